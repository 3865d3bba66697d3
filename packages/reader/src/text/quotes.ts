import { BLANK, BREAK, MARK, type Tokens } from "./tokens.ts";

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

/** The first token at or after `from` that passes; asked with growing `from`, all answers together take one pass. */
const ahead = (tokens: Tokens, passes: (i: number) => boolean): ((from: number) => number) => {
  let at = 0;
  return (from) => {
    if (at < from) at = from;
    while (at < tokens.length && !passes(at)) at++;
    return at;
  };
};

/**
 * Pairs quotation marks. A quotation may run over sentences and line ends, but not over a blank line nor over 400 tokens, in straight marks not over a
 * line end after 200; at least one token stands between the marks. An apostrophe-like single mark is no quotation. Linear in the tokens.
 */
export const quotationsOf = (tokens: Tokens): Quotation[] => {
  const out: Quotation[] = [];
  const blank = ahead(tokens, (i) => tokens.kind[i] === BLANK);
  const lineEnd = ahead(tokens, (i) => tokens.kind[i] === BLANK || tokens.kind[i] === BREAK);
  const lateBreak = ahead(tokens, (i) => tokens.kind[i] === BREAK);
  const closing = new Map<string, (from: number) => number>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== MARK) continue;
    const open = tokens.form[i]!;
    const closers = CLOSING[open];
    if (!closers) continue;
    let closer = closing.get(open);
    if (!closer) closing.set(open, (closer = ahead(tokens, (j) => tokens.kind[j] === MARK && closers.includes(tokens.form[j]!))));
    const stop = Math.min(tokens.length, i + LONGEST);
    const close = closer(i + 2);
    if (close < stop && close < blank(i + 1) && !(open === '"' && lateBreak(i + 201) < close)) {
      out.push({ open: i, close, closed: true });
      i = close;
    } else out.push({ open: i, close: Math.max(i + 1, Math.min(stop, lineEnd(i + 1))), closed: false });
  }
  return out;
};
