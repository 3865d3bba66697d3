/// <reference types="node" />
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where a Chromium is: ISNAD_CHROMIUM, the system's, @sparticuz/chromium's own; a clear failure where none is. */
export const findBrowser = async (): Promise<{ path: string; args: string[] }> => {
  const given = process.env.ISNAD_CHROMIUM;
  if (given) {
    if (!existsSync(given)) throw new Error(`ISNAD_CHROMIUM names ${given}, which does not exist.`);
    return { path: given, args: [] };
  }
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { path: system, args: [] };
  try {
    const { default: sparticuz } = await import("@sparticuz/chromium");
    return { path: await sparticuz.executablePath(), args: sparticuz.args };
  } catch (cause) {
    throw new Error("No Chromium found. Install chromium or google-chrome, or set ISNAD_CHROMIUM to its path.", { cause });
  }
};

/** A browser with a new empty profile; `close` removes the profile too. */
export const openBrowser = async (
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; close: () => Promise<void> }> => {
  const { path, args } = await findBrowser();
  const profile = await mkdtemp(join(tmpdir(), "isnad-viewer-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: [...FLAGS, ...args],
    headless: true,
    ...options,
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
};
