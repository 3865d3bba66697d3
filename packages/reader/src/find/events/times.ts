import type { Page, PageSentence } from "../page.ts";
import { isMark, onlyVerb } from "./clause.ts";
import { factsAt } from "./facts.ts";

/** Index of the first time expression at or after a token. */
const firstTime = (page: Page, token: number): number => {
  let low = 0;
  let high = page.times.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (page.times[mid]!.first < token) low = mid + 1;
    else high = mid;
  }
  return low;
};

/**
 * The time expression that dates the event at tokens [at, last): the nearest of its sentence, after it rather than before, not across another clause.
 * Durations and times that cannot be told do not count. Index into page.times, which stand in order; -1 none.
 */
export const timeOf = (page: Page, sentence: PageSentence, at: number, last: number): number => {
  let best = -1;
  let cost = 24.5;
  for (let k = firstTime(page, sentence.first); k < page.times.length; k++) {
    const t = page.times[k]!;
    if (t.first >= sentence.last) break;
    if (!t.edtf) continue;
    const after = t.first >= last;
    const from = after ? last : t.last;
    const to = after ? t.first : at;
    let c = Math.max(0, to - from) + (after ? 0 : 5);
    for (let i = from; i < to && c < cost; i++) {
      const p = factsAt(page, i).particle;
      if (!after && i === from && isMark(page, i, ":"))
        c += 1; // "11 February: …"
      else if (isMark(page, i, ".؛:")) c += 30;
      else if (isMark(page, i, "،,")) c += after ? 4 : 2;
      else if (p === "that" || p === "relative" || p === "while") c += 14;
      else if (p === "after" || p === "before") c += 12;
      else if (onlyVerb(page, i)) c += after ? 14 : 6;
    }
    if (!after && factsAt(page, t.first - 1).particle === "since") c += 12;
    const governing = factsAt(page, t.first - 1).particle;
    if ((governing === "since" || governing === "after" || governing === "before") && t.first - 1 > last) c += 10;
    if (c < cost) {
      cost = c;
      best = k;
    }
  }
  return best;
};
