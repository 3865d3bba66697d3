import * as world from "@proj/world";

const organizationById: any = (world as any).organizationById;

import { MARK, WORD } from "../text/tokens.ts";
import { ARTICLE, NOUN, type Particle, particleOf, splitWith, VERB } from "../text/word.ts";
import { type FoundEntity, firstFrom, type Page } from "./page.ts";

/** Who a stretch of words names as speaker. `speaker` is an index into page.entities or -1; `last` is the token after the phrase. */
export interface Speaker {
  speaker: number;
  text: string;
  first: number;
  last: number;
  /** Media that the words were said to or through (لرويترز، في حديث لقناة …). */
  told: number[];
}

const BARRIERS: ReadonlySet<Particle> = new Set<Particle>([
  "with",
  "during",
  "after",
  "before",
  "to",
  "from",
  "about",
  "since",
  "on",
  "against",
  "between",
  "until",
  "because",
  "while",
  "amid",
  "if",
  "relative",
  "that",
]);
const LIGHT: ReadonlySet<Particle> = new Set<Particle>(["has", "was", "also", "may", "will", "not", "not-past", "not-future"]);

/** Whether an entity is a news agency, paper, station or site. */
export const isMedium = (page: Page, entity: FoundEntity): boolean => {
  if (entity.kind !== "organization") return false;
  const kind = entity.world ? organizationById(entity.world)?.kind : undefined;
  if (kind === "agency" || kind === "newspaper" || kind === "broadcaster") return true;
  let from = entity.first - 1;
  while (from > 0 && isSoftMark(page, from)) from--;
  for (let i = Math.max(0, from); i < entity.last; i++) if (splitWith(page.words[i], "media")) return true;
  return false;
};

const isComma = (page: Page, i: number): boolean =>
  page.tokens.kind[i] === MARK && (page.tokens.form[i] === "،" || page.tokens.form[i] === ",");
