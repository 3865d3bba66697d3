import type { Dossier } from "@proj/core";
import { type TimelineEntry, timeline } from "@proj/core/views";
import type { Context } from "../context.ts";
import { isolate } from "./safe.ts";
import { sheet } from "./sheet.ts";
import { phrases } from "./words.ts";

/** The events of a dossier by day: what, where, who, how far it stands, whose words, and where tellers disagree. */
export function printTimeline(dossier: Dossier, context: Context): string {
  const { paint, say, terminal } = context;
  const words = phrases(dossier, context);
  const page = sheet(terminal.columns);
  const print = ({ event, place, participants, told, links, parts }: TimelineEntry, depth: number): void => {
    const { status } = event;
    const colour = status === "occurred" || status === "ongoing" ? paint.good : paint.warning;
    page.line(
      `${paint.date(words.date(event.time))}  ${paint.strong(isolate(event.label))} · ${words.eventType(event.type)} · ${colour(words.status(status))}`,
      depth,
    );
    const who = participants.map((p) => `${words.role(p.role)}: ${isolate(p.entity.name)}`);
    if (place) who.unshift(`${say.place()}: ${isolate(place.name)}`);
    if (who.length > 0) page.line(who.join(" · "), depth + 1);
    const numbers = event.quantities.filter((q) => q.chosen).map((q) => words.quantity(q));
    if (numbers.length > 0) page.line(numbers.join(" · "), depth + 1);
    for (const t of firstOfEachPage(told)) page.line(words.told(t), depth + 1);
    for (const link of links.filter((l) => l.type === "contradicts" || l.type === "updates"))
      page.line(
        `${(link.type === "contradicts" ? paint.wrong : paint.warning)(words.linkType(link.type))} · ${words.linkGround(link.on)}: ${words.reason(link)}`,
        depth + 1,
      );
    for (const part of parts) print(part, depth + 1);
    if (depth === 0) page.gap();
  };
  for (const entry of timeline(dossier)) print(entry, 0);
  return page.toString() || `${say.nothingHere()}\n`;
}

/** One line a page is enough on a timeline. */
const firstOfEachPage = (told: TimelineEntry["told"]): TimelineEntry["told"] =>
  told.filter((t, i) => told.findIndex((o) => o.document === t.document && o.outlet === t.outlet) === i);
