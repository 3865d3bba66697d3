// Longer than most: one question, whether a word goes on with a name, with all its exceptions.
import { WORD } from "../text/tokens.ts";
import type { Draft, Scan } from "./names-scan.ts";
import { glued, hitOver, isFree, isMark, nextInName } from "./names-scan.ts";
import {
  ADJECTIVAL,
  CALENDAR,
  COMPOUND,
  COMPOUND_START,
  CONJOINED,
  DEFINITE,
  DEMONYM,
  FAMILY,
  FOREIGN,
  FUNCTION,
  GIVEN,
  HEAD,
  KNOWN,
  LATIN,
  LINK,
  LOOSE,
  type NameWord,
  NOMINAL,
  ONLY_VERB,
  OPENER,
  PREPOSED,
  SAFE,
  SPEAKING,
  SUFFIXED,
  TITLE,
  VERBAL,
  WEAK,
} from "./names-word.ts";

/** How much the sentence asks for a person here: nothing, something (an adjective of nationality before it), or plainly (a title, a verb of speech). */
export type Asked = 0 | 1 | 2;

const LONGEST = 6;

/** A hit of the gazetteer that no person's name swallows: several words, or one that is nothing else. */
export const firmHit = (scan: Scan, i: number): boolean => {
  const hit = hitOver(scan, i);
  if (!hit) return false;
  const word = scan.words[i]!;
  if (hit.last - hit.first > 1) return !hit.bearers[0]!.ambiguous;
  if (hit.bearers[0]!.weight >= 7 && !hit.bearers[0]!.ambiguous) return true;
  if (word.flags & (GIVEN | LINK)) return false;
  return !hit.bearers[0]!.ambiguous && hit.bearers[0]!.weight >= 3;
};

/** No everyday word: nothing known, or only through a weak reading. */
export const strange = (word: NameWord): boolean => (word.flags & (KNOWN | FUNCTION | CALENDAR | TITLE | HEAD | DEMONYM)) === 0;

/** سيف الإسلام، نور الدين: two words that are one given name. */
const isCompound = (scan: Scan, i: number): boolean => {
  const next = scan.words[i + 1];
  return (scan.words[i]!.flags & COMPOUND_START) !== 0 && !!next && (next.flags & COMPOUND) !== 0 && scan.owner[i + 1] === 0;
};

const mayStart = (scan: Scan, i: number, asked: Asked): boolean => {
  const word = scan.words[i];
  if (!word || scan.owner[i]! > 0 || word.flags & LATIN) return false;
  const f = word.flags;
  if (firmHit(scan, i)) return false;
  if (isCompound(scan, i)) return true;
  if (f & (SAFE | OPENER) && !(f & (TITLE | HEAD) && !(f & SAFE))) return true;
  if (asked > 0 && f & GIVEN) {
    if (f & DEMONYM) return false;
    if (!(f & (TITLE | HEAD | FUNCTION))) return true;
    const next = nextInName(scan, i);
    const after = next < 0 ? undefined : scan.words[next];
    return !!after && after.cut === 0 && ((after.flags & (asked === 2 && !(f & TITLE) ? GIVEN : SAFE)) !== 0 || strange(after));
  }
  if (asked === 2 && f & ONLY_VERB && !(f & (SPEAKING | CONJOINED))) {
    // تشوي سون-هوي after a title: a verb's letters, but a strange word goes on
    const next = nextInName(scan, i);
    return next > i + 1;
  }
  if (f & (KNOWN | FUNCTION | CALENDAR)) return false;
  if (f & FOREIGN) return true;
  return asked > 0;
};

