import { dayRange, timesTouch } from "@proj/core";
import type { Page } from "../page.ts";
import { rootOf } from "./clause.ts";
import type { Happening } from "./happening.ts";
import { toldApart } from "./join.ts";
import type { ReadEvent } from "./read-event.ts";

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
  for (const m of mine) if (h.parties.has(m) || [...h.parties.keys()].some((o) => alike(page, m, o))) shared++;
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
  for (const [t, other] of h.times) {
    if (timesTouch(t, own)) return false;
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

/** Whether a happening lies years back and is told far off: what has no date of its own is not it. */
const faded = (page: Page, h: Happening, e: ReadEvent): boolean => {
  const today = page.published ? dayRange(page.published) : null;
  if (!today || e.time >= 0 || h.times.size === 0 || e.first - h.members.at(-1)!.last <= 40) return false;
  for (const range of h.times.values()) if (!range || range.to > today.from - 500) return false;
  return true;
};

/** Happenings of mentions, as far as they are known. */
export interface Belonging {
  whole: (e: ReadEvent) => Happening | undefined;
  of: (e: ReadEvent) => Happening | undefined;
}

/** How well a mention fits a happening told before it: 0 not at all. */
export const likeness = (page: Page, h: Happening, e: ReadEvent, { whole, of: belongsTo }: Belonging): number => {
  const head = h.members[0]!;
  const latest = h.members.at(-1)!;
  if (!h.families.has(e.trigger.family) && !kin(head, e) && !kin(latest, e)) return 0;
  if (head.plural !== e.plural && !(e.definite || head.definite)) return 0;
  const other = toldApart(e);
  if (other && belongsTo(other) === h) return 0;
  if (e.ordinal !== undefined && h.ordinals.size > 0 && !h.ordinals.has(e.ordinal)) return 0;
  const how = sharing(page, h, e);
  if (timesClash(page, h, e, how)) return 0;
  if (how === "apart" || crossed(page, h, e) || placesClash(page, h, e)) return 0;
  if (e.trigger.part || head.trigger.part) {
    const a = whole(e);
    const b = whole(head);
    if (a !== b && ((a && b) || e.time >= 0 || h.times.size > 0)) return 0;
  }
  const exact = h.families.has(e.trigger.family) ? 2 : 0;
  const word = h.lemmas.has(e.lemma) ? 1 : 0;
  if (how === "open" && faded(page, h, e)) return 0;
  if (how === "same") return 10 + exact + word;
  if (how === "part") return 7 + exact + word;
  const near = e.first - latest.last < 60 ? 1 : 0;
  if (e.trigger.state || e.definite || e.trigger.whole || e.trigger.part || e.needsRoot || e.trigger.bare) return 4 + exact + word + near;
  return word && near && e.participants.length === 0 ? 4 : 0;
};
