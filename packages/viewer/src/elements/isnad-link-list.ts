import type { Link } from "@proj/core";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { harmlessText } from "../harmless.ts";
import { linkSentence } from "../link-sentence.ts";
import { hrefOf } from "../view-context.ts";
import { tellers, thingLink } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";

/** Links as plain sentences, each opening its evidence side by side. `self`: the id of the thing whose card this stands on. */
export class IsnadLinkList extends IsnadElement {
  static override properties = { ...IsnadElement.properties, links: { attribute: false }, self: { attribute: false } };
  declare links: readonly Link[];
  declare self: string | null;

  static override styles = [
    baseStyles,
    css`
      li {
        padding: 0.7em 0.9em;
        border-inline-start: 3px solid var(--_line);
        background: var(--_surface);
        margin-block-end: 0.6em;
      }
      li.contradicts {
        border-color: var(--_alert);
        background: var(--_alert-soft);
      }
      li.updates {
        border-color: var(--_planned);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 0.7em;
        align-items: baseline;
        font-size: 0.86em;
      }
      .type {
        font-weight: 700;
      }
      .contradicts .type {
        color: var(--_alert);
      }
      p {
        margin-block: 0.25em 0.35em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render(): TemplateResult {
    const { ui } = this.view;
    return html`<ul>${this.links.map((link) => {
      const sentence = linkSentence(this.view, link);
      const others = [...new Set([link.a, link.b])].filter((id) => id !== this.self);
      return html`<li class=${link.type}>
        <div class="head">
          <a class="type" href=${hrefOf(this.view, "link", link.id)}>${ui.codes.linkType(link.type)}</a>
          <span class="quiet">${ui.codes.linkGround(link.on)}${link.independence ? html` · ${ui.codes.independence(link.independence)}` : nothing}</span>
        </div>
        ${sentence.text ? html`<p class="text" dir="auto" lang=${sentence.language}>${harmlessText(sentence.text)}</p>` : nothing}
        ${others.map((id) => html`<p class="small">${thingLink(this.view, id)}</p>`)}
        ${tellers(this.view, link.from)}
      </li>`;
    })}</ul>`;
  }
}

define("isnad-link-list", IsnadLinkList);
