import { foldName } from "@proj/world";
import type { Anchor } from "../model/anchor.ts";
import type { ClaimMention } from "../model/mention.ts";
import type { Problem } from "../model/problem.ts";
import type { ClaimAct } from "../model/vocabulary.ts";
import { daysApart } from "../time/edtf.ts";
import { Clusters } from "./clusters.ts";
import type { Corpus } from "./corpus.ts";
import { applyRulings, type EntityStep } from "./entities.ts";
import type { EventStep } from "./events.ts";
import { push } from "./order.ts";
import type { Rulings } from "./rulings.ts";
import { contentStems, overlap, wordsOf } from "./words.ts";

/** One claim mention made comparable. */
export interface ClaimFacts {
  doc: number;
  /** `e` and the entity set of the speaker, or `t` and the folded words that name one; empty when nobody is named. */
  speaker: string;
  /** Stems of every word by which the speaker is named, titled or described; none when nobody is. */
  called: ReadonlySet<string>;
  /** Whether the speaker is a person with a name: nobody else's words can be theirs. */
  person: boolean;
  act: ClaimAct;
  said: string | null;
  stems: ReadonlySet<string>;
  /** Neighbouring pairs of stems. */
  pairs: ReadonlySet<string>;
  /** Words inside quotation marks, folded, one string a quotation of four words or more. */
  quoted: readonly string[];
  numbers: ReadonlySet<string>;
  negative: boolean;
  /** Event sets that the claimed words tell: named by the reader, or told inside them. */
  events: ReadonlySet<number>;
}

/** The outcome of the claim step. */
export interface ClaimStep {
  clusters: Clusters;
  facts: readonly ClaimFacts[];
  problems: Problem[];
}

