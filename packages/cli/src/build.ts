import { setImmediate } from "node:timers/promises";
import { type Dossier, type Judgement, merge, type Reading } from "@proj/core";
import type { Given } from "./articles/article.ts";
import { collectFiles, type FileTrouble } from "./articles/collect.ts";
import { loadArticles } from "./articles/load.ts";
import { readArticle } from "./articles/read-article.ts";
import type { Messages } from "./messages/messages.ts";

export interface BuildOptions {
  cwd: string;
  say: Messages;
  /** What holds for every article that does not say its own. */
  given: Given;
  /** Largest file in bytes. */
  maxSize: number;
  judgements: readonly Judgement[];
  signal: AbortSignal;
  onTrouble(kind: "error" | "notice", trouble: FileTrouble): void;
  onProgress(done: number, total: number, location: string): void;
}

/** Files and folders read and merged. `dossier` is null where nothing could be read, or where it was interrupted. */
export interface Built {
  dossier: Dossier | null;
  files: number;
  /** Files, or lines of files, of which nothing was taken. */
  failed: number;
  /** Articles that were there already under another name. */
  repeated: number;
  interrupted: boolean;
}

/** Reads every article under the paths and merges the readings. One bad file never stops the rest. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<Built> {
  const { files, troubles, passedOver } = collectFiles(paths, options);
  const failed = new Set<string>();
  const fail = (trouble: FileTrouble) => {
    failed.add(trouble.location);
    options.onTrouble("error", trouble);
  };
  for (const trouble of troubles) fail(trouble);
  if (passedOver > 0) options.onTrouble("notice", { location: "", message: options.say.passedOver(passedOver) });
  const readings: Reading[] = [];
  for (const [index, file] of files.entries()) {
    options.onProgress(index, files.length, file.location);
    for (const loaded of loadArticles(file, options)) {
      if ("notice" in loaded) options.onTrouble("notice", loaded.notice);
      else if ("error" in loaded) fail(loaded.error);
      else {
        const found = await readArticle(loaded.article, options.say);
        if ("error" in found) fail(found.error);
        else {
          for (const notice of found.notices) options.onTrouble("notice", notice);
          readings.push(found.reading);
        }
      }
      await setImmediate(); // lets Ctrl-C in
      if (options.signal.aborted) return { dossier: null, files: files.length, failed: failed.size, repeated: 0, interrupted: true };
    }
  }
  options.onProgress(files.length, files.length, "");
  const repeated = readings.length - new Set(readings.map((r) => r.document.id)).size;
  const dossier = readings.length > 0 ? merge(readings, { judgements: [...options.judgements] }) : null;
  return { dossier, files: files.length, failed: failed.size, repeated, interrupted: false };
}
