import type { Entity } from "@proj/core";
import type { DossierIndex } from "./dossier-index.ts";
import { foldForSearch } from "./fold-for-search.ts";
import { type View, views } from "./route.ts";
import { type TextIndex, textIndexOf } from "./text-index.ts";

const fold = (parts: readonly (string | null | undefined)[]): string => foldForSearch(parts.filter(Boolean).join(" "));

/** The words of all things of a dossier, list by list, as the search reads them: in idle moments, or when somebody asks. */
export class SearchTexts {
  readonly #lists: Readonly<Record<View, () => TextIndex>>;
  readonly #made = new Map<View, TextIndex>();

  constructor(index: DossierIndex) {
    const { packed, look } = index;
    // Names come up again and again: folded once, and let go when all has been read.
    let names = new Map<string, string>();
    const nameOf = (id: string | null): string => {
      if (id === null) return "";
      let name = names.get(id);
      if (name === undefined) {
        const row = packed.entities.find(id);
        const spellings = row < 0 ? [] : ((packed.entities.value(row, "names") ?? []) as Entity["names"]).map((n) => n.text);
        name = fold([row < 0 ? look.name(id).name : packed.entities.text(row, "name"), ...spellings]);
        if (names.size > 20_000) names = new Map();
        names.set(id, name);
      }
      return name;
    };
    this.#lists = {
      timeline: () =>
        textIndexOf(packed.events, (e) => {
          const things = new Set([e.place, ...e.places.map((p) => p.value), ...e.participants.map((p) => p.entity)]);
          return [fold([e.label, ...e.mentions.map((ref) => look.mention(ref)?.anchor.quote)]), ...[...things].map(nameOf)].join(" ");
        }),
      claims: () =>
        textIndexOf(packed.claims, (c) => [fold([c.quote, c.speakerText]), nameOf(c.speaker), ...c.about.map(nameOf)].join(" ")),
      entities: () =>
        textIndexOf(packed.entities, (e) =>
          fold([e.name, ...e.names.map((n) => n.text), ...e.descriptions, ...e.titles.map((t) => t.title)]),
        ),
      disagreements: () =>
        textIndexOf(packed.links, (link) => {
          if (link.type !== "contradicts" && link.type !== "updates") return "";
          const { a, b, told } = index.disagreement(link);
          return fold([a.name, b.name, link.why, ...told.map((t) => t.anchor.quote)]);
        }),
      articles: () => textIndexOf(packed.documents, (d) => fold([d.title, d.source?.name, d.text])),
    };
  }

  of(list: View): TextIndex {
    let made = this.#made.get(list);
    if (!made) {
      made = this.#lists[list]();
      this.#made.set(list, made);
    }
    return made;
  }
  get complete(): boolean {
    return views.every((list) => this.of(list).complete);
  }
  /** Reads on, the list that is looked at first, until `goOn` says stop. */
  read(first: View, goOn: () => boolean): void {
    for (const list of [first, ...views]) {
      this.of(list).read(goOn);
      if (!goOn()) return;
    }
  }
}
