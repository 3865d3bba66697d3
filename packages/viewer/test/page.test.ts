import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { selfContainedPage } from "../src/page.ts";
import { bridgeStory } from "./bridge-story.ts";
import { openBrowser } from "./browser.ts";
import { HOSTILE, hostileStory } from "./hostile-story.ts";
import { assets } from "./site.ts";

let browser: Awaited<ReturnType<typeof openBrowser>>;
let folder = "";
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "isnad-page-"));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const build = async (dossier: unknown, title?: string): Promise<string> => {
  const { script, font } = await assets();
  return selfContainedPage({
    dossierJson: JSON.stringify(dossier),
    script,
    fontBase64: Buffer.from(font).toString("base64"),
    ...(title === undefined ? {} : { title }),
  });
};

it("opens from a file, with its own policy, its own font, and not one request", async () => {
  const file = join(folder, "bridge.html");
  await writeFile(file, await build(bridgeStory, "جسر الوادي"));
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && complaints.push(m.text()));
  page.on("pageerror", (e) => complaints.push(String(e)));
  page.on("request", (r) => asked.push(r.url().slice(0, 30)));
  await page.goto(`${pathToFileURL(file).href}#event/e-opening`);
  await page.locator("isnad-event-card h2").waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await page.evaluate(() => [...document.fonts].map((f) => `${f.family.replaceAll('"', "")} ${f.status}`))).toEqual([
    "Isnad Naskh loaded",
  ]);
  expect(await page.locator("isnad-dossier h1").innerText()).toContain("جسر الوادي");
  expect(complaints).toEqual([]);
  expect(asked.filter((u) => !u.startsWith("file:") && !u.startsWith("data:font"))).toEqual([]);
  // Nothing that was not hashed may run, even if it got in.
  await page.evaluate(() => {
    const s = document.createElement("script");
    s.textContent = "window.hacked = 5";
    document.body.append(s);
  });
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  await page.close();
});

it("holds hostile text as text, in the data and in the title", async () => {
  const file = join(folder, "hostile.html");
  const html = await build(hostileStory, `<!--<script>${HOSTILE}`);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  await writeFile(file, html);
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && complaints.push(m.text()));
  await page.goto(pathToFileURL(file).href);
  await page.locator("isnad-dossier nav").waitFor();
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  expect(await page.evaluate(() => document.querySelectorAll("script").length)).toBe(2);
  expect(complaints).toEqual([]);
  await page.close();
});

it("gives the data back exactly as it was", async () => {
  const html = await build(hostileStory);
  const json = /<script type="application\/json" id="isnad-dossier-data">(.*?)<\/script>/s.exec(html)![1]!;
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(hostileStory)));
});

it("is the same bytes each time, and refuses what it cannot hold", async () => {
  expect(await build(bridgeStory)).toBe(await build(bridgeStory));
  const parts = { dossierJson: "{}", script: "", fontBase64: "" };
  expect(() => selfContainedPage({ ...parts, script: "x</script>" })).toThrow("script-not-embeddable");
  expect(() => selfContainedPage({ ...parts, fontBase64: '"><script>' })).toThrow("font-not-base64");
  expect(() => selfContainedPage({ ...parts, dossierJson: '{"a":' })).toThrow(SyntaxError);
});

it("loads at most 90 kB gzipped", async () => {
  const { script } = await assets();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(90 * 1024);
  expect(script).not.toContain("zod");
});
