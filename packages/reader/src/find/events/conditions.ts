import type { Word } from "../../text/word.ts";
import type { Page } from "../page.ts";
import type { Trigger } from "./frames.ts";

const matches = (page: Page, i: number, words: ReadonlySet<string>): boolean => {
  const w = page.words[i];
  if (!w) return false;
  for (const key of page.language.events.keys(w)) if (words.has(key)) return true;
  return false;
};

const topics = new WeakMap<Word, readonly string[]>();

/** Topics that a word shows, worked out once per form. */
const topicsOf = (page: Page, word: Word): readonly string[] => {
  const old = topics.get(word);
  if (old) return old;
  const keys = page.language.events.keys(word);
  const found = Object.entries(page.language.events.settings)
    .filter(([, words]) => keys.some((k) => words.has(k)))
    .map(([name]) => name);
  topics.set(word, found);
  return found;
};

/** Topics of a page: those of whose words at least three stand in it, and one in fifty of all. */
export const settingsOf = (page: Page): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const w of page.words) {
    if (!w) continue;
    total++;
    for (const name of topicsOf(page, w)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n]) => n >= FEW && n * 50 >= total).map(([name]) => name));
};
const FEW = 3;

/** How the words around a trigger bear it out: how many of its conditions hold, and the last token that completes it ("released … from custody"). */
export interface Conditions {
  held: number;
  last: number;
}

/** Checks a trigger's conditions at tokens [at, last); null when one fails. */
export const checkConditions = (
  page: Page,
  trigger: Trigger,
  settings: ReadonlySet<string>,
  first: number,
  at: number,
  limit: number,
): Conditions | null => {
  if (trigger.inside && !settings.has(trigger.inside)) return null;
  if (trigger.outside && settings.has(trigger.outside)) return null;
  if (trigger.never && at + 1 < limit && matches(page, at + 1, trigger.never)) return null;
  const out: Conditions = { held: 0, last: at + 1 };
  const wordFrom = (i: number): number => {
    // a quotation mark between a word and its object counts for nothing
    let k = i;
    while (k < limit && page.tokens.kind[k] === 3 && '"“«('.includes(page.tokens.form[k]!)) k++;
    return k;
  };
  if (trigger.next) {
    const i = wordFrom(at + 1);
    if (i >= limit || !matches(page, i, trigger.next)) return null;
    out.held++;
    out.last = i + 1;
  }
  if (trigger.needs) {
    let hit = -1;
    for (let i = at + 1, words = 0; i < limit && words < 5 && hit < 0; i++) {
      if (page.tokens.kind[i] === 3 && ".؛:،".includes(page.tokens.form[i]!)) break;
      if (page.words[i] && page.entityAt[i] !== page.entityAt[i - 1]) words++;
      else if (page.words[i] && page.entityAt[i]! < 0) words++;
      if (matches(page, i, trigger.needs)) hit = i;
    }
    if (hit < 0) return null;
    out.held++;
    out.last = Math.max(out.last, hit + 1);
  }
  if (trigger.around) {
    let hit = false;
    for (let i = Math.max(first, at - 5); i < Math.min(limit, at + 6) && !hit; i++) hit = i !== at && matches(page, i, trigger.around);
    if (!hit) return null;
    out.held++;
  }
  return out;
};
