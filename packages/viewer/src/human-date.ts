import type { Edtf } from "@proj/core";
import type { InterfaceWords } from "./words/words.ts";

/** Formats the points and ranges of EDTF values through `Intl`, in one locale. */
export interface HumanDate {
  /** A date or interval in words; null is "date unknown". */
  edtf(value: Edtf | null): string;
  /** A day number (days since 1970-01-01) as day, month and year; `step` drops what is finer than it. */
  day(dayNumber: number, step?: "day" | "month" | "year"): string;
}

const MS = 86_400_000;
const dateOf = (year: number, month: number, day: number): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day); // Date.UTC reads years 0–99 as 1900–1999
  return date;
};

/** Builds the formatter of a locale. Gregorian calendar always: the news dates so. */
export const humanDate = (locale: string, words: InterfaceWords): HumanDate => {
  const base = { calendar: "gregory", timeZone: "UTC" } as const;
  const formats = {
    day: new Intl.DateTimeFormat(locale, { ...base, day: "numeric", month: "long", year: "numeric" }),
    month: new Intl.DateTimeFormat(locale, { ...base, month: "long", year: "numeric" }),
    year: new Intl.DateTimeFormat(locale, { ...base, year: "numeric" }),
  };
  const number = new Intl.NumberFormat(locale, { useGrouping: false });

  const plain = (text: string): { date: Date; step: "day" | "month" | "year" } | null => {
    const m = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(text);
    if (!m || Number(m[2] ?? 1) > 12) return null;
    return { date: dateOf(Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)), step: m[3] ? "day" : m[2] ? "month" : "year" };
  };
  const point = (text: string): string => {
    const d = words.dates;
    const qualify = (s: string): string => (text.endsWith("~") ? d.around(s) : /[?%]$/.test(text) ? d.uncertain(s) : s);
    const exact = plain(text);
    if (exact) return qualify(formats[exact.step].format(exact.date));
    const century = /^(\d\d)XX$/.exec(text);
    if (century) return d.century(number.format(Number(century[1]) + 1));
    const decade = /^(\d{3})X$/.exec(text);
    if (decade) return d.decade(number.format(Number(decade[1]) * 10));
    const special = /^(-?\d{4})-(\d\d)[~?%]?$/.exec(text);
    const code = Number(special?.[2] ?? 0);
    const year = number.format(Number(special?.[1] ?? 0));
    if (code >= 21 && code <= 24) return qualify(`${d.seasons[code - 21]} ${year}`);
    if (code >= 33 && code <= 36) return qualify(d.quarter(number.format(code - 32), year));
    return text;
  };
  return {
    edtf(value) {
      if (value === null || value === "") return words.dates.unknown;
      const slash = value.indexOf("/");
      if (slash < 0) return point(value);
      const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
      if (from === "" || from === "..") return words.dates.until(point(to));
      if (to === "" || to === "..") return words.dates.since(point(from));
      const [a, b] = [plain(from), plain(to)];
      if (a && b && a.step === b.step && !/[~?%]/.test(value) && a.date <= b.date) return formats[a.step].formatRange(a.date, b.date);
      return words.chart.window(point(from), point(to));
    },
    day: (n, step = "day") => formats[step].format(new Date(n * MS)),
  };
};
