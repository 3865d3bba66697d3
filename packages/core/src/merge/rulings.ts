import type { Judgement } from "../model/judgement.ts";
import type { Problem } from "../model/problem.ts";
import { canonical } from "./canonical.ts";
import type { Corpus, MentionTable, Placed } from "./corpus.ts";
import { byCode } from "./order.ts";

/** A judgement resolved to two mentions of one class, by their numbers. */
export interface Ruling {
  a: number;
  b: number;
  judgement: Judgement;
}

/** What people ruled about one class of mentions. */
export interface Rulings {
  same: Ruling[];
  different: Ruling[];
}

export type MentionClassName = "entity" | "event" | "claim";

/** Rulings by class, the judgements that count, and what is wrong with the others. */
export interface Resolved {
  judgements: Judgement[];
  entity: Rulings;
  event: Rulings;
  claim: Rulings;
  problems: Problem[];
}

/** Distinct judgements in order of id; of several with one id the smallest bytes count. */
export const chooseJudgements = (all: Iterable<Judgement>): Judgement[] => {
  const byId = new Map<string, Judgement>();
  for (const judgement of all) {
    const known = byId.get(judgement.id);
    if (!known || canonical(judgement) < canonical(known)) byId.set(judgement.id, judgement);
  }
  return [...byId.values()].sort((a, b) => byCode(a.id, b.id));
};

const atAnchor = <M extends { anchor: { start: number; end: number } }>(
  table: MentionTable<M>,
  doc: number | undefined,
  start: number,
  end: number,
): number | undefined => {
  if (doc === undefined) return undefined;
  let best: number | undefined;
  let bestOverlap = 0;
  for (const n of table.ofDocument[doc] ?? []) {
    const { anchor } = (table.items[n] as Placed<M>).mention;
    const shared = Math.min(anchor.end, end) - Math.max(anchor.start, start);
    if (shared > bestOverlap) {
      best = n;
      bestOverlap = shared;
    }
  }
  return best;
};

/** Finds what each judgement names: by the id of any mention, else by the anchor it was made at. */
export const resolveJudgements = (corpus: Corpus, all: Iterable<Judgement>): Resolved => {
  const judgements = chooseJudgements(all);
  const resolved: Resolved = {
    judgements,
    entity: { same: [], different: [] },
    event: { same: [], different: [] },
    claim: { same: [], different: [] },
    problems: [],
  };
  const tables = { entity: corpus.entities, event: corpus.events, claim: corpus.claims } as const;
  const locate = (judgement: Judgement, side: 0 | 1): { class: MentionClassName; n: number } | null => {
    const id = side === 0 ? judgement.a : judgement.b;
    for (const name of ["entity", "event", "claim"] as const) {
      const n = tables[name].find(id);
      if (n !== undefined) return { class: name, n };
    }
    const anchor = judgement.anchors?.[side];
    if (!anchor) return null;
    const n = atAnchor<{ anchor: { start: number; end: number } }>(
      tables[anchor.class] as MentionTable<{ anchor: { start: number; end: number } }>,
      corpus.documents.get(anchor.document),
      anchor.start,
      anchor.end,
    );
    return n === undefined ? null : { class: anchor.class, n };
  };
  for (const judgement of judgements) {
    const a = locate(judgement, 0);
    const b = locate(judgement, 1);
    if (!a || !b) {
      const ids = [...(a ? [] : [judgement.a]), ...(b ? [] : [judgement.b])];
      resolved.problems.push({ code: "judgement-unresolved", ids, params: { id: judgement.id } });
    } else if (a.class !== b.class) {
      resolved.problems.push({ code: "judgement-kinds-differ", ids: [judgement.a, judgement.b], params: { id: judgement.id } });
    } else {
      resolved[a.class][judgement.verdict].push({ a: a.n, b: b.n, judgement });
    }
  }
  return resolved;
};
