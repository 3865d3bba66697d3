#!/usr/bin/env node
// Fails when a rule, word list or example of the packages holds a name of the shared golds: rules are for the language, never for the samples.
// Class-complete lists of the world data (all states, all agencies, given names of the world, …) may hold them: their files are marked on the first
// lines ("Source: …") and stand under packages/world/src/data. A name is compared as whole words, in one spelling of its letters.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const shared = resolve(root, process.env.ISNAD_SHARED ?? "../shared");
const goldFolder = join(shared, "gold");
if (!existsSync(goldFolder)) {
  console.log("check:samples skipped: no shared golds here (set ISNAD_SHARED)");
  process.exit(0);
}

const fold = (text) =>
  text
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىئ]/g, "ي")
    .replace(/ؤ/g, "و")
    .replace(/ة/g, "ه")
    .toLowerCase();
const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Files under a folder that end in .ts, tests left out. */
const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") ? [path] : [];
  });

const packages = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "src")));
const all = packages.flatMap((name) => filesOf(join(root, "packages", name, "src")));
const isClassList = (path) => relative(root, path).startsWith(join("packages", "world", "src", "data"));
const classLists = all.filter(isClassList).filter((path) => /^\/\/ Source:/m.test(readFileSync(path, "utf8").slice(0, 600)));

// what every class-complete list names: such a name may stand in an example too (Moscow, Reuters)
const listed = new Set();
for (const path of classLists)
  for (const cell of readFileSync(path, "utf8").split(/[|,\n"?]/)) {
    const key = wordsOf(cell).join(" ");
    if (key) listed.add(key);
  }
// everyday words: a name made of nothing else ("the Union") proves nothing
const everyday = new Set();
for (const path of all.filter((p) => /names-common|names-heads|names-titles|claims-|events-|dates-|particles/.test(p)))
  for (const word of wordsOf(readFileSync(path, "utf8"))) everyday.add(word);
const isEveryday = (word) => everyday.has(word) || (word.startsWith("ال") && everyday.has(word.slice(2)));

const forbidden = new Map();
for (const file of readdirSync(goldFolder)) {
  if (!file.endsWith(".json")) continue;
  const gold = JSON.parse(readFileSync(join(goldFolder, file), "utf8"));
  for (const entity of Object.values(gold.entities ?? {}))
    for (const name of [entity.name, ...(entity.names ?? [])]) {
      const words = wordsOf(name ?? "");
      const key = words.join(" ");
      if (!key || listed.has(key)) continue;
      // a surname or town of one word that is also a given name or an everyday word cannot be told from it
      if (words.length === 1 && (words[0].length < 4 || isEveryday(words[0]))) continue;
      if (words.length > 1 && words.every((w) => isEveryday(w) || listed.has(w))) continue;
      forbidden.set(key, `${name} (${file})`);
    }
}

const byFirst = new Map();
for (const key of forbidden.keys()) {
  const first = key.split(" ")[0];
  byFirst.set(first, [...(byFirst.get(first) ?? []), key.split(" ")]);
}

let found = 0;
for (const path of all) {
  if (classLists.includes(path)) continue;
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((line, number) => {
      if (!/[\u0620-\u064a]/.test(line)) return;
      const words = wordsOf(line);
      words.forEach((word, at) => {
        for (const name of byFirst.get(word) ?? [])
          if (name.every((w, k) => words[at + k] === w)) {
            found++;
            console.error(`${relative(root, path)}:${number + 1}: ${forbidden.get(name.join(" "))}`);
          }
      });
    });
}
if (found > 0) {
  console.error(`check:samples: ${found} names of the shared golds in rules, words or examples`);
  process.exit(1);
}
console.log(
  `check:samples: none of ${forbidden.size} names of the shared golds in ${all.length - classLists.length} files of rules, words and examples`,
);
