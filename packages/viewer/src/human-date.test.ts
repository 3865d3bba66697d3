import { describe, expect, it } from "vitest";
import { interfaceOf } from "./interface.ts";

const plain = (s: string): string => s.replace(/[\u2009\u00A0\u202F]/g, " ").replace(/[\u200E\u200F\u061C]/g, "");
const en = interfaceOf("en", "en").dates;
const ar = interfaceOf("ar", "ar").dates;

describe("dates in words", () => {
  for (const [edtf, words] of [
    ["2024-06-18", "June 18, 2024"],
    ["2024-06", "June 2024"],
    ["2024", "2024"],
    ["0099-01-02", "January 2, 99"],
    ["2024-06-18/2024-06-19", "June 18 – 19, 2024"],
    ["2022-02/..", "since February 2022"],
    ["../2024-06-19", "until June 19, 2024"],
    ["2024-06~", "about June 2024"],
    ["2024-06-18?", "June 18, 2024 (uncertain)"],
    ["2029~/2030-02", "about 2029 – February 2030"],
    ["2024-22", "summer 2024"],
    ["2024-33", "quarter 1 of 2024"],
    ["199X", "the 1990s"],
    ["19XX", "century 20"],
    ["no date", "no date"],
  ] as const)
    it(edtf, () => expect(plain(en.edtf(edtf))).toBe(words));
  it("null is unknown", () => expect(en.edtf(null)).toBe("date unknown"));
  it("Arabic", () => {
    expect(plain(ar.edtf("2024-06-18"))).toBe("18 يونيو 2024");
    expect(plain(ar.edtf("2022-02/.."))).toBe("منذ فبراير 2022");
  });
  it("keeps the months of the reader's country", () => expect(plain(interfaceOf("ar", "ar-SY").dates.edtf("2024-06"))).toContain("حزيران"));
});
