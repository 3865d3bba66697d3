import { expect } from "vitest";
import { merge } from "../../src/index.ts";
import { histories, reading } from "../../src/testing/index.ts";
import { law } from "./law.ts";

/** A page about people, a place, a year and words that no generated story has. */
const far = reading({
  text: "أعلنت ماريسول تشوكويهوانكا إقفال منجم بوتوسي القديم",
  outlet: "La Patria",
  published: "1974-02-03",
  entities: [
    { key: "m", at: "ماريسول تشوكويهوانكا" },
    { key: "p", at: "بوتوسي", kind: "place" },
  ],
  events: [{ key: "v", at: "إقفال", type: "other", time: "1974-02", place: "p", participants: { party: ["m"] } }],
  claims: [{ key: "c", cue: "أعلنت", content: "إقفال منجم بوتوسي القديم", speaker: "m" }],
});

law("what a new page does not touch stays byte for byte", histories(), ({ readings, judgements }) => {
  const before = merge(readings, { judgements });
  const after = merge([...readings, far], { judgements });
  const text = (list: readonly { id: string }[]) => new Set(list.map((x) => JSON.stringify(x)));
  for (const key of ["entities", "events", "claims", "links"] as const) {
    const now = text(after[key]);
    for (const old of text(before[key])) expect(now).toContain(old);
  }
});

law("a page that came and went was never there", histories(), ({ readings, judgements }) => {
  const with_ = merge([...readings, far], { judgements });
  const without = merge(
    with_.readings.filter((r) => r.document.id !== far.document.id),
    { judgements },
  );
  expect(JSON.stringify(without)).toBe(JSON.stringify(merge(readings, { judgements })));
});
