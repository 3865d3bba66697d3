import type { Part } from "@proj/core";
import type { PageInput } from "../../../article/read-page.ts";

/** A made-up page, line by line with what each line is, and what its head must say. "" is a blank line. */
export interface PageExample {
  name: string;
  lines: readonly (readonly [kind: Part["kind"], line: string] | "")[];
  /** Line ends other than \n. */
  ends?: string;
  given?: Omit<PageInput, "text">;
  expect: {
    published?: string | null;
    by?: string | null;
    at?: string;
    outlet?: string | null;
    agencies?: readonly string[];
    sources?: readonly string[];
    title?: string | null;
    problems?: readonly string[];
  };
}

const story = (first: string): readonly (readonly ["body", string] | "")[] => [
  ["body", first],
  "",
  ["body", "وأضاف البيان أن اللجنة ستواصل عملها حتى إنجاز التقرير النهائي، مشيرا إلى أن النتائج ستُعرض على الجهات المختصة."],
  "",
  ["body", "ولم تعلق الشركة المشغلة على ما ورد في البيان."],
];

export const pageExamples: readonly PageExample[] = [
  {
    name: "headline, dateline of an agency, story",
    lines: [
      ["headline", "غرق عبارة قبالة جزيرة نائية ونجاة معظم ركابها"],
      "",
      ["byline", "مانيلا (رويترز) - "],
      ...story("قال خفر السواحل إن عبارة غرقت قبالة جزيرة في وسط البلاد بعد أن صدمت صخورا."),
    ],
    expect: {
      agencies: ["رويترز"],
      outlet: null,
      published: null,
      problems: ["published-unknown"],
      title: "غرق عبارة قبالة جزيرة نائية ونجاة معظم ركابها",
    },
  },
  {
    name: "menus, author, long date, caption, link inside, tags, other stories",
    lines: [
      ["boilerplate", "القائمة"],
      ["boilerplate", "الرئيسية » اقتصاد » أسواق"],
      "",
      ["headline", "البنك المركزي يرفع الفائدة للمرة الرابعة هذا العام"],
      "",
      ["byline", "كتب: سامر الحلبي"],
      ["byline", "الثلاثاء 14 مارس 2023 - 10:25"],
      ["boilerplate", "شارك الخبر"],
      ["caption", "مقر البنك المركزي في العاصمة (أ ف ب)"],
      "",
      ["body", "قرر البنك المركزي رفع سعر الفائدة نصف نقطة مئوية في محاولة لكبح التضخم الذي بلغ أعلى مستوى منذ عقود."],
      ["teaser", "اقرأ أيضا: أسعار الوقود ترتفع مجددا في المحطات"],
      ["body", "وقال محافظ البنك إن القرار جاء بالإجماع، وإن اللجنة ستراجع الأوضاع في اجتماعها المقبل."],
      ["boilerplate", "كلمات دلالية: البنك المركزي الفائدة التضخم"],
      "",
      ["boilerplate", "قد يعجبك أيضا"],
      ["teaser", "صادرات الزيتون تسجل رقما قياسيا هذا الموسم"],
      ["teaser", "أعلنت وزارة الزراعة أن صادرات الزيتون بلغت رقما غير مسبوق بعد فتح أسواق جديدة في آسيا ..."],
      ["boilerplate", "جميع الحقوق محفوظة 2023"],
    ],
    expect: { published: "2023-03-14", by: "text", title: "البنك المركزي يرفع الفائدة للمرة الرابعة هذا العام" },
  },
  {
    name: "Hijri date with its Gregorian twin",
    lines: [
      ["headline", "إطلاق مشروع لتشجير الطرق السريعة"],
      ["byline", "الخميس 17 شعبان 1444 هـ الموافق 9 مارس 2023 م"],
      "",
      ...story("أطلقت الأمانة مشروعا لزراعة مليون شجرة على جانبي الطرق السريعة خلال ثلاث سنوات."),
    ],
    expect: { published: "2023-03-09", by: "text" },
  },
  {
    name: "ISO moment",
    lines: [
      ["headline", "انفجار يهز مرفأ مدينة ساحلية"],
      ["byline", "2020-08-05T14:30:00+03:00"],
      "",
      ...story("هز انفجار قوي مرفأ المدينة الساحلية مساء وألحق أضرارا بالمباني المجاورة."),
    ],
    expect: { published: "2020-08-05", at: "2020-08-05T14:30:00+03:00", by: "text" },
  },
  {
    name: "published and updated",
    lines: [
      ["headline", "الحكومة تعلن حزمة دعم جديدة للمزارعين"],
      ["byline", "آخر تحديث: 6 يناير 2021 الساعة 08:15 بتوقيت غرينتش"],
      ["byline", "نشر في: 4 يناير 2021"],
      "",
      ...story("أعلنت الحكومة حزمة دعم للمزارعين المتضررين من موجة الجفاف تشمل قروضا بلا فوائد."),
    ],
    expect: { published: "2021-01-04", by: "text" },
  },
  {
    name: "mail date with zone",
    lines: [
      ["headline", "المنتخب يفتتح التصفيات بفوز عريض"],
      "",
      ["byline", "الرباط - سكاي نيوز عربية"],
      "",
      ["byline", "Wed, 05 Jun 2019 21:10:00 +0100"],
      "",
      ...story("افتتح المنتخب مشواره في التصفيات بفوز عريض على ضيفه بأربعة أهداف دون رد."),
    ],
    expect: { published: "2019-06-05", at: "2019-06-05T21:10:00+01:00", outlet: "سكاي نيوز عربية" },
  },
  {
    name: "notices, counters and buttons are no story",
    lines: [
      ["boilerplate", "Please enable JavaScript to view this page."],
      ["boilerplate", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع"],
      ["boilerplate", "موافق"],
      ["headline", "اكتشاف مقبرة أثرية في الصحراء الغربية"],
      ["boilerplate", "دقائق القراءة - 3"],
      ["boilerplate", "فيسبوك"],
      ["boilerplate", "تويتر"],
      ...story("اكتشف فريق من علماء الآثار مقبرة تضم عشرات المومياوات في الصحراء الغربية."),
      ["boilerplate", "التعليقات"],
      ["boilerplate", "لا توجد تعليقات"],
      ["boilerplate", "تابعونا على وسائل التواصل"],
    ],
    expect: { published: null },
  },
  {
    name: "taken from a paper",
    lines: [
      ["headline", "نقابة المعلمين تلوح بالإضراب المفتوح"],
      "",
      ...story("لوحت نقابة المعلمين بإضراب مفتوح إذا لم تستجب الوزارة لمطالبها برفع الأجور."),
      "",
      ["byline", "المصدر: الخليج"],
      ["boilerplate", "وسوم: نقابة إضراب معلمون"],
    ],
    expect: { sources: ["الخليج"], outlet: null },
  },
  {
    name: "taken from agencies",
    lines: [
      ["headline", "فيضانات تجتاح أقاليم الجنوب"],
      "",
      ...story("اجتاحت فيضانات مفاجئة أقاليم الجنوب وقطعت الطرق بين عدد من القرى."),
      "",
      ["byline", "المصدر: رويترز + وكالات"],
    ],
    expect: { sources: [], agencies: ["رويترز"] },
  },
  {
    name: "signature of the site and of the paper it took the story from",
    lines: [
      ["headline", "افتتاح معرض الكتاب بمشاركة مئتي ناشر"],
      "",
      ...story("افتُتح معرض الكتاب في دورته الثلاثين بمشاركة نحو مئتي ناشر من عشرين دولة."),
      "",
      ["byline", "بوابة المدينة 4_الشرق الأوسط"],
      ["boilerplate", "x"],
    ],
    expect: { outlet: "بوابة المدينة", sources: ["الشرق الأوسط"] },
  },
  {
    name: "an outlet nobody has listed, with agencies",
    lines: [
      ["headline", "توقيف شبكة لتهريب الآثار"],
      ["byline", "أخبار الضفاف - وكالات"],
      "",
      ...story("أوقفت الشرطة خمسة أشخاص يشتبه بأنهم أعضاء في شبكة لتهريب الآثار."),
    ],
    expect: { outlet: "أخبار الضفاف" },
  },
  {
    name: "correspondents",
    lines: [
      ["headline", "جدل في البرلمان حول قانون الإيجارات"],
      "",
      ["byline", "بيروت: ليلى حداد ومروان شقير"],
      "",
      ...story("شهدت جلسة البرلمان جدلا حادا حول مشروع قانون الإيجارات الجديد."),
    ],
    expect: { outlet: null, agencies: [] },
  },
  {
    name: "summary under its label, subheads inside",
    lines: [
      ["headline", "شركات الطيران تستعد لموسم صيفي مزدحم"],
      "",
      ["boilerplate", "ملخص"],
      ["summary", "تتوقع شركات الطيران أن تتجاوز أعداد المسافرين هذا الصيف ما كانت عليه قبل الجائحة بنسبة كبيرة."],
      "",
      ["body", "تستعد شركات الطيران لموسم صيفي يُتوقع أن يكون الأكثر ازدحاما منذ سنوات، وسط نقص في العاملين."],
      "",
      ["body", "نقص في الأطقم"],
      "",
      ["body", "وحذرت نقابة الطيارين من أن نقص الأطقم قد يؤدي إلى إلغاء رحلات في ذروة الموسم."],
    ],
    expect: {},
  },
  {
    name: "links to other stories between paragraphs",
    lines: [
      ["headline", "إصابة الحارس الأول قبل مباراة الإياب"],
      "",
      ["body", "تعرض الحارس الأول للفريق لإصابة في الكاحل خلال المران الأخير قبل مباراة الإياب."],
      ["teaser", "الفريق يجدد عقد مدربه حتى نهاية الموسم المقبل"],
      ["teaser", "من يخلف القائد بعد اعتزاله اللعب الدولي هذا الشهر"],
      ["body", "وقال طبيب الفريق إن الحارس سيغيب أسبوعين على الأقل."],
      ["body", "وسيعوضه الحارس الشاب الذي لم يشارك بعد في أي مباراة رسمية."],
    ],
    expect: {},
  },
  {
    name: "a glued link",
    lines: [
      ["body", "وصل مبعوث الأمم المتحدة إلى العاصمة لإجراء محادثات مع أطراف النزاع حول تمديد الهدنة، وفق ما أفاد مكتبه."],
      ["teaser", "اقرأ أيضاتمديد الهدنة أسبوعا إضافيا برعاية إقليمية"],
      ["body", "وقال المكتب إن المبعوث سيلتقي ممثلين عن المجتمع المدني خلال زيارته."],
    ],
    expect: { title: null, published: null },
  },
  {
    name: "a bare read-more amid the story",
    lines: [
      ["headline", "مفاوضات السد تستأنف في عاصمة ثالثة"],
      "",
      ["body", "تستأنف الدول الثلاث مفاوضاتها حول ملء السد وتشغيله، وسط آمال بالتوصل إلى اتفاق ملزم."],
      "",
      ["boilerplate", "اقرأ المزيد"],
      "",
      ["body", "وكانت الجولة السابقة قد انتهت من دون بيان ختامي."],
    ],
    expect: {},
  },
  {
    name: "undated: what agrees fixes the day",
    lines: [
      ["headline", "ترقب لقمة المناخ الإقليمية"],
      "",
      ["body", "أعلنت الرئاسة اليوم الإثنين أن القمة ستعقد يومي الأربعاء والخميس المقبلين."],
      ["body", "وقال المنظمون إن الوفود تصل تباعا للمشاركة في القمة المقررة يومي 12 و13 أكتوبر الجاري."],
      ["body", "وتأتي القمة بعد اتفاق وُقع في مارس 2022."],
    ],
    expect: { published: "2022-10-10", by: "inferred" },
  },
  {
    name: "undated: the month is all that is known",
    lines: [
      ["headline", "المهرجان السينمائي يعلن قائمة أفلامه"],
      "",
      ["body", "أعلنت إدارة المهرجان قائمة الأفلام المشاركة في دورته التي تقام من 9 إلى 16 نوفمبر الجاري."],
      ["body", "وكانت الدورة السابقة قد أقيمت في سبتمبر 2018 بعد تأجيلها."],
    ],
    expect: { published: "2018-11", by: "inferred" },
  },
  {
    name: "undated: a dated caption and a weekday",
    lines: [
      ["headline", "وزيرا الدفاع يوقعان اتفاق تعاون"],
      "",
      ["caption", "وزيرا الدفاع خلال حفل التوقيع في العاصمة. 22 سبتمبر 2020 - Reuters"],
      "",
      ["body", "وقع وزيرا الدفاع في البلدين، الثلاثاء، اتفاقا للتعاون العسكري يستمر خمس سنوات."],
    ],
    expect: { published: "2020-09-22", by: "inferred" },
  },
  {
    name: "undated: today told with its date",
    lines: [
      ["headline", "انطلاق الدورة البرلمانية"],
      "",
      ["body", "انطلقت اليوم الأحد 3 أكتوبر 2021 أعمال الدورة البرلمانية الجديدة بحضور جميع الكتل."],
    ],
    expect: { published: "2021-10-03", by: "inferred" },
  },
  {
    name: "undated and nothing tells the year",
    lines: [
      ["headline", "استقالة مدير المستشفى الجامعي"],
      "",
      ["body", "استقال مدير المستشفى الجامعي الجمعة، بعد أقل من شهر على تعيينه في حزيران/يونيو الماضي."],
    ],
    expect: { published: null, by: null, problems: ["published-unknown"] },
  },
  {
    name: "a given title that does not open the text",
    lines: [...story("أقر مجلس الوزراء مشروع الموازنة العامة للسنة المقبلة بعجز أقل من المتوقع.")],
    given: { title: "الحكومة تقر الموازنة", source: "صحيفة النهر", published: "2017-11-20", language: "ar" },
    expect: { title: "الحكومة تقر الموازنة", published: "2017-11-20", by: "given", outlet: "صحيفة النهر", problems: [] },
  },
  {
    name: "a given date that the page contradicts",
    lines: [
      ["headline", "تدشين خط القطار السريع"],
      ["byline", "تاريخ النشر: 10 مايو 2019"],
      "",
      ...story("دشن الرئيس خط القطار السريع الذي يربط العاصمة بثاني أكبر المدن."),
    ],
    given: { published: "2019-07-01" },
    expect: { published: "2019-07-01", by: "given", problems: ["published-disagrees"] },
  },
  {
    name: "Windows line ends, bidi controls and tatweel",
    ends: "\r\n",
    lines: [
      ["headline", "\u200fحريق ضـخم في سوق شعبي"],
      ["byline", "\u200f12 يوليو 2016"],
      "",
      ...story("اندلع حريق ضخم في سوق شعبي وسط المدينة وأتى على عشرات المتاجر."),
    ],
    expect: { published: "2016-07-12", by: "text" },
  },
  {
    name: "date of an agency's dateline",
    lines: [
      ["headline", "زلزال قوي يضرب سواحل الجزيرة"],
      "",
      ["byline", "جاكرتا 28 سبتمبر 2018 (رويترز) - "],
      ...story("ضرب زلزال قوي سواحل الجزيرة وتسبب في موجات مد عاتية."),
    ],
    expect: { published: "2018-09-28", by: "text", agencies: ["رويترز"] },
  },
  {
    name: "masthead, menu, section and signature of an agency nobody has listed",
    lines: [
      ["boilerplate", "مرآة الساحل"],
      ["boilerplate", "سياسة  اقتصاد  رياضة  ثقافة  منوعات"],
      ["boilerplate", "محليات"],
      ["headline", "بدء موسم صيد السردين في ثلاث ولايات ساحلية"],
      ["byline", "وهران - وكالة المرفأ للأنباء"],
      ["byline", "نُشر يوم السبت 4 أفريل 2020 على الساعة 09:30"],
      ["byline", "سليم بوعلام"],
      "",
      ...story("بدأ موسم صيد السردين في ثلاث ولايات ساحلية بعد توقف دام شهرين لحماية الثروة السمكية."),
      "",
      ["boilerplate", "اقرأ كذلك"],
      ["teaser", "ارتفاع أسعار الأعلاف يثقل كاهل المربين"],
      ["boilerplate", "إعلانات مبوبة"],
      ["boilerplate", "جميع الحقوق محفوظة © مرآة الساحل"],
    ],
    expect: { published: "2020-04-04", outlet: "مرآة الساحل", agencies: ["وكالة المرفأ للأنباء"] },
  },
  {
    name: "the owner of the rights is the outlet",
    lines: [
      ["headline", "تدشين مكتبة عامة في الضاحية الجنوبية"],
      "",
      ...story("دشنت البلدية مكتبة عامة تضم عشرين ألف كتاب في الضاحية الجنوبية للمدينة."),
      "",
      ["boilerplate", "حقوق النشر محفوظة لجريدة النهار الجديد"],
    ],
    expect: { outlet: "جريدة النهار الجديد" },
  },
  {
    name: "an unlisted agency in brackets after the place",
    lines: [
      ["headline", "انقطاع الكهرباء عن أحياء واسعة"],
      "",
      ["byline", "الخرطوم (شمس) - "],
      ...story("انقطعت الكهرباء عن أحياء واسعة من العاصمة بعد عطل في محطة التوليد الرئيسية."),
    ],
    expect: { agencies: ["شمس"], outlet: null },
  },
  {
    name: "undated: yesterday told with weekday and date, no year anywhere",
    lines: [
      ["headline", "تأهل المنتخب إلى نصف النهائي"],
      "",
      ["body", "يعود المنتخب اليوم الأحد إلى بلاده بعد فوزه أمس السبت 9 ديسمبر على مضيفه بهدفين."],
    ],
    expect: { published: "2023-12-10?", by: "inferred" },
  },
];
