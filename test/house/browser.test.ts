import { runInNewContext } from "node:vm";
import { type BuildResult, build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "../root.ts";

/** Bundles a few lines for a browser, from source. Node built-ins do not resolve there: using one is an error. */
const bundle = (code: string): Promise<BuildResult<{ write: false; metafile: true }>> =>
  build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    globalName: "bundle",
    conditions: ["@proj/source"],
    logLevel: "silent",
  });

const article = "زار وزير الخارجية المصري سامح شكري العاصمة الأردنية عمان يوم 3 مايو 2023، وقال إن بلاده ترحب بالاتفاق.";

describe("in a browser", () => {
  it("core and reader read and merge, with the same bytes as in Node", async () => {
    const code = `export { read } from "@proj/reader"; export { merge } from "@proj/core"; export { write } from "@proj/json";`;
    const { outputFiles } = await bundle(code);
    // A context with nothing of Node in it; what stands here every browser has.
    const page: { bundle?: typeof import("@proj/reader") & typeof import("@proj/core") & typeof import("@proj/json") } = {};
    const context = { TextEncoder, TextDecoder, URL, structuredClone };
    runInNewContext(`${outputFiles[0]!.text}\nthis.bundle = bundle;`, Object.assign(page, context));
    const there = page.bundle!;
    const { read } = await import("@proj/reader");
    const { merge } = await import("@proj/core");
    const { write } = await import("@proj/json");
    const given = { text: article, published: "2023-05-04", language: "ar", location: "a" };
    const here = write(merge([read(given)]));
    expect(there.write(there.merge([there.read(given)]))).toBe(here);
    expect(here.length).toBeGreaterThan(article.length);
  });

  it.each(["@proj/core/views", "@proj/core/wording"])("%s brings no schema library along", async (entry) => {
    const { metafile } = await bundle(`export * from "${entry}"`);
    const inputs = Object.values(metafile.outputs).flatMap((o) => Object.entries(o.inputs).filter(([, i]) => i.bytesInOutput > 0));
    expect(inputs.map(([path]) => path).filter((path) => path.includes("node_modules/zod"))).toEqual([]);
  });

  it("plain text brings no HTML parser along", async () => {
    const { metafile } = await bundle(`export { read } from "@proj/reader"`);
    expect(Object.keys(metafile.inputs).filter((path) => /linkedom|readability|chardet/.test(path))).toEqual([]);
  });
});
