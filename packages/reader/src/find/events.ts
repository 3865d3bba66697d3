import type { EventStatus } from "@proj/core";
import { MARK, WORD } from "../text/tokens.ts";
import { particleOf, type Split, splitWith, type Word } from "../text/word.ts";
import { argumentsAfter, governor, onlyVerb, subjectBefore } from "./event-arguments.ts";
import type { Trigger } from "./event-frames.ts";
import { statusOf } from "./event-status.ts";
import { timeOf } from "./event-times.ts";
import type { FoundEvent, Page, PageSentence } from "./page.ts";

const READ_PARTS = new Set(["headline", "summary", "body", "caption", "teaser"]);

interface Candidate {
  split: Split;
  trigger: Trigger;
}

const candidatesOf = (word: Word): Candidate[] => {
  const out: Candidate[] = [];
  for (const split of word.splits)
    for (const [key, value] of Object.entries(split.lexeme.data))
      if (key.startsWith("event:")) out.push({ split, trigger: value as Trigger });
  return out;
};

const near = (page: Page, from: number, limit: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < Math.min(limit, from + 5); i++) {
    const w = page.words[i];
    if (!w) continue;
    if (words.has(w.fold)) return true;
    for (const s of w.splits) if (words.has(w.fold.slice(s.from, s.to))) return true;
  }
  return false;
};

/** Adjectives and numbers right after a noun trigger: the phrase they make with it. */
const phraseEnd = (page: Page, trigger: number, limit: number): number => {
  let i = trigger + 1;
  while (i < limit && i < trigger + 4 && page.tokens.kind[i] === WORD && page.entityAt[i]! < 0) {
    const w = page.words[i]!;
    if (particleOf(w) || !w.splits.some((s) => s.lexeme.pos === "adjective" && !s.preposition && !s.conjunction)) break;
    i++;
  }
  return i;
};

/**
 * Finds events: a trigger word of the pack with who takes part, where, when and how real it is. Weak triggers count only with an argument of their own;
 * "the visit", "this meeting" go back to the last event of that type.
 */
export const findEvents = (page: Page): void => {
  const { tokens, words } = page;
  for (const sentence of page.sentences) {
    if (!READ_PARTS.has(sentence.part.kind)) continue;
    const found: number[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      if (tokens.kind[i] !== WORD || (page.entityAt[i]! >= 0 && page.entities[page.entityAt[i]!]!.kind !== "thing")) continue;
      const candidates = candidatesOf(words[i]!);
      if (candidates.length === 0) continue;
      const event = readEvent(page, sentence, i, candidates);
      if (!event) continue;
      found.push(page.events.length);
      page.events.push(event);
    }
    joinParts(page, found);
  }
  shareSubjects(page);
};

