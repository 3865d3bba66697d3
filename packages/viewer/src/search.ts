import { dayRange } from "@proj/core/views";
import type { DossierIndex } from "./dossier-index.ts";
import { foldForSearch } from "./fold-for-search.ts";
import { Relation } from "./packed/relation.ts";
import type { Table } from "./packed/table.ts";
import type { View } from "./route.ts";
import type { SearchTexts } from "./search-texts.ts";

/** What a reader asks of the lists. Empty: no condition. */
export interface Filters {
  readonly q: string;
  readonly outlet: string;
  readonly entity: string;
  readonly type: string;
  readonly status: string;
  readonly kind: string;
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly disputed: string;
}

/** The names of the conditions, as they stand in an address. */
export const filterNames = ["q", "outlet", "entity", "type", "status", "kind", "act", "from", "to", "disputed"] as const;

/** Takes the conditions out of an address's parameters. */
export const filtersOf = (params: Readonly<Record<string, string>>): Filters =>
  Object.fromEntries(filterNames.map((name) => [name, params[name] ?? ""])) as unknown as Filters;

const queryWords = (q: string): string[] => foldForSearch(q).split(/\s+/).filter(Boolean);

const meets = (from: number, to: number, filters: Filters): boolean => {
  if (!filters.from && !filters.to) return true;
  const first = filters.from ? dayRange(filters.from) : null;
  const last = filters.to ? dayRange(filters.to) : null;
  return !Number.isNaN(from) && (!first || to >= first.from) && (!last || from <= last.to);
};

/** Answers which rows of a dossier's lists meet the conditions; a condition that a kind of thing does not have lets it pass. */
export class Search {
  readonly #index: DossierIndex;
  readonly #filters: Filters;
  readonly #words: readonly string[];
  readonly #texts: SearchTexts;
  readonly #masks = new Map<View, { done: number; mask: Uint8Array; found: number }>();
  /** Whether anything is asked at all. */
  readonly active: boolean;

  constructor(index: DossierIndex, texts: SearchTexts, filters: Filters) {
    this.#index = index;
    this.#texts = texts;
    this.#filters = filters;
    this.#words = queryWords(filters.q);
    this.active = filterNames.some((name) => filters[name] !== "");
  }

  /** Whether all words of a list have been read: until then, what is found is what has been read so far. */
  complete(list: View): boolean {
    return this.#words.length === 0 || this.#texts.of(list).complete;
  }

  /** 1 for each row of a list that meets the conditions. Rows: of events, claims, entities, links (others than disagreements are 0) and readings. */
  mask(list: View): Uint8Array {
    return this.#found(list).mask;
  }
  /** How many meet them. */
  found(list: View): number {
    return this.#found(list).found;
  }
  #found(list: View): { mask: Uint8Array; found: number } {
    const done = this.#words.length === 0 ? 0 : this.#texts.of(list).done;
    const known = this.#masks.get(list);
    if (known && known.done === done) return known;
    const mask = this.#conditions(list);
    for (const word of this.#words) this.#texts.of(list).narrow(mask, word);
    let found = 0;
    for (let row = 0; row < mask.length; row++) found += mask[row]!;
    const made = { done, mask, found };
    this.#masks.set(list, made);
    return made;
  }

  #conditions(list: View): Uint8Array {
    const { packed } = this.#index;
    switch (list) {
      case "timeline":
        return this.#events();
      case "claims":
        return this.#claims();
      case "entities":
        return this.#each(packed.entities.length, [this.#outlet(null), this.#equal(packed.entities, "kind", this.#filters.kind)]);
      case "disagreements": {
        const mask = new Uint8Array(packed.links.length);
        const outlet = this.#outlet(() => Relation.read(packed.links, [{ key: "from", member: "document" }], packed.documents));
        for (const row of this.#index.disagreements()) mask[row] = outlet === null || outlet(row) ? 1 : 0;
        return mask;
      }
      case "articles":
        return this.#articles();
    }
  }

  /** All rows that pass every test; a test that is null is not asked. */
  #each(length: number, tests: readonly (((row: number) => boolean) | null)[]): Uint8Array {
    const mask = new Uint8Array(length).fill(1);
    for (const test of tests) {
      if (!test) continue;
      for (let row = 0; row < length; row++) if (mask[row] && !test(row)) mask[row] = 0;
    }
    return mask;
  }
  #equal<Key extends string>(table: Table<object, Key>, key: Key, value: string): ((row: number) => boolean) | null {
    if (!value) return null;
    const { of, values } = table.codes(key);
    const code = values.indexOf(value);
    return (row) => of[row] === code;
  }
  /** Whether one of a row's articles is of the outlet asked for. Entities: `null`, their mentions are read. */
  #outlet(relation: (() => Relation) | null): ((row: number) => boolean) | null {
    const { outlet } = this.#filters;
    if (!outlet) return null;
    const { packed, articles } = this.#index;
    const ours = new Uint8Array(packed.documents.length);
    for (const a of articles) if (outlet === a.id || a.outlet === outlet) ours[a.row] = 1;
    const of = relation ? relation() : Relation.read(packed.entities, [{ key: "mentions", member: "document" }], packed.documents);
    return (row) => of.of(row).some((article) => ours[article] === 1);
  }
  #events(): Uint8Array {
    const index = this.#index;
    const f = this.#filters;
    const { events, entities } = index.packed;
    const entity = f.entity ? entities.find(f.entity) : -1;
    const { from, to } = index.events;
    return this.#each(events.length, [
      this.#equal(events, "type", f.type),
      this.#equal(events, "status", f.status),
      f.entity ? (row) => index.participantsOf().has(row, entity) || index.placesOf().has(row, entity) : null,
      f.disputed ? (row) => index.disputed[row] === 1 : null,
      f.from || f.to ? (row) => meets(from[row]!, to[row]!, f) : null,
      this.#outlet(() => index.tellersOf),
    ]);
  }
  #claims(): Uint8Array {
    const index = this.#index;
    const f = this.#filters;
    const { claims, entities } = index.packed;
    const entity = f.entity ? entities.find(f.entity) : -1;
    const said = (row: number): boolean => {
      const range = dayRange(claims.text(row, "said") ?? "");
      return meets(range ? range.from : Number.NaN, range ? range.to : Number.NaN, f);
    };
    return this.#each(claims.length, [
      this.#equal(claims, "act", f.act),
      f.entity
        ? (row) =>
            index.speakersOf().has(row, entity) ||
            index.claimSubjects().has(row, entity) ||
            claims.row(row).reports.some((r) => r.via.includes(f.entity))
        : null,
      f.disputed ? (row) => index.disputedClaims()[row] === 1 : null,
      f.from || f.to ? said : null,
      this.#outlet(() => index.carriersOf()),
    ]);
  }
  #articles(): Uint8Array {
    const f = this.#filters;
    const { documents } = this.#index.packed;
    const published = (row: number): boolean => {
      const range = dayRange(documents.text(row, "published") ?? "");
      return meets(range ? range.from : Number.NaN, range ? range.to : Number.NaN, f);
    };
    const outlet = f.outlet
      ? (row: number) => this.#index.articleAt(row).outlet === f.outlet || this.#index.articleAt(row).id === f.outlet
      : null;
    return this.#each(documents.length, [f.from || f.to ? published : null, outlet]);
  }
}
