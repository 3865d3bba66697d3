import { z } from "zod";
import { anchorSchema } from "./anchor.ts";
import { measures, quantityBounds } from "./vocabulary.ts";

/** A number that a text gives, with what it counts, in which unit, and how firmly. */
export const quantitySchema = z
  .strictObject({
    measure: z.enum(measures),
    value: z.number(),
    unit: z.string().exactOptional(),
    bound: z.enum(quantityBounds),
    anchor: anchorSchema,
  })
  .meta({ id: "Quantity" });
export type Quantity = z.infer<typeof quantitySchema>;
