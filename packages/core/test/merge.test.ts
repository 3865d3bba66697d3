import { describe, expect, test } from "vitest";
import { type Dossier, explain, type Judgement, merge, type Reading, resolve } from "../src/index.ts";
import { reading } from "../src/testing/index.ts";

const entityOf = (dossier: Dossier, r: Reading, words: string): string => {
  const mention = r.entities.find((m) => m.anchor.quote === words)!;
  const thing = resolve(dossier, mention.id);
  return thing?.class === "entity" ? thing.entity.id : "";
};

const visit = (
  who: string,
  where: string,
  more: { time?: string; published: string; outlet: string; status?: "planned" | "occurred"; ordinal?: number },
) =>
  reading({
    text: `${more.outlet}: زيارة ${who} إلى ${where}`,
    outlet: more.outlet,
    published: more.published,
    entities: [
      { key: "who", at: who },
      { key: "where", at: where, kind: "place" },
    ],
    events: [
      {
        key: "v",
        at: "زيارة",
        type: "visit",
        place: "where",
        participants: { visitor: ["who"] },
        ...(more.time ? { time: more.time } : {}),
        ...(more.status ? { status: more.status } : {}),
        ...(more.ordinal ? { ordinal: more.ordinal } : {}),
      },
    ],
  });

describe("entities", () => {
  test("press spellings of one name are one person", () => {
    const a = reading({ text: "قال أمجد الطيّبي", entities: [{ key: "a", at: "أمجد الطيّبي" }] });
    const b = reading({ text: "صرح امجد الطيبى", entities: [{ key: "a", at: "امجد الطيبى" }] });
    expect(merge([a, b]).entities).toHaveLength(1);
  });

  test("names that share two thirds stay two", () => {
    const a = reading({ text: "كيم جونغ أون", entities: [{ key: "a", at: "كيم جونغ أون" }] });
    const b = reading({ text: "كيم جونغ إيل", entities: [{ key: "a", at: "كيم جونغ إيل" }] });
    expect(merge([a, b]).entities).toHaveLength(2);
  });

  test("a family name joins the only full name of its page", () => {
    const a = reading({
      text: "وصل سامر قنديل. وقال قنديل",
      entities: [
        { key: "a", at: "سامر قنديل" },
        { key: "b", at: { text: "قنديل", nth: 1 } },
      ],
    });
    expect(merge([a]).entities).toHaveLength(1);
  });

  test("a family name that two of the page bear stays apart", () => {
    const a = reading({
      text: "وصل سامر قنديل وهدى قنديل. وقال قنديل",
      entities: [
        { key: "a", at: "سامر قنديل" },
        { key: "b", at: "هدى قنديل" },
        { key: "c", at: { text: "قنديل", nth: 2 } },
      ],
    });
    expect(merge([a]).entities).toHaveLength(3);
  });

  test("who goes by the first name is not meant by the family name alone", () => {
    const a = reading({
      text: "سيف الدين مرزوق ابن مرزوق، وقال سيف الدين",
      entities: [
        { key: "son", at: "سيف الدين مرزوق" },
        { key: "father", at: { text: "مرزوق", nth: 1 } },
        { key: "short", at: { text: "سيف الدين", nth: 1 } },
      ],
    });
    const dossier = merge([a]);
    expect(entityOf(dossier, a, "سيف الدين")).toBe(entityOf(dossier, a, "سيف الدين مرزوق"));
    expect(entityOf(dossier, a, "مرزوق")).not.toBe(entityOf(dossier, a, "سيف الدين مرزوق"));
  });

  test("known names of one place are one", () => {
    const a = reading({ text: "في الولايات المتحدة", entities: [{ key: "a", at: "الولايات المتحدة", kind: "place" }] });
    const b = reading({ text: "في أمريكا", entities: [{ key: "a", at: "أمريكا", kind: "place" }] });
    expect(merge([a, b]).entities).toHaveLength(1);
  });

  test("homonyms whose offices are of two states stay two", () => {
    const of = (state: string) =>
      reading({
        text: `وزير المالية في ${state} خالد يعقوب`,
        entities: [
          { key: "s", at: state, kind: "place" },
          { key: "a", at: "خالد يعقوب", title: "وزير المالية", of: "s" },
        ],
      });
    expect(merge([of("الأردن"), of("ماليزيا")]).entities.filter((e) => e.kind === "person")).toHaveLength(2);
    expect(merge([of("الأردن"), { ...of("الأردن") }]).entities.filter((e) => e.kind === "person")).toHaveLength(1);
  });
});

