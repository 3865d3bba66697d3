import { describe, expect, it } from "vitest";
import { findNames, resolveNames } from "../../find/names.ts";
import type { Page } from "../../find/page.ts";
import { tokenise, WORD } from "../../text/tokens.ts";
import { arabic } from "./arabic.ts";
import { nameExamples } from "./examples/names.ts";

const KINDS: Readonly<Record<string, string>> = { p: "person", o: "organization", l: "place", t: "thing" };

/** A page of one part, with nothing read but its words. */
const pageOf = (text: string): Page => {
  const tokens = tokenise(text);
  const words = Array.from({ length: tokens.length }, (_, i) => (tokens.kind[i] === WORD ? arabic.analyse(tokens.form[i]!) : undefined));
  return {
    language: arabic,
    documentId: "doc",
    text,
    tokens,
    words,
    parts: [{ kind: "body", start: 0, end: text.length }],
    sentences: [],
    published: null,
    times: [],
    quantities: [],
    entities: [],
    entityAt: new Int32Array(tokens.length + 2).fill(-1),
    events: [],
    claims: [],
    pageSources: [],
    problems: [],
  };
};

const read = (text: string): Page => {
  const page = pageOf(text);
  findNames(page);
  resolveNames(page);
  return page;
};

const namesIn = (text: string): string[] =>
  read(text)
    .entities.filter((e) => e.form === "name")
    .map((e) => `${e.kind} ${e.name}`)
    .sort();

describe("names in Arabic sentences", () => {
  const rows = nameExamples
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()) as [string, string]);

  it("has at least 300 examples", () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  it.each(rows)("%s", (text, names) => {
    const wanted = names
      .split(",")
      .map((n) => n.trim())
      .filter((n) => n !== "")
      .map((n) => `${KINDS[n[0]!]} ${n.slice(2)}`)
      .sort();
    expect(namesIn(text)).toEqual(wanted);
  });
});

describe("offsets and forms", () => {
  it("leaves clitics outside the name, and gives back an article that a preposition swallowed", () => {
    const page = read("يهتم الطلاب بباريس وللقاهرة مكانتها");
    const [paris, cairo] = page.entities;
    expect([paris!.name, page.text.slice(paris!.start, paris!.end)]).toEqual(["باريس", "باريس"]);
    expect([cairo!.name, page.text.slice(cairo!.start, cairo!.end)]).toEqual(["القاهرة", "لقاهرة"]);
  });

  it("anchors names exactly where they stand, whatever marks lie between the letters", () => {
    const page = read("زار الرَّئيسُ الفرنسيُّ إيمانويل ماكـرون بيروت\u200f.");
    const names = page.entities.filter((e) => e.form === "name").map((e) => page.text.slice(e.start, e.end));
    expect(names).toEqual(["إيمانويل ماكـرون", "بيروت"]);
  });

  it("finds nothing in furniture", () => {
    const page = pageOf("القاهرة بيروت");
    page.parts = [{ kind: "boilerplate", start: 0, end: page.text.length }];
    findNames(page);
    expect(page.entities).toEqual([]);
  });

  it("keeps the title on the mention with the country it belongs to", () => {
    const { entities } = read("قال وزير الخارجية الياباني يوشيماسا هاياشي إن الحوار مستمر");
    const person = entities.find((e) => e.kind === "person")!;
    expect(person.title).toBe("وزير الخارجية الياباني");
    expect(entities[person.of]).toMatchObject({ form: "description", name: "اليابان", country: "JP" });
  });

  it("says for whom a seat of government stands", () => {
    expect(read("رفض الكرملين العرض").entities[0]).toMatchObject({ kind: "organization", standsFor: "RU" });
    expect(read("أعلنت الحكومة الكندية خطة جديدة").entities[0]).toMatchObject({ kind: "organization", standsFor: "CA" });
  });
});

describe("mentions of one document", () => {
  const tied = (text: string): [string, string][] => {
    const { entities } = read(text);
    return entities.filter((e) => e.sameAs >= 0).map((e) => [e.name, entities[e.sameAs]!.name]);
  };

  it("ties a surname to the full name, also backwards from a headline", () => {
    expect(tied("ستولتنبرغ يحذر\n\nقال الأمين العام للحلف ينس ستولتنبرغ إن الوضع خطير. وأضاف ستولتنبرغ أن الحلف متحد.")).toEqual([
      ["ستولتنبرغ", "ينس ستولتنبرغ"],
      ["ستولتنبرغ", "ينس ستولتنبرغ"],
    ]);
  });

  it("ties two spellings that differ by the letter for g", () => {
    expect(tied("قال مارتن غريفيث إن الوضع صعب. وأكد مارتن جريفيث ذلك.")).toEqual([["مارتن جريفيث", "مارتن غريفيث"]]);
  });

  it("keeps bearers of one family name apart when both full names are told", () => {
    const { entities } = read("قال نزار الشامي إن العقد جاهز. ورد أحمد الشامي بأن العقد باطل. وغادر الشامي القاعة.");
    const people = entities.filter((e) => e.kind === "person");
    expect(people.map((e) => (e.sameAs >= 0 ? entities[e.sameAs]!.name : e.name))).toEqual(["نزار الشامي", "أحمد الشامي", "أحمد الشامي"]);
  });

  it("ties an office to the person who was named with it", () => {
    const pairs = tied(
      "استقبل الرئيس الفرنسي إيمانويل ماكرون وزير الدفاع الإيطالي غويدو كروسيتو. وقال الرئيس الفرنسي إن التعاون وثيق. وشكر الوزير مضيفيه.",
    );
    expect(pairs).toContainEqual(["الرئيس الفرنسي", "إيمانويل ماكرون"]);
    expect(pairs).toContainEqual(["الوزير", "غويدو كروسيتو"]);
  });

  it("ties a description beside a name, and a class noun to the body named last", () => {
    const pairs = tied(
      "قال أندريا كيميني، رئيس الوزراء الليتواني، إن الحدود آمنة. وذكرت وكالة رويترز الخبر، وأضافت الوكالة أن الاجتماع تأجل.",
    );
    expect(pairs).toContainEqual(["رئيس الوزراء الليتواني", "أندريا كيميني"]);
    expect(pairs).toContainEqual(["الوكالة", "رويترز"]);
  });

  it("ties the adjective of a country to the country", () => {
    expect(tied("وصلت البعثة إلى كينيا. وقالت الشرطة الكينية إن كينيا آمنة.")).toContainEqual(["كينيا", "كينيا"]);
  });
});
