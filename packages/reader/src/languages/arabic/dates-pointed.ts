import type { Direction, TimeMeaning } from "../../find/times/meaning.ts";
import { monthAt } from "./dates-month-tail.ts";
import { keyAt, type Point, point, type Scan, wordAt, wordWith } from "./dates-scan.ts";
import { foldLetters } from "./letters.ts";
import { generalNouns, yearKinds } from "./words/dates-units.ts";

/** A list of words as a set of folded forms. */
export const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldLetters));

const general = folded(generalNouns);

const kinds = folded(yearKinds);

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
