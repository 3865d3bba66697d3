import type { Edtf } from "../model/edtf.ts";
import type { Problem } from "../model/problem.ts";
import type { Quantity } from "../model/quantity.ts";
import type { AnswerCode, QuestionCode } from "../model/reasons.ts";
import type {
  ClaimAct,
  ClaimForm,
  EntityKind,
  EventStatus,
  EventType,
  Independence,
  LinkGround,
  LinkType,
  Measure,
  MentionForm,
  OriginKind,
  PartKind,
  Polarity,
  PublishedBy,
  QuantityBound,
  Verdict,
} from "../model/vocabulary.ts";
import { arabic } from "./arabic.ts";
import { dateWords } from "./date.ts";
import { english } from "./english.ts";
import type { Params, Words } from "./words.ts";

/** A language that labels and sentences exist in. */
export type WordingLanguage = "en" | "ar";

/** Every code of the model as a label or a sentence in one language. */
export interface Wording {
  language: WordingLanguage;
  direction: "ltr" | "rtl";
  /** Joins a list with the language's own comma. */
  list(items: readonly string[]): string;
  entityKind(code: EntityKind): string;
  mentionForm(code: MentionForm): string;
  partKind(code: PartKind): string;
  publishedBy(code: PublishedBy): string;
  eventType(code: EventType): string;
  /** A role of any event type; a role that the model does not know is given back as it is. */
  role(code: string): string;
  status(code: EventStatus): string;
  claimForm(code: ClaimForm): string;
  polarity(code: Polarity): string;
  act(code: ClaimAct): string;
  measure(code: Measure): string;
  bound(code: QuantityBound, value: string): string;
  originKind(code: OriginKind): string;
  linkType(code: LinkType): string;
  linkGround(code: LinkGround): string;
  independence(code: Independence): string;
  verdict(code: Verdict): string;
  answer(code: AnswerCode): string;
  question(code: QuestionCode): string;
  /** A date in words; null is "date unknown". */
  date(edtf: Edtf | null): string;
  /** "killed: at least 20". */
  quantity(quantity: Pick<Quantity, "measure" | "value" | "unit" | "bound">): string;
  /** The sentence of a problem. */
  problem(problem: Pick<Problem, "code" | "params">): string;
  /** The sentence of a link's reason; a code that this version does not know is given back as it is. */
  why(reason: { code: string; params: Params }): string;
}

const build = (words: Words): Wording => {
  const measure = (code: Measure): string => words.measure[code];
  return {
    language: words.language,
    direction: words.direction,
    list: (items) => items.join(words.comma),
    entityKind: (code) => words.entityKind[code],
    mentionForm: (code) => words.mentionForm[code],
    partKind: (code) => words.partKind[code],
    publishedBy: (code) => words.publishedBy[code],
    eventType: (code) => words.eventType[code],
    role: (code) => (words.role as Readonly<Record<string, string>>)[code] ?? code,
    status: (code) => words.status[code],
    claimForm: (code) => words.claimForm[code],
    polarity: (code) => words.polarity[code],
    act: (code) => words.act[code],
    measure,
    bound: (code, value) => words.bound[code](value),
    originKind: (code) => words.originKind[code],
    linkType: (code) => words.linkType[code],
    linkGround: (code) => words.linkGround[code],
    independence: (code) => words.independence[code],
    verdict: (code) => words.verdict[code],
    answer: (code) => words.answer[code],
    question: (code) => words.question[code],
    date: (edtf) => dateWords(edtf, words),
    quantity: (q) => `${measure(q.measure)}: ${words.bound[q.bound](q.unit ? `${q.value} ${q.unit}` : String(q.value))}`,
    problem: (problem) => words.problem[problem.code](problem.params, words),
    why: (reason) => {
      const sentence = Object.hasOwn(words.why, reason.code) ? words.why[reason.code as keyof Words["why"]] : undefined;
      return sentence ? sentence(inWords(reason.params, words), words) : reason.code;
    },
  };
};

/** Dates inside a reason are stored as EDTF and shown in the reader's words. */
const inWords = (params: Params, words: Words): Params =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      params.values === "date" && (key === "a" || key === "b") && typeof value === "string" ? dateWords(value, words) : value,
    ]),
  );

const languages: Readonly<Record<WordingLanguage, Wording>> = { en: build(english), ar: build(arabic) };

/** Labels and sentences in English or Arabic. */
export const wording = (language: WordingLanguage): Wording => languages[language];
