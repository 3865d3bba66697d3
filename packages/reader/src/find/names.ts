import { WORD } from "../text/tokens.ts";
import { findClassNames } from "./names-classes.ts";
import { findAskedPersons, findFreePersons } from "./names-contexts.ts";
import { findDescriptions } from "./names-descriptions.ts";
import { findHitNames } from "./names-hits.ts";
import { findLoneNames } from "./names-lone.ts";
import { findRepeats } from "./names-repeats.ts";
import { type Draft, findHits, nationAt, type Scan, startOf } from "./names-scan.ts";
import type { TitlePhrase } from "./names-title-phrase.ts";
import { findTitledPersons } from "./names-titles.ts";
import { type DemonymWord, type NameRules, type NameWord, SPORT } from "./names-word.ts";
import type { FoundEntity, Page } from "./page.ts";

export { resolveNames } from "./coreference.ts";
export type { NameRules } from "./names-word.ts";

const begin = (page: Page, rules: NameRules): Scan => {
  const { tokens } = page;
  const words = new Array<NameWord | undefined>(tokens.length);
  const flags = new Int32Array(tokens.length + 1);
  let part = 0;
  let sport = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (part < page.parts.length - 1 && tokens.start[i]! >= page.parts[part]!.end) part++;
    const word = page.words[i];
    words[i] = tokens.kind[i] === WORD && word && page.parts[part]?.kind !== "boilerplate" ? rules.word(word) : undefined;
    const bits = words[i] === undefined ? 0 : words[i]!.flags;
    flags[i] = bits;
    if (bits & SPORT) sport++;
  }
  // the words of a date are no names: 12 تشرين الثاني، الأحد
  for (const t of page.times)
    for (let k = t.first; k < t.last; k++) {
      words[k] = undefined;
      flags[k] = 0;
    }
  return {
    page,
    rules,
    length: tokens.length,
    words,
    flags,
    hits: new Array<Scan["hits"][number]>(tokens.length),
    covered: new Int32Array(tokens.length + 1),
    owner: new Int32Array(tokens.length + 1),
    drafts: [],
    countries: new Set(),
    sport: sport > 4 && sport * 60 > tokens.length,
  };
};

const QUOTATION = /["“”«»„]/g;

/** The mention that a draft becomes. */
const mention = (scan: Scan, draft: Draft, rules: NameRules): FoundEntity => {
  const { page } = scan;
  const start = startOf(scan, draft.first, draft.cut);
  const end = page.tokens.end[draft.last - 1]!;
  const form = page.words[draft.first]!.form;
  const swallowed = draft.cut > 0 && form[draft.cut - 1] === "ل" && form[draft.cut] === "ل";
  const bearer = draft.bearer;
  let nation: DemonymWord | undefined;
  for (let k = draft.last - 1; k > draft.first && !nation; k--) nation = nationAt(scan, k)?.nation;
  const state =
    draft.kind === "organization" && nation?.country && scan.words[draft.first]!.head?.modes.has("state") ? nation.country : undefined;
  return {
    first: draft.first,
    last: draft.last,
    start,
    end,
    kind: draft.kind,
    form: "name",
    name:
      draft.last > draft.first + 1
        ? rules.surface(page.text.slice(start, end), swallowed).replace(QUOTATION, "").replace(/\s+/g, " ")
        : rules.surface(page.text.slice(start, end), swallowed),
    sameAs: -1,
    of: -1,
    rule: draft.rule,
    ...(draft.title ? { title: draft.title } : {}),
    ...(draft.gender ? { gender: draft.gender } : {}),
    ...(bearer ? { world: bearer.id } : {}),
    ...(bearer?.country
      ? { country: bearer.country }
      : draft.kind === "organization" && nation?.country
        ? { country: nation.country }
        : {}),
    ...(bearer?.standsFor ? { standsFor: bearer.standsFor } : state ? { standsFor: state } : {}),
  };
};

/**
 * Finds every person, organization, place and thing of a page and the definite descriptions of them, in the order of the text; fills
 * `page.entities` and `page.entityAt`. Time is linear in the text: every look ahead is capped.
 */
export const findNames = (page: Page): void => {
  const rules = page.language.names;
  const scan = begin(page, rules);
  findHits(scan);
  findClassNames(scan);
  const phrases: TitlePhrase[] = [];
  findTitledPersons(scan, phrases);
  findAskedPersons(scan);
  findFreePersons(scan);
  findHitNames(scan);
  findRepeats(scan);
  findLoneNames(scan);

  const order = scan.drafts.map((_, k) => k).sort((a, b) => scan.drafts[a]!.first - scan.drafts[b]!.first);
  const names = order.map((k) => mention(scan, scan.drafts[k]!, rules));
  const found = [...names, ...findDescriptions(scan, phrases)];
  const sorted = found.map((_, k) => k).sort((a, b) => found[a]!.start - found[b]!.start || found[b]!.end - found[a]!.end || a - b);
  const base = page.entities.length;
  const place = new Int32Array(found.length);
  sorted.forEach((k, at) => {
    place[k] = base + at;
  });
  for (const k of sorted) page.entities.push(found[k]!);
  // descriptions first, the larger before the smaller, so that names lie on top
  for (const k of sorted)
    if (found[k]!.form !== "name")
      for (let t = found[k]!.first; t < found[k]!.last; t++) if (page.entityAt[t]! < 0) page.entityAt[t] = place[k]!;
  for (const k of sorted)
    if (found[k]!.form === "name") for (let t = found[k]!.first; t < found[k]!.last; t++) page.entityAt[t] = place[k]!;
  order.forEach((d, k) => {
    const of = scan.drafts[d]!.of;
    const m = of >= 0 ? page.entityAt[of]! : -1;
    if (m >= 0 && m !== place[k]) names[k]!.of = m;
  });
};
