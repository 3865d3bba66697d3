/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** What knows no language: everything but the packs themselves. `languages.ts` lists the packs and is the one file that a new one touches. */
const engine = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith(".ts") && !file.name.endsWith(".test.ts"))
  .map((file) => relative(src, join(file.parentPath ?? file.path, file.name)).replaceAll("\\", "/"))
  .filter((file) => !file.startsWith("languages/"))
  .sort();

/** Files that still hold words of a language: how many at most, and the field of the pack that will hold them. A list that may only shrink. */
const stillHold: Readonly<Record<string, readonly [atMost: number, field: string]>> = {
  "article/credits.ts": [1, "page.and: words that join names in a byline"],
  "article/dateline.ts": [1, "page.inside: the preposition before a date in a dateline"],
  "article/line-tests.ts": [1, "page.and, as in credits.ts"],
  "article/parts.ts": [4, "page.fold: the article that a preposition swallowed restored"],
  "article/publication-line.ts": [16, "page.halfDay { morning, evening } and page.zones: names of UTC"],
  "find/names-classes.ts": [3, "names.word: a gender agreement bit and an adjective ending bit"],
  "find/names-contexts.ts": [4, "names.word: a nisba bit"],
  "find/names-hits.ts": [1, "names.describes, or page.language.clitics: the preposition of place"],
  "find/names-persons.ts": [5, "names.word: bits for endings of foreign names and of surnames"],
  "find/names-repeats.ts": [2, "names.starts: where a swallowed article begins"],
  "find/names-scan.ts": [1, "names.word: an accusative bit"],
  "find/names.ts": [2, "names.swallowed(form, cut), as in names-repeats.ts"],
};

/** The words of code in the letters of a language other than English: strings, templates and regular expressions, not comments; marks are free. */
const foreignWords = (path: string): string[] => {
  const code = readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      for (const word of node.getText(file).match(/\p{Script=Arabic}+/gu) ?? [])
        if (/\p{L}/u.test(word)) found.push(`line ${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${word}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

describe("the engine knows no language", () => {
  it("has files", () => expect(engine.length).toBeGreaterThan(50));

  for (const file of engine)
    it(file, () => {
      const words = foreignWords(join(src, file));
      const [atMost] = stillHold[file] ?? [0];
      if (words.length > atMost) expect(words).toEqual([]);
      if (words.length < atMost) console.log(`${file} holds ${words.length} words instead of ${atMost}: shorten the list`);
    });

  it("imports no pack but through languages.ts", () => {
    const reaches = engine.filter((file) => /from "[^"]*languages\/(?!languages\.ts)/.test(readFileSync(join(src, file), "utf8")));
    expect(reaches).toEqual([]);
  });
});
