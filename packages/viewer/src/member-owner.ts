import type { PackedDossier } from "./packed/packed-dossier.ts";
import { eachElement, keyBytes, pastString, readMembers, standsAt } from "./packed/scan.ts";

/** The thing that a mention belongs to: ids of earlier merges are ids of members. Looked for only when somebody comes with such an address. */
export const memberOwner = (packed: PackedDossier, mention: string): { kind: "entity" | "event" | "claim"; id: string } | null => {
  const { bytes } = packed;
  const wanted = keyBytes(mention);
  const cell = new Uint32Array(2);
  const names = (at: number): boolean =>
    bytes[at] === 0x22 && pastString(bytes, at) === at + wanted.length + 2 && standsAt(bytes, at + 1, wanted);
  /** Whether a list of references, or of reports with a `from`, holds the mention. */
  const holds = (list: number): boolean => {
    let found = false;
    if (list !== 0)
      eachElement(bytes, list, (at) => {
        cell.fill(0);
        const end = readMembers(bytes, at, KEYS, cell, 0);
        if (cell[1] !== 0) readMembers(bytes, cell[1]!, KEYS.slice(0, 1), cell, 0);
        if (cell[0] !== 0 && names(cell[0]!)) found = true;
        return end;
      });
    return found;
  };
  for (let row = packed.claims.length - 1; row >= 0; row--)
    if (holds(packed.claims.place(row, "reports"))) return { kind: "claim", id: packed.claims.id(row) };
  for (let row = packed.events.length - 1; row >= 0; row--)
    if (holds(packed.events.place(row, "mentions"))) return { kind: "event", id: packed.events.id(row) };
  for (let row = packed.entities.length - 1; row >= 0; row--)
    if (holds(packed.entities.place(row, "mentions"))) return { kind: "entity", id: packed.entities.id(row) };
  return null;
};

const KEYS = [keyBytes("mention"), keyBytes("from")];
