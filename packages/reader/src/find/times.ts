import { type DayRange, dayRange, type Edtf } from "@proj/core";
import { BLANK, BREAK, NUMBER, type Tokens, WORD } from "../text/tokens.ts";
import type { LanguageTimes, TimeMatch } from "./times/language-times.ts";
import type { TimeMeaning } from "./times/meaning.ts";
import { resolveTime } from "./times/resolve.ts";

/** How a time expression got its value: the words, the day it is counted from, the rule, the result. */
export interface TimeWorking {
  phrase: string;
  /** Day of writing that was used, or null: none was needed or none is known. */
  anchor: Edtf | null;
  rule: string;
  /** Null means "cannot tell". */
  result: Edtf | null;
}

/** A time expression of the text. Offsets are UTF-16, end excluded. */
export interface TimeFinding {
  start: number;
  end: number;
  /** First token and the one after the last. */
  first: number;
  next: number;
  edtf: Edtf | null;
  /** `period`: an interval of days, months or years; `date`: one day, month, season, quarter, year, decade or century. */
  kind: "date" | "period";
  /** Whether the value hangs on the day of writing or on an earlier mention. */
  relative: boolean;
  meaning: TimeMeaning;
  working: TimeWorking;
}

const sameTwice = (
  match: TimeMatch,
  days: DayRange | null,
  outlook: "past" | "future" | "open",
  mentioned: DayRange | null,
  headingYear: number | null,
) => {
  const at = (today: number | null) => resolveTime(match.meaning, { today, outlook, mentioned, headingYear });
  const early = at(days && Number.isFinite(days.from) ? days.from : null);
  if (!days || days.from === days.to || !early.relative) return early;
  const late = at(Number.isFinite(days.to) ? days.to : null);
  return early.edtf === late.edtf ? early : { edtf: null, relative: true }; // a reference of many days counts where it makes no difference
};

/** Whether the line that holds only this token is a heading year of a chronology. */
const aloneOnLine = (tokens: Tokens, first: number, next: number, from: number, last: number): boolean => {
  const before = first - 1;
  const opens = first === from || tokens.kind[before] === BREAK || tokens.kind[before] === BLANK;
  const closes = next >= last || tokens.kind[next] === BREAK || tokens.kind[next] === BLANK;
  return opens && closes;
};

/**
 * Finds the time expressions among tokens `first` … `last`-1 and gives them values, counted from `reference` (the EDTF day of writing; a month or
 * interval serves where every day of it gives the same value; null: unknown). Expressions never overlap and come in text order. Linear in the tokens.
 */
export const findTimes = (tokens: Tokens, first: number, last: number, reference: Edtf | null, language: LanguageTimes): TimeFinding[] => {
  const found: TimeFinding[] = [];
  const reader = language.open(tokens, first, last);
  const days = reference === null ? null : dayRange(reference);
  let mentioned: DayRange | null = null;
  let headingYear: number | null = null;
  for (let i = first; i < last; ) {
    const kind = tokens.kind[i];
    if (kind === BLANK) mentioned = null;
    const matches = kind === WORD || kind === NUMBER ? reader.match(i) : null;
    if (!matches || matches.length === 0) {
      i++;
      continue;
    }
    const outlook = reader.outlook(i);
    let next = i + 1;
    for (const match of matches) {
      const lineOpens = i === first || tokens.kind[i - 1] === BREAK || tokens.kind[i - 1] === BLANK;
      const { edtf, relative } = sameTwice(match, days, outlook, mentioned, lineOpens ? headingYear : null);
      found.push({
        start: match.start,
        end: match.end,
        first: i,
        next: match.next,
        edtf,
        kind: edtf?.includes("/") ? "period" : match.meaning.is === "span" || match.meaning.is === "stretch" ? "period" : "date",
        relative,
        meaning: match.meaning,
        working: { phrase: tokens.text.slice(match.start, match.end), anchor: relative ? reference : null, rule: match.rule, result: edtf },
      });
      if (edtf) mentioned = dayRange(edtf);
      if (match.rule === "year alone on its line" && aloneOnLine(tokens, i, match.next, first, last))
        headingYear = mentioned ? Number(edtf!.slice(0, 4)) : null;
      next = Math.max(next, match.next);
    }
    i = next;
  }
  return found;
};
