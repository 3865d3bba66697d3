import type { Anchor, Ref } from "@proj/core";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { NumberedArticle } from "../article.ts";
import { baseStyles } from "../base-styles.ts";
import { isolate } from "../direction.ts";
import type { Mark } from "../marked-text.ts";
import { outletName, run } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-article.ts";

/** Two articles side by side need this many CSS pixels. */
const ROOM_FOR_TWO = 640;

/** The articles behind something: choose one, or two side by side, and jump from mention to mention. */
export class IsnadEvidence extends IsnadElement {
  static override properties = {
    ...IsnadElement.properties,
    refs: { attribute: false },
    pair: { type: Boolean },
    chosen: { state: true },
    at: { state: true },
    double: { state: true },
    wide: { state: true },
  };
  /** The mentions to highlight, in any number of articles. */
  declare refs: readonly Ref[];
  /** Show two articles side by side from the start where there is room. */
  declare pair: boolean;
  declare chosen: string | null;
  declare at: number;
  declare double: boolean;
  declare wide: boolean;
  #articles: readonly NumberedArticle[] = [];
  #marks = new Map<string, Mark[]>();
  #watch: ResizeObserver | null = null;

  constructor() {
    super();
    this.refs = [];
    this.pair = false;
    this.chosen = null;
    this.at = 0;
    this.double = false;
    this.wide = false;
  }

  static override styles = [
    baseStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        align-items: center;
        margin-block-end: 0.7em;
      }
      h3 {
        margin: 0;
        flex: 1 1 auto;
      }
      .tabs {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4em;
        margin-block-end: 0.7em;
      }
      .tabs button .n {
        font-weight: 700;
      }
      .tabs .c {
        opacity: 0.85;
        font-size: 0.85em;
      }
      .jump {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
      }
      .jump button {
        min-inline-size: 2.1em;
        padding: 0;
      }
      .panes {
        display: grid;
        gap: 1rem;
        grid-template-columns: minmax(0, 1fr);
      }
      .panes.two {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .key {
        margin-block-start: 0.6em;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new ResizeObserver((entries) => {
      this.wide = (entries[0]?.contentRect.width ?? 0) >= ROOM_FOR_TWO;
    });
    this.#watch.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has("refs") && !changed.has("view")) return;
    const { index } = this.view;
    const before = this.#articles.map((a) => a.document.id).join();
    this.#articles = index.articlesOf(this.refs);
    this.#marks = new Map(this.#articles.map((a) => [a.document.id, []]));
    for (const ref of this.refs) {
      const mention = index.look.mention(ref);
      if (!mention) continue;
      const anchors: Anchor[] = "cue" in mention ? [mention.cue, mention.content] : [mention.anchor];
      const list = this.#marks.get(ref.document);
      for (const anchor of anchors) list?.push({ start: anchor.start, end: anchor.end, id: ref.mention });
    }
    for (const list of this.#marks.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
    if (before !== this.#articles.map((a) => a.document.id).join() || changed.has("refs")) {
      this.chosen = this.#articles[0]?.document.id ?? null;
      this.at = 0;
      this.double = this.pair;
    }
  }

  #places(document: string): string[] {
    return [...new Set((this.#marks.get(document) ?? []).map((m) => m.id))];
  }
  #step(by: number): void {
    const count = this.chosen === null ? 0 : this.#places(this.chosen).length;
    if (count > 0) this.at = (this.at + by + count) % count;
  }
  #choose(id: string): void {
    this.chosen = id;
    this.at = 0;
  }

  override render(): TemplateResult {
    const { ui } = this.view;
    const w = ui.words.evidence;
    const chosen = this.#articles.find((a) => a.document.id === this.chosen);
    if (!chosen) return html`<h3>${w.heading}</h3><p class="quiet">${w.none}</p>`;
    const two = this.double && this.wide && this.#articles.length > 1;
    const other = two ? this.#articles[(this.#articles.indexOf(chosen) + 1) % this.#articles.length] : undefined;
    const places = this.#places(chosen.document.id);
    return html`
      <div class="bar">
        <h3>${w.heading}</h3>
        ${
          places.length > 1
            ? html`<span class="jump" role="group" aria-label=${w.heading}>
          <button @click=${() => this.#step(-1)} aria-label=${w.previous} title=${w.previous}>↑</button>
          <span class="small" aria-live="polite">${w.position(ui.number(this.at + 1), ui.number(places.length))}</span>
          <button @click=${() => this.#step(1)} aria-label=${w.next} title=${w.next}>↓</button>
        </span>`
            : nothing
        }
        ${this.wide && this.#articles.length > 1 ? html`<button aria-pressed=${String(two)} @click=${() => (this.double = !this.double)}>${w.sideBySide}</button>` : nothing}
      </div>
      ${
        this.#articles.length > 1
          ? html`<div class="tabs" role="group" aria-label=${w.choose}>${this.#articles.map((a) => {
              const count = this.#places(a.document.id).length;
              return html`<button aria-pressed=${String(a === chosen)} @click=${() => this.#choose(a.document.id)}
          aria-label=${`${ui.number(a.number)} ${isolate(outletName(this.view, a))}, ${ui.count(ui.words.mentions, count)}`}>
          <span class="n">${ui.number(a.number)}</span> ${run(outletName(this.view, a))} <span class="c">${count > 1 ? `×${ui.number(count)}` : nothing}</span></button>`;
            })}</div>`
          : nothing
      }
      <div class="panes ${two ? "two" : ""}">
        <isnad-article .view=${this.view} .article=${chosen} .marks=${this.#marks.get(chosen.document.id) ?? []} .current=${places[this.at] ?? null}></isnad-article>
        ${other ? html`<isnad-article .view=${this.view} .article=${other} .marks=${this.#marks.get(other.document.id) ?? []} .current=${this.#places(other.document.id)[0] ?? null}></isnad-article>` : nothing}
      </div>
      <p class="key small quiet">${ui.words.article.greyed}</p>
    `;
  }
}

define("isnad-evidence", IsnadEvidence);
