import type { ChainReport, Hop } from "@proj/core/views";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { hrefOf } from "../view-context.ts";
import { quoted, run } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** The way of one report from the speaker's mouth to the page, station by station. */
export class IsnadChain extends IsnadElement {
  static override properties = { ...IsnadElement.properties, report: { attribute: false } };
  declare report: ChainReport;

  static override styles = [
    baseStyles,
    css`
      :host {
        background: var(--_surface);
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        padding: 0.9em 1em;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em 0;
        align-items: stretch;
      }
      li {
        display: flex;
        align-items: center;
        min-inline-size: 0;
      }
      li + li::before {
        content: "";
        inline-size: 1.6em;
        block-size: 0.7em;
        flex: none;
        margin-inline: 0.15em;
        background: var(--_faint);
        clip-path: polygon(0 42%, 72% 42%, 72% 0, 100% 50%, 72% 100%, 72% 58%, 0 58%);
      }
      :host([dir="rtl"]) li + li::before {
        transform: scaleX(-1);
      }
      .hop {
        border: 1px solid var(--_faint);
        border-radius: 99px;
        padding: 0.15em 0.9em 0.25em;
        line-height: 1.35;
        min-inline-size: 0;
      }
      .hop small {
        display: block;
        font-size: 0.74em;
        color: var(--_muted);
      }
      .speaker .hop {
        background: var(--_accent-soft);
        border-color: var(--_accent);
      }
      .outlet-hop .hop {
        background: var(--_sunk);
      }
      .lost .hop {
        border-style: dashed;
        border-color: var(--_alert);
      }
      .lost .hop bdi {
        text-decoration: line-through;
      }
      .lost small {
        color: var(--_alert);
      }
      .nameless .hop {
        border-style: dashed;
        color: var(--_muted);
      }
      blockquote {
        margin-block-start: 0.7em;
        font-family: var(--_text);
        line-height: 1.75;
      }
      blockquote .cue {
        color: var(--_muted);
      }
      @media (forced-colors: active) {
        li + li::before {
          background: CanvasText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  #hop(hop: Hop): TemplateResult {
    const { words, codes } = this.view.ui;
    const label =
      hop.kind === "lost"
        ? words.claim.lost
        : hop.kind === "speaker"
          ? codes.originKind("speaker")
          : hop.kind === "outlet"
            ? codes.originKind("outlet")
            : codes.originKind(hop.kind === "agency" ? "agency" : "outlet");
    const name = hop.name || (hop.kind === "outlet" ? words.claim.unknownOutlet : words.claim.unnamed);
    const body = html`${run(name)}<small>${label}</small>`;
    return html`<li class="${hop.kind === "outlet" ? "outlet-hop" : hop.kind} ${hop.name ? "" : "nameless"}"><span class="hop">${
      hop.id !== null && this.view.index.packed.entities.has(hop.id)
        ? html`<a href=${hrefOf(this.view, "entity", hop.id)}>${body}</a>`
        : body
    }</span></li>`;
  }

  override willUpdate(): void {
    this.setAttribute("dir", this.view.ui.direction);
  }

  override render(): TemplateResult {
    const { report, view } = this;
    const article = view.index.article(report.told.document);
    return html`<ol>${report.hops.map((hop) => this.#hop(hop))}</ol>
      <blockquote><span class="cue">${run(report.cue.quote)}</span>: ${quoted(view, report.content.quote)}</blockquote>
      <p class="small quiet">${article ? html`<a href=${hrefOf(view, "article", article.id)}>${view.ui.words.kinds.article} ${view.ui.number(article.number)}</a> · ` : nothing}${view.ui.codes.claimForm(
        report.form,
      )} · ${report.told.published ? view.ui.dates.edtf(report.told.published) : view.ui.words.article.unknownDate}</p>`;
  }
}

define("isnad-chain", IsnadChain);
