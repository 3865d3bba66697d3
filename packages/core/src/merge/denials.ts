import type { Report } from "./claim-links.ts";
import type { LinkDraft } from "./links.ts";
import type { Merged } from "./merge.ts";
import { byCode, push } from "./order.ts";
import { hasNegation, withdraws } from "./phrases.ts";
import { contentStems, overlap } from "./words.ts";

/** Characters that a denial may stand behind what it denies. */
const REACH = 500;
/** With fewer words of its own a denial points back: "denied this", "rejected these claims". */
const OWN_WORDS = 3;

/**
 * What a denial denies: the accuser whom its own words name; else, where it has hardly any words of its own, what was said just before it by
 * somebody else; else what somebody else said on its page in some of the same words.
 */
export const denialLinks = (merged: Merged, reports: readonly Report[], tie: (said: Report, denial: Report) => LinkDraft): LinkDraft[] => {
  const byDoc = new Map<number, Report[]>();
  for (const r of reports) push(byDoc, r.p.doc, r);
  const drafts: LinkDraft[] = [];
  for (const doc of [...byDoc.keys()].sort((a, b) => a - b)) {
    const page = byDoc.get(doc)!.sort((a, b) => a.p.mention.anchor.start - b.p.mention.anchor.start || byCode(a.claim.id, b.claim.id));
    page.forEach((denial, i) => {
      if (denial.p.mention.act !== "deny" || withdraws(denial.p.mention.cue.quote)) return;
      const others = page.filter(
        (r) => r.claim !== denial.claim && r.f.speaker !== denial.f.speaker && !r.f.negative && !hasNegation(r.p.mention.content.quote),
      );
      const found = named(merged, denial, others) ?? before(denial, page.slice(0, i), others) ?? alike(denial, others);
      if (found) drafts.push(tie(found, denial));
    });
  }
  return drafts;
};

/** The nearest claim of somebody whom the denial names, an accusation before any other. */
const named = (merged: Merged, denial: Report, others: readonly Report[]): Report | null => {
  const { start, end } = denial.p.mention.content;
  const { items, ofDocument } = merged.corpus.entities;
  const inside = new Set(
    ofDocument[denial.p.doc]!.filter((n) => {
      const { anchor } = items[n]!.mention;
      return anchor.start >= start && anchor.end <= end && merged.entities.profiles.isPerson(n);
    }).map((n) => `e${merged.entities.clusters.find(n)}`),
  );
  const theirs = others.filter((r) => inside.has(r.f.speaker));
  return theirs.find((r) => r.p.mention.act === "accuse") ?? theirs[0] ?? null;
};

const before = (denial: Report, earlier: readonly Report[], others: readonly Report[]): Report | null => {
  if (contentStems(denial.p.mention.content.quote).length >= OWN_WORDS) return null;
  const last = earlier.filter((r) => others.includes(r)).at(-1);
  return last && denial.p.mention.anchor.start - last.p.mention.anchor.end <= REACH ? last : null;
};

const alike = (denial: Report, others: readonly Report[]): Report | null =>
  others
    .map((r) => ({ r, e: overlap(r.f.stems, denial.f.stems) }))
    .filter(({ e }) => e.shared >= 2 && e.smaller >= 0.4)
    .sort((a, b) => b.e.shared - a.e.shared || byCode(a.r.claim.id, b.r.claim.id))[0]?.r ?? null;
