// Writes src/find/times/umm-al-qura.ts: month lengths of the Umm al-Qura calendar, 1300–1600 AH, as ICU has them. Run once; the result is committed.
import { writeFileSync } from "node:fs";

const FIRST = 1300;
const LAST = 1600;
const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
const hijri = (days) => {
  const parts = Object.fromEntries(format.formatToParts(new Date(days * 86400000)).map((p) => [p.type, p.value]));
  return { year: Number.parseInt(parts.year, 10), month: Number(parts.month), day: Number(parts.day) };
};
let day = Math.floor(Date.UTC(1882, 9, 1) / 86400000);
while (!(hijri(day).year === FIRST && hijri(day).month === 1 && hijri(day).day === 1)) day++;
const firstDay = day;
const years = [];
for (let year = FIRST; year <= LAST; year++) {
  let bits = 0;
  for (let month = 1; month <= 12; month++) {
    const long = hijri(day + 29).month === month;
    if (long) bits |= 1 << (month - 1);
    day += long ? 30 : 29;
  }
  years.push(bits.toString(16).padStart(3, "0"));
}
const rows = [];
for (let i = 0; i < years.length; i += 40) rows.push(`  "${years.slice(i, i + 40).join("")}",`);
writeFileSync(
  new URL("../src/find/times/umm-al-qura.ts", import.meta.url),
  `/** Umm al-Qura calendar, written by scripts/make-umm-al-qura.mjs from ICU ${process.versions.icu} (CLDR ${process.versions.cldr}); do not edit. */

/** First year of the table, Anno Hegirae. */
export const firstHijriYear = ${FIRST};
/** Day number (1970-01-01 is 0) of 1 Muharram of the first year. */
export const firstHijriDay = ${firstDay};
/** Three hexadecimal digits a year; bit n is set when month n + 1 has 30 days, else it has 29. */
export const hijriMonthLengths = [
${rows.join("\n")}
].join("");
`,
);
