import type { Gazetteer } from "../../find/names-gazetteer.ts";
import type { DemonymWord, HeadWord, NameRules, NameWord, TitleWord } from "../../find/names-word.ts";
import * as bit from "../../find/names-word.ts";
import type { Word } from "../../text/word.ts";
import { foldLetters } from "./letters.ts";
import { foreignShape } from "./names-shape.ts";
import { isStrong } from "./names-strength.ts";
import { type Given, makeNameTables, type NameTables } from "./names-tables.ts";
import { calledBy, counterparts } from "./words/names-heads.ts";

/** The rules of Arabic names; `analyse` is the pack's analyser, asked when the tables are built. */
export const makeNameRules = (analyse: (form: string) => Word): NameRules => {
  let tables: NameTables | undefined;
  const all = (): NameTables => (tables ??= makeNameTables(analyse));

  const classify = (word: Word): NameWord => {
    const t = all();
    const { fold } = word;
    let { splits } = word;
    // لاتصلح: a particle glued to its verb
    if (splits.length === 0 && GLUED.test(fold)) splits = analyse(word.form.slice(2)).splits.filter((s) => s.lexeme.pos === "verb");
    let flags = 0;
    const latin = fold.charCodeAt(0) < 0x0600;
    if (latin) flags |= bit.LATIN;
    let verbs = 0;
    let strong = 0;
    let classCut = 0;
    let title: TitleWord | undefined;
    let head: HeadWord | undefined;
    let demonym: DemonymWord | undefined;
    let gender: "m" | "f" | undefined;
    let plural = false;
    let dual = false;
    let conjoined = 0;
    let preposed = 0;
    let suffixed = 0;
    let happening = false;
    let everydayNoun = false;
    let whole = 0;
    // روسيا is the state, not an accusative روسي
    const state = fold.endsWith("ا") && word.cuts.some((c) => isState(t.gazetteer, fold.slice(c)));
    let articles = 0;
    const plainNoun = splits.some((s) => s.suffix === "" && s.lexeme.pos === "noun");
    for (const s of splits) {
      if (!isStrong(s, word)) {
        flags |= bit.WEAK;
        continue;
      }
      if (state && s.lexeme.pos === "adjective" && !s.article) continue;
      strong++;
      if (s.suffix === "" && (s.from === 0 || (s.from === 2 && s.article))) whole++;
      if (s.conjunction) conjoined++;
      if (s.preposition) preposed++;
      if (s.suffix !== "") suffixed++;
      if (s.article) articles++;
      const { data, pos } = s.lexeme;
      if (pos === "verb") verbs++;
      else if (pos === "noun") flags |= bit.NOMINAL;
      else if (pos === "adjective") flags |= bit.ADJECTIVAL;
      else flags |= bit.FUNCTION;
      const start = s.article ? s.from - (fold[s.from - 2] === "ا" ? 2 : 1) : s.from;
      // بلده is "his country", not بلدة, where both can be read
      const pronoun = s.suffix === "" && word.form.endsWith("ه") && s.lexeme.lemma.endsWith("ة") && splits.some((o) => o.suffix === "ه");
      if (pronoun) continue;
      if (data.title && !title && (s.suffix === "" || !plainNoun)) {
        title = data.title as TitleWord;
        classCut = start;
        gender = s.lexeme.gender;
        plural = s.lexeme.number === "p";
        dual = s.lexeme.number === "d";
      }
      if (data.head && !head && s.suffix === "") {
        head = data.head as HeadWord;
        if (!title) {
          classCut = start;
          gender = s.lexeme.gender;
          plural = s.lexeme.number !== "s";
        }
      }
      if (data.demonym && !demonym) {
        demonym = data.demonym as DemonymWord;
        if (!title && !head) {
          classCut = start;
          gender = s.lexeme.gender;
          plural = s.lexeme.number !== "s";
        }
      }
      if (data.speaking) flags |= bit.SPEAKING;
      if (data.event && pos === "noun") happening = true;
      if (pos === "noun" && s.from === 0 && s.suffix === "" && data.common && !data.participle) everydayNoun = true;
    }
    if (strong > 0) flags |= bit.KNOWN;
    if (verbs > 0) flags |= bit.VERBAL;
    if (verbs > 0 && verbs === strong) flags |= bit.ONLY_VERB;
    if (strong > 0 && conjoined === strong) flags |= bit.CONJOINED;
    if (strong > 0 && preposed === strong) flags |= bit.PREPOSED;
    if (strong > 0 && suffixed === strong) flags |= bit.SUFFIXED;
    if (title) flags |= bit.TITLE;
    if (head) flags |= bit.HEAD;
    if (demonym) flags |= bit.DEMONYM;

    // where a name may begin
    let cut = 0;
    let compoundCut = 0;
    let known: Given | undefined = t.given.get(fold);
    if (!known && !latin)
      for (const c of word.cuts) {
        // ف and ك seldom stand before a name: فان، كروس
        if (c === 0 || fold.length - c < (fold[0] === "ف" || fold[c - 1] === "ك" ? 5 : 3)) continue;
        known = t.given.get(fold.slice(c));
        if (known && !(strong > 0 && conjoined + preposed < strong)) {
          cut = c;
          break;
        }
        known = undefined;
      }
    const article = /^(?:[وف]?[بك]?ال|[وف]?لل)/.exec(fold);
    if (article && !latin && (strong === 0 || articles > 0)) {
      flags |= bit.DEFINITE;
      const length = article[0].length;
      if (!known) cut = article[0].endsWith("لل") ? length - 1 : length - 2;
      if (cut > 0 && strong === 0) flags |= article[0].startsWith("و") || article[0].startsWith("ف") ? bit.CONJOINED : bit.PREPOSED;
    } else if (!known && strong === 0 && fold[0] === "و" && fold.length > 3) {
      cut = 1;
      flags |= bit.CONJOINED;
    }
    // على is no علي, أن no آن; a noun of an event is no فوز or لقاء
    const spelled = word.form.slice(cut);
    const collides = (flags & bit.FUNCTION) !== 0;
    if (
      known &&
      (happening ||
        fold === "باسم" ||
        (collides && (spelled !== known.form || splits.some((s) => s.lexeme.lemma === known!.form))) ||
        // أدوار is no إدوار where the word itself is an everyday one
        (strong > 0 && spelled !== known.form && /[أإآ]/.test(spelled) && /[أإآ]/.test(known.form)))
    ) {
      known = undefined;
      cut = 0;
    }
    if (known && cut === 0 && whole === 0 && strong > 0) {
      // نبيه is no "his prophet"
      flags &= ~(
        bit.KNOWN |
        bit.SUFFIXED |
        bit.TITLE |
        bit.HEAD |
        bit.NOMINAL |
        bit.ADJECTIVAL |
        bit.PREPOSED |
        bit.CONJOINED |
        bit.FUNCTION |
        bit.VERBAL |
        bit.ONLY_VERB
      );
      title = undefined;
      head = undefined;
    }
    if (known) {
      flags |= bit.GIVEN;
      if (!known.ambiguous && !collides && !everydayNoun && !(flags & (bit.TITLE | bit.HEAD | bit.CALENDAR))) flags |= bit.SAFE;
      if (known.family) flags |= bit.FAMILY;
      if (!gender && known.gender) gender = known.gender;
      if (cut > 0) flags |= fold[0] === "و" || fold[0] === "ف" ? bit.CONJOINED : bit.PREPOSED;
    }
    if (t.links.has(fold)) flags |= t.openers.has(fold) ? bit.LINK | bit.OPENER : bit.LINK;
    for (const c of word.cuts)
      if (t.compoundStarts.has(fold.slice(c))) {
        flags |= bit.COMPOUND_START;
        if (cut === 0 && !(flags & bit.GIVEN)) compoundCut = c;
        break;
      }
    if (t.compounds.has(fold)) flags |= bit.COMPOUND;
    if (t.cues.has(fold) || (fold.startsWith("و") && t.cues.has(fold.slice(1)))) flags |= bit.PLACE_CUE;
    const bare = fold.slice(cut);
    if (t.loose.has(bare)) flags |= bit.LOOSE;
    if (t.naming.has(bare) || t.naming.has(fold)) flags |= bit.NAMING;
    if (t.generic.has(bare)) flags |= bit.GENERIC;
    if (t.sectors.has(bare)) flags |= bit.SECTOR;
    if (t.sport.has(bare.startsWith("ال") ? bare.slice(2) : bare)) flags |= bit.SPORT;
    if (!latin && strong === 0 && !(flags & bit.WEAK && bare.length > 5) && !/[ةى](?=.)/.test(word.form) && foreignShape(bare))
      flags |= bit.FOREIGN;

    const starts: number[] = [];
    const { gazetteer } = t;
    const start = (skipped: number, stem: string) => {
      const node = gazetteer.step(0, gazetteer.code(stem));
      if (node > 0) starts.push(skipped, node);
    };
    for (const c of word.cuts) {
      // وفود is no و and a town: an everyday word is not cut
      if (c > 0 && whole > 0) break;
      start(c, fold.slice(c));
      if (c > 0 && fold[c - 1] === "ل" && fold[c] === "ل") {
        start(c, `ا${fold.slice(c)}`);
      }
    }
    return {
      flags,
      cut,
      keys: word.cuts.flatMap((c) => (fold.length - c < 2 ? [] : [c, keyOf(fold.slice(c))])),
      starts,
      code: gazetteer.code(fold),
      classCut,
      compoundCut,
      ...(t.bodyEnds.has(fold) ? { bodyEnd: true } : {}),
      ...(everydayNoun ? { everyday: true } : {}),
      ...(title ? { title } : {}),
      ...(head ? { head } : {}),
      ...(demonym ? { demonym } : {}),
      ...(gender ? { gender } : {}),
      ...(plural ? { plural } : {}),
      ...(dual ? { dual } : {}),
    };
  };

  return {
    gazetteer: () => all().gazetteer,
    word: (word) => (word.named ??= classify(word)) as NameWord,
    fold: foldLetters,
    key: keyOf,
    pairKey: (fold) => fold.replace(/^(?:و?ال)/, "").replace(/ه$/, ""),
    classOf: (form) => {
      for (const s of analyse(form).splits)
        if ((s.lexeme.data.title || s.lexeme.data.head) && s.lexeme.pos === "noun") return s.lexeme.lemma;
      return undefined;
    },
    calledBy,
    counterparts: new Set(counterparts.split(" ")),
    surface: (text, swallowed) => (swallowed ? `ا${text}` : text),
    describes: (word) => {
      if (OF.has(word.fold)) return "of";
      for (const s of word.splits) if (s.preposition) return s.preposition === "for" ? "for" : s.preposition === "by" ? "of" : undefined;
      return undefined;
    },
  };
};

const isState = (gazetteer: Gazetteer, stem: string): boolean => {
  const code = gazetteer.code(stem);
  const bearer = code < 0 ? undefined : gazetteer.bearers(gazetteer.step(0, code))?.[0];
  return bearer?.kind === "place" && bearer.weight >= 6;
};

/** Letters that writers exchange in names are one: غ and ج for g; the article is left out. */
const keyOf = (stem: string): string => {
  const bare = stem.startsWith("ال") && stem.length > 4 ? stem.slice(2) : stem;
  return bare.includes("غ") || bare.includes("ء") ? bare.replaceAll("غ", "ج").replaceAll("ء", "") : bare;
};

const GLUED = /^(?:لا|لم)[يتن].../;
const OF = new Set(["في", "باسم", "لدي", "لشوون", "علي", "الي", "عن"].map(foldLetters));
