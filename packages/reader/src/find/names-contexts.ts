import { particleOf } from "../text/word.ts";
import { firmHit, personDraft, readPerson, strange } from "./names-persons.ts";
import { hitOver, isMark, isQuote, type Scan, take } from "./names-scan.ts";
import {
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
  LINK,
  LOOSE,
  NAMING,
  NOMINAL,
  ONLY_VERB,
  OPENER,
  PREPOSED,
  SAFE,
  SPEAKING,
  TITLE,
  VERBAL,
} from "./names-word.ts";

/** Persons that the sentence asks for without a title: after a verb of speech (قال فلان), after an adjective of nationality (السنغالي فلان). */
export const findAskedPersons = (scan: Scan): void => {
  for (let i = 0; i + 1 < scan.length; i++) {
    const f = scan.flags[i]!;
    if (!(f & (SPEAKING | DEMONYM)) || scan.owner[i]! > 0) continue;
    let at = i + 1;
    if (isQuote(scan, at)) at++;
    if (scan.owner[at]! > 0) continue;
    const next = scan.words[at];
    if (!next || (next.flags & (PREPOSED | CONJOINED) && !(next.flags & SAFE))) continue;
    if (f & SPEAKING && f & VERBAL && !(f & DEFINITE)) {
      const person = readPerson(scan, at, 2) ?? definitePair(scan, at);
      // a single strange word after a verb must look like a name or be followed by what follows a subject
      if (
        person &&
        (person.last > at + 1 ||
          next.flags & (SAFE | FOREIGN) ||
          (strange(next) &&
            subjectEnds(scan, person.last) &&
            (!(next.flags & DEFINITE) || scan.page.words[at]!.fold.endsWith("ي") || saidAfter(scan, person.last))))
      ) {
        take(scan, personDraft(scan, at, person, "speech"));
        i = person.last - 1;
      }
    } else if (f & DEMONYM && f & DEFINITE && !(f & NAMING)) {
      const person = readPerson(scan, at, 1);
      if (person) {
        take(scan, personDraft(scan, at, person, "nationality"));
        i = person.last - 1;
      }
    }
  }
};

/** What is said follows: إن، أن, a colon, a quotation. */
const saidAfter = (scan: Scan, i: number): boolean => {
  const word = scan.page.words[i];
  return word ? particleOf(word) === "that" : isMark(scan, i, ':"“«');
};

const subjectEnds = (scan: Scan, i: number): boolean => {
  const word = scan.words[i];
  if (!word) return isMark(scan, i, ':،,"“«') || isQuote(scan, i);
  return (word.flags & (FUNCTION | PREPOSED)) !== 0 || (word.flags & (TITLE | DEFINITE)) === TITLE;
};

/** قال الصديق الصور رئيس…: two words with the article after a verb of speech, then a title or what is said. */
const definitePair = (scan: Scan, i: number): { last: number; cut: number } | null => {
  const a = scan.words[i];
  const b = scan.words[i + 1];
  if (!a || !b || hitOver(scan, i) || hitOver(scan, i + 1)) return null;
  if (!(a.flags & DEFINITE) || !(a.flags & (GIVEN | LINK)) || a.flags & (TITLE | DEMONYM | FAMILY)) return null;
  if (b.flags & (CONJOINED | PREPOSED | DEMONYM | FUNCTION | TITLE | LOOSE | NAMING)) return null;
  if (!(b.flags & DEFINITE) && b.flags & KNOWN) return null;
  // not غادر الهادي القاعة: what a speaker is or says must follow
  const after = scan.words[i + 2];
  if (b.flags & KNOWN && !saidAfter(scan, i + 2) && !(after && (after.flags & (TITLE | DEFINITE)) === TITLE)) return null;
  return scan.owner[i]! > 0 || scan.owner[i + 1]! > 0 ? null : { last: i + 2, cut: 0 };
};

/** …، والبغدادي المحمودي: two nisbas with the article where no noun stands before them, the second not known as a word. */
const nisbaPair = (scan: Scan, i: number): { last: number; cut: number } | null => {
  const a = scan.words[i]!;
  const b = scan.words[i + 1];
  if (!b || !(a.flags & DEFINITE) || !(b.flags & DEFINITE) || a.flags & PREPOSED || b.cut > 0 || !strange(b)) return null;
  const { words } = scan.page;
  if (!words[i]!.fold.endsWith("ي") || !words[i + 1]!.fold.endsWith("ي")) return null;
  if (!(a.flags & CONJOINED) && scan.words[i - 1]) return null;
  return scan.owner[i]! > 0 || scan.owner[i + 1]! > 0 || hitOver(scan, i + 1)
    ? null
    : { last: i + 2, cut: a.cut > 0 ? a.cut : words[i]!.fold.startsWith("و") ? 1 : 0 };
};

/** Persons that their own shape gives away: a given name with what follows it, two words of foreign shape. */
export const findFreePersons = (scan: Scan): void => {
  for (let i = 0; i < scan.length; i++) {
    if (!(scan.flags[i]! & (SAFE | OPENER | FOREIGN | GIVEN | COMPOUND_START | DEFINITE))) continue;
    const word = scan.words[i];
    if (!word || scan.owner[i]! > 0 || !(word.flags & (SAFE | OPENER | FOREIGN | GIVEN | COMPOUND_START | DEFINITE))) continue;
    if (firmHit(scan, i)) {
      i = hitOver(scan, i)!.last - 1;
      continue;
    }
    let person = readPerson(scan, i, 0);
    if (!person && word.flags & GIVEN && !(word.flags & (ONLY_VERB | TITLE | HEAD | FUNCTION | CONJOINED))) {
      // an ambiguous given name counts when a strange word or a safe one follows: جميل حتيتة
      const next = scan.words[i + 1];
      const adjective = !(word.flags & NOMINAL);
      if (
        adjective &&
        next &&
        next.cut === 0 &&
        !(next.flags & (CONJOINED | PREPOSED)) &&
        (strange(next) || (next.flags & SAFE && !(next.flags & FAMILY))) &&
        !firmHit(scan, i + 1)
      ) {
        person = readPerson(scan, i, 1);
        if (person && person.last < i + 2) person = null;
      }
    }
    if (!person) person = nisbaPair(scan, i);
    if (!person) continue;
    if (person.last === i + 1 && !(word.flags & SAFE)) continue;
    if (person.last === i + 1 && (hitOver(scan, i) || word.flags & KNOWN)) continue;
    let safe = false;
    for (let k = i; k < person.last; k++) if (scan.words[k] && scan.words[k]!.flags & (SAFE | GIVEN)) safe = true;
    if (!safe && hitOver(scan, i)) continue;
    take(scan, personDraft(scan, i, person, safe ? "given-name" : "shape"));
    i = person.last - 1;
  }
};
