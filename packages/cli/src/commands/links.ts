import { disagreements } from "@proj/core/views";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { exitCodes } from "../failure.ts";
import { openDossier } from "../open.ts";
import { printJson } from "../print/json.ts";
import { printLinks } from "../print/links.ts";

interface Options {
  json?: boolean;
  disagreements?: boolean;
}

/** `isnad links [dossier.json]`: all of them, or only the contradictions and updates. */
export function addLinks(program: Command, context: Context, done: (exitCode: number) => void): void {
  const { help } = context.say;
  program
    .command("links")
    .description(help.links)
    .argument("[dossier]", help.dossier, "dossier.json")
    .option("--disagreements", help.disagreements)
    .option("--json", help.json)
    .action((file: string, options: Options) => {
      const dossier = openDossier(file, context);
      const only = options.disagreements ? disagreements(dossier).map((d) => d.link) : null;
      context.terminal.out(options.json ? printJson(only ?? dossier.links) : printLinks(dossier, context, only));
      done(exitCodes.ok);
    });
}
