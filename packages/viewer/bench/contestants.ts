import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bundleScript, readFont } from "../scripts/bundle.mjs";
import { embeddingPage, type ServedFile, siteFiles } from "../scripts/serve.mjs";
import type { PlainEvent } from "./event-story.ts";

/** One viewer in the comparison: its page, and how to tell that it shows events. */
export interface Contestant {
  readonly name: string;
  readonly files: Record<string, ServedFile>;
  /** Content security policy of its page; the peers set styles from script. */
  readonly policy: string;
  /** An expression that counts the events drawn. */
  readonly drawn: string;
  /** An expression that gives what is dragged. */
  readonly chart: string;
}

const MS = 86_400_000;
const OPEN = "default-src 'self' 'unsafe-inline' data:";
const require = createRequire(import.meta.url);
const package_ = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const html = (head: string, body: string, script: string): ServedFile => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}<script>${script}</script></body></html>`,
});
const icon: Record<string, ServedFile> = { "/favicon.ico": { type: "image/x-icon", body: "" } };

/** Our element under its strict policy, fed the whole dossier. */
export const ours = async (dossierJson: string): Promise<Contestant> => {
  const [script, font] = await Promise.all([bundleScript(), readFont()]);
  return {
    name: "isnad",
    files: siteFiles({ script, font, dossier: dossierJson, page: embeddingPage("", "ar") }),
    policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'",
    drawn: `document.querySelector("isnad-dossier")?.shadowRoot?.querySelector("isnad-timeline")?.shadowRoot?.querySelectorAll("a.event").length ?? 0`,
    chart: `document.querySelector("isnad-dossier").shadowRoot.querySelector("isnad-timeline").shadowRoot.querySelector(".chart")`,
  };
};

/** vis-timeline in its best case: only what it needs of each event, and a window of about 120 of them. */
export const visTimeline = async (events: readonly PlainEvent[]): Promise<Contestant> => {
  const folder = package_("vis-timeline");
  const middle = events[Math.floor(events.length / 2)]!.from;
  const items = events.map((e, i) => ({
    id: i,
    content: e.label,
    start: e.from * MS,
    ...(e.to > e.from ? { end: (e.to + 1) * MS } : {}),
  }));
  return {
    name: "vis-timeline",
    policy: OPEN,
    files: {
      ...icon,
      "/": html(
        `<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>`,
        `<div id="chart"></div>`,
        `fetch("items.json").then((r) => r.json()).then((items) => {
          window.chart = new vis.Timeline(document.getElementById("chart"), new vis.DataSet(items), {
            start: ${(middle - 15) * MS}, end: ${(middle + 15) * MS}, height: 600, verticalScroll: true, zoomKey: "ctrlKey",
          });
        });`,
      ),
      "/vis.js": {
        type: "text/javascript",
        body: await readFile(join(folder, "standalone/umd/vis-timeline-graph2d.min.js")),
      },
      "/vis.css": { type: "text/css", body: await readFile(join(folder, "dist/vis-timeline-graph2d.min.css")) },
      "/items.json": { type: "application/json", body: JSON.stringify(items) },
    },
    drawn: `document.querySelectorAll(".vis-foreground .vis-item").length`,
    chart: `document.querySelector(".vis-center")`,
  };
};

/** TimelineJS with the same events as slides without media. */
export const timelineJs = async (events: readonly PlainEvent[]): Promise<Contestant> => {
  const folder = package_("@knight-lab/timelinejs");
  const date = (day: number): { year: number; month: number; day: number } => {
    const d = new Date(day * MS);
    return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() };
  };
  const data = {
    events: events.map((e, i) => ({
      unique_id: `e${i}`,
      start_date: date(e.from),
      ...(e.to > e.from ? { end_date: date(e.to) } : {}),
      text: { headline: e.label, text: "" },
    })),
  };
  return {
    name: "TimelineJS",
    policy: OPEN,
    files: {
      ...icon,
      "/": html(
        `<link rel="stylesheet" href="timeline.css"><script src="timeline.js"></script>`,
        `<div id="chart" style="width:1200px;height:600px"></div>`,
        `fetch("items.json").then((r) => r.json()).then((data) => { window.chart = new TL.Timeline("chart", data); });`,
      ),
      "/timeline.js": { type: "text/javascript", body: await readFile(join(folder, "dist/js/timeline.js")) },
      "/timeline.css": { type: "text/css", body: await readFile(join(folder, "dist/css/timeline.css")) },
      "/items.json": { type: "application/json", body: JSON.stringify(data) },
    },
    drawn: `document.querySelectorAll(".tl-timemarker").length`,
    chart: `document.querySelector(".tl-timenav")`,
  };
};
