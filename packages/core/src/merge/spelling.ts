import type { EntityKind } from "../model/vocabulary.ts";
import { compareKeys, type NameKeys, nameKeys } from "../names/compare-names.ts";

/** Prepared names and verdicts of pairs, asked for over and over; both memories are bounded. */
const prepared = new Map<string, NameKeys>();
const verdicts = new Map<string, boolean>();
const LIMIT = 100_000;

const keysOf = (name: string, kind: EntityKind): NameKeys => {
  const key = `${kind} ${name}`;
  let keys = prepared.get(key);
  if (!keys) {
    if (prepared.size >= LIMIT) prepared.clear();
    keys = nameKeys(name, { kind });
    prepared.set(key, keys);
  }
  return keys;
};

/** The comparison form of a name: equal forms of one kind are always called the same. */
export const exactName = (name: string, kind: EntityKind): string => keysOf(name, kind).exact;

/** The naming words of a name, folded. */
export const nameTokens = (name: string, kind: EntityKind): readonly string[] => keysOf(name, kind).tokens;

/** Keys under which a name is looked for: two names that can be one share at least one. */
export const spellingKeys = (name: string, kind: EntityKind): readonly string[] => keysOf(name, kind).blocks;

/**
 * Keys of a full personal name, specific enough for names that thousands bear a part of: every two of its words by their consonants, the family
 * name with the first consonant of the given one, and all words run together (for names written now as one word, now as two).
 */
export const fullNameKeys = (name: string): readonly string[] => {
  const { tokenSkeletons, skeleton } = keysOf(name, "person");
  const keys = new Set<string>([`=${skeleton}`]);
  const words = tokenSkeletons.slice(0, 6);
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j < words.length; j++) keys.add(words[i]! < words[j]! ? `${words[i]} ${words[j]}` : `${words[j]} ${words[i]}`);
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined && last !== undefined && words.length > 1) keys.add(`${last}|${first.slice(0, 1)}`);
  return [...keys];
};

/** World ids of what bears exactly this name. */
export const knownIds = (name: string, kind: EntityKind): readonly string[] => keysOf(name, kind).known;

/** World ids of the states that a name's own words say: "the Russian forces" are of Russia. */
export const nationsIn = (name: string, kind: EntityKind): readonly string[] =>
  keysOf(name, kind)
    .parts.filter((part) => part.role === "nation" && part.nation !== "")
    .map((part) => part.nation);

/** Whether a person's name has more than one part. */
export const isFullName = (name: string): boolean => keysOf(name, "person").tokens.length > 1;

/** Whether two written names of one kind can name one thing. */
export const sameName = (a: string, b: string, kind: EntityKind): boolean => {
  if (a === b) return true;
  const pair = a < b ? `${kind} ${a}\n${b}` : `${kind} ${b}\n${a}`;
  let same = verdicts.get(pair);
  if (same === undefined) {
    if (verdicts.size >= LIMIT) verdicts.clear();
    same = compareKeys(keysOf(a, kind), keysOf(b, kind)).same;
    verdicts.set(pair, same);
  }
  return same;
};

/**
 * Whether a single name can stand for a full one: as its family name in any spelling, or as its first name in the same one
 * (papers shorten to the family name; a first name alone is written as everybody writes it).
 */
export const isShortOf = (short: string, full: string): boolean => {
  const a = keysOf(short, "person");
  const b = keysOf(full, "person");
  if (a.tokens.length !== 1 || !sameName(short, full, "person")) return false;
  if (b.given !== null && a.tokens[0] === b.given) return true;
  return b.surname === null || sameName(a.tokens[0]!, b.surname, "person");
};
