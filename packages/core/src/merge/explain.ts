import type { Anchor } from "../model/anchor.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import type { Ref } from "../model/ref.ts";
import type { MentionTable, Placed } from "./corpus.ts";
import { SAME_EVENT } from "./event-weights.ts";
import { type AskedQuestion, aboutClaims, aboutEntities, aboutEvents, ask } from "./explain-questions.ts";

export type { AskedQuestion } from "./explain-questions.ts";

import { type Merged, type MergeOptions, runMerge } from "./merge.ts";
import type { MentionClassName, Ruling } from "./rulings.ts";

/** One mention, with the words that stand there. */
export interface ExplainedSide {
  ref: Ref;
  anchor: Anchor;
}

/** Two mentions on the way from one side to the other that were held directly against each other. */
export interface ExplainedStep {
  a: ExplainedSide;
  b: ExplainedSide;
  questions: AskedQuestion[];
}

/** Why two things are one or are not. */
export interface Explanation {
  /** `joined`, `apart`, or `unknown` when an id is not here or the two are of different classes. */
  outcome: "joined" | "apart" | "unknown";
  class: MentionClassName | null;
  a: ExplainedSide | null;
  b: ExplainedSide | null;
  /** Everything asked about the two themselves. */
  questions: AskedQuestion[];
  /** How the one is reached from the other, when no direct question joined them. */
  chain: ExplainedStep[];
  /** The people's rulings that touch the two sets. */
  judgements: Judgement[];
}

type AnyPlaced = Placed<{ id: string; anchor: Anchor }>;

const questionsOf = (
  merged: Merged,
  name: MentionClassName,
  n: number,
  m: number,
  rulings: readonly (Ruling & { verdict: string })[],
): AskedQuestion[] => {
  const out = name === "entity" ? aboutEntities(merged, n, m) : name === "event" ? aboutEvents(merged, n, m) : aboutClaims(merged, n, m);
  const direct = rulings.find((r) => (r.a === n && r.b === m) || (r.a === m && r.b === n));
  if (direct)
    out.unshift(
      ask(
        "judgement",
        direct.verdict === "same" ? "yes" : "wall",
        direct.verdict === "same" ? 1000 : -1000,
        direct.judgement.a,
        direct.judgement.b,
      ),
    );
  return out;
};

/** Shortest way between two members over pairs that speak for each other; empty when the two do so themselves. */
const chainOf = (members: readonly number[], from: number, to: number, tied: (a: number, b: number) => boolean): number[] => {
  const before = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (let i = 0; i < queue.length && !before.has(to); i++)
    for (const next of members)
      if (!before.has(next) && tied(queue[i]!, next)) {
        before.set(next, queue[i]!);
        queue.push(next);
      }
  if (!before.has(to)) return [];
  const way = [to];
  while (way[0] !== from) way.unshift(before.get(way[0]!)!);
  return way;
};

/**
 * Why two things are one or are not: every question asked about the two mentions, its answer and weight, both quotes, the chain of mentions that
 * leads from one to the other, and the rulings that touch them. `a` and `b` are ids of mentions, entities, events or claims.
 */
export const explain = (readings: Iterable<Reading>, a: string, b: string, options: MergeOptions = {}): Explanation => {
  const merged = runMerge(readings, options);
  const tables: Record<MentionClassName, MentionTable<{ id: string; anchor: Anchor }>> = {
    entity: merged.corpus.entities,
    event: merged.corpus.events,
    claim: merged.corpus.claims,
  };
  const steps = { entity: merged.entities, event: merged.events, claim: merged.claims };
  const side = (placed: AnyPlaced): ExplainedSide => ({ ref: placed.ref, anchor: placed.mention.anchor });
  for (const name of ["entity", "event", "claim"] as const) {
    const table = tables[name];
    const n = table.find(a);
    const m = table.find(b);
    if (n === undefined || m === undefined) continue;
    const { clusters } = steps[name];
    const rulings = (["same", "different"] as const).flatMap((verdict) => merged.rulings[name][verdict].map((r) => ({ ...r, verdict })));
    const touching = rulings.filter((r) => [r.a, r.b].some((x) => clusters.same(x, n) || clusters.same(x, m)));
    const joined = clusters.same(n, m);
    const sum = (x: number, y: number): number => questionsOf(merged, name, x, y, rulings).reduce((total, q) => total + q.weight, 0);
    const members = joined ? table.items.flatMap((_, i) => (clusters.same(i, n) ? [i] : [])) : [];
    const enough = name === "event" ? SAME_EVENT : 1;
    const way = joined && n !== m ? chainOf(members, n, m, (x, y) => sum(x, y) >= enough) : [];
    const chain = way.slice(1).map(
      (next, i): ExplainedStep => ({
        a: side(table.items[way[i]!]!),
        b: side(table.items[next]!),
        questions: questionsOf(merged, name, way[i]!, next, rulings),
      }),
    );
    return {
      outcome: joined ? "joined" : "apart",
      class: name,
      a: side(table.items[n]!),
      b: side(table.items[m]!),
      questions: n === m ? [] : questionsOf(merged, name, n, m, rulings),
      chain,
      judgements: touching.map((r) => r.judgement),
    };
  }
  return { outcome: "unknown", class: null, a: null, b: null, questions: [], chain: [], judgements: [] };
};
