import type { Claim, Entity, Link } from "@proj/core";
import { html, nothing, type TemplateResult } from "lit";
import type { NumberedArticle } from "./article.ts";
import { articleTitle } from "./article-title.ts";
import { outletName, quoted, run, statusBadge } from "./elements/fragments.ts";
import type { ListRow, RowSource } from "./elements/isnad-window-list.ts";
import { type Kind, type View, views } from "./route.ts";
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
export const eventRow = (view: ViewContext, at: number): ListRow => {
  const { ui, index } = view;
  const event = index.event(at);
  const depth = index.events.depth[at]!;
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
export const disagreementRow = (view: ViewContext, link: Link): ListRow => {
  const { ui, index } = view;
  const [a, b] = [index.look.name(link.a), index.look.name(link.b)];
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

/** How many things each list would show; null where the search is still reading. */
export const foundIn = (view: ViewContext): Record<View, number | null> =>
  Object.fromEntries(views.map((list) => [list, view.search.complete(list) ? view.search.found(list) : null])) as Record<
    View,
    number | null
  >;

/** The rows of the list that the reader stands in; each is read and drawn only when it comes into sight. */
export const rowsOf = (view: ViewContext): RowSource => {
  const { index, search } = view;
  const { packed } = index;
  const mask = search.mask(view.route.view);
  const source = (order: Uint32Array, table: { find(id: string): number }, draw: (row: number) => ListRow): RowSource => {
    const rows = order.filter((row) => mask[row] === 1);
    return { length: rows.length, at: (i) => draw(rows[i]!), find: (key) => rows.indexOf(table.find(key)) };
  };
  switch (view.route.view) {
    case "timeline":
      return source(index.events.order, packed.events, (at) => eventRow(view, at));
    case "claims":
      return source(index.claimOrder(), packed.claims, (at) => claimRow(view, packed.claims.row(at)));
    case "entities":
      return source(index.entityOrder(), packed.entities, (at) => entityRow(view, packed.entities.row(at)));
    case "disagreements":
      return source(index.disagreements(), packed.links, (at) => disagreementRow(view, packed.links.row(at)));
    case "articles":
      return source(
        Uint32Array.from(index.articles, (a) => a.row),
        packed.documents,
        (at) => articleRow(view, index.articleAt(at)),
      );
  }
};
