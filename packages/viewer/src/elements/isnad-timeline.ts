// Longer than most: drawing, zoom by four kinds of input and the way of the focus belong to one chart.
import type { Event as NewsEvent } from "@proj/core";
import { html, nothing, type PropertyValues, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { baseStyles } from "../base-styles.ts";
import { isolate } from "../direction.ts";
import type { Days } from "../event-rows.ts";
import { harmlessName } from "../harmless.ts";
import { ticks } from "../timeline/axis.ts";
import { bandsOf, type Grouping, type Reading } from "../timeline/bands.ts";
import type { ChartBand } from "../timeline/chart-band.ts";
import { timelineStyles } from "../timeline/chart-styles.ts";
import { fitLabel, forgetWidths, labelWidth } from "../timeline/label-width.ts";
import { type ChartItem, densities, type Layout, layOut, type PlacedItem } from "../timeline/layout.ts";
import { bounded, firstWindow, panned, type TimeWindow, wholeWindow, zoomed } from "../timeline/window.ts";
import { hrefOf } from "../view-context.ts";
import { run, statusBadge, statusShape } from "./fragments.ts";
import { define, IsnadElement } from "./isnad-element.ts";
import "./isnad-overview-strip.ts";

const ROW = 40;
const AXIS = 30;
const BAND = 26;
const DENSITY = 26;
const MAX_LABEL = 290;
/** Room for the status sign before a label. */
const SIGN = 24;
/** Events that are drawn one by one; the rest stand as densities until the reader zooms in. */
const MOST = 140;
/** Events of at most so many days set the first window. */
const BRIEF = 400;

interface Band {
  readonly name: string;
  readonly top: number;
  readonly layout: Layout;
  /** Events in sight that found no room. */
  readonly hidden: number;
}

/** The events over time: bars for what lasted, whiskers for "some time in", arrows for open ends; parts boxed with their whole. */
export class IsnadTimeline extends IsnadElement {
  static override properties = {
    ...IsnadElement.properties,
    window: { state: true },
    width: { state: true },
    reading: { state: true },
    grouping: { state: true },
    focused: { state: true },
  };
  declare window: TimeWindow | null;
  declare width: number;
  declare reading: Reading;
  declare grouping: Grouping;
  declare focused: string | null;
  #groups: ChartBand[] = [];
  /** The events drawn now, by row, so that they are read once and not with every frame. */
  #drawn = new Map<number, NewsEvent>();
  #starts = new Float64Array();
  #whole: TimeWindow = { from: 0, to: 365 };
  #undated = 0;
  #bands: Band[] = [];
  #watch: ResizeObserver | null = null;
  #font = "14px serif";
  #pointers = new Map<number, number>();
  #dragged = false;
  #keepFocus = false;

  constructor() {
    super();
    this.window = null;
    this.width = 0;
    this.reading = "happened";
    this.grouping = "none";
    this.focused = null;
  }

  static override styles = [baseStyles, timelineStyles];

  get #rtl(): boolean {
    return this.view.ui.direction === "rtl";
  }
  /** Pixels from the earlier side to pixels on the screen, and back: its own inverse. */
  #flip(x: number): number {
    return this.#rtl ? this.width - x : x;
  }
  get #now(): TimeWindow {
    return this.window ?? this.#whole;
  }

  #fontsLoaded = (): void => {
    forgetWidths();
    this.#rebuild();
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.fonts?.addEventListener("loadingdone", this.#fontsLoaded);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.fonts?.removeEventListener("loadingdone", this.#fontsLoaded);
    this.#watch?.disconnect();
  }

  override firstUpdated(): void {
    const chart = this.renderRoot.querySelector<HTMLElement>(".chart");
    if (!chart) return;
    this.#watch = new ResizeObserver((entries) => {
      this.width = Math.round(entries[0]?.contentRect.width ?? 0);
    });
    this.#watch.observe(chart);
    this.#font = `600 ${getComputedStyle(chart).fontSize} ${getComputedStyle(chart).fontFamily}`;
    chart.addEventListener("wheel", this.#wheel, { passive: false });
    this.#rebuild();
    this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues): void {
    const before = changed.get("view") as IsnadTimeline["view"] | undefined;
    if (changed.has("view") && before?.index !== this.view.index) this.window = null;
    const asked =
      before?.index !== this.view.index ||
      before?.search !== this.view.search ||
      before?.ui !== this.view.ui ||
      before?.searched !== this.view.searched;
    if (before?.index !== this.view.index) this.#drawn = new Map();
    if ((changed.has("view") && asked) || changed.has("reading") || changed.has("grouping")) this.#rebuild();
    if (changed.has("reading")) this.window = null;
    if (this.window === null) this.#begin();
    this.#lay();
  }

  #rebuild(): void {
    const { index, search } = this.view;
    this.#groups = bandsOf(this.view, this.reading, this.grouping, 8);
    const days = this.#days();
    const mask = search.mask("timeline");
    const [only] = this.grouping === "none" ? this.#groups : [];
    const rows = only?.rows ?? index.events.order.filter((row) => mask[row] === 1 && !Number.isNaN(days.from[row]));
    const from = Float64Array.from(rows, (row) => days.from[row]!);
    const to = Float64Array.from(rows, (row) => days.to[row]!);
    this.#whole = wholeWindow({ from, to });
    for (let i = 0; i < from.length; i++) if (!Number.isFinite(from[i])) from[i] = to[i]!;
    this.#starts = from;
    this.#undated = search.found("timeline") - rows.length;
  }
  #days(): Days {
    return this.reading === "happened" ? this.view.index.events : this.view.index.reported();
  }

  #begin(): void {
    const { order, weight } = this.view.index.events;
    const days = this.#days();
    const dated = order.filter((row) => !Number.isNaN(days.from[row]));
    // What has been going on for years is the background of a story; it does not say where the story is.
    const brief = dated.filter((row) => days.to[row]! - days.from[row]! <= BRIEF);
    const rows = brief.length > 0 ? brief : dated;
    this.window = firstWindow(
      { from: Float64Array.from(rows, (row) => days.from[row]!), to: Float64Array.from(rows, (row) => days.to[row]!) },
      Float64Array.from(rows, (row) => Math.sqrt(weight[row]!)),
    );
  }

  #event(row: number): NewsEvent {
    let event = this.#drawn.get(row);
    if (!event) {
      event = this.view.index.event(row);
      this.#drawn.set(row, event);
    }
    return event;
  }

  #lay(): void {
    if (this.width === 0) return; // its place is not known yet
    const grouped = this.grouping !== "none";
    const open = this.view.route.kind !== null;
    const maxRows = grouped ? (open ? 2 : 4) : open ? 5 : this.width < 600 ? 8 : 10;
    const most = grouped ? MOST / 4 : MOST;
    const room = Math.min(MAX_LABEL, Math.max(120, this.width * 0.55));
    const label = ({ event }: ChartItem): number => Math.min(room, labelWidth(harmlessName(this.#event(event).label), this.#font)) + SIGN;
    const first = this.view.route.kind === "event" ? this.view.index.packed.events.find(this.view.route.id ?? "") : -1;
    let top = AXIS + 6;
    const before = this.#drawn;
    this.#drawn = new Map();
    this.#bands = this.#groups.map((group) => {
      const { items, inSight } = group.pick(this.#now, most, first);
      for (const { event } of items) {
        const known = before.get(event);
        if (known) this.#drawn.set(event, known);
      }
      const layout = layOut(items, this.#now, {
        width: this.width,
        maxRows,
        most: Number.POSITIVE_INFINITY,
        label,
        first: this.view.route.id,
      });
      const band = { name: group.name, top: top + (grouped ? BAND : 0), layout, hidden: inSight - layout.placed.length };
      top = band.top + Math.max(1, layout.rows) * ROW;
      return band;
    });
  }

  /** Shows an event: moves the window only when the event is out of sight. */
  reveal(id: string): void {
    const row = this.view.index.packed.events.find(id);
    const days = this.#days();
    if (row < 0 || Number.isNaN(days.from[row])) return;
    const range = { from: days.from[row]!, to: days.to[row]! };
    const from = Number.isFinite(range.from) ? range.from : range.to;
    const { from: a, to: b } = this.#now;
    if (from >= a && from <= b) return;
    if (range.from <= a && range.to >= b) return;
    this.window = { from: from - (b - a) / 2, to: from + (b - a) / 2 };
  }

  #dayAt(clientX: number): number {
    const box = this.renderRoot.querySelector(".chart > svg")!.getBoundingClientRect();
    const x = this.#flip(clientX - box.left);
    return this.#now.from + (x / Math.max(1, this.width)) * (this.#now.to - this.#now.from);
  }
  #zoom(factor: number, around = (this.#now.from + this.#now.to) / 2): void {
    this.window = zoomed(this.#now, factor, around);
  }
  #pan(share: number): void {
    this.window = panned(this.#now, share);
  }

  #wheel = (e: WheelEvent): void => {
    if (e.ctrlKey || e.metaKey) {
      e.preventDefault();
      this.#zoom(Math.exp(Math.max(-60, Math.min(60, e.deltaY)) / 120), this.#dayAt(e.clientX));
      return;
    }
    const sideways = e.shiftKey && e.deltaX === 0 ? e.deltaY : e.deltaX;
    if (Math.abs(sideways) <= Math.abs(e.shiftKey ? 0 : e.deltaY)) return; // the page scrolls
    e.preventDefault();
    this.#pan(((this.#rtl ? -1 : 1) * sideways) / Math.max(1, this.width));
  };

  #down = (e: PointerEvent): void => {
    if (e.button !== 0) return;
    this.#pointers.set(e.pointerId, e.clientX);
    this.#dragged = false;
  };
  #move = (e: PointerEvent): void => {
    const before = this.#pointers.get(e.pointerId);
    if (before === undefined) return;
    if (!this.#dragged && Math.abs(e.clientX - before) < 5) return;
    if (!this.#dragged) (e.currentTarget as Element).setPointerCapture(e.pointerId);
    this.#dragged = true;
    const others = [...this.#pointers].filter(([id]) => id !== e.pointerId);
    const other = others[0]?.[1];
    if (other === undefined) this.#pan(((this.#rtl ? 1 : -1) * (e.clientX - before)) / Math.max(1, this.width));
    else this.#zoom(Math.abs(before - other) / Math.max(1, Math.abs(e.clientX - other)), this.#dayAt((e.clientX + other) / 2));
    this.#pointers.set(e.pointerId, e.clientX);
  };
  #up = (e: PointerEvent): void => {
    this.#pointers.delete(e.pointerId);
  };
  /** The end of a drag is no click on what happens to lie under it. */
  #click = (e: MouseEvent): void => {
    if (!this.#dragged) return;
    e.preventDefault();
    e.stopPropagation();
    this.#dragged = false;
  };

  #key = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const later = this.#rtl ? "ArrowLeft" : "ArrowRight";
    const earlier = this.#rtl ? "ArrowRight" : "ArrowLeft";
    if (e.key === "+" || e.key === "=") this.#zoomAtStop(0.6);
    else if (e.key === "-" || e.key === "_") this.#zoomAtStop(1 / 0.6);
    else if (e.key === "0") this.window = this.#whole;
    else if (e.shiftKey && e.key === later) this.#pan(0.25);
    else if (e.shiftKey && e.key === earlier) this.#pan(-0.25);
    else if (e.key === later || e.key === "ArrowDown") this.#walk(1);
    else if (e.key === earlier || e.key === "ArrowUp") this.#walk(-1);
    else return;
    e.preventDefault();
    this.#keepFocus = true;
  };
  /** Keys zoom around the event that has the focus, so that it stays in sight. */
  #zoomAtStop(factor: number): void {
    const stop = this.#order().find((p) => p.item.id === this.#tabStop());
    const { from, to } = this.#now;
    this.#zoom(factor, stop ? Math.max(from, Math.min(to, stop.item.range.from)) : (from + to) / 2);
  }

  #order(): PlacedItem[] {
    return this.#bands.flatMap((b) => [...b.layout.placed].sort((x, y) => x.item.range.from - y.item.range.from || x.row - y.row));
  }
  #walk(by: number): void {
    const order = this.#order();
    if (order.length === 0) return;
    const at = order.findIndex((p) => p.item.id === this.#tabStop());
    const next = order[at + by];
    if (!next) {
      this.#pan(by * 0.25);
      return;
    }
    this.focused = next.item.id;
  }
  /** The one event that the tab key reaches: the last one focused, else the open one, else the first. */
  #tabStop(): string | null {
    const order = this.#order();
    const has = (id: string | null): boolean => id !== null && order.some((p) => p.item.id === id);
    if (has(this.focused)) return this.focused;
    if (this.view.route.kind === "event" && has(this.view.route.id)) return this.view.route.id;
    return order[0]?.item.id ?? null;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("width") && this.width > 0 && (changed.get("width") ?? 0) === 0) {
      this.#rebuild();
      this.requestUpdate();
    }
    if (changed.has("view") && this.view.route.kind === "event" && this.view.route.id !== null) this.reveal(this.view.route.id);
    if (this.#keepFocus) {
      this.#keepFocus = false;
      const id = this.#tabStop();
      for (const a of this.renderRoot.querySelectorAll<SVGAElement>("a[data-id]")) if (a.dataset.id === id) a.focus();
    }
  }

  #bar(p: PlacedItem, top: number, tab: boolean): SVGTemplateResult {
    const event = this.#event(p.item.event);
    const { ui } = this.view;
    const y = top + p.row * ROW;
    const [left, right] = this.#rtl ? [this.width - p.x1, this.width - p.x0] : [p.x0, p.x1];
    const middle = (left + right) / 2;
    const bar = y + 27;
    const labelX = this.#flip(p.labelAt);
    const side = this.#rtl ? -1 : 1;
    const name = harmlessName(event.label);
    const text = fitLabel(name, this.#font, p.label - SIGN);
    const open = this.view.route.kind === "event" && this.view.route.id === event.id;
    const startX = this.#flip(p.x0);
    const endX = this.#flip(p.x1);
    const body =
      p.item.shape === "within"
        ? svg`<line class="whisker" x1=${left} x2=${right} y1=${bar + 4} y2=${bar + 4}/><line class="whisker" x1=${left} x2=${left} y1=${bar} y2=${bar + 8}/><line class="whisker" x1=${right} x2=${right} y1=${bar} y2=${bar + 8}/><path class="body" d="M${middle} ${bar - 1.5}l5.5 5.5-5.5 5.5-5.5-5.5z"/>`
        : svg`<rect class="body" x=${left} y=${bar} width=${Math.max(1, right - left)} height="8" rx=${p.item.shape === "day" ? 4 : 2}/>
          ${p.openStart ? svg`<path class="open" d="M${startX + side * 7} ${bar - 3}l${-side * 7} 7 ${side * 7} 7"/>` : nothing}
          ${p.openEnd ? svg`<path class="open" d="M${endX - side * 7} ${bar - 3}l${side * 7} 7 ${-side * 7} 7"/>` : nothing}`;
    return svg`<a class="event ${event.status} ${open ? "current" : ""}" data-id=${event.id} href=${hrefOf(this.view, "event", event.id)} tabindex=${tab ? 0 : -1}
      aria-current=${open ? "true" : nothing}
      aria-label=${`${isolate(name)}, ${ui.dates.edtf(event.time)}, ${ui.codes.status(event.status)}`}>
      <rect class="hit" x=${Math.min(left, this.#rtl ? labelX - p.label : labelX) - 3} y=${y + 2} width=${Math.max(right, this.#rtl ? labelX : labelX + p.label) - Math.min(left, this.#rtl ? labelX - p.label : labelX) + 6} height=${ROW - 3} rx="4"/>
      ${body}
      <svg class="sign" x=${this.#rtl ? labelX - 13 : labelX} y=${y + 7} width="13" height="13" viewBox="0 0 16 16">${statusShape(event.status)}</svg>
      <text x=${labelX + side * 18} y=${y + 19} direction=${ui.direction}>${isolate(text)}</text>
    </a>`;
  }

  #axis(height: number): SVGTemplateResult {
    const { ui } = this.view;
    const now = this.#now;
    const scale = this.width / (now.to - now.from);
    const every = this.width < 500 ? 110 : 130;
    return svg`<g class="axis" aria-hidden="true">${ticks(now, this.width, every).map((t) => {
      const x = this.#flip((t.day - now.from) * scale);
      const nearEdge = x < 42 || x > this.width - 42;
      return svg`<line x1=${x} x2=${x} y1=${AXIS - 6} y2=${height}/>${nearEdge ? nothing : svg`<text x=${x} y=${AXIS - 12} direction=${ui.direction}>${isolate(ui.dates.day(t.day, t.step))}</text>`}`;
    })}<line class="base" x1="0" x2=${this.width} y1=${AXIS - 6} y2=${AXIS - 6}/></g>`;
  }

  #density(top: number): SVGTemplateResult {
    const bins = Math.max(1, Math.floor(this.width / 6));
    const counts = densities(this.#starts, this.#now, bins);
    const most = counts.reduce((a, b) => Math.max(a, b), 1);
    const w = this.width / bins;
    return svg`<g class="density" aria-hidden="true">${Array.from(counts, (n, i) => {
      if (n === 0) return nothing;
      const h = Math.max(2, (Math.sqrt(n) / Math.sqrt(most)) * (DENSITY - 4));
      const x = this.#rtl ? this.width - (i + 1) * w : i * w;
      return svg`<rect x=${x} width=${Math.max(1, w - 1)} y=${top + DENSITY - h} height=${h}/>`;
    })}</g>`;
  }

  override render(): TemplateResult {
    const { ui } = this.view;
    const w = ui.words.chart;
    const last = this.#bands.at(-1);
    const hidden = this.#bands.reduce((n, b) => n + b.hidden, 0);
    const rowsEnd = last ? last.top + Math.max(1, last.layout.rows) * ROW : AXIS + ROW;
    const height = rowsEnd + (hidden > 0 ? DENSITY : 0) + 4;
    const undated = this.#undated;
    const stop = this.#tabStop();
    const pick = (e: Event): void => {
      this.grouping = (e.target as HTMLSelectElement).value as Grouping;
    };
    const reading = (r: Reading): TemplateResult =>
      html`<button aria-pressed=${String(this.reading === r)} @click=${() => (this.reading = r)}>${w[r]}</button>`;
    return html`
      <div class="tools">
        <div class="set" role="group" aria-label=${w.reading}>${reading("happened")}${reading("reported")}</div>
        <label class="set small">${w.group} <select @change=${pick}>${(["none", "type", "outlet", "entity"] as const).map(
          (g) => html`<option value=${g} ?selected=${this.grouping === g}>${w.groups[g]}</option>`,
        )}</select></label>
        <div class="set zoom" role="group" aria-label=${w.label}>
          <button aria-label=${w.earlier} title=${w.earlier} @click=${() => this.#pan(-0.3)}>${this.#rtl ? "→" : "←"}</button>
          <button aria-label=${w.later} title=${w.later} @click=${() => this.#pan(0.3)}>${this.#rtl ? "←" : "→"}</button>
          <button aria-label=${w.zoomIn} title=${w.zoomIn} @click=${() => this.#zoom(0.6)}>+</button>
          <button aria-label=${w.zoomOut} title=${w.zoomOut} @click=${() => this.#zoom(1 / 0.6)}>−</button>
          <button class="fit" @click=${() => (this.window = this.#whole)}>${w.fit}</button>
        </div>
      </div>
      <div class="chart" @keydown=${this.#key} @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#up}
        @dragstart=${(e: Event) => e.preventDefault()}>
        ${
          this.width > 0
            ? html`<svg width=${this.width} height=${height} viewBox="0 0 ${this.width} ${height}" role="group" aria-label=${`${w.label}. ${w.help}`} @click=${this.#click}>
          <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6" class="hatching"/></pattern></defs>
          ${this.#axis(height)}
          ${this.#bands.map(
            (
              band,
            ) => svg`<g>${band.name ? svg`<text class="band" x=${this.#flip(0)} y=${band.top - 8} direction=${ui.direction}>${isolate(harmlessName(band.name))}</text><line class="bandline" x1="0" x2=${this.width} y1=${band.top - BAND + 2} y2=${band.top - BAND + 2}/>` : nothing}
            ${band.layout.boxes.map((b) => svg`<rect class="whole" x=${(this.#rtl ? this.width - b.x1 : b.x0) - 5} y=${band.top + b.row * ROW + 1} width=${b.x1 - b.x0 + 10} height=${b.rows * ROW - 1} rx="5"/>`)}
            ${repeat(
              band.layout.placed,
              (p) => p.item.id,
              (p) => this.#bar(p, band.top, p.item.id === stop),
            )}</g>`,
          )}
          ${hidden > 0 ? this.#density(rowsEnd) : nothing}
        </svg>`
            : nothing
        }
      </div>
      <isnad-overview-strip .view=${this.view} .starts=${this.#starts} .whole=${this.#whole} .window=${this.#now} @isnad-window=${(e: CustomEvent<TimeWindow>) => (this.window = bounded(e.detail))}></isnad-overview-strip>
      <div class="foot small quiet">
        <span>${w.window(ui.dates.day(Math.ceil(this.#now.from)), ui.dates.day(Math.floor(this.#now.to)))}</span>
        ${hidden > 0 ? html`<span>${ui.count(w.more, hidden)}</span>` : nothing}
        ${undated > 0 ? html`<span>${ui.count(w.undated, undated)}</span>` : nothing}
        ${this.#starts.length === 0 ? html`<span>${w.empty}</span>` : nothing}
      </div>
      <details class="small"><summary>${w.key}</summary>
        <ul class="key">${(["occurred", "ongoing", "planned", "possible", "alleged", "cancelled", "denied"] as const).map((s) => html`<li>${statusBadge(this.view, s)}</li>`)}
          <li><svg width="34" height="10" aria-hidden="true"><rect class="keybar" x="1" y="1" width="32" height="8" rx="2"/></svg> ${run(w.keySpan)}</li>
          <li><svg width="34" height="12" aria-hidden="true"><path class="keyline" d="M1 6h32M1 2v8M33 2v8"/><path class="keybar" d="M17 1l5 5-5 5-5-5z"/></svg> ${run(w.keyWithin)}</li>
          <li><svg width="20" height="14" aria-hidden="true"><path class="keyline" d="M6 1l7 6-7 6"/></svg> ${run(w.keyOpen)}</li></ul>
        <p class="quiet">${w.help}</p>
      </details>
    `;
  }
}

define("isnad-timeline", IsnadTimeline);
