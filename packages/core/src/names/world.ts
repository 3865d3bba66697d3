import { contains, findDemonyms, findPlaces, type Place } from "@proj/world";
import type { NameKind } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";
import { lexicon } from "./lexicon.ts";

/** World id of the state, area or people whose name or adjective a word is; "" when it is neither. */
export function nationOf(word: string): string {
  const meaning = findDemonyms(word)[0];
  if (meaning !== undefined) return meaning.place ?? meaning.group ?? "";
  return findPlaces(word).find((place) => place.kind === "country")?.id ?? "";
}

const stub = new Set("محمد احمد علي حسن حسين ادريس صدام عدي قصي عمر خالد سلمان".split(" "));
/** Whether a folded word is a given name of Arabic stock. */
export function isArabicGivenName(word: string): boolean {
  return stub.has(word);
}

/** Whether a folded word is a family name that stands in front of given names. */
export function isFamilyName(word: string): boolean {
  return lexicon.familyFirst.has(word);
}

const levels: Readonly<Record<string, readonly Place["kind"][]>> = {
  state: ["country", "state-like"],
  region: ["region"],
  city: ["city"],
};

/** World ids of what bears a name: places of the level and country that the name's own words say. */
export function knownIds(name: string, parts: readonly NameToken[], kind: NameKind): readonly string[] {
  if (kind !== "place") return [];
  const whole = findPlaces(name);
  if (whole.length > 0) return whole.map((place) => place.id);
  const core = parts.filter((part) => part.role === "core" || part.role === "landmark").map((part) => part.written);
  if (core.length === 0 || core.length === parts.length) return [];
  const classes = parts.filter((part) => part.role === "class").flatMap((part) => part.labels);
  const nations = parts.filter((part) => part.role === "nation").map((part) => part.nation);
  const kinds = classes.flatMap((level) => levels[level] ?? []);
  return findPlaces(core.join(" "))
    .filter((place) => kinds.length === 0 || kinds.includes(place.kind))
    .filter((place) => nations.every((nation) => place.id === nation || contains(nation, place.id)))
    .map((place) => place.id);
}
