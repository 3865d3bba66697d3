import { characterClasses, DIGIT, digitValue, INNER, LETTER, NEWLINE, SPACE, SURROGATE } from "./characters.ts";
import { FormTable } from "./forms.ts";

/** What a token is. Spaces are no tokens; a line end is one (`BREAK`), a blank line is one `BLANK`. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const BREAK = 4;
export const BLANK = 5;

/**
 * The tokens of a text, as parallel arrays: kind, half-open UTF-16 span, and the bare form of a word (inner marks, tatweel and bidi controls left
 * out, letters unchanged) or the digits of a number in European digits. Index with 0 … length-1.
 */
export interface Tokens {
  text: string;
  length: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  form: string[];
}

const grown = (a: Int32Array, size: number): Int32Array => {
  const b = new Int32Array(size);
  b.set(a);
  return b;
};

const forms = new FormTable();
const marks = new Array<string | undefined>(65536);

/** Cuts a text into tokens in one pass. Linear in the length of the text. Marks are one code unit each, so are digits runs one NUMBER. */
export const tokenise = (text: string): Tokens => {
  const classes = characterClasses();
  let capacity = (text.length >> 2) + 16;
  let kind = new Uint8Array(capacity);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  const form: string[] = [];
  let n = 0;
  const push = (k: number, s: number, e: number, f: string) => {
    if (n === capacity) {
      capacity *= 2;
      const wider = new Uint8Array(capacity);
      wider.set(kind);
      kind = wider;
      start = grown(start, capacity) as Int32Array<ArrayBuffer>;
      end = grown(end, capacity) as Int32Array<ArrayBuffer>;
    }
    kind[n] = k;
    start[n] = s;
    end[n] = e;
    form[n] = f;
    n++;
  };
  const size = text.length;
  let i = 0;
  while (i < size) {
    const cls = classes[text.charCodeAt(i)]!;
    if (cls === SPACE || cls === INNER) {
      i++;
      continue;
    }
    const s = i;
    if (cls === LETTER) {
      let last = i;
      forms.begin();
      for (; i < size; i++) {
        const code = text.charCodeAt(i);
        const c = classes[code]!;
        if (c === LETTER) {
          forms.add(code);
          last = i + 1;
        } else if (c !== INNER) break;
        // a mark or tatweel after a letter belongs to the word; a bidi control or joiner only when a letter follows
        else if (code < 0x200b || (code >= 0x20d0 && code !== 0xfeff)) last = i + 1;
      }
      push(WORD, s, last, forms.end());
    } else if (cls === DIGIT) {
      forms.begin();
      for (; i < size; i++) {
        const code = text.charCodeAt(i);
        if (classes[code] !== DIGIT) break;
        const v = digitValue(code);
        forms.add(v < 0 ? code : 0x30 + v);
      }
      push(NUMBER, s, i, forms.end());
    } else if (cls === NEWLINE) {
      let lines = 0;
      let last = i;
      for (; i < size; i++) {
        const c = classes[text.charCodeAt(i)]!;
        if (c === NEWLINE) {
          if (!(text.charCodeAt(i) === 0x0a && i > 0 && text.charCodeAt(i - 1) === 0x0d)) lines++;
          last = i + 1;
        } else if (c !== SPACE && c !== INNER) break;
      }
      push(lines > 1 ? BLANK : BREAK, s, last, "\n");
      i = Math.max(i, last);
    } else {
      i += cls === SURROGATE && i + 1 < size ? 2 : 1;
      push(MARK, s, i, i - s > 1 ? text.slice(s, i) : (marks[text.charCodeAt(s)] ??= text[s]!));
    }
  }
  return { text, length: n, kind, start, end, form };
};

/** Offset in the text of the letter number `letters` of the word at `index` (0 = its start): a way back from bare forms to the text. */
export const offsetOfLetter = (tokens: Tokens, index: number, letters: number): number => {
  const classes = characterClasses();
  const end = tokens.end[index]!;
  let at = tokens.start[index]!;
  let left = letters;
  while (at < end) {
    if (classes[tokens.text.charCodeAt(at)] === LETTER) {
      if (left === 0) return at;
      left--;
    }
    at++;
  }
  return end;
};
