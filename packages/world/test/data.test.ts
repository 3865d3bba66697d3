/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  contains,
  demonyms,
  familyFirst,
  foldName,
  givenNames,
  organizations,
  peopleGroups,
  placeDemonyms,
  places,
  things,
} from "../src/index.ts";

const named = [...places, ...organizations, ...things];
const ids = new Set(named.map((item) => item.id));
const directory = new URL("../src/data/", import.meta.url);

describe("the tables", () => {
  it("give every id once", () => {
    expect(ids.size).toBe(named.length);
    const groups = peopleGroups.map((group) => group.id);
    expect(new Set(groups).size).toBe(groups.length);
  });

  it("name everything in both scripts, each spelling once, without marks of the table", () => {
    const wrong: string[] = [];
    for (const { id, names } of named) {
      if (names.ar.length === 0 || names.en.length === 0) wrong.push(`${id}: no name`);
      for (const list of [names.ar, names.en]) {
        const keys = list.map(foldName);
        if (new Set(keys).size !== keys.length) wrong.push(`${id}: twice ${list.join(", ")}`);
        if (keys.includes("")) wrong.push(`${id}: empty`);
      }
      for (const name of names.ar) if (!/[\u0621-\u064a]/.test(name) || /[|?@A-Za-z]/.test(name)) wrong.push(`${id}: ${name}`);
      for (const name of names.en) if (/[|?@\u0600-\u06ff]/.test(name)) wrong.push(`${id}: ${name}`);
    }
    expect(wrong).toEqual([]);
  });

  it("refer only to what exists", () => {
    const wrong: string[] = [];
    for (const place of places) {
      for (const id of [...(place.within ?? []), place.country, place.capitalOf, place.standsFor])
        if (id && !ids.has(id)) wrong.push(`${place.id} → ${id}`);
    }
    for (const body of organizations)
      for (const id of [body.country, body.standsFor]) if (id && !ids.has(id)) wrong.push(`${body.id} → ${id}`);
    for (const { country } of demonyms) if (!ids.has(country)) wrong.push(`demonym ${country}`);
    for (const { place } of placeDemonyms) if (!ids.has(place)) wrong.push(`demonym ${place}`);
    expect(wrong).toEqual([]);
  });

  it("mark as ambiguous only names they hold", () => {
    for (const { id, names, ambiguous, ambiguousNames, ...rest } of named) {
      expect(ambiguous === true, id).toBe(ambiguousNames !== undefined);
      const spellings = [...names.ar, ...("acronyms" in rest ? (rest.acronyms ?? []) : [])];
      for (const name of ambiguousNames ?? []) expect(spellings, id).toContain(name);
    }
  });

  it("mark as ambiguous what folds to a word of grammar or to a verb of every report", () => {
    const words = new Set(
      (
        "على إلى عن من في أن إن بأن وأن بأنه وأنه عنه عنها لها له لو لي لا ما هو هي هم كان كانت كنت قال أفاد أكد دون بين بينا كاف أول أوله أولها " +
        "رأي رأى رئيس وزير البيت كأس ستون مدني مالي كيف أين معا ومع هنا هناك كل بعض غير سوى عند منذ خلال ضد بعد قبل تحت فوق حول حتى ثم أو أم بل قد لقد " +
        "سوف لن لم ليس يوم اليوم أمس غدا الآن سار طال بوشر حرض خرج دعا عين كي سبق مهر وفد بنا أب أخ ابن بنت بن"
      )
        .split(" ")
        .map(foldName),
    );
    const wrong = named.flatMap(({ id, names, ambiguousNames }) =>
      names.ar.filter((name) => words.has(foldName(name)) && !ambiguousNames?.includes(name)).map((name) => `${id}: ${name}`),
    );
    wrong.push(...givenNames.filter((name) => words.has(foldName(name.ar)) && !name.ambiguous).map((name) => name.ar));
    expect(wrong).toEqual([]);
  });

  it("contain no circle", () => {
    expect(places.filter((place) => contains(place.id, place.id)).map((place) => place.id)).toEqual([]);
  });

  it("hold names of persons in clean Arabic, each once in its part", () => {
    const given = givenNames.filter((name) => !name.order).map((name) => name.ar);
    const family = givenNames.filter((name) => name.order === "family").map((name) => name.ar);
    expect(given.length).toBeGreaterThan(1500);
    expect(family.length).toBeGreaterThan(1000);
    expect(new Set(given).size).toBe(given.length);
    expect(new Set(family).size).toBe(family.length);
    expect([...given, ...family].filter((name) => !/^[\u0621-\u064a]+( [\u0621-\u064a]+)*$/.test(name))).toEqual([]);
    for (const people of ["ko", "zh", "vi", "hu", "ja"])
      expect(familyFirst.filter((name) => name.people === people).length).toBeGreaterThan(15);
  });

  it("state source and licence first, and stay small", () => {
    const files = readdirSync(directory);
    let characters = 0;
    for (const file of files) {
      const text = readFileSync(new URL(file, directory), "utf8");
      expect(text.split("\n")[0], file).toMatch(/^\/\/ Source: .*Licence: (MIT|CC BY 4\.0)/);
      characters += text.length;
    }
    expect(characters).toBeLessThan(400_000);
  });
});
