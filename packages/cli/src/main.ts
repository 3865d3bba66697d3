import { CommanderError } from "commander";
import type { Context } from "./context.ts";
import { exitCodes, Failure } from "./failure.ts";
import { chooseLanguage, messagesIn } from "./messages/messages.ts";
import { paintFor } from "./print/paint.ts";
import { isolate, visible } from "./print/safe.ts";
import { makeProgram } from "./program.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/**
 * Runs one command line (without `node` and the script's name) and gives its exit code: 0 done, 1 something could not be done,
 * 2 the command line was wrong, 130 interrupted. Never throws. Without a terminal it speaks through this process.
 */
export async function main(argv: readonly string[], given?: Terminal): Promise<number> {
  const own = given ? null : processTerminal();
  const terminal = given ?? own!;
  const language = chooseLanguage(argv, terminal.env);
  const say = messagesIn(language);
  const context: Context = {
    terminal,
    language,
    say,
    paint: paintFor(terminal),
    warn: (kind, location, message) =>
      terminal.err(`${say[kind]()}: ${location === "" ? "" : `${isolate(location)}: `}${visible(message)}\n`),
    tell: (message) => terminal.err(`${message}\n`),
  };
  let exitCode: number = exitCodes.ok;
  try {
    await makeProgram(context, (code) => {
      exitCode = code;
    }).parseAsync(argv, { from: "user" });
  } catch (error) {
    exitCode = report(error, context);
  } finally {
    own?.close();
  }
  return exitCode;
}

function report(error: unknown, { terminal, say }: Context): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof Failure) {
    for (const line of error.message.split("\n")) terminal.err(`${say.error()}: ${line}\n`);
    return error.exitCode;
  }
  const fault = error as Error;
  terminal.err(`${say.error()}: ${say.programFault(visible(fault.message))}\n`);
  if (terminal.env.ISNAD_DEBUG) terminal.err(`${fault.stack}\n`);
  return exitCodes.trouble;
}
