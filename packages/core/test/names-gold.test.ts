import { describe, expect, it } from "vitest";
import { compareNames, type NameKind } from "../src/names/compare-names.ts";

interface GoldPair {
  a: string;
  b: string;
  kind: string;
  same?: boolean;
}
interface Gold {
  same: GoldPair[];
  different: GoldPair[];
  crossScript: GoldPair[];
}

/** Core knows no Node; its tests reach the shared gold through names that the compiler does not resolve. */
async function readGold(): Promise<Gold | null> {
  const [files, urls]: string[] = ["node:fs", "node:url"];
  const { readFileSync } = await import(/* @vite-ignore */ files!);
  const { fileURLToPath } = await import(/* @vite-ignore */ urls!);
  const { env } = (globalThis as unknown as { process: { env: Record<string, string | undefined> } }).process;
  const shared = env.ISNAD_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
  try {
    return JSON.parse(readFileSync(`${shared}/gold/names.dev.json`, "utf8"));
  } catch {
    return null;
  }
}

function measure(pairs: readonly { pair: GoldPair; same: boolean }[]): { f1: number; balanced: number } {
  const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { pair, same } of pairs) {
    const found = compareNames(pair.a, pair.b, { kind: pair.kind as NameKind }).same;
    count[same ? (found ? "tp" : "fn") : found ? "fp" : "tn"]++;
  }
  const recall = count.tp / (count.tp + count.fn);
  const precision = count.tp / (count.tp + count.fp);
  return { f1: (200 * precision * recall) / (precision + recall), balanced: 50 * (recall + count.tn / (count.tn + count.fp)) };
}

const gold = await readGold();

describe.skipIf(gold === null)(
  gold === null ? "shared name pairs (skipped: ISNAD_SHARED has no gold/names.dev.json)" : "shared name pairs",
  () => {
    it("keeps the measured floor in Arabic script", () => {
      const { f1, balanced } = measure([
        ...gold!.same.map((pair) => ({ pair, same: true })),
        ...gold!.different.map((pair) => ({ pair, same: false })),
      ]);
      expect(f1).toBeGreaterThanOrEqual(98);
      expect(balanced).toBeGreaterThanOrEqual(97);
    });

    it("keeps the measured floor across scripts", () => {
      const { f1, balanced } = measure(gold!.crossScript.map((pair) => ({ pair, same: pair.same === true })));
      expect(f1).toBeGreaterThanOrEqual(97);
      expect(balanced).toBeGreaterThanOrEqual(94);
    });
  },
);
