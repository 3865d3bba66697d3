import { checkDossier, type Dossier } from "@proj/core";
import { read, writeChunks } from "@proj/json";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { exitCodes } from "../failure.ts";
import { openFile } from "../open.ts";
import { printJson } from "../print/json.ts";
import { isolate } from "../print/safe.ts";

/** `isnad check dossier.json`: every law that a file can show; exit code 1 where one is broken. */
export function addCheck(program: Command, context: Context, done: (exitCode: number) => void): void {
  const { help } = context.say;
  program
    .command("check")
    .description(help.check)
    .argument("[dossier]", help.dossier, "dossier.json")
    .option("--json", help.json)
    .action((file: string, { json }: { json?: boolean }) => {
      const { terminal, say, paint } = context;
      let text = "";
      const { dossier } = openFile(file, (content) => read((text = content)), context);
      const findings = [
        ...checkDossier(dossier),
        ...(isCanonical(dossier, text) ? [] : [{ law: "canonical-bytes" as const, at: file, detail: "" }]),
      ];
      if (json) terminal.out(printJson(findings));
      else if (findings.length === 0) terminal.out(`${paint.good(say.allLawsHold(isolate(file)))}\n`);
      for (const { law, at, detail } of json ? [] : findings)
        terminal.out(`${paint.wrong(say.law[law])} ${paint.faint(`[${law}]`)} ${isolate(at)} ${isolate(detail)}\n`);
      done(findings.length === 0 ? exitCodes.ok : exitCodes.trouble);
    });
}

/** Is the text what the one writer makes of the dossier? Compared piece by piece, so that nothing is held twice. */
function isCanonical(dossier: Dossier, text: string): boolean {
  let at = 0;
  for (const chunk of writeChunks(dossier)) {
    if (!text.startsWith(chunk, at)) return false;
    at += chunk.length;
  }
  return at === text.length;
}
