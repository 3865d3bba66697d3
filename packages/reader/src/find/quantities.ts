// Longer than most: one scan over a sentence; the cases are short and read in the order in which they are tried.
import type { Measure, QuantityBound } from "@proj/core";
import { MARK, NUMBER, offsetOfLetter, type Tokens, WORD } from "../text/tokens.ts";
import type { FoundQuantity, Page } from "./page.ts";
import type { LanguageQuantities, QuantityWord, ReadNumber } from "./quantities/language-quantities.ts";

type Hit = { value: QuantityWord; next: number; letters: number } | null;

interface Scan {
  tokens: Tokens;
  first: number;
  last: number;
  language: LanguageQuantities;
  /** Words looked up already: the rules look back and ahead over the same few. */
  words: (Hit | undefined)[];
}

/** How many tokens before or after a number may tell what befell the people counted. */
const BACK = 9;
const AHEAD = 5;

const word = (scan: Scan, at: number): Hit => {
  if (at < scan.first || at >= scan.last) return null;
  const known = scan.words[at];
  if (known !== undefined) return known;
  const hit = scan.language.word(scan.tokens, at, scan.last);
  scan.words[at] = hit;
  return hit;
};

const mark = (scan: Scan, at: number, marks: string): boolean =>
  at >= scan.first && at < scan.last && scan.tokens.kind[at] === MARK && marks.includes(scan.tokens.form[at]!);

const stops = (scan: Scan, at: number): boolean => mark(scan, at, ".؛;!؟?…") || scan.tokens.kind[at]! > MARK;

/** The nearest word of a kind before a token, within the sentence. */
const before = (scan: Scan, at: number, reach: number, test: (w: QuantityWord) => boolean): QuantityWord | null => {
  for (let i = at - 1; i >= scan.first && i >= at - reach; i--) {
    if (stops(scan, i)) return null;
    const hit = word(scan, i);
    if (hit && hit.next <= at && test(hit.value)) return hit.value;
  }
  return null;
};

const after = (scan: Scan, at: number, reach: number, test: (w: QuantityWord) => boolean): QuantityWord | null => {
  for (let i = at; i < scan.last && i < at + reach; i++) {
    if (stops(scan, i) || mark(scan, i, "،,")) return null;
    const hit = word(scan, i);
    if (hit && test(hit.value)) return hit.value;
  }
  return null;
};

/** The bound said right before or right after a number and its noun. */
const boundOf = (scan: Scan, first: number, next: number): QuantityBound => {
  for (let i = first - 1; i >= scan.first && i >= first - 4; i--) {
    const hit = word(scan, i);
    if (hit?.value.bound && hit.next === first) return hit.value.bound;
    if (hit?.value.bound && hit.next === first - 1 && scan.tokens.form[first - 1]!.length <= 2) return hit.value.bound;
  }
  const late = word(scan, next);
  return late?.value.bound && late.letters === 0 && late.next > next + 1
    ? late.value.bound
    : late?.value.bound === "about"
      ? "about"
      : "exact";
};

interface Counted {
  measure: Measure;
  unit?: string;
  next: number;
}

/** What a number counts: the noun, sign or fate beside it; null when nothing tells. */
const countedBy = (scan: Scan, first: number, next: number): Counted | null => {
  const { tokens, language } = scan;
  if (mark(scan, next, "%٪")) return { measure: "percent", unit: "%", next: next + 1 };
  const sign = next < scan.last && tokens.kind[next] === MARK ? language.currencies[tokens.form[next]!] : undefined;
  if (sign) return { measure: "money", unit: sign, next: next + 1 };
  const ahead = first > scan.first && tokens.kind[first - 1] === MARK ? language.currencies[tokens.form[first - 1]!] : undefined;
  if (ahead) return { measure: "money", unit: ahead, next };
  const noun = word(scan, next);
  if (noun?.value.noun && noun.letters === 0 && !noun.value.noun.dual) return settled(scan, first, { ...noun.value.noun, next: noun.next });
  // "مقتل 12 وإصابة 30": the number stands alone right after its fate
  const fate = before(scan, first, 3, (w) => w.fate !== undefined && w.fate !== "aboard");
  const following = word(scan, next);
  const free =
    next >= scan.last ||
    tokens.kind[next] !== WORD ||
    language.joins(tokens, next) ||
    (fate !== null && following?.value.particle === true);
  return fate?.fate && free ? { measure: fate.fate, next } : null;
};

