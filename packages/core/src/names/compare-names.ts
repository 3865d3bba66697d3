import { compareKeys } from "./compare-keys.ts";
import { type NameKeys, type NameKind, nameKeys } from "./name-keys.ts";
import type { NameComparison } from "./reason.ts";

export { compareKeys } from "./compare-keys.ts";
export { type NameKeys, type NameKind, nameKeys } from "./name-keys.ts";
export { type AlignedWords, type NameComparison, type NameReason, type NameReasonCode, nameReasonCodes } from "./reason.ts";

/** Keys of the names asked about last; two generations, so that the cost of forgetting stays flat. */
const generationSize = 4096;
let young = new Map<string, NameKeys>();
let old = new Map<string, NameKeys>();

function keysOf(name: string, kind: NameKind | "org"): NameKeys {
  if (name.length > 200) return nameKeys(name, kind === undefined ? {} : { kind });
  const key = `${kind ?? ""}|${name}`;
  let keys = young.get(key);
  if (keys !== undefined) return keys;
  keys = old.get(key) ?? nameKeys(name, kind === undefined ? {} : { kind });
  if (young.size >= generationSize) {
    old = young;
    young = new Map();
  }
  young.set(key, keys);
  return keys;
}

/**
 * Whether two written names, each in Arabic or Latin script, can be names of one person, organization, place or thing, and why.
 * Symmetric; a name is always the same as itself. `same` says that the spelling allows it, not that it is so: "مادورو" can be any Maduro.
 * @param options.kind what is named; titles, class nouns and family order are read by it. "org" is accepted for "organization".
 */
export function compareNames(a: string, b: string, options: { kind?: NameKind | "org" } = {}): NameComparison {
  if (a === b) return { same: true, score: 1, why: { code: "identical", params: {}, alignment: [{ a, b, likeness: 1 }] } };
  return compareKeys(keysOf(a, options.kind), keysOf(b, options.kind));
}
