/// <reference types="node" />
// Holds parseDates beside the Arabic locale of chrono-node on our own examples: npm run bench:dates [-- --misses]
// chrono-node is no dependency of the project: install it beside (npm install --no-save chrono-node), or name the entry file of a copy elsewhere with
// --chrono=FILE, to see its column.
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { dayRange, isoDay } from "@proj/core";
import { parseDates } from "../src/find/parse-dates.ts";
import { type DateExample, dateExamples } from "../src/languages/arabic/examples/dates.ts";

interface Found {
  start: number;
  end: number;
  edtf: string;
}
type Finder = (text: string, reference: string | null) => Found[];

/** The little of chrono-node that is called. */
interface Chrono {
  ar?: { parse(text: string, reference?: Date): { index: number; text: string; start: Components; end?: Components | null }[] };
}
interface Components {
  get(part: "year" | "month" | "day"): number | null;
  isCertain(part: "year" | "month" | "day" | "weekday"): boolean;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

const chrono = async (): Promise<Finder | null> => {
  const elsewhere = process.argv.find((a) => a.startsWith("--chrono="))?.slice(9);
  const name: string = elsewhere ? pathToFileURL(elsewhere).href : "chrono-node";
  const module = (await import(name).catch(() => null)) as (Chrono & { default?: Chrono }) | null;
  const arabic = module?.ar ?? module?.default?.ar;
  if (!arabic) return null;
  // what chrono is not certain of counts as unsaid, so that a month stays a month
  const value = (c: Components): string => {
    const day = c.isCertain("day") || c.isCertain("weekday") || !c.isCertain("month");
    const month = day || c.isCertain("month");
    return [pad(c.get("year") ?? 0, 4), ...(month ? [pad(c.get("month") ?? 1)] : []), ...(day ? [pad(c.get("day") ?? 1)] : [])].join("-");
  };
  return (text, reference) =>
    arabic.parse(text, reference ? new Date(`${reference}T12:00:00`) : undefined).map((r) => ({
      start: r.index,
      end: r.index + r.text.length,
      edtf: r.end ? `${value(r.start)}/${value(r.end)}` : value(r.start),
    }));
};

const days = (edtf: string): string => {
  const range = dayRange(edtf);
  return range ? `${Number.isFinite(range.from) ? isoDay(range.from) : ".."}/${Number.isFinite(range.to) ? isoDay(range.to) : ".."}` : edtf;
};

const measure = (find: Finder, examples: readonly DateExample[], misses: string[]) => {
  let wanted = 0;
  let found = 0;
  let touched = 0;
  let right = 0;
  const began = performance.now();
  for (const { text, reference, expect } of examples) {
    const got = find(text, reference);
    found += got.length;
    let from = 0;
    for (const { phrase, edtf } of expect) {
      wanted++;
      const start = text.indexOf(phrase, from);
      from = start + phrase.length;
      const hits = got.filter((g) => g.start < start + phrase.length && g.end > start);
      if (hits.length > 0) touched++;
      if (hits.some((g) => days(g.edtf) === days(edtf))) right++;
      else misses.push(`${text}  ${phrase} = ${edtf}, got ${hits.map((g) => g.edtf).join(", ") || "nothing"}`);
    }
  }
  const ms = performance.now() - began;
  return { wanted, found, touched, right, ms };
};

const percent = (a: number, b: number): string => `${((100 * a) / Math.max(1, b)).toFixed(1).padStart(5)} %`;

const finders: [string, Finder | null][] = [
  ["parseDates", (text, reference) => parseDates(text, { reference, language: "ar" })],
  ["chrono.ar", await chrono()],
];
console.log(`${dateExamples.length} sentences, ${dateExamples.reduce((n, e) => n + e.expect.length, 0)} dates`);
for (const [name, find] of finders) {
  if (!find) {
    console.log(`${name.padEnd(11)} not installed: npm install --no-save chrono-node`);
    continue;
  }
  const misses: string[] = [];
  const r = measure(find, dateExamples, misses);
  console.log(
    `${name.padEnd(11)} found ${percent(r.touched, r.wanted)}   value right ${percent(r.right, r.wanted)}   right among found ${percent(r.right, r.found)}   ${r.ms.toFixed(0)} ms`,
  );
  if (process.argv.includes("--misses")) for (const miss of misses) console.log(`  ${miss}`);
}
