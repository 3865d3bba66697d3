import { z } from "zod";
import { edtfSchema } from "./edtf.ts";
import { claimActSchema } from "./mention.ts";
import { originSchema } from "./origin.ts";
import { refSchema } from "./ref.ts";
import { claimForms, polarities } from "./vocabulary.ts";

/** One attributed proposition with every report of it, and through whom each report came. */
export const claimSchema = z
  .strictObject({
    id: z.string(),
    speaker: z.string().nullable(),
    speakerText: z.string(),
    act: claimActSchema,
    polarity: z.enum(polarities),
    quote: z.string(),
    said: edtfSchema.nullable(),
    about: z.array(z.string()),
    reports: z.array(z.strictObject({ from: refSchema, document: z.string(), via: z.array(z.string()), form: z.enum(claimForms) })),
    origins: z.array(originSchema),
  })
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof claimSchema>;
