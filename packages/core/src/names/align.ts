import { joinedSounds, type NameKeys } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";
import { soundLikeness } from "./sound-distance.ts";
import { tokenLikeness } from "./token-likeness.ts";

/** A run of words of one name read as a run of the other: [from, count] on both sides. */
export interface Match {
  a: number;
  countA: number;
  b: number;
  countB: number;
  likeness: number;
}

const most = 18;
const value = new Float64Array(most * most);
const step = new Uint8Array(most * most);
const likenessAt = new Float64Array(most * most);
/** A join earns a little less than the same words apart, so it is taken only where needed. */
const joinToll = 0.05;

/** Whether a word takes part in the alignment of words. */
export const takesPart = (part: NameToken): boolean =>
  part.role !== "title" && part.role !== "generation" && part.role !== "ordinal" && part.role !== "gloss" && part.role !== "container";

/**
 * The best reading of one name's words as the other's, in order, words left out and neighbours joined where that helps.
 */
export function align(a: NameKeys, b: NameKeys): Match[] {
  const n = Math.min(a.parts.length, most - 2);
  const m = Math.min(b.parts.length, most - 2);
  for (let j = 0; j <= m; j++) value[j] = 0;
  for (let i = 1; i <= n; i++) {
    const pa = a.parts[i - 1] as NameToken;
    const row = i * most;
    value[row] = 0;
    for (let j = 1; j <= m; j++) {
      const pb = b.parts[j - 1] as NameToken;
      let best = value[row - most + j] as number;
      let how = 1;
      if ((value[row + j - 1] as number) > best) {
        best = value[row + j - 1] as number;
        how = 2;
      }
      let likeness = 0;
      if (takesPart(pa) && takesPart(pb)) {
        likeness = tokenLikeness(pa, pb);
        const straight = likeness > 0 ? (value[row - most + j - 1] as number) + likeness * weightOf(pa, pb) : 0;
        if (straight > best) {
          best = straight;
          how = 3;
        }
        if (likeness < 0.95) {
          if (i > 1 && takesPart(a.parts[i - 2] as NameToken)) {
            const join = joinLikeness(a, i - 2, pb);
            const joined = join > 0 ? (value[row - 2 * most + j - 1] as number) + join * 1.5 - joinToll : 0;
            if (joined > best) {
              best = joined;
              how = 4;
              likeness = join;
            }
          }
          if (j > 1 && takesPart(b.parts[j - 2] as NameToken)) {
            const join = joinLikeness(b, j - 2, pa);
            const joined = join > 0 ? (value[row - most + j - 2] as number) + join * 1.5 - joinToll : 0;
            if (joined > best) {
              best = joined;
              how = 5;
              likeness = join;
            }
          }
        }
      }
      value[row + j] = best;
      step[row + j] = how;
      likenessAt[row + j] = likeness;
    }
  }
  return walkBack(n, m);
}

function walkBack(n: number, m: number): Match[] {
  const matches: Match[] = [];
  let i = n;
  let j = m;
  while (i > 0 && j > 0) {
    const how = step[i * most + j] as number;
    const likeness = likenessAt[i * most + j] as number;
    if (how === 1) i--;
    else if (how === 2) j--;
    else {
      const countA = how === 4 ? 2 : 1;
      const countB = how === 5 ? 2 : 1;
      i -= countA;
      j -= countB;
      matches.push({ a: i, countA, b: j, countB, likeness });
    }
  }
  return matches.reverse();
}

const weightOf = (a: NameToken, b: NameToken): number => (a.role === "core" && b.role === "core" ? 1 : 0.6);

function joinLikeness(keys: NameKeys, i: number, single: NameToken): number {
  const first = keys.parts[i] as NameToken;
  const second = keys.parts[i + 1] as NameToken;
  if (second.afterSonOf) return 0;
  const sounds = joinedSounds(keys, i);
  if (sounds === null) return 0;
  const likeness = soundLikeness(sounds, single.sounds);
  // Where one of the two is already the word, the other is a word of its own: وانغ يي beside وانغ.
  return likeness >= 0.8 && tokenLikeness(first, single) < 0.9 && tokenLikeness(second, single) < 0.9 ? likeness : 0;
}
