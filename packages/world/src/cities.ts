import { cityRows } from "./data/cities.ts";
import { geonamesRows } from "./data/geonames-cities.ts";
import type { Place } from "./model.ts";
import { names, rows, slug } from "./table.ts";

/** The id of a city: its state's id, a slash, and its English name in lower case ("SY/aleppo"); English "(…)" tells homonyms apart. */
export function cityId(country: string, english: string): string {
  return `${country}/${slug(english)}`;
}

/** The cities of a hand-written table whose "@" lines open a state. */
export function readCities(table: string): Place[] {
  const result: Place[] = [];
  let country = "";
  for (const [first = "", english = "", within] of rows(table)) {
    if (first.startsWith("@")) {
      country = first.slice(1);
      continue;
    }
    const { names: read, ...rest } = names(first, english);
    const shared = within === "-";
    result.push({
      id: cityId(country, read.en[0] ?? ""),
      kind: "city",
      names: { ar: read.ar, en: read.en.map((name) => name.replace(/ (\(.*\)|city)$/, "")) },
      ...rest,
      within: shared ? ["PS", "IL"] : within ? [within] : [country],
      ...(shared ? { contested: true as const } : { country }),
    });
  }
  return result;
}

/** What GeoNames adds: more cities, and for cities that are known already, inhabitants, region and a further Arabic spelling. */
export interface GeonamesCity {
  id: string;
  country: string;
  ar: string;
  ambiguous: boolean;
  en: string;
  population: number;
  region: string;
}

/** The rows of the generated table. */
export function readGeonames(table: string): GeonamesCity[] {
  const result: GeonamesCity[] = [];
  let country = "";
  for (const [first = "", en = "", thousands = "", region = ""] of rows(table)) {
    if (first.startsWith("@")) {
      country = first.slice(1);
      continue;
    }
    const ambiguous = first.endsWith("?");
    result.push({
      id: cityId(country, en),
      country,
      ar: ambiguous ? first.slice(0, -1) : first,
      ambiguous,
      en: en.replace(/ \(.*\)$/, ""),
      population: Math.round(Number(thousands) * 1000),
      region: region === "" ? "" : `${country}-${region}`,
    });
  }
  return result;
}

/** The given cities with what GeoNames knows of them, then the cities that only GeoNames has. */
export function joinCities(known: readonly Place[], found: readonly GeonamesCity[]): Place[] {
  const byId = new Map(known.map((place) => [place.id, place]));
  const result = new Map(byId);
  for (const city of found) {
    const place = byId.get(city.id);
    const region = city.region === "" ? [] : [city.region];
    if (place) {
      result.set(city.id, {
        ...place,
        names: city.ar === "" ? place.names : { ar: [...place.names.ar, city.ar], en: place.names.en },
        // A place that the hand gives is nearer the truth than a region found by name.
        within: region.length > 0 && place.within?.length === 1 && place.within[0] === city.country ? region : (place.within ?? []),
        ...(city.population > 0 ? { population: city.population } : {}),
      });
      continue;
    }
    result.set(city.id, {
      id: city.id,
      kind: "city",
      names: { ar: [city.ar], en: [city.en] },
      ...(city.ambiguous ? { ambiguous: true as const, ambiguousNames: [city.ar] } : {}),
      within: region.length > 0 ? region : [city.country],
      country: city.country,
      population: city.population,
    });
  }
  return [...result.values()];
}

/** Hand-written cities, before GeoNames is joined. */
export const writtenCities: readonly Place[] = /* @__PURE__ */ readCities(cityRows);

/** What GeoNames adds. */
export const geonamesCities: readonly GeonamesCity[] = /* @__PURE__ */ readGeonames(geonamesRows);
