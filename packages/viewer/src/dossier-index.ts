import type { Claim, Dossier, Entity, Event, Link, Ref } from "@proj/core";
import {
  type CastMember,
  cast,
  type DayRange,
  type Disagreement,
  dayRange,
  type Lookup,
  type SourceChain,
  sourceChain,
} from "@proj/core/views";
import { type NumberedArticle, numberedArticles } from "./article.ts";
import { type Days, type EventRows, eventRows } from "./event-rows.ts";
import { excerpt } from "./excerpt.ts";
import { memberOwner } from "./member-owner.ts";
import type { PackedDossier } from "./packed/packed-dossier.ts";
import { Relation } from "./packed/relation.ts";
import type { Codes } from "./packed/table.ts";
import { packedLookup } from "./packed-lookup.ts";
import type { Kind } from "./route.ts";

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** Everything the elements look up in one dossier. What the first page needs is read at once, the rest when first asked for. */
export class DossierIndex {
  readonly packed: PackedDossier;
  readonly look: Lookup;
  /** In the order of their numbers. */
  readonly articles: readonly NumberedArticle[];
  readonly events: EventRows;
  /** Which articles tell each event: rows of readings. */
  readonly tellersOf: Relation;
  /** 1 for each event that something contradicts. */
  readonly disputed: Uint8Array;
  readonly linkTypes: Codes;
  readonly #articleByRow: NumberedArticle[] = [];

