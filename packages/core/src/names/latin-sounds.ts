import { cheaper, type Letter, letter, longestWord, Sound as S, type Sounds, soundsOf, Vowel as V } from "./sounds.ts";

const consonant = (sure: number, often = 0, rare = 0, drop = 100, dropAcross = 100): Letter =>
  letter(sure, often, rare, 0, drop, dropAcross);
/** A short vowel is not written in Arabic; a written pair of vowels is long and must stand there. */
const shortVowels = Array.from({ length: 8 }, (_, quality) => letter(0, 0, 0, quality, 20, 4));
/** Arabic writes a last vowel, but for French e: Tabarka is not طبرق. */
const finalVowels = Array.from({ length: 8 }, (_, quality) => letter(0, 0, 0, quality, 20, 70));
const longVowels = Array.from({ length: 8 }, (_, quality) => letter(0, 0, 0, quality, 25, 30));
const vowel = (quality: number, long = false): Letter => (long ? longVowels : shortVowels)[quality] as Letter;
const gh = consonant(S.gh | S.g, 0, S.f, 60, 30);
const firstGh = consonant(S.gh | S.g);
/** The t of ts, which other spellings leave to z or s. */
const beforeS = consonant(S.t, 0, S.th | S.d, 40, 30);
const c = consonant(S.k, S.q, S.s | S.ts | S.ch | S.j);
const softC = consonant(S.s, S.ch | S.ts, S.k | S.z);
const finalC = consonant(S.k, S.ts | S.ch | S.q, S.s);
const g = consonant(S.g, S.gh, S.j | S.kh | S.k);
const softG = consonant(S.j | S.g, S.zh | S.kh, S.h | S.gh);
const firstX = consonant(S.sh | S.z | S.kh, S.s | S.h, S.k);
const k = consonant(S.k, S.q, S.g);
const s = consonant(S.s, S.z, S.sh);
const yod = letter(S.y, S.j, 0, V.i, 20, 8);

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
  ts: [beforeS, consonant(S.s | S.ts, S.z, S.ch)],
  tz: [beforeS, consonant(S.s | S.ts | S.z, 0, 0)],
  cki: [beforeS, consonant(S.s | S.ts, S.z), k, shortVowels[V.i] as Letter],
  ck: [k],
  cq: [k],
  qu: [consonant(S.k | S.q, S.ch), vowel(V.u)],
  ll: [consonant(S.l, S.y)],
  zz: [consonant(S.z, S.ts | S.s)],
  gn: [cheaper(g, 40, 30), consonant(S.n)],
  rz: [consonant(S.r, 0, 0, 60, 40), consonant(S.z | S.zh, S.s | S.j)],
  mb: [consonant(S.m, S.n), consonant(S.b, 0, S.v | S.p)],
  mp: [consonant(S.m, S.n), consonant(S.p, 0, S.b)],
  kn: [cheaper(k, 50, 40), consonant(S.n)],
  wr: [consonant(S.r)],
};

const letters: Readonly<Record<string, Letter>> = {
  b: consonant(S.b, 0, S.v | S.p),
  d: consonant(S.d, S.dh, S.t | S.th),
  f: consonant(S.f, S.v),
  h: consonant(S.h, S.hh, S.kh, 45, 40),
  j: consonant(S.j | S.zh, S.y, S.kh | S.h | S.g),
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
  ł: consonant(S.l | S.w),
  ğ: consonant(S.g | S.gh, 0, S.y | S.w, 40, 40),
  đ: consonant(S.d | S.j, S.dh),
  ð: consonant(S.dh, S.d),
  þ: consonant(S.th, S.t),
  ț: consonant(S.ts, S.t),
  ţ: consonant(S.ts, S.t),
  ß: consonant(S.s),
  ḥ: consonant(S.hh, S.h),
  w: letter(S.w, S.v, S.f, V.u, 35, 25),
  y: yod,
};

const finals: Readonly<Record<string, Letter>> = Object.fromEntries(
  [..."tdszp"].map((key) => [key, cheaper(letters[key] as Letter, 100, 40)]),
);
const silentR = cheaper(letters.r as Letter, 100, 45);
const mutedH = cheaper(letters.h as Letter, 10, 10);
const lastX = cheaper(k, 100, 40);
const lastS = cheaper(s, 100, 30);
const nasal = consonant(S.n, S.m, 0, 40, 40);
const foreign = consonant(S.ayn);
/** ng before another consonant: Washington is واشنطن. */
const swallowed = cheaper(g, 60, 40);

const vowels: Readonly<Record<string, number>> = {
  a: V.a,
  e: V.a | V.i,
  i: V.i,
  o: V.a | V.u,
  u: V.a | V.u,
  ı: V.i,
  ą: V.a | V.u,
  ę: V.a | V.i,
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
  eu: V.any,
  oe: V.any,
  oa: V.a | V.u,
};
const base = (letter: string): string => (letter < "\u007f" ? letter : letter.normalize("NFD").charAt(0));
const isVowel = (letter: string): boolean => vowels[letter] !== undefined || vowels[base(letter)] !== undefined;

/** The longest letter group that starts here; "" when none does. */
function groupAt(word: string, i: number): string {
  for (let size = Math.min(4, word.length - i); size > 1; size--) {
    const part = word.slice(i, i + size);
    if (groups[part] !== undefined) return part;
  }
  return "";
}

/** The sounds of a lower-case Latin-script word, accents kept: ç and č tell more than c. */
export function latinSounds(word: string): Sounds {
  const found: Letter[] = [];
  let previous = "";
  for (let i = 0; i < word.length && found.length <= longestWord; ) {
    const raw = word.charAt(i);
    const here = letters[raw] !== undefined || vowels[raw] !== undefined ? raw : base(raw);
    if (here === previous && letters[here] !== undefined && here !== "l" && here !== "z") {
      i++; // doubled consonants are one
      continue;
    }
    const group = groupAt(word, i);
    if (group !== "") {
      if (i === 0 && group === "gh") found.push(firstGh);
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
      } else if (last && i > 1 && here !== "e") found.push(finalVowels[vowels[here] as number] as Letter);
      else found.push(vowel(i === 0 ? V.any : (vowels[here] as number)));
      if (here === "ą" || here === "ę") found.push(nasal);
    } else if (here === "g" && previous === "n" && !last && !isVowel(next)) found.push(swallowed);
    else if (here === "c") found.push("eiy".includes(base(next || "x")) ? softC : last ? finalC : c);
    else if (here === "g") found.push("eiy".includes(base(next || "x")) ? softG : g);
    else if (here === "x") {
      if (i === 0) found.push(firstX);
      else if (last) found.push(lastX, lastS);
      else found.push(k, s);
    } else if (here === "j" && (previous === "i" || last)) found.push(yod);
    else if (here === "h" && i > 0 && (last || (isVowel(previous) && !isVowel(next)))) {
      found.push(mutedH);
    } else {
      if (last && here === "r" && word.endsWith("ier")) found.push(silentR);
      // French leaves its last consonant silent: Edouard is إدوار.
      else found.push((last && i > 1 ? finals[here] : undefined) ?? letters[here] ?? foreign);
    }
    previous = here;
    i++;
  }
  return soundsOf(found, false, false);
}
