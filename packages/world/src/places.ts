import { geonamesCities, joinCities, writtenCities } from "./cities.ts";
import { areaRows, mountainRows, waterRows } from "./data/areas.ts";
import { stateLikeRows, stateRows } from "./data/states.ts";
import { venueRows } from "./data/venues.ts";
import type { Place, PlaceKind } from "./model.ts";
import { regions } from "./regions.ts";
import { list, names, rows, slug } from "./table.ts";

/** A state and its capital, from one row; a state whose capital bears no name of its own in the table has none. */
function stateAndCapital(kind: "country" | "state-like", row: string[]): Place[] {
  const [id = "", ar, en, capitalAr, capitalEn, , , , within, marks = ""] = row;
  const state: Place = {
    id,
    kind,
    ...names(ar, en),
    within: list(within),
    ...(id.length === 2 ? { country: id } : {}),
    ...(marks.includes("h") ? { historical: true as const } : {}),
    ...(marks.includes("c") ? { contested: true as const } : {}),
  };
  if (!capitalAr) return [state];
  const capital = names(capitalAr, capitalEn);
  return [
    state,
    {
      id: `${id}/${slug(capital.names.en[0] ?? "")}`,
      kind: "city",
      ...capital,
      within: [id],
      ...(id.length === 2 ? { country: id } : {}),
      capitalOf: id,
      standsFor: id,
      ...(marks.includes("h") ? { historical: true as const } : {}),
    },
  ];
}

function area(kind: PlaceKind, row: string[]): Place {
  const [id = "", ar, en, within, marks = ""] = row;
  const flags = marks.split(",");
  const country = flags.find((flag) => flag.startsWith("="))?.slice(1) ?? (kind === "area" || within?.length !== 2 ? undefined : within);
  return {
    id,
    kind,
    ...names(ar, en),
    ...(within ? { within: list(within) } : {}),
    ...(country ? { country } : {}),
    ...(flags.includes("h") ? { historical: true as const } : {}),
    ...(flags.includes("c") ? { contested: true as const } : {}),
  };
}

function build(): Place[] {
  return [
    ...rows(stateRows).flatMap((row) => stateAndCapital("country", row)),
    ...rows(stateLikeRows).flatMap((row) => stateAndCapital("state-like", row)),
    ...rows(areaRows + venueRows).map((row) => area("area", row)),
    ...rows(waterRows).map(([kind, ...row]) => area(kind === "s" ? "sea" : "water", row)),
    ...rows(mountainRows).map((row) => area("mountain", row)),
    ...regions.map((row) => row.place),
  ];
}

/** States with their capitals, areas, waters, mountains and regions: what stands when the cities are added. */
export const placesWithoutCities: readonly Place[] = /* @__PURE__ */ build();

/** Every place of the data: states and capitals, areas, waters, mountains, regions, cities. */
export const places: readonly Place[] = /* @__PURE__ */ joinCities([...placesWithoutCities, ...writtenCities], geonamesCities);
