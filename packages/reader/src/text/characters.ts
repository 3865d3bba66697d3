/** Classes of UTF-16 code units, as the tokeniser sees them. */
export const OTHER = 0;
export const LETTER = 1;
/** Combining marks, tatweel, joiners and bidi controls: they live inside a word and never break it. */
export const INNER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
export const PUNCTUATION = 6;
export const SURROGATE = 7;

let table: Uint8Array | undefined;

/** The class of every code unit of the Basic Multilingual Plane, built once from Unicode general categories. */
export const characterClasses = (): Uint8Array => {
  if (table) return table;
  const classes = new Uint8Array(65536);
  const letter = /\p{L}/u;
  const mark = /\p{M}/u;
  const digit = /\p{Nd}/u;
  const punctuation = /[\p{P}\p{S}]/u;
  const space = /\p{Z}/u;
  for (let c = 0; c < 65536; c++) {
    if (c >= 0xd800 && c <= 0xdfff) {
      classes[c] = SURROGATE;
      continue;
    }
    if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)) {
      classes[c] = LETTER;
      continue;
    }
    const s = String.fromCharCode(c);
    if (
      c === 0x0640 ||
      (c >= 0x200b && c <= 0x200f) ||
      (c >= 0x202a && c <= 0x202e) ||
      (c >= 0x2060 && c <= 0x206f) ||
      c === 0xfeff ||
      c === 0x00ad ||
      c === 0x061c
    )
      classes[c] = INNER;
    else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029 || c === 0x85) classes[c] = NEWLINE;
    else if (letter.test(s)) classes[c] = LETTER;
    else if (mark.test(s)) classes[c] = INNER;
    else if (digit.test(s)) classes[c] = DIGIT;
    else if (c === 0x09 || c === 0x0b || c === 0x0c || space.test(s)) classes[c] = SPACE;
    else if (punctuation.test(s)) classes[c] = PUNCTUATION;
  }
  table = classes;
  return classes;
};

/** Value of a decimal digit of any script that news uses (European, Arabic-Indic, Persian), or -1. */
export const digitValue = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
};
