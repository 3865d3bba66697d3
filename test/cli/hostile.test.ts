import { spawnSync } from "node:child_process";
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, write } from "@proj/json";
import { describe, expect, it } from "vitest";
import { folder, isnad } from "../isnad.ts";

const article = "زار وزير الخارجية المصري سامح شكري العاصمة الأردنية عمان يوم 3 مايو 2023، وقال إن بلاده ترحب بالاتفاق.";

/** A folder with one good article, `good.txt`. */
const withGood = (): string => {
  const at = folder();
  writeFileSync(join(at, "good.txt"), article);
  return at;
};
const dossierAt = (at: string) => read(readFileSync(join(at, "dossier.json"), "utf8")).dossier!;

/** Bytes of a text in windows-1256. */
const windows1256 = (text: string): Uint8Array => {
  const table = new Map([...new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((c, i) => [c, i]));
  return Uint8Array.from([...text], (c) => table.get(c) ?? 63);
};

describe("a bad file is named, the good one is built, the exit code is 1", () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "bad.txt", "", "empty"],
    ["a file of white space", "bad.txt", " \n\t", "empty"],
    ["a binary file", "bad.txt", Uint8Array.from({ length: 3000 }, (_, i) => (i * i) % 256), "not text"],
    ["half a JSON article", "bad.json", `{"text": "${article.slice(0, 40)}`, "ends in the middle (line 1, column 51)"],
    ["broken JSON", "bad.json", '{\n  "text": nothing\n}', "not JSON: stumbled at line 2, column 11"],
    ["JSON without a text", "bad.json", '{"title": "x"}', "text: must be there"],
    ["JSON with an empty text", "bad.json", '{"text": " "}', "text: is empty"],
    ["JSON of another kind", "bad.json", "7", "not an article"],
    ["an empty list", "bad.json", "[]", "empty"],
    ["a dossier among the articles", "bad.json", '{"format":"isnad/1"}', "isnad merge"],
    ["a broken sidecar", "bad.txt.meta.json", "{", "ends in the middle"],
  ])("%s", async (_, name, content, message) => {
    const at = withGood();
    writeFileSync(join(at, name), content);
    if (name.endsWith(".meta.json")) writeFileSync(join(at, "bad.txt"), article.replace("عمان", "بغداد"));
    const ran = await isnad(at, ["build", "."]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`${name}\u2069: `);
    expect(ran.err).toContain(message);
    expect(dossierAt(at).readings.map((r) => r.document.location)).toEqual(["good.txt"]);
  });

  it("one bad line of many", async () => {
    const at = folder();
    writeFileSync(
      join(at, "a.jsonl"),
      [JSON.stringify({ text: article }), "{oops", JSON.stringify({ text: `${article} ثم عاد.` })].join("\n"),
    );
    const ran = await isnad(at, ["build", "a.jsonl"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("a.jsonl#2");
    expect(dossierAt(at).readings).toHaveLength(2);
  });

  it("a file of 50 MB, with the option that would let it in", async () => {
    const at = withGood();
    const file = openSync(join(at, "big.txt"), "w");
    ftruncateSync(file, 50_000_000);
    closeSync(file);
    const ran = await isnad(at, ["build", "."]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("50 MB is over the limit of 10 MB. If that is right, raise it: --max-size 50MB");
    const small = await isnad(at, ["build", "good.txt", "--max-size", "20"]);
    expect(small.code).toBe(1);
    expect(small.err).toContain("Nothing".toLowerCase());
    expect((await isnad(at, ["build", "good.txt", "--max-size", "1KB"])).code).toBe(0);
  });

  it("a line of 12 MB in a file of lines", async () => {
    const at = folder();
    writeFileSync(
      join(at, "a.jsonl"),
      `${JSON.stringify({ text: article })}\n{"text":"${"x".repeat(12_000_000)}"}\n${JSON.stringify({ text: `${article} ثم عاد.` })}\n`,
    );
    const ran = await isnad(at, ["build", "a.jsonl"]);
    expect(ran.err).toContain("a.jsonl#2\u2069: 12.1 MB is over the limit");
    expect(dossierAt(at).readings).toHaveLength(2);
  });

  it("a file that vanishes before it is opened", async () => {
    const at = withGood();
    symlinkSync(join(at, "nowhere.txt"), join(at, "gone.txt"));
    const ran = await isnad(at, ["build", "good.txt", "gone.txt"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("gone.txt\u2069: cannot be read: not found");
    expect(dossierAt(at).readings).toHaveLength(1);
  });

  it("a file that vanishes while others are read", async () => {
    const at = withGood();
    writeFileSync(join(at, "zz.txt"), article.replace("عمان", "بغداد"));
    const building = isnad(at, ["build", "good.txt", "zz.txt"]);
    unlinkSync(join(at, "zz.txt")); // the list of files is made, the first one is being read
    const ran = await building;
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("zz.txt\u2069: cannot be read: not found");
    expect(dossierAt(at).readings).toHaveLength(1);
  });

  it.skipIf(process.platform === "win32")("a pipe that never ends", async () => {
    const at = withGood();
    expect(spawnSync("mkfifo", [join(at, "pipe.txt")]).status).toBe(0);
    const ran = await isnad(at, ["build", "."]);
    expect(ran.err).toContain("pipe.txt\u2069: not a regular file");
    expect(dossierAt(at).readings).toHaveLength(1);
  });
});

describe("text that is not plain UTF-8", () => {
  it("windows-1256 is read, said so, and kept among the problems", async () => {
    const at = folder();
    writeFileSync(join(at, "old.txt"), windows1256(article));
    const ran = await isnad(at, ["build", "old.txt"]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("not UTF-8; read as windows-1256");
    const [reading] = dossierAt(at).readings;
    expect(reading!.document.text).toBe(article);
    expect(reading!.problems).toContainEqual(expect.objectContaining({ code: "encoding-guessed", params: { encoding: "windows-1256" } }));
  });

  it("a broken byte is named with its place; the rest is read", async () => {
    const at = folder();
    const bytes = Buffer.from(article);
    bytes[30] = 0xff;
    writeFileSync(join(at, "a.txt"), bytes);
    const ran = await isnad(at, ["build", "a.txt"]);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/in the UTF-8 text, the first at byte (29|30)/);
    expect(dossierAt(at).readings[0]!.problems.map((p) => p.code)).toContain("characters-replaced");
  });
});

describe("hostile words", () => {
  const headline = "<script>alert(1)</script> وزير الخارجية المصري يزور عمان";

  it("a <script> in a headline is text, everywhere", async () => {
    const at = folder();
    writeFileSync(join(at, "a.json"), JSON.stringify({ title: headline, text: article }));
    expect((await isnad(at, ["build", "a.json"])).code).toBe(0);
    expect(dossierAt(at).readings[0]!.document.text.startsWith(headline)).toBe(true);
  });

  it("bidi controls and escapes never reach the terminal as they are", async () => {
    const at = folder();
    const name = "سامح\u202E شكري\u001B[2J\u009B";
    mkdirSync(join(at, "in"));
    writeFileSync(join(at, "in", "a.txt"), article.replace("سامح شكري", name));
    writeFileSync(join(at, "in", "evil\u202Etxt.json"), "{");
    const ran = await isnad(at, ["build", "in"]);
    const outputs = [ran.err];
    for (const command of ["timeline", "claims", "entities", "links", "check"])
      for (const json of [[], ["--json"]]) {
        if (command === "check" && json.length > 0) continue;
        const shown = await isnad(at, [command, "dossier.json", ...json], { outIsTTY: true, columns: 60, env: { NO_COLOR: "1" } });
        expect(shown.code).toBe(0);
        outputs.push(shown.out + shown.err);
      }
    outputs.push((await isnad(at, ["read", "in/a.txt", "--explain"])).out, (await isnad(at, ["read", "in/a.txt", "--json"])).out);
    for (const text of outputs) expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]/);
    // Every isolate is closed on its own line.
    for (const line of outputs.flatMap((o) => o.split("\n"))) expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
  });
});

describe("a dossier that is none", () => {
  it.each<[string, (text: string) => string, string]>([
    ["cut in half", (text) => text.slice(0, text.length / 2), "ends in the middle"],
    ["of another version", (text) => text.replace("isnad/1", "isnad/2"), "format isnad/2; this program reads isnad/1"],
    ["edited out of shape", (text) => text.replace('"readings":[', '"readings":[7,'), "readings[0]"],
    ["empty", () => "", "empty"],
    ["an article", () => article, "Not JSON"],
  ])("%s", async (_, change, message) => {
    const at = withGood();
    await isnad(at, ["build", "good.txt"]);
    writeFileSync(join(at, "bad.json"), change(readFileSync(join(at, "dossier.json"), "utf8")));
    for (const argv of [
      ["timeline", "bad.json"],
      ["check", "bad.json"],
      ["merge", "bad.json", "-o", "m.json"],
      ["view", "bad.json"],
    ]) {
      const ran = await isnad(at, argv);
      // Where there is no built viewer, `view` says that first.
      if (argv[0] === "view" && ran.err.includes("npm run build")) continue;
      expect(ran.code).toBe(1);
      expect(ran.err).toContain("bad.json");
      expect(ran.err).toContain(message);
    }
    expect(existsSync(join(at, "m.json"))).toBe(false);
  });

  it("check finds what was edited: a quotation, a number, the bytes", async () => {
    const at = withGood();
    await isnad(at, ["build", "good.txt"]);
    expect((await isnad(at, ["check", "dossier.json"])).code).toBe(0);
    const laws = async (change: (d: ReturnType<typeof dossierAt>) => void, pretty = false) => {
      const dossier = dossierAt(at);
      change(dossier);
      writeFileSync(join(at, "edited.json"), pretty ? JSON.stringify(dossier, null, 2) : write(dossier));
      const ran = await isnad(at, ["check", "edited.json", "--json"]);
      expect(ran.code).toBe(1);
      return JSON.parse(ran.out).map((f: { law: string }) => f.law);
    };
    const misquote = (d: ReturnType<typeof dossierAt>) => {
      const { document, entities } = d.readings[0]!;
      const { start } = entities[0]!.anchor;
      document.text = `${document.text.slice(0, start)}x${document.text.slice(start + 1)}`;
    };
    expect(await laws(misquote)).toContain("quotes-match-text");
    expect(await laws((d) => (d.entities[0]!.name = "غيره"))).toContain("merge-gives-same");
    expect(await laws(() => {}, true)).toEqual(["canonical-bytes"]);
  });
});
