import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { bridgeStory } from "./bridge-story.ts";
import { openBrowser } from "./browser.ts";
import { HOSTILE, hostileStory } from "./hostile-story.ts";
import { assets, site } from "./site.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
// Real pages on a busy machine: a test here takes seconds, and axe many.
vi.setConfig({ testTimeout: 120_000 });

let browser: { context: BrowserContext; close: () => Promise<void> };
let axe = "";
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  [browser, axe] = await Promise.all([openBrowser(), readFile(axePath, "utf8")]);
  await assets();
}, 120_000);
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
}, 30_000);
afterAll(() => browser?.close());

/** Waits for what the page will show, longer than vitest's second. */
const poll = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 });

/** Opens a page and gathers everything that the browser complains about, refused styles and scripts among it. */
const open = async (
  dossier: Parameters<typeof site>[0],
  {
    hash = "",
    width = 1440,
    theme = "light" as "light" | "dark",
    ready = "isnad-dossier nav",
    ...more
  }: {
    hash?: string;
    width?: number;
    theme?: "light" | "dark";
    ready?: string;
    attributes?: string;
    language?: string;
    page?: string;
  } = {},
): Promise<{ page: Page; complaints: string[]; url: string }> => {
  const served = await site(dossier, more);
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && complaints.push(m.text()));
  page.on("pageerror", (e) => complaints.push(String(e)));
  closing.push(() => page.close(), served.close);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.goto(`${served.url}/${hash}`);
  await page.locator(ready).first().waitFor();
  return { page, complaints, url: served.url };
};

/** Runs axe through all shadow roots; its script is put in by the debugger, past the page's policy. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (
      window as unknown as {
        axe: {
          run: (
            root: unknown,
            options: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      }
    ).axe;
    const result = await run.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // Takes any link to #… that is scrolled out of sight for a skip link without a target; ours are addresses of views.
      rules: { "skip-link": { enabled: false } },
    });
    return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary}`));
  });
};

const hashes = [
  "#timeline",
  "#claims",
  "#claims?as=matrix",
  "#entities",
  "#disagreements",
  "#articles",
  "#event/e-opening",
  "#claim/c-cost",
  "#entity/n-minister",
  "#link/l-place",
  "#article/doc-agency",
];

/** axe takes its time: it sees each language, theme and width twice, not each combination. */
const accessible = (language: string, theme: string, width: number): boolean =>
  [language === "en", theme === "dark", width === 390].filter(Boolean).length % 2 === 0;

describe("opens a dossier under a strict policy", () => {
  for (const language of ["ar", "en"])
    for (const theme of ["light", "dark"] as const)
      for (const width of [390, 1440])
        it(`${language} ${theme} ${width}: no complaint, no sideways scrolling${accessible(language, theme, width) ? ", no axe violation" : ""}`, async () => {
          const { page, complaints } = await open(bridgeStory, { language, theme, width });
          for (const hash of hashes) {
            await page.evaluate((h) => {
              location.hash = h;
            }, hash);
            await page.waitForTimeout(60);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), hash).toBeLessThanOrEqual(0);
            if (accessible(language, theme, width)) expect(await violations(page), hash).toEqual([]);
          }
          expect(complaints).toEqual([]);
          expect(await page.locator("isnad-dossier .dossier").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
        });

  it("loads the script, the font and the dossier, and nothing else", async () => {
    const served = await site(bridgeStory);
    const page = await browser.context.newPage();
    closing.push(() => page.close(), served.close);
    const asked: string[] = [];
    page.on("request", (r) => asked.push(new URL(r.url()).pathname));
    await page.goto(served.url);
    await page.locator("isnad-dossier nav").waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(new Set(asked)).toEqual(
      new Set(
        ["/", "/page.css", "/isnad-dossier.js", "/dossier.json", "/noto-naskh-arabic.woff2", "/favicon.ico"].filter(
          (p) => p !== "/favicon.ico" || asked.includes(p),
        ),
      ),
    );
  });

  it("switches its language by attribute, against the page's", async () => {
    const { page } = await open(bridgeStory, { attributes: 'ui="en"', language: "ar" });
    expect(await page.locator("isnad-dossier nav a").first().innerText()).toContain("Timeline");
    await page.locator("isnad-dossier").evaluate((e) => e.setAttribute("ui", "ar"));
    await poll(() => page.locator("isnad-dossier nav a").first().innerText()).toContain("الخط الزمني");
  });
});

