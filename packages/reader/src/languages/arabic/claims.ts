import type { ClaimAct } from "@proj/core";
import type { Cue, CueTakes } from "../../find/cues.ts";
import type { Particle } from "../../text/word.ts";
import { foldLetters } from "./letters.ts";
import { addAdjective, addForm, addNoun, addVerb, type Lexicon } from "./lexicon.ts";
import {
  accusedWords,
  attributionWords,
  companionNouns,
  documentNouns,
  earlierWords,
  feelingVerbs,
  intensifiers,
  mediaNouns,
  relayVerbs,
  reportingVerbs,
  sayingNouns,
  sourceNouns,
  stanceNouns,
  stanceVerbs,
} from "./words/claims-cues.ts";

const PREPOSITIONS: Readonly<Record<string, Particle>> = { ب: "by", إلى: "to", من: "from", على: "on", عن: "about", ل: "for", في: "in" };

const FLAGS = new Set(["person", "continues", "impersonal", "past-only"]);

const rows = (list: string): string[][] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** The circumstantial forms of an active participle: مشيراً، مشيرة، مشيرين، مشيرتين. */
const participles = (lexicon: Lexicon, base: string, lemma: string, cue: Cue): void => {
  const f = foldLetters(base);
  const forms: [string, "s" | "d" | "p", "m" | "f"][] = [
    [`${f}ا`, "s", "m"],
    [`${f}ه`, "s", "f"],
    [`${f}ين`, "p", "m"],
    [`${f}ات`, "p", "f"],
  ];
  for (const [form, number, gender] of forms)
    addForm(lexicon, form, { lemma, pos: "adjective", number, gender }, { cue: { ...cue, participle: true } });
};

/** Modal words whose spelling is also a reporting verb's. */
const MODALS = ["يجب", "ينبغي", "يمكن"];

/** Adds the reporting words of Arabic to the lexicon. */
export const addClaims = (lexicon: Lexicon): void => {
  for (const form of MODALS) addForm(lexicon, form, { lemma: form, pos: "particle", particle: "particle" }, {});
  for (const [verb = "", act = "", takes = "", participle = ""] of rows(reportingVerbs)) {
    const [past = "", present = ""] = verb.split(" ");
    const words = takes.split(" ");
    const cue: Cue = {
      act: act as ClaimAct,
      takes: words.filter((w) => !FLAGS.has(w)).map((w) => PREPOSITIONS[w] ?? (w as CueTakes)),
      ...(words.includes("person") ? { person: true } : {}),
      ...(words.includes("continues") ? { continues: true } : {}),
      ...(words.includes("impersonal") ? { impersonal: true } : {}),
    };
    addVerb(lexicon, past, present, { cue }, words.includes("past-only"));
    if (participle) participles(lexicon, participle, past, past === "قال" ? { ...cue, says: true } : cue);
  }
  for (const [verb = "", how = "", participle = ""] of rows(stanceVerbs)) {
    const [past = "", present = ""] = verb.split(" ");
    const cue: Cue = { act: "state", takes: ["object"], stance: how === "عن" ? "about" : how === "raises" ? "raises" : "object" };
    addVerb(lexicon, past, present, { cueStance: cue });
    if (participle) participles(lexicon, participle, past, cue);
  }
  for (const [verb = "", act = ""] of rows(feelingVerbs)) {
    const [past = "", present = ""] = verb.split(" ");
    addVerb(lexicon, past, present, { feels: { act: act as ClaimAct } });
  }
  for (const form of ["متهما", "متهمة"])
    addForm(
      lexicon,
      form,
      { lemma: "اتهم", pos: "adjective" },
      { cue: { act: "accuse", takes: ["by", "that"], person: true, participle: true } },
    );
  for (const [nouns = "", act = ""] of rows(stanceNouns)) addNoun(lexicon, nouns.split(" "), { stance: { act: act as ClaimAct } });
  for (const [verb = "", participle = ""] of rows(relayVerbs)) {
    const [past = "", present = ""] = verb.split(" ");
    const cue: Cue = { act: "state", takes: ["that", "quote"], relay: true };
    addVerb(lexicon, past, present, { cue });
    if (participle) participles(lexicon, participle, past, cue);
  }
  for (const noun of sayingNouns.split(" ")) addNoun(lexicon, [noun], { saying: true });
  for (const [nouns = ""] of rows(sourceNouns)) addNoun(lexicon, nouns.split(" "), { source: true });
  for (const noun of documentNouns.split(" ")) addNoun(lexicon, [noun], { document: true, source: true });
  for (const form of accusedWords.split(" ")) addForm(lexicon, form, { lemma: "متهم", pos: "adjective" }, { accused: true });
  for (const [key, forms] of Object.entries(attributionWords))
    for (const form of forms.split(" ")) addForm(lexicon, form, { lemma: form, pos: "adjective" }, { [key]: true });
  for (const form of intensifiers.split(" ")) addAdjective(lexicon, [form], {});
  for (const form of earlierWords.split(" ")) addForm(lexicon, form, { lemma: form, pos: "adjective" }, { earlier: true });
  for (const noun of mediaNouns.split(" ")) addNoun(lexicon, [noun], { media: true });
  for (const noun of companionNouns.split(" ")) addNoun(lexicon, [noun], { companion: true });
};
