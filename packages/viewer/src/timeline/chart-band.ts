import type { Days, EventRows } from "../event-rows.ts";
import type { ChartItem } from "./layout.ts";
import type { TimeWindow } from "./window.ts";

/** Parts of one whole that are looked at; a box holds fewer. */
const MOST_PARTS = 60;

/** The events of one band of the timeline as rows: which stand by themselves, heaviest first, and which are parts. An item is made for what is drawn, not for every event. */
export class ChartBand {
  readonly name: string;
  /** All rows of the band whose time is known. */
  readonly rows: Uint32Array;
  readonly #days: Days;
  readonly #lasting: Uint8Array | null;
  readonly #idOf: (row: number) => string;
  readonly #tops: Uint32Array;
  readonly #weight: Uint32Array;
  readonly #first: Int32Array | null = null;
  readonly #next: Int32Array | null = null;

  /**
   * `shown`: 1 for each row of the band. A part whose whole is left out or undated stands by itself, or under the next whole up. `lasting`: 1 where a stretch of
   * time means that long, not some time in it; null where that is so for all.
   */
  constructor(
    name: string,
    shown: (row: number) => boolean,
    {
      rows,
      days,
      lasting,
      nested,
      idOf,
    }: { rows: EventRows; days: Days; lasting: Uint8Array | null; nested: boolean; idOf: (row: number) => string },
  ) {
    this.name = name;
    this.#days = days;
    this.#lasting = lasting;
    this.#idOf = idOf;
    const { order, whole, length } = rows;
    const stands = new Uint8Array(length);
    let n = 0;
    const list = new Uint32Array(length);
    for (const row of order)
      if (!Number.isNaN(days.from[row]) && shown(row)) {
        stands[row] = 1;
        list[n++] = row;
      }
    this.rows = list.slice(0, n);
    this.#weight = rows.weight;
    let tops = this.rows;
    if (nested && whole.some((w) => w >= 0)) {
      this.#weight = rows.weight.slice();
      this.#first = new Int32Array(length).fill(-1);
      this.#next = new Int32Array(length).fill(-1);
      const under = new Int32Array(length).fill(-1);
      for (const row of order) {
        const up = whole[row]!;
        if (up >= 0) under[row] = stands[up] ? up : under[up]!;
      }
      // From the last row to the first: a whole is worth its heaviest part, and parts come out in the order of time.
      for (let i = n - 1; i >= 0; i--) {
        const row = this.rows[i]!;
        const up = under[row]!;
        if (up < 0) continue;
        this.#weight[up] = Math.max(this.#weight[up]!, this.#weight[row]!);
        this.#next[row] = this.#first[up]!;
        this.#first[up] = row;
      }
      tops = this.rows.filter((row) => under[row]! < 0);
    }
    const weight = this.#weight;
    this.#tops = tops.slice().sort((x, y) => weight[y]! - weight[x]! || x - y);
  }

  #inSight(row: number, { from, to }: TimeWindow): boolean {
    if (this.#days.from[row]! < to && this.#days.to[row]! + 1 > from) return true;
    if (this.#first)
      for (let part = this.#first[row]!; part >= 0; part = this.#next![part]!) if (this.#inSight(part, { from, to })) return true;
    return false;
  }
  #count(row: number, window: TimeWindow): number {
    let parts = 0;
    if (this.#first) for (let part = this.#first[row]!; part >= 0; part = this.#next![part]!) parts += this.#count(part, window);
    return parts > 0 || (this.#days.from[row]! < window.to && this.#days.to[row]! + 1 > window.from) ? parts + 1 : 0;
  }
  #holds(row: number, wanted: number): boolean {
    if (row === wanted) return true;
    if (this.#first) for (let part = this.#first[row]!; part >= 0; part = this.#next![part]!) if (this.#holds(part, wanted)) return true;
    return false;
  }
  #item(row: number, window: TimeWindow): ChartItem {
    const range = { from: this.#days.from[row]!, to: this.#days.to[row]! };
    const parts: ChartItem[] = [];
    if (this.#first)
      for (let part = this.#first[row]!; part >= 0 && parts.length < MOST_PARTS; part = this.#next![part]!)
        if (this.#inSight(part, window)) parts.push(this.#item(part, window));
    return {
      id: this.#idOf(row),
      event: row,
      range,
      shape: range.from === range.to ? "day" : this.#lasting === null || this.#lasting[row] === 1 ? "span" : "within",
      weight: this.#weight[row]!,
      parts,
    };
  }

  /** The heaviest items in a window, at most `most` and the one that holds the row `first`, and how many events are in sight in all. */
  pick(window: TimeWindow, most: number, first: number): { items: ChartItem[]; inSight: number } {
    const items: ChartItem[] = [];
    let inSight = 0;
    for (const row of this.#tops) {
      const n = this.#count(row, window);
      if (n === 0) continue;
      inSight += n;
      if (items.length < most || (first >= 0 && this.#holds(row, first))) items.push(this.#item(row, window));
    }
    return { items, inSight };
  }
}
