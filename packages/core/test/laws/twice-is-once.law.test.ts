import { expect } from "vitest";
import { merge } from "../../src/index.ts";
import { histories } from "../../src/testing/index.ts";
import { law } from "./law.ts";

law("the same readings and judgements twice are there once", histories(), ({ readings, judgements }) => {
  const copies = structuredClone(readings);
  expect(JSON.stringify(merge([...readings, ...copies], { judgements: [...judgements, ...judgements] }))).toBe(
    JSON.stringify(merge(readings, { judgements })),
  );
});

law("merging a dossier's own readings gives it again", histories(), ({ readings, judgements }) => {
  const dossier = merge(readings, { judgements });
  expect(JSON.stringify(merge(dossier.readings, { judgements: dossier.judgements }))).toBe(JSON.stringify(dossier));
});
