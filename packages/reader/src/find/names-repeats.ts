import { nextInName, type Scan, take } from "./names-scan.ts";
import {
  ADJECTIVAL,
  CALENDAR,
  DEFINITE,
  DEMONYM,
  FAMILY,
  FOREIGN,
  FUNCTION,
  GIVEN,
  KNOWN,
  LINK,
  type NameWord,
  NOMINAL,
  SAFE,
  SPEAKING,
  TITLE,
  VERBAL,
} from "./names-word.ts";

interface Part {
  draft: number;
  keys: string[];
  /** The part holds an everyday word only: it counts beside a verb. */
  plain: boolean;
}

/** How many names one first word may begin: a bound for pages of lists. */
const MOST = 64;

/** The key of a whole word, without a cut. */
const whole = (word: NameWord): string => word.keys[1] as string;

const keysOf = (scan: Scan, first: number, last: number, cut: number): string[] => {
  const out: string[] = [];
  for (let k = first; k < last; k++) {
    const word = scan.words[k];
    if (!word || word.keys.length === 0) continue;
    if (k > first || cut === 0) out.push(whole(word));
    else {
      const at = word.keys.indexOf(cut);
      out.push(at >= 0 ? (word.keys[at + 1] as string) : scan.rules.key(scan.page.words[k]!.fold.slice(cut)));
    }
  }
  return out;
};

const plainWord = (word: NameWord | undefined): boolean =>
  !!word &&
  (word.flags & KNOWN) !== 0 &&
  !(word.flags & (SAFE | FOREIGN)) &&
  !(word.flags & DEFINITE && word.flags & ADJECTIVAL && !(word.flags & VERBAL));

/** The parts by which a name comes back: the surname and every tail of it, the head of a name of three and more, a strange first name. */
const partsOf = (scan: Scan): Map<string, Part[]> => {
  const index = new Map<string, Part[]>();
  const add = (part: Part) => {
    const list = index.get(part.keys[0]!);
    if (!list) index.set(part.keys[0]!, [part]);
    else if (list.length < MOST && !list.some((p) => p.keys.length === part.keys.length && p.keys.every((k, n) => k === part.keys[n])))
      list.push(part);
  };
  scan.drafts.forEach((draft, d) => {
    const first = scan.words[draft.first];
    if (!first) return;
    const keys = keysOf(scan, draft.first, draft.last, draft.cut);
    if (keys.length === 0) return;
    if (draft.bearer && draft.kind !== "person") {
      // of a club's two words the first alone: ريال، بايرن
      if (scan.sport && draft.bearer.sort === "club" && keys.length === 2 && draft.last === draft.first + 2 && !plainWord(first))
        add({ draft: d, keys: keys.slice(0, 1), plain: false });
      // حركة حماس once, then حماس
      if (draft.rule.startsWith("class") && draft.bearer.ambiguous) add({ draft: d, keys, plain: false });
      return;
    }
    if (draft.kind !== "person") {
      if (draft.rule === "class-strange" || draft.rule === "class-quoted" || draft.rule === "class-common" || draft.rule === "class-club")
        add({ draft: d, keys, plain: keys.length === 1 && plainWord(first) });
      return;
    }
    add({ draft: d, keys, plain: keys.length === 1 && plainWord(first) });
    if (keys.length < 2) return;
    const at: number[] = [];
    for (let k = draft.first; k < draft.last; k++) if (scan.words[k] && scan.words[k]!.keys.length > 0) at.push(k);
    for (let k = 1; k < keys.length; k++) {
      const word = scan.words[at[k]!]!;
      if (word.flags & LINK && k === keys.length - 1) continue;
      if (keys[k]!.length < 2) continue;
      add({ draft: d, keys: keys.slice(k), plain: keys.length - k === 1 && (plainWord(word) || (word.flags & DEMONYM) !== 0) });
    }
    for (let k = 1; k < keys.length; k++) {
      if (scan.words[at[k - 1]!]!.flags & LINK) continue;
      if (k === 1 && first.flags & GIVEN && !(first.flags & FAMILY) && !(first.flags & FOREIGN)) continue;
      if (k === 1 && plainWord(first) && !(first.flags & FAMILY)) continue;
      if (keys[0]!.length < 3) continue;
      add({ draft: d, keys: keys.slice(0, k), plain: false });
    }
  });
  return index;
};

