/// <reference types="node" />
// npm run bench:viewer [-- SIZES…]: the viewer beside vis-timeline and TimelineJS, the same events, one run, a new browser for each page.
import { openBrowser } from "../test/browser.ts";
import { type Contestant, ours, timelineJs, visTimeline } from "./contestants.ts";
import { eventStory } from "./event-story.ts";
import { type Figures, measure } from "./measure.ts";

const given = process.argv.slice(2);
const sizes = given.map(Number).filter(Boolean);
const only = given.filter((a) => !Number(a));
/** TimelineJS builds every event's slide at once; it is given this long. */
const LIMIT = 120_000;
const ROUNDS = 3;
const MB = 2 ** 20;

const run = async (contestant: Contestant, limit: number): Promise<Figures | null> => {
  const browser = await openBrowser();
  try {
    return await measure(browser.context, contestant, limit);
  } finally {
    await browser.close();
  }
};
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const figure = (all: readonly Figures[], get: (f: Figures) => number): number => middle(all.map(get));
const row = (name: string, cells: readonly string[]): string => `${name.padEnd(14)}${cells.map((c) => c.padStart(13)).join("")}`;
const ms = (n: number): string => `${Math.round(n)} ms`;

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const { events, dossier } = eventStory(size);
  const json = JSON.stringify(dossier);
  const contestants = (await Promise.all([ours(json), visTimeline(events), timelineJs(events)])).filter(
    (c) => only.length === 0 || only.includes(c.name),
  );
  console.log(`\n${size} events; our dossier ${(Buffer.byteLength(json) / MB).toFixed(0)} MB of JSON, ${dossier.readings.length} articles`);
  console.log(row("", ["first paint", "ready", "heap", "+ buffers", "drawn", "frame p50", "frame p95", "≤ 33 ms"]));
  const results = new Map<string, Figures[]>();
  // In turns, so that a busy moment of the machine meets all alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const contestant of contestants) {
      if (contestant.name === "TimelineJS" && (round > 0 || size > 10_000)) continue;
      const figures = await run(contestant, LIMIT);
      if (figures) results.set(contestant.name, [...(results.get(contestant.name) ?? []), figures]);
    }
  for (const { name } of contestants) {
    const all = results.get(name);
    if (!all) {
      console.log(row(name, [size > 10_000 && name === "TimelineJS" ? "not tried: see 10,000" : `nothing within ${LIMIT / 1000} s`]));
      continue;
    }
    console.log(
      row(name, [
        ms(figure(all, (f) => f.firstPaint)),
        ms(figure(all, (f) => f.ready)),
        `${(figure(all, (f) => f.heap) / MB).toFixed(1)} MB`,
        `${(figure(all, (f) => f.heap + f.buffers) / MB).toFixed(1)} MB`,
        String(figure(all, (f) => f.drawn)),
        ms(figure(all, (f) => f.frames.p50)),
        ms(figure(all, (f) => f.frames.p95)),
        `${(100 * figure(all, (f) => f.frames.within33)).toFixed(1)} %`,
      ]),
    );
  }
  const [we, vis] = [results.get("isnad"), results.get("vis-timeline")];
  if (we && vis) {
    const ratio = (get: (f: Figures) => number): string => `${((100 * figure(we, get)) / figure(vis, get)).toFixed(0)} %`;
    console.log(
      `isnad / vis-timeline: first paint ${ratio((f) => f.firstPaint)}, ready ${ratio((f) => f.ready)}, heap ${ratio((f) => f.heap)} (wanted: at most 25 % each); frames within 33 ms ${(100 * figure(we, (f) => f.frames.within33)).toFixed(1)} % (wanted: 95 %)`,
    );
  }
}
