import { particleOf } from "../../text/word.ts";
import { hasPreposition } from "../openers.ts";
import type { Page } from "../page.ts";
import { type Speaker, speakerIn } from "../speakers.ts";
import type { Draft } from "./draft.ts";

/** المتهم بـ…، المتهمين من X بـ…: the accuser stands after "from" or nowhere. */
export const accusedClaim = (page: Page, sentence: number, at: number, limit: number): { draft: Draft } | null => {
  let i = at + 1;
  let who: Speaker | null = null;
  if (particleOf(page.words[i]) === "from") {
    who = speakerIn(page, i + 1, Math.min(limit, i + 10));
    if (!who) return null;
    i = who.last;
  }
  if (i >= limit || !hasPreposition(page, i, "by")) return null;
  return {
    draft: {
      sentence,
      cueFirst: at,
      cueLast: i,
      contentFirst: i,
      contentLimit: limit,
      speaker: who?.speaker ?? -1,
      speakerText: who?.text ?? "",
      via: [],
      act: "accuse",
      how: "preposition",
      cuts: true,
      rule: "accused",
      saidEarlier: true,
    },
  };
};
