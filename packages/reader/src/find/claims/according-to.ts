import { BLANK, WORD } from "../../text/tokens.ts";
import { particleOf, splitWith, VERB, type Word } from "../../text/word.ts";
import type { Cue } from "../cues.ts";
import type { Page, PageSentence } from "../page.ts";
import { isMedium, type Speaker, speakerIn } from "../speakers.ts";
import { type Draft, isMark, sameSpeaker } from "./draft.ts";
import { type ClaimScan, entryAt } from "./scan.ts";

/** بحسب X، وفق ما أعلن X، نقلاً عن X: covers the clause before it, or what follows when it opens the sentence. A medium after another's words is a hop. */
export const accordingTo = (
  scan: ClaimScan,
  sentence: PageSentence,
  index: number,
  at: number,
): { draft: Draft | null; speaker: Speaker | null; via: number; last: number } | null => {
  const { page, drafts, firstDraft, closingAt } = scan;
  const limit = sentence.last;
  const { words, tokens } = page;
  let i = at + 1;
  const relayed = !!splitWith(words[at], "relayed");
  if (relayed) i = at + 2;
  let cue: Cue | null = null;
  // ما / لما then a reporting verb
  for (let guard = 0; guard < 3 && i < limit; guard++) {
    const w = words[i];
    if (w && splitWith(w, "linking")) i++;
    else break;
  }
  const entry = entryAt(page, i, "cue");
  const attached = !!splitWith(words[at], "clause") || !!splitWith(words[at], "likewise");
  if (entry && page.entityAt[i]! < 0 && (i > at + 1 || attached)) {
    cue = entry.cue;
    i++;
    if (particleOf(words[i]) === "by" || splitWith(words[i], "linking")) i++;
  } else if (i > at + 1 && !relayed) return null;
  if (words[i]?.splits.some((s) => "saying" in s.lexeme.data) && page.entityAt[i]! < 0)
    return { draft: null, speaker: null, via: -1, last: i + 1 };
  // a clitic ل on the speaker: وفقاً لـ …
  let from = i;
  if (page.entityAt[i]! < 0 && particleOf(words[i]) === "for") from = i + 1;
  const who = phraseAfter(page, from, limit);
  if (!who) return null;
  const opensClause = isMark(page, at - 1, "،,") && words[at]!.splits.some((s) => s.lexeme.particle === "according-to" && s.conjunction);
  // a phrase that is all its sentence holds covers the sentence before (… وسط البلاد.، وذلك وفقاً لوكالة X)
  const alone = at - sentence.first <= 2 && limit - who.last <= 2;
  const early = (at - sentence.first <= 2 || opensClause) && !alone;
  const medium = who.speaker >= 0 && isMedium(page, page.entities[who.speaker]!);
  const sourceNoun = who.speaker < 0 && !!splitWith(words[who.first], "source");
  const mediaNoun = who.speaker < 0 && !!splitWith(words[who.first], "media");
  if (who.speaker < 0 && !sourceNoun) return null;
  if (who.speaker >= 0 && page.entities[who.speaker]!.kind === "thing") return null;
  let previous: Draft | undefined;
  for (let k = drafts.length - 1; k >= 0; k--) {
    const d = drafts[k]!;
    if (d.sentence < index - 3) break;
    if (d.sentence === index || (alone && d.sentence === index - 1) ? true : d.how === "quote" && sentence.first <= (d.contentLimit ?? 0)) {
      previous = d;
      break;
    }
  }
  const quoteBefore = (() => {
    for (let k = at - 1; k > at - 4 && k > 0; k--) if (closingAt.has(k)) return closingAt.get(k)!;
    return undefined;
  })();
  if (!previous && quoteBefore)
    previous = drafts
      .slice(-40)
      .find((d) => d.how !== "before" && d.contentFirst <= quoteBefore.open + 1 && d.contentFirst >= quoteBefore.open - 1);
  if (
    previous &&
    !early &&
    (medium || mediaNoun) &&
    (previous.speaker >= 0 ? !sameSpeaker(page, previous.speaker, who.speaker) : true) &&
    previous.cueFirst < at
  ) {
    // a hop of the claims before it by the same speaker in this run
    const runSpeaker = previous.speaker;
    for (let k = drafts.length - 1; k >= 0; k--) {
      const d = drafts[k]!;
      if (d.sentence < index - 8 || page.sentences[d.sentence]!.part !== sentence.part || crossesBlank(page, d.cueFirst, at)) break;
      if (d.speaker !== runSpeaker && !sameSpeaker(page, d.speaker, runSpeaker)) break;
      if (who.speaker >= 0 && !d.via.some((v) => sameSpeaker(page, v, who.speaker))) d.via = [...d.via, who.speaker];
    }
    return { draft: null, speaker: null, via: who.speaker, last: who.last };
  }
  let contentFirst: number;
  let contentLimit = limit;
  if (early) {
    contentFirst = who.last;
    while (contentFirst < limit && (isMark(page, contentFirst, "،,:") || resumes(words[contentFirst]))) contentFirst++;
    if (contentFirst >= limit - 1) return null;
  } else {
    contentFirst = sentence.first;
    contentLimit = at;
    if (
      previous &&
      previous.sentence === index &&
      previous.contentFirst < at &&
      !medium &&
      previous.speaker >= 0 &&
      who.speaker >= 0 &&
      sameSpeaker(page, previous.speaker, who.speaker)
    )
      return { draft: null, speaker: null, via: -1, last: who.last };
    for (let k = at - 2; k > sentence.first; k--)
      if (isMark(page, k, "؛") || (isMark(page, k, "،,") && particleOf(words[k + 1]) === "while")) {
        contentFirst = k + 1;
        break;
      }
    if (previous && previous.sentence === index && drafts.length > firstDraft && previous.contentFirst > contentFirst) {
      // the claim before it keeps its own content; this one covers the same words through another voice
      contentFirst = previous.cueFirst;
    }
    while (contentFirst < at && tokens.kind[contentFirst] !== WORD && !isMark(page, contentFirst, '"“«')) contentFirst++;
    if (contentLimit - contentFirst < 2) return null;
  }
  return {
    draft: {
      sentence: index,
      cueFirst: at,
      cueLast: Math.min(who.last, limit),
      contentFirst,
      contentLimit,
      speaker: who.speaker,
      speakerText: who.text,
      via: [],
      act: cue?.act ?? "state",
      how: early ? "that" : "before",
      cuts: true,
      rule: early ? "according-to-before" : "according-to-after",
      saidEarlier: false,
    },
    speaker: who,
    via: -1,
    last: who.last,
  };
};

