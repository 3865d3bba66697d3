import { civilDate, type DayRange, dayNumber, dayRange, daysInMonth, type Edtf, isoDay, type Part, weekday } from "@proj/core";
import { worldVersion } from "@proj/world";
import type { LanguageTimes, TimeReader } from "../find/times/language-times.ts";
import type { CalendarMeaning } from "../find/times/meaning.ts";
import { addMonths, atMonth } from "../find/times/values.ts";
import { findTimes, type TimeFinding } from "../find/times.ts";
import type { Tokens } from "../text/tokens.ts";

/** News pages are of the web's time: a younger year than this is needed before a year-less day is put into one. */
const FIRST_YEAR = 1990;

/** What the times of a story say about the day it was written. */
interface Evidence {
  /** The newest date that is told as past, absolutely: the page is no older. */
  notBefore: DayRange | null;
  /** Newest year among them. */
  year: number | null;
  /** The year before is called last year and is also named: writing year. */
  lastYear: boolean;
  /** Weekday of the day of writing. */
  today: number | null;
  /** Days said along with today, yesterday, tomorrow: day of writing. */
  fixed: number[];
  /** Month of writing (الجاري). */
  month: number | null;
  /** Pairs of coming weekdays and of dated days, as [first, length]. */
  weekdays: { first: number; length: number; pick: "next" | "last" | undefined }[];
  days: { month: number | null; first: number; length: number }[];
  /** Weekday with day and month, year unsaid. */
  dated: CalendarMeaning[];
  /** Full date of a caption, and weekdays told of the lead. */
  captionDay: number | null;
  bareWeekdays: number[];
}

const gather = (tokens: Tokens, parts: readonly Part[], times: LanguageTimes): Evidence => {
  const evidence: Evidence = {
    notBefore: null,
    year: null,
    lastYear: false,
    today: null,
    fixed: [],
    month: null,
    weekdays: [],
    days: [],
    dated: [],
    captionDay: null,
    bareWeekdays: [],
  };
  let at = 0;
  for (const part of parts) {
    const first = at;
    while (at < tokens.length && tokens.start[at]! < part.end) at++;
    if (part.kind === "teaser" || part.kind === "boilerplate" || part.kind === "byline") continue;
    const reader = times.open(tokens, first, at);
    for (const found of findTimes(tokens, first, at, null, times)) weigh(found, part, reader, evidence);
  }
  return evidence;
};

const weigh = (found: TimeFinding, part: Part, reader: TimeReader, evidence: Evidence): void => {
  const m = found.meaning;
  if (!found.relative && found.edtf) {
    const days = dayRange(found.edtf);
    if (days && Number.isFinite(days.from) && reader.outlook(found.first) !== "future") {
      const { year } = civilDate(days.from);
      if (m.is === "calendar" && m.namedDay !== undefined && days.from === days.to) evidence.fixed.push(days.from - m.namedDay);
      if (year >= FIRST_YEAR && year <= 2100) {
        if (!evidence.notBefore || days.from > evidence.notBefore.from) evidence.notBefore = days;
        evidence.year = Math.max(evidence.year ?? 0, year);
        if (part.kind === "caption" && days.from === days.to && (evidence.captionDay === null || days.from > evidence.captionDay))
          evidence.captionDay = days.from;
      }
    }
    return;
  }
  if (m.is === "unit" && m.unit === "day" && m.weekday !== undefined) evidence.today ??= ((m.weekday - m.shift - 1 + 14) % 7) + 1;
  if (m.is === "unit" && m.unit === "year" && m.shift === -1) evidence.lastYear = true;
  if (m.is === "calendar") {
    if (m.hijri || m.year !== undefined) return;
    if (m.month !== undefined && m.pick === "this") evidence.month ??= m.month;
    if (m.weekday !== undefined && m.day === undefined && m.pick === undefined && m.weekShift === undefined)
      evidence.bareWeekdays.push(m.weekday);
    if (m.weekday !== undefined && m.day === undefined && m.pick && m.pick !== "this")
      evidence.weekdays.push({ first: m.weekday, length: 1, pick: m.pick });
    if (m.day !== undefined && m.month !== undefined) {
      if (m.weekday !== undefined) evidence.dated.push(m);
      else if (m.pick === "this" || m.pick === undefined) evidence.days.push({ month: m.month, first: m.day, length: 1 });
    }
    return;
  }
  if (m.is !== "span" || m.from.is !== "calendar" || m.to.is !== "calendar") return;
  const { from, to } = m;
  if (from.year !== undefined || to.year !== undefined || from.hijri) return;
  if (to.month !== undefined && to.pick === "this") evidence.month ??= to.month;
  if (from.weekday !== undefined && to.weekday !== undefined && from.day === undefined && to.month === undefined)
    evidence.weekdays.push({
      first: from.weekday,
      length: ((to.weekday - from.weekday + 7) % 7) + 1,
      pick: to.pick === "next" || to.pick === "last" ? to.pick : undefined,
    });
  else if (from.day !== undefined && to.day !== undefined && to.day > from.day)
    evidence.days.push({ month: to.month ?? null, first: from.day, length: to.day - from.day + 1 });
};

