import type { FoundClaim, FoundEvent, Page } from "./page.ts";
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

/** Country that a mention stands for, acts for or belongs to, where the document or the world tells. */
const countryOf = (page: Page, i: number): string | undefined => {
  if (i < 0) return undefined;
  for (const e of [page.entities[i]!, page.entities[rootOf(page, i)]!]) {
    if (e.country) return e.country;
    if (typeof e.standsFor === "string") return e.standsFor;
    if (e.of >= 0 && page.entities[e.of]!.country) return page.entities[e.of]!.country;
  }
  return undefined;
};

/** Roles of those who would have done it. */
const DOERS = new Set(["attacker", "from", "actor", "side"]);

/** What one state says that another has done, the page does not vouch for. */
const toldByOther = (page: Page, claim: FoundClaim, event: FoundEvent): boolean => {
  if (event.type !== "attack" && event.type !== "transfer") return false;
  const speaker = claim.speaker >= 0 ? page.entities[rootOf(page, claim.speaker)]! : undefined;
  if (!speaker || isMedium(page, speaker)) return false;
  const own = countryOf(page, claim.speaker);
  if (!own) return false;
  const doers = event.participants.filter((p) => DOERS.has(p.role)).map((p) => countryOf(page, p.entity));
  return doers.length > 0 && doers.every((c) => c !== undefined && c !== own);
};

/** Ties events to the claims they stand in, and makes `alleged` what only an accusation, or one state speaking of another, tells. */
export const tieEvents = (page: Page): void => {
  page.claims.forEach((c, k) => {
    for (const a of c.about) {
      if (!("event" in a)) continue;
      const e = page.events[a.event]!;
      if (e.claim < 0 || c.content.end - c.content.start < page.claims[e.claim]!.content.end - page.claims[e.claim]!.content.start)
        e.claim = k;
      if (e.status !== "occurred" && e.status !== "ongoing") continue;
      if ((c.act === "accuse" && e.type !== "war") || toldByOther(page, c, e)) e.status = "alleged";
    }
  });
};
