import type { ClaimMention, EntityMention, EventMention, Reading } from "@proj/core";
import type { Lookup, Page } from "@proj/core/views";
import type { NumberedArticle } from "./article.ts";
import type { PackedDossier } from "./packed/packed-dossier.ts";

type Mention = EntityMention | EventMention | ClaimMention;
/** So many articles' mentions are kept ready: those of what is open, and their neighbours. */
const KEPT = 12;

/** The look-ups that core's views share, answered from the bytes. An unknown id is its own name. */
export const packedLookup = (packed: PackedDossier, articleOf: (document: string) => NumberedArticle | undefined): Lookup => {
  const kept = new Map<string, { reading: Reading; mentions: Map<string, Mention> }>();
  const mentionsOf = (document: string): Map<string, Mention> | undefined => {
    const known = kept.get(document);
    if (known) return known.mentions;
    const article = articleOf(document);
    if (!article) return undefined;
    const { reading } = article;
    const mentions = new Map<string, Mention>();
    for (const list of [reading.entities, reading.events, reading.claims]) for (const m of list) mentions.set(m.id, m);
    for (const oldest of kept.keys()) {
      if (kept.size < KEPT) break;
      kept.delete(oldest);
    }
    kept.set(document, { reading, mentions });
    return mentions;
  };
  const page = (document: string): Page => {
    const article = articleOf(document);
    return article
      ? { document, outlet: article.outlet, title: packed.documents.text(article.row, "title"), published: article.published }
      : { document, outlet: null, title: null, published: null };
  };
  const pageAt = (document: string, at: number): Page => {
    const article = articleOf(document);
    if (!article?.hasTeasers) return page(document);
    const part = article.document.parts.find((p) => p.kind === "teaser" && at >= p.start && at < p.end);
    return part ? { ...page(document), outlet: part.source?.name ?? null, published: part.published ?? null } : page(document);
  };
  return {
    name: (id) => {
      for (const [table, key] of [
        [packed.entities, "name"],
        [packed.events, "label"],
        [packed.claims, "quote"],
      ] as const) {
        const row = table.find(id);
        if (row >= 0) return { id, name: table.text(row, key as never) ?? id };
      }
      return { id, name: id };
    },
    mention: (ref) => mentionsOf(ref.document)?.get(ref.mention),
    reading: (document) => articleOf(document)?.reading,
    page,
    told: (ref) => {
      const mention = mentionsOf(ref.document)?.get(ref.mention);
      return mention ? { ...pageAt(ref.document, mention.anchor.start), ref, anchor: mention.anchor } : null;
    },
  };
};
