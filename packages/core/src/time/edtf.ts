import type { Edtf } from "../model/edtf.ts";
import { dayNumber, daysInMonth, isoDay } from "./calendar.ts";

/** The days that an EDTF value covers, first to last, as day numbers; an open end is infinite. */
export interface DayRange {
  from: number;
  to: number;
}

const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

const pointRange = (text: string): DayRange | null => {
  const century = /^(\d\d)XX$/.exec(text);
  if (century) return { from: dayNumber(Number(century[1]) * 100, 1, 1), to: dayNumber(Number(century[1]) * 100 + 99, 12, 31) };
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return { from: dayNumber(Number(decade[1]) * 10, 1, 1), to: dayNumber(Number(decade[1]) * 10 + 9, 12, 31) };
  const m = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(text);
  if (!m) return null;
  const year = Number(m[1]);
  if (m[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  const month = Number(m[2]);
  if (m[3] === undefined) {
    if (month >= 1 && month <= 12) return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)) };
    const span = (first: number, months: number): DayRange => {
      const lastIndex = first + months - 2;
      const lastYear = year + Math.floor(lastIndex / 12);
      const lastMonth = (lastIndex % 12) + 1;
      return { from: dayNumber(year, first, 1), to: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
    };
    const season = SEASON_FIRST_MONTH[month];
    if (season !== undefined) return span(season, 3); // meteorological seasons of the northern hemisphere
    if (month >= 33 && month <= 36) return span((month - 33) * 3 + 1, 3); // quarters, ISO 8601-2 4.8
    return null;
  }
  const day = Number(m[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const at = dayNumber(year, month, day);
  return { from: at, to: at };
};

/** Days covered by an EDTF date or interval (levels 0–1); null when it is not one or names an impossible day. Qualifiers (`~ ? %`) do not widen it. */
export const dayRange = (edtf: Edtf): DayRange | null => {
  const slash = edtf.indexOf("/");
  if (slash < 0) return pointRange(edtf);
  const left = edtf.slice(0, slash);
  const right = edtf.slice(slash + 1);
  const a = left === ".." || left === "" ? { from: -Infinity, to: -Infinity } : pointRange(left);
  const b = right === ".." || right === "" ? { from: Infinity, to: Infinity } : pointRange(right);
  if (!a || !b || a.from > b.to) return null;
  return { from: a.from, to: b.to };
};

/** Shortest EDTF for a range of days: a year, a month, a day, or an interval; open ends as `..`. */
export const edtfOfRange = ({ from, to }: DayRange): Edtf => {
  const first = Number.isFinite(from) ? isoDay(from) : "..";
  const last = Number.isFinite(to) ? isoDay(to) : "..";
  if (first === last) return first;
  if (first !== ".." && last !== ".." && first.slice(0, 4) === last.slice(0, 4)) {
    if (first.endsWith("-01-01") && last.endsWith("-12-31")) return first.slice(0, 4);
    const year = Number(first.slice(0, 4));
    const month = Number(first.slice(5, 7));
    if (first.slice(0, 7) === last.slice(0, 7) && first.endsWith("-01") && Number(last.slice(8)) === daysInMonth(year, month))
      return first.slice(0, 7);
  }
  return `${first}/${last}`;
};

/** Whether two values share a day. Values that are no dates share nothing. */
export const timesTouch = (a: Edtf, b: Edtf): boolean => {
  const x = dayRange(a);
  const y = dayRange(b);
  return !!x && !!y && x.from <= y.to && y.from <= x.to;
};

/** Whether every day of `inner` lies in `outer`. */
export const timeContains = (outer: Edtf, inner: Edtf): boolean => {
  const x = dayRange(outer);
  const y = dayRange(inner);
  return !!x && !!y && x.from <= y.from && y.to <= x.to;
};

/** Days between two values that do not touch; 0 when they touch; null when either is no date. */
export const daysApart = (a: Edtf, b: Edtf): number | null => {
  const x = dayRange(a);
  const y = dayRange(b);
  if (!x || !y) return null;
  if (x.to < y.from) return y.from - x.to;
  if (y.to < x.from) return x.from - y.to;
  return 0;
};
