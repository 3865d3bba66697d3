import { foldArabic, foldLatin, rawWords } from "./fold.ts";
import { lexicon } from "./lexicon.ts";
import { heardAs, joinTokens, type NameToken } from "./name-token.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { conceptsOf, organizationRoles, personRoles, placeRoles } from "./roles.ts";
import type { Sounds } from "./sounds.ts";
import { familyFirstPeoples, genderOf, isArabicGivenName, isSettled, knownIds, nationOf } from "./world.ts";

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
  /** The name in brackets behind the name: حميدتي in "محمد حمدان دقلو (حميدتي)". */
  also: NameKeys | null;
  /** Vowel signs of a place's name: "" unwritten, "single" without and "double" with shadda. They tell عُمان from عمّان. */
  voweled: "" | "single" | "double";
  /** Too long to be compared word by word: only equal `exact` is the same. */
  cut: boolean;
  /** Joined neighbours, made when first asked for. */
  joins: (Sounds | null | undefined)[];
  /** Bears the name of a settlement, state or area, so that a river or airport called after it is something else. */
  settled: boolean;
  /** The family name stands first (Korean, Chinese, Vietnamese names). */
  familyFirst: boolean;
}

const mostWords = 16;

/** Prepares a name for comparison. `kind` decides what its words do: titles of people, class nouns of places, nationalities of bodies. */
export function nameKeys(name: string, options: { kind?: NameKind | "org"; language?: string } = {}): NameKeys {
  const kind = options.kind === "org" ? "organization" : options.kind;
  const short = name.length > 400 ? name.slice(0, 400) : name;
  const words = nameWords(short, mostWords + 1, kind === "organization" || kind === "thing");
  const cut = words.length > mostWords || name.length > 400;
  const acts =
    kind === "person" || kind === undefined ? personRoles(words) : kind === "place" ? placeRoles(words) : organizationRoles(words);
  const parts = words.map((word, i) => tokenOf(word, acts[i]?.role ?? "core", acts[i]?.labels ?? [], kind));
  // Only in front is it surely a given name: هايلي is a family name too.
  const front = parts.find((part) => part.role !== "title");
  if (front !== undefined && kind === "person" && parts.length > 1) front.gender = genderOf(front.text);
  const named = namingWords(parts);
  const tokens = named.map((part) => part.text);
  const tokenSkeletons = named.map((part) =>
    part.concepts.length > 0 ? `#${part.concepts[0]}` : part.nation !== "" ? `@${part.nation}` : part.sounds.skeleton || part.text,
  );
  const familyFirst = kind === "person" && standsFamilyFirst(named);
  const person = kind === "person" && named.length > 0;
  const family = familyFirst || opensWithFamily(named) ? 0 : named.length - 1;
  const surname = person ? (named[family] as NameToken).text : null;
  const given = person && named.length > 1 ? (named[family === 0 ? 1 : 0] as NameToken).text : null;
  const voweled = kind === "place" && /[\u064b-\u0652]/.test(short) ? (short.includes("\u0651") ? "double" : "single") : "";
  const known = cut ? [] : knownIds(name, parts, kind, voweled);
  const keys: Omit<NameKeys, "blocks"> = {
    kind,
    exact: cut || words.length === 0 ? wholeFolded(name) : exactOf(parts) + (voweled === "" ? "" : ` ~${voweled}`),
    skeleton: named.map((part) => part.sounds.skeleton).join("") || tokens.join(""),
    tokens,
    tokenSkeletons,
    surname,
    given,
    titles: parts.filter((part) => part.role === "title").map((part) => part.written),
    known,
    parts,
    voweled,
    also: cut ? null : inBrackets(short, options),
    cut,
    joins: [],
    settled: known.some(isSettled),
    familyFirst,
  };
  return Object.assign(keys, { blocks: blocksOf(keys, named) });
}

