import type { EventType, Reading } from "../src/index.ts";
import { type EntitySketch, type EventSketch, type ReadingSketch, reading } from "../src/testing/build-reading.ts";

/** A planted world: readings, and for every mention the thing that it was written about. */
export interface Planted {
  readings: Reading[];
  /** Mention id → planted thing. */
  truth: Map<string, string>;
}

/** Mulberry32: a small seeded generator, so that every run plants the same world. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const GIVEN =
  "محمد أحمد علي حسن سامي كريم ليلى نادية هدى سعاد يوسف إبراهيم طارق منى رانيا عادل فؤاد جمال سليم ماهر زياد وليد باسم هاني رامي نبيل".split(
    " ",
  );
const ROOTS = "حرب سلم نجم قمر بحر جبل نهر سهل ورد زهر عمر صقر نسر فهد ليث نمر رعد برق مطر ثلج قصر برج حصن باب سور درب".split(" ");
const ENDS = ["اوي", "اني", "ي", "ون", "ات", "ام", "ور", "ين"];
const CITIES =
  "القاهرة بيروت دمشق بغداد الرباط تونس الجزائر الخرطوم صنعاء عمان الدوحة مسقط طرابلس أنقرة طهران موسكو باريس لندن مدريد روما برلين".split(
    " ",
  );
const OUTLETS = Array.from({ length: 40 }, (_, i) => `صحيفة ${ROOTS[i % ROOTS.length]} ${i}`);
const TRIGGERS: readonly [EventType, string, string][] = [
  ["meeting", "التقى", "party"],
  ["visit", "زار", "visitor"],
  ["agreement", "وقع", "party"],
  ["arrest", "اعتقل", "target"],
  ["disaster", "حريق", "subject"],
  ["appointment", "عين", "subject"],
];

interface Person {
  id: string;
  given: string;
  family: string;
  title: string;
}

/** Press spellings of one name: hamza, final ya and ta marbuta come and go. */
const spell = (name: string, roll: number): string => {
  if (roll < 0.25) return name.replace(/[أإ]/g, "ا");
  if (roll < 0.4) return name.replace(/ي$/, "ى");
  return name;
};

const date = (day: number): string => new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);

/**
 * Plants stories told by several outlets: each story has people, a place and events; outlets spell names their own way, shorten them, relay
 * each other's text, change a number, and tell recurring events (the second visit a year later).
 */
export const plant = (articles: number, seed = 1): Planted => {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const perStory = 6;
  const stories = Math.max(1, Math.round(articles / perStory));
  const people: Person[] = Array.from({ length: Math.max(20, stories * 2) }, (_, i) => {
    const family = `${pick(ROOTS)}${pick(ENDS)} ${pick(ROOTS)}${pick(ENDS)}`;
    return { id: `p${i}`, given: `${pick(GIVEN)} ${pick(GIVEN)}`, family, title: pick(["وزير", "مدير", "رئيس", "سفير"]) };
  });
  const readings: Reading[] = [];
  const truth = new Map<string, string>();
  for (let s = 0; s < stories; s++) {
    const cast = [people[(2 * s) % people.length]!, people[(2 * s + 1) % people.length]!, pick(people)];
    const city = pick(CITIES);
    const day = Math.floor(random() * 1500);
    const events = [0, 1, 2].map((k) => ({
      id: `e${s}.${k}`,
      kind: TRIGGERS[(s + k) % TRIGGERS.length]!,
      day: day + k * 20,
      number: 5 + Math.floor(random() * 90),
    }));
    for (let a = 0; a < perStory && readings.length < articles; a++) {
      const outlet = OUTLETS[Math.floor(random() * OUTLETS.length)]!;
      let text = "";
      const put = (words: string): { text: string; nth: number } => {
        const spot = { text: words, nth: text.split(words).length - 1 };
        text += words;
        return spot;
      };
      const entities: EntitySketch[] = [];
      const told: EventSketch[] = [];
      const plantedAs = new Map<string, string>();
      const mention = (p: Person, short: boolean, key: string): void => {
        entities.push({ key, at: put(short ? p.family : `${spell(p.given, random())} ${spell(p.family, random())}`), title: p.title });
        plantedAs.set(key, p.id);
      };
      text += `خبر ${s} ${a}: `;
      events.forEach((e, k) => {
        const [first, second] = [cast[k % cast.length]!, cast[(k + 1) % cast.length]!];
        mention(first, false, `a${k}`);
        text += " ";
        const trigger = put(e.kind[1]);
        text += " ";
        mention(second, false, `b${k}`);
        text += " في ";
        entities.push({ key: `c${k}`, at: put(city), kind: "place" });
        plantedAs.set(`c${k}`, `city ${city}`);
        text += ` وعدد الحضور `;
        const number = put(String(e.number + (random() < 0.1 ? 1 : 0)));
        text += " . ";
        mention(first, true, `d${k}`);
        text += " تحدث بعد ذلك. \n";
        told.push({
          key: `v${k}`,
          at: trigger,
          type: e.kind[0],
          place: `c${k}`,
          ...(random() < 0.8 ? { time: date(e.day) } : {}),
          participants: { [e.kind[2]]: [`a${k}`, `b${k}`] },
          quantities: [{ measure: "people", value: Number(number.text), at: number }],
          status: random() < 0.15 ? "planned" : "occurred",
        });
        plantedAs.set(`v${k}`, e.id);
      });
      const sketch: ReadingSketch = { text, outlet, published: date(day + 60 + a), entities, events: told };
      const made = reading(sketch);
      for (const [i, e] of entities.entries()) truth.set(made.entities[i]!.id, plantedAs.get(e.key)!);
      for (const [i, e] of told.entries()) truth.set(made.events[i]!.id, plantedAs.get(e.key)!);
      readings.push(made);
    }
  }
  return { readings, truth };
};

/** Pairwise precision, recall and F1 of clusters against the planted truth, by counting, without listing pairs. */
export const pairwise = (
  clusters: readonly (readonly string[])[],
  truth: ReadonlyMap<string, string>,
): { precision: number; recall: number; f1: number } => {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  let both = 0;
  let found = 0;
  const sizes = new Map<string, number>();
  for (const members of clusters) {
    const inside = new Map<string, number>();
    for (const id of members) {
      const thing = truth.get(id)!;
      inside.set(thing, (inside.get(thing) ?? 0) + 1);
      sizes.set(thing, (sizes.get(thing) ?? 0) + 1);
    }
    found += pairs(members.length);
    for (const n of inside.values()) both += pairs(n);
  }
  let wanted = 0;
  for (const n of sizes.values()) wanted += pairs(n);
  const precision = found ? both / found : 1;
  const recall = wanted ? both / wanted : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};
