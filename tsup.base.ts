import { defineConfig } from "tsup";

/** The one build setting of every library: ESM with types, `@proj/*` and dependencies left outside. */
export const library = (entry: string[], platform: "neutral" | "node" | "browser" = "neutral") =>
  defineConfig({
    entry,
    format: "esm",
    dts: true,
    clean: true,
    sourcemap: true,
    splitting: true,
    platform,
    target: platform === "node" ? "node20" : "es2022",
    // Arabic stays Arabic in the output instead of \u escapes three times as long
    esbuildOptions: (options) => {
      options.charset = "utf8";
    },
  });
