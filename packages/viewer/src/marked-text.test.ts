import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { markedLines } from "./marked-text.ts";

it("cuts overlapping and nested marks into runs", () => {
  const lines = markedLines(
    "one two three\n\nfour",
    [],
    [
      { start: 0, end: 7, id: "a" },
      { start: 4, end: 18, id: "b" },
    ],
  );
  expect(lines.map((l) => l.runs.map((r) => [r.text, r.marks.join("")]))).toEqual([
    [
      ["one ", "a"],
      ["two", "ab"],
      [" three", "b"],
    ],
    [
      ["fou", "b"],
      ["r", ""],
    ],
  ]);
});

const marks = fc.array(
  fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), id: `${a}-${b}` })),
  { maxLength: 8 },
);
test.prop([fc.string({ unit: fc.constantFrom("ا", "b", " ", "\n", "😀"), maxLength: 50 }), marks])(
  "loses no word and marks exactly what is asked",
  (text, asked) => {
    const runs = markedLines(text, [], asked).flatMap((l) => l.runs);
    for (const r of runs) {
      expect(text.slice(r.start, r.start + r.text.length)).toBe(r.text);
      const valid = asked.filter((m) => m.start < m.end && m.end <= text.length);
      expect(new Set(r.marks)).toEqual(
        new Set(valid.filter((m) => m.start <= r.start && m.end >= r.start + r.text.length).map((m) => m.id)),
      );
    }
    expect(
      runs
        .map((r) => r.text)
        .join("")
        .replace(/\s/g, ""),
    ).toBe(text.replace(/\s/g, ""));
  },
);
