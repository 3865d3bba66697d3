import type { CalendarMeaning, Direction, DistanceMeaning, TimeMeaning, TimeUnit } from "../../find/times/meaning.ts";
import { calendarDays, monthAt } from "./dates-calendar.ts";
import { isNumber, keyAt, markAt, numberFrom, type Point, point, type Scan, touches, wordAt, wordWith } from "./dates-scan.ts";
import { headedYear, plainYearAt } from "./dates-years.ts";
import { foldLetters } from "./letters.ts";
import { dayButNotToday, namedToday } from "./words/dates-days.ts";
import { generalNouns, yearKinds } from "./words/dates-units.ts";

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldLetters));
const general = folded(generalNouns);
const kinds = folded(yearKinds);
const notToday = folded(dayButNotToday);
const papers = folded(namedToday);

const shiftOf = (direction: Direction): number => (direction === "last" ? -1 : direction === "next" ? 1 : 0);

/** The Secretary-General and public opinion are no years. */
const isGeneral = (scan: Scan, at: number): boolean => {
  const before = keyAt(scan, at - 1);
  return (
    general.has(before) || general.has(before.replace(/^(?:وال|بال|فال|كال|لل)/u, "ال")) || general.has(before.replace(/^[وفبلك]/u, ""))
  );
};

/** هذا العام · العام الماضي · الأسبوع المقبل · الشهر نفسه · العام قبل الماضي. `bare`: a part named before (مطلع العام) makes a bare unit this one. */
export const pointedUnit = (scan: Scan, at: number, bare = false): Point | null => {
  const demonstrative = wordWith(scan, at, "this") ?? wordWith(scan, at, "that");
  if (demonstrative) {
    const unit = wordWith(scan, demonstrative.next, "unit");
    if (!unit?.value.definite || unit.value.count !== "one" || unit.letters > 0 || unit.value.unit === "hour") return null;
    if (unit.value.unit === "year" && isGeneral(scan, demonstrative.next)) return null;
    const extra = kinds.has(keyAt(scan, unit.next)) ? 1 : 0;
    const meaning: TimeMeaning = demonstrative.value.this
      ? { is: "unit", unit: unit.value.unit!, shift: 0 }
      : { is: "after-mention", unit: unit.value.unit!, shift: 0 };
    return point(scan, at, demonstrative.letters, unit.next + extra, meaning, demonstrative.value.this ? "this unit" : "that unit");
  }
  if (keyAt(scan, at).replace(/^[وفبل]/u, "") === "نفس") {
    const unit = wordWith(scan, at + 1, "unit");
    return unit?.value.definite && unit.value.count === "one"
      ? point(scan, at, 0, unit.next, { is: "after-mention", unit: unit.value.unit!, shift: 0 }, "same unit")
      : null;
  }
  const unit = wordWith(scan, at, "unit");
  if (!unit?.value.definite || unit.value.count !== "one" || unit.value.unit === "hour") return null;
  const name = unit.value.unit!;
  if (name === "year" && isGeneral(scan, at)) return null;
  let next = unit.next;
  if (name === "year" && kinds.has(keyAt(scan, next))) next++;
  const pointer = wordAt(scan, next);
  if (pointer && pointer.letters === 0) {
    const { direction, afterMention } = pointer.value;
    if (direction && (name !== "day" || direction === "this")) {
      // "the current month of June"
      const month = name === "month" ? monthAt(scan, pointer.next) : null;
      if (month && month.letters === 0 && !month.hijri)
        return point(
          scan,
          at,
          unit.letters,
          month.next,
          { is: "calendar", month: month.month, pick: direction },
          "month named after last, this or next month",
        );
      if (name === "century")
        return point(scan, at, unit.letters, pointer.next, { is: "century", shift: shiftOf(direction) }, "last, this or next century");
      return point(scan, at, unit.letters, pointer.next, { is: "unit", unit: name, shift: shiftOf(direction) }, "last, this or next unit");
    }
    if (afterMention !== undefined)
      return point(
        scan,
        at,
        unit.letters,
        pointer.next,
        { is: "after-mention", unit: name, shift: afterMention },
        "unit counted from the date before",
      );
  }
  if (keyAt(scan, next) === "قبل" || (keyAt(scan, next) === "ما" && keyAt(scan, next + 1) === "قبل")) {
    const skip = keyAt(scan, next) === "ما" ? 2 : 1;
    const direction = wordWith(scan, next + skip, "direction");
    if (direction?.value.direction === "last")
      return point(scan, at, unit.letters, direction.next, { is: "unit", unit: name, shift: -2 }, "unit before the last");
  }
  if (keyAt(scan, next) === "بعد" && wordWith(scan, next + 1, "direction")?.value.direction === "next")
    return point(scan, at, unit.letters, next + 2, { is: "unit", unit: name, shift: 2 }, "unit after the next");
  if (bare && name !== "day" && name !== "week")
    return point(scan, at, unit.letters, next, { is: "unit", unit: name, shift: 0 }, "part of this unit");
  return null;
};

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
