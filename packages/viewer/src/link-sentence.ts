import type { Link } from "@proj/core";
import { isolateParams } from "@proj/core/wording";
import type { ViewContext } from "./view-context.ts";

/** Why two things are linked, as one sentence in the interface's language; the file's own English where this version has no words for the reason. */
export const linkSentence = (view: ViewContext, { reason, why }: Link): { text: string; language: string } => {
  const { codes, language, words, number } = view.ui;
  // A page of unknown outlet stands in the reason under its id; people know it by its number here.
  const params = Object.fromEntries(
    Object.entries(reason.params).map(([key, value]) => {
      const article = typeof value === "string" ? view.index.article(value) : undefined;
      return [key, article ? `${words.kinds.article} ${number(article.number)}` : value];
    }),
  );
  const text = codes.why({ code: reason.code, params: isolateParams(params) });
  return text === reason.code ? { text: why, language: "en" } : { text, language };
};
