import type { Claim, Document, Dossier, Entity, Event, Link, Reading, Ref } from "@proj/core";
import {
  type CastMember,
  type ClaimMatrix,
  cast,
  claimMatrix,
  type DayRange,
  type Disagreement,
  dayRange,
  disagreements,
  type Lookup,
  lookup,
  type TimelineEntry,
  timeline,
} from "@proj/core/views";
import type { Kind } from "./route.ts";

/** An article with its number in this dossier: by date, the unknown last. The number stands for it wherever room is short. */
export interface NumberedArticle {
  number: number;
  document: Document;
  reading: Reading;
  outlet: string | null;
}

/** An event in the order of the timeline, with its depth under its wholes and the days it covers. */
export interface PlacedEvent {
  entry: TimelineEntry;
  event: Event;
  depth: number;
  happened: DayRange | null;
  reported: DayRange | null;
  /** What it counts where there is no room for all: articles that tell it first, then mentions, then disputes. */
  weight: number;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** Everything the elements look up in one dossier; each table is built when first asked for. */
export class DossierIndex {
  readonly dossier: Dossier;
  readonly look: Lookup;
  readonly articles: readonly NumberedArticle[];
  readonly events: ReadonlyMap<string, Event>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly links: ReadonlyMap<string, Link>;
  readonly #articleOf: ReadonlyMap<string, NumberedArticle>;
  readonly #linksOf = new Map<string, Link[]>();
  readonly #claimsAbout = new Map<string, Claim[]>();
  readonly matrix: () => ClaimMatrix;
  readonly disagreements: () => Disagreement[];
  readonly placed: () => readonly PlacedEvent[];
  readonly #cast: () => { list: CastMember[]; byId: Map<string, CastMember> };
  readonly #placedById: () => Map<string, PlacedEvent>;
  readonly #owner: () => Map<string, { kind: Kind; id: string }>;

  constructor(dossier: Dossier) {
    this.dossier = dossier;
    this.look = lookup(dossier);
    this.events = new Map(dossier.events.map((e) => [e.id, e]));
    this.claims = new Map(dossier.claims.map((c) => [c.id, c]));
    this.entities = new Map(dossier.entities.map((e) => [e.id, e]));
    this.links = new Map(dossier.links.map((l) => [l.id, l]));
    for (const link of dossier.links) for (const id of new Set([link.a, link.b])) push(this.#linksOf, id, link);
    for (const claim of dossier.claims) for (const id of claim.about) push(this.#claimsAbout, id, claim);
    this.matrix = once(() => claimMatrix(dossier));
    this.disagreements = once(() => disagreements(dossier));
    this.articles = dossier.readings
      .map((reading) => ({ reading, document: reading.document, outlet: reading.document.source?.name ?? null }))
      .sort((a, b) => order(a.document.published ?? "9999", b.document.published ?? "9999") || order(a.document.id, b.document.id))
      .map((article, i) => ({ number: i + 1, ...article }));
    this.#articleOf = new Map(this.articles.map((a) => [a.document.id, a]));
    this.placed = once(() => this.#place());
    this.#placedById = once(() => new Map(this.placed().map((p) => [p.event.id, p])));
    this.#cast = once(() => {
      const list = cast(dossier);
      return { list, byId: new Map(list.map((m) => [m.entity.id, m])) };
    });
    this.#owner = once(() => this.#owners());
  }

  article(document: string): NumberedArticle | undefined {
    return this.#articleOf.get(document);
  }
  placedEvent(id: string): PlacedEvent | undefined {
    return this.#placedById().get(id);
  }
  cast(): readonly CastMember[] {
    return this.#cast().list;
  }
  member(id: string): CastMember | undefined {
    return this.#cast().byId.get(id);
  }
  linksOf(id: string): readonly Link[] {
    return this.#linksOf.get(id) ?? [];
  }
  claimsAbout(id: string): readonly Claim[] {
    return this.#claimsAbout.get(id) ?? [];
  }
  isDisputed(id: string): boolean {
    return this.linksOf(id).some((l) => l.type === "contradicts");
  }

  /** What an id stands for now: its own thing, or the thing that one of its members has been merged into. */
  resolve(kind: Kind, id: string): { kind: Kind; id: string } | null {
    const tables = { event: this.events, claim: this.claims, entity: this.entities, link: this.links, article: this.#articleOf };
    if (tables[kind].has(id)) return { kind, id };
    return this.#owner().get(id) ?? null;
  }

  /** The articles that mention something, each once, in the order of their numbers. */
  articlesOf(refs: readonly Ref[]): NumberedArticle[] {
    const ids = new Set(refs.map((r) => r.document));
    return [...ids].flatMap((id) => this.#articleOf.get(id) ?? []).sort((a, b) => a.number - b.number);
  }

  #owners(): Map<string, { kind: Kind; id: string }> {
    const owners = new Map<string, { kind: Kind; id: string }>();
    for (const e of this.dossier.entities) for (const m of e.mentions) owners.set(m.mention, { kind: "entity", id: e.id });
    for (const e of this.dossier.events) for (const m of e.mentions) owners.set(m.mention, { kind: "event", id: e.id });
    for (const c of this.dossier.claims) for (const r of c.reports) owners.set(r.from.mention, { kind: "claim", id: c.id });
    return owners;
  }

  #place(): PlacedEvent[] {
    const placed: PlacedEvent[] = [];
    const walk = (entries: readonly TimelineEntry[], depth: number): void => {
      for (const entry of entries) {
        const { event } = entry;
        placed.push({
          entry,
          event,
          depth,
          happened: event.time === null ? null : dayRange(event.time),
          reported: reportedRange(entry),
          weight: new Set(event.mentions.map((m) => m.document)).size * 4 + event.mentions.length + (this.isDisputed(event.id) ? 10 : 0),
        });
        walk(entry.parts, depth + 1);
      }
    };
    walk(timeline(this.dossier), 0);
    return placed;
  }
}

const reportedRange = (entry: TimelineEntry): DayRange | null => {
  let from = Infinity;
  let to = -Infinity;
  for (const told of entry.told) {
    const range = told.published === null ? null : dayRange(told.published);
    if (!range) continue;
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  return from <= to ? { from, to } : null;
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
