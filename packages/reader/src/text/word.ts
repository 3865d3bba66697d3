/**
 * Words as a language pack analyses them. One `Word` stands for every occurrence of a written form, so rules read tables and never letters.
 * Names of classes are the same in every language; the pack decides which forms belong to them.
 */

/** Function words by what they do. A clitic counts as the particle it stands for. */
export type Particle =
  | "and"
  | "or"
  | "but"
  | "that" // opens the content of reported speech: أن، إن، that
  | "to-do" // opens an infinitive clause after a wish or order where it differs from `that`
  | "relative"
  | "not"
  | "not-past"
  | "not-future"
  | "will"
  | "may"
  | "was" // كان and its kind: shifts a clause into the past
  | "has" // قد، لقد before a past verb
  | "to"
  | "from"
  | "in"
  | "on"
  | "with"
  | "against"
  | "between"
  | "of"
  | "by"
  | "for"
  | "as"
  | "about"
  | "since"
  | "until"
  | "after"
  | "before"
  | "during"
  | "according-to"
  | "because"
  | "while"
  | "if"
  | "amid"
  | "than"
  | "except"
  | "demonstrative"
  | "pronoun"
  | "question"
  | "also"
  | "vocative"
  | "topic" // أما: what follows is the subject
  | "particle"; // any other function word

/** One dictionary entry as one inflected form shows it. */
export interface Lexeme {
  lemma: string;
  pos: "verb" | "noun" | "adjective" | "particle";
  tense?: "past" | "present";
  number?: "s" | "d" | "p";
  gender?: "m" | "f";
  person?: 1 | 3;
  passive?: boolean;
  /** A noun form that takes no genitive after it (مسؤولون against مسؤولو). */
  absolute?: boolean;
  particle?: Particle;
  /** What rules know about the entry, keyed by the list it comes from: `cue`, `event`, `title`, `head`, `status`, … */
  data: Readonly<Record<string, unknown>>;
}

/** One way to cut a written form into clitics and a dictionary form. `from` and `to` count letters of the bare form. */
export interface Split {
  lexeme: Lexeme;
  from: number;
  to: number;
  /** Leading conjunction: "and" (also ف), or null. */
  conjunction: boolean;
  /** Leading preposition clitic, or null. */
  preposition: Particle | null;
  future: boolean;
  article: boolean;
  /** Pronoun suffix letters, or "". */
  suffix: string;
}

/** Bit classes for quick tests; a word has the bit when any of its splits has it. */
export const VERB = 1;
export const NOUN = 2;
export const ADJECTIVE = 4;
export const PARTICLE = 8;
/** The form may begin with a conjunction clitic (known from the lexicon or only by its letter). */
export const CONJOINED = 16;
export const ARTICLE = 32;
export const LATIN = 64;

export interface Word {
  /** Bare form: letters as written, inner marks left out. */
  form: string;
  /** Folded form: the key of every table. */
  fold: string;
  splits: readonly Split[];
  flags: number;
  /** Letters that may be proclitics of an unknown stem, shortest first, always starting with 0: where a name may begin. */
  cuts: readonly number[];
  /** What the word can be in a name, as the names finder remembers it; filled on first use. */
  named?: unknown;
  /** Filled by `splitWith`: the first split that carries each key. */
  carries?: ReadonlyMap<string, Split> | undefined;
  /** Filled by `particleOf`. */
  particle?: Particle | null | undefined;
}

const NOTHING: ReadonlyMap<string, Split> = new Map();

const carriesOf = (word: Word): ReadonlyMap<string, Split> => {
  let carries: Map<string, Split> | undefined;
  for (const split of word.splits)
    for (const key of Object.keys(split.lexeme.data)) {
      carries ??= new Map();
      if (!carries.has(key)) carries.set(key, split);
    }
  return carries ?? NOTHING;
};

/** First split whose lexeme carries `data[key]`, or undefined. */
export const splitWith = (word: Word | undefined, key: string): Split | undefined => {
  if (word === undefined) return undefined;
  const carries = (word.carries ??= carriesOf(word));
  return carries === NOTHING ? undefined : carries.get(key);
};

/** The function word that a form is, in its most likely cut: وفاة is no "in him". */
export const particleOf = (word: Word | undefined): Particle | undefined => {
  if (word === undefined || !(word.flags & PARTICLE)) return undefined;
  if (word.particle === undefined) {
    const best = word.splits[0]!;
    word.particle = word.splits.find((s) => s.lexeme.particle && s.to === best.to)?.lexeme.particle ?? null;
  }
  return word.particle ?? undefined;
};
