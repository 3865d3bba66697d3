import type { Claim } from "@proj/core";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { hrefOf } from "../view-context.ts";
import { quoted, run, tellers } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** So many stand there at first. */
const FIRST = 4;

/** A short list of claims: who says what, and which articles carry it. */
export class IsnadClaimList extends IsnadElement {
  static override properties = {
    ...IsnadElement.properties,
    claims: { attribute: false },
    self: { attribute: false },
    all: { state: true },
  };
  declare claims: readonly Claim[];
  /** The entity whose card this stands on: its name is not said again. */
  declare self: string | null | undefined;
  declare all: boolean;

  constructor() {
    super();
    this.all = false;
  }

  static override styles = [
    baseStyles,
    css`
      li {
        padding-block: 0.6em;
        border-block-end: 1px solid var(--_line);
      }
      li:last-child {
        border: none;
      }
      .quote {
        display: block;
        color: inherit;
        text-decoration: none;
        font-family: var(--_text);
        font-size: 1.04em;
        line-height: 1.7;
      }
      .quote:hover {
        color: var(--_accent);
        text-decoration: underline;
      }
      .who {
        font-weight: 650;
      }
    `,
  ];

  override render(): TemplateResult {
    const { ui, index } = this.view;
    return html`<ul>${(this.all ? this.claims : this.claims.slice(0, FIRST)).map((claim) => {
      const speaker = claim.speaker === null ? claim.speakerText || ui.words.claim.unnamed : index.look.name(claim.speaker).name;
      return html`<li>
        <span class="small">${claim.speaker !== null && claim.speaker === this.self ? nothing : html`<span class="who">${run(speaker)}</span> `} <span class="quiet">${ui.codes.act(claim.act)}${claim.polarity === "negative" && claim.act !== "deny" ? html` · ${ui.words.claim.denied}` : nothing}</span></span>
        <a class="quote" href=${hrefOf(this.view, "claim", claim.id)}>${quoted(this.view, claim.quote)}</a>
        ${tellers(
          this.view,
          claim.reports.map((r) => r.from),
        )}
      </li>`;
    })}</ul>
    ${!this.all && this.claims.length > FIRST ? html`<button class="small" @click=${() => (this.all = true)}>${ui.words.showAll(ui.count(ui.words.claims, this.claims.length))}</button>` : nothing}`;
  }
}

define("isnad-claim-list", IsnadClaimList);
