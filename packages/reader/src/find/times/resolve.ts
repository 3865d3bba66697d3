import { civilDate, dayRange, type Edtf, isoDay, weekday } from "@proj/core";
import type { CalendarMeaning, SpanMeaning, TimeMeaning } from "./meaning.ts";
import { anchor, pad, type Resolution, resolveCalendar, resolveWeekday, type TimeContext } from "./resolve-calendar.ts";
import { atDistance, resolveUnit } from "./resolve-units.ts";
import { addMonths, approximate, atMonth, atYear, between, ends } from "./values.ts";

/** How many "a few" is taken to be where a stretch needs a length. */
const SOME = 3;

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
