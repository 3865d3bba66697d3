import { align, type Match } from "./align.ts";
import type { NameKeys } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";
import { canBeOne, cannotBeOne, differing, type NameReading, readBeside, spellingCode } from "./reading.ts";
import type { NameComparison } from "./reason.ts";

const naming = (part: NameToken): boolean => part.role === "core";
const namingOrTitle = (part: NameToken): boolean => part.role === "core" || part.role === "maybe-title";
/** Prophets' names after محمد are the father's; other names after it make one double name (محمد علي, محمد حسني). */
const prophets = new Set(
  "ادريس ابراهيم يوسف موسي عيسي داود سليمان اسماعيل اسحق اسحاق يعقوب نوح يونس ايوب زكريا يحيي ادم هارون صالح شعيب الياس".split(" "),
);
const muhammad = new Set(["محمد", "mohammed", "mohammad", "muhammad", "mohamed", "mohamad"]);

/** Can two people's names be one person's? */
export function samePerson(a: NameKeys, b: NameKeys): NameComparison {
  const reading = readBeside(a, b);
  if (reading.matches.length === 0) return cannotBeOne(reading, "nothing-in-common");
  const generation = generationsApart(reading);
  if (generation !== null) return generation;
  const initials = initialsApart(a, b);
  if (initials !== null) return cannotBeOne(reading, "part-differs", initials);
  const regnal = reading.a.parts.some((part) => part.role === "ordinal") !== reading.b.parts.some((part) => part.role === "ordinal");
  const strictA = reading.restA.filter(naming);
  const strictB = reading.restB.filter(naming);
  if (strictA.length > 0 && strictB.length > 0) return inFamilyOrder(reading) ?? cannotBeOne(reading, "part-differs", differing(reading));
  const restA = reading.restA.filter(namingOrTitle);
  const restB = reading.restB.filter(namingOrTitle);
  if (restA.length > 0 && restB.length > 0 && strictA.length + strictB.length > 0)
    return cannotBeOne(reading, "part-differs", differing(reading));
  if (strictA.length === 0 && strictB.length === 0) {
    if (fathersApart(reading)) return cannotBeOne(reading, "father-and-son");
    return canBeOne(reading, spellingCode(reading), 1);
  }
  // A sovereign with a number bears no family name: فيليبي السادس is not فيليبي غونزاليس.
  if (regnal && strictA.length > 0 !== reading.a.parts.some((part) => part.role === "ordinal"))
    return cannotBeOne(reading, "part-differs", differing(reading));
  return strictA.length === 0
    ? shorter(reading, a, b, reading.restB, reading.matches)
    : shorter(reading, b, a, reading.restA, reading.matches.map(flip));
}

const flip = (match: Match): Match => ({ a: match.b, countA: match.countB, b: match.a, countB: match.countA, likeness: match.likeness });

/** Junior and senior, the Second and the Third. A name without mark is the elder's beside a junior's full name. */
function generationsApart(reading: NameReading): NameComparison | null {
  const labels = (keys: NameKeys, role: NameToken["role"]) =>
    keys.parts.filter((part) => part.role === role).flatMap((part) => part.labels);
  for (const role of ["generation", "ordinal"] as const) {
    const la = labels(reading.a, role);
    const lb = labels(reading.b, role);
    if (la.length > 0 && lb.length > 0 && !la.some((label) => lb.includes(label)))
      return cannotBeOne(reading, "generation-differs", { a: la[0] ?? "", b: lb[0] ?? "" });
    if (
      role === "generation" &&
      la.length > 0 !== lb.length > 0 &&
      reading.a.tokens.length > 1 &&
      reading.b.tokens.length > 1 &&
      [...la, ...lb].includes("junior")
    )
      return cannotBeOne(reading, "generation-differs", { a: la[0] ?? "", b: lb[0] ?? "" });
  }
  return null;
}

/** George H. W. and George W.: where both names write initials, one list begins the other. */
function initialsApart(a: NameKeys, b: NameKeys): { a: string; b: string } | null {
  const initials = (keys: NameKeys) =>
    keys.parts.filter((part) => part.text.length === 1 && part.script !== "digits").map((part) => part.initials || part.text);
  const ia = initials(a);
  const ib = initials(b);
  const scriptA = a.parts[0]?.script;
  const apart = scriptA === b.parts[0]?.script && ia.slice(0, ib.length).some((letter, i) => letter !== ib[i]);
  return apart ? { a: ia.join(" "), b: ib.join(" ") } : null;
}

