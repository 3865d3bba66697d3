import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { NumberedArticle } from "../article.ts";
import { baseStyles } from "../base-styles.ts";
import { harmlessText } from "../harmless.ts";
import { type Line, type Mark, markedLines } from "../marked-text.ts";
import { hrefOf } from "../view-context.ts";
import { outletName, run } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** One article's text with words highlighted; page furniture and teasers of other stories are greyed. */
export class IsnadArticle extends IsnadElement {
  static override properties = {
    ...IsnadElement.properties,
    article: { attribute: false },
    marks: { attribute: false },
    current: { attribute: false },
    bare: { type: Boolean },
  };
  declare article: NumberedArticle;
  declare marks: readonly Mark[];
  /** The id of the mark that is looked at. */
  declare current: string | null;
  /** Without heading: the page around it has one. */
  declare bare: boolean;
  #lines: readonly Line[] = [];

  static override styles = [
    baseStyles,
    css`
      :host {
        background: var(--_surface);
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        overflow: hidden;
      }
      header {
        padding: 0.7em 1em;
        border-block-end: 1px solid var(--_line);
        background: var(--_sunk);
      }
      header .who {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.8em;
        justify-content: space-between;
        align-items: baseline;
      }
      header a {
        font-weight: 650;
        text-decoration: none;
      }
      header a:hover {
        text-decoration: underline;
      }
      .n {
        font-weight: 700;
        color: var(--_accent);
        margin-inline-end: 0.4em;
      }
      .scroll {
        overflow-y: auto;
        max-block-size: min(70vh, 44rem);
        padding: 0.9em 1.1em 1.4em;
        position: relative;
        font-family: var(--_text);
        font-size: 1.06em;
        line-height: 1.85;
        overscroll-behavior: auto;
      }
      :host([bare]) .scroll {
        max-block-size: none;
      }
      .scroll:focus-visible {
        outline-offset: -3px;
      }
      p {
        overflow-wrap: anywhere;
        margin-block-end: 0.75em;
        max-inline-size: 42em;
        text-align: start;
      }
      .headline {
        font-size: 1.2em;
        font-weight: 700;
        line-height: 1.5;
      }
      .byline,
      .caption {
        font-size: 0.9em;
        color: var(--_muted);
      }
      .summary {
        font-weight: 600;
      }
      .boilerplate,
      .teaser {
        color: var(--_muted);
        font-size: 0.82em;
        line-height: 1.55;
        margin-block-end: 0.4em;
        padding-inline-start: 0.8em;
        border-inline-start: 3px solid var(--_line);
      }
      mark {
        background: var(--_mark);
        color: var(--_on-mark);
        padding-block: 0.1em;
        border-radius: 2px;
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
      }
      mark.current {
        background: var(--_mark-now);
        box-shadow: 0 0 0 2px var(--_mark-now);
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
    if (changed.has("article") || changed.has("marks"))
      this.#lines = markedLines(this.article.document.text, this.article.document.parts, this.marks ?? []);
  }

  override render(): TemplateResult {
    const { ui } = this.view;
    const { document } = this.article;
    const current = this.current;
    return html`
      ${
        this.bare
          ? nothing
          : html`<header>
        <div class="who">
          <a href=${hrefOf(this.view, "article", document.id)}><span class="n">${ui.number(this.article.number)}</span>${run(outletName(this.view, this.article))}</a>
          <span class="small quiet">${document.published ? ui.dates.edtf(document.published) : ui.words.article.unknownDate}</span>
        </div>
      </header>`
      }
      <div class="scroll" tabindex=${this.bare ? nothing : 0} role=${this.bare ? nothing : "region"} aria-label=${this.bare ? nothing : outletName(this.view, this.article)} lang=${document.language}>
        ${this.#lines.map(
          (line) =>
            html`<p dir="auto" class=${line.kind}>${line.runs.map((r) =>
              r.marks.length === 0
                ? harmlessText(r.text)
                : html`<mark class=${current !== null && r.marks.includes(current) ? "current" : ""}>${harmlessText(r.text)}</mark>`,
            )}</p>`,
        )}
      </div>
    `;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("current") || changed.has("marks") || changed.has("article")) this.#showCurrent();
  }

  /** Scrolls inside the article only: the page around stays where the reader left it. */
  #showCurrent(): void {
    if (this.bare) return;
    const box = this.renderRoot.querySelector<HTMLElement>(".scroll");
    const mark = this.renderRoot.querySelector<HTMLElement>("mark.current");
    if (!box) return;
    const top = mark ? mark.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - box.clientHeight / 3 : 0;
    box.scrollTop = Math.max(0, top);
  }
}

define("isnad-article", IsnadArticle);
