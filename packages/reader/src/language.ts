import type { LanguagePage } from "./article/language-page.ts";
import type { LanguageEvents } from "./find/events/language-events.ts";
import type { NameRules } from "./find/names-word.ts";
import type { LanguageQuantities } from "./find/quantities/language-quantities.ts";
import type { LanguageTimes } from "./find/times/language-times.ts";
import type { Particle, Word } from "./text/word.ts";

/**
 * What a language supplies, on one page. A pack is data and small rules; the engine (text, find) knows no language. Each finder names its own needs
 * in an interface beside it; a pack gathers them here.
 */
export interface Language {
  /** BCP 47 primary subtag: "ar". */
  code: string;
  /** Whether a text is in this language: share of its letters in the language's script and telling words, 0–1. */
  detect(text: string): number;
  /** Analysis of a written form (see Word). Must be pure; forms are remembered. */
  analyse(form: string): Word;
  /**
   * What the first `letters` letters of a folded form stand for when a name begins after them (وبالكرملين, 2 → and, by); empty where the language has
   * no such clitics.
   */
  clitics(fold: string, letters: number): readonly Particle[];
  /** What words can be in names, and the gazetteer. */
  names: NameRules;
  /** How events are told, beside the entries of the lexicon. */
  events: LanguageEvents;
  /** How times are said. */
  times: LanguageTimes;
  /** Numbers and what they count. */
  quantities: LanguageQuantities;
  /** Furniture, labels and bylines of pages. */
  page: LanguagePage;
}
