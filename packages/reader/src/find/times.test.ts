import { dayRange } from "@proj/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicTimes } from "../languages/arabic/dates.ts";
import { tokenise } from "../text/tokens.ts";
import { parseDates } from "./parse-dates.ts";
import { findTimes } from "./times.ts";

const pieces = [
  "18",
  "و19",
  "الـ20",
  "2024",
  "1445",
  "هـ",
  "يونيو",
  "حزيران",
  "(",
  ")",
  "/",
  "-",
  "–",
  "،",
  ".",
  ":",
  "من",
  "إلى",
  "حتى",
  "بين",
  "و",
  "يوم",
  "يومي",
  "الثلاثاء",
  "والأربعاء",
  "المقبلين",
  "الماضي",
  "الجاري",
  "العام",
  "عام",
  "الشهر",
  "الأسبوع",
  "هذا",
  "ذلك",
  "نفسه",
  "قبل",
  "بعد",
  "منذ",
  "ثلاثة",
  "أيام",
  "عشرين",
  "ألفين",
  "وأربعة",
  "مطلع",
  "آخر",
  "أول",
  "الأول",
  "الربع",
  "صيف",
  "التسعينيات",
  "القرن",
  "التاسع",
  "عشر",
  "اليوم",
  "أمس",
  "غدا",
  "مارس",
  "شهر",
  "رمضان",
  "سنوات",
  "نحو",
  "ونصف",
  "12/6/2024",
  "١٨",
  "Jan",
  "th",
  "الموافق",
  "\n",
  "\n\n",
  "\u200f",
  "ـ",
  "😀",
  "كتاب",
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", " ", " ", "")), { maxLength: 40 })
  .map((list) => list.map(([a, b]) => a + b).join(""));
const reference = fc.constantFrom(null, "2024-06-17", "2020-02-29", "2024-06", "2023", "2024-07-05/2024-07-19");

const holds = (text: string, anchor: string | null) => {
  let at = 0;
  for (const { start, end, edtf, kind } of parseDates(text, { reference: anchor, language: "ar" })) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(dayRange(edtf), edtf).not.toBeNull();
    expect(kind === "period" || !edtf.includes("/")).toBe(true);
    at = end;
  }
};

describe("findTimes", () => {
  it("gives ordered, disjoint spans with dates that exist, whatever the words", () =>
    fc.assert(fc.property(sentence, reference, holds), { numRuns: 1500 }));

  it("holds on any text at all", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), reference, holds), { numRuns: 300 }));

  it("says the same again", () =>
    fc.assert(
      fc.property(sentence, reference, (text, anchor) => {
        expect(parseDates(text, { reference: anchor })).toEqual(parseDates(text, { reference: anchor }));
      }),
      { numRuns: 200 },
    ));

  it("shows the working, and says when it cannot tell", () => {
    const show = (text: string, anchor: string | null) => {
      const tokens = tokenise(text);
      return findTimes(tokens, 0, tokens.length, anchor, arabicTimes).map((t) => ({ ...t.working, relative: t.relative }));
    };
    expect(show("وصل الثلاثاء الماضي بعد تسعة أشهر من استقالته.", "2024-06-17")).toEqual([
      { phrase: "الثلاثاء الماضي", anchor: "2024-06-17", rule: "weekday, last, this or next", result: "2024-06-11", relative: true },
      { phrase: "بعد تسعة أشهر", anchor: "2024-06-17", rule: "counted from something that is no date", result: null, relative: true },
    ]);
    expect(show("وصل الثلاثاء الماضي، ثم غادر في 3 مايو 2020.", null)).toEqual([
      { phrase: "الثلاثاء الماضي", anchor: null, rule: "weekday, last, this or next", result: null, relative: true },
      { phrase: "3 مايو 2020", anchor: null, rule: "day, month and year", result: "2020-05-03", relative: false },
    ]);
  });

  it("uses a reference of many days where all of them agree", () => {
    const values = (text: string, anchor: string) => parseDates(text, { reference: anchor }).map((d) => d.edtf);
    expect(values("استقال الشهر الماضي.", "2024-07-05/2024-07-19")).toEqual(["2024-06"]);
    expect(values("استقال العام الماضي.", "2024-07")).toEqual(["2023"]);
    expect(values("استقال الثلاثاء الماضي.", "2024-07")).toEqual([]);
  });

  describe("takes time linear in the text", () => {
    // counted in looks at tokens, which no other load on the machine can disturb
    const looks = (text: string): number => {
      const tokens = tokenise(text);
      let count = 0;
      const form = new Proxy(tokens.form, {
        get: (target, key) => {
          if (typeof key === "string" && key >= "0" && key <= "9999999") count++;
          return Reflect.get(target, key) as unknown;
        },
      });
      findTimes({ ...tokens, form }, 0, tokens.length, "2024-06-17", arabicTimes);
      return count;
    };
    for (const piece of [
      "18 و",
      "الثلاثاء و",
      "، الثلاثاء",
      "من ",
      "بين ",
      "2024-",
      "مايو و",
      "قبل ",
      "يوم ",
      "ال",
      "18/",
      "18-",
      "(",
      "عام ",
      "ثلاثة و",
      "1,",
      "الربع الأول من ",
      "آخر ",
      "أول ",
      "1 - ",
      "ألف ",
      "نحو ",
      "خمسة وعشرين و",
      "من 18 إلى ",
      "مطلع ",
      "منتصف من ",
      "هذا ",
      "نفس ",
      "القرن ",
      "شهر ",
      "يومي 18 و",
    ])
      it(JSON.stringify(piece), () => {
        const small = looks(piece.repeat(400));
        const large = looks(piece.repeat(1600));
        expect(large).toBeLessThan(5 * small + 2000);
      });
  });
});
