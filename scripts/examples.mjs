// Counts the examples of every language pack, or runs them.
//   npm run examples -- --count [--json]     how many there are of each kind
//   npm run examples                         holds the reader against every one
// An example is something that must be found, or a sentence (a word, for events) in which nothing may be found.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";
import { root, runNode } from "./run.mjs";

/** What a file of examples holds is told by the beginning of its name. Each counter takes one row: [must be found, must not be found]. */
const kinds = {
  dates: ({ expect }) => [expect.length, expect.length === 0 ? 1 : 0],
  names: (row) => {
    const wanted = row
      .slice(row.indexOf("|") + 1)
      .split(",")
      .filter((cell) => cell.trim() !== "");
    return [wanted.length, wanted.length === 0 ? 1 : 0];
  },
  claims: ([, ...wanted]) => [wanted.length, wanted.length === 0 ? 1 : 0],
  events: ([, ...wanted]) => {
    const refused = wanted.filter((w) => w.startsWith("!")).length;
    return [wanted.length - refused, wanted.length === 0 ? 1 : refused];
  },
  page: ({ lines }) => [lines.filter((line) => line !== "").length, 0],
};
const titles = { dates: "dates", names: "names", claims: "attribution", events: "events", page: "pages (lines)" };

/** The rows of an exported list: an array, or lines with a bar in them. */
const rowsOf = (value) =>
  Array.isArray(value) ? value : typeof value === "string" ? value.split("\n").filter((line) => line.includes("|")) : [];

const count = async () => {
  register();
  const languages = join(root, "packages", "reader", "src", "languages");
  const counts = [];
  for (const language of readdirSync(languages, { withFileTypes: true })) {
    if (!language.isDirectory() || !existsSync(join(languages, language.name, "examples"))) continue;
    const folder = join(languages, language.name, "examples");
    for (const [kind, counter] of Object.entries(kinds)) {
      const tally = { language: language.name, kind: titles[kind], sentences: 0, found: 0, refused: 0, examples: 0 };
      for (const file of readdirSync(folder).sort()) {
        if (!new RegExp(`^${kind}(-.*)?\\.ts$`).test(file)) continue;
        for (const exported of Object.values(await import(pathToFileURL(join(folder, file)).href)))
          for (const row of rowsOf(exported)) {
            const [found, refused] = counter(row);
            tally.sentences++;
            tally.found += found;
            tally.refused += refused;
          }
      }
      tally.examples = tally.found + tally.refused;
      counts.push(tally);
    }
  }
  return counts;
};

const args = process.argv.slice(2);
if (!args.includes("--count"))
  process.exitCode = runNode(join(root, "node_modules", "vitest", "vitest.mjs"), [
    "run",
    "packages/reader/src/languages",
    "packages/reader/src/article",
    "packages/reader/test/claims-examples",
    "packages/reader/test/events-examples",
  ])
    ? 0
    : 1;
else {
  const counts = await count();
  if (args.includes("--json")) console.log(JSON.stringify(counts, null, 2));
  else {
    console.log(`${"".padEnd(24)}${["examples", "to find", "to refuse", "sentences"].map((c) => c.padStart(11)).join("")}`);
    for (const { language, kind, examples, found, refused, sentences } of counts)
      console.log(
        `${`${language} ${kind}`.padEnd(24)}${[examples, found, refused, sentences].map((n) => String(n).padStart(11)).join("")}`,
      );
  }
}
