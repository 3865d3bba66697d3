import type { EventType } from "@proj/core";
import type { Particle } from "../../text/word.ts";

/** Where a phrase stands towards its trigger. `agent` is the doer named after a passive, `adjective` a nationality beside a noun. */
export type Slot = "subject" | "object" | "genitive" | "agent" | "adjective" | Particle;

/** Role of a slot; "place" fills the event's place, "-" nothing. */
export type Roles = Readonly<Partial<Record<Slot, string>>>;

/** A trigger word as a pack describes it: an entry of `Lexeme.data.events`. */
export interface Trigger {
  type: EventType;
  /** Mentions of one family may go back to each other. */
  family: string;
  lemma: string;
  roles: Roles;
  /** Counts only with a participant. */
  weak: boolean;
  /** Counts without any argument. */
  bare: boolean;
  /** Counts only with somebody who takes part and a place. */
  both: boolean;
  /** Needs a person or body among its participants. */
  person: boolean;
  /** Needs two participants. */
  pair: boolean;
  /** Counts only as the object of a light verb. */
  carried: boolean;
  /** What it tells of lasts. */
  state: boolean;
  /** Belongs to a larger event of the page, and may hold such parts. */
  part: boolean;
  whole: boolean;
  /** A part that happens when and where its whole does. */
  within: boolean;
  /** Meets only mentions of its own family. */
  apart: boolean;
  /** Counts only with a word or number right after it. */
  followed: boolean;
  /** Only people, or only bodies and places, take part. */
  only?: "people" | "bodies";
  /** Words (as `LanguageEvents.keys` gives them) of which one must stand within the next four, next, or within five on either side. */
  needs?: ReadonlySet<string>;
  next?: ReadonlySet<string>;
  around?: ReadonlySet<string>;
  /** Words that, coming next, make it something else. */
  never?: ReadonlySet<string>;
  /** Settings of pages on which alone, or never, it counts. */
  inside?: string;
  outside?: string;
}

const parties: Roles = {
  subject: "party",
  object: "party",
  genitive: "party",
  with: "party",
  between: "party",
  in: "place",
  agent: "party",
};

/** Usual roles of each type. */
export const usualRoles: Readonly<Record<EventType, Roles>> = {
  visit: { subject: "visitor", genitive: "visitor", object: "place", to: "place", for: "place", in: "place" },
  meeting: { ...parties, to: "party" },
  call: { ...parties, to: "party" },
  invitation: { subject: "inviter", genitive: "inviter", from: "inviter", object: "invitee", for: "invitee" },
  agreement: parties,
  transfer: { subject: "from", genitive: "from", object: "to", to: "to", for: "to", from: "from" },
  cooperation: parties,
  attack: { subject: "attacker", genitive: "attacker", object: "target", on: "target", against: "target", in: "place", agent: "attacker" },
  "weapons-test": { subject: "actor", genitive: "actor", in: "place", from: "place", agent: "actor" },
  exercise: parties,
  deployment: { subject: "actor", genitive: "actor", in: "place", to: "place", on: "place", agent: "actor" },
  war: { subject: "side", genitive: "side", object: "side", on: "side", against: "side", between: "side", with: "side", in: "place" },
  sanction: { subject: "actor", genitive: "actor", object: "target", on: "target", against: "target", from: "actor", agent: "actor" },
  protest: { subject: "actor", genitive: "actor", against: "target", on: "target", in: "place", adjective: "place" },
  arrest: { subject: "actor", object: "target", genitive: "target", on: "target", in: "place", agent: "actor" },
  "legal-action": {
    subject: "actor",
    object: "target",
    genitive: "target",
    on: "target",
    against: "target",
    in: "place",
    agent: "actor",
  },
  vote: { subject: "actor", genitive: "actor", in: "place", agent: "actor" },
  election: { subject: "actor", object: "subject", genitive: "subject", in: "place", adjective: "place" },
  appointment: { subject: "actor", object: "subject", genitive: "subject", agent: "actor" },
  departure: { subject: "subject", object: "subject", genitive: "subject", in: "place", adjective: "-" },
  ceremony: { subject: "party", genitive: "party", with: "party", in: "place", agent: "party" },
  disaster: { genitive: "subject", subject: "subject", in: "place", adjective: "-" },
  other: parties,
};

/** Types whose bare verb before a single person is read as a passive: "arrested X", "appointed X". */
export const patientTypes: ReadonlySet<EventType> = new Set<EventType>(["arrest", "appointment", "legal-action", "election", "departure"]);
