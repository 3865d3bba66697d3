import type { Measure, QuantityBound } from "@proj/core";
import type { Tokens } from "../../text/tokens.ts";

/** A number read from digits or words. `letters`: clitic letters before it in its first token. */
export interface ReadNumber {
  value: number;
  next: number;
  ordinal: boolean;
  definite: boolean;
  digits: boolean;
  letters: number;
}

/** What a word or phrase does beside a number; one phrase may do several things. */
export interface QuantityWord {
  /** A noun that numbers count; `dual`: it holds the number two itself. */
  noun?: { measure: Measure; unit?: string; dual?: true };
  /** What befalls the people counted near it. */
  fate?: Measure;
  bound?: Exclude<QuantityBound, "exact">;
  between?: true;
  /** "to", "and" between the ends of a range. */
  until?: true;
  punishment?: true;
  elapsed?: true;
  age?: true;
  /** "the minute" before its number, in a match. */
  minuteHead?: true;
  score?: true;
  versus?: true;
  noGoals?: true;
  /** A preposition or the like: after a bare number it shows that no noun follows. */
  particle?: true;
  number?: true;
}

/** What a language supplies so that quantities are found in it. */
export interface LanguageQuantities {
  /** The longest phrase with a sense at a token, the token after it and the clitic letters before it. */
  word(tokens: Tokens, at: number, last: number): { value: QuantityWord; next: number; letters: number } | null;
  number(tokens: Tokens, at: number, last: number): ReadNumber | null;
  /** Whether the token joins a second number to the first ("and", a clitic و). */
  joins(tokens: Tokens, at: number): boolean;
  /** ISO 4217 code of a currency sign. */
  currencies: Readonly<Record<string, string>>;
}
