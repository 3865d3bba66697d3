import fc from "fast-check";

/** Pieces of news that make the finders work: names with titles, times, numbers, quotations, chains, furniture of pages. */
const pieces = [
  "قال الرئيس الكيني وليام روتو إن الاجتماع سيعقد الثلاثاء المقبل في نيروبي.",
  "وأضاف: «لن نقبل بذلك»",
  "أعلنت وزارة الصحة مقتل 12 شخصا وإصابة ٣٠ آخرين",
  "نقلت وكالة رويترز عن مسؤول قوله إن المحادثات «إيجابية للغاية»",
  "بحسب صحيفة البايس",
  "ووقّع الوزيران اتفاقية في جنيف يومي 18 و19 يونيو/حزيران 2023",
  "القاهرة (أ ف ب) - ",
  "اقرأ أيضا: زلزال يضرب تركيا",
  "نُشر في: 17 يونيو 2024 - 08:30 بتوقيت غرينتش",
  "المصدر: وكالات",
  "وزير الخارجية الروسي سيرغي لافروف",
  "نفت الشرطة استخدام الرصاص الحي؛ ",
  "فاز الفريق 3-1 على ضيفه",
  "من المقرر أن يزور رئيس الوزراء باريس غدا",
  "بين عامي ۱۹۵۰ و۱۹۵۳",
  "مشيرا إلى أن الخسائر بلغت 5,5 مليار دولار",
  "President William Ruto said",
  "قال قال قال",
  "والـ19",
  "أ.ف.ب.",
];

const glue = [" ", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u2028", "\t", "", " - ", "، ", ". ", "\u00a0"];
/** What must never move an offset: marks, tatweel, joiners, bidi controls, halves of pairs, byte order marks. */
const nasty = [
  "\u064b",
  "\u0651\u064e",
  "\u0670",
  "ـ",
  "ـــــ",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202b",
  "\u202e",
  "\u202c",
  "\u2067",
  "\u2069",
  "\ufeff",
  "\u00ad",
  "\u061c",
  "\u0301",
  "\ud83d\ude00",
  "\ud83d",
  "\ude00",
  "\u{10ffff}",
  "\u0000",
  "\ufffd",
  '"',
  "«",
  "»",
  "“",
  "”",
  "„",
  "‹",
  "(",
  ")",
  "[",
  "]",
  "…",
  "..",
  "۱۲۳",
  "١٢٫٥",
  "99999999999999999999999",
  "1/1/1",
  "31/02/2024",
  "ﷺ",
  "ﻻ",
  "ﺍﻟﺮﺋﻴﺲ",
  "़",
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("ا", "ل", "كاتب", "x", "٣", "ـ", "\u064e"), fc.integer({ min: 20, max: 800 }))
      .map(([s, n]) => s.repeat(n)),
  },
  // a known word with something in the middle of it
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom(...nasty), fc.nat({ max: 60 }))
      .map(([text, odd, at]) => text.slice(0, at) + odd + text.slice(at)),
  },
  // one cut anywhere
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.nat({ max: 60 })).map(([text, at]) => text.slice(at)) },
);

/** Texts that no outlet would publish, made of what outlets publish. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...glue)), { maxLength: 24 })
  .map((parts) => parts.map(([text, between]) => text + between).join(""));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Articles with what may be given from outside, sensible or not. */
export const articles = fc
  .record({
    text: texts,
    title: maybe(fc.oneof(fc.constantFrom(...pieces), texts)),
    source: maybe(fc.constantFrom("الأفق", "  ", "\u202eصحيفة", "Reuters")),
    published: maybe(fc.constantFrom("2024-06-17", "2024-06-17T08:30:00+03:00", "2024-06", "17 يونيو 2024", "", "soon", "9999-99-99")),
    url: maybe(fc.constantFrom("https://www.example.org/a/1", "not a url", "")),
    language: maybe(fc.constantFrom("ar", "ar-EG", "AR", "en", "xx", "")),
  })
  .map(
    (article) => Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined)) as { text: string; title?: string },
  );
