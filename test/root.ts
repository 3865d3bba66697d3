import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The folder of shared articles and their gold, or null where it is not there: tests on it then say so and skip. */
export const shared = ((): string | null => {
  const path = resolve(root, process.env.ISNAD_SHARED ?? "../shared");
  return existsSync(path) ? path : null;
})();

/** Why a test on shared articles was skipped. */
export const noShared = "no shared articles here (ISNAD_SHARED, default ../shared)";
