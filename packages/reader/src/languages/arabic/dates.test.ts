import { dayRange } from "@proj/core";
import { describe, expect, it } from "vitest";
import { parseDates } from "../../find/parse-dates.ts";
import { dateExamples } from "./examples/dates.ts";

describe("dates of Arabic news", () => {
  it("has enough examples", () => expect(dateExamples.length).toBeGreaterThanOrEqual(300));
  for (const { text, reference, expect: wanted } of dateExamples)
    it(`${reference ?? "undated"}: ${text}`, () => {
      const found = parseDates(text, { reference, language: "ar" }).map(({ start, end, edtf }) => ({
        phrase: text.slice(start, end),
        edtf,
      }));
      expect(found).toEqual(wanted);
      for (const { edtf } of found) expect(dayRange(edtf), edtf).not.toBeNull();
    });
});
