import type { EntityKind } from "../model/vocabulary.ts";
import type { Clusters } from "./clusters.ts";
import type { Corpus } from "./corpus.ts";
import { countryOf, foldName, knownAs } from "./knowledge.ts";
import { isFullName, isShortOf, nationsIn, sameName } from "./spelling.ts";

/** What the members of one set say together. */
interface Profile {
  kinds: Set<EntityKind>;
  /** Distinct full personal names, folded. */
  fullNames: Set<string>;
  /** World things that every member with a known name can mean; null while no name is known. */
  known: Set<string> | null;
  /** States of titles and offices. */
  countries: Set<string>;
  /** Titles, folded. */
  titles: Set<string>;
  documents: Set<number>;
}

/** Profiles of the sets of entity mentions, kept up to date as sets join; refuses joins that what is written forbids. */
export class EntityProfiles {
  private readonly corpus: Corpus;
  readonly clusters: Clusters;
  private readonly profiles: (Profile | undefined)[];
  private readonly knownIds: (readonly string[])[];

  constructor(corpus: Corpus, clusters: Clusters) {
    this.corpus = corpus;
    this.clusters = clusters;
    this.knownIds = corpus.entities.ofDocument.flatMap((numbers) => this.narrow(numbers));
    this.profiles = corpus.entities.items.map((_, n) => this.profileOf(n));
  }

  /** World things that a mention can mean, narrowed by the states that its document names without doubt. */
  known(n: number): readonly string[] {
    return this.knownIds[n]!;
  }

  private narrow(numbers: readonly number[]): (readonly string[])[] {
    const { items } = this.corpus.entities;
    const ids = numbers.map((n) => knownAs(items[n]!.mention.kind, items[n]!.mention.name).ids);
    const states = new Set(ids.flatMap((list) => (list.length === 1 ? (countryOf(list[0]!) ?? []) : [])));
    return ids.map((list) => {
      if (list.length < 2) return list;
      const near = list.filter((id) => states.has(countryOf(id) ?? ""));
      return near.length ? near : list;
    });
  }

  private profileOf(n: number): Profile {
    const { mention, doc } = this.corpus.entities.items[n]!;
    const known = this.knownIds[n]!;
    const countries = new Set<string>();
    const of = mention.of === undefined ? undefined : this.corpus.entities.at(doc, mention.of);
    if (of !== undefined && this.knownIds[of]!.length === 1) countries.add(countryOf(this.knownIds[of]![0]!) ?? this.knownIds[of]![0]!);
    if (mention.kind === "organization") for (const id of nationsIn(mention.name, "organization")) countries.add(id);
    return {
      kinds: new Set(mention.form === "name" ? [mention.kind] : []),
      fullNames: new Set(mention.form === "name" && mention.kind === "person" && isFullName(mention.name) ? [foldName(mention.name)] : []),
      known: known.length ? new Set(known) : null,
      countries,
      titles: new Set(mention.title === undefined ? [] : [foldName(mention.title)]),
      documents: new Set([doc]),
    };
  }

  private at(n: number): Profile {
    return this.profiles[this.clusters.find(n)]!;
  }

