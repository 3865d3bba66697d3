import type { Reading } from "@proj/core";
import { read } from "@proj/reader";
import { readHtml } from "@proj/reader/html";
import type { Messages } from "../messages/messages.ts";
import type { Article } from "./article.ts";
import type { FileTrouble } from "./collect.ts";

/** The reading of one article; what happened to its bytes on the way stands among its problems. */
export function readArticle(article: Article, say: Messages): { reading: Reading } | { error: FileTrouble } {
  const { decoded, html, text, ...given } = article;
  try {
    const reading = html === undefined ? read({ ...given, text: text ?? "" }) : readHtml({ ...given, html });
    if (!decoded) return { reading };
    const problem = { code: decoded.code, document: reading.document.id, params: decoded.params };
    return { reading: { ...reading, problems: [...reading.problems, problem] } };
  } catch (error) {
    return { error: { location: article.location, message: say.unreadable((error as Error).message) } };
  }
}
