import { describe, expect, it } from "vitest";
import { findEvents } from "../src/find/events.ts";
import type { FoundEntity, FoundEvent, Page } from "../src/find/page.ts";
import { findQuantities } from "../src/find/quantities.ts";
import { findTimes } from "../src/find/times.ts";
import { arabic } from "../src/languages/arabic/arabic.ts";
import { type EventExample, eventExamples } from "../src/languages/arabic/examples/events.ts";
import { conflictExamples } from "../src/languages/arabic/examples/events-conflict.ts";
import { disasterExamples } from "../src/languages/arabic/examples/events-disasters.ts";
import { sportExamples } from "../src/languages/arabic/examples/events-sport.ts";
import { statusExamples } from "../src/languages/arabic/examples/events-status.ts";
import { sentencesOf } from "../src/text/sentences.ts";
import { tokenise } from "../src/text/tokens.ts";

const PUBLISHED = "2023-05-11";
const KINDS: Record<string, Pick<FoundEntity, "kind" | "form">> = {
  p: { kind: "person", form: "name" },
  d: { kind: "person", form: "description" },
  o: { kind: "organization", form: "name" },
  l: { kind: "place", form: "name" },
  n: { kind: "place", form: "description" },
  t: { kind: "thing", form: "name" },
};

/** A page of one part with the names that the example marks. */
const pageOf = (marked: string): Page => {
  let text = "";
  const spans: { start: number; end: number; mark: string }[] = [];
  let at = 0;
  for (const m of marked.matchAll(/\[([^\]|]+)\|([pdolnt])\]/g)) {
    text += marked.slice(at, m.index);
    spans.push({ start: text.length, end: text.length + m[1]!.length, mark: m[2]! });
    text += m[1];
    at = m.index + m[0].length;
  }
  text += marked.slice(at);
  const tokens = tokenise(text);
  const words = Array.from({ length: tokens.length }, (_, i) => (tokens.kind[i] === 1 ? arabic.analyse(tokens.form[i]!) : undefined));
  const part = { kind: "body" as const, start: 0, end: text.length };
  const page: Page = {
    language: arabic,
    documentId: "example",
    text,
    tokens,
    words,
    parts: [part],
    sentences: sentencesOf(tokens).map((s) => ({ ...s, part, reference: PUBLISHED })),
    published: PUBLISHED,
    times: [],
    quantities: [],
    entities: [],
    entityAt: new Int32Array(tokens.length + 2).fill(-1),
    events: [],
    claims: [],
    pageSources: [],
    problems: [],
  };
  for (const t of findTimes(tokens, 0, tokens.length, PUBLISHED, arabic.times))
    page.times.push({ ...t, last: t.next, rule: t.working.rule, working: "" });
  findQuantities(page);
  for (const s of spans) {
    let first = 0;
    while (tokens.end[first]! <= s.start) first++;
    let last = first;
    while (last < tokens.length && tokens.start[last]! < s.end) last++;
    const k = page.entities.length;
    page.entities.push({
      ...KINDS[s.mark]!,
      start: s.start,
      end: s.end,
      first,
      last,
      name: text.slice(s.start, s.end),
      sameAs: page.entities.findIndex((e) => e.name === text.slice(s.start, s.end)),
      of: -1,
      rule: "marked",
    });
    for (let i = first; i < last; i++) page.entityAt[i] = k;
  }
  findEvents(page);
  return page;
};

const at = (page: Page, words: string): FoundEvent | undefined => {
  const start = page.text.indexOf(words);
  const hits = page.events.filter((e) => e.start < start + words.length && e.end > start);
  return hits.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
};

const check = (page: Page, expectation: string): void => {
  if (expectation.startsWith("!")) {
    expect(at(page, expectation.slice(1))?.rule, expectation).toBeUndefined();
    return;
  }
  const [trigger = "", type = "", status = "", roles = "", place = "", time = ""] = expectation.split("|").map((c) => c.trim());
  expect(page.text, "the trigger stands in the text").toContain(trigger);
  const event = at(page, trigger);
  expect(event?.type, trigger).toBe(type);
  if (!event) return;
  if (status) expect(event.status, trigger).toBe(status);
  const names = event.participants.map((p) => `${p.role}=${page.entities[p.entity]!.name}`);
  for (const role of roles.split(",").map((r) => r.trim())) if (role) expect(names, trigger).toContain(role);
  if (place) expect(event.place >= 0 ? page.entities[event.place]!.name : null, trigger).toBe(place);
  if (time) expect(event.time >= 0 ? page.times[event.time]!.edtf : null, trigger).toBe(time);
};

const lists: Record<string, readonly EventExample[]> = {
  "politics and diplomacy": eventExamples,
  "conflict and courts": conflictExamples,
  "disasters, economy, culture": disasterExamples,
  sport: sportExamples,
  status: statusExamples,
};

for (const [name, examples] of Object.entries(lists))
  describe(`events: ${name}`, () => {
    for (const [text, ...expectations] of examples)
      it(text, () => {
        const page = pageOf(text);
        for (const e of expectations) check(page, e);
        for (const e of page.events) expect(page.text.slice(e.start, e.end).length).toBeGreaterThan(0);
      });
  });
