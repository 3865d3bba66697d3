import type { CalendarMeaning } from "../../find/times/meaning.ts";
import { BLANK, BREAK, WORD } from "../../text/tokens.ts";
import { isNumber, keyAt, markAt, numberFrom, type Point, point, type Scan, touches, wordAt, wordWith } from "./dates-scan.ts";
import { foldLetters } from "./letters.ts";
import { inside, numberOwners, yearOwners } from "./words/dates-pointers.ts";
import { yearKinds } from "./words/dates-units.ts";

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((w) => foldLetters(w).split(" ").at(-1)!));
const owners = folded(yearOwners);
const notYears = folded(numberOwners);
const prepositions = folded(inside);
const kinds = folded(yearKinds);

/** Fields of a year, and the token after it. */
export interface YearTail {
  fields: Pick<CalendarMeaning, "year" | "hijri" | "yearShift" | "same" | "pick">;
  next: number;
}

const MODERN_FROM = 1800;
const MODERN_TO = 2100;

/** A number of four digits that may be a year, not part of a longer number. */
export const plainYearAt = (scan: Scan, at: number, from = MODERN_FROM, to = MODERN_TO): number | null => {
  if (!isNumber(scan, at)) return null;
  const digits = scan.tokens.form[at]!;
  if (digits.length !== 4) return null;
  const value = Number(digits);
  if (value < from || value > to) return null;
  if (markAt(scan, at + 1, ".,٫٬:%٪") && touches(scan, at + 1) && isNumber(scan, at + 2) && touches(scan, at + 2)) return null;
  if (markAt(scan, at - 1, ".,٫٬:") && touches(scan, at) && isNumber(scan, at - 2) && touches(scan, at - 1)) return null;
  if (markAt(scan, at + 1, "%٪$€£")) return null;
  return value;
};

/** م, هـ, للهجرة, قبل الميلاد after a year. */
const eraAt = (scan: Scan, at: number): { era: "common" | "hijri" | "before"; next: number } | null => {
  const open = markAt(scan, at, "(") ? 1 : 0;
  const hit = wordWith(scan, at + open, "era");
  if (!hit || hit.letters > 0) return null;
  const closed = open && markAt(scan, hit.next, ")") ? 1 : 0;
  return { era: hit.value.era!, next: hit.next + closed };
};

/** Applies an era to a year number; a bare year of 1300–1500 is Hijri, for no press writes of the Middle Ages without saying so. */
const withEra = (scan: Scan, year: number, next: number): YearTail => {
  const era = eraAt(scan, next);
  if (era?.era === "hijri" || (!era && year >= 1340 && year <= 1470)) return { fields: { year, hijri: true }, next: era?.next ?? next };
  if (era?.era === "before") return { fields: { year: 1 - year }, next: era.next };
  return { fields: { year }, next: era?.next ?? next };
};

/** A year in digits or words after a word for year. */
const namedYear = (scan: Scan, at: number): YearTail | null => {
  const digits = plainYearAt(scan, at, 1000, 2999);
  if (digits !== null) return withEra(scan, digits, at + 1);
  const number = numberFrom(scan, at);
  if (!number || number.ordinal || number.letters > 0 || !Number.isInteger(number.value)) return null;
  if (number.digits) {
    const era = eraAt(scan, number.next);
    return era && number.value > 0 && number.value < 3000 ? withEra(scan, number.value, number.next) : null;
  }
  if (number.value < 1000 || number.value > 2999 || number.value % 1000 === 0 ? number.value !== 2000 : false) return null;
  return withEra(scan, number.value, number.next);
};

/** عام 2011, العام الدراسي 2023, سنة ألفين وعشرة: a word for year and its number. */
export const headedYear = (scan: Scan, at: number): YearTail | null => {
  const head = wordWith(scan, at, "unit");
  if (head?.value.unit !== "year" || head.value.count === "many") return null;
  let next = head.next;
  if (kinds.has(keyAt(scan, next))) next++;
  if (markAt(scan, next, "(") && plainYearAt(scan, next + 1) !== null && markAt(scan, next + 2, ")"))
    return { fields: { year: plainYearAt(scan, next + 1)! }, next: next + 3 };
  return namedYear(scan, next);
};

