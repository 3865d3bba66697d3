/** Which alphabet a written word uses; `other` is compared by equality alone. */
export type Script = "arabic" | "latin" | "digits" | "other";

/** A word of a name as written, with what stood before it. */
export interface RawWord {
  text: string;
  script: Script;
  /** The separator before it holds a hyphen, a comma, or opens a bracket that is still open. */
  hyphen: boolean;
  comma: boolean;
  bracket: boolean;
  dot: boolean;
}

const arabicFolds: Readonly<Record<string, string>> = {
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ٲ: "ا", ٳ: "ا",
  ى: "ي", ی: "ي", ئ: "ي", ې: "ي", ۍ: "ي", ے: "ي", ۓ: "ي",
  ؤ: "و", ۆ: "و", ۇ: "و", ۋ: "و",
  ة: "ه", ۀ: "ه", ە: "ه", ہ: "ه", ھ: "ه", ۂ: "ه",
  ک: "ك", ڪ: "ك",
  گ: "گ", ڭ: "گ", ݣ: "گ", ڨ: "گ", ڠ: "گ",
  ڥ: "ڤ", ڵ: "ل", ڕ: "ر", ڼ: "ن", ں: "ن", ټ: "ت", ډ: "د", ړ: "ر", ښ: "ش", ځ: "ز", څ: "چ", ݘ: "چ",
}; // prettier-ignore
const latinFolds: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", þ: "th", ə: "a" };

/** Marks, tatweel, bidi controls and invisible joiners: they vanish. Shadda and its like are read before this, where they tell. */
const vanishing = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const apostrophes = /['’‘ʼʻʿʾ`´′]/g;
const words = /(\p{Nd}+)|([\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff]+)|([\p{L}\p{M}]+)/gu;
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const latinOnly = /^[\p{Script=Latin}\p{M}]+$/u;

/** Arabic letters as names compare them: hamza off its seat, ى ي, ة ه, letters of sister languages to their Arabic form. Expects no marks. */
export function foldArabic(word: string): string {
  let folded = "";
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    folded += arabicFolds[letter] ?? letter;
  }
  return folded;
}

/** Latin letters without accents and case. */
export function foldLatin(word: string): string {
  let folded = "";
  for (const letter of word.toLowerCase().normalize("NFD")) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    folded += latinFolds[letter] ?? letter;
  }
  return folded;
}

/** Drops marks, tatweel and invisible characters. */
export const bare = (text: string): string => text.replace(vanishing, "");

/** Cuts a name into words of one script each; letters and digits part ("F16" is "F", "16"). */
export function rawWords(name: string): RawWord[] {
  const text = bare(name.normalize("NFKC")).replace(apostrophes, "");
  const found: RawWord[] = [];
  let end = 0;
  let open = 0;
  let comma = false;
  for (const match of text.matchAll(words)) {
    const between = text.slice(end, match.index);
    for (let i = 0; i < between.length; i++) {
      const mark = between.charAt(i);
      if (mark === "(" || mark === "[") open++;
      else if ((mark === ")" || mark === "]") && open > 0) open--;
      else if (mark === "," || mark === "،") comma = true;
    }
    end = match.index + match[0].length;
    const word = match[0];
    const script: Script = match[1] !== undefined ? "digits" : match[2] !== undefined ? "arabic" : latinOnly.test(word) ? "latin" : "other";
    found.push({
      text: script === "digits" ? plainDigits(word) : word,
      script,
      hyphen: /[-‐-―־]/.test(between) && found.length > 0,
      comma,
      bracket: open > 0,
      dot: text.charAt(end) === ".",
    });
  }
  return found;
}

function plainDigits(word: string): string {
  const ascii = word.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
  return ascii.replace(/^0+(?=\d)/, "");
}
