import type { Edtf } from "@proj/core";
import type { LanguageTimes } from "../find/times/language-times.ts";
import { findTimes } from "../find/times.ts";
import { tokenise } from "../text/tokens.ts";
import { type Credits, creditsOf } from "./credits.ts";
import type { LanguagePage } from "./language-page.ts";

/** The head of a first paragraph that says where it was written and by whom: "طهران، إيران (CNN) --", "القاهرة - رويترز:". */
export interface Dateline {
  /** Length of the prefix with the white space after it. */
  length: number;
  credits: Credits;
  /** A full date in it. */
  day: Edtf | null;
}

const REACH = 90;
const ENDINGS = /(?:--|[-–—]|:|\)\s*(?:--|[-–—:]?))/gu;
const VERBAL = /^[\s\u200e\u200f]*/;

const bracketed = (match: RegExpExecArray, page: LanguagePage): Credits | null => {
  const place = creditsOf(match[1]!, page);
  const name = match[2]!.trim();
  if (place.unknown > 0 || place.people > 0 || name.split(/\s+/).length > 3 || /\d/.test(name)) return null;
  const inside = creditsOf(name, page);
  if (inside.known > 0) return null; // the usual way reads it
  return { ...place, agencies: [name], known: place.known + 1 };
};

/** Finds the dateline that opens a paragraph, the longest prefix whose every segment is a place, outlet, agency, date or byline word. */
export const datelineOf = (paragraph: string, page: LanguagePage, times: LanguageTimes): Dateline | null => {
  const head = paragraph.slice(0, REACH);
  let best: Dateline | null = null;
  ENDINGS.lastIndex = 0;
  for (let m = ENDINGS.exec(head), tries = 0; m && tries < 6; m = ENDINGS.exec(head), tries++) {
    const prefix = head.slice(0, m.index + m[0].length);
    const after = paragraph.slice(prefix.length);
    const delimiter = m[0].trim();
    if (delimiter === "-" && /\S$/.test(head.slice(0, m.index)) && /^\S/.test(after) && !/^\p{L}/u.test(after)) continue;
    if (after.trim() === "" || prefix.trim().length < 3) continue;
    let words = prefix;
    let day: Edtf | null = null;
    const tokens = tokenise(prefix);
    for (const t of findTimes(tokens, 0, tokens.length, null, times).reverse()) {
      words = `${words.slice(0, t.start)}|${words.slice(t.end)}`;
      if (t.edtf && !t.relative && /^\d{4}-\d{2}-\d{2}$/.test(t.edtf)) day = t.edtf;
    }
    // "مدينة (وكالة) -": what stands in brackets between a place and a dash is who wrote it
    const bracket = /^([^()]{2,40})\(([^()]{2,25})\)\s*(?:--|[-–—])$/u.exec(prefix.trim());
    const credits =
      bracket && creditsOf(bracket[1]!, page).places.length > 0 && bracketed(bracket, page)
        ? bracketed(bracket, page)!
        : creditsOf(words.replace(/(?:^|\s)(?:في|in)\s*\|/gu, "|"), page);
    if (credits.known === 0 || credits.unknown > 0) continue;
    const credited = credits.outlet !== null || credits.agencies.length > 0 || credits.known > credits.places.length;
    if (credits.people > (credited && credits.places.length > 0 ? 1 : 0)) continue;
    if (!credited && !(credits.places.length > 0 && (/[-–—]/.test(delimiter) || (day !== null && delimiter !== ":")))) continue;
    if (!credited && /\S[-–—]$/.test(prefix) && !/^\s/.test(after)) continue; // a compound: موسكو-بكين
    if (credited && delimiter === ":" && credits.places.length > 0 && credits.outlet === null && credits.agencies.length === 0) continue;
    best = { length: prefix.length + (VERBAL.exec(after)?.[0].length ?? 0), credits, day };
  }
  return best;
};
