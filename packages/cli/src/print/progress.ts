import cliProgress from "cli-progress";
import type { Terminal } from "../terminal.ts";
import { visible } from "./safe.ts";

/** A progress bar on a terminal; silence in a pipe. */
export interface Progress {
  at(done: number, total: number, what: string): void;
  /** Takes the bar away, so that a line can be written. */
  clear(): void;
}

/** A bar on standard error where that is a terminal, so that standard output stays clean. */
export function progressBar(terminal: Terminal, label: string, quiet: boolean): Progress {
  if (!terminal.errIsTTY || quiet) return { at: () => {}, clear: () => {} };
  let bar: cliProgress.SingleBar | null = null;
  const clear = () => {
    bar?.stop();
    bar = null;
  };
  return {
    at(done, total, what) {
      if (done >= total) return clear();
      const payload = { what: visible(what).slice(0, 40) };
      if (bar) bar.update(done, payload);
      else {
        bar = new cliProgress.SingleBar(
          {
            format: `${label} {bar} {value}/{total} {what}`,
            stream: process.stderr,
            clearOnComplete: true,
            hideCursor: true,
            barsize: 24,
          },
          cliProgress.Presets.shades_classic,
        );
        bar.start(total, done, payload);
      }
    },
    clear,
  };
}
