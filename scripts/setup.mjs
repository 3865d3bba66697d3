// Makes the repository ready: installs what package-lock.json names, if that is newer than what is installed, and builds what changed.
// Runs before `npm start` and `npm test`; needs nothing but Node and npm.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, runNode, runNpm } from "./run.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = join(root, "package-lock.json");
const installed = join(root, "node_modules", ".package-lock.json");
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log("Installing packages (about a minute, once)…");
  if (!runNpm(["ci"])) {
    console.error("The packages could not be installed: see above. Is there a network, or a full npm cache?");
    process.exit(1);
  }
}
console.log("Building what changed…");
if (
  !runNode(join(root, "node_modules", "turbo", "bin", "turbo"), [
    "run",
    "build",
    "--filter=./packages/*",
    "--output-logs=errors-only",
    "--no-update-notifier",
  ])
) {
  console.error("The build failed: see above.");
  process.exit(1);
}
