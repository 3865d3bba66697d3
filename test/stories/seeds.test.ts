import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDossier, merge, type Reading } from "@proj/core";
import { read as open, write } from "@proj/json";
import { read } from "@proj/reader";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, isnad } from "../isnad.ts";
import { noShared, shared } from "../root.ts";

/** All orders of a list. */
const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((first, i) => orders([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [first, ...rest]));

if (!shared) console.warn(`Skipped: the five seeds: ${noShared}.`);

describe.skipIf(!shared)("the five seeds", () => {
  const seeds = shared ? join(shared, "seeds") : "";
  let readings: Reading[] = [];
  beforeAll(() => {
    readings = readdirSync(seeds)
      .sort()
      .map((name) => read({ text: readFileSync(join(seeds, name), "utf8"), location: name }));
  });

  it("give one file, byte for byte, in all 120 orders", () => {
    const all = orders(readings);
    expect(all).toHaveLength(120);
    const first = write(merge(readings));
    expect(all.filter((order) => write(merge(order)) !== first)).toEqual([]);
  }, 120_000);

  it("keep every law, and every quotation is what stands at its place", async () => {
    const at = folder();
    expect((await isnad(at, ["build", seeds, "-o", "seeds.json", "-q"])).code).toBe(0);
    expect((await isnad(at, ["check", "seeds.json"])).out).toContain("every law holds");
    const { dossier } = open(readFileSync(join(at, "seeds.json"), "utf8"));
    expect(checkDossier(dossier!)).toEqual([]);
    let anchors = 0;
    for (const { document, entities, events, claims } of dossier!.readings)
      for (const m of [...entities, ...events, ...claims])
        for (const anchor of [
          m.anchor,
          ...("cue" in m ? [m.cue, m.content] : []),
          ...("quantities" in m ? m.quantities.map((q) => q.anchor) : []),
        ]) {
          anchors++;
          expect(document.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        }
    expect(anchors).toBeGreaterThan(100);
  });
});
