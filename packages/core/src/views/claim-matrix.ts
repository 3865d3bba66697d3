import type { Claim } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { ClaimForm } from "../model/vocabulary.ts";
import { byCode, lookup, type Named, type Page, type Told } from "./named.ts";

/** How one page carries one claim. */
export interface ClaimCell {
  document: string;
  reports: { told: Told; form: ClaimForm; via: Named[] }[];
}

/** One claim across all pages; `cells` runs along the matrix's `pages`, null where a page is silent. */
export interface ClaimRow {
  claim: Claim;
  /** The speaker as an entity, or only the words that name an unnamed one. */
  speaker: { id: string | null; name: string };
  about: Named[];
  cells: (ClaimCell | null)[];
}

/** Claims × pages. Pages by date (unknown last), outlet, id; claims by number of pages, then by the first page that has them, then id. */
export interface ClaimMatrix {
  pages: Page[];
  rows: ClaimRow[];
}

/** Who reports which claim. */
export const claimMatrix = (dossier: Dossier): ClaimMatrix => {
  const look = lookup(dossier);
  const pages = dossier.readings
    .map((r) => look.page(r.document.id))
    .sort(
      (a, b) =>
        byCode(a.published ?? "9999", b.published ?? "9999") || byCode(a.outlet ?? "", b.outlet ?? "") || byCode(a.document, b.document),
    );
  const column = new Map(pages.map((p, i) => [p.document, i]));
  const rows = dossier.claims.map((claim): ClaimRow => {
    const cells: (ClaimCell | null)[] = pages.map(() => null);
    for (const report of claim.reports) {
      const at = column.get(report.document);
      const told = look.told(report.from);
      if (at === undefined || !told) continue;
      const entry = { told, form: report.form, via: report.via.map((id) => look.name(id)) };
      const cell = cells[at];
      if (cell) cell.reports.push(entry);
      else cells[at] = { document: report.document, reports: [entry] };
    }
    return {
      claim,
      speaker: { id: claim.speaker, name: claim.speaker === null ? claim.speakerText : look.name(claim.speaker).name },
      about: claim.about.map((id) => look.name(id)),
      cells,
    };
  });
  const weight = (row: ClaimRow): number => row.cells.filter((c) => c !== null).length;
  const first = (row: ClaimRow): number => row.cells.findIndex((c) => c !== null);
  return { pages, rows: rows.sort((a, b) => weight(b) - weight(a) || first(a) - first(b) || byCode(a.claim.id, b.claim.id)) };
};
