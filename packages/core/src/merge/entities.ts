import type { EntityMention } from "../model/mention.ts";
import type { Problem } from "../model/problem.ts";
import { Clusters } from "./clusters.ts";
import type { Corpus, Placed } from "./corpus.ts";
import { attachDescriptions, attachShortNames } from "./entity-attach.ts";
import { EntityProfiles } from "./entity-profiles.ts";
import { foldName, knownAs } from "./knowledge.ts";
import { byCode, push } from "./order.ts";
import type { Rulings } from "./rulings.ts";
import { exactName, fullNameKeys, isFullName, nameTokens, sameName, spellingKeys } from "./spelling.ts";
import { contentStems } from "./words.ts";

/** The outcome of the entity step: the set of each mention. */
export interface EntityStep {
  clusters: Clusters;
  profiles: EntityProfiles;
  problems: Problem[];
}

/** People's rulings come first: walls, then joins; a join that would cross a wall is reported and left. */
export const applyRulings = (clusters: Clusters, rulings: Rulings, join: (a: number, b: number) => void): Problem[] => {
  const problems: Problem[] = [];
  const decided = new Clusters(clusters.size);
  for (const { a, b, judgement } of rulings.different) {
    if (a === b) problems.push({ code: "judgement-crosses-wall", ids: [judgement.a, judgement.b], params: { id: judgement.id } });
    else {
      clusters.wall(a, b);
      decided.wall(a, b);
    }
  }
  for (const { a, b, judgement } of rulings.same) {
    if (decided.walled(a, b))
      problems.push({ code: "judgements-contradict", ids: [judgement.a, judgement.b], params: { id: judgement.id } });
    else if (!decided.same(a, b)) {
      decided.join(a, b);
      join(a, b);
    }
  }
  return problems;
};

/** Gathers mentions of people, organizations, places and things: inside each document first, then across by evidence. */
export const clusterEntities = (corpus: Corpus, rulings: Rulings): EntityStep => {
  const { items, ofDocument } = corpus.entities;
  const clusters = new Clusters(items.length);
  const profiles = new EntityProfiles(corpus, clusters);
  const problems = applyRulings(clusters, rulings, (a, b) => profiles.force(a, b));
  for (const numbers of ofDocument) clusterInDocument(corpus, profiles, numbers);
  clusterAcross(corpus, profiles);
  return { clusters, profiles, problems };
};

const isName = (m: EntityMention): boolean => m.form === "name";

/** Equal names, then short names that only one full name of the document can mean. */
const clusterInDocument = (corpus: Corpus, profiles: EntityProfiles, numbers: readonly number[]): void => {
  const { items } = corpus.entities;
  const inOrder = [...numbers].sort((a, b) => items[a]!.mention.anchor.start - items[b]!.mention.anchor.start || a - b);
  const people = inOrder.filter((n) => isName(items[n]!.mention) && items[n]!.mention.kind === "person" && items[n]!.mention.name !== "");
  for (const n of inOrder) {
    const { mention, doc } = items[n]!;
    const other = mention.sameAs === null ? undefined : corpus.entities.at(doc, mention.sameAs);
    if (other === undefined) continue;
    const single = mention.kind === "person" && isName(mention) && !isFullName(mention.name) && profiles.hasFullName(other);
    if (!single || !goesByFirstName(corpus, profiles, people, other, n)) profiles.join(n, other);
  }
  const equal = new Map<string, number[]>();
  for (const n of inOrder) {
    const { mention } = items[n]!;
    if (mention.form === "pronoun") continue;
    if (
      !isName(mention) &&
      mention.sameAs === null &&
      !mention.of &&
      !mention.title &&
      knownAs(mention.kind, mention.name).ids.length === 0
    ) {
      push(equal, `d ${mention.kind} ${foldName(mention.anchor.quote)}`, n);
      continue;
    }
    push(equal, `n ${mention.kind} ${exactName(mention.name, mention.kind)}`, n);
    const known = profiles.known(n);
    if (known.length === 1) push(equal, `w ${known[0]}`, n);
  }
  for (const list of equal.values()) foldEquals(profiles, list);
  joinTitled(corpus, profiles, inOrder);
  const full = people.filter((n) => isFullName(items[n]!.mention.name));
  const fullRoots = (): number[] => [...new Set(full.map((n) => profiles.clusters.find(n)))];
  for (const n of people) {
    const bearers = fullRoots().filter((root) => root !== profiles.clusters.find(n) && profiles.bears(root, items[n]!.mention.name));
    if (isFullName(items[n]!.mention.name)) {
      for (const root of bearers) profiles.join(n, root);
    } else if (!profiles.hasFullName(n) && bearers.length === 1 && !goesByFirstName(corpus, profiles, people, bearers[0]!, n))
      profiles.join(n, bearers[0]!);
  }
};

