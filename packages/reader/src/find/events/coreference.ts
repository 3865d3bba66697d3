import { dayRange, timesTouch } from "@proj/core";
import type { Page } from "../page.ts";
import { rootOf } from "./clause.ts";
import { factsAt } from "./facts.ts";
import { complete, toldApart, toldBefore } from "./join.ts";
import type { ReadEvent } from "./read-event.ts";

/** Mentions of one happening in one document. */
export interface Happening {
  members: ReadEvent[];
  /** Entities that take part, by the first mention of each, with their roles. */
  parties: Map<number, Set<string>>;
  times: Set<string>;
  places: Set<number>;
  ordinals: Set<number>;
}

/** Region of a page inside which mentions may go back to each other: every teaser is a voice of its own. */
const regionOf = (page: Page, e: ReadEvent): number => {
  const part = page.parts.find((p) => e.start >= p.start && e.start < p.end);
  return part?.kind === "teaser" ? part.start : -1;
};

/** Types of which different words tell the same thing; of the others only mentions of kindred families meet. */
const OPEN = new Set(["visit", "meeting", "call", "war", "arrest", "weapons-test", "exercise", "election", "cooperation"]);
const ASSAULTS = new Set(["bombing", "shooting", "stabbing", "ramming", "assassination", "clash"]);
/** Families that may tell of what another family tells more closely. */
const GENERAL: Readonly<Record<string, (other: ReadEvent) => boolean>> = {
  accident: (o) => !["storm", "epidemic", "rain", "famine", "aftershock", "tsunami"].includes(o.trigger.family),
  attack: (o) => ASSAULTS.has(o.trigger.family),
  verdict: (o) => ["death-sentence", "prison-sentence", "acquittal", "conviction", "fine"].includes(o.trigger.family),
  ceremony: (o) => o.definite,
  deal: (o) => ["signing", "ceasefire", "memorandum", "settlement", "contract"].includes(o.trigger.family),
};

const kin = (a: ReadEvent, b: ReadEvent): boolean => {
  if (a.type !== b.type) return false;
  if (a.trigger.family === b.trigger.family) return true;
  if (a.trigger.apart || b.trigger.apart) return false;
  return OPEN.has(a.type) || !!GENERAL[a.trigger.family]?.(b) || !!GENERAL[b.trigger.family]?.(a);
};

type Sharing = "same" | "part" | "apart" | "open";

const alike = (page: Page, a: number, b: number): boolean => {
  if (a === b) return true;
  const x = page.entities[a]!;
  const y = page.entities[b]!;
  if (x.name === y.name && x.kind === y.kind) return true;
  // a person or body and the state it acts for
  return x.country !== undefined && x.country === y.country && (x.kind === "place") !== (y.kind === "place");
};

const sharing = (page: Page, h: Happening, e: ReadEvent): Sharing => {
  if (h.parties.size === 0 || e.participants.length === 0) return "open";
  const mine = [...new Set(e.participants.map((p) => rootOf(page, p.entity)))];
  let shared = 0;
  for (const m of mine) if ([...h.parties.keys()].some((o) => alike(page, m, o))) shared++;
  if (shared === 0) return "apart";
  if (shared === mine.length || shared === h.parties.size) return shared === mine.length && shared === h.parties.size ? "same" : "part";
  return shared >= 2 ? "part" : "apart";
};

/** One role filled by two different ones, where the role has one. */
const crossed = (page: Page, h: Happening, e: ReadEvent): boolean => {
  for (const p of e.participants) {
    if (p.role === "party" || p.role === "side") continue;
    const root = rootOf(page, p.entity);
    for (const [other, roles] of h.parties)
      if (roles.has(p.role) && !alike(page, root, other) && e.type !== "sanction" && e.type !== "legal-action") return true;
  }
  return false;
};

/** Days that two tellings of one happening may lie apart on a page. */
const spread = (e: ReadEvent, how: Sharing): number =>
  e.type === "war" || e.type === "cooperation" || e.type === "sanction" ? 4000 : how === "same" && e.participants.length > 1 ? 3 : 1;

const timesClash = (page: Page, h: Happening, e: ReadEvent, how: Sharing): boolean => {
  const own = e.time >= 0 ? page.times[e.time]!.edtf : null;
  if (!own || h.times.size === 0) return false;
  const range = dayRange(own);
  for (const t of h.times) {
    if (timesTouch(t, own)) return false;
    const other = dayRange(t);
    if (range && other && Math.max(range.from - other.to, other.from - range.to) <= spread(e, how)) return false;
  }
  return true;
};

const placesClash = (page: Page, h: Happening, e: ReadEvent): boolean => {
  if (e.place < 0 || h.places.size === 0) return false;
  const root = rootOf(page, e.place);
  const country = page.entities[root]!.country;
  for (const p of h.places) if (p === root || page.entities[p]!.name === page.entities[root]!.name) return false;
  // a town and its country are one place told more or less closely; what is not known is not held against
  if (country !== undefined)
    for (const p of h.places) if (page.entities[p]!.country === undefined || page.entities[p]!.country === country) return false;
  return e.type === "visit" || country !== undefined;
};

