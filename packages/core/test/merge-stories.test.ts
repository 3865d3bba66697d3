import { describe, expect, test } from "vitest";
import { merge } from "../src/index.ts";
import { reading } from "../src/testing/index.ts";

const NAMES = ["سامر قنديل", "هدى الدوري", "نادر الخطيب", "ليلى حداد"];

/** A page that names some people of the story and tells of a fire without saying when or where, or with a day. */
const fire = (outlet: string, names: readonly string[], time?: string) =>
  reading({
    text: `${outlet}: ${names.join(" ثم ")} بعد حريق كبير`,
    outlet,
    published: "2031-05-05",
    entities: names.map((name, i) => ({ key: `n${i}`, at: name })),
    events: [{ key: "v", at: "حريق", type: "disaster", ...(time ? { time } : {}) }],
  });

describe("events of one story", () => {
  test("a bare telling joins the dated one of a page that names four others in common", () => {
    expect(merge([fire("صوت الساحل", NAMES, "2031-05-04"), fire("بريد الجنوب", NAMES)]).events).toHaveLength(1);
  });

  test("without that company two bare fires stay two", () => {
    expect(merge([fire("صوت الساحل", NAMES, "2031-05-04"), fire("بريد الجنوب", NAMES.slice(0, 1))]).events).toHaveLength(2);
  });

  test("the minister's meeting is not the president's", () => {
    const meeting = (outlet: string, who: string, title: string) =>
      reading({
        text: `${outlet}: اجتماع ${title} النرويج ${who} مع هدى الدوري في أوسلو`,
        outlet,
        published: "2031-05-05",
        entities: [
          { key: "s", at: "النرويج", kind: "place" },
          { key: "a", at: who, title: `${title} النرويج`, of: "s" },
          { key: "b", at: "هدى الدوري" },
          { key: "p", at: "أوسلو", kind: "place" },
        ],
        events: [{ key: "v", at: "اجتماع", type: "meeting", time: "2031-05-04", place: "p", participants: { party: ["a", "b"] } }],
      });
    const president = meeting("صوت الساحل", "سامر قنديل", "رئيس");
    expect(merge([president, meeting("بريد الجنوب", "سامر قنديل", "رئيس")]).events).toHaveLength(1);
    expect(merge([president, meeting("بريد الجنوب", "نادر الخطيب", "وزير خارجية")]).events).toHaveLength(2);
  });

  test("parts of one whole that are told by one word are one", () => {
    const page = (outlet: string) =>
      reading({
        text: `${outlet}: سقوط طائرة سامر قنديل في أوسلو حين اختفت`,
        outlet,
        published: "2031-05-05",
        entities: [
          { key: "s", at: "سامر قنديل" },
          { key: "p", at: "أوسلو", kind: "place" },
        ],
        events: [
          { key: "w", at: "سقوط", type: "disaster", time: "2031-05-04", place: "p", participants: { subject: ["s"] } },
          { key: "v", at: "اختفت", type: "other", partOf: "w" },
        ],
      });
    expect(merge([page("صوت الساحل"), page("بريد الجنوب")]).events).toHaveLength(2);
  });
});

describe("claims and their links", () => {
  const told = (outlet: string, published: string, speakerText: string, content: string, killed?: number) =>
    reading({
      text: `${outlet}: حريق وقالت ${speakerText} إن ${content}`,
      outlet,
      published,
      events: [{ key: "v", at: "حريق", type: "disaster", time: "2031-05-04" }],
      claims: [
        {
          key: "c",
          cue: "وقالت",
          content,
          speakerText,
          about: ["v"],
          ...(killed ? { quantities: [{ measure: "killed" as const, value: killed, at: { text: String(killed), nth: 0 } }] } : {}),
        },
      ],
    });
  const long = "الميناء سيفتح أبوابه أمام السفن الكبيرة قبل نهاية الشهر المقبل بعد أعمال دامت سنوات";

  test("a company called by its name and with its class noun makes one claim in the same words", () => {
    expect(
      merge([told("صوت الساحل", "2031-05-05", "شركة النورس", long), told("بريد الجنوب", "2031-05-05", "النورس", long)]).claims,
    ).toHaveLength(1);
  });

  test("two companies that say the same make two", () => {
    expect(
      merge([told("صوت الساحل", "2031-05-05", "شركة النورس", long), told("بريد الجنوب", "2031-05-05", "الفنار", long)]).claims,
    ).toHaveLength(2);
  });

  test("a corrected number updates even on one day", () => {
    const entities = [{ key: "p", at: "لشبونة", kind: "place" as const }];
    const page = (outlet: string, speaker: string, content: string, value: number) =>
      reading({
        text: `${outlet}: انفجار في لشبونة وقال ${speaker} إن ${content}`,
        outlet,
        published: "2031-05-05",
        entities: [...entities, { key: "s", at: speaker }],
        events: [{ key: "v", at: "انفجار", type: "disaster", time: "2031-05-04", place: "p" }],
        claims: [
          { key: "c", cue: "وقال", content, speaker: "s", about: ["v"], quantities: [{ measure: "killed", value, at: String(value) }] },
        ],
      });
    const before = page("صوت الساحل", "سامر قنديل", "القتلى 66", 66);
    const after = page("بريد الجنوب", "هدى الدوري", "عدد الضحايا 65 وليس 66", 65);
    expect(merge([before, after]).links).toMatchObject([{ type: "updates", on: "number", reason: { code: "number-later" } }]);
  });

  test("a denial without words of its own contradicts what was said just before it", () => {
    const page = reading({
      text: "صوت الساحل: اتهم سامر قنديل الشركة بإخفاء الوثائق. ونفت هدى الدوري هذه التهم.",
      entities: [
        { key: "a", at: "سامر قنديل" },
        { key: "b", at: "هدى الدوري" },
      ],
      claims: [
        { key: "c", cue: "اتهم", content: "بإخفاء الوثائق", speaker: "a", act: "accuse" },
        { key: "d", cue: "ونفت", content: "هذه التهم", speaker: "b", act: "deny", polarity: "negative" },
      ],
    });
    const dossier = merge([page]);
    expect(dossier.links).toMatchObject([
      { type: "contradicts", on: "polarity", from: [{ mention: page.claims[0]!.id }, { mention: page.claims[1]!.id }] },
    ]);
  });
});
