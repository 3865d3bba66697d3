import { join } from "node:path";
import { root } from "./root.ts";

/** A Node command line that runs TypeScript and takes `@proj/*` from source; add a file and its arguments. */
export const node: readonly string[] = [
  process.execPath,
  "--import",
  join(root, "node_modules", "tsx", "dist", "loader.mjs"),
  "--conditions=@proj/source",
];

/** The command `isnad` as its own process; add its arguments. */
export const isnadCommand: readonly string[] = [...node, join(root, "test", "main.mjs")];
