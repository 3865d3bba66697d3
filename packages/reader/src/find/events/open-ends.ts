import { dayRange } from "@proj/core";
import type { Page } from "../page.ts";
import { factsAt } from "./facts.ts";
import type { ReadEvent } from "./read-event.ts";

/** Whether "since" stands before a token, with no more than a noun of beginning between. */
const since = (page: Page, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const f = factsAt(page, i);
    if (f.particle === "since") return true;
    if (!page.words[i] || (!f.carrier && f.particle !== undefined)) return false;
  }
  return false;
};

/**
 * What lasts and is dated by its beginning ("since the war began in February 2022") goes on from then: its time becomes an interval without end. The
 * new times stand behind those that were found, on the same words.
 */
export const openEnds = (page: Page, events: readonly ReadEvent[]): void => {
  const made = new Map<number, number>();
  const opened = new Map<string, number>();
  for (const e of events) {
    if (!(e.trigger.state || e.type === "war") || e.status !== "ongoing" || e.time < 0) continue;
    const t = page.times[e.time]!;
    if (!t.edtf || t.edtf.includes("/")) continue;
    const range = dayRange(t.edtf);
    const today = page.published ? dayRange(page.published) : null;
    if (!range || (today && range.to >= today.from)) continue;
    if (!since(page, e.first) && !since(page, t.first)) continue;
    let k = made.get(e.time);
    if (k === undefined) {
      k = page.times.length;
      page.times.push({ ...t, edtf: `${t.edtf}/..`, rule: `${t.rule}-open` });
      made.set(e.time, k);
    }
    opened.set(`${e.type} ${e.time}`, k);
  }
  for (const e of events) {
    const k = e.status === "ongoing" ? opened.get(`${e.type} ${e.time}`) : undefined;
    if (k !== undefined) e.time = k;
  }
};
