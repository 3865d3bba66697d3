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
  for (let k = 1; k < kept.length; k++) {
    const b = kept[k]!;
    const a = kept[k - 1]!;
    if (a.type !== b.type) continue;
    if (a.trigger.family === "injury" && b.trigger.family === "injury" && b.first - a.until < 12) link(a, b);
    if (a.type === "visit" && factsAt(page.words, b.first - 1).particle === "in" && !b.definite && b.participants.length <= 1) link(a, b);
    if (!inOneBreath(page, a, b)) continue;
    const kin = a.trigger.family === b.trigger.family || a.first === b.carrier || factsAt(page.words, b.first - 1).particle === "relative";
    if (!kin || a.plural !== b.plural) continue;
    link(a, b);
  }
  return kept;
};

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
    const p = factsAt(page.words, i).particle;
    if (p === "after" || p === "before" || p === "since" || p === "during" || (opensClause(page, i) && p !== "relative")) return false;
  }
  return b.carrier === a.first || b.first - a.until <= 3 || factsAt(page.words, b.first - 1).particle === "relative";
};

/** "The summit that Russia hosted", "a visit paid by …": the light verb after the noun tells who. */
const takeRelative = (page: Page, sentence: PageSentence, e: ReadEvent): void => {
  if (e.split.lexeme.pos === "verb") return;
  let i = e.until;
  while (i < sentence.last && i < e.until + 3 && factsAt(page.words, i).adjective && !factsAt(page.words, i).verb) i++;
  if (factsAt(page.words, i).particle === "relative") i++;
  while (factsAt(page.words, i).particle === "was" && i < e.until + 5) i++;
  const f = factsAt(page.words, i);
  if (page.entityAt[i]! >= 0 || !f.light || f.light === "none" || !f.lightSplit) return;
  const [subject] = argumentsAfter(page, i + 1, sentence.last, true, false, false).filter(
    (a) => a.slot === "subject" || a.slot === "agent",
  );
  const role = e.trigger.roles.subject;
  if (subject && role && role !== "-" && role !== "place" && !e.participants.some((p) => p.role === role))
    e.participants.push({ role, entity: subject.entity });
  e.needsRoot = e.needsRoot && !subject;
};
