import type { Direction, TimeUnit, UnitPart } from "../../find/times/meaning.ts";
import { numberForms } from "./numbers.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import { namedDays, partsOfDay, weekdays } from "./words/dates-days.ts";
import { beforeCommonEra, commonEra, decadeStems, halfWords, hijriEra, quarterWords, seasons, thirdWords } from "./words/dates-eras.ts";
import { gregorianMonths, hijriMonths } from "./words/dates-months.ts";
import * as pointers from "./words/dates-pointers.ts";
import { minuteForms, unitForms } from "./words/dates-units.ts";

/** Everything that a word may be in a time expression; most words are one thing, اليوم is several. */
export interface TimeWord {
  month?: number;
  hijriMonth?: number;
  /** The word is also an everyday word or a name. */
  doubtful?: true;
  weekday?: number;
  /** Days from today. */
  namedDay?: number;
  unit?: TimeUnit;
  count?: "one" | "two" | "many";
  definite?: boolean;
  minutes?: true;
  direction?: Direction;
  recent?: true;
  afterMention?: number;
  part?: UnitPart;
  partOfDay?: true;
  season?: number;
  decade?: number;
  fraction?: "quarter" | "half" | "third";
  era?: "common" | "hijri" | "before";
  number?: true;
  between?: true;
  from?: true;
  until?: true;
  since?: true;
  after?: true;
  few?: true;
  fewAdjective?: true;
  about?: true;
  this?: true;
  that?: true;
  corresponding?: true;
}

const collect = (): Map<string, TimeWord> => {
  const words = new Map<string, TimeWord>();
  const add = (phrases: readonly string[], word: TimeWord) => {
    for (const phrase of phrases) words.set(phrase, { ...words.get(phrase), ...word });
  };
  for (const { month, names, doubtful } of gregorianMonths) {
    add(names, { month });
    if (doubtful) add(doubtful, { month, doubtful: true });
  }
  for (const { month, names, doubtful } of hijriMonths) {
    add(names, { hijriMonth: month });
    if (doubtful) add(doubtful, { hijriMonth: month, doubtful: true });
  }
  for (const [day, names] of Object.entries(weekdays)) add(names, { weekday: Number(day) });
  for (const [shift, names] of Object.entries(namedDays)) add(names, { namedDay: Number(shift) });
  for (const f of unitForms) {
    const { unit } = f;
    add(f.one, { unit, count: "one" });
    add(f.the, { unit, count: "one", definite: true });
    add(f.two, { unit, count: "two" });
    add(f.theTwo, { unit, count: "two", definite: true });
    add(f.many, { unit, count: "many" });
    add(f.theMany, { unit, count: "many", definite: true });
  }
  add(minuteForms, { minutes: true });
  for (const direction of ["last", "this", "next"] as const) add(pointers.directions[direction], { direction });
  add(pointers.recent, { recent: true });
  for (const [shift, names] of Object.entries(pointers.afterMention)) add(names, { afterMention: Number(shift) });
  for (const part of ["start", "middle", "end"] as const) add(pointers.unitParts[part], { part });
  add(partsOfDay, { partOfDay: true });
  for (const [season, names] of Object.entries(seasons)) add(names, { season: Number(season) });
  for (const [decade, stem] of Object.entries(decadeStems))
    for (const article of ["", "ال"])
      add([`${article}${stem}ات`, `${article}${stem}يات`, `${article}${stem}ييات`], { decade: Number(decade) });
  add(quarterWords, { fraction: "quarter" });
  add(halfWords, { fraction: "half" });
  add(thirdWords, { fraction: "third" });
  add(commonEra, { era: "common" });
  add(hijriEra, { era: "hijri" });
  add(beforeCommonEra, { era: "before" });
  add(pointers.firstDays, { number: true });
  add(pointers.between, { between: true });
  add(pointers.from, { from: true });
  add(pointers.until, { until: true });
  add(pointers.sinceWords, { since: true });
  add(pointers.afterWords, { after: true });
  add(pointers.fewWords, { few: true });
  add(pointers.fewAdjectives, { fewAdjective: true });
  add(pointers.aboutWords, { about: true });
  add(pointers.demonstratives, { this: true });
  add(pointers.distant, { that: true });
  add(pointers.corresponding, { corresponding: true });
  return words;
};

let table: PhraseTable<TimeWord> | undefined;

/** The words of Arabic time expressions with their clitics, built on first use. Number words are in it so that one look-up tells whether a match may begin. */
export const timeWords = (): PhraseTable<TimeWord> => {
  if (table) return table;
  const built = phraseTable(collect());
  const number: TimeWord = { number: true };
  for (const form of numberForms()) {
    const node = built.get(form);
    if (!node) built.set(form, { letters: 0, value: number });
    else if (node.value) node.value = { ...node.value, number: true };
    else node.value = number;
  }
  table = built;
  return built;
};
