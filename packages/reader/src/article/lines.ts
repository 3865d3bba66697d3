import type { LanguagePage } from "./language-page.ts";

/** A line of the page that holds something, with what the rules about lines ask. */
export interface Line {
  /** Offsets of its text without the white space around it. */
  start: number;
  end: number;
  text: string;
  /** Comparison key; of a paragraph, that of its head. */
  key: string;
  words: number;
  /** A blank line stands before it. */
  apart: boolean;
  /** Ends like a sentence. */
  closed: boolean;
}

const LONG = 400;
const HEAD = 200;
const LETTERS_A_WORD = 6;
const EDGE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Cuts a text into its non-empty lines, in one pass. */
export const linesOf = (text: string, page: LanguagePage): Line[] => {
  const out: Line[] = [];
  let at = 0;
  let breaks = 2;
  while (at < text.length) {
    let next = at;
    while (next < text.length && !/[\n\r\u2028\u2029]/.test(text[next]!)) next++;
    let start = at;
    let end = next;
    while (start < end && /\s/.test(text[start]!)) start++; // an invisible mark at its head belongs to the line
    while (end > start && EDGE.test(text[end - 1]!)) end--;
    if (end > start) {
      const line = text.slice(start, end);
      // a long paragraph is told by its head
      const key = page.fold(line.length > LONG ? line.slice(0, HEAD) : line);
      out.push({
        start,
        end,
        text: line,
        key,
        words: key === "" ? 0 : line.length > LONG ? Math.round(line.length / LETTERS_A_WORD) : key.split(" ").length,
        apart: breaks > 1,
        closed: /[.!?؟…»”"]$/.test(line),
      });
      breaks = 0;
    }
    if (next < text.length) {
      if (text[next] === "\r" && text[next + 1] === "\n") next++;
      breaks++;
      next++;
    }
    at = next;
  }
  return out;
};
