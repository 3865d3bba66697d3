import type { Dossier } from "../model/dossier.ts";
import type { Event } from "../model/event.ts";
import type { Link } from "../model/link.ts";
import { dayRange } from "../time/edtf.ts";
import { byCode, lookup, type Named, type Told } from "./named.ts";

/** An event on the timeline with its names resolved, its tellers, its links, and its parts under it. */
export interface TimelineEntry {
  event: Event;
  place: Named | null;
  participants: { role: string; entity: Named }[];
  told: Told[];
  links: Link[];
  parts: TimelineEntry[];
}

/** First and last day of an event for sorting; undated after everything. */
const when = (event: Event): [number, number] => {
  const range = event.time === null ? null : dayRange(event.time);
  if (!range) return [Infinity, Infinity];
  return [Number.isFinite(range.from) ? range.from : range.to, range.to];
};

/** The dossier's events by first day, then last day, then id; parts nested under their whole, undated ones last. */
export const timeline = (dossier: Dossier): TimelineEntry[] => {
  const look = lookup(dossier);
  const links = new Map<string, Link[]>();
  for (const link of dossier.links)
    for (const id of new Set([link.a, link.b])) {
      const list = links.get(id);
      if (list) list.push(link);
      else links.set(id, [link]);
    }
  const ids = new Set(dossier.events.map((e) => e.id));
  const children = new Map<string | null, Event[]>();
  for (const event of dossier.events) {
    const whole = event.partOf !== null && ids.has(event.partOf) && event.partOf !== event.id ? event.partOf : null;
    const list = children.get(whole);
    if (list) list.push(event);
    else children.set(whole, [event]);
  }
  const entries = (whole: string | null): TimelineEntry[] =>
    (children.get(whole) ?? [])
      .map((event) => ({ event, at: when(event) }))
      .sort((x, y) => x.at[0] - y.at[0] || x.at[1] - y.at[1] || byCode(x.event.id, y.event.id))
      .map(({ event }) => ({
        event,
        place: event.place === null ? null : look.name(event.place),
        participants: event.participants.map((p) => ({ role: p.role, entity: look.name(p.entity) })),
        told: event.mentions.flatMap((ref) => look.told(ref) ?? []),
        links: links.get(event.id) ?? [],
        parts: entries(event.id),
      }));
  return entries(null);
};
