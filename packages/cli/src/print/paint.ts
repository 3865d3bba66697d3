import picocolors from "picocolors";
import type { Terminal } from "../terminal.ts";

/** Colours by what they mean. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  date(text: string): string;
  good(text: string): string;
  warning(text: string): string;
  wrong(text: string): string;
}

/** Colours where they are wanted: on a terminal unless NO_COLOR (no-color.org) or TERM=dumb; FORCE_COLOR brings them into a pipe. */
export function paintFor({ env, outIsTTY }: Pick<Terminal, "env" | "outIsTTY">): Paint {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0";
  const refused = (env.NO_COLOR !== undefined && env.NO_COLOR !== "") || env.TERM === "dumb";
  const c = picocolors.createColors(!refused && (outIsTTY || forced));
  return { strong: c.bold, faint: c.dim, date: c.cyan, good: c.green, warning: c.yellow, wrong: c.red };
}
