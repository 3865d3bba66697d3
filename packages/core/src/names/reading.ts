import { align, type Match, takesPart } from "./align.ts";
import type { NameKeys } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";
import type { AlignedWords, NameComparison, NameReasonCode } from "./reason.ts";
import { soundLikeness } from "./sound-distance.ts";

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
  // Words that met, as bits: a name has at most 17 words.
  let metA = 0;
  let metB = 0;
  let sum = 0;
  for (const match of matches) {
    metA |= ((1 << match.countA) - 1) << match.a;
    metB |= ((1 << match.countB) - 1) << match.b;
    sum += match.likeness;
  }
  return {
    a,
    b,
    matches,
    restA: restOf(a, metA),
    restB: restOf(b, metB),
    likeness: matches.length === 0 ? 0 : sum / matches.length,
  };
}

const nobody: readonly NameToken[] = [];

function restOf(keys: NameKeys, met: number): readonly NameToken[] {
  let rest: NameToken[] | undefined;
  for (let i = 0; i < keys.parts.length; i++) {
    const part = keys.parts[i] as NameToken;
    if ((met & (1 << i)) === 0 && takesPart(part)) (rest ??= []).push(part);
  }
  return rest ?? nobody;
}

/** Words `from` to `from + count` as written. */
function writtenOf(keys: NameKeys, from: number, count: number): string {
  let written = (keys.parts[from] as NameToken).written;
  for (let i = 1; i < count; i++) written += ` ${(keys.parts[from + i] as NameToken).written}`;
  return written;
}

/** The alignment as it is reported: every word of both names once, in the order of the first name, partners side by side. */
export function alignedWords(reading: NameReading): AlignedWords[] {
  const { a, b } = reading;
  const lines: AlignedWords[] = [];
  let metB = 0;
  for (const match of reading.matches) metB |= ((1 << match.countB) - 1) << match.b;
  let i = 0;
  let j = 0;
  // Words without partner stand where they are met; a word of b that has its partner elsewhere is passed over.
  const lonely = (toA: number, toB: number) => {
    for (; i < toA; i++) lines.push({ a: writtenOf(a, i, 1), b: "", likeness: 0 });
    for (; j < toB; j++) if ((metB & (1 << j)) === 0) lines.push({ a: "", b: writtenOf(b, j, 1), likeness: 0 });
  };
  for (const match of ordered(reading.matches)) {
    lonely(match.a, match.b);
    lines.push({
      a: writtenOf(a, match.a, match.countA),
      b: writtenOf(b, match.b, match.countB),
      likeness: Math.round(match.likeness * 100) / 100,
    });
    i = match.a + match.countA;
  }
  lonely(a.parts.length, b.parts.length);
  return lines;
}

/** Matches by their place in the first name; they are so already unless words met out of order. */
function ordered(matches: readonly Match[]): readonly Match[] {
  for (let i = 1; i < matches.length; i++)
    if ((matches[i] as Match).a < (matches[i - 1] as Match).a) return [...matches].sort((x, y) => x.a - y.a);
  return matches;
}

/** The names can be one. @param weight how much of the names speaks for it, 0.5 to 1. */
export function canBeOne(reading: NameReading, code: NameReasonCode, weight: number, params: Record<string, string> = {}): NameComparison {
  return {
    same: true,
    score: Math.max(0.5, Math.min(1, reading.likeness * weight)),
    why: { code, params, alignment: alignedWords(reading) },
  };
}

/** The names cannot be one. */
export function cannotBeOne(reading: NameReading, code: NameReasonCode, params: Record<string, string> = {}): NameComparison {
  const words = Math.max(reading.a.parts.length, reading.b.parts.length, 1);
  return {
    same: false,
    score: Math.min(0.45, (0.45 * reading.matches.length * reading.likeness) / words),
    why: { code, params, alignment: alignedWords(reading) },
  };
}

/** The two first words that differ, for the reason. */
export const differing = (reading: NameReading): Record<string, string> => ({
  a: reading.restA[0]?.written ?? "",
  b: reading.restB[0]?.written ?? "",
});

/** Whether every pair of words that met is also spelt alike, not only known to mean the same. */
export function soundsAlike(reading: NameReading): boolean {
  return reading.matches.every((match) => {
    const a = reading.a.parts[match.a] as NameToken;
    const b = reading.b.parts[match.b] as NameToken;
    return match.countA + match.countB > 2 || a.text === b.text || soundLikeness(a.sounds, b.sounds) > 0;
  });
}

/** Whether spelling alone already makes the two names one: no word is left over and all sound alike. */
export const spelt = (reading: NameReading): boolean =>
  reading.matches.length > 0 && reading.restA.length === 0 && reading.restB.length === 0 && soundsAlike(reading);

/** How two names that met word for word were spelt: the same, by habit, or across scripts. */
export function spellingCode(reading: NameReading): NameReasonCode {
  const { a, b } = reading;
  if (a.exact === b.exact) return a.titles.length !== b.titles.length ? "title" : "identical";
  const scriptA = a.parts.find((part) => part.script !== "digits")?.script;
  const scriptB = b.parts.find((part) => part.script !== "digits")?.script;
  if (soundsAlike(reading)) return scriptA === scriptB ? "spelling" : "transliteration";
  return scriptA === scriptB ? "nickname" : "translation";
}
