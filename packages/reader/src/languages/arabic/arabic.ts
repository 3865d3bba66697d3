import type { Language } from "../../language.ts";
import { characterClasses, LETTER } from "../../text/characters.ts";
import type { Particle, Word } from "../../text/word.ts";
import { makeAnalyser } from "./analyse.ts";
import { addClaims } from "./claims.ts";
import { arabicTimes } from "./dates.ts";
import { addEvents, arabicEvents } from "./events.ts";
import { addParticle, type Lexicon } from "./lexicon.ts";
import { makeNameRules } from "./names.ts";
import { addNames } from "./names-lexicon.ts";
import { arabicQuantities } from "./numbers-quantities.ts";
import { arabicPage } from "./page.ts";
import { particles } from "./words/particles.ts";

let analyser: ReturnType<typeof makeAnalyser> | undefined;

const build = () => {
  const lexicon: Lexicon = new Map();
  for (const [particle, forms] of Object.entries(particles))
    for (const form of forms.split(" "))
      addParticle(
        lexicon,
        form,
        particle as Particle,
        particle === "that" && form.replace(/^[بل]/, "").length > 2 ? { pronoun: true } : {},
      );
  addClaims(lexicon);
  addEvents(lexicon);
  addNames(lexicon);
  return makeAnalyser(lexicon);
};

const analyse = (form: string): Word => {
  analyser ??= build();
  return analyser(form);
};

const CLITICS: Readonly<Record<string, Particle>> = { و: "and", ف: "and", ب: "by", ل: "for", ك: "as" };

/** Letters that are looked at to tell the language. */
const SAMPLE = 4000;

/** Modern Standard Arabic as newspapers write it. */
export const arabic: Language = {
  code: "ar",
  detect: (text) => {
    const classes = characterClasses();
    let all = 0;
    let own = 0;
    for (let i = 0; i < text.length && i < SAMPLE; i++) {
      const code = text.charCodeAt(i);
      if (classes[code] === LETTER) all++;
      if (code >= 0x620 && code <= 0x64a) own++;
    }
    return all === 0 ? 0 : own / all;
  },
  clitics: (fold, letters) => {
    const out: Particle[] = [];
    for (let i = 0; i < Math.min(letters, fold.length); i++) {
      const particle = CLITICS[fold[i]!];
      if (particle && !(i > 0 && out.includes(particle))) out.push(particle);
    }
    return out;
  },
  analyse,
  names: makeNameRules(analyse),
  events: arabicEvents,
  times: arabicTimes,
  quantities: arabicQuantities,
  page: arabicPage,
};
