import type { DayRange } from "@proj/core/views";
import type { TimeWindow } from "./window.ts";

/** Something to draw: where it stands in time, how its time is known, what it weighs, and what is part of it. */
export interface ChartItem {
  readonly id: string;
  /** Its number among the events. */
  readonly event: number;
  readonly range: DayRange;
  /** `day`: one day; `span`: it lasted so long; `within`: some time in this stretch. */
  readonly shape: "day" | "span" | "within";
  readonly weight: number;
  readonly parts: readonly ChartItem[];
}

/** An item with its place. Pixels run from the earlier side; the drawing mirrors them where the page runs from right to left. */
export interface PlacedItem {
  readonly item: ChartItem;
  /** Width of its label in pixels. */
  readonly label: number;
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly labelAt: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The box around a whole and its parts. */
export interface WholeBox {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly row: number;
  readonly rows: number;
}

export interface Layout {
  readonly placed: readonly PlacedItem[];
  readonly boxes: readonly WholeBox[];
  readonly rows: number;
  /** How many in sight found no room. */
  readonly hidden: number;
}

interface Block {
  x0: number;
  x1: number;
  rows: number;
  placed: PlacedItem[];
  boxes: WholeBox[];
}

const GAP = 14;
const LEAST = 10;
/** Rows of parts under one whole; further ones are counted, and stand in the list. */
const PART_ROWS = 5;

/** How much room there is, and who gets it. */
export interface Room {
  /** Pixels from side to side. */
  readonly width: number;
  readonly maxRows: number;
  /** Items looked at, the heaviest first; the rest are only counted. */
  readonly most: number;
  /** Width of an item's label in pixels. */
  readonly label: (item: ChartItem) => number;
  /** The item that comes before all others, itself or in its whole. */
  readonly first?: string | null;
}

/**
 * Lays items into rows so that neither bars nor labels meet; parts stay under their whole. What finds no row is counted, not drawn.
 * `items` are given heaviest first.
 */
export const layOut = (items: readonly ChartItem[], window: TimeWindow, { width, maxRows, most, label, first }: Room): Layout => {
  const scale = width / (window.to - window.from);
  const block = (item: ChartItem): Block => {
    const from = Math.max(item.range.from, window.from);
    const to = Math.min(item.range.to + 1, window.to);
    const x0 = (from - window.from) * scale;
    const x1 = Math.max(x0 + LEAST, (to - window.from) * scale);
    const labelWidth = label(item);
    const labelAt = Math.max(0, Math.min(x0, width - labelWidth));
    const self: PlacedItem = {
      item,
      label: labelWidth,
      row: 0,
      x0: Math.min(x0, width - LEAST),
      x1: Math.min(x1, width),
      labelAt,
      openStart: item.range.from < window.from,
      openEnd: item.range.to + 1 > window.to,
    };
    const own: Block = { x0: Math.min(x0, labelAt), x1: Math.max(x1, labelAt + labelWidth), rows: 1, placed: [self], boxes: [] };
    const parts = item.parts.filter((p) => inSight(p, window));
    if (parts.length === 0) return own;
    const inner = stack(parts.map(block), Math.min(PART_ROWS, maxRows - 1));
    own.rows += inner.rows;
    own.placed.push(...inner.placed.map((p) => ({ ...p, row: p.row + 1 })));
    own.boxes.push(...inner.boxes.map((b) => ({ ...b, row: b.row + 1 })));
    own.x0 = Math.min(own.x0, inner.x0);
    own.x1 = Math.max(own.x1, inner.x1);
    own.boxes.unshift({ id: item.id, x0: own.x0, x1: own.x1, row: 0, rows: own.rows });
    return own;
  };
  const chosen: ChartItem[] = [];
  let inWindow = 0;
  for (const item of items) {
    const n = countInSight(item, window);
    inWindow += n;
    if (n > 0 && (chosen.length < most || holds(item, first))) chosen.push(item);
  }
  // Who gets room is decided by weight; where it then stands, by time. Two rows more, since time packs less tightly.
  const blocks = new Map(chosen.map((item) => [item, block(item)]));
  const byWeight = [...chosen.filter((item) => holds(item, first)), ...chosen.filter((item) => !holds(item, first))];
  const roomy = new Set(
    stack(
      byWeight.map((item) => blocks.get(item)!),
      maxRows,
    ).placed.map((p) => p.item),
  );
  const byTime = chosen
    .filter((item) => roomy.has(item))
    .sort(
      (a, b) => Math.max(a.range.from, window.from) - Math.max(b.range.from, window.from) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
    );
  const stacked = stack(
    byTime.map((item) => blocks.get(item)!),
    maxRows + 2,
  );
  return { placed: stacked.placed, boxes: stacked.boxes, rows: stacked.rows, hidden: inWindow - stacked.placed.length };
};

/** Whether an item, or one of its parts, falls into the window. */
export const inSight = (item: ChartItem, window: TimeWindow): boolean =>
  (item.range.from < window.to && item.range.to + 1 > window.from) || item.parts.some((p) => inSight(p, window));

const countInSight = (item: ChartItem, window: TimeWindow): number => {
  let parts = 0;
  for (const part of item.parts) parts += countInSight(part, window);
  return parts > 0 || (item.range.from < window.to && item.range.to + 1 > window.from) ? parts + 1 : 0;
};

const holds = (item: ChartItem, id: string | null | undefined): boolean =>
  id !== null && id !== undefined && (item.id === id || item.parts.some((p) => holds(p, id)));

const stack = (blocks: readonly Block[], maxRows: number): Block => {
  const rows: [number, number][][] = [];
  const out: Block = { x0: Infinity, x1: -Infinity, rows: 0, placed: [], boxes: [] };
  for (const b of blocks) {
    const free = (row: number): boolean => (rows[row] ?? []).every(([x0, x1]) => b.x1 + GAP <= x0 || x1 + GAP <= b.x0);
    let row = 0;
    let fits = false;
    for (; row + b.rows <= maxRows; row++) {
      fits = true;
      for (let k = 0; k < b.rows && fits; k++) fits = free(row + k);
      if (fits) break;
    }
    if (!fits) continue;
    for (let k = 0; k < b.rows; k++) (rows[row + k] ??= []).push([b.x0, b.x1]);
    out.placed.push(...b.placed.map((p) => ({ ...p, row: p.row + row })));
    out.boxes.push(...b.boxes.map((x) => ({ ...x, row: x.row + row })));
    out.x0 = Math.min(out.x0, b.x0);
    out.x1 = Math.max(out.x1, b.x1);
    out.rows = Math.max(out.rows, row + b.rows);
  }
  return out;
};

/** How many ranges begin in each of `bins` equal stretches of a window. */
export const densities = (starts: ArrayLike<number>, window: TimeWindow, bins: number): Uint32Array => {
  const counts = new Uint32Array(bins);
  const scale = bins / (window.to - window.from);
  for (let i = 0; i < starts.length; i++) {
    const bin = Math.floor((starts[i]! - window.from) * scale);
    if (bin >= 0 && bin < bins) counts[bin]!++;
  }
  return counts;
};