const readEvent = (page: Page, sentence: PageSentence, at: number, candidates: Candidate[]): FoundEvent | null => {
  const { words, tokens } = page;
  const limit = sentence.last;
  let chosen: { candidate: Candidate; event: FoundEvent; weight: number } | null = null;
  for (const candidate of candidates) {
    const { trigger, split } = candidate;
    const verbal = split.lexeme.pos === "verb";
    if (
      verbal &&
      words[at]!.splits.some((s) => s.lexeme.pos !== "verb" && s.from <= split.from && !("common" in s.lexeme.data)) &&
      split.lexeme.tense === "past" &&
      !split.conjunction &&
      particleOf(words[at - 1]) !== "has"
    ) {
      // a form that is also a noun counts as a verb only where a verb can stand: at the head of its clause
      const before = words[at - 1];
      if (before && tokens.kind[at - 1] === WORD && !particleOf(before)) continue;
    }
    if (trigger.needs && !near(page, at + 1, limit, trigger.needs)) continue;
    const last = verbal ? at + 1 : phraseEnd(page, at, limit);
    const passive =
      split.lexeme.passive === true ||
      (particleOf(words[at - 1]) === undefined && /^[وف]?(تم|يتم|جري|جرت)$/.test(words[at - 1]?.fold ?? ""));
    let hasSubject = false;
    let subject = -1;
    if (verbal && !passive) {
      const next = page.entityAt[last] ?? -1;
      const bareNext = next >= 0 && last < limit && !governor(page, last, last);
      if (!bareNext || particleOf(words[at - 1]) === "relative") {
        const nounNext =
          tokens.kind[last] === WORD &&
          page.entityAt[last]! < 0 &&
          !particleOf(words[last]) &&
          !onlyVerb(page, last) &&
          words[last]!.splits.every((s) => !s.preposition);
        if (!nounNext || particleOf(words[at - 1]) === "relative" || particleOf(words[at - 1]) === "not-future") {
          subject = subjectBefore(page, sentence.first, at);
          hasSubject = subject >= 0;
        }
      }
    }
    const args = argumentsAfter(page, last, limit, verbal, hasSubject, passive && verbal);
    if (hasSubject) args.unshift({ entity: subject, slot: "subject", distance: 0 });
    if (!verbal && split.suffix) {
      const owner = subjectBefore(page, sentence.first, at);
      if (owner >= 0 && !args.some((a) => a.slot === "genitive")) args.unshift({ entity: owner, slot: "genitive", distance: 0 });
    }
    const participants: FoundEvent["participants"] = [];
    let place = -1;
    for (const a of args) {
      const e = page.entities[a.entity]!;
      const role = trigger.roles[a.slot];
      if (e.kind === "thing") continue;
      if (role === "place" || (!role && a.slot === "in")) {
        if (e.kind === "place" && place < 0 && !(e.form === "description" && e.last - e.first === 1)) place = a.entity;
        continue;
      }
      if (!role) continue;
      if (trigger.type === "visit" && role === "visitor" && e.kind === "place" && e.form === "name" && !verbal && a.slot === "genitive") {
        if (place < 0) place = a.entity;
        continue;
      }
      if (!participants.some((p) => p.role === role && p.entity === a.entity)) participants.push({ role, entity: a.entity });
    }
    const time = timeOf(page, sentence, at, last);
    const definite = split.article || particleOf(words[at - 1]) === "demonstrative";
    let sameAs = -1;
    if (!verbal && definite && participants.length === 0)
      for (let k = page.events.length - 1; k >= 0 && k > page.events.length - 25; k--)
        if (page.events[k]!.type === trigger.type && page.events[k]!.start >= sentence.part.start) {
          sameAs = k;
          break;
        }
    const bare = participants.length === 0 && place < 0;
    if (trigger.weak && bare && sameAs < 0) continue;
    if (trigger.weak && participants.length === 0 && !trigger.needs && sameAs < 0) continue;
    if (
      !trigger.weak &&
      bare &&
      time < 0 &&
      sameAs < 0 &&
      !verbal &&
      !trigger.needs &&
      !["disaster", "attack", "departure", "war", "protest", "legal-action", "election", "sanction"].includes(trigger.type) &&
      !split.lexeme.data.planned
    ) {
      if (!(last > at + 1)) continue;
    }
    const weight = (trigger.needs ? 3 : 0) + participants.length * 2 + (place >= 0 ? 1 : 0) + (trigger.weak ? 0 : 2) + (verbal ? 0.5 : 0);
    if (chosen && chosen.weight >= weight) continue;
    const status: EventStatus = statusOf(page, sentence, at, last, split, trigger, time);
    const start = tokens.start[at]! + (split.conjunction || split.preposition ? offsetIn(page, at, split) : 0);
    const from = Math.min(last, at + 3);
    const endToken = verbal ? at : from - 1;
    chosen = {
      candidate,
      weight,
      event: {
        first: at,
        last: endToken + 1,
        start,
        end: tokens.end[endToken]!,
        type: trigger.type,
        lemma: trigger.lemma,
        time,
        place,
        participants,
        quantities: quantitiesOf(page, sentence, at, limit),
        status,
        claim: -1,
        partOf: -1,
        sameAs,
        rule: `${trigger.type}-${verbal ? "verb" : "noun"}`,
      },
    };
  }
  return chosen?.event ?? null;
};

/** Letters of proclitics before the trigger, as an offset: the article stays with the word. */
const offsetIn = (page: Page, at: number, split: Split): number => {
  const letters = split.from - (split.article ? 2 : 0);
  if (letters <= 0) return 0;
  const text = page.text.slice(page.tokens.start[at]!, page.tokens.end[at]!);
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (seen === letters && /\p{L}/u.test(text[i]!)) return i;
    if (/\p{L}/u.test(text[i]!)) seen++;
  }
  return 0;
};

const quantitiesOf = (page: Page, sentence: PageSentence, at: number, limit: number): number[] => {
  const out: number[] = [];
  page.quantities.forEach((q, k) => {
    if (q.first >= Math.max(sentence.first, at - 6) && q.last <= Math.min(limit, at + 16)) out.push(k);
  });
  return out;
};

/** Inside one sentence: what stands before "during" is a part of the event after it; deaths are part of the attack or disaster beside them. */
const joinParts = (page: Page, found: number[]): void => {
  for (let k = 0; k + 1 < found.length; k++) {
    const a = page.events[found[k]!]!;
    const b = page.events[found[k + 1]!]!;
    for (let i = a.last; i < b.first; i++)
      if (particleOf(page.words[i]) === "during" && a.type !== b.type && b.first - i <= 3) a.partOf = found[k + 1]!;
  }
  const whole = found.find((k) => ["attack", "disaster"].includes(page.events[k]!.type));
  if (whole !== undefined)
    for (const k of found)
      if (page.events[k]!.type === "departure" && page.events[k]!.partOf < 0 && isDeath(page.events[k]!)) page.events[k]!.partOf = whole;
};

const isDeath = (e: FoundEvent): boolean => splitWithDeath.has(e.lemma);
const splitWithDeath = new Set(["قتل", "مقتل", "مصرع", "قتيل", "ضحية", "استشهد", "استشهاد", "لقي", "قضى"]);

/** An event mention without participants takes over those of the mention it goes back to; nothing is invented. */
const shareSubjects = (page: Page): void => {
  for (const e of page.events) {
    if (e.sameAs < 0) continue;
    let root = e.sameAs;
    for (let guard = 0; guard < 30 && page.events[root]!.sameAs >= 0; guard++) root = page.events[root]!.sameAs;
    e.sameAs = root;
    if (e.participants.length === 0) e.participants = page.events[root]!.participants.slice();
    if (e.place < 0) e.place = page.events[root]!.place;
  }
};
