import type { Problem } from "@proj/core";
import { edtfSchema } from "@proj/core/schema";
import * as z from "zod";
import type { Messages } from "../messages/messages.ts";

/** What may be said about an article from outside, for all files or in a sidecar. */
export interface Given {
  title?: string;
  url?: string;
  source?: string;
  published?: string;
  language?: string;
}

/** An article ready for the reader. */
export interface Article extends Given {
  location: string;
  text?: string;
  /** A web page, undecoded: its own header may name its encoding. */
  html?: Uint8Array;
  /** What happened when bytes became text, where that was not plain UTF-8. */
  decoding?: Problem;
}

const text = z
  .string()
  .nullish()
  .transform((s) => s?.trim() || undefined);
const source = z.union([z.string(), z.object({ name: z.string() }).transform((s) => s.name)]).nullish();

const givenShape = { title: text, url: text, source: source.transform((s) => s?.trim() || undefined), published: text, language: text };
const sidecarSchema = z.object(givenShape);
const articleSchema = z.object({
  ...givenShape,
  text: z.string({ error: "must be there, a string" }).refine((s) => s.trim() !== "", "is empty"),
});
const known = new Set(Object.keys(articleSchema.shape));

/** Is this the form in which the reader takes a day or moment of publication: EDTF or RFC 3339? */
export const isDate = (value: string): boolean =>
  edtfSchema.safeParse(value).success || z.iso.datetime({ offset: true }).safeParse(value).success;

/** An article or sidecar object checked: its fields, or what is wrong; `notices` for fields that were left out. */
export type Checked<T> = { value: T; notices: string[] } | { error: string };

const check = <T extends Given>(schema: z.ZodType<T>, json: unknown, say: Messages): Checked<T> => {
  const found = schema.safeParse(json);
  if (!found.success) {
    const issue = found.error.issues[0]!;
    return { error: say.wrongArticle(issue.path.join(".") || "{}", issue.message) };
  }
  const notices: string[] = [];
  const unknown = Object.keys(json as object).filter((k) => !known.has(k));
  if (unknown.length > 0) notices.push(say.ignoredFields(unknown.join(", ")));
  const value = Object.fromEntries(Object.entries(found.data).filter(([, v]) => v !== undefined)) as T;
  if (value.published !== undefined && !isDate(value.published)) {
    notices.push(say.badDate(value.published));
    delete value.published;
  }
  return { value, notices };
};

const isDossier = (json: unknown) =>
  typeof json === "object" &&
  json !== null &&
  (("format" in json && String(json.format).startsWith("isnad/")) || ("document" in json && "reader" in json));

/** Checks an article object from a JSON file or line. */
export const checkArticle = (json: unknown, say: Messages): Checked<Given & { text: string }> =>
  isDossier(json) ? { error: say.isADossier() } : check(articleSchema as unknown as z.ZodType<Given & { text: string }>, json, say);

/** Checks the content of a sidecar `NAME.meta.json`. */
export const checkSidecar = (json: unknown, say: Messages): Checked<Given> =>
  check(sidecarSchema as unknown as z.ZodType<Given>, json, say);
