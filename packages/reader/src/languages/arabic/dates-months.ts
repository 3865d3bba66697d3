import type { CalendarMeaning } from "../../find/times/meaning.ts";
import { isNamedAfterDate, monthAt } from "./dates-month-tail.ts";
import { pointedUnit } from "./dates-pointed.ts";
import { isNumber, keyAt, markAt, numberFrom, type Point, point, type Scan, wordAt, wordWith } from "./dates-scan.ts";
import { yearTail } from "./dates-years.ts";
import { foldLetters } from "./letters.ts";
import { weekdays } from "./words/dates-days.ts";

/** A month without a day: يونيو 2024 · سبتمبر الماضي · شهر رمضان · حزيران/يونيو. `sure`: a neighbour already makes it a month. */
export const monthOnly = (scan: Scan, at: number, sure = false): Point | null => {
  let i = at;
  let letters: number | null = null;
  const head = wordAt(scan, i);
  const headed = head?.value.unit === "month" && head.value.count !== "many";
  let pick: CalendarMeaning["pick"];
  if (headed) {
    letters = head.letters;
    i = head.next;
    const direction = wordWith(scan, i, "direction");
    if (direction && head.value.definite) {
      pick = direction.value.direction!;
      i = direction.next;
    }
  }
  const month = monthAt(scan, i);
  if (!month || (headed && month.letters > 0)) return null;
  // "June 18, 2024"
  const day = numberFrom(scan, month.next);
  if (!headed && day?.digits && day.letters === 0 && day.value >= 1 && day.value <= 31 && Number.isInteger(day.value)) {
    const after = markAt(scan, day.next, ",،") ? day.next + 1 : day.next;
    const suffix = /^(?:st|nd|rd|th)$/.test(keyAt(scan, day.next)) ? 1 : 0;
    const year = yearTail(scan, after + suffix);
    if (year?.fields.year !== undefined && isNumber(scan, after + suffix))
      return point(
        scan,
        at,
        month.letters,
        year.next,
        { is: "calendar", month: month.month, day: day.value, ...year.fields },
        "month, day and year",
      );
  }
  const tail = yearTail(scan, month.next);
  // "the October war", "26 July Street"
  if (!headed && !sure && !tail && (isNamedAfterDate(scan, at) || (isNumber(scan, at - 1) && isNamedAfterDate(scan, at - 1)))) return null;
  const before = keyAt(scan, at - 1).replace(/^و/u, "");
  const placed = /^(?:في|فى|منذ|حتى|خلال|بحلول|مطلع|منتصف|اواخر|نهايه|بدايه|اوائل|مستهل|الي|شهري|من|قبل|بعد|بين)$/.test(before);
  // "in Ramadan" is a time, "since Rajab" is as well; a doubtful word after من or إلى may be a person or a car
  const enough =
    headed ||
    sure ||
    tail !== null ||
    month.twin ||
    !month.doubtful ||
    (placed && !/^(?:من|الي|قبل|بعد)$/.test(before)) ||
    (month.letters > 0 && /^[بفو]?في/.test(before));
  if (!enough) return null;
  if (
    month.doubtful &&
    !headed &&
    !sure &&
    !placed &&
    tail &&
    tail.fields.pick !== undefined &&
    tail.fields.pick !== "last" &&
    tail.fields.pick !== "next" &&
    tail.fields.pick !== "this"
  )
    return null;
  const fields: CalendarMeaning = {
    is: "calendar",
    month: month.month,
    ...(month.hijri ? { hijri: true as const } : {}),
    ...(pick ? { pick } : {}),
  };
  if (tail) {
    const { hijri, ...rest } = tail.fields;
    Object.assign(fields, rest, hijri && month.hijri ? { hijri } : {});
  }
  return point(
    scan,
    at,
    letters ?? month.letters,
    tail?.next ?? month.next,
    fields,
    tail?.fields.year ? "month and year" : tail || pick ? "month, last, this or next" : "month",
  );
};

/** Weekdays without their article, as an ordinal before them leaves them: آخر جمعة. */
const bareWeekdays = new Map(
  Object.entries(weekdays).flatMap(([day, names]) => names.map((name) => [foldLetters(name).replace(/^ال/u, ""), Number(day)] as const)),
);

const ORDINAL_LAST = /^(?:الاخير|الاخيره|اخر)$/;

const monthOf = (scan: Scan, at: number): { fields: Partial<CalendarMeaning>; next: number } | null => {
  if (!/^(?:من|في)$/.test(keyAt(scan, at))) return null;
  const month = monthOnly(scan, at + 1, true);
  if (month?.meaning.is === "calendar" && !month.meaning.hijri) return { fields: month.meaning, next: month.next };
  const unit = pointedUnit(scan, at + 1);
  return unit?.meaning.is === "unit" && unit.meaning.unit === "month"
    ? { fields: { monthShift: unit.meaning.shift }, next: unit.next }
    : null;
};

/** الأسبوع الأول من أكتوبر · الأحد الثاني من مايو المقبل · آخر جمعة من الشهر الجاري. */
export const nthOfMonth = (scan: Scan, at: number): Point | null => {
  const key = keyAt(scan, at).replace(/^[وفبل](?=ا)/u, "");
  const letters = keyAt(scan, at).length - key.length;
  const ahead = ORDINAL_LAST.test(key)
    ? { nth: -1, next: at + 1 }
    : key === "اول" || key === "ثاني" || key === "ثالث" || key === "رابع"
      ? { nth: ["اول", "ثاني", "ثالث", "رابع"].indexOf(key) + 1, next: at + 1 }
      : null;
  const start = ahead?.next ?? at;
  const hit = wordAt(scan, start);
  const bare = ahead ? bareWeekdays.get(keyAt(scan, start)) : undefined;
  if (!hit && bare === undefined) return null;
  const weekday = bare ?? hit?.value.weekday;
  const week = hit?.value.unit === "week" && hit.value.count === "one";
  if (weekday === undefined && !week) return null;
  let next = bare === undefined ? hit!.next : start + 1;
  let nth = ahead?.nth;
  if (nth === undefined) {
    const ordinal = numberFrom(scan, next);
    if (ORDINAL_LAST.test(keyAt(scan, next))) {
      nth = -1;
      next++;
    } else if (ordinal?.ordinal && !ordinal.digits && ordinal.letters === 0 && ordinal.value <= 5) {
      nth = ordinal.value;
      next = ordinal.next;
    } else return null;
  }
  const month = monthOf(scan, next);
  if (!month) return null;
  return point(
    scan,
    at,
    letters,
    month.next,
    { is: "calendar", ...month.fields, ...(week ? { week: nth } : { weekday: weekday!, nth }) },
    week ? "week of a month" : "weekday of a month",
  );
};
