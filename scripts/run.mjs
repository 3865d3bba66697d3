// Runs a program of this repository and says how it went. Node only: nothing needs to be installed for it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Environment of every program started here: turbo sends nothing home. */
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** Runs a JavaScript file with this Node; true if it ended well. Its output is shown here; with `quiet` only if it failed. */
export function runNode(file, args = [], { quiet = false, ...options } = {}) {
  const stdio = quiet ? ["ignore", "pipe", "pipe"] : "inherit";
  const done = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio, env, encoding: "utf8", maxBuffer: 1 << 28, ...options });
  if (done.error) console.error(`${file}: ${done.error.message}`);
  if (quiet && done.status !== 0) console.error(`${done.stdout}\n${done.stderr}`);
  return done.status === 0;
}

/** Runs npm, the very one that runs this script if there is one; true if it ended well. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) return runNode(npm, args, options);
  return spawnSync("npm", args, { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" }).status === 0;
}
