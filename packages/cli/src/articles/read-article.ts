import type { Reading } from "@proj/core";
import type { Messages } from "../messages/messages.ts";
import type { Article } from "./article.ts";
import type { FileTrouble } from "./collect.ts";

/** The reading of one article; what happened to its bytes on the way stands among its problems. */
export async function readArticle(article: Article, say: Messages): Promise<{ reading: Reading } | { error: FileTrouble }> {
  const { decoded, html, text, ...given } = article;
  // Loaded only here: a command that shows a dossier needs neither the word lists nor, for plain text, the HTML parser.
  const { read } = await import("@proj/reader");
  try {
    const reading =
      html === undefined ? read({ ...given, text: text ?? "" }) : (await import("@proj/reader/html")).readHtml({ ...given, html });
    if (!decoded) return { reading };
    const problem = { code: decoded.code, document: reading.document.id, params: decoded.params };
    return { reading: { ...reading, problems: [...reading.problems, problem] } };
  } catch (error) {
    return { error: { location: article.location, message: say.unreadable((error as Error).message) } };
  }
}
