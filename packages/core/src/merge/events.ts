import type { Problem } from "../model/problem.ts";
import { isoDay } from "../time/calendar.ts";
import { dayRange } from "../time/edtf.ts";
import { Clusters } from "./clusters.ts";
import { type Corpus, publishedOf } from "./corpus.ts";
import { applyRulings, type EntityStep } from "./entities.ts";
import { type EventFacts, eventFacts } from "./event-facts.ts";
import { EventProfiles } from "./event-profiles.ts";
import { SAME_EVENT, weighEvents } from "./event-weights.ts";
import { byCode, push } from "./order.ts";
import type { Rulings } from "./rulings.ts";
import { overlap } from "./words.ts";

/** The outcome of the event step: the set of each mention. */
export interface EventStep {
  clusters: Clusters;
  profiles: EventProfiles;
  facts: readonly EventFacts[];
  /** How many people, organizations and lesser places two documents both name. */
  company: (a: number, b: number) => number;
  problems: Problem[];
}

/** Months that a time touches, at most three; a year for longer ones. */
const buckets = (time: string | null): string[] => {
  const range = time === null ? null : dayRange(time);
  if (!range || !Number.isFinite(range.from) || !Number.isFinite(range.to)) {
    const end = range && (Number.isFinite(range.from) ? range.from : Number.isFinite(range.to) ? range.to : null);
    return end === null || end === undefined ? [] : [isoDay(end).slice(0, 4)];
  }
  if (range.to - range.from > 62) return [isoDay(range.from).slice(0, 4)];
  const out = new Set<string>();
  for (const at of [range.from - 3, range.from, range.to, range.to + 3]) out.add(isoDay(at).slice(0, 7));
  return [...out];
};

/** Keys under which a mention is looked for: who and who, who and when, who and which word, where and when, which word and when. */
const keysOf = (f: EventFacts, published: string | null): string[] => {
  const keys: string[] = [];
  const months = buckets(f.time ?? published);
  const words = [...f.stems];
  for (let i = 0; i < f.known.length; i++) {
    const p = f.known[i]!;
    for (let j = i + 1; j < f.known.length && j < 8; j++) keys.push(`${f.type} ${p} ${f.known[j]}`);
    for (const m of months) keys.push(`${f.type} ${p} ${m}`);
    for (const w of words) keys.push(`${f.type} ${p} ${w}`);
  }
  keys.push(`${f.type} #${f.doc} ${f.sentence}`);
  if (f.parties.length === 0 && f.time !== null) keys.push(`${f.type} #${f.doc} @${f.time} ${f.place}`);
  for (const m of months) {
    if (f.place !== null) keys.push(`${f.type} @${f.place} ${m}`);
    for (const p of f.known) keys.push(`${f.type} @${p} ${m}`); // "the war in X" is X's war
    for (const w of words) keys.push(`${f.type} ${w} ${m}`);
  }
  return keys;
};

/** Gathers event mentions: what a document says is one, equal tellings, then pairs by weight, heaviest first. */
export const clusterEvents = (corpus: Corpus, entities: EntityStep, rulings: Rulings): EventStep => {
  const { items, ofDocument } = corpus.events;
  const facts = eventFacts(corpus, entities);
  const clusters = new Clusters(items.length);
  const profiles = new EventProfiles(clusters, facts, entities);
  const problems = applyRulings(clusters, rulings, (a, b) => profiles.force(a, b));

  items.forEach(({ mention, doc }, n) => {
    const same = mention.sameAs === undefined ? undefined : corpus.events.at(doc, mention.sameAs);
    if (same !== undefined) profiles.join(n, same);
  });
  for (const numbers of ofDocument) separateParts(corpus, profiles, numbers);
  const equal = new Map<string, number[]>();
  facts.forEach((f, n) => {
    if (f.parties.length + (f.time === null ? 0 : 1) + (f.place === null ? 0 : 1) < 2) return;
    push(equal, `${f.type}|${f.parties.join(",")}|${f.time}|${f.place}|${[...f.stems].sort(byCode).join(" ")}`, n);
  });
  for (const key of [...equal.keys()].sort(byCode)) {
    const roots: number[] = [];
    for (const n of equal.get(key)!) if (!roots.some((r) => profiles.join(r, n))) roots.push(n);
  }

  const blocks = new Map<string, number[]>();
  const folded = new Set<string>();
  facts.forEach((f, n) => {
    const signature = `${clusters.find(n)}|${f.parties.join(",")}|${f.time}|${f.place}|${[...f.stems].join(" ")}`;
    if (folded.has(signature)) return;
    folded.add(signature);
    for (const key of new Set(keysOf(f, publishedOf(items[n]!)))) push(blocks, key, n);
  });
  const edges: { a: number; b: number; weight: number }[] = [];
  const seen = new Set<number>();
  const company = companyOf(corpus, entities);
  for (const list of blocks.values())
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const a = Math.min(list[i]!, list[j]!);
        const b = Math.max(list[i]!, list[j]!);
        const id = a * items.length + b;
        if (seen.has(id) || clusters.same(a, b)) continue;
        seen.add(id);
        const x = facts[a]!;
        const y = facts[b]!;
        const { total } = weighEvents(profiles, x, y, x.doc === y.doc ? 2 : company(x.doc, y.doc));
        if (total >= SAME_EVENT) edges.push({ a, b, weight: total });
      }
  edges.sort((p, q) => q.weight - p.weight || p.a - q.a || p.b - q.b);
  for (const { a, b } of edges) profiles.join(a, b);
  for (const numbers of ofDocument) attachBare(corpus, profiles, numbers);
  joinParts(corpus, profiles);
  return { clusters, profiles, facts, company, problems };
};

