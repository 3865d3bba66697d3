import type { Claim } from "../model/claim.ts";
import type { ClaimMention } from "../model/mention.ts";
import type { ClaimAct } from "../model/vocabulary.ts";
import { type ClaimEvidence, type ClaimFacts, sameText, weighClaims } from "./claims.ts";
import { type Placed, publishedKey } from "./corpus.ts";
import { denialLinks } from "./denials.ts";
import { CLOCKS, sourceName, TOLLS } from "./event-links.ts";
import { broad } from "./event-spans.ts";
import type { LinkDraft } from "./links.ts";
import type { Merged } from "./merge.ts";
import { byCode, push } from "./order.ts";
import { hasNegation, replacedBy, withdraws } from "./phrases.ts";
import { disagreeing, numbersInPassage, type ToldNumber } from "./told-numbers.ts";

type Teller = Placed<ClaimMention>;

/** One report with everything that tying needs. */
export interface Report {
  claim: Claim;
  p: Teller;
  f: ClaimFacts;
  /** Events that the reported words tell. */
  events: ReadonlySet<string>;
  /** Numbers that the reported words tell, with the events to which they belong. */
  numbers: readonly OwnedNumber[];
}

interface OwnedNumber extends ToldNumber {
  /** Ids of the events that have this number; empty when it belongs to none in particular. */
  owners: readonly string[];
}

/** Acts that take one stand: who accuses and who condemns agree in it, who worries and who warns as well. */
const STANDS: Readonly<Partial<Record<ClaimAct, string>>> = {
  accuse: "charge",
  condemn: "charge",
  concern: "worry",
  warn: "worry",
  reject: "refusal",
  deny: "denial",
  praise: "praise",
};

const sides = (a: Teller, b: Teller): Record<string, string> => ({
  quoteA: a.mention.content.quote,
  quoteB: b.mention.content.quote,
  sourceA: sourceName(a),
  sourceB: sourceName(b),
});

