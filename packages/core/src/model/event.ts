import { z } from "zod";
import { edtfSchema } from "./edtf.ts";
import { eventTypeSchema } from "./mention.ts";
import { originSchema } from "./origin.ts";
import { refSchema } from "./ref.ts";
import { eventStatuses, measures, quantityBounds } from "./vocabulary.ts";

/** One happening as all readings tell it: the values chosen, and every value that was reported. */
export const eventSchema = z
  .strictObject({
    id: z.string(),
    type: eventTypeSchema,
    label: z.string(),
    time: edtfSchema.nullable(),
    place: z.string().nullable(),
    participants: z.array(z.strictObject({ role: z.string(), entity: z.string(), from: z.array(refSchema) })),
    quantities: z.array(
      z.strictObject({
        measure: z.enum(measures),
        value: z.number(),
        unit: z.string().exactOptional(),
        bound: z.enum(quantityBounds),
        chosen: z.boolean(),
        from: z.array(refSchema),
      }),
    ),
    status: z.enum(eventStatuses),
    history: z.array(z.strictObject({ status: z.enum(eventStatuses), asOf: edtfSchema.nullable(), from: refSchema })),
    partOf: z.string().nullable(),
    times: z.array(z.strictObject({ value: edtfSchema, from: refSchema })),
    places: z.array(z.strictObject({ value: z.string(), from: refSchema })),
    mentions: z.array(refSchema),
    origins: z.array(originSchema),
  })
  .meta({ id: "Event" });
export type Event = z.infer<typeof eventSchema>;
