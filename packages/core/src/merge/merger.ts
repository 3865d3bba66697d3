import type { Dossier } from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import { canonical } from "./canonical.ts";
import { merge } from "./merge.ts";
import { byCode } from "./order.ts";

/** What one step changed: ids that came, went, or whose content is another now. */
export interface Changes {
  added: string[];
  removed: string[];
  changed: string[];
}

/** Readings and judgements that grow and shrink; the dossier is always the one that a full merge of what is there gives. */
export interface Merger {
  /** Adds a reading; one that is there already changes nothing. */
  add(reading: Reading): Changes;
  /** Removes every reading of a document. */
  remove(document: string): Changes;
  /** Adds a judgement. */
  judge(judgement: Judgement): Changes;
  /** Takes a judgement back, with its consequences and no others. */
  unjudge(id: string): Changes;
  /** The dossier of everything present, computed when it is asked for. */
  dossier(): Dossier;
}

const things = (dossier: Dossier): Map<string, unknown> => {
  const out = new Map<string, unknown>();
  for (const list of [dossier.entities, dossier.events, dossier.claims, dossier.links]) for (const thing of list) out.set(thing.id, thing);
  return out;
};

const compare = (before: Dossier, after: Dossier): Changes => {
  const old = things(before);
  const now = things(after);
  const changes: Changes = { added: [], removed: [], changed: [] };
  for (const [id, thing] of now) {
    const known = old.get(id);
    if (known === undefined) changes.added.push(id);
    else if (known !== thing && canonical(known) !== canonical(thing)) changes.changed.push(id);
  }
  for (const id of old.keys()) if (!now.has(id)) changes.removed.push(id);
  for (const list of [changes.added, changes.removed, changes.changed]) list.sort(byCode);
  return changes;
};

/** A dossier that is built up step by step. */
export const createMerger = (start: { readings?: Iterable<Reading>; judgements?: Iterable<Judgement> } = {}): Merger => {
  const readings = new Map<string, Map<string, Reading>>();
  const judgements = new Map<string, Map<string, Judgement>>();
  let current: Dossier | null = null;

  const keep = <T>(map: Map<string, Map<string, T>>, id: string, value: T): void => {
    const several = map.get(id) ?? new Map<string, T>();
    several.set(canonical(value), value);
    map.set(id, several);
  };
  for (const reading of start.readings ?? []) keep(readings, reading.document.id, reading);
  for (const judgement of start.judgements ?? []) keep(judgements, judgement.id, judgement);

  const dossier = (): Dossier => {
    current ??= merge(
      [...readings.values()].flatMap((several) => [...several.values()]),
      {
        judgements: [...judgements.values()].flatMap((several) => [...several.values()]),
      },
    );
    return current;
  };
  const step = (change: () => void): Changes => {
    const before = dossier();
    change();
    current = null;
    return compare(before, dossier());
  };
  return {
    add: (reading) => step(() => keep(readings, reading.document.id, reading)),
    remove: (document) => step(() => readings.delete(document)),
    judge: (judgement) => step(() => keep(judgements, judgement.id, judgement)),
    unjudge: (id) => step(() => judgements.delete(id)),
    dossier,
  };
};
