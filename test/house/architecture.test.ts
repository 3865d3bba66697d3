import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../root.ts";

/** Everything in backquotes that looks like a path of this repository. */
const paths = (markdown: string): string[] =>
  [...markdown.matchAll(/`([\w@.*<>-]+(?:\/[\w@.*<>-]+)+\/?|[\w.-]+\.(?:md|json|cjs|mjs|ts)|\.[\w-]+\/[\w.-]+)`/g)]
    .map((m) => m[1]!)
    .filter((path) => !path.startsWith("@") && !path.includes("<") && !path.startsWith("application/"));

/** Does it exist, `*` standing for any one name? */
const exists = (parts: string[], at = root): boolean => {
  const [part, ...rest] = parts;
  if (part === undefined || part === "") return true;
  if (!part.includes("*")) return existsSync(join(at, part)) && exists(rest, join(at, part));
  const pattern = new RegExp(`^${part.replace(/[.+]/g, "\\$&").replace(/\*/g, ".*")}$`);
  return existsSync(at) && readdirSync(at).some((name) => pattern.test(name) && exists(rest, join(at, name)));
};

/** Files that a run makes: named in the documents, not in the repository. */
const made = new Set(["dossier.json", "dossier.html", "dossier.txt", "NAME.meta.json"]);

describe.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])("%s", (name) => {
  const named = paths(readFileSync(join(root, name), "utf8"));

  it("names only paths that exist", () => {
    expect(named.filter((path) => !made.has(path) && !exists(path.split("/")))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = [...readFileSync(join(root, name), "utf8").matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map((m) => m[1]!);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it("ARCHITECTURE.md names every package", () => {
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const packages = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "package.json")));
  expect(packages.filter((name) => !text.includes(`packages/${name}`))).toEqual([]);
});
