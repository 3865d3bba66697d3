import { NUMBER, offsetOfLetter, WORD } from "../../text/tokens.ts";
import type { Split, Word } from "../../text/word.ts";
import type { FoundEvent, Page, PageSentence } from "../page.ts";
import { carrierOf } from "./carriers.ts";
import { argumentsOf, castOf } from "./cast.ts";
import { cliticAt } from "./clause.ts";
import { checkConditions } from "./conditions.ts";
import { type Candidate, factsAt } from "./facts.ts";
import type { Trigger } from "./frames.ts";
import { statusOf } from "./status.ts";
import { timeOf } from "./times.ts";

/** An event with the trigger it was read by and the token that completes the trigger; what the later steps ask. */
export interface ReadEvent extends FoundEvent {
  trigger: Trigger;
  split: Split;
  /** Token after the trigger's words and those that complete it. */
  until: number;
  /** Light verb that carries it, or -1. */
  carrier: number;
  /** Whether words tell its status. */
  statusTold: boolean;
  definite: boolean;
  plural: boolean;
  /** Passed only on the strength of standing for an earlier event: dropped when there is none. */
  needsRoot: boolean;
}

const PREPOSITIONS = new Set([
  "to",
  "from",
  "in",
  "on",
  "with",
  "against",
  "between",
  "about",
  "of",
  "after",
  "before",
  "during",
  "since",
  "until",
]);

/** Whether a form that may be a verb can be one here. */
const canBeVerb = (page: Page, at: number, split: Split, word: Word): boolean => {
  const before = factsAt(page, at - 1);
  if (before.particle && PREPOSITIONS.has(before.particle) && factsAt(page, at - 2).ordinal === 0) return false;
  const nominal = word.splits.some((s) => s.lexeme.pos !== "verb" && s.from <= split.from);
  if (!nominal || split.lexeme.tense === "present" || split.conjunction || before.particle === "has") return true;
  // a form that is also a noun is a verb only at the head of its clause
  return page.tokens.kind[at - 1] !== WORD || before.particle === "that" || before.particle === "relative" || before.particle === "while";
};

/** End of the noun phrase that an event noun makes with its adjectives. */
const phraseEnd = (page: Page, at: number, limit: number): number => {
  const article = factsAt(page, at).article;
  let i = at + 1;
  while (i < limit && i < at + 4 && page.tokens.kind[i] === WORD && page.entityAt[i]! < 0) {
    const f = factsAt(page, i);
    if (f.particle || cliticAt(page, i) || f.onlyVerb || f.candidates.length > 0 || f.collective) break;
    if (article ? !f.article : f.article || !f.adjective) break;
    i++;
  }
  return i;
};

/** What lasts, told by a noun, is not dated by the day of its sentence; a beginning ("since …") or a stretch of time may date it. */
const lasting = (page: Page, trigger: Trigger, happens: boolean, at: number, time: number): number => {
  if (time < 0 || !trigger.state || happens) return time;
  const t = page.times[time]!;
  const since = [t.first - 1, at - 1, at - 2].some((i) => factsAt(page, i).particle === "since");
  return since || !t.edtf || t.edtf.length < 10 || t.edtf.includes("/") ? time : -1;
};

