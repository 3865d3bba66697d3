import type { Split, Word } from "../../text/word.ts";

/** What the event finder needs of a language beside the entries of its lexicon (`events`, `light`, `carrier`, `collective`, … in Lexeme.data). */
export interface LanguageEvents {
  /** Spellings under which a written word is looked up in lists of neighbouring words: without clitics, article and case endings. */
  keys(word: Word): readonly string[];
  /** Whether the spelling rules out a reading that its folded letters allow: a final ة is no pronoun. */
  misread(word: Word, split: Split): boolean;
  /** Letters of a pronoun suffix of the speaker: whose it is the sentence does not tell. */
  speaker: ReadonlySet<string>;
  /** Topic of a page → words that show it. */
  settings: Readonly<Record<string, ReadonlySet<string>>>;
  /** Letters of a pronoun suffix that stands for two. */
  dual: ReadonlySet<string>;
  /** Letters of a pronoun suffix that stands for a woman, a country or things. */
  feminine: ReadonlySet<string>;
  /** Letters of the article that an anchor keeps, by the letters that the trigger's stem starts after. */
  articleLength: number;
}
