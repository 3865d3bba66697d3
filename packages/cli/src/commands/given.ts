import type { Command } from "commander";
import { type Given, isDate } from "../articles/article.ts";
import type { Context } from "../context.ts";
import { exitCodes, Failure } from "../failure.ts";
import { parseByteSize } from "../print/byte-size.ts";

/** Options of every command that takes articles in. */
export interface GivenOptions {
  source?: string;
  published?: string;
  language?: string;
  maxSize: string;
}

/** Adds what may be said about all articles from outside, and how large one may be. */
export const addGivenOptions = (command: Command, { say: { help } }: Context): Command =>
  command
    .option("--source <name>", help.source)
    .option("--published <date>", help.published)
    .option("--language <code>", help.language)
    .option("--max-size <size>", help.maxSize, "10MB");

/** The options checked; a value that makes no sense is a mistake of the command line. */
export function givenFrom(options: GivenOptions, { say }: Context): { given: Given; maxSize: number } {
  const maxSize = parseByteSize(options.maxSize);
  if (maxSize === null) throw new Failure(say.badOption("--max-size", options.maxSize, say.expectedSize()), exitCodes.usage);
  const { source, published, language } = options;
  if (published !== undefined && !isDate(published))
    throw new Failure(say.badOption("--published", published, say.expectedDate()), exitCodes.usage);
  return { given: { ...(source && { source }), ...(published && { published }), ...(language && { language }) }, maxSize };
}
