import { firstHijriDay, firstHijriYear, hijriMonthLengths } from "./umm-al-qura.ts";

/** Day numbers of a Hijri month or year, first to last. */
export interface HijriRange {
  from: number;
  to: number;
}

let starts: Int32Array | undefined;

/** Day number of each month's first day, month after month; one more entry closes the table. */
const monthStarts = (): Int32Array => {
  if (starts) return starts;
  const years = hijriMonthLengths.length / 3;
  const all = new Int32Array(years * 12 + 1);
  let day = firstHijriDay;
  for (let y = 0; y < years; y++) {
    const bits = Number.parseInt(hijriMonthLengths.slice(y * 3, y * 3 + 3), 16);
    for (let m = 0; m < 12; m++) {
      all[y * 12 + m] = day;
      day += bits & (1 << m) ? 30 : 29;
    }
  }
  all[years * 12] = day;
  starts = all;
  return all;
};

/** Days of a Hijri month by Umm al-Qura; null outside 1300–1600 AH. */
export const hijriMonth = (year: number, month: number): HijriRange | null => {
  const table = monthStarts();
  const at = (year - firstHijriYear) * 12 + month - 1;
  if (year < firstHijriYear || month < 1 || month > 12 || at + 1 >= table.length) return null;
  return { from: table[at]!, to: table[at + 1]! - 1 };
};

/** Days of a Hijri year by Umm al-Qura; null outside 1300–1600 AH. */
export const hijriYear = (year: number): HijriRange | null => {
  const first = hijriMonth(year, 1);
  const last = hijriMonth(year, 12);
  return first && last ? { from: first.from, to: last.to } : null;
};

/** The Hijri year and month of a day; null outside the table. */
export const hijriOf = (day: number): { year: number; month: number } | null => {
  const table = monthStarts();
  if (day < table[0]! || day >= table[table.length - 1]!) return null;
  let low = 0;
  let high = table.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return { year: firstHijriYear + Math.floor(low / 12), month: (low % 12) + 1 };
};