  constructor(packed: PackedDossier) {
    this.packed = packed;
    this.articles = numberedArticles(packed);
    for (const a of this.articles) this.#articleByRow[a.row] = a;
    this.look = packedLookup(packed, (id) => this.article(id));
    this.linkTypes = packed.links.codes("type");
    this.disputed = new Uint8Array(packed.events.length);
    this.#eachEndOfContradictions((place) => {
      const row = packed.events.findAt(place);
      if (row >= 0) this.disputed[row] = 1;
    });
    this.tellersOf = Relation.read(packed.events, [{ key: "mentions", member: "document" }], packed.documents);
    this.events = eventRows(packed, this.tellersOf, this.disputed);
  }

  #eachEndOfContradictions(each: (place: number) => void): void {
    const { links } = this.packed;
    const contradicts = this.linkTypes.values.indexOf("contradicts");
    if (contradicts < 0) return;
    for (let row = 0; row < links.length; row++)
      if (this.linkTypes.of[row] === contradicts) for (const end of ["a", "b"] as const) each(links.place(row, end));
  }

  /** The dossier as one object; a large one is parsed for it. */
  get dossier(): Dossier {
    return this.packed.whole();
  }

  article(document: string): NumberedArticle | undefined {
    return this.#articleByRow[this.packed.documents.find(document)];
  }
  articleAt(row: number): NumberedArticle {
    return this.#articleByRow[row]!;
  }
  /** The articles that mention something, each once, in the order of their numbers. */
  articlesOf(refs: readonly Ref[]): NumberedArticle[] {
    const ids = new Set(refs.map((r) => r.document));
    return [...ids].flatMap((id) => this.article(id) ?? []).sort((a, b) => a.number - b.number);
  }

  event(row: number): Event {
    return this.packed.events.row(row);
  }
  /** First and last day of an event, null where its time is unknown. */
  happened(row: number): DayRange | null {
    const from = this.events.from[row]!;
    return !Number.isNaN(from) ? { from, to: this.events.to[row]! } : null;
  }
  /** When each event was reported: the days of the articles, or of the teasers, that tell it. */
  readonly reported: () => Days = once(() => this.#reported());
  #reported(): Days {
    const { length } = this.events;
    const from = new Float64Array(length).fill(Number.NaN);
    const to = new Float64Array(length).fill(Number.NaN);
    const add = (row: number, range: DayRange | null): void => {
      if (!range) return;
      if (!(from[row]! <= range.from)) from[row] = range.from;
      if (!(to[row]! >= range.to)) to[row] = range.to;
    };
    const days = this.#articleByRow.map((a) => (a.published === null ? null : dayRange(a.published)));
    for (let row = 0; row < length; row++) {
      const tellers = this.tellersOf.of(row);
      if (!tellers.some((t) => this.articleAt(t).hasTeasers)) for (const t of tellers) add(row, days[t]!);
      else
        for (const ref of this.event(row).mentions) {
          const published = this.look.told(ref)?.published ?? null;
          add(row, published === null ? null : dayRange(published));
        }
    }
    return { from, to };
  }
  /** The parts of an event in the order of the timeline. */
  partsOf(row: number): number[] {
    const parts: number[] = [];
    const { order, rank, depth } = this.events;
    const deep = depth[row]!;
    for (let i = rank[row]! + 1; i < order.length && depth[order[i]!]! > deep; i++)
      if (depth[order[i]!] === deep + 1) parts.push(order[i]!);
    return parts;
  }
  /** Which entities take part in each event: rows of entities. */
  readonly participantsOf: () => Relation = once(() =>
    Relation.read(this.packed.events, [{ key: "participants", member: "entity" }], this.packed.entities),
  );
  readonly placesOf: () => Relation = once(() => Relation.read(this.packed.events, [{ key: "place" }], this.packed.entities));
  readonly eventTypes: () => Codes = once(() => this.packed.events.codes("type"));
  readonly eventStatuses: () => Codes = once(() => this.packed.events.codes("status"));

  /** Rows of entities, those mentioned most first, then by id. */
  readonly entityOrder: () => Uint32Array = once(() => {
    const { entities } = this.packed;
    const weights = Uint32Array.from({ length: entities.length }, (_, row) => entities.count(row, "mentions"));
    return new Uint32Array(entities.length).map((_, row) => row).sort((x, y) => weights[y]! - weights[x]! || x - y);
  });

  /** Which articles carry each claim. */
  readonly carriersOf: () => Relation = once(() =>
    Relation.read(this.packed.claims, [{ key: "reports", member: "document" }], this.packed.documents),
  );
  readonly speakersOf: () => Relation = once(() => Relation.read(this.packed.claims, [{ key: "speaker" }], this.packed.entities));
  /** How many claims each entity speaks. */
  readonly claimsBySpeaker: () => Uint32Array = once(() => {
    const counts = new Uint32Array(this.packed.entities.length);
    const speakers = this.speakersOf();
    for (let row = 0; row < this.packed.claims.length; row++) for (const speaker of speakers.of(row)) counts[speaker]!++;
    return counts;
  });
  /** Rows of claims: those in most articles first, then by the first article that has them, then by id. */
  readonly claimOrder: () => Uint32Array = once(() => {
    const carriers = this.carriersOf();
    const { length } = this.packed.claims;
    const first = Uint32Array.from({ length }, (_, row) => carriers.of(row).reduce((n, a) => Math.min(n, this.articleAt(a).number), 1e9));
    return new Uint32Array(length)
      .map((_, row) => row)
      .sort((x, y) => carriers.of(y).length - carriers.of(x).length || first[x]! - first[y]! || x - y);
  });
  /** 1 for each claim that something contradicts. */
  readonly disputedClaims: () => Uint8Array = once(() => {
    const disputed = new Uint8Array(this.packed.claims.length);
    this.#eachEndOfContradictions((place) => {
      const row = this.packed.claims.findAt(place);
      if (row >= 0) disputed[row] = 1;
    });
    return disputed;
  });
  isDisputed(id: string): boolean {
    const event = this.packed.events.find(id);
    if (event >= 0) return this.disputed[event] === 1;
    const claim = this.packed.claims.find(id);
    return claim >= 0 && this.disputedClaims()[claim] === 1;
  }
  claimsAbout(id: string): Claim[] {
    const { claims, entities, events } = this.packed;
    const table = events.has(id) ? events : entities;
    const row = table.find(id);
    if (row < 0) return [];
    const about = table === events ? this.#claimsAboutEvents() : this.#claimsAboutEntities();
    return about.with(row).map((r) => claims.row(r));
  }
  readonly #claimsAboutEvents = once(() => Relation.read(this.packed.claims, [{ key: "about" }], this.packed.events));
  readonly #claimsAboutEntities = once(() => Relation.read(this.packed.claims, [{ key: "about" }], this.packed.entities));
  readonly claimSubjects = (): Relation => this.#claimsAboutEntities();
  /** What an article tells, in the order of the timeline. */
  eventsIn(article: NumberedArticle): Event[] {
    return this.inOrder(this.tellersOf.with(article.row)).map((row) => this.event(row));
  }
  inOrder(rows: readonly number[]): number[] {
    return [...rows].sort((x, y) => this.events.rank[x]! - this.events.rank[y]!);
  }
  claimsOf(article: NumberedArticle): Claim[] {
    return this.carriersOf()
      .with(article.row)
      .map((row) => this.packed.claims.row(row));
  }
  /** How a claim reached each page. */
  chain(claim: Claim): SourceChain | null {
    const links = this.linksOf(claim.id).filter((l) => l.reason.code === "speaker-lost" && l.a === claim.id);
    const claims = [claim, ...links.flatMap((l) => this.packed.claims.get(l.b) ?? [])];
    const refs = claims.flatMap((c) => c.reports.map((r) => r.from));
    return sourceChain(excerpt(this, { claims, links, refs, mentions: "claims" }), claim.id);
  }

  /** One entity with all that it does in the story. */
  member(id: string): CastMember | undefined {
    const { entities, events, claims } = this.packed;
    const row = entities.find(id);
    if (row < 0) return undefined;
    const entity: Entity = entities.row(row);
    const small = excerpt(this, {
      entities: [entity],
      events: this.participantsOf()
        .with(row)
        .map((r) => ({ ...events.row(r), mentions: [] })),
      claims: this.speakersOf()
        .with(row)
        .map((r) => ({ ...claims.row(r), reports: [] })),
      refs: [...entity.mentions, ...entity.titles.flatMap((t) => t.from)],
      mentions: "entities",
    });
    return cast(small).find((m) => m.entity.id === id);
  }

  readonly #linkEnds = once(() => {
    const ends = new Map<string, number[]>();
    const { links } = this.packed;
    for (let row = 0; row < links.length; row++)
      for (const id of new Set([links.text(row, "a") ?? "", links.text(row, "b") ?? ""])) {
        const list = ends.get(id);
        if (list) list.push(row);
        else ends.set(id, [row]);
      }
    return ends;
  });
  linksOf(id: string): Link[] {
    return (this.#linkEnds().get(id) ?? []).map((row) => this.packed.links.row(row));
  }
  /** Rows of contradictions and updates, the strongest first, as core's view orders them. */
  readonly disagreements: () => Uint32Array = once(() => {
    const { links } = this.packed;
    const { of, values } = this.linkTypes;
    const rows: number[] = [];
    const strength = new Uint8Array(links.length);
    for (let row = 0; row < links.length; row++) {
      const type = values[of[row]!];
      if (type !== "contradicts" && type !== "updates") continue;
      const independence = links.text(row, "independence");
      strength[row] = (type === "contradicts" ? 4 : 0) + (independence === "independent" ? 2 : independence === "unknown" ? 1 : 0);
      rows.push(row);
    }
    return Uint32Array.from(rows.sort((x, y) => strength[y]! - strength[x]! || x - y));
  });
  /** A disagreement with its names and both sides' words. */
  disagreement(link: Link): Disagreement {
    return {
      link,
      a: this.look.name(link.a),
      b: this.look.name(link.b),
      told: link.from.flatMap((ref) => this.look.told(ref) ?? []),
    };
  }

  /** What an id stands for now: its own thing, or the thing that one of its members has been merged into. */
  resolve(kind: Kind, id: string): { kind: Kind; id: string } | null {
    const { events, claims, entities, links, documents } = this.packed;
    const tables = { event: events, claim: claims, entity: entities, link: links, article: documents };
    return tables[kind].has(id) ? { kind, id } : memberOwner(this.packed, id);
  }
}