/** "The Russian president" is the one whom the same page names with just that title. */
const joinTitled = (corpus: Corpus, profiles: EntityProfiles, inOrder: readonly number[]): void => {
  const { items } = corpus.entities;
  const bearers = new Map<string, number[]>();
  for (const n of inOrder) {
    const { mention } = items[n]!;
    if (mention.kind === "person" && isName(mention) && mention.title !== undefined)
      push(bearers, contentStems(mention.title).join(" "), n);
  }
  for (const n of inOrder) {
    const { mention } = items[n]!;
    if (mention.kind !== "person" || mention.form !== "description" || mention.sameAs !== null) continue;
    const roots = new Set((bearers.get(contentStems(mention.anchor.quote).join(" ")) ?? []).map((m) => profiles.clusters.find(m)));
    if (roots.size === 1) profiles.join([...roots][0]!, n);
  }
};

/**
 * Who is called by a first name of two words or more ("Saif al-Islam") is not meant by the family name alone, which then belongs to another
 * bearer, a father or a brother.
 */
const goesByFirstName = (corpus: Corpus, profiles: EntityProfiles, people: readonly number[], root: number, n: number): boolean => {
  const tokens = (m: number): readonly string[] => nameTokens(corpus.entities.items[m]!.mention.name, "person");
  const full = people
    .filter((m) => profiles.clusters.same(m, root))
    .map(tokens)
    .reduce((a, b) => (b.length > a.length ? b : a), [] as readonly string[]);
  const short = tokens(n);
  if (full.length < 3 || short.length !== 1 || short[0] === full[0]) return false;
  return people.some((m) => tokens(m).length >= 2 && tokens(m).length < full.length && tokens(m).every((word, i) => word === full[i]));
};

/** Joins each with the first set of the list that it may be in: equals fold in linear time, walls hold. */
const foldEquals = (profiles: EntityProfiles, list: readonly number[]): void => {
  const roots: number[] = [];
  for (const n of list) {
    if (roots.some((root) => profiles.clusters.same(root, n))) continue;
    if (!roots.some((root) => profiles.join(root, n))) roots.push(n);
  }
};

/** Across documents: known things of the world, equal names, full names that can be one, then short names by their company. */
const clusterAcross = (corpus: Corpus, profiles: EntityProfiles): void => {
  const { items } = corpus.entities;
  const { clusters } = profiles;
  const known = new Map<string, number[]>();
  const equal = new Map<string, number[]>();
  const similar = new Map<string, number[]>();
  const seen = new Set<string>();
  items.forEach(({ mention }, n) => {
    if (mention.form === "pronoun") return;
    for (const id of profiles.known(n)) push(known, `${mention.kind} ${id}`, n);
    if (!isName(mention)) return;
    const key = `${mention.kind} ${exactName(mention.name, mention.kind)}`;
    if (mention.kind !== "person" || isFullName(mention.name)) {
      const local = `${clusters.find(n)} ${key}`;
      if (seen.has(local)) return;
      seen.add(local);
      push(equal, key, n);
      const keys = mention.kind === "person" ? fullNameKeys(mention.name) : spellingKeys(mention.name, mention.kind);
      for (const k of keys) push(similar, `${mention.kind} ${k}`, n);
    }
  });
  for (const key of [...known.keys()].sort(byCode)) foldEquals(profiles, known.get(key)!);
  for (const key of [...equal.keys()].sort(byCode)) foldEquals(profiles, equal.get(key)!);
  for (const key of [...similar.keys()].sort(byCode)) joinSimilar(items, profiles, similar.get(key)!);
  attachShortNames(corpus, profiles);
  attachDescriptions(corpus, profiles);
};

/** Inside a block each distinct spelling stands once; spellings that can be one name are joined. */
const joinSimilar = (items: readonly Placed<EntityMention>[], profiles: EntityProfiles, list: readonly number[]): void => {
  const roots = [...new Set(list.map((n) => profiles.clusters.find(n)))];
  if (roots.length < 2) return;
  const spellings = new Map<string, { n: number; root: number }[]>();
  for (const n of list) push(spellings, foldName(items[n]!.mention.name), { n, root: profiles.clusters.find(n) });
  const names = [...spellings.keys()].sort(byCode);
  for (let i = 0; i < names.length; i++)
    for (let j = i + 1; j < names.length; j++) {
      const [a, b] = [names[i]!, names[j]!];
      const left = spellings.get(a)!;
      const right = spellings.get(b)!;
      const { kind } = items[left[0]!.n]!.mention;
      if (!sameName(a, b, kind)) continue;
      if (kind !== "person" || nameTokens(a, kind).length === nameTokens(b, kind).length) {
        foldEquals(profiles, [...new Set([...left, ...right].map((x) => profiles.clusters.find(x.n)))]);
        continue;
      }
      // a name with a part left out can be many people's: it takes company, a state or a title besides
      for (const x of left)
        for (const y of right) if (!profiles.clusters.same(x.n, y.n) && profiles.inOneStory(x.n, y.n)) profiles.join(x.n, y.n);
    }
};
