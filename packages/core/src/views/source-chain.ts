import type { Anchor } from "../model/anchor.ts";
import type { Claim } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Link } from "../model/link.ts";
import type { ClaimMention } from "../model/mention.ts";
import type { ClaimForm } from "../model/vocabulary.ts";
import { lookup, type Told } from "./named.ts";

/** One station of a report's way. `lost`: a speaker that this page no longer names but another one does. */
export interface Hop {
  kind: "speaker" | "via" | "agency" | "outlet" | "lost";
  /** Entity id; null for words only, for an outlet and for a page of unknown outlet. */
  id: string | null;
  /** Empty where nobody is named. */
  name: string;
}

/** One report's way from the speaker's mouth to the page, and the words at its end. */
export interface ChainReport {
  hops: Hop[];
  told: Told;
  cue: Anchor;
  content: Anchor;
  form: ClaimForm;
}

/** All reports of one claim; `lost` are reports that the claim reached without its speaker. */
export interface SourceChain {
  claim: Claim;
  reports: ChainReport[];
  lost: ChainReport[];
}

/** The ways on which a claim came to each page, speaker first, the page's outlet last; null when there is no such claim. */
export const sourceChain = (dossier: Dossier, claimId: string): SourceChain | null => {
  const look = lookup(dossier);
  const claim = dossier.claims.find((c) => c.id === claimId);
  if (!claim) return null;
  const chainOf = (c: Claim, first: Hop): ChainReport[] =>
    c.reports.flatMap((report): ChainReport[] => {
      const told = look.told(report.from);
      const mention = look.mention(report.from) as ClaimMention | undefined;
      if (!told || !mention) return [];
      const via = report.via.map((id): Hop => ({ kind: "via", ...look.name(id) }));
      const agencies = (look.reading(report.document)?.document.agencies ?? [])
        .filter((name) => !via.some((hop) => hop.name === name))
        .map((name): Hop => ({ kind: "agency", id: null, name }));
      const outlet: Hop = { kind: "outlet", id: null, name: told.outlet ?? "" };
      return [{ hops: [first, ...via, ...agencies, outlet], told, cue: mention.cue, content: mention.content, form: report.form }];
    });
  const name = claim.speaker === null ? claim.speakerText : look.name(claim.speaker).name;
  const isLoss = (link: Link): boolean => link.reason.code === "speaker-lost" && link.a === claim.id;
  const lost = dossier.links.filter(isLoss).flatMap((link) => {
    const other = dossier.claims.find((c) => c.id === link.b);
    return other ? chainOf(other, { kind: "lost", id: claim.speaker, name }) : [];
  });
  return { claim, reports: chainOf(claim, { kind: "speaker", id: claim.speaker, name }), lost };
};
