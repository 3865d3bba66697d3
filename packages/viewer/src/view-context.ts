import type { DossierIndex } from "./dossier-index.ts";
import type { Interface } from "./interface.ts";
import { formatRoute, type Kind, type Route, type View } from "./route.ts";
import { type Filters, filterNames, type Search } from "./search.ts";

/** What every element of the viewer is handed: the dossier, the interface, and where the reader stands. */
export interface ViewContext {
  readonly index: DossierIndex;
  readonly ui: Interface;
  readonly route: Route;
  readonly filters: Filters;
  readonly search: Search;
  /** How far the search has read: what it finds may grow with it. */
  readonly searched: number;
  readonly judge: boolean;
}

const carried = (view: ViewContext): Record<string, string> =>
  Object.fromEntries(filterNames.map((name) => [name, view.filters[name]]).filter(([, value]) => value !== ""));

/** The address of a thing; the reader's filters go along. */
export const hrefOf = (view: ViewContext, kind: Kind, id: string): string =>
  formatRoute({ view: "timeline", kind, id, params: carried(view) });

/** The address of a list; the reader's filters go along. */
export const hrefOfView = (view: ViewContext, list: View, params: Readonly<Record<string, string>> = {}): string =>
  formatRoute({ view: list, params: { ...carried(view), ...params } });

/** The kind of thing an id names, where it may be an event, an entity or a claim. */
export const kindOf = (view: ViewContext, id: string): Kind | null =>
  view.index.packed.events.has(id)
    ? "event"
    : view.index.packed.entities.has(id)
      ? "entity"
      : view.index.packed.claims.has(id)
        ? "claim"
        : null;
