import type { EventStatus, Ref } from "@proj/core";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { NumberedArticle } from "../article.ts";
import { harmlessName } from "../harmless.ts";
import type { Kind } from "../route.ts";
import { hrefOf, kindOf, type ViewContext } from "../view-context.ts";

/** A foreign run: isolated, harmless, never parsed. */
export const run = (text: string): TemplateResult => html`<bdi>${harmlessName(text)}</bdi>`;

const shapes: Readonly<Record<EventStatus, SVGTemplateResult>> = {
  occurred: svg`<circle cx="8" cy="8" r="6.5" fill="currentColor"/>`,
  ongoing: svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor"/>`,
  planned: svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="2"/>`,
  possible: svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-dasharray="2.4 2.2"/>`,
  alleged: svg`<path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="8" cy="8" r="1.7" fill="currentColor"/>`,
  cancelled: svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M4 12 12 4" stroke="currentColor" stroke-width="2"/>`,
  denied: svg`<path d="m3 3 10 10M13 3 3 13" stroke="currentColor" stroke-width="2.6" fill="none"/>`,
};

/** The sign of a status: each has its own shape, so that colour is never needed. Drawn in a 16 × 16 box. */
export const statusShape = (status: EventStatus): SVGTemplateResult => shapes[status] ?? shapes.possible;

/** A status as sign and word. */
export const statusBadge = (view: ViewContext, status: EventStatus): TemplateResult =>
  html`<span class="status ${status}"><svg viewBox="0 0 16 16" aria-hidden="true">${statusShape(status)}</svg>${view.ui.codes.status(status)}</span>`;

/** A thing's own page as a link with its name. */
export const thingLink = (view: ViewContext, id: string, kind: Kind | null = kindOf(view, id)): TemplateResult => {
  const name = view.index.look.name(id).name;
  return kind === null ? run(name) : html`<a href=${hrefOf(view, kind, id)}>${run(name)}</a>`;
};

/** What an outlet is called where it may be unknown. */
export const outletName = (view: ViewContext, article: NumberedArticle): string =>
  article.outlet ?? article.document.source?.domain ?? view.ui.words.article.unknownOutlet;

/** An article by its number and outlet. */
export const articleLink = (view: ViewContext, article: NumberedArticle): TemplateResult =>
  html`<a class="outlet" href=${hrefOf(view, "article", article.id)}><span class="n">${view.ui.number(article.number)}</span>${run(outletName(view, article))}</a>`;

/** The articles that references point into. */
export const tellers = (view: ViewContext, refs: readonly Ref[]): TemplateResult | typeof nothing => {
  const articles = view.index.articlesOf(refs);
  return articles.length === 0 ? nothing : html`<span class="outlets">${articles.map((a) => articleLink(view, a))}</span>`;
};

/** A section with a heading, or nothing when it has no content. */
export const section = (heading: string, content: unknown, show = true): TemplateResult | typeof nothing =>
  show ? html`<section><h3>${heading}</h3>${content}</section>` : nothing;

/** The quotation marks of the interface around somebody's words. */
export const quoted = (view: ViewContext, text: string): TemplateResult =>
  view.ui.language === "ar" ? html`«${run(text)}»` : html`“${run(text)}”`;
