/// <reference types="node" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * The reader as its users run it: one bundle from source. (A loader that keeps the names of functions makes every closure cost a call, and the
 * numbers a fifth worse.)
 */
export const bundledReader = async (): Promise<typeof import("../src/index.ts")> => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
  try {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20",
      charset: "utf8",
      conditions: ["@proj/source"],
    });
    const file = join(folder, "reader.mjs");
    writeFileSync(file, outputFiles[0]!.text);
    return (await import(pathToFileURL(file).href)) as typeof import("../src/index.ts");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
