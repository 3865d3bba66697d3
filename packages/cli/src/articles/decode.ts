/** Text made from bytes, and how sure that is. `encoding`: a label of the WHATWG Encoding standard; `replaced`: how many bytes made no sense. */
export interface Decoded {
  text: string;
  encoding: string;
  how: "bom" | "utf-8" | "guessed" | "repaired";
  replaced: number;
  /** Offset in bytes of the first one that made no sense. */
  firstBad?: number;
}

/** Bytes of a text: a byte order mark, else strict UTF-8, else the likeliest older Arabic or Western encoding; `null` where it is no text at all. */
export function decode(bytes: Uint8Array): Decoded | null {
  const bom = byteOrderMark(bytes);
  if (bom) {
    const text = new TextDecoder(bom).decode(bytes);
    return { text, encoding: bom, how: "bom", replaced: count(text, /\uFFFD/g) };
  }
  if (isBinary(bytes)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", how: "utf-8", replaced: 0 };
  } catch {
    const lenient = new TextDecoder("utf-8").decode(bytes);
    const replaced = count(lenient, /\uFFFD/g);
    const whole = count(lenient, /[\u0080-\uFFFC]/g);
    // A UTF-8 file with a few broken bytes has many more whole letters than broken ones; in an older encoding hardly any pair is whole.
    if (whole > 4 * replaced) return { text: lenient, encoding: "utf-8", how: "repaired", replaced, firstBad: firstInvalid(bytes) };
    return guess(bytes);
  }
}

function byteOrderMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return "utf-8";
  if (b[0] === 0xff && b[1] === 0xfe) return "utf-16le";
  if (b[0] === 0xfe && b[1] === 0xff) return "utf-16be";
  return null;
}

/** No text has NUL bytes (UTF-16 with its mark apart), or more than a stray control character in a hundred. */
export function isBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes)) return false;
  let controls = 0;
  for (const b of bytes) {
    if (b === 0) return true;
    if (b < 9 || (b > 13 && b < 32 && b !== 27)) controls++;
  }
  return controls * 100 > bytes.length;
}

/** Words that stand in nearly every Arabic text; in the wrong encoding they do not come out. */
const common = /(?<![\u0621-\u064A])(?:في|من|على|إلى|أن|عن|التي|الذي|مع|هذا|هذه|بعد|قال)(?![\u0621-\u064A])/g;

function guess(bytes: Uint8Array): Decoded | null {
  const tries = ["windows-1256", "iso-8859-6", "windows-1252"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const arabic = count(text, /[\u0621-\u064A]/g);
    const odd = count(text, /[\uFFFD\u0080-\u009F¤¦©®±¶¼-¾]/g);
    const western = encoding === "windows-1252" ? count(text, /(?<=[A-Za-z])[À-ÿŒœŠšŽž'’](?=[A-Za-z])/g) : 0;
    return { text, encoding, score: arabic + 20 * count(text, common) + 3 * western - 5 * odd };
  });
  const best = tries.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score <= 0) return null;
  return { text: best.text, encoding: best.encoding, how: "guessed", replaced: count(best.text, /\uFFFD/g) };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Where UTF-8 first breaks: the longest prefix that decodes strictly, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  const whole = (length: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (whole(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
