import type { Messages } from "./en.ts";

const systemErrors: Record<string, string> = {
  ENOENT: "غير موجود. ربما نُقل أو حُذف؛ تحقق من المسار",
  EACCES: "لا إذن بقراءته. غيّر صلاحياته أو شغّل الأمر بحساب يملكها",
  EPERM: "لا إذن بقراءته. غيّر صلاحياته أو شغّل الأمر بحساب يملكها",
  EISDIR: "هو مجلد حيث كان يُنتظر ملف",
  ELOOP: "روابط رمزية كثيرة تؤدي إليه",
  ENOSPC: "القرص ممتلئ",
  EROFS: "القرص لا يقبل الكتابة",
  ENOTDIR: "جزء من مساره ليس مجلدا",
};

/** Arabic counts one, two, three to ten, and more in four ways. */
const many = (n: number, one: string, two: string, few: string, more: string) => {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest >= 3 && rest <= 10 ? few : more}`;
};
const files = (n: number) => many(n, "ملف واحد", "ملفان", "ملفات", "ملفا");

/** Every sentence that the command says, in Arabic. */
export const ar: Messages = {
  cannotOpen: (code) => `تعذرت قراءته: ${systemErrors[code] ?? code}.`,
  cannotWrite: (code) => `تعذرت كتابته: ${systemErrors[code] ?? code}.`,
  notAFile: () => "ليس ملفا عاديا (جهاز أو أنبوب أو مقبس). انسخ محتواه إلى ملف أولا.",
  emptyFile: () => "فارغ. أعط ملفا فيه نص مقالة.",
  tooBig: (size, limit) => `حجمه ${size} وهو فوق الحد ${limit}. إن كان ذلك صحيحا فارفع الحد: --max-size ${size.replace(" ", "")}`,
  binary: () => "ليس نصا (صورة أم أرشيف أم PDF؟). احفظ المقالة نصا أو HTML أو JSON.",
  guessedEncoding: (encoding) => `ليس بترميز UTF-8؛ قُرئ على أنه ${encoding}. إن كان ذلك خطأ فحوّله إلى UTF-8 أولا.`,
  repairedText: (count, offset) =>
    `في نص UTF-8 ${many(count, "موضع تالف واحد", "موضعان تالفان", "مواضع تالفة", "موضعا تالفا")}، أولها عند البايت ${offset}؛ صار كل منها U+FFFD. ابحث عن نسخة سليمة إن أمكن.`,
  brokenCharacters: (count) =>
    `${many(count, "حرف واحد تعذر", "حرفان تعذر", "أحرف تعذر", "حرفا تعذر")} فكّ ترميزها وصارت U+FFFD. ابحث عن نسخة سليمة إن أمكن.`,
  badJson: (place, cut) =>
    cut ? `JSON ناقص: ينتهي في منتصفه (${place}). هات نسخة كاملة.` : `ليس JSON: تعثرت القراءة عند ${place}. تحقق من النص هناك.`,
  isADossier: () => "هذا ملف قضية أو قراءة، لا مقالة. لدمجه من جديد: isnad merge FILE",
  wrongArticle: (path, issue) =>
    `ليس مقالة: ${path}: ${issue}. المنتظر { "text": "…", "title"?, "url"?, "source"?, "published"?, "language"? }.`,
  ignoredFields: (fields) => `لم تُستعمل: ${fields}. الحقول المعروفة: title, text, url, source, published, language.`,
  badDate: (value) => `published: «${value}» ليس تاريخا مثل 2024-06-18 أو 2024-06-18T09:30:00+03:00؛ تُرك.`,
  passedOver: (n) => `تُرك ${files(n)} من نوع آخر (المقروء: .txt .json .jsonl .ndjson .html).`,
  noFiles: () => "لم توجد أي مقالة. أعط ملفات أو مجلدات فيها .txt أو .json أو .jsonl أو .ndjson أو .html.",
  nothingRead: () => "تعذرت قراءة كل المقالات؛ لم يُكتب شيء.",
  unreadable: (reason) => `تعذرت قراءته بوصفه مقالة: ${reason}`,

  reading: () => "قراءة",
  merging: () => "دمج…",
  interrupted: () => "توقف العمل. لم يُكتب شيء.",
  summary: (n, file) =>
    `${many(n.articles, "مقالة واحدة", "مقالتان", "مقالات", "مقالة")} ← ${many(n.entities, "كيان واحد", "كيانان", "كيانات", "كيانا")}، ${many(n.events, "حدث واحد", "حدثان", "أحداث", "حدثا")}، ${many(n.claims, "قول واحد", "قولان", "أقوال", "قولا")}، ${many(n.links, "رابط واحد", "رابطان", "روابط", "رابطا")}: ${file}`,
  sameArticle: (n) => `${files(n)} فيها مقالة كانت موجودة من قبل.`,
  failedFiles: (n) => `تعذرت قراءة ${files(n)} (انظر أعلاه)؛ والباقي في ملف القضية.`,
  notice: () => "تنبيه",
  error: () => "خطأ",

  place: () => "المكان",
  about: () => "عن",
  titles: () => "ألقاب",
  calledAlso: () => "وُصف أيضا",
  mentions: (n) => `مرات الذكر: ${n}`,
  unknownOutlet: () => "منبر غير معروف",
  nobodyNamed: () => "من لم يُسمَّ",
  speakerLost: (name) => `(${name}، ولم يعد يُذكر)`,
  via: () => "عبر",
  rule: (name) => `القاعدة: ${name}`,
  countedFrom: (day) => `محسوب من ${day}`,
  cannotTell: () => "لا يُعرف",
  standsOn: {
    speaker: "المتكلم",
    via: "نقلا عن",
    participant: "مشارك",
    place: "المكان",
    time: "الزمان",
    quantity: "العدد",
    status: "مدى وقوعه",
    antecedent: "هو نفسه",
    owner: "تابع لـ",
    "stands-for": "ينوب عن",
    statement: "القول",
    about: "عن",
    claim: "داخل القول",
    whole: "جزء من",
  },
  names: () => "الأسماء",
  events: () => "الأحداث",
  claimsFound: () => "الأقوال",
  problems: () => "مشكلات",
  nothingHere: () => "لا شيء هنا.",
  viewAt: (address) => `ملف القضية على العنوان ${address} (Ctrl-C للإيقاف)`,
  viewerNotBuilt: () => "العارض لم يُبنَ بعد. شغّل: npm run build",
  portTaken: (port) => `المنفذ ${port} مشغول أو ممنوع. اترك --port لتأخذ منفذا حرا.`,
  exported: (file) => `كُتب: ${file}. افتحه في أي متصفح؛ لا يحتاج إلى شبكة.`,
  allLawsHold: (file) => `${file}: كل القوانين محفوظة.`,
  law: {
    "quotes-match-text": "اقتباس لا يطابق ما في موضعه من النص.",
    "parts-tile-text": "أجزاء صفحة بينها فراغ أو تداخل.",
    "references-resolve": "إحالة لا تؤدي إلى شيء.",
    "members-once": "ذكر موجود في شيئين، أو ليس في أي شيء.",
    "ids-are-smallest": "شيء لا يحمل معرّف أصغر أعضائه.",
    sorted: "قائمة غير مرتبة.",
    "merge-gives-same": "دمج القراءات من جديد يعطي غير هذا؛ يصنعه من جديد: isnad merge FILE",
    "canonical-bytes": "الملف ليس بصورته القانونية (عُدّل أو كتبه برنامج آخر)؛ يكتبه من جديد: isnad merge FILE",
  },

  lineAndColumn: (line, column) => `السطر ${line}، العمود ${column}`,
  badOption: (option, value, expected) => `${option}: «${value}» ليس ${expected}.`,
  expectedSize: () => "حجما مثل 10MB",
  expectedDate: () => "تاريخا مثل 2024-06-18 أو 2024-06-18T09:30:00+03:00",
  expectedPort: () => "منفذا بين 0 و65535",
  commandLine: (fault) => `خطأ في سطر الأمر: ${fault}\nللمساعدة: isnad --help\n`,
  programFault: (message) => `ما كان ينبغي أن يحدث هذا: ${message}. أخبرنا به وبما فعلته.`,

  help: {
    isnad: "يقرأ مقالات الأخبار ويبني منها ملف قضية واحدا: من قال ماذا، وعمّن نُقل، وأين تتفق المنابر وأين تختلف.",
    after: `رموز الخروج: 0 تم · 1 تعذر شيء (وتم الباقي) · 2 خطأ في سطر الأمر · 130 قوطع
