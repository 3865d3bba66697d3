import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../root.ts";

interface Lock {
  packages: Record<string, { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string>; version?: string }>;
}

describe("package-lock.json", () => {
  const text = readFileSync(join(root, "package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as Lock;

  it("names no registry host, so that it serves wherever the packages come from", () => {
    const hosts = Object.entries(packages).filter(([, p]) => p.resolved !== undefined && !p.link && /^\w+:\/\//.test(p.resolved));
    expect(hosts.map(([name]) => name)).toEqual([]);
  });

  it("holds the packages for other platforms too, so that npm ci works on each", () => {
    const missing = Object.entries(packages).flatMap(([path, p]) =>
      Object.keys(p.optionalDependencies ?? {}).filter((name) => {
        for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
          if (`${at === "" ? "" : `${at}/`}node_modules/${name}` in packages) return false;
          if (at === "") return true;
        }
      }),
    );
    expect(missing).toEqual([]);
  });
});
