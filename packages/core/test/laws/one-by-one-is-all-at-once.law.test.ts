import fc from "fast-check";
import { expect } from "vitest";
import { createMerger, merge } from "../../src/index.ts";
import { histories } from "../../src/testing/index.ts";
import { law } from "./law.ts";

const walks = histories({ max: 5 }).chain(({ readings, judgements }) => {
  const steps = [
    ...readings.map((reading) => ({ do: "add" as const, reading })),
    ...readings.map((reading) => ({ do: "drop" as const, reading })),
    ...judgements.map((judgement) => ({ do: "judge" as const, judgement })),
    ...judgements.map((judgement) => ({ do: "unjudge" as const, judgement })),
  ];
  return fc.shuffledSubarray(steps).map((walk) => ({ walk }));
});

law("after every step of any walk the dossier is that of a full merge, and the step names what changed", walks, ({ walk }) => {
  const merger = createMerger();
  const readings = new Map();
  const judgements = new Map();
  for (const step of walk) {
    const before = merger.dossier();
    let changes = { added: [] as string[], removed: [] as string[], changed: [] as string[] };
    if (step.do === "add") {
      readings.set(step.reading.document.id, step.reading);
      changes = merger.add(step.reading);
    } else if (step.do === "drop") {
      readings.delete(step.reading.document.id);
      changes = merger.remove(step.reading.document.id);
    } else if (step.do === "judge") {
      judgements.set(step.judgement.id, step.judgement);
      changes = merger.judge(step.judgement);
    } else {
      judgements.delete(step.judgement.id);
      changes = merger.unjudge(step.judgement.id);
    }
    const after = merger.dossier();
    expect(JSON.stringify(after)).toBe(JSON.stringify(merge(readings.values(), { judgements: judgements.values() })));
    const things = (d: typeof after) =>
      new Map([...d.entities, ...d.events, ...d.claims, ...d.links].map((x) => [x.id, JSON.stringify(x)]));
    const [old, now] = [things(before), things(after)];
    expect(changes.added).toEqual([...now.keys()].filter((id) => !old.has(id)).sort());
    expect(changes.removed).toEqual([...old.keys()].filter((id) => !now.has(id)).sort());
    expect(changes.changed).toEqual([...now.keys()].filter((id) => old.has(id) && old.get(id) !== now.get(id)).sort());
  }
});