/** What tells the year after a month: 2024 · من عام 2024 · الماضي · من العام الجاري · من العام نفسه. */
export const yearTail = (scan: Scan, at: number): YearTail | null => {
  let next = at;
  if (markAt(scan, next, "،,")) next++;
  const comma = next > at;
  const key = keyAt(scan, next);
  const linked = key === "من" || key === "في" || key === "فى" || key === "لعام" || key === "لسنه" || key === "ل";
  const of = key === "من" || key === "في" || key === "ل";
  if (of) next++;
  const bare = linked && of ? null : plainYearAt(scan, next, 1300, 2999);
  if (bare !== null) return withEra(scan, bare, next + 1);
  const demonstrative = wordWith(scan, next, "this") ?? wordWith(scan, next, "that");
  if (demonstrative && !comma) {
    const unit = wordWith(scan, demonstrative.next, "unit");
    if (unit?.value.unit === "year" && unit.value.definite)
      return { fields: demonstrative.value.this ? { yearShift: 0 } : { same: "year" }, next: unit.next };
    return null;
  }
  const same = keyAt(scan, next) === "نفس" ? wordWith(scan, next + 1, "unit") : null;
  if (same?.value.unit === "year") return { fields: { same: "year" }, next: same.next };
  const unit = wordWith(scan, next, "unit");
  if (unit?.value.unit === "year" && unit.value.count === "one" && !(comma && unit.letters > 0)) {
    const named = headedYear(scan, next);
    if (named) return named;
    const kind = kinds.has(keyAt(scan, unit.next)) ? 1 : 0;
    const pointer = wordAt(scan, unit.next + kind);
    if (unit.value.definite && pointer && pointer.letters === 0) {
      if (pointer.value.direction)
        return {
          fields: { yearShift: pointer.value.direction === "last" ? -1 : pointer.value.direction === "next" ? 1 : 0 },
          next: pointer.next,
        };
      if (pointer.value.afterMention === 0) return { fields: { same: "year" }, next: pointer.next };
      if (keyAt(scan, unit.next) === "قبل" && wordWith(scan, unit.next + 1, "direction"))
        return { fields: { yearShift: -2 }, next: unit.next + 2 };
    }
    return null;
  }
  if (of || comma) return null;
  const direction = wordWith(scan, next, "direction");
  if (direction && direction.letters === 0) return { fields: { pick: direction.value.direction! }, next: direction.next };
  return null;
};

/** Singular nouns in the accusative or feminine after a number: what it counts, so it is no year. Two-letter ends are enough at this place. */
const countsSomething = (scan: Scan, at: number): boolean => {
  if (at >= scan.last || scan.tokens.kind[at] !== WORD) return markAt(scan, at, "%٪$€£");
  const raw = scan.tokens.form[at]!;
  if (
    raw.length > 3 &&
    /[^لإ]ا$/.test(raw) &&
    !/^(?:إ|أ|كان|عندما|بينما|حينما|فيما|مما|كما|لما|أما|هذا|بعدما|قبلما|ما|وما|وفيما|وكما|حيثما|كلما|كان)/.test(raw)
  )
    return true;
  return /^(?:مليون|مليار|ألف|آلاف|دولار|يورو|شخص|متر|كيلو|كلم|كم|طن|حالة|دولة|مدرسة|طائرة|وحدة|نسمة|ليرة|درجة|نقطة|قتيل|جريح|عام|سنة|يوم|ساعة|دقيقة|صفحة|جندي|مقعد|صوت)/.test(
    raw,
  );
};

/** Whether the brackets around a token, if any, open on the same line. */
const insideBrackets = (scan: Scan, at: number): boolean => {
  for (let i = at - 1, steps = 0; i >= scan.first && steps < 14; i--, steps++) {
    if (scan.tokens.kind[i] === BREAK || scan.tokens.kind[i] === BLANK || markAt(scan, i, ")")) return false;
    if (markAt(scan, i, "(")) return true;
  }
  return false;
};

const aloneOnItsLine = (scan: Scan, at: number): boolean => {
  const { kind } = scan.tokens;
  const opens = at === scan.first || kind[at - 1] === BREAK || kind[at - 1] === BLANK;
  const next = markAt(scan, at + 1, ":.") ? at + 2 : at + 1;
  return opens && (next >= scan.last || kind[next] === BREAK || kind[next] === BLANK) && scan.last - scan.first > 2;
};

/** A year that stands without a word for year: in 2023 · (2011) · the 2022 World Cup · alone on its line. `sure`: a neighbour already makes it a year. */
export const bareYear = (scan: Scan, at: number, sure = false): Point | null => {
  let number = at;
  let letters = 0;
  const form = keyAt(scan, at);
  if (form !== "" && isNumber(scan, at + 1) && touches(scan, at + 1) && /^[وفبل]{1,2}$/.test(form)) {
    number = at + 1;
    letters = form.length;
  }
  const year = plainYearAt(scan, number);
  if (year === null || countsSomething(scan, number + 1)) return null;
  const make = (rule: string) => {
    const tail = withEra(scan, year, number + 1);
    return point(scan, number, 0, tail.next, { is: "calendar", ...tail.fields }, rule);
  };
  if (sure) return make("year after another year");
  const era = eraAt(scan, number + 1);
  if (era && year >= 1000) return make("year with its era");
  if (aloneOnItsLine(scan, number)) return make("year alone on its line");
  const before = keyAt(scan, at - 1);
  const stem = before.replace(/^(?:وال|بال|فال|كال|لل)(?=.{3})/u, "ال").replace(/^[وفبل](?=ال)/u, "");
  if (notYears.has(before) || notYears.has(stem)) return null;
  if (letters > 0 && /[بل]/.test(form)) return null;
  if (letters === 0 && (prepositions.has(before) || prepositions.has(before.replace(/^[وف]/u, "")))) return make("preposition and year");
  if (letters === 0 && (owners.has(before) || owners.has(stem) || owners.has(before.replace(/^[وفبل]/u, ""))))
    return make("noun and its year");
  if (insideBrackets(scan, at)) return make("year in brackets");
  return null;
};
