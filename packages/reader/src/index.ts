/** Reads Arabic news articles: parts, dates, names, events and claims, each tied to the exact words that say it. */
export { type Explanation, explain, type Finding, type FindingWords } from "./explain.ts";
export { type FoundDate, type ParseDatesOptions, parseDates } from "./find/parse-dates.ts";
export type { Language } from "./language.ts";
export { type Article, createReader, read, readWorking } from "./read.ts";
export { readerVersion } from "./version.ts";
