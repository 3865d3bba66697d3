import { MARK, WORD } from "../text/tokens.ts";
import { PARTICLE, type Particle, particleOf, splitWith, VERB, type Word } from "../text/word.ts";
import type { Cue } from "./cues.ts";
import type { Page } from "./page.ts";
import { afterTime, lettersBefore } from "./speakers.ts";

/** Where the content of a claim opens: how, the token of the opening word or mark, and the first token of the content. */
export interface Opener {
  how: "that" | "quote" | "colon" | "preposition" | "object";
  at: number;
  content: number;
}

/** How far after its verb the content may open, in tokens: long titles and parentheses fit, the next sentence does not. */
const REACH = 45;

const PREPOSITION_PARTICLES: ReadonlySet<Particle> = new Set<Particle>(["by", "to", "from", "on", "about", "for", "in"]);

/** Whether the word at `i` is, or begins with, the preposition. Unknown words count by their first letter. */
export const hasPreposition = (page: Page, i: number, preposition: Particle): boolean => {
  const word = page.words[i];
  if (!word) return false;
  if (particleOf(word) === preposition && word.splits.some((s) => s.lexeme.particle === preposition && !s.preposition)) return true;
  const entity = page.entityAt[i]! >= 0 ? page.entities[page.entityAt[i]!]! : undefined;
  if (preposition !== "by" && preposition !== "for") return false;
  if (entity) return entity.first === i && page.language.clitics(word.fold, lettersBefore(page, entity)).includes(preposition);
  if (word.splits.length) return word.splits.some((s) => s.preposition === preposition && s.lexeme.pos !== "verb");
  return word.fold.length > 4 && word.cuts.some((cut) => cut > 0 && page.language.clitics(word.fold, cut).at(-1) === preposition);
};

const isThat = (word: Word | undefined): boolean =>
  !!word && (word.flags & PARTICLE) !== 0 && word.splits.some((s) => s.lexeme.particle === "that" && !s.conjunction);

const finite = (word: Word | undefined): boolean =>
  !!word && (word.flags & VERB) !== 0 && word.splits[0]?.lexeme.pos === "verb" && word.splits.every((s) => s.lexeme.pos === "verb");

/** Whether a quotation that opens at token `i` is what is said, and not a quoted name inside the speaker's phrase. */
const isSpeech = (page: Page, i: number, close: number): boolean => {
  const inner = close - i - 1;
  if (inner <= 0) return false;
  const m = page.entityAt[i + 1] ?? -1;
  if (m >= 0 && page.entities[m]!.last >= close - 1 && inner <= 4) return false;
  return inner > 2;
};

/** "From" opens the content only right before it (حذر مسؤولون من دول عدة من أن): a later "that" wins. */
const takesFrom = (opener: Opener, page: Page): boolean => particleOf(page.words[opener.at]) === "from";

/** Finds where the content opens after a reporting word at `cue`, looking no further than `limit`. */
export const openerAfter = (page: Page, cue: number, entry: Cue, limit: number, closeOf: (i: number) => number): Opener | null => {
  const { tokens, words } = page;
  const end = Math.min(limit, cue + REACH);
  const takes = entry.takes;
  let preposition: Opener | null = null;
  let verbSeen = false;
  let relative = false;
  for (let i = cue + 1; i < end; i++) {
    if (tokens.kind[i] === MARK) {
      const mark = tokens.form[i]!;
      if (mark === ":")
        return takes.includes("quote") || takes.includes("that")
          ? closeOf(i + 1) > 0
            ? { how: "quote", at: i, content: i + 1 }
            : { how: "colon", at: i, content: i + 1 }
          : null;
      const close = closeOf(i);
      if (close > 0) {
        if ((takes.includes("quote") || entry.act === "state") && !preposition && isSpeech(page, i, close))
          return { how: "quote", at: i, content: i };
        if (close < end && !isSpeech(page, i, close)) {
          if (preposition === null && i > cue + 1) i = close; // a quoted name inside the phrase
          continue;
        }
      }
      if (preposition && (mark === "،" || mark === ",")) return preposition;
      continue;
    }
    if (tokens.kind[i] !== WORD) {
      const jump = afterTime(page, i);
      if (jump > i) i = jump - 1;
      continue;
    }
    const word = words[i];
    if (isThat(word)) {
      if (preposition && preposition.content < i - 1 && !takesFrom(preposition, page)) return preposition;
      if (takes.includes("that") || (preposition && preposition.content >= i - 1)) return { how: "that", at: i, content: i + 1 };
      return preposition;
    }
    // a circumstantial participle after a comma begins a claim of its own
    if (page.entityAt[i]! < 0 && tokens.kind[i - 1] === MARK && (splitWith(word, "cue")?.lexeme.data.cue as Cue | undefined)?.participle)
      return preposition;
    if (
      page.entityAt[i]! < 0 &&
      (splitWith(word, "cue") || splitWith(word, "cueStance")) &&
      finite(word) &&
      !relative &&
      !word!.splits[0]!.suffix
    )
      return preposition;
    if (page.entityAt[i]! < 0 && finite(word)) {
      if (preposition || word!.splits[0]!.suffix) continue; // a verb with an object pronoun belongs to a relative clause

      if (!relative) {
        if (verbSeen) return null;
        verbSeen = true;
      }
    }
    const particle = particleOf(word);
    if (particle === "relative") relative = true;
    if (!preposition && !verbSeen)
      for (const p of takes)
        if (PREPOSITION_PARTICLES.has(p as Particle) && hasPreposition(page, i, p as Particle)) {
          if (p === "from" && page.entityAt[i + 1]! >= 0 && !entry.person && entry.act === "request") continue;
          const alone = particle === p;
          preposition = { how: "preposition", at: i, content: alone ? i + 1 : i };
          break;
        }
    if (preposition && i > preposition.at + 3 && takes.includes("that")) return preposition;
  }
  return preposition;
};
