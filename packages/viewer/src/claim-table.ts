import type { Claim, ClaimForm } from "@proj/core";
import type { NumberedArticle } from "./article.ts";
import type { DossierIndex } from "./dossier-index.ts";

/** A column of the table of claims: an outlet with its articles, or one article whose outlet is not shown. */
export interface ClaimColumn {
  readonly outlet: string | null;
  readonly articles: readonly NumberedArticle[];
}

/** How an outlet stands to a claim. */
export interface ClaimCell {
  readonly forms: readonly ClaimForm[];
  /** Entities between the speaker and the page. */
  readonly via: readonly string[];
  /** A claim that it carries and that contradicts this one. */
  readonly contrary: string | null;
}

/** The columns in the order of their first articles. */
export const claimColumns = (index: DossierIndex): ClaimColumn[] => {
  const columns: { outlet: string | null; articles: NumberedArticle[] }[] = [];
  const known = new Map<string, { articles: NumberedArticle[] }>();
  for (const article of index.articles) {
    const column = article.outlet === null ? undefined : known.get(article.outlet);
    if (column) column.articles.push(article);
    else {
      const made = { outlet: article.outlet, articles: [article] };
      columns.push(made);
      if (article.outlet !== null) known.set(article.outlet, made);
    }
  }
  return columns;
};

/** The cells of a claim by column; a column without one is silent. */
export const claimCells = (index: DossierIndex, claim: Claim, columnOf: ReadonlyMap<string, number>): Map<number, ClaimCell> => {
  const cells = new Map<number, { forms: ClaimForm[]; via: string[]; contrary: string | null }>();
  const cell = (column: number): { forms: ClaimForm[]; via: string[]; contrary: string | null } => {
    const made = cells.get(column) ?? { forms: [], via: [], contrary: null };
    cells.set(column, made);
    return made;
  };
  for (const report of claim.reports) {
    const column = columnOf.get(report.document);
    if (column === undefined) continue;
    const { forms, via } = cell(column);
    if (!forms.includes(report.form)) forms.push(report.form);
    for (const id of report.via) if (!via.includes(id)) via.push(id);
  }
  for (const link of index.linksOf(claim.id)) {
    if (link.type !== "contradicts") continue;
    const other = index.packed.claims.get(link.a === claim.id ? link.b : link.a);
    if (!other || other.id === claim.id) continue;
    for (const report of other.reports) {
      const column = columnOf.get(report.document);
      if (column !== undefined) cell(column).contrary = other.id;
    }
  }
  return cells;
};
