import type { Problem, Reading } from "@proj/core";
import type { Finding } from "@proj/reader";
import type { Messages } from "../messages/messages.ts";
import type { Article } from "./article.ts";
import type { FileTrouble } from "./collect.ts";

/** What became of an article: its reading, how it was found if that was asked for, and what a person should know of it; or why there is none. */
export type ReadArticle = { reading: Reading; findings: readonly Finding[]; notices: FileTrouble[] } | { error: FileTrouble };

/** The reading of one article; what happened to its bytes on the way stands among its problems. Never throws for what is in the article. */
export async function readArticle(article: Article, say: Messages, explained = false): Promise<ReadArticle> {
  const { location } = article;
  // Loaded only here: a command that shows a dossier needs neither the word lists nor, for plain text, the HTML parser.
  const { explain, read } = await import("@proj/reader");
  try {
    const { decoding, html, text, ...given } = article;
    const problems: Problem[] = decoding ? [decoding] : [];
    const notices: FileTrouble[] = [];
    let whole: Parameters<typeof read>[0] = { ...given, text: text ?? "" };
    if (html) {
      const { readHtml } = await import("@proj/reader/html");
      const page = readHtml(html);
      if (page.text.trim() === "") return { error: { location, message: say.emptyFile() } };
      const found = { text: page.text, metadata: page.metadata, ...(page.url && { url: page.url }) };
      whole = { ...found, ...given };
      for (const problem of page.problems) {
        problems.push(problem);
        if (problem.code === "encoding-guessed") notices.push({ location, message: say.guessedEncoding(page.encoding) });
        if (problem.code === "characters-replaced") notices.push({ location, message: say.brokenCharacters(Number(problem.params.count)) });
      }
    }
    const { reading, findings } = explained ? explain(whole) : { reading: read(whole), findings: [] };
    const document = reading.document.id;
    return { reading: { ...reading, problems: [...reading.problems, ...problems.map((p) => ({ ...p, document }))] }, findings, notices };
  } catch (error) {
    return { error: { location, message: say.unreadable((error as Error).message) } };
  }
}
