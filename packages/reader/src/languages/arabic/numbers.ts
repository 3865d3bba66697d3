import { NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import { foldLetters } from "./letters.ts";
import { withClitics } from "./phrases.ts";
import { doubleScales, hundreds, ordinals, scales, tens, units } from "./words/numbers-words.ts";

type NumberClass = "unit" | "ten" | "hundred" | "scale" | "double-scale" | "ordinal";

interface NumberWord {
  value: number;
  is: NumberClass;
  /** Written with the article. */
  definite: boolean;
  /** Clitic letters before it; `and` when one of them is و. */
  letters: number;
  and: boolean;
}

/** A number that begins at a token. */
export interface NumberReading {
  value: number;
  next: number;
  /** الثامن عشر, the eighteenth; or a number with the article (العشرين, الـ19). */
  ordinal: boolean;
  definite: boolean;
  /** Written in digits, at least in part. */
  digits: boolean;
  /** Clitic letters before it in its first token. */
  letters: number;
}

let table: Map<string, NumberWord> | undefined;

const numberWords = (): Map<string, NumberWord> => {
  if (table) return table;
  table = new Map();
  const add = (lists: Readonly<Record<number, readonly string[]>>, is: NumberClass) => {
    for (const [value, forms] of Object.entries(lists))
      for (const form of forms)
        for (const definite of [false, true]) {
          const word = (definite ? "ال" : "") + foldLetters(form);
          for (const { form: whole, letters } of withClitics(word)) {
            const and = whole.startsWith("و") && !word.startsWith("و");
            if (!table!.has(whole)) table!.set(whole, { value: Number(value), is, definite, letters, and });
          }
        }
  };
  add(units, "unit");
  add(tens, "ten");
  add(hundreds, "hundred");
  add(scales, "scale");
  add(doubleScales, "double-scale");
  add(ordinals, "ordinal");
  return table;
};

/** Every folded spelling of a number word with its clitics: for tables that must know where a number may begin. */
export const numberForms = (): Iterable<string> => numberWords().keys();

const wordAt = (tokens: Tokens, at: number, last: number): NumberWord | undefined =>
  at < last && tokens.kind[at] === WORD ? numberWords().get(foldLetters(tokens.form[at]!)) : undefined;

const isMark = (tokens: Tokens, at: number, last: number, marks: string): boolean =>
  at < last && tokens.form[at]!.length === 1 && marks.includes(tokens.form[at]!);

const glued = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1];

/** Digits with their separators: 1,234 · 1.5 · 1٬234٫5. A point before exactly three digits groups thousands unless a scale word follows. */
const digitsAt = (tokens: Tokens, at: number, last: number): { value: number; next: number } => {
  let text = tokens.form[at]!;
  let next = at + 1;
  const fraction = (): string | null =>
    next + 1 < last && tokens.kind[next + 1] === NUMBER && glued(tokens, next) && glued(tokens, next + 1) ? tokens.form[next + 1]! : null;
  while (text.length <= 12 && isMark(tokens, next, last, ",٬،")) {
    const group = fraction();
    if (group?.length !== 3) break;
    text += group;
    next += 2;
  }
  if (isMark(tokens, next, last, ".٫,")) {
    const rest = fraction();
    const chain =
      rest !== null &&
      isMark(tokens, next + 2, last, ".,/-") &&
      next + 3 < last &&
      tokens.kind[next + 3] === NUMBER &&
      glued(tokens, next + 3);
    if (rest !== null && !chain) {
      const scaled = wordAt(tokens, next + 2, last)?.is === "scale";
      const grouped = rest.length === 3 && tokens.form[next] === "." && !scaled && next === at + 1 && text.length <= 3 && text !== "0";
      text += grouped ? rest : `.${rest}`;
      next += 2;
    }
  }
  return { value: Number(text), next };
};

