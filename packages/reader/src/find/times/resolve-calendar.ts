import { civilDate, type DayRange, dayNumber, dayRange, daysInMonth, type Edtf, isoDay, weekday } from "@proj/core";
import { hijriMonth, hijriOf, hijriYear } from "./hijri.ts";
import type { Outlook } from "./language-times.ts";
import type { CalendarMeaning } from "./meaning.ts";
import { addMonths, atMonth, atYear } from "./values.ts";

/** What surrounds an expression and gives it days. */
export interface TimeContext {
  /** Day of writing, as day number; null when nobody knows it. */
  today: number | null;
  outlook: Outlook;
  /** Days of the date mentioned before in the same passage. */
  mentioned: DayRange | null;
  /** Year that a heading line above gives. */
  headingYear: number | null;
}

/** A context that remembers whether it was needed. */
export interface Resolution extends TimeContext {
  /** Set when the value hangs on the day of writing or on an earlier mention. */
  relative: boolean;
}

/** Two digits. */
export const pad = (n: number): string => String(n).padStart(2, "0");

/** A wrong direction must be this many times nearer to win against the tense of the clause. */
const AGAINST_TENSE = 12;

/** Without any tense a report looks back rather than ahead. */
const AHEAD_UNSAID = 3;

/** The day of writing, noted as needed; null when it is unknown. */
export const anchor = (context: Resolution): number | null => {
  context.relative = true;
  return context.today;
};

/** Of several candidate first days, the one that fits best: nearest to today, the tense weighing against the other direction. */
const nearest = (candidates: { from: number; to: number; value: Edtf }[], today: number, outlook: Outlook): Edtf | null => {
  let best: Edtf | null = null;
  let least = Infinity;
  for (const { from, to, value } of candidates) {
    let distance = 0;
    if (to < today) distance = (today - to) * (outlook === "future" ? AGAINST_TENSE : 1);
    else if (from > today) distance = (from - today) * (outlook === "past" ? AGAINST_TENSE : outlook === "open" ? AHEAD_UNSAID : 1);
    if (distance < least) {
      least = distance;
      best = value;
    }
  }
  return best;
};

/** The day of a weekday: last, this, next, or by the tense of the clause. */
export const resolveWeekday = (m: CalendarMeaning, context: Resolution): Edtf | null => {
  const today = anchor(context);
  if (today === null) return null;
  const now = weekday(today);
  const wanted = m.weekday!;
  if (m.weekShift !== undefined) return isoDay(today - now + wanted + 7 * m.weekShift);
  const back = (now - wanted + 7) % 7;
  const ahead = (wanted - now + 7) % 7;
  if (m.pick === "last") return isoDay(today - (back || 7));
  if (m.pick === "next") return isoDay(today + (ahead || 7));
  if (m.pick === "this") return isoDay(today - now + wanted);
  return isoDay(context.outlook === "future" ? today + ahead : today - back);
};

const monthOf = (m: CalendarMeaning, context: Resolution): { year: number; month: number } | null => {
  if (m.same === "month") {
    context.relative = true;
    return context.mentioned ? civilDate(context.mentioned.from) : null;
  }
  const shift = m.monthShift ?? (m.pick === "last" ? -1 : m.pick === "next" ? 1 : m.pick === "this" ? 0 : undefined);
  if (shift === undefined) return null;
  const today = anchor(context);
  if (today === null) return null;
  const { year, month } = civilDate(today);
  return addMonths(year, month, shift);
};

const onDay = (year: number, month: number, day: number): Edtf | null =>
  day >= 1 && day <= daysInMonth(year, month) ? `${atMonth(year, month)}-${pad(day)}` : null;

const resolveDayOnly = (m: CalendarMeaning, context: Resolution): Edtf | null => {
  const at = monthOf(m, context);
  if (at) return onDay(at.year, at.month, m.day!);
  if (m.weekday === undefined || m.same) return null;
  const today = anchor(context);
  if (today === null) return null;
  const { year, month } = civilDate(today);
  const candidates = [];
  for (let shift = -2; shift <= 2; shift++) {
    const c = addMonths(year, month, shift);
    const value = onDay(c.year, c.month, m.day!);
    if (!value) continue;
    const from = dayNumber(c.year, c.month, m.day!);
    if (weekday(from) === m.weekday) candidates.push({ from, to: from, value });
  }
  return nearest(candidates, today, context.outlook);
};

const yearOf = (m: CalendarMeaning, context: Resolution): number | null | undefined => {
  if (m.year !== undefined) return m.year;
  if (m.same === "year") {
    context.relative = true;
    return context.mentioned ? civilDate(context.mentioned.from).year : null;
  }
  if (m.yearShift !== undefined) {
    const today = anchor(context);
    return today === null ? null : civilDate(today).year + m.yearShift;
  }
  return undefined;
};

/** The first, second … week of a month by its days (1–7, 8–14 …), or its last seven days. */
const weekOfMonth = (year: number, month: number, week: number): Edtf | null => {
  const days = daysInMonth(year, month);
  const first = week < 0 ? days - 6 : 7 * week - 6;
  if (first > days) return null;
  return `${onDay(year, month, first)}/${onDay(year, month, Math.min(first + 6, days))}`;
};

