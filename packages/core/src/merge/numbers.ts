import { foldText, stem } from "./words.ts";

/** A number in running text with the word it counts. */
export interface CountedNumber {
  value: number;
  /** Stem of the word right behind the number, or in front of it where it closes the phrase ("minute 51"). */
  unit: string;
  /** Whether it stands behind its word and so names one of a row ("minute 51") rather than counts. */
  label: boolean;
  start: number;
  end: number;
}

const BEHIND = /(?<![\p{L}\p{N}.,:/-])(\d{1,3}(?:,\d{3})+|\d+)(?:[.]\d+)?(?![\p{N}:/-])[ \u00a0]+([\p{L}\p{M}]{3,})/gu;
const BEFORE = /([\p{L}\p{M}]{4,})[ \u00a0]+(?:ال)?\(?(\d{1,4})\)?(?![\p{N}:/.,-]*\d)(?=[ \u00a0]*(?:[،,.؛;:)\n]|$|[\p{L}]))/gu;

/** Numbers between two places of a text, each with the word that it counts. Times of day, dates with slashes and scores are left out. */
export const countedNumbers = (text: string, from: number, to: number): CountedNumber[] => {
  const slice = digits(text.slice(from, to));
  const out: CountedNumber[] = [];
  for (const m of slice.matchAll(BEHIND))
    out.push({
      value: Number(m[1]!.replaceAll(",", "")),
      unit: stem(foldText(m[2]!)),
      label: false,
      start: from + m.index,
      end: from + m.index + m[0].length,
    });
  for (const m of slice.matchAll(BEFORE))
    out.push({ value: Number(m[2]!), unit: stem(foldText(m[1]!)), label: true, start: from + m.index, end: from + m.index + m[0].length });
  return out;
};

/** Arabic and Persian digits as ASCII ones, one for one, so that offsets stay. */
const digits = (text: string): string =>
  text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
