/** What a time expression means before anyone knows when it was written. The rules of a language make these; `resolve.ts` gives them days. */

/** الماضي · الجاري · المقبل: before, at or after the anchor. */
export type Direction = "last" | "this" | "next";

/** Calendar units that can be counted or pointed at. */
export type TimeUnit = "hour" | "day" | "week" | "month" | "quarter" | "half" | "year" | "decade" | "century";

/** The part of a unit that is named (early, middle, late). It is kept in the working; the value stays the whole unit. */
export type UnitPart = "start" | "middle" | "end";

/** Fields of a calendar date, as far as they are said. */
export interface CalendarMeaning {
  is: "calendar";
  /** Anno Hegirae: year, month and day are of the Umm al-Qura calendar. */
  hijri?: true;
  year?: number;
  month?: number;
  day?: number;
  /** ISO weekday, 1 Monday … 7 Sunday. */
  weekday?: number;
  /** Season of the year by ISO 8601-2: 21 spring … 24 winter. */
  season?: number;
  /** Quarter of the year, 1–4. */
  quarter?: number;
  /** Half of the year, 1–2. */
  half?: number;
  /** Week of the month, 1–5, or −1 the last. */
  week?: number;
  /** Which of the month's such weekdays, 1–5, or −1 the last. */
  nth?: number;
  /** Which of the nearest ones (last Tuesday, next June); absent when the text leaves it open. */
  pick?: Direction;
  /** The year, month or week counted from the anchor's own (last year −1). */
  yearShift?: number;
  monthShift?: number;
  weekShift?: number;
  /** The year or month of the date mentioned before ("of the same year"). */
  same?: "year" | "month";
  part?: UnitPart;
  /** Days from the day of writing, when the date is told along with "today", "yesterday" or "tomorrow". */
  namedDay?: number;
}

/** A whole unit counted from the anchor's own: last week, next year, yesterday. */
export interface UnitMeaning {
  is: "unit";
  unit: TimeUnit;
  shift: number;
  /** Said along with it ("today, Monday"): a check, not a value. */
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  part?: UnitPart;
}

/** So many units before (negative) or after the anchor, or after `from`. `count` null: some, a few. */
export interface DistanceMeaning {
  is: "distance";
  unit: TimeUnit;
  count: number | null;
  sign: -1 | 1;
  /** The date it is counted from; "unknown" when it is counted from something that is no date. */
  from?: TimeMeaning | "unknown";
  about?: true;
}

/** A stretch of units that ends or begins at the anchor: the last three days, the coming weeks. */
export interface StretchMeaning {
  is: "stretch";
  unit: TimeUnit;
  count: number | null;
  /** "A few": the length is taken as three, approximately; without it an uncounted stretch has no value. */
  few?: true;
  sign: -1 | 1;
}

/** A decade: 90 is the nineties, with the century that is said (19 for the years 1900–1999) or shifted from the anchor's. */
export interface DecadeMeaning {
  is: "decade";
  decade: number;
  century?: number;
  centuryShift?: number;
}

/** A century by its ordinal (19 is 1801–1900, written 18XX), or shifted from the anchor's. */
export interface CenturyMeaning {
  is: "century";
  century?: number;
  shift?: number;
}

/** From one time to another, both included. */
export interface SpanMeaning {
  is: "span";
  from: TimeMeaning;
  to: TimeMeaning;
}

/** The same, the next or the previous day, week, month or year, counted from the date mentioned before. */
export interface AfterMentionMeaning {
  is: "after-mention";
  unit: TimeUnit;
  shift: number;
}

/** What any time expression means. */
export type TimeMeaning =
  | CalendarMeaning
  | UnitMeaning
  | DistanceMeaning
  | StretchMeaning
  | DecadeMeaning
  | CenturyMeaning
  | SpanMeaning
  | AfterMentionMeaning;
