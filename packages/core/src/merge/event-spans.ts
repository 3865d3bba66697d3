import type { EventType } from "../model/vocabulary.ts";

/**
 * Days that two tellings of one event may lie apart and still be a contradiction about one happening; farther apart they are two of a kind.
 * A meeting is over in a day and reports slip by one or two; a visit lasts days; trials, wars and cooperation last months or years.
 */
export const eventSpans: Readonly<Record<EventType, number>> = {
  visit: 7,
  meeting: 3,
  call: 2,
  invitation: 60,
  agreement: 7,
  transfer: 180,
  cooperation: 3650,
  attack: 2,
  "weapons-test": 2,
  exercise: 21,
  deployment: 60,
  war: 1825,
  sanction: 365,
  protest: 7,
  arrest: 10,
  "legal-action": 21,
  vote: 2,
  election: 14,
  appointment: 7,
  departure: 4,
  ceremony: 3,
  disaster: 3,
  other: 4,
};

/** Types in which a person of a state may act for it: "Putin and Kim signed" and "Russia and North Korea signed" are one signing. */
export const statesAct: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "meeting",
  "call",
  "invitation",
  "agreement",
  "transfer",
  "cooperation",
  "attack",
  "weapons-test",
  "exercise",
  "deployment",
  "war",
  "sanction",
]);

/** Types that people do in person: who of a state did it tells one from another. */
export const inPerson: ReadonlySet<EventType> = new Set<EventType>(["visit", "meeting", "call"]);

/** What may be a part of what: talks, signing and ceremony inside a visit, the dead inside the attack or disaster that killed them. */
export const wholesOf: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  meeting: ["visit"],
  agreement: ["visit", "meeting"],
  ceremony: ["visit"],
  departure: ["attack", "disaster", "war"],
  attack: ["war"],
};

/** Types with a doer and a done-to: the same two in swapped roles are another event. */
export const directed: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "invitation",
  "transfer",
  "attack",
  "sanction",
  "protest",
  "arrest",
  "legal-action",
  "appointment",
]);

/** Types that hold many sorts of happening (a trial and a verdict, aid and arms): who and when say little without the trigger. */
export const generic: ReadonlySet<EventType> = new Set<EventType>([
  "other",
  "legal-action",
  "transfer",
  "cooperation",
  "agreement",
  "sanction",
  "deployment",
]);

/** Types of many sides, of which each telling names some. */
export const manySided: ReadonlySet<EventType> = new Set<EventType>(["sanction", "war", "cooperation", "exercise", "vote", "protest"]);

/** Types that are not tied to one place: what is told of them elsewhere can still be they. */
export const anywhere: ReadonlySet<EventType> = new Set<EventType>([
  "call",
  "invitation",
  "transfer",
  "cooperation",
  "war",
  "sanction",
  "agreement",
  "departure",
  "legal-action",
  "other",
]);

/** Backgrounds of a whole story: that two claims both speak of the war does not make them one in content. */
export const broad: ReadonlySet<EventType> = new Set<EventType>(["war", "cooperation"]);
