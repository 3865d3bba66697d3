import { type Anchor, type ClaimMention, type EntityMention, type EventMention, mentionId, type Quantity, type Reading } from "@proj/core";
import type { FoundQuantity, Page } from "./find/page.ts";

const anchorOf = (text: string, start: number, end: number): Anchor => ({ start, end, quote: text.slice(start, end) });

const quantityOf = (text: string, q: FoundQuantity): Quantity => ({
  measure: q.measure,
  value: q.value,
  ...(q.unit === undefined ? {} : { unit: q.unit }),
  bound: q.bound,
  anchor: anchorOf(text, q.start, q.end),
});

const byStart = (a: { anchor: Anchor }, b: { anchor: Anchor }): number => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end;

/** What was found, as mentions with ids: the last step of reading. Findings on the very same span and class are one mention; the first stays. */
export const assemble = (page: Page): Pick<Reading, "entities" | "events" | "claims"> => {
  const { text, documentId } = page;
  const entityIds = page.entities.map((e) => mentionId(documentId, "e", e.start, e.end));
  const eventIds = page.events.map((e) => mentionId(documentId, "v", e.start, e.end));
  const claimIds = page.claims.map((c) =>
    mentionId(documentId, "c", Math.min(c.cue.start, c.content.start), Math.max(c.cue.end, c.content.end)),
  );

  const once = <T extends { id: string }>(items: T[]): T[] => {
    const seen = new Set<string>();
    return items.filter((x) => (seen.has(x.id) ? false : seen.add(x.id)));
  };

  const entities: EntityMention[] = page.entities.map((e, i) => ({
    id: entityIds[i]!,
    kind: e.kind,
    form: e.form,
    anchor: anchorOf(text, e.start, e.end),
    name: e.name,
    sameAs: e.sameAs >= 0 && entityIds[e.sameAs] !== entityIds[i] ? entityIds[e.sameAs]! : null,
    ...(e.title === undefined ? {} : { title: e.title }),
    ...(e.of >= 0 ? { of: entityIds[e.of]! } : {}),
    ...(e.standsFor === undefined ? {} : { standsFor: typeof e.standsFor === "number" ? entityIds[e.standsFor]! : e.standsFor }),
    rule: e.rule,
  }));

  const events: EventMention[] = page.events.map((e, i) => {
    const time = e.time >= 0 ? page.times[e.time]! : undefined;
    return {
      id: eventIds[i]!,
      type: e.type,
      anchor: anchorOf(text, e.start, e.end),
      lemma: e.lemma,
      time: time?.edtf ?? null,
      ...(time ? { timeAnchor: anchorOf(text, time.start, time.end) } : {}),
      place: e.place >= 0 ? entityIds[e.place]! : null,
      participants: e.participants.map((p) => ({ role: p.role, mention: entityIds[p.entity]! })),
      quantities: e.quantities.map((q) => quantityOf(text, page.quantities[q]!)),
      status: e.status,
      claim: e.claim >= 0 ? claimIds[e.claim]! : null,
      ...(e.partOf >= 0 && eventIds[e.partOf] !== eventIds[i] ? { partOf: eventIds[e.partOf]! } : {}),
      ...(e.sameAs >= 0 && eventIds[e.sameAs] !== eventIds[i] ? { sameAs: eventIds[e.sameAs]! } : {}),
      ...(e.ordinal === undefined ? {} : { ordinal: e.ordinal }),
      rule: e.rule,
    };
  });

  const claims: ClaimMention[] = page.claims.map((c, i) => {
    const start = Math.min(c.cue.start, c.content.start);
    const end = Math.max(c.cue.end, c.content.end);
    return {
      id: claimIds[i]!,
      anchor: anchorOf(text, start, end),
      cue: anchorOf(text, c.cue.start, c.cue.end),
      content: anchorOf(text, c.content.start, c.content.end),
      form: c.form,
      speaker: c.speaker >= 0 ? entityIds[c.speaker]! : null,
      speakerText: c.speakerText,
      via: [...new Set(c.via.map((v) => entityIds[v]!))],
      act: c.act,
      polarity: c.polarity,
      said: c.said,
      about: [...new Set(c.about.map((a) => ("event" in a ? eventIds[a.event]! : entityIds[a.entity]!)))],
      quantities: c.quantities.map((q) => quantityOf(text, page.quantities[q]!)),
      rule: c.rule,
    };
  });

  return { entities: once(entities).sort(byStart), events: once(events).sort(byStart), claims: once(claims).sort(byStart) };
};
