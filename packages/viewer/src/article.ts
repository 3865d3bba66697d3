import type { Document, Part, Reading } from "@proj/core";
import type { PackedDossier } from "./packed/packed-dossier.ts";

/** An article with its number in this dossier: by date, the unknown last. The number stands for it wherever room is short. What it says is read when asked for. */
export class NumberedArticle {
  readonly id: string;
  /** Row of its reading. */
  readonly row: number;
  readonly outlet: string | null;
  readonly published: string | null;
  number = 0;
  readonly #packed: PackedDossier;
  #teasers: boolean | null = null;

  constructor(packed: PackedDossier, row: number) {
    this.#packed = packed;
    this.row = row;
    this.id = packed.documents.id(row);
    this.outlet = (packed.documents.value(row, "source") as Document["source"] | undefined)?.name ?? null;
    this.published = packed.documents.text(row, "published");
  }

  get document(): Document {
    return this.#packed.documents.row(this.row);
  }
  get reading(): Reading {
    return this.#packed.readings.row(this.row);
  }
  /** Whether beginnings of other stories stand on its page; they speak with their own date. */
  get hasTeasers(): boolean {
    this.#teasers ??= ((this.#packed.documents.value(this.row, "parts") ?? []) as Part[]).some((p) => p.kind === "teaser");
    return this.#teasers;
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All articles in the order of their numbers. */
export const numberedArticles = (packed: PackedDossier): NumberedArticle[] => {
  const articles = Array.from({ length: packed.readings.length }, (_, row) => new NumberedArticle(packed, row));
  articles.sort((a, b) => order(a.published ?? "9999", b.published ?? "9999") || order(a.id, b.id));
  for (let i = 0; i < articles.length; i++) articles[i]!.number = i + 1;
  return articles;
};
