import { type Letter, Sound as S, type Sounds, soundsOf, Vowel as V } from "./sounds.ts";

const consonant = (sure: number, often = 0, rare = 0, drop = 100, dropAcross = 100): Letter => ({ sure, often, rare, vowel: 0, drop, dropAcross });
/** A short vowel is not written in Arabic; a written pair of vowels is long and must stand there. */
const vowel = (quality: number, long = false): Letter => ({
  sure: 0,
  often: 0,
  rare: 0,
  vowel: quality,
  drop: long ? 25 : 20,
  dropAcross: long ? 30 : 4,
});
const gh: Letter = { sure: S.gh | S.g, often: 0, rare: S.f, vowel: 0, drop: 60, dropAcross: 30 };
const c = consonant(S.k, S.q, S.s | S.ts | S.ch | S.j);
const softC = consonant(S.s, S.ch | S.ts, S.k | S.z);
const finalC = consonant(S.k, S.ts | S.ch | S.q, S.s);
const g = consonant(S.g, S.gh, S.j | S.kh | S.k);
const softG = consonant(S.j | S.g, S.zh | S.kh, S.h | S.gh);
const firstX = consonant(S.sh | S.z | S.kh, S.s | S.h, S.k);
const k = consonant(S.k, S.q, S.g);
const s = consonant(S.s, S.z, S.sh);
const yod: Letter = { sure: S.y, often: S.j, rare: 0, vowel: V.i, drop: 20, dropAcross: 8 };

/** Letter groups, longest first. Sources of the habits: English, French, German, Polish, Hungarian, Turkish, pinyin and the press's Arabic. */
const groups: Readonly<Record<string, readonly Letter[]>> = {
  tsch: [consonant(S.ch, S.sh, S.j)],
  shch: [consonant(S.ch | S.sh, S.s)],
  sch: [consonant(S.sh, S.ch, S.s | S.k)],
  tch: [consonant(S.ch, S.sh, S.j)],
  dzh: [consonant(S.j, S.zh | S.g)],
  ch: [consonant(S.ch, S.sh | S.k | S.kh, S.h | S.j)],
  sh: [consonant(S.sh, S.s, S.ch | S.zh)],
  zh: [consonant(S.zh | S.j, S.ch | S.z, S.g | S.sh)],
  kh: [consonant(S.kh, S.k, S.h | S.q | S.hh)],
  gh: [gh],
  th: [consonant(S.th | S.t, S.dh | S.s, S.d | S.z)],
  dh: [consonant(S.dh, S.d | S.z)],
  ph: [consonant(S.f, S.p | S.b)],
  dj: [consonant(S.j, S.g | S.zh, S.d)],
  cz: [consonant(S.ch, S.ts, S.s)],
  sz: [consonant(S.s, S.sh, S.z)],
  zs: [consonant(S.zh, S.z | S.j)],
  ts: [consonant(S.ts, S.s | S.z, S.ch | S.t)],
  tz: [consonant(S.ts, S.s | S.z, S.t)],
  ck: [k],
  cq: [k],
  qu: [consonant(S.k | S.q, S.ch), vowel(V.u)],
  ll: [consonant(S.l, S.y)],
  zz: [consonant(S.z, S.ts | S.s)],
  gn: [consonant(S.n), { ...g, drop: 40, dropAcross: 30 }],
  kn: [{ ...k, drop: 50, dropAcross: 40 }, consonant(S.n)],
  wr: [consonant(S.r)],
};

const letters: Readonly<Record<string, Letter>> = {
  b: consonant(S.b, 0, S.v | S.p),
  d: consonant(S.d, S.dh, S.t | S.th),
  f: consonant(S.f, S.v),
  h: consonant(S.h, S.hh, S.kh, 45, 40),
  j: { sure: S.j | S.zh, often: S.y, rare: S.kh | S.h | S.g, vowel: 0, drop: 100, dropAcross: 100 },
  k,
  l: consonant(S.l),
  m: consonant(S.m),
  n: consonant(S.n),
  p: consonant(S.p, 0, S.b),
  q: consonant(S.q, S.k | S.ch, S.g | S.gh),
  r: consonant(S.r),
  s,
  t: consonant(S.t, 0, S.th | S.d),
  v: consonant(S.v, S.f | S.w, S.b),
  z: consonant(S.z, S.s | S.ts | S.dh, S.zh),
  ç: consonant(S.s | S.ch, S.sh, S.j),
  č: consonant(S.ch, S.sh, S.ts),
  ć: consonant(S.ch, S.sh, S.ts),
  š: consonant(S.sh, S.s),
  ş: consonant(S.sh, S.s),
  ș: consonant(S.sh, S.s),
  ś: consonant(S.sh, S.s),
  ž: consonant(S.zh, S.z | S.j),
  ź: consonant(S.zh | S.z, S.j),
  ż: consonant(S.zh | S.z, S.j),
  ñ: consonant(S.n),
  ł: consonant(S.l, 0, S.w),
  ğ: consonant(S.g | S.gh, 0, S.y | S.w, 40, 40),
  đ: consonant(S.d | S.j, S.dh),
  ð: consonant(S.dh, S.d),
  þ: consonant(S.th, S.t),
  ț: consonant(S.ts, S.t),
  ţ: consonant(S.ts, S.t),
  ß: consonant(S.s),
  ḥ: consonant(S.hh, S.h),
  w: { sure: S.w, often: S.v, rare: S.f, vowel: V.u, drop: 35, dropAcross: 25 },
  y: yod,
};

