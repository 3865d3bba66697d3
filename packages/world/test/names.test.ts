import { describe, expect, it } from "vitest";
import { countryOf, demonymForms, findDemonyms, findOrganizations, findThings, foldName, givenNames, organizations } from "../src/index.ts";

const ids = (name: string) => findOrganizations(name).map((body) => body.id);

describe("foldName", () => {
  it.each([
    ["أمريكا", "امريكا"],
    ["مسؤول", "مسوول"],
    ["الجزائر", "الجزاير"],
    ["مُوسـكو\u200f", "موسكو"],
    ["بنغلادیش", "بنغلاديش"],
    ["هناء", "هناء"],
    ["أ.ف.ب.", "ا ف ب"],
    ["S&P", "s and p"],
    ["Malmö", "malmo"],
    ["İstanbul", "istanbul"],
    ["٢٠٢٤", "2024"],
    ["ﷲ", "الله"],
    ["  ", ""],
  ])("%s → %s, and no further", (name, key) => {
    expect(foldName(name)).toBe(key);
    expect(foldName(key)).toBe(key);
  });
});

describe("demonyms", () => {
  it.each([
    ["الأمريكيين", { place: "US" }],
    ["أميركية", { place: "US" }],
    ["الروس", { place: "RU" }],
    ["الأتراك", { place: "TR" }],
    ["الكوريون الشماليون", { place: "KP" }],
    ["الكورية الجنوبية", { place: "KR" }],
    ["الجنوب أفريقي", { place: "ZA" }],
    ["السوفياتي", { place: "SU" }],
    ["العثمانية", { place: "ottoman-empire" }],
    ["الأوروبيون", { place: "europe" }],
    ["الخليجية", { place: "gulf" }],
    ["الشيعة", { group: "shia" }],
    ["الإيزيديين", { group: "yazidi" }],
    ["British", { place: "GB" }],
  ])("%s", (word, meaning) => {
    expect(findDemonyms(word)).toContainEqual(meaning);
  });

  it("know nothing of other words", () => {
    expect(findDemonyms("الكرسي")).toEqual([]);
  });

  it("change both words of a compound", () => {
    expect(demonymForms("كوري شمالي")).toEqual(
      expect.arrayContaining(["كوري شمالي", "الكورية الشمالية", "الكوريين الشماليين", "كورية شمالية"]),
    );
  });
});

describe("organizations and things", () => {
  it.each([
    ["رويترز", "org/reuters"],
    ["د ب أ", "org/deutsche-presse-agentur"],
    ["أسوشييتد برس", "org/associated-press"],
    ["يونهاب", "org/yonhap"],
    ["وكالة الأنباء المركزية الكورية", "org/korean-central-news-agency"],
    ["و.م.ع", "org/maghreb-arabe-presse"],
    ["الغارديان", "org/the-guardian"],
    ["سي ان ان", "org/cnn"],
    ["حلف شمال الأطلسي", "org/nato"],
    ["UNHCR", "org/un-high-commissioner-for-refugees"],
    ["الأونروا", "org/un-relief-and-works-agency"],
    ["الجنائية الدولية", "org/international-criminal-court"],
    ["هيومن رايتس ووتش", "org/human-rights-watch"],
    ["الدعم السريع", "org/rapid-support-forces"],
    ["حزب الله", "org/hezbollah"],
    ["أرامكو", "org/aramco"],
    ["باريس سان جرمان", "org/paris-saint-germain"],
    ["فيفا", "org/fifa"],
  ])("%s is %s", (name, id) => {
    expect(ids(name)).toContain(id);
  });

  it("tell opec from opec+", () => {
    expect(ids("أوبك")).toEqual(["org/organization-of-the-petroleum-exporting-countries"]);
    expect(ids("أوبك+")).toEqual(["org/opec-plus"]);
  });

  it("know for whom a seat speaks", () => {
    for (const [name, state] of [
      ["الكرملين", "RU"],
      ["البيت الأبيض", "US"],
      ["البنتاغون", "US"],
      ["داونينغ ستريت", "GB"],
      ["الإليزيه", "FR"],
    ] as const) {
      expect(findOrganizations(name)[0]?.standsFor, name).toBe(state);
    }
    expect(organizations.filter((body) => body.kind === "seat" && body.country).length).toBeGreaterThan(50);
    expect(countryOf("org/al-hilal")).toBe("SA");
  });

  it("mark papers, agencies and clubs whose name is a word", () => {
    for (const name of [
      "الوطن",
      "الحياة",
      "النهار",
      "الأخبار",
      "اليوم",
      "سبق",
      "الوسط",
      "المصدر",
      "البيان",
      "الرأي",
      "فارس",
      "مهر",
      "الأهلي",
      "الاتحاد",
    ]) {
      expect(findOrganizations(name).length, name).toBeGreaterThan(0);
      for (const body of findOrganizations(name))
        expect(body.ambiguousNames?.map(foldName), `${name} ${body.id}`).toContain(foldName(name));
    }
    expect(findOrganizations("رويترز")[0]?.ambiguous).toBeUndefined();
  });

  it("find cups, treaties, wars and diseases", () => {
    for (const [name, kind] of [
      ["دوري أبطال أوروبا", "competition"],
      ["كأس العالم", "competition"],
      ["اتفاق أوسلو", "treaty"],
      ["الحرب العالمية الثانية", "war"],
      ["كوفيد-19", "disease"],
      ["جائزة نوبل للسلام", "prize"],
    ] as const) {
      expect(findThings(name)[0]?.kind, name).toBe(kind);
    }
  });
});

describe("names of persons", () => {
  it("mark those that are words", () => {
    const marked = (ar: string) => givenNames.find((name) => name.ar === ar && !name.order)?.ambiguous === true;
    for (const name of ["سعيد", "كريم", "أمل", "نور", "هدى", "صلاح"]) expect(marked(name), name).toBe(true);
    for (const name of ["محمد", "فلاديمير", "فاطمة", "رجب طيب"]) expect(marked(name), name).toBe(false);
  });

  it("know gender where there is one", () => {
    const gender = (ar: string) => givenNames.find((name) => name.ar === ar && !name.order)?.gender;
    expect(gender("مصطفى")).toBe("m");
    expect(gender("فاطمة")).toBe("f");
    expect(gender("نور")).toBeUndefined();
    expect(givenNames.some((name) => name.ar === "كيم" || name.ar === "سميث")).toBe(true);
  });
});
