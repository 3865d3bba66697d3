import { expect } from "vitest";
import { merge } from "../../src/index.ts";
import { dossierSchema } from "../../src/schema.ts";
import { histories } from "../../src/testing/index.ts";
import { law } from "./law.ts";

law("a dossier passes its schema and comes back from JSON as it was", histories(), ({ readings, judgements }) => {
  const dossier = merge(readings, { judgements });
  const back = dossierSchema.parse(JSON.parse(JSON.stringify(dossier)));
  expect(back).toEqual(dossier);
  expect(merge(back.readings, { judgements: back.judgements })).toEqual(dossier);
});
