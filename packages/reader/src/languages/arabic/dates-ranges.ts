import type { CalendarMeaning, TimeMeaning } from "../../find/times/meaning.ts";
import { WORD } from "../../text/tokens.ts";
import { calendarDays } from "./dates-calendar.ts";
import { monthOnly } from "./dates-months.ts";
import { isGlued, isNumber, keyAt, markAt, type Point, point, type Scan, touches, wordAt, wordWith } from "./dates-scan.ts";
import { singleTime } from "./dates-single.ts";
import { bareYear } from "./dates-years.ts";

const DASHES = "-–—−";

const grain = (m: CalendarMeaning): string =>
  m.day !== undefined
    ? "day"
    : m.month !== undefined
      ? "month"
      : m.weekday !== undefined
        ? "weekday"
        : m.season !== undefined
          ? "season"
          : m.quarter !== undefined
            ? "quarter"
            : "year";

/** Gives the first of two ends what only the second says: its year, and what points at it. */
const filled = (from: TimeMeaning, to: TimeMeaning): { from: TimeMeaning; to: TimeMeaning } => {
  if (from.is !== "calendar" || to.is !== "calendar") return { from, to };
  const told = (m: CalendarMeaning) =>
    m.year !== undefined || m.yearShift !== undefined || m.pick !== undefined || m.same !== undefined || m.weekShift !== undefined;
  const a = { ...from };
  const b = { ...to };
  if (!told(a) && told(b)) {
    for (const key of ["yearShift", "pick", "same", "weekShift", "hijri"] as const)
      if (b[key] !== undefined) Object.assign(a, { [key]: b[key] });
    if (b.year !== undefined) a.year = a.month !== undefined && b.month !== undefined && a.month > b.month ? b.year - 1 : b.year;
  } else if (told(a) && !told(b) && a.year !== undefined)
    b.year = a.month !== undefined && b.month !== undefined && b.month < a.month ? a.year + 1 : a.year;
  return { from: a, to: b };
};

/** The span from one point to another, what only one end says given to both. */
export const joined = (first: Point, second: Point, rule: string): Point => ({
  start: first.start,
  end: second.end,
  next: second.next,
  rule,
  meaning: { is: "span", ...filled(first.meaning, second.meaning) },
});

const alike = (a: Point, b: Point): boolean =>
  a.meaning.is === b.meaning.is &&
  (a.meaning.is !== "calendar" || b.meaning.is !== "calendar" || grain(a.meaning) === grain(b.meaning) || a.meaning.day !== undefined);

/** بين … و… · من … إلى …: the two ends of a span. */
export const betweenTimes = (scan: Scan, at: number): Point | null => {
  const opening = wordAt(scan, at);
  if (!opening || (!opening.value.between && !opening.value.from)) return null;
  // most often من and بين open no time at all
  if (!isNumber(scan, opening.next) && !wordAt(scan, opening.next) && !isGlued(scan, opening.next)) return null;
  let i = opening.next;
  const partOfDay = wordWith(scan, i, "partOfDay");
  if (partOfDay && partOfDay.letters === 0) i = partOfDay.next;
  // "بين عامي 2011 و2015" · "بين شهري مايو ويونيو" · "بين يومي 18 و20 يونيو"
  if (opening.value.between) {
    const days = calendarDays(scan, i, true);
    if (days.length === 1 && days[0]!.meaning.is === "span") return days[0]!;
  }
  const days = calendarDays(scan, i);
  if (days.length === 1 && days[0]!.meaning.is === "span") return days[0]!;
  const dual = wordWith(scan, i, "unit");
  const headed = dual?.value.count === "two" && !dual.value.definite && (dual.value.unit === "year" || dual.value.unit === "month");
  const startsAt = i;
  if (headed) i = dual.next;
  const first = days[0] ?? singleTime(scan, i, true);
  if (!first) return null;
  let j = first.next;
  if (opening.value.between) {
    if (!keyAt(scan, j).startsWith("و")) return null;
    if (keyAt(scan, j) === "و" && !isNumber(scan, j + 1)) j++;
  } else {
    const until = wordWith(scan, j, "until");
    if (until) {
      j = until.next;
      const hour = wordWith(scan, j, "partOfDay");
      if (hour && hour.letters === 0) j = hour.next;
    } else if (markAt(scan, j, DASHES)) j++;
    else return null;
  }
  const second = singleTime(scan, j, true);
  if (!second || second.meaning.is === "span" || second.meaning.is === "stretch") return null;
  if (first.meaning.is === "distance" || second.meaning.is === "distance") return null;
  const span = joined(first, second, opening.value.between ? "between two times" : "from one time to another");
  return headed ? { ...span, start: scan.tokens.start[startsAt]! } : span;
};

