/** The lists a reader can stand in. */
export const views = ["timeline", "claims", "entities", "disagreements", "articles"] as const;
export type View = (typeof views)[number];

/** The kinds of thing that have a page of their own, and the list each belongs to. */
export const viewOfKind = { event: "timeline", claim: "claims", entity: "entities", link: "disagreements", article: "articles" } as const;
export type Kind = keyof typeof viewOfKind;

/** What the address says: a list, perhaps a thing in it, and what is asked of the lists. */
export interface Route {
  readonly view: View;
  readonly kind: Kind | null;
  readonly id: string | null;
  readonly params: Readonly<Record<string, string>>;
}

const isView = (s: string): s is View => (views as readonly string[]).includes(s);
const isKind = (s: string): s is Kind => Object.hasOwn(viewOfKind, s);

const decode = (s: string): string => {
  try {
    return decodeURIComponent(s);
  } catch {
    return s; // a half-written escape typed by hand: taken as it stands
  }
};

/** Reads `#event/ID?q=…`. An address that is not ours is the timeline. */
export const parseRoute = (hash: string): Route => {
  const text = hash.replace(/^#\/?/, "");
  const mark = text.indexOf("?");
  const path = mark < 0 ? text : text.slice(0, mark);
  const params: Record<string, string> = {};
  if (mark >= 0) for (const [key, value] of new URLSearchParams(text.slice(mark + 1))) if (value !== "") params[key] = value;
  const slash = path.indexOf("/");
  const head = slash < 0 ? path : path.slice(0, slash);
  const id = slash < 0 ? "" : decode(path.slice(slash + 1));
  if (isKind(head) && id !== "") return { view: viewOfKind[head], kind: head, id, params };
  return { view: isView(head) ? head : "timeline", kind: null, id: null, params };
};

/** Writes a route as a hash. */
export const formatRoute = (route: Pick<Route, "view"> & Partial<Route>): string => {
  const path = route.kind && route.id !== null && route.id !== undefined ? `${route.kind}/${encodeURIComponent(route.id)}` : route.view;
  const query = new URLSearchParams(Object.entries(route.params ?? {}).filter(([, value]) => value !== "")).toString();
  return `#${path}${query ? `?${query}` : ""}`;
};
