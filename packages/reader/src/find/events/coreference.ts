import { dayRange } from "@proj/core";
import type { Page } from "../page.ts";
import { rootOf } from "./clause.ts";
import { factsAt } from "./facts.ts";
import { type Happening, mergeInto, newHappening } from "./happening.ts";
import { complete, toldBefore } from "./join.ts";
import { likeness } from "./likeness.ts";
import type { ReadEvent } from "./read-event.ts";

/** How many of the latest happenings of a type a mention may go back to: a page that tells of hundreds stays linear. */
const LATEST = 40;

/** Region of a page inside which mentions may go back to each other: every teaser is a voice of its own. */
const regionsOf = (page: Page): ((e: ReadEvent) => number) => {
  const teasers = page.parts.filter((p) => p.kind === "teaser");
  return (e) => teasers.find((p) => e.start >= p.start && e.start < p.end)?.start ?? -1;
};

/**
 * Gathers the mentions of each happening of a document, in the order they are told. A mention goes back to the happening that fits it best: same
 * parties, then same words, then the latest; other parties, another day, another place or another count make it a new one.
 */
export const gather = (page: Page, events: readonly ReadEvent[], whole: (e: ReadEvent) => Happening | undefined): Happening[] => {
  const lists = new Map<string, Happening[]>();
  const all: Happening[] = [];
  const of = new Map<ReadEvent, Happening>();
  const belonging = { whole, of: (e: ReadEvent) => of.get(e) };
  const region = regionsOf(page);
  for (const e of events) {
    const voice = region(e);
    const key = `${voice} ${e.type}`;
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    const before = toldBefore(e);
    let target = before ? of.get(before) : undefined;
    if (!target) {
      let best = 0;
      // the latest happenings only: a page that tells of hundreds stays linear
      for (let k = list.length - 1; k >= 0 && k >= list.length - LATEST; k--) {
        const weight = likeness(page, list[k]!, e, belonging);
        if (weight > best) {
          best = weight;
          target = list[k]!;
        }
      }
      if (!target && e.needsRoot) target = goesBack(page, lists, voice, e);
    }
    if (!target) {
      if (e.needsRoot && !guestOf(lists.get(`${voice} meeting`) ?? [], e)) continue;
      target = newHappening();
      list.push(target);
      all.push(target);
    }
    mergeInto(page, target, e);
    of.set(e, target);
  }
  return all;
};

/** "The visit" after somebody was received: the guest's. Gives the mention its visitor; false where nobody was received. */
const guestOf = (list: readonly Happening[], e: ReadEvent): boolean => {
  if (e.type !== "visit") return false;
  const received = list.findLast((h) => h.members[0]!.trigger.family === "reception");
  if (!received) return false;
  for (const p of received.members[0]!.participants.slice(1))
    e.participants.push({ role: e.trigger.roles.subject ?? "visitor", entity: p.entity });
  return e.participants.length > 0;
};

/** "The incident", "this crime": the last happening of a type that the word may stand for. */
const goesBack = (page: Page, lists: ReadonlyMap<string, readonly Happening[]>, voice: number, e: ReadEvent): Happening | undefined => {
  let last: Happening | undefined;
  for (const type of factsAt(page, e.first).anaphor ?? []) {
    const h = lists.get(`${voice} ${type}`)?.at(-1);
    if (h && (!last || h.members.at(-1)!.first > last.members.at(-1)!.first)) last = h;
  }
  return last;
};

/** Where two people meet, states named in their stead by one mention or another are only where they come from. */
const amongPeople = (page: Page, h: Happening): void => {
  const type = h.members[0]!.type;
  if (type !== "meeting" && type !== "call" && type !== "visit") return;
  const people = new Set<number>();
  for (const e of h.members)
    for (const p of e.participants) if (page.entities[p.entity]!.kind === "person") people.add(rootOf(page, p.entity));
  if (people.size < (type === "visit" ? 1 : 2)) return;
  for (const e of h.members) e.participants = e.participants.filter((p) => page.entities[p.entity]!.kind !== "place");
};

/** The time that most members tell, the more precise before the other. */
const timeOfMost = (page: Page, h: Happening): number => {
  const counts = new Map<string, { count: number; time: number }>();
  for (const e of h.members) {
    const edtf = e.time >= 0 ? page.times[e.time]!.edtf : null;
    if (!edtf) continue;
    const known = counts.get(edtf);
    if (known) known.count++;
    else counts.set(edtf, { count: 1, time: e.time });
  }
  let best = -1;
  let weight = 0;
  for (const [edtf, { count, time }] of counts) {
    const range = dayRange(edtf);
    const days = range ? range.to - range.from : 1e6;
    const w = count + (days <= 3 ? 2 : days <= 31 ? 1 : 0);
    if (w > weight) {
      weight = w;
      best = time;
    }
  }
  return best;
};

/**
 * A mention takes over from the others of its happening what it does not tell itself (who, when, where), and a part that happens with its whole takes
 * the whole's time and place; nothing is invented.
 */
export const share = (page: Page, happenings: readonly Happening[], wholeOf: (e: ReadEvent) => Happening | undefined): void => {
  for (const h of happenings) {
    const main = h.members[0]!.trigger.within ? wholeOf(h.members[0]!)?.members.find((m) => m.time >= 0) : undefined;
    const time = main ? main.time : timeOfMost(page, h);
    const place = h.members.find((e) => e.place >= 0)?.place ?? -1;
    const cast = h.members.reduce((a, b) => (b.participants.length > a.participants.length ? b : a));
    amongPeople(page, h);
    for (const e of h.members) {
      if (e.participants.length === 0) complete(e, { ...cast, time: -1, place: -1 });
      if (e.time < 0) e.time = time;
      if (e.place < 0) e.place = place;
    }
  }
  for (const h of happenings)
    for (const e of h.members) {
      const whole = e.trigger.within ? wholeOf(e)?.members[0] : undefined;
      if (!whole) continue;
      if (e.time < 0) e.time = whole.time;
      if (e.place < 0) e.place = whole.place;
    }
};
