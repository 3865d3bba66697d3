import { dayRange } from "@proj/core/views";
import type { PackedDossier } from "./packed/packed-dossier.ts";
import type { Relation } from "./packed/relation.ts";
import { stringAt } from "./packed/scan.ts";

/** Days since 1970-01-01 of all events, by row; `from` is NaN where the time is unknown, infinite where an end is open. */
export interface Days {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** The events as columns: when they happened, what they weigh, what is part of what, and the order of the timeline. */
export interface EventRows extends Days {
  readonly length: number;
  /** Rows by first day, last day and id, each whole followed by its parts, undated ones last. */
  readonly order: Uint32Array;
  /** Where each row stands in `order`. */
  readonly rank: Uint32Array;
  /** The row of the whole, -1 without one. */
  readonly whole: Int32Array;
  /** How deep under its wholes. */
  readonly depth: Uint8Array;
  /** 1 where the time is an interval: the event lasted so long. */
  readonly lasting: Uint8Array;
  /** What it counts where there is no room for all: articles that tell it first, then mentions, then disputes. */
  readonly weight: Uint32Array;
}

const digit = (c: number | undefined): number => (c === undefined || c < 0x30 || c > 0x39 ? Number.NaN : c - 0x30);

/** The day that `YYYY-MM-DD` stands for, read from its bytes; NaN where it is not that. Days and months are checked against the calendar. */
const plainDay = (b: Uint8Array, at: number): number => {
  if (b[at + 4] !== 0x2d || b[at + 7] !== 0x2d) return Number.NaN;
  const year = digit(b[at]) * 1000 + digit(b[at + 1]) * 100 + digit(b[at + 2]) * 10 + digit(b[at + 3]);
  const month = digit(b[at + 5]) * 10 + digit(b[at + 6]);
  const day = digit(b[at + 8]) * 10 + digit(b[at + 9]);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 28)) return Number.NaN; // the ends of months are read with care, by core
  // Days from civil, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2014).
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

const QUOTE = 0x22;
const SLASH = 0x2f;

/** Reads the columns of all events. `documents`: which articles tell each; `disputed`: 1 where something contradicts it. */
export const eventRows = (packed: PackedDossier, documents: Relation, disputed: Uint8Array): EventRows => {
  const { events, bytes } = packed;
  const { length } = events;
  const from = new Float64Array(length).fill(Number.NaN);
  const to = new Float64Array(length).fill(Number.NaN);
  const lasting = new Uint8Array(length);
  const weight = new Uint32Array(length);
  const whole = new Int32Array(length).fill(-1);
  for (let row = 0; row < length; row++) {
    const at = events.place(row, "time");
    if (at !== 0 && bytes[at] === QUOTE) {
      const first = plainDay(bytes, at + 1);
      if (bytes[at + 11] === QUOTE && !Number.isNaN(first)) {
        from[row] = first;
        to[row] = first;
      } else {
        const last = bytes[at + 11] === SLASH && bytes[at + 22] === QUOTE ? plainDay(bytes, at + 12) : Number.NaN;
        if (first <= last) {
          from[row] = first;
          to[row] = last;
          lasting[row] = 1;
        } else {
          const time = stringAt(bytes, at) ?? "";
          const range = dayRange(time);
          if (range) {
            from[row] = range.from;
            to[row] = range.to;
            lasting[row] = time.includes("/") ? 1 : 0;
          }
        }
      }
    }
    weight[row] = documents.of(row).length * 4 + events.count(row, "mentions") + (disputed[row] ? 10 : 0);
    const parent = events.findAt(events.place(row, "partOf"));
    whole[row] = parent === row ? -1 : parent;
  }
  const { order, depth } = nest(events, from, to, whole);
  const rank = new Uint32Array(length);
  for (let i = 0; i < order.length; i++) rank[order[i]!] = i;
  return { length, from, to, order, rank, whole, depth, lasting, weight };
};

/** The order of the timeline, wholes before their parts. A circle of parts, which no merge makes, is left standing at the top. */
const nest = (
  events: PackedDossier["events"],
  from: Float64Array,
  to: Float64Array,
  whole: Int32Array,
): { order: Uint32Array; depth: Uint8Array } => {
  const { length } = events;
  for (let row = 0; row < length; row++) {
    let up = whole[row]!;
    for (let steps = 0; up >= 0; steps++) {
      if (up === row || steps > 200) {
        whole[row] = -1;
        break;
      }
      up = whole[up]!;
    }
  }
  const start = new Float64Array(length);
  for (let row = 0; row < length; row++)
    start[row] = Number.isNaN(from[row]) ? Infinity : Number.isFinite(from[row]!) ? from[row]! : to[row]!;
  const sorted = new Uint32Array(length).map((_, row) => row);
  const end = (row: number): number => (Number.isNaN(to[row]) ? Infinity : to[row]!);
  // Rows of a written dossier stand in the order of their ids: the row number breaks ties as the id would.
  sorted.sort((x, y) => less(start[x]!, start[y]!) || less(end(x), end(y)) || x - y);
  const first = new Int32Array(length).fill(-1);
  const last = new Int32Array(length).fill(-1);
  const next = new Int32Array(length).fill(-1);
  for (const row of sorted) {
    const up = whole[row]!;
    if (up < 0) continue;
    if (last[up]! < 0) first[up] = row;
    else next[last[up]!] = row;
    last[up] = row;
  }
  const order = new Uint32Array(length);
  const depth = new Uint8Array(length);
  let n = 0;
  const walk = (row: number, deep: number): void => {
    order[n++] = row;
    depth[row] = Math.min(255, deep);
    for (let part = first[row]!; part >= 0; part = next[part]!) walk(part, deep + 1);
  };
  for (const row of sorted) if (whole[row]! < 0) walk(row, 0);
  return { order, depth };
};

const less = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
