import { type Item, itemsAt } from "./dates-day-items.ts";
import { attacks, type Fields, isNamedAfterDate, monthTail, type Tail } from "./dates-month-tail.ts";
import { numericDate, twoCalendars, weekdayAndNumeric } from "./dates-numeric.ts";
import { keyAt, markAt, type Point, point, type Scan, wordAt, wordWith } from "./dates-scan.ts";
import { namedAttacks } from "./words/dates-pointers.ts";

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
