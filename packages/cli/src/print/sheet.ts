import { wrap } from "./width.ts";

/** Lines for people, gathered and broken to the terminal's width. */
export interface Sheet {
  /** One paragraph, `indent` steps of two columns in. */
  line(text: string, indent?: number): void;
  gap(): void;
  toString(): string;
}

/** An empty sheet for a terminal of so many columns; null: lines are not broken. */
export function sheet(columns: number | null): Sheet {
  const lines: string[] = [];
  // Below 24 columns breaking would leave single words in a column; the terminal breaks such lines itself.
  const width = columns === null ? null : Math.max(24, columns);
  return {
    line: (text, indent = 0) => void lines.push(...wrap(text, width, indent * 2)),
    gap: () => {
      if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
    },
    toString: () => (lines.length === 0 ? "" : `${lines.join("\n").trimEnd()}\n`),
  };
}
