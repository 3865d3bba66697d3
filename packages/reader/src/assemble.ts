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

/** In text order; of several on the very same span the first stays. */
const inOrder = <T extends { anchor: Anchor }>(items: T[]): T[] => {
  items.sort(byStart);
  return items.filter((x, i) => i === 0 || byStart(items[i - 1]!, x) !== 0);
};

const unique = (ids: readonly string[]): string[] => (ids.length < 2 ? [...ids] : [...new Set(ids)]);

/** What was found, as mentions with ids: the last step of reading. Findings on the very same span and class are one mention; the first stays. */
export const assemble = (page: Page): Pick<Reading, "entities" | "events" | "claims"> => {
  const { text, documentId } = page;
  const entityIds = page.entities.map((e) => mentionId(documentId, "e", e.start, e.end));
  const eventIds = page.events.map((e) => mentionId(documentId, "v", e.start, e.end));
  const claimIds = page.claims.map((c) =>
    mentionId(documentId, "c", Math.min(c.cue.start, c.content.start), Math.max(c.cue.end, c.content.end)),
  );

  const entities = page.entities.map((e, i): EntityMention => {
    const mention: EntityMention = {
      id: entityIds[i]!,
      kind: e.kind,
      form: e.form,
      anchor: anchorOf(text, e.start, e.end),
      name: e.name,
      sameAs: e.sameAs >= 0 && entityIds[e.sameAs] !== entityIds[i] ? entityIds[e.sameAs]! : null,
      rule: e.rule,
    };
    if (e.title !== undefined) mention.title = e.title;
    if (e.of >= 0) mention.of = entityIds[e.of]!;
    if (e.standsFor !== undefined) mention.standsFor = typeof e.standsFor === "number" ? entityIds[e.standsFor]! : e.standsFor;
    return mention;
  });

  const events = page.events.map((e, i): EventMention => {
    const time = e.time >= 0 ? page.times[e.time]! : undefined;
    const mention: EventMention = {
      id: eventIds[i]!,
      type: e.type,
      anchor: anchorOf(text, e.start, e.end),
      lemma: e.lemma,
      time: time?.edtf ?? null,
      place: e.place >= 0 ? entityIds[e.place]! : null,
      participants: e.participants.map((p) => ({ role: p.role, mention: entityIds[p.entity]! })),
      quantities: e.quantities.map((q) => quantityOf(text, page.quantities[q]!)),
      status: e.status,
      claim: e.claim >= 0 ? claimIds[e.claim]! : null,
      rule: e.rule,
    };
    if (time) mention.timeAnchor = anchorOf(text, time.start, time.end);
    if (e.partOf >= 0 && eventIds[e.partOf] !== eventIds[i]) mention.partOf = eventIds[e.partOf]!;
    if (e.sameAs >= 0 && eventIds[e.sameAs] !== eventIds[i]) mention.sameAs = eventIds[e.sameAs]!;
    if (e.ordinal !== undefined) mention.ordinal = e.ordinal;
    return mention;
  });

  const claims = page.claims.map((c, i): ClaimMention => {
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
      via: unique(c.via.map((v) => entityIds[v]!)),
      act: c.act,
      polarity: c.polarity,
      said: c.said,
      about: unique(c.about.map((a) => ("event" in a ? eventIds[a.event]! : entityIds[a.entity]!))),
      quantities: c.quantities.map((q) => quantityOf(text, page.quantities[q]!)),
      rule: c.rule,
    };
  });

  return { entities: inOrder(entities), events: inOrder(events), claims: inOrder(claims) };
};
