import { describe, expect, it } from "vitest";
import { readWorking } from "../read.ts";

/** Sentence, then what must be found: measure, value, unit, bound (exact when left out), the words. */
const examples: [string, ...[measure: string, value: number, unit: string | undefined, words: string, bound?: string][]][] = [
  ["قتل 12 شخصا وأصيب 30 آخرون بجروح في انفجار.", ["killed", 12, undefined, "12 شخصا"], ["injured", 30, undefined, "30 آخرون"]],
  ["مقتل 66 وإصابة نحو 100 في حادث قطار.", ["killed", 66, undefined, "66"], ["injured", 100, undefined, "100", "about"]],
  ["لقي سبعة عمال حتفهم في انهيار منجم.", ["killed", 7, undefined, "سبعة عمال"]],
  [
    "كان على متن الطائرة ما بين 50 إلى 60 راكبا.",
    ["aboard", 50, "passenger", "50", "at-least"],
    ["aboard", 60, "passenger", "60 راكبا", "at-most"],
  ],
  ["قضت المحكمة بالسجن 12 عاما على ثلاثة متهمين.", ["sentence", 12, "year", "12 عاما"], ["people", 3, undefined, "ثلاثة متهمين"]],
  [
    "وأنفقت الوزارة أكثر من 3.5 مليارات دولار، أي 14 في المئة من الموازنة.",
    ["money", 3.5e9, "USD", "3.5 مليارات دولار", "at-least"],
    ["percent", 14, "%", "14 في المئة"],
  ],
  [
    "فاز الفريق على ضيفه بنتيجة 3-1 بعد هدفين في الدقيقتين 64 و83.",
    ["score", 3, "3-1", "3-1"],
    ["count", 2, "goal", "هدفين"],
    ["match-minute", 64, undefined, "64"],
    ["match-minute", 83, undefined, "83"],
  ],
  ["تغلب على مضيفه بثلاثة أهداف مقابل هدف.", ["score", 3, "3-1", "ثلاثة أهداف مقابل هدف"]],
  [
    "على بعد نحو 500 كلم من العاصمة وأقل من 25 كلم من وجهتها.",
    ["distance", 500, "km", "500 كلم", "about"],
    ["distance", 25, "km", "25 كلم", "at-most"],
  ],
  ["سقطت الطائرة بعد 20 دقيقة من إقلاعها.", ["elapsed", 20, "minute", "20 دقيقة"]],
  ["اعتقلت الشرطة المدرب (45 عاما) أمس.", ["age", 45, "year", "45 عاما"]],
  [
    "سقط ما لا يقل عن 20 قتيلا و35 جريحا، و7 مفقودين.",
    ["killed", 20, undefined, "20 قتيلا", "at-least"],
    ["injured", 35, undefined, "35 جريحا"],
    ["missing", 7, undefined, "7 مفقودين"],
  ],
  ["اعتقلت الشرطة 14 متظاهرا قرب الميناء.", ["arrested", 14, undefined, "14 متظاهرا"]],
  ["حصل المرشح على 51.2% من الأصوات و3 ملايين صوت.", ["percent", 51.2, "%", "51.2%"], ["votes", 3e6, undefined, "3 ملايين صوت"]],
  ["ضرب زلزال بقوة 7.8 درجات على مقياس ريختر الساحل.", ["magnitude", 7.8, undefined, "7.8 درجات على مقياس"]],
  ["نزوح 20 ألف أسرة من 15 قرية.", ["displaced", 20000, undefined, "20 ألف أسرة"], ["count", 15, "city", "15 قرية"]],
  ["أنقذ خفر السواحل 198 راكبا من العبارة.", ["rescued", 198, "passenger", "198 راكبا"]],
  ["وصل الوزير في 12 مايو 2023 إلى العاصمة عام 2024."],
];

describe("quantities of Arabic news", () => {
  for (const [sentence, ...wanted] of examples)
    it(sentence, () => {
      const { page } = readWorking({
        text: `الحكومة تعلن خطة جديدة للطرق\n\n${sentence}\n\nوهذه فقرة أخرى من المقال.`,
        published: "2024-06-17",
        language: "ar",
      });
      const found = page!.quantities.map((q) => [q.measure, q.value, q.unit, page!.text.slice(q.start, q.end), q.bound]);
      expect(found).toEqual(wanted.map(([measure, value, unit, words, bound = "exact"]) => [measure, value, unit, words, bound]));
    });
});
