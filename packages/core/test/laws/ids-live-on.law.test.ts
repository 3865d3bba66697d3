import { expect } from "vitest";
import { merge, resolve } from "../../src/index.ts";
import { histories } from "../../src/testing/index.ts";
import { law } from "./law.ts";

law("every id of a smaller dossier is found in a grown one", histories({ min: 2 }), ({ readings, judgements }) => {
  const small = merge(readings.slice(0, -1), { judgements });
  const grown = merge(readings, { judgements });
  for (const { id } of small.entities) expect(resolve(grown, id)?.class).toBe("entity");
  for (const { id } of small.events) expect(resolve(grown, id)?.class).toBe("event");
  for (const { id } of small.claims) expect(resolve(grown, id)?.class).toBe("claim");
});

law("a thing is found by the id of any of its members", histories(), ({ readings, judgements }) => {
  const dossier = merge(readings, { judgements });
  for (const entity of dossier.entities)
    for (const m of entity.mentions) expect(resolve(dossier, m.mention)).toEqual({ class: "entity", entity });
  for (const event of dossier.events)
    for (const m of event.mentions) expect(resolve(dossier, m.mention)).toEqual({ class: "event", event });
});
