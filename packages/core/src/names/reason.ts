/** Why two names can or cannot be one; the list is closed, wording has a sentence for each. */
export const nameReasonCodes = [
  // can be one
  "identical",
  "spelling",
  "transliteration",
  "translation",
  "known-alias",
  "acronym",
  "short-form",
  "surname-only",
  "given-name-only",
  "title",
  "family-order",
  "nickname",
  // cannot be one
  "nothing-in-common",
  "part-differs",
  "known-apart",
  "generation-differs",
  "number-differs",
  "father-and-son",
  "class-differs",
  "nation-differs",
  "part-missing",
] as const;
export type NameReasonCode = (typeof nameReasonCodes)[number];

/** A run of words of one name beside the run it was read as in the other; one side is empty where a word has no partner. */
export interface AlignedWords {
  a: string;
  b: string;
  /** 0 for no partner, 1 for the same word. */
  likeness: number;
}

/** Why two names can or cannot be one. */
export interface NameReason {
  code: NameReasonCode;
  /** What the code speaks of: the two words that differ, the missing part, the world id. Keys: a, b, part, id. */
  params: Readonly<Record<string, string>>;
  alignment: readonly AlignedWords[];
}

/** The answer to "can these two names be one?". */
export interface NameComparison {
  same: boolean;
  /** Between 0 and 1; at least 0.5 exactly when `same`. */
  score: number;
  why: NameReason;
}
