import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../packages/viewer/test/browser.ts";
import { folder, isnad } from "../isnad.ts";
import { root } from "../root.ts";

const built = existsSync(join(root, "packages", "viewer", "dist", "isnad-dossier.js"));
if (!built) console.warn("Skipped: the viewer in a browser: it is not built (npm run build).");

const headline = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> وزير الخارجية المصري يزور عمان";
const article = "زار وزير الخارجية المصري سامح شكري العاصمة الأردنية عمان يوم 3 مايو 2023، وقال شكري إن بلاده ترحب بالاتفاق.";

describe.skipIf(!built)("the viewer in a browser", () => {
  let browser: { context: BrowserContext; close(): Promise<void> };
  beforeAll(async () => {
    browser = await openBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  /** Opens an address; gives what the page shows, and everything that went wrong in it. */
  async function look(address: string): Promise<{ title: string; faults: string[] }> {
    const page = await browser.context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("requestfailed", (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
    await page.goto(`${address}#articles`);
    // The element's words stand in shadow roots; a text locator looks through them.
    await page.getByText("وزير الخارجية المصري يزور عمان").first().waitFor({ state: "visible", timeout: 60_000 });
    const result = { title: await page.title(), faults };
    await page.close();
    return result;
  }

  const dossier = async (): Promise<string> => {
    const at = folder();
    writeFileSync(join(at, "a.json"), JSON.stringify({ title: headline, text: article, source: "صحيفة الضفة", published: "2023-05-04" }));
    expect((await isnad(at, ["build", "a.json", "-q"])).code).toBe(0);
    return at;
  };

  it("is served without an error under the strict policy, and a <script> in a headline stays words", async () => {
    const at = await dossier();
    const abort = new AbortController();
    let out = "";
    const serving = isnad(at, ["view", "dossier.json"], { signal: abort.signal, out: (text) => void (out += text) });
    await expect.poll(() => out, { timeout: 60_000 }).toContain("http://127.0.0.1:");
    const { title, faults } = await look(/http:\S+/.exec(out)![0]);
    abort.abort();
    expect((await serving).code).toBe(0);
    expect(faults).toEqual([]);
    expect(title).toBe("dossier.json · isnad");
  }, 180_000);

  it("stands in one page that opens from a disk", async () => {
    const at = await dossier();
    expect((await isnad(at, ["export", "--html", "page.html", "dossier.json"])).code).toBe(0);
    const { title, faults } = await look(pathToFileURL(join(at, "page.html")).href);
    expect(faults).toEqual([]);
    expect(title).toBe("dossier");
    expect(readFileSync(join(at, "page.html"), "utf8")).not.toMatch(/src=["']?https?:|href=["']?https?:|@import|url\(["']?https?:/);
  }, 180_000);
});
