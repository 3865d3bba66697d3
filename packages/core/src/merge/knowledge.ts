import { contains, foldName, placeById } from "@proj/world";
import type { EntityKind } from "../model/vocabulary.ts";
import { knownIds } from "./spelling.ts";

/** What the world data says about a written name: the known things it can mean. */
export interface Known {
  /** World ids, in order; empty when the name is not known. */
  ids: readonly string[];
}

const NOTHING: Known = { ids: [] };
const memo = new Map<string, Known>();

/** World things that a name of this kind can mean. A bounded memory of names keeps repeated look-ups cheap. */
export const knownAs = (kind: EntityKind, name: string): Known => {
  if (kind === "person") return NOTHING;
  const key = `${kind} ${name}`;
  const hit = memo.get(key);
  if (hit) return hit;
  const ids = knownIds(name, kind);
  const known = ids.length ? { ids } : NOTHING;
  if (memo.size > 50_000) memo.clear();
  memo.set(key, known);
  return known;
};

/** The state that a place id belongs to or is. */
export const countryOf = (id: string): string | undefined => {
  const place = placeById(id);
  if (!place) return undefined;
  return place.kind === "country" ? place.id : place.country;
};

/** Whether one place lies in the other, either way, or both are one. */
export const placesNest = (a: string, b: string): boolean => a === b || contains(a, b) || contains(b, a);

/**
 * Whether two places cannot both be where one thing happened: they lie in different states, or in one state as two of a sort (two cities, two
 * provinces) or as a city outside a province. Seas, mountains and areas without borders of their own exclude nothing inside their state.
 */
export const placesExclude = (a: string, b: string): boolean => {
  if (placesNest(a, b)) return false;
  const x = countryOf(a);
  const y = countryOf(b);
  if (x === undefined || y === undefined) return false;
  if (x !== y) return true;
  return bordered.has(placeById(a)!.kind) && bordered.has(placeById(b)!.kind);
};
const bordered: ReadonlySet<string> = new Set(["city", "region"]);

export { contains, foldName, placeById };
