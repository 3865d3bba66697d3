import { NUMBER, WORD } from "../../text/tokens.ts";
import type { Page } from "../page.ts";
import { cliticAt, governorOf, isMark, onlyVerb } from "./clause.ts";
import { factsAt } from "./facts.ts";
import { peopleInFocus, statesInFocus } from "./focus.ts";
import type { Slot } from "./frames.ts";

/** A mention that may take part in an event, and where it stands towards the trigger. */
export interface Argument {
  entity: number;
  slot: Slot;
  /** The description that the name stands in apposition to. */
  title?: number;
}

/** How far an argument may stand after its trigger, in tokens. */
const REACH = 24;
const NOUN_REACH = 14;

const closes = (page: Page, i: number, verbal: boolean): boolean => {
  const kind = page.tokens.kind[i];
  if (kind !== WORD && kind !== NUMBER) {
    if (isMark(page, i, ".") && page.tokens.kind[i - 1] === NUMBER && page.tokens.kind[i + 1] === NUMBER) return false;
    if (isMark(page, i, ".؛:؟!(")) return true;
    return isMark(page, i, "،,") ? !verbal : kind !== 3;
  }
  switch (factsAt(page, i).particle) {
    case "that":
    case "relative":
    case "while":
    case "because":
    case "during":
    case "since":
    case "according-to":
    case "if":
    case "amid":
    case "but":
      return true;
    case "after":
      return factsAt(page, i + 1).particle !== "demonstrative";
    case "before":
      return factsAt(page, i - 1).particle !== "from" && factsAt(page, i + 1).particle !== "demonstrative";
    default:
      return false;
  }
};

/** Whether an event noun after "to" or "in" opens a phrase with arguments of its own: … لتوقيع اتفاق مع …، في زيارة إلى … */
const leadsOn = (page: Page, i: number): boolean => {
  const noun = factsAt(page, i).candidates.some(
    (c) => c.split.lexeme.pos === "noun" && (c.split.preposition === "for" || c.trigger.type === "visit"),
  );
  return noun && (factsAt(page, i - 1).particle === "in" || cliticAt(page, i) === "for");
};

/** Whether a mention is an adjective of nationality. */
export const isNationality = (page: Page, m: number): boolean => {
  const e = page.entities[m]!;
  return e.form === "description" && e.kind === "place" && e.last - e.first <= 2;
};

/** Whether the words right before an adjective of nationality end in a body that acts for its country: القوات الجوية الروسية. */
const actsFor = (page: Page, i: number, floor: number): boolean => {
  for (let k = i - 1; k >= floor && k >= i - 3; k--) {
    if (page.entityAt[k]! >= 0 || page.tokens.kind[k] !== WORD) return false;
    const f = factsAt(page, k);
    if (f.collective) return true;
    if (f.particle || f.onlyVerb) return false;
  }
  return false;
};

/**
 * Arguments after a trigger, from token `from` up to `limit`. The first bare mention is the subject of a verb or the genitive of a noun, the next bare
 * one the object; a mention after a preposition takes that slot; coordinated mentions share the slot of the one before; a name in apposition replaces
 * the description before it; an adjective of nationality counts right after an event noun, after a body that acts for its country, or right after the
 * trigger's own object, which ends before token `objectAt`.
 */
