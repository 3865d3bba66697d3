// Longer than most: the order of the steps is the rule, and reads better in one place.

import { type Quotation, quotationsOf } from "../text/quotes.ts";
import { BLANK, MARK, WORD } from "../text/tokens.ts";
import { particleOf, type Split, splitWith, VERB } from "../text/word.ts";
import type { Cue, Stance } from "./cues.ts";
import { openerAfter } from "./openers.ts";
import type { FoundClaim, Page, PageSentence, Span } from "./page.ts";
import { afterTime, isMedium, mentionsIn, type Speaker, speakerIn } from "./speakers.ts";

/** A claim on its way: where it lies in its sentence, before its ends are settled. */
interface Draft {
  sentence: number;
  cueFirst: number;
  cueLast: number;
  contentFirst: number;
  /** Content ends no later than this token. */
  contentLimit: number;
  speaker: number;
  speakerText: string;
  via: number[];
  act: FoundClaim["act"];
  how: "that" | "quote" | "colon" | "preposition" | "object" | "before";
  /** Starts a new clause that ends the content of the claim before. */
  cuts: boolean;
  rule: string;
  saidEarlier: boolean;
}

const READ_PARTS = new Set(["headline", "summary", "body", "caption", "teaser"]);

const span = (page: Page, first: number, last: number): Span => ({
  first,
  last,
  start: page.tokens.start[first]!,
  end: page.tokens.end[last - 1]!,
});

const isMark = (page: Page, i: number, marks: string): boolean => page.tokens.kind[i] === MARK && marks.includes(page.tokens.form[i]!);

/**
 * Finds what is attributed: reporting verbs and participles with their speaker and content, "according to" phrases before or after what they cover,
 * relays (نقلت … عن … قوله), shows of feeling (أعرب عن قلقه), and headlines of the form "speaker: words". Reads sentences in order; a verb without a
 * subject goes on with the speaker before it.
 */
