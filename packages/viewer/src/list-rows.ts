import type { Claim, Entity } from "@proj/core";
import type { Disagreement } from "@proj/core/views";
import { html, nothing, type TemplateResult } from "lit";
import { articleTitle } from "./article-title.ts";
import type { NumberedArticle, PlacedEvent } from "./dossier-index.ts";
import { outletName, quoted, run, statusBadge } from "./elements/fragments.ts";
import type { ListRow } from "./elements/isnad-window-list.ts";
import type { Kind, View } from "./route.ts";
import { hrefOf, type ViewContext } from "./view-context.ts";

const row = (view: ViewContext, kind: Kind, id: string, content: () => TemplateResult, depth = 0): ListRow => ({
  key: id,
  draw: (at, open) => html`<a class="row depth-${Math.min(2, depth)}" data-at=${at} href=${hrefOf(view, kind, id)}
    aria-current=${open ? "true" : nothing}>${content()}</a>`,
});

const numbers = (view: ViewContext, documents: readonly string[]): TemplateResult => {
  const { ui, index } = view;
  const articles = new Set(documents.map((id) => index.article(id)?.number ?? 0));
  return html`<span>${ui.count(ui.words.articles, articles.size)}</span>`;
};

/** An event as a row of the list: its date, name, status, and how many articles tell it. */
export const eventRow = (view: ViewContext, { event, depth }: PlacedEvent): ListRow => {
  const { ui, index } = view;
  const around = (): string[] =>
    [...new Set([event.place, ...event.participants.map((p) => p.entity)])]
      .flatMap((id) => (id === null ? [] : index.look.name(id).name))
      .filter((name) => !event.label.includes(name))
      .slice(0, 3);
  return row(
    view,
    "event",
    event.id,
    () => html`<div class="meta"><span>${ui.dates.edtf(event.time)}</span>${statusBadge(view, event.status)}</div>
      <div class="label">${depth > 0 ? html`<span class="part" aria-hidden="true">${ui.direction === "rtl" ? "↲" : "↳"}</span><span class="visually-hidden">${ui.words.list.partOf} ${run(index.look.name(event.partOf ?? "").name)}: </span>` : nothing}${run(event.label)}</div>
      <div class="meta">${around().map((name) => run(name))}</div>
      <div class="meta">${numbers(
        view,
        event.mentions.map((m) => m.document),
      )}${index.isDisputed(event.id) ? html`<span class="alert">${ui.words.list.disputed}</span>` : nothing}</div>`,
    depth,
  );
};

/** A claim as a row: speaker, act, words. */
export const claimRow = (view: ViewContext, claim: Claim): ListRow => {
  const { ui, index } = view;
  const speaker = claim.speaker === null ? claim.speakerText || ui.words.claim.unnamed : index.look.name(claim.speaker).name;
  return row(
    view,
    "claim",
    claim.id,
    () => html`<div class="meta"><strong>${run(speaker)}</strong><span>${ui.codes.act(claim.act)}</span></div>
      <div class="label">${quoted(view, claim.quote)}</div>
      <div class="meta">${claim.said === null ? nothing : html`<span>${ui.dates.edtf(claim.said)}</span>`}${numbers(
        view,
        claim.reports.map((r) => r.document),
      )}${index.isDisputed(claim.id) ? html`<span class="alert">${ui.words.list.disputed}</span>` : nothing}</div>`,
  );
};

/** An entity as a row: name, kind, mentions, other spellings. */
export const entityRow = (view: ViewContext, entity: Entity): ListRow => {
  const { ui } = view;
  const others = entity.names.filter((n) => n.text !== entity.name).map((n) => n.text);
  return row(
    view,
    "entity",
    entity.id,
    () => html`<div class="label">${run(entity.name)}</div>
      <div class="meta"><span>${ui.codes.entityKind(entity.kind)}</span><span>${ui.count(ui.words.mentions, entity.mentions.length)}</span></div>
      ${others.length > 0 ? html`<div class="meta">${others.slice(0, 3).map((n) => run(n))}</div>` : nothing}`,
  );
};

/** A disagreement as a row: what kind, about what, between which articles. */
export const disagreementRow = (view: ViewContext, { link, a, b }: Disagreement): ListRow => {
  const { ui } = view;
  return row(
    view,
    "link",
    link.id,
    () => html`<div class="meta"><span class=${link.type === "contradicts" ? "alert" : ""}>${ui.codes.linkType(link.type)} · ${ui.codes.linkGround(link.on)}</span></div>
      <div class="label">${run(a.name)}${a.id === b.id ? nothing : html` – ${run(b.name)}`}</div>
      <div class="meta">${link.independence ? html`<span>${ui.codes.independence(link.independence)}</span>` : nothing}${numbers(
        view,
        link.from.map((r) => r.document),
      )}</div>`,
  );
};

/** An article as a row: number, outlet, date, title. */
export const articleRow = (view: ViewContext, article: NumberedArticle): ListRow => {
  const { ui } = view;
  const { document } = article;
  return row(
    view,
    "article",
    document.id,
    () => html`<div class="meta"><span><strong>${ui.number(article.number)}</strong> ${run(outletName(view, article))}</span><span>${document.published ? ui.dates.edtf(document.published) : ui.words.article.unknownDate}</span></div>
      <div class="label">${run(articleTitle(document))}</div>`,
  );
};

/** How many things each list would show. */
export const foundIn = (view: ViewContext): Record<View, number> => {
  const { index, search } = view;
  return {
    timeline: index.placed().filter((p) => search.event(p)).length,
    claims: index.dossier.claims.filter((c) => search.claim(c)).length,
    entities: index.dossier.entities.filter((e) => search.entity(e)).length,
    disagreements: index.disagreements().filter((d) => search.disagreement(d)).length,
    articles: index.articles.filter((a) => search.article(a)).length,
  };
};

/** The rows of the list that the reader stands in. */
export const rowsOf = (view: ViewContext): readonly ListRow[] => {
  const { index, search } = view;
  switch (view.route.view) {
    case "timeline":
      return index
        .placed()
        .filter((p) => search.event(p))
        .map((p) => eventRow(view, p));
    case "claims":
      return index
        .matrix()
        .rows.filter((r) => search.claim(r.claim))
        .map((r) => claimRow(view, r.claim));
    case "entities":
      return index
        .cast()
        .filter((m) => search.entity(m.entity))
        .map((m) => entityRow(view, m.entity));
    case "disagreements":
      return index
        .disagreements()
        .filter((d) => search.disagreement(d))
        .map((d) => disagreementRow(view, d));
    case "articles":
      return index.articles.filter((a) => search.article(a)).map((a) => articleRow(view, a));
  }
};