/** Links between claims, and of a claim with itself where the same words are told again. */
export const claimLinks = (merged: Merged): LinkDraft[] => {
  const reports = new Map<string, Report[]>();
  for (const claim of merged.claimView.claims) reports.set(claim.id, reportsOf(merged, claim));
  const drafts: LinkDraft[] = [];
  for (const list of reports.values()) {
    const draft = retold(list);
    if (draft) drafts.push(draft);
  }
  const blocks = new Map<string, Report[]>();
  for (const list of reports.values())
    for (const r of list) {
      for (const p of r.f.pairs) push(blocks, `words ${p}`, r);
      for (const q of r.f.quoted) push(blocks, `quote ${q.split(" ").slice(0, 4).join(" ")}`, r);
      for (const e of r.events) push(blocks, `event ${e}`, r);
    }
  const seen = new Set<string>();
  const done = new Set<string>();
  for (const key of [...blocks.keys()].sort(byCode)) {
    const list = blocks.get(key)!;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [x, y] = list[i]!.claim.id < list[j]!.claim.id ? [list[i]!, list[j]!] : [list[j]!, list[i]!];
        if (x.claim === y.claim) continue;
        const pair = `${x.p.ref.mention} ${y.p.ref.mention}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const draft = tie(merged, x, y);
        const one = draft && `${draft.type} ${[draft.a, draft.b].sort(byCode).join(" ")}`;
        if (!draft || !one || done.has(one)) continue;
        done.add(one);
        drafts.push(draft);
      }
  }
  const all = [...reports.values()].flat();
  for (const draft of denialLinks(merged, all, (said, denial) => denialOf(merged, said, denial))) {
    const one = `${draft.type} ${[draft.a, draft.b].sort(byCode).join(" ")}`;
    if (done.has(one)) continue;
    done.add(one);
    drafts.push(draft);
  }
  return drafts;
};

const denialOf = (merged: Merged, said: Report, denial: Report): LinkDraft => ({
  type: "contradicts",
  a: said.claim.id,
  b: denial.claim.id,
  on: "polarity",
  independence: merged.finder.independence(said.claim.origins, denial.claim.origins),
  from: [said.p.ref, denial.p.ref],
  code: "polarity-differs",
  params: sides(said.p, denial.p),
});

/** Every report of a claim with the events and numbers that its words tell. */
const reportsOf = (merged: Merged, claim: Claim): Report[] =>
  merged.claimView.members.get(claim.id)!.map((n) => {
    const f = merged.claims.facts[n]!;
    const p = merged.corpus.claims.items[n]!;
    const events = new Set([...f.events].map((e) => merged.eventView.idOf(e)));
    return { claim, p, f, events, numbers: numbersOf(merged, p) };
  });

/** The numbers of a claim. One that tells a plan gives the numbers of other happenings only in passing; they are left out. */
const numbersOf = (merged: Merged, p: Teller): OwnedNumber[] => {
  const { start, end } = p.mention.content;
  const numbers = numbersInPassage(p, start, end);
  if (numbers.length === 0) return [];
  const { items, ofDocument } = merged.corpus.events;
  const inside = ofDocument[p.doc]!.filter((n) => items[n]!.mention.anchor.start >= start && items[n]!.mention.anchor.end <= end);
  inside.sort((a, b) => items[a]!.mention.anchor.start - items[b]!.mention.anchor.start || a - b);
  const planned = inside.length > 0 && items[inside[0]!]!.mention.status === "planned";
  return numbers.flatMap((x) => {
    const holders = inside.filter((n) => items[n]!.mention.quantities.some((q) => q.anchor.start === x.start));
    if (planned && holders.some((n) => items[n]!.mention.status !== "planned")) return [];
    return [{ ...x, owners: holders.map((n) => merged.eventView.idOf(n)) }];
  });
};

/** Numbers that belong to events belong together when they share one. */
const ofOneEvent = (x: OwnedNumber, y: OwnedNumber): boolean =>
  x.owners.length === 0 || y.owners.length === 0 || x.owners.some((id) => y.owners.includes(id));

/** The same words in two documents, within one claim. */
const retold = (told: readonly Report[]): LinkDraft | null => {
  for (const a of told)
    for (const b of told)
      if (a.p.doc < b.p.doc && sameWords(weighClaims(a.f, b.f)))
        return {
          type: "repeats",
          a: a.claim.id,
          b: b.claim.id,
          on: "content",
          from: [a.p.ref, b.p.ref],
          code: "same-words",
          params: sides(a.p, b.p),
        };
  return null;
};

/** Enough words in common for a repetition; one statement in other words is two reports, but no repetition. */
const sameWords = (e: ClaimEvidence): boolean => e.quotation || (e.smaller >= 0.4 && e.pairs >= 1);

/** Two reports of two claims: one text again, numbers or denial against each other, or two who take one stand on one event. */
const tie = (merged: Merged, x: Report, y: Report): LinkDraft | null => {
  if (x.p.doc === y.p.doc && overlaps(x.p, y.p)) return null; // a claim inside a claim holds its words anyway
  const e = weighClaims(x.f, y.f);
  const independence = merged.finder.independence(x.claim.origins, y.claim.origins);
  const base = { a: x.claim.id, b: y.claim.id, from: [x.p.ref, y.p.ref] };
  const sameSpeaker = x.f.speaker !== "" && x.f.speaker === y.f.speaker;
  const shared = [...x.events].filter((id) => y.events.has(id));
  const firm = shared.filter((id) => !broad.has(merged.eventView.typeOf(id)));
  if (x.f.negative !== y.f.negative) {
    const [affirmed, denied] = x.f.negative ? [y, x] : [x, y];
    if (hasNegation(affirmed.p.mention.content.quote) || withdraws(denied.p.mention.cue.quote)) return null; // who says that it is not so does not contradict a denial
    if (shared.length === 0 || !(e.shared >= 3 && e.smaller >= 0.5)) return null;
    return { ...base, type: "contradicts", on: "polarity", independence, code: "polarity-differs", params: sides(x.p, y.p) };
  }
  if (sameText(e) && (x.p.doc !== y.p.doc || e.jaccard >= SAME_PAGE)) {
    if (sameSpeaker || x.p.doc === y.p.doc)
      return { ...base, type: "repeats", on: "content", code: sameSpeaker ? "said-again" : "same-words", params: sides(x.p, y.p) };
    const [a, b] = earlier(x, y);
    if (a.claim.speaker === null) return { ...base, type: "repeats", on: "content", code: "same-words", params: sides(x.p, y.p) };
    return {
      ...base,
      a: a.claim.id,
      b: b.claim.id,
      from: [a.p.ref, b.p.ref],
      type: "repeats",
      on: "content",
      code: "speaker-lost",
      params: { speaker: merged.entityView.nameOf(a.claim.speaker), ...sides(a.p, b.p) },
    };
  }
  if (firm.length === 0) return null;
  const numbers = disagreeing(x.numbers, y.numbers, ofOneEvent);
  if (numbers) {
    const { measure } = numbers[0];
    const [a, b] = earlier(x, y);
    const days = [publishedKey(a.p).slice(0, 10), publishedKey(b.p).slice(0, 10)];
    const corrects = replacedBy(b.p.mention.content.quote, (a === x ? numbers[0] : numbers[1]).value);
    const later = corrects || (measure !== null && TOLLS.has(measure) && days[0] !== "" && days[0]! < days[1]!);
    const [from, to] = a === x ? numbers : [numbers[1], numbers[0]];
    return {
      ...base,
      a: a.claim.id,
      b: b.claim.id,
      from: [a.p.ref, b.p.ref],
      type: later ? "updates" : "contradicts",
      on: measure !== null && CLOCKS.has(measure) ? "time" : "number",
      ...(later ? {} : { independence }),
      code: later ? "number-later" : "number-differs",
      params: { measure: measure ?? "count", a: from.quote, b: to.quote, ...sides(a.p, b.p) },
    };
  }
  if (sameSpeaker || x.f.speaker === "" || y.f.speaker === "" || x.p.doc === y.p.doc) return null;
  const stand = STANDS[x.claim.act];
  const aimed = stand === "charge" || stand === "worry" || e.shared >= 3; // two may refuse or praise different things of one event
  if (stand !== undefined && stand === STANDS[y.claim.act] && aimed)
    return {
      ...base,
      type: "corroborates",
      on: "content",
      independence,
      code: stand === "charge" ? "same-accusation" : "same-position",
      params: { act: x.claim.act, ...sides(x.p, y.p) },
    };
  if (e.shared >= 5 && e.smaller >= 0.6 && e.pairs >= 3)
    return { ...base, type: "corroborates", on: "content", independence, code: "same-proposition", params: sides(x.p, y.p) };
  return null;
};

/** Inside one page two claims share words because they share the story: only nearly equal ones repeat each other. */
const SAME_PAGE = 0.5;

const overlaps = (a: Teller, b: Teller): boolean =>
  Math.min(a.mention.content.end, b.mention.content.end) > Math.max(a.mention.content.start, b.mention.content.start);

/** The one published first; a named speaker before a lost one, then the smaller id, when dates do not tell. */
const earlier = (x: Report, y: Report): [Report, Report] => {
  if ((x.claim.speaker === null) !== (y.claim.speaker === null)) return x.claim.speaker === null ? [y, x] : [x, y];
  return byCode(publishedKey(x.p), publishedKey(y.p)) <= 0 ? [x, y] : [y, x];
};
