import { dayRange, edtfOfRange } from "@proj/core";
import type { Page } from "../page.ts";
import { isMark, onlyVerb, opensClause } from "./clause.ts";
import { factsAt } from "./facts.ts";
import type { Happening } from "./happening.ts";
import type { ReadEvent } from "./read-event.ts";

/** How many sentences of the story open it. */
const OPENING = 3;

/**
 * The news itself: what the headline or the first sentences of a dated page tell as happened, and that no words date, happened that day or the day
 * before. Its time is taken from the day of publication and stands on the trigger's own words. A nominal trigger is news where it heads its sentence
 * or a light verb carries it; the whole of news (the crash, where the dead are the news) is dated with it.
 */
export const dateNews = (page: Page, happenings: readonly Happening[], wholeOf: (e: ReadEvent) => Happening | undefined): void => {
  const today = page.published ? dayRange(page.published) : null;
  if (!today || today.to !== today.from) return;
  const body = page.sentences.filter((s) => s.part.kind === "body" || s.part.kind === "summary");
  const end = body[Math.min(OPENING, body.length) - 1]?.last ?? 0;
  const heads = new Map(page.sentences.map((s) => [s.first, s.last]));
  // "The crash of …" is news; in "the meeting of … raises fears" the verb is
  const headsNominal = (e: ReadEvent): boolean => {
    const last = heads.get(e.first) ?? heads.get(e.first - 1);
    if (last === undefined) return false;
    for (let i = e.until; i < last && !isMark(page, i, "،,.:"); i++) {
      if (opensClause(page, i)) return true;
      if (onlyVerb(page, i) && factsAt(page, i).verb?.lexeme.tense === "present") return false;
    }
    return true;
  };
  const isNews = (e: ReadEvent): boolean =>
    e.first < end && e.status === "occurred" && (e.split.lexeme.pos === "verb" || e.carrier >= 0 || headsNominal(e));
  const carrying = new Set<Happening>();
  for (const h of happenings)
    for (const e of h.members) {
      const whole = e.trigger.within && e.first < end ? wholeOf(e) : undefined;
      if (whole) carrying.add(whole);
    }
  for (const h of happenings) {
    if (h.times.size > 0) continue;
    const e = h.members.find(isNews) ?? (carrying.has(h) ? h.members[0] : undefined);
    if (!e || e.plural || e.trigger.state || e.trigger.within) continue;
    if (h.members.some((m) => m.status === "planned" || m.status === "possible")) continue;
    const part = page.parts.find((p) => e.start >= p.start && e.start < p.end);
    if (part?.kind === "teaser") continue;
    const edtf = edtfOfRange({ from: today.from - 1, to: today.to });
    e.time = page.times.length;
    page.times.push({
      first: e.first,
      last: e.last,
      start: e.start,
      end: e.end,
      edtf,
      kind: "date",
      rule: "news-of-the-day",
      working: `${page.text.slice(e.start, e.end)}: news of the day, from ${page.published} → ${edtf}`,
      relative: true,
    });
    h.times.set(edtf, dayRange(edtf));
  }
};
