import type { Claim } from "@proj/core";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { cardStyles } from "../card-styles.ts";
import { citation, citedArticles } from "../citation.ts";
import { articleLink, quoted, run, section, thingLink } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-chain.ts";
import "./isnad-cite.ts";
import "./isnad-judge.ts";
import "./isnad-link-list.ts";

/** One claim: who says it, the words, and the chain on which it reached each page. */
export class IsnadClaimCard extends IsnadElement {
  static override properties = { ...IsnadElement.properties, claim: { attribute: false } };
  declare claim: Claim;
  static override styles = [
    baseStyles,
    cardStyles,
    css`
      h2 {
        font-weight: 500;
        line-height: 1.65;
        border-inline-start: 4px solid var(--_accent);
        padding-inline-start: 0.7em;
      }
      .speaker {
        font-size: 1.08em;
        font-weight: 700;
        color: var(--_ink);
      }
      .chains {
        display: grid;
        gap: 0.8em;
      }
    `,
  ];

  override render(): TemplateResult {
    const { claim, view } = this;
    const { ui, index } = view;
    const w = ui.words.claim;
    const chain = index.chain(claim);
    const links = index.linksOf(claim.id);
    const refs = claim.reports.map((r) => r.from);
    const others = index.dossier.claims
      .filter((c) => c.id !== claim.id && c.speaker === claim.speaker)
      .map((c) => ({ id: c.id, name: c.quote }));
    return html`<article>
      <header>
        <div class="kicker"><span class="speaker">${claim.speaker === null ? run(claim.speakerText || w.unnamed) : thingLink(view, claim.speaker)}</span>
          <span>${ui.codes.act(claim.act)}${claim.polarity === "negative" && claim.act !== "deny" ? html` · ${w.denied}` : nothing}</span>
          ${claim.said === null ? nothing : html`<span>${ui.dates.edtf(claim.said)}</span>`}</div>
        <h2 tabindex="-1">${quoted(view, claim.quote)}</h2>
      </header>
      ${section(w.chain, html`<div class="chains">${chain?.reports.map((r) => html`<isnad-chain .view=${view} .report=${r}></isnad-chain>`)}</div>`, (chain?.reports.length ?? 0) > 0)}
      ${section(w.lostHeading, html`<div class="chains">${chain?.lost.map((r) => html`<isnad-chain .view=${view} .report=${r}></isnad-chain>`)}</div>`, (chain?.lost.length ?? 0) > 0)}
      ${section(w.links, html`<isnad-link-list .view=${view} .links=${links} .self=${claim.id}></isnad-link-list>`, links.length > 0)}
      ${section(w.about, html`<ul class="plain">${claim.about.map((id) => html`<li>${thingLink(view, id)}</li>`)}</ul>`, claim.about.length > 0)}
      ${section(
        ui.words.event.origins,
        html`<ul class="plain">${claim.origins.map(
          (
            o,
          ) => html`<li><div class="row"><span>${o.kind === "document" ? nothing : html`${run(o.name)} `}<span class="role">${ui.codes.originKind(o.kind)}${o.certain ? nothing : ` · ${ui.words.event.uncertainOrigin}`}</span></span>
          <span class="outlets">${o.documents.flatMap((id) => index.article(id) ?? []).map((a) => articleLink(view, a))}</span></div></li>`,
        )}</ul>`,
        claim.origins.length > 0,
      )}
      <isnad-cite .view=${view} .text=${citation(view, claim.quote, citedArticles(view, refs))}></isnad-cite>
      ${view.judge ? html`<isnad-judge .view=${view} .of=${claim.id} .others=${others}></isnad-judge>` : nothing}
    </article>`;
  }
}

define("isnad-claim-card", IsnadClaimCard);
