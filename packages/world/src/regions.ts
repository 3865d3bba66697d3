import { regionRows } from "./data/regions.ts";
import { foldName } from "./fold.ts";
import type { Place } from "./model.ts";
import { list, names, rows, slug } from "./table.ts";

/** A region and the GeoNames first-level region that the table gives for it: a code, or "~" and a city of the region. */
export interface RegionRow {
  place: Place;
  geonames: string;
}

/** Names that hold a class word already. */
const CLASSED = /^(ريف|ضواحي|جزيرة|إقليم|ولاية|مقاطعة|منطقة|محافظة|جهة|جمهورية|شبه|وادي|إمارة|كانتون) /;

/** The regions of a table whose "@" lines open a state; class words make "محافظة حلب" and "Texas State" out of bare names. */
export function readRegions(table: string): RegionRow[] {
  const result: RegionRow[] = [];
  let country = "";
  let classes: string[] = [];
  for (const [first = "", second, third = ""] of rows(table)) {
    if (first.startsWith("@")) {
      country = first.slice(1);
      classes = list(second);
      continue;
    }
    const bare = first.startsWith("+");
    const read = names(bare ? first.slice(1) : first, second);
    const own = read.names.ar;
    const classed = classes.flatMap((word) => own.filter((name) => !CLASSED.test(name)).map((name) => `${word} ${name}`));
    const written = bare ? [...own, ...classed] : [...classed, ...own.filter((name) => name.startsWith("ريف "))];
    const ar = written.filter((name, index) => written.findIndex((other) => foldName(other) === foldName(name)) === index);
    const english = (read.names.en[0] ?? "").replace(/ \(.*\)$/, "");
    result.push({
      geonames: third,
      place: {
        id: `${country}-${slug(read.names.en[0] ?? "")}`,
        kind: "region",
        names: { ar, en: [english, ...read.names.en.slice(1)] },
        ...(bare && read.ambiguous ? { ambiguous: true as const, ambiguousNames: read.ambiguousNames } : {}),
        within: [country],
        country,
      },
    });
  }
  return result;
}

/** First-level regions that the news names, with what the table says of GeoNames. */
export const regions: readonly RegionRow[] = /* @__PURE__ */ readRegions(regionRows);
