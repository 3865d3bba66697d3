/** Words of running text made comparable: folded, without clitics and inflection. */

import { arabicForms, languageTables } from "./languages.ts";

const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
const LETTERS: Readonly<Record<string, string>> = { ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك", گ: "ك", ؤ: "و", ئ: "ي" };

/** Folds a text's letters: no marks, no hamza carriers, ى→ي, ة→ه, Arabic digits to ASCII, Latin to lower case. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ٱىیةکگؤئ]/g, (c) => LETTERS[c] ?? c)
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));

const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => foldText(text).match(WORD) ?? [];

/**
 * The light stem of a folded word, after the light10 stemmer of Larkey, Ballesteros and Connell (2007): clitics in front and inflection behind
 * go when enough letters stay. Words in other scripts stay as they are.
 */
export const stem = (word: string): string => {
  if (!arabicForms.letters.test(word)) return word;
  let out = word;
  for (const p of arabicForms.prefixes)
    if (out.startsWith(p) && out.length - p.length >= (p.length === 1 ? 3 : 2)) {
      out = out.slice(p.length);
      break;
    }
  // A preposition glued to a longer word; words that only look so lose the letter everywhere alike, so they still meet.
  if (out.length >= 6 && arabicForms.prepositions.test(out)) out = out.slice(1);
  for (let round = 0; round < 2; round++)
    for (const s of arabicForms.suffixes)
      if (out.endsWith(s) && out.length - s.length >= 2) {
        out = out.slice(0, -s.length);
        break;
      }
  return out;
};

/** Function words of every language. */
const STOP = new Set(languageTables.flatMap((t) => wordsOf(t.functionWords)));

/** Stems of the words that carry meaning, in order. */
export const contentStems = (text: string): string[] => {
  const out: string[] = [];
  for (const word of wordsOf(text)) {
    if (STOP.has(word)) continue;
    const s = stem(word);
    if (!STOP.has(s) && (s.length > 1 || /\d/.test(s))) out.push(s);
  }
  return out;
};

/** Words that only carry another: the trigger is the word after them. */
const LIGHT = new Set(languageTables.flatMap((t) => wordsOf(t.lightWords)).map(stem));

/** Stems of a trigger's words; words that only carry others are left out unless nothing else is there. */
export const triggerStems = (text: string): string[] => {
  const all = contentStems(text);
  const telling = all.filter((s) => !LIGHT.has(s));
  return telling.length > 0 ? telling : all;
};

/** Size of the overlap of two sets against the smaller, and against both (Jaccard). */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): { shared: number; smaller: number; jaccard: number } => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const x of small) if (large.has(x)) shared++;
  return { shared, smaller: small.size ? shared / small.size : 0, jaccard: a.size + b.size ? shared / (a.size + b.size - shared) : 0 };
};

/**
 * What stays of an Arabic stem when its pattern is taken off: long vowels, hamza and the letters that patterns add in front and behind.
 * زيارة, زار and يزور leave one trace, as do توقيع and وقّع. It is no root dictionary: short traces may meet by chance, so it never decides alone.
 */
export const trace = (stemmed: string): string => {
  if (!arabicForms.letters.test(stemmed)) return stemmed;
  let out = stemmed.length > 3 && stemmed.endsWith(arabicForms.feminine) ? stemmed.slice(0, -1) : stemmed;
  out = out.replace(arabicForms.derived, "");
  out = out.replace(arabicForms.patternFront, "");
  const bare = out.replace(arabicForms.patternInside, "");
  return bare.length >= 2 ? bare : out;
};
