import { align, type Match, takesPart } from "./align.ts";
import type { NameKeys } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";
import type { AlignedWords, NameComparison, NameReasonCode } from "./reason.ts";

/** Two names laid beside one another: which words met, and which found no partner. */
export interface NameReading {
  a: NameKeys;
  b: NameKeys;
  matches: readonly Match[];
  /** Words without a partner that take part in the alignment. */
  restA: readonly NameToken[];
  restB: readonly NameToken[];
  /** Mean likeness of the words that met. */
  likeness: number;
}

/** Aligns two names and collects what is left over. */
export function readBeside(a: NameKeys, b: NameKeys, matches: readonly Match[] = align(a, b)): NameReading {
  const metA = new Set<number>();
  const metB = new Set<number>();
  let sum = 0;
  for (const match of matches) {
    for (let i = 0; i < match.countA; i++) metA.add(match.a + i);
    for (let i = 0; i < match.countB; i++) metB.add(match.b + i);
    sum += match.likeness;
  }
  return {
    a,
    b,
    matches,
    restA: a.parts.filter((part, i) => !metA.has(i) && takesPart(part)),
    restB: b.parts.filter((part, i) => !metB.has(i) && takesPart(part)),
    likeness: matches.length === 0 ? 0 : sum / matches.length,
  };
}

/** The alignment as it is reported: every word of both names in order, partners side by side. */
export function alignedWords(reading: NameReading): AlignedWords[] {
  const lines: AlignedWords[] = [];
  const writtenOf = (keys: NameKeys, from: number, count: number) =>
    keys.parts
      .slice(from, from + count)
      .map((part) => part.written)
      .join(" ");
  let i = 0;
  let j = 0;
  const lonely = (toA: number, toB: number) => {
    for (; i < toA; i++) lines.push({ a: writtenOf(reading.a, i, 1), b: "", likeness: 0 });
    for (; j < toB; j++) lines.push({ a: "", b: writtenOf(reading.b, j, 1), likeness: 0 });
  };
  for (const match of [...reading.matches].sort((x, y) => x.a - y.a)) {
    lonely(match.a, Math.max(j, match.b));
    lines.push({
      a: writtenOf(reading.a, match.a, match.countA),
      b: writtenOf(reading.b, match.b, match.countB),
      likeness: Math.round(match.likeness * 100) / 100,
    });
    i = match.a + match.countA;
    j = Math.max(j, match.b + match.countB);
  }
  lonely(reading.a.parts.length, reading.b.parts.length);
  return lines;
}

/** The names can be one. @param weight how much of the names speaks for it, 0.5 to 1. */
export function canBeOne(reading: NameReading, code: NameReasonCode, weight: number, params: Record<string, string> = {}): NameComparison {
  return { same: true, score: Math.max(0.5, Math.min(1, reading.likeness * weight)), why: { code, params, alignment: alignedWords(reading) } };
}

/** The names cannot be one. */
export function cannotBeOne(reading: NameReading, code: NameReasonCode, params: Record<string, string> = {}): NameComparison {
  const words = Math.max(reading.a.parts.length, reading.b.parts.length, 1);
  return { same: false, score: Math.min(0.45, (0.45 * reading.matches.length * reading.likeness) / words), why: { code, params, alignment: alignedWords(reading) } };
}

/** The two first words that differ, for the reason. */
export const differing = (reading: NameReading): Record<string, string> => ({
  a: reading.restA[0]?.written ?? "",
  b: reading.restB[0]?.written ?? "",
});

/** How two names that met word for word were spelt: the same, by habit, or across scripts. */
export function spellingCode(reading: NameReading): NameReasonCode {
  const { a, b } = reading;
  if (a.exact === b.exact) return a.titles.length !== b.titles.length ? "title" : "identical";
  const scriptA = a.parts.find((part) => part.script !== "digits")?.script;
  const scriptB = b.parts.find((part) => part.script !== "digits")?.script;
  return scriptA === scriptB ? "spelling" : "transliteration";
}
