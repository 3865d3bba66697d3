import type { Page } from "../page.ts";
import { rootOf } from "./clause.ts";

const known = new WeakMap<Page, readonly number[]>();
const people = new WeakMap<Page, readonly number[]>();

/** Whether a mention names a state itself, as far as is known. */
const isState = (page: Page, m: number): boolean => {
  const e = page.entities[m]!;
  if (e.kind !== "place") return false;
  return e.world === undefined || e.form === "description" || e.world === e.country;
};

/** The two states that a page is about: those its mentions of states, their capitals and nationalities name most; first mention of each. */
export const statesInFocus = (page: Page): readonly number[] => {
  const old = known.get(page);
  if (old) return old;
  const groups = new Map<string, { count: number; mention: number }>();
  page.entities.forEach((e, m) => {
    if (e.kind !== "place") return;
    const key = e.country ?? `#${rootOf(page, m)}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { count: 1, mention: m });
    else {
      group.count++;
      if (!isState(page, group.mention) && isState(page, m)) group.mention = m;
    }
  });
  const result = [...groups.values()]
    .filter((g) => isState(page, g.mention))
    .sort((a, b) => b.count - a.count || a.mention - b.mention)
    .slice(0, 2)
    .map((g) => g.mention);
  known.set(page, result.length === 2 ? result : []);
  return known.get(page)!;
};

/** The two people that a page names most. */
export const peopleInFocus = (page: Page): readonly number[] => {
  const old = people.get(page);
  if (old) return old;
  const counts = new Map<number, number>();
  page.entities.forEach((e, m) => {
    if (e.kind === "person") counts.set(rootOf(page, m), (counts.get(rootOf(page, m)) ?? 0) + 1);
  });
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2);
  const result = most.length === 2 ? most.map(([m]) => m) : [];
  people.set(page, result);
  return result;
};
