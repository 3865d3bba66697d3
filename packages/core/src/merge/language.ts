import { wordsOf } from "./words.ts";

/**
 * The words of each language that merge looks for in running text, as data. Merge itself knows no grammar: a language is added by adding a column.
 * Readings of a language that is not listed lose only what these words would tell.
 */

/** Words that turn a sentence into its opposite. */
const NEGATIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ["لا", "لم", "لن", "ليس", "ليست", "ليسوا", "غير", "عدم", "دون", "بدون", "ما من", "بلا"],
  en: ["not", "no", "never", "without", "none", "neither", "nor", "cannot"],
};

/** Words between the right value and the one that it replaces: "65, not 66". */
const REPLACING: Readonly<Record<string, readonly string[]>> = {
  ar: ["وليس", "وليسوا", "لا", "بدل", "بدلا من", "عوضا عن"],
  en: ["not", "instead of", "rather than", "down from", "up from"],
};

/** Verbs and nouns by which somebody takes back what they themselves said: no denial of another's words. */
const WITHDRAWING: Readonly<Record<string, readonly string[]>> = {
  ar: ["تراجع", "تراجعت", "يتراجع", "تتراجع", "تراجعوا", "سحب", "سحبت", "عدل", "عدلت"],
  en: ["withdrew", "withdraw", "withdraws", "retracts", "retracted", "backtracked", "walked"],
};

const listed = (table: Readonly<Record<string, readonly string[]>>): string[][] =>
  Object.values(table)
    .flat()
    .map((phrase) => wordsOf(phrase));

const negations = new Set(
  listed(NEGATIONS)
    .filter((words) => words.length === 1)
    .map((words) => words[0]!),
);
const replacing = listed(REPLACING);

/** Whether a text holds a word of negation, with or without "and" in front. */
export const hasNegation = (text: string): boolean =>
  wordsOf(text).some((w) => negations.has(w) || (w.startsWith("و") && negations.has(w.slice(1))));

const withdrawing = new Set(listed(WITHDRAWING).flat());

/** Whether the words of a report tell that the speaker takes own words back. */
export const withdraws = (cue: string): boolean =>
  wordsOf(cue).some((w) => withdrawing.has(w) || (/^[وف]/.test(w) && withdrawing.has(w.slice(1))));

/** Whether a text gives a value up for another: a replacing word stands right before the number. */
export const replacedBy = (text: string, value: number): boolean => {
  const words = wordsOf(text);
  return words.some((w, i) => Number(w) === value && replacing.some((r) => r.every((x, k) => words[i - r.length + k] === x)));
};
