import type { BrowserContext } from "playwright-core";
import { serve } from "../scripts/serve.mjs";
import type { Contestant } from "./contestants.ts";

/** What one viewer did with the events: milliseconds from the start of navigation, bytes after a garbage collection, frame times while dragging. */
export interface Figures {
  /** First frame with an event in it. */
  readonly firstPaint: number;
  /** From then on the page is idle: it has answered everything and waits for its reader. */
  readonly ready: number;
  readonly heap: number;
  /** Buffers that the page holds outside of the script's heap. */
  readonly buffers: number;
  readonly drawn: number;
  readonly frames: { readonly p50: number; readonly p95: number; readonly within33: number; readonly count: number };
}

/** Watches from before the first script: each frame asks whether an event is drawn, then waits for the first idle moment. */
const watch = (drawn: string): string => `(() => {
  const seen = (window.__seen = {});
  const look = () => {
    if ((${drawn}) > 0) {
      seen.inFrame = true;
      requestAnimationFrame(() => {
        seen.firstPaint = performance.now();
        requestIdleCallback(() => { seen.ready = performance.now(); });
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

const DRAG_MS = 3000;

/** Opens a viewer's page in a fresh tab and measures it; null when it shows nothing within `limit` milliseconds. */
export const measure = async (context: BrowserContext, contestant: Contestant, limit: number): Promise<Figures | null> => {
  const served = await serve(contestant.files, contestant.policy);
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.addInitScript(watch(contestant.drawn));
    await page.goto(served.url, { waitUntil: "commit" });
    // Asked from outside: the page's own policy forbids what waitForFunction does inside. Not on the page's clock, and seldom enough to cost it nothing.
    for (
      const end = Date.now() + limit;
      !(await page.evaluate<boolean>("window.__seen?.ready !== undefined"));
      await page.waitForTimeout(250)
    )
      if (Date.now() > end) return null;
    const { firstPaint, ready } = await page.evaluate<{ firstPaint: number; ready: number }>("window.__seen");
    const cdp = await context.newCDPSession(page);
    await page.waitForTimeout(1000); // what is read ahead in idle moments counts as heap too
    for (let i = 0; i < 3; i++) await cdp.send("HeapProfiler.collectGarbage");
    const usage = (await cdp.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
    const drawn = await page.evaluate<number>(contestant.drawn);
    const box = await page.evaluate<{ x: number; y: number; width: number; height: number }>(
      `(({ x, y, width, height }) => ({ x, y, width, height }))((${contestant.chart}).getBoundingClientRect())`,
    );
    await page.evaluate(`(() => {
      const times = (window.__frames = []);
      let last = performance.now();
      const frame = (now) => { times.push(now - last); last = now; if (!window.__stop) requestAnimationFrame(frame); };
      requestAnimationFrame(frame);
    })()`);
    const y = box.y + Math.min(box.height / 2, 200);
    const [left, right] = [box.x + box.width * 0.15, box.x + box.width * 0.85];
    await page.mouse.move(left, y);
    await page.mouse.down();
    const end = Date.now() + DRAG_MS;
    for (let at = left, by = 14; Date.now() < end; at += by) {
      if (at + by > right || at + by < left) by = -by;
      await page.mouse.move(at, y + ((at / 14) % 2));
    }
    await page.mouse.up();
    const times = (await page.evaluate<number[]>("(window.__stop = true, window.__frames)")).slice(2).sort((a, b) => a - b);
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    return {
      firstPaint,
      ready,
      heap: usage.usedSize,
      buffers: usage.backingStorageSize ?? 0,
      drawn,
      frames: { p50: at(0.5), p95: at(0.95), within33: times.filter((t) => t <= 33.5).length / times.length, count: times.length },
    };
  } finally {
    await page.close({ runBeforeUnload: false });
    await served.close();
  }
};
