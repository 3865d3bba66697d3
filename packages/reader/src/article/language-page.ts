/** What a language supplies so that the furniture of a page is told from its story. All words are folded as `fold` folds. */
export interface LanguagePage {
  /** Comparison key of a line: letters folded, marks and signs dropped, single spaces. */
  fold(line: string): string;
  /** Lines that are furniture as a whole: menu words, share buttons. */
  furniture: ReadonlySet<string>;
  /** Openings of furniture lines: cookie notices, reading time, newsletters. */
  furnitureStarts: readonly string[];
  /** Words anywhere in a short line that make it furniture: "minutes to read". */
  furnitureInside: readonly string[];
  /** Words for the sections of a paper, alone or in a menu line. */
  sections: ReadonlySet<string>;
  /** Words that open the name of an agency ("agency", "news agency"), and of other outlets ("newspaper", "channel"). */
  agencyHeads: readonly string[];
  outletHeads: readonly string[];
  /** Labels of links to other stories: read more, see also. The rest of the line, or the lines after it, are other stories. */
  related: readonly string[];
  /** Labels above a block of other stories at the foot of the page: you may also like, most read. */
  relatedBlock: readonly string[];
  /** Labels of the paper a page is taken from. */
  source: readonly string[];
  /** Labels of tags and sections. */
  tags: readonly string[];
  published: readonly string[];
  updated: readonly string[];
  summary: readonly string[];
  /** Words that begin a byline: written by, translated by. */
  byline: readonly string[];
  /** Words that fill a byline beside names of places and outlets: agencies, follow-ups, special. */
  bylineWords: ReadonlySet<string>;
  /** Byline words that stand for other sources of the outlet before them: agencies, follow-ups. */
  relayWords: ReadonlySet<string>;
  caption: readonly string[];
  copyright: readonly string[];
  /** Words that may stand in a publication line beside its date: GMT, o'clock, at. */
  clock: ReadonlySet<string>;
  /** Words that no name of a person holds: verbs and particles that make a short line a sentence. */
  particles: ReadonlySet<string>;
  /** Whether a paragraph goes on from the one before (begins with "and"). */
  goesOn(line: string): boolean;
}
