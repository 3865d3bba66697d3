import { type Quotation, quotationsOf } from "../text/quotes.ts";
import { WORD } from "../text/tokens.ts";
import { ARTICLE, particleOf, type Split, splitWith, VERB, type Word } from "../text/word.ts";
import { accordingTo } from "./claims/according-to.ts";
import { accusedClaim } from "./claims/accused.ts";
import { type Draft, isMark, saidInThePast, sameSpeaker } from "./claims/draft.ts";
import { finish } from "./claims/ends.ts";
import { relayClaim } from "./claims/relay.ts";
import { stanceClaim } from "./claims/stance.ts";
import type { Cue } from "./cues.ts";
import { hasPreposition, openerAfter } from "./openers.ts";
import type { Page, PageSentence } from "./page.ts";
import { afterTime, mentionsIn, nounPhraseEnd, type Speaker, speakerIn } from "./speakers.ts";

const READ_PARTS = new Set(["headline", "summary", "body", "caption", "teaser"]);

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
    if (!split) return null;
    const others = words[i]!.splits.filter((s) => s.lexeme.pos !== "verb" && !(key in s.lexeme.data));
    if (split.lexeme.pos === "verb" && split.suffix && others.some((s) => s.suffix === "")) return null; // دعوة is no "they invited him"
    if (
      split.lexeme.pos === "verb" &&
      split.lexeme.tense === "past" &&
      others.some((s) => s.lexeme.pos === "particle" && s.from === split.from && !s.suffix) &&
      !thatSoon(page, i) &&
      !spelledOut(words[i]!, split)
    )
      return null;
    if (others.some((s) => s.lexeme.particle === "particle" && s.from === split.from && s.to === split.to) && !spelledOut(words[i]!, split))
      return null;
    if (
      split.lexeme.pos === "verb" &&
      split.lexeme.tense === "past" &&
      others.some((s) => "stance" in s.lexeme.data && s.to === split.to) &&
      !(split.conjunction || i === 0 || tokens.kind[i - 1] !== WORD)
    )
      return null;
    if (split.lexeme.pos === "adjective" && split.article) return null;
    return { split, cue: split.lexeme.data[key] as Cue };
  };

  const clauseStart = (sentence: PageSentence, cue: number): number => {
    let at = sentence.first;
    for (let i = cue - 1; i > sentence.first; i--) {
      const p = particleOf(words[i]);
      if (p === "that" || p === "while" || p === "but" || isMark(page, i, ":.؛") || (splitWith(words[i], "cue") && page.entityAt[i]! < 0)) {
        at = i + 1;
        break;
      }
    }
    while (at < cue) {
      const w = words[at];
      const p = particleOf(w);
      if (w && page.entityAt[at]! < 0 && (p === "was" || p === "has" || p === "but" || p === "while" || p === "also" || p === "topic"))
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
        if (head?.splits.some((s) => Object.keys(s.lexeme.data).some((k) => k.startsWith("event:"))) && !splitWith(head, "source"))
          return null;
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
    const head = words[sentence.first];
    if (head && head.flags & VERB && page.entityAt[sentence.first]! < 0 && head.splits.every((s) => s.lexeme.pos === "verb")) {
      const subject = speakerIn(page, sentence.first + 1, Math.min(before, sentence.first + 25));
      if (
        subject && subject.speaker >= 0
          ? page.entities[subject.speaker]!.kind !== "thing"
          : subject?.text && page.entityAt[subject.first]! >= 0
      )
        return subject;
    }
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
    }
    const firstDraft = drafts.length;
    const limit = sentence.last;

    // "speaker: words" in a headline or at the head of a line
    for (let i = sentence.first + 1; i < Math.min(limit - 1, sentence.first + 9) && sentence.part.kind === "headline"; i++) {
      if (!isMark(page, i, ":")) continue;
      const who = speakerIn(page, sentence.first, i);
      if (
        who &&
        who.speaker >= 0 &&
        who.last >= i &&
        (page.entityAt[who.first] ?? -1) >= 0 &&
        page.entities[who.speaker]!.kind === "person"
      ) {
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
      if (tokens.kind[i] !== WORD) continue;
      const inside = page.entityAt[i]! >= 0 ? page.entities[page.entityAt[i]!] : undefined;
      // a name holds no attribution; a description may ("those accused by X of …")
      if (inside && !(inside.form === "description" && splitWith(words[i], "accused"))) continue;
      const q = insideOf[i]!;
      if (q >= 0 && quotations[q]!.closed) continue; // in somebody's mouth
      const word = words[i]!;

      // according to …
      if (
        particleOf(word) === "according-to" ||
        (splitWith(word, "relayed") && particleOf(words[i + 1]) === "about") ||
        (particleOf(word) === "on" && splitWith(words[i + 1], "linking") && entryAt(i + 2, "cue"))
      ) {
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

      if (splitWith(word, "accused")) {
        const accused = accusedClaim(page, index, i, limit);
        if (accused) {
          add(accused.draft, null);
          i = accused.draft.contentFirst;
          continue;
        }
      }

      const entry = entryAt(i, "cue");
      if (!entry) continue;
      const { cue, split } = entry;
      const carriesOn = split.conjunction && !topicIn(page, sentence, i); // "and said": the subject before it goes on
      // a past form that is also a noun counts where a verb can stand: at the head of its clause
      if (
        split.lexeme.tense === "past" &&
        word.splits.some((s) => s.lexeme.pos === "noun" && s.from <= split.from && s.to === split.to) &&
        !(i === sentence.first || split.conjunction || tokens.kind[i - 1] !== WORD || particleOf(words[i - 1]))
      )
        continue;
      if (split.lexeme.passive && !cue.takes.includes("that")) continue;
      if (split.lexeme.tense === "present" && particleOf(words[i - 1]) === "that" && !splitWith(words[i - 1], "pronoun")) continue; // an infinitive clause
      const negation = particleOf(words[i - 1]);
      if (negation === "not-past" || negation === "not-future" || negation === "not") continue; // what was not said is no claim
      // "as X announced": covers the words before it
      if (splitWith(words[i - 1], "likewise") && i - 1 > sentence.first + 1 && isMark(page, i - 2, "،,")) {
        const after = accordingTo(page, sentence, index, i - 1, limit, drafts, firstDraft, closingAt, lastVia, entryAt);
        if (after && (after.last >= limit || isMark(page, after.last, "،,.؛"))) {
          if (after.draft) add(after.draft, after.speaker);
          i = after.last - 1;
          continue;
        }
      }
      const opener = openerAfter(page, i, cue, limit, closeOf);
      const nested = drafts.length > firstDraft && drafts.at(-1)!.how === "that" && drafts.at(-1)!.contentFirst <= i;
      if (
        nested &&
        !cue.participle &&
        !cue.continues &&
        !split.conjunction &&
        (!opener || opener.how === "preposition" || opener.how === "object")
      )
        continue;
      if (cue.says && opener && (opener.how === "quote" || opener.how === "colon") && drafts.length > firstDraft) {
        const open = drafts.at(-1)!;
        if (open.how === "preposition" || open.how === "object") {
          open.contentQuote = closeOf(opener.content);
          i = Math.max(i, open.contentQuote);
          continue;
        }
      }

      if (cue.relay) {
        const relay = relayClaim(page, i, opener, limit, closeOf, subjectBefore(sentence, i));
        if (relay) {
          add({ ...relay.draft, sentence: index }, relay.speaker);
          i = relay.draft.contentFirst - 1;
        }
        continue;
      }

      let how: Draft["how"] | null = opener?.how ?? null;
      let contentFirst = opener?.content ?? -1;
      let subject = cue.participle ? null : speakerIn(page, i + 1, opener ? opener.at : Math.min(limit, i + 25));
      if (
        subject &&
        cue.person &&
        cue.act === "accuse" &&
        opener &&
        mentionsIn(page, i + 1, opener.at).length === 1 &&
        subject.speaker >= 0 &&
        subject.last >= opener.at - 1 &&
        !split.lexeme.passive &&
        (lastSpeaker || subjectBefore(sentence, i))
      )
        subject = null; // who is accused, not who accuses
      if ((negation === "has" || negation === "may") && split.lexeme.tense === "past" && !split.conjunction)
        subject = subjectBefore(sentence, i) ?? subject; // كان فلان قد …
      if (
        cue.impersonal &&
        !subject &&
        split.lexeme.tense === "present" &&
        split.lexeme.number === "s" &&
        split.lexeme.gender === "m" &&
        (sentence.first === i || split.conjunction)
      )
        continue;
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
        // "and described the ties as …": the only phrase is what is spoken of, the speaker goes on
        if (
          carriesOn &&
          lastSpeaker &&
          subject &&
          subject.speaker < 0 &&
          !splitWith(words[subject.first], "source") &&
          !splitWith(words[subject.first], "companion")
        )
          subject = { ...lastSpeaker, last: i + 1 };
        const inverted = subject ? null : subjectBefore(sentence, i);
        if (inverted) subject = inverted;
        else if (subject) {
          at = subject.last;
          const own = subjectBefore(sentence, i);
          if (own && own.last === i && !split.conjunction) {
            subject = own;
            at = i + 1;
          } else if (
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
          if (particleOf(words[at]) === "in" && afterTime(page, at + 1) > at + 1) at = afterTime(page, at + 1);
          else if (particleOf(words[at]) === "in" && page.entityAt[at]! < 0) {
            let k = at + 1;
            while (k < limit && k < at + 5 && tokens.kind[k] === WORD && page.entityAt[k]! < 0 && !particleOf(words[k])) k++;
            if (k >= limit || !isMark(page, k, "،,")) break;
            at = k + 1;
            if (page.entityAt[at]! < 0 && cue.person)
              while (at < limit && tokens.kind[at] === WORD && page.entityAt[at]! < 0 && words[at]!.flags & ARTICLE) at++;
          } else if (jump > at) at = jump;
          else if (isMark(page, at, "،,")) at++;
          else break;
        }
        if (cue.person && at > i + 1) {
          // the person addressed stands before what is asked: ناشد المجتمع الدولي تقديم المعونة
          const next = page.entityAt[at]! >= 0 ? page.entities[page.entityAt[at]!]!.last : nounPhraseEnd(page, at, limit);
          const after = words[next];
          if (
            next > at &&
            next < limit &&
            after &&
            !particleOf(after) &&
            !hasPreposition(page, next, "by") &&
            after.splits.some((s) => s.lexeme.pos === "noun" && !s.article)
          )
            at = next;
        }
        const object = words[at];
        const p = particleOf(object);
        const okay =
          at < limit &&
          !hasPreposition(page, at, "by") &&
          (closeOf(at) > 0 ||
            (object &&
              (!p || p === "demonstrative") &&
              (page.entityAt[at]! >= 0 || object.splits.length === 0 || object.splits.some((s) => s.lexeme.pos !== "verb"))));
        if (okay && (subject || cue.participle) && at > i) {
          how = "object";
          contentFirst = at;
          cueLast = at;
        }
      }
      if (!how) continue;
      if (how === "preposition" && !subject && !cue.participle && !carriesOn) subject = subjectBefore(sentence, i);
      let speaker: Speaker | null = subject;
      if (!speaker && !cue.participle && !split.lexeme.passive && !carriesOn) speaker = subjectBefore(sentence, i);
      let elided = false;
      if (!speaker) {
        const inSentence = drafts.length > firstDraft ? lastSpeaker : null;
        if (cue.participle) speaker = inSentence ?? sentenceSubject(sentence, i) ?? lastSpeaker;
        else if (split.lexeme.passive) speaker = null;
        else
          speaker = cue.continues
            ? lastSpeaker
            : split.conjunction
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

/** "that" a few words on, in the same breath: what looks like a preposition is a verb of saying (وبيّن فلان أن). */
const thatSoon = (page: Page, at: number): boolean => {
  for (let i = at + 1; i < at + 7 && page.tokens.kind[i] === WORD; i++) {
    if (particleOf(page.words[i]) === "that") return true;
    if (page.entityAt[i]! < 0 && page.words[i]!.flags & VERB && page.words[i]!.splits.every((s) => s.lexeme.pos === "verb")) return false;
  }
  return false;
};

/** The written letters are those of the dictionary form, hamza and all: هنأ is no هنا. */
const spelledOut = (word: Word, split: Split): boolean =>
  word.form.slice(split.from, split.to) === split.lexeme.lemma &&
  !word.splits.some((s) => s.lexeme.pos === "particle" && s.lexeme.lemma === split.lexeme.lemma);

const topicIn = (page: Page, sentence: PageSentence, before: number): boolean => {
  for (let i = sentence.first; i < before; i++) if (particleOf(page.words[i]) === "topic") return true;
  return false;
};

const wasBefore = (page: Page, sentence: PageSentence, cue: number): number | null => {
  const p = particleOf(page.words[cue - 1]);
  return cue > sentence.first && (p === "has" || p === "was") ? cue - 1 : null;
};
