import type { Measure } from "@proj/core";
import type { LanguageQuantities, QuantityWord } from "../../find/quantities/language-quantities.ts";
import { foldLetters } from "./letters.ts";
import { numberAt, numberForms } from "./numbers.ts";
import { type PhraseTable, phraseAt, phraseTable } from "./phrases.ts";
import * as words from "./words/numbers-nouns.ts";

const collect = (): Map<string, QuantityWord> => {
  const table = new Map<string, QuantityWord>();
  const add = (phrases: readonly string[], word: QuantityWord) => {
    for (const phrase of phrases) table.set(foldLetters(phrase), { ...word, ...table.get(foldLetters(phrase)) });
  };
  for (const { measure, unit, forms, dual } of words.countedNouns) {
    const noun = { measure, ...(unit === undefined ? {} : { unit }) };
    add(forms, { noun });
    if (dual) add(dual, { noun: { ...noun, dual: true } });
  }
  for (const [fate, forms] of Object.entries(words.fates)) add(forms, { fate: fate as Measure });
  for (const bound of ["about", "at-least", "at-most"] as const) add(words.bounds[bound], { bound });
  add(["بين", "ما بين", "مابين"], { between: true });
  add(["إلى", "الى", "حتى"], { until: true });
  add(words.punishments, { punishment: true });
  add(words.elapsedWords, { elapsed: true });
  add(words.ageWords, { age: true });
  add(words.minuteHeads, { minuteHead: true });
  add(words.scoreWords, { score: true });
  add(words.versus, { versus: true });
  add(words.noGoals, { noGoals: true });
  add(words.afterBareNumbers, { particle: true });
  return table;
};

let table: PhraseTable<QuantityWord> | undefined;

const quantityWords = (): PhraseTable<QuantityWord> => {
  if (table) return table;
  const built = phraseTable(collect());
  for (const form of numberForms()) {
    const node = built.get(form);
    if (!node) built.set(form, { letters: 0, value: { number: true } });
    else node.value = { ...node.value, number: true };
  }
  table = built;
  return built;
};

/** Quantities of Arabic news. */
export const arabicQuantities: LanguageQuantities = {
  word: (tokens, at, last) => phraseAt(quantityWords(), tokens, at, last),
  number: numberAt,
  joins: (tokens, at) => (tokens.form[at] ?? "").startsWith("و"),
  currencies: words.currencySigns,
};
