import { lexicon } from "./lexicon.ts";
import type { NameKeys } from "./name-keys.ts";

/** Whether one name is the other's letters: BBC and بي بي سي, IMF and International Monetary Fund. */
export function acronymFits(a: NameKeys, b: NameKeys): boolean {
  return fits(a, b) || fits(b, a);
}

function fits(short: NameKeys, long: NameKeys): boolean {
  const letters = lettersOf(short);
  if (letters === null) return false;
  const spelt = long.parts.map((part) => part.initials);
  if (long.parts.length === letters.length && spelt.every((names, i) => names.includes(letters.charAt(i)))) return true;
  const initials = long.parts.filter((part) => part.script === "latin" && !lexicon.binders.has(part.text));
  return (
    initials.length === long.parts.filter((part) => part.role !== "particle").length &&
    initials.length === letters.length &&
    initials.length > 2 &&
    initials.every((part, i) => part.text.startsWith(letters.charAt(i)))
  );
}

/** The letters of a name that is written as capitals ("BBC", "B.B.C."); null for others. */
function lettersOf(keys: NameKeys): string | null {
  if (keys.parts.some((part) => part.script !== "latin")) return null;
  if (keys.parts.length === 1) {
    const part = keys.parts[0];
    return part !== undefined && part.text.length > 1 && part.text.length < 7 && part.written === part.written.toUpperCase()
      ? part.text
      : null;
  }
  return keys.parts.every((part) => part.text.length === 1) ? keys.parts.map((part) => part.text).join("") : null;
}
