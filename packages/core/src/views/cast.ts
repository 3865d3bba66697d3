import type { Dossier } from "../model/dossier.ts";
import type { Entity } from "../model/entity.ts";
import { byCode, lookup, type Named } from "./named.ts";

/** One entity of the story with everything it does in it. */
export interface CastMember {
  entity: Entity;
  /** Number of mentions. */
  weight: number;
  /** Each spelling with the outlets that use it; `outlet` null: pages of unknown outlet. */
  spellings: { text: string; outlets: { outlet: string | null; count: number }[] }[];
  titles: { title: string; of: Named | null; outlets: (string | null)[] }[];
  events: { event: Named; role: string }[];
  claims: Named[];
  /** Others that take part in the same events, most shared events first. */
  meets: { entity: Named; events: string[] }[];
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The entities of a dossier, most mentioned first, then by id. */
export const cast = (dossier: Dossier): CastMember[] => {
  const look = lookup(dossier);
  const events = new Map<string, { event: Named; role: string }[]>();
  const together = new Map<string, Map<string, string[]>>();
  for (const event of dossier.events) {
    for (const p of event.participants) add(events, p.entity, { event: look.name(event.id), role: p.role });
    const ids = [...new Set(event.participants.map((p) => p.entity))];
    for (const id of ids)
      for (const other of ids) {
        if (other === id) continue;
        const mine = together.get(id) ?? new Map<string, string[]>();
        together.set(id, mine);
        add(mine, other, event.id);
      }
  }
  const claims = new Map<string, Named[]>();
  for (const claim of dossier.claims) if (claim.speaker !== null) add(claims, claim.speaker, look.name(claim.id));
  return dossier.entities
    .map((entity): CastMember => {
      const spelled = new Map<string, Map<string | null, number>>();
      for (const ref of entity.mentions) {
        const told = look.told(ref);
        const mention = look.mention(ref);
        if (!told || !mention || !("form" in mention) || mention.form !== "name" || !("name" in mention)) continue;
        const outlets = spelled.get(mention.name) ?? new Map<string | null, number>();
        outlets.set(told.outlet, (outlets.get(told.outlet) ?? 0) + 1);
        spelled.set(mention.name, outlets);
      }
      return {
        entity,
        weight: entity.mentions.length,
        spellings: entity.names.map(({ text }) => ({
          text,
          outlets: [...(spelled.get(text) ?? [])]
            .map(([outlet, count]) => ({ outlet, count }))
            .sort((a, b) => b.count - a.count || byCode(a.outlet ?? "", b.outlet ?? "")),
        })),
        titles: entity.titles.map((t) => ({
          title: t.title,
          of: t.of === undefined ? null : look.name(t.of),
          outlets: [...new Set(t.from.map((ref) => look.told(ref)?.outlet ?? null))],
        })),
        events: events.get(entity.id) ?? [],
        claims: claims.get(entity.id) ?? [],
        meets: [...(together.get(entity.id) ?? [])]
          .map(([id, shared]) => ({ entity: look.name(id), events: shared }))
          .sort((a, b) => b.events.length - a.events.length || byCode(a.entity.id, b.entity.id)),
      };
    })
    .sort((a, b) => b.weight - a.weight || byCode(a.entity.id, b.entity.id));
};
