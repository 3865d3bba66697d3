import type { TimelineEntry } from "@proj/core/views";
import type { PlacedEvent } from "../dossier-index.ts";
import type { ViewContext } from "../view-context.ts";
import type { ChartItem } from "./layout.ts";

/** By when it happened, or by when it was reported. */
export type Reading = "happened" | "reported";
/** How the timeline is divided into bands. */
export type Grouping = "none" | "type" | "outlet" | "entity";

const shapeOf = (placed: PlacedEvent, reading: Reading): ChartItem["shape"] => {
  const range = placed[reading];
  if (!range || range.from === range.to) return "day";
  return reading === "reported" || placed.event.time?.includes("/") ? "span" : "within";
};

/** The events that meet the reader's conditions as items to lay out; a part whose whole is left out or undated stands by itself. */
export const chartItems = (view: ViewContext, reading: Reading, nested: boolean, shown: (placed: PlacedEvent) => boolean): ChartItem[] => {
  const { index } = view;
  const make = (entry: TimelineEntry): ChartItem[] => {
    const placed = index.placedEvent(entry.event.id);
    const parts = entry.parts.flatMap(make);
    if (!placed?.[reading] || !shown(placed)) return parts;
    const self = {
      id: entry.event.id,
      range: placed[reading],
      shape: shapeOf(placed, reading),
      // A whole is worth its heaviest part.
      weight: parts.reduce((most, p) => Math.max(most, p.weight), placed.weight),
    };
    return nested ? [{ ...self, parts }] : [{ ...self, parts: [] }, ...parts];
  };
  return index
    .placed()
    .filter((p) => p.depth === 0)
    .flatMap((p) => make(p.entry));
};

/** The bands of a grouping, largest first, each with the events it holds; an event may stand in several. */
export const bandsOf = (
  view: ViewContext,
  grouping: Grouping,
  most: number,
): { key: string; name: string; has: (placed: PlacedEvent) => boolean }[] => {
  const { index, ui } = view;
  if (grouping === "none") return [{ key: "", name: "", has: () => true }];
  const keysOf = (p: PlacedEvent): string[] => {
    if (grouping === "type") return [p.event.type];
    if (grouping === "outlet") return index.articlesOf(p.event.mentions).map((a) => a.outlet ?? a.document.id);
    return [...new Set(p.event.participants.map((x) => x.entity))];
  };
  const counts = new Map<string, number>();
  for (const p of index.placed()) for (const key of new Set(keysOf(p))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  const name = (key: string): string => {
    if (grouping === "type") return ui.codes.eventType(key as PlacedEvent["event"]["type"]);
    if (grouping === "entity") return index.look.name(key).name;
    const article = index.article(key);
    return article ? `${ui.number(article.number)} ${ui.words.article.unknownOutlet}` : key;
  };
  const known = new Set(keys.map(([key]) => key));
  const bands = keys.map(([key]) => ({ key, name: name(key), has: (p: PlacedEvent) => keysOf(p).includes(key) }));
  const rest = index.placed().some((p) => !keysOf(p).some((k) => known.has(k)));
  return rest ? [...bands, { key: "\u0000", name: ui.words.chart.ungrouped, has: (p) => !keysOf(p).some((k) => known.has(k)) }] : bands;
};
