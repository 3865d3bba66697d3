import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { write } from "@proj/json";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { exitCodes } from "../failure.ts";
import { openDossier } from "../open.ts";
import { isolate, visible } from "../print/safe.ts";
import { viewerBundle } from "../serve/viewer-bundle.ts";
import { writeFile } from "../write-file.ts";

/** `isnad export --html file.html [dossier.json]`: one page that holds dossier, viewer and font, and opens from a disk without a server. */
export function addExport(program: Command, context: Context, done: (exitCode: number) => void): void {
  const { say, terminal, language } = context;
  program
    .command("export")
    .description(say.help.export)
    .argument("[dossier]", say.help.dossier, "dossier.json")
    .requiredOption("--html <file>", say.help.html)
    .action(async (file: string, { html }: { html: string }) => {
      const dossierJson = write(openDossier(file, context));
      const bundle = viewerBundle(context);
      const { selfContainedPage } = await import("@proj/viewer/page");
      const page = selfContainedPage({
        dossierJson,
        script: readFileSync(bundle.script, "utf8"),
        fontBase64: readFileSync(bundle.font, "base64"),
        title: visible(basename(file, ".json")),
        language,
      });
      writeFile(resolve(terminal.cwd, html), [page], say);
      terminal.out(`${say.exported(isolate(html))}\n`);
      done(exitCodes.ok);
    });
}
