import { foldArabic, foldLatin, type RawWord, rawWords, type Script } from "./fold.ts";
import { lexicon, withoutArticle } from "./lexicon.ts";

/** A word of a name after the writing habits that join and split words are undone. */
export interface NameWord {
  /** Folded, without article: the word itself. */
  text: string;
  /** As it stands in the name, for reasons and sentences. */
  written: string;
  /** What is heard: folded Arabic, or Latin in lower case with its accents. */
  heard: string;
  script: Script;
  /** It had ال, al-, or آل. */
  article: boolean;
  /** "son of" stood before it: it is the father's name, or the family's. */
  afterSonOf: boolean;
  /** Begins as the article sounds, but is written as one word: Alassad, ألمانيا. What remains without it, else "". */
  sansArticle: string;
  comma: boolean;
  bracket: boolean;
  hyphen: boolean;
  capitals: boolean;
  dot: boolean;
}

const latinArticle = /^(al|el|ul|il)$/;
const sunArticle = /^[ae](sh|th|dh|ch|[lrsntdz])$/;
const slave = /^(abd(?:[aeiou]{1,2}[lrsnzt]{0,2})?|abed)$/;
const joinedSlave = /^abd(?:[aeiou]{1,2}l-?(?=[^l]..)|[aeiou]{1,2}(?=([rsnzt])\1..))(.+)$/;
const father = /^(abu|abou|abo|aboul|abul|abol)$/;
const patronymEnd = new Set(["اوغلو", "اوغلي", "زاده", "oglu", "zadeh", "zade"]);
const joinedAllah = /^(.{2,})(الله|الدين)$/;
/** Words that open place names and are written together with what follows: ديرالزور, دارالسلام. */
const joinedPlace = /^(دار|دير|بيت|رأس|راس|جبل|عين|وادي|باب|كفر|بئر|خان|شرم|قصر|سوق|برج|قلعة)(ال.{3,})$/;

/**
 * The words of a name: عبد and أبو with what they need, articles and "son of" as marks on the next word, joined الله and الدين parted.
 * @param most words that are read; @param clitics whether لل and ل may be prepositions, as in names of institutions (للصليب, لحقوق).
 */
export function nameWords(name: string, most: number, clitics = false): NameWord[] {
  const raw = parted(rawWords(name, most)).slice(0, most);
  const words: NameWord[] = [];
  let article = false;
  let afterSonOf = false;
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as RawWord;
    const next = raw[i + 1];
    const folded = word.script === "latin" ? foldLatin(word.text) : foldArabic(word.text);
    if (next !== undefined && next.script === word.script) {
      if (isArticle(word, folded, next)) {
        article = true;
        continue;
      }
      // "ولد", "ben" and their like may also be a given name at the start; "بن" alone at the end is nothing.
      if (
        lexicon.sonOf.has(folded) &&
        (i > 0 || folded === "بن" || folded === "ابن" || folded === "bin" || folded === "ibn" || (folded === "ben" && !afterSonOf))
      ) {
        afterSonOf = true;
        continue;
      }
      const prefix = prefixOf(word.script, folded, i > 0);
      if (prefix !== "") {
        const rest = word.script === "latin" && isArticle(next, foldLatin(next.text), raw[i + 2]) ? raw[i + 2] : next;
        if (rest !== undefined) {
          const skipped = rest === next ? 1 : 2;
          words.push(joined(prefix, word, rest, article, afterSonOf));
          i += skipped;
          article = afterSonOf = false;
          continue;
        }
      }
    }
    const before = words[words.length - 1];
    if (before !== undefined && before.script === word.script && patronymEnd.has(folded) && words.length > 0) {
      // Turkish and Persian family names in two words are one name: داود أوغلو.
      words[words.length - 1] = {
        ...before,
        text: before.text + folded,
        heard: before.heard + (word.script === "latin" ? lowerCase(word.text) : folded),
        written: `${before.written} ${word.text}`,
      };
      continue;
    }
    words.push(plainWord(word, clitics ? withoutClitic(folded) : folded, article, afterSonOf));
    article = afterSonOf = false;
  }
  return words;
}

/** للصليب is الصليب; لحقوق is حقوق where that is a word of institutions. */
function withoutClitic(folded: string): string {
  if (/^لل.{3,}/.test(folded)) return folded.slice(2);
  const rest = folded.slice(1);
  return /^[لبو]/.test(folded) && !lexicon.organizationWords.has(folded) && lexicon.organizationWords.has(withoutArticle(rest))
    ? withoutArticle(rest)
    : folded;
}

