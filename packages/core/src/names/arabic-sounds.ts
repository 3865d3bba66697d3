import { cheaper, type Letter, letter, longestWord, Sound as S, type Sounds, soundsOf, Vowel as V } from "./sounds.ts";

const consonant = (sure: number, often = 0, rare = 0): Letter => letter(sure, often, rare, 0, 100, 100);

/** What each letter of Arabic script spells in names, foreign ones too: "Paris" is باريس, "Google" غوغل, جوجل, قوقل or كوكل by country. */
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
  ه: cheaper(consonant(S.h, S.hh, S.kh), 60, 45),
};
/** ع has no letter in Latin script: there it is nothing or colours a vowel. */
const ayn = letter(S.ayn, 0, 0, 0, 90, 12);
/** Foreign names write عا or آ at will: عاموس, آموس. */
const firstAyn = letter(S.ayn, 0, 0, 0, 60, 12);
const waw = letter(S.w, S.v, S.f, V.u, 20, 18);
const ya = letter(S.y, 0, S.j, V.i, 20, 18);
const alif = letter(0, 0, 0, V.a, 20, 18);
/** At the start alif carries any vowel, and comes and goes before two consonants: نجامينا and إنجامينا. */
const firstAlif = letter(0, 0, 0, V.any, 20, 12);
/** Final ه is ة without its dots, or a vowel's end: دنقله, تايبيه. */
const finalHa = letter(S.h, S.hh, S.t, V.a | V.i, 8, 8);
/** After a consonant it may be ة or a silent h: تشينه. */
const silentHa = letter(S.h, S.hh, S.t, V.a | V.i, 20, 12);
/** ة after a consonant is a syllable of its own: طبرقة is not طبرق. */
const finalTa = letter(S.h, S.hh, S.t, V.a | V.i, 70, 40);
const finalAlif = letter(0, 0, 0, V.a | V.i, 15, 12);
const finalYa = letter(S.y, 0, S.j, V.a | V.i, 20, 18);
/** n before a labial is said m: جنبلاط, إسطنبول. */
const nasal: Letter = consonant(S.n, S.m);
/** ng before another stop is mostly said and often written n: بانكوك, بانغكوك. */
const swallowed = letter(S.g | S.gh, S.j, 0, 0, 40, 40);
const ch: Letter = consonant(S.ch, S.sh | S.zh | S.j, S.t | S.s | S.ts);
/** The t of ts: تسلا, موتسارت beside موزارت. */
const beforeS = letter(S.t, 0, S.th | S.d, 0, 40, 30);
const ts = consonant(S.s | S.ts, S.z, S.ch);
/** Groups that spell one foreign sound: تش for ch, تس for ts, دج for j. */
const groups: Readonly<Record<string, readonly Letter[]>> = {
  تش: [ch],
  تس: [beforeS, ts],
  تز: [beforeS, ts],
  دج: [consonant(S.j, S.zh | S.g)],
};

const doubled: Readonly<Record<string, Letter>> = Object.fromEntries(
  Object.entries(letters).map(([key, full]) => [key, cheaper(full, 30, 30)]),
);
const foreign = consonant(S.ayn);

/** Letters that foreign names hardly ever need, so a word that has one is of Arabic stock. */
const arabicStock = /[حعصضظذ]/;

/**
 * The sounds of a folded Arabic-script word (hamza seats, ى and ة already folded, see fold.ts).
 * @param native set it when the word is known to be of Arabic stock; else its letters decide.
 */
export function arabicSounds(word: string, native = false): Sounds {
  const found: Letter[] = [];
  for (let i = 0; i < word.length && found.length <= longestWord; i++) {
    const here = word.charAt(i);
    const last = i === word.length - 1;
    const group = groups[here + word.charAt(i + 1)];
    if (group !== undefined && !native) {
      found.push(...group);
      i++;
    } else if (here === "ن" && "بفم".includes(word.charAt(i + 1) || "-")) found.push(nasal);
    else if (here === "ا") found.push(i === 0 ? firstAlif : last ? finalAlif : alif);
    else if (here === "و") found.push(waw);
    else if (here === "ي") found.push(last ? finalYa : ya);
    else if (here === "ع") found.push(i === 0 && word.charAt(1) === "ا" ? firstAyn : ayn);
    else if (here === "ه" && last && i > 0) found.push("اوي".includes(word.charAt(i - 1)) ? finalHa : silentHa);
    else if (here === "ة") found.push(finalTa);
    else {
      const known = letters[here];
      // A letter of another language of the script spells a sound nobody else has: it never matches, and it is never lost.
      // A letter written twice may be one with shadda (الله), or two with a short vowel between them (تتارستان).
      if ((here === "غ" || here === "ج") && word.charAt(i - 1) === "ن" && "كقت".includes(word.charAt(i + 1) || "-")) found.push(swallowed);
      else if (known !== undefined) found.push(i > 0 && word.charAt(i - 1) === here ? (doubled[here] as Letter) : known);
      else if (here !== "ء") found.push(foreign);
    }
  }
  return soundsOf(found, true, native || arabicStock.test(word));
}
