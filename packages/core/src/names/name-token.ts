import { arabicSounds } from "./arabic-sounds.ts";
import { latinSounds } from "./latin-sounds.ts";
import type { NameWord } from "./name-words.ts";
import { joinSounds, type Sounds, soundsOf } from "./sounds.ts";

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
  sounds: Sounds;
  sansArticle: Sounds | null;
}

const none = soundsOf([], false, false);

/** The sounds of a word in whatever script it has. */
export function heardAs(word: string, script: NameWord["script"], native: boolean): Sounds {
  return script === "arabic" ? arabicSounds(word, native) : script === "latin" ? latinSounds(word) : none;
}

/** Two neighbouring words as one, for spellings that join them; null across scripts. */
export function joinTokens(a: NameToken, b: NameToken): Sounds | null {
  if (a.script !== b.script || (a.script !== "arabic" && a.script !== "latin")) return null;
  return joinSounds(a.sounds, b.sounds);
}
