import type { LoadErrorCode } from "../load.ts";
import type { Kind, View } from "../route.ts";

/** A counted noun: takes the number and its written form ("3 articles", «٣ مقالات»). */
export type Counted = (n: number, written: string) => string;

/** Everything the interface itself says. Codes of the model are worded by `@proj/core/wording`. */
export interface InterfaceWords {
  title: string;
  loading: string;
  noSource: string;
  loadError: Readonly<Record<LoadErrorCode, string>>;
  retry: string;
  nothingRead: string;
  views: Readonly<Record<View, string>>;
  kinds: Readonly<Record<Kind, string>>;
  viewsLabel: string;
  articles: Counted;
  outlets: Counted;
  events: Counted;
  claims: Counted;
  entities: Counted;
  disagreements: Counted;
  mentions: Counted;
  matches: Counted;
  notFound: string;
  showAll: (counted: string) => string;
  toEvidence: string;
  backTo: (list: string) => string;
  search: string;
  clear: string;
  filters: string;
  clearFilters: string;
  /** While the search reads on. */
  searching: string;
  nothingMatches: string;
  all: string;
  filter: {
    outlet: string;
    entity: string;
    type: string;
    status: string;
    kind: string;
    act: string;
    from: string;
    to: string;
    disputed: string;
  };
  chart: {
    label: string;
    help: string;
    zoomIn: string;
    zoomOut: string;
    fit: string;
    earlier: string;
    later: string;
    happened: string;
    reported: string;
    reading: string;
    group: string;
    groups: { none: string; type: string; outlet: string; entity: string };
    ungrouped: string;
    undated: Counted;
    more: Counted;
    key: string;
    keySpan: string;
    keyWithin: string;
    keyOpen: string;
    window: (from: string, to: string) => string;
    empty: string;
  };
  list: { partOf: string; disputed: string };
  overview: { heading: string; disagreements: string; told: string; voices: string; articles: string; hint: string; span: string };
  event: {
    when: string;
    where: string;
    who: string;
    numbers: string;
    unknown: string;
    reportedValues: string;
    chosen: string;
    life: string;
    asOf: (date: string) => string;
    origins: string;
    originsCount: (n: number, written: string, certain: boolean) => string;
    uncertainOrigin: string;
    links: string;
    claims: string;
    parts: string;
    partOf: string;
  };
  claim: {
    said: string;
    unnamed: string;
    about: string;
    chain: string;
    lost: string;
    lostHeading: string;
    unknownOutlet: string;
    quoteAt: string;
    matrix: string;
    matrixHelp: string;
    list: string;
    silent: string;
    carries: string;
    claimColumn: string;
    links: string;
    denied: string;
    /** In the matrix: this outlet carries the contrary. */
    contrary: string;
    outletsShown: (from: string, to: string, of: string) => string;
    outletsBefore: string;
    outletsAfter: string;
  };
  entity: {
    spellings: string;
    spelling: string;
    total: string;
    descriptions: string;
    titles: string;
    title: string;
    events: string;
    claims: string;
    meets: string;
    meetsHelp: string;
    together: Counted;
    in: string;
    noName: string;
  };
  link: { sides: string; why: string; first: string; second: string };
  article: {
    published: string;
    unknownDate: string;
    unknownOutlet: string;
    agencies: string;
    open: string;
    language: string;
    whole: string;
    greyed: string;
    contents: string;
  };
  evidence: {
    heading: string;
    previous: string;
    next: string;
    position: (at: string, of: string) => string;
    sideBySide: string;
    oneByOne: string;
    none: string;
    choose: string;
  };
  cite: { copy: string; copied: string; failed: string };
  judge: { heading: string; with: string; choose: string; same: string; different: string; sent: string };
  problems: string;
  dates: {
    around: (date: string) => string;
    uncertain: (date: string) => string;
    until: (date: string) => string;
    since: (date: string) => string;
    century: (n: string) => string;
    decade: (year: string) => string;
    quarter: (n: string, year: string) => string;
    seasons: readonly [string, string, string, string];
    unknown: string;
    within: (date: string) => string;
  };
}
