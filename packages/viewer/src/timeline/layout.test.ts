import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { type ChartItem, densities, layOut } from "./layout.ts";
import { TimeRanks } from "./time-ranks.ts";
import { firstWindow, wholeWindow, zoomed } from "./window.ts";

const item = (id: string, from: number, to: number, parts: ChartItem[] = [], weight = 1): ChartItem => ({
  id,
  event: 0,
  range: { from, to },
  shape: "span",
  weight,
  parts,
});
const room = { width: 900, maxRows: 6, most: 100, label: () => 60 };
const items = fc
  .array(
    fc.tuple(fc.integer({ min: -50, max: 250 }), fc.nat(40), fc.nat(9), fc.array(fc.tuple(fc.nat(200), fc.nat(5)), { maxLength: 3 })),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(([from, length, weight, parts], i) =>
      item(
        `i${i}`,
        from,
        from + length,
        parts.map(([f, l], k) => item(`i${i}p${k}`, f, f + l)),
        weight,
      ),
    ),
  );

test.prop([items])("lets no two labels or bars meet, and counts what it leaves out", (list) => {
  const layout = layOut(list, { from: 0, to: 200 }, room);
  for (const a of layout.placed)
    for (const b of layout.placed) {
      if (a === b || a.row !== b.row) continue;
      const [left, right] = a.x0 < b.x0 ? [a, b] : [b, a];
      expect(Math.max(left.x1, left.labelAt + left.label)).toBeLessThanOrEqual(Math.min(right.x0, right.labelAt) + 0.001);
    }
  for (const p of layout.placed) {
    expect(p.row).toBeLessThan(layout.rows);
    expect(p.x0).toBeGreaterThanOrEqual(0);
    expect(p.x1).toBeLessThanOrEqual(900);
  }
  expect(layout.hidden).toBeGreaterThanOrEqual(0);
});

test.prop([items])("keeps every part inside the box of its whole", (list) => {
  const layout = layOut(list, { from: 0, to: 200 }, room);
  for (const box of layout.boxes)
    for (const p of layout.placed.filter((x) => x.item.id.startsWith(`${box.id}p`))) {
      expect(p.row).toBeGreaterThan(box.row);
      expect(p.row).toBeLessThan(box.row + box.rows);
    }
});

it("gives room to what weighs most", () => {
  const many = Array.from({ length: 40 }, (_, i) => item(`i${i}`, 100, 101, [], i));
  const layout = layOut([...many].reverse(), { from: 0, to: 200 }, room);
  expect(layout.placed.some((p) => p.item.id === "i39")).toBe(true);
  expect(layout.hidden).toBe(40 - layout.placed.length);
});

it("begins where the story is, not where its oldest mention is", () => {
  const days = [-9000, ...Array.from({ length: 20 }, (_, i) => 20_000 + i)];
  const window = firstWindow({ from: days, to: days }, new Uint8Array(days.length).fill(1));
  expect(firstWindow({ from: [...days].reverse(), to: [...days].reverse() }, new Uint8Array(days.length).fill(1))).toEqual(window);
  expect(window.from).toBeGreaterThan(19_900);
  expect(window.to).toBeLessThan(20_100);
  expect(wholeWindow({ from: [-9000, 20_000], to: [-9000, Infinity] }).from).toBeLessThan(-9000);
});

it("zooms around the day that is pointed at", () => {
  const window = zoomed({ from: 0, to: 100 }, 0.5, 25);
  expect(window).toEqual({ from: 12.5, to: 62.5 });
});

test.prop([fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 200 }), fc.double({ min: 0, max: 1, noNaN: true })])(
  "the overview's scale is monotonic and its own way back",
  (days, share) => {
    const ranks = new TimeRanks(Float64Array.from(days), { from: -100, to: 10_100 });
    expect(ranks.shareOf(-100)).toBeCloseTo(0);
    expect(ranks.shareOf(10_100)).toBeCloseTo(1);
    expect(ranks.shareOf(ranks.dayOf(share))).toBeCloseTo(share, 6);
  },
);

it("counts a hundred thousand events in a window", () => {
  const starts = Float64Array.from({ length: 100_000 }, (_, i) => i);
  expect(Array.from(densities(starts, { from: 0, to: 100_000 }, 10))).toEqual(Array(10).fill(10_000));
});
