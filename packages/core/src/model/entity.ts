import { z } from "zod";
import { refSchema } from "./ref.ts";
import { entityKinds } from "./vocabulary.ts";

/** One person, organization, place or thing, as all readings name it. */
export const entitySchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(entityKinds),
    name: z.string(),
    names: z.array(z.strictObject({ text: z.string(), language: z.string(), count: z.int().min(1) })),
    descriptions: z.array(z.string()),
    titles: z.array(z.strictObject({ title: z.string(), of: z.string().exactOptional(), from: z.array(refSchema) })),
    mentions: z.array(refSchema),
  })
  .meta({ id: "Entity" });
export type Entity = z.infer<typeof entitySchema>;
