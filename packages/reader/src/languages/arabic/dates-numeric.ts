import { dayNumberAt, type Fields, monthTail } from "./dates-month-tail.ts";
import { isNumber, keyAt, markAt, type Point, point, type Scan, touches, wordAt, wordWith } from "./dates-scan.ts";
import { plainYearAt } from "./dates-years.ts";

/** A full date told twice, by both calendars: the Gregorian one counts. Returns the token after both and the better fields. */
export const twoCalendars = (scan: Scan, fields: Fields, next: number): { fields: Fields; next: number } => {
  let i = next;
  if (markAt(scan, i, "،,(/-–")) i++;
  const opened = i > next && markAt(scan, next, "(");
  const corresponding = wordWith(scan, i, "corresponding");
  if (corresponding) i = corresponding.next;
  if (i === next) return { fields, next };
  if (keyAt(scan, i) === "ل") i++;
  if (keyAt(scan, i) === "يوم") i++;
  const numeric = numericDate(scan, i);
  let other: { fields: Fields; next: number } | null = null;
  if (numeric?.meaning.is === "calendar") other = { fields: numeric.meaning, next: numeric.next };
  else {
    const day = dayNumberAt(scan, i);
    const tail = day && monthTail(scan, day.next, false);
    if (day && tail) other = { fields: { ...tail.fields, day: day.value }, next: tail.next };
  }
  if (!other || other.fields.month === undefined || (other.fields.hijri === true) === (fields.hijri === true)) return { fields, next };
  const end = opened && markAt(scan, other.next, ")") ? other.next + 1 : other.next;
  const gregorian = fields.hijri ? other.fields : fields;
  return { fields: { ...(fields.weekday === undefined ? {} : { weekday: fields.weekday }), ...gregorian }, next: end };
};

/** 2024-06-18 · 18/06/2024 · 18.6.2024 · 6/2024 · 12/10/1445 هـ. */
export const numericDate = (scan: Scan, at: number): Point | null => {
  if (!isNumber(scan, at) || !touches(scan, at + 1) || !markAt(scan, at + 1, "/-.") || !isNumber(scan, at + 2) || !touches(scan, at + 2))
    return null;
  if (touches(scan, at) && markAt(scan, at - 1, "/-.:") && isNumber(scan, at - 2)) return null;
  const { form } = scan.tokens;
  const separator = form[at + 1]!;
  const [a, b] = [form[at]!, form[at + 2]!];
  const third = markAt(scan, at + 3, separator) && touches(scan, at + 3) && isNumber(scan, at + 4) && touches(scan, at + 4);
  if (!third) {
    if (separator !== "/" || a.length > 2 || plainYearAt(scan, at + 2) === null) return null;
    if (/^(?:رقم|رقمها|القضيه|القرار)$/.test(keyAt(scan, at - 1)) || Number(a) < 1 || Number(a) > 12) return null;
    return point(scan, at, 0, at + 3, { is: "calendar", month: Number(a), year: Number(b) }, "month and year in digits");
  }
  const c = form[at + 4]!;
  let next = at + 5;
  if (touches(scan, next) && markAt(scan, next, "/-.") && isNumber(scan, next + 1) && touches(scan, next + 1)) return null;
  let year: number;
  let month: number;
  let day: number;
  if (a.length === 4 && b.length <= 2 && c.length <= 2) [year, month, day] = [Number(a), Number(b), Number(c)];
  else if (a.length <= 2 && b.length <= 2 && c.length === 4) [day, month, year] = [Number(a), Number(b), Number(c)];
  else if (separator === "/" && a.length <= 2 && b.length <= 2 && c.length === 2)
    [day, month, year] = [Number(a), Number(b), Number(c) + (Number(c) < 50 ? 2000 : 1900)];
  else return null;
  if (month > 12 && day <= 12) [day, month] = [month, day]; // American order
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const era = wordWith(scan, next, "era");
  const hijri = era?.value.era === "hijri" || (!era && year >= 1340 && year <= 1470);
  if (!hijri && (year < 1000 || year > 2200)) return null;
  if (era && era.letters === 0) next = era.next;
  const both = twoCalendars(scan, { year, month, day, ...(hijri ? { hijri: true as const } : {}) }, next);
  return point(scan, at, 0, both.next, { is: "calendar", ...both.fields }, "date in digits");
};

/** Weekday before a date in digits: الثلاثاء 18/6/2024. */
export const weekdayAndNumeric = (scan: Scan, at: number): Point | null => {
  let i = at;
  const head = wordAt(scan, i);
  let letters = head?.letters ?? 0;
  if (head?.value.unit === "day" && head.value.count === "one" && !head.value.definite) i = head.next;
  const weekday = wordWith(scan, i, "weekday");
  if (weekday) {
    if (i === at) letters = weekday.letters;
    i = weekday.next;
    const pointed = wordWith(scan, i, "direction");
    if (pointed && pointed.letters === 0) i = pointed.next;
    if (markAt(scan, i, "،,(")) i++;
    const corresponding = wordWith(scan, i, "corresponding");
    if (corresponding) i = corresponding.next;
  }
  if (i === at) return null;
  const numeric = numericDate(scan, i);
  if (numeric?.meaning.is === "calendar") {
    const next = markAt(scan, i - 1, "(") && markAt(scan, numeric.next, ")") ? numeric.next + 1 : numeric.next;
    return point(
      scan,
      at,
      letters,
      next,
      { ...numeric.meaning, ...(weekday && !numeric.meaning.hijri ? { weekday: weekday.value.weekday! } : {}) },
      "weekday and date in digits",
    );
  }
  // يوم 18/6 without a year
  if (
    isNumber(scan, i) &&
    markAt(scan, i + 1, "/") &&
    touches(scan, i + 1) &&
    isNumber(scan, i + 2) &&
    touches(scan, i + 2) &&
    !(touches(scan, i + 3) && markAt(scan, i + 3, "/"))
  ) {
    const [day, month] = [Number(scan.tokens.form[i]), Number(scan.tokens.form[i + 2])];
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12)
      return point(
        scan,
        at,
        letters,
        i + 3,
        { is: "calendar", day, month, ...(weekday ? { weekday: weekday.value.weekday! } : {}) },
        "day and month in digits",
      );
  }
  return null;
};
