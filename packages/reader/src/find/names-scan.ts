import { BLANK, BREAK, MARK, NUMBER, offsetOfLetter, WORD } from "../text/tokens.ts";
import type { Bearer } from "./names-gazetteer.ts";
import { DEFINITE, type DemonymWord, type NameRules, type NameWord } from "./names-word.ts";
import type { FoundEntity, Page } from "./page.ts";

/** A spelling of the gazetteer found in the text. */
export interface Hit {
  first: number;
  last: number;
  /** Letters of clitics before it in the first word. */
  cut: number;
  bearers: readonly Bearer[];
}

/** A name found, before mentions are numbered. `of` is a token of the mention that the title belongs to, or -1. */
export interface Draft {
  first: number;
  last: number;
  cut: number;
  kind: FoundEntity["kind"];
  rule: string;
  title?: string;
  of: number;
  bearer?: Bearer;
  gender?: "m" | "f";
  /** Offset where the name ends inside its last token, when not at its end. */
  end?: number;
}

/** The page as the names finder walks over it: word classes, gazetteer hits, and who owns each token. */
export interface Scan {
  page: Page;
  rules: NameRules;
  length: number;
  words: (NameWord | undefined)[];
  /** Bits of each word, 0 where there is none: what the passes look at first. */
  flags: Int32Array;
  hits: (Hit | undefined)[];
  /** First token of the hit that covers a token, plus one; 0 none. */
  covered: Int32Array;
  /** Draft index plus one; 0 none. */
  owner: Int32Array;
  drafts: Draft[];
  /** Countries that the page names beyond doubt. */
  countries: Set<string>;
  /** The page is about sport: a town that is also a club is the club. */
  sport: boolean;
}

/** Letters that open and close quotations. */
const QUOTES = "\"“”«»„'‘’";

export const isQuote = (scan: Scan, i: number): boolean =>
  i >= 0 && i < scan.length && scan.page.tokens.kind[i] === MARK && QUOTES.includes(scan.page.tokens.form[i]!);

export const isMark = (scan: Scan, i: number, marks: string): boolean =>
  i >= 0 && i < scan.length && scan.page.tokens.kind[i] === MARK && marks.includes(scan.page.tokens.form[i]!);

export const isBreak = (scan: Scan, i: number): boolean =>
  i < 0 || i >= scan.length || scan.page.tokens.kind[i] === BREAK || scan.page.tokens.kind[i] === BLANK;

/** Whether two tokens stand with nothing between them. */
export const glued = (scan: Scan, i: number, j: number): boolean => scan.page.tokens.end[i] === scan.page.tokens.start[j];

/** The next word token after `i` when only a glued hyphen or one space lies between, or -1. */
export const nextInName = (scan: Scan, i: number): number => {
  const j = i + 1;
  if (j >= scan.length) return -1;
  const kind = scan.page.tokens.kind[j];
  if (kind === WORD) return j;
  if (isMark(scan, j, "-‑–") && glued(scan, i, j) && j + 1 < scan.length && glued(scan, j, j + 1) && scan.page.tokens.kind[j + 1] === WORD)
    return j + 1;
  return -1;
};

/** The longest spelling of the gazetteer that begins at token `i`; on a tie the one with fewer clitics. */
export const hitAt = (scan: Scan, i: number): Hit | undefined => {
  const word = scan.words[i];
  if (!word || word.starts.length === 0) return undefined;
  const { tokens } = scan.page;
  const gazetteer = scan.rules.gazetteer();
  let best: Hit | undefined;
  for (let s = 0; s < word.starts.length; s += 2) {
    let node = word.starts[s + 1]!;
    let at = i;
    while (node > 0) {
      const bearers = gazetteer.bearers(node);
      if (bearers && (!best || at + 1 > best.last)) best = { first: i, last: at + 1, cut: word.starts[s]!, bearers };
      let next = at + 1;
      // initials and hyphens: أ.ف.ب, سان-جيرمان; never across a line
      while (
        next < scan.length &&
        tokens.kind[next] === MARK &&
        (glued(scan, next - 1, next) || tokens.form[next] === "-") &&
        ".-‑–’'".includes(tokens.form[next]!)
      )
        next++;
      if (next >= scan.length || next > at + 3) break;
      if (next > at + 1 && tokens.form[at + 1] === "." && tokens.form[at]!.length > 2) break;
      const kind = tokens.kind[next];
      if (kind === WORD) node = gazetteer.step(node, scan.words[next]?.code ?? -1);
      else if (kind === NUMBER) node = gazetteer.step(node, gazetteer.code(tokens.form[next]!));
      else break;
      at = next;
    }
  }
  return best;
};