describe("timeline", () => {
  it("draws later to the left in Arabic and to the right in English", async () => {
    const at = async (page: Page, id: string): Promise<number> => {
      const box = await page.locator(`isnad-timeline a[data-id="${id}"] .sign`).boundingBox();
      return box!.x;
    };
    const ar = await open(bridgeStory, { language: "ar" });
    await ar.page.keyboard.press("Tab");
    await ar.page.locator("isnad-timeline .fit").click();
    expect(await at(ar.page, "e-works")).toBeGreaterThan(await at(ar.page, "e-opening"));
    const en = await open(bridgeStory, { language: "en" });
    await en.page.locator("isnad-timeline .fit").click();
    expect(await at(en.page, "e-works")).toBeLessThan(await at(en.page, "e-opening"));
  });

  it("shows each status by its own sign and filling", async () => {
    const { page } = await open(bridgeStory);
    await page.locator("isnad-timeline .fit").click();
    const signs = await page
      .locator("isnad-timeline a.event")
      .evaluateAll(
        (all) =>
          new Map(all.map((a) => [a.getAttribute("class")!.split(" ")[1], a.querySelector(".sign")!.innerHTML.replace(/<!--.*?-->/g, "")]))
            .size,
      );
    expect(signs).toBe(7);
    expect(await page.locator('isnad-timeline a[data-id="e-delay"] .whisker').count()).toBe(3);
    expect(await page.locator('isnad-timeline a[data-id="e-opening"] .whisker').count()).toBe(0);
  });

  it("is walked, zoomed and opened by keys", async () => {
    const { page } = await open(bridgeStory);
    const stop = page.locator('isnad-timeline a[tabindex="0"]');
    await stop.focus();
    const first = await stop.getAttribute("data-id");
    await page.keyboard.press("ArrowLeft");
    await poll(() => page.locator('isnad-timeline a[tabindex="0"]').getAttribute("data-id")).not.toBe(first);
    const shown = page.locator("isnad-timeline .foot span").first();
    const before = await shown.innerText();
    await page.keyboard.press("+");
    await poll(() => shown.innerText()).not.toBe(before);
    await page.keyboard.press("0");
    await page.keyboard.press("Enter");
    await poll(() => page.url()).toContain("#event/");
    await page.locator("isnad-event-card h2").waitFor();
  });

  it("is dragged by the mouse without opening what lies under it, and zoomed by ctrl and wheel", async () => {
    const { page } = await open(bridgeStory);
    const chart = (await page.locator("isnad-timeline .chart").boundingBox())!;
    const shown = page.locator("isnad-timeline .foot span").first();
    const before = await shown.innerText();
    await page.mouse.move(chart.x + chart.width / 2, chart.y + 60);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width / 2 + 150, chart.y + 60, { steps: 5 });
    await page.mouse.up();
    const panned = await shown.innerText();
    expect(panned).not.toBe(before);
    expect(page.url()).not.toContain("#event");
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await poll(() => shown.innerText()).not.toBe(panned);
  });

  it("has a second reading, by when events were reported", async () => {
    const { page } = await open(bridgeStory, { language: "en" });
    await page.getByRole("button", { name: "When it was reported" }).click();
    expect(await page.locator('isnad-timeline a[data-id="e-works"]').count()).toBe(0);
    expect(await page.locator('isnad-timeline a[data-id="e-visit"]').count()).toBe(1);
  });
});

describe("event card and evidence", () => {
  it("gives every reported value with its tellers, the status over time, and the disagreement as a sentence", async () => {
    const { page } = await open(bridgeStory, { hash: "#event/e-opening", language: "en" });
    const card = page.locator("isnad-event-card article");
    const text = await card.innerText();
    for (const words of ["نوران", "سدير", "40,000,000", "55,000,000", "planned", "occurred", "صحيفة الضحى", "The Harbour Post"])
      expect(text).toContain(words);
    expect(await card.locator("isnad-link-list ul").innerText()).toContain("The places exclude each other");
    expect(await card.locator("isnad-link-list ul").innerText()).toContain("It was planned and then happened.");
  });

  it("highlights the exact words in the article, greys furniture and teasers, and steps from article to article", async () => {
    const { page } = await open(bridgeStory, { hash: "#event/e-opening", language: "en" });
    const article = page.locator("isnad-evidence isnad-article").first();
    expect(await article.locator("mark").allInnerTexts()).toEqual(["لافتتاح"]);
    expect(await article.locator("p.boilerplate").innerText()).toBe("القائمة الرئيسية");
    expect(await article.locator("p.teaser").innerText()).toContain("أسعار السمك");
    await page.locator("isnad-evidence .tabs button").nth(3).click();
    await poll(() => article.locator("mark").allInnerTexts()).toEqual(["opened"]);
  });

  it("lays a disagreement's two articles side by side where there is room", async () => {
    const { page } = await open(bridgeStory, { hash: "#link/l-place" });
    await poll(() => page.locator("isnad-evidence isnad-article").count()).toBe(2);
    const narrow = await open(bridgeStory, { hash: "#link/l-place", width: 390 });
    expect(await narrow.page.locator("isnad-evidence isnad-article").count()).toBe(1);
  });
});

