import { z } from "zod";
import { documentSchema } from "./document.ts";
import { claimMentionSchema, entityMentionSchema, eventMentionSchema } from "./mention.ts";
import { problemSchema } from "./problem.ts";

/** What one document says. Written once, never changed, never looking at another document. */
export const readingSchema = z
  .strictObject({
    document: documentSchema,
    reader: z.strictObject({ name: z.string(), version: z.string() }),
    entities: z.array(entityMentionSchema),
    events: z.array(eventMentionSchema),
    claims: z.array(claimMentionSchema),
    problems: z.array(problemSchema),
  })
  .meta({ id: "Reading" });
export type Reading = z.infer<typeof readingSchema>;
