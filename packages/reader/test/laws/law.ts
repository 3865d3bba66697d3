/// <reference types="node" />
import fc from "fast-check";
import { test } from "vitest";

/** Texts a law is tried on: in CI this many, more with ISNAD_LAW_RUNS. */
const lawRuns = Number(process.env.ISNAD_LAW_RUNS ?? 0);

/** One seed for all laws of a run, printed, so that a failure can be had again: ISNAD_LAW_SEED. */
export const seed = Number(process.env.ISNAD_LAW_SEED ?? Date.now() & 0x7fffffff);
console.log(`laws of reading: ISNAD_LAW_SEED=${seed}`);

/** States a law as a property; on failure fast-check prints the seed, the path and the smallest text that breaks it. */
export const law = <T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, runs = 200): void => {
  const numRuns = lawRuns || runs;
  test(`${name} (${numRuns} texts)`, { timeout: 120_000 + numRuns * 400 }, () => {
    fc.assert(fc.property(arbitrary, holds), { numRuns, seed });
  });
};
