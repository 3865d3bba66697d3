import { contentHash } from "../ids/ids.ts";
import type { Link } from "../model/link.ts";
import type { LinkReason } from "../model/reasons.ts";
import type { Ref } from "../model/ref.ts";
import type { Independence, LinkGround, LinkType } from "../model/vocabulary.ts";
import { wording } from "../wording/wording.ts";
import { claimLinks } from "./claim-links.ts";
import { eventLinks } from "./event-links.ts";
import type { Merged } from "./merge.ts";
import { byCode } from "./order.ts";

/** A link before it has an id and a sentence. */
export interface LinkDraft {
  type: LinkType;
  a: string;
  b: string;
  on: LinkGround;
  independence?: Independence;
  from: Ref[];
  code: LinkReason;
  params: Record<string, string | number>;
}

/** All links of the dossier, each once, in order of id. */
export const linkAll = (merged: Merged): Link[] => {
  const drafts = [...eventLinks(merged), ...claimLinks(merged)];
  const byId = new Map<string, Link>();
  for (const d of drafts) {
    const id = `l${contentHash(d.type, d.on, d.a, d.b, d.code, ...d.from.flatMap((r) => [r.document, r.mention]))}`;
    const reason = { code: d.code, params: { ...d.params, ...(d.independence ? { independence: d.independence } : {}) } };
    byId.set(id, {
      id,
      type: d.type,
      a: d.a,
      b: d.b,
      on: d.on,
      ...(d.independence ? { independence: d.independence } : {}),
      from: d.from,
      reason,
      why: wording("en").why(reason),
    });
  }
  return [...byId.values()].sort((x, y) => byCode(x.id, y.id));
};
