import { WORD } from "../../text/tokens.ts";
import type { Split } from "../../text/word.ts";
import type { FoundEvent, Page, PageSentence } from "../page.ts";
import { type Argument, argumentsAfter, isNationality } from "./arguments.ts";
import { lightSubject } from "./carriers.ts";
import { cliticAt, governorOf, isMark, nearestBefore, onlyVerb, rootOf, subjectAdjacent, subjectBefore } from "./clause.ts";
import type { Conditions } from "./conditions.ts";
import { factsAt } from "./facts.ts";
import { peopleInFocus, statesInFocus } from "./focus.ts";
import { patientTypes, type Trigger } from "./frames.ts";

interface Reading {
  at: number;
  last: number;
  split: Split;
  trigger: Trigger;
  conditions: Conditions;
  carrier: number;
  passive: boolean;
}

/** Who and what may take part in the event at a trigger, with the slot of each. */
export const argumentsOf = (page: Page, sentence: PageSentence, reading: Reading): Argument[] =>
  reading.split.lexeme.pos === "verb" ? verbArguments(page, sentence, reading) : nounArguments(page, sentence, reading);

const HELPERS: ReadonlySet<string> = new Set(["has", "may", "will", "not-past", "not-future", "also"]);

const verbArguments = (page: Page, sentence: PageSentence, { at, last, split, trigger, conditions, passive }: Reading): Argument[] => {
  const { tokens, entityAt } = page;
  const floor = sentence.first;
  const prior = factsAt(page, at - 1);
  // "So-and-so had met": the subject may stand before the particles of the verb
  let head = at;
  while (head > floor && HELPERS.has(factsAt(page, head - 1).particle ?? "")) head--;
  let subject = -1;
  let unnamed = false;
  if (!passive) {
    const bareNext = last < sentence.last && (entityAt[last] ?? -1) >= 0 && !governorOf(page, last, last);
    const nounNext =
      tokens.kind[last] === WORD &&
      (entityAt[last] ?? -1) < 0 &&
      !factsAt(page, last).particle &&
      !onlyVerb(page, last) &&
      !cliticAt(page, last) &&
      conditions.last !== last + 1; // the word that completes the trigger is its object
    unnamed = nounNext && !bareNext;
    subject = split.conjunction ? -1 : subjectAdjacent(page, floor, head);
    if (subject < 0 && prior.particle === "relative") subject = antecedent(page, floor, at - 1);
    else if (subject < 0 && (prior.particle === "not-future" || (!bareNext && !nounNext))) subject = subjectBefore(page, floor, at);
  }
  const args = argumentsAfter(page, last, sentence.last, true, subject >= 0, passive, conditions.last > last ? conditions.last : -1);
  if (subject >= 0) args.unshift({ entity: subject, slot: "subject" });
  else if (!passive && patientTypes.has(trigger.type) && trigger.roles.object !== "-")
    passivise(page, args, unnamed, conditions.held === 0);
  if (!passive && split.lexeme.number === "d" && !args.some((a) => a.slot === "subject"))
    for (const entity of statesInFocus(page)) args.unshift({ entity, slot: "subject" });
  const resumes = split.conjunction && !unnamed && bareObjectOnly(page, args);
  if (!passive && (trigger.person || resumes || prior.particle === "from") && !args.some((a) => a.slot === "subject")) {
    const elided = subjectBefore(page, floor, at);
    if (elided >= 0 && !args.some((a) => a.entity === elided)) args.unshift({ entity: elided, slot: "subject" });
  }
  return args;
};

/** Whether a verb joined on by "and" has nothing that could be its subject: it goes on with the subject before it. */
const bareObjectOnly = (page: Page, args: readonly Argument[]): boolean =>
  !args.some((a) => a.slot === "subject" || (a.slot === "object" && page.entities[a.entity]!.kind === "person"));

