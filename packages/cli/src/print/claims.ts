import type { Dossier } from "@proj/core";
import { claimMatrix, type Hop, sourceChain, type Told } from "@proj/core/views";
import type { Context } from "../context.ts";
import { isolate } from "./safe.ts";
import { sheet } from "./sheet.ts";
import { phrases } from "./words.ts";

/** Who says what, and on which ways it came to each page; the claims that most pages carry first. */
export function printClaims(dossier: Dossier, context: Context): string {
  const { paint, say, terminal, language } = context;
  const words = phrases(dossier, context);
  const page = sheet(terminal.columns);
  const arrow = language === "ar" ? " ← " : " → ";
  const hop = ({ kind, name }: Hop, told: Told): string => {
    if (kind === "outlet") return words.outlet(told);
    if (name === "") return say.nobodyNamed();
    return kind === "lost" ? say.speakerLost(isolate(name)) : isolate(name);
  };
  for (const { claim, speaker, about } of claimMatrix(dossier).rows) {
    const denies = claim.polarity === "negative" ? ` · ${words.polarity("negative")}` : "";
    page.line(
      `${paint.strong(speaker.name === "" ? say.nobodyNamed() : isolate(speaker.name))} · ${words.act(claim.act)}${denies} · ${paint.date(words.date(claim.said))}`,
    );
    page.line(words.quote(claim.quote), 1);
    if (about.length > 0) page.line(`${say.about()}: ${words.list(about.map((a) => isolate(a.name)))}`, 1);
    const chain = sourceChain(dossier, claim.id);
    for (const report of [...(chain?.reports ?? []), ...(chain?.lost ?? [])]) {
      const date = report.told.published === null ? "" : ` (${words.date(report.told.published)})`;
      page.line(paint.faint(`${report.hops.map((h) => hop(h, report.told)).join(arrow)}${date} · ${words.claimForm(report.form)}`), 1);
    }
    page.gap();
  }
  return page.toString() || `${say.nothingHere()}\n`;
}
