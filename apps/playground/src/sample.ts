import { type Dossier, merge } from "@proj/core";
import { type Article, read } from "@proj/reader";

/** The dossier of some articles: what the plain page shows. */
export const sampleDossier = (articles: readonly Article[]): Dossier => merge(articles.map(read));
