import { WORD } from "../text/tokens.ts";
import { particleOf, splitWith } from "../text/word.ts";
import { accordingTo } from "./claims/according-to.ts";
import { accusedClaim } from "./claims/accused.ts";
import { isMark } from "./claims/draft.ts";
import { finish } from "./claims/ends.ts";
import { beginScan, type ClaimScan, entryAt, keep } from "./claims/scan.ts";
import { stanceClaim } from "./claims/stance.ts";
import { sentenceSubject } from "./claims/subjects.ts";
import { verbClaim } from "./claims/verb.ts";
import type { Page, PageSentence } from "./page.ts";
import { speakerIn } from "./speakers.ts";

const READ_PARTS = new Set(["headline", "summary", "body", "caption", "teaser"]);

/**
 * Finds what is attributed: reporting verbs and participles with their speaker and content, "according to" phrases before or after what they cover,
 * relays (نقلت … عن … قوله), shows of feeling (أعرب عن قلقه), and headlines of the form "speaker: words". Reads sentences in order; a verb without a
 * subject goes on with the speaker before it.
 */
export const findClaims = (page: Page): void => {
  const scan = beginScan(page);
  let lastPart = -1;
  page.sentences.forEach((sentence, index) => {
    if (!READ_PARTS.has(sentence.part.kind)) return;
    if (sentence.part.start !== lastPart) {
      lastPart = sentence.part.start;
      scan.lastSpeaker = null;
      scan.lastVia = [];
    }
    scan.firstDraft = scan.drafts.length;
    if (sentence.part.kind === "headline") headlineClaim(scan, sentence, index);
    for (let i = sentence.first; i < sentence.last; i++) i = claimAt(scan, sentence, index, i);
  });
  finish(page, scan.drafts, scan.quotations);
};

/** Reads the claim that begins at a token, if one does; answers the last token dealt with. */
const claimAt = (scan: ClaimScan, sentence: PageSentence, index: number, i: number): number => {
  const { page } = scan;
  const { words } = page;
  const word = words[i];
  if (page.tokens.kind[i] !== WORD || !word || scan.quoted(i)) return i;
  const inside = page.entityAt[i]! >= 0 ? page.entities[page.entityAt[i]!] : undefined;
  // a name holds no attribution; a description may ("those accused by X of …")
  if (inside && !(inside.form === "description" && splitWith(word, "accused"))) return i;

  if (
    particleOf(word) === "according-to" ||
    (splitWith(word, "relayed") && particleOf(words[i + 1]) === "about") ||
    (particleOf(word) === "on" && splitWith(words[i + 1], "linking") && entryAt(page, i + 2, "cue"))
  ) {
    const found = accordingTo(scan, sentence, index, i);
    if (found) {
      if (found.draft) keep(scan, found.draft, found.speaker);
      if (found.via >= 0) scan.lastVia = [...new Set([...scan.lastVia, found.via])];
      return found.last - 1;
    }
  }

  const stance = entryAt(page, i, "cueStance");
  if (stance) {
    const found = stanceClaim(page, sentence, i, stance.cue, () => scan.lastSpeaker ?? sentenceSubject(page, sentence, i));
    if (found) {
      const via = found.speaker === scan.lastSpeaker ? scan.lastVia : [];
      keep(scan, { ...found.draft, sentence: index, via }, found.speaker);
      return found.draft.cueLast - 1;
    }
  }

  if (splitWith(word, "accused")) {
    const found = accusedClaim(page, index, i, sentence.last);
    if (found) {
      keep(scan, found.draft, null);
      return found.draft.contentFirst;
    }
  }

  const entry = entryAt(page, i, "cue");
  return entry ? verbClaim(scan, sentence, index, i, entry) : i;
};

/** "Speaker: words" at the head of a headline. */
const headlineClaim = (scan: ClaimScan, sentence: PageSentence, index: number): void => {
  const { page } = scan;
  for (let i = sentence.first + 1; i < Math.min(sentence.last - 1, sentence.first + 9); i++) {
    if (!isMark(page, i, ":")) continue;
    const who = speakerIn(page, sentence.first, i);
    if (!who || who.speaker < 0 || who.last < i || (page.entityAt[who.first] ?? -1) < 0 || page.entities[who.speaker]!.kind !== "person")
      return;
    keep(
      scan,
      {
        sentence: index,
        cueFirst: sentence.first,
        cueLast: i + 1,
        contentFirst: i + 1,
        contentLimit: sentence.last,
        speaker: who.speaker,
        speakerText: who.text,
        via: [],
        act: "state",
        how: "colon",
        cuts: true,
        rule: "headline-colon",
        saidEarlier: false,
      },
      who,
    );
    return;
  }
};
