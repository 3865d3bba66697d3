// Longer than most: what the element offers to a page (attributes, properties, events, addresses) is kept in one place.
import type { Dossier } from "@proj/core";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { baseStyles } from "../base-styles.ts";
import { detailOf } from "../detail.ts";
import { interfaceLanguage } from "../direction.ts";
import { DossierIndex } from "../dossier-index.ts";
import { dossierStyles } from "../dossier-styles.ts";
import { provideFont } from "../font.ts";
import { harmlessName } from "../harmless.ts";
import { type Interface, interfaceOf } from "../interface.ts";
import { foundIn, rowsOf } from "../list-rows.ts";
import { asDossier, DossierLoadError, dossierOfPage, fetchDossier } from "../load.ts";
import { PackedDossier } from "../packed/packed-dossier.ts";
import { formatRoute, parseRoute, type Route, type View, views } from "../route.ts";
import { type Filters, filterNames, filtersOf, Search } from "../search.ts";
import { SearchTexts } from "../search-texts.ts";
import { theme } from "../theme.ts";
import { hrefOfView, type ViewContext } from "../view-context.ts";
import { define } from "./isnad-element.ts";
import type { IsnadWindowList, RowSource } from "./isnad-window-list.ts";
import "./isnad-claim-matrix.ts";
import "./isnad-evidence.ts";
import "./isnad-filters.ts";
import "./isnad-overview.ts";
import "./isnad-timeline.ts";
import "./isnad-window-list.ts";

/** The id of the JSON script that a self-contained page holds. */
export const DATA_ID = "isnad-dossier-data";

/** Milliseconds of reading before a frame is due. */
const SLICE = 40;

const readFor = (texts: SearchTexts, list: View, milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  texts.read(list, () => performance.now() < end);
};

/**
 * `<isnad-dossier src="dossier.json">`: shows a dossier.
 *
 * @attr src - address of the dossier's JSON
 * @attr data - id of a `<script type="application/json">` in the page that holds it; without `src` and `data`, `isnad-dossier-data` is looked for
 * @attr ui - language of the interface, `ar` or `en`; default: the nearest `lang`, else Arabic
 * @attr theme - `light`, `dark` or `contrast`; default: as the reader's system
 * @attr heading - the dossier's title
 * @attr judge - where present, a person can say that two things are the same or different
 * @attr routing - `none`: do not use the page's `#`
 * @fires isnad-load - the dossier is shown; detail: { dossier }
 * @fires isnad-error - it cannot be; detail: { error }
 * @fires isnad-navigate - the reader went elsewhere; detail: { hash }
 * @fires isnad-judgement - a person judged; detail: { verdict, a, b }
 */
export class IsnadDossier extends LitElement {
  static override properties = {
    src: {},
    data: {},
    ui: {},
    lang: {},
    theme: { reflect: true },
    heading: {},
    judge: { type: Boolean },
    routing: {},
    dossier: { attribute: false, noAccessor: true },
    loadError: { state: true },
    index: { state: true },
    route: { state: true },
    searched: { state: true },
  };
  declare src: string | null;
  declare data: string | null;
  declare ui: string | null;
  declare theme: string | null;
  declare heading: string | null;
  declare judge: boolean;
  declare routing: string | null;
  declare private loadError: DossierLoadError | null;
  declare private index: DossierIndex | null;
  declare private route: Route;
  /** Counts up while the search reads on. */
  declare private searched: number;
  #loading: AbortController | null = null;
  #view: ViewContext | null = null;
  #rows: { search: Search; searched: number; ui: Interface; list: View; rows: RowSource } | null = null;
  #texts: SearchTexts | null = null;
  #reading = false;
  #focusDetail = false;

  static override styles = [theme, baseStyles, dossierStyles];

  constructor() {
    super();
    this.src = null;
    this.data = null;
    this.ui = null;
    this.theme = null;
    this.heading = null;
    this.judge = false;
    this.routing = null;
    this.loadError = null;
    this.index = null;
    this.route = parseRoute("");
    this.searched = 0;
  }

