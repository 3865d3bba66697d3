/// <reference types="node" />
import { merge } from "../src/index.ts";
import { pairwise, plant } from "./planted.ts";

/** Merges planted worlds of growing size and prints time, memory, the exponent of growth and pairwise F1. Sizes come from the command line. */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
let before: { size: number; ms: number } | null = null;
for (const size of sizes.length ? sizes : [1_000, 10_000]) {
  const { readings, truth } = plant(size);
  const mentions = readings.reduce((n, r) => n + r.entities.length + r.events.length + r.claims.length, 0);
  const start = performance.now();
  const dossier = merge(readings);
  const ms = performance.now() - start;
  const entities = pairwise(
    dossier.entities.map((e) => e.mentions.map((m) => m.mention)),
    truth,
  );
  const events = pairwise(
    dossier.events.map((e) => e.mentions.map((m) => m.mention)),
    truth,
  );
  const exponent = before ? Math.log(ms / before.ms) / Math.log(size / before.size) : null;
  before = { size, ms };
  const percent = (x: number): string => (100 * x).toFixed(2);
  console.log(
    [
      `${size} articles, ${mentions} mentions: ${Math.round(ms)} ms`,
      exponent === null ? "" : `exponent ${exponent.toFixed(2)}`,
      `entities F1 ${percent(entities.f1)} (${percent(entities.precision)} / ${percent(entities.recall)})`,
      `events F1 ${percent(events.f1)} (${percent(events.precision)} / ${percent(events.recall)})`,
      `links ${dossier.links.length}`,
      `rss ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
    ]
      .filter(Boolean)
      .join(" · "),
  );
}
