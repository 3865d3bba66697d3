import { NUMBER, WORD } from "../text/tokens.ts";
import { strange } from "./names-persons.ts";
import { glued, hitOver, isMark, isQuote, nextInName, type Scan } from "./names-scan.ts";
import {
  ADJECTIVAL,
  CALENDAR,
  CONJOINED,
  DEFINITE,
  DEMONYM,
  FOREIGN,
  GIVEN,
  HEAD,
  KNOWN,
  LATIN,
  LINK,
  LOOSE,
  NAMING,
  NOMINAL,
  PREPOSED,
  SAFE,
  SUFFIXED,
  TITLE,
} from "./names-word.ts";

/** Adjectives with the article that go on with a name: where they end, the last of nationality, and whether one makes a name. */
export const adjectives = (scan: Scan, from: number, most: number): { last: number; nation: number; naming: boolean } => {
  let at = from;
  let nation = -1;
  let naming = false;
  while (at < from + most) {
    const word = scan.words[at];
    if (!word || scan.page.tokens.kind[at] !== WORD) break;
    const f = word.flags;
    if (!(f & DEFINITE) || f & (CONJOINED | PREPOSED | CALENDAR) || f & LOOSE) {
      // of the adjectives of direction only those of a country's name go on: الكورية الشمالية
      if (!(f & LOOSE && f & DEFINITE && nation === at - 1 && hitOver(scan, at - 1) && hitOver(scan, at - 1)!.last > at)) break;
    }
    if (!(f & (ADJECTIVAL | DEMONYM | NAMING))) break;
    if (nation >= 0 && !(f & (DEMONYM | NAMING | LOOSE))) break;
    if (f & DEMONYM) nation = at;
    if (f & NAMING) naming = true;
    at++;
  }
  return { last: at, nation, naming };
};

/** A tail with "for": لكرة القدم، لحقوق الإنسان. */
export const purpose = (scan: Scan, from: number): number => {
  const word = scan.words[from];
  if (!word || !(word.flags & PREPOSED) || !(word.flags & NOMINAL) || word.flags & (CONJOINED | HEAD | TITLE | SUFFIXED)) return from;
  if (scan.rules.describes(scan.page.words[from]!) !== "for") return from;
  if (word.flags & DEFINITE) return adjectives(scan, from + 1, 1).last;
  const next = scan.words[from + 1];
  if (next && next.flags & DEFINITE && next.flags & NOMINAL && !(next.flags & (CONJOINED | PREPOSED))) return from + 2;
  return from;
};

/** A run of words that are no everyday words: a proper name not seen before. */
export const strangeRun = (scan: Scan, from: number, most: number): number => {
  let at = from;
  let count = 0;
  while (count < most) {
    const word = scan.words[at];
    if (!word || scan.owner[at]! > 0) break;
    const f = word.flags;
    const hit = hitOver(scan, at);
    if (count > 0 && (f & (CONJOINED | PREPOSED) || word.cut > 0)) break;
    const proper =
      strange(word) || f & LATIN || (f & (GIVEN | SAFE) && (count > 0 || f & SAFE)) || (count > 0 && f & LINK) || (hit && !(f & KNOWN));
    if (!proper) break;
    count++;
    const next = nextInName(scan, at);
    at++;
    if (next < 0) break;
    at = next;
    if (at > from && next > from && scan.words[next] === undefined) break;
  }
  // `at` may stand on the word that stopped the run
  let last = from;
  for (let k = from, c = 0; k <= at && c < count; k++)
    if (scan.words[k]) {
      last = k + 1;
      c++;
    }
  return last;
};

/** The closing mark of a short quotation that opens at a token, or -1. */
export const quoted = (scan: Scan, open: number): number => {
  if (!isQuote(scan, open)) return -1;
  let close = open + 1;
  while (
    close < scan.length &&
    close <= open + 8 &&
    (scan.page.tokens.kind[close] === WORD || scan.page.tokens.kind[close] === NUMBER || isMark(scan, close, "-."))
  )
    close++;
  return isQuote(scan, close) && close > open + 1 && close <= open + 7 ? close : -1;
};

/** A model: إيرباص إيه-320, MiG-29. */
export const modelEnd = (scan: Scan, from: number): number => {
  const { tokens } = scan.page;
  let at = from;
  let last = from;
  for (let guard = 0; guard < 6; guard++) {
    const word = scan.words[at];
    const kind = tokens.kind[at];
    if (
      kind === WORD &&
      word &&
      (word.flags & LATIN || (strange(word) && !(word.flags & DEFINITE) && word.cut === 0) || word.flags & FOREIGN)
    )
      last = ++at;
    else if (kind === NUMBER && at > from) last = ++at;
    else if (isMark(scan, at, "-") && at > from && glued(scan, at - 1, at)) at++;
    else break;
  }
  return last;
};
