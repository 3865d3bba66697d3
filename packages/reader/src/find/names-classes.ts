// Longer than most: the cases of one noun phrase, in the order in which they are asked.
import { NUMBER } from "../text/tokens.ts";
import { adjectives, modelEnd, purpose, quoted, strangeRun } from "./names-extents.ts";
import { readPerson, strange } from "./names-persons.ts";
import { type Draft, type Hit, hitOver, isMark, type Scan, take } from "./names-scan.ts";
import {
  ADJECTIVAL,
  CALENDAR,
  CONJOINED,
  DEFINITE,
  DEMONYM,
  FUNCTION,
  GENERIC,
  GIVEN,
  HEAD,
  KNOWN,
  LATIN,
  NOMINAL,
  ONLY_VERB,
  OPENER,
  PREPOSED,
  SAFE,
  SECTOR,
  SPORT,
  SUFFIXED,
  TITLE,
} from "./names-word.ts";

type Kind = Draft["kind"];

const fitting = (hit: Hit, kind: Kind) => hit.bearers.find((b) => b.kind === kind);

/** Everything that a class noun makes a name of: bodies, places and things, by the noun's modes. */
export const findClassNames = (scan: Scan): void => {
  for (let i = 0; i < scan.length; i++) {
    if (!(scan.flags[i]! & (HEAD | SPORT))) continue;
    const word = scan.words[i];
    if (scan.sport && word && word.flags & SPORT && scan.owner[i] === 0) {
      const club = clubOfTown(scan, i + 1);
      if (club) {
        i = club - 1;
        continue;
      }
    }
    if (!word?.head || scan.owner[i]! > 0 || word.flags & SUFFIXED) continue;
    const covering = hitOver(scan, i);
    if (covering && !covering.bearers[0]!.ambiguous && covering.last - covering.first > 1) {
      extend(scan, covering);
      i = covering.last - 1;
      continue;
    }
    const last = classNameAt(scan, i);
    if (last > i) i = last - 1;
  }
};

/** مدرب نهضة بركان: after a word of sport, a noun and a town are a club. Answers the token after it, or 0. */
const clubOfTown = (scan: Scan, j: number): number => {
  const noun = scan.words[j];
  const town = scan.hits[j + 1];
  if (!noun || !town || town.cut > 0 || town.bearers[0]!.kind !== "place" || town.bearers[0]!.weight >= 8) return 0;
  if (
    !(noun.flags & NOMINAL) ||
    noun.flags & (DEFINITE | PREPOSED | CONJOINED | TITLE | HEAD | SUFFIXED | SPORT | CALENDAR | FUNCTION) ||
    noun.plural
  )
    return 0;
  const before = scan.words[j - 1]!;
  if (before.flags & DEFINITE) return 0;
  return take(scan, { first: j, last: town.last, cut: 0, kind: "organization", rule: "class-club", of: -1 }) ? town.last : 0;
};

/** A known body may go on: its own adjectives (وكالة الأنباء الرسمية الأذربيجانية) or purpose stay with it. */
const extend = (scan: Scan, hit: Hit): void => {
  const bearer = hit.bearers[0]!;
  if (bearer.kind === "place" || scan.words[hit.first]!.head?.modes.has("label")) return;
  const tail = adjectives(scan, hit.last, 2);
  if (tail.nation >= 0)
    take(scan, { first: hit.first, last: tail.last, cut: hit.cut, kind: bearer.kind, rule: "gazetteer", of: -1, bearer });
};

