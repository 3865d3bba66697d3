import type { Page } from "../page.ts";
import { factsAt } from "./facts.ts";
import type { Happening } from "./happening.ts";
import type { ReadEvent } from "./read-event.ts";

/** Which wholes a part may belong to. */
const isWholeFor = (part: ReadEvent, whole: ReadEvent): boolean => {
  if (!whole.trigger.whole || whole.type === "visit" || whole.type === "election") return false;
  if (part.trigger.inside) return whole.trigger.inside === part.trigger.inside;
  if (whole.trigger.inside) return part.trigger.family === "injury";
  if (STORMS.has(whole.trigger.family) && part.type !== "departure" && part.trigger.family !== "injury") return false;
  return whole.type === "attack" || whole.type === "disaster" || (whole.type === "protest" && part.trigger.family !== "takeoff");
};

const STORMS = new Set(["storm", "rain", "epidemic"]);

/** The happening that most mentions tell of, among those a part may belong to. */
const mainFor = (happenings: readonly Happening[], part: ReadEvent): Happening | undefined => {
  let best: Happening | undefined;
  for (const h of happenings) if (isWholeFor(part, h.members[0]!) && (!best || h.members.length > best.members.length)) best = h;
  return best;
};

/**
 * Finds the whole of each part (the dead of a crash, the goal of a match): one told in the same sentence, else the main one of the page, unless the
 * part names a day of its own that the whole does not have, or a person who died elsewhere.
 */
export const wholeFinder = (
  page: Page,
  happenings: readonly Happening[],
  sentenceOf: (e: ReadEvent) => number,
): ((part: ReadEvent) => Happening | undefined) => {
  const bySentence = new Map<number, { event: ReadEvent; happening: Happening }[]>();
  for (const happening of happenings)
    for (const event of happening.members)
      if (event.trigger.whole) {
        const s = sentenceOf(event);
        bySentence.set(s, [...(bySentence.get(s) ?? []), { event, happening }]);
      }
  const mains = new Map<string, Happening | undefined>();
  const cache = new Map<ReadEvent, Happening | undefined>();
  return (part) => {
    if (!part.trigger.part) return undefined;
    if (cache.has(part)) return cache.get(part);
    let found: Happening | undefined;
    let distance = Infinity;
    for (const { event, happening } of bySentence.get(sentenceOf(part)) ?? [])
      if (isWholeFor(part, event) && Math.abs(event.first - part.first) < distance) {
        distance = Math.abs(event.first - part.first);
        found = happening;
      }
    if (!found) {
      const key = `${part.trigger.inside ?? ""} ${part.trigger.family}`;
      if (!mains.has(key)) mains.set(key, mainFor(happenings, part));
      const main = mains.get(key);
      const named = part.type === "departure" && part.participants.some((p) => page.entities[p.entity]!.kind === "person");
      const own = part.time >= 0 ? page.times[part.time]!.edtf : null;
      if (main && !named && (!own || main.times.size === 0 || main.times.has(own))) found = main;
    }
    cache.set(part, found);
    return found;
  };
};

const INSIDE_VISITS = new Set(["meeting", "agreement", "ceremony", "call", "other"]);

/** What stands before "during" belongs to the event after it; meetings, signings and ceremonies of a visitor on the day or place of the visit belong to the visit. */
export const joinVisits = (page: Page, happenings: readonly Happening[], inOrder: readonly ReadEvent[]): void => {
  const of = new Map<ReadEvent, Happening>();
  for (const h of happenings) for (const e of h.members) of.set(e, h);
  for (let k = 0; k + 1 < inOrder.length; k++) {
    const a = inOrder[k]!;
    const b = inOrder[k + 1]!;
    if (a.type === b.type || b.first - a.last > 14 || of.get(a) === of.get(b)) continue;
    for (let i = a.last; i < b.first; i++)
      if (factsAt(page, i).particle === "during" && b.first - i <= 3 && a.trigger.type !== "departure")
        setPart(page, a, of.get(b)!.members[0]!);
  }
  const visits = happenings.filter((h) => h.members[0]!.type === "visit" && h.members[0]!.trigger.whole);
  for (const h of happenings) {
    const head = h.members[0]!;
    if (!INSIDE_VISITS.has(head.type) || h.members.some((m) => m.partOf >= 0)) continue;
    const visit = visits.find(
      (v) =>
        [...h.parties.keys()].some((p) => v.parties.has(p)) &&
        ([...h.times.keys()].some((t) => v.times.has(t)) || [...h.places].some((p) => v.places.has(p))),
    );
    if (visit && head.type !== "other") for (const m of h.members) setPart(page, m, visit.members[0]!);
  }
};

const wholes = new WeakMap<ReadEvent, ReadEvent>();
const setPart = (page: Page, part: ReadEvent, whole: ReadEvent): void => {
  if (part === whole) return;
  wholes.set(part, whole);
  // "the agreements concluded during the summit": by those who met
  if (part.participants.length > 0 || (whole.type !== "meeting" && part.type !== "meeting")) return;
  const role = part.trigger.roles.subject;
  if (role && role !== "-" && role !== "place") part.participants = whole.participants.map((p) => ({ role, entity: p.entity }));
  void page;
};

/** The whole that a part was put into, or undefined. */
export const partOf = (e: ReadEvent): ReadEvent | undefined => wholes.get(e);

/** Puts a part into its whole. */
export const putInto = (part: ReadEvent, whole: ReadEvent): void => {
  if (part !== whole && !wholes.has(part)) wholes.set(part, whole);
};
