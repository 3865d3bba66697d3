import * as world from "@proj/world";
import type { Gazetteer } from "../../find/names-gazetteer.ts";
import type { Word } from "../../text/word.ts";
import { foldLetters } from "./letters.ts";
import { makeGazetteer } from "./names-gazetteer.ts";
import { genericComplements, looseAdjectives, namingAdjectives, sectorComplements, sportWords } from "./words/names-heads.ts";
import { articleGiven, bodyEnds, compoundEnds, compoundStarts, linkWords, openingLinks, placeCues } from "./words/names-parts.ts";

const setOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .filter((w) => w !== "")
      .map(foldLetters),
  );

/** A given or family name. */
export interface Given {
  /** As it is written: علي is no على. */
  form: string;
  gender?: "m" | "f";
  ambiguous: boolean;
  family: boolean;
}

/** The lists of the pack as look-ups by folded word. */
export interface NameTables {
  given: Map<string, Given>;
  links: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  compoundStarts: ReadonlySet<string>;
  compounds: ReadonlySet<string>;
  cues: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  naming: ReadonlySet<string>;
  generic: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
  sport: ReadonlySet<string>;
  bodyEnds: ReadonlySet<string>;
  gazetteer: Gazetteer;
}

/** Builds the look-ups; `analyse` tells which names are everyday words too. */
export const makeNameTables = (analyse: (form: string) => Word): NameTables => {
  const given = new Map<string, Given>();
  const compounds = new Set<string>();
  for (const n of world.givenNames) {
    const fold = foldLetters(n.ar);
    // of عبد الرحمن the second word is known beside the first
    if (fold.includes(" ")) {
      const [first, second] = fold.split(" ");
      if (first === "عبد") compounds.add(second!);
      continue;
    }
    const old = given.get(fold);
    given.set(fold, {
      form: n.ar,
      ambiguous: (old?.ambiguous ?? false) || n.ambiguous === true,
      family: n.order === "family" && old === undefined,
      ...(n.gender ? { gender: n.gender } : {}),
    });
  }
  for (const f of world.familyFirst)
    for (const ar of f.ar) {
      const fold = foldLetters(ar);
      if (!fold.includes(" ")) given.set(fold, { form: ar, ambiguous: true, ...given.get(fold), family: true });
    }
  for (const n of setOf(articleGiven)) if (!given.has(n)) given.set(n, { form: n, ambiguous: true, family: false, gender: "m" });
  const everyday = (word: string) =>
    analyse(word).splits.some(
      (s) =>
        !s.lexeme.data.participle && s.from <= 1 && s.preposition === null && s.suffix === "" && (s.lexeme.pos !== "verb" || s.from === 1),
    );
  return {
    given,
    links: setOf(`${linkWords} ${openingLinks} ${world.familyNameParticles.map((p) => p.ar).join(" ")}`),
    openers: setOf(openingLinks),
    compoundStarts: setOf(compoundStarts),
    compounds: new Set([...setOf(compoundEnds), ...compounds]),
    cues: setOf(placeCues),
    loose: setOf(looseAdjectives),
    naming: setOf(namingAdjectives),
    generic: setOf(genericComplements),
    sectors: setOf(sectorComplements),
    sport: setOf(sportWords),
    bodyEnds: setOf(bodyEnds),
    gazetteer: makeGazetteer(
      (word) => everyday(word) || (word.startsWith("ال") && everyday(word.slice(2))),
      (word) => given.has(word),
      (word) => analyse(word).splits.some((s) => s.from === 0 && s.suffix === "" && "demonym" in s.lexeme.data) && !word.endsWith("ا"),
    ),
  };
};
