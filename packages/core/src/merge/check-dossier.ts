import type { Anchor } from "../model/anchor.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Reading } from "../model/reading.ts";
import type { Ref } from "../model/ref.ts";
import { canonical } from "./canonical.ts";
import { merge } from "./merge.ts";
import { byCode } from "./order.ts";

/** A law that a dossier breaks, where. */
export interface Finding {
  law: "quotes-match-text" | "parts-tile-text" | "references-resolve" | "members-once" | "ids-are-smallest" | "sorted" | "merge-gives-same";
  /** What breaks it: an id, a path, a value. */
  at: string;
  detail: string;
}

const anchorsOf = (reading: Reading): { at: string; anchor: Anchor }[] => [
  ...reading.entities.map((m) => ({ at: m.id, anchor: m.anchor })),
  ...reading.events.flatMap((m) => [
    { at: m.id, anchor: m.anchor },
    ...(m.timeAnchor ? [{ at: `${m.id} time`, anchor: m.timeAnchor }] : []),
    ...m.quantities.map((q) => ({ at: `${m.id} ${q.measure}`, anchor: q.anchor })),
  ]),
  ...reading.claims.flatMap((m) => [
    { at: m.id, anchor: m.anchor },
    { at: `${m.id} cue`, anchor: m.cue },
    { at: `${m.id} content`, anchor: m.content },
    ...m.quantities.map((q) => ({ at: `${m.id} ${q.measure}`, anchor: q.anchor })),
  ]),
];

const checkReading = (reading: Reading, findings: Finding[]): void => {
  const { document } = reading;
  for (const { at, anchor } of anchorsOf(reading))
    if (document.text.slice(anchor.start, anchor.end) !== anchor.quote)
      findings.push({ law: "quotes-match-text", at, detail: `${document.id} ${anchor.start}-${anchor.end}` });
  let end = 0;
  for (const part of document.parts) {
    if (part.start !== end || part.end <= part.start)
      findings.push({ law: "parts-tile-text", at: document.id, detail: `${part.start}-${part.end} after ${end}` });
    end = part.end;
  }
  if (end !== document.text.length)
    findings.push({ law: "parts-tile-text", at: document.id, detail: `ends at ${end} of ${document.text.length}` });
  const ids = new Set([...reading.entities, ...reading.events, ...reading.claims].map((m) => m.id));
  const refers = (at: string, id: string | null | undefined): void => {
    if (id !== null && id !== undefined && !ids.has(id)) findings.push({ law: "references-resolve", at, detail: id });
  };
  for (const m of reading.entities) {
    refers(m.id, m.sameAs);
    refers(m.id, m.of);
  }
  for (const m of reading.events) {
    for (const id of [m.place, m.claim, m.partOf, m.sameAs, ...m.participants.map((p) => p.mention)]) refers(m.id, id);
  }
  for (const m of reading.claims) for (const id of [m.speaker, ...m.via, ...m.about]) refers(m.id, id);
};

const checkSorted = (at: string, ids: readonly string[], findings: Finding[]): void => {
  for (let i = 1; i < ids.length; i++)
    if (byCode(ids[i - 1]!, ids[i]!) >= 0) findings.push({ law: "sorted", at, detail: `${ids[i - 1]} before ${ids[i]}` });
};

/**
 * Every law that a dossier can show by itself: quotes equal the text, parts tile it, references resolve, no mention stands in two clusters or in none,
 * ids are those of the smallest members, lists are sorted, and merging the readings again gives the same bytes. An empty list: all hold.
 */
export const checkDossier = (dossier: Dossier): Finding[] => {
  const findings: Finding[] = [];
  for (const reading of dossier.readings) checkReading(reading, findings);
  const documents = new Map(dossier.readings.map((r) => [r.document.id, r]));
  const mentions = new Set(
    dossier.readings.flatMap((r) => [...r.entities, ...r.events, ...r.claims].map((m) => `${r.document.id} ${m.id}`)),
  );
  const seen = new Map<string, string>();
  const members = (id: string, refs: readonly Ref[]): void => {
    for (const ref of refs) {
      const key = `${ref.document} ${ref.mention}`;
      if (!mentions.has(key)) findings.push({ law: "references-resolve", at: id, detail: key });
      const other = seen.get(key);
      if (other !== undefined) findings.push({ law: "members-once", at: key, detail: `${other} and ${id}` });
      seen.set(key, id);
    }
    const smallest = refs.map((r) => r.mention).sort(byCode)[0];
    if (smallest !== id) findings.push({ law: "ids-are-smallest", at: id, detail: smallest ?? "no member" });
  };
  for (const e of dossier.entities) members(e.id, e.mentions);
  for (const e of dossier.events) members(e.id, e.mentions);
  for (const c of dossier.claims)
    members(
      c.id,
      c.reports.map((r) => r.from),
    );
  for (const key of mentions) if (!seen.has(key)) findings.push({ law: "members-once", at: key, detail: "in no cluster" });
  const entities = new Set(dossier.entities.map((e) => e.id));
  const events = new Set(dossier.events.map((e) => e.id));
  const claims = new Set(dossier.claims.map((c) => c.id));
  const refers = (at: string, id: string | null | undefined, ...sets: ReadonlySet<string>[]): void => {
    if (id !== null && id !== undefined && !sets.some((s) => s.has(id))) findings.push({ law: "references-resolve", at, detail: id });
  };
  for (const e of dossier.entities) for (const t of e.titles) refers(e.id, t.of, entities);
  for (const e of dossier.events) {
    refers(e.id, e.place, entities);
    refers(e.id, e.partOf, events);
    for (const p of e.participants) refers(e.id, p.entity, entities);
    for (const p of e.places) refers(e.id, p.value, entities);
    for (const o of e.origins)
      for (const d of o.documents) if (!documents.has(d)) findings.push({ law: "references-resolve", at: e.id, detail: d });
  }
  for (const c of dossier.claims) {
    refers(c.id, c.speaker, entities);
    for (const id of c.about) refers(c.id, id, entities, events);
    for (const r of c.reports) for (const v of r.via) refers(c.id, v, entities);
  }
  for (const l of dossier.links) {
    refers(l.id, l.a, events, claims);
    refers(l.id, l.b, events, claims);
    for (const r of l.from)
      if (!mentions.has(`${r.document} ${r.mention}`)) findings.push({ law: "references-resolve", at: l.id, detail: r.mention });
  }
  checkSorted(
    "readings",
    dossier.readings.map((r) => r.document.id),
    findings,
  );
  for (const list of ["entities", "events", "claims", "links", "judgements"] as const)
    checkSorted(
      list,
      dossier[list].map((x) => x.id),
      findings,
    );
  const again = merge(dossier.readings, { judgements: dossier.judgements });
  for (const key of ["rules", "entities", "events", "claims", "links", "judgements"] as const)
    if (canonical(again[key]) !== canonical(dossier[key]))
      findings.push({
        law: "merge-gives-same",
        at: key,
        detail: key === "rules" ? `${dossier.rules}; now ${again.rules}` : firstDifference(dossier[key], again[key]),
      });
  return findings;
};

const firstDifference = (stored: unknown, again: unknown): string => {
  const [a, b] = [stored as readonly { id: string }[], again as readonly { id: string }[]];
  for (let i = 0; i < Math.max(a.length, b.length); i++)
    if (canonical(a[i] ?? null) !== canonical(b[i] ?? null)) return `first at ${a[i]?.id ?? b[i]?.id ?? i}`;
  return "";
};
