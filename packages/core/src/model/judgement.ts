import { z } from "zod";
import { verdicts } from "./vocabulary.ts";

/** A person's ruling that two things are the same or different. `a` and `b` name anything on either side by the id of any member. */
export const judgementSchema = z
  .strictObject({
    id: z.string().min(1),
    verdict: z.enum(verdicts),
    a: z.string().min(1),
    b: z.string().min(1),
    by: z.string().exactOptional(),
    at: z.string().exactOptional(),
    note: z.string().exactOptional(),
    /** Where `a` and `b` stood when the ruling was made, so that it is found again after a better reading. */
    anchors: z
      .array(
        z.strictObject({ document: z.string(), class: z.enum(["entity", "event", "claim"]), start: z.int().min(0), end: z.int().min(0) }),
      )
      .exactOptional(),
  })
  .meta({ id: "Judgement" });
export type Judgement = z.infer<typeof judgementSchema>;
