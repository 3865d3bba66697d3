import type { Quotation } from "../../text/quotes.ts";
import { MARK } from "../../text/tokens.ts";
import { particleOf, splitWith } from "../../text/word.ts";
import type { Cue, Stance } from "../cues.ts";
import { type FoundClaim, firstFrom, type Page, type Span } from "../page.ts";
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

/** Index of the first quotation that opens at or after a token. */
const firstOpen = (quotations: readonly Quotation[], token: number): number => {
  let lo = 0;
  let hi = quotations.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotations[mid]!.open < token) lo = mid + 1;
    else hi = mid;
  }
  return lo;
};

/** Items, in text order, that lie inside a stretch of tokens. */
const within = <T extends Span>(items: readonly T[], first: number, last: number): T[] => {
  const out: T[] = [];
  for (let i = firstFrom(items, first); i < items.length && items[i]!.first < last; i++) if (items[i]!.last <= last) out.push(items[i]!);
  return out;
};

/** Settles where each content ends, its form and day, and writes the claims. */
export const finish = (page: Page, drafts: Draft[], quotations: readonly Quotation[]): void => {
  const { tokens } = page;
  const quotesFrom = (token: number, end: number): Quotation[] => {
    const out: Quotation[] = [];
    for (let i = firstOpen(quotations, token); i < quotations.length && quotations[i]!.open < end; i++) out.push(quotations[i]!);
    return out;
  };
  const events = page.events
    .map((e, index) => ({ first: e.first, last: e.last, start: e.start, end: e.end, index }))
    .sort((a, b) => a.first - b.first || a.index - b.index);
  const quantities = page.quantities
    .map((q, index) => ({ first: q.first, last: q.last, start: q.start, end: q.end, index }))
    .sort((a, b) => a.first - b.first || a.index - b.index);
  drafts.forEach((d, k) => {
    const sentence = page.sentences[d.sentence]!;
    let last = d.contentLimit;
    let first = d.contentFirst;
    const quotation = quotesFrom(first - 1, first + 1)[0];
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
      const running = quotesFrom(first, last).find((q) => q.closed && q.close >= last);
      if (running) last = running.close + 1;
    }
    if (d.contentQuote !== undefined && d.contentQuote >= last - 1) last = d.contentQuote + 1;
    while (last > first + 1 && tokens.kind[last - 1] === MARK && "،,.؛:؟!".includes(tokens.form[last - 1]!)) last--;
    while (first < last - 1 && tokens.kind[first] === MARK && "،,.؛:)]".includes(tokens.form[first]!)) first++;
    if (last <= first) return;
    const inside = quotesFrom(first, last).filter(
      (q) => q.close - q.open > 1 && !(q.close - q.open <= 3 && page.entityAt[q.open + 1]! >= 0),
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
    if (form === "direct" && d.how !== "colon" && inside[0]?.open === first && inside[0].close === last - 1 && last - first > 2) {
      first++;
      last--;
    }
    const content = span(page, first, last);
    const cue = span(page, d.cueFirst, d.cueLast);
    const time = within(page.writtenTimes ?? page.times, d.cueFirst, d.cueLast).find((t) => t.edtf);
    const about: FoundClaim["about"] = within(events, first, last).map((e) => ({ event: e.index }));
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
      quantities: within(quantities, first, last).map((q) => q.index),
      rule: d.rule,
    });
  });
};
