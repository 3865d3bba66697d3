import type { Lexeme, Particle } from "../../text/word.ts";
import { foldLetters } from "./letters.ts";
import { inflect } from "./verbs.ts";

/** Dictionary forms by folded spelling. */
export type Lexicon = Map<string, Lexeme[]>;

type Data = Readonly<Record<string, unknown>>;

const put = (lexicon: Lexicon, form: string, lexeme: Lexeme): void => {
  const list = lexicon.get(form);
  if (!list) {
    lexicon.set(form, [lexeme]);
    return;
  }
  const same = list.findIndex(
    (l) =>
      l.lemma === lexeme.lemma &&
      l.pos === lexeme.pos &&
      l.tense === lexeme.tense &&
      l.number === lexeme.number &&
      l.particle === lexeme.particle,
  );
  if (same < 0) list.push(lexeme);
  else list[same] = { ...list[same]!, data: { ...list[same]!.data, ...lexeme.data } };
};

/** Adds a verb in all its forms, or in those of the past only, from its third person masculine singular past and present. */
export const addVerb = (lexicon: Lexicon, past: string, present: string, data: Data, pastOnly = false): void => {
  for (const f of inflect(past, present).filter((x) => !pastOnly || x.tense === "past"))
    put(lexicon, f.form, {
      lemma: past,
      pos: "verb",
      tense: f.tense,
      number: f.number,
      gender: f.gender,
      person: f.person,
      ...(f.passive ? { passive: true } : {}),
      data,
    });
};

const feminine = (folded: string): boolean => folded.endsWith("ه") || folded.endsWith("اء");

/**
 * Adds a noun: the singular first, then its broken or feminine plurals; a `+` after the singular adds the sound masculine plural. Duals and
 * construct forms (وزيرا، وزيري، مسؤولو) are made by rule.
 */
export const addNoun = (lexicon: Lexicon, forms: readonly string[], data: Data): void => {
  const [first, ...plurals] = forms;
  if (!first) return;
  const sound = first.endsWith("+");
  const lemma = sound ? first.slice(0, -1) : first;
  const base = foldLetters(lemma);
  const gender = feminine(base) ? "f" : "m";
  const noun = (form: string, number: "s" | "d" | "p") =>
    put(lexicon, form, {
      lemma,
      pos: "noun",
      number,
      gender,
      ...(number !== "s" && /[او]ن$|[^ه]ين$/.test(form) ? { absolute: true } : {}),
      data,
    });
  noun(base, "s");
  const stem =
    base.endsWith("ه") && lemma.endsWith("ة") ? `${base.slice(0, -1)}ت` : base.endsWith("ء") && !base.endsWith("اء") ? base : base;
  if (stem.length > 2)
    for (const e of ["ان", "ين", "ا", "ي"]) if (!lexicon.get(stem + e)?.some((l) => l.lemma === lemma)) noun(stem + e, "d");
  if (sound) {
    for (const e of ["ون", "ين", "و", "ي"]) noun(base + e, "p");
    noun(`${base}ه`, "s");
    noun(`${base}ات`, "p");
    for (const e of ["تان", "تين", "تا", "تي"]) noun(base + e, "d");
  }
  for (const p of plurals) noun(foldLetters(p), "p");
};

/** Adds an adjective in its regular forms: masculine, feminine, duals, sound plurals; broken plurals may follow. */
export const addAdjective = (lexicon: Lexicon, forms: readonly string[], data: Data): void => {
  const [lemma, ...plurals] = forms;
  if (!lemma) return;
  const base = foldLetters(lemma);
  const adjective = (form: string, number: "s" | "d" | "p", gender: "m" | "f") =>
    put(lexicon, form, { lemma, pos: "adjective", number, gender, data });
  adjective(base, "s", "m");
  adjective(`${base}ه`, "s", "f");
  for (const e of ["ان", "ين"]) adjective(base + e, "d", "m");
  for (const e of ["تان", "تين"]) adjective(base + e, "d", "f");
  adjective(`${base}ون`, "p", "m");
  adjective(`${base}ات`, "p", "f");
  for (const p of plurals) adjective(foldLetters(p), "p", "m");
};

/** Adds a function word. */
export const addParticle = (lexicon: Lexicon, form: string, particle: Particle, data: Data = {}): void =>
  put(lexicon, foldLetters(form), { lemma: form, pos: "particle", particle, data });

/** Adds a form exactly as given, without inflection: for irregular or invariable entries. */
export const addForm = (lexicon: Lexicon, form: string, lexeme: Omit<Lexeme, "data">, data: Data): void =>
  put(lexicon, foldLetters(form), { ...lexeme, data });
