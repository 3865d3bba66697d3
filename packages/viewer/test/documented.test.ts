import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import manifest from "../custom-elements.json" with { type: "json" };
import { bridgeStory } from "./bridge-story.ts";
import { openBrowser } from "./browser.ts";
import { site } from "./site.ts";

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

const documented = manifest.modules[0]!.declarations[0]!;
const names = (list: readonly { name: string }[]): string[] => list.map((x) => x.name).sort();
const read = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), "utf8");
const unique = (list: Iterable<string>): string[] => [...new Set(list)].sort();

it("the README's page shows a dossier", async () => {
  const [page] = [...(await read("README.md")).matchAll(/```html\n([\s\S]*?)```/g)].map((m) => m[1]!);
  const served = await site(bridgeStory, { page: page! });
  const tab = await browser.context.newPage();
  const complaints: string[] = [];
  tab.on("console", (m) => ["error", "warning"].includes(m.type()) && complaints.push(m.text()));
  await tab.goto(served.url);
  await tab.locator("isnad-dossier nav").waitFor();
  expect(await tab.locator("isnad-dossier h1").innerText()).toBe("جسر الوادي");
  expect(complaints).toEqual([]);
  expect(
    unique(
      await tab.evaluate(() => (customElements.get("isnad-dossier") as unknown as { observedAttributes: string[] }).observedAttributes),
    ),
  ).toEqual(names(documented.attributes));
  const members = await tab.evaluate(() => Object.keys(Object.getOwnPropertyDescriptors(customElements.get("isnad-dossier")!.prototype)));
  for (const { name } of documented.members) expect(members).toContain(name);
  await tab.close();
  await served.close();
});

it("events, parts and custom properties are those of the source", async () => {
  const files = (await readdir(new URL("../src/elements", import.meta.url))).map((f) => `src/elements/${f}`);
  const source = (await Promise.all(files.map(read))).join("\n");
  const inside = ["isnad-filters", "isnad-window"]; // spoken among the elements, not to the host
  expect(
    unique([...source.matchAll(/new CustomEvent(?:<[^(]*>)?\("([\w-]+)"/g)].map((m) => m[1]!)).filter((n) => !inside.includes(n)),
  ).toEqual(names(documented.events));
  const dossier = await read("src/elements/isnad-dossier.ts");
  expect(unique([...dossier.matchAll(/ part="([\w-]+)"/g)].map((m) => m[1]!))).toEqual(names(documented.cssParts));
  expect(unique([...dossier.matchAll(/<slot name="([\w-]+)"/g)].map((m) => m[1]!))).toEqual(names(documented.slots));
  const styles = `${await read("src/theme.ts")}${await read("src/dossier-styles.ts")}`;
  expect(unique([...styles.matchAll(/var\((--isnad-[\w-]+)/g)].map((m) => m[1]!))).toEqual(names(documented.cssProperties));
  const readme = await read("README.md");
  for (const list of [
    documented.attributes.filter((a) => a.name !== "lang"),
    documented.events,
    documented.cssParts,
    documented.cssProperties,
  ])
    for (const { name } of list) expect(readme).toContain(`\`${name}\``);
});
