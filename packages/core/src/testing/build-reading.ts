import { documentId, type MentionClass, mentionId } from "../ids/ids.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Document, Part } from "../model/document.ts";
import type { ClaimMention, EntityMention, EventMention } from "../model/mention.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Reading } from "../model/reading.ts";
import type {
  ClaimAct,
  ClaimForm,
  EntityKind,
  EventStatus,
  EventType,
  Measure,
  MentionForm,
  Polarity,
  QuantityBound,
} from "../model/vocabulary.ts";

/** Where words stand: the words themselves (their first occurrence), or the words and which occurrence, counted from 0. */
export type Spot = string | { text: string; nth: number };

/** A number in short hand. */
export interface QuantitySketch {
  measure: Measure;
  value: number;
  unit?: string;
  bound?: QuantityBound;
  at: Spot;
}

/** An entity mention in short hand; other mentions name it by its `key`. */
export interface EntitySketch {
  key: string;
  at: Spot;
  kind?: EntityKind;
  form?: MentionForm;
  name?: string;
  sameAs?: string;
  title?: string;
  of?: string;
  standsFor?: string;
}

/** An event mention in short hand; participants and place are keys of entity mentions. */
export interface EventSketch {
  key: string;
  at: Spot;
  type: EventType;
  lemma?: string;
  time?: string;
  place?: string;
  participants?: Readonly<Record<string, readonly string[]>>;
  quantities?: readonly QuantitySketch[];
  status?: EventStatus;
  claim?: string;
  partOf?: string;
  sameAs?: string;
  ordinal?: number;
}

/** A claim mention in short hand. */
export interface ClaimSketch {
  key: string;
  cue: Spot;
  content: Spot;
  speaker?: string;
  speakerText?: string;
  via?: readonly string[];
  act?: ClaimAct;
  form?: ClaimForm;
  polarity?: Polarity;
  said?: string;
  about?: readonly string[];
  quantities?: readonly QuantitySketch[];
}

/** A document and what it says, in short hand. */
export interface ReadingSketch {
  text: string;
  title?: string;
  outlet?: string;
  published?: string;
  location?: string;
  language?: string;
  agencies?: readonly string[];
  parts?: readonly Part[];
  version?: string;
  entities?: readonly EntitySketch[];
  events?: readonly EventSketch[];
  claims?: readonly ClaimSketch[];
}

const anchorAt = (text: string, spot: Spot): Anchor => {
  const { text: words, nth } = typeof spot === "string" ? { text: spot, nth: 0 } : spot;
  let start = text.indexOf(words);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not hold “${words}”${nth ? ` ${nth + 1} times` : ""}`);
  return { start, end: start + words.length, quote: words };
};

/** A valid reading from short hand: anchors are found in the text, ids are the content hashes of the model. Throws when words or keys are missing. */
export const reading = (sketch: ReadingSketch): Reading => {
  const { text } = sketch;
  const id = documentId({ text, title: sketch.title ?? null, source: sketch.outlet ?? null, published: sketch.published ?? null });
  const document: Document = {
    id,
    location: sketch.location ?? `${id}.txt`,
    source: sketch.outlet === undefined ? null : { name: sketch.outlet },
    title: sketch.title ?? null,
    published: sketch.published ?? null,
    publishedBy: sketch.published === undefined ? null : "given",
    language: sketch.language ?? "ar",
    text,
    parts: sketch.parts ? [...sketch.parts] : text.length ? [{ kind: "body", start: 0, end: text.length }] : [],
    agencies: [...(sketch.agencies ?? [])],
  };
  const keys = new Map<string, string>();
  const idOf = (kind: MentionClass, anchor: Anchor): string => mentionId(id, kind, anchor.start, anchor.end);
  const get = (key: string): string => {
    const found = keys.get(key);
    if (found === undefined) throw new Error(`no mention has the key “${key}”`);
    return found;
  };
  for (const e of sketch.entities ?? []) keys.set(e.key, idOf("e", anchorAt(text, e.at)));
  for (const e of sketch.events ?? []) keys.set(e.key, idOf("v", anchorAt(text, e.at)));
  const span = (c: ClaimSketch): Anchor => {
    const cue = anchorAt(text, c.cue);
    const content = anchorAt(text, c.content);
    const start = Math.min(cue.start, content.start);
    const end = Math.max(cue.end, content.end);
    return { start, end, quote: text.slice(start, end) };
  };
  for (const c of sketch.claims ?? []) keys.set(c.key, idOf("c", span(c)));
  const quantities = (list: readonly QuantitySketch[] | undefined): Quantity[] =>
    (list ?? []).map((q) => ({
      measure: q.measure,
      value: q.value,
      ...(q.unit === undefined ? {} : { unit: q.unit }),
      bound: q.bound ?? "exact",
      anchor: anchorAt(text, q.at),
    }));
  const entities = (sketch.entities ?? []).map((e): EntityMention => {
    const anchor = anchorAt(text, e.at);
    return {
      id: get(e.key),
      kind: e.kind ?? "person",
      form: e.form ?? "name",
      anchor,
      name: e.name ?? anchor.quote,
      sameAs: e.sameAs === undefined ? null : get(e.sameAs),
      ...(e.title === undefined ? {} : { title: e.title }),
      ...(e.of === undefined ? {} : { of: get(e.of) }),
      ...(e.standsFor === undefined ? {} : { standsFor: keys.get(e.standsFor) ?? e.standsFor }),
    };
  });
  const events = (sketch.events ?? []).map((e): EventMention => {
    const anchor = anchorAt(text, e.at);
    return {
      id: get(e.key),
      type: e.type,
      anchor,
      lemma: e.lemma ?? anchor.quote,
      time: e.time ?? null,
      place: e.place === undefined ? null : get(e.place),
      participants: Object.entries(e.participants ?? {}).flatMap(([role, list]) => list.map((key) => ({ role, mention: get(key) }))),
      quantities: quantities(e.quantities),
      status: e.status ?? "occurred",
      claim: e.claim === undefined ? null : get(e.claim),
      ...(e.partOf === undefined ? {} : { partOf: get(e.partOf) }),
      ...(e.sameAs === undefined ? {} : { sameAs: get(e.sameAs) }),
      ...(e.ordinal === undefined ? {} : { ordinal: e.ordinal }),
    };
  });
  const claims = (sketch.claims ?? []).map(
    (c): ClaimMention => ({
      id: get(c.key),
      anchor: span(c),
      cue: anchorAt(text, c.cue),
      content: anchorAt(text, c.content),
      form: c.form ?? "indirect",
      speaker: c.speaker === undefined ? null : get(c.speaker),
      speakerText: c.speakerText ?? entities.find((e) => e.id === keys.get(c.speaker ?? ""))?.name ?? "",
      via: (c.via ?? []).map(get),
      act: c.act ?? "state",
      polarity: c.polarity ?? "positive",
      said: c.said ?? null,
      about: (c.about ?? []).map(get),
      quantities: quantities(c.quantities),
    }),
  );
  return { document, reader: { name: "sketch", version: sketch.version ?? "1" }, entities, events, claims, problems: [] };
};
