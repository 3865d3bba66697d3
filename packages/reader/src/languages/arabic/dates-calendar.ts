import type { CalendarMeaning } from "../../find/times/meaning.ts";
import { isNumber, keyAt, markAt, numberFrom, type Point, point, type Scan, touches, wordAt, wordWith } from "./dates-scan.ts";
import { plainYearAt, type YearTail, yearTail } from "./dates-years.ts";
import { foldLetters } from "./letters.ts";
import { afterNamedMonths, attackWords, firstDays, namedAfterDates, namedAttacks } from "./words/dates-pointers.ts";

const fold = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldLetters));
const named = fold(namedAfterDates);
const attacks = fold(attackWords);
const namedMonths = fold(afterNamedMonths);
const firsts = fold(firstDays);

/** Whether the word before a token makes a date without a year part of a name: a street, a revolution. */
export const isNamedAfterDate = (scan: Scan, at: number): boolean => {
  const before = keyAt(scan, at - 1);
  return named.has(before) || named.has(before.replace(/^[وفبل]{1,2}/u, ""));
};

type Fields = Omit<CalendarMeaning, "is">;

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

interface Item {
  at: number;
  letters: number;
  weekday?: number;
  day?: number;
  next: number;
  range?: boolean;
  /** The day is in digits: "20 الجاري" needs no word for month. */
  digits?: boolean;
}

/** One day of a list: [يوم] [الثلاثاء] [،] [18]. */
const itemAt = (scan: Scan, at: number): Item | null => {
  let i = at;
  let letters = 0;
  let headed = false;
  const head = wordAt(scan, i);
  if (
    head?.value.unit === "day" &&
    !head.value.definite &&
    (head.value.count === "one" || head.value.count === "two" || head.value.count === "many")
  ) {
    letters = head.letters;
    i = head.next;
    headed = true;
  }
  const weekday = wordWith(scan, i, "weekday");
  if (weekday && (!headed || weekday.letters === 0)) {
    if (!headed) letters = weekday.letters;
    i = weekday.next;
    let day = i;
    // "الثلاثاء، 18 يونيو" · "الثلاثاء (18 يونيو)" · "الثلاثاء الموافق 18 يونيو" · "الثلاثاء مساء 18 يونيو"
    const partOfDay = wordWith(scan, day, "partOfDay");
    if (partOfDay && partOfDay.letters === 0) day = partOfDay.next;
    const pointed = wordWith(scan, day, "direction");
    if (pointed && pointed.letters === 0) day = pointed.next;
    if (markAt(scan, day, "،,(")) day++;
    const corresponding = wordWith(scan, day, "corresponding");
    if (corresponding) day = corresponding.next;
    if (keyAt(scan, day) === "ل") day++;
    const placed = /^(?:في|فى)$/.test(keyAt(scan, day)) || pointed !== null;
    if (/^(?:في|فى)$/.test(keyAt(scan, day))) day++;
    const number = dayNumberAt(scan, day);
    if (number && number.letters === 0 && (!placed || monthTail(scan, number.next, number.digits)))
      return { at, letters, weekday: weekday.value.weekday!, day: number.value, next: number.next, digits: number.digits };
    return { at, letters, weekday: weekday.value.weekday!, next: i };
  }
  const number = dayNumberAt(scan, i);
  if (!number || (headed && number.letters > 0)) return null;
  return { at, letters: headed ? letters : number.letters, day: number.value, next: number.next, digits: number.digits };
};

