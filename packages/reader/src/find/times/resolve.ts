import { civilDate, type DayRange, dayNumber, dayRange, daysInMonth, type Edtf, isoDay, weekday } from "@proj/core";
import { hijriMonth, hijriOf, hijriYear } from "./hijri.ts";
import type { Outlook } from "./language-times.ts";
import type { CalendarMeaning, SpanMeaning, TimeMeaning, TimeUnit, UnitPart } from "./meaning.ts";
import { addMonths, approximate, atMonth, atYear, between, ends } from "./values.ts";

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

interface Resolution extends TimeContext {
  /** Set when the value hangs on the day of writing or on an earlier mention. */
  relative: boolean;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/** A wrong direction must be this many times nearer to win against the tense of the clause. */
const AGAINST_TENSE = 12;
/** Without any tense a report looks back rather than ahead. */
const AHEAD_UNSAID = 3;
/** How many "a few" is taken to be where a stretch needs a length. */
const SOME = 3;

const anchor = (context: Resolution): number | null => {
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

const resolveWeekday = (m: CalendarMeaning, context: Resolution): Edtf | null => {
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
const inYear = (m: CalendarMeaning, year: number): Edtf | null => {
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

const resolveCalendar = (m: CalendarMeaning, context: Resolution): Edtf | null => {
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

const resolveUnit = (unit: TimeUnit, shift: number, context: Resolution, part?: UnitPart): Edtf | null => {
  const today = anchor(context);
  if (today === null) return null;
  const { year, month } = civilDate(today);
  switch (unit) {
    case "hour":
      return isoDay(today);
    case "day":
      return isoDay(today + shift);
    case "week": {
      const monday = today - weekday(today) + 1 + 7 * shift;
      if (part === "end") return `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
      return `${isoDay(monday)}/${isoDay(monday + 6)}`;
    }
    case "month": {
      const at = addMonths(year, month, shift);
      return atMonth(at.year, at.month);
    }
    case "quarter": {
      const at = addMonths(year, month, 3 * shift);
      return `${atYear(at.year)}-${33 + Math.floor((at.month - 1) / 3)}`;
    }
    case "half": {
      const at = addMonths(year, month, 6 * shift);
      return inYear({ is: "calendar", half: at.month <= 6 ? 1 : 2 }, at.year);
    }
    case "year":
      return atYear(year + shift);
    case "decade":
      return `${atYear(year + 10 * shift).slice(0, 3)}X`;
    case "century":
      return `${pad(Math.floor(year / 100) + shift)}XX`;
  }
};

/** The day, month or year that lies so many units from a day; weeks, decades and centuries are round numbers, hence approximate. */
const atDistance = (from: number, unit: TimeUnit, count: number): Edtf => {
  const { year, month } = civilDate(from);
  switch (unit) {
    case "hour":
      return isoDay(from + Math.trunc(count / 24));
    case "day":
      return isoDay(from + Math.round(count));
    case "week":
      return approximate(isoDay(from + Math.round(7 * count)));
    case "month":
    case "quarter":
    case "half": {
      const months = unit === "month" ? count : unit === "quarter" ? 3 * count : 6 * count;
      if (!Number.isInteger(months)) return approximate(isoDay(from + Math.round(30.44 * months)));
      const at = addMonths(year, month, months);
      return atMonth(at.year, at.month);
    }
    case "year": {
      if (Number.isInteger(count)) return atYear(year + count);
      const at = addMonths(year, month, Math.round(12 * count));
      return approximate(atMonth(at.year, at.month));
    }
    case "decade":
      return approximate(atYear(year + Math.round(10 * count)));
    case "century":
      return approximate(atYear(year + Math.round(100 * count)));
  }
};

const resolveSpan = (m: SpanMeaning, context: Resolution): Edtf | null => {
  const { from, to } = m;
  const bare = (x: TimeMeaning): x is CalendarMeaning =>
    x.is === "calendar" && x.weekday !== undefined && x.month === undefined && x.day === undefined;
  if (bare(from) && bare(to) && from.weekShift === undefined && to.weekShift === undefined) {
    const gap = (to.weekday! - from.weekday! + 7) % 7;
    const pick = to.pick ?? from.pick;
    const forward = pick === "next" || (pick === undefined && context.outlook === "future");
    const lead = forward ? from : to;
    const day = resolveWeekday({ ...lead, ...(pick ? { pick } : {}) }, context);
    const at = day && dayRange(day);
    if (!at) return null;
    return forward ? between(day, isoDay(at.from + gap)) : between(isoDay(at.from - gap), day);
  }
  const a = evaluate(from, context);
  const b = evaluate(to, context);
  return a && b ? between(a, b) : null;
};

const evaluate = (m: TimeMeaning, context: Resolution): Edtf | null => {
  switch (m.is) {
    case "calendar":
      return resolveCalendar(m, context);
    case "unit":
      return resolveUnit(m.unit, m.shift, context, m.part);
    case "distance": {
      if (m.from === "unknown") {
        context.relative = true;
        return null;
      }
      const base = m.from ? evaluate(m.from, context) : null;
      const start = m.from ? (base === null ? null : (dayRange(base)?.from ?? null)) : anchor(context);
      if (start === null || !Number.isFinite(start)) return null;
      if (m.count !== null) {
        const value = atDistance(start, m.unit, m.sign * m.count);
        return m.about ? approximate(value) : value;
      }
      return m.unit === "hour" ? isoDay(start) : null; // "hours ago" is today; "days ago" is no day
    }
    case "stretch": {
      const today = anchor(context);
      if (today === null || (m.count === null && !m.few)) return null;
      const unit = m.unit === "week" || m.unit === "hour" ? "day" : m.unit === "decade" || m.unit === "century" ? "year" : m.unit;
      const count =
        (m.count ?? SOME) *
        (m.unit === "week" ? 7 : m.unit === "hour" ? 1 / 24 : m.unit === "decade" ? 10 : m.unit === "century" ? 100 : 1);
      const far = atDistance(today, unit, m.sign * Math.ceil(count));
      const near = atDistance(today, unit, 0);
      const edge = m.count === null ? approximate(far) : far;
      return m.sign < 0 ? `${edge}/${near}` : `${near}/${edge}`;
    }
    case "decade": {
      if (m.century !== undefined) return `${pad(m.century - 1)}${m.decade / 10}X`;
      if (m.centuryShift !== undefined) {
        const today = anchor(context);
        return today === null ? null : `${pad(Math.floor(civilDate(today).year / 100) + m.centuryShift)}${m.decade / 10}X`;
      }
      // "the nineties" are those of the last century; "the twenties" without more may be of this one
      if (m.decade >= 30) return `19${m.decade / 10}X`;
      const today = anchor(context);
      return today === null ? null : `${pad(Math.floor(civilDate(today).year / 100))}${m.decade / 10}X`;
    }
    case "century": {
      if (m.century !== undefined) return `${pad(m.century - 1)}XX`;
      return resolveUnit("century", m.shift ?? 0, context);
    }
    case "span":
      return resolveSpan(m, context);
    case "after-mention": {
      context.relative = true;
      const before = context.mentioned;
      if (!before || !Number.isFinite(before.from) || !Number.isFinite(before.to)) return null;
      const single = before.from === before.to;
      if (m.unit === "day") return single ? isoDay(before.from + m.shift) : null;
      if (m.unit === "week") {
        const monday = before.from - weekday(before.from) + 1 + 7 * m.shift;
        return single ? `${isoDay(monday)}/${isoDay(monday + 6)}` : null;
      }
      if (m.unit !== "month" && m.unit !== "year") return null;
      const a = civilDate(before.from);
      if (a.year !== civilDate(before.to).year) return null;
      if (m.unit === "year") return atYear(a.year + m.shift);
      if (a.month !== civilDate(before.to).month) return null;
      const at = addMonths(a.year, a.month, m.shift);
      return atMonth(at.year, at.month);
    }
  }
};

/** Gives a meaning its days. `relative`: the value hangs on the day of writing or on an earlier mention, known or not. */
export const resolveTime = (meaning: TimeMeaning, context: TimeContext): { edtf: Edtf | null; relative: boolean } => {
  const inner: Resolution = { ...context, relative: false };
  const edtf = evaluate(meaning, inner);
  return { edtf: edtf !== null && ends(edtf) ? edtf : null, relative: inner.relative };
};