/** Finds every spelling of the gazetteer, left to right, the longest first; hits do not overlap. */
export const findHits = (scan: Scan): void => {
  for (let i = 0; i < scan.length; i++) {
    let hit = hitAt(scan, i);
    if (!hit) continue;
    // "time" in small letters is no magazine
    const letter = scan.page.tokens.form[i]!.charCodeAt(0);
    if (letter >= 0x61 && letter <= 0x7a && hit.last === i + 1) continue;
    // إسبانياً is an adjective, though without its mark it is the state
    if (
      hit.last === i + 1 &&
      scan.page.tokens.form[i]!.endsWith("ا") &&
      scan.page.text.slice(scan.page.tokens.start[i], scan.page.tokens.end[i]! + 1).includes("\u064b")
    )
      continue;
    // شركة تويوتا, ولاية تكساس: where the name alone means the same, the class noun is no part of it
    const label = scan.words[i]!.head;
    if (
      label &&
      hit.last > i + 1 &&
      !(scan.words[i]!.flags & DEFINITE) &&
      (label.modes.has("label") || label.modes.has("agency") || label.modes.has("open"))
    ) {
      const whole = hit.bearers[0]!.id;
      const alone = hitAt(scan, i + 1);
      if (alone && alone.cut === 0 && alone.last === hit.last && alone.bearers.some((b) => b.id === whole)) {
        i++;
        hit = { ...alone, bearers: alone.bearers.filter((b) => b.id === whole).map((b) => ({ ...b, ambiguous: false })) };
      }
    }
    scan.hits[i] = hit;
    const known = hit.bearers[0]!;
    if (known.country && !known.ambiguous && (known.sort === "country" || hit.last - hit.first > 1)) scan.countries.add(known.country);
    for (let k = hit.first; k < hit.last; k++) scan.covered[k] = hit.first + 1;
    i = hit.last - 1;
  }
};

/** The hit that covers a token. */
export const hitOver = (scan: Scan, i: number): Hit | undefined => (scan.covered[i]! > 0 ? scan.hits[scan.covered[i]! - 1] : undefined);

/** Whether none of the tokens belongs to a name already. */
export const isFree = (scan: Scan, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (scan.owner[i]! > 0) return false;
  return true;
};

/** Takes the tokens of a name. Answers the draft, or undefined when a token belongs to another name. */
export const take = (scan: Scan, draft: Draft): Draft | undefined => {
  if (draft.last <= draft.first || !isFree(scan, draft.first, draft.last)) return undefined;
  scan.drafts.push(draft);
  for (let i = draft.first; i < draft.last; i++) scan.owner[i] = scan.drafts.length;
  return draft;
};

/** Start offset in the text of a name that begins in token `i` after `cut` letters. */
export const startOf = (scan: Scan, i: number, cut: number): number => offsetOfLetter(scan.page.tokens, i, cut);

/** The nationality that stands at token `i`, with the token after it: الكوري الشمالي is one of two words. */
export const nationAt = (scan: Scan, i: number): { nation: DemonymWord; last: number } | undefined => {
  const nation = scan.words[i]?.demonym;
  if (!nation) return undefined;
  const next = scan.words[i + 1];
  const pair = next && nation.pairs?.get(scan.rules.pairKey(scan.page.words[i + 1]!.fold));
  return pair ? { nation: pair, last: i + 2 } : { nation, last: i + 1 };
};
