import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";

/** Where the files of the built viewer lie on disk: its one classic script, and the Arabic font that it looks for beside itself. */
export interface ViewerBundle {
  script: string;
  font: string;
}

/** The built viewer; a `Failure` that says what to do where it was not built. */
export function viewerBundle({ say }: Context): ViewerBundle {
  const { resolve } = createRequire(import.meta.url);
  try {
    const bundle = { script: resolve("@proj/viewer/isnad-dossier.js"), font: resolve("@proj/viewer/noto-naskh-arabic.woff2") };
    if (existsSync(bundle.script) && existsSync(bundle.font)) return bundle;
  } catch {
    // not there: said below
  }
  throw new Failure(say.viewerNotBuilt());
}
