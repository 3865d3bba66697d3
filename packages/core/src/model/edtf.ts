import { z } from "zod";

const day = String.raw`(?:-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?|\d{3}X|\d{2}XX)`;

/**
 * A date or interval in ISO 8601-2 (EDTF levels 0 and 1): `2024-06-18`, `2024-06`, `2024-06-18/2024-06-19`, `2024-06~`, `../2024-06-19`,
 * seasons `2024-21`…`2024-24`, quarters `2024-33`…`2024-36`, decades `199X`, centuries `19XX`.
 */
export const edtfSchema = z
  .string()
  .regex(new RegExp(`^(?:${day}|(?:${day}|\\.\\.|)/(?:${day}|\\.\\.|))$`), { error: "not an EDTF date or interval" })
  .refine((s) => s !== "/" && s !== "../..", { error: "an interval needs at least one end" })
  .meta({ id: "Edtf" });
export type Edtf = z.infer<typeof edtfSchema>;
