import { type Quotation, quotationsOf } from "../../text/quotes.ts";
import { WORD } from "../../text/tokens.ts";
import { particleOf, type Split, splitWith, VERB, type Word } from "../../text/word.ts";
import type { Cue } from "../cues.ts";
import type { Page } from "../page.ts";
import type { Speaker } from "../speakers.ts";
import type { Draft } from "./draft.ts";

/** The state of reading the attributions of one page, in text order. */
export interface ClaimScan {
  page: Page;
  quotations: readonly Quotation[];
  /** Closing mark of the quotation that opens at a token, or -1. */
  closeOf(i: number): number;
  /** Quotations by their closing mark. */
  closingAt: ReadonlyMap<number, Quotation>;
  /** Whether a token stands in somebody's mouth: inside a closed quotation of more than a few words. */
  quoted(i: number): boolean;
  drafts: Draft[];
  /** First draft of the sentence being read. */
  firstDraft: number;
  lastSpeaker: Speaker | null;
  /** Hops that the claims of the last speaker came through. */
  lastVia: number[];
}

/** Begins a scan. */
export const beginScan = (page: Page): ClaimScan => {
  const quotations = quotationsOf(page.tokens);
  const opensAt = new Int32Array(page.tokens.length + 2).fill(-1);
  const inside = new Uint8Array(page.tokens.length + 2);
  const closingAt = new Map<number, Quotation>();
  quotations.forEach((q, k) => {
    opensAt[q.open] = k;
    if (q.closed) closingAt.set(q.close, q);
    if (q.closed && q.close - q.open > 5) inside.fill(1, q.open + 1, q.close);
  });
  return {
    page,
    quotations,
    closeOf: (i) => {
      const k = opensAt[i] ?? -1;
      return k >= 0 ? quotations[k]!.close : -1;
    },
    closingAt,
    quoted: (i) => inside[i] === 1,
    drafts: [],
    firstDraft: 0,
    lastSpeaker: null,
    lastVia: [],
  };
};

/** Keeps a claim, and who spoke for the verbs that go on. */
export const keep = (scan: ClaimScan, draft: Draft, speaker: Speaker | null): void => {
  scan.drafts.push(draft);
  if (speaker) scan.lastSpeaker = speaker;
  if (draft.via.length) scan.lastVia = draft.via;
};

/** "that" a few words on, in the same breath: what looks like a preposition is a verb of saying (وبيّن فلان أن). */
const thatSoon = (page: Page, at: number): boolean => {
  for (let i = at + 1; i < at + 7 && page.tokens.kind[i] === WORD; i++) {
    if (particleOf(page.words[i]) === "that") return true;
    if (page.entityAt[i]! < 0 && page.words[i]!.flags & VERB && page.words[i]!.splits.every((s) => s.lexeme.pos === "verb")) return false;
  }
  return false;
};

/** The written letters are those of the dictionary form, hamza and all: هنأ is no هنا. */
const spelledOut = (word: Word, split: Split): boolean =>
  word.form.slice(split.from, split.to) === split.lexeme.lemma &&
  !word.splits.some((s) => s.lexeme.pos === "particle" && s.lexeme.lemma === split.lexeme.lemma);

/** The reporting word at a token, or null where the form is more likely something else: a noun, a preposition, a modal. */
export const entryAt = (page: Page, i: number, key: "cue" | "cueStance"): { split: Split; cue: Cue } | null => {
  const { words, tokens } = page;
  const split = splitWith(words[i], key);
  if (!split) return null;
  const others = words[i]!.splits.filter((s) => s.lexeme.pos !== "verb" && !(key in s.lexeme.data));
  if (split.lexeme.pos === "verb" && split.suffix && others.some((s) => s.suffix === "")) return null; // دعوة is no "they invited him"
  if (
    split.lexeme.pos === "verb" &&
    split.lexeme.tense === "past" &&
    others.some((s) => s.lexeme.pos === "particle" && s.from === split.from && !s.suffix) &&
    !thatSoon(page, i) &&
    !spelledOut(words[i]!, split)
  )
    return null;
  if (others.some((s) => s.lexeme.particle === "particle" && s.from === split.from && s.to === split.to) && !spelledOut(words[i]!, split))
    return null;
  if (
    split.lexeme.pos === "verb" &&
    split.lexeme.tense === "past" &&
    others.some((s) => "stance" in s.lexeme.data && s.to === split.to) &&
    !(split.conjunction || i === 0 || tokens.kind[i - 1] !== WORD)
  )
    return null;
  if (split.lexeme.pos === "adjective" && split.article) return null;
  return { split, cue: split.lexeme.data[key] as Cue };
};
