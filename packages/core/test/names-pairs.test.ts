import { describe, expect, it } from "vitest";
import { compareNames, type NameKind, nameKeys } from "../src/names/compare-names.ts";
import { acrossPairs, differentPairs, samePairs } from "./names-pairs.ts";
import { openPairs, pressPairs } from "./names-press-pairs.ts";

interface Pair {
  same: boolean;
  kind: NameKind;
  a: string;
  b: string;
}

const cells = (lines: string): string[][] =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("|").map((cell) => cell.trim()));
const judged = (lines: string): Pair[] =>
  cells(lines).map(([same, kind, a, b]) => ({ same: same === "true", kind: kind as NameKind, a: a!, b: b! }));
const listed = (lines: string, same: boolean): Pair[] =>
  cells(lines).map(([kind, a, b]) => ({ same, kind: kind as NameKind, a: a!, b: b! }));

/** The pairs whose verdict is not the one written down, with the reason that was given. */
const wrong = (pairs: readonly Pair[]): string[] =>
  pairs.flatMap(({ same, kind, a, b }) => {
    const found = compareNames(a, b, { kind });
    return found.same === same ? [] : [`${same ? "missed" : "merged"} ${kind}: ${a} | ${b} (${found.why.code})`];
  });

const groups: [string, Pair[]][] = [
  ["same, Arabic script", listed(samePairs, true)],
  ["different, Arabic script", listed(differentPairs, false)],
  ["across scripts and in Latin script", judged(acrossPairs)],
  ["press of the last years", judged(pressPairs)],
];

describe("pairs of names", () => {
  it.each(groups)("%s", (_, pairs) => {
    expect(pairs.length).toBeGreaterThan(120);
    expect(wrong(pairs)).toEqual([]);
  });

  it("holds the open ones to be open still", () => {
    const pairs = judged(openPairs);
    expect(wrong(pairs)).toHaveLength(pairs.length);
  });

  it("gives names that can be one a blocking key in common, but for one in a hundred", () => {
    const same = groups.flatMap(([, pairs]) => pairs).filter((pair) => pair.same);
    const apart = same.filter(({ kind, a, b }) => {
      const blocks = new Set(nameKeys(a, { kind }).blocks);
      return !nameKeys(b, { kind }).blocks.some((block) => blocks.has(block));
    });
    expect(apart.length / same.length).toBeLessThan(0.01);
  });
});
