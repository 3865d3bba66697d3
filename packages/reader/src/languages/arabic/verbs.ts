import { foldLetters } from "./letters.ts";

/** One inflected form of a verb, folded, without clitics. */
export interface VerbForm {
  form: string;
  tense: "past" | "present";
  /** s, d, p: singular, dual, plural. First and second persons are marked by person. */
  number: "s" | "d" | "p";
  gender: "m" | "f";
  person: 1 | 3;
  passive?: boolean;
}

const isHollow = (past: string): boolean => past.length === 3 && past[1] === "ا";

/**
 * Inflects a verb from its dictionary forms, third person masculine singular past and present (قال يقول، أعلن يعلن، نفى ينفي، ردّ يرد), as newspapers
 * write them without vowels. Weak verbs follow the last or middle weak letter; forms that unvowelled spelling makes equal come once.
 */
export const inflect = (past: string, present: string): VerbForm[] => {
  const p = foldLetters(past);
  const q = foldLetters(present);
  const out = new Map<string, VerbForm>();
  const add = (form: string, tense: "past" | "present", number: "s" | "d" | "p", gender: "m" | "f", person: 1 | 3 = 3, passive = false) => {
    const key = `${form}/${tense}`;
    if (!out.has(key)) out.set(key, { form, tense, number, gender, person, ...(passive ? { passive } : {}) });
  };
  const defective = /[اي]$/.test(p) && /[ويا]$/.test(past.at(-1) === "ى" || past.at(-1) === "ا" || past.at(-1) === "ي" ? p : "");
  add(p, "past", "s", "m");
  if (defective) {
    const stem = p.slice(0, -1);
    const root = past.endsWith("ي") ? `${stem}ي` : stem;
    add(`${past.endsWith("ي") ? root : stem}ت`, "past", "s", "f");
    add(`${stem}وا`, "past", "p", "m");
    const weak = q.endsWith("و") ? "و" : "ي";
    add(`${stem}${weak}ا`, "past", "d", "m");
    add(`${stem}تا`, "past", "d", "f");
    add(`${stem}${weak}ت`, "past", "s", "m", 1);
    add(`${stem}${weak}نا`, "past", "p", "m", 1);
    add(`${stem}${weak}ن`, "past", "p", "f");
    add(`${stem}ي`, "past", "s", "m", 3, true);
  } else {
    add(`${p}ت`, "past", "s", "f");
    add(`${p}وا`, "past", "p", "m");
    add(`${p}ا`, "past", "d", "m");
    add(`${p}تا`, "past", "d", "f");
    if (isHollow(p)) {
      const short = p[0]! + p[2]!;
      add(`${short}ت`, "past", "s", "m", 1);
      add(`${short}نا`, "past", "p", "m", 1);
      add(`${short}ن`, "past", "p", "f");
      add(`${p[0]}ي${p[2]}`, "past", "s", "m", 3, true);
    } else {
      add(`${p}نا`, "past", "p", "m", 1);
      add(`${p}ن`, "past", "p", "f");
      const beforeLast = p.at(-2);
      if (p.length > 3 && beforeLast === "ا") {
        // استقال، أشار: the short stem and the passive
        add(`${p.slice(0, -2)}${p.at(-1)}ت`, "past", "s", "m", 1);
        add(`${p.slice(0, -2)}ي${p.at(-1)}`, "past", "s", "m", 3, true);
        add(`${p.slice(0, -2)}ي${p.at(-1)}ت`, "past", "s", "f", 3, true);
      }
    }
  }
  const stem = q.slice(1);
  add(`ي${stem}`, "present", "s", "m");
  add(`ت${stem}`, "present", "s", "f");
  add(`ن${stem}`, "present", "p", "m", 1);
  add(`ا${stem}`, "present", "s", "m", 1);
  const weakEnd = /[ويا]$/.test(stem) && (present.endsWith("و") || present.endsWith("ي") || present.endsWith("ى") || present.endsWith("ا"));
  const plural = weakEnd ? stem.slice(0, -1) : stem;
  add(`ي${plural}ون`, "present", "p", "m");
  add(`ي${plural}وا`, "present", "p", "m");
  add(`ي${weakEnd && stem.endsWith("ا") ? `${plural}ي` : stem}ان`, "present", "d", "m");
  add(`ت${weakEnd && stem.endsWith("ا") ? `${plural}ي` : stem}ان`, "present", "d", "f");
  add(`ي${weakEnd && stem.endsWith("ا") ? `${plural}ي` : stem}ا`, "present", "d", "m");
  add(`ت${weakEnd && stem.endsWith("ا") ? `${plural}ي` : stem}ا`, "present", "d", "f");
  if (!weakEnd) add(`ي${stem}ن`, "present", "p", "f");
  if (weakEnd) {
    add(`ي${plural}`, "present", "s", "m");
    add(`ت${plural}`, "present", "s", "f");
  } else if (/[وي]/.test(stem.at(-2) ?? "") && stem.length <= 4) {
    const short = stem.slice(0, -2) + stem.at(-1);
    add(`ي${short}`, "present", "s", "m");
    add(`ت${short}`, "present", "s", "f");
    // the passive of a middle-weak verb: يُقال، يُباع
    add(`ي${stem.slice(0, -2)}ا${stem.at(-1)}`, "present", "s", "m", 3, true);
    add(`ت${stem.slice(0, -2)}ا${stem.at(-1)}`, "present", "s", "f", 3, true);
  }
  if (!weakEnd && stem.length > 4 && stem.at(-2) === "ي") {
    add(`ي${stem.slice(0, -2)}ا${stem.at(-1)}`, "present", "s", "m", 3, true);
    add(`ت${stem.slice(0, -2)}ا${stem.at(-1)}`, "present", "s", "f", 3, true);
    add(`ي${stem.slice(0, -2)}${stem.at(-1)}`, "present", "s", "m");
    add(`ت${stem.slice(0, -2)}${stem.at(-1)}`, "present", "s", "f");
  }
  if (weakEnd && !stem.endsWith("ا")) {
    add(`ي${plural}ي`, "present", "s", "m", 3, true);
  }
  return [...out.values()];
};
