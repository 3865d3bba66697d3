import type { Page } from "../page.ts";
import { rootOf } from "./clause.ts";
import { usualRoles } from "./frames.ts";
import { type Happening, mergeInto } from "./happening.ts";

/** Whether a happening is an assault of one state on another, told without a day of its own. */
const isAssault = (page: Page, h: Happening): boolean => {
  const head = h.members[0]!;
  if (head.type !== "attack" || head.trigger.family !== "attack" || head.plural) return false;
  const state = (role: string): boolean =>
    h.members.some((e) => e.participants.some((p) => p.role === role && page.entities[rootOf(page, p.entity)]!.kind === "place"));
  const place = h.members.some((e) => e.place >= 0);
  return state("attacker") && (state("target") || place);
};

/**
 * "Its attack on X" beside "its war in X": where a page tells of a war of the same side, the assault of that state is the war. Gives the happenings
 * that are left.
 */
export const foldAssaults = (page: Page, happenings: readonly Happening[]): Happening[] => {
  const wars = happenings.filter((h) => h.members[0]!.type === "war");
  if (wars.length === 0) return [...happenings];
  return happenings.filter((h) => {
    if (!isAssault(page, h)) return true;
    const attackers = new Set([...h.parties].filter(([, roles]) => roles.has("attacker")).map(([p]) => p));
    const others = new Set([...[...h.parties.keys()].filter((p) => !attackers.has(p)), ...h.places]);
    const war = wars.find(
      (w) => [...w.parties.keys()].some((p) => attackers.has(p)) || [...w.parties.keys(), ...w.places].some((p) => others.has(p)),
    );
    if (!war) return true;
    for (const e of h.members) {
      e.type = "war";
      e.participants = e.participants.map((p) => ({ ...p, role: usualRoles.war.subject! }));
      if (!e.statusTold || e.status === "occurred") e.status = "ongoing";
      mergeInto(page, war, e);
    }
    return false;
  });
};
