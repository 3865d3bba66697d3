import type { Page } from "../page.ts";
import { clauseStart, isMark, rootOf, subjectBefore } from "./clause.ts";
import { factsAt } from "./facts.ts";
import { peopleInFocus, statesInFocus } from "./focus.ts";
import type { Slot } from "./frames.ts";

const BARRED: ReadonlySet<string> = new Set([
  "to",
  "from",
  "in",
  "on",
  "with",
  "about",
  "against",
  "after",
  "before",
  "during",
  "since",
  "because",
]);

/** How far before its noun a light verb may stand, in tokens. */
const REACH = 12;

/**
 * The light verb that carries the event noun at a token ("held … talks"): the nearest verb before it in its clause, when that verb says no more than
 * that the noun happened. -1 none.
 */
export const carrierOf = (page: Page, floor: number, at: number): number => {
  const before = factsAt(page, at - 1).particle;
  const barred = before !== undefined && BARRED.has(before);
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
    if (isMark(page, i, ".؛:؟!")) return -1;
    if (page.entityAt[i]! >= 0) continue;
    const f = factsAt(page, i);
    if (f.particle === "that" || f.particle === "relative" || f.particle === "while" || f.particle === "after" || f.particle === "before")
      return -1;
    // "subjected to sanctions": the noun may stand after its verb's preposition
    if (f.light && f.verb) return barred && !(f.light === "object" && before === "to") && f.light !== "none" ? -1 : i;
    if (f.onlyVerb) return -1;
    if (at - i > 1 && f.candidates.length > 0 && !f.carrier) return -1;
  }
  return -1;
};

/** Who stands as the subject of the light verb, and the slot it takes in the event. */
export const lightSubject = (page: Page, floor: number, carrier: number, at: number): { entities: number[]; slot: Slot } | null => {
  const kind = factsAt(page, carrier).light;
  if (!kind || kind === "none") return null;
  let slot: Slot = kind === "place" ? "in" : kind;
  const entities: number[] = [];
  for (let i = carrier + 1; i < at; i++) {
    const m = page.entityAt[i]!;
    const both = factsAt(page, i).both;
    if (m < 0 && both && entities.length === 0) entities.push(...(both === "place" ? statesInFocus(page) : peopleInFocus(page)));
    if (m < 0) continue;
    const e = page.entities[m]!;
    if (e.first !== i) continue;
    const p = factsAt(page, i - 1).particle;
    if (p === "between" && kind === "place") slot = "between";
    else if (p === "in" && kind === "place" && entities.length === 0) continue;
    if (entities.length > 0 || p === undefined || p === "and" || p === "between") {
      if (e.form === "description" && e.kind === "place" && e.last - e.first === 1 && kind !== "place") continue;
      const previous = entities.at(-1);
      if (previous !== undefined && page.entities[previous]!.form === "description" && page.entities[previous]!.last === e.first)
        entities[entities.length - 1] = m;
      else if (
        !entities.some((o) => rootOf(page, o) === rootOf(page, m)) &&
        (entities.length === 0 || p === "and" || e.start > page.tokens.start[i]!)
      )
        entities.push(m);
    }
  }
  if (entities.length === 0) {
    const subject = subjectBefore(page, clauseStart(page, floor, carrier), carrier);
    const relative = factsAt(page, carrier - 1).particle === "relative";
    if (subject >= 0 && !relative) entities.push(subject);
  }
  return entities.length > 0 ? { entities, slot } : null;
};
