/** A span of a document's text to be highlighted. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** A stretch of one line that is highlighted by the same marks throughout. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly string[];
}

/** One line of the text, with the kind of page part it stands in. */
export interface Line {
  readonly kind: string;
  readonly runs: readonly Run[];
}

/** Cuts a text into its non-empty lines, by page part, and each line into runs by highlight. Marks may overlap, nest and cross lines. */
export const markedLines = (
  text: string,
  parts: readonly { kind: string; start: number; end: number }[],
  marks: readonly Mark[],
): Line[] => {
  const sorted = marks
    .filter((m) => m.start < m.end && m.start >= 0 && m.end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: Line[] = [];
  const covered = parts.length > 0 ? parts : [{ kind: "body", start: 0, end: text.length }];
  for (const part of covered) {
    let at = part.start;
    while (at < part.end) {
      const newline = text.indexOf("\n", at);
      const end = newline < 0 || newline >= part.end ? part.end : newline;
      if (text.slice(at, end).trim() !== "") {
        const here = sorted.filter((m) => m.start < end && m.end > at);
        lines.push({ kind: part.kind, runs: cut(text, at, end, here) });
      }
      at = end + 1;
    }
  }
  return lines;
};

const cut = (text: string, start: number, end: number, marks: readonly Mark[]): Run[] => {
  const edges = new Set([start, end]);
  for (const m of marks) {
    if (m.start > start) edges.add(m.start);
    if (m.end < end) edges.add(m.end);
  }
  const points = [...edges].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1]!;
    return { start: from, text: text.slice(from, to), marks: marks.filter((m) => m.start <= from && m.end >= to).map((m) => m.id) };
  });
};
