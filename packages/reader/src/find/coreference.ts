import { rootOf, tieDescriptions } from "./coreference-descriptions.ts";
import type { FoundEntity, Page } from "./page.ts";

interface Named {
  index: number;
  keys: string[];
}

const SPACE = /[\s\-‑–.'’]+/;

/** Ties the mentions of one document: repeated names, surnames and short forms to the full name, descriptions to the person they mean. */
export const resolveNames = (page: Page): void => {
  const rules = page.language.names;
  const { entities } = page;
  const keyed = (e: FoundEntity): string[] =>
    e.name
      .split(SPACE)
      .filter((w) => w !== "")
      .map((w) => rules.key(rules.fold(w)));

  const byWorld = new Map<string, number>();
  const persons: Named[] = [];
  const others = new Map<string, number>();
  const bodies: Named[] = [];
  // full names first, so that a surname in the headline finds the full name below it
  const named = entities.map((_, k) => k).filter((k) => entities[k]!.form === "name");
  const keys = new Map<number, string[]>(named.map((k) => [k, keyed(entities[k]!)]));
  const tie = (k: number, to: number) => {
    if (k !== to && entities[k]!.sameAs < 0) entities[k]!.sameAs = to;
  };

  for (const k of named) {
    const e = entities[k]!;
    const own = keys.get(k)!;
    if (e.world) {
      const known = byWorld.get(e.world);
      if (known !== undefined) tie(k, known);
      else byWorld.set(e.world, k);
    }
    if (own.length === 0) continue;
    if (e.kind === "person") persons.push({ index: k, keys: own });
    else {
      const key = `${e.kind} ${own.join(" ")}`;
      const known = others.get(key);
      if (known !== undefined) tie(k, known);
      else others.set(key, k);
      bodies.push({ index: k, keys: own });
    }
  }
  tiePersons(persons, entities, tie);
  tieBodies(bodies, entities, tie);
  tieDescriptions(page);
  // every mention points at the one that stands for all
  for (const e of entities) if (e.sameAs >= 0) e.sameAs = rootOf(entities, e.sameAs);
};

const isPart = (short: string[], long: string[]): boolean => {
  if (short.length >= long.length) return false;
  for (let s = 0; s + short.length <= long.length; s++) if (short.every((k, n) => k === long[s + n])) return true;
  // first and last name without the middle one
  return short.length === 2 && short[0] === long[0] && short[1] === long.at(-1);
};

/** One letter apart: a slip of the pen in a longer name. */
export const nearly = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.length === b.length)
    return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
};

const tiePersons = (persons: Named[], entities: readonly FoundEntity[], tie: (k: number, to: number) => void): void => {
  // distinct spellings, fullest first, each with its first mention
  const spellings = new Map<string, Named>();
  for (const p of persons) {
    const key = p.keys.join(" ");
    const known = spellings.get(key);
    if (known) tie(p.index, known.index);
    else spellings.set(key, p);
  }
  const list = [...spellings.values()].sort((a, b) => b.keys.length - a.keys.length || a.index - b.index);
  // fuller names by each of their words and by the opening of the last, so that only likely ones are compared
  const index = new Map<string, Named[]>();
  for (const p of list) {
    const near = candidates(index, [...p.keys, opening(p.keys.at(-1)!)]);
    const fits = near.filter((f) => isPart(p.keys, f.keys) || similar(p.keys, f.keys));
    if (fits.length === 0) {
      for (const key of new Set([...p.keys, opening(p.keys.at(-1)!)])) enter(index, key, p);
      continue;
    }
    // of several bearers the one named last before it, else the first after
    const before = fits.filter((f) => f.index < p.index);
    const to = (
      before.length > 0 ? before.reduce((a, b) => (b.index > a.index ? b : a)) : fits.reduce((a, b) => (b.index < a.index ? b : a))
    ).index;
    if (entities[p.index]!.sameAs < 0) tie(p.index, to);
  }
};

const MOST = 64;

/** A slip of the pen seldom touches the first two letters. */
const opening = (key: string): string => `${key.slice(0, 2)}…`;

const enter = (index: Map<string, Named[]>, key: string, named: Named): void => {
  const list = index.get(key);
  if (!list) index.set(key, [named]);
  else if (list.length < MOST) list.push(named);
};

const candidates = (index: ReadonlyMap<string, readonly Named[]>, keys: readonly string[]): Named[] => {
  const out = new Set<Named>();
  for (const key of keys) for (const named of index.get(key) ?? []) out.add(named);
  return [...out];
};

const similar = (a: string[], b: string[]): boolean => {
  if (a.length === b.length && a.length > 1) return a.every((k, n) => nearly(k, b[n]!)) && a.some((k, n) => k === b[n]);
  if (a.length === 1 && b.length > 1) return a[0]!.length > 4 && nearly(a[0]!, b.at(-1)!);
  if (a.length === 1 && b.length === 1) return a[0]!.length > 4 && nearly(a[0]!, b[0]!);
  return a.join("") === b.join("");
};

const tieBodies = (bodies: Named[], entities: readonly FoundEntity[], tie: (k: number, to: number) => void): void => {
  const firsts = bodies.filter((b) => b.keys.length > 0 && entities[b.index]!.sameAs < 0);
  const index = new Map<string, Named[]>();
  for (const b of firsts) for (const key of new Set([b.keys[0]!, b.keys.at(-1)!, opening(b.keys[0]!)])) enter(index, key, b);
  for (const b of firsts) {
    const e = entities[b.index]!;
    if (e.kind === "place" && e.world) continue;
    for (const other of candidates(index, [b.keys[0]!, b.keys.at(-1)!, opening(b.keys[0]!)])) {
      if (other === b || entities[other.index]!.kind !== e.kind || entities[other.index]!.sameAs === b.index) continue;
      if (e.world && entities[other.index]!.world) continue;
      const shorter =
        b.keys.length < other.keys.length &&
        (other.keys.slice(0, b.keys.length).every((k, n) => k === b.keys[n]) ||
          other.keys.slice(-b.keys.length).every((k, n) => k === b.keys[n]));
      // محكمة طرابلس for محكمة استئناف طرابلس
      const inner =
        e.kind === "organization" &&
        b.keys.length === 2 &&
        other.keys.length === 3 &&
        b.keys[0] === other.keys[0] &&
        b.keys[1] === other.keys[2];
      if (!shorter && !inner && !(b.index > other.index && similar(b.keys, other.keys))) continue;
      if (shorter && b.keys.length === 1 && b.keys[0]!.length < 4) continue;
      if (entities[other.index]!.sameAs < 0) tie(b.index, other.index);
      break;
    }
  }
};
