import type { Dossier, Link, LinkType } from "@proj/core";
import { disagreements, lookup } from "@proj/core/views";
import type { Context } from "../context.ts";
import { isolate } from "./safe.ts";
import { sheet } from "./sheet.ts";
import { phrases } from "./words.ts";

/** Links in the order in which a person wants them: what disagrees first, mere repetition last. */
const others: readonly LinkType[] = ["corroborates", "repeats"];

/** Where tellers contradict, update, corroborate or repeat one another, and the words on both sides; or only the links given. */
export function printLinks(dossier: Dossier, context: Context, only: readonly Link[] | null = null): string {
  const links = only ?? [
    ...disagreements(dossier).map((d) => d.link),
    ...others.flatMap((type) => dossier.links.filter((l) => l.type === type)),
  ];
  const { paint, say, terminal } = context;
  const words = phrases(dossier, context);
  const look = lookup(dossier);
  const page = sheet(terminal.columns);
  const colours: Record<LinkType, (text: string) => string> = {
    contradicts: paint.wrong,
    updates: paint.warning,
    corroborates: paint.good,
    repeats: paint.faint,
  };
  const between = " ↔ ";
  for (const link of links) {
    const sides =
      link.a === link.b ? isolate(look.name(link.a).name) : [link.a, link.b].map((id) => isolate(look.name(id).name)).join(between);
    const apart = link.independence ? ` · ${words.independence(link.independence)}` : "";
    page.line(`${colours[link.type](words.linkType(link.type))} · ${words.linkGround(link.on)}${apart} · ${sides}`);
    page.line(words.reason(link), 1);
    for (const ref of link.from) {
      const told = look.told(ref);
      if (told) page.line(words.told(told), 2);
    }
    page.gap();
  }
  return page.toString() || `${say.nothingHere()}\n`;
}