/** Types whose nouns stand after other nouns and still tell of something: نظام العقوبات، لجنة التعاون. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(["sanction", "cooperation"]);

/** Reads the event that a candidate at a token may tell of, or null. */
const readCandidate = (
  page: Page,
  sentence: PageSentence,
  settings: ReadonlySet<string>,
  at: number,
  { split, trigger }: Candidate,
): { event: ReadEvent; weight: number } | null => {
  const { words, tokens } = page;
  const word = words[at]!;
  const limit = sentence.last;
  const verbal = split.lexeme.pos === "verb";
  if (page.language.events.misread(word, split)) return null;
  if (verbal && !canBeVerb(page, at, split, word)) return null;
  const conditions = checkConditions(page, trigger, settings, sentence.first, at, limit);
  if (!conditions) return null;
  const prior = factsAt(page, at - 1);
  if (
    !verbal &&
    !OF_ITS_OWN.has(trigger.type) &&
    (page.entityAt[at - 1] ?? 0) < 0 &&
    prior.classHead &&
    !cliticAt(page, at) &&
    !split.conjunction
  )
    return null;
  // "war of liberation": what follows another event noun without a preposition is a part of its name
  if (
    !verbal &&
    trigger.type === "other" &&
    !cliticAt(page, at) &&
    (page.entityAt[at - 1] ?? 0) < 0 &&
    prior.candidates.some((c) => c.trigger.family === "war")
  )
    return null;
  if (trigger.followed && (at + 1 >= limit || tokens.kind[at + 1]! > NUMBER)) return null;
  const carrier = verbal ? -1 : carrierOf(page, sentence.first, at);
  if (trigger.carried && carrier < 0) return null;
  const last = verbal ? at + 1 : phraseEnd(page, at, limit);
  const priorVerb = prior.verb?.lexeme.lemma;
  const passive = split.lexeme.passive === true || (!verbal && priorVerb !== undefined && prior.light === "none");

  const args = argumentsOf(page, sentence, { at, last, split, trigger, conditions, carrier, passive });
  const { participants, place } = castOf(page, trigger, args, verbal);
  const time = lasting(page, trigger, verbal || carrier >= 0, at, timeOf(page, sentence, at, last));
  const definite = split.article || split.suffix !== "" || prior.particle === "demonstrative";
  const strong = conditions.held > 0 || trigger.bare;
  if (trigger.person && !participants.some((p) => page.entities[p.entity]!.kind !== "place")) return null;
  if (trigger.both && (place < 0 || participants.length === 0)) return null;
  if (trigger.pair && participants.length < 2) return null;
  let needsRoot = false;
  if (trigger.weak ? participants.length === 0 : !strong && participants.length === 0 && place < 0 && (verbal || time < 0)) {
    if (verbal || !definite) return null;
    needsRoot = !(trigger.state && split.article && last > at + 1);
  }
  const core = Math.max(verbal ? at + 1 : last, conditions.last);
  const until = core - at <= 4 ? core : at + 1;
  const stem = split.from - (split.article ? page.language.events.articleLength : 0);
  const { status, told: statusTold } = statusOf(page, sentence, at, last, split, trigger, time, carrier);
  const event: ReadEvent = {
    first: at,
    last: until,
    start: stem > 0 && (split.conjunction || split.preposition) ? offsetOfLetter(page.tokens, at, Math.max(0, stem)) : tokens.start[at]!,
    end: tokens.end[until - 1]!,
    type: trigger.type,
    lemma: trigger.lemma,
    time,
    place,
    participants,
    quantities: [],
    status,
    statusTold,
    claim: -1,
    partOf: -1,
    sameAs: -1,
    rule: `${trigger.family}-${verbal ? "verb" : "noun"}`,
    trigger,
    split,
    until: conditions.last,
    carrier,
    definite,
    plural: !verbal && !split.article && (split.lexeme.number === "p" || (prior.carrier && prior.plural)),
    needsRoot,
  };
  const ordinal = ordinalAt(page, at, last, limit);
  if (ordinal > 0) event.ordinal = ordinal;
  const weight =
    conditions.held * 3 -
    Math.min(2, (conditions.last - at - 1) * 0.3) +
    (trigger.inside ? 1 : 0) +
    participants.length * 2 +
    (place >= 0 ? 1 : 0) +
    (trigger.weak ? -2 : 0) +
    (trigger.bare ? 1 : 0) +
    (needsRoot ? -3 : 0) +
    (verbal ? (tokens.kind[at - 1] === WORD && !split.conjunction ? 0.5 : 2) : 0) +
    (split.lexeme.tense === "past" ? 0.2 : 0);
  return { event, weight };
};

const ordinalAt = (page: Page, at: number, last: number, limit: number): number => {
  const before = factsAt(page, at - 1);
  if (before.ordinal > 0 && page.entityAt[at - 1]! < 0) return before.ordinal;
  for (let i = at + 1; i < Math.min(limit, last + 1); i++) {
    const f = factsAt(page, i);
    if (page.entityAt[i]! < 0 && f.ordinal > 0) return f.ordinal;
  }
  return 0;
};

/** The best reading of the candidates at a token, or null. A word inside a time expression (`dated`) is no verb: فجر الأحد. */
export const readEvent = (
  page: Page,
  sentence: PageSentence,
  settings: ReadonlySet<string>,
  at: number,
  dated: boolean,
): ReadEvent | null => {
  let best: { event: ReadEvent; weight: number } | null = null;
  for (const candidate of factsAt(page, at).candidates) {
    if (dated && candidate.split.lexeme.pos === "verb") continue;
    const read = readCandidate(page, sentence, settings, at, candidate);
    if (read && (!best || read.weight > best.weight)) best = read;
  }
  return best?.event ?? null;
};