/** A number year that closes a range begun by a year: 1950-1953 · 2023/2024 · 2023-24. */
const yearRange = (scan: Scan, first: Point): Point | null => {
  const m = first.meaning;
  if (m.is !== "calendar" || grain(m) !== "year" || m.year === undefined || !isNumber(scan, first.next - 1)) return null;
  if (!markAt(scan, first.next, `${DASHES}/`) || !isNumber(scan, first.next + 1)) return null;
  const digits = scan.tokens.form[first.next + 1]!;
  const near = touches(scan, first.next) && touches(scan, first.next + 1);
  const spaced = !touches(scan, first.next) && !touches(scan, first.next + 1);
  let year = Number(digits);
  if (digits.length === 2 && near && year === (m.year + 1) % 100) year = m.year + 1;
  else if (digits.length !== 4 || !(near || spaced)) return null;
  if (year <= m.year || year - m.year > 300) return null;
  const end = wordWith(scan, first.next + 2, "era");
  const next = end && end.letters === 0 ? end.next : first.next + 2;
  return {
    start: first.start,
    end: scan.tokens.end[next - 1]!,
    next,
    rule: "from year to year",
    meaning: { is: "span", from: m, to: { ...m, year } },
  };
};

/** Two bare years joined by a dash need no other evidence: 1950-1953. */
export const bareYearRange = (scan: Scan, at: number): Point | null => {
  if (
    !isNumber(scan, at) ||
    (touches(scan, at) &&
      (markAt(scan, at - 1, `${DASHES}/.,+`) || (scan.tokens.kind[at - 1] === WORD && /[a-z]/i.test(scan.tokens.form[at - 1]!))))
  )
    return null;
  const first = bareYear(scan, at, true);
  if (!first || first.next !== at + 1 || !touches(scan, at + 1)) return null;
  const range = yearRange(scan, first);
  return range && !(markAt(scan, range.next, DASHES) && touches(scan, range.next)) ? range : null;
};

/** What follows a first time and belongs to it: the other end of a range, or more of a list that shares the last one's year. */
export const continued = (scan: Scan, first: Point): Point[] => {
  const range = yearRange(scan, first);
  if (range) return [range];
  if (first.meaning.is !== "calendar") return [first];
  const kind = grain(first.meaning);
  if (kind === "weekday") return [first];
  // "مايو - يوليو 2024" · "28 مايو إلى 3 يونيو"
  const until = wordWith(scan, first.next, "until");
  const dash = markAt(scan, first.next, DASHES);
  if (until || (dash && kind !== "year")) {
    const second = singleTime(scan, until ? until.next : first.next + 1, true);
    if (
      second?.meaning.is === "calendar" &&
      alike(first, second) &&
      grain(second.meaning) !== "weekday" &&
      (until || grain(second.meaning) === kind)
    )
      return [joined(first, second, "from one time to another")];
  }
  const out = [first];
  while (out.length < 20) {
    const before = out.at(-1)!;
    const i = before.next;
    const comma = markAt(scan, i, "،,");
    let j = comma ? i + 1 : i;
    if (!comma && !keyAt(scan, j).startsWith("و")) break;
    if (keyAt(scan, j) === "و" && !isNumber(scan, j + 1)) j++;
    const next = kind === "year" ? bareYear(scan, j, true) : kind === "month" ? monthOnly(scan, j, true) : null;
    if (next?.meaning.is !== "calendar" || grain(next.meaning) !== kind) break;
    if (kind === "year" && comma && !isNumber(scan, j)) break;
    if (kind === "month" && comma && !keyAt(scan, next.next).startsWith("و") && !markAt(scan, next.next, "،,")) break;
    out.push(next);
  }
  const last = out.at(-1)!.meaning;
  return out.map((p, i) => (i < out.length - 1 && kind === "month" ? { ...p, meaning: filled(p.meaning, last).from } : p));
};

/** Two members named by a dual noun and following each other are one span: عامي 2022 و2023 · شهري مايو ويونيو. */
export const headedPair = (scan: Scan, at: number): Point[] | null => {
  const head = wordWith(scan, at, "unit");
  if (!head || head.value.definite || head.value.count === "one" || (head.value.unit !== "year" && head.value.unit !== "month"))
    return null;
  const from = keyAt(scan, head.next) === "من" ? 1 : 0;
  if (from && head.value.unit === "year") {
    const span = betweenTimes(scan, head.next);
    if (span) return [{ ...span, start: point(scan, at, head.letters, head.next, span.meaning, "").start }];
  }
  const first = head.value.unit === "year" ? bareYear(scan, head.next, true) : monthOnly(scan, head.next, true);
  if (!first) return null;
  const list = continued(scan, first);
  const start = point(scan, at, head.letters, head.next, first.meaning, "").start;
  if (list.length === 1) return [{ ...list[0]!, start }];
  const [a, b] = [list[0]!.meaning, list[1]!.meaning];
  const follows =
    a.is === "calendar" &&
    b.is === "calendar" &&
    (head.value.unit === "year" ? b.year === (a.year ?? 0) + 1 : b.month === ((a.month ?? 0) % 12) + 1);
  if (list.length === 2 && head.value.count === "two" && follows) return [{ ...joined(list[0]!, list[1]!, "two in a row"), start }];
  return list.map((p, i) => (i === 0 ? { ...p, start } : p));
};
