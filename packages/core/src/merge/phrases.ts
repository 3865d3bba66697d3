import { arabicForms, languageTables } from "./languages.ts";
import { wordsOf } from "./words.ts";

const negations = new Set(languageTables.flatMap((t) => wordsOf(t.negations)));
const withdrawing = new Set(languageTables.flatMap((t) => wordsOf(t.withdrawing)));
const replacing = languageTables.flatMap((t) => t.replacing.map(wordsOf));

/** Whether one of the words stands in a text, with or without a conjunction glued in front. */
const holds = (text: string, words: ReadonlySet<string>): boolean =>
  wordsOf(text).some((w) => words.has(w) || (arabicForms.conjunctions.test(w) && words.has(w.slice(1))));

/** Whether a text holds a word of negation. */
export const hasNegation = (text: string): boolean => holds(text, negations);

/** Whether the words of a report tell that the speaker takes own words back. */
export const withdraws = (cue: string): boolean => holds(cue, withdrawing);

/** Whether a text gives a value up for another: a replacing phrase stands right before the number. */
export const replacedBy = (text: string, value: number): boolean => {
  const words = wordsOf(text);
  return words.some((w, i) => Number(w) === value && replacing.some((r) => r.every((x, k) => words[i - r.length + k] === x)));
};
