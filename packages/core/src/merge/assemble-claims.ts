import type { Claim } from "../model/claim.ts";
import type { ClaimMention } from "../model/mention.ts";
import type { EntityView } from "./assemble-entities.ts";
import type { EventView } from "./assemble-events.ts";
import type { ClaimStep } from "./claims.ts";
import { type Corpus, type Placed, publishedKey } from "./corpus.ts";
import { byCode, distinct, push } from "./order.ts";
import type { OriginFinder } from "./origins.ts";
import { chooseTime } from "./values.ts";

/** Claims, and from every claim to its mentions. */
export interface ClaimView {
  claims: Claim[];
  members: ReadonlyMap<string, readonly number[]>;
}

const byPublication = (a: Placed<ClaimMention>, b: Placed<ClaimMention>): number =>
  byCode(publishedKey(a), publishedKey(b)) ||
  byCode(a.ref.document, b.ref.document) ||
  a.mention.anchor.start - b.mention.anchor.start ||
  byCode(a.ref.mention, b.ref.mention);

const most = <T extends string>(list: readonly T[]): T => {
  const count = new Map<T, number>();
  for (const x of list) count.set(x, (count.get(x) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))[0]![0];
};

/** Makes the dossier's claims from the sets of mentions, each with all its reports. */
export const assembleClaims = (corpus: Corpus, view: EntityView, events: EventView, step: ClaimStep, finder: OriginFinder): ClaimView => {
  const { items } = corpus.claims;
  const groups = new Map<number, number[]>();
  items.forEach((_, n) => {
    push(groups, step.clusters.find(n), n);
  });
  const entityId = (doc: number, mention: string): string[] => {
    const n = corpus.entities.at(doc, mention);
    return n === undefined ? [] : [view.idOf(n)];
  };
  const members = new Map<string, readonly number[]>();
  const claims = [...groups.values()].map((list): Claim => {
    const told = list.map((n) => items[n]!).sort(byPublication);
    const id = told.map((p) => p.ref.mention).sort(byCode)[0]!;
    members.set(id, list);
    const first = told.find((p) => p.mention.form === "direct") ?? told[0]!;
    const speakers = told.flatMap((p) => (p.mention.speaker === null ? [] : entityId(p.doc, p.mention.speaker)));
    const texts = told.map((p) => p.mention.speakerText).filter(Boolean);
    const reports = told.map((p) => ({
      from: p.ref,
      document: p.ref.document,
      via: p.mention.via.flatMap((m) => entityId(p.doc, m)),
      form: p.mention.form,
    }));
    const about = told.flatMap((p) =>
      p.mention.about.flatMap((m) => {
        const event = corpus.events.at(p.doc, m);
        return event !== undefined ? [events.idOf(event)] : entityId(p.doc, m);
      }),
    );
    for (const p of told)
      for (const n of corpus.events.ofDocument[p.doc]!)
        if (corpus.events.items[n]!.mention.claim === p.mention.id) about.push(events.idOf(n));
    const origins = finder.origins(told.map((placed, i) => ({ placed, via: reports[i]!.via.map((v) => view.nameOf(v)) })));
    const originOf = (d: string): string => origins.find((o) => o.documents.includes(d))!.id;
    return {
      id,
      speaker: speakers.length ? most(speakers) : null,
      speakerText: texts.length ? most(texts) : "",
      act: most(told.map((p) => p.mention.act)),
      polarity: most(told.map((p) => p.mention.polarity)),
      quote: first.mention.content.quote,
      said: chooseTime(
        told.flatMap((p) =>
          p.mention.said === null ? [] : [{ value: p.mention.said, origin: originOf(p.ref.document), published: publishedKey(p) }],
        ),
      ),
      about: distinct(about),
      reports,
      origins,
    };
  });
  return { claims: claims.sort((a, b) => byCode(a.id, b.id)), members };
};