/** A part and its whole are two. */
const separateParts = (corpus: Corpus, profiles: EventProfiles, numbers: readonly number[]): void => {
  for (const n of numbers) {
    const { mention, doc } = corpus.events.items[n]!;
    const whole = mention.partOf === undefined ? undefined : corpus.events.at(doc, mention.partOf);
    if (whole !== undefined && whole !== n) profiles.clusters.wall(n, whole);
  }
};

/** From this weight on two parts of one whole that are told by one word are one. */
const SAME_PART = 20;

/** Parts of one whole of one sort, told by the same word or being its dead, are one part: the whole stands for who, when and where. */
const joinParts = (corpus: Corpus, profiles: EventProfiles): void => {
  const { items } = corpus.events;
  const parts = new Map<string, number[]>();
  items.forEach(({ mention, doc }, n) => {
    const whole = mention.partOf === undefined ? undefined : corpus.events.at(doc, mention.partOf);
    if (whole === undefined) return;
    const { type, head } = profiles.facts[n]!;
    push(parts, `${profiles.clusters.find(whole)} ${type} ${type === "departure" ? "" : head}`, n);
  });
  for (const key of [...parts.keys()].sort(byCode)) {
    const list = [...new Map(parts.get(key)!.map((n) => [profiles.clusters.find(n), n])).values()].sort((a, b) => a - b);
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i]!, list[j]!];
        if (profiles.clusters.same(a, b)) continue;
        if (weighEvents(profiles, profiles.facts[a]!, profiles.facts[b]!, 2).total >= SAME_PART) profiles.join(a, b);
      }
  }
};

/** "The visit", without who, when and where, is the one visit that its document tells of, or the last one told before it by the same word. */
const attachBare = (corpus: Corpus, profiles: EventProfiles, numbers: readonly number[]): void => {
  const { items } = corpus.events;
  const inOrder = [...numbers].sort((a, b) => items[a]!.mention.anchor.start - items[b]!.mention.anchor.start || a - b);
  const told: number[] = [];
  for (const n of inOrder) {
    const f = profiles.facts[n]!;
    const bare = f.parties.length === 0 && f.time === null && f.place === null;
    if (bare) {
      const before = told.filter((m) => profiles.facts[m]!.type === f.type && overlap(profiles.facts[m]!.stems, f.stems).shared > 0);
      const target = before.at(-1);
      if (target !== undefined) profiles.join(target, n);
    }
    told.push(n);
  }
};

/** How many people, organizations and lesser places two documents both name: company that makes one story likely. */
const companyOf = (corpus: Corpus, entities: EntityStep): ((a: number, b: number) => number) => {
  const named = corpus.entities.ofDocument.map((numbers) => {
    const out = new Set<string>();
    for (const n of numbers) {
      const place = entities.profiles.place(n);
      if (place === null || !entities.profiles.isCountry(n)) out.add(String(entities.clusters.find(n)));
    }
    return out;
  });
  return (a, b) => overlap(named[a]!, named[b]!).shared;
};
