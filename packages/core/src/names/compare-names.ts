import { compareKeys } from "./compare-keys.ts";
import { type NameKeys, type NameKind, nameKeys } from "./name-keys.ts";
import type { NameComparison } from "./reason.ts";

export { compareKeys } from "./compare-keys.ts";
export { type NameKeys, type NameKind, nameKeys } from "./name-keys.ts";
export { type AlignedWords, type NameComparison, type NameReason, type NameReasonCode, nameReasonCodes } from "./reason.ts";

/** Keys of the names asked about last; two generations, so that the cost of forgetting stays flat. */
const generationSize = 4096;
class KeptKeys {
  #young = new Map<string, NameKeys>();
  #old = new Map<string, NameKeys>();

  get(name: string, kind: NameKind): NameKeys {
    let keys = this.#young.get(name);
    if (keys !== undefined) return keys;
    keys = this.#old.get(name) ?? nameKeys(name, kind === undefined ? {} : { kind });
    if (name.length > 200) return keys;
    if (this.#young.size >= generationSize) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(name, keys);
    return keys;
  }
}
const kept = {
  person: new KeptKeys(),
  organization: new KeptKeys(),
  place: new KeptKeys(),
  thing: new KeptKeys(),
  unknown: new KeptKeys(),
};

/**
 * Whether two written names, each in Arabic or Latin script, can be names of one person, organization, place or thing, and why.
 * Symmetric; a name is always the same as itself. `same` says that the spelling allows it, not that it is so: "مادورو" can be any Maduro.
 * @param options.kind what is named; titles, class nouns and family order are read by it. "org" is accepted for "organization".
 */
export function compareNames(a: string, b: string, options: { kind?: NameKind | "org" } = {}): NameComparison {
  if (a === b) return { same: true, score: 1, why: { code: "identical", params: {}, alignment: [{ a, b, likeness: 1 }] } };
  const kind = options.kind === "org" ? "organization" : options.kind;
  const keys = kept[kind ?? "unknown"];
  return compareKeys(keys.get(a, kind), keys.get(b, kind));
}