const joins = (scan: Scan, first: number, i: number, count: number, asked: Asked): boolean => {
  const word = scan.words[i];
  if (!word || scan.owner[i]! > 0 || word.flags & LATIN) return false;
  const f = word.flags;
  if (
    firmHit(scan, i) &&
    !(hitOver(scan, i)!.last === i + 1 && hitOver(scan, i)!.bearers[0]!.weight <= 4 && !(f & KNOWN) && word.cut === 0)
  )
    return false;
  const afterLink = (scan.words[i - 1]?.flags ?? 0) & LINK && i - 1 >= first;
  if (f & COMPOUND && count >= 1) return true;
  // ماركو بالدوني: a foreign surname that could be cut
  if (
    asked === 2 &&
    count === 1 &&
    f & PREPOSED &&
    !(f & (CONJOINED | TITLE | HEAD)) &&
    scan.words[first]!.flags & SAFE &&
    endsForeign(scan, i)
  )
    return true;
  if (word.cut > 0 && !(f & GIVEN && word.cut === 0) && !afterLink) {
    // a clitic before it: the name ends here, unless the letter belongs to a name that the pack knows whole
    return false;
  }
  if (f & LINK && !(f & OPENER) && !(f & DEFINITE) && nextInName(scan, i) > 0 && !(f & CALENDAR)) {
    // لولا دا سيلفا، لويس فان غال
    const beyond = scan.words[nextInName(scan, i)]!;
    if (beyond && !(beyond.flags & (FUNCTION | VERBAL)) && (strange(beyond) || beyond.flags & (GIVEN | WEAK | DEFINITE))) return true;
  }
  // فيدان after a given name is no "and …"
  if (
    f & CONJOINED &&
    asked > 0 &&
    count === 1 &&
    scan.words[first]!.flags & SAFE &&
    scan.page.words[i]!.fold.startsWith("ف") &&
    !(f & (SPEAKING | NOMINAL))
  )
    return true;
  if (f & (CALENDAR | CONJOINED) && !(f & SAFE)) return false;
  if (f & (GIVEN | FAMILY)) return !(f & (FUNCTION | TITLE)) || f & SAFE ? true : count === 1 || afterLink !== 0;
  if (f & LINK && f & OPENER) return true;
  if (f & FUNCTION && count > 1) {
    const beyond = scan.words[i + 1];
    if (beyond && beyond.flags & LINK && !(beyond.flags & OPENER) && beyond.flags !== LINK + KNOWN)
      return (scan.words[i]!.flags & (PREPOSED | CONJOINED)) === 0 && scan.page.words[i]!.fold.length > 3;
  }
  // عادل إمام، يحيى سريع: a noun of office, a participle or an adjective right after a given name, with nothing that it would belong to
  if (
    count === 1 &&
    scan.words[first]!.flags & (asked === 2 ? GIVEN : SAFE) &&
    f & KNOWN &&
    !(f & (DEFINITE | SUFFIXED | CONJOINED | PREPOSED | FUNCTION | HEAD | DEMONYM)) &&
    !word.plural &&
    (asked === 2 || !(f & (TITLE | VERBAL)))
  ) {
    const end = scan.page.words[i]!.fold;
    if (
      asked > 0 &&
      !(scan.words[first]!.flags & FAMILY) &&
      !end.endsWith("ا") &&
      !end.endsWith("ه") &&
      (f & TITLE ? endsClause(scan, i + 1) : !word.everyday && f & ADJECTIVAL)
    )
      return true;
  }
  if (f & (TITLE | HEAD | FUNCTION | LOOSE | PREPOSED)) return false;
  if (afterLink && !(f & DEMONYM && !(f & DEFINITE))) return true;
  // كيم المصفح: after a foreign family name a word with the article is no surname
  if (f & DEFINITE && count === 1 && scan.words[first]!.flags & FAMILY) return false;
  if (!(f & KNOWN)) return (f & (WEAK | FOREIGN)) !== WEAK || asked > 0 || count === 1;
  if (
    asked === 2 &&
    count === 1 &&
    !(f & (DEFINITE | VERBAL | SUFFIXED)) &&
    scan.words[first]!.flags & SAFE &&
    !scan.words[i + 1] &&
    !(f & DEMONYM)
  )
    return true;
  if (f & DEFINITE && !(f & SUFFIXED)) {
    if (f & DEMONYM) return count === 1 && (scan.words[first]!.flags & SAFE) !== 0 && endsClause(scan, i + 1);
    if (count > 1 && !afterLink && !(count === 2 && isCompound(scan, first))) return false;
    // كيم المصفح: after a foreign family name an adjective is no surname
    if (scan.words[first]!.flags & FAMILY && !afterLink) return false;
    if (asked === 0 && f & NOMINAL && !(f & ADJECTIVAL)) return false;
    if (f & ADJECTIVAL) return (scan.words[first]!.flags & (GIVEN | COMPOUND_START)) !== 0;
    return (scan.words[first]!.flags & GIVEN) !== 0 && asked > 0 && endsClause(scan, i + 1);
  }
  return false;
};

