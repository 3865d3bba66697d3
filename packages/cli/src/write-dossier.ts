import { resolve } from "node:path";
import type { Dossier } from "@proj/core";
import { writeChunks } from "@proj/json";
import type { Context } from "./context.ts";
import { isolate } from "./print/safe.ts";
import { writeFile } from "./write-file.ts";

/** Writes a dossier to a file, or to standard output for `-`, and says in one line what is in it. */
export function writeDossier(dossier: Dossier, output: string, { terminal, say }: Context, quiet: boolean): void {
  if (output === "-") for (const chunk of writeChunks(dossier)) terminal.out(chunk);
  else writeFile(resolve(terminal.cwd, output), writeChunks(dossier), say);
  if (quiet) return;
  const { readings, entities, events, claims, links } = dossier;
  const counts = {
    articles: readings.length,
    entities: entities.length,
    events: events.length,
    claims: claims.length,
    links: links.length,
  };
  (output === "-" ? terminal.err : terminal.out)(`${say.summary(counts, output === "-" ? "-" : isolate(output))}\n`);
}
