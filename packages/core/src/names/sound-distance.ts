import { type Letter, longestWord, type Sounds, Vowel } from "./sounds.ts";

/** Two words are further apart than any spelling habit explains. */
export const tooFar = 1_000;
/** One whole consonant (100) must never be forgiven, however long the word. */
const mostForgiven = 88;
/** Share of a word's weight that habits may change. */
const shareForgiven = 0.21;

const width = 2 * longestWord + 4;
const rowA = new Float64Array(width);
const rowB = new Float64Array(width);

/** What it costs to read one letter as another, in hundredths of a consonant. */
function swapCost(
  a: Letter,
  b: Letter,
  across: boolean,
  arabicA: boolean,
  vowelSwap: number,
  vowelTurn: number,
  vowelShift: number,
): number {
  if (a.sure & b.sure) return 0;
  let cost = 110;
  if (a.vowel !== 0 && b.vowel !== 0) {
    if (a.vowel & b.vowel) return a.vowel === b.vowel ? 0 : vowelShift;
    // i for u is the boldest exchange, and in short words it makes another one: بوسان, بيسان.
    cost = (a.vowel | b.vowel) & Vowel.a ? vowelSwap : vowelTurn;
  }
  if (a.sure !== 0 && b.sure !== 0) {
    // A half-vowel on each side may be heard either way; the kinder reading counts.
    const heard =
      a.sure & b.often || a.often & b.sure
        ? 15
        : a.often & b.often
          ? 30
          : a.sure & b.rare || a.rare & b.sure
            ? 35
            : a.often & b.rare || a.rare & b.often
              ? 50
              : a.near & b.near
                ? 70
                : 110;
    return heard < cost ? heard : cost;
  }
  // ع beside a vowel of the other script is part of it.
  if (across && cost === 110) {
    const arabic = arabicA ? a : b;
    const latin = arabicA ? b : a;
    if (latin.vowel !== 0 && arabic.vowel === 0 && arabic.dropAcross < 20) return 10;
  }
  return cost;
}

/**
 * How far two words are apart, in hundredths of a consonant, or {@link tooFar}: a weighted edit distance in which habits of spelling are cheap,
 * vowels light and one unexplained consonant decisive. Symmetric.
 */
export function soundDistance(a: Sounds, b: Sounds): number {
  // A consonant that nothing may drop needs a relative on the other side: most strangers part here.
  if (a.musts & ~b.all || b.musts & ~a.all || a.cut || b.cut) return tooFar;
  const n = a.letters.length;
  const m = b.letters.length;
  const heavier = a.weight > b.weight ? a.weight : b.weight;
  const share = heavier * shareForgiven;
  const limit = share < mostForgiven ? share : mostForgiven;
  const across = a.arabic !== b.arabic;
  const native = a.native && b.native && !across;
  const few = a.consonants <= 1 || b.consonants <= 1;
  const vowelSwap = few ? 55 : native ? 45 : 22;
  const vowelTurn = few ? 55 : a.consonants <= 3 && b.consonants <= 3 ? 80 : vowelSwap;
  // Latin script writes every vowel, so even a neighbouring one is a difference there.
  const vowelShift = a.arabic || b.arabic ? 0 : few ? 20 : 8;
  let before = rowA;
  let now = rowB;
  before[0] = 0;
  for (let j = 1; j <= m; j++) before[j] = (before[j - 1] as number) + dropCost(b.letters, j - 1, across, native);
  for (let i = 1; i <= n; i++) {
    const letterA = a.letters[i - 1] as Letter;
    const dropA = dropCost(a.letters, i - 1, across, native);
    let least = (now[0] = (before[0] as number) + dropA);
    for (let j = 1; j <= m; j++) {
      let best =
        (before[j - 1] as number) + swapCost(letterA, b.letters[j - 1] as Letter, across, a.arabic, vowelSwap, vowelTurn, vowelShift);
      const left = (before[j] as number) + dropA;
      if (left < best) best = left;
      const right = (now[j - 1] as number) + dropCost(b.letters, j - 1, across, native);
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

function dropCost(letters: readonly Letter[], i: number, across: boolean, native: boolean): number {
  const one = letters[i] as Letter;
  if (across) return one.dropAcross;
  // A letter written twice or once is one: داوود and داود.
  if (i > 0 && one.sure === (letters[i - 1] as Letter).sure && one.vowel === (letters[i - 1] as Letter).vowel)
    return one.drop >= 60 ? 30 : 6;
  // Words of Arabic stock write their long vowels: حسن is not حسين.
  return native && one.drop >= 15 && one.drop <= 20 ? 50 : one.drop;
}

/** Likeness of two words between 0 and 1; 0 when no habit of spelling explains the difference. */
export function soundLikeness(a: Sounds, b: Sounds): number {
  const cost = soundDistance(a, b);
  if (cost === tooFar) return 0;
  const heavier = a.weight > b.weight ? a.weight : b.weight;
  return heavier === 0 ? 0 : Math.max(0, 1 - cost / heavier);
}