export const argumentsAfter = (
  page: Page,
  from: number,
  limit: number,
  verbal: boolean,
  hasSubject: boolean,
  passive: boolean,
  objectAt = -1,
  floor = from,
): Argument[] => {
  const out: Argument[] = [];
  const end = Math.min(limit, from + (verbal ? REACH : NOUN_REACH));
  let bare = hasSubject ? 1 : 0;
  let previousEnd = -1;
  let takenEnd = -1;
  let led = false;
  const bareSlot = (): Slot | null => {
    const slot: Slot | null = bare === 0 ? (passive ? "object" : verbal ? "subject" : "genitive") : bare === 1 ? "object" : null;
    bare++;
    return slot;
  };
  for (let i = from; i < end; ) {
    const m = page.entityAt[i]!;
    if (m < 0) {
      const f = factsAt(page, i);
      if (closes(page, i, verbal && i < from + 14) || (onlyVerb(page, i) && i > from)) break;
      if (i > from && f.candidates.length > 0 && leadsOn(page, i)) break;
      if (f.leads) led = true;
      if (f.both) {
        const two = f.both === "place" ? statesInFocus(page) : peopleInFocus(page);
        const by = governorOf(page, i, floor) ?? cliticAt(page, i);
        const slot = by === "of" ? null : by && by !== "and" ? (by as Slot) : bareSlot();
        if (slot) for (const entity of two) out.push({ entity, slot });
      }
      i++;
      continue;
    }
    const e = page.entities[m]!;
    const next = Math.max(e.last, i + 1);
    let by: Slot | "of" | null = governorOf(page, i, floor);
    const before = out.at(-1);
    const bearer = page.entityAt[next] ?? -1;
    if (
      isNationality(page, m) &&
      bearer >= 0 &&
      page.entities[bearer]!.kind === "person" &&
      page.entities[bearer]!.first === next &&
      cliticAt(page, next) === null
    ) {
      // "the Senegalese So-and-so": the person is meant, with what governs the adjective
      const slot = by === "of" ? null : by === "and" ? (before?.slot ?? null) : (by ?? bareSlot());
      if (slot) out.push({ entity: bearer, slot });
      i = page.entities[bearer]!.last;
      previousEnd = i;
      takenEnd = i;
      continue;
    }
    if (isNationality(page, m) && cliticAt(page, i) === null) {
      const hyphen = before?.slot === "adjective" && (previousEnd === i || (previousEnd === i - 1 && isMark(page, i - 1, "-–")));
      let plain = !verbal && i - from <= 2;
      for (let k = from; k < i && plain; k++)
        plain = page.tokens.kind[k] === WORD && !factsAt(page, k).particle && cliticAt(page, k) === null;
      if (objectAt > from && i >= objectAt && i < objectAt + 2) out.push({ entity: m, slot: "object" });
      else if (hyphen || plain) out.push({ entity: m, slot: "adjective" });
      else if (actsFor(page, i, from)) {
        const slot = by === "of" ? null : by && by !== "and" ? by : bareSlot();
        if (slot) out.push({ entity: m, slot });
      }
      if (hyphen || plain || !actsFor(page, i, from)) {
        i = next;
        previousEnd = i;
        continue;
      }
      i = next;
      previousEnd = i;
      continue;
    }
    if (led && (by === null || by === "of")) {
      out.push({ entity: m, slot: bareSlot() ?? "object" });
      led = false;
    } else if (before && takenEnd === i && by !== "and" && cliticAt(page, i) === null && names(page, before.entity, m))
      out[out.length - 1] = { ...before, entity: m, title: before.entity };
    else if (by === "and" && before) {
      if (i - takenEnd <= 3) out.push({ entity: m, slot: before.slot });
      else {
        i = next;
        previousEnd = i;
        continue;
      }
    } else if (by === "of") by = null;
    else if (by && by !== "and") out.push({ entity: m, slot: by });
    else if (verbal || bare === 0 || previousEnd === i || (passive && bare === 1)) {
      // of a noun's arguments the second bare one stands right after the first: استقبال الملك ضيفه
      const slot = bareSlot();
      if (slot) out.push({ entity: m, slot });
    }
    i = next;
    previousEnd = i;
    takenEnd = i;
  }
  return out;
};

/** Whether a name right after a mention tells who is meant: the holder of a title, of a country's or body's office (زعيم كوريا الشمالية كيم). */
const names = (page: Page, before: number, m: number): boolean => {
  const a = page.entities[before]!;
  const e = page.entities[m]!;
  if (e.form !== "name") return false;
  if (a.form === "description") return e.kind === a.kind || e.kind === "person";
  return e.kind === "person" && a.kind !== "person";
};