  /** The dossier shown; a large file is parsed for whoever asks. Setting it shows another one at once; the reader stays where they are. */
  get dossier(): Dossier | null {
    return this.index?.dossier ?? null;
  }
  set dossier(value: Dossier | null) {
    this.#loading?.abort();
    this.#loading = null;
    if (value === null) {
      this.index = null;
      return;
    }
    try {
      this.#show(PackedDossier.of(asDossier(value)));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Where the reader stands, as a hash; setting it goes there. */
  get hash(): string {
    return formatRoute(this.route);
  }
  set hash(value: string) {
    this.#go(value);
  }

  /** Reads the dossier anew from `src` or the page. */
  async reload(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.loadError = null;
    try {
      const dossier = this.src ? await fetchDossier(this.src, loading.signal) : dossierOfPage(this.ownerDocument, this.data ?? DATA_ID);
      if (!loading.signal.aborted) this.#show(dossier);
    } catch (error) {
      if (!loading.signal.aborted) this.#fail(error);
    } finally {
      if (this.#loading === loading) this.#loading = null;
    }
  }

  #show(packed: PackedDossier): void {
    this.loadError = null;
    this.index = new DossierIndex(packed);
    this.#texts = new SearchTexts(this.index);
    this.#readAhead(this.#texts);
    const detail = {
      get dossier(): Dossier {
        return packed.whole();
      },
    };
    void this.updateComplete.then(() => this.dispatchEvent(new CustomEvent("isnad-load", { detail })));
  }
  /** Reads ahead for the search in the browser's idle moments. */
  #readAhead(texts: SearchTexts): void {
    if (typeof requestIdleCallback !== "function") return; // the first search then takes the time instead
    requestIdleCallback((deadline) => {
      if (this.#texts !== texts || !this.isConnected) return;
      texts.read(this.route.view, () => deadline.timeRemaining() > 2);
      if (!texts.complete) this.#readAhead(texts);
    });
  }
  /** Reads on for somebody who waits for an answer: in short slices, so that typing goes on, and what is found so far is shown. */
  #readOn(texts: SearchTexts): void {
    if (this.#reading) return;
    this.#reading = true;
    setTimeout(() => {
      this.#reading = false;
      if (this.#texts !== texts || !this.#view?.filters.q) return;
      readFor(texts, this.route.view, SLICE);
      this.searched++;
    });
  }
  #fail(error: unknown): void {
    this.loadError =
      error instanceof DossierLoadError ? error : new DossierLoadError("not-a-dossier", "The dossier cannot be shown.", error);
    this.dispatchEvent(new CustomEvent("isnad-error", { detail: { error: this.loadError } }));
  }

  #hashChanged = (): void => {
    if (this.routing !== "none") this.#arrive(parseRoute(this.ownerDocument.location.hash));
  };
  #arrive(route: Route): void {
    const before = this.route;
    this.route = route;
    if (before.kind !== route.kind || before.id !== route.id) this.#focusDetail = route.id !== null;
    this.dispatchEvent(new CustomEvent("isnad-navigate", { detail: { hash: formatRoute(route) }, bubbles: true, composed: true }));
  }
  #go(hash: string, replace = false): void {
    if (this.routing === "none") {
      this.#arrive(parseRoute(hash));
      return;
    }
    const { location, defaultView } = this.ownerDocument;
    if (!replace) {
      location.hash = hash;
      return;
    }
    defaultView?.history.replaceState(null, "", hash);
    this.#arrive(parseRoute(hash));
  }
  /** With routing="none" the links inside go where they say without touching the page's address. */
  #click = (e: MouseEvent): void => {
    if (this.routing !== "none" || e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const link = e.composedPath().find((n): n is Element => n instanceof Element && n.localName === "a");
    const href = link?.getAttribute("href");
    if (!href?.startsWith("#")) return;
    e.preventDefault();
    this.#go(href);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    provideFont(this.ownerDocument);
    this.ownerDocument.defaultView?.addEventListener("hashchange", this.#hashChanged);
    this.addEventListener("click", this.#click);
    if (this.routing !== "none") this.route = parseRoute(this.ownerDocument.location.hash);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.defaultView?.removeEventListener("hashchange", this.#hashChanged);
    this.removeEventListener("click", this.#click);
    this.#loading?.abort();
  }

  override willUpdate(changed: PropertyValues): void {
    const asked = changed.has("src") || changed.has("data");
    if (asked && (this.src || this.data)) void this.reload();
    else if (!this.hasUpdated && this.index === null && this.ownerDocument.getElementById(DATA_ID)) void this.reload();
    this.#view = this.#makeView();
  }

  #interface(): Interface {
    const { language, locale } = interfaceLanguage(this);
    return interfaceOf(language, locale);
  }

  #makeView(): ViewContext | null {
    if (!this.index) return null;
    const { index } = this;
    const found = this.route.kind && this.route.id !== null ? index.resolve(this.route.kind, this.route.id) : null;
    const route = found ? { ...this.route, ...found } : this.route;
    const filters = filtersOf(route.params);
    const ui = this.#interface();
    const before = this.#view;
    const same = before && before.index === index && filterNames.every((n) => before.filters[n] === filters[n]);
    const texts = this.#texts!;
    if (filters.q && !texts.complete) {
      if (!same) readFor(texts, route.view, SLICE);
      if (!texts.complete) this.#readOn(texts);
    }
    const searched = filters.q ? this.searched : 0;
    if (
      same &&
      before.ui === ui &&
      before.judge === this.judge &&
      before.searched === searched &&
      formatRoute(before.route) === formatRoute(route)
    )
      return before;
    return { index, ui, route, filters, search: same ? before.search : new Search(index, texts, filters), searched, judge: this.judge };
  }

  #filter = (e: CustomEvent<Partial<Filters>>): void => {
    const params = { ...this.route.params, ...e.detail } as Record<string, string>;
    // What is typed does not fill the history with every letter.
    this.#go(formatRoute({ ...this.route, params }), true);
  };

  #header(view: ViewContext): TemplateResult {
    const { ui, index } = view;
    const w = ui.words;
    const outlets = new Set(index.articles.flatMap((a) => a.outlet ?? []));
    const dated = index.articles.flatMap((a) => (a.published?.includes("/") ? [] : (a.published ?? [])));
    const counts = [
      ui.count(w.articles, index.articles.length),
      ...(outlets.size > 0 ? [ui.count(w.outlets, outlets.size)] : []),
      ui.count(w.events, index.packed.events.length),
      ui.count(w.claims, index.packed.claims.length),
    ];
    // Without a heading the names that are mentioned most say what it is about; a headline would be one outlet's view.
    const names = Array.from(index.entityOrder().subarray(0, 3), (row) => index.packed.entities.text(row, "name") ?? "");
    const heading = this.heading ?? (names.length > 0 ? names.join(ui.language === "ar" ? "، " : ", ") : null);
    const span = dated.length > 0 ? ui.dates.edtf(dated[0] === dated.at(-1) ? dated[0]! : `${dated[0]}/${dated.at(-1)}`) : "";
    return html`<header class="top" part="header">
      <div>${heading === null ? nothing : html`<p class="overline">${w.title}</p>`}
        <h1 class="title"><slot name="title"><bdi>${harmlessName(heading ?? w.title)}</bdi></slot></h1>
      <p class="quiet small">${counts.join(" · ")}${span ? html` · <bdi>${span}</bdi>` : nothing}</p></div>
      <isnad-filters .view=${view} @isnad-filters=${this.#filter}></isnad-filters>
    </header>`;
  }

  #nav(view: ViewContext): TemplateResult {
    const { ui } = view;
    const found = foundIn(view);
    return html`<nav aria-label=${ui.words.viewsLabel} part="navigation"><ul>${views.map(
      (v) =>
        html`<li><a href=${hrefOfView(view, v)} aria-current=${view.route.view === v ? "page" : nothing}>${ui.words.views[v]} <span class="n">${found[v] === null ? "…" : ui.number(found[v])}</span></a></li>`,
    )}</ul></nav>`;
  }

  #body(view: ViewContext): TemplateResult {
    const { ui, route } = view;
    const detail = detailOf(view);
    if (
      this.#rows?.search !== view.search ||
      this.#rows.searched !== view.searched ||
      this.#rows.ui !== ui ||
      this.#rows.list !== route.view
    )
      this.#rows = { search: view.search, searched: view.searched, ui, list: route.view, rows: rowsOf(view) };
    const { rows } = this.#rows;
    const matrix = route.view === "claims" && route.kind === null && route.params.as === "matrix";
    const back = html`<a class="back" href=${hrefOfView(view, route.view)}>${ui.direction === "rtl" ? "→" : "←"} ${ui.words.backTo(ui.words.views[route.view])}</a>`;
    const list =
      rows.length > 0
        ? html`<isnad-window-list .rows=${rows} .current=${route.id} .label=${ui.words.views[route.view]}></isnad-window-list>`
        : html`<p class="empty" role="status">${!view.search.complete(route.view) ? ui.words.searching : view.search.active ? ui.words.nothingMatches : ui.words.nothingRead}</p>`;
    const pickClaims =
      route.view === "claims"
        ? html`<div class="switch"><a href=${hrefOfView(view, "claims")} aria-current=${matrix ? nothing : "true"}>${ui.words.claim.list}</a><a href=${hrefOfView(view, "claims", { as: "matrix" })} aria-current=${matrix ? "true" : nothing}>${ui.words.claim.matrix}</a></div>`
        : nothing;
    return html`<div class="body ${detail ? "open" : "closed"} ${route.view}">
      ${route.view === "timeline" ? html`<isnad-timeline class="chart" part="timeline" .view=${view}></isnad-timeline>` : nothing}
      ${
        matrix
          ? html`<div class="full">${pickClaims}<isnad-claim-matrix .view=${view}></isnad-claim-matrix></div>`
          : html`<aside class="list" part="list">${pickClaims}${list}</aside>
        <div class="detail" part="detail">${
          detail
            ? html`<div class="ways">${back}${detail.refs ? html`<button class="to-evidence small" @click=${this.#toEvidence}>${ui.words.toEvidence}</button>` : nothing}</div><div class="columns ${detail.refs ? "" : "single"} ${detail.pair ? "pair" : ""}">${keyed(
                `${route.kind}/${route.id}`,
                html`<div class="card" part="card">${detail.card}</div>
            ${detail.refs ? html`<div class="evidence"><isnad-evidence part="evidence" .view=${view} .refs=${detail.refs} ?pair=${detail.pair}></isnad-evidence></div>` : nothing}`,
              )}</div>`
            : html`<isnad-overview .view=${view}></isnad-overview>`
        }</div>`
      }
    </div>`;
  }

  override render(): TemplateResult {
    const ui = this.#interface();
    const content = (): TemplateResult => {
      if (this.loadError)
        return html`<div class="empty" role="alert"><p>${ui.words.loadError[this.loadError.code]}</p>${this.src ? html`<button @click=${() => void this.reload()}>${ui.words.retry}</button>` : nothing}</div>`;
      if (!this.#view)
        return html`<p class="empty" role="status">${this.src || this.data || this.#loading ? ui.words.loading : ui.words.noSource}</p>`;
      if (this.#view.index.articles.length === 0) return html`${this.#header(this.#view)}<p class="empty">${ui.words.nothingRead}</p>`;
      return html`${this.#header(this.#view)}${this.#nav(this.#view)}${this.#body(this.#view)}`;
    };
    return html`<div class="dossier" lang=${ui.locale} dir=${ui.direction}>${content()}</div>`;
  }

  override updated(): void {
    if (!this.#focusDetail || !this.#view) return;
    this.#focusDetail = false;
    void this.#showDetail();
  }

  #toEvidence = (): void => {
    this.renderRoot.querySelector(".evidence")?.scrollIntoView({ block: "start" });
  };

  /** Moves the focus to the heading of what was opened, so that keys and screen readers go on from there. */
  async #showDetail(): Promise<void> {
    const card = this.renderRoot.querySelector<LitElement>(".card > *");
    await card?.updateComplete;
    const heading = card?.shadowRoot?.querySelector<HTMLElement>("h2");
    const detail = this.renderRoot.querySelector<HTMLElement>(".detail");
    heading?.focus({ preventScroll: true });
    const top = detail?.getBoundingClientRect().top ?? 0;
    const height = this.ownerDocument.defaultView?.innerHeight ?? 0;
    if (top < 0 || top > height * 0.6) detail?.scrollIntoView({ block: "start" });
  }
}

define("isnad-dossier", IsnadDossier);

declare global {
  interface HTMLElementTagNameMap {
    "isnad-dossier": IsnadDossier;
    "isnad-window-list": IsnadWindowList;
  }
}
