import type { NameToken } from "./name-token.ts";
import { soundLikeness } from "./sound-distance.ts";

const shares = <Item>(a: readonly Item[], b: readonly Item[]): boolean => a.some((item) => b.includes(item));

/** How far two words of names can be one word: 1 the same, 0 no; see the order of the questions. */
export function tokenLikeness(a: NameToken, b: NameToken): number {
  if (a.text === b.text) return 1;
  if (a.script === "digits" || b.script === "digits" || a.script === "other" || b.script === "other") return 0;
  // Words of known meaning meet by meaning, whatever they sound like: شمالي, North.
  if (a.nation !== "" && b.nation !== "") return a.nation === b.nation ? 0.98 : 0;
  if (a.concepts.length > 0 && b.concepts.length > 0) return shares(a.concepts, b.concepts) ? 0.98 : 0;
  // A listed given name is one of its own group or another name: حسن is not حسين.
  if (a.given.length > 0 && b.given.length > 0) return shares(a.given, b.given) ? 0.95 : 0;
  const initial = initialLikeness(a, b);
  if (initial >= 0) return initial;
  if (a.gender !== b.gender && a.gender !== "" && b.gender !== "") return 0;
  let likeness = soundLikeness(a.sounds, b.sounds);
  if (likeness < 0.97 && a.article !== b.article) {
    if (a.sansArticle !== null && b.article) likeness = Math.max(likeness, soundLikeness(a.sansArticle, b.sounds));
    if (b.sansArticle !== null && a.article) likeness = Math.max(likeness, soundLikeness(a.sounds, b.sansArticle));
  }
  if (a.withSonOf !== null && !b.afterSonOf) likeness = Math.max(likeness, soundLikeness(a.withSonOf, b.sounds));
  if (b.withSonOf !== null && !a.afterSonOf) likeness = Math.max(likeness, soundLikeness(a.sounds, b.withSonOf));
  return likeness;
}

/** Initials: "J" beside "John" or جيه; -1 when neither word is one. */
function initialLikeness(a: NameToken, b: NameToken): number {
  const shortA = a.text.length === 1;
  const shortB = b.text.length === 1;
  if (!shortA && !shortB) return -1;
  if (a.initials !== "" && b.initials !== "") {
    for (const letter of a.initials) if (b.initials.includes(letter)) return 0.95;
    return 0;
  }
  const one = shortA ? a : b;
  const other = shortA ? b : a;
  if (one.script === other.script) return other.text.startsWith(one.text) ? 0.85 : 0;
  const heardOne = one.sounds.letters[0];
  const heardOther = other.sounds.letters[0];
  if (heardOne === undefined || heardOther === undefined) return 0;
  return heardOne.near & heardOther.near || heardOne.vowel & heardOther.vowel ? 0.8 : 0;
}
