import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { Failure } from "./failure.ts";
import type { Messages } from "./messages/messages.ts";
import { isolate } from "./print/safe.ts";

/** Writes a file whole or not at all: beside its place first, then moved there. Throws a `Failure` in the person's language. */
export function writeFile(path: string, chunks: Iterable<string | Uint8Array>, say: Messages): void {
  const draft = `${path}.${process.pid}.part`;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(draft, "w");
    for (const chunk of chunks) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    }
    fsyncSync(descriptor);
    closeSync(descriptor);
    descriptor = undefined;
    renameSync(draft, path);
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    rmSync(draft, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Failure(`${isolate(path)}: ${say.cannotWrite(code)}`);
  }
}
