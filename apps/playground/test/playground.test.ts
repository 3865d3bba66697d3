/// <reference types="node" />
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../../packages/viewer/test/browser.ts";
import { decode, readFile as readDropped } from "../src/article-files.ts";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};
let folder = "";
let server: Server;
let url = "";
let browser: { context: BrowserContext; close: () => Promise<void> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-playground-"));
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL("../build.mjs", import.meta.url)), folder]);
  const files = new Map<string, Buffer>(
    await Promise.all((await readdir(folder)).map(async (name) => [`/${name}`, await readFile(join(folder, name))] as const)),
  );
  server = createServer((request, response) => {
    const body = files.get(request.url ?? "");
    response.writeHead(body ? 200 : 404, { "content-type": types[extname(request.url ?? "")] ?? "text/plain" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = async (page: string): Promise<{ page: Page; complaints: string[]; asked: string[] }> => {
  const tab = await browser.context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  tab.on("console", (m) => m.type() === "error" && !m.location().url.endsWith("favicon.ico") && complaints.push(m.text()));
  tab.on("pageerror", (e) => complaints.push(String(e)));
  tab.on("request", (r) => asked.push(r.url()));
  await tab.goto(`${url}/${page}`);
  return { page: tab, complaints, asked };
};

it("reads what is dropped, shows it, and sends nothing anywhere", async () => {
  const { page, complaints, asked } = await open("index.html");
  await page.locator("#files").setInputFiles([
    {
      name: "one.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("الوزير يزور نوران\n\nقال وزير النقل سالم الحارثي إن الجسر سيفتتح يوم 5 مارس 2031 في القاهرة."),
    },
    {
      name: "two.json",
      mimeType: "application/json",
      buffer: Buffer.from(
        JSON.stringify({
          title: "Bridge",
          text: "افتتح سالم الحارثي الجسر في القاهرة يوم 5 مارس 2031.",
          source: "صحيفة الضحى",
          published: "2031-03-06",
        }),
      ),
    },
    { name: "broken.json", mimeType: "application/json", buffer: Buffer.from('{"text": ') },
  ]);
  await page.locator("isnad-dossier nav").waitFor();
  expect(await page.locator("#articles li").count()).toBe(2);
  expect(await page.locator("#status").innerText()).toContain("broken.json");
  expect(await page.evaluate(() => document.querySelector("isnad-dossier")!.dossier!.readings.length)).toBe(2);
  const loaded = asked.length;
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("#articles button").first().click();
  await expect.poll(() => page.locator("#articles li").count()).toBe(1);
  expect(asked.slice(loaded).filter((a) => !a.endsWith("favicon.ico"))).toEqual([]);
  expect(asked.every((a) => a.startsWith(url))).toBe(true);
  expect(complaints).toEqual([]);
}, 60_000);

it("merges anew when a person judges", async () => {
  const { page, complaints } = await open("index.html");
  await page.locator("#files").setInputFiles({
    name: "dossier.json",
    mimeType: "application/json",
    buffer: await readFile(join(folder, "dossier.json")),
  });
  await page.locator("isnad-dossier nav").waitFor();
  const before = await page.evaluate(() => document.querySelector("isnad-dossier")!.dossier!.judgements.length);
  await page.evaluate(() => {
    const { entities } = document.querySelector("isnad-dossier")!.dossier!;
    const people = entities.filter((e) => e.kind === "person");
    location.hash = `#entity/${people[0]!.id}`;
  });
  await page.locator("isnad-judge select").selectOption({ index: 1 });
  await page.locator("isnad-judge button").nth(1).click();
  await expect.poll(() => page.evaluate(() => document.querySelector("isnad-dossier")!.dossier!.judgements.length)).toBe(before + 1);
  expect(complaints).toEqual([]);
}, 60_000);

it("the plain page needs one script and one element", async () => {
  const { page, complaints } = await open("embed.html");
  await page.locator("isnad-dossier nav").waitFor();
  expect(await page.evaluate(() => document.scripts.length)).toBe(1);
  expect(complaints).toEqual([]);
}, 60_000);

it("tells what a file holds", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect(readDropped("a.txt", bytes("خبر"))).toEqual({ articles: [{ text: "خبر", location: "a.txt" }] });
  expect(readDropped("a.jsonl", bytes('{"text":"one"}\n{"text":"two","source":"x"}\n'))).toEqual({
    articles: [
      { text: "one", location: "a.jsonl#1" },
      { text: "two", source: "x", location: "a.jsonl#2" },
    ],
  });
  expect(readDropped("d.json", bytes('{"format":"isnad/1"}'))).toEqual({ dossier: { format: "isnad/1" } });
  expect(readDropped("a.txt", bytes("  "))).toEqual({ trouble: "no-text" });
  expect(readDropped("a.pdf", bytes("x"))).toEqual({ trouble: "other-kind" });
  expect(readDropped("a.txt", new Uint8Array([1, 0, 2]))).toEqual({ trouble: "binary" });
  expect(readDropped("a.txt", new Uint8Array(11 * 1024 * 1024))).toEqual({ trouble: "too-large" });
  expect(decode(new Uint8Array([0xe3, 0xd5, 0xd1]))).toBe("مصر");
});
