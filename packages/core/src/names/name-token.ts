import { arabicSounds } from "./arabic-sounds.ts";
import { latinSounds } from "./latin-sounds.ts";
import type { NameWord } from "./name-words.ts";
import { joinSounds, letter, Sound, type Sounds, soundsOf, Vowel } from "./sounds.ts";

/**
 * What a word does in its name.
 * `core` names; `particle` (de, van) joins or drops; `title` stands in front and drops; `maybe-title` may be a title or a given name (سلطان);
 * `class` says what kind of thing it is (مدينة, حركة); `landmark` names a thing after a place (مطار); `nation` is a country's adjective or name;
 * `container` says in which place it lies ("Paris, Texas"); `generation` and `ordinal` tell bearers of one name apart; `gloss` stands in brackets.
 */
export type TokenRole =
  | "core"
  | "particle"
  | "title"
  | "maybe-title"
  | "class"
  | "landmark"
  | "nation"
  | "container"
  | "generation"
  | "ordinal"
  | "gloss";

/** A word of a name, ready to be compared. */
export interface NameToken {
  text: string;
  written: string;
  script: NameWord["script"];
  role: TokenRole;
  /** What the word means in both scripts, when the word lists know it. */
  concepts: readonly string[];
  /** Class groups, landmark or generation, by role. */
  labels: readonly string[];
  /** World id of the country that the word names or is the adjective of. */
  nation: string;
  /** Latin letters that this word may stand for as an initial: "J" itself, or جيه; "" when it is no initial. */
  initials: string;
  /** Groups of interchangeable given names it belongs to. */
  given: readonly number[];
  afterSonOf: boolean;
  article: boolean;
  /** An Arabic given name. */
  arabicGiven: boolean;
  /** A given name of men or of women alone. */
  gender: "m" | "f" | "";
  sounds: Sounds;
  sansArticle: Sounds | null;
  /** With the "son of" before it as one word, as Bensalah writes بن صالح. */
  withSonOf: Sounds | null;
}

const none = soundsOf([], false, false);

/** Words come back again and again, so their sounds are kept; forgotten all at once when there are too many. */
const kept = new Map<string, Sounds>();
const mostKept = 20_000;

/** The sounds of a word in whatever script it has. */
export function heardAs(word: string, script: NameWord["script"], native: boolean): Sounds {
  if (script !== "arabic" && script !== "latin") return none;
  const key = native ? `+${word}` : word;
  let sounds = kept.get(key);
  if (sounds !== undefined) return sounds;
  sounds = script === "arabic" ? arabicSounds(word, native) : latinSounds(word);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, sounds);
  return sounds;
}

/** The article between two joined words, with its l as it may be assimilated: ديرالزور, Deirezzor. */
const articleBetween = soundsOf(
  [
    letter(0, 0, 0, Vowel.any, 8, 4),
    letter(Sound.l, Sound.r | Sound.s | Sound.z | Sound.n | Sound.t | Sound.d | Sound.sh | Sound.dh | Sound.th, 0, 0, 10, 10),
  ],
  false,
  false,
);

/** Two neighbouring words as one, for spellings that join them; null across scripts and for initials. */
export function joinTokens(a: NameToken, b: NameToken): Sounds | null {
  if (a.script !== b.script || (a.script !== "arabic" && a.script !== "latin") || a.text.length < 2 || b.text.length < 2) return null;
  return joinSounds(a.sounds, b.article ? joinSounds(articleBetween, b.sounds) : b.sounds);
}
