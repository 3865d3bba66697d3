/** The model of a dossier and the pure merge that makes one from readings and judgements. */
export { contentHash, documentId, type MentionClass, mentionId } from "./ids/ids.ts";
export { checkDossier, type Finding } from "./merge/check-dossier.ts";
export { type AskedQuestion, type ExplainedSide, type ExplainedStep, type Explanation, explain } from "./merge/explain.ts";
export { type MergeOptions, merge } from "./merge/merge.ts";
export { type Changes, createMerger, type Merger } from "./merge/merger.ts";
export { resolve, type Thing } from "./merge/resolve.ts";
export { rulesVersion } from "./merge/version.ts";
export * from "./model/types.ts";
export { compareNames, type NameComparison, type NameKeys, type NameReasonCode, nameKeys, nameReasonCodes } from "./names/compare-names.ts";
export { type CivilDate, civilDate, dayNumber, daysInMonth, isoDay, weekday } from "./time/calendar.ts";
export { type DayRange, dayRange, daysApart, edtfOfRange, timeContains, timesTouch } from "./time/edtf.ts";
