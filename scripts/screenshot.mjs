// Takes the picture in the README: the sample story in the viewer, as `isnad export` writes it. `npm run screenshot` (after npm start has built).
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { main } from "@proj/cli";
import { openBrowser } from "../packages/viewer/test/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "isnad-picture-"));
const picture = join(root, "docs", "images", "timeline.png");
const run = async (...argv) => {
  if ((await main(argv)) !== 0) throw new Error(`isnad ${argv.join(" ")} failed`);
};

const dossier = join(work, "موسكو وبيونغ يانغ.json");
const page = join(work, "page.html");
await run("build", join(root, "stories", "moscow-pyongyang", "articles"), "-o", dossier, "--quiet");
await run("export", "--html", page, dossier, "--lang", "ar");

const browser = await openBrowser({ viewport: { width: 1200, height: 800 }, deviceScaleFactor: 1.5, colorScheme: "light" });
try {
  const tab = await browser.context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.getByText("2024").first().waitFor();
  await tab.evaluate(() => document.fonts.ready);
  mkdirSync(join(root, "docs", "images"), { recursive: true });
  await tab.screenshot({ path: picture });
  console.log(picture);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
