import type { Link } from "@proj/core";
import type { ViewContext } from "./view-context.ts";

/** Why two things are linked, as one sentence in the interface's language; the file's own English where this version has no words for the reason. */
export const linkSentence = (view: ViewContext, link: Link): { text: string; language: string } => {
  const { codes, language } = view.ui;
  const text = codes.why(link.reason);
  return text === link.reason.code ? { text: link.why, language: "en" } : { text, language };
};
