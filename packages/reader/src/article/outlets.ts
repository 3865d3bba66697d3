import { findOrganizations, findPlaces, foldName, givenNames } from "@proj/world";

/** A paper, broadcaster, site or agency of that name, as the press writes it; `name` is the usual one for an agency, the written one for an outlet unless it is Latin. */
export const pressNamed = (name: string): { kind: "outlet" | "agency"; name: string } | null => {
  for (const organization of findOrganizations(name)) {
    if (organization.kind === "agency") return { kind: "agency", name: organization.names.ar[0] ?? name };
    const written = /\p{Script=Arabic}/u.test(name) ? name : (organization.names.ar[0] ?? name);
    if (organization.kind === "newspaper" || organization.kind === "broadcaster" || organization.kind === "site")
      return { kind: "outlet", name: written };
  }
  return null;
};

/** Whether a place bears the name. */
export const isPlaceName = (name: string): boolean => findPlaces(name).length > 0;

let given: ReadonlySet<string> | undefined;

/** Whether a word is a given name of people. */
export const isGivenName = (word: string): boolean => {
  given ??= new Set(givenNames.map((name) => foldName(name.ar)));
  return given.has(foldName(word));
};
