import type { Claim } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";

/** A thing of the dossier with its class. */
export type Thing = { class: "entity"; entity: Entity } | { class: "event"; event: Event } | { class: "claim"; claim: Claim };

const indexes = new WeakMap<Dossier, Map<string, Thing>>();

const indexOf = (dossier: Dossier): Map<string, Thing> => {
  const known = indexes.get(dossier);
  if (known) return known;
  const index = new Map<string, Thing>();
  const add = (id: string, thing: Thing): void => {
    if (!index.has(id)) index.set(id, thing);
  };
  for (const entity of dossier.entities) for (const { mention } of entity.mentions) add(mention, { class: "entity", entity });
  for (const event of dossier.events) for (const { mention } of event.mentions) add(mention, { class: "event", event });
  for (const claim of dossier.claims) for (const { from } of claim.reports) add(from.mention, { class: "claim", claim });
  indexes.set(dossier, index);
  return index;
};

/** Finds the entity, event or claim by its own id or that of any of its members; null when none is present. The dossier must not change afterwards. */
export const resolve = (dossier: Dossier, id: string): Thing | null => indexOf(dossier).get(id) ?? null;
