import type { Dossier } from "@proj/core";

const text = "قال متحدث باسم بلدية النهر إن الجسر سيفتح يوم 3 مايو.";
const anchor = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
const from = { document: "d1", mention: "e1" };

/** A small dossier that uses every list and every optional key of the format at least once. Keys stand in schema order. */
export const sample = (): Dossier => ({
  format: "isnad/1",
  rules: "test",
  readings: [
    {
      document: {
        id: "d1",
        location: "a.txt",
        source: { name: "صحيفة المرفأ", domain: "example.org" },
        title: null,
        published: "2031-05-02",
        publishedAt: "2031-05-02T09:00:00+03:00",
        publishedBy: "given",
        language: "ar",
        text,
        parts: [{ kind: "body", start: 0, end: text.length }],
        agencies: [],
      },
      reader: { name: "test", version: "1" },
      entities: [
        { id: "e1", kind: "organization", form: "name", anchor: anchor("بلدية النهر"), name: "بلدية النهر", sameAs: null, rule: "r" },
      ],
      events: [
        {
          id: "v1",
          type: "ceremony",
          anchor: anchor("سيفتح"),
          lemma: "فتح",
          time: "2031-05-03",
          timeAnchor: anchor("3 مايو"),
          place: null,
          participants: [{ role: "party", mention: "e1" }],
          quantities: [{ measure: "count", value: 3, bound: "exact", anchor: anchor("3") }],
          status: "planned",
          claim: "c1",
        },
      ],
      claims: [
        {
          id: "c1",
          anchor: { start: 0, end: text.length - 1, quote: text.slice(0, -1) },
          cue: anchor("قال"),
          content: anchor("الجسر سيفتح يوم 3 مايو"),
          form: "indirect",
          speaker: null,
          speakerText: "متحدث",
          via: [],
          act: "state",
          polarity: "positive",
          said: null,
          about: ["v1"],
          quantities: [],
        },
      ],
      problems: [{ code: "published-unknown", document: "d1", params: { a: 1, b: "x" } }],
    },
  ],
  entities: [
    {
      id: "e1",
      kind: "organization",
      name: "بلدية النهر",
      names: [{ text: "بلدية النهر", language: "ar", count: 1 }],
      descriptions: [],
      titles: [],
      mentions: [from],
    },
  ],
  events: [
    {
      id: "v1",
      type: "ceremony",
      label: "ceremony",
      time: "2031-05-03",
      place: null,
      participants: [{ role: "party", entity: "e1", from: [from] }],
      quantities: [{ measure: "count", value: 3, bound: "exact", chosen: true, from: [from] }],
      status: "planned",
      history: [{ status: "planned", asOf: null, from }],
      partOf: null,
      times: [{ value: "2031-05-03", from }],
      places: [],
      mentions: [from],
      origins: [{ id: "o1", kind: "document", name: "a", documents: ["d1"], certain: false }],
    },
  ],
  claims: [
    {
      id: "c1",
      speaker: null,
      speakerText: "متحدث",
      act: "state",
      polarity: "positive",
      quote: "الجسر سيفتح",
      said: null,
      about: ["v1"],
      reports: [{ from, document: "d1", via: [], form: "indirect" }],
      origins: [],
    },
  ],
  links: [
    {
      id: "l1",
      type: "contradicts",
      a: "v1",
      b: "v1",
      on: "time",
      independence: "unknown",
      from: [from],
      reason: { code: "x", params: { a: "1", b: 2 } },
      why: "because",
    },
  ],
  judgements: [{ id: "j1", verdict: "same", a: "e1", b: "e2", note: "n" }],
  problems: [],
});
