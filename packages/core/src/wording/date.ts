import type { Edtf } from "../model/edtf.ts";
import type { Words } from "./words.ts";

const point = (text: string, words: Words): string => {
  const century = /^(\d\d)XX$/.exec(text);
  if (century) return words.dates.century(Number(century[1]) + 1);
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return words.dates.decade(`${decade[1]}0`);
  const m = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
  if (!m) return text;
  const year = String(Number(m[1]));
  const month = Number(m[2] ?? 0);
  let plain = year;
  if (month >= 33 && month <= 36) plain = words.dates.quarter(month - 32, year);
  else if (month >= 21 && month <= 24) plain = `${words.seasons[month - 21]} ${year}`;
  else if (month >= 1 && month <= 12) plain = `${m[3] ? `${Number(m[3])} ` : ""}${words.months[month - 1]} ${year}`;
  if (m[4] === "~") return words.dates.around(plain);
  return m[4] ? words.dates.uncertain(plain) : plain;
};

/** An EDTF date or interval in a language's words, Gregorian months by their common names; null is "date unknown". */
export const dateWords = (edtf: Edtf | null, words: Words): string => {
  if (edtf === null) return words.dates.unknown;
  const slash = edtf.indexOf("/");
  if (slash < 0) return point(edtf, words);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  if (from === "" || from === "..") return words.dates.until(point(to, words));
  if (to === "" || to === "..") return words.dates.since(point(from, words));
  return words.dates.range(point(from, words), point(to, words));
};
