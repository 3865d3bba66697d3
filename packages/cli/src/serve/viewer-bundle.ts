import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** The viewer's one-file bundle on disk, or null where the viewer was not built. */
export function viewerBundle(): string | null {
  try {
    const file = createRequire(import.meta.url).resolve("@proj/viewer/isnad-dossier.js");
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}
