import type { Measure } from "@proj/core";
import type { Page } from "../page.ts";
import type { ReadEvent } from "./read-event.ts";

/** Families of events that a number of each measure belongs to before all others. */
const FITTING: Partial<Record<Measure, (e: ReadEvent) => boolean>> = {
  killed: (e) => e.type === "departure",
  injured: (e) => e.trigger.family === "injury",
  missing: (e) => e.trigger.family === "missing",
  rescued: (e) => e.trigger.family === "rescue",
  arrested: (e) => e.type === "arrest",
  score: (e) => e.trigger.family === "match",
  votes: (e) => e.type === "vote" || e.type === "election",
};

/** How far from its event a number may stand, in tokens. */
const REACH = 16;

/** Gives every number to the event of its sentence that it fits best and stands nearest to. `bySentence`: the events of a sentence, by its first token. */
export const giveQuantities = (page: Page, events: readonly ReadEvent[]): void => {
  let low = 0;
  page.quantities.forEach((q, k) => {
    while (low < events.length && events[low]!.last < q.first - 40) low++;
    let best: ReadEvent | undefined;
    let cost = REACH + 1;
    for (let j = low; j < events.length && events[j]!.first <= q.last + REACH; j++) {
      const e = events[j]!;
      const fits = FITTING[q.measure];
      const distance = e.first >= q.last ? e.first - q.last : Math.max(0, q.first - e.last);
      const c = distance + (fits ? (fits(e) ? -10 : 6) : 0) + (e.first >= q.last ? 2 : 0);
      if (crosses(page, e, q.first) || c >= cost) continue;
      cost = c;
      best = e;
    }
    if (best) best.quantities.push(k);
  });
};

/** Whether a sentence ends between an event and a number. */
const crosses = (page: Page, e: ReadEvent, at: number): boolean => {
  const [from, to] = e.first < at ? [e.last, at] : [at, e.first];
  for (let i = from; i < to; i++) {
    const kind = page.tokens.kind[i]!;
    if (kind >= 4 || (kind === 3 && ".؟!".includes(page.tokens.form[i]!))) return true;
  }
  return false;
};
