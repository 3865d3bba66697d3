import type { PageElement } from "./nodes.ts";

/** What a page's own markup says of its article. */
export interface HtmlMetadata {
  title?: string;
  source?: string;
  published?: string;
  updated?: string;
  author?: string;
  language?: string;
  /** Canonical address. */
  url?: string;
}

/** The fields of a JSON-LD object that are looked at; nothing is known of their types. */
interface Json {
  "@type"?: unknown;
  "@graph"?: unknown;
  mainEntity?: unknown;
  mainEntityOfPage?: unknown;
  name?: unknown;
  headline?: unknown;
  datePublished?: unknown;
  dateCreated?: unknown;
  dateModified?: unknown;
  publisher?: unknown;
  author?: unknown;
  inLanguage?: unknown;
  url?: unknown;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const asText = (value: unknown): string | undefined => {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  if (typeof value !== "object" || value === null) return undefined;
  return asText(asList(value)[0] === value ? (value as Json).name : asList(value)[0]);
};

const ARTICLE = /^(?:.*\/)?(?:\w*NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|Report)$/;

/** Articles in JSON-LD, wherever they hang: alone, in a list, in @graph, as a page's main entity. Looks at most a few levels deep. */
const articlesIn = (value: unknown, depth = 0): Json[] => {
  if (depth > 4 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => articlesIn(item, depth + 1));
  const item = value as Json;
  if (asList(item["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type))) return [item];
  return [item["@graph"], item.mainEntity, item.mainEntityOfPage].flatMap((inner) => articlesIn(inner, depth + 1));
};

/** JSON-LD as pages really have it: comments around it, raw line ends inside strings. */
const parsed = (source: string): unknown => {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)?/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)?\s*;?\s*$/, "");
  for (const attempt of [text, text.replace(/[\u0000-\u001f]+/g, " ")])
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or no metadata from this script
    }
  return undefined;
};

const set = (target: HtmlMetadata, key: keyof HtmlMetadata, value: string | undefined | null): void => {
  const text = value?.trim();
  if (text && target[key] === undefined) target[key] = text;
};

/** Reads the metadata of a page: JSON-LD of schema.org articles first, then OpenGraph and other meta, then `<time>`, the canonical link, the language of the root. */
export const metadataOf = (document: PageElement): HtmlMetadata => {
  const out: HtmlMetadata = {};
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const article of articlesIn(parsed(script.textContent ?? ""))) {
      set(out, "title", asText(article.headline) ?? asText(article.name));
      set(out, "published", asText(article.datePublished) ?? asText(article.dateCreated));
      set(out, "updated", asText(article.dateModified));
      set(out, "source", asText(article.publisher));
      set(out, "author", asText(article.author));
      set(out, "language", asText(article.inLanguage));
      set(out, "url", asText(article.url));
    }
  const meta = (...names: string[]): string | null => {
    for (const name of names)
      for (const attribute of ["property", "name", "itemprop"]) {
        const value = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute("content");
        if (value?.trim()) return value;
      }
    return null;
  };
  set(out, "title", meta("og:title", "twitter:title", "title"));
  set(
    out,
    "published",
    meta(
      "article:published_time",
      "og:published_time",
      "datePublished",
      "pubdate",
      "publishdate",
      "publish-date",
      "date",
      "dc.date",
      "DC.date.issued",
      "parsely-pub-date",
      "sailthru.date",
    ),
  );
  set(out, "updated", meta("article:modified_time", "og:updated_time", "dateModified", "lastmod"));
  set(out, "source", meta("og:site_name", "application-name", "publisher", "dc.publisher"));
  set(out, "author", meta("article:author", "author", "dc.creator"));
  set(out, "language", meta("og:locale", "language", "dc.language"));
  for (const time of document.querySelectorAll("time[datetime]")) {
    const moment = time.getAttribute("datetime");
    if (moment && /^\d{4}-\d{2}-\d{2}/.test(moment)) {
      set(out, "published", moment);
      break;
    }
  }
  set(out, "url", document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"));
  set(out, "language", document.querySelector("html")?.getAttribute("lang"));
  if (out.language) out.language = out.language.replace("_", "-");
  if (out.url && !/^https?:\/\//i.test(out.url)) delete out.url;
  return out;
};
