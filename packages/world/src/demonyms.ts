import { groupRows, placeDemonymRows } from "./data/peoples.ts";
import { stateLikeRows, stateRows } from "./data/states.ts";
import { foldName } from "./fold.ts";
import type { Demonym, PeopleGroup, PlaceDemonym } from "./model.ts";
import { list, rows } from "./table.ts";

const withPlurals = (cell: string | undefined) => (cell ? { arPlurals: list(cell) } : {});

function build(): Demonym[] {
  return rows(stateRows + stateLikeRows)
    .filter((row) => row[5])
    .map(([country = "", , , , , ar, en, plurals]) => ({ country, ar: list(ar), en: list(en), ...withPlurals(plurals) }));
}

function buildPlaces(): PlaceDemonym[] {
  return rows(placeDemonymRows).map(([place = "", ar, en, plurals]) => ({ place, ar: list(ar), en: list(en), ...withPlurals(plurals) }));
}

const KINDS = { e: "ethnic", r: "religious", p: "political" } as const;

function buildGroups(): PeopleGroup[] {
  return rows(groupRows).map(([id = "", kind, ar, en, plurals]) => ({
    id,
    kind: KINDS[kind as keyof typeof KINDS],
    ar: list(ar),
    en: list(en),
    ...withPlurals(plurals),
  }));
}

/** Nisbas of states, base forms: masculine singular without article. */
export const demonyms: readonly Demonym[] = /* @__PURE__ */ build();

/** Nisbas of areas, regions and cities. */
export const placeDemonyms: readonly PlaceDemonym[] = /* @__PURE__ */ buildPlaces();

/** Peoples, faiths and currents that belong to no one state. */
export const peopleGroups: readonly PeopleGroup[] = /* @__PURE__ */ buildGroups();

const WORD_ENDINGS = ["", "ة", "ون", "ين", "ات", "ان", "تان", "تين", "ا"];

/**
 * The written forms of a nisba: gender, number and case, without and with the article, in the spelling of the base.
 * In "كوري شمالي" both words change together; a first word that is no nisba (جنوب أفريقي, شرق أوسطي) stays as it is.
 */
export function demonymForms(base: string): string[] {
  const words = base.split(" ");
  const forms = new Set<string>();
  for (const ending of WORD_ENDINGS) {
    const bare = words.map((word) => (word.endsWith("ي") || words.length === 1 ? word + ending : word));
    const definite = bare.map((word, index) => ((words[index] ?? "").endsWith("ي") || index === 0 ? `ال${word}` : word));
    forms.add(bare.join(" "));
    forms.add(definite.join(" "));
    // Both half-definite ways are printed: الجنوب أفريقي and جنوب الأفريقي.
    if (words.length > 1) {
      forms.add(`ال${bare.join(" ")}`);
      forms.add(bare.map((word, index) => (index === words.length - 1 ? `ال${word}` : word)).join(" "));
    }
  }
  return [...forms];
}

let index: Map<string, { place?: string; group?: string }[]> | undefined;

function buildIndex(): Map<string, { place?: string; group?: string }[]> {
  const map = new Map<string, { place?: string; group?: string }[]>();
  const add = (form: string, meaning: { place?: string; group?: string }) => {
    const key = foldName(form);
    const found = map.get(key);
    if (!found) map.set(key, [meaning]);
    else if (!found.some((other) => other.place === meaning.place && other.group === meaning.group)) found.push(meaning);
  };
  const addAll = (
    entry: { ar: readonly string[]; en: readonly string[]; arPlurals?: readonly string[] },
    meaning: { place?: string; group?: string },
  ) => {
    for (const base of entry.ar) for (const form of demonymForms(base)) add(form, meaning);
    for (const plural of entry.arPlurals ?? []) {
      add(plural, meaning);
      add(
        plural
          .split(" ")
          .map((word) => `ال${word}`)
          .join(" "),
        meaning,
      );
    }
    for (const word of entry.en) {
      add(word, meaning);
      add(`${word}s`, meaning);
    }
  };
  for (const demonym of demonyms) addAll(demonym, { place: demonym.country });
  for (const demonym of placeDemonyms) addAll(demonym, { place: demonym.place });
  for (const group of peopleGroups) addAll(group, { group: group.id });
  return map;
}

/** What a nisba means in any gender, number and definiteness: the place or the people, several when it is shared (صحراوي). */
export function findDemonyms(word: string): readonly { place?: string; group?: string }[] {
  index ??= buildIndex();
  return index.get(foldName(word)) ?? [];
}