const vowels: Readonly<Record<string, number>> = {
  a: V.a,
  e: V.a | V.i,
  i: V.i,
  o: V.a | V.u,
  u: V.a | V.u,
  ı: V.i,
  ä: V.a | V.i,
  ö: V.any,
  ø: V.any,
  ü: V.i | V.u,
  å: V.a | V.u,
  æ: V.a | V.i,
  œ: V.any,
};
/** Vowel pairs that are one sound. */
const pairs: Readonly<Record<string, number>> = {
  aa: V.a,
  ai: V.a | V.i,
  ay: V.a | V.i,
  ei: V.a | V.i,
  ey: V.a | V.i,
  ea: V.a | V.i,
  ee: V.i,
  ie: V.i | V.a,
  oo: V.u,
  ou: V.u | V.a,
  au: V.any,
  aw: V.a | V.u,
  eu: V.any,
  oe: V.any,
  oa: V.a | V.u,
};
const base = (letter: string): string => letter.normalize("NFD").charAt(0);
const isVowel = (letter: string): boolean => vowels[letter] !== undefined || vowels[base(letter)] !== undefined;

/** The sounds of a lower-case Latin-script word, accents kept: ç and č tell more than c. */
export function latinSounds(word: string): Sounds {
  const found: Letter[] = [];
  let previous = "";
  for (let i = 0; i < word.length && found.length <= 41; ) {
    const raw = word.charAt(i);
    const here = letters[raw] !== undefined || vowels[raw] !== undefined ? raw : base(raw);
    if (here === previous && letters[here] !== undefined && here !== "l" && here !== "z") {
      i++; // doubled consonants are one
      continue;
    }
    const group = [4, 3, 2].map((size) => word.slice(i, i + size)).find((part) => groups[part] !== undefined);
    if (group !== undefined) {
      if (i === 0 && group === "gh") found.push(consonant(gh.sure));
      else found.push(...(groups[group] as readonly Letter[]));
      previous = group.charAt(group.length - 1);
      i += group.length;
      continue;
    }
    const next = word.charAt(i + 1);
    const last = i === word.length - 1;
    if (vowels[here] !== undefined) {
      const pair = pairs[here + (next === "" ? "" : base(next))];
      const pairEnds = !isVowel(word.charAt(i + 2)) || i + 2 >= word.length;
      if (pair !== undefined && pairEnds) {
        found.push(vowel(pair, true));
        i++;
      } else found.push(vowel(i === 0 ? V.any : (vowels[here] as number)));
    } else if (here === "c") found.push("eiy".includes(base(next || "x")) ? softC : last ? finalC : c);
    else if (here === "g") found.push("eiy".includes(base(next || "x")) ? softG : g);
    else if (here === "x") {
      if (i === 0) found.push(firstX);
      else found.push({ ...k, dropAcross: last ? 40 : 100 }, { ...s, dropAcross: last ? 30 : 100 });
    } else if (here === "h" && i > 0 && (last || (isVowel(previous) && !isVowel(next)))) {
      found.push({ ...(letters.h as Letter), drop: 10, dropAcross: 10 });
    } else {
      const letter = letters[here];
      if (letter === undefined) found.push(consonant(S.ayn));
      // French leaves its last consonant silent: Edouard is إدوار.
      else if (last && i > 1 && "tdszp".includes(here)) found.push({ ...letter, dropAcross: 40 });
      else found.push(letter);
    }
    previous = here;
    i++;
  }
  return soundsOf(found, false, false);
}
