import type { LanguagePage } from "../../article/language-page.ts";
import { foldLetters } from "./letters.ts";
import * as words from "./words/page-furniture.ts";

const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SIGNS = /[^\p{L}\p{N}]+/gu;

/** Comparison key of a line of Arabic. */
const fold = (line: string): string => foldLetters(line.replace(MARKS, "")).toLowerCase().replace(SIGNS, " ").trim();

const list = (phrases: readonly string[]): string[] =>
  [...new Set(phrases.map(fold).filter((key) => key !== ""))].sort((a, b) => b.length - a.length);
const set = (phrases: readonly string[]): ReadonlySet<string> => new Set(list(phrases));

/** The furniture of Arabic news pages. */
export const arabicPage: LanguagePage = {
  fold,
  furniture: set(words.furniture),
  furnitureStarts: list(words.furnitureStarts),
  furnitureInside: list(words.furnitureInside),
  sections: set(words.sections),
  agencyHeads: list(words.agencyHeads),
  outletHeads: list(words.outletHeads),
  related: list(words.related),
  relatedBlock: list(words.relatedBlock),
  source: list(words.sourceLabels),
  tags: list(words.tagLabels),
  published: list(words.publishedLabels),
  updated: list(words.updatedLabels),
  summary: list(words.summaryLabels),
  byline: list(words.bylineLabels),
  bylineWords: set(words.bylineWords),
  relayWords: set(words.relayWords),
  caption: list(words.captionLabels),
  copyright: list(words.copyrightLabels),
  clock: set(words.clockWords),
  particles: set(words.sentenceParticles),
  goesOn: (line) =>
    /^[«"“(]?[وف]/.test(line) ||
    /^(?:كما|كذلك|أما|غير أن|لكن|ثم|بدوره|بدورها|من جهته|من جهتها|من جانبه|من جانبها|إلى ذلك|يذكر|يشار|يذكر أن)(?=\s|،)/u.test(line),
};
