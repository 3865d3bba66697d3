import { bare, foldArabic, foldLatin } from "./fold.ts";
import { lexicon } from "./lexicon.ts";
import { heardAs, joinTokens, type NameToken } from "./name-token.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { conceptsOf, organizationRoles, personRoles, placeRoles } from "./roles.ts";
import { skeletonOf } from "./skeleton.ts";
import type { Sounds } from "./sounds.ts";
import { isArabicGivenName, isFamilyName, knownIds, nationOf } from "./world.ts";

/** What is named; "org" is accepted for "organization". */
export type NameKind = "person" | "organization" | "place" | "thing" | undefined;

/** Everything about one name that comparing and blocking need; made once, compared often. */
export interface NameKeys {
  kind: NameKind;
  /** Folded, without titles and articles: names with equal `exact` (and kind) are always called the same. */
  exact: string;
  /** Consonants of the naming words in classes both scripts share, vowels and joins ignored. */
  skeleton: string;
  /** Folded naming words. */
  tokens: readonly string[];
  /** Their skeletons; "#concept" for a word whose meaning is known in both scripts. */
  tokenSkeletons: readonly string[];
  /** A person's family name (or the only name), folded; null for other kinds. */
  surname: string | null;
  /** A person's first given name, folded; null when there is only one name, and for other kinds. */
  given: string | null;
  /** The titles in front, as written. */
  titles: readonly string[];
  /** World ids of what bears exactly this name. */
  known: readonly string[];
  /** Blocking keys: names that compareNames calls the same share at least one, as far as spelling can promise it. */
  blocks: readonly string[];
  /** The words with their roles, in order. */
  parts: readonly NameToken[];
  /** Too long to be compared word by word: only equal `exact` is the same. */
  cut: boolean;
  /** Joined neighbours, made when first asked for. */
  joins: (Sounds | null | undefined)[];
  /** The family name stands first (Korean, Chinese, Vietnamese names). */
  familyFirst: boolean;
}

const mostWords = 16;

/** Prepares a name for comparison. `kind` decides what its words do: titles of people, class nouns of places, nationalities of bodies. */
export function nameKeys(name: string, options: { kind?: NameKind | "org"; language?: string } = {}): NameKeys {
  const kind = options.kind === "org" ? "organization" : options.kind;
  const short = name.length > 400 ? name.slice(0, 400) : name;
  const words = nameWords(short, mostWords + 1);
  const cut = words.length > mostWords || name.length > 400;
  const acts = kind === "person" || kind === undefined ? personRoles(words) : kind === "place" ? placeRoles(words) : organizationRoles(words);
  const parts = words.map((word, i) => tokenOf(word, acts[i]?.role ?? "core", acts[i]?.labels ?? [], kind));
  const named = parts.filter((part) => part.role === "core" || part.role === "maybe-title");
  const tokens = named.map((part) => part.text);
  const tokenSkeletons = named.map((part) => (part.concepts.length > 0 ? `#${part.concepts[0]}` : part.nation !== "" ? `@${part.nation}` : skeletonOf(part.sounds, part.text)));
  const familyFirst = kind === "person" && standsFamilyFirst(named);
  const person = kind === "person" && named.length > 0;
  const surname = person ? (named[familyFirst ? 0 : named.length - 1] as NameToken).text : null;
  const given = person && named.length > 1 ? (named[familyFirst ? 1 : 0] as NameToken).text : null;
  const known = cut ? [] : knownIds(name, parts, kind);
  const keys: NameKeys = {
    kind,
    exact: cut || words.length === 0 ? foldLatin(foldArabic(bare(name.normalize("NFKC")))).trim() : exactOf(parts),
    skeleton: named.map((part) => skeletonOf(part.sounds, part.text)).join(""),
    tokens,
    tokenSkeletons,
    surname,
    given,
    titles: parts.filter((part) => part.role === "title").map((part) => part.written),
    known,
    blocks: [],
    parts,
    cut,
    joins: [],
    familyFirst,
  };
  return { ...keys, blocks: blocksOf(keys) };
}

function tokenOf(word: NameWord, role: NameToken["role"], labels: readonly string[], kind: NameKind): NameToken {
  const person = kind === "person" || kind === undefined;
  const arabicGiven = isArabicGivenName(word.text);
  const single = word.text.length === 1 && word.script !== "digits";
  const letters = single && word.script === "latin" ? [word.text] : (lexicon.letterNames.get(word.text) ?? []);
  return {
    text: word.text,
    written: word.written,
    script: word.script,
    role,
    concepts: conceptsOf(word, person, kind === "place"),
    labels,
    nation: person ? "" : nationOf(word.written),
    initials: letters.join(""),
    given: person ? (lexicon.givenNames.get(word.text) ?? []) : [],
    afterSonOf: word.afterSonOf,
    article: word.article,
    arabicGiven,
    sounds: heardAs(word.heard, word.script, arabicGiven || (word.script === "arabic" && word.article && person)),
    sansArticle: word.sansArticle === "" ? null : heardAs(word.sansArticle, word.script, false),
  };
}

function exactOf(parts: readonly NameToken[]): string {
  return parts
    .filter((part) => part.role !== "title")
    .map((part) => (part.afterSonOf ? `+${part.text}` : part.text))
    .join(" ");
}

/** A known family name in front of one-syllable names: 김정은, 习近平 and their like in either script. */
function standsFamilyFirst(named: readonly NameToken[]): boolean {
  const first = named[0];
  if (first === undefined || named.length < 2 || named.length > 4 || !isFamilyName(first.text)) return false;
  return named.every((part) => !part.article && !part.afterSonOf && part.sounds.consonants <= 3 && part.text.length <= 6);
}

function blocksOf(keys: NameKeys): string[] {
  const blocks = new Set<string>();
  for (const id of keys.known) blocks.add(`=${id}`);
  if (keys.kind === "person") {
    const first = keys.tokenSkeletons[0];
    const last = keys.tokenSkeletons[keys.tokenSkeletons.length - 1];
    if (last) blocks.add(last);
    if (first) blocks.add(first);
    if (keys.skeleton) blocks.add(keys.skeleton);
  } else {
    if (keys.skeleton) blocks.add(keys.skeleton);
    blocks.add([...keys.tokenSkeletons].sort().join("+"));
  }
  return [...blocks].filter((block) => block !== "");
}

/** The sounds of words i and i+1 read as one word. */
export function joinedSounds(keys: NameKeys, i: number): Sounds | null {
  const made = keys.joins[i];
  if (made !== undefined) return made;
  const a = keys.parts[i];
  const b = keys.parts[i + 1];
  const join = a === undefined || b === undefined ? null : joinTokens(a, b);
  keys.joins[i] = join;
  return join;
}
