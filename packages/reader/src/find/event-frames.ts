import type { EventType } from "@proj/core";
import type { Particle } from "../text/word.ts";

/** Where a phrase stands towards its trigger. */
export type Slot = "subject" | "object" | "genitive" | Particle;

/** A trigger word as a pack describes it (Lexeme.data.event). */
export interface Trigger {
  type: EventType;
  lemma: string;
  roles: Readonly<Partial<Record<Slot, string>>>;
  /** Counts only with a participant, place or time of its own, or as a definite repetition of one that had them. */
  weak: boolean;
  /** What it tells of lasts. */
  state: boolean;
  /** Folded words of which one must stand near. */
  needs?: ReadonlySet<string>;
}

const parties: Trigger["roles"] = {
  subject: "party",
  object: "party",
  genitive: "party",
  with: "party",
  between: "party",
  in: "place",
  to: "place",
};

/** Usual roles of each type; "place" fills the event's place. */
export const usualRoles: Readonly<Record<EventType, Trigger["roles"]>> = {
  visit: { subject: "visitor", genitive: "visitor", object: "place", to: "place", for: "place", in: "place" },
  meeting: { ...parties, to: "party" },
  call: { ...parties, to: "party" },
  invitation: { subject: "inviter", genitive: "inviter", from: "inviter", object: "invitee", for: "invitee", to: "place" },
  agreement: { subject: "party", genitive: "party", with: "party", between: "party", in: "place" },
  transfer: { subject: "from", genitive: "from", object: "to", to: "to", for: "to", from: "from" },
  cooperation: { subject: "party", genitive: "party", with: "party", between: "party", in: "place" },
  attack: { subject: "attacker", genitive: "attacker", object: "target", on: "target", against: "target", in: "place" },
  "weapons-test": { subject: "actor", genitive: "actor", in: "place", from: "place" },
  exercise: { ...parties },
  deployment: { subject: "actor", genitive: "actor", in: "place", to: "place", on: "place" },
  war: { subject: "side", genitive: "side", on: "side", against: "side", between: "side", with: "side", for: "side", in: "place" },
  sanction: { subject: "actor", genitive: "actor", on: "target", against: "target", from: "actor" },
  protest: { subject: "actor", genitive: "actor", against: "target", on: "target", in: "place" },
  arrest: { subject: "actor", object: "target", genitive: "target", on: "target", in: "place" },
  "legal-action": { subject: "actor", object: "target", genitive: "target", on: "target", against: "target", in: "place" },
  vote: { subject: "actor", genitive: "actor", in: "place" },
  election: { subject: "actor", object: "subject", genitive: "subject", in: "place" },
  appointment: { subject: "actor", object: "subject", genitive: "subject" },
  departure: { subject: "subject", object: "subject", genitive: "subject", in: "place" },
  ceremony: { subject: "party", genitive: "party", with: "party", in: "place" },
  disaster: { genitive: "subject", subject: "subject", in: "place" },
  other: { subject: "party", object: "party", genitive: "party", with: "party", between: "party", in: "place" },
};
