import type { Event } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import type { EventStatus, Measure } from "../model/vocabulary.ts";
import { dayRange, daysApart } from "../time/edtf.ts";
import { outletOf, type Placed, publishedKey } from "./corpus.ts";
import { eventSpans } from "./event-spans.ts";
import { placesExclude } from "./knowledge.ts";
import type { LinkDraft } from "./links.ts";
import type { Merged } from "./merge.ts";
import { byCode, push } from "./order.ts";
import { numbersByTrigger, type ToldNumber } from "./told-numbers.ts";
import { quantitiesAgree } from "./values.ts";

/** Not yet true when told, so that a later telling settles it. */
const OPEN: ReadonlySet<EventStatus> = new Set<EventStatus>(["planned", "possible"]);
const SETTLED: ReadonlySet<EventStatus> = new Set<EventStatus>(["occurred", "ongoing", "cancelled", "alleged", "denied"]);
/** Told as a fact, so that two exclusive values contradict each other. */
const PAST: ReadonlySet<EventStatus> = new Set<EventStatus>(["occurred", "ongoing", "alleged"]);
/** Counts that grow or fall while an event is still being counted. */
export const TOLLS: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing", "rescued", "arrested", "displaced"]);
/** Measures that say when, below the day. */
export const CLOCKS: ReadonlySet<Measure> = new Set<Measure>(["match-minute", "elapsed"]);

/** Days of span from which on a type of happening goes on rather than takes place. */
const LASTING = 365;

type Teller = Placed<EventMention>;

/** Outlet of a telling for a sentence, its page where the outlet is unknown. */
export const sourceName = (p: Placed<unknown>): string => outletOf(p) ?? p.document.id;

const sides = (a: Teller, b: Teller): Record<string, string> => ({
  quoteA: a.mention.anchor.quote,
  quoteB: b.mention.anchor.quote,
  sourceA: sourceName(a),
  sourceB: sourceName(b),
});

/** Links of events with themselves, where their tellers disagree or a later one replaces an earlier. */
export const eventLinks = (merged: Merged): LinkDraft[] => {
  const drafts: LinkDraft[] = [];
  const { items } = merged.corpus.events;
  const wholes = new Set(merged.eventView.events.flatMap((e) => (e.partOf === null ? [] : [e.partOf])));
  for (const event of merged.eventView.events) {
    if (event.mentions.length < 2) continue;
    const told = merged.eventView.members
      .get(event.id)!
      .map((n) => items[n]!)
      .sort(
        (a, b) =>
          byCode(publishedKey(a), publishedKey(b)) || byCode(a.ref.document, b.ref.document) || byCode(a.ref.mention, b.ref.mention),
      );
    for (const draft of [
      statusLink(merged, event) ?? statusConflict(merged, event),
      participantLink(merged, event, told),
      timeLink(merged, event, told),
      placeLink(merged, event, told),
      ...numberLinks(merged, event, told, wholes),
    ])
      if (draft) drafts.push(draft);
  }
  return drafts;
};

const independence = (merged: Merged, a: Placed<{ anchor: { start: number; end: number } }>, b: typeof a) =>
  merged.finder.independence(merged.finder.origins([{ placed: a, via: [] }]), merged.finder.origins([{ placed: b, via: [] }]));

/** A plan or possibility of an earlier page that a later one tells as settled. */
const statusLink = (merged: Merged, event: Event): LinkDraft | null => {
  const placed = (ref: { document: string; mention: string }): Teller =>
    merged.corpus.events.items[merged.corpus.events.at(merged.corpus.documents.get(ref.document)!, ref.mention)!]!;
  const open = event.history.findIndex((h) => OPEN.has(h.status) || h.status === "denied");
  if (open < 0) return null;
  const before = event.history[open]!;
  const after = event.history.slice(open + 1).find((h) => SETTLED.has(h.status) && h.status !== before.status);
  if (!after || after.from.document === before.from.document) return null;
  const done = event.time === null ? null : dayRange(event.time);
  const planned = before.status === "planned" && before.asOf !== null ? dayRange(before.asOf) : null;
  if (done && planned && planned.from > done.to) return null; // nobody plans what is past: said of it, "will" looks back
  return {
    type: "updates",
    a: event.id,
    b: event.id,
    on: "status",
    from: [before.from, after.from],
    code: "status-settled",
    params: { before: before.status, after: after.status, ...sides(placed(before.from), placed(after.from)) },
  };
};

/** Told as a fact by one page and, not earlier, as something that did not happen by another. */
const statusConflict = (merged: Merged, event: Event): LinkDraft | null => {
  const fact = event.history.find((h) => h.status === "occurred" || h.status === "ongoing");
  const not = event.history.find((h) => h.status === "denied" && h.from.document !== fact?.from.document);
  if (!fact || !not) return null;
  const [a, b] = [fact, not].map(
    ({ from }) => merged.corpus.events.items[merged.corpus.events.at(merged.corpus.documents.get(from.document)!, from.mention)!]!,
  ) as [Teller, Teller];
  return {
    type: "contradicts",
    a: event.id,
    b: event.id,
    on: "status",
    independence: independence(merged, a, b),
    from: [a.ref, b.ref],
    code: "status-differs",
    params: { before: fact.status, after: not.status, ...sides(a, b) },
  };
};

/**
 * Two pages that agree on the others in a role and put another into the place of one: each names as many, of one kind, and one of each is nowhere
 * on the other page's telling. Every page is held against the one that names most.
 */
