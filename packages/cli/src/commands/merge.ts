import { merge } from "@proj/core";
import { readJudgements, readReadings } from "@proj/json";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { exitCodes } from "../failure.ts";
import { openFile } from "../open.ts";
import { writeDossier } from "../write-dossier.ts";

interface Options {
  output: string;
  judgements?: string;
  quiet?: boolean;
}

/** `isnad merge READINGS.json…`: the readings of dossiers or lists, merged anew, with the judgements they carry. */
export function addMerge(program: Command, context: Context, done: (exitCode: number) => void): void {
  const { help } = context.say;
  program
    .command("merge")
    .description(help.merge)
    .argument("<readings...>", help.readings)
    .option("-o, --output <file>", help.output, "dossier.json")
    .option("--judgements <file>", help.judgements)
    .option("-q, --quiet", help.quiet)
    .action((files: string[], options: Options) => {
      const found = files.map((file) => openFile(file, readReadings, context));
      const extra = options.judgements === undefined ? [] : openFile(options.judgements, readJudgements, context).judgements;
      const dossier = merge(
        found.flatMap((f) => f.readings),
        { judgements: [...found.flatMap((f) => f.judgements), ...extra] },
      );
      writeDossier(dossier, options.output, context, options.quiet === true);
      done(exitCodes.ok);
    });
}
