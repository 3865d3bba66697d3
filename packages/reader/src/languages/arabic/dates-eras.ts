import type { CalendarMeaning, TimeMeaning } from "../../find/times/meaning.ts";
import { monthOnly } from "./dates-months.ts";
import { pointedUnit } from "./dates-pointed.ts";
import { keyAt, numberFrom, type Point, point, type Scan, wordAt, wordWith } from "./dates-scan.ts";
import { bareYear, headedYear, yearTail } from "./dates-years.ts";
import { foldLetters } from "./letters.ts";
import { ageWords } from "./words/dates-eras.ts";

const ages = new Set(ageWords.map(foldLetters));

/** صيف 2023 · الصيف الماضي · هذا الشتاء · شتاء العام المقبل. */
export const season = (scan: Scan, at: number): Point | null => {
  const demonstrative = wordWith(scan, at, "this");
  if (demonstrative) {
    const hit = wordWith(scan, demonstrative.next, "season");
    return hit && hit.letters === 0 && keyAt(scan, demonstrative.next).startsWith("ال")
      ? point(scan, at, demonstrative.letters, hit.next, { is: "calendar", season: hit.value.season!, pick: "this" }, "this season")
      : null;
  }
  const hit = wordWith(scan, at, "season");
  if (!hit || hit.value.month !== undefined) return null;
  const tail = yearTail(scan, hit.next);
  if (!tail || tail.fields.hijri) return null;
  return point(scan, at, hit.letters, tail.next, { is: "calendar", season: hit.value.season!, ...tail.fields }, "season");
};

const yearOf = (scan: Scan, at: number): { fields: Partial<CalendarMeaning>; next: number } | null => {
  const of = /^(?:من|في|ل)$/.test(keyAt(scan, at)) ? 1 : 0;
  const tail = yearTail(scan, at);
  if (tail) return tail;
  const unit = pointedUnit(scan, at + of);
  if (unit?.meaning.is === "unit" && unit.meaning.unit === "year") return { fields: { yearShift: unit.meaning.shift }, next: unit.next };
  if (unit?.meaning.is === "after-mention" && unit.meaning.unit === "year" && unit.meaning.shift === 0)
    return { fields: { same: "year" }, next: unit.next };
  const year = of ? bareYear(scan, at + of, true) : null;
  return year?.meaning.is === "calendar" ? { fields: year.meaning, next: year.next } : null;
};

/** الربع الأول من 2024 · النصف الثاني من العام الجاري · النصف الأول من يونيو. */
export const fraction = (scan: Scan, at: number): Point | null => {
  const hit = wordWith(scan, at, "fraction");
  if (!hit) return null;
  const ordinal = numberFrom(scan, hit.next);
  const last = /^(?:الاخير|الاخيره)$/.test(keyAt(scan, hit.next));
  if (!last && (!ordinal?.ordinal || ordinal.value > 4 || ordinal.digits)) return null;
  const next = last ? hit.next + 1 : ordinal!.next;
  const which = last ? (hit.value.fraction === "quarter" ? 4 : 2) : ordinal!.value;
  const year = yearOf(scan, next);
  if (year && !year.fields.hijri) {
    const { fields } = year;
    if (hit.value.fraction === "quarter")
      return point(scan, at, hit.letters, year.next, { is: "calendar", ...fields, quarter: which }, "quarter of a year");
    if (hit.value.fraction === "half" && which <= 2)
      return point(scan, at, hit.letters, year.next, { is: "calendar", ...fields, half: which }, "half of a year");
    return null;
  }
  if (keyAt(scan, next) !== "من") return null;
  const whole = monthOnly(scan, next + 1, true) ?? pointedUnit(scan, next + 1, true);
  if (
    !whole ||
    (whole.meaning.is !== "calendar" && whole.meaning.is !== "unit") ||
    (whole.meaning.is === "unit" && whole.meaning.unit === "day")
  )
    return null;
  return point(scan, at, hit.letters, whole.next, { ...whole.meaning, part: which === 1 ? "start" : "end" }, "part of a month");
};

/** القرن التاسع عشر · القرن الماضي · القرن الـ19. */
export const century = (scan: Scan, at: number): Point | null => {
  const unit = wordWith(scan, at, "unit");
  if (unit?.value.unit !== "century" || !unit.value.definite || unit.value.count !== "one") return null;
  const number = numberFrom(scan, unit.next);
  if (!number || number.letters > 0 || (!number.definite && !number.ordinal) || number.value < 1 || number.value > 30) return null;
  const era = wordWith(scan, number.next, "era");
  if (era?.value.era === "hijri" || era?.value.era === "before") return null;
  return point(scan, at, unit.letters, era ? era.next : number.next, { is: "century", century: number.value }, "century");
};

/** التسعينيات · ستينيات القرن الماضي · عشرينيات القرن التاسع عشر. */
export const decade = (scan: Scan, at: number): Point | null => {
  let i = at;
  let letters: number | null = null;
  const head = wordWith(scan, at, "unit");
  if (head?.value.unit === "decade" && head.value.count !== "many") {
    letters = head.letters;
    i = head.next;
  }
  const hit = wordWith(scan, i, "decade");
  if (!hit || (letters !== null && hit.letters > 0)) return null;
  let { next } = hit;
  const of = /^(?:من|في)$/.test(keyAt(scan, next)) ? 1 : 0;
  if (of && (ages.has(keyAt(scan, next + 1)) || ages.has(keyAt(scan, next + 2)))) return null;
  if (ages.has(keyAt(scan, next))) return null;
  const meaning: TimeMeaning = { is: "decade", decade: hit.value.decade! };
  const whole = century(scan, next + of) ?? pointedUnit(scan, next + of);
  if (whole?.meaning.is === "century") {
    if (whole.meaning.century !== undefined) meaning.century = whole.meaning.century;
    else meaning.centuryShift = whole.meaning.shift ?? 0;
    next = whole.next;
  } else if (!keyAt(scan, i).includes("ال") && letters === null) return null;
  return point(scan, at, letters ?? hit.letters, next, meaning, "decade");
};

/** عام 1945 · سنة ألفين وعشرة · العام الدراسي 2023. */
export const namedYearPoint = (scan: Scan, at: number): Point | null => {
  const year = headedYear(scan, at);
  const head = wordAt(scan, at);
  return year && head ? point(scan, at, head.letters, year.next, { is: "calendar", ...year.fields }, "year") : null;
};

/** مطلع العام · منتصف يونيو · أواخر التسعينيات · نهاية الأسبوع المقبل: the part is kept, the value is the whole. */
export const partOf = (scan: Scan, at: number, whole: (scan: Scan, at: number) => Point | null): Point | null => {
  const hit = wordWith(scan, at, "part");
  if (!hit) return null;
  const of = keyAt(scan, hit.next) === "من" ? 1 : 0;
  const inner = pointedUnit(scan, hit.next + of, true) ?? whole(scan, hit.next + of);
  if (!inner || inner.start !== scan.tokens.start[hit.next + of]) return null;
  const { meaning } = inner;
  const kept = meaning.is === "calendar" || meaning.is === "unit" ? { ...meaning, part: hit.value.part! } : meaning;
  if (meaning.is === "stretch" || meaning.is === "distance") return null;
  if (meaning.is === "unit" && meaning.unit === "day") return null;
  return point(scan, at, hit.letters, inner.next, kept, `part: ${inner.rule}`);
};
