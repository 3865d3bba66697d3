import { describe, expect, it } from "vitest";
import { compareKeys, compareNames, nameKeys, nameReasonCodes } from "./compare-names.ts";

const why = (a: string, b: string, kind: "person" | "organization" | "place" | "thing") => compareNames(a, b, { kind }).why;

describe("compareNames", () => {
  it("says why two names can be one", () => {
    expect(why("أنجيلا ميركل", "أنغيلا ميركل", "person").code).toBe("spelling");
    expect(why("أنجيلا ميركل", "Angela Merkel", "person").code).toBe("transliteration");
    expect(why("ميركل", "أنجيلا ميركل", "person")).toMatchObject({ code: "surname-only", params: { part: "أنجيلا" } });
    expect(why("المستشارة أنجيلا ميركل", "أنجيلا ميركل", "person").code).toBe("title");
    expect(why("Orbán Viktor", "Viktor Orbán", "person").code).toBe("family-order");
    expect(why("HBO", "إتش بي أو", "organization").code).toBe("acronym");
    expect(why("باريس", "باريس", "place").code).toBe("identical");
    expect(why("سويسرا", "Switzerland", "place")).toMatchObject({ code: "known-alias", params: { id: "CH" } });
    expect(why("بنك التنمية الشعبي", "People's Development Bank", "organization").code).toBe("translation");
  });

  it("says why two names cannot be one", () => {
    expect(why("بوش الأب", "بوش الابن", "person").code).toBe("generation-differs");
    expect(why("يوحنا بولس الأول", "يوحنا بولس الثاني", "person")).toMatchObject({
      code: "generation-differs",
      params: { a: "1", b: "2" },
    });
    expect(why("علي صالح", "أحمد علي صالح", "person").code).toBe("father-and-son");
    expect(why("جون كيري", "جون بولتون", "person")).toMatchObject({ code: "part-differs", params: { a: "كيري", b: "بولتون" } });
    expect(why("النيجر", "نيجيريا", "place")).toMatchObject({ code: "known-apart", params: { a: "NE", b: "NG" } });
    expect(why("قناة الشرق", "صحيفة الشرق", "organization").code).toBe("class-differs");
    expect(why("البرلمان التركي", "البرلمان المصري", "organization").code).toBe("nation-differs");
    expect(why("القانون رقم 73", "القانون رقم 81", "thing").code).toBe("number-differs");
    expect(why("ميركل", "ماكرون", "person").code).toBe("nothing-in-common");
  });

  it("turns the reason with its arguments", () => {
    expect(why("جون بولتون", "جون كيري", "person").params).toEqual({ a: "بولتون", b: "كيري" });
    expect(why("جون كيري", "جون بولتون", "person").params).toEqual({ a: "كيري", b: "بولتون" });
    expect(why("ميركل", "Angela Merkel", "person").alignment).toEqual([
      { a: "", b: "Angela", likeness: 0 },
      { a: "ميركل", b: "Merkel", likeness: expect.closeTo(1, 1) },
    ]);
    expect(why("Angela Merkel", "ميركل", "person").alignment[0]).toEqual({ a: "Angela", b: "", likeness: 0 });
  });

  it("shows every word in the alignment, joined words as one run", () => {
    expect(why("جان إيف لودريان", "Jean-Yves Le Drian", "person").alignment.map((run) => [run.a, run.b])).toEqual([
      ["جان", "Jean"],
      ["إيف", "Yves"],
      ["لودريان", "Le Drian"],
    ]);
  });

  it("takes org for organization", () => {
    expect(compareNames("حركة طالبان", "طالبان", { kind: "org" })).toEqual(compareNames("حركة طالبان", "طالبان", { kind: "organization" }));
  });

  it("says no to empty and wordless names, but for the same string", () => {
    expect(compareNames("", "").same).toBe(true);
    expect(compareNames("", "محمد", { kind: "person" }).same).toBe(false);
    expect(compareNames("…", "!", { kind: "person" }).same).toBe(false);
  });

  it("keeps the reason codes unique", () => {
    expect(new Set(nameReasonCodes).size).toBe(nameReasonCodes.length);
  });
});

describe("nameKeys", () => {
  it("folds press habits into one exact key", () => {
    const exact = (name: string) => nameKeys(name, { kind: "person" }).exact;
    expect(exact("الرئيس عبدالفتّاح السيسى")).toBe(exact("عبد الفتاح السيسي"));
    expect(exact("أبو بكر البغدادي")).toBe(exact("ابو بكر البغدادى"));
    expect(exact("محمد بن راشد")).not.toBe(exact("محمد راشد"));
  });

  it("gives one skeleton across scripts and habits", () => {
    const skeleton = (name: string) => nameKeys(name, { kind: "person" }).skeleton;
    expect(skeleton("غورباتشوف")).toBe(skeleton("جورباتشيف"));
    expect(skeleton("زين الدين زيدان")).toBe(skeleton("Zinedine Zidane"));
    expect(skeleton("ميركل")).toBe(skeleton("Merkel"));
    expect(skeleton("ميركل")).not.toBe(skeleton("ماكرون"));
  });

  it("finds family name, given name and titles", () => {
    expect(nameKeys("وزير الخارجية الألماني هايكو ماس", { kind: "person" })).toMatchObject({
      surname: "ماس",
      given: "هايكو",
      titles: ["وزير", "الخارجية", "الألماني"],
    });
    expect(nameKeys("بان كي مون", { kind: "person" })).toMatchObject({ surname: "بان", familyFirst: true });
    expect(nameKeys("Moon Jae-in", { kind: "person" })).toMatchObject({ surname: "moon", given: "jae" });
    expect(nameKeys("بغداد", { kind: "place" }).surname).toBeNull();
  });

  it("knows what bears the name", () => {
    expect(nameKeys("سويسرا", { kind: "place" }).known).toEqual(["CH"]);
    expect(nameKeys("Switzerland", { kind: "place" }).blocks).toContain("=CH");
  });

  it("compares what it prepared", () => {
    const a = nameKeys("هوغو تشافيز", { kind: "person" });
    const b = nameKeys("Hugo Chávez", { kind: "person" });
    expect(compareKeys(a, b)).toEqual(compareNames("هوغو تشافيز", "Hugo Chávez", { kind: "person" }));
    expect(a.blocks.some((block) => b.blocks.includes(block))).toBe(true);
  });

  it("compares very long names by equality only", () => {
    const long = "محمد بن عبد الله ".repeat(40);
    expect(compareNames(long, `${long}.`, { kind: "person" }).same).toBe(true);
    expect(compareNames(long, `${long} علي`, { kind: "person" }).same).toBe(false);
  });
});
