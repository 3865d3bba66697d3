import * as world from "@proj/world";
import { type Bearer, Gazetteer } from "../../find/names-gazetteer.ts";
import { NUMBER, tokenise, WORD } from "../../text/tokens.ts";
import { foldLetters } from "./letters.ts";

/** How well known a place is, for choosing between bearers of one spelling. */
const placeWeight = (place: world.Place): number => {
  if (place.kind === "country") return 9;
  if (place.kind === "state-like") return 8;
  if (place.capitalOf || place.standsFor) return 7;
  if (place.kind === "region") return place.historical ? 3 : 4;
  if (place.kind !== "city") return 6;
  const population = place.population ?? 0;
  return population >= 500_000 ? 5 : population >= 100_000 ? 4 : population > 0 ? 3 : 4;
};

const wordsOf = (spelling: string): string[] => {
  const tokens = tokenise(spelling);
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === WORD) out.push(foldLetters(tokens.form[i]!));
    else if (tokens.kind[i] === NUMBER) out.push(tokens.form[i]!);
  }
  return out;
};

interface Entry {
  id: string;
  names: { ar: readonly string[]; en: readonly string[] };
  acronyms?: readonly string[];
  ambiguousNames?: readonly string[];
}

/**
 * Makes the gazetteer of everything the world data names, in all spellings, as folded words. `everyday` says whether a single word is also an everyday
 * word: a town or body of such a name counts only where the sentence asks for it.
 */
export const makeGazetteer = (
  everyday: (word: string) => boolean,
  given: (word: string) => boolean,
  demonym: (word: string) => boolean,
): Gazetteer => {
  const gazetteer = new Gazetteer();
  const add = (entry: Entry, bearer: Omit<Bearer, "ambiguous" | "id">, sure: boolean) => {
    const unsure = new Set(entry.ambiguousNames ?? []);
    for (const spelling of [...entry.names.ar, ...entry.names.en, ...(entry.acronyms ?? [])]) {
      const words = wordsOf(spelling);
      if (words.length === 0 || (words.length === 1 && words[0]!.length < 2)) continue;
      const latin = words[0]!.charCodeAt(0) < 0x0600;
      // Latin words only as the press prints them inside Arabic: acronyms and names of media
      if (latin && bearer.kind === "place") continue;
      if (latin && words.length === 1 && words[0]!.length < 3) continue;
      const ambiguous =
        unsure.has(spelling) ||
        (!sure && words.length === 1 && (everyday(words[0]!) || (bearer.weight < 7 && given(words[0]!)))) ||
        (sure && words.length === 1 && demonym(words[0]!));
      gazetteer.add(words, { ...bearer, id: entry.id, ambiguous });
      // the article is left out by some: ـ"كونغرس"
      if (
        words.length === 1 &&
        words[0]!.startsWith("ال") &&
        words[0]!.length > 6 &&
        !ambiguous &&
        bearer.kind === "organization" &&
        !everyday(words[0]!.slice(2))
      )
        gazetteer.add([words[0]!.slice(2)], { ...bearer, id: entry.id, ambiguous: false });
      // أبو ظبي and أبوظبي: two short words are also written as one
      if (!latin && words.length === 2 && !words[1]!.startsWith("ال") && (words[0]!.length <= 4 || words[1]!.length <= 3))
        gazetteer.add([words.join("")], { ...bearer, id: entry.id, ambiguous: ambiguous || everyday(words.join("")) });
    }
  };
  for (const place of world.places) {
    const stands = place.standsFor ?? undefined;
    add(
      place,
      {
        kind: "place",
        weight: placeWeight(place),
        sort: place.kind,
        ...(place.country ? { country: place.country } : {}),
        ...(stands && stands.length === 2 ? { standsFor: stands } : {}),
      },
      place.kind === "country" || place.kind === "area" || place.kind === "state-like",
    );
  }
  const { organizations = [], things = [] } = world as unknown as {
    organizations?: readonly world.Organization[];
    things?: readonly world.Thing[];
  };
  for (const body of organizations)
    add(
      body,
      {
        kind: "organization",
        weight: 6,
        sort: body.kind,
        ...(body.country ? { country: body.country } : {}),
        ...(body.standsFor && body.standsFor.length === 2 ? { standsFor: body.standsFor } : {}),
      },
      false,
    );
  for (const thing of things) add(thing, { kind: "thing", weight: 5, sort: thing.kind }, false);
  return gazetteer;
};
