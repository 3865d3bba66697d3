import type { TimeMeaning } from "../../find/times/meaning.ts";
import { NUMBER, offsetOfLetter, type Tokens, WORD } from "../../text/tokens.ts";
import { type TimeWord, timeWords } from "./dates-lexicon.ts";
import { foldLetters } from "./letters.ts";
import { type NumberReading, numberAt } from "./numbers.ts";
import { type PhraseHit, phraseAt } from "./phrases.ts";

/** The tokens that the date rules look at: `first` … `last`-1. */
export interface Scan {
  tokens: Tokens;
  first: number;
  last: number;
}

/** A time that a rule recognised at a token; offsets are UTF-16, clitics left out. */
export interface Point {
  start: number;
  end: number;
  next: number;
  meaning: TimeMeaning;
  rule: string;
}

/** The time word or phrase at a token. */
export const wordAt = (scan: Scan, at: number): PhraseHit<TimeWord> | null => phraseAt(timeWords(), scan.tokens, at, scan.last);

/** The time word at a token when it has a property. */
export const wordWith = (scan: Scan, at: number, key: keyof TimeWord): PhraseHit<TimeWord> | null => {
  const hit = wordAt(scan, at);
  return hit && hit.value[key] !== undefined ? hit : null;
};

/** Folded form of a word token, or "" for anything else. */
export const keyAt = (scan: Scan, at: number): string =>
  at >= scan.first && at < scan.last && scan.tokens.kind[at] === WORD ? foldLetters(scan.tokens.form[at]!) : "";

/** Whether the token is one of these marks. */
export const markAt = (scan: Scan, at: number, marks: string): boolean => {
  if (at < scan.first || at >= scan.last) return false;
  const form = scan.tokens.form[at]!;
  return form.length === 1 && scan.tokens.kind[at] !== WORD && scan.tokens.kind[at] !== NUMBER && marks.includes(form);
};

/** Whether two neighbouring tokens touch. */
export const touches = (scan: Scan, at: number): boolean =>
  at > scan.first && at < scan.last && scan.tokens.start[at] === scan.tokens.end[at - 1];

export const isNumber = (scan: Scan, at: number): boolean => at >= scan.first && at < scan.last && scan.tokens.kind[at] === NUMBER;

/** A number in digits or words. */
export const numberFrom = (scan: Scan, at: number): NumberReading | null => numberAt(scan.tokens, at, scan.last);

/** Offset where a phrase starts, its clitics left out. */
export const startOf = (scan: Scan, at: number, letters: number): number =>
  letters > 0 ? offsetOfLetter(scan.tokens, at, letters) : scan.tokens.start[at]!;

/** A point over the tokens `at` … `next`-1. */
export const point = (scan: Scan, at: number, letters: number, next: number, meaning: TimeMeaning, rule: string): Point => ({
  start: scan.tokens.kind[at] === NUMBER ? scan.tokens.start[at]! : startOf(scan, at, letters),
  end: scan.tokens.end[next - 1]!,
  next,
  meaning,
  rule,
});

/** The clitic letters of the word at `at` when it carries the conjunction و. */
export const hasAnd = (scan: Scan, at: number): boolean => keyAt(scan, at).startsWith("و");
