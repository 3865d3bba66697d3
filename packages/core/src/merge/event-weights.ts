import { dayRange, timesTouch } from "../time/edtf.ts";
import type { EventFacts } from "./event-facts.ts";
import type { EventProfiles, Sharing } from "./event-profiles.ts";
import { eventSpans, generic, manySided } from "./event-spans.ts";
import { overlap } from "./words.ts";

/** So many others named by both pages make them tell one story: what only one of them places or dates can be what the other tells bare. */
const ONE_STORY = 4;

/** From this weight on two tellings are taken for one happening. */
export const SAME_EVENT = 40;

/** What speaks for and against two mentions being one happening, as integer weights. */
export interface EventEvidence {
  participants: number;
  time: number;
  place: number;
  trigger: number;
  count: number;
  company: number;
  /** Told in one document: by the same parties, or in one breath. */
  nearness: number;
  total: number;
}

/** Weighs two mentions of one type. */
export const weighEvents = (profiles: EventProfiles, x: EventFacts, y: EventFacts, company: number): EventEvidence => {
  const sharing = profiles.sharing(x.type, x.roles, y.roles);
  const participants =
    sharing === "equal"
      ? Math.min(x.parties.length, y.parties.length) > 1
        ? 40
        : 30
      : sharing === "part"
        ? generic.has(x.type)
          ? 15
          : 25
        : sharing === "open"
          ? 0
          : sharing === "overlap" && manySided.has(x.type)
            ? 15
            : -60;
  let time = 0;
  if (x.time !== null && y.time !== null) {
    if (x.time === y.time) time = 25;
    else if (timesTouch(x.time, y.time)) time = narrow(x.time) && narrow(y.time) ? 15 : 0;
    else time = -5;
  } else if (outOfTime(x, y) || outOfTime(y, x)) time = -25;
  // inside one document most of what is told happens on the day and at the place of the story
  if (x.doc === y.doc && time > 10 && generic.has(x.type)) time = 10;
  const where = profiles.places(x.place === null ? [] : [x.place], y.place === null ? [] : [y.place]);
  const place = where === "same" ? 15 : where === "nested" ? 10 : where === "other" ? -10 : isGround(x, y) || isGround(y, x) ? 10 : 0;
  const trigger = weighTriggers(x, y, sharing);
  const count = x.ordinal !== null && x.ordinal === y.ordinal ? 15 : 0;
  const near = sharing !== "open" || company < 2 ? 0 : company < ONE_STORY ? 10 : 15;
  const nearness = x.doc !== y.doc ? 0 : sharing === "equal" ? 20 : inOneBreath(x, y) ? 45 : sameBackground(x, y) ? 60 : 0;
  return {
    participants,
    time,
    place,
    trigger,
    count,
    company: near,
    nearness,
    total: participants + time + place + trigger + count + near + nearness,
  };
};

/** Two triggers of one sentence, close to each other, of which at most one says who, when or where: the second tells the first in other words. */
const inOneBreath = (x: EventFacts, y: EventFacts): boolean =>
  x.type !== "other" && x.sentence === y.sentence && Math.abs(x.at - y.at) <= 60 && (x.parties.length === 0 || y.parties.length === 0);

/**
 * The trigger's first word tells most; words that only stand beside it may be anybody's. In types that hold many sorts of happening, one word
 * with other words beside it ("sentenced to death", "sentenced to prison") is two of a sort unless the very same parties stand in both.
 */
const weighTriggers = (x: EventFacts, y: EventFacts, sharing: Sharing): number => {
  const sameParties = sharing === "equal";
  const sorts = generic.has(x.type);
  if (x.head !== "" && x.head === y.head) {
    if (!sorts || sameParties || x.stems.size === 1 || y.stems.size === 1) return 25;
    return overlap(x.stems, y.stems).shared > 1 ? 25 : sharing === "open" ? 15 : -20;
  }
  if (x.stems.has(y.head) || y.stems.has(x.head)) return sorts && !sameParties ? 5 : 15;
  if (overlap(x.stems, y.stems).shared > 0) return sorts ? -10 : 5;
  if (!sorts) return -5;
  return sameParties ? -20 : -30;
};

/** The place of the one takes part in the other: "the war in X" and "X's war". */
const isGround = (x: EventFacts, y: EventFacts): boolean => x.place !== null && x.parties.length === 0 && y.parties.includes(x.place);

/** Both are told of nobody, on one day at one place, in one document; "other" happenings must share a word of the trigger besides. */
const sameBackground = (x: EventFacts, y: EventFacts): boolean =>
  x.parties.length === 0 &&
  y.parties.length === 0 &&
  x.time !== null &&
  x.time === y.time &&
  x.place === y.place &&
  (x.type !== "other" || overlap(x.stems, y.stems).shared > 0);

/** Whether `x`, undated, was still a plan when `y` was past, or was told as done before `y` came. */
const outOfTime = (x: EventFacts, y: EventFacts): boolean => {
  if (x.plannedAt === null && x.toldAt === null) return false;
  const slack = Math.max(eventSpans[x.type], 7);
  const range = y.time === null ? null : dayRange(y.time);
  const [from, to] = range ? [range.from, range.to] : [y.plannedAt ?? -Infinity, y.toldAt ?? Infinity];
  return (x.plannedAt !== null && to < x.plannedAt - slack) || (x.toldAt !== null && from > x.toldAt + slack);
};

/** A month or less. */
const narrow = (time: string): boolean => {
  const range = dayRange(time);
  return range !== null && range.to - range.from <= 31;
};
