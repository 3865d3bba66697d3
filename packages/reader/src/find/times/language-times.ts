import type { Tokens } from "../../text/tokens.ts";
import type { TimeMeaning } from "./meaning.ts";

/** One expression that a rule of the language recognised. */
export interface TimeMatch {
  /** UTF-16 offsets of the phrase, clitics left out. */
  start: number;
  end: number;
  /** Token after the last one used. */
  next: number;
  meaning: TimeMeaning;
  /** Name of the rule, as a person would say it. */
  rule: string;
}

/** Which way a sentence looks when the expression itself does not say. */
export type Outlook = "past" | "future" | "open";

/** What a language supplies so that times are found in it. */
export interface LanguageTimes {
  /**
   * Reads the tokens first … last-1 and returns the expressions that begin at token `at`, or null. Called at every token with the tokens that
   * an earlier match used left out; must be bounded: no rule looks further than a fixed number of tokens ahead.
   */
  match(tokens: Tokens, at: number, first: number, last: number): TimeMatch[] | null;
  /** Whether the clause around `at` tells what was or what will be. */
  outlook(tokens: Tokens, at: number, first: number): Outlook;
}