/** "then", "for": فقد، فإن open the clause that an "according to" phrase covers. */
const resumes = (word: Word | undefined): boolean =>
  !!word?.splits.some((s) => s.conjunction && (s.lexeme.particle === "has" || s.lexeme.particle === "that"));

const crossesBlank = (page: Page, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (page.tokens.kind[i] === BLANK) return true;
  return false;
};

/** A speaker's phrase that may begin with a preposition clitic (وفقاً للغرب): the clitic is passed over. */
const phraseAfter = (page: Page, from: number, limit: number): Speaker | null => {
  const e = page.entityAt[from] ?? -1;
  if (e >= 0) {
    const entity = page.entities[e]!;
    const found = speakerIn(page, from, Math.min(limit, from + 25));
    if (found && found.speaker >= 0) return found;
    return { speaker: e, text: entity.name, first: from, last: Math.max(entity.last, from + 1), told: [] };
  }
  const word = page.words[from];
  if (!word) {
    if (isMark(page, from, '"“«')) return phraseAfter(page, from + 1, limit);
    return null;
  }
  const found = speakerIn(page, from, Math.min(limit, from + 18));
  if (found && (found.speaker >= 0 || found.text)) return found;
  // لتقارير إعلامية: the clitic hides the noun from the phrase reader
  if (splitWith(word, "source") || splitWith(word, "title") || splitWith(word, "head")) {
    let last = from + 1;
    let named = -1;
    while (last < limit && page.tokens.kind[last] === WORD && last < from + 12) {
      const m = page.entityAt[last]!;
      if (m >= 0) {
        if (page.entities[m]!.kind === "person" && page.entities[m]!.form === "name") named = m;
        last = page.entities[m]!.last;
        if (named >= 0) break;
        continue;
      }
      const p = particleOf(page.words[last]);
      if (p && p !== "in" && p !== "particle") break;
      if (page.words[last]!.flags & VERB && page.words[last]!.splits.every((s) => s.lexeme.pos === "verb")) break;
      if (p === "in" && named >= 0) break;
      last++;
    }
    const start = page.tokens.start[from]! + 1;
    return {
      speaker: named,
      text: named >= 0 ? page.entities[named]!.name : page.text.slice(start, page.tokens.end[last - 1]),
      first: from,
      last,
      told: [],
    };
  }
  return null;
};