/** The first, second … such weekday of a month, or its last one. */
const nthWeekday = (year: number, month: number, wanted: number, nth: number): Edtf | null => {
  const days = daysInMonth(year, month);
  if (nth < 0) {
    const last = dayNumber(year, month, days);
    return isoDay(last - ((weekday(last) - wanted + 7) % 7));
  }
  const day = 1 + ((wanted - weekday(dayNumber(year, month, 1)) + 7) % 7) + 7 * (nth - 1);
  return onDay(year, month, day);
};

/** The value of a calendar date in a given year, with the days it covers. */
export const inYear = (m: CalendarMeaning, year: number): Edtf | null => {
  if (m.season !== undefined) return `${atYear(year)}-${m.season}`;
  if (m.quarter !== undefined) return `${atYear(year)}-${32 + m.quarter}`;
  if (m.half !== undefined) return m.half === 1 ? `${atYear(year)}-01/${atYear(year)}-06` : `${atYear(year)}-07/${atYear(year)}-12`;
  if (m.month === undefined) return atYear(year);
  if (m.week !== undefined) return weekOfMonth(year, m.month, m.week);
  if (m.nth !== undefined && m.weekday !== undefined) return nthWeekday(year, m.month, m.weekday, m.nth);
  return m.day === undefined ? atMonth(year, m.month) : onDay(year, m.month, m.day);
};

const withoutYear = (m: CalendarMeaning, context: Resolution): Edtf | null => {
  if (context.headingYear !== null && m.pick === undefined) return inYear(m, context.headingYear);
  const today = anchor(context);
  if (today === null) return null;
  const now = civilDate(today);
  const candidates: { from: number; to: number; value: Edtf }[] = [];
  const reach = m.weekday !== undefined ? 6 : 1;
  for (let year = now.year - reach; year <= now.year + reach; year++) {
    const value = inYear(m, year);
    const days = value && dayRange(value);
    if (!value || !days) continue;
    if (m.weekday !== undefined && m.day !== undefined && weekday(days.from) !== m.weekday) continue;
    candidates.push({ ...days, value });
  }
  const starts = dayNumber(now.year, now.month, 1);
  const closes = dayNumber(now.year, now.month, daysInMonth(now.year, now.month));
  const wide = m.month === undefined;
  if (m.pick === "this") return inYear(m, now.year);
  if (m.pick === "last") return candidates.filter((c) => c.to < (wide ? today : starts)).at(-1)?.value ?? null;
  if (m.pick === "next") return candidates.find((c) => c.from > (wide ? today : closes))?.value ?? null;
  return nearest(candidates, today, context.outlook);
};

const resolveHijri = (m: CalendarMeaning, context: Resolution): Edtf | null => {
  const inHijriYear = (year: number): { from: number; to: number; value: Edtf } | null => {
    if (m.month === undefined) {
      const range = hijriYear(year);
      return range && { ...range, value: `${isoDay(range.from)}~/${isoDay(range.to)}~` };
    }
    const range = hijriMonth(year, m.month);
    if (!range) return null;
    if (m.day === undefined) return { ...range, value: `${isoDay(range.from)}~/${isoDay(range.to)}~` };
    const at = range.from + m.day - 1;
    return m.day >= 1 && m.day <= 30 ? { from: at, to: at, value: `${isoDay(at)}~` } : null;
  };
  if (m.year !== undefined) return inHijriYear(m.year)?.value ?? null;
  const today = anchor(context);
  const now = today === null ? null : hijriOf(today);
  if (today === null || !now) return null;
  if (m.yearShift !== undefined) return inHijriYear(now.year + m.yearShift)?.value ?? null;
  const candidates = [-1, 0, 1].map((shift) => inHijriYear(now.year + shift)).filter((c) => c !== null);
  if (m.pick === "this") return candidates.find((c) => c.from <= today && today <= c.to)?.value ?? nearest(candidates, today, "open");
  if (m.pick === "last") return candidates.filter((c) => c.to < today).at(-1)?.value ?? null;
  if (m.pick === "next") return candidates.find((c) => c.from > today)?.value ?? null;
  return nearest(candidates, today, context.outlook);
};

/** The value of a calendar date, its missing fields taken from the context. */
export const resolveCalendar = (m: CalendarMeaning, context: Resolution): Edtf | null => {
  if (m.hijri) return resolveHijri(m, context);
  const wide = m.month !== undefined || m.season !== undefined || m.quarter !== undefined || m.half !== undefined;
  if (!wide && m.day !== undefined) return resolveDayOnly(m, context);
  if (!wide && m.weekday !== undefined && m.year === undefined && m.nth === undefined) return resolveWeekday(m, context);
  if (!wide && m.monthShift !== undefined) {
    const at = monthOf(m, context);
    return at && inYear({ ...m, month: at.month }, at.year);
  }
  const year = yearOf(m, context);
  if (year === null) return null;
  return year === undefined ? withoutYear(m, context) : inYear(m, year);
};
