import type { Quantity } from "../model/quantity.ts";
import type { Measure } from "../model/vocabulary.ts";
import type { Placed } from "./corpus.ts";
import { countedNumbers } from "./numbers.ts";
import { quantitiesAgree } from "./values.ts";

/** A number as a mention tells it: measured by the reader, or only standing in its words with what it counts. */
export interface ToldNumber {
  /** Measure and unit, or the stem of the counted word. */
  key: string;
  measure: Measure | null;
  value: number;
  bound: Quantity["bound"];
  quote: string;
  /** Whether it names one of a row ("minute 51") rather than counts. */
  label: boolean;
  /** Where it stands in the document. */
  start: number;
}

type Measured = Placed<{ anchor: { start: number; end: number }; quantities: readonly Quantity[] }>;

/** Farther away a number belongs to something else more often than to the trigger. */
const REACH = 40;

const sentenceAround = (text: string, start: number, end: number): [number, number] => {
  let from = start;
  while (from > 0 && start - from < REACH && !/[.!?؟\n]/.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !/[.!?؟\n]/.test(text[to]!)) to++;
  while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1]!) && from > start - REACH - 20) from--;
  while (to < text.length && /[\p{L}\p{N}]/u.test(text[to]!) && to < end + REACH + 20) to++;
  return [from, to];
};

const measured = (quantities: readonly Quantity[]): ToldNumber[] =>
  quantities.map((q) => ({
    key: `${q.measure} ${q.unit ?? ""}`,
    measure: q.measure,
    value: q.value,
    bound: q.bound,
    quote: q.anchor.quote,
    label: q.measure === "match-minute",
    start: q.anchor.start,
  }));

/** Numbers of a trigger: what the reader measured, else those that stand beside it in its sentence. */
export const numbersByTrigger = (placed: Measured): ToldNumber[] => {
  const { anchor, quantities } = placed.mention;
  if (quantities.length > 0) return measured(quantities);
  const { text } = placed.document;
  return written(text, ...sentenceAround(text, anchor.start, anchor.end));
};

/** Numbers of a passage: what the reader measured, else those that stand in it. */
export const numbersInPassage = (placed: Measured, from: number, to: number): ToldNumber[] =>
  placed.mention.quantities.length > 0 ? measured(placed.mention.quantities) : written(placed.document.text, from, to);

const written = (text: string, from: number, to: number): ToldNumber[] =>
  countedNumbers(text, from, to).map((n) => ({
    key: `word ${n.unit}`,
    measure: null,
    value: n.value,
    bound: "exact",
    quote: text.slice(n.start, n.end),
    label: n.label,
    start: n.start,
  }));

/**
 * Whether two lists tell one measure in ways of which none agrees with any; answers such a pair, nearest first as listed. `together` says whether
 * two numbers can be of one thing, as those of one event are.
 */
export const disagreeing = <N extends ToldNumber>(
  a: readonly N[],
  b: readonly N[],
  together: (x: N, y: N) => boolean = () => true,
): [N, N] | null => {
  for (const x of a) {
    const mine = a.filter((n) => n.key === x.key);
    const theirs = b.filter((n) => n.key === x.key && together(x, n));
    if (theirs.length === 0) continue;
    if (mine.some((n) => theirs.some((m) => quantitiesAgree(n, m)))) continue;
    return [x, theirs[0]!];
  }
  return null;
};
