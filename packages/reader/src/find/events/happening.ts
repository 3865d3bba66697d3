import { dayRange } from "@proj/core";
import type { Page } from "../page.ts";
import { rootOf } from "./clause.ts";
import type { ReadEvent } from "./read-event.ts";

/** Mentions of one happening in one document, with what they tell together. */
export interface Happening {
  members: ReadEvent[];
  /** Entities that take part, by the first mention of each, with their roles. */
  parties: Map<number, Set<string>>;
  /** Times told, with the days each covers. */
  times: Map<string, ReturnType<typeof dayRange>>;
  places: Set<number>;
  ordinals: Set<number>;
  /** Families and dictionary forms of the triggers. */
  families: Set<string>;
  lemmas: Set<string>;
}

/** A happening without mentions. */
export const newHappening = (): Happening => ({
  members: [],
  parties: new Map(),
  times: new Map(),
  places: new Set(),
  ordinals: new Set(),
  families: new Set(),
  lemmas: new Set(),
});

/** Adds a mention to a happening, with who, when and where. */
export const mergeInto = (page: Page, h: Happening, e: ReadEvent): void => {
  h.members.push(e);
  for (const p of e.participants) {
    const root = rootOf(page, p.entity);
    h.parties.set(root, (h.parties.get(root) ?? new Set()).add(p.role));
  }
  const time = e.time >= 0 ? page.times[e.time]!.edtf : null;
  if (time && !h.times.has(time)) h.times.set(time, dayRange(time));
  if (e.place >= 0) h.places.add(rootOf(page, e.place));
  if (e.ordinal !== undefined) h.ordinals.add(e.ordinal);
  h.families.add(e.trigger.family);
  h.lemmas.add(e.lemma);
};
