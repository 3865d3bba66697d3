import type { Edtf } from "../model/edtf.ts";
import type { Event } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import type { Ref } from "../model/ref.ts";
import type { EventType } from "../model/vocabulary.ts";
import { timesTouch } from "../time/edtf.ts";
import type { EntityView } from "./assemble-entities.ts";
import { type Corpus, type Placed, publishedKey, publishedOf } from "./corpus.ts";
import type { EntityStep } from "./entities.ts";
import { countrySets, participantSet } from "./event-facts.ts";
import { wholesOf } from "./event-spans.ts";
import type { EventStep } from "./events.ts";
import { contains } from "./knowledge.ts";
import { byCode, push } from "./order.ts";
import type { OriginFinder } from "./origins.ts";
import { chooseNested, chooseTime, quantitiesAgree, statusOfDocument } from "./values.ts";

/** Events, and from every mention to its event's id. */
export interface EventView {
  events: Event[];
  idOf: (mention: number) => string;
  typeOf: (id: string) => EventType;
  members: ReadonlyMap<string, readonly number[]>;
}

const most = (list: readonly string[]): string | undefined => {
  const count = new Map<string, number>();
  for (const x of list) count.set(x, (count.get(x) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCode(a[0], b[0]))[0]?.[0];
};

const byPublication = (a: Placed<EventMention>, b: Placed<EventMention>): number =>
  byCode(publishedKey(a), publishedKey(b)) ||
  byCode(a.ref.document, b.ref.document) ||
  a.mention.anchor.start - b.mention.anchor.start ||
  byCode(a.ref.mention, b.ref.mention);

/** Makes the dossier's events from the sets of mentions: every value told, and the one that stands. */
export const assembleEvents = (
  corpus: Corpus,
  entities: EntityStep,
  view: EntityView,
  step: EventStep,
  finder: OriginFinder,
): EventView => {
  const { items } = corpus.events;
  const groups = new Map<number, number[]>();
  items.forEach((_, n) => {
    push(groups, step.clusters.find(n), n);
  });
  const ids = new Map<number, string>();
  for (const [root, members] of groups) ids.set(root, members.map((n) => items[n]!.ref.mention).sort(byCode)[0]!);
  const idOf = (n: number): string => ids.get(step.clusters.find(n))!;
  const countries = countrySets(corpus, entities);
  const placeWorld = new Map<string, string | null>();

  const events = [...groups.entries()].map(([root, members]): Event => {
    const told = members.map((n) => items[n]!).sort(byPublication);
    const origins = finder.origins(told.map((placed) => ({ placed, via: [] })));
    const originOf = (document: string): string => origins.find((o) => o.documents.includes(document))!.id;
    const value = <V>(placed: Placed<EventMention>, v: V) => ({
      value: v,
      origin: originOf(placed.document.id),
      published: publishedKey(placed),
    });

    const times = told.flatMap((p) => (p.mention.time === null ? [] : [{ value: p.mention.time, from: p.ref, placed: p }]));
    const places = told.flatMap((p) => {
      const n = p.mention.place === null ? undefined : corpus.entities.at(p.doc, p.mention.place);
      if (n === undefined) return [];
      const id = view.idOf(n);
      placeWorld.set(id, entities.profiles.place(n));
      return [{ value: id, from: p.ref, placed: p }];
    });
    const inside = (outer: string, inner: string): boolean => {
      const x = placeWorld.get(outer);
      const y = placeWorld.get(inner);
      return !!x && !!y && contains(x, y);
    };
    const parties = new Map<string, { role: string; entity: string; from: Ref[] }>();
    for (const p of told)
      for (const { role, mention } of p.mention.participants) {
        const set = participantSet(corpus, entities, countries, p.doc, mention);
        if (set === null) continue;
        const entity = view.idOf(set);
        const key = `${role} ${entity}`;
        const known = parties.get(key);
        if (!known) parties.set(key, { role, entity, from: [p.ref] });
        else if (known.from.at(-1)?.mention !== p.ref.mention) known.from.push(p.ref);
      }
    const statuses = new Map<string, Placed<EventMention>[]>();
    for (const p of told) push(statuses, `${p.ref.document} ${p.teaser?.start ?? ""}`, p);
    const history = [...statuses.values()].map((list) => {
      const status = statusOfDocument(list.map((p) => p.mention.status));
      const from = list.find((p) => p.mention.status === status)!;
      return { status, asOf: publishedOf(from), from: from.ref };
    });
    return {
      id: ids.get(root)!,
      type: told[0]!.mention.type,
      label: "",
      time: chooseTime(times.map((t) => value(t.placed, t.value))),
      place: chooseNested(
        places.map((p) => value(p.placed, p.value)),
        inside,
        (id) => (placeWorld.get(id) ? depth(placeWorld.get(id)!) : 1),
      ),
      participants: [...parties.values()].sort((a, b) => byCode(a.role, b.role) || byCode(a.entity, b.entity)),
      quantities: quantitiesOf(told),
      status: history.at(-1)!.status,
      history,
      partOf: null,
      times: times.map(({ value: v, from }) => ({ value: v, from })),
      places: places.map(({ value: v, from }) => ({ value: v, from })),
      mentions: members.map((n) => items[n]!.ref),
      origins,
    };
  });
  events.sort((a, b) => byCode(a.id, b.id));
  const members = new Map([...groups].map(([root, list]) => [ids.get(root)!, list] as const));
  tieParts(corpus, events, members, idOf, placeWorld);
  for (const event of events)
    event.label = labelOf(
      event,
      members.get(event.id)!.map((n) => items[n]!.mention),
      view,
    );
  const types = new Map(events.map((e) => [e.id, e.type]));
  return { events, idOf, typeOf: (id) => types.get(id) ?? "other", members };
};

/** Larger places have lower numbers of places around them; used only to prefer the more precise of equally supported values. */
const depth = (world: string): number => (world.length === 2 ? 1 : 0);

const labelOf = (event: Event, mentions: readonly EventMention[], view: EntityView): string => {
  const trigger = most(mentions.map((m) => m.anchor.quote)) ?? event.type;
  const who = [...new Set(event.participants.map((p) => view.nameOf(p.entity)))];
  return [trigger, who.join("، "), event.place === null ? "" : view.nameOf(event.place)].filter(Boolean).join(" · ");
};

/** Every number told, each value once with all who tell it; the latest telling of a measure is chosen, an exact one before a bound that holds it. */
const quantitiesOf = (told: readonly Placed<EventMention>[]): Event["quantities"] => {
  const all = new Map<string, Event["quantities"][number]>();
  const latest = new Map<string, string>();
  for (const p of told)
    for (const q of p.mention.quantities) {
      const measure = `${q.measure} ${q.unit ?? ""}`;
      const key = `${measure} ${q.value} ${q.bound}`;
      const known = all.get(key);
      if (known) known.from.push(p.ref);
      else
        all.set(key, {
          measure: q.measure,
          value: q.value,
          ...(q.unit === undefined ? {} : { unit: q.unit }),
          bound: q.bound,
          chosen: false,
          from: [p.ref],
        });
      const before = all.get(latest.get(measure) ?? "");
      const vague = before && before.bound === "exact" && q.bound !== "exact" && quantitiesAgree(before, q);
      if (!vague) latest.set(measure, key);
    }
  for (const key of latest.values()) all.get(key)!.chosen = true;
  return [...all.values()].sort(
    (a, b) => byCode(a.measure, b.measure) || byCode(a.unit ?? "", b.unit ?? "") || a.value - b.value || byCode(a.bound, b.bound),
  );
};

/** Ties parts to wholes: as documents say, else by who, when and where; a part without time or place takes its whole's. */
const tieParts = (
  corpus: Corpus,
  events: Event[],
  members: ReadonlyMap<string, readonly number[]>,
  idOf: (n: number) => string,
  placeWorld: ReadonlyMap<string, string | null>,
): void => {
  const { items } = corpus.events;
  const byId = new Map(events.map((e) => [e.id, e]));
  const chain = (id: string): Set<string> => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = byId.get(at)?.partOf ?? null) seen.add(at);
    return seen;
  };
  const told = new Map<string, string>();
  for (const event of events) {
    const votes = members.get(event.id)!.flatMap((n) => {
      const { mention, doc } = items[n]!;
      const whole = mention.partOf === undefined ? undefined : corpus.events.at(doc, mention.partOf);
      return whole === undefined || idOf(whole) === event.id ? [] : [idOf(whole)];
    });
    const whole = most(votes);
    if (whole !== undefined) told.set(event.id, whole);
  }
  const docs = (e: Event): Set<string> => new Set(e.mentions.map((r) => r.document));
  const candidates = new Map<string, Event[]>();
  for (const e of events) for (const d of docs(e)) push(candidates, `${d} ${e.type}`, e);
  const infer = (part: Event): string | undefined => {
    const found = new Set<Event>();
    for (const type of wholesOf[part.type] ?? [])
      for (const d of docs(part)) for (const e of candidates.get(`${d} ${type}`) ?? []) found.add(e);
    const fits = [...found].filter((whole) => {
      if (whole.id === part.id || part.time === null || whole.time === null || !timesTouch(part.time, whole.time)) return false;
      const inPart = new Set(part.participants.map((p) => p.entity));
      if (part.type !== "departure" && !whole.participants.some((p) => inPart.has(p.entity))) return false;
      if (part.place !== null && whole.place !== null && part.place !== whole.place) {
        const x = placeWorld.get(whole.place);
        const y = placeWorld.get(part.place);
        if (x && y && !contains(x, y) && !contains(y, x)) return false;
      }
      return true;
    });
    return fits.sort((a, b) => b.mentions.length - a.mentions.length || byCode(a.id, b.id))[0]?.id;
  };
  for (const event of events) {
    const whole = told.get(event.id) ?? infer(event);
    if (whole !== undefined && !chain(whole).has(event.id)) event.partOf = whole;
  }
  for (const event of events) {
    const whole = event.partOf === null ? undefined : byId.get(event.partOf);
    if (!whole) continue;
    event.time ??= whole.time as Edtf | null;
    event.place ??= whole.place;
  }
};
