import type { EventType } from "@proj/core";
import { ADJECTIVE, ARTICLE, NOUN, type Particle, particleOf, type Split, VERB, type Word } from "../../text/word.ts";
import type { Page } from "../page.ts";
import type { Trigger } from "./frames.ts";

/** What a light verb's subject is to the event its noun tells of; "none" where the noun itself is the subject. */
export type Light = "subject" | "object" | "place" | "none";

export interface Candidate {
  split: Split;
  trigger: Trigger;
}

/** What the event rules ask of a written form, worked out once per form. */
export interface Facts {
  candidates: readonly Candidate[];
  particle: Particle | undefined;
  planned: boolean;
  possible: boolean;
  alleged: boolean;
  intent: boolean;
  cancels: boolean;
  denies: boolean;
  classHead: boolean;
  collective: boolean;
  leads: boolean;
  agentive: boolean;
  carrier: boolean;
  befallen: boolean;
  light: Light | undefined;
  lightSplit: Split | undefined;
  anaphor: readonly EventType[] | undefined;
  ordinal: number;
  both: "place" | "person" | undefined;
  /** Can only be a finite verb; may be one; may be a future one. */
  onlyVerb: boolean;
  verb: Split | undefined;
  future: boolean;
  article: boolean;
  adjective: boolean;
  plural: boolean;
  noun: boolean;
}

const known = new WeakMap<Word, Facts>();

/** The facts of a word. */
export const factsOf = (word: Word): Facts => {
  const old = known.get(word);
  if (old) return old;
  const candidates: Candidate[] = [];
  const seen = new Set<Trigger>();
  const has = new Set<string>();
  const f: Partial<Facts> = {};
  for (const split of word.splits) {
    const { data } = split.lexeme;
    const triggers = data.events as readonly Trigger[] | undefined;
    if (triggers)
      for (const trigger of triggers)
        if (!seen.has(trigger)) {
          seen.add(trigger);
          candidates.push({ split, trigger });
        }
    for (const key in data) has.add(key);
    if (data.light && !f.light) {
      f.light = data.light as Light;
      f.lightSplit = split;
    }
    if (data.anaphor && !f.anaphor) f.anaphor = data.anaphor as EventType[];
    if (data.both && !f.both) f.both = data.both as "place" | "person";
    if (typeof data.ordinal === "number") f.ordinal = data.ordinal;
    if (split.lexeme.pos === "verb" && !f.verb) f.verb = split;
    if (split.future && split.lexeme.pos === "verb") f.future = true;
  }
  const facts: Facts = {
    candidates,
    particle: particleOf(word),
    planned: has.has("planned"),
    possible: has.has("possible"),
    alleged: has.has("alleged"),
    intent: has.has("intent"),
    cancels: has.has("cancels"),
    denies: has.has("denies"),
    classHead: has.has("classHead"),
    collective: has.has("collective"),
    leads: has.has("leads"),
    agentive: has.has("agentive"),
    carrier: has.has("carrier"),
    befallen: has.has("befallen"),
    light: f.light,
    lightSplit: f.lightSplit,
    anaphor: f.anaphor,
    ordinal: f.ordinal ?? 0,
    both: f.both && (has.has("owned") || (word.flags & ARTICLE) !== 0) ? f.both : undefined,
    onlyVerb: (word.flags & VERB) !== 0 && word.splits.every((s) => s.lexeme.pos === "verb"),
    verb: f.verb,
    future: f.future === true,
    article: (word.flags & ARTICLE) !== 0,
    adjective: (word.flags & ADJECTIVE) !== 0,
    noun: (word.flags & (NOUN | ADJECTIVE)) !== 0 || word.splits.length === 0,
    plural: word.splits.some((s) => s.lexeme.number === "p" && s.lexeme.pos === "noun"),
  };
  known.set(word, facts);
  return facts;
};

const NONE: Facts = {
  candidates: [],
  particle: undefined,
  planned: false,
  possible: false,
  alleged: false,
  intent: false,
  cancels: false,
  denies: false,
  classHead: false,
  collective: false,
  leads: false,
  agentive: false,
  carrier: false,
  befallen: false,
  light: undefined,
  lightSplit: undefined,
  anaphor: undefined,
  ordinal: 0,
  both: undefined,
  onlyVerb: false,
  verb: undefined,
  future: false,
  article: false,
  adjective: false,
  plural: false,
  noun: false,
};

/** Facts of the token at an index; empty for marks, numbers, words of a name, and beyond the ends. */
export const factsAt = (page: Page, i: number): Facts => {
  const w = page.words[i];
  if (!w) return NONE;
  const m = page.entityAt[i]!;
  return m >= 0 && page.entities[m]!.kind !== "thing" ? NONE : factsOf(w);
};
