import type { ClaimCell, ClaimRow } from "@proj/core/views";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { hrefOf } from "../view-context.ts";
import { outletName, quoted, run } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** Rows drawn at first and added each time; a table of thousands is read in portions. */
const PORTION = 60;

/** Claims × articles: who carries which claim, in which form, and where somebody says the contrary. */
export class IsnadClaimMatrix extends IsnadElement {
  static override properties = { ...IsnadElement.properties, shown: { state: true } };
  declare shown: number;

  constructor() {
    super();
    this.shown = PORTION;
  }

  static override styles = [
    baseStyles,
    css`
      .scroll {
        overflow: auto;
        position: relative;
        max-block-size: 75vh;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      table {
        font-size: 0.92em;
        inline-size: max-content;
        min-inline-size: 100%;
        border-collapse: separate;
        border-spacing: 0;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        background: var(--_sunk);
        z-index: 2;
        max-inline-size: 9em;
        min-inline-size: 5.5em;
      }
      tbody th,
      thead th:first-child {
        position: sticky;
        inset-inline-start: 0;
        background: var(--_surface);
        inline-size: clamp(11em, 38vw, 26em);
        max-inline-size: clamp(11em, 38vw, 26em);
        z-index: 1;
        border-inline-end: 1px solid var(--_line);
      }
      thead th:first-child {
        z-index: 3;
        background: var(--_sunk);
      }
      tbody th a {
        color: inherit;
        text-decoration: none;
        font-family: var(--_text);
        line-height: 1.6;
      }
      tbody th a:hover {
        color: var(--_accent);
        text-decoration: underline;
      }
      thead a {
        text-decoration: none;
        font-weight: 600;
      }
      td {
        text-align: center;
        vertical-align: middle;
        border-inline-start: 1px solid var(--_line);
      }
      td.carries {
        background: var(--_accent-soft);
      }
      td svg {
        inline-size: 1.2em;
        block-size: 1.2em;
        vertical-align: middle;
        color: var(--_accent);
      }
      td small {
        display: block;
        color: var(--_ink);
        font-size: 0.8em;
      }
      .denies {
        color: var(--_alert);
        font-weight: 650;
      }
      .more {
        margin-block: 0.8em;
      }
      .legend {
        margin-block-end: 0.6em;
      }
      @media print {
        .scroll {
          max-block-size: none;
          overflow: visible;
        }
      }
    `,
  ];

  #cell(cell: ClaimCell | null): TemplateResult {
    const { codes, words } = this.view.ui;
    if (cell === null) return html`<td><span class="visually-hidden">${words.claim.silent}</span></td>`;
    const forms = [...new Set(cell.reports.map((r) => r.form))];
    const via = [...new Map(cell.reports.flatMap((r) => r.via).map((v) => [v.id, v])).values()];
    return html`<td class="carries">${codes.claimForm(forms[0]!)}${via.length > 0 ? html`<small>${via.map((v, i) => html`${i > 0 ? " · " : nothing}${run(v.name)}`)}</small>` : nothing}</td>`;
  }

  #row(row: ClaimRow): TemplateResult {
    const { claim } = row;
    const { ui, index } = this.view;
    return html`<tr>
      <th scope="row"><span class="small"><strong>${run(row.speaker.name || ui.words.claim.unnamed)}</strong> <span class="quiet">${ui.codes.act(claim.act)}</span>
        ${claim.polarity === "negative" || index.isDisputed(claim.id) ? html`<span class="denies">${index.isDisputed(claim.id) ? ui.words.list.disputed : ui.words.claim.denied}</span>` : nothing}</span><br>
        <a href=${hrefOf(this.view, "claim", claim.id)}>${quoted(this.view, claim.quote)}</a></th>
      ${row.cells.map((cell) => this.#cell(cell))}
    </tr>`;
  }

  override render(): TemplateResult {
    const { view } = this;
    const { ui, index } = view;
    const w = ui.words.claim;
    const { pages, rows } = index.matrix();
    const found = rows.filter((r) => view.search.claim(r.claim));
    if (found.length === 0) return html`<p class="quiet">${ui.words.nothingMatches}</p>`;
    return html`<p class="legend small quiet">${w.matrixHelp}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${w.matrix}>
      <table><thead><tr><th scope="col">${w.claimColumn}</th>${pages.map((p) => {
        const article = index.article(p.document);
        return html`<th scope="col">${article ? html`<a href=${hrefOf(view, "article", p.document)}>${ui.number(article.number)} ${run(outletName(view, article))}</a>` : nothing}</th>`;
      })}</tr></thead><tbody>${found.slice(0, this.shown).map((r) => this.#row(r))}</tbody></table></div>
      ${found.length > this.shown ? html`<button class="more" @click=${() => (this.shown += PORTION)}>+ ${ui.number(Math.min(PORTION, found.length - this.shown))} / ${ui.number(found.length)}</button>` : nothing}`;
  }
}

define("isnad-claim-matrix", IsnadClaimMatrix);
