import type { Claim, Dossier, Entity, Event, Link, Reading, Ref } from "@proj/core";
import type { DossierIndex } from "./dossier-index.ts";

/** What an excerpt is to hold. */
export interface Wanted {
  readonly entities?: readonly Entity[];
  readonly events?: readonly Event[];
  readonly claims?: readonly Claim[];
  readonly links?: readonly Link[];
  /** Mentions that must be found in its readings; the readings hold no others. */
  readonly refs: readonly Ref[];
  /** The kind of those mentions. */
  readonly mentions: "entities" | "events" | "claims";
}

const NONE: readonly never[] = [];

/**
 * A small dossier cut out of a large one, so that core's views can be asked about one thing without reading everything: the things wanted, all entities that
 * they name, and the readings of their mentions.
 */
export const excerpt = (
  index: DossierIndex,
  { entities = NONE, events = NONE, claims = NONE, links = NONE, refs, mentions: kind }: Wanted,
): Dossier => {
  const names = new Map<string, Entity>(entities.map((e) => [e.id, e]));
  const name = (id: string | null): void => {
    if (id === null || names.has(id)) return;
    const entity = index.packed.entities.get(id);
    if (entity) names.set(id, { ...entity, mentions: [], titles: [] });
  };
  for (const e of events) for (const p of e.participants) name(p.entity);
  for (const e of entities) for (const t of e.titles) name(t.of ?? null);
  for (const c of claims) {
    name(c.speaker);
    for (const r of c.reports) for (const id of r.via) name(id);
  }
  const wanted = new Map<string, Set<string>>();
  for (const { document, mention } of refs) {
    const of = wanted.get(document);
    if (of) of.add(mention);
    else wanted.set(document, new Set([mention]));
  }
  const readings: Reading[] = [];
  for (const [document, mentions] of wanted) {
    const article = index.article(document);
    if (!article) continue;
    const found = ((index.packed.readings.value(article.row, kind) ?? []) as { id: string }[]).filter((m) => mentions.has(m.id));
    readings.push({
      document: article.document,
      reader: { name: "", version: "" },
      entities: [],
      events: [],
      claims: [],
      [kind]: found,
      problems: [],
    });
  }
  return {
    format: "isnad/1",
    rules: "",
    readings,
    entities: [...names.values()],
    events: [...events],
    claims: [...claims],
    links: [...links],
    judgements: [],
    problems: [],
  };
};
