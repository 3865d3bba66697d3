// Builds every story that has a gold file and prints how far the dossiers are from what a careful reader found.
//   npm run score [-- STORY…] [--misses] [--json]
// Stories: the five seeds and the stories of the shared folder (ISNAD_SHARED, default ../shared), and our own with stories/*/expected/gold.json.
// Runs from source (tsx, export condition @proj/source): nothing needs to be built.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "@proj/cli";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = resolve(root, process.env.ISNAD_SHARED ?? "../shared");
const scorer = join(shared, "gold", "score.mjs");
if (!existsSync(scorer)) {
  console.error(`No scorer at ${scorer}: set ISNAD_SHARED to the folder that holds gold/score.mjs.`);
  process.exit(2);
}
const args = process.argv.slice(2);
const wanted = args.filter((a) => !a.startsWith("--"));
const misses = args.includes("--misses");
const asJson = args.includes("--json");

const folders = (path) => (existsSync(path) ? readdirSync(path).sort() : []);
const stories = [
  { name: "seeds", articles: join(shared, "seeds"), gold: join(shared, "gold", "seeds.json") },
  ...folders(join(shared, "stories")).map((name) => ({
    name,
    articles: join(shared, "stories", name),
    gold: join(shared, "gold", `${name}.json`),
  })),
  ...folders(join(root, "stories")).map((name) => ({
    name,
    articles: join(root, "stories", name, "articles"),
    gold: join(root, "stories", name, "expected", "gold.json"),
  })),
].filter((s) => existsSync(s.articles) && existsSync(s.gold) && (wanted.length === 0 || wanted.some((w) => s.name.includes(w))));

const columns = [
  ["docs", (r) => mean(Object.values(r.documents))],
  ["names", (r) => r.entities.namesF1],
  ["clusters", (r) => r.entities.clusterF1],
  ["events", (r) => r.events.F1],
  ["ev.slots", (r) => r.events.slots],
  ["claims", (r) => r.claims.F1],
  ["cl.slots", (r) => r.claims.slots],
  ["links", (r) => r.links.F1],
  ["score", (r) => r.score],
];
const mean = (xs) => (xs.length ? xs.reduce((a, b) => a + b, 0) / xs.length : null);
const percent = (x) => (x === null || x === undefined ? "–" : (100 * x).toFixed(1)).padStart(9);

const out = mkdtempSync(join(tmpdir(), "isnad-score-"));
const reports = [];
let failed = false;
try {
  if (!asJson) console.log(`${"story".padEnd(18)}${columns.map(([c]) => c.padStart(9)).join("")}${"seconds".padStart(9)}`);
  for (const story of stories) {
    const file = join(out, `${story.name}.json`);
    const start = performance.now();
    const code = await main(["build", story.articles, "-o", file, "--quiet"]);
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) failed = true;
    if (!existsSync(file)) {
      console.log(`${story.name.padEnd(18)} no dossier`);
      continue;
    }
    // the scorer tells documents by file name: a line of a JSON-lines file moves its number before the ending (a.jsonl#2 → a#2.jsonl)
    const dossier = JSON.parse(readFileSync(file, "utf8"));
    for (const { document } of dossier.readings) document.location = document.location.replace(/(\.[^./#]+)#(\d+)$/, "#$2$1");
    writeFileSync(file, JSON.stringify(dossier));
    const score = (...more) =>
      execFileSync(process.execPath, [scorer, file, story.gold, ...more], { encoding: "utf8", maxBuffer: 1 << 28 });
    const report = JSON.parse(score("--json"));
    reports.push({ story: story.name, seconds, ...report });
    if (asJson) continue;
    console.log(`${story.name.padEnd(18)}${columns.map(([, get]) => percent(get(report))).join("")}${seconds.toFixed(2).padStart(9)}`);
    if (misses) console.log(score("--misses"));
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
if (asJson) console.log(JSON.stringify(reports));
else if (reports.length > 1)
  console.log(
    `${"mean".padEnd(18)}${columns.map(([, get]) => percent(mean(reports.map((r) => get(r)).filter((x) => x !== null)))).join("")}`,
  );
if (reports.length === 0) console.error("No story with a gold file matched.");
process.exitCode = failed || reports.length === 0 ? 1 : 0;
