import type { Claim, Entity, Event } from "@proj/core";
import { type DayRange, type Disagreement, dayRange } from "@proj/core/views";
import type { DossierIndex, NumberedArticle, PlacedEvent } from "./dossier-index.ts";

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

/**
 * Folds a text for searching as people type: case, Arabic vowel signs and tatweel dropped, forms of alef, yeh, teh marbuta and hamza carriers made one.
 * Only for finding; what is the same name is decided in merging.
 */
export const foldForSearch = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/[\u0671\u0672\u0673\u0675]/g, "\u0627")
    .replace(/\u0649|\u06CC/g, "\u064A")
    .replace(/\u0629/g, "\u0647")
    .replace(/\u06A9/g, "\u0643");

const queryWords = (q: string): string[] => foldForSearch(q).split(/\s+/).filter(Boolean);

const texts = new WeakMap<object, string>();
const textOf = (thing: object, make: () => readonly (string | null | undefined)[]): string => {
  let text = texts.get(thing);
  if (text === undefined) {
    text = foldForSearch(make().filter(Boolean).join("\n"));
    texts.set(thing, text);
  }
  return text;
};

const meets = (range: DayRange | null, filters: Filters): boolean => {
  if (!filters.from && !filters.to) return true;
  if (!range) return false;
  const from = filters.from ? dayRange(filters.from) : null;
  const to = filters.to ? dayRange(filters.to) : null;
  return (!from || range.to >= from.from) && (!to || range.from <= to.to);
};

/** Answers which things of a dossier meet the conditions; a condition that a kind of thing does not have lets it pass. */
export class Search {
  readonly #index: DossierIndex;
  readonly #filters: Filters;
  readonly #words: readonly string[];
  readonly active: boolean;

  constructor(index: DossierIndex, filters: Filters) {
    this.#index = index;
    this.#filters = filters;
    this.#words = queryWords(filters.q);
    this.active = filterNames.some((name) => filters[name] !== "");
  }

  #says(thing: object, make: () => readonly (string | null | undefined)[]): boolean {
    if (this.#words.length === 0) return true;
    const text = textOf(thing, make);
    return this.#words.every((word) => text.includes(word));
  }
  #outlet(documents: Iterable<string>): boolean {
    const { outlet } = this.#filters;
    if (!outlet) return true;
    for (const id of documents) if (outlet === id || this.#index.article(id)?.outlet === outlet) return true;
    return false;
  }
  /** Everything a thing is called: for an entity, all its spellings. */
  #name(id: string | null): string {
    if (id === null) return "";
    const names = this.#index.entities.get(id)?.names.map((n) => n.text) ?? [];
    return [this.#index.look.name(id).name, ...names].join(" ");
  }
  #eventText = (event: Event): readonly string[] => [
    event.label,
    this.#name(event.place),
    ...event.places.map((p) => this.#name(p.value)),
    ...event.participants.map((p) => this.#name(p.entity)),
    ...event.mentions.map((ref) => this.#index.look.mention(ref)?.anchor.quote ?? ""),
  ];

  /** Folds the texts of events from a place on until `goOn` says stop, so that the first search answers at once. Returns where it stopped, -1 at the end. */
  static prepare(index: DossierIndex, from: number, goOn: () => boolean): number {
    const search = new Search(index, filtersOf({}));
    const placed = index.placed();
    for (let i = from; i < placed.length; i++) {
      if (i > from && i % 64 === 0 && !goOn()) return i;
      const { event } = placed[i]!;
      textOf(event, () => search.#eventText(event));
    }
    return -1;
  }

  event({ event, happened }: PlacedEvent): boolean {
    const f = this.#filters;
    return (
      (!f.type || event.type === f.type) &&
      (!f.status || event.status === f.status) &&
      (!f.entity || event.place === f.entity || event.participants.some((p) => p.entity === f.entity)) &&
      (!f.disputed || this.#index.isDisputed(event.id)) &&
      meets(happened, f) &&
      this.#outlet(event.mentions.map((m) => m.document)) &&
      this.#says(event, () => this.#eventText(event))
    );
  }
  claim(claim: Claim): boolean {
    const f = this.#filters;
    return (
      (!f.act || claim.act === f.act) &&
      (!f.entity || claim.speaker === f.entity || claim.about.includes(f.entity) || claim.reports.some((r) => r.via.includes(f.entity))) &&
      (!f.disputed || this.#index.isDisputed(claim.id)) &&
      meets(claim.said === null ? null : dayRange(claim.said), f) &&
      this.#outlet(claim.reports.map((r) => r.document)) &&
      this.#says(claim, () => [claim.quote, claim.speakerText, this.#name(claim.speaker), ...claim.about.map((id) => this.#name(id))])
    );
  }
  entity(entity: Entity): boolean {
    const f = this.#filters;
    return (
      (!f.kind || entity.kind === f.kind) &&
      this.#outlet(entity.mentions.map((m) => m.document)) &&
      this.#says(entity, () => [
        entity.name,
        ...entity.names.map((n) => n.text),
        ...entity.descriptions,
        ...entity.titles.map((t) => t.title),
      ])
    );
  }
  disagreement(d: Disagreement): boolean {
    return (
      this.#outlet(d.link.from.map((r) => r.document)) &&
      this.#says(d, () => [d.a.name, d.b.name, d.link.why, ...d.told.map((t) => t.anchor.quote)])
    );
  }
  article({ document }: NumberedArticle): boolean {
    return (
      meets(document.published === null ? null : dayRange(document.published), this.#filters) &&
      this.#outlet([document.id]) &&
      this.#says(document, () => [document.title, document.source?.name, document.text])
    );
  }
}
