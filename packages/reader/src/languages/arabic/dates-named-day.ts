import type { CalendarMeaning, TimeMeaning } from "../../find/times/meaning.ts";
import { calendarDays } from "./dates-calendar.ts";
import { folded } from "./dates-pointed.ts";
import { isNumber, keyAt, markAt, numberFrom, type Point, point, type Scan, touches, wordAt, wordWith } from "./dates-scan.ts";
import { dayButNotToday, namedToday } from "./words/dates-days.ts";

const notToday = folded(dayButNotToday);

const papers = folded(namedToday);

/** اليوم · أمس · غدا · اليوم الإثنين · أمس الأحد · غدا الثلاثاء 18 يونيو. */
export const namedDay = (scan: Scan, at: number): Point | null => {
  const hit = wordAt(scan, at);
  if (!hit) return null;
  let shift = hit.value.namedDay;
  let { next } = hit;
  if (shift === undefined) {
    if (!(hit.value.unit === "day" && hit.value.definite && hit.value.count === "one")) return null;
    if (wordWith(scan, at - 1, "this") && scan.tokens.kind[at - 1] === 1) return null;
    const after = keyAt(scan, next);
    if (
      notToday.has(after) ||
      wordWith(scan, next, "afterMention") ||
      (numberFrom(scan, next)?.ordinal && !wordWith(scan, next, "weekday"))
    )
      return null;
    if (isNumber(scan, next) || (after === "ال" && isNumber(scan, next + 1))) return null;
    const before = keyAt(scan, at - 1);
    if (/^(?:ذلك|طوال|طيله|كل|نصف|نهايه|بدايه|خلال|باقي|وسط|طول)$/.test(before)) return null;
    if (papers.has(before) && !/^في$/.test(keyAt(scan, at - 2))) return null;
    if (papers.has(before.replace(/^(?:[وفبل]|ال|لل)/u, "")) && markAt(scan, at - 2, "\"“«'")) return null;
    if (markAt(scan, at - 1, '"“«') && markAt(scan, next, '"”»')) return null;
    if (wordWith(scan, at, "number") === null && hit.letters > 0 && /^(?:لل|كال)/.test(keyAt(scan, at)) && numberFrom(scan, next))
      return null;
    shift = 0;
  }
  const unit: TimeMeaning = { is: "unit", unit: "day", shift };
  // a weekday or a full date may follow: اليوم، الإثنين · أمس الأحد (16 يونيو)
  let i = next;
  const partOfDay = wordWith(scan, i, "partOfDay");
  if (partOfDay && partOfDay.letters === 0) i = partOfDay.next;
  const bracket = markAt(scan, i, "(") && touches(scan, i + 1);
  if (bracket || markAt(scan, i, "،,")) i++;
  const [date] = calendarDays(scan, i);
  if (date && date.start === scan.tokens.start[i] && date.meaning.is === "calendar" && !date.meaning.hijri) {
    const told: CalendarMeaning = date.meaning;
    const close = bracket && markAt(scan, date.next, ")") ? 1 : 0;
    next = date.next + close;
    const full = told.month !== undefined && told.day !== undefined;
    const onlyWeekday = told.weekday !== undefined && told.day === undefined && told.pick === undefined && told.weekShift === undefined;
    if (full) return point(scan, at, hit.letters, next, { ...told, namedDay: shift }, "named day with its date");
    if (onlyWeekday) return point(scan, at, hit.letters, next, { ...unit, weekday: told.weekday! }, "named day with its weekday");
    if (told.weekday !== undefined && told.day !== undefined)
      return point(scan, at, hit.letters, next, { ...unit, weekday: told.weekday, day: told.day }, "named day with its date");
  }
  return point(scan, at, hit.letters, hit.next, unit, shift === 0 ? "today" : "named day");
};