البيئة: ISNAD_LANG=en|ar لغة الرسائل · NO_COLOR بلا ألوان · ISNAD_DEBUG=1 موضع العطل

أمثلة:
  isnad build articles/ -o dossier.json
  isnad timeline dossier.json
  isnad view dossier.json --open
`,
    version: "اطبع رقم النسخة",
    help: "اطبع هذه المساعدة",
    lang: "لغة الرسائل: en أو ar",
    build: "اقرأ المقالات واكتب ملف القضية",
    merge: "ادمج قراءات ملفات القضايا من جديد",
    timeline: "الأحداث بأيامها، وكلمات من رواها وأين يختلف الرواة",
    claims: "من قال ماذا، وعبر من وصل إلى كل صفحة",
    entities: "الناس والهيئات والأماكن وصور كتابتها",
    links: "ما يناقض وما يحدّث وما يؤيد وما يكرر",
    check: "اختبر ملف القضية بكل قانون يمكن أن يُرى في ملف",
    view: "انظر ملف القضية في المتصفح (على هذا الجهاز وحده)",
    export: "اكتب ملف القضية بصورة أخرى",
    read: "اقرأ مقالة واحدة وأظهر ما وُجد فيها",
    article: "ملف فيه مقالة",
    explain: "النص وكل ما وُجد فيه معلَّم، مع القاعدة وراءه والكلمات التي يستند إليها",
    port: "المنفذ؛ 0 يأخذ منفذا حرا",
    open: "افتح المتصفح",
    html: "مكان كتابة الصفحة",
    dossier: "ملف كتبه isnad build",
    disagreements: "التناقضات والتحديثات فقط",
    json: "JSON للبرامج",
    paths: "ملفات أو مجلدات: .txt .json .jsonl .ndjson .html، وبجانبها NAME.meta.json إن شئت",
    readings: "ملف قضية، أو قائمة قراءات، أو قراءة واحدة",
    output: "مكان الكتابة؛ - هو الخرج القياسي",
    source: "منبر كل مقالة لا تذكر منبرها",
    published: "يوم نشر كل مقالة لا تذكره",
    language: "لغة كل مقالة لا تذكر لغتها، مثل ar",
    maxSize: "أكبر ملف يُقرأ",
    judgements: "ملف JSON فيه أحكام: ما حكم إنسان بأنه واحد أو مختلف",
    quiet: "لا تقل إلا الأخطاء",
  },
};
