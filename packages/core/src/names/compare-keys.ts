import type { NameKeys } from "./name-keys.ts";
import { canBeOne, cannotBeOne, readBeside } from "./reading.ts";
import type { NameComparison } from "./reason.ts";
import { sameOrganization } from "./same-organization.ts";
import { samePerson } from "./same-person.ts";
import { samePlace } from "./same-place.ts";

/**
 * Whether two names, prepared by `nameKeys` with the same kind, can be one; see `compareNames`. Symmetric.
 * Of two keys made with different kinds the more telling rules apply: those of `a` after both are put in order.
 */
export function compareKeys(a: NameKeys, b: NameKeys): NameComparison {
  // One order for both directions: ties in the alignment then fall the same way.
  if (a.exact <= b.exact) return inOrder(a, b);
  const turned = inOrder(b, a);
  const { params } = turned.why;
  return {
    ...turned,
    why: {
      ...turned.why,
      params: params.a !== undefined && params.b !== undefined ? { ...params, a: params.b, b: params.a } : params,
      alignment: turned.why.alignment.map((pair) => ({ a: pair.b, b: pair.a, likeness: pair.likeness })),
    },
  };
}

function inOrder(a: NameKeys, b: NameKeys): NameComparison {
  const main = mainNames(a, b);
  if (main.same || (a.also === null && b.also === null)) return main;
  const others = [a.also && mainNames(a.also, b), b.also && mainNames(a, b.also), a.also && b.also && mainNames(a.also, b.also)];
  return others.find((other) => other?.same) ?? main;
}

function mainNames(a: NameKeys, b: NameKeys): NameComparison {
  if (a.exact === b.exact && a.exact !== "") {
    const reading = readBeside(a, b);
    return canBeOne({ ...reading, likeness: 1 }, a.titles.length !== b.titles.length ? "title" : "identical", 1);
  }
  if (a.cut || b.cut || a.parts.length === 0 || b.parts.length === 0) return cannotBeOne(readBeside(a, b, []), "nothing-in-common");
  if (a.kind === "person" || a.kind === undefined) return samePerson(a, b);
  return a.kind === "place" ? samePlace(a, b) : sameOrganization(a, b);
}