const isSoftMark = (page: Page, i: number): boolean => page.tokens.kind[i] === MARK && /["“”«»'’()[\]–-]/.test(page.tokens.form[i]!);

/** Token after a time expression that begins at `i`, or `i`. */
export const afterTime = (page: Page, i: number): number => {
  const times = page.writtenTimes ?? page.times;
  const k = firstFrom(times, i + 1) - 1;
  return k >= 0 && i < times[k]!.last ? times[k]!.last : i;
};

/** Letters of the first token that stand before the mention. */
export const lettersBefore = (page: Page, entity: FoundEntity): number => {
  let letters = 0;
  for (let i = page.tokens.start[entity.first]!; i < entity.start; i++) if (/\p{L}/u.test(page.text[i]!)) letters++;
  return letters;
};

/** Whether a mention begins with "and". */
const coordinated = (page: Page, m: number): boolean => {
  const e = page.entities[m]!;
  return page.language.clitics(page.words[e.first]!.fold, lettersBefore(page, e))[0] === "and";
};

const preposedWith = (page: Page, i: number): Particle | null => {
  const word = page.words[i];
  const entity = page.entityAt[i]! >= 0 ? page.entities[page.entityAt[i]!] : undefined;
  if (!word) return null;
  if (entity && entity.first === i && entity.start === page.tokens.start[i]!) {
    // a clitic that stands alone before a quotation mark or a Latin name: لـ"إيسنا"
    let k = i - 1;
    while (k >= 0 && isSoftMark(page, k)) k--;
    const alone = particleOf(page.words[k]);
    if (k >= 0 && page.words[k]?.fold.length === 1 && (alone === "for" || alone === "by")) return alone;
  }
  if (entity && entity.first === i && entity.start > page.tokens.start[i]!) {
    const own = page.language.clitics(word.fold, lettersBefore(page, entity)).at(-1);
    return own && own !== "and" ? own : null;
  }
  if (entity) return null;
  for (const s of word.splits) if (s.preposition && s.lexeme.pos !== "verb") return s.preposition;
  return null;
};

/** Mentions that may speak inside [from, to), in order: names and descriptions of people and bodies, names of places; adjectives of nationality do not. */
export const mentionsIn = (page: Page, from: number, to: number): number[] => {
  const out: number[] = [];
  let last = -1;
  for (let i = from; i < to; i++) {
    const e = page.entityAt[i]!;
    if (e < 0 || e === last) continue;
    last = e;
    const entity = page.entities[e]!;
    if (entity.form === "description" && entity.kind === "place" && entity.last - entity.first === 1) continue;
    if (entity.first >= from) out.push(e);
  }
  return out;
};

const textOf = (page: Page, first: number, last: number): string => page.text.slice(page.tokens.start[first], page.tokens.end[last - 1]);

const unConjoined = (page: Page, first: number, last: number): string => {
  const word = page.words[first];
  const text = textOf(page, first, last);
  const e = page.entityAt[first]! >= 0 ? page.entities[page.entityAt[first]!]! : undefined;
  if (e && e.first === first) return page.text.slice(e.start, page.tokens.end[last - 1]);
  return word?.splits[0]?.conjunction ? text.slice(1) : text;
};

const isAdjective = (page: Page, i: number): boolean =>
  !!page.words[i]?.splits.some((s) => s.lexeme.pos === "adjective") ||
  (page.entityAt[i]! >= 0 &&
    page.entities[page.entityAt[i]!]!.form === "description" &&
    page.entities[page.entityAt[i]!]!.kind === "place");

/**
 * Where a noun phrase without a name ends: a definite noun closes it (a chain of genitives ends there) but for the adjectives that agree with it; an
 * indefinite one takes its indefinite adjectives.
 */
export const nounPhraseEnd = (page: Page, head: number, limit: number): number => {
  const definite = (i: number): boolean => {
    const w = page.words[i];
    if (!w) return false;
    const best = w.splits[0];
    if (best && (best.suffix || best.lexeme.absolute)) return true;
    return (w.flags & ARTICLE) !== 0 && !w.splits.some((s) => !s.article && s.from === 0 && s.lexeme.pos !== "verb");
  };
  let i = head + 1;
  let closed = definite(head);
  for (; i < limit; i++) {
    if (page.tokens.kind[i] !== WORD) {
      if (isSoftMark(page, i)) continue;
      break;
    }
    const m = page.entityAt[i]!;
    if (splitWith(page.words[i], "saying") && page.words[i]!.splits[0]?.suffix) break;
    if (isAdjective(page, i)) continue;
    if (m >= 0) {
      if (closed && i > head + 1 && page.entities[m]!.first === i) break;
      i = Math.max(i, page.entities[m]!.last - 1);
      closed = true;
      continue;
    }
    if (particleOf(page.words[i])) {
      if (particleOf(page.words[i]) === "in" || particleOf(page.words[i]) === "particle") {
        closed = false;
        continue;
      }
      break;
    }
    if (closed) break;
    if (definite(i)) closed = true;
  }
  return i;
};

/**
 * Reads the speaker from the words [from, to): skips auxiliaries, adverbs and times; takes the phrase that begins there; a person's name in
 * apposition wins over the title before it; a noun that only belongs to a name (حلفاء أوكرانيا، عائلة فلان) stays an unnamed speaker, as text.
 */
export const speakerIn = (page: Page, from: number, to: number): Speaker | null => {
  const { tokens, words, entities, entityAt } = page;
  let head = from;
  for (; head < to; ) {
    const next = afterTime(page, head);
    if (next > head) {
      head = next;
      continue;
    }
    if (tokens.kind[head] !== WORD) {
      if (isComma(page, head) || isSoftMark(page, head)) head++;
      else return null;
      continue;
    }
    if (entityAt[head]! >= 0) break;
    const particle = particleOf(words[head]);
    if ((particle && LIGHT.has(particle)) || splitWith(words[head], "article") || splitWith(words[head], "dayPart")) head++;
    else break;
  }
  if (head >= to) return null;
  const told: number[] = [];
  for (const m of mentionsIn(page, head, to)) {
    const e = entities[m]!;
    if (preposedWith(page, e.first) === "for" && isMedium(page, e)) told.push(m);
    else if (e.first > head && isMedium(page, e) && particleOf(words[e.first - 1]) === "with") told.push(m);
  }
  const headParticle = entityAt[head]! < 0 ? particleOf(words[head]) : undefined;
  if (headParticle && headParticle !== "demonstrative" && headParticle !== "particle")
    return told.length ? { speaker: -1, text: "", first: head, last: head, told } : null;
  if (preposedWith(page, head) && !told.length) return null;
  if (preposedWith(page, head)) return { speaker: -1, text: "", first: head, last: head, told };

  // how far the phrase runs
  let end = head;
  let name = -1;
  let firstMention = -1;
  while (end < to) {
    const m = entityAt[end]!;
    if (m >= 0) {
      const e = entities[m]!;
      const preposed = end > head ? preposedWith(page, end) : null;
      if ((preposed === "for" && (name >= 0 || isMedium(page, e))) || (preposed && name >= 0)) break;
      if (firstMention < 0 && !(e.form === "description" && e.kind === "place")) firstMention = m;
      if (name < 0 && e.kind === "person" && e.form === "name") name = m;
      else if (name >= 0 && m !== name && e.first >= entities[name]!.last) break;
      end = Math.max(end + 1, e.last);
      continue;
    }
    if (tokens.kind[end] !== WORD) {
      if (isComma(page, end)) {
        const n = entityAt[end + 1] ?? -1;
        if (end + 1 < to && n >= 0 && name < 0 && entities[n]!.kind === "person" && entities[n]!.form === "name") {
          end++;
          continue;
        }
        break;
      }
      if (isSoftMark(page, end)) {
        end++;
        continue;
      }
      break;
    }
    if (afterTime(page, end) > end) break;
    const word = words[end];
    const particle = particleOf(word);
    if (particle && BARRIERS.has(particle)) break;
    if (particle && particle === "in" && name >= 0) break;
    if (name >= 0) break;
    if (word && word.flags & VERB && !(word.flags & NOUN) && !word.splits.some((s) => s.lexeme.pos !== "verb") && end > head) break;
    end++;
  }
  if (end === head) return null;
  while (end > head && tokens.kind[end - 1] === MARK && !/["”»)]/.test(tokens.form[end - 1]!)) end--;

  const headMention = entityAt[head]!;
  const headEntity = headMention >= 0 ? entities[headMention]! : undefined;
  // coordination: two speakers share one claim
  const lead = name >= 0 && (!headEntity || headEntity.kind === "person") ? entities[name]! : headEntity;
  if (lead && lead.last < to && lead.last <= end) {
    const nextMention = entityAt[lead.last] ?? -1;
    if (
      nextMention >= 0 &&
      coordinated(page, nextMention) &&
      entities[nextMention]!.start > tokens.start[lead.last]! &&
      !(
        entities[nextMention]!.form === "description" &&
        entities[nextMention]!.kind === "place" &&
        entities[nextMention]!.last === lead.last + 1 &&
        entities[nextMention]!.plural !== true
      )
    ) {
      let last = entities[nextMention]!.last;
      while (last < to && (entityAt[last] ?? -1) >= 0 && coordinated(page, entityAt[last]!)) last = entities[entityAt[last]!]!.last;
      return { speaker: -1, text: unConjoined(page, head, last), first: head, last, told };
    }
  }
  if (headEntity && headEntity.kind === "person" && headEntity.form === "name")
    return { speaker: headMention, text: headEntity.name, first: head, last: Math.max(headEntity.last, head + 1), told };
  if (name >= 0) {
    const e = entities[name]!;
    const before = words[e.first - 1];
    const companion =
      e.first - 1 >= head && entityAt[e.first - 1]! < 0 && !!splitWith(before, "companion") && !before?.splits.some((s) => s.article);
    if (!companion) return { speaker: name, text: e.name, first: head, last: e.last, told };
    return { speaker: -1, text: unConjoined(page, head, e.last), first: head, last: e.last, told };
  }
  if (headEntity && headEntity.first >= head) {
    const last = Math.max(headEntity.last, head + 1);
    return {
      speaker: headMention,
      text: headEntity.form === "name" ? headEntity.name : unConjoined(page, head, last),
      first: head,
      last,
      told,
    };
  }
  // a document speaks for whoever issues it: بيان صادر عن …، تقرير الصحيفة
  if (splitWith(words[head], "document")) {
    for (const m of mentionsIn(page, head, Math.min(to, head + 8))) {
      const e = entities[m]!;
      if (e.kind !== "organization" && e.kind !== "person" && e.kind !== "place") continue;
      return { speaker: m, text: e.name, first: head, last: e.last, told };
    }
  }
  // an unnamed phrase: it stops where the noun phrase is complete, or after the first mention that it belongs to
  let last = Math.min(end, nounPhraseEnd(page, head, end));
  if (firstMention >= 0 && entities[firstMention]!.form === "name" && entities[firstMention]!.first <= last)
    last = Math.min(end, entities[firstMention]!.last);
  return { speaker: -1, text: unConjoined(page, head, last), first: head, last, told };
};
