import type { EventType } from "@proj/core";
import { type Roles, type Slot, type Trigger, usualRoles } from "../../find/events/frames.ts";
import type { LanguageEvents } from "../../find/events/language-events.ts";
import type { Word } from "../../text/word.ts";
import { foldLetters } from "./letters.ts";
import { addForm, addNoun, addParticle, type Lexicon } from "./lexicon.ts";
import { inflect } from "./verbs.ts";
import { conflict } from "./words/events-conflict.ts";
import { disasters } from "./words/events-disasters.ts";
import { justice } from "./words/events-justice.ts";
import * as modals from "./words/events-modals.ts";
import { politics } from "./words/events-politics.ts";
import { society } from "./words/events-society.ts";
import { sport } from "./words/events-sport.ts";

const SLOTS: Readonly<Record<string, Slot>> = {
  s: "subject",
  o: "object",
  i: "genitive",
  إلى: "to",
  ل: "for",
  من: "from",
  على: "on",
  ضد: "against",
  مع: "with",
  ب: "by",
  بين: "between",
  في: "in",
  عن: "about",
  بحق: "against",
  أمام: "with",
};

type Data = Readonly<Record<string, unknown>>;

const list = (cell: string): string[] =>
  cell
    .split(",")
    .map((x) => x.trim())
    .filter(Boolean);
const words = (cell: string): string[] => cell.trim().split(/\s+/).filter(Boolean);

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

interface Frame {
  roles: Roles;
  flags: ReadonlySet<string>;
  conditions: Partial<Record<"needs" | "next" | "around" | "never", ReadonlySet<string>>>;
  inside?: string;
  outside?: string;
}

/** Reads the last cell of a row: roles and flags, then conditions after semicolons. */
const frameOf = (type: EventType, cell: string): Frame => {
  const [first = "", ...rest] = cell.split(";");
  const own: Partial<Record<Slot, string>> = {};
  const flags = new Set<string>();
  for (const token of words(first)) {
    const [slot = "", role] = token.split("=");
    const name = SLOTS[slot];
    if (role && name) own[name] = role;
    else flags.add(slot);
  }
  if (own.subject && !own.agent) own.agent = own.subject;
  const conditions: Frame["conditions"] = {};
  let inside: string | undefined;
  let outside: string | undefined;
  for (const condition of rest) {
    const [key = "", value = ""] = condition.split(":").map((c) => c.trim());
    if (key === "in") inside = value;
    else if (key === "not") outside = value;
    else conditions[key as "needs"] = new Set(words(value).map(foldLetters));
  }
  return {
    roles: { ...usualRoles[type], ...own },
    flags,
    conditions,
    ...(inside ? { inside } : {}),
    ...(outside ? { outside } : {}),
  };
};

/** `head`: the first noun of the family's first row, which names what all its words tell of; families marked `own` keep the word itself. */
const triggerOf = (family: string, type: EventType, frame: Frame, entry: string, verb: boolean, head: string): Trigger => {
  const { flags, conditions, roles } = frame;
  const own = words(entry)[0]!.replace("*", "");
  const lemma = flags.has("own") || head === "" ? own : head;
  return {
    type,
    family,
    lemma,
    roles,
    weak: entry.includes("*"),
    bare: !entry.includes("*") && (flags.has("any") || flags.has(verb ? "any-verb" : "any-noun")),
    both: flags.has("both"),
    person: flags.has("person"),
    pair: flags.has("pair"),
    carried: flags.has("carried"),
    state: flags.has("state"),
    part: flags.has("part"),
    whole: flags.has("whole"),
    within: flags.has("within"),
    apart: flags.has("apart"),
    followed: flags.has("followed"),
    ...(flags.has("teams") ? { only: "bodies" as const } : flags.has("people") ? { only: "people" as const } : {}),
    ...conditions,
    ...(frame.inside ? { inside: frame.inside } : {}),
    ...(frame.outside ? { outside: frame.outside } : {}),
  };
};

/** A dictionary form with its other forms (presents of a verb, plurals of a noun) and the triggers of all its rows. */
interface Entry {
  forms: Set<string>;
  events: Trigger[];
}

/** Triggers of each dictionary form, gathered over all rows, so that every form of a word carries one list. */
const readRows = (): { verbs: Map<string, Entry>; nouns: Map<string, Entry> } => {
  const verbs = new Map<string, Entry>();
  const nouns = new Map<string, Entry>();
  const heads = new Map<string, string>();
  const enter = (into: Map<string, Entry>, cell: string, trigger: (entry: string) => Trigger) => {
    for (const entry of list(cell)) {
      const [lemma = "", ...forms] = words(entry.replaceAll("*", ""));
      const known = into.get(lemma) ?? { forms: new Set<string>(), events: [] };
      into.set(lemma, known);
      for (const form of forms) known.forms.add(form);
      known.events.push(trigger(entry));
    }
  };
  for (const rows of [politics, conflict, justice, disasters, society, sport])
    for (const row of rows.trim().split("\n")) {
      const [family = "", type = "", verbCell = "", nounCell = "", frameCell = ""] = row.split("|").map((c) => c.trim());
      const frame = frameOf(type as EventType, frameCell);
      const head = heads.get(`${type} ${family}`) ?? words(nounCell.replaceAll("*", ""))[0] ?? "";
      if (head !== "") heads.set(`${type} ${family}`, head);
      enter(verbs, verbCell, (entry) => triggerOf(family, type as EventType, frame, entry, true, head));
      enter(nouns, nounCell, (entry) => triggerOf(family, type as EventType, frame, entry, false, head));
    }
  return { verbs, nouns };
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
