import { particleOf } from "../../text/word.ts";
import type { Page } from "../page.ts";
import { type Speaker, speakerIn } from "../speakers.ts";
import { type Draft, saidInThePast } from "./draft.ts";

/** نقلت وكالة X عن Y قوله إن …: X is the hop, Y the speaker. */
export const relayClaim = (
  page: Page,
  cue: number,
  opener: { how: Draft["how"]; at: number; content: number } | null,
  limit: number,
  closeOf: (i: number) => number,
  before: Speaker | null,
): { draft: Omit<Draft, "sentence">; speaker: Speaker | null } | null => {
  let from = -1;
  const stop = opener ? opener.at : Math.min(limit, cue + 40);
  for (let i = cue + 1; i < stop; i++)
    if (particleOf(page.words[i]) === "about") {
      from = i;
      break;
    }
  const carrier = speakerIn(page, cue + 1, from > 0 ? from : stop) ?? before;
  const who = from > 0 ? speakerIn(page, from + 1, stop) : null;
  if (!who) return null;
  let contentFirst = opener?.content ?? -1;
  let cueLast = opener ? (opener.how === "quote" ? opener.at : opener.at + 1) : -1;
  let how: Draft["how"] = opener?.how ?? "object";
  if (!opener) {
    // the content is the object of the saying noun: … تأكيده سقوط الطائرة
    for (let i = who.last; i < Math.min(limit, who.last + 8); i++)
      if (page.words[i]?.splits.some((s) => "saying" in s.lexeme.data)) {
        contentFirst = i + 1;
        cueLast = i + 1;
        break;
      }
    if (contentFirst < 0 || contentFirst >= limit) return null;
    how = closeOf(contentFirst) > 0 ? "quote" : "object";
  }
  const via = carrier ? (carrier.speaker >= 0 ? [carrier.speaker] : []) : [];
  return {
    draft: {
      cueFirst: cue,
      cueLast,
      contentFirst,
      contentLimit: limit,
      speaker: who.speaker,
      speakerText: who.text,
      via,
      act: "state",
      how,
      cuts: true,
      rule: "relay",
      saidEarlier: saidInThePast(page, cue, contentFirst),
    },
    speaker: { ...who, told: [] },
  };
};
