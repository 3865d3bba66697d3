import { documentSchema } from "@proj/core/schema";
import { describe, expect, it } from "vitest";
import { pageExamples } from "../languages/arabic/examples/page.ts";
import { readPage } from "./read-page.ts";

describe("the page around a story", () => {
  for (const { name, lines, ends = "\n", given, expect: wanted } of pageExamples)
    it(name, () => {
      let text = "";
      const marks: { at: number; kind: string; line: string }[] = [];
      for (const [i, entry] of lines.entries()) {
        if (entry !== "") {
          const [kind, line] = entry;
          marks.push({ at: text.length, kind, line });
          text += line;
          // a dateline runs on into its paragraph
          if (kind === "byline" && line.endsWith("- ") && lines[i + 1] !== "") continue;
        }
        text += ends;
      }
      const head = readPage({ text, ...given });
      const shift = head.text.length - text.length;
      expect(marks.map(({ at, line }) => [head.parts.find((p) => at + shift < p.end && at + shift >= p.start)?.kind, line])).toEqual(
        marks.map(({ kind, line }) => [kind, line]),
      );
      if (wanted.published !== undefined) expect(head.published).toBe(wanted.published);
      if (wanted.by !== undefined) expect(head.publishedBy).toBe(wanted.by);
      if (wanted.at !== undefined) expect(head.publishedAt).toBe(wanted.at);
      if (wanted.outlet !== undefined) expect(head.source?.name ?? null).toBe(wanted.outlet);
      if (wanted.agencies) expect(head.agencies).toEqual(wanted.agencies);
      if (wanted.sources) expect(head.pageSources.map((s) => head.text.slice(s.start, s.end))).toEqual(wanted.sources);
      if (wanted.title !== undefined) expect(head.title).toBe(wanted.title);
      if (wanted.problems) expect(head.problems.map((p) => p.code)).toEqual(wanted.problems);
      const { pageSources: _sources, problems: _problems, ...document } = head;
      expect(documentSchema.safeParse({ id: "doc_x", location: "", ...document }).error).toBeUndefined();
      expect(head.parts[0]?.start).toBe(0);
      expect(head.parts.at(-1)?.end).toBe(head.text.length);
      for (const [i, part] of head.parts.entries()) if (i > 0) expect(part.start).toBe(head.parts[i - 1]!.end);
    });
});
