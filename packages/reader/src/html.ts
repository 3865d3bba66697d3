import type { Problem } from "@proj/core";
import { parseHTML } from "linkedom";
import { decodeBytes } from "./html/decode-bytes.ts";
import { linearise } from "./html/linearise.ts";
import { type HtmlMetadata, metadataOf } from "./html/metadata.ts";
import type { PageElement } from "./html/nodes.ts";
import { storyOf } from "./html/story.ts";

/** A web page as an article to read: hand it to `read`, with what you know of it yourself. */
export interface HtmlArticle {
  /** Headline and story, blocks joined by blank lines. Offsets of a reading count in this text. */
  text: string;
  /** Canonical address, when the page names it. */
  url?: string;
  /** What the page's markup says; it counts less than what is given from outside and more than the text. */
  metadata: HtmlMetadata;
  /** WHATWG label of the encoding; "utf-16" is what a string already has. */
  encoding: string;
  problems: Problem[];
}

/** What is known of a page beside its bytes. */
export interface ReadHtmlOptions {
  /** Content-Type header of the answer that brought the page. */
  contentType?: string;
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Turns a web page into an article: decodes it (byte order mark, HTTP, meta, strict UTF-8, guess), reads JSON-LD, OpenGraph, `<time>` and the canonical
 * link, finds the story (Readability) and writes it out as text with the headline first. Never throws on a page; what went wrong is a problem.
 */
export const readHtml = (page: Uint8Array | string, options: ReadHtmlOptions = {}): HtmlArticle => {
  const problems: Problem[] = [];
  let html = page;
  let encoding = "utf-16";
  if (typeof html !== "string") {
    const decoded = decodeBytes(html, options.contentType);
    html = decoded.text;
    encoding = decoded.encoding;
    if (decoded.by === "guess") problems.push({ code: "encoding-guessed", params: { encoding } });
    if (decoded.replaced > 0) problems.push({ code: "characters-replaced", params: { count: decoded.replaced } });
  }
  if (html.startsWith("\ufeff")) html = html.slice(1);
  const wrapped = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(wrapped).document as unknown as PageElement & { body: PageElement };
  const metadata = metadataOf(document);
  const heading = spaced(document.querySelector("article h1, main h1, h1")?.textContent ?? "");
  const whole = linearise(document.body);
  const story = storyOf(document);
  let text = story?.text ?? whole;
  const headline = heading || metadata.title || story?.title || "";
  // Readability leaves the headline out, for it is in the metadata; a reader sees it first
  if (headline !== "" && !spaced(text.slice(0, headline.length + 200)).includes(headline)) text = `${headline}\n\n${text}`;
  if (text.trim() === "") problems.push({ code: "empty-text", params: {} });
  return { text, ...(metadata.url ? { url: metadata.url } : {}), metadata, encoding, problems };
};

export type { HtmlMetadata } from "./html/metadata.ts";
