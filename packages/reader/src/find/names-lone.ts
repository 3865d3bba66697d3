import { strangeRun } from "./names-classes.ts";
import { firmHit, strange } from "./names-persons.ts";
import { hitOver, isQuote, type Scan, take } from "./names-scan.ts";
import { CONJOINED, FOREIGN, HEAD, LATIN, PLACE_CUE, PREPOSED, SPEAKING, VERBAL } from "./names-word.ts";

/** Words of foreign shape that nothing has explained: the place after a preposition of place, else a person. */
export const findLoneNames = (scan: Scan): void => {
  for (let i = 0; i < scan.length; i++) {
    const word = scan.words[i];
    if (!word || scan.owner[i]! > 0 || word.flags & LATIN || !strange(word)) continue;
    if (!(word.flags & FOREIGN) || firmHit(scan, i)) continue;
    const hit = hitOver(scan, i);
    if (hit && hit.last - hit.first > 1) continue;
    const last = strangeRun(scan, i, 4);
    if (last <= i) continue;
    const before = scan.words[isQuote(scan, i - 1) ? i - 2 : i - 1];
    const place = before && (before.flags & PLACE_CUE || (before.head && before.head.kind === "place")) && !(word.flags & CONJOINED);
    const bearer = hit?.bearers[0];
    const kind = place ? "place" : before?.head && before.flags & HEAD ? before.head.kind : bearer ? bearer.kind : "person";
    if (
      !place &&
      kind === "person" &&
      before &&
      before.flags & PREPOSED &&
      !(before.flags & (SPEAKING | VERBAL)) &&
      last === i + 1 &&
      word.cut > 0
    )
      continue;
    take(scan, { first: i, last, cut: word.cut, kind, rule: "shape", of: -1, ...(bearer && bearer.kind === kind ? { bearer } : {}) });
    i = last - 1;
  }
};
