import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@proj/json";
import { describe, expect, it } from "vitest";
import { folder, isnad } from "../isnad.ts";

const article = "زار وزير الخارجية المصري سامح شكري العاصمة الأردنية عمان يوم 3 مايو 2023، وقال إن بلاده ترحب بالاتفاق.";
const other = "أعلنت وزارة الصحة السودانية الثلاثاء مقتل 12 شخصا في فيضانات ضربت ولاية كسلا شرقي البلاد.";

/** The texts of a dossier's documents, by location. */
const texts = (path: string) =>
  Object.fromEntries(read(readFileSync(path, "utf8")).dossier!.readings.map((r) => [r.document.location, r.document.text]));

describe("isnad build", () => {
  it("reads text, JSON, JSON lines and folders, and says in a line what it made", async () => {
    const at = folder();
    mkdirSync(join(at, "news", "deep"), { recursive: true });
    writeFileSync(join(at, "news", "a.txt"), article);
    writeFileSync(join(at, "news", "deep", "b.json"), JSON.stringify({ text: other, source: "صحيفة الضفة", published: "2024-08-06" }));
    writeFileSync(
      join(at, "news", "c.jsonl"),
      `${JSON.stringify({ text: `${article} أولا` })}\n\n${JSON.stringify({ text: `${other} ثانيا` })}`,
    );
    writeFileSync(join(at, "news", "notes.docx"), "not an article");
    writeFileSync(join(at, "news", ".hidden.txt"), "hidden");
    const ran = await isnad(at, ["build", "news", "-o", "d.json"]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("4 articles");
    expect(ran.err).toBe("notice: 1 file of another kind passed over (read: .txt .json .jsonl .ndjson .html).\n");
    expect(Object.keys(texts(join(at, "d.json"))).sort()).toEqual(["news/a.txt", "news/c.jsonl#1", "news/c.jsonl#3", "news/deep/b.json"]);
    expect(readdirSync(at).sort()).toEqual(["d.json", "news"]);
  });

  it("reads a page: the story without its menus, its own metadata below what is given", async () => {
    const at = folder();
    const page = (title: string) => `<!doctype html><html lang="ar"><head><title>${title}</title>
      <meta property="og:site_name" content="جريدة الضفة"><meta property="article:published_time" content="2023-05-04T08:00:00+03:00"></head>
      <body><nav><a href="/">الرئيسية</a></nav><article><h1>${title}</h1><p>${article}</p><p>${other}</p></article></body></html>`;
    writeFileSync(join(at, "a.html"), page("خبر اليوم"));
    writeFileSync(join(at, "b.html"), page("خبر آخر"));
    writeFileSync(join(at, "b.meta.json"), JSON.stringify({ source: "السفح" }));
    const ran = await isnad(at, ["build", "."]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const documents = read(readFileSync(join(at, "dossier.json"), "utf8")).dossier!.readings.map((r) => r.document);
    const [a, b] = ["a.html", "b.html"].map((l) => documents.find((d) => d.location === l)!);
    expect(a).toMatchObject({ source: { name: "جريدة الضفة" }, published: "2023-05-04", publishedBy: "metadata" });
    expect(a!.text).toBe(`خبر اليوم\n\n${article}\n\n${other}`);
    expect(b!.source?.name).toBe("السفح");
  });

  it("writes to standard output for -, and nothing else there", async () => {
    const at = folder();
    writeFileSync(join(at, "a.txt"), article);
    const ran = await isnad(at, ["build", "a.txt", "-o", "-"]);
    expect(read(ran.out).dossier!.readings).toHaveLength(1);
    expect(ran.err).toContain("1 article ");
  });

  it("takes what is said from outside: the sidecar before the article's own fields before the options", async () => {
    const at = folder();
    writeFileSync(join(at, "a.json"), JSON.stringify({ text: article, source: "الضفة", published: "2023-05-04" }));
    writeFileSync(join(at, "a.meta.json"), JSON.stringify({ source: "السفح" }));
    writeFileSync(join(at, "b.txt"), other);
    writeFileSync(join(at, "b.txt.meta.json"), JSON.stringify({ published: "2024-08-07T10:00:00+02:00" }));
    const ran = await isnad(at, ["build", ".", "--source", "المعطى", "--published", "2020-01-01", "-q"]);
    expect(ran).toEqual({ code: 0, out: "", err: "" });
    const documents = read(readFileSync(join(at, "dossier.json"), "utf8")).dossier!.readings.map((r) => r.document);
    const [a, b] = ["a.json", "b.txt"].map((l) => documents.find((d) => d.location === l)!);
    expect([a!.source?.name, a!.published]).toEqual(["السفح", "2023-05-04"]);
    expect([b!.source?.name, b!.published?.slice(0, 10)]).toEqual(["المعطى", "2024-08-07"]);
  });

  it("says which fields it does not know, and which date it cannot take", async () => {
    const at = folder();
    writeFileSync(join(at, "a.json"), JSON.stringify({ text: article, colour: "red", published: "yesterday" }));
    const ran = await isnad(at, ["build", "a.json"]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("not used: colour");
    expect(ran.err).toContain("“yesterday” is not a date");
  });

  it("gives the same file however its articles are found", async () => {
    const at = folder();
    for (const [i, text] of [article, other, `${article} ${other}`].entries()) writeFileSync(join(at, `${i}.txt`), text);
    await isnad(at, ["build", "0.txt", "1.txt", "2.txt", "-o", "one"]);
    await isnad(at, ["build", "2.txt", "0.txt", "1.txt", "0.txt", "-o", "two"]);
    expect(readFileSync(join(at, "two"))).toEqual(readFileSync(join(at, "one")));
  });

  it("knows the same article in two files for one", async () => {
    const at = folder();
    writeFileSync(join(at, "a.txt"), article);
    writeFileSync(join(at, "copy.txt"), article);
    const ran = await isnad(at, ["build", "."]);
    expect(ran.err).toBe("1 file held an article that was there already.\n");
    expect(ran.out).toContain("1 article ");
  });

  it("stops cleanly when interrupted: nothing written, nothing left behind", async () => {
    const at = folder();
    for (let i = 0; i < 5; i++) writeFileSync(join(at, `${i}.txt`), `${article} ${i}`);
    writeFileSync(join(at, "dossier.json"), "as it was");
    const abort = new AbortController();
    const ran = isnad(at, ["build", "0.txt", "1.txt", "2.txt", "3.txt", "4.txt"], { signal: abort.signal });
    setImmediate(() => abort.abort());
    expect(await ran).toEqual({ code: 130, out: "", err: "error: Stopped. Nothing was written.\n" });
    expect(readFileSync(join(at, "dossier.json"), "utf8")).toBe("as it was");
    expect(readdirSync(at).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it.each([
    [["build"], 2, "missing required argument"],
    [["build", "x", "--colour"], 2, "unknown option"],
    [["build", "a.txt", "--max-size", "big"], 2, "--max-size"],
    [["build", "a.txt", "--published", "soon"], 2, "--published"],
    [["build", "empty"], 1, "No articles found"],
    [["build", "nowhere"], 1, "not found"],
    [["build", "a.txt", "-o", "no/such/folder/d.json"], 1, "no/such/folder/d.json"],
    [["build", "a.txt", "--judgements", "a.txt"], 1, "Not JSON"],
  ])("%j ends with %i and says why", async (argv, code, message) => {
    const at = folder();
    mkdirSync(join(at, "empty"));
    writeFileSync(join(at, "a.txt"), article);
    const ran = await isnad(at, argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(message);
  });

  it("follows a link to a file, never one to a folder", async () => {
    const at = folder();
    mkdirSync(join(at, "in"));
    writeFileSync(join(at, "a.txt"), article);
    symlinkSync(join(at, "a.txt"), join(at, "in", "link.txt"));
    symlinkSync(at, join(at, "in", "loop"));
    expect((await isnad(at, ["build", "in"])).code).toBe(0);
    expect(Object.keys(texts(join(at, "dossier.json")))).toEqual(["in/link.txt"]);
  });

  it("holds judgements, and merge keeps them", async () => {
    const at = folder();
    writeFileSync(join(at, "a.txt"), `${article}\n${other}`);
    await isnad(at, ["build", "a.txt"]);
    const [x, y] = read(readFileSync(join(at, "dossier.json"), "utf8")).dossier!.entities.map((e) => e.id);
    writeFileSync(join(at, "j.json"), JSON.stringify([{ verdict: "different", a: x, b: y, note: "checked" }]));
    expect((await isnad(at, ["build", "a.txt", "--judgements", "j.json"])).code).toBe(0);
    const built = readFileSync(join(at, "dossier.json"), "utf8");
    expect(read(built).dossier!.judgements).toMatchObject([{ verdict: "different", note: "checked" }]);
    expect((await isnad(at, ["merge", "dossier.json", "-o", "again.json"])).code).toBe(0);
    expect(readFileSync(join(at, "again.json"), "utf8")).toBe(built);
  });
});
