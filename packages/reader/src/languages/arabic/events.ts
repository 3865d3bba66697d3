import type { EventType } from "@proj/core";
import { type Slot, type Trigger, usualRoles } from "../../find/event-frames.ts";
import { foldLetters } from "./letters.ts";
import { addForm, addNoun, addVerb, type Lexicon } from "./lexicon.ts";
import {
  cancelNouns,
  cancelWords,
  eventTriggers,
  intentVerbs,
  lastingTypes,
  phaseNouns,
  plannedWords,
  possibleWords,
} from "./words/events-triggers.ts";

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

const roles = (type: EventType, spec: string): Trigger["roles"] => {
  const own: Partial<Record<Slot, string>> = {};
  for (const [, slot = "", role = ""] of spec.matchAll(/(\S+)=(\S+)/g)) {
    const name = SLOTS[slot];
    if (name) own[name] = role;
  }
  return { ...usualRoles[type], ...own };
};

const list = (cell: string): string[] =>
  cell
    .split(",")
    .map((x) => x.trim())
    .filter(Boolean);

/** Adds the words that tell of events, and those that say how real an event is. */
export const addEvents = (lexicon: Lexicon): void => {
  for (const [type, block] of Object.entries(eventTriggers) as [EventType, string][])
    for (const line of block.trim().split("\n")) {
      const [verbs = "", nouns = "", frame = ""] = line.split("|").map((c) => c.trim());
      const [spec = "", need = ""] = frame.split("needs:");
      const needs = need.trim() ? new Set(need.trim().split(/\s+/).map(foldLetters)) : undefined;
      const base = {
        type,
        roles: roles(type, spec),
        state: spec.includes("state") || lastingTypes.includes(type),
        ...(needs ? { needs } : {}),
      };
      for (const verb of list(verbs)) {
        const [past = "", present = ""] = verb.split(/\s+/).map((w) => w.replace("*", ""));
        addVerb(lexicon, past, present, {
          [`event:${type}`]: { ...base, lemma: past, weak: verb.includes("*") || !!needs } satisfies Trigger,
        });
      }
      for (const noun of list(nouns)) {
        const forms = noun.split(/\s+/).map((w) => w.replace("*", ""));
        addNoun(lexicon, forms, {
          [`event:${type}`]: { ...base, lemma: forms[0]!, weak: noun.includes("*") || !!needs } satisfies Trigger,
        });
      }
    }
  for (const w of plannedWords.split(" ")) {
    const f = foldLetters(w);
    for (const e of ["", "ه", "ين", "تين"]) addForm(lexicon, f + e, { lemma: w, pos: "adjective" }, { planned: true });
  }
  for (const w of possibleWords.split(" "))
    addForm(
      lexicon,
      w,
      { lemma: w, pos: /^ي/.test(w) ? "verb" : "noun", ...(/^ي/.test(w) ? { tense: "present" as const } : {}) },
      { possible: true },
    );
  for (const pair of list(intentVerbs)) {
    const [past = "", present = ""] = pair.split(/\s+/);
    addVerb(lexicon, past, present, { intent: true });
  }
  for (const pair of list(cancelWords)) {
    const [past = "", present = ""] = pair.split(/\s+/);
    addVerb(lexicon, past, present, { cancels: true });
  }
  for (const w of cancelNouns.split(" ")) addNoun(lexicon, [w], { cancels: true });
  for (const w of phaseNouns.split(" ")) addNoun(lexicon, [w], { phase: true });
};