/** Whether the coming (or past) weekdays of a list fall on its dated days when written on this day. */
const pairs = (today: number, evidence: Evidence): boolean =>
  evidence.weekdays.some((w) =>
    evidence.days.some((d) => {
      if (w.length !== d.length || (w.length === 1 && w.pick === undefined)) return false;
      const gap = w.pick === "last" ? -((weekday(today) - w.first + 7) % 7 || 7) : (w.first - weekday(today) + 7) % 7 || 7;
      const day = civilDate(today + gap);
      return day.day === d.first && (d.month === null || day.month === d.month);
    }),
  );

/** No page is younger than the data that reads it. */
const HORIZON = Number(worldVersion.slice(0, 4));

/** A weekday, a day and a month fall together every five or six years: without any other year the latest one counts, as uncertain (`?`). */
const withoutYear = (e: Evidence): Edtf | null => {
  for (const told of e.dated) {
    for (let year = HORIZON; year > HORIZON - 12; year--) {
      if (told.day! > daysInMonth(year, told.month!)) continue;
      const day = dayNumber(year, told.month!, told.day!);
      if (weekday(day) !== told.weekday) continue;
      if (told.namedDay === undefined) return `${atMonth(year, told.month!)}?`;
      const today = day - told.namedDay;
      return e.today === null || weekday(today) === e.today ? `${isoDay(today)}?` : null;
    }
  }
  return null;
};

/**
 * The day on which an undated page was written, from what agrees inside it: the newest past date bounds it, "today Monday" gives its weekday, "the 18th
 * of this June" its month, and coming weekdays that fall on coming days fix it. Gives a day, a month, or null; takes the first candidate after the
 * newest past date, for a story tells of what just happened.
 */
export const inferDay = (tokens: Tokens, parts: readonly Part[], times: LanguageTimes): Edtf | null => {
  const e = gather(tokens, parts, times);
  if (e.fixed.length > 0 && e.fixed.every((day) => day === e.fixed[0])) return isoDay(e.fixed[0]!);
  if (e.captionDay !== null && e.captionDay === e.notBefore?.from) {
    if (e.today !== null) {
      for (let day = e.captionDay; day < e.captionDay + 7; day++) if (weekday(day) === e.today) return isoDay(day);
    }
    if (e.bareWeekdays.includes(weekday(e.captionDay))) return isoDay(e.captionDay);
  }
  if (e.year === null || !e.notBefore) return withoutYear(e);
  const from = e.notBefore.from;
  const to = dayNumber(e.year + 2, 12, 31);
  // "today, Tuesday 18 June": the first year after the newest past date in which they fall together
  for (const told of e.dated) {
    for (let year = e.year; year <= e.year + 6; year++) {
      if (told.day! > daysInMonth(year, told.month!)) continue;
      const day = dayNumber(year, told.month!, told.day!);
      if (day < from || weekday(day) !== told.weekday) continue;
      if (told.namedDay !== undefined) return isoDay(day - told.namedDay);
      if (e.today === null) return year <= e.year + 1 ? atMonth(year, told.month!) : null;
      break;
    }
  }
  const fits = (day: number): boolean =>
    (e.today === null || weekday(day) === e.today) &&
    (e.month === null || civilDate(day).month === e.month) &&
    (!e.lastYear || civilDate(day).year > e.year! - 1);
  const canPair = e.weekdays.some((w) => e.days.some((d) => w.length === d.length && (w.length > 1 || w.pick !== undefined)));
  if (canPair && (e.today !== null || e.weekdays.some((w) => w.pick !== undefined))) {
    const matching: number[] = [];
    for (let day = from; day <= to + 366 * 4; day++) if (fits(day) && pairs(day, e)) matching.push(day);
    const first = matching[0];
    if (first !== undefined) {
      const near = matching.filter((day) => day - first < 14);
      if (near.length === 1) return isoDay(first);
      return `${isoDay(first)}/${isoDay(near.at(-1)!)}`;
    }
  }
  if (e.month !== null) {
    const newest = civilDate(from);
    // a bare year as the newest date does not bind the month
    const open = e.notBefore.to - e.notBefore.from > 300 && !e.lastYear;
    let at = { year: newest.year, month: e.month };
    if (e.lastYear && newest.year === e.year)
      at = { year: e.year + (e.notBefore.to - e.notBefore.from > 300 || e.month < newest.month ? 1 : 0), month: e.month };
    else if (!open && e.month < newest.month) at = addMonths(newest.year, e.month, 12);
    return atMonth(at.year, at.month);
  }
  return null;
};
