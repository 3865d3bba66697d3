import fc from "fast-check";
import { expect } from "vitest";
import { merge } from "../../src/index.ts";
import { histories } from "../../src/testing/index.ts";
import { law } from "./law.ts";

const shuffled = histories().chain(({ readings, judgements }) =>
  fc.record({
    readings: fc.constant(readings),
    judgements: fc.constant(judgements),
    mixedReadings: fc.shuffledSubarray(readings, { minLength: readings.length }),
    mixedJudgements: fc.shuffledSubarray(judgements, { minLength: judgements.length }),
  }),
);

law("any order gives the same bytes", shuffled, ({ readings, judgements, mixedReadings, mixedJudgements }) => {
  expect(JSON.stringify(merge(mixedReadings, { judgements: mixedJudgements }))).toBe(JSON.stringify(merge(readings, { judgements })));
});

law("the order of mentions inside a reading does not matter", histories(), ({ readings, judgements }) => {
  const turned = readings.map((r) => ({
    ...r,
    entities: r.entities.toReversed(),
    events: r.events.toReversed(),
    claims: r.claims.toReversed(),
  }));
  const { readings: _, ...a } = merge(readings, { judgements });
  const { readings: __, ...b } = merge(turned, { judgements });
  expect(JSON.stringify(b)).toBe(JSON.stringify(a));
});