/** The number that begins at token `at`, in digits or words, scales and halves included; null when none does. Looks at most a few words ahead. */
export const numberAt = (tokens: Tokens, at: number, last: number): NumberReading | null => {
  if (at >= last) return null;
  let i = at;
  let total = 0;
  let current = 0;
  let lowest = Infinity; // what is added must be smaller than the last thing added
  let letters = 0;
  let definite = false;
  let ordinal = false;
  let digits = false;
  let counted = 0;
  // الـ19 and و19: an article or clitic that the tokeniser cut off
  if (tokens.kind[i] === WORD && i + 1 < last && tokens.kind[i + 1] === NUMBER) {
    const form = tokens.form[i]!;
    if (form === "ال" || form === "وال" || form === "بال" || form === "لل" || form === "فال") {
      definite = true;
      letters = form.startsWith("ال") || form === "لل" ? 0 : 1;
      i++;
    } else if (form.length <= 2 && glued(tokens, i + 1) && /^[وفبلك]+$/.test(form)) {
      letters = form.length;
      i++;
    }
  }
  for (let step = 0; step < 12 && i < last; step++) {
    if (tokens.kind[i] === NUMBER) {
      if (counted > 0) break;
      const read = digitsAt(tokens, i, last);
      current = read.value;
      i = read.next;
      digits = true;
      counted++;
      lowest = 0;
      continue;
    }
    // "3 آلاف و500"
    if (counted > 0 && lowest >= 1000 && foldLetters(tokens.form[i]!) === "و" && i + 1 < last && tokens.kind[i + 1] === NUMBER) {
      const read = digitsAt(tokens, i + 1, last);
      const scale = wordAt(tokens, read.next, last);
      if (scale?.is === "scale" && scale.value < lowest) {
        total += current + read.value * scale.value;
        current = 0;
        lowest = scale.value;
        i = read.next + 1;
        digits = true;
        continue;
      }
      if (read.value >= lowest || !Number.isInteger(read.value) || scale?.is === "scale") break;
      total += current + read.value;
      current = 0;
      lowest = 0;
      i = read.next;
      digits = true;
      continue;
    }
    const word = wordAt(tokens, i, last);
    if (!word) {
      const half = counted > 0 && lowest >= 1000 && /^ونصف$/.test(tokens.form[i]!);
      if (!half) break;
      total += current + lowest / 2;
      current = 0;
      i++;
      const again = wordAt(tokens, i, last);
      if (again?.is === "scale" && again.definite && again.value === lowest) i++;
      break;
    }
    if (counted > 0 && !word.and && word.letters > 0) break;
    if (word.is === "scale" && counted > 0 && !word.and) {
      if (current === 0 || current >= word.value) break;
      current *= word.value;
      total += current;
      current = 0;
      lowest = word.value;
      ordinal = false;
    } else if (word.is === "hundred" && counted > 0 && !word.and && word.value === 100 && current >= 3 && current <= 9) {
      current *= 100;
      lowest = 100;
    } else if (word.is === "unit" && word.value === 10 && counted > 0 && !word.and && current >= 1 && current <= 9) {
      current += 10; // ثلاثة عشر
      lowest = 0;
    } else if (counted === 0 || word.and) {
      const size = word.is === "double-scale" ? word.value * 2 : word.value;
      // خمسة وعشرون: only a single unit may come before the tens
      const unitBeforeTens = word.is === "ten" && counted > 0 && current % 100 >= 1 && current % 100 <= 9;
      if (counted > 0 && !unitBeforeTens && size >= lowest) break;
      if (counted > 0 && word.is === "ordinal") break;
      if (counted > 0 && word.is === "scale") {
        total += current + word.value;
        current = 0;
        lowest = word.value;
        i++;
        continue;
      }
      if (word.is === "double-scale" || (word.is === "scale" && counted === 0)) {
        total += size;
        lowest = word.value;
      } else {
        current += size;
        lowest = word.is === "hundred" ? 100 : word.is === "ten" ? 1 : unitBeforeTens ? 0 : word.value <= 9 ? 1 : 0;
      }
      if (counted === 0) {
        letters = word.letters;
        definite = word.definite;
        ordinal = word.is === "ordinal" || (word.definite && word.value === 1 && word.is === "unit");
      }
      counted++;
      i++;
      continue;
    } else break;
    counted++;
    i++;
  }
  if (counted === 0) return null;
  return { value: total + current, next: i, ordinal: ordinal || (definite && !digits), definite, digits, letters };
};
