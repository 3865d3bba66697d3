import { organizationById } from "@proj/world";
import { MARK } from "../text/tokens.ts";
import type { FoundEntity, Page } from "./page.ts";

/** The mention at the end of a chain of `sameAs`. */
export const rootOf = (entities: readonly FoundEntity[], k: number): number => {
  let at = k;
  for (let guard = 0; guard < 50 && entities[at]!.sameAs >= 0; guard++) at = entities[at]!.sameAs;
  return at;
};

/** What the page has said about a person by all mentions so far and to come: offices and countries. */
interface Profile {
  root: number;
  /** Dictionary forms of offices, each with the country it was said with. */
  offices: { office: string; country: string | undefined }[];
  /** Mentions by token, in order. */
  seen: number[];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((w) => w !== "");

/** Country of a title on a name: of the country or body that it belongs to. */
const countryOf = (page: Page, e: FoundEntity): string | undefined => {
  const of = e.of >= 0 ? page.entities[e.of] : undefined;
  if (of?.kind === "place") return of.country ?? (typeof of.standsFor === "string" ? of.standsFor : undefined);
  if (of) return typeof of.standsFor === "string" ? of.standsFor : of.country;
  return undefined;
};

const profiles = (page: Page): Profile[] => {
  const { entities } = page;
  const rules = page.language.names;
  const byRoot = new Map<number, Profile>();
  entities.forEach((e, k) => {
    if (e.form !== "name" || e.kind !== "person") return;
    const root = rootOf(entities, k);
    const profile = byRoot.get(root) ?? { root, offices: [], seen: [] };
    byRoot.set(root, profile);
    profile.seen.push(e.first);
    if (e.title) {
      const office = rules.classOf(wordsOf(e.title)[0]!);
      if (office) profile.offices.push({ office, country: countryOf(page, e) });
    }
  });
  return [...byRoot.values()];
};

/** The profile last named before a token, else the first named after it. */
const nearest = (fits: readonly Profile[], at: number): Profile | undefined => {
  let best: Profile | undefined;
  let where = -1;
  for (const p of fits) for (const s of p.seen) if (s < at && s > where) [best, where] = [p, s];
  if (best) return best;
  where = Number.POSITIVE_INFINITY;
  for (const p of fits) for (const s of p.seen) if (s < where) [best, where] = [p, s];
  return best;
};

/** Whether a description stands right beside a name: لافروف، وزير الخارجية الروسي. */
const beside = (page: Page, d: FoundEntity): number => {
  let at = d.first - 1;
  if (at >= 0 && page.tokens.kind[at] === MARK && (page.tokens.form[at] === "،" || page.tokens.form[at] === ",")) at--;
  const m = at >= 0 ? page.entityAt[at]! : -1;
  if (m < 0) return -1;
  const e = page.entities[m]!;
  return e.form === "name" && e.kind === "person" && d.start === page.tokens.start[d.first] ? m : -1;
};

/**
 * Ties descriptions to what they mean in this document: adjectives of nationality to the country, offices to the person who was named with them
 * (الرئيس الروسي، الوزير، نظيره الكوري), class nouns to the body named last (الوكالة، الصحيفة). What fits nobody stays by itself.
 */
export const tieDescriptions = (page: Page): void => {
  const { entities } = page;
  const rules = page.language.names;
  const people = profiles(page);
  const lands = new Map<string, number>();
  entities.forEach((e, k) => {
    if (e.kind === "place" && e.world && (!lands.has(e.world) || (e.form === "name" && entities[lands.get(e.world)!]!.form !== "name")))
      lands.set(e.world, rootOf(entities, k));
  });
  const first = new Map<string, number>();
  const bodies: { at: number; root: number; classes: string[]; country: string | undefined }[] = [];
  for (let k = 0; k < entities.length; k++) {
    const e = entities[k]!;
    if (e.kind === "organization" && e.form === "name") {
      const kind = e.world ? organizationById(e.world)?.kind : undefined;
      const own = rules.classOf(wordsOf(e.name)[0] ?? "");
      const before = e.first > 0 && page.words[e.first - 1] ? rules.classOf(page.words[e.first - 1]!.form) : undefined;
      bodies.push({
        at: e.first,
        root: rootOf(entities, k),
        classes: [...(kind ? (rules.calledBy[kind] ?? []) : []), ...(own ? [own] : []), ...(before ? [before] : [])],
        country: e.country,
      });
      continue;
    }
    if (e.form !== "description" || e.sameAs >= 0) continue;
    if (e.kind === "place") {
      const land = e.world ? lands.get(e.world) : undefined;
      if (land !== undefined && land !== k) e.sameAs = land;
      continue;
    }
    const noun = page.words[e.first] ? rules.classOf(page.words[e.first]!.form) : undefined;
    if (!noun || e.plural) continue;
    if (e.kind === "organization") {
      for (let b = bodies.length - 1; b >= 0; b--) {
        const body = bodies[b]!;
        if (!body.classes.includes(noun) || (e.country && body.country && e.country !== body.country)) continue;
        e.sameAs = body.root;
        break;
      }
      continue;
    }
    const neighbour = beside(page, e);
    if (neighbour >= 0) {
      const root = rootOf(entities, neighbour);
      e.sameAs = root;
      people.find((p) => p.root === root)?.offices.push({ office: noun, country: e.country });
      continue;
    }
    let fits: Profile[];
    if (rules.counterparts.has(noun))
      fits = people.filter((p) => e.country !== undefined && p.offices.some((o) => o.country === e.country));
    else
      fits = people.filter((p) =>
        p.offices.some(
          (o) =>
            o.office === noun &&
            (e.country === undefined || o.country === e.country || (o.country === undefined && p.offices.length === 1)),
        ),
      );
    const person = nearest(fits, e.first);
    if (person) {
      e.sameAs = person.root;
      continue;
    }
    // the same words twice are one, though nobody is named
    const key = `${noun} ${e.country ?? ""} ${rules.key(rules.fold(e.name.replace(/\s+/g, "")))}`;
    const known = first.get(key);
    if (known !== undefined) e.sameAs = known;
    else first.set(key, k);
  }
};
