import { ADJECTIVE, ARTICLE, CONJOINED, LATIN, NOUN, PARTICLE, type Particle, type Split, VERB, type Word } from "../../text/word.ts";
import { foldLetters } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";

const SUFFIXES = ["هما", "هم", "هن", "ها", "كما", "كم", "نا", "ني", "ه", "ك", "ي"];
const PREPOSITIONS: Readonly<Record<string, Particle>> = { ب: "by", ل: "for", ك: "as" };
const CACHE_LIMIT = 200_000;

/** Stems that a form without its suffix may stand for: زيارت(ه) → زيارة, لقائ(ه) → لقاء, اعتقلو(ه) → اعتقلوا, مستشفا(ه) → مستشفى. */
const beforeSuffix = (stem: string): string[] => {
  const out = [stem];
  const last = stem.at(-1);
  if (last === "ت") out.push(`${stem.slice(0, -1)}ه`);
  if (last === "و") out.push(`${stem}ا`);
  if ((last === "ي" || last === "و") && stem.at(-2) === "ا") out.push(`${stem.slice(0, -1)}ء`);
  if (last === "ا") out.push(`${stem.slice(0, -1)}ي`);
  return out;
};

/** Makes the word analyser of a lexicon: written form in, every way to cut it into clitics and dictionary forms out. Forms are remembered. */
export const makeAnalyser = (lexicon: Lexicon): ((form: string) => Word) => {
  let cache = new Map<string, Word>();

  const analyse = (form: string): Word => {
    const fold = foldLetters(form);
    const splits: Split[] = [];
    const cuts = [0];
    const n = fold.length;
    const code = fold.charCodeAt(0);
    if (code < 0x0600)
      return { form, fold, splits: look(fold, fold), flags: LATIN, cuts, carries: undefined, particle: undefined, named: undefined };

    const trial = (from: number, conjunction: boolean, preposition: Particle | null, future: boolean, article: boolean) => {
      const rest = fold.slice(from);
      if (rest.length === 0) return;
      const base = { from, conjunction, preposition, future, article };
      const take = (stem: string, to: number, suffix: string) => {
        for (const lexeme of lexicon.get(stem) ?? []) {
          if (
            lexeme.pos === "verb"
              ? article || (preposition && (preposition !== "for" || lexeme.tense !== "present")) || (future && lexeme.tense !== "present")
              : future
          )
            continue;
          if (
            lexeme.pos === "particle" &&
            (article ||
              (preposition &&
                suffix === "" &&
                lexeme.particle !== "demonstrative" &&
                lexeme.particle !== "that" &&
                lexeme.particle !== "relative" &&
                lexeme.particle !== "particle"))
          )
            continue;
          if (suffix && (lexeme.pos === "adjective" || (lexeme.pos === "verb" && to - from < 3))) continue;
          if (suffix === "ي" && lexeme.pos === "verb") continue;
          splits.push({ ...base, lexeme, to, suffix });
        }
      };
      take(rest, n, "");
      // the accusative alif of an indefinite noun: حكما، وفدا
      if (!article && rest.length > 3 && rest.endsWith("ا"))
        for (const l of lexicon.get(rest.slice(0, -1)) ?? [])
          if ((l.pos === "noun" || l.pos === "adjective") && !future) splits.push({ ...base, lexeme: l, to: n, suffix: "" });
      if (!article)
        for (const s of SUFFIXES) {
          if (rest.length - s.length < 2 || !rest.endsWith(s)) continue;
          for (const stem of beforeSuffix(rest.slice(0, rest.length - s.length))) take(stem, n - s.length, s);
        }
    };

    const conjunctions: [number, boolean][] = [[0, false]];
    if (n > 2 && (fold[0] === "و" || fold[0] === "ف")) conjunctions.push([1, true]);
    for (const [at, conjunction] of conjunctions) {
      if (at > 0) cuts.push(at);
      trial(at, conjunction, null, false, false);
      const c = fold[at]!;
      if (c === "س" && n - at > 3) trial(at + 1, conjunction, null, true, false);
      if (fold.startsWith("ال", at) && n - at > 3) trial(at + 2, conjunction, null, false, true);
      const preposition = PREPOSITIONS[c];
      if (preposition && n - at > 2) {
        cuts.push(at + 1);
        trial(at + 1, conjunction, preposition, false, false);
        if (fold.startsWith("ال", at + 1) && n - at > 4) trial(at + 3, conjunction, preposition, false, true);
        if (c === "ل" && fold[at + 1] === "ل" && n - at > 3) {
          cuts.push(at + 2);
          trial(at + 2, conjunction, preposition, false, true);
        }
      }
    }
    // the fewest letters explained away come first, whole forms before cut ones
    splits.sort((a, b) => a.from - b.from || b.to - a.to);
    let flags = cuts.length > 1 && (fold[0] === "و" || fold[0] === "ف") ? CONJOINED : 0;
    if (/^[وفبكل]{0,2}ال|^[وف]?لل/.test(fold)) flags |= ARTICLE;
    for (const s of splits)
      flags |= s.lexeme.pos === "verb" ? VERB : s.lexeme.pos === "noun" ? NOUN : s.lexeme.pos === "adjective" ? ADJECTIVE : PARTICLE;
    return { form, fold, splits, flags, cuts: [...new Set(cuts)], carries: undefined, particle: undefined, named: undefined };
  };

  const look = (form: string, stem: string): Split[] =>
    (lexicon.get(stem) ?? []).map((lexeme) => ({
      lexeme,
      from: 0,
      to: form.length,
      conjunction: false,
      preposition: null,
      future: false,
      article: false,
      suffix: "",
    }));

  return (form) => {
    const known = cache.get(form);
    if (known) return known;
    if (cache.size >= CACHE_LIMIT) cache = new Map();
    const word = analyse(form);
    cache.set(form, word);
    return word;
  };
};
