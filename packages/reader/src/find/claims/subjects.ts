import { WORD } from "../../text/tokens.ts";
import { particleOf, splitWith, VERB } from "../../text/word.ts";
import type { Page, PageSentence } from "../page.ts";
import { mentionsIn, type Speaker, speakerIn } from "../speakers.ts";
import { isMark } from "./draft.ts";

/** How far back a subject may stand, in tokens: sentences without end cost no more than long ones. */
const REACH = 120;

const clauseStart = (page: Page, sentence: PageSentence, cue: number): number => {
  const { words } = page;
  let at = sentence.first;
  if (cue - sentence.first > REACH) at = cue - REACH;
  for (let i = cue - 1; i > at; i--) {
    const p = particleOf(words[i]);
    if (p === "that" || p === "while" || p === "but" || isMark(page, i, ":.؛") || (splitWith(words[i], "cue") && page.entityAt[i]! < 0)) {
      at = i + 1;
      break;
    }
  }
  while (at < cue) {
    const w = words[at];
    const p = particleOf(w);
    if (w && page.entityAt[at]! < 0 && (p === "was" || p === "has" || p === "but" || p === "while" || p === "also" || p === "topic")) at++;
    else break;
  }
  return at;
};

/** The subject of a verb that has none after it: a phrase at the head of its clause. */
export const subjectBefore = (page: Page, sentence: PageSentence, cue: number): Speaker | null => {
  const { tokens, words } = page;
  const from = clauseStart(page, sentence, cue);
  if (from >= cue) return null;
  const found = speakerIn(page, from, cue);
  if (found && (found.speaker >= 0 || found.text)) {
    if (found.speaker < 0) {
      const head = words[found.first];
      if (head?.splits.some((s) => Object.keys(s.lexeme.data).some((k) => k.startsWith("event:"))) && !splitWith(head, "source"))
        return null;
      if (!head || (page.entityAt[found.first]! < 0 && !splitWith(head, "source") && found.last < cue && !isMark(page, found.last, "،,")))
        return null;
    }
    for (let i = found.last; i < cue; i++)
      if (
        tokens.kind[i] === WORD &&
        page.entityAt[i]! < 0 &&
        words[i]!.flags & VERB &&
        words[i]!.splits.every((s) => s.lexeme.pos === "verb") &&
        cue - i > 1
      )
        return null;
    return found;
  }
  return null;
};

/** The first speaker-like mention of a sentence before a token: the subject that circumstantial participles belong to. */
export const sentenceSubject = (page: Page, sentence: PageSentence, before: number): Speaker | null => {
  const head = page.words[sentence.first];
  if (head && head.flags & VERB && page.entityAt[sentence.first]! < 0 && head.splits.every((s) => s.lexeme.pos === "verb")) {
    const subject = speakerIn(page, sentence.first + 1, Math.min(before, sentence.first + 25));
    if (
      subject && subject.speaker >= 0
        ? page.entities[subject.speaker]!.kind !== "thing"
        : subject?.text && page.entityAt[subject.first]! >= 0
    )
      return subject;
  }
  for (const m of mentionsIn(page, sentence.first, Math.min(before, sentence.first + REACH))) {
    const e = page.entities[m]!;
    if (e.kind === "person" || e.kind === "organization") return { speaker: m, text: e.name, first: e.first, last: e.last, told: [] };
  }
  return null;
};

/** Whether a topic particle (أما) opens the clause: then the subject stands before its verb, conjunction or not. */
export const topicIn = (page: Page, sentence: PageSentence, before: number): boolean => {
  for (let i = Math.max(sentence.first, before - REACH); i < before; i++) if (particleOf(page.words[i]) === "topic") return true;
  return false;
};

/** The auxiliary right before a reporting verb, which belongs to its cue, or null. */
export const wasBefore = (page: Page, sentence: PageSentence, cue: number): number | null => {
  const p = particleOf(page.words[cue - 1]);
  return cue > sentence.first && (p === "has" || p === "was") ? cue - 1 : null;
};
