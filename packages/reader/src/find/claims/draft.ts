import { MARK } from "../../text/tokens.ts";
import { splitWith } from "../../text/word.ts";
import type { FoundClaim, Page } from "../page.ts";

/** A claim on its way: where it lies in its sentence, before its ends are settled. */
export interface Draft {
  sentence: number;
  cueFirst: number;
  cueLast: number;
  contentFirst: number;
  /** Content ends no later than this token. */
  contentLimit: number;
  speaker: number;
  speakerText: string;
  via: number[];
  act: FoundClaim["act"];
  how: "that" | "quote" | "colon" | "preposition" | "object" | "before";
  /** Starts a new clause that ends the content of the claim before. */
  cuts: boolean;
  rule: string;
  saidEarlier: boolean;
  /** Closing mark of a quotation that goes on with the content (… قائلاً "…"). */
  contentQuote?: number;
}

/** Whether the token is one of these marks. */
export const isMark = (page: Page, i: number, marks: string): boolean =>
  page.tokens.kind[i] === MARK && marks.includes(page.tokens.form[i]!);

/** Whether two mentions are the same one as far as this document tells. */
export const sameSpeaker = (page: Page, a: number, b: number): boolean => {
  if (a < 0 || b < 0) return false;
  const root = (i: number): number => {
    let at = i;
    for (let guard = 0; guard < 50 && page.entities[at]!.sameAs >= 0; guard++) at = page.entities[at]!.sameAs;
    return at;
  };
  return root(a) === root(b);
};

/** "Earlier", "at the time": the day of publication is not the day it was said. */
export const saidInThePast = (page: Page, cue: number, content: number): boolean => {
  for (let i = cue; i < Math.min(content, cue + 30); i++) if (page.words[i] && splitWith(page.words[i], "earlier")) return true;
  return false;
};
