import { css, html, nothing, type PropertyValues, svg, type TemplateResult } from "lit";
import { baseStyles } from "../base-styles.ts";
import { TimeRanks } from "../timeline/time-ranks.ts";
import type { TimeWindow } from "../timeline/window.ts";
import { define, IsnadElement } from "./isnad-element.ts";

const HEIGHT = 34;

/** All events at once in a narrow strip, with the part that the timeline shows; drag it, or click where to go. A convenience of the mouse: keys have the buttons above. */
export class IsnadOverviewStrip extends IsnadElement {
  static override properties = {
    ...IsnadElement.properties,
    starts: { attribute: false },
    whole: { attribute: false },
    window: { attribute: false },
    width: { state: true },
  };
  declare starts: Float64Array;
  declare whole: TimeWindow;
  declare window: TimeWindow;
  declare width: number;
  #ranks = new TimeRanks(new Float64Array(), { from: 0, to: 1 });
  #counts = new Uint32Array();
  #watch: ResizeObserver | null = null;
  #grip: { x: number; window: TimeWindow } | null = null;

  constructor() {
    super();
    this.width = 0;
  }

  static override styles = [
    baseStyles,
    css`
      :host {
        margin-block-start: 6px;
        touch-action: none;
        cursor: pointer;
      }
      svg {
        display: block;
        background: var(--_sunk);
        border-radius: 4px;
      }
      .bar {
        fill: var(--_faint);
      }
      .seen {
        fill: var(--_accent);
        fill-opacity: 0.14;
        stroke: var(--_accent);
        stroke-width: 1.5;
      }
      text {
        fill: var(--_muted);
        font-size: 11px;
        text-anchor: middle;
      }
      .year {
        stroke: var(--_line);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  override firstUpdated(): void {
    this.#watch = new ResizeObserver((entries) => {
      this.width = Math.round(entries[0]?.contentRect.width ?? 0);
    });
    this.#watch.observe(this);
    this.addEventListener("pointerdown", this.#down);
    this.addEventListener("pointermove", this.#move);
    this.addEventListener("pointerup", this.#up);
    this.addEventListener("pointercancel", this.#up);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has("starts") && !changed.has("whole") && !changed.has("width")) return;
    this.#ranks = new TimeRanks(this.starts, this.whole);
    const bins = Math.max(1, Math.floor(this.width / 4));
    this.#counts = new Uint32Array(bins);
    for (const start of this.starts) {
      const bin = Math.min(bins - 1, Math.max(0, Math.floor(this.#ranks.shareOf(start) * bins)));
      this.#counts[bin]!++;
    }
  }

  #x(day: number): number {
    const share = this.#ranks.shareOf(day);
    return (this.view.ui.direction === "rtl" ? 1 - share : share) * this.width;
  }
  #dayAt(clientX: number): number {
    const box = this.getBoundingClientRect();
    const share = (clientX - box.left) / Math.max(1, box.width);
    return this.#ranks.dayOf(this.view.ui.direction === "rtl" ? 1 - share : share);
  }
  #down = (e: PointerEvent): void => {
    if (e.button !== 0) return;
    this.setPointerCapture(e.pointerId);
    this.#grip = { x: e.clientX, window: this.window };
    this.#goTo(e.clientX);
  };
  #move = (e: PointerEvent): void => {
    if (this.#grip) this.#goTo(e.clientX);
  };
  #up = (): void => {
    this.#grip = null;
  };
  #goTo(clientX: number): void {
    const length = this.window.to - this.window.from;
    const middle = this.#dayAt(clientX);
    const detail: TimeWindow = { from: middle - length / 2, to: middle + length / 2 };
    this.dispatchEvent(new CustomEvent<TimeWindow>("isnad-window", { detail }));
  }

  override render(): TemplateResult | typeof nothing {
    if (this.starts.length < 2) return nothing;
    const bins = this.#counts.length;
    const most = this.#counts.reduce((a, b) => Math.max(a, b), 1);
    const w = this.width / bins;
    const rtl = this.view.ui.direction === "rtl";
    const a = this.#x(this.window.from);
    const b = this.#x(this.window.to);
    const left = Math.max(1, Math.min(a, b) - 2);
    const right = Math.min(this.width - 1, Math.max(a, b) + 2);
    let free = -Infinity;
    const years = this.#ranks.years(Math.max(2, Math.floor(this.width / 70))).flatMap((year) => {
      const x = this.#x(year.day);
      const along = rtl ? this.width - x : x;
      if (along < 18 || along > this.width - 18 || along - free < 44) return [];
      free = along;
      return [
        svg`<line class="year" x1=${x} x2=${x} y1="0" y2=${HEIGHT}/><text x=${x} y="11">${this.view.ui.dates.day(year.day, "year")}</text>`,
      ];
    });
    return html`<svg width=${this.width} height=${HEIGHT} viewBox="0 0 ${this.width} ${HEIGHT}" aria-hidden="true">
      ${years}
      ${Array.from(this.#counts, (n, i) => {
        if (n === 0) return nothing;
        const h = Math.max(2, (Math.sqrt(n) / Math.sqrt(most)) * 18);
        return svg`<rect class="bar" x=${rtl ? this.width - (i + 1) * w : i * w} y=${HEIGHT - h} width=${Math.max(1, w - 1)} height=${h}/>`;
      })}
      <rect class="seen" x=${left} y="1" width=${Math.max(6, right - left)} height=${HEIGHT - 2} rx="3"/>
    </svg>`;
  }
}

define("isnad-overview-strip", IsnadOverviewStrip);
