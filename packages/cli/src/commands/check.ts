import { checkDossier, type Dossier, merge } from "@proj/core";
import { read, write } from "@proj/json";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { exitCodes } from "../failure.ts";
import { openFile } from "../open.ts";
import { printJson } from "../print/json.ts";
import { isolate, visible } from "../print/safe.ts";

/** One way in which a dossier breaks a law. */
interface Breach {
  law: string;
  message: string;
}

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
      const breaches = breachesOf(dossier, text, context);
      if (json) terminal.out(printJson(breaches));
      else if (breaches.length === 0) terminal.out(`${paint.good(say.allLawsHold(isolate(file)))}\n`);
      else for (const { law, message } of breaches) terminal.out(`${paint.wrong(law)}: ${visible(message)}\n`);
      done(breaches.length === 0 ? exitCodes.ok : exitCodes.trouble);
    });
}

/** The laws of the content, then that of the bytes, then that the dossier is what its readings and judgements make. */
function breachesOf(dossier: Dossier, text: string, { say }: Context): Breach[] {
  const breaches: Breach[] = checkDossier(dossier).map((b) => ({ law: b.law, message: b.message }));
  const bytes = write(dossier);
  if (bytes !== text) breaches.push({ law: "canonical-bytes", message: say.notCanonical() });
  const anew = merge(dossier.readings, { judgements: dossier.judgements });
  if (anew.rules !== dossier.rules) breaches.push({ law: "same-rules", message: say.otherRules(dossier.rules, anew.rules) });
  else if (write(anew) !== bytes) breaches.push({ law: "made-by-merge", message: say.notByMerge() });
  return breaches;
}