  /** World ids of the states that the titles of a mention's set name, in order. */
  countriesOf(n: number): string[] {
    return [...this.at(n).countries].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** Whether a document names or describes the set. */
  isNamedIn(root: number, doc: number): boolean {
    return this.at(root).documents.has(doc);
  }

  hasFullName(n: number): boolean {
    return this.at(n).fullNames.size > 0;
  }

  /** Whether any member names the set; a set of descriptions alone may be anyone. */
  isNamed(n: number): boolean {
    return this.at(n).kinds.size > 0;
  }

  /** Whether a member names the set as a person. */
  isPerson(n: number): boolean {
    return this.at(n).kinds.has("person");
  }

  /** World ids of the states that the titles of a mention's set name, in no order. */
  statesOf(n: number): ReadonlySet<string> {
    return this.at(n).countries;
  }

  /** Whether the name can be a short or other form of every full name of the set. */
  bears(root: number, name: string): boolean {
    const names = this.at(root).fullNames;
    const can = isFullName(name) ? (full: string) => sameName(full, name, "person") : (full: string) => isShortOf(name, full);
    for (const full of names) if (!can(full)) return false;
    return names.size > 0;
  }

  /** How many of these sets are named in the documents of a set, itself not counted. */
  sharedCompany(root: number, company: ReadonlySet<number>): number {
    const { ofDocument } = this.corpus.entities;
    const mine = this.clusters.find(root);
    const found = new Set<number>();
    for (const doc of this.at(root).documents)
      for (const n of ofDocument[doc]!) {
        const other = this.clusters.find(n);
        if (other !== mine && company.has(other)) found.add(other);
      }
    return found.size;
  }

  /** Whether two sets are told in one document, name others in common, or have titles of one state or of the same words. */
  inOneStory(a: number, b: number): boolean {
    const x = this.at(a);
    const y = this.at(b);
    if (this.sharesCountry(a, b)) return true;
    for (const t of x.titles) if (y.titles.has(t)) return true;
    for (const d of x.documents) if (y.documents.has(d)) return true;
    const [few, many] = x.documents.size <= y.documents.size ? [a, b] : [b, a];
    const company = new Set<number>();
    const mine = this.clusters.find(few);
    for (const doc of this.at(few).documents)
      for (const n of this.corpus.entities.ofDocument[doc]!) {
        const other = this.clusters.find(n);
        if (other !== mine && !this.isCountry(n) && this.corpus.entities.items[n]!.mention.form === "name") company.add(other);
      }
    return this.sharedCompany(many, company) > 0;
  }

  sharesCountry(a: number, b: number): boolean {
    const mine = this.at(a).countries;
    for (const c of this.at(b).countries) if (mine.has(c)) return true;
    return false;
  }

  /** The place of the world that a set names without doubt, or null. */
  place(n: number): string | null {
    const { known } = this.at(n);
    return known && known.size === 1 ? [...known][0]! : null;
  }

  /** Whether a set names a state. */
  isCountry(n: number): boolean {
    const id = this.place(n);
    return id !== null && countryOf(id) === id;
  }

  /** Whether `state` is the state for which somebody's title, or a body's own name, speaks. */
  isState(agent: number, state: number): boolean {
    const id = this.place(state);
    return id !== null && this.at(agent).countries.has(id) && !this.at(agent).kinds.has("place");
  }

  /** Whether what is written lets two sets be one: kinds, known things, full names, states of their titles. */
  compatible(a: number, b: number): boolean {
    const x = this.at(a);
    const y = this.at(b);
    if (x === y) return true;
    for (const kind of x.kinds) for (const other of y.kinds) if (kind !== other && (kind === "person" || other === "person")) return false;
    if (x.known && y.known && ![...x.known].some((id) => y.known!.has(id))) return false;
    for (const name of x.fullNames) for (const other of y.fullNames) if (!sameName(name, other, "person")) return false;
    if (x.countries.size && y.countries.size && x.fullNames.size && y.fullNames.size && !this.sharesCountry(a, b)) return false;
    return true;
  }

  /** Joins two sets unless a wall or what is written forbids it; answers whether they are one now. */
  join(a: number, b: number): boolean {
    if (this.clusters.same(a, b)) return true;
    if (this.clusters.walled(a, b) || !this.compatible(a, b)) return false;
    this.force(a, b);
    return true;
  }

  /** Joins two sets whatever is written, as a person's ruling does; walls still hold. */
  force(a: number, b: number): void {
    const rootA = this.clusters.find(a);
    const rootB = this.clusters.find(b);
    const gone = this.clusters.join(a, b);
    if (gone < 0) return;
    const into = this.profiles[gone === rootA ? rootB : rootA]!;
    const from = this.profiles[gone]!;
    for (const kind of from.kinds) into.kinds.add(kind);
    for (const name of from.fullNames) into.fullNames.add(name);
    for (const country of from.countries) into.countries.add(country);
    for (const title of from.titles) into.titles.add(title);
    for (const doc of from.documents) into.documents.add(doc);
    if (into.known && from.known) {
      const both = [...into.known].filter((id) => from.known!.has(id));
      into.known = new Set(both.length ? both : [...into.known, ...from.known]);
    } else into.known ??= from.known;
    this.profiles[gone] = undefined;
  }
}
