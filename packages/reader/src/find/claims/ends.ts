import type { Quotation } from "../../text/quotes.ts";
import { MARK } from "../../text/tokens.ts";
import { particleOf, splitWith } from "../../text/word.ts";
import type { Cue, Stance } from "../cues.ts";
import type { FoundClaim, Page, Span } from "../page.ts";
import { type Draft, isMark, sameSpeaker } from "./draft.ts";

const span = (page: Page, first: number, last: number): Span => ({
  first,
  last,
  start: page.tokens.start[first]!,
  end: page.tokens.end[last - 1]!,
});

/**
 * What a plain "said" does, seen from how its content opens: a worry, a refusal, a forecast ("is expected to", "may"), an announcement of what will be
 * done. Reporting verbs that say more than "said" keep their act.
 */
const actOf = (page: Page, act: FoundClaim["act"], first: number, last: number): FoundClaim["act"] => {
  if (act !== "state" && act !== "announce" && act !== "confirm") return act;
  const end = Math.min(last, first + 6);
  for (let i = first; i < Math.min(last, first + 4); i++) {
    const word = page.words[i];
    const feels = splitWith(word, "feels");
    if (feels && act === "state") return (feels.lexeme.data.feels as Stance).act;
    const stance = splitWith(word, "stance");
    if (stance && page.entityAt[i]! < 0) {
      const own = (stance.lexeme.data.stance as Stance).act;
      if (own === "concern" || own === "condemn" || own === "reject") return own;
    }
    if (particleOf(word) === "not-future" && i === first) return "reject";
    const cue = splitWith(word, "cue");
    if (
      cue &&
      (i === first || (i === first + 1 && particleOf(page.words[first]) === "not")) &&
      cue.lexeme.pos === "verb" &&
      cue.lexeme.tense === "present" &&
      page.entityAt[i]! < 0
    ) {
      const own = (cue.lexeme.data.cue as Cue).act;
      if (own !== "state" && own !== "confirm" && own !== "announce") return own;
    }
  }
  if (act !== "state") return act;
  for (let i = first; i < end; i++)
    if (
      page.words[i] &&
      page.entityAt[i]! < 0 &&
      ((i < first + 2 && splitWith(page.words[i], "possible")) || splitWith(page.words[i], "planned"))
    )
      return "predict";
  for (let i = first; i < end; i++)
    if ((page.words[i]?.splits[0]?.future && page.words[i]!.splits[0]!.lexeme.pos === "verb") || particleOf(page.words[i]) === "will")
      return "announce";
  return act;
};

/** Settles where each content ends, its form and day, and writes the claims. */
export const finish = (page: Page, drafts: Draft[], quotations: Quotation[]): void => {
  const { tokens } = page;
  drafts.forEach((d, k) => {
    const sentence = page.sentences[d.sentence]!;
    let last = d.contentLimit;
    let first = d.contentFirst;
    const quotation = quotations.find((q) => q.open === first || q.open === first - 1);
    if (
      (d.how === "quote" || d.how === "before") &&
      quotation &&
      quotation.open >= first - 1 &&
      d.rule !== "according-to-after" &&
      d.rule !== "stance-raised"
    ) {
      first = quotation.open;
      last = quotation.close + (quotation.closed ? 1 : 0);
    } else if (quotation?.closed && quotation.open === first && quotation.close >= d.contentLimit) last = quotation.close + 1;
    else if (d.how !== "before") {
      const next = drafts[k + 1];
      if (next && next.sentence === d.sentence && next.cueFirst > first && next.cueFirst < last && next.cuts) last = next.cueFirst;
      if (d.how === "object" || d.how === "preposition") {
        // a noun phrase ends before a new clause
        for (let i = first + 1; i < last; i++)
          if (
            isMark(page, i, "؛") ||
            (isMark(page, i, "،,") && i > first + 3 && page.words[i + 1]?.splits.some((s) => s.conjunction && s.lexeme.pos === "verb"))
          )
            last = i;
      }
      // a quotation left open at the sentence end runs on to its close
      const running = quotations.find((q) => q.closed && q.open >= first && q.open < last && q.close >= last);
      if (running) last = running.close + 1;
    }
    if (d.contentQuote !== undefined && d.contentQuote >= last - 1) last = d.contentQuote + 1;
    while (last > first + 1 && tokens.kind[last - 1] === MARK && "،,.؛:؟!".includes(tokens.form[last - 1]!)) last--;
    while (first < last - 1 && tokens.kind[first] === MARK && "،,.؛:)]".includes(tokens.form[first]!)) first++;
    if (last <= first) return;
    const inside = quotations.filter(
      (q) => q.open >= first && q.open < last && q.close - q.open > 1 && !(q.close - q.open <= 3 && page.entityAt[q.open + 1]! >= 0),
    );
    const quoted = inside.reduce((n, q) => n + Math.min(q.close, last) - q.open, 0);
    const form =
      (quoted >= 0.8 * (last - first) && inside[0]!.open <= first && inside.at(-1)!.close >= last - 2) || d.how === "colon"
        ? d.how === "preposition" || d.how === "object"
          ? "mixed"
          : "direct"
        : inside.length
          ? "mixed"
          : "indirect";
    if (form === "direct" && d.how !== "colon" && quotations.some((q) => q.open === first && q.close === last - 1) && last - first > 2) {
      first++;
      last--;
    }
    const content = span(page, first, last);
    const cue = span(page, d.cueFirst, d.cueLast);
    const time = page.times.find((t) => t.first >= d.cueFirst && t.last <= d.cueLast && t.edtf);
    const about: FoundClaim["about"] = [];
    page.events.forEach((e, i) => {
      if (e.first >= first && e.last <= last) about.push({ event: i });
    });
    page.claims.push({
      cue,
      content,
      form,
      speaker: d.speaker,
      speakerText: d.speakerText,
      via: d.via.filter((v) => !sameSpeaker(page, v, d.speaker)),
      act: actOf(page, d.act, first, last),
      polarity: d.act === "deny" || d.act === "reject" ? "negative" : "positive",
      said: time ? time.edtf : d.saidEarlier ? null : sentence.reference,
      about,
      quantities: page.quantities.flatMap((q, i) => (q.first >= first && q.last <= last ? [i] : [])),
      rule: d.rule,
    });
  });
};
