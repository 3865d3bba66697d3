import { foldName } from "@proj/world";
import type { EntityKind } from "../model/vocabulary.ts";

/** Words of a folded name that carry it: without the article, particles and honorifics. */
export const nameTokens = (name: string): string[] =>
  foldName(name)
    .split(" ")
    .filter((t) => t !== "" && t !== "ال")
    .map((t) => (t.length > 4 && t.startsWith("ال") ? t.slice(2) : t));

/** Consonant skeleton of a token: the press writes long vowels, doubled letters and neighbouring sounds in many ways. */
export const skeleton = (token: string): string =>
  token
    .replace(/[اويهءةئؤ]/g, "")
    .replace(/[جغقكگ]/g, "ق")
    .replace(/[سصزظذث]/g, "س")
    .replace(/[تطد]/g, "ت")
    .replace(/(.)\1+/g, "$1");

const close = (a: string, b: string): boolean => {
  if (a === b) return true;
  const x = skeleton(a);
  const y = skeleton(b);
  return x === y && x.length >= 2;
};

/** Whether two written names of one kind can name one thing. */
export const sameName = (a: string, b: string, kind: EntityKind): boolean => {
  const x = nameTokens(a);
  const y = nameTokens(b);
  if (x.join(" ") === y.join(" ")) return true;
  if (x.join("") === y.join("")) return true;
  if (kind === "person") {
    if (x.length === 0 || y.length === 0) return false;
    const [short, long] = x.length <= y.length ? [x, y] : [y, x];
    if (!short.every((t) => long.some((u) => close(t, u)))) return false;
    return close(short[0]!, long[0]!) || close(short.at(-1)!, long.at(-1)!);
  }
  return x.length === y.length && x.every((t, i) => close(t, y[i]!));
};

/** Keys under which a name is looked for: two names that can be one share at least one. */
export const spellingKeys = (name: string, kind: EntityKind): string[] => {
  const tokens = nameTokens(name);
  if (!tokens.length) return [];
  const skeletons = tokens.map((t) => skeleton(t) || t);
  if (kind !== "person" || tokens.length === 1) return [skeletons.join("")];
  return [...new Set([`${skeletons[0]} ${skeletons.at(-1)}`, [...skeletons].sort().slice(0, 2).join(" "), skeletons.join("")])];
};

/** Whether a person's name has more than one part. */
export const isFullName = (name: string): boolean => nameTokens(name).length > 1;
