import type { Ref } from "@proj/core";
import { html, type TemplateResult } from "lit";
import type { ViewContext } from "./view-context.ts";
import "./elements/isnad-article-page.ts";
import "./elements/isnad-claim-card.ts";
import "./elements/isnad-entity-card.ts";
import "./elements/isnad-event-card.ts";
import "./elements/isnad-link-card.ts";

/** The card of what is open, the mentions behind it, and whether its articles stand side by side from the start; null when nothing is open. */
export const detailOf = (view: ViewContext): { card: TemplateResult; refs: readonly Ref[] | null; pair: boolean } | null => {
  const { index, route } = view;
  if (route.kind === null || route.id === null) return null;
  const { id } = route;
  if (route.kind === "event") {
    const event = index.packed.events.get(id);
    if (event)
      return { card: html`<isnad-event-card .view=${view} .event=${event}></isnad-event-card>`, refs: event.mentions, pair: false };
  } else if (route.kind === "claim") {
    const claim = index.packed.claims.get(id);
    if (claim)
      return {
        card: html`<isnad-claim-card .view=${view} .claim=${claim}></isnad-claim-card>`,
        refs: claim.reports.map((r) => r.from),
        pair: false,
      };
  } else if (route.kind === "entity") {
    const member = index.member(id);
    if (member)
      return {
        card: html`<isnad-entity-card .view=${view} .member=${member}></isnad-entity-card>`,
        refs: member.entity.mentions,
        pair: false,
      };
  } else if (route.kind === "link") {
    const link = index.packed.links.get(id);
    if (link) return { card: html`<isnad-link-card .view=${view} .link=${link}></isnad-link-card>`, refs: link.from, pair: true };
  } else {
    const article = index.article(id);
    if (article)
      return { card: html`<isnad-article-page .view=${view} .article=${article}></isnad-article-page>`, refs: null, pair: false };
  }
  return { card: html`<p class="empty" role="alert">${view.ui.words.notFound}</p>`, refs: null, pair: false };
};
