import type { Anchor, ClaimMention, EntityMention, EventMention, Quantity, Reading } from "@proj/core";
import { type Facts, factsAt } from "./find/events/facts.ts";
import type { Page } from "./find/page.ts";
import type { Language } from "./language.ts";
import { languages as ours } from "./languages/languages.ts";
import { type Article, readWorking } from "./read.ts";

/** Words of the text that a finding stands on, and what they say for it. */
export interface FindingWords extends Anchor {
  /** `claim` and `statement` are the cue and what it brings; `status` words make an event planned, possible, alleged, …. */
  as:
    | "speaker"
    | "via"
    | "participant"
    | "place"
    | "time"
    | "quantity"
    | "status"
    | "antecedent"
    | "owner"
    | "stands-for"
    | "statement"
    | "about"
    | "claim"
    | "whole";
  /** Role of a participant, property of a status word. */
  role?: string;
  /** Value of a time (EDTF; null: cannot tell). */
  value?: string | null;
}

interface Common extends Anchor {
  /** Id of the mention in the reading; times and quantities have none. */
  id?: string;
  /** Name of the rule that found it. */
  rule: string;
  /** What else of the text it stands on, in text order. */
  words: readonly FindingWords[];
}

/** One thing found in the text, where it stands, the rule that found it and what it rests on. Plain data. */
export type Finding =
  | (Common & {
      class: "time";
      /** EDTF, or null: cannot tell. */
      value: string | null;
      /** Hangs on the day of writing or an earlier date. */
      relative: boolean;
      /** Day that it was counted from, or null: none was needed or none is known. */
      from: string | null;
      /** The working in one line. */
      working: string;
    })
  | (Common & { class: "quantity"; quantity: Omit<Quantity, "anchor"> })
  | (Common & { class: "entity"; mention: EntityMention })
  | (Common & { class: "event"; mention: EventMention })
  | (Common & { class: "claim"; mention: ClaimMention });

/** A reading and, in text order, everything that was found on the way to it. */
export interface Explanation {
  reading: Reading;
  findings: readonly Finding[];
}

const CLASSES: readonly Finding["class"][] = ["claim", "event", "entity", "time", "quantity"];

/** Properties by which words around a trigger say how real an event is. */
const STATUS = ["planned", "possible", "alleged", "intent", "cancels", "denies", "future"] as const satisfies readonly (keyof Facts)[];

/** How far from its trigger a word can bear on the status of an event. */
const REACH = 12;

const statusWords = (page: Page, start: number): FindingWords[] => {
  const { tokens, sentences } = page;
  const sentence = sentences.find((s) => tokens.start[s.first]! <= start && start < tokens.end[s.last - 1]!);
  if (!sentence) return [];
  let at = sentence.first;
  while (tokens.end[at]! <= start) at++;
  const out: FindingWords[] = [];
  for (let i = Math.max(sentence.first, at - REACH); i < Math.min(sentence.last, at + REACH); i++) {
    const facts = factsAt(page, i);
    const says = STATUS.find((property) => facts[property] && (property !== "future" || i === at));
    const not = facts.particle === "not" || facts.particle === "not-past" || facts.particle === "not-future" ? "negated" : undefined;
    const will = facts.particle === "will" || facts.particle === "may" ? facts.particle : undefined;
    const role = says ?? not ?? will;
    if (role)
      out.push({
        start: tokens.start[i]!,
        end: tokens.end[i]!,
        quote: page.text.slice(tokens.start[i], tokens.end[i]),
        as: "status",
        role,
      });
  }
  return out;
};

/**
 * Reads an article and says why: every time, quantity, name, event and claim in text order, with the rule that found it and the words it stands on.
 * Same purity and errors as `read`; offsets are UTF-16 into `reading.document.text`.
 */
export const explain = (article: Article, languages: readonly Language[] = ours): Explanation => {
  const { reading, page } = readWorking(article, languages);
  const findings: Finding[] = [];
  const { text } = reading.document;
  const entities = new Map(reading.entities.map((m) => [m.id, m]));
  const events = new Map(reading.events.map((m) => [m.id, m]));
  const claims = new Map(reading.claims.map((m) => [m.id, m]));
  const times = new Map((page?.times ?? []).map((t) => [t.start, t]));
  const anchor = (start: number, end: number): Anchor => ({ start, end, quote: text.slice(start, end) });
  const add = (words: FindingWords[], as: FindingWords["as"], at: Anchor | undefined, more: Pick<FindingWords, "role" | "value"> = {}) => {
    if (at) words.push({ ...at, as, ...more });
  };
  const inOrder = (words: FindingWords[]) => words.sort((a, b) => a.start - b.start || a.end - b.end);

  for (const t of page?.times ?? [])
    findings.push({
      class: "time",
      ...anchor(t.start, t.end),
      rule: t.rule,
      value: t.edtf,
      relative: t.relative,
      from: t.anchor ?? null,
      working: t.working,
      words: [],
    });
  for (const { start, end, measure, value, unit, bound } of page?.quantities ?? [])
    findings.push({
      class: "quantity",
      ...anchor(start, end),
      rule: measure,
      quantity: { measure, value, ...(unit === undefined ? {} : { unit }), bound },
      words: [],
    });
  for (const m of reading.entities) {
    const words: FindingWords[] = [];
    if (m.sameAs) add(words, "antecedent", entities.get(m.sameAs)?.anchor);
    if (m.of) add(words, "owner", entities.get(m.of)?.anchor);
    if (m.standsFor) add(words, "stands-for", entities.get(m.standsFor)?.anchor);
    findings.push({ class: "entity", ...m.anchor, id: m.id, rule: m.rule ?? "", mention: m, words: inOrder(words) });
  }
  for (const m of reading.events) {
    const words = page ? statusWords(page, m.anchor.start) : [];
    for (const p of m.participants) add(words, "participant", entities.get(p.mention)?.anchor, { role: p.role });
    if (m.place) add(words, "place", entities.get(m.place)?.anchor);
    if (m.timeAnchor) add(words, "time", m.timeAnchor, { value: times.get(m.timeAnchor.start)?.edtf ?? m.time });
    for (const q of m.quantities) add(words, "quantity", q.anchor, { role: q.measure });
    if (m.claim) add(words, "claim", claims.get(m.claim)?.cue);
    if (m.partOf) add(words, "whole", events.get(m.partOf)?.anchor);
    if (m.sameAs) add(words, "antecedent", events.get(m.sameAs)?.anchor);
    findings.push({ class: "event", ...m.anchor, id: m.id, rule: m.rule ?? "", mention: m, words: inOrder(words) });
  }
  for (const m of reading.claims) {
    const words: FindingWords[] = [];
    if (m.speaker) add(words, "speaker", entities.get(m.speaker)?.anchor);
    for (const hop of m.via) add(words, "via", entities.get(hop)?.anchor);
    add(words, "statement", m.content);
    for (const q of m.quantities) add(words, "quantity", q.anchor, { role: q.measure });
    for (const about of m.about) add(words, "about", (entities.get(about) ?? events.get(about))?.anchor);
    findings.push({ class: "claim", ...m.cue, id: m.id, rule: m.rule ?? "", mention: m, words: inOrder(words) });
  }
  findings.sort((a, b) => a.start - b.start || b.end - a.end || CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class));
  return { reading, findings };
};
