import { foldName } from "@proj/world";
import { contentHash } from "../ids/ids.ts";
import type { Origin } from "../model/origin.ts";
import type { Independence, OriginKind } from "../model/vocabulary.ts";
import { Clusters } from "./clusters.ts";
import { outletOf, type Placed, publishedKey } from "./corpus.ts";
import { byCode, distinct, push } from "./order.ts";
import type { SharedRun } from "./reuse.ts";

/** A telling that came through somebody: a report of a claim or a mention of an event, with the relay that stands last before the page. */
export interface Telling {
  placed: Placed<{ anchor: { start: number; end: number } }>;
  /** Names of relays from the speaker outward. */
  via: readonly string[];
}

/** Who reports really come from. */
export interface OriginFinder {
  /** Groups tellings by where they come from. */
  origins(tellings: readonly Telling[]): Origin[];
  /** Whether two tellings come from one source, from two, or nobody can say. */
  independence(a: readonly Origin[], b: readonly Origin[]): Independence;
  /** Whether the words of both stand in one passage that their documents share. */
  sharePassage(a: Telling["placed"], b: Telling["placed"]): boolean;
}

/** Builds the finder over the passages that documents share. */
export const originFinder = (runs: readonly SharedRun[]): OriginFinder => {
  const byPair = new Map<string, SharedRun[]>();
  for (const run of runs) push(byPair, `${run.a} ${run.b}`, run);

  const sharePassage = (p: Telling["placed"], q: Telling["placed"]): boolean => {
    const [x, y] = p.doc < q.doc ? [p, q] : [q, p];
    return (byPair.get(`${x.doc} ${y.doc}`) ?? []).some(
      (run) =>
        x.mention.anchor.start >= run.aStart &&
        x.mention.anchor.start < run.aEnd &&
        y.mention.anchor.start >= run.bStart &&
        y.mention.anchor.start < run.bEnd,
    );
  };

  /** The source that a telling itself names: its relay, its agency, its outlet; else only its page. */
  const sourceOf = ({ placed, via }: Telling): { kind: OriginKind; name: string; certain: boolean } => {
    const relay = via[0];
    if (relay !== undefined) return { kind: "agency", name: relay, certain: true };
    if (!placed.teaser && placed.document.agencies.length === 1)
      return { kind: "agency", name: placed.document.agencies[0]!, certain: true };
    const outlet = outletOf(placed);
    if (outlet !== null) return { kind: "outlet", name: outlet, certain: placed.document.agencies.length === 0 };
    return { kind: "document", name: placed.document.id, certain: false };
  };

  const origins = (tellings: readonly Telling[]): Origin[] => {
    const sources = tellings.map(sourceOf);
    const sets = new Clusters(tellings.length);
    const byName = new Map<string, number>();
    sources.forEach((s, i) => {
      const key = s.kind === "document" ? `document ${s.name}` : foldName(s.name);
      const first = byName.get(key);
      if (first === undefined) byName.set(key, i);
      else sets.join(first, i);
    });
    for (let i = 0; i < tellings.length; i++)
      for (let j = i + 1; j < tellings.length; j++)
        if (!sets.same(i, j) && sharePassage(tellings[i]!.placed, tellings[j]!.placed)) sets.join(i, j);
    const groups = new Map<number, number[]>();
    tellings.forEach((_, i) => {
      push(groups, sets.find(i), i);
    });
    return [...groups.values()]
      .map((members): Origin => {
        const documents = distinct(members.map((i) => tellings[i]!.placed.document.id));
        const rank: OriginKind[] = ["agency", "outlet", "document", "speaker", "text"];
        const first = [...members].sort(
          (i, j) =>
            rank.indexOf(sources[i]!.kind) - rank.indexOf(sources[j]!.kind) ||
            byCode(publishedKey(tellings[i]!.placed), publishedKey(tellings[j]!.placed)) ||
            byCode(sources[i]!.name, sources[j]!.name),
        )[0]!;
        const { kind, name, certain } = sources[first]!;
        const shared = kind === "document" && documents.length > 1;
        return {
          id: `o${contentHash(shared ? "text" : kind, kind === "document" ? documents[0]! : foldName(name))}`,
          kind: shared ? "text" : kind,
          name: shared ? documents[0]! : name,
          documents,
          certain,
        };
      })
      .sort((a, b) => byCode(a.id, b.id));
  };

  const independence = (a: readonly Origin[], b: readonly Origin[]): Independence => {
    const mine = new Set(a.map((o) => o.id));
    if (a.length > 0 && b.length > 0 && a.every((o) => b.some((p) => p.id === o.id)) && b.every((o) => mine.has(o.id))) return "same";
    if (a.some((o) => o.certain && b.some((p) => p.certain && p.id !== o.id && !p.documents.some((d) => o.documents.includes(d)))))
      return "independent";
    return "unknown";
  };
  return { origins, independence, sharePassage };
};
