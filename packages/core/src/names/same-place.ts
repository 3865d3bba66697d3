import type { NameKeys } from "./name-keys.ts";
import type { NameToken } from "./name-token.ts";
import { canBeOne, cannotBeOne, differing, readBeside, spellingCode, spelt } from "./reading.ts";
import type { NameComparison } from "./reason.ts";

const labels = (keys: NameKeys, role: NameToken["role"]): string[] =>
  keys.parts.filter((part) => part.role === role).flatMap((part) => part.labels);
const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

/** Can two places' names be one place's? Every word tells, but for class nouns, the saint's title and the country that holds the place. */
export function samePlace(a: NameKeys, b: NameKeys): NameComparison {
  const reading = readBeside(a, b);
  const knownBoth = a.known.length > 0 && b.known.length > 0;
  const signed = a.voweled !== "" && b.voweled !== "" && a.voweled !== b.voweled;
  if (knownBoth && overlaps(a.known, b.known) && !signed) {
    const id = a.known.find((known) => b.known.includes(known)) as string;
    return canBeOne({ ...reading, likeness: Math.max(reading.likeness, 0.9) }, spelt(reading) ? spellingCode(reading) : "known-alias", 1, {
      id,
    });
  }
  const core = (part: NameToken) => part.role === "core";
  const coreA = reading.restA.filter(core);
  const coreB = reading.restB.filter(core);
  const equal = a.tokens.join(" ") === b.tokens.join(" ");
  if (knownBoth && !equal) return cannotBeOne(reading, "known-apart", { a: a.known[0] ?? "", b: b.known[0] ?? "" });
  if (reading.matches.length === 0) return cannotBeOne(reading, "nothing-in-common");
  if (equal && signed) return cannotBeOne(reading, "part-differs", { a: a.parts[0]?.written ?? "", b: b.parts[0]?.written ?? "" });
  const classA = labels(a, "class");
  const classB = labels(b, "class");
  if (classA.length > 0 && classB.length > 0 && !overlaps(classA, classB))
    return cannotBeOne(reading, "class-differs", { a: classA[0] ?? "", b: classB[0] ?? "" });
  if (knownBoth && (classA.length > 0 || classB.length > 0) && a.known.every((id) => !b.known.includes(id)) && nationsApart(a, b))
    return cannotBeOne(reading, "known-apart");
  const landA = labels(a, "landmark");
  const landB = labels(b, "landmark");
  if (landA.length > 0 !== landB.length > 0) {
    const plain = landA.length > 0 ? b : a;
    // نهر الأردن is not الأردن: the bare word names something else.
    if (plain.settled) return cannotBeOne(reading, "class-differs", { a: landA[0] ?? "", b: landB[0] ?? "" });
  } else if (landA.length > 0 && !overlaps(landA, landB))
    return cannotBeOne(reading, "class-differs", { a: landA[0] ?? "", b: landB[0] ?? "" });
  const containersA = a.parts.filter((part) => part.role === "container").map((part) => part.text);
  const containersB = b.parts.filter((part) => part.role === "container").map((part) => part.text);
  if (containersA.length > 0 && containersB.length > 0 && !overlaps(containersA, containersB) && nationsApart(a, b))
    return cannotBeOne(reading, "part-differs", { a: containersA[0] ?? "", b: containersB[0] ?? "" });
  if (coreA.length === 0 && coreB.length === 0) return canBeOne(reading, spellingCode(reading), 1);
  if (coreA.length > 0 && coreB.length > 0) return cannotBeOne(reading, "part-differs", differing(reading));
  const rest = coreA.length > 0 ? coreA : coreB;
  const long = coreA.length > 0 ? a : b;
  const part = rest.map((word) => word.written).join(" ");
  const droppable = rest.every(
    (word, i) =>
      word.concepts.includes("saint") || (word.nation !== "" && word === long.parts[long.parts.length - 1] && i === rest.length - 1),
  );
  return droppable ? canBeOne(reading, "short-form", 0.8, { part }) : cannotBeOne(reading, "part-missing", { part });
}

/** Both names name a country, and not the same. */
function nationsApart(a: NameKeys, b: NameKeys): boolean {
  const nations = (keys: NameKeys) => keys.parts.filter((part) => part.role !== "core" && part.nation !== "").map((part) => part.nation);
  const na = nations(a);
  const nb = nations(b);
  return na.length > 0 && nb.length > 0 && !overlaps(na, nb);
}