const HUMAN: ReadonlySet<Measure> = new Set<Measure>(["people", "aboard"]);

/** The measure of a counted noun in its place: passengers that were killed, years in prison, minutes that passed. */
const settled = (scan: Scan, first: number, counted: Counted & { measure: Measure }): Counted => {
  if (HUMAN.has(counted.measure)) {
    const near = before(scan, first, BACK, (w) => w.fate !== undefined) ?? after(scan, counted.next, AHEAD, (w) => w.fate !== undefined);
    return near?.fate ? { ...counted, measure: near.fate } : counted;
  }
  if (counted.measure === "duration") {
    if (before(scan, first, 4, (w) => w.punishment === true)) return { ...counted, measure: "sentence" };
    const long = counted.unit === "year";
    if (
      long &&
      (before(scan, first, 4, (w) => w.age === true) ||
        (mark(scan, first - 1, "(") && mark(scan, counted.next, ")")) ||
        after(scan, counted.next, 3, (w) => w.age === true))
    )
      return { ...counted, measure: "age" };
    if (before(scan, first, 3, (w) => w.elapsed === true)) return { ...counted, measure: "elapsed" };
  }
  if (counted.measure === "count" && counted.unit === "time") return counted;
  return counted;
};

const smallNumber = (scan: Scan, at: number): number | null =>
  scan.tokens.kind[at] === NUMBER && scan.tokens.form[at]!.length <= 3 ? Number(scan.tokens.form[at]) : null;

/** 3-1 beside words of sport; ثلاثة أهداف مقابل هدف. The value is the first side's, the unit the whole score. */
const scoreAt = (scan: Scan, at: number, number: ReadNumber): { unit: string; value: number; next: number } | null => {
  const { tokens } = scan;
  const left = smallNumber(scan, at);
  if (left !== null && mark(scan, at + 1, "-–—:")) {
    const right = smallNumber(scan, at + 2);
    const tight = !mark(scan, at + 3, "-–—:/.") && !mark(scan, at - 1, "-–—:/.");
    if (right !== null && tight && before(scan, at, 14, (w) => w.score === true))
      return { unit: `${left}-${right}`, value: left, next: at + 3 };
  }
  const goals = word(scan, number.next);
  if (goals?.value.noun?.unit !== "goal" || goals.value.noun.dual) return null;
  return scoreAgainst(scan, number.value, goals.next, tokens);
};

const scoreAgainst = (scan: Scan, value: number, next: number, tokens: Tokens): { unit: string; value: number; next: number } | null => {
  const none = word(scan, next);
  if (none?.value.noGoals) return { unit: `${value}-0`, value, next: none.next };
  const versus = none?.value.versus ? none.next : null;
  if (versus === null) return null;
  const nothing = word(scan, versus);
  if (nothing?.value.noGoals) return { unit: `${value}-0`, value, next: nothing.next };
  if (nothing?.value.noun?.unit === "goal") {
    const one = word(scan, nothing.next);
    return {
      unit: `${value}-${nothing.value.noun.dual ? 2 : 1}`,
      value,
      next: one?.value.number && tokens.form[nothing.next]!.length > 2 ? one.next : nothing.next,
    };
  }
  const other = scan.language.number(tokens, versus, scan.last);
  if (!other) return null;
  const again = word(scan, other.next);
  return { unit: `${value}-${other.value}`, value, next: again?.value.noun?.unit === "goal" ? again.next : other.next };
};

