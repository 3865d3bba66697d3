import type { Page, PageSentence } from "../page.ts";
import { argumentsAfter } from "./arguments.ts";
import { isMark, opensClause } from "./clause.ts";
import { factsAt } from "./facts.ts";
import type { ReadEvent } from "./read-event.ts";

/** Adds to an event the participants and the place that it lacks. */
export const complete = (to: ReadEvent, from: ReadEvent): void => {
  for (const p of from.participants)
    if (
      !to.participants.some((q) => q.entity === p.entity) &&
      !to.participants.some((q) => q.role === p.role && p.role !== "party" && p.role !== "side")
    )
      to.participants.push(p);
  if (to.place < 0) to.place = from.place;
  if (to.time < 0) to.time = from.time;
};

/**
 * Inside one sentence: a light verb and its noun, a verb and the noun of the same family beside it, a noun and the verb of its relative clause tell of
 * one event. Later mentions get `sameAs`; what only repeats a word of the trigger before it falls away.
 */
export const joinSentence = (page: Page, sentence: PageSentence, read: readonly ReadEvent[]): ReadEvent[] => {
  const dropped = new Set<ReadEvent>();
  for (const e of read) {
    for (const inner of read)
      if (inner !== e && inner.first > e.first && inner.first < e.until && !dropped.has(e))
        if (inner.first === e.until - 1 || inner.type === e.type) dropped.add(inner);
  }
  for (const e of read) {
    if (e.carrier < 0 || dropped.has(e)) continue;
    const verb = read.find((v) => v.first === e.carrier);
    if (
      verb &&
      !dropped.has(verb) &&
      verb.until <= e.first &&
      verb.trigger.family !== e.trigger.family &&
      verb.type !== e.type &&
      !verb.trigger.needs
    )
      dropped.add(verb);
  }
  const kept = read.filter((e) => !dropped.has(e));
  for (const e of kept) takeRelative(page, sentence, e);
  for (let k = 1; k < kept.length; k++) restate(page, kept, k);
  tellApart(page, kept);
  inviteVisitors(kept);
  for (let k = 1; k < kept.length; k++) {
    const b = kept[k]!;
    const a = kept[k - 1]!;
    if (a.type !== b.type) continue;
    if (a.trigger.family === "injury" && b.trigger.family === "injury" && b.first - a.until < 12) link(a, b);
    if (!inOneBreath(page, a, b)) continue;
    const kin = a.trigger.family === b.trigger.family || a.first === b.carrier || factsAt(page, b.first - 1).particle === "relative";
    if (!kin || a.plural !== b.plural || apart.get(a) === b) continue;
    link(a, b);
  }
  return kept;
};

/** "… arrived …, on an official visit": a visit after "in" is the one that its sentence has just told. */
const restate = (page: Page, kept: readonly ReadEvent[], k: number): void => {
  const b = kept[k]!;
  if (b.type !== "visit" || b.definite || factsAt(page, b.first - 1).particle !== "in") return;
  const a = kept.slice(0, k).findLast((e) => e.type === "visit");
  if (!a) return;
  b.participants = [];
  link(a, b);
};

/** Who pays the visit that an invitation is to is the one invited. */
const inviteVisitors = (kept: readonly ReadEvent[]): void => {
  for (const e of kept) {
    if (e.type !== "invitation" || e.participants.some((p) => p.role === "invitee")) continue;
    const visitor = kept.find((v) => v.type === "visit")?.participants.find((p) => p.role === "visitor");
    if (visitor && !e.participants.some((p) => p.entity === visitor.entity))
      e.participants.push({ role: "invitee", entity: visitor.entity });
  }
};

const apart = new WeakMap<ReadEvent, ReadEvent>();

/** "This visit comes after the visit of …": two of a kind on both sides of "after" or "before" are two. */
const tellApart = (page: Page, kept: readonly ReadEvent[]): void => {
  for (let k = 1; k < kept.length; k++) {
    const b = kept[k]!;
    const a = kept.slice(0, k).findLast((e) => e.type === b.type && e.trigger.family === b.trigger.family);
    if (!a || b.first - a.until > 9) continue;
    for (let i = a.until; i < b.first; i++) {
      const p = factsAt(page, i).particle;
      if (p === "after" || p === "before") {
        apart.set(a, b);
        apart.set(b, a);
      }
    }
  }
};

/** The event of the same kind that the sentence sets apart from this one, or undefined. */
export const toldApart = (e: ReadEvent): ReadEvent | undefined => apart.get(e);

const links = new WeakMap<ReadEvent, ReadEvent>();
const link = (a: ReadEvent, b: ReadEvent): void => {
  links.set(b, a);
  complete(a, b);
  complete(b, a);
};

/** The event of the same sentence that this one only tells on, or undefined. */
export const toldBefore = (e: ReadEvent): ReadEvent | undefined => links.get(e);

/** No clause between two triggers but a relative one on the first, no mark, and few words. */
const inOneBreath = (page: Page, a: ReadEvent, b: ReadEvent): boolean => {
  if (b.first - a.until > 8) return false;
  for (let i = a.until; i < b.first; i++) {
    if (isMark(page, i, ".؛:،,")) return false;
    const p = factsAt(page, i).particle;
    if (p === "after" || p === "before" || p === "since" || p === "during" || (opensClause(page, i) && p !== "relative")) return false;
  }
  return b.carrier === a.first || b.first - a.until <= 3 || factsAt(page, b.first - 1).particle === "relative";
};

/** "The summit that Russia hosted", "a visit paid by …": the light verb after the noun tells who. */
const takeRelative = (page: Page, sentence: PageSentence, e: ReadEvent): void => {
  if (e.split.lexeme.pos === "verb") return;
  let i = e.until;
  while (i < sentence.last && i < e.until + 3 && factsAt(page, i).adjective && !factsAt(page, i).verb) i++;
  if (factsAt(page, i).particle === "relative") i++;
  while (factsAt(page, i).particle === "was" && i < e.until + 5) i++;
  const f = factsAt(page, i);
  if (page.entityAt[i]! >= 0 || !f.light || !f.lightSplit) return;
  const args = argumentsAfter(page, i + 1, sentence.last, true, false, false);
  const where = args.find((a) => a.slot === "in" && page.entities[a.entity]!.kind === "place");
  if (where && e.place < 0) e.place = where.entity;
  if (f.light === "none") return;
  const subject = args.find((a) => a.slot === "subject" || a.slot === "agent");
  const role = e.trigger.roles.subject;
  if (subject && role && role !== "-" && role !== "place" && !e.participants.some((p) => p.role === role))
    e.participants.push({ role, entity: subject.entity });
  e.needsRoot = e.needsRoot && !subject;
};
