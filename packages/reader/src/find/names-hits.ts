import { NUMBER } from "../text/tokens.ts";
import type { Bearer } from "./names-gazetteer.ts";
import { type Hit, isBreak, isMark, isQuote, type Scan, take } from "./names-scan.ts";
import { ADJECTIVAL, CONJOINED, DEFINITE, HEAD, KNOWN, NOMINAL, PLACE_CUE, PREPOSED, VERBAL } from "./names-word.ts";

/** What the words before a spelling ask for: the kind of a class noun, a place after a preposition of place. */
const asks = (scan: Scan, i: number): "organization" | "place" | "thing" | undefined => {
  let at = i - 1;
  if (isQuote(scan, at)) at--;
  const word = scan.words[at];
  if (!word || isBreak(scan, at)) return undefined;
  if (word.flags & HEAD && !(word.flags & DEFINITE) && !scan.owner[at]) return word.head!.kind;
  if (word.flags & PLACE_CUE) return "place";
  return undefined;
};

/** بين سيول وبيونغ يانغ، في سيول: a preposition of place, or another place joined by "and". */
const besidePlace = (scan: Scan, hit: Hit): boolean => {
  const word = scan.words[hit.first]!;
  const before = scan.words[hit.first - 1];
  if ((before && before.flags & PLACE_CUE && hit.cut === 0) || (hit.cut === 1 && scan.page.words[hit.first]!.fold.startsWith("ب")))
    return true;
  if (hit.cut === 1 && word.flags & CONJOINED)
    return scan.covered[hit.first - 1]! > 0 && scan.hits[scan.covered[hit.first - 1]! - 1]!.bearers[0]!.kind === "place";
  const next = scan.hits[hit.last];
  return !!next && next.cut === 1 && next.bearers[0]!.kind === "place" && (scan.words[hit.last]!.flags & KNOWN) === 0;
};

/** The bearer that the sentence means, or undefined when it means none. */
export const choose = (scan: Scan, hit: Hit): Bearer | undefined => {
  const wanted = asks(scan, hit.first);
  const first = hit.bearers[0]!;
  const { page } = scan;
  // النادي الملكي is a description, though the club is known by it
  if (
    first.sort === "club" &&
    hit.last - hit.first === 2 &&
    scan.words[hit.first]!.head &&
    (scan.words[hit.first + 1]?.flags ?? 0) & ADJECTIVAL
  )
    return undefined;
  if (wanted) {
    const fit = hit.bearers.find(
      (b) => b.kind === wanted && !(b.ambiguous && wanted === "place" && !(scan.words[hit.first - 1]?.flags ?? 0) && b.weight < 2),
    );
    if (
      fit &&
      (!fit.ambiguous ||
        wanted !== "place" ||
        hit.last - hit.first > 1 ||
        (scan.words[hit.first]!.flags & NOMINAL) === 0 ||
        (fit.weight >= 5 && !(scan.words[hit.first]!.flags & DEFINITE)))
    )
      return fit;
  }
  if (scan.sport && wanted !== "place") {
    const { tokens } = page;
    const spelled = tokens.kind[hit.first - 1] === NUMBER ? undefined : scan.words[hit.first]!;
    // الريال is a club on a page about sport unless a number stands before it
    const club = hit.bearers.find(
      (b) =>
        b.sort === "club" &&
        (!b.ambiguous || hit.bearers.length > 1 || (spelled && spelled.flags & DEFINITE && !(spelled.flags & (ADJECTIVAL | HEAD)))),
    );
    if (club && !hit.bearers.some((b) => b.kind === "place" && b.weight >= 8)) return club;
  }
  const word = scan.words[hit.first]!;
  const single = hit.last === hit.first + 1;
  // شركته السعودية، "أرامكو" السعودية: beside a noun with the article or a name it is the adjective
  if (single && word.demonym && word.flags & DEFINITE && hit.cut === 0) {
    const prior = scan.words[hit.first - 1];
    if (isQuote(scan, hit.first - 1) && scan.words[hit.first - 2]) return undefined;
    if (
      prior &&
      (scan.owner[hit.first - 1]! > 0 || (prior.flags & DEFINITE && prior.flags & (NOMINAL | ADJECTIVAL) && !(prior.flags & VERBAL)))
    )
      return undefined;
  }
  // a capital that is also an everyday word (سيول) needs its country on the page, the West (الغرب) a word that people and bodies take
  if (single && first.ambiguous && first.weight === 7 && ((first.country && scan.countries.has(first.country)) || besidePlace(scan, hit)))
    return first;
  const before = scan.words[hit.first - 1];
  if (
    single &&
    first.ambiguous &&
    first.id.startsWith("the-") &&
    word.flags & DEFINITE &&
    hit.cut === 0 &&
    before &&
    !(before.flags & (PLACE_CUE | DEFINITE)) &&
    before.flags & (NOMINAL | VERBAL)
  )
    return first;
  const clear = hit.bearers.find((b) => !b.ambiguous);
  if (clear) return clear;
  const part = partOf(scan, hit.first);
  const medium = hit.bearers.find((b) => b.kind === "organization");
  if (medium) {
    if (
      isQuote(scan, hit.first - 1) &&
      isQuote(scan, hit.last) &&
      (first.sort === "agency" ||
        medium.sort === "newspaper" ||
        medium.sort === "broadcaster" ||
        medium.sort === "site" ||
        medium.sort === "agency" ||
        medium.sort === "club" ||
        medium.sort === "armed")
    )
      return medium;
    if (part === "byline" && !isMark(scan, hit.last, ":") && ["agency", "newspaper", "broadcaster", "site"].includes(medium.sort))
      return medium;
    if (isMark(scan, hit.first - 1, ":") && isBreak(scan, hit.last) && page.words[hit.first - 2]) return medium;
  }
  return undefined;
};

/** The kind of the part that a token stands in. */
const partOf = (scan: Scan, i: number): string | undefined => {
  const at = scan.page.tokens.start[i]!;
  const { parts } = scan.page;
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return parts[low]?.kind;
};

/** Takes the spellings of the gazetteer that no longer name has swallowed. */
export const findHitNames = (scan: Scan): void => {
  for (let i = 0; i < scan.length; i++) {
    const hit = scan.hits[i];
    if (!hit || scan.owner[i]! > 0) continue;
    const bearer = choose(scan, hit);
    if (!bearer) continue;
    // بعقوبة: "with a penalty" unless the sentence asks for a town
    if (
      hit.last === i + 1 &&
      hit.cut === 0 &&
      bearer.weight < 6 &&
      scan.words[i]!.flags & PREPOSED &&
      scan.words[i]!.flags & KNOWN &&
      asks(scan, i) !== bearer.kind
    )
      continue;
    if (bearer.ambiguous && scan.words[i]!.flags & PREPOSED && hit.last === i + 1 && hit.cut === 0) continue;
    take(scan, { first: i, last: hit.last, cut: hit.cut, kind: bearer.kind, rule: "gazetteer", of: -1, bearer });
  }
};
