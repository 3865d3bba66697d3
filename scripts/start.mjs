// `npm start`: reads the sample story, or the articles of `npm start -- PATH…`, and shows what came out.
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root, runNode } from "./run.mjs";

// npm runs scripts in the root; paths are meant from where the person stands.
const here = process.env.INIT_CWD ?? process.cwd();
const given = process.argv.slice(2);

const stories = join(root, "stories");
const folder = (name) => join(stories, name, "articles");
const sample = ["moscow-pyongyang", ...(existsSync(stories) ? readdirSync(stories).sort() : [])]
  .map(folder)
  .find((path) => existsSync(path));
if (given.length === 0 && !sample) {
  console.error("No sample story found under stories/. Give your own articles: npm start -- PATH…");
  process.exit(1);
}

const bin = join(root, "packages", "cli", "bin", "isnad.js");
const isnad = (...args) => runNode(bin, args, { cwd: here });
const title = (text) => console.log(`\n${text}\n${"─".repeat(text.length)}`);

const paths = given.length > 0 ? given : [relative(here, sample) || "."];
console.log(`\nReading ${paths.join(" ")}`);
// A bad file is named and left out; what could be read is shown all the same, and the exit code tells.
const clean = isnad("build", ...paths, "-o", "dossier.json");
if (!existsSync(join(here, "dossier.json"))) process.exit(1);

title("Timeline");
let shown = isnad("timeline", "dossier.json");
title("Where they disagree");
shown = isnad("links", "--disagreements", "dossier.json") && shown;
title("To look at it");
shown = isnad("export", "--html", "dossier.html", "dossier.json") && shown;
console.log(`Or with a server on this machine:   npx --no-install isnad view dossier.json --open
Who said what, through whom:         npx --no-install isnad claims dossier.json
Your own articles:                   npm start -- PATH…`);
process.exitCode = clean && shown ? 0 : 1;
