import { z } from "zod";
import { anchorSchema } from "./anchor.ts";
import { problemCodes } from "./vocabulary.ts";

/** Trouble in the news, as data beside the result; the sentence for a code lives in wording. */
export const problemSchema = z
  .strictObject({
    code: z.enum(problemCodes),
    document: z.string().exactOptional(),
    anchor: anchorSchema.exactOptional(),
    ids: z.array(z.string()).exactOptional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;
