import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Messages } from "../messages/messages.ts";

/** How the content of a file is understood. */
export type FileKind = "text" | "json" | "lines" | "html";

/** A file that should hold articles. `location`: as given, or relative to where the command runs, with forward slashes. */
export interface ArticleFile {
  path: string;
  location: string;
  kind: FileKind;
}

/** Something wrong with one file: what happened, where in the file, what to do; in the person's language. */
export interface FileTrouble {
  location: string;
  message: string;
}

const kinds: Record<string, FileKind> = {
  txt: "text",
  json: "json",
  jsonl: "lines",
  ndjson: "lines",
  html: "html",
  htm: "html",
  xhtml: "html",
};

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const extension = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** Files that say where another file comes from: `NAME.meta.json` beside `NAME` or `NAME.txt`. */
export const isSidecar = (name: string): boolean => name.endsWith(".meta.json");

/**
 * The article files under the given paths, each once, in the order given and inside folders by name. A named file is taken whatever its ending;
 * of a folder only the known endings (others are counted in `passedOver`), no hidden files, and no folders behind symbolic links.
 */
export function collectFiles(
  paths: readonly string[],
  { cwd, say }: { cwd: string; say: Messages },
): { files: ArticleFile[]; troubles: FileTrouble[]; passedOver: number } {
  const files = new Map<string, ArticleFile>();
  const troubles: FileTrouble[] = [];
  let passedOver = 0;

  const locationOf = (path: string, given: string): string => {
    const inside = relative(cwd, path);
    return (inside === "" || inside.startsWith("..") ? given : inside).split(sep).join("/");
  };
  const visit = (path: string, given: string, named: boolean): void => {
    const location = locationOf(path, given);
    let stats: Stats;
    try {
      if (!named && lstatSync(path).isSymbolicLink() && statSync(path).isDirectory()) return;
      stats = statSync(path);
    } catch (error) {
      troubles.push({ location, message: say.cannotOpen((error as NodeJS.ErrnoException).code ?? "") });
      return;
    }
    if (stats.isDirectory()) {
      let names: string[];
      try {
        names = readdirSync(path).sort(byCodeUnit);
      } catch (error) {
        troubles.push({ location, message: say.cannotOpen((error as NodeJS.ErrnoException).code ?? "") });
        return;
      }
      for (const name of names) if (!name.startsWith(".")) visit(join(path, name), join(given, name), false);
    } else if (!stats.isFile()) {
      troubles.push({ location, message: say.notAFile() });
    } else if (named || !isSidecar(path)) {
      const kind = kinds[extension(path)];
      if (kind || named) files.set(path, { path, location, kind: kind ?? "text" });
      else passedOver++;
    }
  };
  for (const given of paths) visit(join(given.startsWith(sep) || /^[A-Za-z]:[\\/]/.test(given) ? "" : cwd, given), given, true);
  return { files: [...files.values()], troubles, passedOver };
}
