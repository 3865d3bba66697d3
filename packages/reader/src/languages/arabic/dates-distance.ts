import type { DistanceMeaning, TimeUnit } from "../../find/times/meaning.ts";
import { calendarDays } from "./dates-calendar.ts";
import { monthAt } from "./dates-month-tail.ts";
import { pointedUnit } from "./dates-pointed.ts";
import { isNumber, keyAt, numberFrom, type Point, point, type Scan, wordAt, wordWith } from "./dates-scan.ts";
import { headedYear, plainYearAt } from "./dates-years.ts";

interface Counted {
  unit: TimeUnit;
  count: number | null;
  definite: boolean;
  next: number;
  letters: number;
  about: boolean;
  few?: true;
}

/** A counted unit: ثلاثة أيام · يومين · عام · بضعة أشهر · السنوات العشر · الـ24 ساعة · عام ونصف. */
const countedUnit = (scan: Scan, at: number): Counted | null => {
  let i = at;
  let about = false;
  const approximately = wordWith(scan, i, "about");
  if (approximately) {
    about = true;
    i = approximately.next;
  }
  const few = wordWith(scan, i, "few");
  if (few) {
    const unit = wordWith(scan, few.next, "unit");
    return unit?.value.count === "many" && unit.letters === 0
      ? { unit: unit.value.unit!, count: null, definite: unit.value.definite === true, next: unit.next, letters: few.letters, about }
      : null;
  }
  const number = numberFrom(scan, i);
  if (number && (!number.ordinal || number.definite)) {
    const unit = wordWith(scan, number.next, "unit");
    if (unit && unit.letters === 0 && unit.value.count !== "two" && !(unit.value.definite && !number.definite))
      return finish(scan, unit.next, {
        unit: unit.value.unit!,
        count: number.value * size(unit.value.minutes),
        definite: number.definite,
        next: unit.next,
        letters: number.letters,
        about,
      });
  }
  const unit = wordWith(scan, i, "unit");
  if (!unit || (about && unit.letters > 0)) return null;
  const { count, definite } = unit.value;
  const base = { unit: unit.value.unit!, definite: definite === true, letters: unit.letters, about };
  if (count === "two") {
    const both = /^(?:اثنين|اثنتين)$/.test(keyAt(scan, unit.next)) ? 1 : 0;
    return finish(scan, unit.next, { ...base, count: 2 * size(unit.value.minutes), next: unit.next + both });
  }
  if (count === "many") {
    // السنوات العشر الماضية · الأشهر القليلة الماضية · أيام قليلة
    const after = numberFrom(scan, unit.next);
    if (definite && after && after.letters === 0 && (after.definite || after.digits))
      return { ...base, count: after.value * size(unit.value.minutes), next: after.next };
    const some = wordWith(scan, unit.next, "fewAdjective");
    const few = some && some.letters === 0 && /^ال/.test(keyAt(scan, unit.next));
    return { ...base, count: null, ...(few ? { few: true as const } : {}), next: some && some.letters === 0 ? some.next : unit.next };
  }
  if (definite) return null;
  const one = /^(?:واحد|واحده)$/.test(keyAt(scan, unit.next)) ? 1 : 0;
  return finish(scan, unit.next, { ...base, count: size(unit.value.minutes), next: unit.next + one });
};

const size = (minutes: true | undefined): number => (minutes ? 1 / 60 : 1);

/** عامين ونصف · سنة ونصف السنة · ثلاثة أعوام وشهرين is left at the years. */
const finish = (scan: Scan, _at: number, counted: Counted): Counted => {
  const key = keyAt(scan, counted.next);
  if (key !== "ونصف" && key !== "وربع") return counted;
  const again = wordWith(scan, counted.next + 1, "unit");
  const next = again && again.letters === 0 && again.value.unit === counted.unit ? again.next : counted.next + 1;
  return { ...counted, count: (counted.count ?? 0) + (key === "ونصف" ? 0.5 : 0.25), next };
};

