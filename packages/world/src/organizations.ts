import { bodyRows } from "./data/bodies.ts";
import { clubRows } from "./data/clubs.ts";
import { mediaRows } from "./data/media.ts";
import type { Organization, OrganizationKind } from "./model.ts";
import { list, names, rows, slug, withoutRemark } from "./table.ts";

function build(): Organization[] {
  const result: Organization[] = [];
  let kind: OrganizationKind = "agency";
  for (const [first = "", english = "", short, country, standsFor] of rows(mediaRows + bodyRows + clubRows)) {
    if (first.startsWith("@")) {
      kind = first.slice(1) as OrganizationKind;
      continue;
    }
    const { names: read, ...unsure } = names(first, english);
    const acronyms = names(short, "");
    const unsureNames = [...(unsure.ambiguousNames ?? []), ...(acronyms.ambiguousNames ?? [])];
    result.push({
      id: `org/${slug(read.en[0] ?? "")}`,
      kind,
      names: { ar: read.ar, en: read.en.map(withoutRemark) },
      ...(unsureNames.length > 0 ? { ambiguous: true as const, ambiguousNames: unsureNames } : {}),
      ...(short ? { acronyms: acronyms.names.ar.map(withoutRemark) } : {}),
      ...(country ? { country } : {}),
      ...(list(standsFor)[0] ? { standsFor: list(standsFor)[0]! } : {}),
    });
  }
  return result;
}

/** Agencies, newspapers, broadcasters, sites, bodies of states and between them, armed groups, parties, companies, clubs, federations. */
export const organizations: readonly Organization[] = /* @__PURE__ */ build();
