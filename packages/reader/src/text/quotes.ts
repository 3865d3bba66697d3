import { BLANK, BREAK, MARK, type Tokens, WORD } from "./tokens.ts";

/** A quotation: token indexes of its opening and closing marks. `closed` is false where no closing mark comes before the blank line. */
export interface Quotation {
  open: number;
  close: number;
  closed: boolean;
}

const CLOSING: Readonly<Record<string, readonly string[]>> = {
  "«": ["»"],
  "“": ["”", "“"],
  "„": ["“", "”"],
  '"': ['"'],
  "”": ["”", "“"],
  "‹": ["›"],
};
const LONGEST = 400;

/**
 * Pairs quotation marks. A quotation may run over sentences and line ends, but not over a blank line nor over 400 tokens. Straight marks open where a
 * word follows without space and close where one comes before; an apostrophe-like single mark is no quotation.
 */
export const quotationsOf = (tokens: Tokens): Quotation[] => {
  const out: Quotation[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== MARK) continue;
    const closers = CLOSING[tokens.form[i]!];
    if (!closers) continue;
    let close = -1;
    const stop = Math.min(tokens.length, i + LONGEST);
    for (let j = i + 1; j < stop; j++) {
      const kind = tokens.kind[j];
      if (kind === BLANK) break;
      if (kind === BREAK && tokens.form[i] === '"' && j > i + 200) break;
      if (kind === MARK && closers.includes(tokens.form[j]!)) {
        const gapBefore = tokens.start[j]! > tokens.end[j - 1]!;
        const wordAfter = j + 1 < tokens.length && tokens.kind[j + 1] === WORD && tokens.start[j + 1] === tokens.end[j];
        if (j > i + 1 && !(tokens.form[j] === tokens.form[i] && gapBefore && wordAfter && j < i + 2)) {
          close = j;
          break;
        }
      }
    }
    if (close < 0) {
      let end = i + 1;
      while (end < stop && tokens.kind[end] !== BLANK && tokens.kind[end] !== BREAK) end++;
      out.push({ open: i, close: end, closed: false });
      continue;
    }
    out.push({ open: i, close, closed: true });
    i = close;
  }
  return out;
};
