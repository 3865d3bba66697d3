import type { Link } from "@proj/core";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { cardStyles } from "../card-styles.ts";
import { harmlessText } from "../harmless.ts";
import { linkSentence } from "../link-sentence.ts";
import { articleLink, quoted, run, section, thingLink } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-judge.ts";

/** One disagreement, update, agreement or repetition: the sentence, and both sides' words. */
export class IsnadLinkCard extends IsnadElement {
  static override properties = { ...IsnadElement.properties, link: { attribute: false } };
  declare link: Link;
  static override styles = [
    baseStyles,
    cardStyles,
    css`
      h2 {
        font-weight: 600;
        line-height: 1.55;
        font-size: 1.25em;
      }
      .contradicts {
        color: var(--_alert);
        font-weight: 700;
      }
      .sides {
        display: grid;
        gap: 0.8rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      }
      .side {
        background: var(--_surface);
        border: 1px solid var(--_line);
        border-block-start: 3px solid var(--_accent);
        border-radius: var(--_radius);
        padding: 0.8em 1em;
      }
      .side + .side {
        border-block-start-color: var(--_alert);
      }
      .quote {
        font-family: var(--_text);
        font-size: 1.1em;
        line-height: 1.7;
      }
      p {
        margin-block-end: 0.3em;
      }
    `,
  ];

  override render(): TemplateResult {
    const { link, view } = this;
    const { ui, index } = view;
    const sentence = linkSentence(view, link);
    const things = [...new Set([link.a, link.b])];
    const told = link.from.flatMap((ref) => index.look.told(ref) ?? []);
    return html`<article>
      <header>
        <div class="kicker"><span class=${link.type}>${ui.codes.linkType(link.type)}</span><span>${ui.codes.linkGround(link.on)}</span>
          ${link.independence ? html`<span>${ui.codes.independence(link.independence)}</span>` : nothing}</div>
        <h2 tabindex="-1">${sentence.text ? html`<span dir="auto" lang=${sentence.language}>${harmlessText(sentence.text)}</span>` : things.map((id, i) => html`${i > 0 ? " – " : nothing}${run(index.look.name(id).name)}`)}</h2>
      </header>
      <div class="sides">${told.map((t) => {
        const article = index.article(t.document);
        return html`<div class="side"><p class="quote">${quoted(view, t.anchor.quote)}</p>
          ${article ? articleLink(view, article) : nothing}
          <p class="small quiet">${t.published ? ui.dates.edtf(t.published) : ui.words.article.unknownDate}</p></div>`;
      })}</div>
      ${section(ui.words.claim.about, html`<ul class="plain">${things.map((id) => html`<li>${thingLink(view, id)}</li>`)}</ul>`)}
      ${view.judge && link.a !== link.b ? html`<isnad-judge .view=${view} .of=${link.a} .others=${[index.look.name(link.b)]}></isnad-judge>` : nothing}
    </article>`;
  }
}

define("isnad-link-card", IsnadLinkCard);
