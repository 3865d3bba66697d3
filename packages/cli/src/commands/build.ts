import { readJudgements } from "@proj/json";
import type { Command } from "commander";
import { type Built, build } from "../build.ts";
import type { Context } from "../context.ts";
import { exitCodes, Failure } from "../failure.ts";
import { openFile } from "../open.ts";
import { progressBar } from "../print/progress.ts";
import { writeDossier } from "../write-dossier.ts";
import { addGivenOptions, type GivenOptions, givenFrom } from "./given.ts";

interface Options extends GivenOptions {
  output: string;
  judgements?: string;
  quiet?: boolean;
}

/** `isnad build PATH…`: articles in, a dossier out. */
export function addBuild(program: Command, context: Context, done: (exitCode: number) => void): void {
  const { help } = context.say;
  const command = program
    .command("build")
    .description(help.build)
    .argument("<path...>", help.paths)
    .option("-o, --output <file>", help.output, "dossier.json");
  addGivenOptions(command, context)
    .option("--judgements <file>", help.judgements)
    .option("-q, --quiet", help.quiet)
    .action(async (paths: string[], options: Options) => done(await run(paths, options, context)));
}

async function run(paths: string[], options: Options, context: Context): Promise<number> {
  const { say, terminal } = context;
  const outside = givenFrom(options, context);
  const judgements = options.judgements === undefined ? [] : openFile(options.judgements, readJudgements, context).judgements;
  const progress = progressBar(terminal, say.reading(), options.quiet === true);
  const built = await build(paths, {
    cwd: terminal.cwd,
    say,
    ...outside,
    judgements,
    signal: terminal.signal,
    onTrouble(kind, { location, message }) {
      if (kind === "notice" && options.quiet) return;
      progress.clear();
      context.warn(kind, location, message);
    },
    onProgress: progress.at,
  });
  if (built.interrupted) {
    progress.clear();
    throw new Failure(say.interrupted(), exitCodes.interrupted);
  }
  return finish(built, options, context);
}

function finish({ dossier, files, failed, repeated }: Built, options: Options, context: Context): number {
  const { say } = context;
  if (!dossier) throw new Failure(files === 0 && failed === 0 ? say.noFiles() : say.nothingRead());
  writeDossier(dossier, options.output, context, options.quiet === true);
  if (repeated > 0 && !options.quiet) context.tell(say.sameArticle(repeated));
  if (failed === 0) return exitCodes.ok;
  context.tell(say.failedFiles(failed));
  return exitCodes.trouble;
}
