import { demonyms, peopleGroups, placeById, placeDemonyms } from "@proj/world";
import type { DemonymWord, HeadWord, TitleWord } from "../../find/names-word.ts";
import { foldLetters } from "./letters.ts";
import { addAdjective, addForm, addNoun, addVerb, type Lexicon } from "./lexicon.ts";
import { addDerivedVerb, addFirstForm, type VerbForms } from "./names-derive.ts";
import { abstractNouns, commonAdjectives, commonNouns } from "./words/names-common-nouns.ts";
import { commonForms, furtherAdjectives, furtherNouns } from "./words/names-common-rest.ts";
import { formI, formII, formIII, formIV, formV, formVI, formVII, formVIII, formX, quadriliteral } from "./words/names-common-verbs.ts";
import { heads } from "./words/names-heads.ts";
import { honours, kin, roles, speakingVerbs, titleAdjectives, weakRoles } from "./words/names-titles.ts";

const split = (text: string): string[] => text.split(/\s+/).filter((w) => w !== "");
const COMMON = { common: true } as const;
const PARTICIPLE = { common: true, participle: true } as const;

const addRole = (lexicon: Lexicon, row: string, use: TitleWord["use"]): void => {
  const [forms, ...plurals] = row.split("/");
  const [masculine, feminine] = forms!.split(";");
  const data = { title: { use } satisfies TitleWord };
  addNoun(lexicon, [masculine!, ...plurals], data);
  if (feminine) addNoun(lexicon, [feminine, feminine.replace(/ة$/, "ات")], data);
};

/** Adjectives of direction name no state by themselves. */
const DIRECTIONS = new Set(["شمالي", "جنوبي", "شرقي", "غربي"]);

const addDemonym = (lexicon: Lexicon, bases: readonly string[], plurals: readonly string[] | undefined, demonym: DemonymWord): void => {
  for (const base of bases) {
    // of two words (كوري شمالي) the first carries the meaning here; the gazetteer knows the whole
    if (base.includes(" ") || DIRECTIONS.has(base)) continue;
    addAdjective(lexicon, [base, ...(plurals ?? []).filter((p) => !p.includes(" "))], { demonym });
  }
};

/**
 * Fills the shared lexicon with what the finding of names rests on: titles, class nouns, adjectives of nationality, and the everyday words of the
 * press (data `common`) that are no names. Words that another list has already brought keep their data.
 */
export const addNames = (lexicon: Lexicon): void => {
  for (const [words, kind, modes] of heads)
    addNoun(lexicon, words.split("/"), { head: { kind, modes: new Set(split(modes)) } satisfies HeadWord });
  const weak = new Set(split(weakRoles));
  for (const row of split(roles)) addRole(lexicon, row, weak.has(row.split(/[;/+]/)[0]!) ? "weak" : "role");
  for (const row of split(kin)) addRole(lexicon, row, "kin");
  for (const form of split(honours)) {
    const plain = form.startsWith("ال") ? form.slice(2) : form;
    addForm(
      lexicon,
      plain,
      { lemma: plain, pos: "noun", number: "s", gender: plain.endsWith("ة") ? "f" : "m" },
      { title: { use: "honour" } satisfies TitleWord },
    );
  }
  for (const word of split(titleAdjectives)) {
    const plain = word.slice(2).replace(/ة$/, "");
    addAdjective(lexicon, [plain], { titleAdjective: true });
  }
  const pairs = new Map<string, Map<string, DemonymWord>>();
  for (const d of demonyms)
    for (const base of d.ar) {
      const [first, second] = base.split(" ");
      if (!second) continue;
      const known = pairs.get(first!) ?? new Map<string, DemonymWord>();
      known.set(foldLetters(second), {
        ...(d.country.length === 2 ? { country: d.country } : {}),
        place: d.country,
        name: countryName(d.country),
      });
      pairs.set(first!, known);
    }
  const paired = (d: DemonymWord, bases: readonly string[]): DemonymWord => {
    const base = bases.find((b) => pairs.has(b));
    return base ? { ...d, pairs: pairs.get(base)! } : d;
  };
  for (const d of demonyms) {
    const place = d.country;
    addDemonym(lexicon, d.ar, d.arPlurals, { ...(place.length === 2 ? { country: place } : {}), place, name: countryName(place) });
  }
  for (const d of placeDemonyms) addDemonym(lexicon, d.ar, d.arPlurals, paired({ place: d.place, name: "" }, d.ar));
  for (const g of peopleGroups) addDemonym(lexicon, g.ar, g.arPlurals, { name: "" });
  for (const row of split(speakingVerbs)) {
    const [past, present] = row.split(":");
    addVerb(lexicon, past!, present!, { speaking: true });
  }
  addCommon(lexicon);
};

/** The usual Arabic name of a country. */
const countryName = (id: string): string => placeById(id)?.names.ar[0] ?? "";

const addCommon = (lexicon: Lexicon): void => {
  // participles also head phrases: موكليهم، مشجعو النادي
  const adjective = (lemma: string) => {
    addAdjective(lexicon, [lemma], PARTICIPLE);
    addNoun(lexicon, [`${lemma}+`], PARTICIPLE);
  };
  for (const row of split(formI)) addFirstForm(lexicon, row, COMMON, adjective);
  const derived: [VerbForms, string][] = [
    ["II", formII],
    ["III", formIII],
    ["IV", formIV],
    ["V", formV],
    ["VI", formVI],
    ["VII", formVII],
    ["VIII", formVIII],
    ["X", formX],
  ];
  for (const [form, list] of derived) for (const past of split(list)) addDerivedVerb(lexicon, form, past, COMMON, adjective);
  for (const row of split(quadriliteral)) {
    const [past, ...nouns] = row.split("/");
    addVerb(lexicon, past!, `ي${past}`, COMMON);
    for (const noun of nouns) addNoun(lexicon, [noun], COMMON);
    adjective(`م${past}`);
  }
  for (const row of split(commonNouns)) addNoun(lexicon, row.split("/"), COMMON);
  for (const row of split(abstractNouns)) addNoun(lexicon, row.split("/"), COMMON);
  for (const row of split(furtherNouns)) addNoun(lexicon, row.split("/"), COMMON);
  for (const row of split(furtherAdjectives)) addAdjective(lexicon, row.split("/"), COMMON);
  for (const row of split(commonAdjectives)) addAdjective(lexicon, row.split("/"), COMMON);
  for (const form of split(commonForms))
    if (!lexicon.has(foldLetters(form))) addForm(lexicon, form, { lemma: form, pos: "particle", particle: "particle" }, COMMON);
};
