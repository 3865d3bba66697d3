import { describe, expect, it } from "vitest";
import { findNames, resolveNames } from "../../find/names.ts";
import type { Page } from "../../find/page.ts";
import { tokenise, WORD } from "../../text/tokens.ts";
import { arabic } from "./arabic.ts";
import { nameExamples } from "./examples/names.ts";

const KINDS: Readonly<Record<string, string>> = { p: "person", o: "organization", l: "place", t: "thing" };

/** A page of one part, with nothing read but its words. */
const pageOf = (text: string): Page => {
  const tokens = tokenise(text);
  const words = Array.from({ length: tokens.length }, (_, i) => (tokens.kind[i] === WORD ? arabic.analyse(tokens.form[i]!) : undefined));
  return {
    language: arabic,
    documentId: "doc",
    text,
    tokens,
    words,
    parts: [{ kind: "body", start: 0, end: text.length }],
    sentences: [],
    published: null,
    times: [],
    quantities: [],
    entities: [],
    entityAt: new Int32Array(tokens.length + 2).fill(-1),
    events: [],
    claims: [],
    pageSources: [],
    problems: [],
  };
};

const read = (text: string): Page => {
  const page = pageOf(text);
  findNames(page);
  resolveNames(page);
  return page;
};

const namesIn = (text: string): string[] =>
  read(text)
    .entities.filter((e) => e.form === "name")
    .map((e) => `${e.kind} ${e.name}`)
    .sort();

describe("names in Arabic sentences", () => {
  const rows = nameExamples
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()) as [string, string]);

  it("has at least 300 examples", () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  it.each(rows)("%s", (text, names) => {
    const wanted = names
      .split(",")
      .map((n) => n.trim())
      .filter((n) => n !== "")
      .map((n) => `${KINDS[n[0]!]} ${n.slice(2)}`)
      .sort();
    expect(namesIn(text)).toEqual(wanted);
  });
});
