import { acronymFits } from "./acronym.ts";
import { align, type Match } from "./align.ts";
import type { NameKeys } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";
import { canBeOne, cannotBeOne, differing, readBeside, spellingCode, spelt } from "./reading.ts";
import type { NameComparison } from "./reason.ts";
import { tokenLikeness } from "./token-likeness.ts";

const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));
/** Words that say how wide a body reaches; its name is often said without them. */
const reach = new Set(["international", "world", "national", "general"]);

/** Can two names of bodies or things be one? Words meet in any order; class noun and nationality may be left out, not exchanged. */
export function sameOrganization(a: NameKeys, b: NameKeys): NameComparison {
  const reading = readBeside(a, b, inAnyOrder(a, b));
  if (a.known.length > 0 && b.known.length > 0) {
    const id = a.known.find((known) => b.known.includes(known));
    if (id !== undefined)
      return canBeOne(
        { ...reading, likeness: Math.max(reading.likeness, 0.9) },
        spelt(reading) ? spellingCode(reading) : "known-alias",
        1,
        { id },
      );
    return cannotBeOne(reading, "known-apart", { a: a.known[0] ?? "", b: b.known[0] ?? "" });
  }
  if (acronymFits(a, b)) return canBeOne({ ...reading, likeness: 0.9 }, "acronym", 1);
  if (reading.matches.length === 0) return cannotBeOne(reading, "nothing-in-common");
  const classesA = heads(a);
  const classesB = heads(b);
  if (classesA.length > 0 && classesB.length > 0 && !overlaps(classesA, classesB))
    return cannotBeOne(reading, "class-differs", { a: classesA[0] ?? "", b: classesB[0] ?? "" });
  const nationA = reading.restA.filter((part) => part.role === "nation");
  const nationB = reading.restB.filter((part) => part.role === "nation");
  if (nationA.length > 0 && nationB.length > 0)
    return cannotBeOne(reading, "nation-differs", { a: nationA[0]?.written ?? "", b: nationB[0]?.written ?? "" });
  const wide = (rest: readonly NameToken[]) =>
    rest.find((part) => part.concepts.includes("international") || part.concepts.includes("world"));
  const widened = nationA.length > 0 ? wide(reading.restB) : nationB.length > 0 ? wide(reading.restA) : undefined;
  // The world's agency is not one nation's.
  if (widened !== undefined)
    return cannotBeOne(reading, "nation-differs", { a: (nationA[0] ?? widened).written, b: (nationB[0] ?? widened).written });
  const numbers = (keys: NameKeys) =>
    keys.parts
      .filter((part) => part.script === "digits")
      .map((part) => part.text)
      .sort()
      .join(" ");
  if (numbers(a) !== numbers(b)) return cannotBeOne(reading, "number-differs", { a: numbers(a), b: numbers(b) });
  const coreA = reading.restA.filter((part) => part.role === "core");
  const coreB = reading.restB.filter((part) => part.role === "core");
  if (coreA.length > 0 && coreB.length > 0) return cannotBeOne(reading, "part-differs", differing(reading));
  const met = reading.matches.flatMap((match) => a.parts.slice(match.a, match.a + match.countA));
  const metCore = met.filter((part) => part.role === "core");
  const proper = metCore.filter((part) => part.concepts.length === 0);
  const rest = coreA.length > 0 ? coreA : coreB;
  if (rest.length === 0) {
    const classLeft = [...reading.restA, ...reading.restB].some((part) => part.role === "class");
    // A bare adjective is a name only with the article: العربية.
    const definite = reading.matches.every((match) => match.likeness === 1 && a.parts[match.a]?.article && b.parts[match.b]?.article);
    if (classLeft && metCore.length < 2 && proper.length === 0 && !definite) return cannotBeOne(reading, "part-missing");
    if (!definite && met.every((part) => part.role === "nation" || part.role === "particle")) return cannotBeOne(reading, "part-missing");
    const exact = reading.restA.length === 0 && reading.restB.length === 0;
    return canBeOne(reading, exact ? spellingCode(reading) : "short-form", exact ? 1 : 0.88);
  }
  const part = rest.map((word) => word.written).join(" ");
  const reaching = rest.every((word) => overlaps([...reach], word.concepts)) && met.length > 1;
  const shortened = proper.length >= 2 && rest.length === 1 && rest.every((word) => word.concepts.length === 0);
  return reaching || shortened ? canBeOne(reading, "short-form", 0.8, { part }) : cannotBeOne(reading, "part-missing", { part });
}

const heads = (keys: NameKeys): string[] => keys.parts.filter((part) => part.role === "class").flatMap((part) => part.labels);

/** First in order, then what is left in any order: English and Arabic put adjectives on different sides. */
function inAnyOrder(a: NameKeys, b: NameKeys): Match[] {
  const matches = align(a, b);
  const metA = new Set<number>();
  const metB = new Set<number>();
  for (const match of matches) {
    for (let i = 0; i < match.countA; i++) metA.add(match.a + i);
    for (let j = 0; j < match.countB; j++) metB.add(match.b + j);
  }
  a.parts.forEach((part: NameToken, i) => {
    if (metA.has(i) || part.role === "particle") return;
    b.parts.forEach((other: NameToken, j) => {
      if (metA.has(i) || metB.has(j) || other.role === "particle") return;
      const likeness = tokenLikeness(part, other);
      if (likeness < 0.85) return;
      metA.add(i);
      metB.add(j);
      matches.push({ a: i, countA: 1, b: j, countB: 1, likeness });
    });
  });
  return matches;
}