/** The mention that a relative clause tells on: the one before its pronoun, else the clause's subject. */
const antecedent = (page: Page, floor: number, relative: number): number => {
  let i = relative - 1;
  while (i > floor && isMark(page, i, '،,"”»')) i--;
  const m = i >= floor ? page.entityAt[i]! : -1;
  if (m >= 0 && !(page.entities[m]!.form === "description" && page.entities[m]!.kind === "place")) return m;
  return subjectBefore(page, floor, relative);
};

/**
 * A patient verb with one bare name: after a common noun that names no one ("the police arrested X") it is the object; alone it is a passive; a
 * description and a name that are not one person are subject and object.
 */
const passivise = (page: Page, args: Argument[], unnamed: boolean, bareVerb: boolean): void => {
  const bare = args.filter((a) => a.slot === "subject" || a.slot === "object");
  const [only] = bare;
  if (bare.length !== 1 || !only || isNationality(page, only.entity)) return;
  const k = args.indexOf(only);
  if (only.title !== undefined && rootOf(page, only.title) !== rootOf(page, only.entity))
    args.splice(k, 1, { entity: only.title, slot: "subject" }, { entity: only.entity, slot: "object" });
  else if (unnamed || (bareVerb && page.entities[only.entity]!.kind === "person")) args[k] = { ...only, slot: "object" };
};

const nounArguments = (
  page: Page,
  sentence: PageSentence,
  { at, last, split, trigger, conditions, carrier, passive }: Reading,
): Argument[] => {
  const floor = sentence.first;
  const from = trigger.next ? Math.max(last, conditions.last) : last;
  const args = argumentsAfter(page, from, sentence.last, false, false, passive, conditions.last > from ? conditions.last : -1, at + 1);
  const has = (...slots: string[]): boolean => args.some((a) => slots.includes(a.slot));
  if (split.suffix && !has("genitive")) for (const a of owners(page, floor, at, split.suffix, trigger)) args.unshift(a);
  const light = carrier >= 0 ? lightSubject(page, floor, carrier, at) : null;
  if (light) for (const entity of light.entities) args.unshift({ entity, slot: light.slot });
  if (trigger.type === "invitation" && !light && !has("for", "object")) {
    const invited = subjectBefore(page, floor, at);
    if (invited >= 0 && page.entities[invited]!.kind === "person" && !args.some((a) => rootOf(page, a.entity) === rootOf(page, invited)))
      args.push({ entity: invited, slot: "object" });
  }
  const doer = trigger.roles.subject;
  if (!doer || doer === "-" || has("subject", "agent", "adjective") || light) return args;
  const own = trigger.roles.genitive === doer && has("genitive");
  if (own) return args;
  const prior = factsAt(page, at - 1);
  if (split.preposition === "by" && accusedBefore(page, floor, at)) {
    const accused = nearestBefore(page, floor, at);
    if (accused >= 0) args.unshift({ entity: accused, slot: "subject" });
  } else if (
    split.preposition === "for" ||
    (VISITS.has(trigger.type) && !split.article && (prior.particle === "during" || prior.particle === "in"))
  ) {
    // "in order to …", "during talks with …": who does it is the subject of the clause
    const subject = subjectBefore(page, floor, at);
    if (subject >= 0 && !args.some((a) => a.entity === subject) && page.entities[subject]!.kind !== "thing")
      args.unshift({ entity: subject, slot: "subject" });
  }
  return args;
};

/** Types whose doer, after "during" or "in", is the subject of the clause: "X, during talks with Y". */
const VISITS: ReadonlySet<string> = new Set(["visit", "meeting", "call"]);

const accusedBefore = (page: Page, floor: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - 8); i--) if (page.entityAt[i]! < 0 && factsAt(page, i).alleged) return true;
  return false;
};

