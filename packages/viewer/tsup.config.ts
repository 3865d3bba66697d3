import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { defineConfig, type Options } from "tsup";

const font = createRequire(import.meta.url).resolve(
  "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
);
const shared: Options = { target: "es2022", sourcemap: true, clean: false, dts: false };

/** Three builds: the library for bundlers, the page maker for Node, and one classic script that holds everything. */
export default defineConfig([
  { ...shared, entry: ["src/index.ts"], format: "esm", platform: "browser", dts: true },
  { ...shared, entry: ["src/page.ts"], format: "esm", platform: "node", target: "node20", dts: true },
  {
    ...shared,
    entry: { "isnad-dossier": "src/index.ts" },
    format: "iife",
    globalName: "isnad",
    platform: "browser",
    minify: true,
    sourcemap: false,
    noExternal: [/.*/],
    outExtension: () => ({ js: ".js" }),
    esbuildOptions: (options) => {
      options.legalComments = "eof";
      options.logOverride = { "empty-import-meta": "silent" }; // a classic script has no import.meta: it asks document.currentScript
      options.define = { ...options.define, "import.meta.url": "undefined" };
      options.conditions = ["@proj/source", "browser", "module", "production"];
    },
    onSuccess: async () => {
      await copyFile(font, "dist/noto-naskh-arabic.woff2");
    },
  },
]);
