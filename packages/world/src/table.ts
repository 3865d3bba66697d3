import { foldName } from "./fold.ts";

/** Rows of a data table: one a line, cells divided by "|", lists by ","; empty lines and lines that start with "#" are skipped. */
export function rows(table: string): string[][] {
  const result: string[][] = [];
  for (const line of table.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    result.push(line.split("|"));
  }
  return result;
}

/** The parts of a list cell, without those that are empty. */
export function list(cell: string | undefined): string[] {
  return cell ? cell.split(",").filter((part) => part !== "") : [];
}

/** Names of a cell; a spelling that ends in "?" is also an everyday word and is reported so. */
export function names(ar: string | undefined, en: string | undefined) {
  const unsure: string[] = [];
  const arabic = list(ar).map((name) => {
    if (!name.endsWith("?")) return name;
    unsure.push(name.slice(0, -1));
    return name.slice(0, -1);
  });
  return {
    names: { ar: arabic, en: list(en) },
    ...(unsure.length > 0 ? { ambiguous: true as const, ambiguousNames: unsure } : {}),
  };
}

/** The part of an id that an English name gives: its folded letters and digits, words joined by hyphens. */
export function slug(name: string): string {
  return foldName(name).replaceAll(" ", "-");
}

/** A name without the "(…)" at its end, which only tells homonyms apart in ids. */
export function withoutRemark(name: string): string {
  return name.replace(/ \([^)]*\)$/, "");
}
