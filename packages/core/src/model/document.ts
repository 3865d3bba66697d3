import { z } from "zod";
import { edtfSchema } from "./edtf.ts";
import { partKinds, publishedBys } from "./vocabulary.ts";

const sourceSchema = z.strictObject({ name: z.string().min(1), domain: z.string().exactOptional() }).meta({ id: "Source" });
/** Who publishes a page. */
export type Source = z.infer<typeof sourceSchema>;

/** A stretch of the page of one kind. Parts tile the text; white space belongs to the part before. A teaser has its own date and source. */
export const partSchema = z
  .strictObject({
    kind: z.enum(partKinds),
    start: z.int().min(0),
    end: z.int().min(0),
    published: edtfSchema.nullable().exactOptional(),
    publishedBy: z.enum(publishedBys).nullable().exactOptional(),
    source: sourceSchema.nullable().exactOptional(),
  })
  .meta({ id: "Part" });
export type Part = z.infer<typeof partSchema>;

/** One article as it was found. `text` is the decoded input less one leading BOM, nothing else changed. */
export const documentSchema = z
  .strictObject({
    id: z.string().min(1),
    location: z.string(),
    source: sourceSchema.nullable(),
    title: z.string().nullable(),
    published: edtfSchema.nullable(),
    publishedAt: z.iso.datetime({ offset: true }).exactOptional(),
    publishedBy: z.enum(publishedBys).nullable(),
    language: z.string(),
    text: z.string(),
    parts: z.array(partSchema),
    agencies: z.array(z.string()),
  })
  .meta({ id: "Document" });
export type Document = z.infer<typeof documentSchema>;
