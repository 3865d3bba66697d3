import { expect } from "vitest";
import { checkDossier, merge } from "../../src/index.ts";
import { histories } from "../../src/testing/index.ts";
import { law } from "./law.ts";

law(
  "a merged dossier breaks no law that a file can show: quotes, references, members, ids, order",
  histories(),
  ({ readings, judgements }) => {
    expect(checkDossier(merge(readings, { judgements }))).toEqual([]);
  },
);

law("no mention is lost and none stands in two things", histories(), ({ readings, judgements }) => {
  const dossier = merge(readings, { judgements });
  const members = [
    ...dossier.entities.flatMap((e) => e.mentions),
    ...dossier.events.flatMap((e) => e.mentions),
    ...dossier.claims.flatMap((c) => c.reports.map((r) => r.from)),
  ].map((r) => `${r.document} ${r.mention}`);
  const mentions = dossier.readings.flatMap((r) => [...r.entities, ...r.events, ...r.claims].map((m) => `${r.document.id} ${m.id}`));
  expect(members.sort()).toEqual([...new Set(mentions)].sort());
});
