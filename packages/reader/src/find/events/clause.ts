import { MARK } from "../../text/tokens.ts";
import type { Particle, Word } from "../../text/word.ts";
import type { Page } from "../page.ts";
import { factsAt } from "./facts.ts";

/** Whether the token is one of these marks. */
export const isMark = (page: Page, i: number, marks: string): boolean =>
  page.tokens.kind[i] === MARK && marks.includes(page.tokens.form[i]!);

/** A word outside names that can only be a finite verb: another clause begins. */
export const onlyVerb = (page: Page, i: number): boolean => page.entityAt[i]! < 0 && factsAt(page, i).onlyVerb;

const OPENERS: ReadonlySet<Particle> = new Set(["that", "relative", "while", "because", "according-to", "if", "but"]);

/** Whether a word opens a clause of its own. */
export const opensClause = (page: Page, i: number): boolean => {
  const p = factsAt(page, i).particle;
  return p !== undefined && OPENERS.has(p);
};

/** Proclitic preposition of a word or of the name that starts inside it. */
export const cliticAt = (page: Page, i: number): Particle | null => {
  const word: Word | undefined = page.words[i];
  if (!word) return null;
  const m = page.entityAt[i]!;
  if (m >= 0) {
    const e = page.entities[m]!;
    const letters = e.first === i ? e.start - page.tokens.start[i]! : 0;
    if (letters <= 0) return null;
    const all = page.language.clitics(word.fold, letters);
    return all.find((p) => p !== "and") ?? (all.length > 0 ? "and" : null);
  }
  for (const s of word.splits) if (s.preposition && s.lexeme.pos !== "verb") return s.preposition;
  return null;
};

/**
 * Preposition that governs the noun phrase at token i: its own clitic, or the particle before the phrase it ends (في العاصمة X). "of" where it
 * belongs to the event noun before it.
 */
export const governorOf = (page: Page, i: number, floor: number): Particle | "agent" | null => {
  const own = cliticAt(page, i);
  if (own) return own;
  for (let k = i - 1, steps = 0; k >= floor && steps < 4; k--, steps++) {
    const w = page.words[k];
    if (!w) {
      if (isMark(page, k, '"“«(')) {
        steps--;
        continue;
      }
      return null;
    }
    if (page.entityAt[k]! >= 0) {
      const e = page.entities[page.entityAt[k]!]!;
      if (e.form !== "description" || e.kind !== "place" || e.last - e.first > 2 || cliticAt(page, k)) return null;
      continue; // an adjective of nationality belongs to the noun before it: في العاصمة الأوكرانية كييف
    }
    const f = factsAt(page, k);
    if (f.particle === "demonstrative" || (f.particle === "particle" && !f.onlyVerb)) continue;
    if ((f.particle === "after" || f.particle === "before") && factsAt(page, k + 1).particle === "demonstrative") return null;
    if (f.agentive) return "agent";
    if (f.particle === "before" && factsAt(page, k - 1).particle === "from") return "agent";
    if (f.particle) return f.particle;
    if (f.leads || f.onlyVerb) return null;
    const clitic = cliticAt(page, k);
    if (clitic) return clitic;
    if (k > floor && f.candidates.some((c) => c.split.lexeme.pos === "noun")) return "of";
  }
  return null;
};

/** First token of the clause that token `at` stands in. */
export const clauseStart = (page: Page, floor: number, at: number): number => {
  for (let i = at - 1; i >= floor; i--) {
    if (isMark(page, i, ".؛:؟!")) return i + 1;
    if (page.entityAt[i]! < 0 && opensClause(page, i)) return i + 1;
  }
  return floor;
};

/** The last bare mention of the clause before a trigger: whom a verb after its subject, or a pronoun, goes back to; -1 none. */
export const subjectBefore = (page: Page, floor: number, trigger: number): number => {
  let best = -1;
  for (let i = trigger - 1; i >= Math.max(floor, trigger - 18); i--) {
    const p = factsAt(page, i).particle;
    if (page.entityAt[i]! < 0 && (p === "that" || p === "while" || isMark(page, i, ".؛:"))) break;
    const m = page.entityAt[i]!;
    if (m < 0) continue;
    const e = page.entities[m]!;
    if (e.first !== i) {
      i = e.first + 1;
      continue;
    }
    if (e.form === "description" && e.kind === "place") continue;
    const by = governorOf(page, i, floor);
    if (by && by !== "and" && by !== "demonstrative") continue;
    best = m;
    if (e.kind === "person" || e.kind === "organization") break;
  }
  return best;
};

/** The first mention of a document's chain of mentions of one thing. */
export const rootOf = (page: Page, m: number): number => {
  let at = m;
  for (let guard = 0; guard < 60 && page.entities[at]!.sameAs >= 0 && page.entities[at]!.sameAs !== at; guard++)
    at = page.entities[at]!.sameAs;
  return at;
};

/** The nearest mention before a token, in its clause, that no preposition governs: the object of an accusing verb, or a subject; -1 none. */
export const nearestBefore = (page: Page, floor: number, at: number, kinds?: readonly string[]): number => {
  for (let i = at - 1; i >= Math.max(floor, at - 14); i--) {
    if (isMark(page, i, ".؛:؟!")) return -1;
    const m = page.entityAt[i]!;
    if (m < 0) {
      if (factsAt(page, i).particle === "that") return -1;
      continue;
    }
    const e = page.entities[m]!;
    i = Math.min(i, e.first);
    if (kinds && !kinds.includes(e.kind)) continue;
    const by = governorOf(page, e.first, floor);
    if (!by || by === "and") return m;
  }
  return -1;
};

/** The subject right before a verb, at the head of its clause (SVO), with whatever title stands before the name; -1 none. */
export const subjectAdjacent = (page: Page, floor: number, at: number): number => {
  const m = page.entityAt[at - 1] ?? -1;
  if (at <= floor || m < 0) return -1;
  let i = page.entities[m]!.first;
  if (page.entities[m]!.form === "description" && page.entities[m]!.kind === "place") return -1;
  for (let steps = 0; i > floor && steps < 8; steps++) {
    const clitic = cliticAt(page, i);
    if (clitic && clitic !== "and") return -1;
    if (clitic === "and") return m;
    const before = page.entityAt[i - 1]!;
    if (before >= 0) {
      i = page.entities[before]!.first;
      continue;
    }
    const f = factsAt(page, i - 1);
    if (!page.words[i - 1] || f.particle === "was" || f.particle === "that" || f.particle === "while" || f.particle === "but") return m;
    if (f.particle || f.verb || f.candidates.length > 0) return -1;
    i--;
  }
  return i <= floor ? m : -1;
};
