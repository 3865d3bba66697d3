import type { Event, Ref } from "@proj/core";
import { html, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { cardStyles } from "../card-styles.ts";
import { citation, citedArticles } from "../citation.ts";
import { harmlessName } from "../harmless.ts";
import { hrefOf } from "../view-context.ts";
import { articleLink, run, section, statusBadge, tellers, thingLink } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-cite.ts";
import "./isnad-claim-list.ts";
import "./isnad-judge.ts";
import "./isnad-link-list.ts";

/** References gathered by the value they give, in the order of first appearance. */
const byValue = (reports: readonly { value: string; from: Ref }[]): { value: string; from: Ref[] }[] => {
  const groups = new Map<string, Ref[]>();
  for (const { value, from } of reports) {
    const list = groups.get(value);
    if (list) list.push(from);
    else groups.set(value, [from]);
  }
  return [...groups].map(([value, from]) => ({ value, from }));
};

/** One event: what, who, where, when, every reported value with its tellers, its status over time, and where it all comes from. */
export class IsnadEventCard extends IsnadElement {
  static override properties = { ...IsnadElement.properties, event: { attribute: false } };
  declare event: Event;
  static override styles = [baseStyles, cardStyles];

  #reported(chosen: string | null, reports: readonly { value: string; from: Ref }[], show: (value: string) => unknown): unknown {
    const groups = byValue(reports);
    if (groups.length === 0) return chosen === null ? html`<span class="quiet">${this.view.ui.words.event.unknown}</span>` : show(chosen);
    const known = chosen === null || groups.some((g) => g.value === chosen) ? groups : [{ value: chosen, from: [] }, ...groups];
    return known.map(
      ({ value, from }) =>
        html`<div class="value"><span class=${value === chosen ? "main" : ""}>${show(value)}</span>${
          value === chosen && known.length > 1 ? html`<span class="chosen">${this.view.ui.words.event.chosen}</span>` : nothing
        }${tellers(this.view, from)}</div>`,
    );
  }

  #who(): TemplateResult {
    const { ui } = this.view;
    return html`${this.event.participants.map(
      (p) =>
        html`<div class="value"><span class="role">${ui.codes.role(p.role)}</span> <span class="main">${thingLink(this.view, p.entity)}</span>${tellers(this.view, p.from)}</div>`,
    )}`;
  }

  #numbers(): TemplateResult {
    const { codes, number, words } = this.view.ui;
    const several = this.event.quantities.length > 1;
    return html`${this.event.quantities.map((q) => {
      const value = codes.bound(q.bound, q.unit ? `${number(q.value)} ${harmlessName(q.unit)}` : number(q.value));
      return html`<div class="value"><span class=${q.chosen ? "main" : ""}>${codes.measure(q.measure)}: <bdi>${value}</bdi></span>${
        q.chosen && several ? html`<span class="chosen">${words.event.chosen}</span>` : nothing
      }${tellers(this.view, q.from)}</div>`;
    })}`;
  }

  #origins(): TemplateResult {
    const { ui, index } = this.view;
    const { origins } = this.event;
    const certain = origins.every((o) => o.certain);
    return html`<p class="main">${ui.words.event.originsCount(origins.length, ui.number(origins.length), certain)}</p>
      <ul class="plain">${origins.map((o) => {
        const articles = o.documents.flatMap((id) => index.article(id) ?? []);
        const bare = o.kind === "document" || (o.kind === "outlet" && articles.length === 1);
        return html`<li><div class="row"><span>${bare ? nothing : html`${run(o.name)} `}<span class="role">${ui.codes.originKind(o.kind)}${o.certain ? nothing : ` · ${ui.words.event.uncertainOrigin}`}</span></span>
          <span class="outlets">${articles.map((a) => articleLink(this.view, a))}</span></div></li>`;
      })}</ul>`;
  }

  override render(): TemplateResult {
    const { event, view } = this;
    const { ui, index } = view;
    const w = ui.words.event;
    const links = index.linksOf(event.id);
    const claims = index.claimsAbout(event.id);
    const parts = index.partsOf(index.packed.events.find(event.id)).map((row) => index.event(row));
    return html`<article>
      <header>
        <div class="kicker"><span>${ui.codes.eventType(event.type)}</span>${statusBadge(view, event.status)}
          ${event.partOf === null || !index.packed.events.has(event.partOf) ? nothing : html`<span>${w.partOf} ${thingLink(view, event.partOf, "event")}</span>`}</div>
        <h2 tabindex="-1">${run(event.label)}</h2>
      </header>
      <dl>
        <dt>${w.when}</dt><dd>${this.#reported(event.time, event.times, (v) => ui.dates.edtf(v))}</dd>
        <dt>${w.where}</dt><dd>${this.#reported(event.place, event.places, (v) => thingLink(view, v))}</dd>
        ${event.participants.length > 0 ? html`<dt>${w.who}</dt><dd>${this.#who()}</dd>` : nothing}
        ${event.quantities.length > 0 ? html`<dt>${w.numbers}</dt><dd>${this.#numbers()}</dd>` : nothing}
      </dl>
      ${section(w.links, html`<isnad-link-list .view=${view} .links=${links} .self=${event.id}></isnad-link-list>`, links.length > 0)}
      ${section(
        w.life,
        html`<ol class="life">${event.history.map(
          (h) =>
            html`<li><div class="row"><span>${statusBadge(view, h.status)} ${h.asOf === null ? nothing : html`<span class="small quiet">${w.asOf(ui.dates.edtf(h.asOf))}</span>`}</span>${tellers(view, [h.from])}</div></li>`,
        )}</ol>`,
        event.history.length > 0,
      )}
      ${section(w.origins, this.#origins(), event.origins.length > 0)}
      ${section(
        w.parts,
        html`<ul class="plain">${parts.map(
          (p) =>
            html`<li><div class="row"><a href=${hrefOf(view, "event", p.id)}>${run(p.label)}</a>${statusBadge(view, p.status)}</div></li>`,
        )}</ul>`,
        parts.length > 0,
      )}
      ${section(w.claims, html`<isnad-claim-list .view=${view} .claims=${claims}></isnad-claim-list>`, claims.length > 0)}
      <isnad-cite .view=${view} .text=${citation(view, event.label, citedArticles(view, event.mentions))}></isnad-cite>
      ${view.judge ? html`<isnad-judge .view=${view} .of=${event.id} .others=${this.#others()}></isnad-judge>` : nothing}
    </article>`;
  }

  /** Events of the same type first: those are the ones that merging may have joined or kept apart wrongly. */
  #others(): { id: string; name: string }[] {
    const { events } = this.view.index.dossier;
    const like = events.filter((e) => e.id !== this.event.id && e.type === this.event.type);
    return like.map((e) => ({ id: e.id, name: e.label }));
  }
}

define("isnad-event-card", IsnadEventCard);
