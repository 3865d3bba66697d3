import { foldArabic, foldLatin } from "./fold.ts";
import { arabicGivenNames } from "./words/given-arabic.ts";
import { binders, organizationClasses, organizationWords } from "./words/organizations.ts";
import { generations, givenNameGroups, letterNames, ordinals, particles, sonOf } from "./words/people.ts";
import { landmarks, placeClasses, placeWords } from "./words/places.ts";
import { honorifics, offices } from "./words/titles.ts";

/** A folded Arabic word without its article; الله keeps it. */
export const withoutArticle = (folded: string): string =>
  folded.startsWith("ال") && folded.length >= 4 && folded !== "الله" ? folded.slice(2) : folded;

/** The look-up key of a listed word: folded, without Arabic article. */
export function wordKey(word: string): string {
  const folded = foldLatin(foldArabic(word));
  return /^[اٱ]ل/.test(word) ? withoutArticle(folded) : folded;
}

/** Every word of a list. */
function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean).map(wordKey)));
}

/** "label: words" lines as word → labels; one word may bear several. */
function labelled(lines: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const line of lines.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    for (const word of line
      .slice(colon + 1)
      .split(/\s+/)
      .filter(Boolean)) {
      const labels = map.get(wordKey(word)) ?? [];
      if (!labels.includes(line.slice(0, colon))) labels.push(line.slice(0, colon));
      map.set(wordKey(word), labels);
    }
  }
  return map;
}

/** Lines of equals as word → line numbers. */
function grouped(lines: string): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  lines.split("\n").forEach((line, number) => {
    for (const word of new Set(line.split(/\s+/).filter(Boolean).map(wordKey))) {
      const groups = map.get(word) ?? [];
      groups.push(number);
      map.set(word, groups);
    }
  });
  return map;
}

/** The word lists of this folder, ready for look-up by {@link wordKey}. */
export const lexicon = {
  honorifics: wordSet(honorifics),
  offices: wordSet(offices),
  particles: wordSet(particles),
  sonOf: wordSet(sonOf),
  binders: wordSet(binders),
  generations: labelled(generations),
  ordinals: labelled(ordinals),
  letterNames: labelled(letterNames),
  givenNames: grouped(givenNameGroups + arabicGivenNames),
  arabicGivenNames: wordSet(arabicGivenNames),
  placeClasses: labelled(placeClasses),
  landmarks: labelled(landmarks),
  placeWords: labelled(placeWords),
  organizationClasses: labelled(organizationClasses),
  organizationWords: labelled(organizationWords),
} as const;