const numbersOfSentence = (scan: Scan, taken: (at: number) => boolean): FoundQuantity[] => {
  const { tokens, language } = scan;
  const out: FoundQuantity[] = [];
  const add = (first: number, letters: number, next: number, found: Omit<FoundQuantity, "first" | "last" | "start" | "end">) => {
    const start = tokens.kind[first] === WORD && letters > 0 ? offsetOfLetter(tokens, first, letters) : tokens.start[first]!;
    out.push({ first, last: next, start, end: tokens.end[next - 1]!, ...found });
  };
  let minute = false; // inside "the minutes 64 and 83"
  for (let i = scan.first; i < scan.last; ) {
    const hit = tokens.kind[i] === WORD ? word(scan, i) : null;
    if (hit?.value.minuteHead) {
      minute = true;
      i = hit.next;
      continue;
    }
    if (hit?.value.noun?.dual && !hit.value.number && !taken(i)) {
      const { dual: _, ...noun } = hit.value.noun;
      const score = noun.unit === "goal" ? scoreAgainst(scan, 2, hit.next, tokens) : null;
      if (score) add(i, hit.letters, score.next, { measure: "score", value: score.value, unit: score.unit, bound: "exact" });
      else {
        const counted = settled(scan, i, { ...noun, next: hit.next });
        add(i, hit.letters, hit.next, {
          measure: counted.measure,
          value: 2,
          ...(counted.unit === undefined ? {} : { unit: counted.unit }),
          bound: boundOf(scan, i, hit.next),
        });
      }
      i = score?.next ?? hit.next;
      continue;
    }
    const article = tokens.kind[i] === WORD && i + 1 < scan.last && tokens.kind[i + 1] === NUMBER;
    const number = tokens.kind[i] === NUMBER || hit?.value.number || article ? language.number(tokens, i, scan.last) : null;
    if (!number || taken(number.next - 1)) {
      if (tokens.kind[i] === WORD && !language.joins(tokens, i)) minute = false;
      i++;
      continue;
    }
    if (minute && number.value <= 130) {
      add(i, number.letters, number.next, { measure: "match-minute", value: number.value, bound: "exact" });
      i = number.next;
      continue;
    }
    minute = false;
    if (number.ordinal && !number.digits) {
      i++;
      continue;
    }
    const score = scoreAt(scan, i, number);
    if (score) {
      add(i, number.letters, score.next, { measure: "score", value: score.value, unit: score.unit, bound: "exact" });
      i = score.next;
      continue;
    }
    // a range: ما بين 50 إلى 60 راكبا, 50-60 راكبا
    const opening = before(scan, i, 1, (w) => w.between === true);
    const link = number.next;
    const until = word(scan, link)?.value.until === true;
    const dash = mark(scan, link, "-–—") && tokens.kind[link + 1] === NUMBER;
    const second =
      until || dash
        ? language.number(tokens, link + 1, scan.last)
        : opening && link < scan.last && language.joins(tokens, link)
          ? language.number(tokens, link, scan.last)
          : null;
    if (second && second.value > number.value) {
      const counted = countedBy(scan, i, second.next);
      if (counted) {
        const shared = { measure: counted.measure, ...(counted.unit === undefined ? {} : { unit: counted.unit }) };
        add(i, number.letters, number.next, { ...shared, value: number.value, bound: "at-least" });
        add(tokens.kind[link + 1] === NUMBER || until || dash ? link + 1 : link, second.letters, counted.next, {
          ...shared,
          value: second.value,
          bound: "at-most",
        });
        i = counted.next;
        continue;
      }
    }
    const counted = countedBy(scan, i, number.next);
    if (counted && Number.isFinite(number.value)) {
      add(i, number.letters, counted.next, {
        measure: counted.measure,
        value: number.value,
        ...(counted.unit === undefined ? {} : { unit: counted.unit }),
        bound: boundOf(scan, i, counted.next),
      });
      i = counted.next;
    } else i = number.next;
  }
  return out;
};

/** Rules under which a time expression also counts what passed, so that its number stays a quantity. */
const COUNTING_RULES: ReadonlySet<string> = new Set([
  "units ago",
  "units from now",
  "counted from a date",
  "counted from something that is no date",
  "counted from what was told before",
  "stretch of units",
  "latest stretch",
]);

/**
 * Finds the numbers of a page with what they count, in which unit and how firmly: people by what befell them, money, percent, votes, measures,
 * durations, ages, sentences, scores, match minutes. Numbers of dates do not count. Appends to `page.quantities` in text order; linear in the tokens.
 */
export const findQuantities = (page: Page): void => {
  const language = page.language.quantities;
  const dates = new Uint8Array(page.tokens.length + 1);
  for (const time of page.times) if (time.edtf !== null && !COUNTING_RULES.has(time.rule)) dates.fill(1, time.first, time.last);
  const words: (Hit | undefined)[] = new Array(page.tokens.length);
  for (const sentence of page.sentences) {
    if (sentence.part.kind === "boilerplate" || sentence.part.kind === "byline") continue;
    const scan: Scan = { tokens: page.tokens, first: sentence.first, last: sentence.last, language, words };
    page.quantities.push(...numbersOfSentence(scan, (at) => dates[at] === 1));
  }
};
