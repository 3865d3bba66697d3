import { daysApart, type Edtf, type Part, type Problem, type PublishedBy, type Source, timesTouch } from "@proj/core";
import type { Language } from "../language.ts";
import { languageOf, languages as ours } from "../languages/languages.ts";
import { tokenise } from "../text/tokens.ts";
import { inferDay } from "./infer-day.ts";
import { isHeadlineLike } from "./line-tests.ts";
import { linesOf } from "./lines.ts";
import { pressNamed } from "./outlets.ts";
import { type PageParts, partsOf } from "./parts.ts";
import { publicationOf } from "./publication-line.ts";

/** What is known of a page before it is read. What is given from outside wins over `metadata`, metadata over the text, the text over inference. */
export interface PageInput {
  text: string;
  title?: string;
  source?: string;
  published?: string;
  language?: string;
  url?: string;
  /** What the page's own markup says of it: JSON-LD, OpenGraph. */
  metadata?: { title?: string; source?: string; published?: string; language?: string };
}

/** The head of a document: everything but what its story says. Offsets are UTF-16 into `text`. */
export interface PageHead {
  /** The text that offsets count in: the decoded input less one BOM, after a title that does not open it. */
  text: string;
  title: string | null;
  source: Source | null;
  published: Edtf | null;
  publishedAt?: string;
  publishedBy: PublishedBy | null;
  language: string;
  parts: Part[];
  /** Agencies of bylines and datelines, by their usual name. */
  agencies: string[];
  /** Papers that the page says it is taken from: they end every chain of the page. */
  pageSources: { start: number; end: number; name: string }[];
  problems: Problem[];
}

const hostOf = (url: string | undefined): string | null => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? null;

const detect = (text: string, languages: readonly Language[]): string => {
  let best: Language | null = null;
  let most = 0.4;
  for (const language of languages) {
    const share = language.detect(text);
    if (share > most) {
      most = share;
      best = language;
    }
  }
  if (best) return best.code;
  return /[a-z]{3}/i.test(text) ? "en" : "und";
};

/** The title before the text it does not open. */
const withTitle = (text: string, title: string | undefined): { text: string; titleEnd: number } => {
  const wanted = title?.trim();
  if (!wanted) return { text, titleEnd: 0 };
  const start = text.length - text.trimStart().length;
  if (text.startsWith(wanted, start)) return { text, titleEnd: start + wanted.length };
  return { text: `${wanted}\n\n${text}`, titleEnd: wanted.length };
};

const shared = (a: string, b: string): number => {
  const x = new Set(a.split(" "));
  const y = b.split(" ").filter((word) => word.length > 2);
  return y.length === 0 ? 1 : y.filter((word) => x.has(word)).length / y.length;
};

