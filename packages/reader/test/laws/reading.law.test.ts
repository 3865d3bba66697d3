import type { Anchor, Quantity, Reading } from "@proj/core";
import { readingSchema } from "@proj/core/schema";
import fc from "fast-check";
import { expect } from "vitest";
import { type Article, parseDates, read } from "../../src/index.ts";
import { law } from "./law.ts";
import { articles, texts } from "./texts.ts";

const anchorsOf = ({ document, entities, events, claims, problems }: Reading): Anchor[] => {
  const numbers = (quantities: readonly Quantity[]) => quantities.map((q) => q.anchor);
  return [
    ...entities.map((e) => e.anchor),
    ...events.flatMap((e) => [e.anchor, ...(e.timeAnchor ? [e.timeAnchor] : []), ...numbers(e.quantities)]),
    ...claims.flatMap((c) => [c.anchor, c.cue, c.content, ...numbers(c.quantities)]),
    ...problems.flatMap((p) => (p.anchor ? [p.anchor] : [])),
    ...document.parts.map(({ start, end }) => ({ start, end, quote: document.text.slice(start, end) })),
  ];
};

const bytes = (article: Article): string => JSON.stringify(read(article));

law("reading never throws, and what it gives fits the schema", articles, (article) => {
  const found = readingSchema.safeParse(read(article));
  if (!found.success) throw new Error(JSON.stringify(found.error.issues.slice(0, 3)));
});

law("every quotation stands at its place, and every anchor holds something", articles, (article) => {
  const reading = read(article);
  for (const { start, end, quote } of anchorsOf(reading)) {
    expect(quote).toBe(reading.document.text.slice(start, end));
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(reading.document.text.length);
  }
  for (const { anchor, cue, content } of reading.claims) {
    expect(anchor.start).toBe(Math.min(cue.start, content.start));
    expect(anchor.end).toBe(Math.max(cue.end, content.end));
  }
});

law("an anchor cuts no pair of surrogates", articles, (article) => {
  const reading = read(article);
  const { text } = reading.document;
  const cut = (at: number) => /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
  for (const { start, end, quote } of anchorsOf(reading))
    if (cut(start) || cut(end)) throw new Error(`cuts a pair: ${quote} [${start}–${end}]`);
});

law("parts tile the text", articles, (article) => {
  const { text, parts } = read(article).document;
  let at = 0;
  for (const part of parts) {
    expect(part.start).toBe(at);
    expect(part.end).toBeGreaterThan(part.start);
    at = part.end;
  }
  expect(at).toBe(text.length);
});

law("the text is the text given, after a title that does not open it", articles, (article) => {
  const { text } = read(article).document;
  const given = article.text.startsWith("\ufeff") ? article.text.slice(1) : article.text;
  expect(text.endsWith(given)).toBe(true);
  const before = text.slice(0, text.length - given.length);
  if (before !== "") expect(before).toBe(`${article.title?.trim()}\n\n`);
});

law("ids are given once a class, and references lead to what they should", articles, (article) => {
  const { entities, events, claims } = read(article);
  const idsOf = (things: readonly { id: string }[]) => new Set(things.map((t) => t.id));
  const [e, v, c] = [idsOf(entities), idsOf(events), idsOf(claims)];
  expect([e.size, v.size, c.size]).toEqual([entities.length, events.length, claims.length]);
  const leads = (ids: ReadonlySet<string>, id: string | null | undefined, what: string, from: string) => {
    if (id !== null && id !== undefined && !ids.has(id)) throw new Error(`${what} of ${from} leads nowhere`);
  };
  for (const m of entities) {
    leads(e, m.sameAs, "sameAs", m.anchor.quote);
    leads(e, m.of, "of", m.anchor.quote);
    if (m.standsFor && !/^[A-Z]{2}$/.test(m.standsFor)) leads(e, m.standsFor, "standsFor", m.anchor.quote);
    expect(m.sameAs).not.toBe(m.id);
  }
  for (const m of events) {
    leads(e, m.place, "place", m.anchor.quote);
    for (const p of m.participants) leads(e, p.mention, "participant", m.anchor.quote);
    leads(c, m.claim, "claim", m.anchor.quote);
    leads(v, m.partOf, "partOf", m.anchor.quote);
    leads(v, m.sameAs, "sameAs", m.anchor.quote);
  }
  for (const m of claims) {
    leads(e, m.speaker, "speaker", m.anchor.quote);
    for (const hop of m.via) leads(e, hop, "via", m.anchor.quote);
    for (const about of m.about) leads(new Set([...e, ...v]), about, "about", m.anchor.quote);
  }
});

law("nobody is his own antecedent, and nothing its own part, over any number of steps", articles, (article) => {
  const { entities, events } = read(article);
  const steps = (start: string, next: (id: string) => string | null | undefined) => {
    let at: string | null | undefined = start;
    for (let n = 0; at; n++, at = next(at)) if (n > entities.length + events.length) throw new Error(`a circle from ${start}`);
  };
  const same = new Map(entities.map((m) => [m.id, m.sameAs]));
  const sameEvent = new Map(events.map((m) => [m.id, m.sameAs]));
  const whole = new Map(events.map((m) => [m.id, m.partOf]));
  for (const m of entities) steps(m.id, (id) => same.get(id));
  for (const m of events) {
    steps(m.id, (id) => sameEvent.get(id));
    steps(m.id, (id) => whole.get(id));
  }
});

law(
  "the same article gives the same bytes, wherever it was found and whatever was read before",
  fc.tuple(articles, articles),
  ([article, other]) => {
    const first = bytes(article);
    read(other);
    expect(bytes(article)).toBe(first);
    const found = read({ ...article, location: "another/place.txt" });
    const { location } = read(article).document;
    expect(JSON.stringify({ ...found, document: { ...found.document, location } })).toBe(first);
  },
);

law(
  "dates keep their place and come in order",
  fc.tuple(texts, fc.constantFrom(null, "2024-06-17", "2024-06", "junk")),
  ([text, reference]) => {
    let at = 0;
    for (const { start, end } of parseDates(text, { reference, language: "ar" })) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      at = end;
    }
  },
);
