import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main, type Terminal } from "@proj/cli";
import { onTestFinished } from "vitest";

/** What a command printed and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process, from source, in a folder; as in a pipe unless told otherwise. */
export async function isnad(cwd: string, argv: readonly string[], given: Partial<Terminal> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    cwd,
    env: {},
    outIsTTY: false,
    errIsTTY: false,
    columns: null,
    signal: new AbortController().signal,
    ...given,
  });
  return { code, out, err };
}

/** An empty folder that goes away with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "isnad-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
