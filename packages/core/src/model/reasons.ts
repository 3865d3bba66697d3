/** The closed lists of codes that merge gives as reasons; their sentences live in wording. */

/** Why two things are linked. */
export const linkReasons = [
  // updates
  "status-settled",
  "time-set",
  "number-later",
  // contradicts
  "time-differs",
  "place-differs",
  "number-differs",
  "participant-differs",
  "status-differs",
  "polarity-differs",
  // corroborates
  "same-proposition",
  "same-accusation",
  "same-position",
  // repeats
  "same-words",
  "same-text",
  "said-again",
  "speaker-lost",
] as const;
export type LinkReason = (typeof linkReasons)[number];

/** What merge asks a pair of mentions. */
export const questionCodes = [
  "judgement",
  "same-document-link",
  "same-kind",
  "same-name",
  "same-title",
  "same-country",
  "known-alias",
  "only-bearer",
  "same-type",
  "same-trigger",
  "same-participants",
  "same-place",
  "same-time",
  "same-count",
  "next-of-its-kind",
  "told-apart",
  "same-speaker",
  "same-words",
  "same-quotation",
  "same-numbers",
  "same-polarity",
  "same-subject",
] as const;
export type QuestionCode = (typeof questionCodes)[number];

/** How a question was answered; `wall`: no, and so firmly that no chain of look-alikes may join the two. */
export const answerCodes = ["yes", "no", "unknown", "wall"] as const;
export type AnswerCode = (typeof answerCodes)[number];
