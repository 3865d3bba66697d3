import { contentHash, type Dossier, type Judgement, type Reading } from "@proj/core";
import { dossierSchema, judgementSchema, readingSchema } from "@proj/core/schema";
import * as z from "zod";
import { jsonFault, placeOf } from "./fault.ts";
import { type FileProblem, fileProblem } from "./problem.ts";

/** Either what the file holds, or why it cannot be had. */
export type Read<T> = (T & { problems?: never }) | ({ [K in keyof T]?: never } & { problems: FileProblem[] });

const FORMAT = "isnad/1";

/** A file broken in a thousand places is described by its first ones. */
const MOST_PROBLEMS = 20;

/** Opens a dossier of format isnad/1. Checks its shape, not its laws (`checkDossier` of @proj/core does that); never throws. */
export function read(text: string): Read<{ dossier: Dossier }> {
  const json = parse(text);
  if (json.problems) return json;
  const version = versionProblem(json.value);
  if (version) return { problems: [version] };
  if (!isObject(json.value) || json.value.format !== FORMAT)
    return { problems: [fileProblem("not-a-dossier", "", { expected: `a dossier (format: "${FORMAT}")` })] };
  const found = dossierSchema.safeParse(json.value);
  return found.success ? { dossier: found.data } : { problems: shapeProblems(found.error) };
}

/**
 * Takes the readings, and the judgements if there are any, out of a dossier, a list of readings or a single reading.
 * Nothing else of a dossier is looked at: what merge computes it will compute again.
 */
export function readReadings(text: string): Read<{ readings: Reading[]; judgements: Judgement[] }> {
  const json = parse(text);
  if (json.problems) return json;
  const version = versionProblem(json.value);
  if (version) return { problems: [version] };
  const holder = isObject(json.value) && "readings" in json.value;
  const list = holder ? (json.value as { readings: unknown }).readings : json.value;
  const at = holder ? ["readings"] : [];
  const single = isObject(list) && "document" in list;
  if (!single && !Array.isArray(list))
    return { problems: [fileProblem("not-a-dossier", "", { expected: "a dossier or a list of readings" })] };
  const readings = single ? readingSchema.transform((r) => [r]).safeParse(list) : z.array(readingSchema).safeParse(list);
  if (!readings.success) return { problems: shapeProblems(readings.error, at) };
  const judgements = judgementList.safeParse((holder && (json.value as { judgements?: unknown }).judgements) || []);
  if (!judgements.success) return { problems: shapeProblems(judgements.error, ["judgements"]) };
  return { readings: readings.data, judgements: judgements.data };
}

/** Takes judgements out of a list of them, or out of anything with a `judgements` list (a dossier). One without an id gets it from its content. */
export function readJudgements(text: string): Read<{ judgements: Judgement[] }> {
  const json = parse(text);
  if (json.problems) return json;
  const version = versionProblem(json.value);
  if (version) return { problems: [version] };
  const holder = isObject(json.value) && "judgements" in json.value;
  const list = holder ? (json.value as { judgements: unknown }).judgements : json.value;
  if (!Array.isArray(list)) return { problems: [fileProblem("not-a-dossier", "", { expected: "a list of judgements" })] };
  const found = judgementList.safeParse(list);
  return found.success ? { judgements: found.data } : { problems: shapeProblems(found.error, holder ? ["judgements"] : []) };
}

const judgementList = z.array(
  judgementSchema
    .partial({ id: true })
    .transform(
      (j): Judgement => ({ ...j, id: j.id ?? `j${contentHash(j.verdict, ...[j.a, j.b].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))}` }),
    ),
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function parse(text: string): { value: unknown; problems?: never } | { problems: FileProblem[] } {
  const whole = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (whole.trim() === "") return { problems: [fileProblem("empty", "")] };
  try {
    return { value: JSON.parse(whole) };
  } catch {
    // Engines word their errors differently and often leave the place out: find it ourselves.
    const fault = jsonFault(whole) ?? { offset: 0, cut: false };
    const { line, column } = placeOf(whole, fault.offset);
    return { problems: [fileProblem(fault.cut ? "cut" : "not-json", `line ${line}, column ${column}`, { line, column })] };
  }
}

/** A file that names another version of the format is told so, before its shape is blamed. */
function versionProblem(value: unknown): FileProblem | null {
  if (!isObject(value) || typeof value.format !== "string" || value.format === FORMAT) return null;
  if (!/^isnad\/\d/.test(value.format)) return fileProblem("not-a-dossier", "format", { expected: `"${FORMAT}"` });
  return fileProblem("other-version", "format", { found: value.format, expected: FORMAT });
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((at, key) => (typeof key === "number" ? `${at}[${key}]` : at === "" ? String(key) : `${at}.${String(key)}`), "");

function shapeProblems(error: z.core.$ZodError, base: readonly PropertyKey[] = []): FileProblem[] {
  const all = error.issues.map((issue) =>
    fileProblem("wrong-shape", pathOf([...base, ...issue.path]) || "the file", { issue: issue.message }),
  );
  return all.length <= MOST_PROBLEMS
    ? all
    : [...all.slice(0, MOST_PROBLEMS), fileProblem("more", "", { count: all.length - MOST_PROBLEMS })];
}
