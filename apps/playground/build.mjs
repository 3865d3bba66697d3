// node build.mjs [OUT]: the playground and the plain page, ready to be served as files. OUT defaults to dist.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "dist");
const viewer = dirname(createRequire(import.meta.url).resolve("@proj/viewer/package.json"));
const font = createRequire(join(viewer, "package.json")).resolve(
  "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
);
const shared = {
  bundle: true,
  minify: true,
  target: "es2022",
  conditions: ["@proj/source", "production"],
  define: { "import.meta.url": "undefined" },
  logLevel: "error",
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  ...shared,
  entryPoints: [join(here, "src/playground.ts")],
  outfile: join(out, "playground.js"),
  format: "iife",
  platform: "browser",
});
await build({
  ...shared,
  entryPoints: [join(viewer, "src/index.ts")],
  outfile: join(out, "isnad-dossier.js"),
  format: "iife",
  globalName: "isnad",
  platform: "browser",
});
for (const file of ["index.html", "embed.html", "playground.css"]) await cp(join(here, file), join(out, file));
await cp(font, join(out, "noto-naskh-arabic.woff2"));

// The plain page shows our own sample story, read and merged here.
const maker = join(out, "sample.mjs");
await build({ ...shared, entryPoints: [join(here, "src/sample.ts")], outfile: maker, format: "esm", platform: "node" });
const { sampleDossier } = await import(pathToFileURL(maker).href);
const story = join(here, "../../stories/moscow-pyongyang/articles");
const articles = [];
for (const name of (await readdir(story)).sort())
  if (name.endsWith(".txt")) articles.push({ text: await readFile(join(story, name), "utf8"), location: name });
await writeFile(join(out, "dossier.json"), JSON.stringify(sampleDossier(articles)));
await rm(maker);
