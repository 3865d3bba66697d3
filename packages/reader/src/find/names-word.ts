import type { Word } from "../text/word.ts";
import type { Gazetteer } from "./names-gazetteer.ts";

/** What a written form can be in the making of a name, as bits; a word may be several things at once. */
export const KNOWN = 1;
/** Everyday word only if a possessive or a first-person suffix is cut off: weak evidence against a name. */
export const WEAK = 2;
export const VERBAL = 4;
export const ONLY_VERB = 8;
export const FUNCTION = 16;
export const DEFINITE = 32;
export const ADJECTIVAL = 64;
export const GIVEN = 128;
/** A given name that is no everyday word. */
export const SAFE = 256;
/** Written in a shape that no inflected word of the language has. */
export const FOREIGN = 512;
export const LINK = 1024;
export const COMPOUND = 2048;
export const TITLE = 4096;
export const HEAD = 8192;
export const DEMONYM = 16384;
export const CONJOINED = 32768;
export const PREPOSED = 65536;
export const SUFFIXED = 131072;
export const SPEAKING = 262144;
/** Weekday or month. */
export const CALENDAR = 524288;
export const PLACE_CUE = 1048576;
/** An adjective after which a name never runs on. */
export const LOOSE = 2097152;
export const NAMING = 4194304;
export const GENERIC = 8388608;
export const LATIN = 16777216;
export const NOMINAL = 33554432;
export const FAMILY = 67108864;
/** A field of work: الطيران، النفط. It makes a name of a body, not of a paper. */
export const SECTOR = 536870912;
/** A word of sport. */
export const SPORT = 1073741824;
/** A small word that may open a name: أبو، بن، عبد. */
export const OPENER = 134217728;
/** First half of a compound name when its second half follows: سيف الإسلام. */
export const COMPOUND_START = 268435456;

/** A noun that says what a person is. */
export interface TitleWord {
  use: "role" | "honour" | "kin" | "weak";
}

/** A class noun before a name; what its modes mean stands with the pack's list. */
export interface HeadWord {
  kind: "organization" | "place" | "thing";
  modes: ReadonlySet<string>;
}

/** An adjective of nationality: the country's code where one state is meant, its id in the world data, and its usual name. */
export interface DemonymWord {
  country?: string;
  place?: string;
  name: string;
  /** What a second adjective makes of it, by its masculine letters without the article: كوري + شمالي. */
  pairs?: ReadonlyMap<string, DemonymWord>;
}

/** A written form as the names finder sees it. Letters count from the start of the bare form. */
export interface NameWord {
  flags: number;
  /** Letters of clitics before a name that begins in this word. */
  cut: number;
  /** The keys (see `NameRules.key`) of the word from each letter where a name may begin: letters to skip, then key. */
  keys: readonly (number | string)[];
  /** Every place where a name of the gazetteer may begin: letters to skip and the node after the rest, in pairs. */
  starts: readonly number[];
  /** Gazetteer code of the whole form, or -1: the word inside a longer name. */
  code: number;
  title?: TitleWord;
  head?: HeadWord;
  demonym?: DemonymWord;
  /** Letters of clitics before the title, class noun or adjective. */
  classCut: number;
  /** Letters of clitics before the first half of a compound name. */
  compoundCut: number;
  gender?: "m" | "f";
  /** Has a reading as an everyday noun that is no participle. */
  everyday?: boolean;
  /** Last word of foreign names of companies and media. */
  bodyEnd?: boolean;
  plural?: boolean;
  dual?: boolean;
}

/** What a language supplies for names. */
export interface NameRules {
  gazetteer(): Gazetteer;
  /** What a word can be; answers are remembered by word. */
  word(word: Word): NameWord;
  /** Key under which two spellings of one name meet: letters that writers of the language exchange become one. */
  key(stem: string): string;
  /** One form for all spellings of a word's letters. */
  fold(word: string): string;
  /** The text of a name: an article that a preposition swallowed is restored. */
  surface(text: string, swallowed: boolean): string;
  /** Which pair of a nationality (كوري شمالي) a second word makes, as key of `DemonymWord.pairs`. */
  pairKey(fold: string): string;
  /** The dictionary form of a noun that says what a person or body is, or undefined. */
  classOf(form: string): string | undefined;
  /** Class nouns by which a body of a kind of the world data is called: agency → وكالة. */
  calledBy: Readonly<Record<string, readonly string[]>>;
  /** Dictionary forms of nouns for somebody of the same office elsewhere: نظير. */
  counterparts: ReadonlySet<string>;
  /** What a preposition or its clitic stands for: "for" (ل), "of" (a preposition that may run inside a title: في، باسم، لدى). */
  describes(word: Word): "for" | "of" | undefined;
}
