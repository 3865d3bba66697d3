import { WORD } from "../../text/tokens.ts";
import { particleOf, splitWith } from "../../text/word.ts";
import type { Cue, Stance } from "../cues.ts";
import type { Page, PageSentence } from "../page.ts";
import { type Speaker, speakerIn } from "../speakers.ts";
import { type Draft, isMark } from "./draft.ts";
import { subjectBefore } from "./subjects.ts";

/** أعرب X عن قلقه من …، أبدى X استعداده لـ…، أثارت زيارته مخاوف X. */
export const stanceClaim = (
  page: Page,
  sentence: PageSentence,
  verb: number,
  cue: Cue,
  fallback: () => Speaker | null,
): { draft: Omit<Draft, "sentence" | "via">; speaker: Speaker | null } | null => {
  const { words, tokens } = page;
  const limit = sentence.last;
  let noun = -1;
  let stance: Stance | undefined;
  for (let i = verb + 1; i < Math.min(limit, verb + 22); i++) {
    if (tokens.kind[i] !== WORD || page.entityAt[i]! >= 0) continue;
    const s = splitWith(words[i], "stance");
    if (s && (cue.stance !== "about" || i > verb + 1)) {
      noun = i;
      stance = s.lexeme.data.stance as Stance;
      break;
    }
    if (cue.stance === "object" && i > verb + 8) break;
  }
  if (noun < 0 || !stance) return null;
  const base = { contentLimit: limit, act: stance.act, cuts: words[verb]!.splits.some((s) => s.conjunction), saidEarlier: false };
  if (cue.stance === "raises") {
    let from = noun + 1;
    const p = particleOf(words[from]);
    if (p === "in" || p === "from") from++;
    while (
      from < limit &&
      tokens.kind[from] === WORD &&
      page.entityAt[from]! < 0 &&
      words[from]!.splits.some((s) => s.lexeme.pos === "adjective")
    )
      from++;
    const who = speakerIn(page, from, Math.min(limit, from + 12));
    if (!who || (who.speaker < 0 && !who.text) || (who.speaker < 0 && page.entityAt[who.first]! < 0)) return null;
    let after = who.last;
    const next = particleOf(page.words[after]);
    for (let i = after; i < Math.min(limit - 2, after + 6) && page.entityAt[i]! < 0; i++)
      if (isMark(page, i, "،,")) {
        if (particleOf(page.words[i + 1]) === "while") after = i; // … in Washington and other capitals, since …
        break;
      }
    const inLight = next === "in" && !!splitWith(page.words[after + 1], "amid");
    if (isMark(page, after, "،,") && particleOf(page.words[after + 1]) === "while" && particleOf(page.words[after + 2]) === "that")
      after += 3;
    else if (inLight) after += 2;
    else if (next === "from" || next === "about" || next === "against" || next === "because" || next === "amid")
      after += particleOf(page.words[after + 1]) === "that" ? 2 : 1;
    if (after > who.last && after < limit - 1)
      return {
        draft: {
          ...base,
          cueFirst: verb,
          cueLast: after,
          contentFirst: after,
          speaker: who.speaker,
          speakerText: who.text,
          how: "object",
          rule: "stance-raised-from",
        },
        speaker: who,
      };
    // what raised it: between verb and noun, or before the verb
    const between = noun > verb + 1;
    const contentFirst = between ? verb + 1 : sentence.first;
    if (!between && verb - sentence.first < 1) return null;
    return {
      draft: {
        ...base,
        cueFirst: between ? noun : verb,
        cueLast: Math.max(who.last, noun + 1),
        contentFirst,
        contentLimit: between ? noun : verb,
        speaker: who.speaker,
        speakerText: who.text,
        how: "before",
        rule: "stance-raised",
      },
      speaker: who,
    };
  }
  if (cue.stance === "about") {
    let about = false;
    for (let i = verb + 1; i < noun; i++) if (particleOf(words[i]) === "about") about = true;
    if (!about) return null;
  }
  const participle = words[verb]!.splits.some((s) => "cueStance" in s.lexeme.data && (s.lexeme.data.cueStance as Cue).participle);
  let who = participle ? fallback() : speakerIn(page, verb + 1, noun);
  if (who && who.speaker < 0 && (!who.text || splitWith(words[who.first], "stance"))) who = null;
  who ??= subjectBefore(page, sentence, verb) ?? fallback();
  if (!who) return null;
  let at = noun + 1;
  while (at < limit && isMark(page, at, '"”»')) at++;
  while (at < limit && tokens.kind[at] === WORD && page.entityAt[at]! < 0 && words[at]!.splits.some((s) => s.lexeme.pos === "adjective"))
    at++;
  const p = particleOf(words[at]);
  if (p && p !== "that") at++;
  if (particleOf(words[at]) === "that") at++;
  if (at >= limit) return null;
  return {
    draft: {
      ...base,
      cueFirst: verb,
      cueLast: at,
      contentFirst: at,
      speaker: who.speaker,
      speakerText: who.text,
      how: "object",
      rule: "stance",
    },
    speaker: who,
  };
};
