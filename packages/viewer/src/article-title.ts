import type { Document } from "@proj/core";

/** Characters of a text that may stand for a missing title. */
const LENGTH = 90;

/** An article's title; where it has none, the beginning of its story. */
export const articleTitle = (document: Document): string => {
  if (document.title !== null && document.title.trim() !== "") return document.title;
  const part = document.parts.find((p) => p.kind === "headline" || p.kind === "summary" || (p.kind === "body" && p.end - p.start > 20));
  const text = (part ? document.text.slice(part.start, part.end) : document.text).trim().split("\n")[0] ?? "";
  return text.length > LENGTH ? `${text.slice(0, text.lastIndexOf(" ", LENGTH) + 1 || LENGTH).trim()}…` : text;
};
