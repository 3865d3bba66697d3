import { dayRange, edtfOfRange } from "@proj/core";
import type { Page } from "../page.ts";
import type { Happening } from "./coreference.ts";

/** How many sentences of the story open it. */
const OPENING = 3;

/**
 * The news itself: what the headline or the first sentences of a dated page tell as happened, and that no words date, happened that day or the day
 * before. Its time is taken from the day of publication and stands on the trigger's own words.
 */
export const dateNews = (page: Page, happenings: readonly Happening[]): void => {
  const today = page.published ? dayRange(page.published) : null;
  if (!today || today.to !== today.from) return;
  const body = page.sentences.filter((s) => s.part.kind === "body" || s.part.kind === "summary");
  const end = body[Math.min(OPENING, body.length) - 1]?.last ?? 0;
  for (const h of happenings) {
    if (h.times.size > 0) continue;
    const e = h.members.find((m) => m.first < end && (m.split.lexeme.pos === "verb" || m.trigger.whole) && m.status === "occurred");
    if (!e || e.plural || e.trigger.state || e.trigger.part || h.members.some((m) => m.status === "planned" || m.status === "possible"))
      continue;
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
    h.times.add(edtf);
  }
};