const classNameAt = (scan: Scan, i: number): number => {
  const word = scan.words[i]!;
  const { kind, modes } = word.head!;
  const draft = (first: number, last: number, cut: number, rule: string, as: Kind = kind): number => {
    const hit = scan.hits[first];
    const bearer = hit && hit.last === last ? fitting(hit, as) : undefined;
    return take(scan, { first, last, cut, kind: as, rule, of: -1, ...(bearer ? { bearer } : {}) }) ? last : i;
  };
  const whole = (last: number, rule: string): number => draft(i, last, word.classCut, rule);
  const definite = (word.flags & DEFINITE) !== 0;
  const j = i + 1;
  const next = scan.words[j];

  if (definite) {
    if (modes.has("civil"))
      return next && /^المدنيه?$/.test(scan.page.words[j]!.fold) ? whole(adjectives(scan, j, 2).last, "class-adjective") : i;
    if (modes.has("rank")) {
      const tail = adjectives(scan, j, 3);
      const end = purpose(scan, tail.last);
      return tail.naming && end > tail.last ? whole(end, "class-adjective") : i;
    }
    if (modes.has("national") || modes.has("nation") || modes.has("redcross")) {
      const tail = adjectives(scan, j, 4);
      if (tail.last > j && (tail.nation >= 0 || tail.naming)) {
        if (word.plural && kind === "organization") return i;
        if ((modes.has("redcross") && !tail.naming) || (modes.has("nation") && tail.nation < 0)) return i;
        // وزير الحرب الإسرائيلي: the adjective is not the noun's
        const feminine = word.gender === "f" || word.plural === true || modes.has("f");
        if (scan.page.words[j]!.fold.endsWith("ه") !== feminine && !(word.plural && kind !== "place")) return i;
        // الخطوط الجوية الإيرانية آسمان: what follows is the name
        if (modes.has("f") && scan.words[tail.last] && strange(scan.words[tail.last]!) && scan.words[tail.last]!.cut === 0) {
          const run = strangeRun(scan, tail.last, 3);
          return draft(tail.last, run, 0, "class-strange");
        }
        return whole(purpose(scan, tail.last), "class-adjective");
      }
    }
    // البرلمان الأوروبي is above; الشركة "س" only in quotation marks
    const close = quoted(scan, j);
    if (close > 0 && modes.has("label")) return draft(j + 1, close, 0, "class-quoted") > i ? close + 1 : i;
    return i;
  }

  const close = quoted(scan, j);
  if (close > 0) {
    if (close === j + 1) return i;
    const hit = scan.hits[j + 1];
    if (hit && hit.last === close && !fitting(hit, kind)) return draft(j + 1, close, 0, "class-quoted", kind);
    return draft(j + 1, close, 0, "class-quoted");
  }
  if (!next) {
    if (modes.has("model") && scan.page.tokens.kind[j] === NUMBER) return i;
    return i;
  }
  const f = next.flags;
  if (modes.has("model") || (f & LATIN && (modes.has("label") || modes.has("open")))) {
    const end = modelEnd(scan, j);
    return end > j ? draft(j, end, 0, "class-model", modes.has("model") ? "thing" : kind) : i;
  }
  if (f & (CONJOINED | PREPOSED) || next.cut > 0) return i;
  if (modes.has("agency") && f & SECTOR && !(f & DEFINITE)) {
    // وكالة أنباء "فارس"، وكالة أنباء الطلبة
    const inner = quoted(scan, j + 1);
    if (inner > 0) return draft(j + 2, inner, 0, "class-quoted");
    const run = strangeRun(scan, j + 1, 3);
    const known = scan.hits[j + 1];
    if (known && fitting(known, kind)) return draft(j + 1, known.last, known.cut, "class-name");
    if (run > j + 1) return draft(j + 1, run, 0, "class-strange");
  }

  // a known name after the noun
  const hit = hitOver(scan, j);
  if (hit && hit.first === j && hit.cut === 0) {
    const known = fitting(hit, kind);
    const firm = !hit.bearers[0]!.ambiguous;
    // وكالة موديز، حركة طالبان: the name alone
    if (known && hit.last === j + 1 && (modes.has("agency") || modes.has("label")) && !(f & KNOWN && f & DEFINITE))
      return draft(j, hit.last, 0, "class-name");
    if (modes.has("body") || modes.has("body-place") || modes.has("agency")) {
      if (firm || known) {
        const tail = adjectives(scan, hit.last, 3);
        return whole(purpose(scan, tail.last), "class-name");
      }
    }
    if (modes.has("body-cup") && firm) return whole(adjectives(scan, hit.last, 1).last, "class-name");
    if (known) return draft(j, hit.last, 0, "class-name");
    // of another kind: نادي + city is a club, ميليشيات + place stays the place
    if (firm && modes.has("label") && kind === "organization" && modes.has("local")) return draft(j, hit.last, 0, "class-name");
    if (firm && modes.has("open")) {
      const tail = adjectives(scan, hit.last, 2);
      return whole(tail.last, "class-name");
    }
    if (firm) return i;
  }

  // جامعة الملك سعود، شارع الحبيب بورقيبة: named after somebody
  if (modes.has("body") || modes.has("local")) {
    const titled =
      next.title?.use === "honour" &&
      !next.plural &&
      !next.dual &&
      f & DEFINITE &&
      scan.words[j + 1] &&
      scan.words[j + 1]!.cut === 0 &&
      scan.words[j + 1]!.flags & (GIVEN | SAFE | OPENER)
        ? readPerson(scan, j + 1, 2)
        : null;
    const person =
      titled ??
      (f & (SAFE | OPENER) || (f & GIVEN && scan.words[j + 1] && scan.words[j + 1]!.flags & SAFE) ? readPerson(scan, j, 1) : null);
    if (person && (kind === "place" || kind === "organization") && !modes.has("national")) return whole(person.last, "class-person");
    if (titled) return whole(titled.last, "class-person");
  }
  // a name not seen before
  const run = strangeRun(scan, j, 4);
  if (run > j) {
    if (modes.has("label") || modes.has("agency")) {
      const last = draft(j, run, next.cut, "class-strange");
      if (last > i && word.plural) return Math.max(last, coordinate(scan, last, kind));
      return last;
    }
    if (modes.has("body") || modes.has("open")) {
      const tail = adjectives(scan, run, 2);
      return whole(tail.last, "class-strange");
    }
    return i;
  }
  if (f & (ONLY_VERB | FUNCTION | CALENDAR)) return i;

  // everyday words: the noun and its complement together
  if (word.plural && kind === "organization" && !modes.has("national")) return i;
  if (modes.has("body") || modes.has("chain") || modes.has("agency") || (modes.has("body-ministry") && next.flags & DEFINITE)) {
    let at = j;
    let steps = 0;
    while (
      steps < 3 &&
      scan.words[at] &&
      !(scan.words[at]!.flags & (DEFINITE | DEMONYM | SUFFIXED | CONJOINED | PREPOSED | FUNCTION)) &&
      scan.words[at]!.flags & NOMINAL &&
      scan.words[at]!.flags & KNOWN &&
      !hitOver(scan, at)
    ) {
      at++;
      steps++;
    }
    const end = scan.words[at];
    if (!end || end.flags & (CONJOINED | PREPOSED | FUNCTION | SUFFIXED)) return i;
    const closing = hitOver(scan, at);
    if (closing && closing.first === at && closing.cut === 0) {
      if (steps === 0 && closing.bearers[0]!.ambiguous && !(end.flags & DEFINITE)) return i;
      return whole(adjectives(scan, closing.last, 2).last, "class-chain");
    }
    if (steps > 0 && strange(end) && !modes.has("chain") && !(end.flags & DEFINITE && scan.page.words[at]!.fold.endsWith("ي")))
      return whole(at + 1, "class-chain");
    if (!(end.flags & DEFINITE) || !(end.flags & (NOMINAL | ADJECTIVAL)) || (end.flags & DEMONYM && steps === 0)) return i;
    if (end.flags & GENERIC && !modes.has("agency") && kind !== "thing") return i;
    if (end.flags & TITLE && !(end.flags & ADJECTIVAL) && kind === "place") return i;
    let last = at + 1;
    // وزارة النقل والطرق
    const and = scan.words[last];
    if (
      and &&
      and.flags & CONJOINED &&
      and.flags & DEFINITE &&
      and.flags & NOMINAL &&
      !(and.flags & (TITLE | DEMONYM | ADJECTIVAL)) &&
      !(and.flags & HEAD && !(and.flags & SECTOR)) &&
      kind === "organization" &&
      !hitOver(scan, last)
    )
      last++;
    const tail = adjectives(scan, last, 3);
    const all = purpose(scan, tail.last);
    if (modes.has("agency") && tail.nation < 0 && all === last && steps === 0) return i;
    return whole(all, "class-chain");
  }
  // قناة الجزيرة، حي السلام: an everyday noun with the article is the name
  if ((modes.has("media") || modes.has("local")) && f & DEFINITE && f & NOMINAL && !(f & (GENERIC | SECTOR | DEMONYM | TITLE | HEAD))) {
    if (f & ADJECTIVAL && !(f & NOMINAL)) return i;
    if (modes.has("body")) return whole(adjectives(scan, j + 1, 1).last, "class-common");
    return draft(j, j + 1, 0, "class-common");
  }
  return i;
};

/** … وخيرسون after a plural or dual class noun. */
const coordinate = (scan: Scan, from: number, kind: Kind): number => {
  let at = from;
  for (let guard = 0; guard < 6; guard++) {
    if (isMark(scan, at, "،,")) at++;
    const word = scan.words[at];
    if (!word || !(word.flags & CONJOINED || word.cut === 1)) return from;
    if (hitOver(scan, at)) {
      at = hitOver(scan, at)!.last;
      continue;
    }
    if (!strange(word)) return from;
    const last = strangeRun(scan, at, 2);
    if (last <= at) return from;
    take(scan, { first: at, last, cut: word.cut, kind, rule: "class-strange", of: -1 });
    from = at = last;
  }
  return from;
};
