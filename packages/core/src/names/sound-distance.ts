import type { Sounds } from "./sounds.ts";
import { familiesOf } from "./sounds.ts";

/** Two words are further apart than any spelling habit explains. */
export const tooFar = 1_000;
/** One whole consonant (100) must never be forgiven, however long the word. */
const mostForgiven = 88;
/** Share of a word's weight that habits may change. */
const shareForgiven = 0.25;

const width = 48;
const rows = [new Float64Array(width), new Float64Array(width)] as const;

/** What it costs to read one letter as another, in hundredths of a consonant. */
function swapCost(a: Sounds, i: number, b: Sounds, j: number, across: boolean, vowelSwap: number): number {
  const va = a.vowel[i] as number;
  const vb = b.vowel[j] as number;
  let cost = 110;
  if (va !== 0 && vb !== 0) cost = va & vb ? 0 : vowelSwap;
  const sureA = a.sure[i] as number;
  const sureB = b.sure[j] as number;
  if (sureA !== 0 && sureB !== 0) {
    const oftenA = a.often[i] as number;
    const oftenB = b.often[j] as number;
    let heard: number;
    if (sureA & sureB) heard = 0;
    else if (sureA & oftenB || oftenA & sureB) heard = 15;
    else if (oftenA & oftenB) heard = 30;
    else {
      const rareA = a.rare[i] as number;
      const rareB = b.rare[j] as number;
      if (sureA & rareB || rareA & sureB) heard = 35;
      else if (oftenA & rareB || rareA & oftenB) heard = 50;
      else heard = familiesOf(sureA | oftenA) & familiesOf(sureB | oftenB) ? 70 : 110;
    }
    // A half-vowel on each side has already been weighed as a vowel.
    if (va === 0 || vb === 0) cost = heard;
    else if (heard < cost) cost = heard;
  } else if (va === 0 || vb === 0) {
    // ع beside a vowel of the other script is part of it.
    if (across && ((va !== 0 && b.arabic && (b.dropAcross[j] as number) < 20) || (vb !== 0 && a.arabic && (a.dropAcross[i] as number) < 20))) cost = 10;
  }
  return cost;
}

/**
 * How far two words are apart, in hundredths of a consonant, or {@link tooFar}: a weighted edit distance in which habits of spelling are cheap,
 * vowels light and one unexplained consonant decisive. Symmetric.
 */
export function soundDistance(a: Sounds, b: Sounds): number {
  if (a.cut || b.cut) return tooFar;
  const n = a.length;
  const m = b.length;
  const heavier = a.weight > b.weight ? a.weight : b.weight;
  const share = heavier * shareForgiven;
  const limit = share < mostForgiven ? share : mostForgiven;
  // A consonant that nothing may drop needs a relative on the other side: most strangers part here.
  for (let i = 0; i < a.musts.length; i++) if (!((a.musts[i] as number) & b.all)) return tooFar;
  for (let j = 0; j < b.musts.length; j++) if (!((b.musts[j] as number) & a.all)) return tooFar;
  const across = a.arabic !== b.arabic;
  const native = a.native && b.native && !across;
  const few = a.consonants <= 1 || b.consonants <= 1;
  const vowelSwap = few ? 55 : native ? 45 : 22;
  let before = rows[0] as Float64Array;
  let now = rows[1] as Float64Array;
  before[0] = 0;
  for (let j = 1; j <= m; j++) before[j] = (before[j - 1] as number) + dropCost(b, j - 1, across, native);
  for (let i = 1; i <= n; i++) {
    const dropA = dropCost(a, i - 1, across, native);
    now[0] = (before[0] as number) + dropA;
    let least = now[0] as number;
    for (let j = 1; j <= m; j++) {
      let best = (before[j - 1] as number) + swapCost(a, i - 1, b, j - 1, across, vowelSwap);
      const left = (before[j] as number) + dropA;
      if (left < best) best = left;
      const right = (now[j - 1] as number) + dropCost(b, j - 1, across, native);
      if (right < best) best = right;
      now[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return tooFar;
    const swap = before;
    before = now;
    now = swap;
  }
  const cost = before[m] as number;
  return cost > limit ? tooFar : cost;
}

function dropCost(word: Sounds, i: number, across: boolean, native: boolean): number {
  if (across) return word.dropAcross[i] as number;
  const cost = word.drop[i] as number;
  // A letter written twice or once is one: داوود and داود.
  if (i > 0 && word.sure[i] === word.sure[i - 1] && word.vowel[i] === word.vowel[i - 1]) return cost >= 60 ? 30 : 6;
  // Words of Arabic stock write their long vowels: حسن is not حسين.
  return native && cost >= 15 && cost <= 20 ? 50 : cost;
}

/** Likeness of two words between 0 and 1; 0 when no habit of spelling explains the difference. */
export function soundLikeness(a: Sounds, b: Sounds): number {
  const cost = soundDistance(a, b);
  if (cost === tooFar) return 0;
  const heavier = a.weight > b.weight ? a.weight : b.weight;
  return heavier === 0 ? 0 : Math.max(0, 1 - cost / heavier);
}
