import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { type ClaimCell, type ClaimColumn, claimCells, claimColumns } from "../claim-table.ts";
import { hrefOf, hrefOfView } from "../view-context.ts";
import { outletName, quoted, run } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** From this many claims on only those in sight are in the page, all of one height. */
const ALL_UP_TO = 60;
const ROWS = 30;
const SPARE = 8;
/** Claims on paper, where nothing scrolls. */
const PRINTED = 500;
/** Outlets side by side; further ones are turned to like pages. */
const COLUMNS = 40;

/** Claims × outlets: who carries which claim, in which form and through whom, and who carries the contrary. */
export class IsnadClaimMatrix extends IsnadElement {
  static override properties = {
    ...IsnadElement.properties,
    first: { state: true },
    height: { state: true },
    column: { state: true },
    printing: { state: true },
  };
  declare first: number;
  declare height: number;
  declare column: number;
  declare printing: boolean;
  #columns: readonly ClaimColumn[] = [];
  #columnOf: ReadonlyMap<string, number> = new Map();
  #rows = new Uint32Array();

  constructor() {
    super();
    this.first = 0;
    this.height = 96;
    this.column = 0;
    this.printing = false;
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
      td.contrary {
        background: var(--_alert-soft);
      }
      td a.denies {
        display: block;
      }
      .windowed .claim {
        block-size: 6.6em;
        overflow: hidden;
      }
      .windowed small {
        max-block-size: 4em;
        overflow: hidden;
      }
      .space td {
        padding: 0;
        border: none;
      }
      .pages {
        display: flex;
        gap: 0.8em;
        align-items: center;
        margin-block-end: 0.6em;
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

  override willUpdate(changed: PropertyValues): void {
    const before = changed.get("view") as IsnadClaimMatrix["view"] | undefined;
    if (before?.index !== this.view.index) {
      this.#columns = claimColumns(this.view.index);
      this.#columnOf = new Map(this.#columns.flatMap(({ articles }, i) => articles.map((a) => [a.id, i] as const)));
      this.column = 0;
    }
    const { index, search } = this.view;
    const mask = search.mask("claims");
    this.#rows = index.claimOrder().filter((row) => mask[row] === 1);
  }

  #print = (): void => {
    this.printing = true;
    this.performUpdate();
  };
  #printed = (): void => {
    this.printing = false;
  };
  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeprint", this.#print);
    window.addEventListener("afterprint", this.#printed);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#print);
    window.removeEventListener("afterprint", this.#printed);
  }
  override updated(): void {
    const row = this.renderRoot.querySelector<HTMLElement>("tr[data-row]");
    if (row && row.offsetHeight > 0 && Math.abs(row.offsetHeight - this.height) > 1) this.height = row.offsetHeight;
  }

  #scroll = (e: globalThis.Event): void => {
    if (this.#rows.length <= ALL_UP_TO) return;
    this.first = Math.max(0, Math.floor((e.currentTarget as HTMLElement).scrollTop / this.height) - SPARE);
  };

  #cell(cell: ClaimCell | undefined): TemplateResult {
    const { codes, words } = this.view.ui;
    if (!cell) return html`<td><span class="visually-hidden">${words.claim.silent}</span></td>`;
    const { look } = this.view.index;
    return html`<td class=${cell.forms.length > 0 ? "carries" : "contrary"}>${cell.forms.map((form, i) => html`${i > 0 ? " · " : nothing}${codes.claimForm(form)}`)}${
      cell.via.length > 0
        ? html`<small>${cell.via.map((id, i) => html`${i > 0 ? " · " : nothing}${run(look.name(id).name)}`)}</small>`
        : nothing
    }${cell.contrary === null ? nothing : html`<a class="denies small" href=${hrefOf(this.view, "claim", cell.contrary)}>${words.claim.contrary}</a>`}</td>`;
  }

