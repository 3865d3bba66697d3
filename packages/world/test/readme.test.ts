/// <reference types="node" />
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import * as world from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");

/** A block with each `expression; // => value` turned into an expectation, and its imports into a lookup of what the package exports. */
function runnable(block: string): string {
  const checked = block
    .replace(/^import \{([^}]*)\} from "@proj\/world";$/gm, "const {$1} = world;")
    .replace(/^(.*); \/\/ => (.*)$/gm, "expect($1).toEqual($2);");
  return transformSync(checked, { loader: "ts" }).code;
}

describe("README", () => {
  it("has an example", () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks)("tells the truth in example %#", (block) => {
    expect(block).toMatch(/\/\/ => /);
    for (const name of /import \{([^}]*)\}/.exec(block)?.[1]?.split(",") ?? []) expect(world).toHaveProperty(name.trim());
    new Function("world", "expect", runnable(block))(world, expect);
  });
});
