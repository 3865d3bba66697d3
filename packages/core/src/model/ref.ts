import { z } from "zod";

/** A mention, wherever it stands: document id and mention id. */
export const refSchema = z.strictObject({ document: z.string(), mention: z.string() }).meta({ id: "Ref" });
export type Ref = z.infer<typeof refSchema>;
