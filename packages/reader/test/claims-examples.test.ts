import { describe, expect, it } from "vitest";
import { findClaims } from "../src/find/claims.ts";
import type { FoundEntity, Page } from "../src/find/page.ts";
import { arabic } from "../src/languages/arabic/arabic.ts";
import { type ClaimExample, claimExamples } from "../src/languages/arabic/examples/claims.ts";
import { moreClaimExamples } from "../src/languages/arabic/examples/claims-more.ts";
import { sentencesOf } from "../src/text/sentences.ts";
import { tokenise } from "../src/text/tokens.ts";

const KINDS: Record<string, Pick<FoundEntity, "kind" | "form">> = {
  p: { kind: "person", form: "name" },
  d: { kind: "person", form: "description" },
  o: { kind: "organization", form: "name" },
  m: { kind: "organization", form: "name" },
  l: { kind: "place", form: "name" },
};

/** A page with the names that the example marks, one sentence part: a headline where it has no final point. */
const pageOf = (marked: string): { page: Page; media: Set<number> } => {
  let text = "";
  const spans: { start: number; end: number; mark: string }[] = [];
  let at = 0;
  for (const m of marked.matchAll(/\[([^\]|]+)\|([pdoml])\]/g)) {
    text += marked.slice(at, m.index);
    spans.push({ start: text.length, end: text.length + m[1]!.length, mark: m[2]! });
    text += m[1];
    at = m.index + m[0].length;
  }
  text += marked.slice(at);
  const tokens = tokenise(text);
  const words = Array.from({ length: tokens.length }, (_, i) => (tokens.kind[i] === 1 ? arabic.analyse(tokens.form[i]!) : undefined));
  const part = { kind: /[.»”"]$/.test(text) ? ("body" as const) : ("headline" as const), start: 0, end: text.length };
  const page: Page = {
    language: arabic,
    documentId: "example",
    text,
    tokens,
    words,
    parts: [part],
    sentences: sentencesOf(tokens).map((s) => ({ ...s, part, reference: "2023-05-11" })),
    published: "2023-05-11",
    times: [],
    quantities: [],
    entities: [],
    entityAt: new Int32Array(tokens.length + 2).fill(-1),
    events: [],
    claims: [],
    pageSources: [],
    problems: [],
  };
  const media = new Set<number>();
  for (const s of spans) {
    let first = 0;
    while (tokens.end[first]! <= s.start) first++;
    let last = first;
    while (last < tokens.length && tokens.start[last]! < s.end) last++;
    const k = page.entities.length;
    if (s.mark === "m") media.add(k);
    page.entities.push({
      ...KINDS[s.mark]!,
      start: s.start,
      end: s.end,
      first,
      last,
      name: text.slice(s.start, s.end),
      sameAs: -1,
      of: -1,
      rule: "example",
    });
    for (let i = first; i < last; i++) page.entityAt[i] = k;
  }
  return { page, media };
};

const read = (example: ClaimExample) => {
  const { page } = pageOf(example[0]);
  findClaims(page);
  return page.claims.map((c) => ({
    speaker: c.speaker >= 0 ? page.entities[c.speaker]!.name : c.speakerText,
    act: c.act,
    form: c.form,
    content: page.text.slice(c.content.start, c.content.end),
    via: c.via.map((v) => page.entities[v]!.name),
  }));
};

describe("attribution in Arabic", () => {
  for (const example of [...claimExamples, ...moreClaimExamples]) {
    const [text, ...claims] = example;
    it(text, () => {
      const got = read(example);
      expect(
        got.map((c, i) => {
          const opens = claims[i]?.[3] ?? "";
          return [c.speaker, c.act, c.form, c.content.startsWith(opens) ? opens : c.content, ...c.via];
        }),
      ).toEqual(claims.map((claim) => [...claim]));
    });
  }
});
