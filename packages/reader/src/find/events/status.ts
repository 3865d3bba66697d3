import { dayRange, type EventStatus } from "@proj/core";
import type { Split } from "../../text/word.ts";
import type { Page, PageSentence } from "../page.ts";
import { isMark, opensClause } from "./clause.ts";
import { type Facts, factsAt } from "./facts.ts";
import type { Trigger } from "./frames.ts";

/** Looks for a word with a property before a token, up to `reach` words back, not beyond marks that end a clause. */
const before = (
  page: Page,
  floor: number,
  at: number,
  reach: number,
  test: (f: Facts, i: number) => boolean,
  overClauses = false,
): boolean => {
  for (let i = at - 1, steps = 0; i >= floor && steps < reach; i--) {
    if (isMark(page, i, ".؛:؟!")) return false;
    if (!page.words[i] || page.entityAt[i]! >= 0) continue;
    steps++;
    const f = factsAt(page, i);
    if (test(f, i)) return true;
    if (!overClauses && opensClause(page, i)) return false;
  }
  return false;
};

/** A status, and whether words say so; where none do it only stands for what is usual. */
export interface Status {
  status: EventStatus;
  told: boolean;
}

const told = (status: EventStatus): Status => ({ status, told: true });
const usual = (status: EventStatus): Status => ({ status, told: false });

/** Whether an adjective of the trigger, or of the noun phrase it heads, says that it is still to come: زيارة فلان المرتقبة. */
const upcoming = (page: Page, sentence: PageSentence, at: number, last: number): boolean => {
  let past = false;
  for (let i = at + 1; i < Math.min(sentence.last, last + 6); i++) {
    if (page.entityAt[i]! >= 0) {
      past = true;
      continue;
    }
    const f = factsAt(page, i);
    if (!page.words[i] || f.particle || f.onlyVerb) return false;
    if (f.planned) return i < last || (past ? f.article : f.article === factsAt(page, at).article);
    if (i > last) return false;
  }
  return false;
};

const nounSense = (f: Facts): boolean => f.verb === undefined;

/**
 * How real an event is where it is told. In order: called off; negated (denied); planned (future verb, "due to", "upcoming", intent, a day after
 * publication); possible ("may", "possibility", "if"); alleged (inside an accusation); lasting; past. `carrier` is the light verb that carries a noun
 * trigger, or -1: its tense and negation count.
 */
export const statusOf = (
  page: Page,
  sentence: PageSentence,
  at: number,
  last: number,
  split: Split,
  trigger: Trigger,
  time: number,
  carrier: number,
): Status => {
  const floor = sentence.first;
  const head = carrier >= 0 ? carrier : at;
  const f = factsAt(page, head);
  const verb = carrier >= 0 ? f.lightSplit : split.lexeme.pos === "verb" ? split : undefined;
  const prior = factsAt(page, head - 1);
  const edtf = time >= 0 ? page.times[time]!.edtf : null;
  const when = edtf ? dayRange(edtf) : null;
  const today = sentence.reference ? dayRange(sentence.reference) : null;
  const past = when !== null && today !== null && when.to < today.from;
  const ahead = when !== null && today !== null && when.from > today.to;

  if (before(page, floor, at, 2, (g) => g.cancels)) return told("cancelled");
  if (
    verb &&
    (prior.particle === "not-past" || prior.particle === "not-future" || (prior.particle === "not" && verb.lexeme.tense === "present"))
  )
    return told("denied");
  if (!verb && before(page, floor, at, 2, (g) => g.denies || g.particle === "not"))
    return told(before(page, floor, at, 3, (g, i) => g.denies && factsAt(page, i - 1).particle === "not") ? "possible" : "denied");
  if (verb?.future || prior.particle === "will") return told("planned");
  if (prior.particle === "may" && verb?.lexeme.tense === "present") return told("possible");
  if (carrier >= 0 && f.cancels) return told("cancelled");
  if (carrier >= 0 && f.denies) return told("denied");
  if (carrier >= 0 && f.intent) return told(past ? "occurred" : "planned");
  if (upcoming(page, sentence, at, last)) return told(past ? "occurred" : "planned");
  const pastVerb = verb?.lexeme.tense === "past" && prior.particle !== "if";
  if (!pastVerb) {
    if (before(page, floor, head, 3, (g) => g.possible || g.particle === "if", true)) return told("possible");
    if (before(page, floor, head, 6, (g) => g.planned && nounSense(g), true)) return told(past ? "occurred" : "planned");
    if (before(page, floor, head, 4, (g) => g.future || g.particle === "will")) return told("planned");
    if (!trigger.state && before(page, floor, head, 5, (g) => g.intent, true) && !past) return told("planned");
    if (before(page, floor, head, 5, (g) => g.particle === "may") && !past) return told("possible");
  }
  if (before(page, floor, at, 5, (g) => g.alleged, true)) return told("alleged");
  if (ahead) return told("planned");
  if (trigger.state && before(page, floor, at, 3, (g) => g.particle === "since")) return told("ongoing");
  if (trigger.state) return past && when!.to < today!.from - 3650 ? told("occurred") : usual("ongoing");
  if (verb) {
    if (verb.lexeme.tense === "past") return told("occurred");
    if (verb.preposition === "for")
      return before(page, floor, head, 12, (g) => g.verb?.lexeme.tense === "past") ? usual("occurred") : told("planned");
    if (prior.particle === "that") {
      // "before X equalised" tells what happened, "in order that", "due to" what is to come
      const link = factsAt(page, head - 2).particle;
      return link === "before" || link === "after" ? usual("occurred") : told("planned");
    }
    if (before(page, floor, head, 4, (g) => g.particle === "was", true)) return told("occurred");
    if (when && today && when.from >= today.from && sentence.part.kind !== "headline") return told("planned");
    if (sentence.part.kind === "headline" || past || trigger.inside !== undefined || !LASTING.has(trigger.type)) return usual("occurred");
    return usual("ongoing");
  }
  if (past) return told("occurred");
  const purpose = split.preposition === "for" && !(prior.noun && (page.entityAt[head - 1] ?? 0) < 0);
  if (purpose && before(page, floor, at, 10, (g) => g.verb?.lexeme.tense === "present" || g.intent)) return told("planned");
  return usual("occurred");
};

/** Types that may be under way when the present tense tells of them. */
const LASTING = new Set(["visit", "meeting", "protest", "exercise", "deployment", "legal-action", "attack", "other", "ceremony"]);

/** What is only usual gives way, among the mentions of one happening, to what the others say. */
export const settleStatus = (members: readonly { status: EventStatus; statusTold: boolean }[]): void => {
  const counts = new Map<EventStatus, number>();
  for (const m of members) if (m.statusTold) counts.set(m.status, (counts.get(m.status) ?? 0) + 1);
  let best: EventStatus | undefined;
  let most = 0;
  for (const [status, n] of counts) {
    if ((status === "possible" || status === "denied") && n * 2 < members.length) continue;
    const weight = n;
    if (weight > most) {
      most = weight;
      best = status;
    }
  }
  if (best) for (const m of members) if (!m.statusTold) m.status = best;
};
