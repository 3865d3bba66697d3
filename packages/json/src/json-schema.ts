import { dossierSchema } from "@proj/core/schema";
import * as z from "zod";

/** The JSON Schema (draft 2020-12) of format isnad/1, made from the zod schema: what stands in `isnad-1.schema.json`. */
export const jsonSchema = (): Record<string, unknown> => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "isnad-1.schema.json",
  ...z.toJSONSchema(dossierSchema, { target: "draft-2020-12" }),
});
