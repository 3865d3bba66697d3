import { css, html, nothing, type TemplateResult } from "lit";
import { articleTitle } from "../article-title.ts";
import { baseStyles } from "../base-styles.ts";
import { cardStyles } from "../card-styles.ts";
import { hrefOf, hrefOfView } from "../view-context.ts";
import { articleLink, run, section, statusBadge } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-link-list.ts";

/** What a reader sees before choosing anything: the strongest disagreements, the most told events, the most quoted voices, and what was read. */
export class IsnadOverview extends IsnadElement {
  static override styles = [
    baseStyles,
    cardStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .columns {
        display: grid;
        gap: 1.8rem;
        grid-template-columns: minmax(0, 1fr);
      }
      @container (min-width: 40rem) {
        .columns {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      li a {
        font-family: var(--_text);
      }
      h2 {
        font-size: 1.2em;
        margin-block-end: 0.2em;
      }
    `,
  ];

  override render(): TemplateResult {
    const { view } = this;
    const { ui, index } = view;
    const w = ui.words.overview;
    const disputes = index.disagreements().slice(0, 3);
    const told = [...index.placed()].sort((a, b) => b.weight - a.weight).slice(0, 6);
    const voices = index
      .cast()
      .filter((m) => m.claims.length > 0)
      .sort((a, b) => b.claims.length - a.claims.length)
      .slice(0, 6);
    return html`<article>
      <header><h2 tabindex="-1">${w.heading}</h2><p class="quiet">${w.hint}</p></header>
      ${section(
        w.disagreements,
        html`<isnad-link-list .view=${view} .links=${disputes.map((d) => d.link)} .self=${null}></isnad-link-list>
          ${index.disagreements().length > disputes.length ? html`<a href=${hrefOfView(view, "disagreements")}>${ui.count(ui.words.disagreements, index.disagreements().length)}</a>` : nothing}`,
        disputes.length > 0,
      )}
      <div class="columns">
        ${section(
          w.told,
          html`<ol class="plain">${told.map(
            ({
              event,
            }) => html`<li><div class="row"><a href=${hrefOf(view, "event", event.id)}>${run(event.label)}</a>${statusBadge(view, event.status)}</div>
            <span class="small quiet">${ui.dates.edtf(event.time)} · ${ui.count(ui.words.articles, index.articlesOf(event.mentions).length)}</span></li>`,
          )}</ol>`,
          told.length > 0,
        )}
        ${section(
          w.voices,
          html`<ol class="plain">${voices.map((m) => html`<li><div class="row"><a href=${hrefOf(view, "entity", m.entity.id)}>${run(m.entity.name)}</a><span class="small quiet">${ui.count(ui.words.claims, m.claims.length)}</span></div></li>`)}</ol>`,
          voices.length > 0,
        )}
      </div>
      ${section(
        w.articles,
        html`<ul class="plain">${index.articles.slice(0, 12).map(
          (
            a,
          ) => html`<li><div class="row">${articleLink(view, a)}<span class="small quiet">${a.document.published ? ui.dates.edtf(a.document.published) : ui.words.article.unknownDate}</span></div>
          <span class="text">${run(articleTitle(a.document))}</span></li>`,
        )}</ul>
          ${index.articles.length > 12 ? html`<a href=${hrefOfView(view, "articles")}>${ui.count(ui.words.articles, index.articles.length)}</a>` : nothing}`,
        index.articles.length > 0,
      )}
    </article>`;
  }
}

define("isnad-overview", IsnadOverview);
