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
  sure: number;
  often: number;
  rare: number;
  /** Vowel qualities; 0 for a pure consonant. */
  vowel: number;
  /** Cost of leaving it out against the same script and against the other one. */
  drop: number;
  dropAcross: number;
}

/** A word as letters in flat arrays: what the distance reads. */
export interface Sounds {
  length: number;
  sure: Int32Array;
  often: Int32Array;
  rare: Int32Array;
  vowel: Uint8Array;
  drop: Uint8Array;
  dropAcross: Uint8Array;
  arabic: boolean;
  /** Arabic words of Arabic stock write their long vowels always; transliterated words do not. */
  native: boolean;
  /** Longer than the arrays reach: only equal text can match. */
  cut: boolean;
  /** What a whole word weighs, in hundredths. */
  weight: number;
  consonants: number;
  /** Families of the consonants that nothing may drop, and of all. */
  musts: Int32Array;
  all: number;
}

/** Longest word that is heard letter by letter; names of persons and places stay far below. */
const longest = 40;
const consonantCost = 85;

/** Lays letters out for the distance. */
export function soundsOf(letters: readonly Letter[], arabic: boolean, native: boolean): Sounds {
  const length = Math.min(letters.length, longest);
  const sounds: Sounds = {
    length,
    sure: new Int32Array(length),
    often: new Int32Array(length),
    rare: new Int32Array(length),
    vowel: new Uint8Array(length),
    drop: new Uint8Array(length),
    dropAcross: new Uint8Array(length),
    arabic,
    native,
    cut: letters.length > longest,
    weight: 0,
    consonants: 0,
    musts: new Int32Array(0),
    all: 0,
  };
  const musts: number[] = [];
  for (let i = 0; i < length; i++) {
    const letter = letters[i] as Letter;
    sounds.sure[i] = letter.sure;
    sounds.often[i] = letter.often;
    sounds.rare[i] = letter.rare;
    sounds.vowel[i] = letter.vowel;
    sounds.drop[i] = letter.drop;
    sounds.dropAcross[i] = letter.dropAcross;
    const belongs = familiesOf(letter.sure | letter.often | letter.rare);
    sounds.all |= belongs;
    if (letter.drop >= consonantCost && letter.dropAcross >= consonantCost) musts.push(belongs);
    sounds.weight += letter.sure === 0 ? 25 : letter.vowel !== 0 || letter.drop < consonantCost ? 50 : 100;
    if (letter.sure !== 0 && letter.vowel === 0) sounds.consonants++;
  }
  sounds.musts = Int32Array.from(musts);
  return sounds;
}

/** Two words said as one: "Le Drian" as لودريان. */
export function joinSounds(a: Sounds, b: Sounds): Sounds {
  const letters: Letter[] = [];
  for (const word of [a, b])
    for (let i = 0; i < word.length; i++)
      letters.push({
        sure: word.sure[i] as number,
        often: word.often[i] as number,
        rare: word.rare[i] as number,
        vowel: word.vowel[i] as number,
        drop: word.drop[i] as number,
        dropAcross: word.dropAcross[i] as number,
      });
  const joined = soundsOf(letters, a.arabic, a.native && b.native);
  joined.cut ||= a.cut || b.cut;
  return joined;
}
