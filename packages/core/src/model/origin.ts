import { z } from "zod";
import { originKinds } from "./vocabulary.ts";

/** Who a report really comes from. Five outlets that relay one agency, or copy one text, are one origin. */
export const originSchema = z
  .strictObject({ id: z.string(), kind: z.enum(originKinds), name: z.string(), documents: z.array(z.string()), certain: z.boolean() })
  .meta({ id: "Origin" });
export type Origin = z.infer<typeof originSchema>;