/** The last three days · الأسبوعين المقبلين · السنوات الأخيرة · آخر خمس سنوات. */
export const stretch = (scan: Scan, at: number): Point | null => {
  const latest = keyAt(scan, at).replace(/^[وفبل]/u, "") === "اخر" ? 1 : 0;
  const counted = countedUnit(scan, at + latest);
  if (!counted || counted.about) return null;
  if (latest) {
    if (counted.letters > 0 || (counted.count !== null && counted.count < 2)) return null;
    const far = counted.count === null && !counted.definite ? null : counted.count;
    return point(scan, at, 0, counted.next, { is: "stretch", unit: counted.unit, count: far, sign: -1 }, "latest stretch");
  }
  const pointer = wordAt(scan, counted.next);
  if (!pointer || pointer.letters > 0) return null;
  const { direction, recent } = pointer.value;
  const single = counted.count === 1 && !counted.definite;
  if (single || (!direction && !recent) || (!counted.definite && counted.count === null && !recent)) return null;
  if (direction === "this") return null;
  return point(
    scan,
    at,
    counted.letters,
    pointer.next,
    {
      is: "stretch",
      unit: counted.unit,
      count: counted.count,
      sign: direction === "next" ? 1 : -1,
      ...(counted.few ? { few: true as const } : {}),
    },
    "stretch of units",
  );
};

const STARTED_FROM = new Set(["من", "علي", "عن", "عقب", "لوقوع"]);

/** قبل ثلاثة أيام · منذ 24 عاما · بعد تسعة أشهر من … · قبل نحو شهرين. */
export const distance = (scan: Scan, at: number): Point | null => {
  const since = wordWith(scan, at, "since");
  const after = since ? null : wordWith(scan, at, "after");
  const lead = since ?? after;
  if (!lead) return null;
  const counted = countedUnit(scan, lead.next);
  if (!counted || counted.definite || counted.letters > 0) return null;
  let { next } = counted;
  // "منذ عام 2011" · "قبل يوم الأحد" · "منذ شهر يونيو" name a date
  if (plainYearAt(scan, next, 1000, 2999) !== null) return null;
  if (
    counted.count === 1 &&
    (plainYearAt(scan, next, 1000, 2999) !== null ||
      isNumber(scan, next) ||
      wordWith(scan, next, "weekday") ||
      monthAt(scan, next) ||
      wordWith(scan, next, "namedDay") ||
      numberFrom(scan, next)?.ordinal ||
      headedYear(scan, lead.next))
  )
    return null;
  if (counted.count === 1 && wordWith(scan, next, "number") && !/^واحد/.test(keyAt(scan, next))) return null;
  const meaning: DistanceMeaning = {
    is: "distance",
    unit: counted.unit,
    count: counted.count,
    sign: since ? -1 : 1,
    ...(counted.about ? { about: true as const } : {}),
  };
  const isAgo = since !== null && keyAt(scan, at).endsWith("قبل");
  const only = /^(?:فقط|تقريبا|تماما|بالضبط)$/.test(keyAt(scan, next)) ? 1 : 0;
  if (only && STARTED_FROM.has(keyAt(scan, next + 1))) next++;
  const key = keyAt(scan, next);
  if (key === "من" && /^(?:الان|اليوم)$/.test(keyAt(scan, next + 1)))
    return point(scan, at, lead.letters, next + 2, meaning, since ? "units ago" : "units from now");
  if (key === "مضت" || key === "خلت" || key === "مضي") next++;
  else if (STARTED_FROM.has(key) && (after || isAgo)) {
    const target = calendarDays(scan, next + 1)[0];
    const counted = target ?? pointedUnit(scan, next + 1);
    if (counted && counted.meaning.is !== "span")
      return point(scan, at, lead.letters, counted.next, { ...meaning, from: counted.meaning }, "counted from a date");
    const year = headedYear(scan, next + 1);
    if (year)
      return point(scan, at, lead.letters, year.next, { ...meaning, from: { is: "calendar", ...year.fields } }, "counted from a date");
    return point(scan, at, lead.letters, next, { ...meaning, from: "unknown" }, "counted from something that is no date");
  }
  // "an hour later" counts from what was told, not from the writing
  if (after && counted.unit === "hour")
    return point(scan, at, lead.letters, next, { ...meaning, from: "unknown" }, "counted from what was told before");
  if (after && /^[وف]/.test(keyAt(scan, at)) && lead.letters > 0)
    return point(scan, at, lead.letters, next, { ...meaning, from: "unknown" }, "counted from what was told before");
  if (keyAt(scan, at - 1) === "من" && since && isAgo) return null;
  return point(scan, at, lead.letters, next, meaning, since ? "units ago" : "units from now");
};