/** Second pass: parts of names found once are names wherever they come back, with any clitics (لبوتين، والعتيري). */
export const findRepeats = (scan: Scan): void => {
  const index = partsOf(scan);
  if (index.size === 0) return;
  for (let i = 0; i < scan.length; i++) {
    if ((scan.flags[i]! & (FUNCTION | SAFE)) === FUNCTION || scan.owner[i]! > 0) continue;
    const word = scan.words[i];
    if (!word) continue;
    let best: { part: Part; last: number; cut: number } | undefined;
    for (let c = 0; c < word.keys.length; c += 2) {
      const parts = index.get(word.keys[c + 1] as string);
      if (!parts) continue;
      for (const part of parts) {
        let at = i;
        let matched = true;
        for (let k = 1; k < part.keys.length; k++) {
          at = nextInName(scan, at);
          const next = at < 0 ? undefined : scan.words[at];
          if (!next || scan.owner[at]! > 0 || next.keys[1] !== part.keys[k]) {
            matched = false;
            break;
          }
        }
        if (matched && (!best || at + 1 > best.last)) best = { part, last: at + 1, cut: liftCut(scan, i, word.keys[c] as number) };
      }
    }
    if (!best) continue;
    const f = word.flags;
    if (best.last === i + 1 && !allowed(scan, i, best.part, best.cut)) continue;
    if (best.last === i + 1 && f & (TITLE | FUNCTION) && !(f & SAFE)) continue;
    const source = scan.drafts[best.part.draft]!;
    take(scan, {
      first: i,
      last: best.last,
      cut: best.cut,
      kind: source.kind,
      rule: "repeat",
      of: -1,
      ...(source.gender ? { gender: source.gender } : {}),
    });
    i = best.last - 1;
  }
};

/** للزيات: the article that the preposition swallowed belongs to the name. */
const liftCut = (scan: Scan, i: number, cut: number): number => {
  const { fold } = scan.page.words[i]!;
  return cut > 1 && fold[cut - 1] === "ل" && fold[cut - 2] === "ل" ? cut - 1 : cut;
};

const allowed = (scan: Scan, i: number, part: Part, cut: number): boolean => {
  const word = scan.words[i]!;
  // a clitic cut off an everyday word is no name: وعلي، بلال
  if (!part.plain)
    return !(word.flags & KNOWN) || cut === 0 || !(word.flags & FUNCTION)
      ? !(cut > 0 && word.flags & KNOWN && part.keys[0]!.length < 4)
      : false;
  if (cut > 0) return (word.flags & KNOWN) === 0 || part.keys[0]!.length > 3;
  const before = scan.words[i - 1];
  const after = scan.words[i + 1];
  if (word.flags & DEFINITE) {
    if (word.flags & ADJECTIVAL && before && before.flags & DEFINITE) return false;
    if (before && before.flags & (SPEAKING | FUNCTION | VERBAL) && !(before.flags & DEFINITE)) return true;
    return !!after && (after.flags & VERBAL) !== 0;
  }
  if (before && before.flags & VERBAL && !(before.flags & DEFINITE)) return true;
  // نصر كبير، حسن الحال: an everyday noun with its adjective or complement
  if (after && after.flags & DEFINITE && after.flags & NOMINAL && !(after.flags & (VERBAL | DEMONYM | CALENDAR | TITLE))) return false;
  if (
    word.flags & ADJECTIVAL &&
    !(word.flags & NOMINAL) &&
    before &&
    before.flags & NOMINAL &&
    !(before.flags & (DEFINITE | VERBAL | FUNCTION))
  )
    return false;
  return true;
};
