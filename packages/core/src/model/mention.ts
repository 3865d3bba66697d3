import { z } from "zod";
import { anchorSchema } from "./anchor.ts";
import { edtfSchema } from "./edtf.ts";
import { quantitySchema } from "./quantity.ts";
import {
  type ClaimAct,
  claimActs,
  claimForms,
  type EventType,
  entityKinds,
  eventStatuses,
  eventTypes,
  mentionForms,
  polarities,
} from "./vocabulary.ts";

const id = z.string().min(1);
export const eventTypeSchema = z.enum(Object.keys(eventTypes) as [EventType, ...EventType[]]);
export const claimActSchema = z.enum(Object.keys(claimActs) as [ClaimAct, ...ClaimAct[]]);

/** Words that name or point to somebody or something. `name`: the surface without clitics; for an adjective of nationality, the country. */
export const entityMentionSchema = z
  .strictObject({
    id,
    kind: z.enum(entityKinds),
    form: z.enum(mentionForms),
    anchor: anchorSchema,
    name: z.string(),
    sameAs: id.nullable(),
    title: z.string().exactOptional(),
    of: id.exactOptional(),
    standsFor: z.string().exactOptional(),
    /** Name of the rule that found it. */
    rule: z.string().exactOptional(),
  })
  .meta({ id: "EntityMention" });
export type EntityMention = z.infer<typeof entityMentionSchema>;

/** Words that tell of something that happens, happened, is planned or alleged. The anchor is the trigger, one to four words. */
export const eventMentionSchema = z
  .strictObject({
    id,
    type: eventTypeSchema,
    anchor: anchorSchema,
    lemma: z.string(),
    time: edtfSchema.nullable(),
    timeAnchor: anchorSchema.exactOptional(),
    place: id.nullable(),
    participants: z.array(z.strictObject({ role: z.string(), mention: id })),
    quantities: z.array(quantitySchema),
    status: z.enum(eventStatuses),
    claim: id.nullable(),
    /** The event of the same document that this one is a part of: a mention id. */
    partOf: id.exactOptional(),
    /** The earlier mention in this document of the very same event ("the visit", "this meeting"). */
    sameAs: id.exactOptional(),
    /** Which of its kind it is when the text counts: "second visit" = 2. */
    ordinal: z.int().exactOptional(),
    rule: z.string().exactOptional(),
  })
  .meta({ id: "EventMention" });
export type EventMention = z.infer<typeof eventMentionSchema>;

/** An attributed proposition: the smallest span that holds the reporting words (cue) and what is claimed (content). `via` runs from the speaker outward. */
export const claimMentionSchema = z
  .strictObject({
    id,
    anchor: anchorSchema,
    cue: anchorSchema,
    content: anchorSchema,
    form: z.enum(claimForms),
    speaker: id.nullable(),
    speakerText: z.string(),
    via: z.array(id),
    act: claimActSchema,
    polarity: z.enum(polarities),
    said: edtfSchema.nullable(),
    about: z.array(id),
    quantities: z.array(quantitySchema),
    rule: z.string().exactOptional(),
  })
  .meta({ id: "ClaimMention" });
export type ClaimMention = z.infer<typeof claimMentionSchema>;
