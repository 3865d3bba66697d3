import { foldName } from "./fold.ts";
import type { Place } from "./model.ts";
import { places } from "./places.ts";
import { SpellingIndex } from "./spelling-index.ts";

let ids: Map<string, Place> | undefined;
let spellings: SpellingIndex<Place> | undefined;
let ancestors: Map<string, ReadonlySet<string>> | undefined;

/** The place with this id. */
export function placeById(id: string): Place | undefined {
  ids ??= new Map(places.map((place) => [place.id, place]));
  return ids.get(id);
}

/** Places that bear exactly this name after `foldName`, in the order of `places`; with a language, only names of that language count. */
export function findPlaces(name: string, language?: "ar" | "en"): readonly Place[] {
  spellings ??= new SpellingIndex(places, (place) => place.names);
  return spellings.find(foldName(name), language);
}

function ancestorsOf(id: string): ReadonlySet<string> {
  ancestors ??= new Map();
  const known = ancestors.get(id);
  if (known) return known;
  const found = new Set<string>();
  ancestors.set(id, found);
  const place = placeById(id);
  for (const parent of [...(place?.within ?? []), ...(place?.country && place.country !== id ? [place.country] : [])]) {
    found.add(parent);
    for (const further of ancestorsOf(parent)) found.add(further);
  }
  return found;
}

/**
 * Whether `inner` lies in `outer`, over any number of steps; a place does not contain itself.
 * A contested place lies in every state that holds or claims it. Unknown ids contain nothing.
 */
export function contains(outer: string, inner: string): boolean {
  return ancestorsOf(inner).has(outer);
}
