/** Which alphabet a written word uses; `other` is compared by equality alone. */
export type Script = "arabic" | "latin" | "digits" | "other";

/** A word of a name as written, with what stood before it. */
export interface RawWord {
  text: string;
  script: Script;
  /** The separator before it holds a hyphen, a comma came somewhere before it, it stands in brackets, a full stop follows it. */
  hyphen: boolean;
  comma: boolean;
  bracket: boolean;
  dot: boolean;
}

/** "letters they become: letters", Arabic script. Hamza leaves its seat, ى is ي, ة is ه, sister languages' letters their Arabic form. */
const arabicFoldLines = "ا:أإآٱٲٳ ي:ىیئېۍےۓ و:ؤۆۇۋ ه:ةۀەہھۂ ك:کڪ گ:ڭݣڨڠ ڤ:ڥ ل:ڵ ر:ڕړ ن:ڼں ت:ټ د:ډ ش:ښ ز:ځ چ:څݘ";
const arabicFolds: (string | undefined)[] = [];
for (const line of arabicFoldLines.split(" ")) for (const from of line.slice(2)) arabicFolds[from.charCodeAt(0)] = line.charAt(0);
const latinFolds: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", þ: "th", ə: "a" };

/** Characters that NFKC leaves alone; anything else has the whole name normalised. */
const plain =
  /^[\u0020-\u007e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e\u0600-\u0652\u0660-\u066f\u0671-\u0674\u0679-\u06d5\u06ee-\u06ff\u2010\u2012-\u2016\u2018-\u201f]*$/;
const letterOrMark = /[\p{L}\p{M}]/u;

/** Arabic letters as names compare them. Expects no marks. */
export function foldArabic(word: string): string {
  let folded = "";
  let changed = false;
  for (let i = 0; i < word.length; i++) {
    const to = arabicFolds[word.charCodeAt(i)];
    if (to !== undefined) changed = true;
    folded += to ?? word.charAt(i);
  }
  return changed ? folded : word;
}

/** Latin letters without accents and case. */
export function foldLatin(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  let folded = "";
  for (const sign of lower.normalize("NFD")) {
    const code = sign.charCodeAt(0);
    if (code < 0x300 || code > 0x36f) folded += latinFolds[sign] ?? sign;
  }
  return folded;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const Sign = { between: 0, skipped: 1, digit: 2, arabic: 3, latin: 4, other: 5 } as const;

function signOf(code: number, text: string, i: number): number {
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return Sign.digit;
    const low = code | 0x20;
    return low >= 0x61 && low <= 0x7a ? Sign.latin : code === 0x27 || code === 0x60 ? Sign.skipped : Sign.between;
  }
  if (code >= 0x600 && code <= 0x6ff) {
    if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return Sign.digit;
    if (
      (code >= 0x610 && code <= 0x61a) ||
      code === 0x640 ||
      (code >= 0x64b && code <= 0x65f) ||
      code === 0x670 ||
      (code >= 0x6d6 && code <= 0x6ed)
    )
      return Sign.skipped;
    return code >= 0x620 && code !== 0x6d4 && (code < 0x66a || code > 0x66d) ? Sign.arabic : Sign.between;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? Sign.between : Sign.latin;
  if (code >= 0x300 && code <= 0x36f) return Sign.latin;
  if ((code >= 0x750 && code <= 0x77f) || (code >= 0x8a0 && code <= 0x8ff)) return Sign.arabic;
  if (code >= 0x1e00 && code <= 0x1eff) return Sign.latin;
  if (
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x2bc ||
    code === 0x2bb ||
    code === 0x2be ||
    code === 0x2bf ||
    code === 0xb4 ||
    code === 0x2032
  )
    return Sign.skipped;
  if (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  )
    return Sign.skipped;
  // A surrogate counts as a letter of another script: it only has to be equal.
  return (code >= 0xd800 && code <= 0xdfff) || letterOrMark.test(text.charAt(i)) ? Sign.other : Sign.between;
}

/** Cuts a name into words of one script each; letters and digits part ("F16" is "F", "16"), marks and apostrophes vanish. */
export function rawWords(name: string, most = Number.POSITIVE_INFINITY): RawWord[] {
  const text = plain.test(name) ? name : name.normalize("NFKC");
  const found: RawWord[] = [];
  let word = "";
  let sign: number = Sign.between;
  let open = 0;
  let comma = false;
  let hyphen = false;
  let bracket = false;
  let wordComma = false;
  let wordHyphen = false;
  const close = (dot: boolean) => {
    if (word === "") return;
    const script: Script = sign === Sign.arabic ? "arabic" : sign === Sign.latin ? "latin" : sign === Sign.digit ? "digits" : "other";
    found.push({
      text: script === "digits" ? plainDigits(word) : word,
      script,
      hyphen: wordHyphen && found.length > 0,
      comma: wordComma,
      bracket,
      dot,
    });
    word = "";
    hyphen = false;
  };
  for (let i = 0; i < text.length && found.length < most; i++) {
    const code = text.charCodeAt(i);
    const here = signOf(code, text, i);
    if (here === Sign.skipped) continue;
    if (here === Sign.between) {
      close(code === 0x2e);
      sign = Sign.between;
      if (code === 0x28 || code === 0x5b) open++;
      else if ((code === 0x29 || code === 0x5d) && open > 0) open--;
      else if (code === 0x2c || code === 0x60c) comma = true;
      else if (code === 0x2d || (code >= 0x2010 && code <= 0x2015)) hyphen = true;
      continue;
    }
    if (here !== sign) close(false);
    if (word === "") {
      sign = here;
      bracket = open > 0;
      wordComma = comma;
      wordHyphen = hyphen;
    }
    word += text.charAt(i);
  }
  if (found.length < most) close(false);
  return found;
}

function plainDigits(word: string): string {
  let digits = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    digits += String.fromCharCode(code < 0x80 ? code : 0x30 + (code & 0xf));
  }
  return digits.replace(/^0+(?=\d)/, "");
}
