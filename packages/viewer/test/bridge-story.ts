import type { Claim, ClaimMention, Dossier, Entity, EntityMention, Event, EventMention, Link, Part, Reading, Ref } from "@proj/core";

/** The articles: an invented bridge, told by two papers, an agency and a page of unknown outlet. */
const pages = {
  agency: {
    outlet: "وكالة المرفأ",
    published: "2031-03-02",
    language: "ar",
    text: "القائمة الرئيسية\n\nوزير النقل يزور نوران لافتتاح جسر الوادي\n\nيزور وزير النقل سالم الحارثي مدينة نوران يوم الخامس من مارس لافتتاح جسر الوادي.\nوقال المتحدث باسم الوزارة إن المشروع قد يكلف 40 مليون دينار.\n\nاقرأ أيضا: أسعار السمك في الميناء",
    headline: "وزير النقل يزور نوران لافتتاح جسر الوادي",
    furniture: "القائمة الرئيسية",
    teaser: "اقرأ أيضا: أسعار السمك في الميناء",
  },
  morning: {
    outlet: "صحيفة الضحى",
    published: "2031-03-05",
    language: "ar",
    text: "افتتاح جسر الوادي\n\nافتتح الوزير سالم الحارثي اليوم جسر الوادي في نوران، ووقع اتفاق صيانة مع شركة الرافد.\nوقال الحارثي إن الجسر كلف 40 مليون دينار، بحسب وكالة المرفأ.",
    headline: "افتتاح جسر الوادي",
    furniture: "",
    teaser: "",
  },
  plain: {
    outlet: null,
    published: "2031-03-06",
    language: "ar",
    text: "الجسر الجديد\n\nافتتح سالم الحارثى جسر الوادي أمس في سدير. وأكد الوزير أن الكلفة بلغت 55 مليون دينار، ونفت الشركة وقوع أي تأخير.",
    headline: "الجسر الجديد",
    furniture: "",
    teaser: "",
  },
  post: {
    outlet: "The Harbour Post",
    published: "2031-03-06",
    language: "en",
    text: "Bridge opens in Nuran\n\nTransport minister Salem al-Harthi opened the Valley Bridge in Nuran on Wednesday. The contractor Rafid denied any delay.",
    headline: "Bridge opens in Nuran",
    furniture: "",
    teaser: "",
  },
} as const;
type PageId = keyof typeof pages;

const readings = new Map<PageId, Reading>();
const idOf = (page: PageId): string => `doc-${page}`;

const parts = (page: PageId): Part[] => {
  const { text, headline, furniture, teaser } = pages[page];
  const cuts = [
    ...(furniture ? [{ kind: "boilerplate" as const, start: text.indexOf(furniture) }] : []),
    { kind: "headline" as const, start: text.indexOf(headline) },
    { kind: "body" as const, start: text.indexOf(headline) + headline.length + 2 },
    ...(teaser ? [{ kind: "teaser" as const, start: text.indexOf(teaser) }] : []),
  ];
  return cuts.map((cut, i) => ({ ...cut, end: cuts[i + 1]?.start ?? text.length }));
};

for (const page of Object.keys(pages) as PageId[]) {
  const { outlet, published, language, text, headline } = pages[page];
  readings.set(page, {
    document: {
      id: idOf(page),
      location: page === "post" ? "https://harbour-post.example/bridge" : `${page}.txt`,
      source: outlet === null ? null : { name: outlet },
      title: headline,
      published,
      publishedBy: "text",
      language,
      text,
      parts: parts(page),
      agencies: [],
    },
    reader: { name: "hand", version: "1" },
    entities: [],
    events: [],
    claims: [],
    problems: page === "plain" ? [{ code: "published-unknown", params: {} }] : [],
  });
}

const anchor = (page: PageId, quote: string) => {
  const start = pages[page].text.indexOf(quote);
  if (start < 0) throw new Error(`${page} has no ${quote}`);
  return { start, end: start + quote.length, quote };
};
let count = 0;
const ref = (page: PageId, mention: string): Ref => ({ document: idOf(page), mention });

