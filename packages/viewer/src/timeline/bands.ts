import type { ViewContext } from "../view-context.ts";
import { ChartBand } from "./chart-band.ts";

/** By when it happened, or by when it was reported. */
export type Reading = "happened" | "reported";
/** How the timeline is divided into bands. */
export type Grouping = "none" | "type" | "outlet" | "entity";

/** For each event the numbers of the groups it stands in; and what a group is called. */
const groupsOf = (
  view: ViewContext,
  grouping: Exclude<Grouping, "none">,
): { of: (row: number) => ArrayLike<number>; name: (group: number) => string } => {
  const { index, ui } = view;
  if (grouping === "type") {
    const { of, values } = index.eventTypes();
    return { of: (row) => of.subarray(row, row + 1), name: (group) => ui.codes.eventType(values[group] as never) };
  }
  if (grouping === "entity") {
    const participants = index.participantsOf();
    return { of: (row) => participants.of(row), name: (group) => index.packed.entities.text(group, "name") ?? "" };
  }
  // Articles of one outlet are one group, those of unknown outlet one each.
  const first = new Map<string, number>();
  const groupOfArticle = new Uint32Array(index.articles.length);
  for (const a of index.articles) {
    const known = a.outlet === null ? undefined : first.get(a.outlet);
    if (a.outlet !== null && known === undefined) first.set(a.outlet, a.row);
    groupOfArticle[a.row] = known ?? a.row;
  }
  return {
    of: (row) => [...new Set(Array.from(index.tellersOf.of(row), (a) => groupOfArticle[a]!))],
    name: (group) => {
      const article = index.articleAt(group);
      return article.outlet ?? `${ui.number(article.number)} ${ui.words.article.unknownOutlet}`;
    },
  };
};

/** The bands of a grouping, largest first, each with the events that meet the reader's conditions; an event may stand in several. What is in none stands last. */
export const bandsOf = (view: ViewContext, reading: Reading, grouping: Grouping, most: number): ChartBand[] => {
  const { index, ui } = view;
  const mask = view.search.mask("timeline");
  const common = {
    rows: index.events,
    days: reading === "happened" ? index.events : index.reported(),
    lasting: reading === "happened" ? index.events.lasting : null,
    nested: grouping === "none",
    idOf: (row: number) => index.packed.events.id(row),
  };
  if (grouping === "none") return [new ChartBand("", (row) => mask[row] === 1, common)];
  const groups = groupsOf(view, grouping);
  const counts = new Map<number, number>();
  for (let row = 0; row < mask.length; row++) {
    const of = groups.of(row);
    for (let i = 0; i < of.length; i++) counts.set(of[i]!, (counts.get(of[i]!) ?? 0) + 1);
  }
  const keys = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([key]) => key);
  const known = new Set(keys);
  const has = (row: number, test: (group: number) => boolean): boolean => {
    const of = groups.of(row);
    for (let i = 0; i < of.length; i++) if (test(of[i]!)) return true;
    return false;
  };
  const bands = keys.map((key) => new ChartBand(groups.name(key), (row) => mask[row] === 1 && has(row, (g) => g === key), common));
  const rest = new ChartBand(ui.words.chart.ungrouped, (row) => mask[row] === 1 && !has(row, (g) => known.has(g)), common);
  return rest.rows.length > 0 ? [...bands, rest] : bands;
};
