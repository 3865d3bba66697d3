import type { CalendarMeaning } from "../../find/times/meaning.ts";
import { isNumber, keyAt, markAt, numberFrom, type Scan, touches, wordAt, wordWith } from "./dates-scan.ts";
import { plainYearAt, type YearTail, yearTail } from "./dates-years.ts";
import { foldLetters } from "./letters.ts";
import { afterNamedMonths, attackWords, firstDays, namedAfterDates } from "./words/dates-pointers.ts";

const fold = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldLetters));

/** Things named after a day of the year, folded. */
export const named = fold(namedAfterDates);

/** Words for attacks, folded. */
export const attacks = fold(attackWords);

const namedMonths = fold(afterNamedMonths);

const firsts = fold(firstDays);

/** Whether the word before a token makes a date without a year part of a name: a street, a revolution. */
export const isNamedAfterDate = (scan: Scan, at: number): boolean => {
  const before = keyAt(scan, at - 1);
  return named.has(before) || named.has(before.replace(/^[وفبل]{1,2}/u, ""));
};

/** What is said of a calendar date. */
export type Fields = Omit<CalendarMeaning, "is">;

/** A month, its twin name swallowed: حزيران/يونيو · يونيو (حزيران) · أبريل نيسان. */
export const monthAt = (
  scan: Scan,
  at: number,
): { month: number; hijri: boolean; next: number; letters: number; twin: boolean; doubtful: boolean } | null => {
  const hit = wordAt(scan, at);
  const month = hit?.value.month ?? hit?.value.hijriMonth;
  if (!hit || month === undefined || namedMonths.has(keyAt(scan, hit.next))) return null;
  const hijri = hit.value.month === undefined;
  let next = hit.next;
  let twin = false;
  let doubtful =
    (hit.value.doubtful === true || scan.tokens.form[at]!.charCodeAt(0) < 0x80) &&
    !(keyAt(scan, at).endsWith("اب") && scan.tokens.form[at]!.includes("آ"));
  const open = markAt(scan, next, "(/-–،") ? 1 : 0;
  const other = wordAt(scan, next + open);
  if (!hijri && other && other.letters === 0 && other.value.month === month && !(open && markAt(scan, next, "،"))) {
    next = other.next;
    if (open && markAt(scan, hit.next, "(") && markAt(scan, next, ")")) next++;
    twin = true;
    doubtful = false;
  }
  return { month, hijri, next, letters: hit.letters, twin, doubtful };
};

/** A day of the month: 18 · الـ18 · الثامن عشر · 12th. */
export const dayNumberAt = (scan: Scan, at: number): { value: number; next: number; letters: number; digits: boolean } | null => {
  const key = keyAt(scan, at);
  if (firsts.has(key)) return { value: 1, next: at + 1, letters: 0, digits: false };
  if (key.startsWith("و") && firsts.has(key.slice(1))) return { value: 1, next: at + 1, letters: 1, digits: false };
  const number = numberFrom(scan, at);
  if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value)) return null;
  if (number.digits && scan.tokens.form[number.next - 1]!.length > 2) return null;
  let { next } = number;
  if (number.digits && touches(scan, next) && /^(?:st|nd|rd|th)$/.test(keyAt(scan, next))) next++;
  return { value: number.value, next, letters: number.letters, digits: number.digits };
};

/** What follows a day and completes it, with the token after it and the rule. */
export interface Tail {
  fields: Fields;
  next: number;
  rule: string;
}

/** The month that follows a day, with its year; or "of the current month". */
export const monthTail = (scan: Scan, at: number, digits: boolean): Tail | null => {
  let i = at;
  // 15-16/6/2024
  if (digits && markAt(scan, i, "/") && isNumber(scan, i + 1) && markAt(scan, i + 2, "/") && plainYearAt(scan, i + 3) !== null) {
    const month = Number(scan.tokens.form[i + 1]);
    return month >= 1 && month <= 12
      ? { fields: { month, year: Number(scan.tokens.form[i + 3]) }, next: i + 4, rule: "days of a month in digits" }
      : null;
  }
  const linked = keyAt(scan, i) === "من";
  if (linked) i++;
  else if (markAt(scan, i, "-/.,،") && touches(scan, i)) i++;
  if (keyAt(scan, i) === "of") i++;
  const demonstrative = wordWith(scan, i, "this") ?? wordWith(scan, i, "that");
  if (demonstrative) i = demonstrative.next;
  const unit = wordWith(scan, i, "unit");
  if (unit?.value.unit === "month" && unit.value.count !== "many") {
    if (demonstrative && unit.value.definite)
      return { fields: demonstrative.value.this ? { monthShift: 0 } : { same: "month" }, next: unit.next, rule: "day of this month" };
    const pointer = wordAt(scan, unit.next);
    if (unit.value.definite && pointer && pointer.letters === 0) {
      if (pointer.value.direction)
        return {
          fields: { monthShift: pointer.value.direction === "last" ? -1 : pointer.value.direction === "next" ? 1 : 0 },
          next: pointer.next,
          rule: "day of last, this or next month",
        };
      if (pointer.value.afterMention === 0) return { fields: { same: "month" }, next: pointer.next, rule: "day of the same month" };
    }
    if (unit.value.definite) return null;
    i = unit.next;
  } else if (demonstrative) return null;
  const month = monthAt(scan, i);
  if (month && month.letters === 0) {
    const year = yearTail(scan, month.next);
    return {
      fields: { month: month.month, ...(month.hijri ? { hijri: true as const } : {}), ...fitting(year, month.hijri) },
      next: year ? year.next : month.next,
      rule: year?.fields.pick ? "day and month, last, this or next" : year ? "day, month and year" : "day and month",
    };
  }
  const direction = wordWith(scan, i, "direction");
  if (direction && direction.letters === 0 && digits && (linked || isNumber(scan, at - 1)) && !/[هنت]$/.test(keyAt(scan, i)))
    return {
      fields: { monthShift: direction.value.direction === "last" ? -1 : direction.value.direction === "next" ? 1 : 0 },
      next: direction.next,
      rule: "day of the current month",
    };
  return null;
};

/** A Hijri month takes a Gregorian year only by mistake: the year decides its own calendar. */
const fitting = (year: YearTail | null, hijriMonth: boolean): Fields => {
  if (!year) return {};
  const { hijri, ...rest } = year.fields;
  return hijri && hijriMonth ? { ...rest, hijri } : rest;
};
