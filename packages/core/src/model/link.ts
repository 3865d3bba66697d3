import { z } from "zod";
import { refSchema } from "./ref.ts";
import { independences, linkGrounds, linkTypes } from "./vocabulary.ts";

/** A tie between two events or claims (or one with itself, where its tellers disagree). `why`: the reason in English. */
export const linkSchema = z
  .strictObject({
    id: z.string(),
    type: z.enum(linkTypes),
    a: z.string(),
    b: z.string(),
    on: z.enum(linkGrounds),
    independence: z.enum(independences).exactOptional(),
    from: z.array(refSchema),
    reason: z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
    why: z.string(),
  })
  .meta({ id: "Link" });
export type Link = z.infer<typeof linkSchema>;
