import { dayRange, type Edtf } from "@proj/core";
import type { LanguageTimes } from "../find/times/language-times.ts";
import { findTimes } from "../find/times.ts";
import { NUMBER, tokenise, WORD } from "../text/tokens.ts";
import type { LanguagePage } from "./language-page.ts";

/** A date of publication as a line of the page shows it. */
export interface PublicationLine {
  day: Edtf;
  /** RFC 3339, when the line gives a time of day and a zone. */
  at?: string;
  /** The line has a label ("published", "updated"), or is only a date. */
  by: "published" | "date" | "updated";
}

const YEAR = /[12][0-9]{3}|[١٢][٠-٩]{3}|[۱۲][۰-۹]{3}|\d{1,2}\/\d{1,2}\/\d{2}/;
const pad = (n: number): string => String(n).padStart(2, "0");
const startsWith = (key: string, labels: readonly string[]): string | null =>
  labels.find((label) => key === label || key.startsWith(`${label} `)) ?? null;

/** Time of day with its zone: 08:09:05 GMT, 17:16:24 +0400, 14:30Z. Written times without a zone stay out, for they fix no moment. */
const momentOf = (line: string, day: Edtf): string | null => {
  const clock =
    /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(ص|م|صباحا|مساء|AM|PM|am|pm)?\s*(?:\(?\s*(GMT|UTC|Z|ت\s?غ|بتوقيت غرينتش|بتوقيت جرينتش|غرينتش|جرينتش)\)?)?\s*([+-]\d{2}:?\d{2})?/u.exec(
      line,
    );
  if (!clock || (!clock[5] && !clock[6]) || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  let hour = Number(clock[1]);
  if (/^(?:م|مساء|PM|pm)$/.test(clock[4] ?? "") && hour < 12) hour += 12;
  if (/^(?:ص|صباحا|AM|am)$/.test(clock[4] ?? "") && hour === 12) hour = 0;
  if (hour > 23 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59) return null;
  const zone = clock[6] ? `${clock[6].slice(0, 3)}:${clock[6].slice(-2)}` : "Z";
  return `${day}T${pad(hour)}:${clock[2]}:${clock[3] ?? "00"}${zone}`;
};

/** A given moment or day: RFC 3339, EDTF, or a date as people write it. Null when it is none of them. */
export const publicationOf = (given: string, times: LanguageTimes): { day: Edtf; at?: string } | null => {
  const text = given.trim();
  const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (moment && dayRange(moment[1]!)) {
    const zone = moment[5];
    const at =
      zone && `${moment[1]}T${moment[2]}:${moment[3]}:${moment[4] ?? "00"}${zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`}`;
    return { day: moment[1]!, ...(at ? { at } : {}) };
  }
  if (dayRange(text)) return { day: text };
  const tokens = tokenise(text.slice(0, 200));
  const found = findTimes(tokens, 0, tokens.length, null, times).find((t) => t.edtf !== null && !t.relative);
  if (!found?.edtf) return null;
  const at = momentOf(text, found.edtf);
  return { day: found.edtf, ...(at ? { at } : {}) };
};

/** Reads a line that says when the page was published: a label and a date, or a date, its weekday and a time of day with nothing else. */
export const publicationLine = (line: string, page: LanguagePage, times: LanguageTimes): PublicationLine | null => {
  if (line.length > 160 || !YEAR.test(line)) return null;
  const key = page.fold(line);
  const updated = startsWith(key, page.updated);
  const label = updated ?? startsWith(key, page.published);
  const tokens = tokenise(line);
  const found = findTimes(tokens, 0, tokens.length, null, times);
  const dated = found.find((t) => t.edtf !== null && !t.relative && /^\d{4}-\d{2}-\d{2}~?$/.test(t.edtf));
  if (!dated?.edtf) return null;
  const skip = label ? label.split(" ").length : 0;
  let rest = 0;
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER) continue;
    if (found.some((t) => t.start <= tokens.start[i]! && tokens.end[i]! <= t.end)) continue;
    if (tokens.kind[i] === NUMBER) continue;
    words++;
    if (words <= skip) continue;
    const word = page.fold(tokens.form[i]!);
    const weekday = found.some((t) => t.meaning.is === "calendar" && t.start <= tokens.start[i]! && tokens.end[i]! <= t.end);
    if (!weekday && !page.clock.has(word) && !page.published.includes(word) && !page.updated.includes(word)) rest++;
  }
  if (rest > (label ? 4 : 0)) return null;
  // a labelled sentence is no publication line
  if (label && tokens.length > 40) return null;
  const at = momentOf(line, dated.edtf);
  return { day: dated.edtf, ...(at ? { at } : {}), by: updated ? "updated" : label ? "published" : "date" };
};
