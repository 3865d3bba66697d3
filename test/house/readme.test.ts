import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, vi } from "vitest";
import { isnadCommand, node } from "../from-source.ts";
import { root } from "../root.ts";

const run = promisify(execFile);

// Each example starts processes of its own, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000 });

/** Inside the repository, so that examples find the packages; ignored by git. */
const workshop = join(root, "node_modules", ".cache", "readme-examples");

/** Fenced blocks of one language in a markdown text. */
const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((m) => m[1]!);

const readmes = readdirSync(join(root, "packages"))
  .map((name) => ({ name, path: join(root, "packages", name, "README.md") }))
  .filter(({ path }) => existsSync(path));

/** A sample story beside the shell examples, as `articles/`. */
const sample = join(root, "stories", "moscow-pyongyang", "articles");

afterAll(() => rmSync(workshop, { recursive: true, force: true }));

it("every package has a README", () => {
  const packages = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "package.json")));
  expect(packages.filter((name) => !readmes.some((r) => r.name === name))).toEqual([]);
});

describe.each(readmes)("README of $name", ({ name, path }) => {
  const text = readFileSync(path, "utf8");

  it("shows how it is used", () => {
    expect([...blocks(text, "ts"), ...blocks(text, "sh"), ...blocks(text, "html")].length).toBeGreaterThan(0);
  });

  it.for(blocks(text, "ts").map((code, i) => ({ code, i })))("example $i runs, and prints what its comments say", async ({ code, i }) => {
    mkdirSync(workshop, { recursive: true });
    const file = join(workshop, `${name}-${i}.mts`);
    writeFileSync(file, code);
    const { stdout } = await run(node[0]!, [...node.slice(1), file], { cwd: workshop });
    // `console.log(x); // → what it prints`
    const promised = [...code.matchAll(/\/\/ → (.*)$/gm)].map((m) => m[1]!.trim());
    if (promised.length > 0)
      expect(
        stdout
          .trim()
          .split("\n")
          .map((l) => l.trim()),
      ).toEqual(promised);
  });

  it.for(blocks(text, "sh").map((code, i) => ({ code, i })))("command line $i runs", async ({ code, i }) => {
    const place = join(workshop, `${name}-sh-${i}`);
    mkdirSync(join(place, "bin"), { recursive: true });
    cpSync(sample, join(place, "articles"), { recursive: true });
    writeFileSync(join(place, "bin", "isnad"), `#!/bin/sh\nexec ${isnadCommand.map((part) => `'${part}'`).join(" ")} "$@"\n`);
    chmodSync(join(place, "bin", "isnad"), 0o755);
    const env = { ...process.env, PATH: `${join(place, "bin")}:${process.env.PATH}` };
    const ran = await run("sh", ["-e", "-c", code], { cwd: place, env }).catch((fault: { code: number; stderr: string }) => fault);
    expect(ran).toMatchObject({ stderr: "" });
    expect(ran).not.toHaveProperty("code");
  });
});
