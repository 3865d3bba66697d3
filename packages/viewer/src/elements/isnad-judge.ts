import { css, html, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { harmlessName } from "../harmless.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** What a person decides about two things of the dossier. */
export interface JudgementDetail {
  verdict: "same" | "different";
  a: string;
  b: string;
}

/** Asks a person whether a thing and another one are the same. Fires `isnad-judgement`; the host decides what becomes of it. */
export class IsnadJudge extends IsnadElement {
  static override properties = {
    ...IsnadElement.properties,
    of: { attribute: false },
    others: { attribute: false },
    other: { state: true },
    sent: { state: true },
  };
  declare of: string;
  /** What it may be compared with, likeliest first. */
  declare others: readonly { id: string; name: string }[];
  declare other: string;
  declare sent: boolean;

  constructor() {
    super();
    this.other = "";
    this.sent = false;
  }

  static override styles = [
    baseStyles,
    css`
      fieldset {
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        padding: 0.6em 0.9em 0.9em;
        display: flex;
        flex-wrap: wrap;
        gap: 0.6em;
        align-items: center;
        min-inline-size: 0;
      }
      select {
        max-inline-size: 18em;
      }
    `,
  ];

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("of")) {
      this.other = "";
      this.sent = false;
    }
  }

  #judge(verdict: "same" | "different"): void {
    const detail: JudgementDetail = { verdict, a: this.of, b: this.other };
    this.dispatchEvent(new CustomEvent<JudgementDetail>("isnad-judgement", { detail, bubbles: true, composed: true }));
    this.sent = true;
  }

  override render(): TemplateResult {
    const w = this.view.ui.words.judge;
    const choose = (e: Event): void => {
      this.other = (e.target as HTMLSelectElement).value;
      this.sent = false;
    };
    return html`<fieldset>
      <legend class="small">${w.heading}</legend>
      <label class="small">${w.with} <select @change=${choose}>
        <option value="" ?selected=${this.other === ""}>${w.choose}</option>
        ${this.others.map((o) => html`<option value=${o.id} ?selected=${this.other === o.id}>${harmlessName(o.name)}</option>`)}
      </select></label>
      <button ?disabled=${this.other === ""} @click=${() => this.#judge("same")}>${w.same}</button>
      <button ?disabled=${this.other === ""} @click=${() => this.#judge("different")}>${w.different}</button>
      <span class="small quiet" role="status">${this.sent ? w.sent : ""}</span>
    </fieldset>`;
  }
}

define("isnad-judge", IsnadJudge);
