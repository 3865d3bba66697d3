import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addBuild } from "./commands/build.ts";
import { addCheck } from "./commands/check.ts";
import { addClaims } from "./commands/claims.ts";
import { addEntities } from "./commands/entities.ts";
import { addExport } from "./commands/export.ts";
import { addLinks } from "./commands/links.ts";
import { addMerge } from "./commands/merge.ts";
import { addRead } from "./commands/read.ts";
import { addTimeline } from "./commands/timeline.ts";
import { addView } from "./commands/view.ts";
import type { Context } from "./context.ts";

/** Adds one command to the program; `done` takes its exit code. */
type Add = (program: Command, context: Context, done: (exitCode: number) => void) => void;

/** In the order in which a newcomer meets them, and `--help` prints them. */
const commands: readonly Add[] = [addBuild, addTimeline, addClaims, addEntities, addLinks, addView, addExport, addRead, addMerge, addCheck];

/** This package's version; its package.json stands one folder up from source and from the bundle alike. */
const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;

/** The command line as commander knows it: every command, its options and help in the person's language. */
export function makeProgram(context: Context, done: (exitCode: number) => void): Command {
  const { terminal, say } = context;
  const program = new Command("isnad")
    .description(say.help.isnad)
    .version(version(), "-V, --version", say.help.version)
    .helpOption("-h, --help", say.help.help)
    .helpCommand(false)
    .option("--lang <code>", say.help.lang)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.columns ?? 80,
      getErrHelpWidth: () => terminal.columns ?? 80,
      outputError: (text, write) => write(say.commandLine(text.replace(/^error: /, "").trim())),
    })
    .addHelpText("after", `\n${say.help.after}`);
  for (const add of commands) add(program, context, done);
  for (const command of program.commands)
    command.copyInheritedSettings(program).option("--lang <code>", say.help.lang).helpOption("-h, --help", say.help.help);
  return program;
}
