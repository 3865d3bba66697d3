import { MARK, WORD } from "../text/tokens.ts";
import { type Particle, particleOf, splitWith, VERB } from "../text/word.ts";
import type { Slot } from "./event-frames.ts";
import type { Page } from "./page.ts";

/** A phrase that may take part in an event: the mention, and where it stands towards the trigger. */
export interface Argument {
  entity: number;
  slot: Slot;
  /** Tokens between trigger and mention. */
  distance: number;
}

/** How far an argument may stand after its trigger, in tokens. */
const REACH = 22;

const isMark = (page: Page, i: number, marks: string): boolean => page.tokens.kind[i] === MARK && marks.includes(page.tokens.form[i]!);

/** A word that can only be a finite verb: another clause begins. */
export const onlyVerb = (page: Page, i: number): boolean => {
  const w = page.words[i];
  return !!w && page.entityAt[i]! < 0 && (w.flags & VERB) !== 0 && w.splits.every((s) => s.lexeme.pos === "verb");
};

/** Preposition that governs the token: its own clitic, or the particle before the noun phrase it ends (في العاصمة X). */
export const governor = (page: Page, i: number, floor: number): Particle | null => {
  const word = page.words[i];
  const e = page.entityAt[i]! >= 0 ? page.entities[page.entityAt[i]!]! : undefined;
  const clitic = (w: typeof word): Particle | null => {
    if (!w) return null;
    const body = w.fold.replace(/^[وف](?=[بلك])/, "");
    return body[0] === "ب" ? "by" : body[0] === "ل" ? "for" : body[0] === "ك" ? "as" : null;
  };
  if (e && e.first === i && e.start > page.tokens.start[i]!) {
    const own = clitic(word);
    if (own) return own;
    if (word?.fold[0] === "و") return "and";
  }
  for (let k = i - 1, steps = 0; k >= floor && steps < 3; k--, steps++) {
    const w = page.words[k];
    if (!w) {
      if (isMark(page, k, '"“«(')) {
        steps--;
        continue;
      }
      return null;
    }
    if (page.entityAt[k]! >= 0) return null;
    const p = particleOf(w);
    if (p === "demonstrative" || p === "particle") continue;
    if (p) return p;
    if (onlyVerb(page, k)) return null;
    const split = w.splits.find((s) => s.lexeme.pos === "noun" || s.lexeme.pos === "adjective");
    if (split?.preposition) return split.preposition;
    if (splitWith(w, "companion")) return "of";
    if (Object.keys(split?.lexeme.data ?? {}).some((key) => key.startsWith("event:"))) return "of";
  }
  return null;
};

/** Whether a clause ends at this token for an event's arguments. */
const closes = (page: Page, i: number, verbal: boolean): boolean => {
  if (page.tokens.kind[i] === MARK) return isMark(page, i, ".؛:؟!") || (!verbal && isMark(page, i, "،,"));
  if (page.tokens.kind[i] !== WORD && page.tokens.kind[i] !== 2) return true;
  const p = particleOf(page.words[i]);
  return (
    p === "that" ||
    p === "relative" ||
    p === "while" ||
    p === "because" ||
    p === "during" ||
    p === "after" ||
    p === "before" ||
    p === "since" ||
    p === "according-to" ||
    p === "if" ||
    p === "amid"
  );
};

/**
 * Arguments after a trigger at tokens [first, last), up to `limit`: the first bare mention is the subject of a verb or the genitive of a noun, the next
 * bare one the object; a mention after a preposition takes that slot; coordinated mentions share the slot of the one before; a name in apposition
 * replaces the description before it.
 */
export const argumentsAfter = (
  page: Page,
  last: number,
  limit: number,
  verbal: boolean,
  hasSubject: boolean,
  passive: boolean,
): Argument[] => {
  const out: Argument[] = [];
  const end = Math.min(limit, last + REACH);
  let bare = hasSubject ? 1 : 0;
  let previousEnd = -1;
  for (let i = last; i < end; ) {
    const m = page.entityAt[i]!;
    if (m < 0) {
      if (closes(page, i, verbal && i < last + 12)) {
        if (!(isMark(page, i, "،,") && verbal)) break;
      }
      if (onlyVerb(page, i)) break;
      i++;
      continue;
    }
    const e = page.entities[m]!;
    const nationality = e.form === "description" && e.kind === "place";
    const by = governor(page, i, last);
    const before = out.at(-1);
    if (nationality && !(i === last && !verbal)) {
      // an adjective agrees with the noun before it; only right after the trigger it tells who
      if (!(before && before.distance === 0 && /^[-–]$/.test(page.tokens.form[i - 1] ?? ""))) {
        i = e.last;
        previousEnd = i;
        continue;
      }
    }
    if (
      before &&
      previousEnd === i &&
      by !== "and" &&
      page.entities[before.entity]!.form === "description" &&
      e.form === "name" &&
      e.kind === page.entities[before.entity]!.kind
    ) {
      out[out.length - 1] = { ...before, entity: m };
    } else if (before && by === "and" && previousEnd === i) out.push({ entity: m, slot: before.slot, distance: i - last });
    else if (by === "of") {
      // belongs to another noun
    } else if (by && by !== "and") out.push({ entity: m, slot: by, distance: i - last });
    else if (bare === 0) {
      out.push({ entity: m, slot: passive ? "object" : verbal ? "subject" : "genitive", distance: i - last });
      bare++;
    } else if (bare === 1) {
      out.push({ entity: m, slot: "object", distance: i - last });
      bare++;
    }
    i = Math.max(e.last, i + 1);
    previousEnd = i;
  }
  return out;
};

/** The mention that a verb after its subject, or a pronoun, goes back to: the last bare mention of the clause before the trigger. */
export const subjectBefore = (page: Page, floor: number, trigger: number): number => {
  let best = -1;
  for (let i = trigger - 1; i >= Math.max(floor, trigger - 18); i--) {
    const p = particleOf(page.words[i]);
    if (page.entityAt[i]! < 0 && (p === "that" || p === "while" || isMark(page, i, ".؛:"))) break;
    const m = page.entityAt[i]!;
    if (m < 0) continue;
    const e = page.entities[m]!;
    if (e.first !== i) {
      i = e.first + 1;
      continue;
    }
    if (e.form === "description" && e.kind === "place") continue;
    const by = governor(page, i, floor);
    if (by && by !== "and" && by !== "demonstrative") continue;
    best = m;
    if (e.kind === "person" || e.kind === "organization") break;
  }
  return best;
};
