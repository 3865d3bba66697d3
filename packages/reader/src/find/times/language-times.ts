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

/** The rules of a language at work on one range of tokens; it may remember what it looked up. */
export interface TimeReader {
  /**
   * The expressions that begin at token `at`, or null. Asked once at every token that no earlier expression used; bounded: no rule looks further than
   * a fixed number of tokens.
   */
  match(at: number): TimeMatch[] | null;
  /** Whether the clause around `at` tells what was or what will be. */
  outlook(at: number): Outlook;
}

/** What a language supplies so that times are found in it. */
export interface LanguageTimes {
  /** Opens a reader over the tokens `first` … `last`-1. */
  open(tokens: Tokens, first: number, last: number): TimeReader;
}
