import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { baseStyles } from "../base-styles.ts";
import { define } from "./isnad-element.ts";

/** From this many rows on only those in sight are in the page, all of one height. */
const ALL_UP_TO = 150;
/** Rows kept above and below those in sight, so that fast scrolling and the tab key find them. */
const SPARE = 8;

/** One row of a list: its key, and how to draw it. */
export interface ListRow {
  readonly key: string;
  /** Draws the row's link; `at` is its place in the whole list, `open` whether it is the one shown. */
  readonly draw: (at: number, open: boolean) => TemplateResult;
}

/** The rows of a list, made one by one when they come into sight. */
export interface RowSource {
  readonly length: number;
  readonly at: (i: number) => ListRow;
  /** The place of a key, -1 where it is not in the list. */
  readonly find: (key: string) => number;
}

/** A list of links that stays quick with a hundred thousand rows: it scrolls in itself and holds only a window of them. Arrow keys walk it. */
export class IsnadWindowList extends LitElement {
  static override properties = {
    rows: { attribute: false },
    current: { attribute: false },
    label: {},
    first: { state: true },
    height: { state: true },
    printing: { state: true },
  };
  declare rows: RowSource;
  /** The key of the row that is open. */
  declare current: string | null;
  declare label: string;
  declare first: number;
  declare height: number;
  declare printing: boolean;
  #watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.rows = { length: 0, at: () => ({ key: "", draw: () => html`` }), find: () => -1 };
    this.current = null;
    this.label = "";
    this.first = 0;
    this.height = 0;
    this.printing = false;
  }

  static override styles = [
    baseStyles,
    css`
      .box {
        overflow-y: auto;
        max-block-size: var(--_list-height, 70vh);
        position: relative;
        border-block: 1px solid var(--_line);
      }
      li {
        border-block-end: 1px solid var(--_line);
      }
      li:last-child {
        border: none;
      }
      .windowed.box {
        max-block-size: 80vh;
      }
      .windowed li {
        block-size: 7.6em;
        overflow: hidden;
      }
      .windowed .label {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
        overflow: hidden;
      }
      a.row {
        display: block;
        color: inherit;
        text-decoration: none;
        padding: 0.55em 0.8em 0.6em;
        block-size: 100%;
        border-inline-start: 3px solid transparent;
      }
      a.row:hover {
        background: var(--_sunk);
      }
      a.row:focus-visible {
        outline-offset: -3px;
      }
      a.row[aria-current] {
        background: var(--_accent-soft);
        border-inline-start-color: var(--_accent);
      }
      .row .label {
        font-family: var(--_text);
        font-weight: 600;
        line-height: 1.55;
        overflow-wrap: anywhere;
      }
      .row .meta {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.9em;
        font-size: 0.82em;
        color: var(--_muted);
      }
      .alert {
        color: var(--_alert);
        font-weight: 600;
      }
      .depth-1 {
        padding-inline-start: 2em !important;
      }
      .depth-2 {
        padding-inline-start: 3.2em !important;
      }
      .part {
        color: var(--_muted);
        margin-inline-end: 0.35em;
      }
      svg {
        display: block;
      }
      @media print {
        .box {
          max-block-size: none;
          overflow: visible;
        }
      }
    `,
  ];

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
    this.#watch = new ResizeObserver(() => this.requestUpdate());
    this.#watch.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#print);
    window.removeEventListener("afterprint", this.#printed);
    this.#watch?.disconnect();
  }

  get #windowed(): boolean {
    return this.rows.length > ALL_UP_TO && !this.printing;
  }
  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".box");
  }
  get #rowHeight(): number {
    return this.height || 76;
  }

  #scroll = (): void => {
    if (!this.#windowed || !this.#box) return;
    this.first = Math.max(0, Math.floor(this.#box.scrollTop / this.#rowHeight) - SPARE);
  };

  #key = (e: KeyboardEvent): void => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -Infinity, End: Infinity };
    const by = moves[e.key];
    const link = (e.composedPath()[0] as HTMLElement).closest<HTMLElement>("a.row");
    if (by === undefined || !link || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    const at = Number(link.dataset.at);
    void this.focusRow(
      Math.max(0, Math.min(this.rows.length - 1, by === Infinity ? this.rows.length - 1 : by === -Infinity ? 0 : at + by)),
    );
  };

  /** Brings a row into sight and gives it the focus. */
  async focusRow(at: number): Promise<void> {
    await this.#bringIntoSight(at);
    this.renderRoot.querySelector<HTMLElement>(`a.row[data-at="${at}"]`)?.focus({ preventScroll: false });
  }

  async #bringIntoSight(at: number): Promise<void> {
    const box = this.#box;
    if (!box || !this.#windowed) return;
    const top = at * this.#rowHeight;
    if (top < box.scrollTop || top + this.#rowHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = Math.max(0, top - box.clientHeight / 3);
    this.#scroll();
    await this.updateComplete;
  }

  override updated(changed: PropertyValues): void {
    if (this.#windowed) {
      const row = this.renderRoot.querySelector<HTMLElement>("li[data-row]");
      if (row && row.offsetHeight > 0 && row.offsetHeight !== this.height) this.height = row.offsetHeight;
    }
    if (changed.has("rows")) this.#scroll();
    if (changed.has("current") && this.current !== null) this.#showCurrent();
  }

  #showCurrent(): void {
    const at = this.rows.find(this.current ?? "");
    if (at < 0) return;
    if (this.#windowed) {
      void this.#bringIntoSight(at);
      return;
    }
    const box = this.#box;
    const row = this.renderRoot.querySelector<HTMLElement>(`a.row[data-at="${at}"]`);
    if (!box || !row) return;
    const top = row.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 0 || top + row.offsetHeight > box.clientHeight) box.scrollTop += top - box.clientHeight / 3;
  }

  override render(): TemplateResult {
    const windowed = this.#windowed;
    const seen = Math.ceil((this.#box?.clientHeight || 800) / this.#rowHeight) + 2 * SPARE;
    const from = windowed ? Math.min(this.first, Math.max(0, this.rows.length - seen)) : 0;
    const shown = Array.from({ length: windowed ? Math.min(seen, this.rows.length - from) : this.rows.length }, (_, i) =>
      this.rows.at(from + i),
    );
    const space = (n: number): TemplateResult | typeof nothing =>
      n > 0 ? html`<svg width="1" height=${n * this.#rowHeight} aria-hidden="true"></svg>` : nothing;
    return html`<div class="box ${windowed ? "windowed" : ""}" @scroll=${this.#scroll} @keydown=${this.#key} tabindex="-1">
      ${windowed ? space(from) : nothing}
      <ul aria-label=${this.label}>${repeat(
        shown,
        (row) => row.key,
        (row, i) =>
          html`<li data-row aria-setsize=${this.rows.length} aria-posinset=${from + i + 1}>${row.draw(from + i, row.key === this.current)}</li>`,
      )}</ul>
      ${windowed ? space(this.rows.length - from - shown.length) : nothing}
    </div>`;
  }
}

define("isnad-window-list", IsnadWindowList);
