import type { Document, Part } from "../model/document.ts";
import type { Edtf } from "../model/edtf.ts";
import type { ClaimMention, EntityMention, EventMention } from "../model/mention.ts";
import type { Problem } from "../model/problem.ts";
import type { Reading } from "../model/reading.ts";
import type { Ref } from "../model/ref.ts";
import { canonical } from "./canonical.ts";
import { byCode, push } from "./order.ts";

/** A mention in its document. */
export interface Placed<M> {
  ref: Ref;
  mention: M;
  document: Document;
  /** Number of the document in the corpus. */
  doc: number;
  /** The teaser that it stands in, which speaks for itself, or null in the page's own story. */
  teaser: Part | null;
}

/** All mentions of one class in order of document id, then mention id, with a way from a reference to the number. */
export interface MentionTable<M> {
  items: Placed<M>[];
  /** Numbers of one document's mentions. */
  ofDocument: number[][];
  at(document: number, mention: string): number | undefined;
  /** By mention id alone, which is unique where ids are content hashes; the smallest document counts otherwise. */
  find(mention: string): number | undefined;
}

/** The readings that count, and their mentions. */
export interface Corpus {
  readings: Reading[];
  documents: Map<string, number>;
  entities: MentionTable<EntityMention>;
  events: MentionTable<EventMention>;
  claims: MentionTable<ClaimMention>;
  problems: Problem[];
}

/** Compares versions part by part, numbers as numbers: 1.10 comes after 1.9. */
const compareVersions = (a: string, b: string): number => {
  const x = a.split(/[.+-]/);
  const y = b.split(/[.+-]/);
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const p = x[i] ?? "";
    const q = y[i] ?? "";
    const numbers = /^\d+$/.test(p) && /^\d+$/.test(q);
    const order = numbers ? Number(p) - Number(q) : byCode(p, q);
    if (order !== 0) return order;
  }
  return 0;
};

/** Of several readings of one document the highest reader version counts, then the smallest bytes. */
export const chooseReading = (readings: readonly Reading[]): Reading => {
  let best = readings[0]!;
  let bytes: string | null = null;
  for (const reading of readings.slice(1)) {
    const order = compareVersions(reading.reader.version, best.reader.version);
    if (order > 0) {
      best = reading;
      bytes = null;
    } else if (order === 0) {
      bytes ??= canonical(best);
      const other = canonical(reading);
      if (other < bytes) {
        best = reading;
        bytes = other;
      }
    }
  }
  return best;
};

const teaserAt = (document: Document, at: number): Part | null =>
  document.parts.find((p) => p.kind === "teaser" && at >= p.start && at < p.end) ?? null;

const table = <M extends { id: string; anchor: { start: number } }>(
  readings: readonly Reading[],
  pick: (reading: Reading) => readonly M[],
  problems: Problem[],
): MentionTable<M> => {
  const items: Placed<M>[] = [];
  const ofDocument: number[][] = [];
  const numbers = new Map<string, number>();
  const byId = new Map<string, number>();
  readings.forEach(({ document }, doc) => {
    const own: number[] = [];
    const seen = new Set<string>();
    for (const mention of [...pick(readings[doc]!)].sort((a, b) => byCode(a.id, b.id) || byCode(canonical(a), canonical(b)))) {
      if (seen.has(mention.id)) {
        problems.push({ code: "duplicate-mention-id", document: document.id, params: { id: mention.id } });
        continue;
      }
      seen.add(mention.id);
      const n = items.length;
      items.push({
        ref: { document: document.id, mention: mention.id },
        mention,
        document,
        doc,
        teaser: teaserAt(document, mention.anchor.start),
      });
      numbers.set(`${doc} ${mention.id}`, n);
      if (!byId.has(mention.id)) byId.set(mention.id, n);
      own.push(n);
    }
    ofDocument.push(own);
  });
  return { items, ofDocument, at: (doc, id) => numbers.get(`${doc} ${id}`), find: (id) => byId.get(id) };
};

/** Picks the readings that count, in order of document id, and numbers their mentions. */
export const gather = (all: Iterable<Reading>): Corpus => {
  const byDocument = new Map<string, Reading[]>();
  for (const reading of all) push(byDocument, reading.document.id, reading);
  const problems: Problem[] = [];
  const readings = [...byDocument.keys()].sort(byCode).map((id) => {
    const several = byDocument.get(id)!;
    const distinctBytes = several.length > 1 ? new Set(several.map(canonical)).size : 1;
    if (distinctBytes > 1) problems.push({ code: "duplicate-reading", document: id, params: { count: distinctBytes } });
    return chooseReading(several);
  });
  return {
    readings,
    documents: new Map(readings.map((r, i) => [r.document.id, i])),
    entities: table(readings, (r) => r.entities, problems),
    events: table(readings, (r) => r.events, problems),
    claims: table(readings, (r) => r.claims, problems),
    problems,
  };
};

/** When the words of a mention were published: a teaser has its own date, often unknown. */
export const publishedOf = (placed: Placed<unknown>): Edtf | null =>
  placed.teaser ? (placed.teaser.published ?? null) : placed.document.published;

/** Sorts tellings by time of publication; unknown dates first, then by document id. */
export const publishedKey = (placed: Placed<unknown>): string =>
  placed.teaser ? (placed.teaser.published ?? "") : (placed.document.publishedAt ?? placed.document.published ?? "");

/** Name of who publishes the words of a mention, null when unknown. */
export const outletOf = (placed: Placed<unknown>): string | null =>
  placed.teaser ? (placed.teaser.source?.name ?? null) : (placed.document.source?.name ?? null);