/** A last vowel and a mark or verb after it: the end of a foreign surname. */
const endsForeign = (scan: Scan, i: number): boolean => {
  const { fold } = scan.page.words[i]!;
  const after = scan.words[i + 1];
  return (fold.endsWith("ي") || fold.endsWith("و")) && fold.length > 4 && (!after || (after.flags & VERBAL) !== 0);
};

/** What follows a whole name: a mark, a verb, a function word, a title or a line end. */
export const endsClause = (scan: Scan, i: number): boolean => {
  const word = scan.words[i];
  if (!word) return true;
  return (word.flags & (VERBAL | FUNCTION | TITLE | CONJOINED | PREPOSED)) !== 0;
};

/** Reads the longest person's name that begins at token `i`, or returns null. Does not take it. */
export const readPerson = (scan: Scan, i: number, asked: Asked): { last: number; cut: number } | null => {
  if (!mayStart(scan, i, asked)) {
    // قال الصديق الصور: two everyday words with the article, the second one no adjective of the first
    return null;
  }
  const { tokens } = scan.page;
  const pair = isCompound(scan, i);
  let last = pair ? i + 2 : i + 1;
  let count = pair ? 2 : 1;
  let at = last - 1;
  while (count < LONGEST) {
    // an initial with its point
    if (tokens.form[at]!.length === 1 && at > i && isMark(scan, at + 1, ".") && glued(scan, at, at + 1)) {
      const after = at + 2;
      if (after < scan.length && tokens.kind[after] === WORD && joins(scan, i, after, count, asked)) {
        at = after;
        last = at + 1;
        count++;
        continue;
      }
    }
    const next = nextInName(scan, at);
    if (next < 0) break;
    const hyphen = next > at + 1;
    if (
      hyphen
        ? !scan.words[next] ||
          ((scan.words[next]!.flags & (count > 1 ? DEMONYM : KNOWN | DEMONYM)) !== 0 && !(scan.words[next]!.flags & GIVEN))
        : !joins(scan, i, next, count, asked)
    ) {
      const initial = tokens.form[next]!.length === 1 && isMark(scan, next + 1, ".") && glued(scan, next, next + 1);
      if (!initial) break;
    }
    // nothing follows a surname that is an everyday word with the article, or an ordinal: عبد الله الثاني
    const added = scan.words[next]!.flags;
    at = next;
    last = at + 1;
    count++;
    if (added & DEFINITE && added & KNOWN && !(added & (GIVEN | COMPOUND | LINK))) break;
  }
  // small words never end a name
  while (last > i + 1 && (scan.words[last - 1]?.flags ?? 0) & LINK && !((scan.words[last - 1]?.flags ?? 0) & GIVEN)) {
    last--;
    count--;
    while (last > i + 1 && tokens.kind[last - 1] !== WORD) last--;
  }
  const f = scan.words[i]!.flags;
  const compound = pair;
  if (count === 1) {
    if (f & LINK && !(f & SAFE)) return null;
    if (asked === 0 && !(f & FOREIGN) && !(f & SAFE)) return null;
    if (asked === 1 && !(f & (SAFE | FOREIGN)) && f & (KNOWN | WEAK)) return null;
    if (f & KNOWN && !(f & SAFE) && !endsClause(scan, i + 1)) return null;
  }
  if (asked === 0 && count > 1 && !compound && f & LINK && !(f & SAFE)) {
    // أبو + everyday word is a name only where a person is asked for, or with a strange word in it
    let odd = false;
    for (let k = i + 1; k < last; k++)
      if (scan.words[k] && (strange(scan.words[k]!) || scan.words[k]!.flags & (SAFE | COMPOUND))) odd = true;
    if (!odd) return null;
  }
  return isFree(scan, i, last) ? { last, cut: compound && !(f & GIVEN) ? scan.words[i]!.compoundCut : scan.words[i]!.cut } : null;
};

/** A draft of a person. */
export const personDraft = (
  scan: Scan,
  first: number,
  found: { last: number; cut: number },
  rule: string,
  extra: Partial<Draft> = {},
): Draft => ({
  first,
  last: found.last,
  cut: found.cut,
  kind: "person",
  rule,
  of: -1,
  ...(scan.words[first]?.gender ? { gender: scan.words[first]!.gender! } : {}),
  ...extra,
});
