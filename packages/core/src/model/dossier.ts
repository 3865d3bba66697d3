import { z } from "zod";
import { claimSchema } from "./claim.ts";
import { entitySchema } from "./entity.ts";
import { eventSchema } from "./event.ts";
import { judgementSchema } from "./judgement.ts";
import { linkSchema } from "./link.ts";
import { problemSchema } from "./problem.ts";
import { readingSchema } from "./reading.ts";

/** What all readings say together. Computed by merge, never edited; self-contained. */
export const dossierSchema = z
  .strictObject({
    format: z.literal("isnad/1"),
    rules: z.string(),
    readings: z.array(readingSchema),
    entities: z.array(entitySchema),
    events: z.array(eventSchema),
    claims: z.array(claimSchema),
    links: z.array(linkSchema),
    judgements: z.array(judgementSchema),
    problems: z.array(problemSchema),
  })
  .meta({ id: "Dossier", title: "Isnad dossier, format isnad/1" });
export type Dossier = z.infer<typeof dossierSchema>;
