import type { Dossier } from "../model/dossier.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Problem } from "../model/problem.ts";
import type { Reading } from "../model/reading.ts";
import { assembleClaims, type ClaimView } from "./assemble-claims.ts";
import { assembleEntities, type EntityView } from "./assemble-entities.ts";
import { assembleEvents, type EventView } from "./assemble-events.ts";
import { canonical } from "./canonical.ts";
import { type ClaimStep, clusterClaims } from "./claims.ts";
import { type Corpus, gather } from "./corpus.ts";
import { clusterEntities, type EntityStep } from "./entities.ts";
import { clusterEvents, type EventStep } from "./events.ts";
import { linkAll } from "./links.ts";
import { byCode } from "./order.ts";
import { type OriginFinder, originFinder } from "./origins.ts";
import { sharedRuns } from "./reuse.ts";
import { type Resolved, resolveJudgements } from "./rulings.ts";
import { rulesVersion } from "./version.ts";

/** What people may give beside the readings. */
export interface MergeOptions {
  judgements?: Iterable<Judgement>;
}

/** Everything that the steps found, kept for links and explanations. */
export interface Merged {
  corpus: Corpus;
  rulings: Resolved;
  entities: EntityStep;
  events: EventStep;
  claims: ClaimStep;
  finder: OriginFinder;
  entityView: EntityView;
  eventView: EventView;
  claimView: ClaimView;
}

/** Runs the steps in order; each looks only at the results of those before it. */
export const runMerge = (readings: Iterable<Reading>, options: MergeOptions = {}): Merged => {
  const corpus = gather(readings);
  const rulings = resolveJudgements(corpus, options.judgements ?? []);
  const entities = clusterEntities(corpus, rulings.entity);
  const events = clusterEvents(corpus, entities, rulings.event);
  const claims = clusterClaims(corpus, entities, events, rulings.claim);
  const finder = originFinder(sharedRuns(corpus));
  const entityView = assembleEntities(corpus, entities);
  const eventView = assembleEvents(corpus, entities, entityView, events, finder);
  const claimView = assembleClaims(corpus, entityView, eventView, claims, finder);
  return { corpus, rulings, entities, events, claims, finder, entityView, eventView, claimView };
};

const sortProblems = (problems: readonly Problem[]): Problem[] => {
  const byText = new Map(problems.map((p) => [canonical(p), p]));
  return [...byText.keys()].sort(byCode).map((key) => byText.get(key)!);
};

/** Puts the results of the steps into a dossier. */
export const toDossier = (merged: Merged): Dossier => ({
  format: "isnad/1",
  rules: rulesVersion,
  readings: merged.corpus.readings,
  entities: merged.entityView.entities,
  events: merged.eventView.events,
  claims: merged.claimView.claims,
  links: linkAll(merged),
  judgements: merged.rulings.judgements,
  problems: sortProblems([
    ...merged.corpus.problems,
    ...merged.rulings.problems,
    ...merged.entities.problems,
    ...merged.events.problems,
    ...merged.claims.problems,
  ]),
});

/**
 * What all readings say together, steered by people's judgements. A pure function of two sets: neither order nor repetition of the arguments
 * changes a byte of the result.
 */
export const merge = (readings: Iterable<Reading>, options: MergeOptions = {}): Dossier => toDossier(runMerge(readings, options));
