import { addNoun, addVerb, type Lexicon } from "./lexicon.ts";

/** Present, verbal nouns and participle (masculine singular) that the form of a verb gives from its past. */
interface Derived {
  present: string;
  nouns: string[];
  participle: string;
}

const weakEnd = (past: string): boolean => /[ىاي]$/.test(past);
const bare = (past: string): string => past.slice(0, -1);

/** Form I is irregular; only participles follow a rule (كاتب، مكتوب), the rest is listed. */
const participlesI = (past: string): string[] => {
  if (past.length !== 3 || /[اىيوأؤئ]/.test(past[1]!) || weakEnd(past)) return [];
  return [`${past[0]}ا${past[1]}${past[2]}`, `م${past[0] === "أ" ? "أ" : past[0]}${past[1]}و${past[2]}`];
};

const formII = (p: string): Derived => ({
  present: p.startsWith("أ") ? `يؤ${weakEnd(p) ? `${p.slice(1, -1)}ي` : p.slice(1)}` : `ي${weakEnd(p) ? `${bare(p)}ي` : p}`,
  nouns: [weakEnd(p) ? `ت${p.slice(0, -1)}ية` : p.length === 3 ? `ت${p.slice(0, 2)}ي${p[2]}` : `ت${p}`],
  participle: `م${p.startsWith("أ") ? `ؤ${p.slice(1)}` : p}`,
});

const formIII = (p: string): Derived => {
  const weak = weakEnd(p);
  const stem = weak ? bare(p) : p;
  return { present: `ي${stem}${weak ? "ي" : ""}`, nouns: [`م${stem}${weak ? "اة" : "ة"}`], participle: `م${stem}${weak ? "ي" : ""}` };
};

const formIV = (p: string): Derived => {
  if (p.startsWith("آ")) return { present: `يؤ${p.slice(1)}`, nouns: [`إي${p[1]}ا${p.slice(2)}`], participle: `مؤ${p.slice(1)}` };
  const stem = p.slice(1);
  if (weakEnd(p)) {
    const s = bare(stem);
    return { present: `ي${s}ي`, nouns: [`إ${s}اء`], participle: `م${s}ي` };
  }
  if (stem.length === 3 && stem[1] === "ا") {
    const hollow = `${stem[0]}ي${stem[2]}`;
    return { present: `ي${hollow}`, nouns: [`إ${stem[0]}ا${stem[2]}ة`], participle: `م${hollow}` };
  }
  if (stem.length === 2) return { present: `ي${stem}`, nouns: [`إ${stem[0]}${stem[1]}ا${stem[1]}`], participle: `م${stem}` };
  const first = stem.startsWith("و") || stem.startsWith("ي") ? `ي${stem.slice(1)}` : stem;
  return {
    present: `ي${stem}`,
    nouns: [`إ${first.slice(0, -1)}ا${first.at(-1)}`],
    participle: `م${stem.startsWith("ي") ? `و${stem.slice(1)}` : stem}`,
  };
};

const formV = (p: string): Derived => {
  const weak = weakEnd(p);
  return { present: `ي${p}`, nouns: weak ? [bare(p), `${bare(p)}ي`] : [p], participle: `م${weak ? `${bare(p)}ي` : p}` };
};

const formVIItoX = (p: string): Derived => {
  const stem = p.slice(1);
  if (weakEnd(p)) {
    const s = bare(stem);
    return { present: `ي${s}ي`, nouns: [`ا${s}اء`], participle: `م${s}ي` };
  }
  const long = stem.at(-2) === "ا";
  if (stem.startsWith("ست") && long && stem.length === 5) {
    const s = `${stem.slice(0, -2)}ي${stem.at(-1)}`;
    return { present: `ي${s}`, nouns: [`ا${stem}ة`], participle: `م${s}` };
  }
  if (long) return { present: `ي${stem}`, nouns: [`ا${stem.slice(0, -2)}يا${stem.at(-1)}`], participle: `م${stem}` };
  if (stem.startsWith("ست") && stem.length === 4)
    return { present: `ي${stem}`, nouns: [`ا${stem.slice(0, -1)}${stem.at(-1)}ا${stem.at(-1)}`], participle: `م${stem}` };
  if (!stem.startsWith("ست") && !stem.startsWith("ت") && stem.length === 3)
    return { present: `ي${stem}`, nouns: [`ا${stem}ا${stem.at(-1)}`], participle: `م${stem}` };
  return { present: `ي${stem}`, nouns: [`ا${stem.slice(0, -1)}ا${stem.at(-1)}`], participle: `م${stem}` };
};

/** استمع، استلم: ست belongs to the root here, not to the form. */
const formVIII = (p: string): Derived => {
  if (p.startsWith("است") && p.length === 5)
    return { present: `ي${p.slice(1)}`, nouns: [`${p.slice(0, -1)}ا${p.at(-1)}`], participle: `م${p.slice(1)}` };
  return formVIItoX(p);
};

const RULES = { II: formII, III: formIII, IV: formIV, V: formV, VI: formV, VII: formVIItoX, VIII: formVIII, X: formVIItoX } as const;

/** The forms of which verbs are derived by rule. */
export type VerbForms = keyof typeof RULES;

type Data = Readonly<Record<string, unknown>>;

/** Adds a derived verb with its verbal noun (and plural in ات) and participle (sound plurals and feminine). */
export const addDerivedVerb = (lexicon: Lexicon, form: VerbForms, past: string, data: Data, adjectives: (lemma: string) => void): void => {
  const d = RULES[form](past);
  addVerb(lexicon, past, d.present, data);
  for (const noun of d.nouns) addNoun(lexicon, [noun, `${noun.replace(/ة$/, "")}ات`], data);
  adjectives(d.participle);
};

/** Adds a verb of the first form from a row `past:present/noun/noun`. */
export const addFirstForm = (lexicon: Lexicon, row: string, data: Data, adjectives: (lemma: string) => void): void => {
  const [verb, ...nouns] = row.split("/");
  const [past, present] = verb!.split(":");
  addVerb(lexicon, past!, present ?? `ي${past}`, data);
  for (const noun of nouns) addNoun(lexicon, [noun], data);
  for (const p of participlesI(past!)) adjectives(p);
};
