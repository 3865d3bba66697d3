import type { ClaimAct, EntityKind, EventStatus, EventType } from "@proj/core";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { harmlessName } from "../harmless.ts";
import { type Filters, filterNames } from "../search.ts";
import { define, IsnadElement } from "./isnad-element.ts";

type FilterName = (typeof filterNames)[number];
interface Option {
  value: string;
  name: string;
}

/** Search and filters. Fires `isnad-filters` with what changed. */
export class IsnadFilters extends IsnadElement {
  #typed: ReturnType<typeof setTimeout> | undefined;

  static override styles = [
    baseStyles,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6em;
        align-items: flex-start;
      }
      input[type="search"] {
        inline-size: min(100%, 20em);
        flex: 1 1 12em;
      }
      details {
        flex: 1 1 8em;
      }
      details[open] {
        flex-basis: 100%;
      }
      summary {
        cursor: pointer;
        inline-size: max-content;
        padding: 0.3em 0.2em;
        color: var(--_accent);
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
        gap: 0.7em 1em;
        padding-block: 0.5em 0.8em;
        align-items: end;
      }
      label {
        display: grid;
        gap: 0.15em;
        font-size: 0.86em;
        color: var(--_muted);
        min-inline-size: 0;
      }
      label select,
      label input {
        color: var(--_ink);
        inline-size: 100%;
      }
      label.tick {
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 0.5em;
      }
      .tick input {
        inline-size: 1.2em;
        min-block-size: 1.5em;
        accent-color: var(--_accent);
      }
      .count {
        display: inline-block;
        min-inline-size: 1.5em;
        text-align: center;
        background: var(--_accent);
        color: var(--_on-accent);
        border-radius: 99px;
        font-size: 0.8em;
      }
    `,
  ];

  #ask(change: Partial<Filters>): void {
    this.dispatchEvent(new CustomEvent<Partial<Filters>>("isnad-filters", { detail: change }));
  }
  #type = (e: Event): void => {
    const q = (e.target as HTMLInputElement).value;
    clearTimeout(this.#typed);
    this.#typed = setTimeout(() => this.#ask({ q }), 120);
  };

  #select(name: FilterName, label: string, options: readonly Option[]): TemplateResult {
    const value = this.view.filters[name];
    return html`<label>${label}<select @change=${(e: Event) => this.#ask({ [name]: (e.target as HTMLSelectElement).value })}>
      <option value="" ?selected=${value === ""}>${this.view.ui.words.all}</option>
      ${options.map((o) => html`<option value=${o.value} ?selected=${value === o.value}>${harmlessName(o.name)}</option>`)}
    </select></label>`;
  }
  #date(name: FilterName, label: string): TemplateResult {
    return html`<label>${label}<input type="date" .value=${this.view.filters[name]} @change=${(e: Event) => this.#ask({ [name]: (e.target as HTMLInputElement).value })}></label>`;
  }

  #outlets(): Option[] {
    const { index, ui } = this.view;
    const seen = new Map<string, string>();
    for (const a of index.articles)
      if (a.outlet !== null) seen.set(a.outlet, a.outlet);
      else seen.set(a.id, `${ui.number(a.number)} · ${ui.words.article.unknownOutlet}`);
    return [...seen].map(([value, name]) => ({ value, name }));
  }

  override render(): TemplateResult {
    const { ui, filters, index, route } = this.view;
    const w = ui.words;
    const f = w.filter;
    const inForce = filterNames.filter((n) => n !== "q" && filters[n] !== "").length;
    const offered = <T extends string>(codes: readonly T[], word: (code: T) => string): Option[] =>
      [...new Set(codes)].sort().map((code) => ({ value: code, name: word(code) }));
    const { packed } = index;
    const people = route.view === "timeline" || route.view === "claims";
    return html`<div class="line" role="search">
      <input type="search" .value=${filters.q} @input=${this.#type} placeholder=${w.search} aria-label=${w.search} autocomplete="off" spellcheck="false" dir="auto">
      <details ?open=${inForce > 0}>
        <summary>${w.filters} ${inForce > 0 ? html`<span class="count">${ui.number(inForce)}</span>` : nothing}</summary>
        <div class="grid">
          ${this.#select("outlet", f.outlet, this.#outlets())}
          ${
            people
              ? this.#select(
                  "entity",
                  f.entity,
                  Array.from(index.entityOrder().subarray(0, 200), (row) => ({
                    value: packed.entities.id(row),
                    name: packed.entities.text(row, "name") ?? "",
                  })),
                )
              : nothing
          }
          ${
            route.view === "timeline"
              ? html`${this.#select("type", f.type, offered(index.eventTypes().values as EventType[], ui.codes.eventType))}
            ${this.#select("status", f.status, offered(index.eventStatuses().values as EventStatus[], ui.codes.status))}`
              : nothing
          }
          ${
            route.view === "claims"
              ? this.#select("act", f.act, offered(packed.claims.codes("act").values as ClaimAct[], ui.codes.act))
              : nothing
          }
          ${
            route.view === "entities"
              ? this.#select("kind", f.kind, offered(packed.entities.codes("kind").values as EntityKind[], ui.codes.entityKind))
              : nothing
          }
          ${route.view === "entities" || route.view === "disagreements" ? nothing : html`${this.#date("from", f.from)}${this.#date("to", f.to)}`}
          ${people ? html`<label class="tick"><input type="checkbox" .checked=${filters.disputed !== ""} @change=${(e: Event) => this.#ask({ disputed: (e.target as HTMLInputElement).checked ? "1" : "" })}>${f.disputed}</label>` : nothing}
          ${inForce > 0 ? html`<button @click=${() => this.#ask(Object.fromEntries(filterNames.map((n) => [n, ""])))}>${w.clearFilters}</button>` : nothing}
        </div>
      </details>
    </div>`;
  }
}

define("isnad-filters", IsnadFilters);
