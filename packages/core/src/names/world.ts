import {
  contains,
  familyFirst,
  findDemonyms,
  findOrganizations,
  findPlaces,
  findThings,
  givenNames,
  type Place,
  placeById,
} from "@proj/world";
import { lexicon, wordKey } from "./lexicon.ts";
import type { NameKind } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";

const nations = new Map<string, string>();
const mostKept = 20_000;

/** World id of the state, area or people whose name or adjective a word is; "" when it is neither. */
export function nationOf(word: string): string {
  let nation = nations.get(word);
  if (nation === undefined) {
    nation = findNation(word);
    if (nations.size >= mostKept) nations.clear();
    nations.set(word, nation);
  }
  return nation;
}

/** Whether a word is the adjective of a state, area or people (إيراني), not its name. */
export const isNationAdjective = (word: string): boolean => nationOf(word) !== "" && findDemonyms(word).length > 0;

function findNation(word: string): string {
  const meaning = findDemonyms(word)[0];
  if (meaning !== undefined) return meaning.place ?? meaning.group ?? "";
  return findPlaces(word).find((place) => place.kind === "country")?.id ?? "";
}

/** Whether a folded word is a given name of Arabic stock. */
export function isArabicGivenName(word: string): boolean {
  return lexicon.arabicGivenNames.has(word);
}

type People = (typeof familyFirst)[number]["people"];
let families: Map<string, People[]> | undefined;
let genders: Map<string, "m" | "f"> | undefined;

/** Peoples who write this folded family name before the given name. */
export function familyFirstPeoples(word: string): readonly People[] {
  families ??= new Map();
  if (families.size === 0)
    // The list writes غ for g; the Egyptian press writes ج.
    for (const family of familyFirst)
      for (const spelling of [...family.ar, ...family.en].map((name) => name.replace("?", "")))
        for (const key of new Set([wordKey(spelling), wordKey(spelling.replaceAll("غ", "ج"))]))
          families.set(key, [...(families.get(key) ?? []), family.people]);
  return families.get(word) ?? [];
}

/** Whether a folded word in Arabic script is a given name of men or of women alone; "" for both and for unknown. */
export function genderOf(word: string): "m" | "f" | "" {
  genders ??= new Map(givenNames.flatMap((name) => (name.gender === undefined ? [] : [[wordKey(name.ar), name.gender] as const])));
  return genders.get(word) ?? "";
}

const levels: Readonly<Record<string, readonly Place["kind"][]>> = {
  state: ["country", "state-like"],
  region: ["region"],
  city: ["city"],
};

/** World ids of what bears a name, by the kind of thing; of a place or body, those that fit what the name's own words say of level and country. */
export function knownIds(
  name: string,
  parts: readonly NameToken[],
  kind: NameKind,
  signs: "" | "single" | "double" = "",
): readonly string[] {
  if (kind === "place") return placesNamed(name, parts, signs);
  if (kind === "organization") return organizationsNamed(name, parts);
  return kind === "thing" ? findThings(name).map((thing) => thing.id) : [];
}

const written = (parts: readonly NameToken[]): string => parts.map((part) => part.written).join(" ");

function placesNamed(name: string, parts: readonly NameToken[], signs: "" | "single" | "double"): readonly string[] {
  const whole = findPlaces(name);
  if (whole.length > 0) return (signed(parts, signs, whole) ?? whole).map((place) => place.id);
  const core = parts.filter((part) => part.role === "core" || part.role === "landmark");
  if (core.length === 0 || core.length === parts.length) return [];
  const classes = parts.filter((part) => part.role === "class").flatMap((part) => part.labels);
  const nations = parts.filter((part) => part.role === "nation").map((part) => part.nation);
  const kinds = classes.flatMap((level) => levels[level] ?? []);
  const bare = findPlaces(written(core));
  return (signed(parts, signs, bare) ?? bare)
    .filter((place) => kinds.length === 0 || kinds.includes(place.kind))
    .filter((place) => nations.every((nation) => place.id === nation || contains(nation, place.id)))
    .map((place) => place.id);
}

/** Places whose unsigned names are one and whose vowel signs tell: the state without, its Jordanian namesake with a doubled letter. */
const toldBySigns: Readonly<Record<string, { single: string; double: string }>> = { عمان: { single: "OM", double: "JO/amman" } };

/** Of the places that share an unsigned name, the one that the written signs mean; undefined when they do not tell. */
function signed(parts: readonly NameToken[], signs: "" | "single" | "double", places: readonly Place[]): readonly Place[] | undefined {
  if (signs === "" || places.length < 2) return undefined;
  const meant = parts.map((part) => toldBySigns[part.text]?.[signs]).find((id) => id !== undefined);
  const exact = places.filter((place) => place.id === meant);
  return exact.length > 0 ? exact : undefined;
}

function organizationsNamed(name: string, parts: readonly NameToken[]): readonly string[] {
  const whole = findOrganizations(name);
  if (whole.length > 0) return whole.map((body) => body.id);
  const nations = parts.filter((part) => part.role === "nation");
  if (nations.length === 0 || nations.length === parts.length) return [];
  // Without its nationality, when that is where the body is at home: حزب الله اللبناني.
  return findOrganizations(written(parts.filter((part) => part.role !== "nation")))
    .filter((body) => nations.every((part) => part.nation === body.country))
    .map((body) => body.id);
}

/** Whether a world id is a place where people live: what is named after it is not it. */
export function isSettled(id: string): boolean {
  const kind = placeById(id)?.kind;
  return kind === "country" || kind === "state-like" || kind === "region" || kind === "city" || kind === "area";
}