/** Reads the page around a story: its parts, title, outlet, agencies, day of publication. Never throws on text; what does not fit is a problem. */
export const readPage = (input: PageInput, languages: readonly Language[] = ours): PageHead => {
  const problems: Problem[] = [];
  const metadata = input.metadata ?? {};
  const raw = input.text.startsWith("\ufeff") ? input.text.slice(1) : input.text;
  const { text, titleEnd } = withTitle(raw, input.title);
  const found = detect(raw, languages);
  const wanted = input.language ?? metadata.language;
  const language = (wanted ?? found).toLowerCase().split("-")[0]!;
  const pack = languageOf(language, languages);
  if (wanted && pack && raw.trim().length > 40 && pack.detect(raw) < 0.3)
    problems.push({ code: "language-disagrees", params: { given: wanted, found } });
  if (raw.trim() === "") problems.push({ code: "empty-text", params: {} });

  const page: PageParts = pack
    ? partsOf(text, linesOf(text, pack.page), pack.page, pack.times, titleEnd)
    : {
        parts: plainParts(text, titleEnd),
        published: null,
        datelineDay: null,
        outlet: null,
        agencies: [],
        sources: [],
        headline: titleEnd > 0 ? { start: 0, end: titleEnd } : null,
      };

  // title
  const headline = page.headline ? text.slice(page.headline.start, page.headline.end).trim() : null;
  const title = input.title?.trim() || headline || metadata.title?.trim() || null;
  if (pack && input.title && titleEnd > 0) {
    const own = metadata.title ?? (text.length > raw.length ? ownHeadline(raw, pack) : null);
    if (
      own &&
      Math.max(shared(pack.page.fold(own), pack.page.fold(input.title)), shared(pack.page.fold(input.title), pack.page.fold(own))) < 0.4
    )
      problems.push({ code: "title-disagrees", params: { given: input.title.trim(), found: own } });
  }

  // source
  const domain = hostOf(input.url);
  const named = input.source?.trim() || metadata.source?.trim() || page.outlet;
  const source: Source | null = named ? { name: named, ...(domain ? { domain } : {}) } : domain ? { name: domain, domain } : null;
  const told = [input.source, metadata.source, page.outlet].filter((s): s is string => !!s?.trim()).map((s) => s.trim());
  const other = told.slice(1).find((name) => pack && !sameOutlet(pack, told[0]!, name));
  if (other) problems.push({ code: "source-disagrees", params: { given: told[0]!, found: other } });

  // day of publication, the surest first
  const days: { day: Edtf; at?: string; by: PublishedBy }[] = [];
  const times = pack?.times;
  for (const [value, by] of [[input.published, "given"] as const, [metadata.published, "metadata"] as const]) {
    if (!value?.trim()) continue;
    const read = times ? publicationOf(value, times) : publicationOf(value, noTimes);
    if (read) days.push({ ...read, by });
    else problems.push({ code: "date-impossible", params: { text: value } });
  }
  if (page.published) days.push({ day: page.published.day, ...(page.published.at ? { at: page.published.at } : {}), by: "text" });
  else if (page.datelineDay) days.push({ day: page.datelineDay, by: "text" });
  if (days.length === 0 && pack) {
    const day = inferDay(tokenise(text), page.parts, pack.times);
    if (day) days.push({ day, by: "inferred" });
  }
  const chosen = days[0] ?? null;
  const against = chosen && days.slice(1).find((d) => !timesTouch(d.day, chosen.day) && (daysApart(d.day, chosen.day) ?? 0) > 1);
  if (against) problems.push({ code: "published-disagrees", params: { given: chosen.day, found: against.day } });
  if (!chosen) problems.push({ code: "published-unknown", params: {} });

  return {
    text,
    title,
    source,
    published: chosen?.day ?? null,
    ...(chosen?.at ? { publishedAt: chosen.at } : {}),
    publishedBy: chosen?.by ?? null,
    language: wanted ?? found,
    parts: page.parts,
    agencies: page.agencies,
    pageSources: page.sources,
    problems,
  };
};

const noTimes = { open: () => ({ match: () => null, outlook: () => "open" as const }) };

const plainParts = (text: string, titleEnd: number): Part[] => {
  if (text === "") return [];
  if (titleEnd === 0 || titleEnd >= text.length) return [{ kind: titleEnd > 0 ? "headline" : "body", start: 0, end: text.length }];
  let body = titleEnd;
  while (body < text.length && /\s/.test(text[body]!)) body++;
  return body >= text.length
    ? [{ kind: "headline", start: 0, end: text.length }]
    : [
        { kind: "headline", start: 0, end: body },
        { kind: "body", start: body, end: text.length },
      ];
};

/** The headline that the text itself opens with, when a title was put before it. */
const ownHeadline = (raw: string, pack: Language): string | null => {
  const first = linesOf(raw.slice(0, 600), pack.page)[0];
  return first &&
    isHeadlineLike(first) &&
    first.words <= 20 &&
    !first.closed &&
    raw.length > first.end + 200 &&
    pressNamed(first.text) === null
    ? first.text
    : null;
};

/** Two names of one outlet: one holds the other, or the world knows both as one. */
const sameOutlet = (pack: Language, a: string, b: string): boolean => {
  const x = pack.page.fold(a);
  const y = pack.page.fold(b);
  return x.includes(y) || y.includes(x) || (pressNamed(a)?.name ?? a) === (pressNamed(b)?.name ?? b);
};
