import type { Corpus } from "./corpus.ts";
import { push } from "./order.ts";
import { foldText } from "./words.ts";

/** A passage that stands in two documents, word for word after folding: UTF-16 ranges in both. */
export interface SharedRun {
  a: number;
  b: number;
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  words: number;
}

/** Words in one shingle, and how many neighbouring shingles share one fingerprint: a run of SHINGLE + WINDOW − 1 words is always found. */
const SHINGLE = 6;
const WINDOW = 6;
/** A shared run shorter than this is a common phrase, a title or an office, not copied text. */
export const MIN_RUN = 14;

interface Words {
  text: string[];
  start: number[];
  end: number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of the story itself: furniture and teasers belong to the page, not to the text. */
const storyWords = (corpus: Corpus, doc: number): Words => {
  const { document } = corpus.readings[doc]!;
  const out: Words = { text: [], start: [], end: [] };
  for (const part of document.parts) {
    if (part.kind === "boilerplate" || part.kind === "teaser" || part.kind === "byline") continue;
    for (const m of document.text.slice(part.start, part.end).matchAll(WORD)) {
      const word = foldText(m[0]);
      if (!word) continue;
      out.text.push(word);
      out.start.push(part.start + m.index);
      out.end.push(part.start + m.index + m[0].length);
    }
  }
  return out;
};

/** 32-bit FNV-1a over a shingle's words; equality is always verified on the words themselves. */
const hash = (words: readonly string[], from: number): number => {
  let h = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) {
    const w = words[i]!;
    for (let k = 0; k < w.length; k++) h = Math.imul(h ^ w.charCodeAt(k), 0x01000193);
    h = Math.imul(h ^ 0x20, 0x01000193);
  }
  return h >>> 0;
};

/** Fingerprints by winnowing (Schleimer, Wilkerson, Aiken 2003): the smallest hash of each window, rightmost of equals. */
const fingerprints = (words: readonly string[]): { hash: number; at: number }[] => {
  const hashes: number[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.push(hash(words, i));
  const out: { hash: number; at: number }[] = [];
  let last = -1;
  for (let i = 0; i + Math.min(WINDOW, hashes.length) <= hashes.length; i++) {
    let best = i;
    for (let k = i + 1; k < Math.min(i + WINDOW, hashes.length); k++) if (hashes[k]! <= hashes[best]!) best = k;
    if (best !== last) {
      out.push({ hash: hashes[best]!, at: best });
      last = best;
    }
  }
  return out;
};

/** Passages that two documents share, found by fingerprints and grown and verified word by word. */
export const sharedRuns = (corpus: Corpus): SharedRun[] => {
  const words = corpus.readings.map((_, doc) => storyWords(corpus, doc));
  const prints = new Map<number, { doc: number; at: number }[]>();
  words.forEach((w, doc) => {
    for (const { hash: h, at } of fingerprints(w.text)) push(prints, h, { doc, at });
  });
  const done = new Set<string>();
  const runs: SharedRun[] = [];
  for (const list of prints.values()) {
    if (list.length < 2) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [x, y] = list[i]!.doc < list[j]!.doc ? [list[i]!, list[j]!] : [list[j]!, list[i]!];
        if (x.doc === y.doc) continue;
        const a = words[x.doc]!;
        const b = words[y.doc]!;
        let from = 0;
        while (x.at + from > 0 && y.at + from > 0 && a.text[x.at + from - 1] === b.text[y.at + from - 1]) from--;
        const key = `${x.doc} ${y.doc} ${x.at + from} ${y.at + from}`;
        if (done.has(key)) continue;
        done.add(key);
        let length = -from;
        while (a.text[x.at + length] !== undefined && a.text[x.at + length] === b.text[y.at + length]) length++;
        const count = length - from;
        if (count < MIN_RUN) continue;
        runs.push({
          a: x.doc,
          b: y.doc,
          aStart: a.start[x.at + from]!,
          aEnd: a.end[x.at + length - 1]!,
          bStart: b.start[y.at + from]!,
          bEnd: b.end[y.at + length - 1]!,
          words: count,
        });
      }
  }
  return runs.sort((p, q) => p.a - q.a || p.b - q.b || p.aStart - q.aStart || p.bStart - q.bStart);
};
