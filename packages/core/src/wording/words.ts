import type { AnswerCode, LinkReason, QuestionCode } from "../model/reasons.ts";
import type {
  ClaimAct,
  ClaimForm,
  EntityKind,
  EventStatus,
  EventType,
  Independence,
  LinkGround,
  LinkType,
  Measure,
  MentionForm,
  OriginKind,
  PartKind,
  Polarity,
  ProblemCode,
  PublishedBy,
  QuantityBound,
  Verdict,
} from "../model/vocabulary.ts";

/** Values that a code's sentence is filled with. */
export type Params = Readonly<Record<string, string | number>>;

/** A sentence with its gaps: takes the values and the language's own labels. */
export type Sentence = (params: Params, words: Words) => string;

/** Every role of every event type. */
export type RoleName =
  | "visitor"
  | "host"
  | "party"
  | "inviter"
  | "invitee"
  | "from"
  | "to"
  | "attacker"
  | "target"
  | "actor"
  | "place"
  | "side"
  | "subject";

/** What a language supplies: one label or sentence per code. A code left out does not compile. */
export interface Words {
  language: "en" | "ar";
  direction: "ltr" | "rtl";
  /** Joins a list: ", " or "، ". */
  comma: string;
  months: readonly string[];
  seasons: readonly [string, string, string, string];
  /** Frames for dates: quarter, decade, century, around, open start, open end, from–to. */
  dates: {
    quarter: (n: number, year: string) => string;
    decade: (year: string) => string;
    century: (n: number) => string;
    around: (date: string) => string;
    uncertain: (date: string) => string;
    until: (date: string) => string;
    since: (date: string) => string;
    range: (from: string, to: string) => string;
    unknown: string;
  };
  entityKind: Readonly<Record<EntityKind, string>>;
  mentionForm: Readonly<Record<MentionForm, string>>;
  partKind: Readonly<Record<PartKind, string>>;
  publishedBy: Readonly<Record<PublishedBy, string>>;
  eventType: Readonly<Record<EventType, string>>;
  role: Readonly<Record<RoleName, string>>;
  status: Readonly<Record<EventStatus, string>>;
  claimForm: Readonly<Record<ClaimForm, string>>;
  polarity: Readonly<Record<Polarity, string>>;
  act: Readonly<Record<ClaimAct, string>>;
  bound: Readonly<Record<QuantityBound, (value: string) => string>>;
  measure: Readonly<Record<Measure, string>>;
  originKind: Readonly<Record<OriginKind, string>>;
  linkType: Readonly<Record<LinkType, string>>;
  linkGround: Readonly<Record<LinkGround, string>>;
  independence: Readonly<Record<Independence, string>>;
  verdict: Readonly<Record<Verdict, string>>;
  answer: Readonly<Record<AnswerCode, string>>;
  problem: Readonly<Record<ProblemCode, Sentence>>;
  why: Readonly<Record<LinkReason, Sentence>>;
  question: Readonly<Record<QuestionCode, string>>;
}
