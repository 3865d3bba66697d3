import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isnadCommand } from "../from-source.ts";
import { folder } from "../isnad.ts";
import { root } from "../root.ts";

const article = "أعلنت وزارة الصحة السودانية الثلاثاء مقتل 12 شخصا في فيضانات ضربت ولاية كسلا شرقي البلاد.";

const start = (cwd: string, ...args: string[]): ChildProcess =>
  spawn(isnadCommand[0]!, [...isnadCommand.slice(1), ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));

/** Waits until the process has written this. */
const said = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream!.on("data", (d) => {
        text += d;
        if (text.includes(words)) resolve();
      });
  });

describe.skipIf(process.platform === "win32")("the command as a process", () => {
  it("stops at Ctrl-C with 130 and leaves nothing behind", async () => {
    const at = folder();
    const lines = Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ text: `${article} ${i}`, unknown: i }));
    writeFileSync(join(at, "many.jsonl"), lines.join("\n"));
    const child = start(at, "build", "many.jsonl");
    const end = ended(child);
    await said(child, "not used: unknown"); // it is in the middle of reading
    child.kill("SIGINT");
    expect(await end).toBe(130);
    expect(readdirSync(at)).toEqual(["many.jsonl"]);
  }, 180_000);

  it("ends in silence when nobody reads on", () => {
    const at = folder();
    writeFileSync(join(at, "a.txt"), article);
    const command = isnadCommand.map((part) => `'${part}'`).join(" ");
    const ran = spawnSync("bash", ["-o", "pipefail", "-c", `${command} build a.txt -q && ${command} entities --json | head -c 10`], {
      cwd: at,
      encoding: "utf8",
    });
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toHaveLength(10);
  }, 180_000);

  it("reads a dossier from standard input", () => {
    const at = folder();
    writeFileSync(join(at, "a.txt"), article);
    const command = isnadCommand.map((part) => `'${part}'`).join(" ");
    const ran = spawnSync("sh", ["-c", `${command} build a.txt -q -o - | ${command} check -`], { cwd: at, encoding: "utf8" });
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toContain("every law holds");
  }, 180_000);
});

const bin = join(root, "packages", "cli", "bin", "isnad.js");
const built = existsSync(join(root, "packages", "cli", "dist", "index.js"));
if (!built) console.warn("Skipped: the built command: it is not built (npm run build).");

describe.skipIf(!built)("packages/cli/bin/isnad.js", () => {
  it("is the built command", { timeout: 180_000 }, () => {
    const ran = spawnSync(process.execPath, [bin, "--version"], { encoding: "utf8" });
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
