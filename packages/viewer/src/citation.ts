import type { Ref } from "@proj/core";
import type { NumberedArticle } from "./article.ts";
import { harmlessAddress, harmlessName } from "./harmless.ts";
import type { ViewContext } from "./view-context.ts";

/** A citation in plain text: the words quoted, the outlet, the article's title, its date, and its address where it has one. */
export const citation = (view: ViewContext, quote: string | null, articles: readonly NumberedArticle[]): string => {
  const { ui } = view;
  const [open, close] = ui.language === "ar" ? ["«", "»"] : ["“", "”"];
  const comma = ui.language === "ar" ? "، " : ", ";
  const lines = articles.map(({ document, outlet }) =>
    [
      harmlessName(outlet ?? document.source?.domain ?? ui.words.article.unknownOutlet),
      document.title === null ? "" : `${open}${harmlessName(document.title)}${close}`,
      document.published ? ui.dates.edtf(document.published) : ui.words.article.unknownDate,
      harmlessAddress(document.location) ?? "",
    ]
      .filter(Boolean)
      .join(comma),
  );
  return [...(quote ? [`${open}${harmlessName(quote)}${close}`] : []), ...lines].join("\n");
};

/** The articles behind references, for a citation. */
export const citedArticles = (view: ViewContext, refs: readonly Ref[]): NumberedArticle[] => view.index.articlesOf(refs);
