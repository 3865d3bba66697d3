import fc from "fast-check";
import type { Judgement } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import { type EntitySketch, type EventSketch, type ReadingSketch, reading } from "./build-reading.ts";
import { bodies, contents, outlets, people, places } from "./story-parts.ts";

/** One sentence of a generated page. */
type Sentence =
  | { kind: "visit"; who: number; spelling: number; short: boolean; place: number; day: number | null; planned: boolean; again: boolean }
  | { kind: "meeting"; who: number; other: number; spelling: number; day: number | null; part: boolean }
  | { kind: "toll"; place: number; killed: number; day: number | null; atLeast: boolean }
  | { kind: "claim"; who: number | null; spelling: number; content: number; via: number | null };

/** A generated page before it is written out. */
interface Page {
  outlet: number;
  day: number | null;
  agency: boolean;
  version: number;
  sentences: Sentence[];
}

const index = (list: readonly unknown[]): fc.Arbitrary<number> => fc.nat({ max: list.length - 1 });
const day = fc.option(fc.integer({ min: 1, max: 24 }), { nil: null, freq: 3 });

const sentence: fc.Arbitrary<Sentence> = fc.oneof(
  fc.record({
    kind: fc.constant("visit" as const),
    who: index(people),
    spelling: fc.nat({ max: 2 }),
    short: fc.boolean(),
    place: index(places),
    day,
    planned: fc.boolean(),
    again: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("meeting" as const),
    who: index(people),
    other: index(people),
    spelling: fc.nat({ max: 2 }),
    day,
    part: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("toll" as const), place: index(places), killed: fc.constantFrom(3, 20, 23), day, atLeast: fc.boolean() }),
  fc.record({
    kind: fc.constant("claim" as const),
    who: fc.option(index(people), { nil: null, freq: 4 }),
    spelling: fc.nat({ max: 2 }),
    content: index(contents),
    via: fc.option(index(bodies), { nil: null }),
  }),
);

const page: fc.Arbitrary<Page> = fc.record({
  outlet: index(outlets),
  day,
  agency: fc.boolean(),
  version: fc.integer({ min: 1, max: 12 }),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
});

const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const date = (d: number | null): string | undefined => (d === null ? undefined : `2031-05-${String(d).padStart(2, "0")}`);

/** Writes a page out: its text, and the mentions in it. Words of different sentences never collide, because each spot is counted. */
const write = (p: Page): Reading => {
  let text = "";
  const count = (words: string): number => text.split(words).length - 1;
  const put = (words: string): { text: string; nth: number } => {
    const spot = { text: words, nth: count(words) };
    text += words;
    return spot;
  };
  const entities: EntitySketch[] = [];
  const events: EventSketch[] = [];
  const claims: NonNullable<ReadingSketch["claims"]>[number][] = [];
  p.sentences.forEach((s, i) => {
    const person = (n: number, spelling: number, short: boolean, key: string): void => {
      const c = people[n]!;
      text += `${c.title} `;
      const spot = put(short ? c.short : at(c.full, spelling));
      entities.push({ key, at: spot, title: c.title });
      text += " ";
    };
    if (s.kind === "visit") {
      person(s.who, s.spelling, s.short, `p${i}`);
      const trigger = put(s.planned ? "سيزور" : "زار");
      text += " ";
      entities.push({ key: `q${i}`, at: put(at(at(places, s.place), s.spelling)), kind: "place" });
      const time = date(s.day);
      events.push({
        key: `v${i}`,
        at: trigger,
        type: "visit",
        lemma: "زار",
        ...(time ? { time } : {}),
        place: `q${i}`,
        participants: { visitor: [`p${i}`] },
        status: s.planned ? "planned" : "occurred",
        ...(s.again ? { ordinal: 2 } : {}),
      });
    } else if (s.kind === "meeting") {
      person(s.who, s.spelling, false, `p${i}`);
      const trigger = put("التقى");
      text += " ";
      person(s.other, s.spelling, true, `o${i}`);
      const time = date(s.day);
      const whole = s.part ? events.findLast((e) => e.type === "visit") : undefined;
      events.push({
        key: `v${i}`,
        at: trigger,
        type: "meeting",
        lemma: "التقى",
        ...(time ? { time } : {}),
        participants: { party: [`p${i}`, `o${i}`] },
        ...(whole ? { partOf: whole.key } : {}),
      });
    } else if (s.kind === "toll") {
      const trigger = put("انفجار");
      text += " في ";
      entities.push({ key: `q${i}`, at: put(at(at(places, s.place), s.killed)), kind: "place" });
      text += " أودى بحياة ";
      const number = put(String(s.killed));
      const time = date(s.day);
      events.push({
        key: `v${i}`,
        at: trigger,
        type: "disaster",
        ...(time ? { time } : {}),
        place: `q${i}`,
        quantities: [{ measure: "killed", value: s.killed, bound: s.atLeast ? "at-least" : "exact", at: number }],
      });
    } else {
      if (s.via !== null) {
        entities.push({ key: `b${i}`, at: put(at(at(bodies, s.via), s.spelling)), kind: "organization" });
        text += " عن ";
      }
      if (s.who !== null) person(s.who, s.spelling, false, `p${i}`);
      const cue = put("قوله");
      text += " ";
      const content = put(contents[s.content]!);
      claims.push({ key: `c${i}`, cue, content, ...(s.who === null ? {} : { speaker: `p${i}` }), via: s.via === null ? [] : [`b${i}`] });
    }
    text += ". \n";
  });
  const published = date(p.day);
  const outlet = outlets[p.outlet]!;
  return reading({
    text,
    ...(published ? { published } : {}),
    ...(outlet === null ? {} : { outlet }),
    agencies: p.agency ? ["وكالة الساحل"] : [],
    version: String(p.version),
    entities,
    events,
    claims,
  });
};

/** Readings of a generated story: several outlets, several spellings, plans and what came of them, tolls, claims with relays. */
export const storyReadings = (size: { min?: number; max?: number } = {}): fc.Arbitrary<Reading[]> =>
  fc.array(page, { minLength: size.min ?? 1, maxLength: size.max ?? 6 }).map((pages) => pages.map(write));

/** Judgements between mentions of the given readings, most of one class, some between two classes or about nothing. */
export const judgementsOn = (readings: readonly Reading[], max = 4): fc.Arbitrary<Judgement[]> => {
  const classes = [
    readings.flatMap((r) => r.entities.map((m) => m.id)),
    readings.flatMap((r) => r.events.map((m) => m.id)),
    readings.flatMap((r) => r.claims.map((m) => m.id)),
  ].filter((ids) => ids.length > 0);
  if (classes.length === 0) return fc.constant([]);
  const pair = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...classes).chain((ids) => fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...classes.flat()), fc.constantFrom("nobody", ...classes.flat())) },
  );
  return fc
    .array(fc.record({ ab: pair, verdict: fc.constantFrom("same" as const, "different" as const) }), { maxLength: max })
    .map((list) => list.map(({ ab: [a, b], verdict }, i) => ({ id: `j${i}`, verdict, a, b })));
};

/** Readings with judgements on them. */
export const histories = (size: { min?: number; max?: number } = {}): fc.Arbitrary<{ readings: Reading[]; judgements: Judgement[] }> =>
  storyReadings(size).chain((readings) => judgementsOn(readings).map((judgements) => ({ readings, judgements })));
