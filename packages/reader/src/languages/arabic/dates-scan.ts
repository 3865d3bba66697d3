import type { TimeMeaning } from "../../find/times/meaning.ts";
import { NUMBER, offsetOfLetter, type Tokens, WORD } from "../../text/tokens.ts";
import { type TimeWord, timeWords } from "./dates-lexicon.ts";
import { foldLetters } from "./letters.ts";
import { type NumberReading, numberAt } from "./numbers.ts";
import { type PhraseHit, phraseAt } from "./phrases.ts";

/** The tokens that the date rules look at, `first` … `last`-1, with what was already looked up: every rule may ask again at no cost. */
export interface Scan {
  tokens: Tokens;
  first: number;
  last: number;
  keys: (string | undefined)[];
  words: (PhraseHit<TimeWord> | null | undefined)[];
  numbers: (NumberReading | null | undefined)[];
}

/** A scan over a range of tokens. */
export const scanOf = (tokens: Tokens, first: number, last: number): Scan => ({
  tokens,
  first,
  last,
  keys: new Array(Math.max(0, last - first)),
  words: new Array(Math.max(0, last - first)),
  numbers: new Array(Math.max(0, last - first)),
});

/** A time that a rule recognised at a token; offsets are UTF-16, clitics left out. */
export interface Point {
  start: number;
  end: number;
  next: number;
  meaning: TimeMeaning;
  rule: string;
}

/** Folded form of a word token, or "" for anything else. */
export const keyAt = (scan: Scan, at: number): string => {
  if (at < scan.first || at >= scan.last || scan.tokens.kind[at] !== WORD) return "";
  const known = scan.keys[at - scan.first];
  if (known !== undefined) return known;
  const key = foldLetters(scan.tokens.form[at]!);
  scan.keys[at - scan.first] = key;
  return key;
};

/** The time word or phrase at a token. */
export const wordAt = (scan: Scan, at: number): PhraseHit<TimeWord> | null => {
  if (at < scan.first || at >= scan.last || scan.tokens.kind[at] !== WORD) return null;
  const known = scan.words[at - scan.first];
  if (known !== undefined) return known;
  const hit = phraseAt(timeWords(), scan.tokens, at, scan.last);
  scan.words[at - scan.first] = hit;
  return hit;
};

/** The time word at a token when it has a property. */
export const wordWith = (scan: Scan, at: number, key: keyof TimeWord): PhraseHit<TimeWord> | null => {
  const hit = wordAt(scan, at);
  return hit !== null && hit.value[key] !== undefined ? hit : null;
};

/** Whether the token is one of these marks. */
export const markAt = (scan: Scan, at: number, marks: string): boolean => {
  if (at < scan.first || at >= scan.last) return false;
  const kind = scan.tokens.kind[at];
  if (kind === WORD || kind === NUMBER) return false;
  const form = scan.tokens.form[at]!;
  return form.length === 1 && marks.includes(form);
};

/** Whether two neighbouring tokens touch. */
export const touches = (scan: Scan, at: number): boolean =>
  at > scan.first && at < scan.last && scan.tokens.start[at] === scan.tokens.end[at - 1];

/** Whether the token is a run of digits. */
export const isNumber = (scan: Scan, at: number): boolean => at >= scan.first && at < scan.last && scan.tokens.kind[at] === NUMBER;

/** Whether an article or clitics stand before digits: الـ19, و20. */
export const isGlued = (scan: Scan, at: number): boolean =>
  isNumber(scan, at + 1) && /^(?:[وفبلك]{1,2}|[وفبك]?ال|لل)$/u.test(keyAt(scan, at));

/** A number in digits or words. */
export const numberFrom = (scan: Scan, at: number): NumberReading | null => {
  if (at < scan.first || at >= scan.last) return null;
  const known = scan.numbers[at - scan.first];
  if (known !== undefined) return known;
  const number = isNumber(scan, at) || isGlued(scan, at) || wordWith(scan, at, "number") ? numberAt(scan.tokens, at, scan.last) : null;
  scan.numbers[at - scan.first] = number;
  return number;
};

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