const named = (page: PageId, quote: string, kind: EntityMention["kind"]): Ref => {
  const id = `m${++count}`;
  readings.get(page)!.entities.push({ id, kind, form: "name", anchor: anchor(page, quote), name: quote, sameAs: null });
  return ref(page, id);
};
const happening = (page: PageId, quote: string, type: EventMention["type"], status: EventMention["status"]): Ref => {
  const id = `v${++count}`;
  const mention: EventMention = {
    id,
    type,
    anchor: anchor(page, quote),
    lemma: quote,
    time: null,
    place: null,
    participants: [],
    quantities: [],
    status,
    claim: null,
  };
  readings.get(page)!.events.push(mention);
  return ref(page, id);
};
const saying = (page: PageId, cue: string, content: string, act: ClaimMention["act"]): Ref => {
  const id = `c${++count}`;
  const [a, b] = [anchor(page, cue), anchor(page, content)];
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  readings.get(page)!.claims.push({
    id,
    anchor: { start, end, quote: pages[page].text.slice(start, end) },
    cue: a,
    content: b,
    form: "indirect",
    speaker: null,
    speakerText: "",
    via: [],
    act,
    polarity: act === "deny" ? "negative" : "positive",
    said: null,
    about: [],
    quantities: [],
  });
  return ref(page, id);
};

const minister = [
  named("agency", "سالم الحارثي", "person"),
  named("morning", "سالم الحارثي", "person"),
  named("plain", "سالم الحارثى", "person"),
  named("post", "Salem al-Harthi", "person"),
];
const nuran = [named("agency", "نوران", "place"), named("morning", "نوران", "place"), named("post", "Nuran", "place")];
const sidir = [named("plain", "سدير", "place")];
const company = [named("morning", "شركة الرافد", "organization"), named("post", "Rafid", "organization")];
const agency = [named("morning", "وكالة المرفأ", "organization")];
const opening = [
  happening("agency", "لافتتاح", "ceremony", "planned"),
  happening("morning", "افتتح", "ceremony", "occurred"),
  happening("plain", "افتتح", "ceremony", "occurred"),
  happening("post", "opened", "ceremony", "occurred"),
];
const visit = [happening("agency", "يزور", "visit", "planned")];
const deal = [happening("morning", "اتفاق صيانة", "agreement", "occurred")];
const delay = [happening("plain", "تأخير", "other", "denied"), happening("post", "delay", "other", "denied")];
const cost = [
  saying("morning", "وقال الحارثي إن", "الجسر كلف 40 مليون دينار", "state"),
  saying("plain", "وأكد الوزير أن", "الكلفة بلغت 55 مليون دينار", "confirm"),
];
const denial = [saying("plain", "ونفت الشركة", "وقوع أي تأخير", "deny"), saying("post", "Rafid denied", "any delay", "deny")];
const forecast = [saying("agency", "وقال المتحدث باسم الوزارة إن", "المشروع قد يكلف 40 مليون دينار", "predict")];