describe("events", () => {
  const planned = visit("ليلى حداد", "أوسلو", { time: "2031-05-04", published: "2031-05-01", outlet: "صوت الساحل", status: "planned" });
  const occurred = visit("ليلى حداد", "أوسلو", { time: "2031-05-04", published: "2031-05-05", outlet: "بريد الجنوب", status: "occurred" });

  test("a plan and what came of it are one life, and the later status stands", () => {
    const dossier = merge([planned, occurred]);
    expect(dossier.events).toHaveLength(1);
    expect(dossier.events[0]).toMatchObject({ status: "occurred", history: [{ status: "planned" }, { status: "occurred" }] });
    expect(dossier.links).toMatchObject([{ type: "updates", on: "status", reason: { code: "status-settled" } }]);
  });

  test("the visit of another year is another visit", () => {
    const earlier = visit("ليلى حداد", "أوسلو", { time: "2024-05-04", published: "2024-05-05", outlet: "صوت الساحل" });
    expect(merge([earlier, occurred]).events).toHaveLength(2);
  });

  test("who counts tells two of a kind apart", () => {
    const first = visit("ليلى حداد", "أوسلو", { published: "2031-05-05", outlet: "صوت الساحل", ordinal: 1 });
    const second = visit("ليلى حداد", "أوسلو", { published: "2031-05-06", outlet: "بريد الجنوب", ordinal: 2 });
    expect(merge([first, second]).events).toHaveLength(2);
  });

  test("differing days of one visit contradict each other", () => {
    const other = visit("ليلى حداد", "أوسلو", { time: "2031-05-06", published: "2031-05-07", outlet: "المرصد اليومي" });
    const dossier = merge([occurred, other]);
    expect(dossier.events).toHaveLength(1);
    expect(dossier.links).toMatchObject([{ type: "contradicts", on: "time", independence: "independent" }]);
    expect(dossier.links[0]!.why).toContain("4 May 2031");
  });

  test("a month and a day inside it are one value, and the day stands", () => {
    const vague = visit("ليلى حداد", "النرويج", { time: "2031-05", published: "2031-05-07", outlet: "المرصد اليومي" });
    const dossier = merge([occurred, vague]);
    expect(dossier.events).toHaveLength(1);
    expect(dossier.events[0]!.time).toBe("2031-05-04");
    expect(dossier.links).toEqual([]);
  });

  test("a later toll updates, and both numbers stay", () => {
    const toll = (killed: number, published: string, outlet: string) =>
      reading({
        text: `انفجار في لشبونة أودى بحياة ${killed}`,
        outlet,
        published,
        entities: [{ key: "p", at: "لشبونة", kind: "place" }],
        events: [
          {
            key: "v",
            at: "انفجار",
            type: "disaster",
            time: "2031-05-04",
            place: "p",
            quantities: [{ measure: "killed", value: killed, at: String(killed) }],
          },
        ],
      });
    const dossier = merge([toll(20, "2031-05-04", "صوت الساحل"), toll(23, "2031-05-05", "بريد الجنوب")]);
    expect(dossier.events).toHaveLength(1);
    expect(dossier.events[0]!.quantities).toMatchObject([
      { value: 20, chosen: false },
      { value: 23, chosen: true },
    ]);
    expect(dossier.links).toMatchObject([{ type: "updates", on: "number" }]);
  });
});

describe("claims and origins", () => {
  const said = "إن الميناء سيفتح أبوابه أمام السفن الكبيرة قبل نهاية الشهر المقبل بعد أعمال دامت ثلاث سنوات كاملة";
  const report = (outlet: string, agencies: string[], lead: string) =>
    reading({
      text: `${lead} سامر قنديل قال ${said}`,
      outlet,
      agencies,
      published: "2031-05-04",
      entities: [{ key: "s", at: "سامر قنديل" }],
      claims: [{ key: "c", cue: "قال", content: said, speaker: "s" }],
    });

  test("two outlets with one agency's text are one origin", () => {
    const dossier = merge([report("صوت الساحل", ["وكالة الساحل"], "أ"), report("بريد الجنوب", ["وكالة الساحل"], "ب")]);
    expect(dossier.claims).toHaveLength(1);
    expect(dossier.claims[0]!.reports).toHaveLength(2);
    expect(dossier.claims[0]!.origins).toMatchObject([{ kind: "agency", name: "وكالة الساحل", certain: true }]);
  });

  test("copied text is one origin though the outlets differ", () => {
    const dossier = merge([report("صوت الساحل", [], "أ"), report("بريد الجنوب", [], "ب")]);
    expect(dossier.claims[0]!.origins).toHaveLength(1);
  });

  test("a claim that lost its speaker is traced back", () => {
    const lost = reading({
      text: `ورد أن ${said}`,
      outlet: "بريد الجنوب",
      published: "2031-05-06",
      claims: [{ key: "c", cue: "ورد", content: said }],
    });
    const dossier = merge([report("صوت الساحل", [], "أ"), lost]);
    expect(dossier.links).toMatchObject([{ type: "repeats", reason: { code: "speaker-lost", params: { speaker: "سامر قنديل" } } }]);
  });
});

describe("judgements", () => {
  const page = (words: string) => reading({ text: `جاء ${words}`, entities: [{ key: "a", at: words }] });
  const [a, b, c] = [page("سامر الدوري"), page("سامر الدورى"), page("سامر الدورِي")];
  const id = (r: Reading): string => r.entities[0]!.id;

  test("different holds against a chain of look-alikes", () => {
    const dossier = merge([a, b, c], { judgements: [{ id: "j", verdict: "different", a: id(a), b: id(b) }] });
    expect(resolve(dossier, id(a))).not.toEqual(resolve(dossier, id(b)));
    expect(dossier.entities).toHaveLength(2);
  });

  test("same joins what no rule would, and a contradiction is reported", () => {
    const other = page("هدى قنديل");
    const same: Judgement = { id: "j1", verdict: "same", a: id(a), b: id(other) };
    expect(merge([a, other], { judgements: [same] }).entities).toHaveLength(1);
    const dossier = merge([a, other], { judgements: [same, { id: "j2", verdict: "different", a: id(other), b: id(a) }] });
    expect(dossier.entities).toHaveLength(2);
    expect(dossier.problems).toMatchObject([{ code: "judgements-contradict", params: { id: "j1" } }]);
  });

  test("explain names the question that decided", () => {
    const joined = explain([a, b], id(a), id(b));
    expect(joined.outcome).toBe("joined");
    expect(joined.questions).toContainEqual(expect.objectContaining({ code: "same-name", answer: "yes" }));
    const judged = explain([a, b], id(a), id(b), { judgements: [{ id: "j", verdict: "different", a: id(a), b: id(b) }] });
    expect(judged.outcome).toBe("apart");
    expect(judged.questions[0]).toMatchObject({ code: "judgement", answer: "wall" });
    expect(judged.judgements).toHaveLength(1);
  });
});
