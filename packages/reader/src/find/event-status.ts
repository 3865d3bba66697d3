import { dayRange, type EventStatus } from "@proj/core";
import { type Particle, particleOf, type Split, splitWith } from "../text/word.ts";
import type { Trigger } from "./event-frames.ts";
import type { Page, PageSentence } from "./page.ts";

const has = (page: Page, from: number, to: number, key: string): boolean => {
  for (let i = from; i < to; i++) if (page.words[i] && page.entityAt[i]! < 0 && splitWith(page.words[i], key)) return true;
  return false;
};

const particleIn = (page: Page, from: number, to: number, ...wanted: Particle[]): boolean => {
  for (let i = from; i < to; i++) {
    const p = particleOf(page.words[i]);
    if (p && wanted.includes(p)) return true;
  }
  return false;
};

/**
 * How real an event is where it is told: negated, called off, planned (future verb, "due to", "upcoming", purpose, a day after publication), possible
 * ("may", "possibility"), lasting, or past. Accusations make it alleged; that is settled when its claim is known.
 */
export const statusOf = (
  page: Page,
  sentence: PageSentence,
  at: number,
  last: number,
  split: Split,
  trigger: Trigger,
  time: number,
): EventStatus => {
  const { words } = page;
  const lo = Math.max(sentence.first, at - 3);
  const verbal = split.lexeme.pos === "verb";
  const before = particleOf(words[at - 1]);
  if (has(page, lo, at, "cancels")) return "cancelled";
  if (verbal && (before === "not-future" || before === "not-past")) return "denied";
  if (split.future || before === "will") return "planned";
  for (let i = Math.max(sentence.first, at - 4); i < at; i++)
    if (words[i]?.splits.some((s) => s.future && s.lexeme.pos === "verb")) return "planned";
  if (has(page, at + 1, Math.min(sentence.last, last + 1), "planned")) return "planned";
  if (has(page, lo, at, "possible") || (verbal && split.lexeme.tense === "present" && before === "may") || particleIn(page, lo, at, "if"))
    return "possible";
  if (before === "may" && verbal && split.lexeme.tense === "present") return "possible";
  if (has(page, Math.max(sentence.first, at - 5), at, "planned") && (verbal ? split.lexeme.tense === "present" : true)) return "planned";
  if (has(page, Math.max(sentence.first, at - 5), at, "intent")) return "planned";
  const edtf = time >= 0 ? page.times[time]!.edtf : null;
  const when = edtf ? dayRange(edtf) : null;
  const today = sentence.reference ? dayRange(sentence.reference) : null;
  if (when && today && when.from > today.to) return "planned";
  if (split.preposition === "for" && verbal && split.lexeme.tense === "present") return "planned";
  if (trigger.state) {
    if (verbal && split.lexeme.tense === "past" && when && today && when.to < today.from) return "occurred";
    return when && today && when.to < today.from - 3650 ? "occurred" : "ongoing";
  }
  if (verbal) {
    if (split.lexeme.tense === "past") return "occurred";
    if (particleOf(words[at - 1]) === "that") {
      // an infinitive clause: what is wanted, not what is
      return has(page, Math.max(sentence.first, at - 6), at, "cue") ? "planned" : "possible";
    }
    if (particleIn(page, lo, at, "was")) return "occurred";
    if (when && today && when.from >= today.from) return "planned";
    return sentence.part.kind === "headline" ? "occurred" : "ongoing";
  }
  if (split.preposition === "for") {
    // a purpose: after a verb it is still to come
    for (let i = at - 1; i >= Math.max(sentence.first, at - 8); i--)
      if (words[i]?.splits.some((s) => s.lexeme.pos === "verb" && s.lexeme.tense === "present")) return "planned";
  }
  return "occurred";
};
