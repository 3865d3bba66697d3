import { type Wording, wording } from "@proj/core/wording";
import { directionOf, type InterfaceLanguage } from "./direction.ts";
import { type HumanDate, humanDate } from "./human-date.ts";
import { arabic } from "./words/arabic.ts";
import { english } from "./words/english.ts";
import type { Counted, InterfaceWords } from "./words/words.ts";

/** One language of the interface with all that depends on it: words, wording of codes, numerals, dates, direction. */
export interface Interface {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly direction: "rtl" | "ltr";
  readonly words: InterfaceWords;
  readonly codes: Wording;
  readonly dates: HumanDate;
  number(n: number): string;
  count(noun: Counted, n: number): string;
  list(items: readonly string[]): string;
}

const built = new Map<string, Interface>();

/** The interface of a locale, built once. */
export const interfaceOf = (language: InterfaceLanguage, locale: string): Interface => {
  const known = built.get(locale);
  if (known) return known;
  const words = language === "en" ? english : arabic;
  const format = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const made: Interface = {
    language,
    locale,
    direction: directionOf(language),
    words,
    codes: wording(language),
    dates: humanDate(locale, words),
    number: (n) => format.format(n),
    count: (noun, n) => noun(n, format.format(n)),
    list: (items) => list.format(items),
  };
  built.set(locale, made);
  return made;
};
