/// <reference types="node" />
import { describe, expect, it } from "vitest";
import { read } from "../src/index.ts";
import { pathological } from "./fixtures/pathological.ts";

/**
 * Four times the text in at most 2.6² times the time: twice would be linear; memory that no longer fits a cache and its collection take the rest. Time
 * is the processor's own, so that a busy machine does not count; short times are noise; what looks slow is measured again and the best counts.
 * ISNAD_LINEAR_KB sets the larger size (160 in CI; 1000 and more by hand).
 */
const LARGE = Number(process.env.ISNAD_LINEAR_KB ?? 160) * 1000;
const SMALL = LARGE / 4;
const SLACK = 2.6 ** 2;
const NOISE = 40;

/** Texts on which a rule is known to take too long, and which one. A list that may only shrink. */
const stillSlow: Readonly<Record<string, string>> = {
  "said that that": "find/speakers.ts: media between cue and content, looked for to the end of the sentence from every verb",
  "events in one sentence": "find/events/join.ts and parts.ts: every event of a sentence with every other",
  "visits by one person": "find/coreference-descriptions.ts: holders of a title, looked for among all mentions before",
};

const spent = (text: string): number => {
  const before = process.cpuUsage();
  read({ text, language: "ar" });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe(`reading takes linear time (${SMALL / 1000} to ${LARGE / 1000} thousand letters)`, () => {
  read({ text: pathological["claims in sentences"]!(SMALL), language: "ar" }); // word lists are built, the compiler is warm

  for (const [name, make] of Object.entries(pathological))
    it(name, { timeout: 120_000 }, () => {
      const small = make(SMALL);
      const large = make(LARGE);
      let short = Number.POSITIVE_INFINITY;
      let long = Number.POSITIVE_INFINITY;
      let ratio = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 4 && ratio > SLACK; round++) {
        short = Math.min(short, spent(small));
        long = Math.min(long, spent(large));
        ratio = long / Math.max(short, NOISE);
      }
      const told = `${Math.round(short)} ms, then ${Math.round(long)} ms for four times as much`;
      if (name in stillSlow) console.log(`${name}: ${told} (${stillSlow[name]})`);
      else expect(ratio, told).toBeLessThan(SLACK);
    });
});
