/// <reference types="node" />
// How fast the reader is beside what others do with the same text: npm run bench:read [-- FILE-OR-FOLDER…] [--rounds=N] [--mb=N]
//
// The text is that of our own stories, article after article until there is a megabyte; other files can be named, and each is read as it is, so the
// same words come back in another measure. One core, one process; after warm-up rounds every contestant runs once a round, so that noise of the machine
// hits all alike, and the best round of each counts. MB are 10^6 bytes of UTF-8.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledReader } from "./bundle.ts";
import { articleTexts, bytesOf, repeatTo } from "./corpus.ts";

const option = (name: string, otherwise: number): number => {
  const given = process.argv.find((a) => a.startsWith(`--${name}=`));
  return given ? Number(given.slice(name.length + 3)) : otherwise;
};
const rounds = option("rounds", 7);
const size = option("mb", 1) * 1e6;
const given = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const stories = fileURLToPath(new URL("../../../stories", import.meta.url));
const sources = given.length > 0 ? given : readdirSync(stories).map((story) => join(stories, story, "articles"));

const own = articleTexts(sources).filter((text) => /\p{Script=Arabic}/u.test(text));
const articles = repeatTo(own, size);
const whole = articles.join("\n\n");
const bytes = bytesOf(whole);
const words = new Set(whole.match(/[\p{L}\p{M}]+/gu));
console.log(`${(bytes / 1e6).toFixed(2)} MB: ${articles.length} articles (${own.length} different ones, ${words.size} different words)`);
console.log(`Node ${process.version}, ${process.arch}; best of ${rounds} rounds after 2 to warm up\n`);

const { read } = await bundledReader();
const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
const paragraphs = whole.split("\n").filter((line) => line !== "");
const encoded = new TextEncoder().encode(JSON.stringify(articles.map((text) => ({ text }))));

/** A contestant returns how much it found, so that nothing can be optimised away. */
interface Contestant {
  name: string;
  run(): number;
  best: number;
  found: number;
}
const contestants: Contestant[] = [];
const enter = (name: string, run: () => number): void => void contestants.push({ name, run, best: Number.POSITIVE_INFINITY, found: 0 });

const findings = (text: string): number => {
  const { entities, events, claims } = read({ text });
  return entities.length + events.length + claims.length;
};
enter("full reading, article by article", () => articles.reduce((n, text) => n + findings(text), 0));
enter("full reading, one long document", () => findings(whole));
enter("Intl.Segmenter, words, by paragraph", () => {
  let n = 0;
  for (const paragraph of paragraphs) for (const segment of segmenter.segment(paragraph)) if (segment.isWordLike) n++;
  return n;
});
enter("decode + JSON.parse", () => (JSON.parse(new TextDecoder().decode(encoded)) as unknown[]).length);
try {
  const [{ default: wink }, { default: model }] = (await Promise.all([
    import("wink-nlp" as string),
    import("wink-eng-lite-web-model" as string),
  ])) as [{ default: (model: unknown, pipe: string[]) => Wink }, { default: unknown }];
  const nlp = wink(model, ["sbd", "ner"]);
  enter("wink-nlp, entities, by paragraph", () => paragraphs.reduce((n, paragraph) => n + nlp.readDoc(paragraph).entities().length(), 0));
} catch {
  console.log("wink-nlp and wink-eng-lite-web-model are not installed: left out (npm install --no-save both to compare)\n");
}
interface Wink {
  readDoc(text: string): { entities(): { length(): number } };
}

for (let round = -2; round < rounds; round++)
  for (const contestant of contestants) {
    const start = performance.now();
    contestant.found = contestant.run();
    const spent = performance.now() - start;
    if (round >= 0 && spent < contestant.best) contestant.best = spent;
  }

const segmenterTime = contestants.find((c) => c.name.startsWith("Intl"))!.best;
for (const { name, best, found } of contestants)
  console.log(
    `${name.padEnd(38)}${(bytes / 1e3 / best).toFixed(2).padStart(9)} MB/s${Math.round(best).toString().padStart(7)} ms` +
      `${(segmenterTime / best).toFixed(2).padStart(8)} × segmenter   (${found} found)`,
  );
