const LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ۍ: "ي",
  ې: "ي",
  ے: "ي",
  ة: "ه",
  ھ: "ه",
  ە: "ه",
  ہ: "ه",
  ۀ: "ه",
  ک: "ك",
  گ: "ك",
  ڭ: "ك",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
  ڤ: "ف",
  ڨ: "ق",
  "٠": "0",
  "١": "1",
  "٢": "2",
  "٣": "3",
  "٤": "4",
  "٥": "5",
  "٦": "6",
  "٧": "7",
  "٨": "8",
  "٩": "9",
  "۰": "0",
  "۱": "1",
  "۲": "2",
  "۳": "3",
  "۴": "4",
  "۵": "5",
  "۶": "6",
  "۷": "7",
  "۸": "8",
  "۹": "9",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "a",
  "&": " and ",
  "+": " plus ",
};

/** Marks on letters, tatweel, apostrophes and invisible controls: they vanish. */
const VANISHING =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’‘ʼʻʿʾ`´]/g;
const BETWEEN = /[^\p{L}\p{N}]/u;

/** One character after all steps but the joining of spaces. */
function foldCharacter(character: string): string {
  let result = "";
  for (const part of character.normalize("NFKD").replace(VANISHING, "").toLowerCase().replace(VANISHING, "")) {
    result += LETTERS[part] ?? (BETWEEN.test(part) ? " " : part);
  }
  return result;
}

/** Characters that have been folded once; every step looks at one character alone, so the answer never changes. */
const known = new Map<string, string>();

/**
 * The comparison key of a name: two spellings that the press treats as one give the same key.
 *
 * 1. NFKD: presentation forms and ligatures become letters, accents and hamza become marks of their own.
 * 2. Marks, tatweel, bidi controls, zero-width characters and apostrophes vanish. Hence أ إ آ → ا, ؤ → و, ئ → ي (writers drop the hamza far
 *    more often than it tells two names apart); ء alone stays, because هناء without it is هنا ("here").
 * 3. ى → ي and ة → ه; Persian, Urdu and Kurdish forms become the Arabic letter (ی → ي, ک گ → ك, ہ ە → ه, پ → ب, چ → ج, ژ → ز); ڤ → ف, ڨ → ق.
 * 4. Arabic-Indic and Persian digits become ASCII; ß æ œ ø ł đ ð þ ı ə become plain letters; "&" becomes "and" and "+" "plus" (أوبك is not أوبك+); Latin becomes lower case.
 * 5. Everything that is neither letter nor digit becomes one space, trimmed: أ.ف.ب. and "أ ف ب" meet, "سان-جيرمان" meets "سان جيرمان".
 *
 * The article ال stays: برج and البرج differ; names that are written both ways list both.
 */
export function foldName(name: string): string {
  let key = "";
  for (const character of name) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character);
      known.set(character, folded);
    }
    key += folded;
  }
  return (key.includes("  ") ? key.replace(/ +/g, " ") : key).trim();
}
