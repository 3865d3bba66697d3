// Longer than most: one pass over the lines of a page, and every case of a line stands beside the others.
import type { Edtf, Part } from "@proj/core";
import type { LanguageTimes } from "../find/times/language-times.ts";
import { type Credits, creditsOf, headedPress } from "./credits.ts";
import { datelineOf } from "./dateline.ts";
import type { LanguagePage } from "./language-page.ts";
import { captionCredit, isBreadcrumb, isFurniture, isHeadlineLike, isMenu, isParagraph, isPersonLine, labelOf } from "./line-tests.ts";
import type { Line } from "./lines.ts";
import { pressNamed } from "./outlets.ts";
import { type PublicationLine, publicationLine } from "./publication-line.ts";

type Kind = Part["kind"];

/** What the lines of a page say beside their kinds. */
export interface PageParts {
  parts: Part[];
  published: PublicationLine | null;
  /** Date of an agency's dateline. */
  datelineDay: Edtf | null;
  outlet: string | null;
  agencies: string[];
  /** Papers the page says it is taken from, as spans of the text. */
  sources: { start: number; end: number; name: string }[];
  headline: { start: number; end: number } | null;
}

interface Piece {
  start: number;
  kind: Kind;
  /** Pieces of one kind join unless a new teaser begins. */
  opens: boolean;
  published?: Edtf;
}

/** What a signature at the foot of a story names: the outlet, and the one it took the story from. "اسم الموقع 2_صحيفة أخرى". */
const SIGNATURE = /^(\p{L}[\p{L}\s.]{1,40}?)\s*\d{0,2}\s*[_＿]\s*(\p{L}[\p{L}\s.]{1,40})$/u;

