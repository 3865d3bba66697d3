import type { Entity } from "../model/entity.ts";
import type { EntityKind } from "../model/vocabulary.ts";
import type { Corpus } from "./corpus.ts";
import type { EntityStep } from "./entities.ts";
import { byCode, push } from "./order.ts";

/** Entities with the number of their set's root, and from every root to the entity's id. */
export interface EntityView {
  entities: Entity[];
  idOf: (mention: number) => string;
  nameOf: (id: string) => string;
}

const most = <T extends string>(list: readonly T[]): T | undefined => {
  const count = new Map<T, number>();
  for (const x of list) count.set(x, (count.get(x) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))[0]?.[0];
};

const words = (name: string): number => name.split(/\s+/).length;

/** The name that stands for an entity: the fullest proper name, of those the most used, then the smallest. */
const displayName = (names: { text: string; count: number }[], kind: EntityKind): string | undefined =>
  [...names].sort(
    (a, b) =>
      (kind === "person" ? Math.min(words(b.text), 4) - Math.min(words(a.text), 4) : 0) ||
      b.count - a.count ||
      b.text.length - a.text.length ||
      byCode(a.text, b.text),
  )[0]?.text;

/** Makes the dossier's entities from the sets of mentions. */
export const assembleEntities = (corpus: Corpus, { clusters }: EntityStep): EntityView => {
  const { items } = corpus.entities;
  const groups = new Map<number, number[]>();
  items.forEach((_, n) => {
    push(groups, clusters.find(n), n);
  });
  const ids = new Map<number, string>();
  for (const [root, members] of groups) ids.set(root, members.map((n) => items[n]!.ref.mention).sort(byCode)[0]!);
  const idOf = (n: number): string => ids.get(clusters.find(n))!;
  const names = new Map<string, string>();
  const entities = [...groups.entries()].map(([root, members]): Entity => {
    const mentions = members.map((n) => items[n]!);
    const named = mentions.filter((p) => p.mention.form === "name");
    const kind = most((named.length ? named : mentions).map((p) => p.mention.kind))!;
    const spelled = new Map<string, { text: string; language: string; count: number }>();
    for (const p of named) {
      const key = `${p.document.language} ${p.mention.name}`;
      const known = spelled.get(key);
      if (known) known.count++;
      else spelled.set(key, { text: p.mention.name, language: p.document.language, count: 1 });
    }
    const descriptions = mentions.filter((p) => p.mention.form === "description").map((p) => p.mention.anchor.quote);
    const titles = new Map<string, Entity["titles"][number]>();
    for (const p of mentions) {
      const { title, of } = p.mention;
      if (title === undefined) continue;
      const target = of === undefined ? undefined : corpus.entities.at(p.doc, of);
      const office = target === undefined ? undefined : idOf(target);
      const key = `${title}|${office ?? ""}`;
      const known = titles.get(key);
      if (known) known.from.push(p.ref);
      else titles.set(key, { title, ...(office === undefined ? {} : { of: office }), from: [p.ref] });
    }
    const spellings = [...spelled.values()].sort((a, b) => b.count - a.count || byCode(a.text, b.text) || byCode(a.language, b.language));
    const id = ids.get(root)!;
    const name = displayName(spellings, kind) ?? most(descriptions) ?? mentions[0]!.mention.name;
    names.set(id, name);
    return {
      id,
      kind,
      name,
      names: spellings,
      descriptions: [...new Set(descriptions)].sort(byCode),
      titles: [...titles.values()].sort((a, b) => byCode(a.title, b.title) || byCode(a.of ?? "", b.of ?? "")),
      mentions: mentions.map((p) => p.ref),
    };
  });
  return { entities: entities.sort((a, b) => byCode(a.id, b.id)), idOf, nameOf: (id) => names.get(id) ?? id };
};
