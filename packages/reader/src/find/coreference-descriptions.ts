import { organizationById } from "@proj/world";
import { MARK } from "../text/tokens.ts";
import type { FoundEntity, Page } from "./page.ts";

/** The mention at the end of a chain of `sameAs`. */
export const rootOf = (entities: readonly FoundEntity[], k: number): number => {
  let at = k;
  for (let guard = 0; guard < 50 && entities[at]!.sameAs >= 0; guard++) at = entities[at]!.sameAs;
  return at;
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((w) => w !== "");

/** How many earlier or later mentions a description looks at: whom it means is named near it. */
const REACH = 200;

interface Office {
  office: string;
  country: string | undefined;
}

/** A mention of somebody who has an office, by its place in the text. */
interface Held {
  at: number;
  root: number;
  /** Countries said with the office; empty when it was said without one. */
  countries: ReadonlySet<string>;
}

/** Country of a title on a name: of the country or body that it belongs to. */
const countryOf = (page: Page, e: FoundEntity): string | undefined => {
  const of = e.of >= 0 ? page.entities[e.of] : undefined;
  if (of?.kind === "place") return of.country ?? (typeof of.standsFor === "string" ? of.standsFor : undefined);
  if (of) return typeof of.standsFor === "string" ? of.standsFor : of.country;
  return undefined;
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

/** Offices by person: from titles on names and from descriptions beside names, which are tied here. */
const officesOf = (page: Page): Map<number, Office[]> => {
  const { entities } = page;
  const rules = page.language.names;
  const offices = new Map<number, Office[]>();
  const add = (root: number, office: Office) => {
    const list = offices.get(root);
    if (list) list.push(office);
    else offices.set(root, [office]);
  };
  entities.forEach((e, k) => {
    if (e.kind !== "person") return;
    if (e.form === "name") {
      const office = e.title ? rules.classOf(wordsOf(e.title)[0]!) : undefined;
      if (office) add(rootOf(entities, k), { office, country: countryOf(page, e) });
      return;
    }
    if (e.form !== "description" || e.sameAs >= 0) return;
    const neighbour = beside(page, e);
    const office = neighbour >= 0 && page.words[e.first] ? rules.classOf(page.words[e.first]!.form) : undefined;
    if (!office) return;
    e.sameAs = rootOf(entities, neighbour);
    add(e.sameAs, { office, country: e.country });
  });
  return offices;
};

/** Every mention of persons with an office, in order, by the office; under "" all of them. */
const holders = (page: Page, offices: ReadonlyMap<number, readonly Office[]>): Map<string, Held[]> => {
  const out = new Map<string, Held[]>();
  const put = (key: string, held: Held) => {
    const list = out.get(key);
    if (list) list.push(held);
    else out.set(key, [held]);
  };
  page.entities.forEach((e, k) => {
    if (e.kind !== "person" || e.form !== "name") return;
    const root = rootOf(page.entities, k);
    const own = offices.get(root);
    if (!own) return;
    const all = new Set<string>();
    for (const o of own) if (o.country) all.add(o.country);
    put("", { at: e.first, root, countries: all });
    for (const office of new Set(own.map((o) => o.office))) {
      const countries = new Set<string>();
      for (const o of own) if (o.office === office && o.country) countries.add(o.country);
      put(office, { at: e.first, root, countries });
    }
  });
  return out;
};

/** The holder named last before a token, else the first named after it, who fits. */
const nearest = (list: readonly Held[] | undefined, at: number, fits: (held: Held) => boolean): number => {
  if (!list) return -1;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= Math.max(0, low - REACH); k--) if (fits(list[k]!)) return list[k]!.root;
  for (let k = low; k < Math.min(list.length, low + REACH); k++) if (fits(list[k]!)) return list[k]!.root;
  return -1;
};

/**
 * Ties descriptions to what they mean in this document: adjectives of nationality to the country, offices to the person who was named with them
 * (الرئيس الروسي، الوزير، نظيره الكوري), class nouns to the body named last (الوكالة، الصحيفة). What fits nobody stays by itself.
 */
export const tieDescriptions = (page: Page): void => {
  const { entities } = page;
  const rules = page.language.names;
  const held = holders(page, officesOf(page));
  const lands = new Map<string, number>();
  entities.forEach((e, k) => {
    if (e.kind === "place" && e.world && (!lands.has(e.world) || (e.form === "name" && entities[lands.get(e.world)!]!.form !== "name")))
      lands.set(e.world, rootOf(entities, k));
  });
  const unnamed = new Map<string, number>();
  const bodies = new Map<string, { root: number; country: string | undefined }[]>();
  for (let k = 0; k < entities.length; k++) {
    const e = entities[k]!;
    if (e.kind === "organization" && e.form === "name") {
      const kind = e.world ? organizationById(e.world)?.kind : undefined;
      const own = rules.classOf(wordsOf(e.name)[0] ?? "");
      const before = e.first > 0 && page.words[e.first - 1] ? rules.classOf(page.words[e.first - 1]!.form) : undefined;
      for (const called of new Set([...(kind ? (rules.calledBy[kind] ?? []) : []), ...(own ? [own] : []), ...(before ? [before] : [])])) {
        const body = { root: rootOf(entities, k), country: e.country };
        const list = bodies.get(called);
        if (list) list.push(body);
        else bodies.set(called, [body]);
      }
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
      const list = bodies.get(noun) ?? [];
      for (let b = list.length - 1; b >= Math.max(0, list.length - REACH); b--)
        if (!e.country || !list[b]!.country || e.country === list[b]!.country) {
          e.sameAs = list[b]!.root;
          break;
        }
      continue;
    }
    const { country } = e;
    const person = rules.counterparts.has(noun)
      ? country === undefined
        ? -1
        : nearest(held.get(""), e.first, (h) => h.countries.has(country))
      : nearest(held.get(noun), e.first, (h) => country === undefined || h.countries.size === 0 || h.countries.has(country));
    if (person >= 0) {
      e.sameAs = person;
      continue;
    }
    // the same words twice are one, though nobody is named
    const key = `${noun} ${country ?? ""} ${rules.key(rules.fold(e.name.replace(/\s+/g, "")))}`;
    const known = unnamed.get(key);
    if (known !== undefined) e.sameAs = known;
    else unnamed.set(key, k);
  }
};
