import type { Command } from "commander";
import { collectFiles } from "../articles/collect.ts";
import { loadArticles } from "../articles/load.ts";
import { readArticle } from "../articles/read-article.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../failure.ts";
import { printExplained } from "../print/explained.ts";
import { printJson } from "../print/json.ts";
import { printReading } from "../print/reading.ts";
import { addGivenOptions, type GivenOptions, givenFrom } from "./given.ts";

interface Options extends GivenOptions {
  json?: boolean;
  explain?: boolean;
}

/** `isnad read FILE`: what the reader finds in one article (or in each of a file of several), before any merging. */
export function addRead(program: Command, context: Context, done: (exitCode: number) => void): void {
  const { help } = context.say;
  const command = program.command("read").description(help.read).argument("<file>", help.article);
  addGivenOptions(command, context)
    .option("--json", help.json)
    .option("--explain", help.explain)
    .action(async (path: string, options: Options) => {
      const { terminal, say } = context;
      const { files, troubles } = collectFiles([path], { cwd: terminal.cwd, say });
      for (const { location, message } of troubles) context.warn("error", location, message);
      let failed = troubles.length > 0;
      const found = [];
      for (const file of files)
        for (const loaded of loadArticles(file, { say, ...givenFrom(options, context) })) {
          if ("notice" in loaded) context.warn("notice", loaded.notice.location, loaded.notice.message);
          else {
            const one = "error" in loaded ? loaded : await readArticle(loaded.article, say, options.explain === true && !options.json);
            for (const { location, message } of "notices" in one ? one.notices : []) context.warn("notice", location, message);
            if ("error" in one) {
              failed = true;
              context.warn("error", one.error.location, one.error.message);
            } else found.push(one);
          }
        }
      const readings = found.map((one) => one.reading);
      if (options.json) terminal.out(printJson(readings.length === 1 ? readings[0] : readings));
      else if (options.explain) for (const one of found) terminal.out(`${printExplained(one, context)}\n`);
      else for (const reading of readings) terminal.out(`${printReading(reading, context)}\n`);
      done(failed ? exitCodes.trouble : exitCodes.ok);
    });
}
