import type { Dossier } from "../model/dossier.ts";
import type { Link } from "../model/link.ts";
import { byCode, lookup, type Named, type Told } from "./named.ts";

/** Two tellings that cannot both stand, or of which the later replaces the earlier. */
export interface Disagreement {
  link: Link;
  a: Named;
  b: Named;
  /** The words on both sides, in the order of the link's references. */
  told: Told[];
}

const strength = (link: Link): number =>
  (link.type === "contradicts" ? 4 : 0) + (link.independence === "independent" ? 2 : link.independence === "unknown" ? 1 : 0);

/** Contradictions, then updates; between independent sources first; then by id. */
export const disagreements = (dossier: Dossier): Disagreement[] => {
  const look = lookup(dossier);
  return dossier.links
    .filter((link) => link.type === "contradicts" || link.type === "updates")
    .sort((x, y) => strength(y) - strength(x) || byCode(x.id, y.id))
    .map((link) => ({ link, a: look.name(link.a), b: look.name(link.b), told: link.from.flatMap((ref) => look.told(ref) ?? []) }));
};
