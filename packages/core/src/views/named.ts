import type { Anchor } from "../model/anchor.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Edtf } from "../model/edtf.ts";
import type { ClaimMention, EntityMention, EventMention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { Ref } from "../model/ref.ts";

/** Something of the dossier with its display name. */
export interface Named {
  id: string;
  name: string;
}

/** One page: its id, who published it when. `outlet` is null where the page does not show it. */
export interface Page {
  document: string;
  outlet: string | null;
  title: string | null;
  published: Edtf | null;
}

/** Words in a page: where they stand, and whose page it is. */
export interface Told extends Page {
  ref: Ref;
  anchor: Anchor;
}

/** Look-ups over a dossier that every view shares: names by id, mentions by reference, pages by document. */
export interface Lookup {
  name(id: string): Named;
  mention(ref: Ref): EntityMention | EventMention | ClaimMention | undefined;
  reading(document: string): Reading | undefined;
  page(document: string): Page;
  told(ref: Ref): Told | null;
}

const caches = new WeakMap<Dossier, Lookup>();

/** Builds the look-ups of a dossier once; later calls with the same object answer at once. */
export const lookup = (dossier: Dossier): Lookup => {
  const known = caches.get(dossier);
  if (known) return known;
  const readings = new Map(dossier.readings.map((r) => [r.document.id, r]));
  const names = new Map<string, string>();
  for (const e of dossier.entities) names.set(e.id, e.name);
  for (const e of dossier.events) names.set(e.id, e.label);
  for (const c of dossier.claims) names.set(c.id, c.quote);
  const mentions = new Map<string, Map<string, EntityMention | EventMention | ClaimMention>>();
  for (const r of dossier.readings)
    mentions.set(r.document.id, new Map([...r.entities, ...r.events, ...r.claims].map((m) => [m.id, m] as const)));
  const page = (document: string): Page => {
    const d = readings.get(document)?.document;
    return { document, outlet: d?.source?.name ?? null, title: d?.title ?? null, published: d?.published ?? null };
  };
  /** A mention in a teaser speaks with the teaser's own date and source, never the page's. */
  const pageAt = (document: string, at: number): Page => {
    const part = readings.get(document)?.document.parts.find((p) => p.kind === "teaser" && at >= p.start && at < p.end);
    return part ? { ...page(document), outlet: part.source?.name ?? null, published: part.published ?? null } : page(document);
  };
  const mention = (ref: Ref) => mentions.get(ref.document)?.get(ref.mention);
  const built: Lookup = {
    name: (id) => ({ id, name: names.get(id) ?? id }),
    mention,
    reading: (document) => readings.get(document),
    page,
    told: (ref) => {
      const m = mention(ref);
      return m ? { ...pageAt(ref.document, m.anchor.start), ref, anchor: m.anchor } : null;
    },
  };
  caches.set(dossier, built);
  return built;
};

/** Order by UTF-16 code units. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
