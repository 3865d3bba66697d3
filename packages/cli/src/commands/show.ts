import type { Dossier } from "@proj/core";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { exitCodes } from "../failure.ts";
import { openDossier } from "../open.ts";
import { printJson } from "../print/json.ts";

/** A command that shows one view of a dossier: text for people, `--json` for programs. */
export interface View {
  name: string;
  description: string;
  text(dossier: Dossier, context: Context): string;
  json(dossier: Dossier): unknown;
}

/** Adds the command of a view. */
export function addView(program: Command, context: Context, done: (exitCode: number) => void, view: View): void {
  program
    .command(view.name)
    .description(view.description)
    .argument("[dossier]", context.say.help.dossier, "dossier.json")
    .option("--json", context.say.help.json)
    .action((file: string, { json }: { json?: boolean }) => {
      const dossier = openDossier(file, context);
      context.terminal.out(json ? printJson(view.json(dossier)) : view.text(dossier, context));
      done(exitCodes.ok);
    });
}