/** A day of the month: 18 · الـ18 · الثامن عشر · 12th. */
const dayNumberAt = (scan: Scan, at: number): { value: number; next: number; letters: number; digits: boolean } | null => {
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

const CONNECTORS = "-–—−";

/** Days joined by و, a dash or إلى: 18 و19 · الثلاثاء والأربعاء · 18-19. At most seven. */
const itemsAt = (scan: Scan, at: number): Item[] => {
  const first = itemAt(scan, at);
  if (!first) return [];
  const items = [first];
  while (items.length < 7) {
    const before = items.at(-1)!;
    let i = before.next;
    let range = false;
    let linked = false;
    if (markAt(scan, i, CONNECTORS) || (markAt(scan, i, "/") && before.day !== undefined && before.weekday === undefined)) {
      range = true;
      linked = true;
      i++;
    } else if (wordWith(scan, i, "until") && !wordWith(scan, i, "month")) {
      range = true;
      linked = true;
      i = wordWith(scan, i, "until")!.next;
    } else if (keyAt(scan, i) === "و" && !isNumber(scan, i + 1)) {
      linked = true;
      i++;
    } else if (markAt(scan, i, "،,") && items.length < 6) {
      linked = true;
      i++;
    }
    const item = itemAt(scan, i);
    const and = item && keyAt(scan, i).startsWith("و") && item.letters > 0;
    if (!item || (!linked && !and)) break;
    if (linked && markAt(scan, i - 1, "،,") && !and && !wordListGoesOn(scan, item)) break;
    // "الأحد و18 شخصا": the second must be of the same make as the first
    if ((before.weekday === undefined) !== (item.weekday === undefined) && before.day === undefined) break;
    if (before.weekday === undefined && item.weekday !== undefined) break;
    items.push({ ...item, range });
  }
  return items;
};

/** After a comma a list goes on only if another و item follows. */
const wordListGoesOn = (scan: Scan, item: Item): boolean => markAt(scan, item.next, "،,") || keyAt(scan, item.next).startsWith("و");

interface Tail {
  fields: Fields;
  next: number;
  rule: string;
}

/** The month that follows a day, with its year; or "of the current month". */
const monthTail = (scan: Scan, at: number, digits: boolean): Tail | null => {
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

/** A full date told twice, by both calendars: the Gregorian one counts. Returns the token after both and the better fields. */
const twoCalendars = (scan: Scan, fields: Fields, next: number): { fields: Fields; next: number } => {
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
const weekdayAndNumeric = (scan: Scan, at: number): Point | null => {
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

/** Weekdays without a day of the month, with what points at them: الثلاثاء والأربعاء المقبلين · الاثنين من الأسبوع الماضي. */
const weekdayTail = (scan: Scan, at: number): Tail => {
  const direct = wordAt(scan, at);
  if (direct?.value.direction && direct.letters === 0)
    return { fields: { pick: direct.value.direction }, next: direct.next, rule: "weekday, last, this or next" };
  if (direct && direct.letters === 0 && direct.value.partOfDay) {
    const after = wordWith(scan, direct.next, "direction");
    if (after && after.letters === 0)
      return { fields: { pick: after.value.direction! }, next: after.next, rule: "weekday, last, this or next" };
  }
  let i = at;
  if (/^(?:من|في|فى)$/.test(keyAt(scan, i))) i++;
  const demonstrative = wordWith(scan, i, "this");
  if (demonstrative) i = demonstrative.next;
  const unit = wordWith(scan, i, "unit");
  if (unit?.value.unit === "week" && unit.value.definite) {
    const pointer = wordAt(scan, unit.next);
    if (demonstrative) return { fields: { weekShift: 0 }, next: unit.next, rule: "weekday of a week" };
    if (pointer?.value.direction && pointer.letters === 0)
      return {
        fields: { weekShift: pointer.value.direction === "last" ? -1 : pointer.value.direction === "next" ? 1 : 0 },
        next: pointer.next,
        rule: "weekday of a week",
      };
  }
  return { fields: {}, next: at, rule: "weekday" };
};

const isConsecutive = (items: Item[]): boolean =>
  items.every((item, i) => {
    const before = items[i - 1];
    if (!before) return true;
    if (item.day !== undefined && before.day !== undefined) return item.day === before.day + 1;
    return item.weekday !== undefined && before.weekday !== undefined && item.weekday === (before.weekday % 7) + 1;
  });

/** Calendar days: one, a list or a range, by weekday, day of the month or both. `span`: و joins the two ends of a span (between … and …). */
export const calendarDays = (scan: Scan, at: number, span = false): Point[] => {
  const numeric = numericDate(scan, at) ?? weekdayAndNumeric(scan, at);
  if (numeric) return [numeric];
  const items = itemsAt(scan, at);
  while (items.length > 0) {
    const made = pointsOf(scan, items, span);
    if (made) return made;
    items.pop();
  }
  return [];
};

const pointsOf = (scan: Scan, items: Item[], span: boolean): Point[] | null => {
  const final = items.at(-1)!;
  let tail: Tail | null;
  if (final.day !== undefined) {
    tail = monthTail(scan, final.next, final.digits === true);
    if (!tail && final.weekday !== undefined && items.length === 1 && !final.digits) tail = null;
    if (!tail && final.weekday !== undefined && final.digits && !markAt(scan, final.next, "/:.%") && items.length === 1)
      tail = looseDay(scan, final) ? { fields: {}, next: final.next, rule: "weekday and day of the month" } : null;
    if (!tail && final.weekday !== undefined && items.length === 1) {
      // the number after the weekday belongs to something else
      const only = wordAfterWeekday(scan, final);
      return pointsOf(scan, [{ at: final.at, letters: final.letters, weekday: final.weekday, next: only }], span);
    }
    if (!tail) return null;
    if (
      items.length === 1 &&
      final.weekday === undefined &&
      tail.fields.year === undefined &&
      tail.fields.yearShift === undefined &&
      tail.fields.pick === undefined
    ) {
      if (isNamedAfterDate(scan, final.at)) return null;
      const attack = namedAttacks.find((a) => a.day === final.day && a.month === tail!.fields.month);
      if (attack && attacks.has(keyAt(scan, final.at - 1))) tail = { ...tail, fields: { ...tail.fields, year: attack.year } };
    }
    if (items.length > 1 && items[0]!.day === undefined) return null;
  } else tail = weekdayTail(scan, final.next);
  const settled = tail;
  const fieldsOf = (item: Item): Fields => ({
    ...(item.weekday === undefined ? {} : { weekday: item.weekday }),
    ...(item.day === undefined ? {} : { day: item.day }),
    ...settled.fields,
  });
  let closing = tail.next;
  if (items.length === 1) {
    const both = twoCalendars(scan, fieldsOf(final), tail.next);
    closing = both.next;
    if (final.weekday !== undefined && markAt(scan, closing, ")") && openBracket(scan, final.at, closing)) closing++;
    return [
      point(
        scan,
        final.at,
        final.letters,
        closing,
        { is: "calendar", ...both.fields },
        both.next > tail.next ? "date by both calendars" : tail.rule,
      ),
    ];
  }
  const range = items.some((item) => item.range);
  if (range && items.length > 2) return null;
  const first = items[0]!;
  if (range || (span && items.length === 2) || isConsecutive(items))
    return [
      point(
        scan,
        first.at,
        first.letters,
        closing,
        { is: "span", from: { is: "calendar", ...fieldsOf(first) }, to: { is: "calendar", ...fieldsOf(final) } },
        range || span ? "from day to day" : "days in a row",
      ),
    ];
  return items.map((item, i) =>
    point(
      scan,
      item.at,
      item.letters,
      i === items.length - 1 ? closing : item.next,
      { is: "calendar", ...fieldsOf(item) },
      "days in a list",
    ),
  );
};

const openBracket = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (markAt(scan, i, "(")) return true;
  return false;
};

/** A number right after a weekday is its day of the month only at the end of a phrase ("الثلاثاء 18،"), not before what it counts. */
const looseDay = (scan: Scan, item: Item): boolean => {
  const { next } = item;
  return next >= scan.last || markAt(scan, next, "،,.)") || keyAt(scan, next) === "";
};

const wordAfterWeekday = (scan: Scan, item: Item): number => {
  for (let i = item.at; i < item.next; i++) {
    const hit = wordWith(scan, i, "weekday");
    if (hit) return hit.next;
  }
  return item.next;
};
