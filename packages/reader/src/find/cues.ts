import type { ClaimAct } from "@proj/core";
import type { Particle } from "../text/word.ts";

/** What may follow a reporting word. */
export type CueTakes = "that" | "quote" | "object" | Particle;

/** A reporting word, as a pack describes it (Lexeme.data.cue). */
export interface Cue {
  act: ClaimAct;
  takes: readonly CueTakes[];
  /** The person addressed stands as object before the content. */
  person?: boolean;
  /** Goes on with the speaker of the claim before. */
  continues?: boolean;
  /** A circumstantial participle: its speaker is the subject of its sentence (مشيراً إلى). */
  participle?: boolean;
  /** Its third person without subject is the page's own voice (يُذكر أن). */
  impersonal?: boolean;
  /** Only brings the quotation of what the sentence already reports (قائلاً). */
  says?: boolean;
  /** Carries another's words; the speaker follows "from". */
  relay?: boolean;
  /** The act comes from a stance noun that follows: after the preposition, as object, or raised by the subject of the sentence. */
  stance?: "about" | "object" | "raises";
}

/** Stance noun (Lexeme.data.stance). */
export interface Stance {
  act: ClaimAct;
}