/** Adds a mention to a happening, with who, when and where. */
export const mergeInto = (page: Page, h: Happening, e: ReadEvent): void => {
  h.members.push(e);
  for (const p of e.participants) {
    const root = rootOf(page, p.entity);
    h.parties.set(root, (h.parties.get(root) ?? new Set()).add(p.role));
  }
  const time = e.time >= 0 ? page.times[e.time]!.edtf : null;
  if (time) h.times.add(time);
  if (e.place >= 0) h.places.add(rootOf(page, e.place));
  if (e.ordinal !== undefined) h.ordinals.add(e.ordinal);
};

/** Whether a happening lies years back and is told far off: what has no date of its own is not it. */
const faded = (page: Page, h: Happening, e: ReadEvent): boolean => {
  const today = page.published ? dayRange(page.published) : null;
  if (!today || e.time >= 0 || h.times.size === 0 || e.first - h.members.at(-1)!.last <= 40) return false;
  for (const t of h.times) {
    const range = dayRange(t);
    if (!range || range.to > today.from - 500) return false;
  }
  return true;
};

const matches = (page: Page, h: Happening, e: ReadEvent, whole: (x: ReadEvent) => Happening | undefined): number => {
  const head = h.members[0]!;
  const latest = h.members.at(-1)!;
  if (!kin(head, e) && !h.members.some((m) => kin(m, e))) return 0;
  if (head.plural !== e.plural && !(e.definite || head.definite)) return 0;
  const other = toldApart(e);
  if (other && h.members.includes(other)) return 0;
  if (e.ordinal !== undefined && h.ordinals.size > 0 && !h.ordinals.has(e.ordinal)) return 0;
  const how = sharing(page, h, e);
  if (timesClash(page, h, e, how)) return 0;
  if (how === "apart" || crossed(page, h, e) || placesClash(page, h, e)) return 0;
  if (e.trigger.part || head.trigger.part) {
    const a = whole(e);
    const b = whole(head);
    if (a !== b && ((a && b) || e.time >= 0 || h.times.size > 0)) return 0;
  }
  const exact = h.members.some((m) => m.trigger.family === e.trigger.family) ? 2 : 0;
  const word = h.members.some((m) => m.lemma === e.lemma) ? 1 : 0;
  if (how === "open" && faded(page, h, e)) return 0;
  if (how === "same") return 10 + exact + word;
  if (how === "part") return 7 + exact + word;
  const near = e.first - latest.last < 60 ? 1 : 0;
  if (e.trigger.state || e.definite || e.trigger.whole || e.trigger.part || e.needsRoot || e.trigger.bare) return 4 + exact + word + near;
  return word && near && e.participants.length === 0 ? 4 : 0;
};

/**
 * Gathers the mentions of each happening of a document, in the order they are told. A mention goes back to the happening that fits it best: same
 * parties, then same words, then the latest; other parties, another day, another place or another count make it a new one.
 */
export const gather = (
  page: Page,
  events: readonly ReadEvent[],
  whole: (e: ReadEvent) => Happening | undefined,
  known: readonly Happening[] = [],
): Happening[] => {
  const byRegion = new Map<number, Happening[]>();
  const all: Happening[] = [];
  const of = new Map<ReadEvent, Happening>();
  for (const h of known) {
    const region = regionOf(page, h.members[0]!);
    byRegion.set(region, [...(byRegion.get(region) ?? []), h]);
  }
  for (const e of events) {
    const region = regionOf(page, e);
    const list = byRegion.get(region) ?? [];
    byRegion.set(region, list);
    const before = toldBefore(e);
    let target = before ? of.get(before) : undefined;
    if (!target) {
      let best = 0;
      // the latest happenings only: a page that tells of hundreds stays linear
      for (let k = list.length - 1; k >= 0 && k >= list.length - 80; k--) {
        const weight = matches(page, list[k]!, e, whole);
        if (weight > best) {
          best = weight;
          target = list[k]!;
        }
      }
      if (!target && e.needsRoot) target = goesBack(page, list, e);
    }
    if (!target) {
      if (e.needsRoot && !guestOf(list, e)) continue;
      target = { members: [], parties: new Map(), times: new Set(), places: new Set(), ordinals: new Set() };
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
const goesBack = (page: Page, list: readonly Happening[], e: ReadEvent): Happening | undefined => {
  const types = factsAt(page, e.first).anaphor;
  if (!types) return undefined;
  for (let k = list.length - 1; k >= 0; k--) if (types.includes(list[k]!.members[0]!.type)) return list[k];
  return undefined;
};

/** Where two people meet, states named in their stead by one mention or another are only where they come from. */
const amongPeople = (page: Page, h: Happening): void => {
  const type = h.members[0]!.type;
  if (type !== "meeting" && type !== "call" && type !== "visit") return;
  const people = new Set<number>();
  for (const e of h.members) for (const p of e.participants) if (page.entities[p.entity]!.kind === "person") people.add(rootOf(page, p.entity));
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
