import { organizationById } from "./organization-lookup.ts";
import { placeById } from "./place-lookup.ts";

/**
 * The state (ISO 3166-1 alpha-2) to which a place or organization belongs: of a state itself, a region, a city, an agency, a club.
 * Undefined for what is contested between states, shared by them, or unknown. For whom a body speaks is its `standsFor`.
 */
export function countryOf(id: string): string | undefined {
  return placeById(id)?.country ?? organizationById(id)?.country;
}
