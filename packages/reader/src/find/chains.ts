import type { FoundClaim, Page } from "./page.ts";
import { isMedium } from "./speakers.ts";

const rootOf = (page: Page, i: number): number => {
  let at = i;
  for (let guard = 0; guard < 60 && at >= 0 && page.entities[at]!.sameAs >= 0 && page.entities[at]!.sameAs !== at; guard++)
    at = page.entities[at]!.sameAs;
  return at;
};

const inTeaser = (page: Page, c: FoundClaim): boolean =>
  page.parts.some((p) => p.kind === "teaser" && c.content.start >= p.start && c.content.start < p.end);

/**
 * Completes the chain of every claim, from the speaker outward: a page that retells one paper (its first claim is the paper's, and the paper speaks
 * again) carries that paper in the chain of all others; the papers a page says it is taken from come last.
 */
export const completeChains = (page: Page): void => {
  const claims = page.claims.filter((c) => !inTeaser(page, c));
  const media = new Map<number, number>();
  for (const c of claims)
    if (c.speaker >= 0 && isMedium(page, page.entities[rootOf(page, c.speaker)]!))
      media.set(rootOf(page, c.speaker), (media.get(rootOf(page, c.speaker)) ?? 0) + 1);
  const first = claims.find((c) => !page.parts.some((p) => p.kind === "headline" && c.content.start >= p.start && c.content.start < p.end));
  const lead = first && first.speaker >= 0 ? rootOf(page, first.speaker) : -1;
  if (lead >= 0 && (media.get(lead) ?? 0) >= 2)
    for (const c of claims) if (!(c.speaker >= 0 && rootOf(page, c.speaker) === lead) && c.via.length === 0) c.via = [lead];
  for (const source of page.pageSources)
    for (const c of claims) {
      if (c.speaker >= 0 && rootOf(page, c.speaker) === rootOf(page, source)) continue;
      if (!c.via.some((v) => rootOf(page, v) === rootOf(page, source))) c.via = [...c.via, source];
    }
};

/** Ties events to the claims they stand in, and makes what only an accusation tells `alleged`. */
export const tieEvents = (page: Page): void => {
  page.claims.forEach((c, k) => {
    for (const a of c.about) {
      if (!("event" in a)) continue;
      const e = page.events[a.event]!;
      if (e.claim < 0 || c.content.end - c.content.start < page.claims[e.claim]!.content.end - page.claims[e.claim]!.content.start)
        e.claim = k;
      if (c.act === "accuse" && (e.status === "occurred" || e.status === "ongoing") && e.type !== "war") e.status = "alleged";
    }
  });
};
