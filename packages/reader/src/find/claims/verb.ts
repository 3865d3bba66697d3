import { WORD } from "../../text/tokens.ts";
import { particleOf, type Split, splitWith } from "../../text/word.ts";
import type { Cue } from "../cues.ts";
import { openerAfter } from "../openers.ts";
import type { PageSentence } from "../page.ts";
import { mentionsIn, type Speaker, speakerIn } from "../speakers.ts";
import { accordingTo } from "./according-to.ts";
import { type Draft, isMark, saidInThePast, sameSpeaker } from "./draft.ts";
import { objectOf } from "./object.ts";
import { relayClaim } from "./relay.ts";
import { type ClaimScan, keep } from "./scan.ts";
import { sentenceSubject, subjectBefore, topicIn, wasBefore } from "./subjects.ts";

/**
 * Reads the claim of a reporting verb or participle at token `i`: its content (after "that", a quotation, a colon, a preposition, or as object), its
 * speaker (after it, before it, or the one who goes on), its hops. Answers the last token that it has dealt with.
 */
export const verbClaim = (scan: ClaimScan, sentence: PageSentence, index: number, i: number, entry: { cue: Cue; split: Split }): number => {
  const { page } = scan;
  const { tokens, words } = page;
  const word = words[i]!;
  const limit = sentence.last;
  const { cue, split } = entry;
  const carriesOn = split.conjunction && !topicIn(page, sentence, i); // "and said": the subject before it goes on
  // a past form that is also a noun counts where a verb can stand: at the head of its clause
  if (
    split.lexeme.tense === "past" &&
    word.splits.some((s) => s.lexeme.pos === "noun" && s.from <= split.from && s.to === split.to) &&
    !(i === sentence.first || split.conjunction || tokens.kind[i - 1] !== WORD || particleOf(words[i - 1]))
  )
    return i;
  if (split.lexeme.passive && !cue.takes.includes("that")) return i;
  if (split.lexeme.tense === "present" && particleOf(words[i - 1]) === "that" && !splitWith(words[i - 1], "pronoun")) return i; // an infinitive clause
  const negation = particleOf(words[i - 1]);
  if (negation === "not-past" || negation === "not-future" || negation === "not") return i; // what was not said is no claim
  // "as X announced": covers the words before it
  if (splitWith(words[i - 1], "likewise") && i - 1 > sentence.first + 1 && isMark(page, i - 2, "،,")) {
    const after = accordingTo(scan, sentence, index, i - 1);
    if (after && (after.last >= limit || isMark(page, after.last, "،,.؛"))) {
      if (after.draft) keep(scan, after.draft, after.speaker);
      i = after.last - 1;
      return i;
    }
  }
  const opener = openerAfter(page, i, cue, limit, scan.closeOf);
  const nested = scan.drafts.length > scan.firstDraft && scan.drafts.at(-1)!.how === "that" && scan.drafts.at(-1)!.contentFirst <= i;
  if (
    nested &&
    !cue.participle &&
    !cue.continues &&
    !split.conjunction &&
    (!opener || opener.how === "preposition" || opener.how === "object")
  )
    return i;
  if (cue.says && opener && (opener.how === "quote" || opener.how === "colon") && scan.drafts.length > scan.firstDraft) {
    const open = scan.drafts.at(-1)!;
    if (open.how === "preposition" || open.how === "object") {
      open.contentQuote = scan.closeOf(opener.content);
      i = Math.max(i, open.contentQuote);
      return i;
    }
  }

  if (cue.relay) {
    const relay = relayClaim(page, i, opener, limit, scan.closeOf, subjectBefore(page, sentence, i));
    if (relay) {
      keep(scan, { ...relay.draft, sentence: index }, relay.speaker);
      i = relay.draft.contentFirst - 1;
    }
    return i;
  }

  let how: Draft["how"] | null = opener?.how ?? null;
  let contentFirst = opener?.content ?? -1;
  let subject = cue.participle ? null : speakerIn(page, i + 1, opener ? opener.at : Math.min(limit, i + 25));
  if (
    subject &&
    cue.person &&
    cue.act === "accuse" &&
    opener &&
    mentionsIn(page, i + 1, opener.at).length === 1 &&
    subject.speaker >= 0 &&
    subject.last >= opener.at - 1 &&
    !split.lexeme.passive &&
    (scan.lastSpeaker || subjectBefore(page, sentence, i))
  )
    subject = null; // who is accused, not who accuses
  if ((negation === "has" || negation === "may") && split.lexeme.tense === "past" && !split.conjunction)
    subject = subjectBefore(page, sentence, i) ?? subject; // كان فلان قد …
  if (
    cue.impersonal &&
    !subject &&
    split.lexeme.tense === "present" &&
    split.lexeme.number === "s" &&
    split.lexeme.gender === "m" &&
    (sentence.first === i || split.conjunction)
  )
    return i;
  const told = subject?.told ?? [];
  if (subject && subject.speaker < 0 && !subject.text) subject = null;
  let cueLast = opener
    ? opener.how === "preposition" && opener.content === opener.at
      ? opener.at
      : opener.how === "quote" && opener.content === opener.at
        ? opener.at
        : opener.at + 1
    : i + 1;

  // a verb without opener may close a quotation that stands before it
  if (!how) {
    let k = i - 1;
    while (k > sentence.first && isMark(page, k, "،,")) k--;
    const before = scan.closingAt.get(k);
    if (before && cue.takes.includes("quote") && before.close - before.open > 3) {
      how = "before";
      contentFirst = before.open;
      cueLast = subject ? subject.last : i + 1;
    }
  }
  if (!how && cue.takes.includes("object")) {
    const object = objectOf(scan, sentence, i, entry, subject, carriesOn);
    if (object) {
      subject = object.subject;
      how = "object";
      contentFirst = object.at;
      cueLast = object.at;
    }
  }
  if (!how) return i;
  if (how === "preposition" && !subject && !cue.participle && !carriesOn) subject = subjectBefore(page, sentence, i);
  let speaker: Speaker | null = subject;
  if (!speaker && !cue.participle && !split.lexeme.passive && !carriesOn) speaker = subjectBefore(page, sentence, i);
  let elided = false;
  if (!speaker) {
    const inSentence = scan.drafts.length > scan.firstDraft ? scan.lastSpeaker : null;
    if (cue.participle) speaker = inSentence ?? sentenceSubject(page, sentence, i) ?? scan.lastSpeaker;
    else if (split.lexeme.passive) speaker = null;
    else
      speaker = cue.continues
        ? scan.lastSpeaker
        : split.conjunction
          ? (scan.lastSpeaker ?? sentenceSubject(page, sentence, i))
          : (inSentence ?? sentenceSubject(page, sentence, i) ?? scan.lastSpeaker);
    elided = true;
    if (!speaker && !split.lexeme.passive) return i;
    if (how === "preposition" && !cue.participle && !speaker) return i;
  }
  const same = !!speaker && !!scan.lastSpeaker && speaker.speaker >= 0 && sameSpeaker(page, speaker.speaker, scan.lastSpeaker.speaker);
  if (!elided && !same) scan.lastVia = [];
  const via = told.length ? told : elided || same ? scan.lastVia : [];
  const earlier = saidInThePast(page, i, contentFirst);
  keep(
    scan,
    {
      sentence: index,
      cueFirst: how === "before" ? i : (wasBefore(page, sentence, i) ?? i),
      cueLast: Math.max(cueLast, i + 1),
      contentFirst,
      contentLimit: limit,
      speaker: speaker?.speaker ?? -1,
      speakerText: speaker?.text ?? "",
      via,
      act: cue.act,
      how,
      cuts: cue.participle === true || cue.continues === true || split.conjunction || how === "before",
      rule: `${cue.participle ? "participle" : "verb"}-${how}`,
      saidEarlier: earlier,
    },
    speaker && (speaker.speaker >= 0 || speaker.text) ? { ...speaker, told: [] } : null,
  );
  if (how === "quote" && scan.closeOf(contentFirst) > i) return Math.min(limit, scan.closeOf(contentFirst));
  return Math.max(i, contentFirst - 1);
};