export const findClaims = (page: Page): void => {
  const { tokens, words, sentences } = page;
  const quotations = quotationsOf(tokens);
  const quoteAt = new Int32Array(tokens.length + 2).fill(-1);
  const insideOf = new Int32Array(tokens.length + 2).fill(-1);
  quotations.forEach((q, k) => {
    quoteAt[q.open] = k;
    if (q.close - q.open > 5) for (let i = q.open + 1; i < q.close; i++) insideOf[i] = k;
  });
  const closeOf = (i: number): number => {
    const k = quoteAt[i] ?? -1;
    return k >= 0 ? quotations[k]!.close : -1;
  };
  const closingAt = new Map<number, Quotation>();
  for (const q of quotations) if (q.closed) closingAt.set(q.close, q);

  const drafts: Draft[] = [];
  let lastSpeaker: Speaker | null = null;
  let lastVia: number[] = [];
  let lastPart = -1;

  const entryAt = (i: number, key: "cue" | "cueStance"): { split: Split; cue: Cue } | null => {
    const split = splitWith(words[i], key);
    return split ? { split, cue: split.lexeme.data[key] as Cue } : null;
  };

  const clauseStart = (sentence: PageSentence, cue: number): number => {
    let at = sentence.first;
    for (let i = cue - 1; i > sentence.first; i--) {
      const p = particleOf(words[i]);
      if (p === "that" || p === "while" || isMark(page, i, ":.؛") || (splitWith(words[i], "cue") && page.entityAt[i]! < 0)) {
        at = i + 1;
        break;
      }
    }
    while (at < cue) {
      const w = words[at];
      const p = particleOf(w);
      if (
        w &&
        page.entityAt[at]! < 0 &&
        (p === "was" || p === "has" || p === "but" || p === "while" || p === "also" || w.fold === "اما" || w.fold === "واما")
      )
        at++;
      else break;
    }
    return at;
  };

  /** The subject of a verb that has none after it: a phrase at the head of its clause. */
  const subjectBefore = (sentence: PageSentence, cue: number): Speaker | null => {
    const from = clauseStart(sentence, cue);
    if (from >= cue) return null;
    const found = speakerIn(page, from, cue);
    if (found && (found.speaker >= 0 || found.text)) {
      if (found.speaker < 0) {
        const head = words[found.first];
        if (!head || (page.entityAt[found.first]! < 0 && !splitWith(head, "source") && found.last < cue && !isMark(page, found.last, "،,")))
          return null;
      }
      for (let i = found.last; i < cue; i++)
        if (
          tokens.kind[i] === WORD &&
          page.entityAt[i]! < 0 &&
          words[i]!.flags & VERB &&
          words[i]!.splits.every((s) => s.lexeme.pos === "verb") &&
          cue - i > 1
        )
          return null;
      return found;
    }
    return null;
  };

  /** The first speaker-like mention of a sentence before a token: the subject that circumstantial participles belong to. */
  const sentenceSubject = (sentence: PageSentence, before: number): Speaker | null => {
    for (const m of mentionsIn(page, sentence.first, before)) {
      const e = page.entities[m]!;
      if (e.kind === "person" || e.kind === "organization") return { speaker: m, text: e.name, first: e.first, last: e.last, told: [] };
    }
    return null;
  };

  const add = (draft: Draft, speaker: Speaker | null) => {
    drafts.push(draft);
    if (speaker) lastSpeaker = speaker;
    if (draft.via.length) lastVia = draft.via;
  };

  sentences.forEach((sentence, index) => {
    if (!READ_PARTS.has(sentence.part.kind)) return;
    if (sentence.part.start !== lastPart) {
      lastPart = sentence.part.start;
      lastSpeaker = null;
      lastVia = [];
    } else if (index > 0 && tokens.kind[sentence.first - 1] === BLANK) lastVia = [];
    const firstDraft = drafts.length;
    const limit = sentence.last;

    // "speaker: words" in a headline or at the head of a line
    for (let i = sentence.first + 1; i < Math.min(limit - 1, sentence.first + 9) && sentence.part.kind === "headline"; i++) {
      if (!isMark(page, i, ":")) continue;
      const who = speakerIn(page, sentence.first, i);
      if (who && who.speaker >= 0 && who.last >= i && page.entities[who.speaker]!.kind === "person") {
        add(
          {
            sentence: index,
            cueFirst: sentence.first,
            cueLast: i + 1,
            contentFirst: i + 1,
            contentLimit: limit,
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
      }
      break;
    }

    for (let i = sentence.first; i < limit; i++) {
      if (tokens.kind[i] !== WORD || page.entityAt[i]! >= 0) continue;
      const q = insideOf[i]!;
      if (
        q >= 0 &&
        quotations[q]!.closed &&
        drafts.length > 0 &&
        drafts.at(-1)!.how === "quote" &&
        drafts.at(-1)!.contentFirst <= i &&
        quotations[q]!.close > i &&
        quotations[q]!.open >= drafts.at(-1)!.contentFirst
      )
        continue;
      const word = words[i]!;

      // according to …
      if (particleOf(word) === "according-to" || (word.fold === "نقلا" && particleOf(words[i + 1]) === "about")) {
        const next = accordingTo(page, sentence, index, i, limit, drafts, firstDraft, closingAt, lastVia, entryAt);
        if (next) {
          if (next.draft) add(next.draft, next.speaker);
          if (next.via >= 0) lastVia = [...new Set([...lastVia, next.via])];
          i = next.last - 1;
          continue;
        }
      }

      const stanceEntry = entryAt(i, "cueStance");
      if (stanceEntry) {
        const found = stanceClaim(
          page,
          sentence,
          i,
          limit,
          stanceEntry.cue,
          subjectBefore,
          () => lastSpeaker ?? sentenceSubject(sentence, i),
        );
        if (found) {
          add({ ...found.draft, sentence: index, via: lastVia.length && found.speaker === lastSpeaker ? lastVia : [] }, found.speaker);
          i = found.draft.cueLast - 1;
          continue;
        }
      }

      const entry = entryAt(i, "cue");
      if (!entry) continue;
      const { cue, split } = entry;
      if (
        split.lexeme.pos === "verb" &&
        word.splits.some((s) => s.lexeme.pos === "noun" && s.from <= split.from) &&
        split.lexeme.tense === "past" &&
        cue.takes.includes("object") &&
        !cue.takes.includes("that")
      )
        continue;
      if (split.lexeme.passive && !cue.takes.includes("that")) continue;
      const opener = openerAfter(page, i, cue, limit, closeOf);

      if (cue.relay) {
        const relay = relayClaim(page, i, opener, limit, closeOf);
        if (relay) {
          add({ ...relay.draft, sentence: index }, relay.speaker);
          i = relay.draft.contentFirst - 1;
        }
        continue;
      }

      let how: Draft["how"] | null = opener?.how ?? null;
      let contentFirst = opener?.content ?? -1;
      let subject = cue.participle ? null : speakerIn(page, i + 1, opener ? opener.at : Math.min(limit, i + 25));
      const told = subject?.told ?? [];
      if (subject && subject.speaker < 0 && !subject.text) subject = null;
      let cueLast = opener
        ? opener.how === "preposition" && opener.content === opener.at
          ? opener.at
          : opener.how === "quote" && opener.content === opener.at
            ? opener.at
            : opener.at + 1
        : i + 1;

      // a verb without opener may close a quotation that stands before it
      if (!how) {
        let k = i - 1;
        while (k > sentence.first && isMark(page, k, "،,")) k--;
        const before = closingAt.get(k);
        if (before && cue.takes.includes("quote") && before.close - before.open > 3) {
          how = "before";
          contentFirst = before.open;
          cueLast = subject ? subject.last : i + 1;
        }
      }
      if (!how && cue.takes.includes("object")) {
        let at = i + 1;
        const inverted = subject ? null : subjectBefore(sentence, i);
        if (inverted) subject = inverted;
        else if (subject) {
          at = subject.last;
          const own = subjectBefore(sentence, i);
          if (
            own &&
            own.speaker >= 0 &&
            page.entities[own.speaker]!.kind !== "thing" &&
            !split.conjunction &&
            sentence.part.kind !== "body"
          ) {
            subject = own; // headlines put the subject first
            at = i + 1;
          }
        }
        for (let guard = 0; guard < 12 && at < limit; guard++) {
          const jump = afterTime(page, at);
          if (jump > at) at = jump;
          else if (isMark(page, at, "،,")) at++;
          else break;
        }
        const object = words[at];
        const p = particleOf(object);
        const okay =
          at < limit &&
          (closeOf(at) > 0 ||
            (object &&
              !p &&
              (page.entityAt[at]! >= 0 || object.splits.length === 0 || object.splits.some((s) => s.lexeme.pos !== "verb"))));
        if (okay && (subject || cue.participle) && at > i) {
          how = "object";
          contentFirst = at;
          cueLast = at;
        }
      }
      if (!how) continue;
      if (how === "preposition" && !subject && !cue.participle) subject = subjectBefore(sentence, i);
      let speaker: Speaker | null = subject;
      if (!speaker && !cue.participle && !split.lexeme.passive) speaker = subjectBefore(sentence, i);
      let elided = false;
      if (!speaker) {
        const inSentence = drafts.length > firstDraft ? lastSpeaker : null;
        if (cue.participle) speaker = inSentence ?? sentenceSubject(sentence, i) ?? lastSpeaker;
        else if (split.lexeme.passive) speaker = null;
        else
          speaker = cue.continues
            ? lastSpeaker
            : split.conjunction || word.fold[0] === "و"
              ? (lastSpeaker ?? sentenceSubject(sentence, i))
              : (inSentence ?? sentenceSubject(sentence, i) ?? lastSpeaker);
        elided = true;
        if (!speaker && !split.lexeme.passive) continue;
        if (how === "preposition" && !cue.participle && !speaker) continue;
      }
      const same = !!speaker && !!lastSpeaker && speaker.speaker >= 0 && sameSpeaker(page, speaker.speaker, lastSpeaker.speaker);
      if (!elided && !same) lastVia = [];
      const via = told.length ? told : elided || same ? lastVia : [];
      const earlier = saidInThePast(page, i, contentFirst);
      add(
        {
          sentence: index,
          cueFirst: how === "before" ? i : (wasBefore(page, sentence, i) ?? i),
          cueLast: Math.max(cueLast, i + 1),
          contentFirst,
          contentLimit: limit,
          speaker: speaker?.speaker ?? -1,
          speakerText: speaker?.text ?? "",
          via,
          act: cue.act,
          how,
          cuts: cue.participle === true || cue.continues === true || split.conjunction || how === "before",
          rule: `${cue.participle ? "participle" : "verb"}-${how}`,
          saidEarlier: earlier,
        },
        speaker && (speaker.speaker >= 0 || speaker.text) ? { ...speaker, told: [] } : null,
      );
      if (how === "quote" && closeOf(contentFirst) > i) i = Math.min(limit, closeOf(contentFirst)) - 0;
      else if (contentFirst > i) i = Math.max(i, contentFirst - 1);
    }
  });

  finish(page, drafts, quotations);
};

const wasBefore = (page: Page, sentence: PageSentence, cue: number): number | null => {
  const p = particleOf(page.words[cue - 1]);
  return cue > sentence.first && (p === "has" || p === "was") ? cue - 1 : null;
};

const sameSpeaker = (page: Page, a: number, b: number): boolean => {
  if (a < 0 || b < 0) return false;
  const root = (i: number): number => {
    let at = i;
    for (let guard = 0; guard < 50 && page.entities[at]!.sameAs >= 0; guard++) at = page.entities[at]!.sameAs;
    return at;
  };
  return root(a) === root(b);
};

/** "Earlier", "at the time": the day of publication is not the day it was said. */
const saidInThePast = (page: Page, cue: number, content: number): boolean => {
  for (let i = cue; i < Math.min(content, cue + 30); i++) if (page.words[i] && splitWith(page.words[i], "earlier")) return true;
  return false;
};

type EntryAt = (i: number, key: "cue" | "cueStance") => { split: Split; cue: Cue } | null;

/** بحسب X، وفق ما أعلن X، نقلاً عن X: covers the clause before it, or what follows when it opens the sentence. A medium after another's words is a hop. */
const accordingTo = (
  page: Page,
  sentence: PageSentence,
  index: number,
  at: number,
  limit: number,
  drafts: Draft[],
  firstDraft: number,
  closingAt: Map<number, Quotation>,
  lastVia: number[],
  entryAt: EntryAt,
): { draft: Draft | null; speaker: Speaker | null; via: number; last: number } | null => {
  const { words, tokens } = page;
  let i = at + 1;
  if (words[at]!.fold === "نقلا") i = at + 2;
  let cue: Cue | null = null;
  // ما / لما then a reporting verb
  for (let guard = 0; guard < 3 && i < limit; guard++) {
    const w = words[i];
    if (w && (w.fold === "ما" || w.fold === "لما" || w.fold === "قد")) i++;
    else break;
  }
  const entry = entryAt(i, "cue");
  const attached = /^[وف]?(حسبما|وفقما|بحسبما)$/.test(words[at]!.fold);
  if (entry && page.entityAt[i]! < 0 && (i > at + 1 || attached)) {
    cue = entry.cue;
    i++;
    if (particleOf(words[i]) === "by" || words[i]?.fold === "به") i++;
  } else if (i > at + 1 && words[at]!.fold !== "نقلا") return null;
  if (words[i]?.splits.some((s) => "saying" in s.lexeme.data) && page.entityAt[i]! < 0)
    return { draft: null, speaker: null, via: -1, last: i + 1 };
  // a clitic ل on the speaker: وفقاً لـ …
  let from = i;
  if (words[i] && page.entityAt[i]! < 0 && /^ل$/.test(words[i]!.fold)) from = i + 1;
  const who = phraseAfter(page, from, limit);
  if (!who) return null;
  const early = at - sentence.first <= 2;
  const medium = who.speaker >= 0 && isMedium(page, page.entities[who.speaker]!);
  const sourceNoun = who.speaker < 0 && !!splitWith(words[who.first], "source");
  const mediaNoun = who.speaker < 0 && !!splitWith(words[who.first], "media");
  if (who.speaker < 0 && !sourceNoun) return null;
  if (who.speaker >= 0 && page.entities[who.speaker]!.kind === "thing") return null;
  let previous: Draft | undefined;
  for (let k = drafts.length - 1; k >= 0; k--) {
    const d = drafts[k]!;
    if (d.sentence < index - 3) break;
    if (d.sentence === index ? true : d.how === "quote" && sentence.first <= (d.contentLimit ?? 0)) {
      previous = d;
      break;
    }
  }
  const quoteBefore = (() => {
    for (let k = at - 1; k > at - 4 && k > 0; k--) if (closingAt.has(k)) return closingAt.get(k)!;
    return undefined;
  })();
  if (!previous && quoteBefore)
    previous = drafts.find((d) => d.how !== "before" && d.contentFirst <= quoteBefore.open + 1 && d.contentFirst >= quoteBefore.open - 1);
  if (
    previous &&
    !early &&
    (medium || mediaNoun) &&
    (previous.speaker >= 0 ? !sameSpeaker(page, previous.speaker, who.speaker) : true) &&
    previous.cueFirst < at
  ) {
    // a hop of the claims before it by the same speaker in this run
    const runSpeaker = previous.speaker;
    for (let k = drafts.length - 1; k >= 0; k--) {
      const d = drafts[k]!;
      if (d.sentence < index - 8 || page.sentences[d.sentence]!.part !== sentence.part || crossesBlank(page, d.cueFirst, at)) break;
      if (d.speaker !== runSpeaker && !sameSpeaker(page, d.speaker, runSpeaker)) break;
      if (who.speaker >= 0 && !d.via.some((v) => sameSpeaker(page, v, who.speaker))) d.via = [...d.via, who.speaker];
    }
    return { draft: null, speaker: null, via: who.speaker, last: who.last };
  }
  let contentFirst: number;
  let contentLimit = limit;
  if (early) {
    contentFirst = who.last;
    while (
      contentFirst < limit &&
      (isMark(page, contentFirst, "،,:") ||
        words[contentFirst]?.fold === "فقد" ||
        words[contentFirst]?.fold === "فان" ||
        words[contentFirst]?.fold === "فانه")
    )
      contentFirst++;
    if (contentFirst >= limit - 1) return null;
  } else {
    contentFirst = sentence.first;
    contentLimit = at;
    if (
      previous &&
      previous.sentence === index &&
      previous.contentFirst < at &&
      !medium &&
      previous.speaker >= 0 &&
      who.speaker >= 0 &&
      sameSpeaker(page, previous.speaker, who.speaker)
    )
      return { draft: null, speaker: null, via: -1, last: who.last };
    for (let k = at - 1; k > sentence.first; k--)
      if (isMark(page, k, "؛") || (isMark(page, k, "،,") && (particleOf(words[k + 1]) === "while" || words[k + 1]?.fold === "فيما"))) {
        contentFirst = k + 1;
        break;
      }
    if (previous && previous.sentence === index && drafts.length > firstDraft && previous.contentFirst > contentFirst) {
      // the claim before it keeps its own content; this one covers the same words through another voice
      contentFirst = previous.cueFirst;
    }
    while (contentFirst < at && tokens.kind[contentFirst] !== WORD && !isMark(page, contentFirst, '"“«')) contentFirst++;
    if (contentLimit - contentFirst < 2) return null;
  }
  return {
    draft: {
      sentence: index,
      cueFirst: at,
      cueLast: Math.min(who.last, limit),
      contentFirst,
      contentLimit,
      speaker: who.speaker,
      speakerText: who.text,
      via: [],
      act: cue?.act ?? "state",
      how: early ? "that" : "before",
      cuts: true,
      rule: early ? "according-to-before" : "according-to-after",
      saidEarlier: false,
    },
    speaker: who,
    via: -1,
    last: who.last,
  };
};

const crossesBlank = (page: Page, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (page.tokens.kind[i] === BLANK) return true;
  return false;
};

/** A speaker's phrase that may begin with a preposition clitic (وفقاً للغرب): the clitic is passed over. */
const phraseAfter = (page: Page, from: number, limit: number): Speaker | null => {
  const e = page.entityAt[from] ?? -1;
  if (e >= 0) {
    const entity = page.entities[e]!;
    const found = speakerIn(page, from, Math.min(limit, from + 25));
    if (found && found.speaker >= 0) return found;
    return { speaker: e, text: entity.name, first: from, last: Math.max(entity.last, from + 1), told: [] };
  }
  const word = page.words[from];
  if (!word) {
    if (isMark(page, from, '"“«')) return phraseAfter(page, from + 1, limit);
    return null;
  }
  const found = speakerIn(page, from, Math.min(limit, from + 18));
  if (found && (found.speaker >= 0 || found.text)) return found;
  // لتقارير إعلامية: the clitic hides the noun from the phrase reader
  if (splitWith(word, "source") || splitWith(word, "title") || splitWith(word, "head")) {
    let last = from + 1;
    let named = -1;
    while (last < limit && page.tokens.kind[last] === WORD && last < from + 12) {
      const m = page.entityAt[last]!;
      if (m >= 0) {
        if (page.entities[m]!.kind === "person" && page.entities[m]!.form === "name") named = m;
        last = page.entities[m]!.last;
        if (named >= 0) break;
        continue;
      }
      const p = particleOf(page.words[last]);
      if (p && p !== "in" && p !== "particle") break;
      if (page.words[last]!.flags & VERB && page.words[last]!.splits.every((s) => s.lexeme.pos === "verb")) break;
      if (p === "in" && named >= 0) break;
      last++;
    }
    const start = page.tokens.start[from]! + 1;
    return {
      speaker: named,
      text: named >= 0 ? page.entities[named]!.name : page.text.slice(start, page.tokens.end[last - 1]),
      first: from,
      last,
      told: [],
    };
  }
  return null;
};

/** نقلت وكالة X عن Y قوله إن …: X is the hop, Y the speaker. */
const relayClaim = (
  page: Page,
  cue: number,
  opener: { how: Draft["how"]; at: number; content: number } | null,
  limit: number,
  closeOf: (i: number) => number,
): { draft: Omit<Draft, "sentence">; speaker: Speaker | null } | null => {
  let from = -1;
  const stop = opener ? opener.at : Math.min(limit, cue + 40);
  for (let i = cue + 1; i < stop; i++)
    if (particleOf(page.words[i]) === "about") {
      from = i;
      break;
    }
  const carrier = speakerIn(page, cue + 1, from > 0 ? from : stop);
  const who = from > 0 ? speakerIn(page, from + 1, stop) : null;
  if (!who) return null;
  let contentFirst = opener?.content ?? -1;
  let cueLast = opener ? (opener.how === "quote" ? opener.at : opener.at + 1) : -1;
  let how: Draft["how"] = opener?.how ?? "object";
  if (!opener) {
    // the content is the object of the saying noun: … تأكيده سقوط الطائرة
    for (let i = who.last; i < Math.min(limit, who.last + 8); i++)
      if (page.words[i]?.splits.some((s) => "saying" in s.lexeme.data)) {
        contentFirst = i + 1;
        cueLast = i + 1;
        break;
      }
    if (contentFirst < 0 || contentFirst >= limit) return null;
    how = closeOf(contentFirst) > 0 ? "quote" : "object";
  }
  const via = carrier ? (carrier.speaker >= 0 ? [carrier.speaker] : []) : [];
  return {
    draft: {
      cueFirst: cue,
      cueLast,
      contentFirst,
      contentLimit: limit,
      speaker: who.speaker,
      speakerText: who.text,
      via,
      act: "state",
      how,
      cuts: true,
      rule: "relay",
      saidEarlier: saidInThePast(page, cue, contentFirst),
    },
    speaker: { ...who, told: [] },
  };
};

/** أعرب X عن قلقه من …، أبدى X استعداده لـ…، أثارت زيارته مخاوف X. */
const stanceClaim = (
  page: Page,
  sentence: PageSentence,
  verb: number,
  limit: number,
  cue: Cue,
  subjectBefore: (s: PageSentence, i: number) => Speaker | null,
  fallback: () => Speaker | null,
): { draft: Omit<Draft, "sentence" | "via">; speaker: Speaker | null } | null => {
  const { words, tokens } = page;
  let noun = -1;
  let stance: Stance | undefined;
  for (let i = verb + 1; i < Math.min(limit, verb + 22); i++) {
    if (tokens.kind[i] !== WORD || page.entityAt[i]! >= 0) continue;
    const s = splitWith(words[i], "stance");
    if (s && (cue.stance !== "about" || i > verb + 1)) {
      noun = i;
      stance = s.lexeme.data.stance as Stance;
      break;
    }
    if (cue.stance === "object" && i > verb + 8) break;
  }
  if (noun < 0 || !stance) return null;
  const base = { contentLimit: limit, act: stance.act, cuts: words[verb]!.splits.some((s) => s.conjunction), saidEarlier: false };
  if (cue.stance === "raises") {
    let from = noun + 1;
    const p = particleOf(words[from]);
    if (p === "in" || p === "from") from++;
    while (
      from < limit &&
      tokens.kind[from] === WORD &&
      page.entityAt[from]! < 0 &&
      words[from]!.splits.some((s) => s.lexeme.pos === "adjective")
    )
      from++;
    const who = speakerIn(page, from, Math.min(limit, from + 12));
    if (!who || (who.speaker < 0 && !who.text) || (who.speaker < 0 && page.entityAt[who.first]! < 0)) return null;
    // what raised it: between verb and noun, or before the verb
    const between = noun > verb + 1;
    const contentFirst = between ? verb + 1 : sentence.first;
    if (!between && verb - sentence.first < 1) return null;
    return {
      draft: {
        ...base,
        cueFirst: between ? noun : verb,
        cueLast: Math.max(who.last, noun + 1),
        contentFirst,
        contentLimit: between ? noun : verb,
        speaker: who.speaker,
        speakerText: who.text,
        how: "before",
        rule: "stance-raised",
      },
      speaker: who,
    };
  }
  if (cue.stance === "about") {
    let about = false;
    for (let i = verb + 1; i < noun; i++) if (particleOf(words[i]) === "about") about = true;
    if (!about) return null;
  }
  const participle = words[verb]!.splits.some((s) => "cueStance" in s.lexeme.data && (s.lexeme.data.cueStance as Cue).participle);
  let who = participle ? fallback() : speakerIn(page, verb + 1, noun);
  if (who && who.speaker < 0 && (!who.text || splitWith(words[who.first], "stance"))) who = null;
  who ??= subjectBefore(sentence, verb) ?? fallback();
  if (!who) return null;
  let at = noun + 1;
  while (at < limit && isMark(page, at, '"”»')) at++;
  while (
    at < limit &&
    tokens.kind[at] === WORD &&
    page.entityAt[at]! < 0 &&
    (words[at]!.splits.some((s) => s.lexeme.pos === "adjective") || words[at]!.fold === "البالغ" || words[at]!.fold === "الشديد")
  )
    at++;
  const p = particleOf(words[at]);
  if (p && p !== "that") at++;
  if (particleOf(words[at]) === "that") at++;
  if (at >= limit) return null;
  return {
    draft: {
      ...base,
      cueFirst: verb,
      cueLast: at,
      contentFirst: at,
      speaker: who.speaker,
      speakerText: who.text,
      how: "object",
      rule: "stance",
    },
    speaker: who,
  };
};

/** Settles where each content ends, its form and day, and writes the claims. */
const finish = (page: Page, drafts: Draft[], quotations: Quotation[]): void => {
  const { tokens } = page;
  drafts.forEach((d, k) => {
    const sentence = page.sentences[d.sentence]!;
    let last = d.contentLimit;
    let first = d.contentFirst;
    const quotation = quotations.find((q) => q.open === first || q.open === first - 1);
    if (
      (d.how === "quote" || d.how === "before") &&
      quotation &&
      quotation.open >= first - 1 &&
      d.rule !== "according-to-after" &&
      d.rule !== "stance-raised"
    ) {
      first = quotation.open;
      last = quotation.close + (quotation.closed ? 1 : 0);
    } else if (quotation?.closed && quotation.open === first && quotation.close >= d.contentLimit) last = quotation.close + 1;
    else if (d.how !== "before") {
      const next = drafts[k + 1];
      if (next && next.sentence === d.sentence && next.cueFirst > first && next.cueFirst < last && next.cuts) last = next.cueFirst;
      if (d.how === "object" || d.how === "preposition") {
        // a noun phrase ends before a new clause
        for (let i = first + 1; i < last; i++)
          if (
            isMark(page, i, "؛") ||
            (isMark(page, i, "،,") && i > first + 3 && /^(و|ف)/.test(page.words[i + 1]?.fold ?? "") && page.words[i + 1]!.flags & VERB)
          )
            last = i;
      }
      // a quotation left open at the sentence end runs on to its close
      const running = quotations.find((q) => q.closed && q.open >= first && q.open < last && q.close >= last);
      if (running) last = running.close + 1;
    }
    while (last > first + 1 && tokens.kind[last - 1] === MARK && "،,.؛:؟!".includes(tokens.form[last - 1]!)) last--;
    while (first < last - 1 && tokens.kind[first] === MARK && "،,.؛:)]".includes(tokens.form[first]!)) first++;
    if (last <= first) return;
    const inside = quotations.filter(
      (q) => q.open >= first && q.open < last && q.close - q.open > 1 && !(q.close - q.open <= 3 && page.entityAt[q.open + 1]! >= 0),
    );
    const quoted = inside.reduce((n, q) => n + Math.min(q.close, last) - q.open, 0);
    const form = quoted >= 0.8 * (last - first) || d.how === "colon" ? "direct" : inside.length ? "mixed" : "indirect";
    if (form === "direct" && d.how !== "colon" && quotations.some((q) => q.open === first && q.close === last - 1) && last - first > 2) {
      first++;
      last--;
    }
    const content = span(page, first, last);
    const cue = span(page, d.cueFirst, d.cueLast);
    const time = page.times.find((t) => t.first >= d.cueFirst && t.last <= d.cueLast && t.edtf);
    const about: FoundClaim["about"] = [];
    page.events.forEach((e, i) => {
      if (e.first >= first && e.last <= last) about.push({ event: i });
    });
    page.claims.push({
      cue,
      content,
      form,
      speaker: d.speaker,
      speakerText: d.speakerText,
      via: d.via.filter((v) => !sameSpeaker(page, v, d.speaker)),
      act: d.act,
      polarity: d.act === "deny" || d.act === "reject" ? "negative" : "positive",
      said: time ? time.edtf : d.saidEarlier ? null : sentence.reference,
      about,
      quantities: page.quantities.flatMap((q, i) => (q.first >= first && q.last <= last ? [i] : [])),
      rule: d.rule,
    });
  });
};
