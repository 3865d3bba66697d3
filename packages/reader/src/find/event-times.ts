import { MARK } from "../text/tokens.ts";
import { particleOf } from "../text/word.ts";
import { onlyVerb } from "./event-arguments.ts";
import type { Page, PageSentence } from "./page.ts";

/**
 * The time expression that dates the event at tokens [at, last): the nearest one of its sentence, after it rather than before, not across another
 * clause. Durations and times that cannot be told do not count. Index into page.times, or -1.
 */
export const timeOf = (page: Page, sentence: PageSentence, at: number, last: number): number => {
  let best = -1;
  let cost = Infinity;
  for (let k = 0; k < page.times.length; k++) {
    const t = page.times[k]!;
    if (t.first < sentence.first || t.first >= sentence.last || !t.edtf) continue;
    const after = t.first >= last;
    const from = after ? last : t.last;
    const to = after ? t.first : at;
    let c = Math.max(0, to - from) + (after ? 0 : 6);
    for (let i = from; i < to; i++) {
      const p = particleOf(page.words[i]);
      if (page.tokens.kind[i] === MARK && ".؛:".includes(page.tokens.form[i]!)) c += 30;
      else if (page.tokens.kind[i] === MARK && "،,".includes(page.tokens.form[i]!)) c += after ? 4 : 2;
      else if (p === "that" || p === "relative" || p === "while") c += 14;
      else if (p === "after" || p === "before" || p === "since") c += 12;
      else if (onlyVerb(page, i)) c += after ? 16 : 6;
    }
    const governing = particleOf(page.words[t.first - 1]);
    if ((governing === "since" || governing === "after" || governing === "before") && t.first - 1 > last) c += 10;
    if (c < cost) {
      cost = c;
      best = k;
    }
  }
  return cost <= 24 ? best : -1;
};