const participantLink = (merged: Merged, event: Event, told: readonly Teller[]): LinkDraft | null => {
  const pages = new Map<number, Map<number, { role: string; p: Teller }>>();
  for (const p of told)
    for (const { role, mention } of p.mention.participants) {
      const n = merged.corpus.entities.at(p.doc, mention);
      if (n === undefined || !merged.entities.profiles.isPerson(n)) continue;
      const cast = pages.get(p.doc) ?? new Map<number, { role: string; p: Teller }>();
      pages.set(p.doc, cast);
      const set = merged.entities.clusters.find(n);
      if (!cast.has(set)) cast.set(set, { role, p });
    }
  const casts = [...pages.values()].sort((a, b) => b.size - a.size);
  const first = casts[0];
  if (!first) return null;
  for (const cast of casts.slice(1)) {
    const here = [...first.keys()].filter((e) => !cast.has(e));
    const there = [...cast.keys()].filter((e) => !first.has(e));
    if (here.length !== 1 || there.length !== 1 || cast.size < 3) continue;
    const [x, y] = [first.get(here[0]!)!, cast.get(there[0]!)!];
    if (x.role !== y.role) continue;
    const name = (set: number): string => merged.entityView.nameOf(merged.entityView.idOf(set));
    return {
      type: "contradicts",
      a: event.id,
      b: event.id,
      on: "participant",
      independence: independence(merged, x.p, y.p),
      from: [x.p.ref, y.p.ref],
      code: "participant-differs",
      params: { role: x.role, a: name(here[0]!), b: name(there[0]!), ...sides(x.p, y.p) },
    };
  }
  return null;
};

/** Two dates of one past happening that exclude each other. */
const timeLink = (merged: Merged, event: Event, told: readonly Teller[]): LinkDraft | null => {
  const dated = told.filter((p) => p.mention.time !== null);
  if (eventSpans[event.type] >= LASTING) return null; // it goes on: each telling dates another stretch of it
  for (const a of dated)
    for (const b of dated) {
      if (a === b || (daysApart(a.mention.time!, b.mention.time!) ?? 0) === 0) continue;
      const past = PAST.has(a.mention.status) && PAST.has(b.mention.status);
      return {
        type: past ? "contradicts" : "updates",
        a: event.id,
        b: event.id,
        on: "time",
        ...(past ? { independence: independence(merged, a, b) } : {}),
        from: [a.ref, b.ref],
        code: past ? "time-differs" : "time-set",
        params: { a: a.mention.time!, b: b.mention.time!, values: "date", ...sides(a, b) },
      };
    }
  return null;
};

/** Two known places of one happening, neither inside the other. */
const placeLink = (merged: Merged, event: Event, told: readonly Teller[]): LinkDraft | null => {
  const placed = told.flatMap((p) => {
    const n = p.mention.place === null ? undefined : merged.corpus.entities.at(p.doc, p.mention.place);
    const world = n === undefined ? null : merged.entities.profiles.place(n);
    return n === undefined || world === null ? [] : [{ p, world, id: merged.entityView.idOf(n) }];
  });
  for (const x of placed)
    for (const y of placed) {
      if (x === y || x.id === y.id || !placesExclude(x.world, y.world)) continue;
      if (!PAST.has(x.p.mention.status) || !PAST.has(y.p.mention.status)) continue;
      return {
        type: "contradicts",
        a: event.id,
        b: event.id,
        on: "place",
        independence: independence(merged, x.p, y.p),
        from: [x.p.ref, y.p.ref],
        code: "place-differs",
        params: { a: merged.entityView.nameOf(x.id), b: merged.entityView.nameOf(y.id), ...sides(x.p, y.p) },
      };
    }
  return null;
};

/**
 * Numbers of one measure of which no two tellers' agree: a later toll updates an earlier one, all else contradicts. What one document tells is
 * taken together, so that a page that gives both numbers contradicts nobody.
 */
const numberLinks = (merged: Merged, event: Event, told: readonly Teller[], wholes: ReadonlySet<string>): LinkDraft[] => {
  const byMeasure = new Map<string, Map<number, { p: Teller; x: ToldNumber }[]>>();
  for (const p of told)
    for (const x of numbersByTrigger(p)) {
      if (x.label && wholes.has(event.id)) continue; // the minute is that of a part: a goal, not the match
      const pages = byMeasure.get(x.key) ?? new Map<number, { p: Teller; x: ToldNumber }[]>();
      byMeasure.set(x.key, pages);
      push(pages, p.doc, { p, x });
    }
  const drafts: LinkDraft[] = [];
  for (const key of [...byMeasure.keys()].sort(byCode)) {
    const pages = [...byMeasure.get(key)!.values()];
    const pair = pages.flatMap((mine, i) =>
      pages
        .slice(i + 1)
        .flatMap((theirs) =>
          mine.some(({ x }) => theirs.some(({ x: y }) => quantitiesAgree(x, y))) ? [] : [[mine[0]!, theirs[0]!] as const],
        ),
    )[0];
    if (!pair) continue;
    const [a, b] = pair;
    const { measure } = a.x;
    const later =
      measure !== null && TOLLS.has(measure) && publishedKey(a.p) !== "" && publishedKey(a.p).slice(0, 10) < publishedKey(b.p).slice(0, 10);
    drafts.push({
      type: later ? "updates" : "contradicts",
      a: event.id,
      b: event.id,
      on: measure !== null && CLOCKS.has(measure) ? "time" : "number",
      ...(later ? {} : { independence: independence(merged, a.p, b.p) }),
      from: [a.p.ref, b.p.ref],
      code: later ? "number-later" : "number-differs",
      params: { measure: measure ?? "count", a: a.x.quote, b: b.x.quote, ...sides(a.p, b.p) },
    });
  }
  return drafts;
};
