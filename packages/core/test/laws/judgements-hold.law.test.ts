import { expect } from "vitest";
import { merge, resolve } from "../../src/index.ts";
import { histories } from "../../src/testing/index.ts";
import { law } from "./law.ts";

const idOf = (dossier: ReturnType<typeof merge>, id: string): string | undefined => {
  const thing = resolve(dossier, id);
  return thing?.class === "entity" ? thing.entity.id : thing?.class === "event" ? thing.event.id : thing?.claim.id;
};

law("every judgement holds, or a problem names it", histories(), ({ readings, judgements }) => {
  const dossier = merge(readings, { judgements });
  const named = new Set(dossier.problems.filter((p) => p.code.startsWith("judgement")).map((p) => p.params.id));
  for (const j of judgements) {
    if (named.has(j.id)) continue;
    const [a, b] = [idOf(dossier, j.a), idOf(dossier, j.b)];
    expect(a).toBeDefined();
    expect(b).toBeDefined();
    expect(a === b).toBe(j.verdict === "same");
  }
});

law("a judgement that two things differ always holds between two mentions", histories(), ({ readings, judgements }) => {
  const dossier = merge(readings, { judgements });
  for (const j of judgements) {
    if (j.verdict !== "different" || j.a === j.b) continue;
    const [a, b] = [idOf(dossier, j.a), idOf(dossier, j.b)];
    if (a !== undefined && b !== undefined) expect(a).not.toBe(b);
  }
});

law("taking all judgements back leaves no trace", histories(), ({ readings, judgements }) => {
  const plain = merge(readings);
  const judged = merge(readings, { judgements });
  expect(JSON.stringify(merge(judged.readings))).toBe(JSON.stringify(plain));
});
