import type { LanguageTimes, TimeMatch } from "../../find/times/language-times.ts";
import { NUMBER } from "../../text/tokens.ts";
import { calendarDays } from "./dates-calendar.ts";
import type { TimeWord } from "./dates-lexicon.ts";
import { outlookAt } from "./dates-outlook.ts";
import { bareYearRange, betweenTimes, continued, headedPair } from "./dates-ranges.ts";
import { isGlued, keyAt, type Scan, scanOf, wordAt } from "./dates-scan.ts";
import { singleTime } from "./dates-single.ts";

/** Whether an expression may begin with this word: a pointer, an era or "about" alone opens none. */
const opens = (w: TimeWord): boolean =>
  w.number !== undefined ||
  w.weekday !== undefined ||
  w.month !== undefined ||
  w.hijriMonth !== undefined ||
  w.unit !== undefined ||
  w.namedDay !== undefined ||
  w.part !== undefined ||
  w.season !== undefined ||
  w.decade !== undefined ||
  w.fraction !== undefined ||
  w.between !== undefined ||
  w.from !== undefined ||
  w.since !== undefined ||
  w.after !== undefined ||
  w.few !== undefined ||
  w.this !== undefined ||
  w.that !== undefined;

const matchAt = (scan: Scan, at: number): TimeMatch[] | null => {
  const number = scan.tokens.kind[at] === NUMBER;
  const word = number ? null : wordAt(scan, at);
  if (
    word ? !opens(word.value) : !number && !(scan.tokens.kind[at + 1] === NUMBER && isGlued(scan, at)) && !keyAt(scan, at).endsWith("نفس")
  )
    return null;
  if (word?.value.between || word?.value.from) {
    const span = betweenTimes(scan, at);
    if (span) return [span];
  }
  if (word?.value.unit === "year" || word?.value.unit === "month") {
    const pair = headedPair(scan, at);
    if (pair) return pair;
  }
  if (number || !word || word.value.number || word.value.weekday !== undefined || word.value.unit === "day") {
    const days = calendarDays(scan, at);
    if (days.length > 1) return days;
  }
  const range = number ? bareYearRange(scan, at) : null;
  if (range) return [range];
  const one = singleTime(scan, at);
  return one ? continued(scan, one) : null;
};

/** The times of Arabic news. */
export const arabicTimes: LanguageTimes = {
  open: (tokens, first, last) => {
    const scan = scanOf(tokens, first, last);
    return { match: (at) => matchAt(scan, at), outlook: (at) => outlookAt(scan, at) };
  },
};
