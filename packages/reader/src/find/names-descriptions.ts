import { WORD } from "../text/tokens.ts";
import { particleOf, splitWith } from "../text/word.ts";
import { hitOver, nationAt, type Scan, startOf } from "./names-scan.ts";
import { type TitlePhrase, titleText } from "./names-title-phrase.ts";
import { DEFINITE, DEMONYM, HEAD, SUFFIXED } from "./names-word.ts";
import type { FoundEntity } from "./page.ts";

const describe = (scan: Scan, first: number, last: number, kind: FoundEntity["kind"], cut: number, rule: string): FoundEntity => {
  const start = startOf(scan, first, cut);
  const end = scan.page.tokens.end[last - 1]!;
  return {
    first,
    last,
    start,
    end,
    kind,
    form: "description",
    name: scan.page.text.slice(start, end).replace(/\s+/g, " "),
    sameAs: -1,
    of: -1,
    rule,
  };
};

/** A word at the head of its clause that is a title and a reporting verb too is the verb: طالب أهالي المفقودين. */
const opensWithVerb = (scan: Scan, i: number): boolean => {
  const { words, tokens } = scan.page;
  const cue = splitWith(words[i], "cue");
  if (cue?.lexeme.pos !== "verb" || cue.lexeme.tense !== "past" || cue.suffix) return false;
  return i === 0 || tokens.kind[i - 1] !== WORD || cue.conjunction;
};

/** A description ends where another clause opens: مسؤول الطوارئ *بأن* … */
const clauseEnd = (scan: Scan, phrase: TitlePhrase): number => {
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const particle = particleOf(scan.page.words[i]);
    if (particle === "that" || particle === "relative" || particle === "has" || particle === "while") return i;
  }
  return phrase.last;
};

/**
 * Definite descriptions: of persons (phrases with a title that no name follows), of bodies (الوكالة، الصحيفة الأمريكية), and adjectives of nationality,
 * which name a country. The adjective inside a phrase comes after the phrase, so that the phrase lies on its tokens.
 */
export const findDescriptions = (scan: Scan, phrases: readonly TitlePhrase[]): FoundEntity[] => {
  const out: FoundEntity[] = [];
  const covered = new Uint8Array(scan.length);
  for (const phrase of phrases) {
    if (!phrase.definite || phrase.plural || scan.words[phrase.first]!.dual) continue;
    let free = true;
    for (let k = phrase.first; k < phrase.last; k++) if (covered[k]) free = false;
    if (!free || scan.owner[phrase.first]! > 0) continue;
    const word = scan.words[phrase.first]!;
    if (opensWithVerb(scan, phrase.first)) continue;
    const d = describe(scan, phrase.first, clauseEnd(scan, phrase), "person", word.classCut, "description");
    d.title = titleText(scan, phrase);
    if (word.gender) d.gender = word.gender;
    const nation = phrase.of >= 0 ? nationAt(scan, phrase.of)?.nation : undefined;
    const hit = phrase.of >= 0 ? hitOver(scan, phrase.of) : undefined;
    if (nation?.country) d.country = nation.country;
    else if (hit && hit.bearers[0]!.kind === "place" && hit.bearers[0]!.sort === "country") d.country = hit.bearers[0]!.id;
    for (let k = phrase.first; k < phrase.last; k++) covered[k] = 1;
    out.push(d);
  }
  for (let i = 0; i < scan.length; i++) {
    if (!(scan.flags[i]! & (HEAD | DEMONYM)) || scan.owner[i]! > 0) continue;
    const word = scan.words[i];
    if (!word) continue;
    if (
      word.head &&
      word.flags & HEAD &&
      word.flags & DEFINITE &&
      !covered[i] &&
      !word.plural &&
      word.head.kind === "organization" &&
      !(word.flags & SUFFIXED)
    ) {
      let last = i + 1;
      while (
        last < i + 3 &&
        scan.words[last] &&
        scan.owner[last] === 0 &&
        scan.words[last]!.flags & DEMONYM &&
        scan.words[last]!.flags & DEFINITE
      )
        last++;
      const d = describe(scan, i, last, "organization", word.classCut, "description");
      const nation = last > i + 1 ? nationAt(scan, i + 1)?.nation : undefined;
      if (nation?.country) d.country = nation.country;
      if (word.gender) d.gender = word.gender;
      for (let k = i; k < last; k++) covered[k] = 1;
      out.push(d);
    }
    const at = word.flags & DEMONYM ? nationAt(scan, i) : undefined;
    if (at?.nation.name) {
      const d = describe(scan, i, at.last, "place", word.classCut, "nationality");
      d.name = at.nation.name;
      if (at.nation.country) d.country = at.nation.country;
      if (at.nation.place) d.world = at.nation.place;
      if (word.plural) d.plural = true;
      out.push(d);
      i = at.last - 1;
    }
  }
  return out;
};
