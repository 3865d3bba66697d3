import { type Dossier, type Edtf, type EventStatus, type EventType, eventTypes, type Reading, type Ref } from "@proj/core";

/** One invented event, in the shape that all the viewers compared can be given. Days since 1970-01-01. */
export interface PlainEvent {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const MS = 86_400_000;
const EVENTS_OF_AN_ARTICLE = 50;
/** Events a day, so that a window of about 120 events is the same stretch of time at every size. */
const A_DAY = 4;
const VERBS = ["افتتاح", "زيارة", "اجتماع", "توقيع", "انهيار", "اعتقال", "انتخاب", "احتجاج", "إعلان", "مباراة"];
const THINGS = ["الجسر", "المصنع", "البرلمان", "المحكمة", "الميناء", "الوزارة", "الجامعة", "السد", "الملعب", "المستشفى"];
const NAMES = ["نوران", "سدير", "الرافد", "الضحى", "المرفأ", "وادي السرو", "تلة النخيل", "رأس الملح"];
const STATUSES: readonly EventStatus[] = ["occurred", "occurred", "occurred", "planned", "ongoing", "alleged", "denied", "cancelled"];

/** The same numbers each time (Park and Miller's generator). */
const chance = (): ((below: number) => number) => {
  let state = 20_241_122;
  return (below) => {
    state = (state * 48_271) % 0x7fffffff;
    return state % below;
  };
};
const id = (letter: string, n: number): string => letter + (n * 2_654_435_761 + 0x1000000000).toString(16).padStart(20, "7").slice(-20);
const edtf = (day: number): Edtf => new Date(day * MS).toISOString().slice(0, 10);

/** Invents `count` events and the whole dossier that tells them: articles with texts and mentions, people and places, each event told once. */
export const eventStory = (count: number): { events: PlainEvent[]; dossier: Dossier } => {
  const below = chance();
  const first = 19_000 - Math.floor(count / A_DAY);
  const events: PlainEvent[] = [];
  const dossier: Dossier = {
    format: "isnad/1",
    rules: "bench",
    readings: [],
    entities: [],
    events: [],
    claims: [],
    links: [],
    judgements: [],
    problems: [],
  };
  const types = Object.keys(eventTypes) as EventType[];
  const entities = Array.from({ length: 400 }, (_, i) => ({
    id: id("e", i),
    name: `${NAMES[i % NAMES.length]} ${i}`,
    mentions: [] as Ref[],
  }));
  for (let article = 0; events.length < count; article++) {
    const document = id("d", article);
    const published = edtf(first + Math.floor(events.length / A_DAY) + 2);
    const reading: Reading = {
      document: {
        id: document,
        location: `${article}.txt`,
        source: { name: `صحيفة ${NAMES[article % NAMES.length]}` },
        title: `أخبار ${article}`,
        published,
        publishedBy: "given",
        language: "ar",
        text: "",
        parts: [],
        agencies: [],
      },
      reader: { name: "bench", version: "1" },
      entities: [],
      events: [],
      claims: [],
      problems: [],
    };
    let text = "";
    for (let i = 0; i < EVENTS_OF_AN_ARTICLE && events.length < count; i++) {
      const n = events.length;
      const type = types[below(types.length)]!;
      const status = STATUSES[below(STATUSES.length)]!;
      const from = first + Math.floor(n / A_DAY);
      const to = below(5) === 0 ? from + 1 + below(12) : from;
      const time = to > from ? `${edtf(from)}/${edtf(to)}` : edtf(from);
      const who = entities[below(entities.length)]!;
      const verb = VERBS[below(VERBS.length)]!;
      const label = `${verb} ${THINGS[below(THINGS.length)]} في ${NAMES[below(NAMES.length)]} ${n}`;
      const start = text.length;
      text += `${label} بحضور ${who.name}.\n`;
      const mention = id("v", n);
      const person = id("m", n);
      const ref: Ref = { document, mention };
      const named = start + label.length + 7;
      reading.entities.push({
        id: person,
        kind: "person",
        form: "name",
        anchor: { start: named, end: named + who.name.length, quote: who.name },
        name: who.name,
        sameAs: null,
      });
      reading.events.push({
        id: mention,
        type,
        anchor: { start, end: start + verb.length, quote: verb },
        lemma: verb,
        time,
        place: null,
        participants: [{ role: "actor", mention: person }],
        quantities: [],
        status,
        claim: null,
      });
      who.mentions.push({ document, mention: person });
      events.push({ label, from, to });
      dossier.events.push({
        id: mention,
        type,
        label,
        time,
        place: null,
        participants: [{ role: "actor", entity: who.id, from: [ref] }],
        quantities: [],
        status,
        history: [{ status, asOf: published, from: ref }],
        partOf: null,
        times: [{ value: time, from: ref }],
        places: [],
        mentions: [ref],
        origins: [{ id: document, kind: "document", name: document, documents: [document], certain: false }],
      });
    }
    reading.document.text = text;
    reading.document.parts = [{ kind: "body", start: 0, end: text.length }];
    dossier.readings.push(reading);
  }
  dossier.entities = entities
    .filter((e) => e.mentions.length > 0)
    .map((e) => ({
      id: e.id,
      kind: "person",
      name: e.name,
      names: [{ text: e.name, language: "ar", count: e.mentions.length }],
      descriptions: [],
      titles: [],
      mentions: e.mentions,
    }));
  return { events, dossier };
};
