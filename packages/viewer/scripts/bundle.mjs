import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));
const require = createRequire(import.meta.url);

/** The one classic script, made from source as the build makes it: its text. */
export const bundleScript = async () => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "isnad",
    platform: "browser",
    target: "es2022",
    conditions: ["@proj/source", "production"],
    define: { "import.meta.url": "undefined" },
    logLevel: "error",
  });
  return result.outputFiles[0].text;
};

/** The Arabic font's bytes. */
export const readFont = () =>
  readFile(require.resolve("@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2"));
