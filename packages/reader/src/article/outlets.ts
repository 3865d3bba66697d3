import type { Organization } from "@proj/world";
import * as world from "@proj/world";

const find = (name: string): readonly Organization[] =>
  (world as { findOrganizations?: (name: string) => readonly Organization[] }).findOrganizations?.(name) ?? [];

/** A paper, broadcaster, site or agency of that name, as the press writes it. */
export const pressNamed = (name: string): { kind: "outlet" | "agency"; name: string } | null => {
  for (const organization of find(name)) {
    if (organization.kind === "agency") return { kind: "agency", name: organization.names.ar[0] ?? name };
    if (organization.kind === "newspaper" || organization.kind === "broadcaster" || organization.kind === "site")
      return { kind: "outlet", name };
  }
  return null;
};

/** Whether a place bears the name. */
export const isPlaceName = (name: string): boolean => world.findPlaces(name).length > 0;
