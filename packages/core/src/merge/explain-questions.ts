import type { AnswerCode, QuestionCode } from "../model/reasons.ts";
import { wording } from "../wording/wording.ts";
import { calledAlike, weighClaims } from "./claims.ts";
import { SAME_EVENT, weighEvents } from "./event-weights.ts";
import { foldName } from "./knowledge.ts";
import type { Merged } from "./merge.ts";
import { isFullName, sameName } from "./spelling.ts";

/** One question that was asked about two mentions, its answer and its weight. */
export interface AskedQuestion {
  code: QuestionCode;
  /** The question in English; other languages by `wording`. */
  question: string;
  answer: AnswerCode;
  /** Integer; positive speaks for one thing, negative for two. */
  weight: number;
  /** What was compared, as it is written. */
  values: [string, string];
}

/** One question with its answer. */
export const ask = (code: QuestionCode, answer: AnswerCode, weight: number, a: string, b: string): AskedQuestion => ({
  code,
  question: wording("en").question(code),
  answer,
  weight,
  values: [a, b],
});

const yesNo = (weight: number): AnswerCode => (weight > 0 ? "yes" : weight < 0 ? "no" : "unknown");

/** What is asked about two mentions of people, organizations, places or things. */
export const aboutEntities = (merged: Merged, n: number, m: number): AskedQuestion[] => {
  const { profiles } = merged.entities;
  const { items } = merged.corpus.entities;
  const a = items[n]!;
  const b = items[m]!;
  const out: AskedQuestion[] = [];
  const declared = a.doc === b.doc && (a.mention.sameAs === b.mention.id || b.mention.sameAs === a.mention.id);
  if (a.doc === b.doc)
    out.push(ask("same-document-link", declared ? "yes" : "unknown", declared ? 100 : 0, a.mention.anchor.quote, b.mention.anchor.quote));
  out.push(
    ask(
      "same-kind",
      a.mention.kind === b.mention.kind ? "yes" : "no",
      a.mention.kind === b.mention.kind ? 0 : -50,
      a.mention.kind,
      b.mention.kind,
    ),
  );
  const [x, y] = [profiles.known(n), profiles.known(m)];
  if (x.length && y.length) {
    const shared = x.some((id) => y.includes(id));
    out.push(ask("known-alias", shared ? "yes" : "wall", shared ? 80 : -100, x.join(", "), y.join(", ")));
  }
  const equal = foldName(a.mention.name) === foldName(b.mention.name);
  const can = equal || sameName(a.mention.name, b.mention.name, a.mention.kind);
  out.push(ask("same-name", can ? "yes" : "no", equal ? 60 : can ? 40 : -60, a.mention.name, b.mention.name));
  for (const [short, full] of [
    [a, m],
    [b, n],
  ] as const) {
    // a short form or description joins the one that can bear it, by the company that both pages name
    const bare = short.mention.form === "description" || (short.mention.kind === "person" && !isFullName(short.mention.name));
    if (!bare || (!profiles.hasFullName(full) && short.mention.form === "name")) continue;
    const can = short.mention.form === "description" || profiles.bears(full, short.mention.name);
    const joined = profiles.clusters.same(n, m);
    out.push(
      ask(
        "only-bearer",
        joined ? "yes" : can ? "unknown" : "no",
        joined ? 30 : 0,
        short.mention.anchor.quote,
        (short === a ? b : a).mention.anchor.quote,
      ),
    );
    break;
  }
  if (a.mention.title !== undefined && b.mention.title !== undefined)
    out.push(
      ask(
        "same-title",
        a.mention.title === b.mention.title ? "yes" : "unknown",
        a.mention.title === b.mention.title ? 20 : 0,
        a.mention.title,
        b.mention.title,
      ),
    );
  const [c, d] = [profiles.countriesOf(n), profiles.countriesOf(m)];
  if (c.length && d.length) {
    const shared = c.some((id) => d.includes(id));
    out.push(ask("same-country", shared ? "yes" : "no", shared ? 20 : -40, c.join(", "), d.join(", ")));
  }
  return out;
};

/** What is asked about two mentions of events. */
export const aboutEvents = (merged: Merged, n: number, m: number): AskedQuestion[] => {
  const { profiles, facts } = merged.events;
  const { items } = merged.corpus.events;
  const [x, y] = [facts[n]!, facts[m]!];
  const [a, b] = [items[n]!.mention, items[m]!.mention];
  const e = weighEvents(profiles, x, y, x.doc === y.doc ? 2 : merged.events.company(x.doc, y.doc));
  const name = (set: number): string => merged.entityView.nameOf(merged.entityView.idOf(set));
  const sameType = a.type === b.type;
  const out = [
    ask("same-type", sameType ? "yes" : "wall", sameType ? 0 : -100, a.type, b.type),
    ask("same-participants", yesNo(e.participants), e.participants, x.parties.map(name).join(", "), y.parties.map(name).join(", ")),
    ask("same-time", yesNo(e.time), e.time, a.time ?? "", b.time ?? ""),
    ask("same-place", yesNo(e.place), e.place, x.place === null ? "" : name(x.place), y.place === null ? "" : name(y.place)),
    ask("same-trigger", yesNo(e.trigger), e.trigger, a.lemma, b.lemma),
    ask("same-subject", yesNo(e.company), e.company, a.anchor.quote, b.anchor.quote),
  ];
  if (a.ordinal !== undefined || b.ordinal !== undefined)
    out.push(ask("same-count", e.count > 0 ? "yes" : "no", e.count, String(a.ordinal ?? ""), String(b.ordinal ?? "")));
  if (!profiles.clusters.same(n, m) && sameType && !profiles.compatible(n, m))
    out.push(ask("next-of-its-kind", "wall", -100, a.time ?? "", b.time ?? ""));
  out.push(ask("told-apart", profiles.clusters.walled(n, m) ? "wall" : "no", 0, String(e.total), String(SAME_EVENT)));
  return out;
};

/** What is asked about two reports of claims. */
export const aboutClaims = (merged: Merged, n: number, m: number): AskedQuestion[] => {
  const [x, y] = [merged.claims.facts[n]!, merged.claims.facts[m]!];
  const { items } = merged.corpus.claims;
  const [a, b] = [items[n]!.mention, items[m]!.mention];
  const e = weighClaims(x, y);
  const same = (x.speaker !== "" && x.speaker === y.speaker) || (a !== b && calledAlike(x, y));
  return [
    ask(
      "same-speaker",
      same ? "yes" : x.speaker === "" || y.speaker === "" ? "unknown" : "wall",
      same ? 30 : -30,
      a.speakerText,
      b.speakerText,
    ),
    ask("same-quotation", e.quotation ? "yes" : "unknown", e.quotation ? 60 : 0, a.content.quote, b.content.quote),
    ask("same-words", e.smaller >= 0.5 ? "yes" : "no", Math.round(100 * e.smaller) - 50, a.content.quote, b.content.quote),
    ask(
      "same-numbers",
      e.numbersDiffer ? "no" : x.numbers.size && y.numbers.size ? "yes" : "unknown",
      e.numbersDiffer ? -60 : 0,
      [...x.numbers].join(", "),
      [...y.numbers].join(", "),
    ),
    ask("same-polarity", a.polarity === b.polarity ? "yes" : "wall", a.polarity === b.polarity ? 0 : -100, a.polarity, b.polarity),
  ];
};
