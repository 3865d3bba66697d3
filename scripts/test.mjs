// `npm test`: everything that CI checks, in the order in which it fails fastest; one closing line with all tests and checks counted.
//   npm test -- packages/core      only the tests under these paths (and no other checks)
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runNode, runNpm } from "./run.mjs";

const tool = (path) => join(root, "node_modules", path);
const packages = readdirSync(join(root, "packages")).sort();
const only = process.argv.slice(2);

/** Checks beside the tests: a name, and what must end well. */
const checks = [
  ["format and lint", () => runNode(tool("@biomejs/biome/bin/biome"), ["check", "."])],
  [
    "import rules",
    () => runNode(tool("dependency-cruiser/bin/dependency-cruise.mjs"), ["--config", ".dependency-cruiser.cjs", "packages", "apps"]),
  ],
  ["types", () => runNode(tool("turbo/bin/turbo"), ["run", "typecheck", "--output-logs=errors-only", "--no-update-notifier"])],
  [
    "apps",
    () => runNode(tool("turbo/bin/turbo"), ["run", "build", "--filter=./apps/*", "--output-logs=errors-only", "--no-update-notifier"]),
  ],
  ["types of the tests at the root", () => runNode(tool("typescript/bin/tsc"), ["-p", "test/tsconfig.json"])],
  ...packages.map((name) => [`package @proj/${name}`, () => checkPackage(name)]),
];

/** Packs a package as npm would publish it, and asks of the very file: do its exports lead somewhere, do its types tell the truth? */
function checkPackage(name) {
  const folder = join(root, "packages", name);
  const place = mkdtempSync(join(tmpdir(), "isnad-pack-"));
  // An export that is a plain path is a file to fetch (a script for a page, a font), not a module with types.
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = Object.keys(exports).filter((entry) => typeof exports[entry] === "string" && !exports[entry].endsWith(".json"));
  const apart = files.length > 0 ? ["--exclude-entrypoints", ...files.map((entry) => entry.slice(2))] : [];
  try {
    if (!runNpm(["pack", folder, "--pack-destination", place], { quiet: true })) return false;
    const tarball = join(place, readdirSync(place)[0]);
    return (
      runNode(tool("publint/src/cli.js"), ["run", tarball, "--strict"], { quiet: true }) &&
      runNode(tool("@arethetypeswrong/cli/dist/index.js"), [tarball, "--profile", "esm-only", "--format", "ascii", ...apart], {
        quiet: true,
      })
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

let passed = 0;
let failed = 0;
let skipped = 0;
const failures = [];
const count = (name, ok) => {
  if (ok) passed++;
  else {
    failed++;
    failures.push(name);
  }
};

const start = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
if (only.length === 0)
  for (const [name, check] of checks) {
    const from = Date.now();
    const ok = check();
    console.log(`${ok ? "✓" : "✗"} ${name} (${seconds(from)})`);
    count(name, ok);
  }

const out = mkdtempSync(join(tmpdir(), "isnad-test-"));
const report = join(out, "vitest.json");
runNode(tool("vitest/vitest.mjs"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...only]);
try {
  const { testResults, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  for (const file of testResults) {
    for (const test of file.assertionResults)
      if (test.status === "passed" || test.status === "failed") count(test.fullName, test.status === "passed");
    // A file that could not even be loaded has no tests to count.
    if (file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed")) count(file.name, false);
  }
  skipped = numPendingTests;
} catch (error) {
  count(`the test run itself: ${error.message}`, false);
}
rmSync(out, { recursive: true, force: true });

for (const name of failures) console.log(`✗ ${name}`);
console.log(`in ${seconds(start)}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
