import type { LanguagePage } from "./language-page.ts";
import { isGivenName, isPlaceName, pressNamed } from "./outlets.ts";

/** What a byline, dateline or signature says about where a text comes from. */
export interface Credits {
  outlet: string | null;
  agencies: string[];
  places: string[];
  /** Something in it was known: a place, an outlet, an agency or a byline word. */
  known: number;
  /** Segments that look like names of people. */
  people: number;
  /** Segments that are neither. */
  unknown: number;
}

const SEGMENTS = /\s*(?:--|[-–—:/|،,()[\]_•·«»"“”]|\s(?:و|and)\s)+\s*/u;

const looksLikePeople = (key: string, page: LanguagePage): boolean => {
  const words = key.split(" ");
  return words.length >= 2 && words.length <= 8 && !/\d/.test(key) && words.every((word) => !page.particles.has(word));
};

/** "the agency of X", "the newspaper X": press by its own word, listed or not. */
export const headedPress = (name: string, key: string, page: LanguagePage): { kind: "outlet" | "agency"; name: string } | null => {
  const words = key.split(" ").length;
  if (words < 2 || words > 6) return null;
  const head = (heads: readonly string[]) => heads.find((h) => key.startsWith(`${h} `));
  const agency = head(page.agencyHeads);
  if (agency) return { kind: "agency", name };
  const outlet = head(page.outletHeads);
  if (!outlet) return null;
  const rest = name.split(/\s+/).slice(outlet.split(" ").length).join(" ");
  return pressNamed(rest) ?? { kind: "outlet", name };
};

const INITIALS = /(?:^|[\s.])\p{L}(?=[\s.]|$)/u;

/** An outlet or agency that opens or ends a segment, glued to its neighbour or followed by a number or not. */
const pressInside = (segment: string): { agency?: string; outlet?: string } | null => {
  const words = segment.split(/\s+/);
  for (let cut = Math.min(words.length - 1, 5); cut >= 1; cut--) {
    const head = words.slice(0, cut).join(" ");
    const agency = pressNamed(head);
    const rest = words.slice(cut).join(" ");
    if (agency) {
      const other = pressNamed(rest);
      const out: { agency?: string; outlet?: string } = {};
      if (agency.kind === "agency") out.agency = agency.name;
      else out.outlet = agency.name;
      if (other?.kind === "agency") out.agency ??= other.name;
      else if (other) out.outlet ??= other.name;
      if (other || /^\d+$/.test(rest)) return out;
    }
  }
  if (!INITIALS.test(segment)) return null;
  // an initialism that ran into the outlet's name: only there may the name be unknown
  for (let i = 1; i < segment.length - 2; i++) {
    const agency = pressNamed(segment.slice(0, i));
    if (agency?.kind !== "agency") continue;
    const rest = segment.slice(i);
    const outlet = pressNamed(rest.trim());
    if (outlet?.kind === "outlet") return { agency: agency.name, outlet: outlet.name };
    if (/^\p{L}/u.test(rest) && /(?:^|[\s.])\p{L}$/u.test(segment.slice(0, i)) && rest.length >= 4 && rest.split(/\s+/).length <= 3)
      return { agency: agency.name, outlet: rest.trim() };
  }
  return null;
};

/** Reads the segments of a short line: places, outlets, agencies, byline words, people. */
export const creditsOf = (line: string, page: LanguagePage): Credits => {
  const credits: Credits = { outlet: null, agencies: [], places: [], known: 0, people: 0, unknown: 0 };
  const segments = line.split(SEGMENTS).filter((s) => s.trim() !== "");
  const relays = segments.slice(1).some((s) => page.relayWords.has(page.fold(s)));
  segments.forEach((segment, i) => {
    const name = segment.trim().replace(/[.…]+$/, "");
    const key = page.fold(name);
    if (key === "" || /^\d+$/.test(key)) return;
    const press = pressNamed(name) ?? headedPress(name, key, page);
    const words = key.split(" ");
    const onlyByline = words.every((word) => page.bylineWords.has(word));
    if (press?.kind === "agency") {
      credits.agencies.push(press.name);
      credits.known++;
    } else if (isPlaceName(name)) {
      // a place may share its name with a paper; first in the line it is the place
      if (press && i > 0 && credits.outlet === null && credits.places.length > 0) credits.outlet = press.name;
      else credits.places.push(name);
      credits.known++;
    } else if (press) {
      credits.outlet ??= press.name;
      credits.known++;
    } else if (onlyByline) credits.known++;
    else {
      const inside = segment.length <= 40 ? pressInside(name) : null;
      if (inside) {
        credits.known++;
        if (inside.agency) credits.agencies.push(inside.agency);
        if (inside.outlet) credits.outlet ??= inside.outlet;
      } else if (
        i === 0 &&
        relays &&
        words.length <= 3 &&
        !isGivenName(name.split(/\s+/)[0]!) &&
        words.every((word) => !page.particles.has(word))
      ) {
        // "name – agencies": an outlet nobody has listed
        credits.outlet ??= name;
        credits.known++;
      } else if (looksLikePeople(key, page)) credits.people++;
      else credits.unknown++;
    }
  });
  return credits;
};