const bylineCredits = (line: Line, page: LanguagePage, nearHead: boolean): Credits | null => {
  if (line.words > 12 || line.text.length > 110 || /[.؟!]$/.test(line.text.replace(/(?:^|\s)\p{L}\.$/u, ""))) return null;
  const label = labelOf(line.key, page.byline);
  const credits = creditsOf(line.text, page);
  if (label && line.words <= 8 && (/[:：]/.test(line.text) || nearHead) && credits.unknown <= 1) return credits;
  if (credits.known === 0 || credits.unknown > 0) return null;
  const press = credits.outlet !== null || credits.agencies.length > 0;
  if (credits.people === 0)
    return press || credits.known > credits.places.length || (nearHead && credits.places.length > 0 && line.words <= 4) ? credits : null;
  // names of people beside a place or an outlet: "القاهرة: فلان وفلان"
  return nearHead && /[:\-–—/|(،]/.test(line.text) && line.words <= 10 ? credits : null;
};

const TRIM_LABEL = /^[\s:：\-–—|/]+/;

/** Labels every line of the page, splits datelines and run-on tags off, and joins what belongs together. `titleEnd`: the text up to there is the given title. */
export const partsOf = (text: string, lines: readonly Line[], page: LanguagePage, times: LanguageTimes, titleEnd: number): PageParts => {
  const pieces: Piece[] = [];
  const result: PageParts = { parts: [], published: null, datelineDay: null, outlet: null, agencies: [], sources: [], headline: null };
  const add = (start: number, kind: Kind, opens = false) => pieces.push({ start, kind, opens });
  const credit = (credits: Credits) => {
    result.outlet ??= credits.outlet;
    for (const agency of credits.agencies) if (!result.agencies.includes(agency)) result.agencies.push(agency);
  };
  const seeDate = (found: PublicationLine) => {
    const rank = { published: 0, date: 1, updated: 2 };
    if (!result.published || rank[found.by] < rank[result.published.by]) result.published = found;
  };
  const sourceIn = (line: Line, label: string): void => {
    const words = label.split(" ").length;
    const match = new RegExp(`^(?:\\S+\\s*){${words}}`, "u").exec(line.text.replace(/[:：]/g, " "));
    const from = Math.min(line.text.search(/[:：]/) >= 0 ? line.text.search(/[:：]/) + 1 : (match?.[0].length ?? 0), line.text.length);
    const rest = line.text.slice(from);
    const lead = TRIM_LABEL.exec(rest)?.[0].length ?? rest.length - rest.trimStart().length;
    let at = line.start + from + Math.max(lead, rest.length - rest.trimStart().length);
    for (const name of text.slice(at, line.end).split(/\s*(?:[+،,/|]|\s[-–—]\s)\s*/u)) {
      const trimmed = name.trim();
      const start = text.indexOf(trimmed, at);
      if (trimmed === "" || start < 0) continue;
      at = start + trimmed.length;
      const press = pressNamed(trimmed) ?? headedPress(trimmed, page.fold(trimmed), page);
      if (press?.kind === "agency" || page.bylineWords.has(page.fold(trimmed))) {
        if (press && !result.agencies.includes(press.name)) result.agencies.push(press.name);
      } else if (trimmed.split(/\s+/).length <= 6) result.sources.push({ start, end: at, name: trimmed });
    }
  };

  let masthead: string | null = null;
  const titleKey = titleEnd > 0 ? page.fold(text.slice(0, titleEnd)) : "";
  let phase: "head" | "intro" | "body" | "end" = "head";
  let headlineKey = "";
  let summaryNext = false;
  let afterRelated = 0; // lines that may still be links after a bare "read also"
  let seen = 0; // characters of story so far
  const last = lines.at(-1)?.end ?? 0;

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (line.end <= titleEnd) {
      add(line.start, "headline");
      result.headline = { start: line.start, end: Math.max(line.end, result.headline?.end ?? 0) };
      if (result.headline.start > line.start) result.headline.start = line.start;
      headlineKey = titleKey;
      phase = "intro";
      continue;
    }
    const nearHead = phase === "head" || phase === "intro";

    // dates, labels, buttons: the same everywhere
    const dated = phase === "end" ? null : publicationLine(line.text, page, times);
    if (dated) {
      seeDate(dated);
      add(line.start, "byline");
      continue;
    }
    if (phase === "end") {
      const date = publicationLine(line.text, page, times);
      const before = pieces.at(-1);
      if (date && before?.kind === "teaser") {
        before.published ??= date.day;
        continue;
      }
      if (date && line.words <= 14) {
        if (date.by !== "date") seeDate(date);
        add(line.start, "boilerplate");
        continue;
      }
    }
    const summaryLabel = line.words <= 3 ? labelOf(line.key, page.summary) : null;
    if (summaryLabel === line.key && line.key !== "") {
      add(line.start, "boilerplate");
      summaryNext = true;
      continue;
    }
    const block = labelOf(line.key, page.relatedBlock);
    if (block && line.words <= block.split(" ").length + 2) {
      add(line.start, "boilerplate");
      const rest = lines.slice(i + 1);
      const goes = rest.filter((l) => isParagraph(l) && page.goesOn(l.text)).length;
      if (phase === "body" && (goes >= 2 || last - line.end > 2 * seen)) afterRelated = 6;
      else if (!nearHead || seen > 0) phase = "end";
      continue;
    }
    const related = labelOf(line.key, page.related, true);
    if (related) {
      const extra = line.key.length > related.length;
      const glued = extra && line.key[related.length] !== " ";
      const single = !related.includes(" ");
      if (!extra) {
        add(line.start, "boilerplate");
        afterRelated = 5;
        continue;
      }
      if (
        (glued || /[:：|]/.test(line.text.slice(0, related.length + 6)) || (!single && line.words <= 30)) &&
        !(single && (line.words > 25 || !/[:：]/.test(line.text)))
      ) {
        add(line.start, line.words <= related.split(" ").length + 2 && !glued && !/[:：]/.test(line.text) ? "boilerplate" : "teaser", true);
        afterRelated = 3;
        continue;
      }
    }
    if (isFurniture(line, page)) {
      masthead ??= ownerOf(line, page);
      add(line.start, "boilerplate");
      continue;
    }
    // the paper's name above its menu, the section above the headline
    if (phase === "head" && !line.closed && next && line.words <= 4) {
      const above = isMenu(next, page) || isBreadcrumb(next, page);
      if (above && i <= 2 && line.key.split(" ").every((word) => !page.particles.has(word))) {
        masthead = line.text.replace(/^[\u200e\u200f]+/, "");
        add(line.start, "boilerplate");
        continue;
      }
      if (
        line.words <= 2 &&
        isHeadlineLike(next) &&
        next.words > line.words &&
        !pressNamed(line.text) &&
        creditsOf(line.text, page).known === 0
      ) {
        add(line.start, "boilerplate");
        continue;
      }
    }
    const sourceLabel = labelOf(line.key, page.source);
    if (
      sourceLabel &&
      line.words <= 12 &&
      (/^[^:：]{2,14}[:：]/.test(line.text) || (sourceLabel.includes(" ") && line.words <= 6 && !line.closed)) &&
      (sourceLabel.length > 3 || /^\S+\s*[:：]/.test(line.text))
    ) {
      sourceIn(line, sourceLabel);
      add(line.start, "byline");
      if (phase === "body") phase = "end";
      continue;
    }
    const tagLabel = labelOf(line.key, page.tags);
    if (
      tagLabel &&
      (line.key === tagLabel ||
        /^[^:：]{2,20}[:：]/.test(line.text) ||
        (!line.closed && line.words <= 25 && phase !== "intro" && !/[،.]/.test(line.text)))
    ) {
      add(line.start, "boilerplate");
      if (phase === "body") phase = "end";
      continue;
    }

    if (phase === "end") {
      const byline = bylineCredits(line, page, false);
      if (byline) {
        credit(byline);
        add(line.start, "byline");
      } else if (line.words <= 2 && !line.closed) add(line.start, "boilerplate");
      else {
        const before = pieces.at(-1);
        const paragraph = isParagraph(line);
        add(line.start, "teaser", !(paragraph && before?.kind === "teaser"));
      }
      continue;
    }

    if (afterRelated > 0) {
      const cut = /(?:\.{2,}|…)$/.test(line.text);
      if (!isParagraph(line) && isHeadlineLike(line)) {
        // one line alone before a paragraph may be a subhead; after a label it is a link
        add(line.start, "teaser", true);
        afterRelated--;
        continue;
      }
      if (line.words <= 2 && !line.closed) {
        add(line.start, "boilerplate");
        continue;
      }
      if (cut && pieces.at(-1)?.kind === "teaser") {
        add(line.start, "teaser");
        continue;
      }
      afterRelated = 0;
    }

    const caption = captionCredit(line, page);
    if (caption !== null && !(phase === "body" && line.words > 30)) {
      add(line.start, "caption");
      continue;
    }

    if (phase === "head") {
      const byline = bylineCredits(line, page, true);
      if (byline) {
        credit(byline);
        add(line.start, "byline");
        continue;
      }
      if (isHeadlineLike(line) && next !== undefined && !(line.words > 30)) {
        add(line.start, "headline");
        result.headline = { start: line.start, end: line.end };
        headlineKey = line.key;
        phase = "intro";
        continue;
      }
    }
    if (phase === "intro") {
      if (line.key === headlineKey) {
        add(line.start, "boilerplate");
        continue;
      }
      const byline = bylineCredits(line, page, true);
      if (byline) {
        credit(byline);
        add(line.start, "byline");
        continue;
      }
      if (summaryNext) {
        summaryNext = false;
        add(line.start, "summary");
        continue;
      }
      const rest = lines.slice(i + 1, i + 14).some((l) => isParagraph(l));
      if (isPersonLine(line, page) && rest && (next?.apart || (next && publicationLine(next.text, page, times)))) {
        add(line.start, "byline");
        continue;
      }
      if (
        rest &&
        next &&
        !/[.]$/.test(line.text) &&
        (line.words <= 13 || (line.words <= 30 && next.apart && line.apart)) &&
        !datelineOf(line.text, page, times)
      ) {
        add(line.start, "summary");
        continue;
      }
      if (rest && next?.apart && line.apart && line.words <= 45 && followedByDateline(lines, i + 1, page, times)) {
        add(line.start, "summary");
        continue;
      }
    }

    // from here on the line is story
    const opening = phase !== "body";
    phase = "body";
    summaryNext = false;
    let start = line.start;
    const signature = !opening && line.words <= 9 ? SIGNATURE.exec(line.text) : null;
    if (signature) {
      result.outlet ??= signature[1]!.trim();
      const name = signature[2]!.trim();
      const at = line.start + line.text.lastIndexOf(name);
      const press = pressNamed(name);
      if (press?.kind === "agency") {
        if (!result.agencies.includes(press.name)) result.agencies.push(press.name);
      } else result.sources.push({ start: at, end: at + name.length, name });
      add(start, "byline");
      phase = "end";
      continue;
    }
    if (!opening && line.words <= 8) {
      const byline = bylineCredits(line, page, false);
      if (byline && !line.closed) {
        credit(byline);
        add(start, "byline");
        continue;
      }
    }
    if (opening) {
      const dateline = datelineOf(line.text, page, times);
      if (dateline) {
        credit(dateline.credits);
        result.datelineDay = dateline.day;
        add(start, "byline");
        start += dateline.length;
      }
    }
    // links to other stories stand two or more together between paragraphs
    if (!opening && isLink(line) && lines[i - 1] && isParagraph(lines[i - 1]!)) {
      let end = i + 1;
      while (end < lines.length && isLink(lines[end]!)) end++;
      if (end - i >= 2 && end < lines.length && isParagraph(lines[end]!) && end - i <= 6) {
        for (let k = i; k < end; k++) add(lines[k]!.start, "teaser", true);
        i = end - 1;
        continue;
      }
    }
    add(start, "body");
    seen += line.text.length;
    const tags = runOnTags(line, page);
    if (tags !== null) {
      add(line.start + tags, "boilerplate");
      phase = "end";
    }
  }

  result.outlet ??= masthead;
  result.parts = tiled(text, pieces);
  return result;
};

