import type { Dossier } from "@proj/core";
import { cast } from "@proj/core/views";
import type { Context } from "../context.ts";
import { isolate } from "./safe.ts";
import { sheet } from "./sheet.ts";
import { phrases } from "./words.ts";

/** People, organizations, places and things with their spellings and titles; the most mentioned first. */
export function printEntities(dossier: Dossier, context: Context): string {
  const { paint, say, terminal } = context;
  const words = phrases(dossier, context);
  const page = sheet(terminal.columns);
  const outlets = (list: readonly (string | null)[]) => words.list(list.map((o) => (o === null ? say.unknownOutlet() : isolate(o))));
  for (const { entity, weight, spellings, titles, events } of cast(dossier)) {
    page.line(`${paint.strong(isolate(entity.name))} · ${words.entityKind(entity.kind)} · ${say.mentions(weight)}`);
    if (spellings.length > 1)
      for (const { text, outlets: used } of spellings)
        page.line(`${isolate(text)} ${paint.faint(`— ${outlets(used.map((u) => u.outlet)) || say.unknownOutlet()}`)}`, 1);
    if (titles.length > 0)
      page.line(`${say.titles()}: ${words.list(titles.map((t) => isolate(t.title) + (t.of ? ` (${isolate(t.of.name)})` : "")))}`, 1);
    if (entity.descriptions.length > 0) page.line(`${say.calledAlso()}: ${words.list(entity.descriptions.map(isolate))}`, 1);
    for (const { event, role } of events) page.line(paint.faint(`${words.role(role)}: ${isolate(event.name)}`), 1);
    page.gap();
  }
  return page.toString() || `${say.nothingHere()}\n`;
}
