import { dayNumberAt, monthTail } from "./dates-month-tail.ts";
import { isNumber, keyAt, markAt, type Scan, wordAt, wordWith } from "./dates-scan.ts";

/** One day of a list: its weekday, its day of the month, or both. */
export interface Item {
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

const CONNECTORS = "-–—−";

/** Days joined by و, a dash or إلى: 18 و19 · الثلاثاء والأربعاء · 18-19. At most seven. */
export const itemsAt = (scan: Scan, at: number): Item[] => {
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