describe("claims and names", () => {
  it("draws the chain from the speaker through the agency to the paper, with the words", async () => {
    const { page } = await open(bridgeStory, { hash: "#claim/c-cost" });
    expect(await page.locator("isnad-chain li bdi").allInnerTexts()).toEqual(["سالم الحارثي", "وكالة المرفأ", "صحيفة الضحى"]);
    expect(await page.locator("isnad-chain blockquote").innerText()).toContain("الجسر كلف 40 مليون دينار");
  });

  it("says in the matrix who carries a claim and who does not", async () => {
    const { page } = await open(bridgeStory, { hash: "#claims?as=matrix", language: "en" });
    const row = page.locator("isnad-claim-matrix tbody tr", { hasText: "وقوع أي تأخير" });
    expect(await row.locator("td.carries").count()).toBe(2);
    expect(await row.locator("td:not(.carries)").first().innerText()).toContain("does not carry it");
  });

  it("counts each spelling by outlet", async () => {
    const { page } = await open(bridgeStory, { hash: "#entity/n-minister", language: "en" });
    const rows = await page.locator("isnad-entity-card tbody tr").allInnerTexts();
    expect(rows.map((r) => r.replace(/\s+/g, " "))).toEqual([
      "سالم الحارثي صحيفة الضحى ×1 وكالة المرفأ ×1 2",
      "سالم الحارثى Outlet not shown ×1 1",
      "Salem al-Harthi The Harbour Post ×1 1",
    ]);
  });
});

describe("search, filters and addresses", () => {
  it("finds while typing, over spellings, and says how many in every list", async () => {
    const { page } = await open(bridgeStory, { language: "en" });
    await page.locator("isnad-filters input[type=search]").fill("الحارثى");
    await poll(() => page.url()).toContain("q=");
    await poll(() => page.locator("nav a .n").allInnerTexts()).toEqual(["2", "2", "1", "1", "3"]);
    await page.locator("isnad-filters input[type=search]").fill("no such words");
    await page.getByText("Nothing matches.").waitFor();
  });

  it("filters by status and keeps the filter in the address", async () => {
    const { page } = await open(bridgeStory, { language: "en", hash: "#timeline?status=denied" });
    expect(await page.locator("isnad-window-list a.row").count()).toBe(1);
    await page.locator("isnad-filters").getByLabel("Status").selectOption("");
    await poll(() => page.locator("isnad-window-list a.row").count()).toBe(bridgeStory.events.length);
  });

  it("opens every kind of thing by its address, back and forward, and ids of merged members", async () => {
    const { page } = await open(bridgeStory, { language: "en" });
    for (const [hash, card] of [
      ["#event/e-deal", "isnad-event-card"],
      ["#claim/c-denial", "isnad-claim-card"],
      ["#entity/o-rafid", "isnad-entity-card"],
      ["#link/l-cost", "isnad-link-card"],
      ["#article/doc-post", "isnad-article-page"],
    ] as const) {
      await page.evaluate((h) => {
        location.hash = h;
      }, hash);
      await page.locator(`${card} h2`).waitFor();
    }
    await page.goBack();
    await page.locator("isnad-link-card").waitFor();
    await page.goForward();
    await page.locator("isnad-article-page").waitFor();
    const member = bridgeStory.entities[0]!.mentions[2]!.mention;
    await page.evaluate((h) => {
      location.hash = h;
    }, `#entity/${member}`);
    await poll(() => page.locator("isnad-entity-card h2").innerText()).toBe("سالم الحارثي");
    await page.evaluate(() => {
      location.hash = "#event/nothing-here";
    });
    await page.getByText("holds nothing under that address").waitFor();
  });

  it("moves the focus to what was opened, and lists are walked by arrows", async () => {
    const { page } = await open(bridgeStory, { language: "en" });
    await page.locator("isnad-window-list a.row").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("isnad-event-card h2").waitFor();
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let active: Element | null = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.localName ?? "";
      });
    await poll(focused).toBe("h2");
  });

  it("leaves the page's address alone with routing=none", async () => {
    const { page, url } = await open(bridgeStory, { attributes: 'routing="none"', language: "en" });
    await page.locator("isnad-window-list a.row").first().click();
    await page.locator("isnad-event-card h2").waitFor();
    expect(page.url()).toBe(`${url}/`);
  });
});

it("has enough contrast, and more where it is asked for", async () => {
  const { page } = await open(bridgeStory, { attributes: 'theme="contrast"', hash: "#event/e-opening", theme: "dark" });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  expect(await page.locator("isnad-event-card h2").isVisible()).toBe(true);
});

