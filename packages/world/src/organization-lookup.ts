import { foldName } from "./fold.ts";
import type { Organization, Thing } from "./model.ts";
import { organizations } from "./organizations.ts";
import { SpellingIndex } from "./spelling-index.ts";
import { things } from "./things.ts";

let organizationIds: Map<string, Organization> | undefined;
let organizationSpellings: SpellingIndex<Organization> | undefined;
let thingIds: Map<string, Thing> | undefined;
let thingSpellings: SpellingIndex<Thing> | undefined;

/** Names and acronyms together; acronyms count in both languages, because the Arabic press prints UNHCR and spells يو إن. */
const spellingsOf = (item: Organization | Thing) => ({
  ar: [...item.names.ar, ...(item.acronyms ?? [])],
  en: [...item.names.en, ...(item.acronyms ?? [])],
});

/** The organization with this id. */
export function organizationById(id: string): Organization | undefined {
  organizationIds ??= new Map(organizations.map((item) => [item.id, item]));
  return organizationIds.get(id);
}

/** Organizations that bear exactly this name or acronym after `foldName`, in the order of `organizations`. */
export function findOrganizations(name: string, language?: "ar" | "en"): readonly Organization[] {
  organizationSpellings ??= new SpellingIndex(organizations, spellingsOf);
  return organizationSpellings.find(foldName(name), language);
}

/** The thing with this id. */
export function thingById(id: string): Thing | undefined {
  thingIds ??= new Map(things.map((item) => [item.id, item]));
  return thingIds.get(id);
}

/** Things that bear exactly this name or acronym after `foldName`, in the order of `things`. */
export function findThings(name: string, language?: "ar" | "en"): readonly Thing[] {
  thingSpellings ??= new SpellingIndex(things, spellingsOf);
  return thingSpellings.find(foldName(name), language);
}