/** To whom a pronoun on the noun goes back: two states or people for a dual; a state or thing rather than a man for the feminine. */
const owners = (page: Page, floor: number, at: number, suffix: string, trigger: Trigger): Argument[] => {
  const { dual, feminine, speaker } = page.language.events;
  if (speaker.has(suffix)) return [];
  if (dual.has(suffix)) {
    const states = statesInFocus(page);
    return (states.length === 2 ? states : peopleInFocus(page)).map((entity) => ({ entity, slot: "genitive" }));
  }
  const subject = subjectBefore(page, floor, at);
  if (feminine.has(suffix)) {
    const woman = subject >= 0 && page.entities[subject]!.kind === "person" && page.entities[subject]!.gender === "f";
    if (woman) return [{ entity: subject, slot: "genitive" }];
    const other = nearestOther(page, at);
    const man = subject >= 0 && page.entities[subject]!.kind === "person";
    if (other >= 0 && man && trigger.roles.object)
      return [
        { entity: other, slot: trigger.roles.object === "place" ? "in" : "object" },
        { entity: subject, slot: "genitive" },
      ];
    return other >= 0 ? [{ entity: other, slot: "genitive" }] : [];
  }
  if (subject >= 0) return [{ entity: subject, slot: "genitive" }];
  const man = lastPerson(page, at);
  return man >= 0 ? [{ entity: man, slot: "genitive" }] : [];
};

const nearestOther = (page: Page, at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const m = page.entityAt[i]!;
    if (m < 0) continue;
    const e = page.entities[m]!;
    i = Math.min(i, e.first);
    if (e.kind !== "person" && e.kind !== "thing" && e.form === "name") return m;
  }
  return -1;
};

const lastPerson = (page: Page, at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const m = page.entityAt[i]!;
    if (m >= 0 && page.entities[m]!.kind === "person") return m;
  }
  return -1;
};

const PERSONAL = new Set(["meeting", "call", "visit"]);

const roleOf = (trigger: Trigger, slot: Argument["slot"]): string | undefined => {
  if (slot === "adjective") return trigger.roles.adjective ?? trigger.roles.subject;
  if (slot === "agent") return trigger.roles.agent ?? trigger.roles.subject;
  return trigger.roles[slot];
};

/** Gives the arguments their roles: who takes part, and the place. */
export const castOf = (
  page: Page,
  trigger: Trigger,
  args: readonly Argument[],
  verbal: boolean,
): { participants: FoundEvent["participants"]; place: number } => {
  const participants: FoundEvent["participants"] = [];
  let place = -1;
  for (const a of args) {
    const e = page.entities[a.entity]!;
    let role = roleOf(trigger, a.slot);
    if (verbal && role === "-" && a.slot === "subject" && trigger.roles.object !== "-") role = trigger.roles.object;
    if (e.kind === "thing" || role === "-") continue;
    if (role === "place" && e.kind === "person") {
      if (a.slot !== "for") continue;
      role = trigger.roles.subject;
    }
    // states do not pay visits: with a common noun as subject the first name is the place
    if (role === trigger.roles.subject && trigger.roles.object === "place" && verbal && e.kind === "place") role = "place";
    if (role === "place" || (!role && (a.slot === "in" || a.slot === "by"))) {
      if (e.kind === "place" && place < 0) place = a.entity;
      continue;
    }
    if (!role || role === "-" || role === "place") continue;
    const placed = e.kind === "place" && !verbal && a.slot === "genitive";
    if (placed && ((trigger.roles.object === "place" && e.form === "name") || trigger.type === "disaster")) {
      if (place < 0) place = a.entity;
      continue;
    }
    if (trigger.only === "people" && e.kind !== "person") {
      if (e.kind === "place" && place < 0 && a.slot === "in") place = a.entity;
      continue;
    }
    if (trigger.only === "bodies" && e.kind === "person") continue;
    const root = rootOf(page, a.entity);
    if (!participants.some((p) => p.role === role && rootOf(page, p.entity) === root)) participants.push({ role, entity: a.entity });
  }
  // between two people their countries are only where they come from
  const people = participants.filter((p) => page.entities[p.entity]!.kind === "person");
  if (people.length >= 2 && PERSONAL.has(trigger.type)) return { participants: people, place };
  return { participants, place };
};
