// node packages/viewer/scripts/screenshots.mjs DOSSIER.json OUTDIR [HASH…]
// Pictures of a dossier: light and dark, 390 and 1440 pixels, Arabic and English interface, and one contact sheet of them all.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { bundleScript, readFont } from "./bundle.mjs";
import { embeddingPage, serve, siteFiles } from "./serve.mjs";

const [source, out, ...given] = process.argv.slice(2);
if (!source || !out) {
  console.error("usage: screenshots.mjs DOSSIER.json OUTDIR [HASH…]");
  process.exit(2);
}
const quick = process.env.QUICK === "1";
const dossier = await readFile(source, "utf8");
const data = JSON.parse(dossier);
const most = (list) => [...list].sort((a, b) => b.mentions.length - a.mentions.length)[0];
const contradiction = data.links.find((l) => l.type === "contradicts") ?? data.links[0];
const chained = [...data.claims].sort(
  (a, b) => b.reports.length - a.reports.length || b.reports.flatMap((r) => r.via).length - a.reports.flatMap((r) => r.via).length,
)[0];
const hashes =
  given.length > 0
    ? given
    : [
        "#timeline",
        data.events.length > 0 && `#event/${encodeURIComponent(most(data.events).id)}`,
        chained && `#claim/${encodeURIComponent(chained.id)}`,
        "#claims?as=matrix",
        data.entities.length > 0 && `#entity/${encodeURIComponent(most(data.entities).id)}`,
        contradiction && `#link/${encodeURIComponent(contradiction.id)}`,
        "#articles",
      ].filter(Boolean);

const executablePath = [process.env.ISNAD_CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((p) => p && existsSync(p));
if (!executablePath) throw new Error("No Chromium found: set ISNAD_CHROMIUM.");
const [script, font] = await Promise.all([bundleScript(), readFont()]);
await mkdir(out, { recursive: true });
const profile = await mkdtemp(join(tmpdir(), "isnad-shots-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const shots = [];
try {
  for (const language of quick ? ["ar"] : ["ar", "en"]) {
    const site = await serve(siteFiles({ script, font, dossier, page: embeddingPage("", language) }));
    for (const theme of quick ? ["light"] : ["light", "dark"])
      for (const width of [1440, 390]) {
        const page = await context.newPage();
        page.on("console", (m) => ["error", "warning"].includes(m.type()) && console.error(`${language} ${theme} ${width}: ${m.text()}`));
        page.on("pageerror", (e) => console.error(`${language} ${theme} ${width}: ${e.stack}`));
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
        await page.emulateMedia({ colorScheme: theme });
        for (const [i, hash] of hashes.entries()) {
          await page.goto(`${site.url}/${hash}`);
          await page.reload();
          await page.locator("isnad-dossier nav").waitFor({ timeout: 15_000 });
          await page.evaluate(() => document.fonts.ready);
          await page.waitForTimeout(250);
          const name = `${String(i + 1).padStart(2, "0")}-${hash.replace(/[^a-z]+/gi, "-").slice(1, 24)}-${language}-${theme}-${width}.png`;
          await page.screenshot({ path: join(out, name), fullPage: true });
          shots.push({ name, width });
        }
        await page.close();
      }
    await site.close();
  }
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: 2000, height: 1200 });
  const cells = await Promise.all(
    shots.map(
      async ({ name, width }) =>
        `<figure><img src="data:image/png;base64,${(await readFile(join(out, name))).toString("base64")}" width="${width === 390 ? 170 : 460}"><figcaption>${name}</figcaption></figure>`,
    ),
  );
  await writeFile(
    join(out, "sheet.html"),
    `<!doctype html><meta charset="utf-8"><style>body{font:11px sans-serif;display:flex;flex-wrap:wrap;gap:10px;background:#888}figure{margin:0;background:#fff;max-height:900px;overflow:hidden}</style>${cells.join("")}`,
  );
  await sheet.goto(pathToFileURL(resolve(out, "sheet.html")).href);
  await sheet.screenshot({ path: join(out, "sheet.png"), fullPage: true });
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
console.log(`${shots.length} pictures and sheet.png in ${out}`);
