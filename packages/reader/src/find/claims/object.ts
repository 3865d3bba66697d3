import { WORD } from "../../text/tokens.ts";
import { ARTICLE, particleOf, type Split, splitWith } from "../../text/word.ts";
import type { Cue } from "../cues.ts";
import { hasPreposition } from "../openers.ts";
import type { PageSentence } from "../page.ts";
import { afterTime, nounPhraseEnd, type Speaker } from "../speakers.ts";
import { isMark } from "./draft.ts";
import type { ClaimScan } from "./scan.ts";
import { subjectBefore } from "./subjects.ts";

/** Where the noun phrase that is claimed begins (أعلن فلان إغلاق …), and whose claim it is; null where the verb has no such object. */
export const objectOf = (
  scan: ClaimScan,
  sentence: PageSentence,
  i: number,
  entry: { cue: Cue; split: Split },
  found: Speaker | null,
  carriesOn: boolean,
): { subject: Speaker | null; at: number } | null => {
  const { page } = scan;
  const { tokens, words } = page;
  const { cue, split } = entry;
  const limit = sentence.last;
  let subject = found;
  let at = i + 1;
  // "and described the ties as …": the only phrase is what is spoken of, the speaker goes on
  if (
    carriesOn &&
    scan.lastSpeaker &&
    subject &&
    subject.speaker < 0 &&
    !splitWith(words[subject.first], "source") &&
    !splitWith(words[subject.first], "companion")
  )
    subject = { ...scan.lastSpeaker, last: i + 1 };
  const inverted = subject ? null : subjectBefore(page, sentence, i);
  if (inverted) subject = inverted;
  else if (subject) {
    at = subject.last;
    const own = subjectBefore(page, sentence, i);
    if (own && own.last === i && !split.conjunction) {
      subject = own;
      at = i + 1;
    } else if (
      own &&
      own.speaker >= 0 &&
      page.entities[own.speaker]!.kind !== "thing" &&
      !split.conjunction &&
      sentence.part.kind !== "body"
    ) {
      subject = own; // headlines put the subject first
      at = i + 1;
    }
  }
  for (let guard = 0; guard < 12 && at < limit; guard++) {
    const jump = afterTime(page, at);
    if (particleOf(words[at]) === "in" && afterTime(page, at + 1) > at + 1) at = afterTime(page, at + 1);
    else if (particleOf(words[at]) === "in" && page.entityAt[at]! < 0) {
      let k = at + 1;
      while (k < limit && k < at + 5 && tokens.kind[k] === WORD && page.entityAt[k]! < 0 && !particleOf(words[k])) k++;
      if (k >= limit || !isMark(page, k, "،,")) break;
      at = k + 1;
      if (page.entityAt[at]! < 0 && cue.person)
        while (at < limit && tokens.kind[at] === WORD && page.entityAt[at]! < 0 && words[at]!.flags & ARTICLE) at++;
    } else if (jump > at) at = jump;
    else if (isMark(page, at, "،,")) at++;
    else break;
  }
  if (cue.person && at > i + 1) {
    // the person addressed stands before what is asked: ناشد المجتمع الدولي تقديم المعونة
    const next = page.entityAt[at]! >= 0 ? page.entities[page.entityAt[at]!]!.last : nounPhraseEnd(page, at, limit);
    const after = words[next];
    if (
      next > at &&
      next < limit &&
      after &&
      !particleOf(after) &&
      !hasPreposition(page, next, "by") &&
      after.splits.some((s) => s.lexeme.pos === "noun" && !s.article)
    )
      at = next;
  }
  const object = words[at];
  const p = particleOf(object);
  const okay =
    at < limit &&
    !hasPreposition(page, at, "by") &&
    (scan.closeOf(at) > 0 ||
      (object &&
        (!p || p === "demonstrative") &&
        (page.entityAt[at]! >= 0 || object.splits.length === 0 || object.splits.some((s) => s.lexeme.pos !== "verb"))));
  return okay && (subject || cue.participle) && at > i ? { subject, at } : null;
};