/** سلمان is not بن سلمان: one is the father. */
function fathersApart(reading: NameReading): boolean {
  const first = reading.matches[0] as Match;
  const a = reading.a.parts[first.a] as NameToken;
  const b = reading.b.parts[first.b] as NameToken;
  return a.afterSonOf !== b.afterSonOf && a.arabicGiven && (reading.a.tokens.length === 1 || reading.b.tokens.length === 1);
}

/** Orbán Viktor and Viktor Orbán: the same words with the first put last. Chains of Arabic given names keep their order: it says who the father is. */
function inFamilyOrder(reading: NameReading): NameComparison | null {
  const { a, b } = reading;
  if (a.tokens.length < 2 || b.tokens.length < 2 || a.tokens.length + b.tokens.length > 9) return null;
  if (a.parts.filter((part) => part.arabicGiven).length > 1 || b.parts.filter((part) => part.arabicGiven).length > 1) return null;
  for (const turn of [1, b.parts.length - 1]) {
    const turned: NameKeys = { ...b, parts: [...b.parts.slice(turn), ...b.parts.slice(0, turn)], joins: [] };
    const again = readBeside(a, turned, align(a, turned));
    if (again.restA.some(naming) || again.restB.some(naming)) continue;
    const back = again.matches.map((match) => ({ ...match, b: (match.b + turn) % b.parts.length }));
    // A join over the turning point is no run of the name as written.
    if (back.some((match) => match.b + match.countB > b.parts.length)) continue;
    return canBeOne({ ...again, b, matches: back }, "family-order", 0.95);
  }
  return null;
}

/** One name holds all words of the other: which words are missing decides. @param rest the longer name's words without partner. */
function shorter(
  reading: NameReading,
  short: NameKeys,
  long: NameKeys,
  rest: readonly NameToken[],
  matches: readonly Match[],
): NameComparison {
  const at = (match: Match) => [match.b, match.b + match.countB - 1] as const;
  const names = long.parts.map((part, i) => (namingOrTitle(part) ? i : -1)).filter((i) => i >= 0);
  const firstName = names[0] as number;
  const lastName = names[names.length - 1] as number;
  const from = at(matches[0] as Match)[0];
  const to = at(matches[matches.length - 1] as Match)[1];
  const missing = {
    part: rest
      .filter(naming)
      .map((part) => part.written)
      .join(" "),
  };
  const shortCount = short.parts.filter(naming).length;
  const firstShort = short.parts[(matches[0] as Match).a] as NameToken;
  const firstLong = long.parts[from] as NameToken;
  if (long.familyFirst && !familyPartWhole(names, matches)) return cannotBeOne(reading, "part-missing", missing);
  if (shortCount === 1 && matches.length === 1) {
    if (firstLong.afterSonOf !== firstShort.afterSonOf && firstLong.arabicGiven) return cannotBeOne(reading, "father-and-son", missing);
    if (to === lastName) return canBeOne(reading, long.familyFirst ? "given-name-only" : "surname-only", 0.85, missing);
    if (from <= firstName) return canBeOne(reading, long.familyFirst ? "surname-only" : "given-name-only", 0.75, missing);
    if (firstLong.arabicGiven) return cannotBeOne(reading, "father-and-son", missing);
    return canBeOne(reading, "surname-only", 0.7, missing);
  }
  if (from > firstName && !rest.every((part) => part.role === "maybe-title")) {
    // The longer name has one more name in front: a double name, a family name of several words, or the son.
    const before = long.parts[firstName] as NameToken;
    const double = muhammad.has(before.text) && !prophets.has(firstLong.text) && names[1] === from;
    if (firstLong.arabicGiven && !firstLong.afterSonOf && !double) return cannotBeOne(reading, "father-and-son", missing);
    return canBeOne(reading, "short-form", double ? 0.9 : 0.8, missing);
  }
  return canBeOne(reading, "short-form", to === lastName ? 0.93 : 0.88, missing);
}

/** Of a family-first name the family name or all given names may stand alone, but no single syllable may be missing. */
function familyPartWhole(names: readonly number[], matches: readonly Match[]): boolean {
  const met = new Set<number>();
  for (const match of matches) for (let i = 0; i < match.countB; i++) met.add(match.b + i);
  const given = names.slice(1).filter((i) => met.has(i)).length;
  return given === 0 || given === names.length - 1;
}
