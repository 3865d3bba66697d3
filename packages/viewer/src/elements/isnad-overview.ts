import { css, html, nothing, type TemplateResult } from "lit";
import { articleTitle } from "../article-title.ts";
import { baseStyles } from "../base-styles.ts";
import { cardStyles } from "../card-styles.ts";
import { hrefOf, hrefOfView } from "../view-context.ts";
import { articleLink, run, section, statusBadge } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-link-list.ts";

/** The rows that weigh most, ties in the order given: a few of very many, without sorting them all. */
const heaviest = (rows: Uint32Array, weight: ArrayLike<number>, most: number): number[] => {
  const best: number[] = [];
  for (const row of rows) {
    if (best.length === most && weight[row]! <= weight[best[most - 1]!]!) continue;
    let at = best.length;
    while (at > 0 && weight[row]! > weight[best[at - 1]!]!) at--;
    best.splice(at, 0, row);
    if (best.length > most) best.pop();
  }
  return best;
};

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
    const disputes = Array.from(index.disagreements().subarray(0, 3), (row) => index.packed.links.row(row));
    const told = heaviest(index.events.order, index.events.weight, 6).map((row) => index.event(row));
    const said = index.claimsBySpeaker();
    const voices = heaviest(index.entityOrder(), said, 6).filter((row) => said[row]! > 0);
    return html`<article>
      <header><h2 tabindex="-1">${w.heading}</h2><p class="quiet">${w.hint}</p></header>
      ${section(
        w.disagreements,
        html`<isnad-link-list .view=${view} .links=${disputes} .self=${null}></isnad-link-list>
          ${index.disagreements().length > disputes.length ? html`<a href=${hrefOfView(view, "disagreements")}>${ui.count(ui.words.disagreements, index.disagreements().length)}</a>` : nothing}`,
        disputes.length > 0,
      )}
      <div class="columns">
        ${section(
          w.told,
          html`<ol class="plain">${told.map(
            (
              event,
            ) => html`<li><div class="row"><a href=${hrefOf(view, "event", event.id)}>${run(event.label)}</a>${statusBadge(view, event.status)}</div>
            <span class="small quiet">${ui.dates.edtf(event.time)} · ${ui.count(ui.words.articles, index.articlesOf(event.mentions).length)}</span></li>`,
          )}</ol>`,
          told.length > 0,
        )}
        ${section(
          w.voices,
          html`<ol class="plain">${voices.map((row) => html`<li><div class="row"><a href=${hrefOf(view, "entity", index.packed.entities.id(row))}>${run(index.packed.entities.text(row, "name") ?? "")}</a><span class="small quiet">${ui.count(ui.words.claims, said[row]!)}</span></div></li>`)}</ol>`,
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
