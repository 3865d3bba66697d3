import { WORD } from "../text/tokens.ts";
import { settingsOf } from "./events/conditions.ts";
import { gather, share } from "./events/coreference.ts";
import { factsAt } from "./events/facts.ts";
import type { Happening } from "./events/happening.ts";
import { joinSentence } from "./events/join.ts";
import { dateNews } from "./events/news-day.ts";
import { openEnds } from "./events/open-ends.ts";
import { joinVisits, partOf, putInto, wholeFinder } from "./events/parts.ts";
import { giveQuantities } from "./events/quantities.ts";
import { type ReadEvent, readEvent } from "./events/read-event.ts";
import { settleStatus } from "./events/status.ts";
import { foldAssaults } from "./events/wars.ts";
import type { FoundEvent, Page } from "./page.ts";

const READ_PARTS = new Set(["headline", "summary", "body", "caption", "teaser"]);

/**
 * Finds events: a trigger word of the pack with who takes part, where, when and how real it is; then which mentions tell of one happening (`sameAs` the
 * first), which happening is part of which, and whose the numbers are. Appends to `page.events` in the order of the text.
 */
export const findEvents = (page: Page): void => {
  const settings = settingsOf(page);
  const dated = new Uint8Array(page.tokens.length);
  for (const t of page.times) dated.fill(1, t.first, t.last);
  const read: ReadEvent[] = [];
  const sentenceIds = new Map<ReadEvent, number>();
  page.sentences.forEach((sentence, id) => {
    if (!READ_PARTS.has(sentence.part.kind)) return;
    const found: ReadEvent[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      if (page.tokens.kind[i] !== WORD || factsAt(page, i).candidates.length === 0) continue;
      if (page.entityAt[i]! >= 0 && page.entities[page.entityAt[i]!]!.kind !== "thing") continue;
      const event = readEvent(page, sentence, settings, i, dated[i] === 1);
      if (event) found.push(event);
    }
    for (const e of joinSentence(page, sentence, found)) {
      sentenceIds.set(e, id);
      read.push(e);
    }
  });
  const wholeEvents = read.filter((e) => !e.trigger.part);
  const happenings = gather(page, wholeEvents, () => undefined);
  const whole = wholeFinder(page, happenings, (e) => sentenceIds.get(e) ?? -1);
  const parts = gather(
    page,
    read.filter((e) => e.trigger.part),
    whole,
  );
  for (const h of parts) for (const e of h.members) if (whole(e)) putInto(e, whole(e)!.members[0]!);
  const all = [...happenings, ...parts];
  const told = foldAssaults(page, all);
  all.length = 0;
  all.push(...told);
  dateNews(page, all, whole);
  share(page, all, whole);
  for (const h of all) settleStatus(h.members);
  const inOrder = all.flatMap((h) => h.members).sort((a, b) => a.first - b.first || a.last - b.last);
  joinVisits(page, all, inOrder);
  openEnds(page, inOrder);
  giveQuantities(page, inOrder);
  append(page, all, inOrder);
};

const append = (page: Page, happenings: readonly Happening[], inOrder: readonly ReadEvent[]): void => {
  const base = page.events.length;
  const index = new Map(inOrder.map((e, k) => [e, base + k]));
  const head = new Map<ReadEvent, ReadEvent>();
  for (const h of happenings) for (const e of h.members) head.set(e, h.members[0]!);
  for (const e of inOrder) {
    const root = head.get(e)!;
    const whole = partOf(e) ?? partOf(root);
    const { trigger: _t, split: _s, until: _u, carrier: _c, definite: _d, plural: _p, needsRoot: _n, statusTold: _st, ...plain } = e;
    const event: FoundEvent = {
      ...plain,
      sameAs: root === e ? -1 : index.get(root)!,
      partOf: whole ? (index.get(head.get(whole)!) ?? -1) : -1,
    };
    page.events.push(event);
  }
  // the toll stands on the whole as well
  for (const e of page.events.slice(base))
    if (e.type === "departure" && e.partOf >= 0)
      for (const q of e.quantities)
        if (page.quantities[q]!.measure === "killed" && !page.events[e.partOf]!.quantities.includes(q))
          page.events[e.partOf]!.quantities.push(q);
};
