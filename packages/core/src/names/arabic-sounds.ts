import { type Letter, Sound as S, type Sounds, soundsOf, Vowel as V } from "./sounds.ts";

const consonant = (sure: number, often = 0, rare = 0): Letter => ({ sure, often, rare, vowel: 0, drop: 100, dropAcross: 100 });
const weak = (letter: Letter, drop: number, dropAcross: number): Letter => ({ ...letter, drop, dropAcross });

/** What each letter of Arabic script spells in names, foreign ones too: "Putin" is بوتين, "Google" غوغل, جوجل, قوقل or كوكل by country. */
const letters: Readonly<Record<string, Letter>> = {
  ب: consonant(S.b | S.p, 0, S.v),
  پ: consonant(S.p, S.b),
  ت: consonant(S.t, 0, S.th | S.ch | S.d),
  ث: consonant(S.th, S.t | S.s),
  ج: consonant(S.j | S.g | S.zh, S.ch | S.gh, S.z | S.q),
  چ: consonant(S.ch, S.j | S.zh, S.sh | S.k),
  ح: consonant(S.hh, S.h, S.kh),
  خ: consonant(S.kh, 0, S.h | S.hh | S.k),
  د: consonant(S.d, 0, S.t | S.dh),
  ذ: consonant(S.dh, S.d | S.z),
  ر: consonant(S.r),
  ز: consonant(S.z, S.zh, S.s | S.dh | S.ts | S.j),
  ژ: consonant(S.zh, S.j | S.z),
  س: consonant(S.s, S.z, S.ts | S.th),
  ش: consonant(S.sh, S.ch, S.s | S.zh),
  ص: consonant(S.s, 0, S.z),
  ض: consonant(S.d, S.dh | S.z),
  ط: consonant(S.t, 0, S.d),
  ظ: consonant(S.dh | S.z, S.d),
  غ: consonant(S.gh | S.g, 0, S.k | S.q),
  ف: consonant(S.f | S.v, 0, S.p),
  ڤ: consonant(S.v, S.f | S.w),
  ق: consonant(S.q, S.k | S.g, S.gh),
  ك: consonant(S.k, S.q, S.g),
  گ: consonant(S.g, S.k | S.gh, S.j),
  ل: consonant(S.l),
  م: consonant(S.m),
  ن: consonant(S.n),
  ه: weak(consonant(S.h, S.hh, S.kh), 60, 45),
};
/** ع has no letter in Latin script: there it is nothing or colours a vowel. */
const ayn: Letter = { sure: S.ayn, often: 0, rare: 0, vowel: 0, drop: 90, dropAcross: 12 };
const waw: Letter = { sure: S.w, often: S.v, rare: S.f, vowel: V.u, drop: 20, dropAcross: 18 };
const ya: Letter = { sure: S.y, often: 0, rare: S.j, vowel: V.i, drop: 20, dropAcross: 18 };
const alif: Letter = { sure: 0, often: 0, rare: 0, vowel: V.a, drop: 20, dropAcross: 18 };
/** At the start alif carries any vowel, and comes and goes before two consonants: نجامينا and إنجامينا. */
const firstAlif: Letter = { ...alif, vowel: V.any, dropAcross: 12 };
/** Final ه is ة without its dots, or a vowel's end: دنقله, تايبيه. */
const finalHa: Letter = { sure: S.h, often: S.hh, rare: S.t, vowel: V.a | V.i, drop: 8, dropAcross: 8 };
const finalAlif: Letter = { ...alif, vowel: V.a | V.i, drop: 15, dropAcross: 12 };
const finalYa: Letter = { ...ya, vowel: V.a | V.i };
const ch: Letter = consonant(S.ch, S.sh | S.zh | S.j, S.t | S.s | S.ts);
const ts: Letter = consonant(S.ts, S.s | S.z, S.t | S.ch);
/** Groups that spell one foreign sound: تش for ch, تس for ts, دج for j. */
const groups: Readonly<Record<string, Letter>> = { تش: ch, تس: ts, تز: ts, دج: consonant(S.j, S.zh | S.g), دز: consonant(S.dh | S.z, S.j) };

/** Letters that foreign names hardly ever need, so a word that has one is of Arabic stock. */
const arabicStock = /[حعصضظذ]/;

/**
 * The sounds of a folded Arabic-script word (hamza seats, ى and ة already folded, see fold.ts).
 * @param native set it when the word is known to be of Arabic stock; else its letters decide.
 */
export function arabicSounds(word: string, native = false): Sounds {
  const found: Letter[] = [];
  for (let i = 0; i < word.length && found.length <= 41; i++) {
    const here = word.charAt(i);
    const last = i === word.length - 1;
    const group = groups[here + word.charAt(i + 1)];
    if (group !== undefined && !native) {
      found.push(group);
      i++;
    } else if (here === "ا") found.push(i === 0 ? firstAlif : last ? finalAlif : alif);
    else if (here === "و") found.push(waw);
    else if (here === "ي") found.push(last ? finalYa : ya);
    else if (here === "ع") found.push(ayn);
    else if (here === "ه" && last && i > 0) found.push(finalHa);
    else {
      const letter = letters[here];
      // A letter of another language of the script spells a sound nobody else has: it never matches, and it is never lost.
      // A letter written twice may be one with shadda (الله), or two with a short vowel between them (تتارستان).
      if (letter !== undefined) found.push(i > 0 && word.charAt(i - 1) === here ? weak(letter, 30, 30) : letter);
      else if (here !== "ء") found.push(consonant(S.ayn));
    }
  }
  return soundsOf(found, true, native || arabicStock.test(word));
}
