/** What generated stories are made of: invented people and bodies, and places of the world, each in several press spellings. */
export interface Character {
  /** Spellings of the full name, then of the short one. */
  full: readonly string[];
  short: string;
  title: string;
}

export const people: readonly Character[] = [
  { full: ["سامر الدوري", "سامر الدورى", "سامــر الدوري"], short: "الدوري", title: "وزير الزراعة" },
  { full: ["ليلى حدّاد", "ليلى حداد", "ليلي حداد"], short: "حداد", title: "رئيسة البلدية" },
  { full: ["أندريه كوفالوف", "اندريه كوفالوف"], short: "كوفالوف", title: "السفير" },
  { full: ["سامر قنديل"], short: "قنديل", title: "مدير الميناء" },
  { full: ["مارتن غريفيل", "مارتن جريفيل"], short: "غريفيل", title: "المبعوث" },
];

export const bodies: readonly (readonly string[])[] = [
  ["هيئة الموانئ الجنوبية", "هيئة الموانىء الجنوبية"],
  ["اتحاد المزارعين"],
  ["شركة النخيل للنقل", "شركة النخيل للنقل"],
];

export const places: readonly (readonly string[])[] = [
  ["عمّان", "عمان"],
  ["لشبونة"],
  ["الأرجنتين", "الارجنتين"],
  ["أوسلو", "اوسلو"],
  ["النرويج"],
];

export const outlets: readonly (string | null)[] = ["صوت الساحل", "المرصد اليومي", "بريد الجنوب", null];

export const contents: readonly string[] = [
  "إن الميناء سيفتح أبوابه أمام السفن الكبيرة قبل نهاية الشهر المقبل",
  "إن المحصول تضرر من الجفاف وإن الحكومة ستعوض المزارعين",
  "إن عدد المصابين بلغ 40 شخصا معظمهم من عمال الرصيف",
  "إن عدد المصابين بلغ 52 شخصا معظمهم من عمال الرصيف",
  "إن الاتفاق لا يتضمن أي بند سري يخص نقل البضائع",
];
