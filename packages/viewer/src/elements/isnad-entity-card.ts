import type { CastMember } from "@proj/core/views";
import { css, html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { cardStyles } from "../card-styles.ts";
import { hrefOf } from "../view-context.ts";
import { run, section, statusBadge, tellers, thingLink } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-claim-list.ts";
import "./isnad-judge.ts";
import "./isnad-meeting-graph.ts";

/** One person, organization, place or thing: every spelling by outlet, titles over time, what it does and says, whom it meets. */
export class IsnadEntityCard extends IsnadElement {
  static override properties = { ...IsnadElement.properties, member: { attribute: false } };
  declare member: CastMember;
  static override styles = [
    baseStyles,
    cardStyles,
    css`
      .number {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      td.text {
        font-size: 1.05em;
      }
      .each {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0.1em 1em;
      }
    `,
  ];

  #spellings(): TemplateResult {
    const { ui } = this.view;
    const w = ui.words;
    const total = new Map(this.member.entity.names.map((n) => [n.text, n]));
    return html`<table>
      <thead><tr><th scope="col">${w.entity.spelling}</th><th scope="col">${w.filter.outlet}</th><th scope="col" class="number">${w.entity.total}</th></tr></thead>
      <tbody>${this.member.spellings.map(
        (s) => html`<tr>
        <td class="text" lang=${total.get(s.text)?.language ?? nothing}>${run(s.text)}</td>
        <td class="small"><span class="each">${s.outlets.map((o) => html`<span>${run(o.outlet ?? w.article.unknownOutlet)} <span class="quiet">×${ui.number(o.count)}</span></span>`)}</span></td>
        <td class="number">${ui.number(total.get(s.text)?.count ?? 0)}</td></tr>`,
      )}</tbody>
    </table>`;
  }

  #titles(): TemplateResult {
    const { view } = this;
    return html`<ul class="plain">${this.member.entity.titles.map((t) => {
      const dates = view.index.articlesOf(t.from).flatMap((a) => a.published ?? []);
      return html`<li><div class="row"><span>${run(t.title)}${t.of === undefined ? nothing : html` <span class="quiet">·</span> ${thingLink(view, t.of)}`}
        <span class="small quiet">${dates.length === 0 ? nothing : view.ui.dates.edtf(dates[0]!)}</span></span>${tellers(view, t.from)}</div></li>`;
    })}</ul>`;
  }

  #events(): TemplateResult {
    const { view } = this;
    const roles = new Map(this.member.events.map((e) => [e.event.id, e.role]));
    const { index } = view;
    const self = index.packed.entities.find(this.member.entity.id);
    const rows = new Set([...index.participantsOf().with(self), ...index.placesOf().with(self)]);
    const events = index.inOrder([...rows]).map((row) => index.event(row));
    return html`<ul class="plain">${events.map(
      (
        event,
      ) => html`<li><div class="row"><a href=${hrefOf(view, "event", event.id)}>${run(event.label)}</a>${statusBadge(view, event.status)}</div>
      <span class="small quiet">${view.ui.dates.edtf(event.time)} · ${view.ui.codes.role(roles.get(event.id) ?? "place")}</span></li>`,
    )}</ul>`;
  }

  override render(): TemplateResult {
    const { member, view } = this;
    const { entity } = member;
    const { ui, index } = view;
    const w = ui.words.entity;
    const claims = member.claims.flatMap((c) => index.packed.claims.get(c.id) ?? []);
    const placeOf = index.placesOf().with(index.packed.entities.find(entity.id)).length > 0;
    return html`<article>
      <header>
        <div class="kicker"><span>${ui.codes.entityKind(entity.kind)}</span><span>${ui.count(ui.words.mentions, member.weight)}</span></div>
        <h2 tabindex="-1">${run(entity.name)}</h2>
      </header>
      ${section(w.spellings, this.#spellings(), member.spellings.length > 0)}
      ${section(w.titles, this.#titles(), entity.titles.length > 0)}
      ${section(w.descriptions, html`<p class="text">${entity.descriptions.map((d, i) => html`${i > 0 ? " · " : nothing}${run(d)}`)}</p>`, entity.descriptions.length > 0)}
      ${section(w.events, this.#events(), member.events.length > 0 || placeOf)}
      ${section(w.claims, html`<isnad-claim-list .view=${view} .claims=${claims} .self=${entity.id}></isnad-claim-list>`, claims.length > 0)}
      ${section(
        w.meets,
        html`<isnad-meeting-graph .view=${view} .member=${member}></isnad-meeting-graph><p class="small quiet">${w.meetsHelp}</p>
        <ul class="plain">${member.meets.map((m) => html`<li><div class="row">${thingLink(view, m.entity.id)}<span class="small quiet">${ui.count(w.together, m.events.length)}</span></div></li>`)}</ul>`,
        member.meets.length > 0,
      )}
      ${section(w.in, tellers(view, entity.mentions), entity.mentions.length > 0)}
      ${view.judge ? html`<isnad-judge .view=${view} .of=${entity.id} .others=${index.dossier.entities.filter((e) => e.id !== entity.id && e.kind === entity.kind)}></isnad-judge>` : nothing}
    </article>`;
  }
}

define("isnad-entity-card", IsnadEntityCard);
