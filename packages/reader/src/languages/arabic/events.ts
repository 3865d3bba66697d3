import type { LanguageEvents } from "../../find/events/language-events.ts";
import type { Word } from "../../text/word.ts";
import { list, readRows, words } from "./events-rows.ts";
import { foldLetters } from "./letters.ts";
import { addForm, addNoun, addParticle, type Lexicon } from "./lexicon.ts";
import { inflect } from "./verbs.ts";
import * as modals from "./words/events-modals.ts";

type Data = Readonly<Record<string, unknown>>;

/**
 * Adds a verb by its third persons: the press tells events in them, and the rest would only clash with other words (متن، زير). Of hollow verbs the
 * short forms and the passive are left out for the same reason.
 */
const addTold = (lexicon: Lexicon, past: string, present: string, data: Data): void => {
  const short = foldLetters(past).length <= 3 && foldLetters(past)[1] === "ا";
  const body = foldLetters(present).slice(1);
  const weak = /[ويا]/.test(body.at(-2) ?? "");
  for (const f of inflect(past, present)) {
    if (f.person !== 3 || (f.gender === "f" && f.number === "p")) continue;
    if (short && f.passive) continue;
    if (/[ويا]$/.test(body) && f.tense === "present" && !f.passive && f.form.length === body.length) continue;
    if (weak && f.tense === "present" && !f.passive && !f.form.includes(body)) continue;
    const { form, ...rest } = f;
    addForm(lexicon, form, { lemma: past, pos: "verb", ...rest, ...(f.passive ? { passive: true } : {}) }, data);
  }
};

const addVerbs = (lexicon: Lexicon, cell: string, data: Data): void => {
  for (const pair of list(cell)) {
    const [past = "", present = ""] = words(pair);
    addTold(lexicon, past, present, data);
  }
};
const addNouns = (lexicon: Lexicon, cell: string, data: Data): void => {
  for (const forms of list(cell)) addNoun(lexicon, words(forms), data);
};
const addAdjectives = (lexicon: Lexicon, cell: string, data: Data): void => {
  for (const w of words(cell))
    for (const e of ["", "ه", "ين", "تين", "ان", "تان", "ا", "ون"])
      addForm(lexicon, foldLetters(w) + e, { lemma: w, pos: "adjective" }, data);
};

/** Adds the words that tell of events, and those that say how real an event is, who acts and what only carries another word. */
export const addEvents = (lexicon: Lexicon): void => {
  const { verbs, nouns } = readRows();
  for (const [past, { forms, events }] of verbs) for (const present of forms) addTold(lexicon, past, present, { events });
  for (const [singular, { forms, events }] of nouns) addNoun(lexicon, [singular, ...forms], { events });
  addParticle(lexicon, "أمام", "with");
  addAdjectives(lexicon, modals.planned, { planned: true });
  addAdjectives(lexicon, modals.possible, { possible: true });
  addAdjectives(lexicon, modals.alleged, { alleged: true });
  addNouns(lexicon, modals.possibleNouns, { possible: true });
  addVerbs(lexicon, modals.possibleVerbs, { possible: true });
  addVerbs(lexicon, modals.intentVerbs, { intent: true });
  addNouns(lexicon, modals.intentNouns, { intent: true });
  addVerbs(lexicon, modals.allegeVerbs, { alleged: true });
  addNouns(lexicon, modals.allegeNouns, { alleged: true });
  addVerbs(lexicon, modals.cancelVerbs, { cancels: true });
  addNouns(lexicon, modals.cancelNouns, { cancels: true });
  addVerbs(lexicon, modals.denyVerbs, { denies: true });
  addNouns(lexicon, modals.denyNouns, { denies: true });
  addNouns(lexicon, modals.carrierNouns, { carrier: true });
  for (const row of modals.lightVerbs.trim().split("\n")) {
    const [kind = "", cell = ""] = row.split("|").map((c) => c.trim());
    addVerbs(lexicon, cell, { light: kind === "by" ? "subject" : kind });
  }
  for (const w of words(modals.classHeads)) addForm(lexicon, w, { lemma: w, pos: "noun" }, { classHead: true });
  for (const w of words(modals.collectives)) addForm(lexicon, w, { lemma: w, pos: "noun" }, { collective: true });
  for (const w of words(modals.leads)) addForm(lexicon, w, { lemma: w, pos: "noun" }, { leads: true });
  for (const w of words(modals.agentive)) addForm(lexicon, w, { lemma: w, pos: "noun" }, { agentive: true });
  for (const row of modals.anaphors.trim().split("\n")) {
    const [types = "", cell = ""] = row.split("|").map((c) => c.trim());
    for (const forms of list(cell))
      for (const form of words(forms)) addForm(lexicon, form, { lemma: words(forms)[0]!, pos: "noun" }, { anaphor: words(types) });
  }
  addAdjectives(lexicon, modals.befallen, { befallen: true });
  for (const cell of [modals.ordinals, modals.ordinalsDefinite])
    for (const [k, w] of words(cell).entries()) addForm(lexicon, w, { lemma: w, pos: "adjective" }, { ordinal: k + 1 });
  for (const [kind, cell] of Object.entries(modals.bothParties))
    for (const w of words(cell)) addForm(lexicon, w, { lemma: w, pos: "noun", number: "d" }, { both: kind });
  for (const [kind, cell] of Object.entries(modals.bothOwned))
    for (const w of words(cell)) addForm(lexicon, w, { lemma: w, pos: "noun", number: "d" }, { both: kind, owned: true });
};

const keysOf = new WeakMap<Word, readonly string[]>();

/** A word without what clings to it: conjunctions and prepositions, the article, the accusative alif and pronouns the lexicon knows. */
const keys = (word: Word): readonly string[] => {
  const old = keysOf.get(word);
  if (old) return old;
  const out = new Set<string>();
  const add = (s: string) => {
    out.add(s);
    if (s.startsWith("ال") && s.length > 4) out.add(s.slice(2));
    if (s.endsWith("ا") && s.length > 3) out.add(s.slice(0, -1));
  };
  for (const cut of word.cuts) {
    const rest = word.fold.slice(cut);
    add(rest);
    if (cut > 0 && word.fold[cut - 1] === "ل" && rest.startsWith("ل")) add(`ا${rest}`);
  }
  for (const s of word.splits) if (s.suffix) add(word.fold.slice(s.from, s.to));
  const result = [...out];
  keysOf.set(word, result);
  return result;
};

const settings: Record<string, ReadonlySet<string>> = {};
for (const [name, cell] of Object.entries(modals.settings)) settings[name] = new Set(words(cell).map(foldLetters));

/** What the event finder asks of Arabic. */
export const arabicEvents: LanguageEvents = {
  misread: (word, split) => split.suffix === "ه" && word.form.endsWith("ة"),
  keys,
  settings,
  dual: new Set(["هما", "كما"]),
  feminine: new Set(["ها"]),
  speaker: new Set(["نا", "ي", "ني"]),
  articleLength: 2,
};