const QUOTED = /["“«„]([^"”»“]+)["”»“]/g;

/** The facts of every claim mention, by number. */
export const claimFacts = (corpus: Corpus, entities: EntityStep, events: EventStep): ClaimFacts[] => {
  const calledBy = new Map<number, Set<string>>();
  for (const { mention, doc } of corpus.claims.items) {
    const n = mention.speaker === null ? undefined : corpus.entities.at(doc, mention.speaker);
    if (n !== undefined) calledBy.set(entities.clusters.find(n), new Set());
  }
  corpus.entities.items.forEach(({ mention }, n) => {
    const words = calledBy.get(entities.clusters.find(n));
    if (words && mention.form !== "pronoun") for (const s of contentStems(`${mention.anchor.quote} ${mention.title ?? ""}`)) words.add(s);
  });
  return corpus.claims.items.map(({ mention, doc }) => {
    const speaker = mention.speaker === null ? undefined : corpus.entities.at(doc, mention.speaker);
    const text = mention.content.quote;
    const list = told(corpus, entities, doc, mention.content);
    const pairs = new Set<string>();
    for (let i = 0; i + 1 < list.length; i++) pairs.add(`${list[i]} ${list[i + 1]}`);
    const quotes = mention.form === "direct" ? [text] : [...text.matchAll(QUOTED)].map((m) => m[1]!);
    return {
      doc,
      speaker:
        speaker !== undefined ? `e${entities.clusters.find(speaker)}` : mention.speakerText ? `t${foldName(mention.speakerText)}` : "",
      called:
        (speaker === undefined ? undefined : calledBy.get(entities.clusters.find(speaker))) ?? new Set(contentStems(mention.speakerText)),
      person: speaker !== undefined && entities.profiles.isPerson(speaker),
      act: mention.act,
      said: mention.said,
      stems: new Set(list),
      pairs,
      quoted: quotes.map((q) => wordsOf(q).join(" ")).filter((q) => q.split(" ").length >= 4),
      numbers: new Set(list.filter((w) => /^\d/.test(w))),
      negative: mention.polarity === "negative",
      events: eventsTold(corpus, events, doc, mention),
    };
  });
};

/** Stems of the words of a passage, in order; whoever is named or described in it is one token, however long and however spelt. */
const told = (corpus: Corpus, entities: EntityStep, doc: number, { start, end, quote }: Anchor): string[] => {
  const { items, ofDocument } = corpus.entities;
  const inside = ofDocument[doc]!.filter((n) => {
    const { form, anchor } = items[n]!.mention;
    return form !== "pronoun" && anchor.start >= start && anchor.end <= end;
  }).sort(
    (a, b) =>
      items[a]!.mention.anchor.start - items[b]!.mention.anchor.start || items[b]!.mention.anchor.end - items[a]!.mention.anchor.end,
  );
  const out: string[] = [];
  let at = start;
  for (const n of inside) {
    const { anchor } = items[n]!.mention;
    if (anchor.start < at) continue;
    out.push(...contentStems(quote.slice(at - start, anchor.start - start)), `@${items[entities.clusters.find(n)]!.ref.mention}`);
    at = anchor.end;
  }
  out.push(...contentStems(quote.slice(at - start)));
  return out;
};

const eventsTold = (corpus: Corpus, step: EventStep, doc: number, claim: ClaimMention): Set<number> => {
  const { items, ofDocument, at } = corpus.events;
  const told = new Set<number>();
  for (const id of claim.about) {
    const n = at(doc, id);
    if (n !== undefined) told.add(step.clusters.find(n));
  }
  for (const n of ofDocument[doc]!) {
    const { mention } = items[n]!;
    const inside = mention.anchor.start >= claim.content.start && mention.anchor.end <= claim.content.end;
    if (inside || mention.claim === claim.id) told.add(step.clusters.find(n));
  }
  return told;
};

/** How alike two contents are: shares of stems and of neighbouring pairs, a quotation held by the other, numbers. */
export interface ClaimEvidence {
  shared: number;
  smaller: number;
  jaccard: number;
  pairs: number;
  quotation: boolean;
  /** True when both give numbers and none agrees. */
  numbersDiffer: boolean;
}

/** Weighs two contents. */
export const weighClaims = (x: ClaimFacts, y: ClaimFacts): ClaimEvidence => {
  const stems = overlap(x.stems, y.stems);
  const pairs = overlap(x.pairs, y.pairs);
  const numbers = overlap(x.numbers, y.numbers);
  return {
    ...stems,
    pairs: pairs.shared,
    quotation: x.quoted.some((q) => y.quoted.some((r) => q === r || q.includes(r) || r.includes(q))),
    numbersDiffer: x.numbers.size > 0 && y.numbers.size > 0 && numbers.shared === 0,
  };
};

/** The same proposition: a quotation in common, or most of the shorter one's words with some of them in the same order. */
export const sameProposition = (e: ClaimEvidence): boolean =>
  e.quotation ||
  (!e.numbersDiffer && e.shared >= 4 && e.smaller >= 0.5 && e.pairs >= 1) ||
  (!e.numbersDiffer && e.shared >= 6 && e.jaccard >= 0.33);

/** One speaker on one event, in some of the same words: two papers' wordings of one statement. */
export const sameStatement = (x: ClaimFacts, y: ClaimFacts, e: ClaimEvidence): boolean =>
  !e.numbersDiffer && e.pairs >= 1 && e.shared >= 3 && e.smaller >= 0.3 && [...x.events].some((id) => y.events.has(id));

/** Nearly the same text: most of the shorter one's words, many of them in the same order. */
export const sameText = (e: ClaimEvidence): boolean => e.quotation || (e.pairs >= 5 && e.smaller >= 0.6);

/** Acts that only tell: the same speaker tells many things about one matter. */
const TELLING: ReadonlySet<ClaimAct> = new Set<ClaimAct>(["state", "announce", "confirm"]);
/** Days that two reports of one statement lie apart at most. */
const SAME_TIME = 10;

const saidTogether = (x: ClaimFacts, y: ClaimFacts): boolean =>
  x.said === null || y.said === null || (daysApart(x.said, y.said) ?? 0) <= SAME_TIME;

/** One speaker, who asks, promises or warns in some of the same words: such an act is done once about one thing. */
const sameDeed = (x: ClaimFacts, y: ClaimFacts, e: ClaimEvidence): boolean =>
  x.act === y.act && !TELLING.has(x.act) && !e.numbersDiffer && e.pairs >= 1 && e.shared >= 3 && e.smaller >= 0.4;

/** Two ways of calling a speaker, of which at most one is a person's name, in half of the same words: "the company X", "X". */
export const calledAlike = (x: ClaimFacts, y: ClaimFacts): boolean =>
  !(x.person && y.person) && x.called.size > 0 && y.called.size > 0 && overlap(x.called, y.called).smaller >= 0.5;

/** Gathers reports of one proposition by one speaker. Inside a document each attribution is its own claim, unless the very words return. */
export const clusterClaims = (corpus: Corpus, entities: EntityStep, events: EventStep, rulings: Rulings): ClaimStep => {
  const { items } = corpus.claims;
  const facts = claimFacts(corpus, entities, events);
  const clusters = new Clusters(items.length);
  const problems = applyRulings(clusters, rulings, (a, b) => clusters.join(a, b));
  const blocks = new Map<string, number[]>();
  facts.forEach((f, n) => {
    if (f.speaker === "") return;
    for (const p of f.pairs) {
      push(blocks, `${f.speaker} ${p}`, n);
      for (const s of f.called) push(blocks, `~${s} ${p}`, n);
    }
    for (const q of f.quoted) push(blocks, `${f.speaker} ${q.split(" ").slice(0, 4).join(" ")}`, n);
  });
  const seen = new Set<number>();
  const edges: { a: number; b: number; weight: number }[] = [];
  for (const list of blocks.values())
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const a = Math.min(list[i]!, list[j]!);
        const b = Math.max(list[i]!, list[j]!);
        const id = a * items.length + b;
        if (a === b || seen.has(id)) continue;
        seen.add(id);
        const x = facts[a]!;
        const y = facts[b]!;
        if (x.negative !== y.negative) continue;
        const e = weighClaims(x, y);
        const same =
          x.doc === y.doc
            ? x.speaker === y.speaker && e.smaller >= 0.9 && e.jaccard >= 0.6 && !e.numbersDiffer
            : x.speaker === y.speaker
              ? sameProposition(e) || (saidTogether(x, y) && (sameStatement(x, y, e) || sameDeed(x, y, e)))
              : calledAlike(x, y) && sameText(e) && !e.numbersDiffer;
        if (same) edges.push({ a, b, weight: Math.round(1000 * e.jaccard) + (e.quotation ? 1000 : 0) });
      }
  edges.sort((p, q) => q.weight - p.weight || p.a - q.a || p.b - q.b);
  for (const { a, b } of edges) clusters.join(a, b);
  return { clusters, facts, problems };
};