it("prints what is open and nothing to click", async () => {
  const { page } = await open(bridgeStory, { hash: "#event/e-opening" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("isnad-dossier nav").isVisible()).toBe(false);
  expect(await page.locator("isnad-window-list").isVisible()).toBe(false);
  expect(await page.locator("isnad-cite button").isVisible()).toBe(false);
  expect(await page.locator("isnad-event-card h2").isVisible()).toBe(true);
  const article = page.locator("isnad-evidence isnad-article .scroll").first();
  expect(await article.evaluate((e) => e.scrollHeight - e.clientHeight)).toBe(0);
});

it("keeps only a window of a long list in the page, and walks it to the end", async () => {
  const events = Array.from({ length: 3000 }, (_, i) => ({
    ...bridgeStory.events[8]!,
    id: `x${String(i).padStart(4, "0")}`,
    label: `حدث ${i}`,
  }));
  const { page } = await open({ ...bridgeStory, events: [...bridgeStory.events, ...events] }, { language: "en" });
  expect(await page.locator("isnad-window-list a.row").count()).toBeLessThan(80);
  await page.locator("isnad-window-list a.row").first().focus();
  await page.keyboard.press("End");
  await poll(() => page.locator("isnad-window-list a.row", { hasText: "حدث 2999" }).count()).toBe(1);
  await page.keyboard.press("Enter");
  await poll(() => page.locator("isnad-event-card h2").innerText()).toBe("حدث 2999");
});

it("hands a judgement to the host", async () => {
  const { page } = await open(bridgeStory, { attributes: "judge", hash: "#entity/p-nuran", language: "en" });
  const told = page.evaluate(
    () => new Promise((done) => document.addEventListener("isnad-judgement", (e) => done((e as CustomEvent).detail), { once: true })),
  );
  await page.locator("isnad-judge select").selectOption("p-sidir");
  await page.getByRole("button", { name: "These are different" }).click();
  expect(await told).toEqual({ verdict: "different", a: "p-nuran", b: "p-sidir" });
});

it("has no judgement controls without the attribute", async () => {
  const { page } = await open(bridgeStory, { hash: "#entity/p-nuran" });
  expect(await page.locator("isnad-judge").count()).toBe(0);
});

describe("hostile text", () => {
  for (const width of [390, 1440])
    it(`does nothing in any field, ${width} px`, async () => {
      const { page, complaints } = await open(hostileStory, { width });
      for (const hash of hashes) {
        await page.evaluate((h) => {
          location.hash = h;
        }, hash);
        await page.waitForTimeout(60);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), hash).toBeLessThanOrEqual(0);
        expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
        // The link to a page is the only address that comes from the file, and javascript: never becomes one.
        expect(await page.locator("isnad-dossier a[href^='javascript']").count()).toBe(0);
        const strange = await page.evaluate(() => {
          const found: string[] = [];
          const walk = (root: ParentNode): void => {
            for (const e of root.querySelectorAll("*")) {
              if (
                e.localName === "img" ||
                e.localName === "script" ||
                e.hasAttribute("onerror") ||
                e.hasAttribute("onload") ||
                e.hasAttribute("style")
              )
                found.push(e.outerHTML.slice(0, 200));
              if (e.shadowRoot) walk(e.shadowRoot);
            }
          };
          walk(document.querySelector("isnad-dossier")!.shadowRoot!);
          return found;
        });
        expect(strange).toEqual([]);
        const text = await page.locator("isnad-dossier").evaluate((e) => {
          const all: string[] = [];
          const walk = (root: ParentNode): void => {
            for (const x of root.querySelectorAll("bdi, p, h2, text")) all.push(x.textContent ?? "");
            for (const x of root.querySelectorAll("*")) if (x.shadowRoot) walk(x.shadowRoot);
          };
          walk(e.shadowRoot!);
          return all.join("\n");
        });
        expect(text).not.toMatch(/[\u202A-\u202E]/);
      }
      expect(complaints).toEqual([]);
    });
  it("is the text that the fixture holds", () => {
    expect(hostileStory.events[0]!.label).toContain(HOSTILE);
  });
});

describe("a dossier that cannot be shown", () => {
  for (const [name, file, words] of [
    ["cut in half", JSON.stringify(bridgeStory).slice(0, 5000), "damaged"],
    ["of another version", JSON.stringify({ ...bridgeStory, format: "isnad/9" }), "another version"],
    ["no dossier", "[]", "not a dossier"],
  ] as const)
    it(`says so: ${name}`, async () => {
      const { page, complaints } = await open(file, { language: "en", ready: "isnad-dossier [role=alert]" });
      expect(await page.locator("isnad-dossier [role=alert]").innerText()).toContain(words);
      expect(complaints).toEqual([]);
    });

  it("says when there is nothing in it", async () => {
    const { page } = await open(
      { ...bridgeStory, readings: [], entities: [], events: [], claims: [], links: [] },
      { language: "en", ready: "isnad-dossier .empty" },
    );
    await page.getByText("No articles have been read yet.").waitFor();
  });
});
