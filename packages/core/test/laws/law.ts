/// <reference types="node" />
import fc from "fast-check";
import { test } from "vitest";

/** Histories a law is tried on: in CI this many, more with ISNAD_LAW_RUNS. */
export const lawRuns = Number(process.env.ISNAD_LAW_RUNS ?? 0);

/** States a law as a property; on failure fast-check prints the seed, the path and the smallest history that breaks it. */
export const law = <T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, runs = 100): void => {
  const numRuns = lawRuns || runs;
  test(`${name} (${numRuns} histories)`, { timeout: 60_000 + numRuns * 200 }, () => {
    fc.assert(fc.property(arbitrary, holds), {
      numRuns,
      ...(process.env.ISNAD_LAW_SEED ? { seed: Number(process.env.ISNAD_LAW_SEED) } : {}),
    });
  });
};