const entity = (id: string, kind: Entity["kind"], mentions: readonly Ref[], more: Partial<Entity> = {}): Entity => {
  const names = new Map<string, number>();
  for (const r of mentions) {
    const page = Object.keys(pages).find((p) => idOf(p as PageId) === r.document) as PageId;
    const name = readings.get(page)!.entities.find((m) => m.id === r.mention)!.name;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const list = [...names].map(([text, n]) => ({ text, language: /[a-z]/i.test(text) ? "en" : "ar", count: n }));
  return { id, kind, name: list[0]!.text, names: list, descriptions: [], titles: [], mentions: [...mentions], ...more };
};
const origin = (page: PageId): Event["origins"][number] => ({
  id: `origin-${page}`,
  kind: pages[page].outlet === null ? "document" : "outlet",
  name: pages[page].outlet ?? idOf(page),
  documents: [idOf(page)],
  certain: page === "morning",
});

const event = (id: string, type: Event["type"], label: string, mentions: readonly Ref[], more: Partial<Event>): Event => ({
  id,
  type,
  label,
  time: null,
  place: null,
  participants: [],
  quantities: [],
  status: "occurred",
  history: [],
  partOf: null,
  times: [],
  places: [],
  mentions: [...mentions],
  origins: [],
  ...more,
});

const events: Event[] = [
  event("e-opening", "ceremony", "افتتاح جسر الوادي", opening, {
    time: "2031-03-05",
    place: "p-nuran",
    participants: [{ role: "party", entity: "n-minister", from: [...opening] }],
    quantities: [
      { measure: "money", value: 40_000_000, unit: "دينار", bound: "exact", chosen: true, from: [opening[1]!] },
      { measure: "money", value: 55_000_000, unit: "دينار", bound: "about", chosen: false, from: [opening[2]!] },
    ],
    history: [
      { status: "planned", asOf: "2031-03-02", from: opening[0]! },
      { status: "occurred", asOf: "2031-03-05", from: opening[1]! },
    ],
    times: opening.map((from) => ({ value: "2031-03-05", from })),
    places: [
      { value: "p-nuran", from: opening[1]! },
      { value: "p-sidir", from: opening[2]! },
      { value: "p-nuran", from: opening[3]! },
    ],
    origins: [origin("agency"), origin("morning"), origin("plain")],
  }),
  event("e-visit", "visit", "زيارة وزير النقل إلى نوران", visit, { time: "2031-03-04/2031-03-06", status: "planned", place: "p-nuran" }),
  event("e-deal", "agreement", "اتفاق الصيانة مع شركة الرافد", deal, {
    time: "2031-03-05",
    partOf: "e-opening",
    participants: [
      { role: "party", entity: "n-minister", from: [...deal] },
      { role: "party", entity: "o-rafid", from: [...deal] },
    ],
  }),
  event("e-delay", "other", "Delay of the bridge", delay, { status: "denied", time: "2030" }),
  event("e-works", "other", "أشغال الجسر", [], { status: "ongoing", time: "2029-06/.." }),
  event("e-toll", "other", "رسوم العبور", [], { status: "possible", time: "2031-05~" }),
  event("e-bribe", "other", "رشوة في المناقصة", [], { status: "alleged", time: "2029~/2030-02" }),
  event("e-party", "ceremony", "حفل ألعاب نارية", [], { status: "cancelled", time: "2031-03-05" }),
  event("e-undated", "meeting", "لقاء مجلس البلدية", [], { status: "planned" }),
];

const claim = (
  id: string,
  speaker: string | null,
  speakerText: string,
  quote: string,
  act: Claim["act"],
  froms: readonly Ref[],
  more: Partial<Claim>,
): Claim => ({
  id,
  speaker,
  speakerText,
  act,
  polarity: act === "deny" ? "negative" : "positive",
  quote,
  said: null,
  about: ["e-opening"],
  reports: froms.map((from) => ({ from, document: from.document, via: [], form: "indirect" })),
  origins: [],
  ...more,
});

const claims: Claim[] = [
  claim("c-cost", "n-minister", "سالم الحارثي", "الجسر كلف 40 مليون دينار", "state", [cost[0]!], {
    said: "2031-03-05",
    reports: [{ from: cost[0]!, document: "doc-morning", via: ["o-agency"], form: "indirect" }],
    origins: [{ id: "origin-speaker", kind: "speaker", name: "سالم الحارثي", documents: ["doc-morning"], certain: true }],
  }),
  claim("c-cost-higher", "n-minister", "الوزير", "الكلفة بلغت 55 مليون دينار", "confirm", [cost[1]!], { said: "2031-03-05" }),
  claim("c-denial", "o-rafid", "الشركة", "وقوع أي تأخير", "deny", denial, { about: ["e-delay"] }),
  claim("c-forecast", null, "المتحدث باسم الوزارة", "المشروع قد يكلف 40 مليون دينار", "predict", forecast, {}),
];

const links: Link[] = [
  {
    id: "l-place",
    type: "contradicts",
    a: "e-opening",
    b: "e-opening",
    on: "place",
    independence: "independent",
    from: [opening[1]!, opening[2]!],
    reason: {
      code: "place-differs",
      params: {
        a: "نوران",
        b: "سدير",
        quoteA: "افتتح",
        sourceA: "صحيفة الضحى",
        quoteB: "افتتح",
        sourceB: "؟",
        independence: "independent",
      },
    },
    why: "The places exclude each other.",
  },
  {
    id: "l-status",
    type: "updates",
    a: "e-opening",
    b: "e-opening",
    on: "status",
    from: [opening[0]!, opening[1]!],
    reason: { code: "unknown-to-this-version", params: {} },
    why: "It was planned and then happened.",
  },
  {
    id: "l-cost",
    type: "contradicts",
    a: "c-cost",
    b: "c-cost-higher",
    on: "number",
    independence: "unknown",
    from: [cost[0]!, cost[1]!],
    reason: {
      code: "number-differs",
      params: {
        a: 40,
        b: 55,
        measure: "money",
        quoteA: "40 مليون",
        sourceA: "صحيفة الضحى",
        quoteB: "55 مليون",
        sourceB: "؟",
        independence: "unknown",
      },
    },
    why: "40 against 55.",
  },
];

/** A dossier that holds every status, every shape of date, two contradictions, an update, a relay, and two languages. */
export const bridgeStory: Dossier = {
  format: "isnad/1",
  rules: "hand",
  readings: [...readings.values()],
  entities: [
    entity("n-minister", "person", minister, {
      descriptions: ["وزير النقل"],
      titles: [
        { title: "وزير النقل", from: [minister[0]!] },
        { title: "Transport minister", of: "o-rafid", from: [minister[3]!] },
      ],
    }),
    entity("p-nuran", "place", nuran),
    entity("p-sidir", "place", sidir),
    entity("o-rafid", "organization", company),
    entity("o-agency", "organization", agency),
  ],
  events,
  claims,
  links,
  judgements: [],
  problems: [],
};
