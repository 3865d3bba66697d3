import type { Language } from "../../language.ts";
import type { Particle } from "../../text/word.ts";
import { makeAnalyser } from "./analyse.ts";
import { addClaims } from "./claims.ts";
import { addEvents } from "./events.ts";
import { addParticle, type Lexicon } from "./lexicon.ts";
import { particles } from "./words/particles.ts";

let analyser: ReturnType<typeof makeAnalyser> | undefined;

const build = () => {
  const lexicon: Lexicon = new Map();
  for (const [particle, forms] of Object.entries(particles))
    for (const form of forms.split(" ")) addParticle(lexicon, form, particle as Particle);
  addClaims(lexicon);
  addEvents(lexicon);
  return makeAnalyser(lexicon);
};

const ARABIC = /[\u0620-\u064a]/g;
const LETTERS = /\p{L}/gu;

/** Modern Standard Arabic as newspapers write it. */
export const arabic: Language = {
  code: "ar",
  detect: (text) => {
    const sample = text.slice(0, 4000);
    const all = sample.match(LETTERS)?.length ?? 0;
    return all === 0 ? 0 : (sample.match(ARABIC)?.length ?? 0) / all;
  },
  analyse: (form) => {
    analyser ??= build();
    return analyser(form);
  },
};
