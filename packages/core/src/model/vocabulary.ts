/** The closed word lists of the model. Plain data: importing it costs a page nothing. */

/** What kind of thing a mention or an entity names. `thing`: a named treaty, war, weapon, competition, monument. */
export const entityKinds = ["person", "organization", "place", "thing"] as const;
export type EntityKind = (typeof entityKinds)[number];

/** How a mention is written. */
export const mentionForms = ["name", "description", "pronoun"] as const;
export type MentionForm = (typeof mentionForms)[number];

/** What a part of a page is. */
export const partKinds = ["headline", "byline", "summary", "body", "caption", "boilerplate", "teaser"] as const;
export type PartKind = (typeof partKinds)[number];

/** Who says so, when a page carries a date: from outside, its metadata, its text, or what agrees inside it. */
export const publishedBys = ["given", "metadata", "text", "inferred"] as const;
export type PublishedBy = (typeof publishedBys)[number];

/** Where an event stands, as somebody tells it. `alleged`: the telling page does not vouch for it. */
export const eventStatuses = ["planned", "possible", "alleged", "ongoing", "occurred", "cancelled", "denied"] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const claimForms = ["direct", "indirect", "mixed"] as const;
export type ClaimForm = (typeof claimForms)[number];

export const polarities = ["positive", "negative"] as const;
export type Polarity = (typeof polarities)[number];

export const quantityBounds = ["exact", "about", "at-least", "at-most"] as const;
export type QuantityBound = (typeof quantityBounds)[number];

/** What a number counts or measures. */
export const measures = [
  "killed",
  "injured",
  "missing",
  "rescued",
  "arrested",
  "displaced",
  "aboard",
  "people",
  "money",
  "percent",
  "votes",
  "distance",
  "weight",
  "area",
  "speed",
  "temperature",
  "magnitude",
  "duration",
  "elapsed",
  "age",
  "match-minute",
  "score",
  "sentence",
  "count",
] as const;
export type Measure = (typeof measures)[number];

export const originKinds = ["speaker", "agency", "outlet", "document", "text"] as const;
export type OriginKind = (typeof originKinds)[number];

export const linkTypes = ["contradicts", "updates", "corroborates", "repeats"] as const;
export type LinkType = (typeof linkTypes)[number];

/** What two linked things differ or agree on. */
export const linkGrounds = ["time", "place", "status", "number", "participant", "polarity", "content"] as const;
export type LinkGround = (typeof linkGrounds)[number];

export const independences = ["same", "independent", "unknown"] as const;
export type Independence = (typeof independences)[number];

export const verdicts = ["same", "different"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Event types with the roles that take part in them and the nearest code of PLOVER
 * (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance), or null where PLOVER has none.
 * The first role is the one that a subject fills.
 */
export const eventTypes = {
  visit: { roles: ["visitor", "host"], plover: "CONSULT/visit" },
  meeting: { roles: ["party"], plover: "CONSULT" },
  call: { roles: ["party"], plover: "CONSULT/phone" },
  invitation: { roles: ["inviter", "invitee"], plover: "REQUEST/meet" },
  agreement: { roles: ["party"], plover: "AGREE" },
  transfer: { roles: ["from", "to"], plover: "AID" },
  cooperation: { roles: ["party"], plover: "COOPERATE" },
  attack: { roles: ["attacker", "target"], plover: "ASSAULT" },
  "weapons-test": { roles: ["actor"], plover: "MOBILIZE/weapons" },
  exercise: { roles: ["party"], plover: "MOBILIZE/troops" },
  deployment: { roles: ["actor", "place"], plover: "MOBILIZE" },
  war: { roles: ["side"], plover: "ASSAULT" },
  sanction: { roles: ["actor", "target"], plover: "SANCTION" },
  protest: { roles: ["actor", "target"], plover: "PROTEST" },
  arrest: { roles: ["actor", "target"], plover: "COERCE/arrest" },
  "legal-action": { roles: ["actor", "target"], plover: "SANCTION/convict" },
  vote: { roles: ["actor"], plover: null },
  election: { roles: ["actor", "subject"], plover: null },
  appointment: { roles: ["actor", "subject"], plover: null },
  departure: { roles: ["subject"], plover: null },
  ceremony: { roles: ["party"], plover: null },
  disaster: { roles: ["subject"], plover: null },
  other: { roles: ["party"], plover: null },
} as const satisfies Record<string, { roles: readonly string[]; plover: string | null }>;
export type EventType = keyof typeof eventTypes;

/** What a speaker does by saying it, with the nearest PLOVER code. */
export const claimActs = {
  state: { plover: null },
  announce: { plover: null },
  confirm: { plover: null },
  deny: { plover: "REJECT" },
  accuse: { plover: "ACCUSE" },
  warn: { plover: "THREATEN" },
  threaten: { plover: "THREATEN" },
  promise: { plover: "AGREE" },
  request: { plover: "REQUEST" },
  predict: { plover: null },
  praise: { plover: "SUPPORT" },
  condemn: { plover: "ACCUSE/disapprove" },
  concern: { plover: "ACCUSE/disapprove" },
  accept: { plover: "AGREE" },
  reject: { plover: "REJECT" },
} as const satisfies Record<string, { plover: string | null }>;
export type ClaimAct = keyof typeof claimActs;

/** Everything that can go wrong in the news, as data. The sentences live in wording. */
export const problemCodes = [
  // reading
  "empty-text",
  "text-too-short",
  "language-not-read",
  "language-disagrees",
  "title-disagrees",
  "published-disagrees",
  "published-unknown",
  "source-disagrees",
  "date-impossible",
  "date-undecided",
  "quote-unclosed",
  "speaker-unresolved",
  "bidi-controls-in-name",
  "encoding-guessed",
  "characters-replaced",
  // merging
  "duplicate-reading",
  "duplicate-mention-id",
  "judgement-unresolved",
  "judgement-crosses-wall",
  "judgements-contradict",
  "judgement-kinds-differ",
  "link-limit",
] as const;
export type ProblemCode = (typeof problemCodes)[number];
