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

export { contains, foldName, placeById };