/** Whose rights a copyright line reserves: "جميع الحقوق محفوظة © صحيفة المدينة 2024". */
const ownerOf = (line: Line, page: LanguagePage): string | null => {
  if (line.words > 14 || !page.copyright.some((c) => line.key.includes(c))) return null;
  const labels = page.copyright.flatMap((c) => c.split(" "));
  const words = line.text
    .replace(/[©®]|\(c\)|\d{4}(?:\s*[-–]\s*\d{4})?|[.،,:|]/giu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !labels.includes(page.fold(word)));
  const name = words
    .join(" ")
    .replace(/^ل(?:ـ\s*|(?=\p{L}{3}))/u, "")
    .replace(/^ل(?=ل)/u, "ا");
  return name.length >= 3 && words.length <= 5 ? name : null;
};

const isLink = (line: Line): boolean =>
  isHeadlineLike(line) &&
  !isParagraph(line) &&
  line.words >= 5 &&
  line.words <= 25 &&
  !/^[*•\-–\d٠-٩]/.test(line.text) &&
  (line.text.match(/[،,]/g)?.length ?? 0) < 3;

const followedByDateline = (lines: readonly Line[], from: number, page: LanguagePage, times: LanguageTimes): boolean => {
  const next = lines[from];
  return next !== undefined && datelineOf(next.text, page, times) !== null;
};

/** Offset in a line where tags run on after its last sentence, or null. */
const runOnTags = (line: Line, page: LanguagePage): number | null => {
  const end = Math.max(line.text.lastIndexOf(". "), line.text.lastIndexOf("؟ "), line.text.lastIndexOf("! "));
  if (end < 0) return null;
  const rest = line.text.slice(end + 2);
  const key = page.fold(rest);
  const label = labelOf(key, page.tags);
  return label && key !== label && key.split(" ").length <= 20 && !/[.،؟]/.test(rest) ? end + 2 : null;
};

/** Joins pieces into parts that tile the text: each goes on to the next one's start; the first begins at 0. */
const tiled = (text: string, pieces: readonly Piece[]): Part[] => {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const before = parts.at(-1);
    if (before?.kind === piece.kind && !piece.opens) continue;
    if (before) before.end = piece.start;
    const teaser =
      piece.kind === "teaser"
        ? { published: piece.published ?? null, publishedBy: piece.published ? ("text" as const) : null, source: null }
        : {};
    parts.push({ kind: piece.kind, start: before ? piece.start : 0, end: text.length, ...teaser });
  }
  if (parts.length === 0 && text.length > 0) parts.push({ kind: "body", start: 0, end: text.length });
  return parts;
};
