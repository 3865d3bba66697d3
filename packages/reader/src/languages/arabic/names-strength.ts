import type { Split, Word } from "../../text/word.ts";
import { foldLetters } from "./letters.ts";

const WEAK_SUFFIXES = new Set(["ي", "ك", "نا", "ني", "كم", "كما"]);

/** A reading that cuts off no letter on thin grounds. */
export const isStrong = (s: Split, word: Word): boolean => {
  const stem = s.to - s.from;
  if (WEAK_SUFFIXES.has(s.suffix) && stem < (s.suffix === "نا" || s.suffix === "كم" ? 3 : 4)) return false;
  if (s.suffix !== "" && stem < 3) return false;
  if (s.suffix === "ني" && s.lexeme.pos !== "verb") return false;
  // a dual or plural with a suffix of the first person is no word of the press
  if (s.suffix === "ي" && s.lexeme.number !== "s") return false;
  if (s.lexeme.pos === "particle" && s.suffix !== "" && (s.preposition || s.article || s.suffix === "نا")) return false;
  if (s.lexeme.pos === "particle" && s.preposition && s.lexeme.data.common) return false;
  // آسيان is no form of a word in plain alif
  if (word.form.startsWith("آ") && s.from === 0 && /^[اإ]/.test(s.lexeme.lemma)) return false;
  if (s.preposition && !s.article && stem < 3) return false;
  if (s.preposition === "as" && !s.article && stem < 4) return false;
  // the accusative alif of a short word is more often the end of a foreign name
  if (
    s.suffix === "" &&
    word.fold.endsWith("ا") &&
    s.to === word.fold.length &&
    s.lexeme.pos !== "verb" &&
    s.lexeme.pos !== "particle" &&
    stem < 5 &&
    !foldLetters(s.lexeme.lemma).endsWith("ا")
  )
    return s.lexeme.number === "d";
  if (s.lexeme.pos === "verb" && s.lexeme.person === 1 && stem < 4) return false;
  return true;
};
