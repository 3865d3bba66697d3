import type { EntityMention, EventMention, Part, Problem, Quantity } from "@proj/core";
import type { Language } from "../language.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Word } from "../text/word.ts";

/**
 * What has been found in one document so far. Finders run in a fixed order (times and quantities, names, events, claims), each reads what came before
 * and appends its own; positions are token indexes (last excluded) beside exact UTF-16 offsets.
 */
export interface Page {
  language: Language;
  documentId: string;
  text: string;
  tokens: Tokens;
  /** Analysis of each token; undefined for marks and breaks. */
  words: (Word | undefined)[];
  parts: readonly Part[];
  sentences: readonly PageSentence[];
  /** Day of publication (EDTF) or null. */
  published: string | null;
  times: FoundTime[];
  /** The times that stand written in the text, in text order: `times` as it was before events added those they imply. */
  writtenTimes?: readonly FoundTime[];
  quantities: FoundQuantity[];
  entities: FoundEntity[];
  /** Index into `entities` of the mention that covers a token (innermost name, else description), or -1. */
  entityAt: Int32Array;
  events: FoundEvent[];
  claims: FoundClaim[];
  /** Papers the page says it is taken from, as indexes into `entities`: the last hop of every claim's chain. */
  pageSources: number[];
  problems: Problem[];
}

/** Index of the first item that begins at or after a token; items are in text order. Binary search. */
export const firstFrom = (items: readonly Span[], token: number): number => {
  let lo = 0;
  let hi = items.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (items[mid]!.first < token) lo = mid + 1;
    else hi = mid;
  }
  return lo;
};

/** A sentence with the part it stands in; `published` is the reference day of that part (a teaser has its own, often null). */
export interface PageSentence extends Sentence {
  part: Part;
  reference: string | null;
}

export interface Span {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Token indexes, last excluded. */
  first: number;
  last: number;
}

export interface FoundTime extends Span {
  edtf: string | null;
  kind: "date" | "period";
  rule: string;
  /** The working in one line: phrase, anchor day, rule, result. */
  working: string;
  /** Day that the value was counted from (EDTF); absent where none was needed or none is known. */
  anchor?: string;
  /** Relative to the day of publication ("Tuesday", "last week") rather than absolute. */
  relative: boolean;
}

export interface FoundQuantity extends Span {
  measure: Quantity["measure"];
  value: number;
  unit?: string;
  bound: Quantity["bound"];
}

export interface FoundEntity extends Span {
  kind: EntityMention["kind"];
  form: EntityMention["form"];
  /** Surface without clitics; for an adjective of nationality the country's name. */
  name: string;
  /** Index of an earlier or fuller mention of the same one in this document, or -1. */
  sameAs: number;
  title?: string;
  /** Index of the mention that the title belongs to (وزير خارجية *روسيا*): country, organization or person; -1 none. */
  of: number;
  /** Country code (ISO 3166-1 alpha-2) or mention index that this one speaks or acts for. */
  standsFor?: string | number;
  /** Grammatical number and gender where known: pronouns and verbs agree with it. */
  gender?: "m" | "f";
  plural?: boolean;
  /** Country code of nationality or of the place itself where known. */
  country?: string;
  /** World id (place or organization) where known. */
  world?: string;
  rule: string;
}

export interface FoundEvent extends Span {
  type: EventMention["type"];
  lemma: string;
  time: number;
  place: number;
  participants: { role: string; entity: number }[];
  quantities: number[];
  status: EventMention["status"];
  /** Index into claims of the claim it stands in, or -1; set by the claim finder. */
  claim: number;
  partOf: number;
  sameAs: number;
  ordinal?: number;
  rule: string;
}

export interface FoundClaim {
  cue: Span;
  content: Span;
  form: "direct" | "indirect" | "mixed";
  /** Index into entities, or -1. */
  speaker: number;
  speakerText: string;
  via: number[];
  act: import("@proj/core").ClaimAct;
  polarity: "positive" | "negative";
  said: string | null;
  about: ({ entity: number } | { event: number })[];
  quantities: number[];
  rule: string;
}
