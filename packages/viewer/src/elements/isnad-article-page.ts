import { css, html, nothing, type TemplateResult } from "lit";
import type { NumberedArticle } from "../article.ts";
import { articleTitle } from "../article-title.ts";
import { baseStyles } from "../base-styles.ts";
import { cardStyles } from "../card-styles.ts";
import { citation } from "../citation.ts";
import { harmlessAddress } from "../harmless.ts";
import { hrefOf } from "../view-context.ts";
import { outletName, run, section, statusBadge } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-article.ts";
import "./isnad-cite.ts";
import "./isnad-claim-list.ts";

/** One article whole, with what it tells: its events and claims. */
export class IsnadArticlePage extends IsnadElement {
  static override properties = { ...IsnadElement.properties, article: { attribute: false } };
  declare article: NumberedArticle;
  static override styles = [
    baseStyles,
    cardStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .columns {
        display: grid;
        gap: 1.6rem;
        grid-template-columns: minmax(0, 1fr);
      }
      @container (min-width: 44rem) {
        .columns {
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        }
      }
      .side {
        display: grid;
        gap: 1.4rem;
        align-content: start;
      }
    `,
  ];

  override render(): TemplateResult {
    const { article, view } = this;
    const { document, reading } = article;
    const { ui, index } = view;
    const w = ui.words.article;
    const address = harmlessAddress(document.location);
    const events = index.eventsIn(article);
    const claims = index.claimsOf(article);
    const marks = [...reading.events.map((m) => ({ start: m.anchor.start, end: m.anchor.end, id: m.id }))];
    return html`<article>
      <header>
        <div class="kicker"><span class="main">${ui.number(article.number)} · ${run(outletName(view, article))}</span>
          <span>${document.published ? ui.dates.edtf(document.published) : w.unknownDate}${document.publishedBy ? html` <span class="small">(${ui.codes.publishedBy(document.publishedBy)})</span>` : nothing}</span></div>
        <h2 tabindex="-1" lang=${document.language}>${run(articleTitle(document))}</h2>
        <p class="small quiet">${document.agencies.length > 0 ? html`${w.agencies}: ${document.agencies.map((a, i) => html`${i > 0 ? " · " : nothing}${run(a)}`)} · ` : nothing}${w.open}: ${
          address
            ? html`<a href=${address} rel="noreferrer noopener nofollow" target="_blank">${run(document.location)}</a>`
            : run(document.location)
        }</p>
      </header>
      <div class="columns">
        <isnad-article bare .view=${view} .article=${article} .marks=${marks} .current=${null}></isnad-article>
        <div class="side">
          ${section(
            ui.words.views.timeline,
            html`<ul class="plain">${events.map((event) => html`<li><div class="row"><a href=${hrefOf(view, "event", event.id)}>${run(event.label)}</a>${statusBadge(view, event.status)}</div></li>`)}</ul>`,
            events.length > 0,
          )}
          ${section(ui.words.views.claims, html`<isnad-claim-list .view=${view} .claims=${claims}></isnad-claim-list>`, claims.length > 0)}
          ${section(ui.words.problems, html`<ul class="plain small">${reading.problems.map((p) => html`<li>${ui.codes.problem(p)}</li>`)}</ul>`, reading.problems.length > 0)}
          <isnad-cite .view=${view} .text=${citation(view, null, [article])}></isnad-cite>
        </div>
      </div>
    </article>`;
  }
}

define("isnad-article-page", IsnadArticlePage);
