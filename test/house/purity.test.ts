import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../root.ts";

/** Names that may not stand free in code that gives the same bytes everywhere, and why. */
const free: Record<string, string> = {
  Intl: "its tables differ between Node and browsers",
  process: "Node only",
  Buffer: "Node only",
  require: "Node only",
  fetch: "no I/O",
  XMLHttpRequest: "no I/O",
  setTimeout: "no clock",
  setInterval: "no clock",
  performance: "no clock",
  crypto: "chance, and not the same everywhere",
};
/** Members that depend on clock, chance or locale, whatever they are called on. */
const members = /^(localeCompare|toLocale\w*)$/;
const ofGlobals: Record<string, RegExp> = { Date: /^(now|parse)$/, Math: /^random$/ };

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : [];
  });

/** Every impure use in a source text, as `line: name (why)`. */
function impurities(text: string, name = "x.ts"): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const add = (node: ts.Node, what: string, why: string) =>
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what} (${why})`);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const member = node.name.text;
      if (members.test(member)) add(node, member, "depends on the locale");
      if (ts.isIdentifier(node.expression) && ofGlobals[node.expression.text]?.test(member))
        add(node, `${node.expression.text}.${member}`, "clock, chance or locale");
    } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Date" && !node.arguments?.length)
      add(node, "new Date()", "the clock");
    else if (ts.isIdentifier(node) && Object.hasOwn(free, node.text) && isFree(node)) add(node, node.text, free[node.text]!);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Does the identifier stand for a global, and not for a property or a name declared here? */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) return parent.name !== node;
  return !(
    ts.isTypeNode(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isBindingElement(parent)
  );
}

describe("core, reader and world", () => {
  it.each(["core", "reader", "world"])("%s depends on no clock, chance, locale or machine", (name) => {
    const files = sources(join(root, "packages", name, "src"));
    expect(files.length).toBeGreaterThan(0);
    const bad = files.flatMap((path) => impurities(readFileSync(path, "utf8"), path).map((what) => `${path.slice(root.length)}:${what}`));
    expect(bad).toEqual([]);
  });

  it.each([
    "new Intl.Collator()",
    "const d = Date.now()",
    "new Date()",
    "Math.random()",
    "a.localeCompare(b)",
    "x.toLocaleLowerCase()",
    "process.env.X",
    "Buffer.from(x)",
    "await fetch(u)",
  ])("the check sees %s", (code) => {
    expect(impurities(code)).toHaveLength(1);
  });

  it.each(["// Intl is not used", 'const s = "Math.random"', "event.process", "const o = { process: 1 }", "new Date(Date.UTC(2024, 0))"])(
    "the check passes %s",
    (code) => {
      expect(impurities(code)).toEqual([]);
    },
  );
});
