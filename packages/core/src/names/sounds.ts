/**
 * The sounds that letters of either script stand for. A letter is written down as the set of sounds it certainly, often and sometimes spells, so
 * that Arabic and Latin spellings meet in one alphabet: ج is certainly j, g or zh, Latin "ch" certainly ch, often sh, k or kh.
 */
export const Sound = {
  b: 1,
  p: 1 << 1,
  f: 1 << 2,
  v: 1 << 3,
  w: 1 << 4,
  m: 1 << 5,
  n: 1 << 6,
  t: 1 << 7,
  d: 1 << 8,
  th: 1 << 9,
  dh: 1 << 10,
  s: 1 << 11,
  z: 1 << 12,
  sh: 1 << 13,
  zh: 1 << 14,
  ch: 1 << 15,
  j: 1 << 16,
  k: 1 << 17,
  q: 1 << 18,
  g: 1 << 19,
  gh: 1 << 20,
  kh: 1 << 21,
  h: 1 << 22,
  hh: 1 << 23,
  ayn: 1 << 24,
  l: 1 << 25,
  r: 1 << 26,
  y: 1 << 27,
  ts: 1 << 28,
} as const;

/** Vowel qualities, as bits: one letter may stand for several. */
export const Vowel = { a: 1, i: 2, u: 4, any: 7 } as const;

/** Sounds that one spelling habit or one slip may exchange; any other exchange makes another word. */
const families: readonly number[] = [
  Sound.b | Sound.p,
  Sound.f | Sound.v | Sound.w,
  Sound.m | Sound.n,
  Sound.t | Sound.d | Sound.th | Sound.dh,
  Sound.s | Sound.z | Sound.sh | Sound.zh | Sound.ch | Sound.ts | Sound.th | Sound.dh | Sound.j,
  Sound.k | Sound.q | Sound.g | Sound.gh | Sound.kh | Sound.j,
  Sound.l,
  Sound.r,
  Sound.h | Sound.hh | Sound.kh,
  Sound.y | Sound.j,
  Sound.ayn,
];

/** The families, as bits, to which any sound of a set belongs. */
export function familiesOf(sounds: number): number {
  let bits = 0;
  for (let i = 0; i < families.length; i++) if ((families[i] as number) & sounds) bits |= 1 << i;
  return bits;
}

/** One letter or letter group as sounds; costs in hundredths of a consonant. */
export interface Letter {
  /** Sounds it certainly, often, and sometimes spells; 0 for a pure vowel. */
  readonly sure: number;
  readonly often: number;
  readonly rare: number;
  /** Vowel qualities; 0 for a pure consonant. */
  readonly vowel: number;
  /** Cost of leaving it out against the same script and against the other one. */
  readonly drop: number;
  readonly dropAcross: number;
  /** Families of the sounds it certainly or often spells, and of all. */
  readonly near: number;
  readonly all: number;
  /** Class of consonants that spellings of one name share; "" for vowels and for h, ayn, w and y, which come and go. */
  readonly coarse: string;
  /** The other class that a spelling may put it in: j and ch beside s, v and w beside nothing. */
  readonly other: string;
}

const coarseClasses: readonly (readonly [number, string])[] = [
  [Sound.b | Sound.p, "b"],
  [Sound.f | Sound.v, "f"],
  [Sound.m, "m"],
  [Sound.n, "n"],
  [Sound.k | Sound.q | Sound.g | Sound.gh | Sound.kh | Sound.j, "k"],
  [Sound.t | Sound.th, "t"],
  [Sound.s | Sound.z | Sound.sh | Sound.zh | Sound.ch | Sound.ts, "s"],
  [Sound.d | Sound.dh, "d"],
  [Sound.l, "l"],
  [Sound.r, "r"],
];

/** Makes a letter. */
export function letter(sure: number, often: number, rare: number, vowel: number, drop: number, dropAcross: number): Letter {
  const coarse = vowel !== 0 ? "" : (coarseClasses.find(([mask]) => mask & sure)?.[1] ?? "");
  return {
    sure,
    often,
    rare,
    vowel,
    drop,
    dropAcross,
    near: familiesOf(sure | often),
    all: familiesOf(sure | often | rare),
    coarse,
    other: otherClass(sure, vowel, coarse),
  };
}

const hissed = Sound.j | Sound.zh | Sound.ch | Sound.sh | Sound.s | Sound.z;

function otherClass(sure: number, vowel: number, coarse: string): string {
  if (coarse === "k" && sure & hissed) return "s";
  if (coarse === "s" && sure & Sound.ch) return "k";
  if (coarse === "f" && sure === Sound.v) return "";
  return vowel !== 0 && sure & Sound.w ? "f" : coarse;
}

/** The same letter at another cost of leaving it out. */
export const cheaper = (full: Letter, drop: number, dropAcross: number): Letter => ({ ...full, drop, dropAcross });

/** A word as letters: what the distance reads. */
export interface Sounds {
  letters: readonly Letter[];
  arabic: boolean;
  /** Arabic words of Arabic stock write their long vowels always; transliterated words do not. */
  native: boolean;
  /** Longer than is heard letter by letter: only equal text can match. */
  cut: boolean;
  /** What the whole word weighs, in hundredths. */
  weight: number;
  consonants: number;
  /** Families of the consonants that nothing may drop and that have one family, and of all its consonants. */
  musts: number;
  all: number;
  /** The coarse classes of its consonants in order, neighbours of one class once. */
  skeleton: string;
  /** The same with every letter in its other class. */
  otherSkeleton: string;
}

/** Longest word that is heard letter by letter; names of persons and places stay far below. */
export const longestWord = 40;
const consonantCost = 85;

/** Lays letters out for the distance. */
export function soundsOf(letters: readonly Letter[], arabic: boolean, native: boolean): Sounds {
  let weight = 0;
  let consonants = 0;
  let musts = 0;
  let all = 0;
  let skeleton = "";
  let otherSkeleton = "";
  const cut = letters.length > longestWord;
  const kept = cut ? letters.slice(0, longestWord) : letters;
  for (let i = 0; i < kept.length; i++) {
    const one = kept[i] as Letter;
    all |= one.all;
    if (one.coarse !== "" && !skeleton.endsWith(one.coarse)) skeleton += one.coarse;
    if (one.other !== "" && !otherSkeleton.endsWith(one.other)) otherSkeleton += one.other;
    if (one.drop >= consonantCost && one.dropAcross >= consonantCost && (one.all & (one.all - 1)) === 0) musts |= one.all;
    weight += one.sure === 0 ? 25 : one.vowel !== 0 || one.drop < consonantCost ? 50 : 100;
    if (one.sure !== 0 && one.vowel === 0) consonants++;
  }
  return { letters: kept, arabic, native, cut, weight, consonants, musts, all, skeleton, otherSkeleton };
}

/** Two words said as one: "Le Drian" as لودريان. */
export function joinSounds(a: Sounds, b: Sounds): Sounds {
  const joined = soundsOf([...a.letters, ...b.letters], a.arabic, a.native && b.native);
  joined.cut ||= a.cut || b.cut;
  return joined;
}