/** Lower case in one character a letter; the dot that Turkish İ leaves behind vanishes. */
const lowerCase = (text: string): string => text.toLowerCase().replace(/\u0307/g, "");

/** Parts نصرالله, نورالدين and ديرالزور as they are mostly written. */
function parted(raw: readonly RawWord[]): RawWord[] {
  const result: RawWord[] = [];
  for (const word of raw) {
    const split = word.script === "arabic" && word.text.length > 5 ? (joinedAllah.exec(word.text) ?? joinedPlace.exec(word.text)) : null;
    if (split === null || split[1] === "عبد") result.push(word);
    else result.push({ ...word, text: split[1] as string }, { ...word, text: split[2] as string, hyphen: false, dot: false });
  }
  return result;
}

function isArticle(word: RawWord, folded: string, next: RawWord | undefined): boolean {
  if (next === undefined || next.script !== word.script) return false;
  if (word.script === "arabic") return folded === "ال";
  if (word.script !== "latin") return false;
  if (latinArticle.test(folded)) return true;
  const sun = sunArticle.exec(folded);
  return sun !== null && next.hyphen && foldLatin(next.text).startsWith(sun[1] as string);
}

/** عبد, أبو and their spellings, in one form; "" for anything else. أبي and أبا are أبو only inside a name: أبي is a given name too. */
function prefixOf(script: Script, folded: string, inside: boolean): string {
  if (script === "arabic") {
    if (folded === "عبد") return "عبد";
    if (folded === "ابو" || (inside && (folded === "ابي" || folded === "ابا"))) return "ابو";
    return "";
  }
  if (script !== "latin") return "";
  return slave.test(folded) ? "abd" : father.test(folded) ? "abu" : "";
}

function joined(prefix: string, first: RawWord, rest: RawWord, article: boolean, afterSonOf: boolean): NameWord {
  const arabic = first.script === "arabic";
  const folded = arabic ? withoutArticle(foldArabic(rest.text)) : foldLatin(rest.text);
  const god = prefix === "abd" && /^(all?|ul?)?l?lah?$/.test(folded);
  const text = god ? "abdullah" : prefix + folded;
  return {
    ...plainWord(first, text, article, afterSonOf),
    text,
    heard: god ? text : prefix + (arabic ? folded : lowerCase(rest.text)),
    written: `${first.text} ${rest.text}`,
    sansArticle: "",
    capitals: false,
    dot: rest.dot,
  };
}

function plainWord(word: RawWord, folded: string, article: boolean, afterSonOf: boolean): NameWord {
  let text = folded;
  let heard = word.script === "latin" ? lowerCase(word.text) : folded;
  let hasArticle = article;
  let sansArticle = "";
  if (word.script === "arabic") {
    if (/^[اٱ]ل/.test(word.text)) {
      text = withoutArticle(folded);
      hasArticle ||= text !== folded;
    } else if (/^[أإآ]ل..../.test(word.text)) sansArticle = folded.slice(2);
    if (text.startsWith("عبدال") && text.length > 7) text = `عبد${text.slice(5)}`;
    else if (text.startsWith("ابوال") && text.length > 6) text = `ابو${text.slice(5)}`;
    // The dots of ة say that it is no silent h; where the press leaves them out, nothing says so.
    heard = word.text.endsWith("ة") ? `${text.slice(0, -1)}ة` : text;
  } else if (word.script === "latin") {
    const slaveOf = joinedSlave.exec(text);
    if (/^abd[aeou]{1,2}l(?:l?ah?|aye)$/.test(text)) heard = text = "abdullah";
    else if (slaveOf !== null) heard = text = `abd${slaveOf[2]}`;
    else if (/^[ae]l.{4,}$/.test(text)) sansArticle = text.slice(2).replace(/^-/, "");
    else if (/^[ae]([lrsntdz])\1..+$/.test(text)) sansArticle = text.slice(2);
  }
  return {
    text,
    written: word.text,
    heard,
    script: word.script,
    article: hasArticle,
    afterSonOf,
    sansArticle,
    comma: word.comma,
    bracket: word.bracket,
    hyphen: word.hyphen,
    capitals: word.script === "latin" && word.text.length > 0 && word.text === word.text.toUpperCase(),
    dot: word.dot,
  };
}
