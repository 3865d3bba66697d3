import type { Edtf } from "@proj/core";
import { languageOf } from "../languages/languages.ts";
import { tokenise } from "../text/tokens.ts";
import { findTimes } from "./times.ts";

/** A date that a text gives. Offsets are UTF-16 into the text, end excluded. */
export interface FoundDate {
  start: number;
  end: number;
  /** ISO 8601-2 (EDTF levels 0–1 with intervals). */
  edtf: Edtf;
  /** `period`: an interval; `date`: one day, month, season, quarter, year, decade or century. */
  kind: "date" | "period";
}

/** What dates are counted from, and the language of the text. */
export interface ParseDatesOptions {
  /** EDTF day of publication, or null when it is unknown: then only what needs no anchor is found. */
  reference: Edtf | null;
  /** BCP 47 language of the text; Arabic when left out. */
  language?: string;
}

/**
 * Finds the dates and periods of a text and writes them as EDTF (ISO 8601-2). Expressions that cannot be given a value are left out.
 * Works in time linear in the text; never throws on text. A language without rules gives an empty list.
 */
export const parseDates = (text: string, { reference, language = "ar" }: ParseDatesOptions): FoundDate[] => {
  const times = languageOf(language)?.times;
  if (!times) return [];
  const tokens = tokenise(text);
  return findTimes(tokens, 0, tokens.length, reference, times).flatMap(({ start, end, edtf, kind }) =>
    edtf === null ? [] : [{ start, end, edtf, kind }],
  );
};