  #row(at: number, columns: readonly ClaimColumn[]): TemplateResult {
    const { ui, index } = this.view;
    const claim = index.packed.claims.row(this.#rows[at]!);
    const cells = claimCells(index, claim, this.#columnOf);
    const speaker = claim.speaker === null ? claim.speakerText : index.look.name(claim.speaker).name;
    const disputed = index.isDisputed(claim.id);
    return html`<tr data-row aria-rowindex=${at + 2}>
      <th scope="row"><div class="claim"><span class="small"><strong>${run(speaker || ui.words.claim.unnamed)}</strong> <span class="quiet">${ui.codes.act(claim.act)}</span>
        ${claim.polarity === "negative" || disputed ? html`<span class="denies">${disputed ? ui.words.list.disputed : ui.words.claim.denied}</span>` : nothing}</span><br>
        <a href=${hrefOf(this.view, "claim", claim.id)}>${quoted(this.view, claim.quote)}</a></div></th>
      ${columns.map((_, i) => this.#cell(cells.get(this.column + i)))}
    </tr>`;
  }

  #pages(): TemplateResult | typeof nothing {
    const { ui } = this.view;
    const w = ui.words.claim;
    const all = this.#columns.length;
    if (all <= COLUMNS) return nothing;
    const go = (by: number) => () => {
      this.column = Math.max(0, Math.min(all - 1, this.column + by));
    };
    const rtl = ui.direction === "rtl";
    return html`<div class="pages small"><button ?disabled=${this.column === 0} aria-label=${w.outletsBefore} title=${w.outletsBefore} @click=${go(-COLUMNS)}>${rtl ? "→" : "←"}</button>
      <span role="status">${w.outletsShown(ui.number(this.column + 1), ui.number(Math.min(all, this.column + COLUMNS)), ui.number(all))}</span>
      <button ?disabled=${this.column + COLUMNS >= all} aria-label=${w.outletsAfter} title=${w.outletsAfter} @click=${go(COLUMNS)}>${rtl ? "←" : "→"}</button></div>`;
  }

  override render(): TemplateResult {
    const { view } = this;
    const { ui } = view;
    const w = ui.words.claim;
    const { length } = this.#rows;
    if (length === 0) return html`<p class="quiet">${view.search.complete("claims") ? ui.words.nothingMatches : ui.words.searching}</p>`;
    const windowed = length > ALL_UP_TO;
    const seen = windowed ? (this.printing ? PRINTED : ROWS) : length;
    const from = windowed && !this.printing ? Math.min(this.first, Math.max(0, length - seen)) : 0;
    const to = Math.min(length, from + seen);
    const columns = this.#columns.slice(this.column, this.column + COLUMNS);
    const space = (n: number): TemplateResult | typeof nothing =>
      n > 0 && !this.printing
        ? html`<tr class="space" aria-hidden="true"><td colspan=${columns.length + 1} height=${n * this.height}></td></tr>`
        : nothing;
    return html`<p class="legend small quiet">${w.matrixHelp}</p>${this.#pages()}
      <div class="scroll ${windowed ? "windowed" : ""}" tabindex="0" role="region" aria-label=${w.matrix} @scroll=${this.#scroll}>
      <table aria-rowcount=${length + 1}><thead><tr aria-rowindex="1"><th scope="col">${w.claimColumn}</th>${columns.map(
        ({ outlet, articles }) => {
          const first = articles[0]!;
          return html`<th scope="col">${
            articles.length === 1
              ? html`<a href=${hrefOf(view, "article", first.id)}>${ui.number(first.number)} ${run(outletName(view, first))}</a>`
              : html`<a href=${hrefOfView(view, "articles", { outlet: outlet ?? "" })}>${run(outlet ?? "")}</a><br><span class="small">${ui.count(ui.words.articles, articles.length)}</span>`
          }</th>`;
        },
      )}</tr></thead><tbody>${space(from)}${Array.from({ length: to - from }, (_, i) => this.#row(from + i, columns))}${space(length - to)}</tbody></table></div>`;
  }
}

define("isnad-claim-matrix", IsnadClaimMatrix);
