import { z } from "zod";

/** A stretch of a document's text: half-open UTF-16 offsets, and the words that stand there. `quote === text.slice(start, end)`, always. */
export const anchorSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), quote: z.string() })
  .refine((a) => a.end - a.start === a.quote.length, { error: "quote is not as long as end - start" })
  .meta({ id: "Anchor" });
export type Anchor = z.infer<typeof anchorSchema>;
