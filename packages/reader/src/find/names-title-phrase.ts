import { NUMBER, WORD } from "../text/tokens.ts";
import { strange } from "./names-persons.ts";
import { hitOver, isBreak, isQuote, type Scan, startOf } from "./names-scan.ts";
import {
  ADJECTIVAL,
  CALENDAR,
  CONJOINED,
  DEFINITE,
  DEMONYM,
  FUNCTION,
  GIVEN,
  HEAD,
  KNOWN,
  LOOSE,
  NOMINAL,
  ONLY_VERB,
  PLACE_CUE,
  PREPOSED,
  SUFFIXED,
  TITLE,
} from "./names-word.ts";

/** A noun phrase with a title at its head: وزير الخارجية الروسي، المتحدث باسم الكرملين. */
export interface TitlePhrase {
  first: number;
  last: number;
  /** Nothing more is needed to know who is meant: the article, a complement or a possessive closes it. */
  definite: boolean;
  /** Where it ends when no name follows: without "in such a place". */
  core: number;
  /** A token of the country or body it belongs to, or -1. */
  of: number;
  /** First token of a strange word that stands as its complement (مدرب بايرن), or -1. */
  open: number;
  plural: boolean;
}

const REACH = 16;

/** Reads the noun phrase whose head is the title at token `i`. */
export const readTitle = (scan: Scan, i: number): TitlePhrase => {
  const { tokens } = scan.page;
  const head = scan.words[i]!;
  let closed = (head.flags & (DEFINITE | SUFFIXED)) !== 0;
  const definite = closed;
  let sure = closed;
  let of = -1;
  let last = i + 1;
  let j = i + 1;
  let inPhrase = false;
  let core = -1;
  const end = Math.min(scan.length, i + REACH);
  while (j < end) {
    if (isBreak(scan, j)) break;
    if (tokens.kind[j] !== WORD) {
      if (isQuote(scan, j) && j + 1 < end) {
        // a quoted complement of a few words: باسم "الكرملين"
        let close = j + 1;
        while (close < end && close < j + 6 && tokens.kind[close] === WORD) close++;
        if (!closed && isQuote(scan, close) && close > j + 1) {
          for (let k = j + 1; k < close; k++) if (hitOver(scan, k) && of < 0) of = k;
          j = close + 1;
          last = j;
          closed = true;
          sure = true;
          continue;
        }
      }
      if (tokens.kind[j] === NUMBER && !closed) {
        j++;
        continue;
      }
      break;
    }
    const word = scan.words[j];
    if (!word) break;
    const f = word.flags;
    const owner = scan.owner[j]!;
    const hit = hitOver(scan, j);
    if (owner > 0 || (hit && !(f & GIVEN && closed) && (!hit.bearers[0]!.ambiguous || !closed))) {
      const draft = owner > 0 ? scan.drafts[owner - 1]! : undefined;
      const stop = draft ? draft.last : hit!.last;
      const kind = draft ? draft.kind : hit!.bearers[0]!.kind;
      if (closed && !inPhrase && !(f & (PREPOSED | DEMONYM)) && (draft ? draft.cut : hit!.cut) === 0) break;
      if (f & CONJOINED && (draft ? draft.cut : hit!.cut) > 0 && closed) break;
      if (of < 0 && (kind === "place" || kind === "organization" || kind === "person")) of = j;
      // in such a place: no part of the title unless a name follows
      if (inPhrase && sure && kind === "place" && core < 0) core = last;
      j = stop;
      last = j;
      closed = true;
      sure = true;
      inPhrase = false;
      continue;
    }
    if (f & CALENDAR) break;
    if (f & FUNCTION && !(f & NOMINAL && f & DEFINITE)) {
      // a preposition inside the phrase, when something of the phrase follows
      const after = scan.words[j + 1];
      if (!(f & PLACE_CUE) && !inClause(scan, j)) break;
      if (!after || !(after.flags & (DEFINITE | NOMINAL) || hitOver(scan, j + 1)) || after.flags & TITLE) break;
      if (!closed) break;
      inPhrase = true;
      closed = false;
      j++;
      continue;
    }
    if (f & DEMONYM && (f & DEFINITE || !definite)) {
      if (f & CONJOINED) break;
      if (of < 0) of = j;
      j++;
      last = j;
      if (f & DEFINITE) closed = sure = true;
      continue;
    }
    if (!(f & KNOWN)) {
      if (!closed && !inPhrase && strange(word))
        return { first: i, last, core: core < 0 ? last : core, definite: sure, of, open: j, plural: head.plural ?? false };
      break;
    }
    if (f & ONLY_VERB) break;
    if (f & CONJOINED) {
      if (closed && f & DEFINITE && f & NOMINAL && !(f & TITLE) && !definite && j === last && (scan.words[j - 1]?.flags ?? 0) & DEFINITE) {
        j++;
        last = j;
        continue;
      }
      break;
    }
    if (f & DEFINITE && f & PREPOSED && !closed && !inPhrase && j === i + 1) {
      // وزير للخارجية: closed, but one of several
      j++;
      last = j;
      closed = true;
      continue;
    }
    if (f & DEFINITE) {
      if (closed && !(f & PREPOSED)) {
        if (!(f & (ADJECTIVAL | LOOSE))) break;
        if (f & TITLE && !(f & ADJECTIVAL)) break;
        j++;
        last = j;
        continue;
      }
      j++;
      last = j;
      closed = true;
      sure = true;
      inPhrase = false;
      continue;
    }
    if (f & TITLE && closed) break;
    if (f & SUFFIXED && !(f & PREPOSED && closed)) {
      if (closed) break;
      j++;
      last = j;
      closed = true;
      sure = true;
      continue;
    }
    if (closed && !(f & PREPOSED)) {
      break;
    }
    if (closed && f & PREPOSED) {
      closed = false;
      inPhrase = true;
      j++;
      continue;
    }
    // an indefinite noun: the chain goes on
    if (!(f & NOMINAL) && !(f & ADJECTIVAL)) break;
    j++;
    if (!inPhrase) last = j;
  }
  return { first: i, last, core: core < 0 ? last : core, definite: sure, of, open: -1, plural: head.plural ?? false };
};

const inClause = (scan: Scan, i: number): boolean =>
  (scan.words[i]!.flags & HEAD) === 0 && scan.words[i]!.cut === 0 && scan.rules.describes(scan.page.words[i]!) === "of";

/** The title of a phrase as text, clitics left out. */
export const titleText = (scan: Scan, phrase: TitlePhrase): string =>
  scan.page.text.slice(startOf(scan, phrase.first, scan.words[phrase.first]!.classCut), scan.page.tokens.end[phrase.last - 1]!);
