import { familyFirstRows, particleRows, personNameRows } from "./data/person-names.ts";
import type { FamilyFirst, NameParticle, PersonName } from "./model.ts";
import { list, rows } from "./table.ts";

function build(): PersonName[] {
  const men = new Set<string>();
  const women = new Set<string>();
  const family = new Set<string>();
  const everyday = new Set<string>();
  const groups: Record<string, readonly Set<string>[]> = { "@m": [men], "@f": [women], "@u": [men, women], "@family": [family] };
  let group = groups["@m"] ?? [];
  for (const line of personNameRows.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("@")) {
      group = groups[line] ?? [];
      continue;
    }
    for (const cell of line.split(",")) {
      const name = cell.endsWith("?") ? cell.slice(0, -1) : cell;
      for (const set of group) set.add(name);
      if (name !== cell) everyday.add(name);
    }
  }
  const mark = (ar: string) => (everyday.has(ar) ? { ambiguous: true as const } : {});
  const given = [...new Set([...men, ...women])].map((ar): PersonName => {
    const gender = men.has(ar) && women.has(ar) ? {} : { gender: men.has(ar) ? ("m" as const) : ("f" as const) };
    return { ar, ...gender, ...mark(ar) };
  });
  return [...given, ...[...family].map((ar): PersonName => ({ ar, order: "family", ...mark(ar) }))];
}

function buildFamilyFirst(): FamilyFirst[] {
  const result: FamilyFirst[] = [];
  let people: FamilyFirst["people"] = "ko";
  for (const [ar = "", en] of rows(familyFirstRows)) {
    if (ar.startsWith("@")) people = ar.slice(1) as FamilyFirst["people"];
    else result.push({ people, ar: list(ar), en: list(en) });
  }
  return result;
}

/** Given names, then frequent family names (`order: "family"`), in Arabic script; a name that is both stands in both parts. */
export const givenNames: readonly PersonName[] = /* @__PURE__ */ build();

/** Frequent family names of peoples who write them before the given name, in Arabic and Latin script. */
export const familyFirst: readonly FamilyFirst[] = /* @__PURE__ */ buildFamilyFirst();

/** Words that belong to the family name that follows: آل سعود, بن سلمان, فان دايك. */
export const familyNameParticles: readonly NameParticle[] = /* @__PURE__ */ rows(particleRows).map(([ar = "", en]) => ({
  ar,
  en: list(en),
}));
