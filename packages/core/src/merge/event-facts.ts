import type { EventMention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { EventType } from "../model/vocabulary.ts";
import { dayRange } from "../time/edtf.ts";
import { type Corpus, type Placed, publishedOf } from "./corpus.ts";
import type { EntityStep } from "./entities.ts";
import { statesAct } from "./event-spans.ts";
import { countryOf } from "./knowledge.ts";
import { trace, triggerStems } from "./words.ts";

/** One event mention made comparable: its slots as sets of entities, its trigger as stems. */
export interface EventFacts {
  type: EventType;
  doc: number;
  /** Where the trigger starts, and the number of its sentence in the document. */
  at: number;
  sentence: number;
  time: string | null;
  /** Day of publication of an undated telling that is planned, or of one that has happened: it lies behind the one, before the other. */
  plannedAt: number | null;
  toldAt: number | null;
  place: number | null;
  /** Entity sets that take part, each once, in order. */
  parties: readonly number[];
  /** The parties, and the states for which they act: under these it is looked for. */
  known: readonly number[];
  /** Roles of each party. */
  roles: ReadonlyMap<number, ReadonlySet<string>>;
  /** Traces of the trigger's words, the first one apart: it tells most. */
  head: string;
  stems: ReadonlySet<string>;
  ordinal: number | null;
}

/** Resolves for whom a participant stands: the set of the country when the text says so, else its own. */
export const participantSet = (
  corpus: Corpus,
  entities: EntityStep,
  countries: ReadonlyMap<string, number>,
  doc: number,
  mention: string,
): number | null => {
  const n = corpus.entities.at(doc, mention);
  if (n === undefined) return null;
  const { standsFor } = corpus.entities.items[n]!.mention;
  if (standsFor !== undefined) {
    const other = corpus.entities.at(doc, standsFor) ?? countries.get(standsFor);
    if (other !== undefined) return entities.clusters.find(other);
  }
  return entities.clusters.find(n);
};

/** First set of every state that is named, by the state's world id. */
export const countrySets = (corpus: Corpus, entities: EntityStep): Map<string, number> => {
  const out = new Map<string, number>();
  corpus.entities.items.forEach((_, n) => {
    const known = entities.profiles.known(n);
    if (known.length === 1 && countryOf(known[0]!) === known[0] && !out.has(known[0]!)) out.set(known[0]!, entities.clusters.find(n));
  });
  return out;
};

/** Number of sentence ends before a place in a document: . ؟ ! ; and line breaks; a point between digits ends nothing. */
const sentenceAt = (corpus: Corpus, doc: number, at: number): number => {
  let ends = sentenceEnds.get(corpus.readings[doc]!);
  if (!ends) {
    ends = [...corpus.readings[doc]!.document.text.matchAll(/[.!?؟](?=\s|$|["”»])|[\n؛;]/g)].map((m) => m.index);
    sentenceEnds.set(corpus.readings[doc]!, ends);
  }
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (ends[mid]! < at) low = mid + 1;
    else high = mid;
  }
  return low;
};
const sentenceEnds = new WeakMap<Reading, number[]>();

/** The facts of every event mention, by number. */
export const eventFacts = (corpus: Corpus, entities: EntityStep): EventFacts[] => {
  const countries = countrySets(corpus, entities);
  const actsFor = (party: number, type: EventType): number[] =>
    statesAct.has(type) ? entities.profiles.countriesOf(party).flatMap((id) => countries.get(id) ?? []) : [];
  return corpus.events.items.map((placed: Placed<EventMention>) => {
    const { mention, doc } = placed;
    const published = mention.time === null ? publishedOf(placed) : null;
    const day = published === null ? null : dayRange(published);
    const roles = new Map<number, Set<string>>();
    for (const p of mention.participants) {
      const set = participantSet(corpus, entities, countries, doc, p.mention);
      if (set !== null) roles.set(set, (roles.get(set) ?? new Set()).add(p.role));
    }
    const traces = triggerStems(mention.lemma).map(trace);
    const place = mention.place === null ? undefined : corpus.entities.at(doc, mention.place);
    return {
      type: mention.type,
      doc,
      at: mention.anchor.start,
      sentence: sentenceAt(corpus, doc, mention.anchor.start),
      time: mention.time,
      plannedAt: day && mention.status === "planned" && Number.isFinite(day.from) ? day.from : null,
      toldAt: day && mention.status === "occurred" && Number.isFinite(day.to) ? day.to : null,
      place: place === undefined ? null : entities.clusters.find(place),
      parties: [...roles.keys()].sort((a, b) => a - b),
      known: [...new Set([...roles.keys()].flatMap((p) => [p, ...actsFor(p, mention.type)]))].sort((a, b) => a - b),
      roles,
      head: traces[0] ?? "",
      stems: new Set(traces),
      ordinal: mention.ordinal ?? null,
    };
  });
};
