import { WORD } from "../text/tokens.ts";
import { strangeRun } from "./names-extents.ts";
import { firmHit, strange } from "./names-persons.ts";
import { type Draft, hitOver, isMark, isQuote, type Scan, take } from "./names-scan.ts";
import { CONJOINED, FOREIGN, FUNCTION, HEAD, KNOWN, LATIN, type NameWord, PLACE_CUE, TITLE, WEAK } from "./names-word.ts";

/** Names that only what stands around them explains: in quotation marks or brackets, after "and" beside a name, and words of foreign shape. */
export const findLoneNames = (scan: Scan): void => {
  const { tokens } = scan.page;
  const counts = new Map<string, number>();
  for (let i = 0; i < scan.length; i++) {
    if (scan.flags[i]! & (KNOWN | FUNCTION)) continue;
    const word = scan.words[i];
    if (word && !scan.owner[i] && !(word.flags & (LATIN | WEAK)) && strange(word))
      counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1);
  }
  for (let i = 0; i < scan.length; i++) {
    if (scan.flags[i]! & (KNOWN | FUNCTION | LATIN)) continue;
    const word = scan.words[i];
    if (!word || scan.owner[i]! > 0 || word.flags & LATIN || !strange(word)) continue;
    if (firmHit(scan, i)) continue;
    const hit = hitOver(scan, i);
    if (hit && hit.last - hit.first > 1) continue;
    const last = strangeRun(scan, i, 4);
    if (last <= i) continue;
    const quoted = (isQuote(scan, i - 1) && isQuote(scan, last)) || (isMark(scan, i - 1, "(") && isMark(scan, last, ")"));
    const owner = scan.owner[i - 1] ?? 0;
    const beside = word.flags & CONJOINED && word.cut === 1 && owner > 0 ? scan.drafts[owner - 1]! : undefined;
    // إيسنا in brackets after the body's full name
    const apposed = quoted && i > 1 && scan.owner[i - 2]! > 0 && scan.drafts[scan.owner[i - 2]! - 1]!.kind === "organization";
    if (!(word.flags & FOREIGN) && !apposed && !beside && (counts.get(keyOf(word)) ?? 0) < 3) continue;
    if (tokens.form[i]!.length - word.cut < 3) continue;
    const before = scan.words[isQuote(scan, i - 1) ? i - 2 : i - 1];
    const motion =
      before &&
      before.flags & PLACE_CUE &&
      !(scan.sport && scan.rules.describes(scan.page.words[isQuote(scan, i - 1) ? i - 2 : i - 1]!) !== "of");
    const place = before && (motion || before.head?.kind === "place") && !(word.flags & CONJOINED);
    const bearer = hit?.bearers[0];
    const body =
      endsAsBody(scan, i, last) || apposed || (quoted && word.flags & FOREIGN && !beside && (!before || !(before.flags & TITLE)));
    let kind: Draft["kind"] = place
      ? "place"
      : body
        ? "organization"
        : before?.head && before.flags & HEAD
          ? before.head.kind
          : bearer
            ? bearer.kind
            : "person";
    if (beside && !place && !body) {
      if (!(word.flags & FOREIGN) && tokens.kind[last] === WORD && !scan.words[last]?.flags) continue;
      kind = beside.kind;
    }
    take(scan, {
      first: i,
      last,
      cut: word.cut,
      kind,
      rule: quoted ? "quoted" : beside ? "beside" : "shape",
      of: -1,
      ...(bearer && bearer.kind === kind ? { bearer } : {}),
    });
    i = last - 1;
  }
};

/** The key of the word from where a name would begin in it. */
const keyOf = (word: NameWord): string => {
  const at = word.keys.indexOf(word.cut);
  return (at >= 0 ? word.keys[at + 1] : (word.keys[1] ?? "")) as string;
};

const endsAsBody = (scan: Scan, first: number, last: number): boolean => {
  for (let k = first + 1; k < last; k++) if (scan.words[k]?.bodyEnd) return true;
  return false;
};
