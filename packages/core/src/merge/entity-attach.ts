import type { Corpus } from "./corpus.ts";
import type { EntityProfiles } from "./entity-profiles.ts";
import { byCode, push } from "./order.ts";
import { exactName, isFullName, spellingKeys } from "./spelling.ts";
import { contentStems } from "./words.ts";

/** A surname or first name alone joins a full name of another document when company singles it out: a title's country, or others named in both. */
export const attachShortNames = (corpus: Corpus, profiles: EntityProfiles): void => {
  const { items } = corpus.entities;
  const { clusters } = profiles;
  const short: number[] = [];
  const bearers = new Map<string, Set<number>>();
  const seen = new Set<number>();
  items.forEach(({ mention }, n) => {
    if (mention.form !== "name" || mention.kind !== "person") return;
    const root = clusters.find(n);
    if (profiles.hasFullName(root)) {
      if (!isFullName(mention.name)) return;
      for (const key of spellingKeys(mention.name, "person")) {
        const set = bearers.get(key) ?? new Set<number>();
        set.add(root);
        bearers.set(key, set);
      }
    } else if (!seen.has(root)) {
      seen.add(root);
      short.push(n);
    }
  });
  const alone = new Map<string, number[]>();
  const attached: { short: number; bearer: number }[] = [];
  for (const n of short) {
    const { mention, doc } = items[n]!;
    const found = new Set(spellingKeys(mention.name, "person").flatMap((key) => [...(bearers.get(key) ?? [])]));
    const candidates = [...found]
      .sort((a, b) => a - b)
      .filter(
        (root) => profiles.bears(root, mention.name) && profiles.compatible(root, n) && !profiles.isNamedIn(root, doc), // there the page itself would have shown it
      );
    if (candidates.length === 0) {
      push(alone, exactName(mention.name, "person"), n);
      continue;
    }
    const company = companyOf(corpus, profiles, doc);
    const scored = candidates
      .map((root) => ({ root, score: profiles.sharedCompany(root, company) + (profiles.sharesCountry(root, n) ? 1 : 0) }))
      .filter((c) => c.score > 0)
      .sort((a, b) => b.score - a.score || a.root - b.root);
    if (scored.length && (scored.length === 1 || scored[0]!.score > scored[1]!.score)) attached.push({ short: n, bearer: scored[0]!.root });
    else if (candidates.length === 1 && scored.length === 0) continue;
  }
  for (const { short: n, bearer } of attached) profiles.join(n, bearer);
  for (const key of [...alone.keys()].sort(byCode)) {
    const list = alone.get(key)!;
    const roots: number[] = [];
    for (const n of list) {
      const company = companyOf(corpus, profiles, items[n]!.doc);
      const root = roots.find((r) => profiles.sharedCompany(r, company) > 0 && profiles.join(r, n));
      if (root === undefined) roots.push(n);
    }
  }
};

/** The people, organizations, things and lesser places that a document names. */
const companyOf = (corpus: Corpus, profiles: EntityProfiles, doc: number): Set<number> => {
  const out = new Set<number>();
  for (const n of corpus.entities.ofDocument[doc]!)
    if (corpus.entities.items[n]!.mention.form === "name" && !profiles.isCountry(n)) out.add(profiles.clusters.find(n));
  return out;
};

/** Two others named in both documents make it likely that they tell one story, in which "the court" is one court. */
const STORY = 2;

/**
 * Who or what a document only describes joins the one of another document that is described or titled in the same words, or whose name holds the
 * class noun, when both documents name the same others; of several the one in the most common company, and none when two are level.
 */
export const attachDescriptions = (corpus: Corpus, profiles: EntityProfiles): void => {
  const { items } = corpus.entities;
  const { clusters } = profiles;
  const named = new Set<number>();
  items.forEach(({ mention }, n) => {
    if (mention.form === "name") named.add(clusters.find(n));
  });
  const bearers = new Map<string, Set<number>>();
  const bear = (key: string, root: number): void => {
    bearers.set(key, (bearers.get(key) ?? new Set()).add(root));
  };
  const phrase = (text: string): string => contentStems(text).join(" ");
  const described: number[] = [];
  items.forEach(({ mention }, n) => {
    const root = clusters.find(n);
    if (mention.form === "pronoun") return;
    if (mention.form === "name" && mention.kind === "organization") {
      const head = contentStems(mention.name)[0];
      if (head !== undefined && contentStems(mention.name).length > 1) bear(`${mention.kind} ${head}`, root);
    }
    if (mention.title !== undefined) bear(`${mention.kind} ${phrase(mention.title)}`, root);
    if (mention.form === "description") {
      if (named.has(root)) bear(`${mention.kind} ${phrase(mention.anchor.quote)}`, root);
      else described.push(n);
    }
  });
  const chosen: { n: number; root: number }[] = [];
  for (const n of described) {
    const { mention, doc } = items[n]!;
    const keys = [phrase(mention.anchor.quote)];
    const words = contentStems(mention.anchor.quote);
    if (mention.kind === "organization" && words.length === 1) keys.push(words[0]!); // "the court"; "a Libyan court" may be any of them
    const company = companyOf(corpus, profiles, doc);
    const scored = [...new Set(keys.flatMap((k) => [...(bearers.get(`${mention.kind} ${k}`) ?? [])]))]
      .filter((root) => root !== clusters.find(n))
      .map((root) => ({ root, score: profiles.sharedCompany(root, company) }))
      .filter((c) => c.score >= STORY)
      .sort((a, b) => b.score - a.score || a.root - b.root);
    if (scored.length > 0 && (scored.length === 1 || scored[0]!.score > scored[1]!.score)) chosen.push({ n, root: scored[0]!.root });
  }
  for (const { n, root } of chosen) profiles.join(n, root);
};
