import type { Claim } from "../model/claim.ts";
import type { ClaimMention } from "../model/mention.ts";
import type { ClaimFacts } from "./claims.ts";
import { sameProposition, weighClaims } from "./claims.ts";
import type { Placed } from "./corpus.ts";
import { sourceName } from "./event-links.ts";
import type { LinkDraft } from "./links.ts";
import type { Merged } from "./merge.ts";
import { byCode, push } from "./order.ts";

type Teller = Placed<ClaimMention>;

const sides = (a: Teller, b: Teller): Record<string, string> => ({
  quoteA: a.mention.content.quote,
  quoteB: b.mention.content.quote,
  sourceA: sourceName(a),
  sourceB: sourceName(b),
});

/** Links between claims, and of a claim with itself where the same words are told again. */
export const claimLinks = (merged: Merged): LinkDraft[] => {
  const drafts: LinkDraft[] = [];
  const { items } = merged.corpus.claims;
  const { facts } = merged.claims;
  for (const claim of merged.claimView.claims) {
    const draft = retold(
      claim,
      merged.claimView.members.get(claim.id)!.map((n) => ({ n, p: items[n]!, f: facts[n]! })),
    );
    if (draft) drafts.push(draft);
  }
  const claimOf = new Map<number, string>();
  for (const [id, members] of merged.claimView.members) for (const n of members) claimOf.set(n, id);
  const byId = new Map(merged.claimView.claims.map((c) => [c.id, c]));
  const blocks = new Map<string, number[]>();
  facts.forEach((f, n) => {
    for (const p of f.pairs) push(blocks, p, n);
    for (const q of f.quoted) push(blocks, q.split(" ").slice(0, 4).join(" "), n);
  });
  const seen = new Set<string>();
  for (const key of [...blocks.keys()].sort(byCode)) {
    const list = blocks.get(key)!;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const x = claimOf.get(list[i]!)!;
        const y = claimOf.get(list[j]!)!;
        if (x === y) continue;
        const pair = x < y ? `${x} ${y}` : `${y} ${x}`;
        if (seen.has(pair)) continue;
        const draft = tie(merged, byId.get(x)!, byId.get(y)!, list[i]!, list[j]!);
        if (draft) {
          seen.add(pair);
          drafts.push(draft);
        }
      }
  }
  return drafts;
};

/** The same words in two documents, within one claim. */
const retold = (claim: Claim, told: readonly { n: number; p: Teller; f: ClaimFacts }[]): LinkDraft | null => {
  for (const a of told)
    for (const b of told) {
      if (a.p.doc >= b.p.doc) continue;
      return {
        type: "repeats",
        a: claim.id,
        b: claim.id,
        on: "content",
        from: [a.p.ref, b.p.ref],
        code: "same-words",
        params: sides(a.p, b.p),
      };
    }
  return null;
};

/** Two claims with like contents: one speaker twice, a speaker lost on the way, or two who say the same. */
const tie = (merged: Merged, x: Claim, y: Claim, n: number, m: number): LinkDraft | null => {
  const { items } = merged.corpus.claims;
  const fx = merged.claims.facts[n]!;
  const fy = merged.claims.facts[m]!;
  const e = weighClaims(fx, fy);
  if (!sameProposition(e)) return null;
  const [p, q] = [items[n]!, items[m]!];
  const independence = merged.finder.independence(x.origins, y.origins);
  const base = { a: x.id, b: y.id, from: [p.ref, q.ref] };
  if (fx.negative !== fy.negative)
    return { ...base, type: "contradicts", on: "polarity", independence, code: "polarity-differs", params: sides(p, q) };
  if (fx.speaker !== "" && fx.speaker === fy.speaker)
    return { ...base, type: "repeats", on: "content", code: "said-again", params: sides(p, q) };
  if (fx.speaker === "" || fy.speaker === "") {
    const [from, to, a, b] = fy.speaker === "" ? [p, q, x, y] : [q, p, y, x];
    if (a.speaker === null) return null;
    return {
      ...base,
      a: a.id,
      b: b.id,
      type: "repeats",
      on: "content",
      code: "speaker-lost",
      params: { speaker: merged.entityView.nameOf(a.speaker), ...sides(from, to) },
    };
  }
  return { ...base, type: "corroborates", on: "content", independence, code: "same-proposition", params: sides(p, q) };
};
