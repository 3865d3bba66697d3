import { documentId, type Reading } from "@proj/core";
import { type PageInput, readPage } from "./article/read-page.ts";
import { assemble } from "./assemble.ts";
import { completeChains, tieEvents } from "./find/chains.ts";
import { findClaims } from "./find/claims.ts";
import { findEvents } from "./find/events.ts";
import { findNames, resolveNames } from "./find/names.ts";
import type { Page, PageSentence } from "./find/page.ts";
import { findQuantities } from "./find/quantities.ts";
import { findTimes } from "./find/times.ts";
import type { Language } from "./language.ts";
import { languageOf, languages as ours } from "./languages/languages.ts";
import { sentencesOf } from "./text/sentences.ts";
import { tokenise } from "./text/tokens.ts";
import { readerVersion } from "./version.ts";

/** An article as it comes from outside. What is given here wins over what the page says. */
export interface Article {
  /** Plain text of the page, decoded; a leading BOM is dropped, nothing else is changed. */
  text: string;
  title?: string;
  url?: string;
  /** Name of the outlet that publishes it. */
  source?: string;
  /** Day or moment of publication: EDTF or RFC 3339. */
  published?: string;
  /** BCP 47 tag; found from the text when absent. */
  language?: string;
  /** Where it was found (a path or address); kept, never part of the id. */
  location?: string;
  /** What the page's own markup says of it (readHtml gives it): weaker than what is given, stronger than the text. */
  metadata?: NonNullable<PageInput["metadata"]>;
}

/**
 * Reads one article: its parts, who published it and when, the names, events and claims in it, each tied to the exact words. Pure: the same article
 * gives the same reading everywhere. Trouble is in `problems`, never thrown. Offsets are UTF-16 code units, end excluded.
 */
export const read = (article: Article): Reading => readWorking(article).reading;

/** A `read` that knows the given languages and no others: its packs are asked in turn for the language of a text. */
export const createReader =
  (languages: readonly Language[]): ((article: Article) => Reading) =>
  (article) =>
    readWorking(article, languages).reading;

/** The reading together with everything that was found on the way, for explanations. */
export const readWorking = (article: Article, languages: readonly Language[] = ours): { reading: Reading; page: Page | null } => {
  const head = readPage(article, languages);
  const id = documentId({
    text: article.text,
    title: article.title ?? null,
    source: article.source ?? null,
    published: article.published ?? null,
  });
  const document: Reading["document"] = {
    id,
    location: article.location ?? article.url ?? "",
    source: head.source,
    title: head.title,
    published: head.published,
    ...(head.publishedAt === undefined ? {} : { publishedAt: head.publishedAt }),
    publishedBy: head.publishedBy,
    language: head.language,
    text: head.text,
    parts: head.parts,
    agencies: head.agencies,
  };
  const problems = head.problems.map((p) => ({ ...p, document: id }));
  const reader = { name: "isnad", version: readerVersion };
  const language = languageOf(head.language, languages);
  if (!language) {
    problems.push({ code: "language-not-read", document: id, params: { language: head.language } });
    return { reading: { document, reader, entities: [], events: [], claims: [], problems }, page: null };
  }

  const tokens = tokenise(head.text);
  const words = new Array<Page["words"][number]>(tokens.length);
  for (let i = 0; i < tokens.length; i++) words[i] = tokens.kind[i] === 1 ? language.analyse(tokens.form[i]!) : undefined;
  const sentences: PageSentence[] = [];
  let at = 0;
  for (const part of head.parts) {
    const first = at;
    while (at < tokens.length && tokens.start[at]! < part.end) at++;
    const reference = part.kind === "teaser" ? (part.published ?? null) : head.published;
    for (const s of sentencesOf(tokens, first, at)) sentences.push({ first: s.first, last: s.last, part, reference });
  }
  const page: Page = {
    language,
    documentId: id,
    text: head.text,
    tokens,
    words,
    parts: head.parts,
    sentences,
    published: head.published,
    times: [],
    quantities: [],
    entities: [],
    entityAt: new Int32Array(tokens.length + 2).fill(-1),
    events: [],
    claims: [],
    pageSources: [],
    problems,
  };
  for (const part of groupByReference(sentences))
    for (const t of findTimes(tokens, part.first, part.last, part.reference, language.times))
      page.times.push({
        first: t.first,
        last: t.next,
        start: t.start,
        end: t.end,
        edtf: t.edtf,
        kind: t.kind,
        rule: t.working.rule,
        working: `${t.working.phrase}: ${t.working.rule}, from ${t.working.anchor ?? "no day"} → ${t.working.result ?? "cannot tell"}`,
        ...(t.working.anchor === null ? {} : { anchor: t.working.anchor }),
        relative: t.relative,
      });
  page.writtenTimes = page.times.slice();
  findQuantities(page);
  findNames(page);
  resolveNames(page);
  for (const name of head.pageSources) {
    const k = page.entities.findIndex((e) => e.start >= name.start && e.end <= name.end && e.kind === "organization");
    if (k >= 0) page.pageSources.push(k);
  }
  findEvents(page);
  findClaims(page);
  completeChains(page);
  tieEvents(page);
  return { reading: { document, reader, ...assemble(page), problems }, page };
};

/** Runs of sentences with one reference day: times are found run by run, so that "that year" may look back. */
const groupByReference = (sentences: readonly PageSentence[]): { first: number; last: number; reference: string | null }[] => {
  const out: { first: number; last: number; reference: string | null; part: string }[] = [];
  for (const s of sentences) {
    const open = out.at(-1);
    const key = s.part.kind === "teaser" ? `t${s.part.start}` : "page";
    if (open && open.part === key && open.reference === s.reference) open.last = s.last;
    else out.push({ first: s.first, last: s.last, reference: s.reference, part: key });
  }
  return out;
};
