import { BLANK, BREAK, MARK, NUMBER, type Tokens, WORD } from "./tokens.ts";

/** A sentence: token indexes, last excluded. */
export interface Sentence {
  first: number;
  last: number;
}

const CLOSERS = new Set(['"', "”", "»", "'", "’", ")", "]", "“"]);

/**
 * Cuts a token range into sentences at `. ! ? ؟ …` and at line ends. A point inside a number, after a single letter (an initial or abbreviation), or
 * with no space after it and a letter following within Latin text does not end a sentence; a quotation mark right after the end belongs to it.
 */
export const sentencesOf = (tokens: Tokens, first = 0, last = tokens.length): Sentence[] => {
  const out: Sentence[] = [];
  let open = first;
  const close = (end: number) => {
    if (end > open) out.push({ first: open, last: end });
    open = end;
  };
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i];
    if (kind === BREAK || kind === BLANK) {
      close(i);
      open = i + 1;
      continue;
    }
    if (kind !== MARK) continue;
    const mark = tokens.form[i]!;
    if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "؟" && mark !== "…") continue;
    const next = i + 1 < last ? i + 1 : -1;
    const before = i > first ? i - 1 : -1;
    if (mark === ".") {
      const glued = next >= 0 && tokens.start[next] === tokens.end[i];
      if (glued && tokens.kind[next] === MARK && tokens.form[next] === ".") continue; // an ellipsis ends at its last point
      const ellipsis = before >= 0 && tokens.kind[before] === MARK && tokens.form[before] === ".";
      if (ellipsis && next >= 0 && tokens.kind[next] === WORD) continue; // ".." inside a headline or a quotation
      if (before >= 0 && tokens.kind[before] === NUMBER && glued && tokens.kind[next] === NUMBER) continue;
      if (before >= 0 && tokens.kind[before] === WORD && tokens.form[before]!.length === 1) continue;
      if (glued && tokens.kind[next] === WORD && /[a-z]/i.test(tokens.form[next]![0]!)) continue;
    }
    let end = i + 1;
    while (end < last && tokens.kind[end] === MARK && CLOSERS.has(tokens.form[end]!) && tokens.start[end] === tokens.end[end - 1]) end++;
    close(end);
    i = end - 1;
  }
  close(last);
  return out;
};
