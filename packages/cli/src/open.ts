import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Dossier } from "@proj/core";
import { type Read, read } from "@proj/json";
import type { Context } from "./context.ts";
import { Failure } from "./failure.ts";
import { fileProblemSentence } from "./messages/file-problem.ts";
import { isolate } from "./print/safe.ts";

/** Reads a text file of this program; every way in which that can go wrong is a `Failure` that names the file, the place and what to do. */
export function openFile<T extends object>(path: string, parse: (text: string) => Read<T>, { terminal, say, language }: Context): T {
  let text: string;
  try {
    const bytes = readFileSync(path === "-" ? 0 : resolve(terminal.cwd, path));
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new Failure(`${isolate(path)}: ${say.binary()}`);
    throw new Failure(
      `${isolate(path)}: ${say.cannotOpen(code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE" ? "EFBIG" : code)}`,
    );
  }
  const found = parse(text);
  if (found.problems) throw new Failure(found.problems.map((p) => `${isolate(path)}: ${fileProblemSentence(p, language)}`).join("\n"));
  return found as T;
}

/** Opens a dossier file. */
export const openDossier = (path: string, context: Context): Dossier => openFile(path, read, context).dossier;