const bracketed = /^[^([]*\p{L}[^([]*[([]([^()[\]]{2,80})[)\]]/u;

function inBrackets(name: string, options: { kind?: NameKind | "org" }): NameKeys | null {
  if (!name.includes("(") && !name.includes("[")) return null;
  const inner = bracketed.exec(name)?.[1];
  return inner === undefined || !/\p{L}/u.test(inner) ? null : nameKeys(inner, options);
}

/** The words that name; of a name made of class nouns and nationalities alone, those. */
function namingWords(parts: readonly NameToken[]): readonly NameToken[] {
  const core = parts.filter((part) => part.role === "core" || part.role === "maybe-title");
  if (core.length > 0) return core;
  const rest = parts.filter((part) => part.role !== "class" && part.role !== "gloss" && part.role !== "particle");
  return rest.length > 0 ? rest : parts;
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
    gender: "",
    sounds: heardAs(word.heard, word.script, arabicGiven || (word.script === "arabic" && word.article && person)),
    withSonOf:
      word.afterSonOf && word.script !== "other"
        ? heardAs((word.script === "arabic" ? "بن" : "ben") + word.heard, word.script, false)
        : null,
    sansArticle: word.sansArticle === "" ? null : heardAs(word.sansArticle, word.script, false),
  };
}

/** Every word of a name that is too long to be looked at closely. */
const wholeFolded = (name: string): string =>
  rawWords(name)
    .map((word) => (word.script === "arabic" ? foldArabic(word.text) : foldLatin(word.text)))
    .join(" ");

function exactOf(parts: readonly NameToken[]): string {
  return parts
    .filter((part) => part.role !== "title")
    .map((part) => (part.afterSonOf ? `+${part.text}` : part.text))
    .join(" ");
}

/** A known family name in front of one or two syllables: 김정은, 习近平 and their like in either script. */
function standsFamilyFirst(named: readonly NameToken[]): boolean {
  const first = named[0];
  if (first === undefined || named.length < 2 || named.length > 4 || familyFirstPeoples(first.text).length === 0) return false;
  let syllables = 0;
  for (const part of named) {
    if (part.article || part.afterSonOf) return false;
    syllables += Math.max(1, syllablesOf(part.sounds));
  }
  return syllables <= 3 || (syllables === 4 && named.length === 4);
}

/** A Hungarian or Japanese name in its own order: the family name is known as such, and the last word is not. */
function opensWithFamily(named: readonly NameToken[]): boolean {
  const own = (part: NameToken | undefined) =>
    part !== undefined && familyFirstPeoples(part.text).some((people) => people === "hu" || people === "ja");
  return named.length > 1 && own(named[0]) && !own(named[named.length - 1]);
}

/** Written vowel groups of a word. */
function syllablesOf(sounds: Sounds): number {
  let groups = 0;
  let inside = false;
  for (const { vowel } of sounds.letters) {
    if (vowel !== 0 && !inside) groups++;
    inside = vowel !== 0;
  }
  return groups;
}

const reach = new Set(["#international", "#world", "#national"]);

/** @param named the naming words, which are not yet in `keys` as tokens. */
function blocksOf(keys: Omit<NameKeys, "blocks">, named: readonly NameToken[]): string[] {
  const blocks = new Set<string>();
  for (const id of keys.known) blocks.add(`=${id}`);
  for (const block of keys.also?.blocks ?? []) blocks.add(block);
  const other = named.map((part) => part.sounds.otherSkeleton || part.text);
  blocks.add(keys.skeleton);
  blocks.add(named.map((part) => part.sounds.otherSkeleton).join(""));
  if (keys.kind === "person") {
    for (const skeletons of [keys.tokenSkeletons, other]) {
      blocks.add(skeletons[0] ?? "");
      blocks.add(skeletons[skeletons.length - 1] ?? "");
    }
  } else if (named.length > 1) {
    const sorted = [...keys.tokenSkeletons].sort();
    blocks.add(sorted.join("+"));
    const narrow = sorted.filter((skeleton) => !reach.has(skeleton));
    // مجلس الأمن, مجلس الأمن الدولي: without the word that says how far it reaches.
    if (narrow.length > 0 && narrow.length < sorted.length) {
      blocks.add(narrow.join("+"));
      blocks.add(narrow.join(""));
    }
  } else if (keys.tokenSkeletons[0] !== undefined) blocks.add(keys.tokenSkeletons[0]);
  blocks.delete("");
  return [...blocks];
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
