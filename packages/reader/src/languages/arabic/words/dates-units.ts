import type { TimeUnit } from "../../../find/times/meaning.ts";

/** Forms of a unit of time. `one` is indefinite singular in both cases, `the` the definite singular. */
export interface UnitForms {
  unit: TimeUnit;
  one: readonly string[];
  the: readonly string[];
  two: readonly string[];
  theTwo: readonly string[];
  many: readonly string[];
  theMany: readonly string[];
}

export const unitForms: readonly UnitForms[] = [
  {
    unit: "day",
    one: ["يوم", "يوما"],
    the: ["اليوم"],
    two: ["يومين", "يومان", "يومي"],
    theTwo: ["اليومين", "اليومان"],
    many: ["أيام"],
    theMany: ["الأيام"],
  },
  {
    unit: "week",
    one: ["أسبوع", "أسبوعا"],
    the: ["الأسبوع"],
    two: ["أسبوعين", "أسبوعان", "أسبوعي"],
    theTwo: ["الأسبوعين", "الأسبوعان"],
    many: ["أسابيع"],
    theMany: ["الأسابيع"],
  },
  {
    unit: "month",
    one: ["شهر", "شهرا"],
    the: ["الشهر"],
    two: ["شهرين", "شهران", "شهري"],
    theTwo: ["الشهرين", "الشهران"],
    many: ["أشهر", "شهور"],
    theMany: ["الأشهر", "الشهور"],
  },
  {
    unit: "year",
    one: ["عام", "عاما", "سنة"],
    the: ["العام", "السنة"],
    two: ["عامين", "عامان", "عامي", "سنتين", "سنتان", "سنتي"],
    theTwo: ["العامين", "العامان", "السنتين", "السنتان"],
    many: ["أعوام", "سنوات", "سنين", "سنوات"],
    theMany: ["الأعوام", "السنوات", "السنين"],
  },
  {
    unit: "decade",
    one: ["عقد", "عقدا"],
    the: ["العقد"],
    two: ["عقدين", "عقدان", "عقدي"],
    theTwo: ["العقدين", "العقدان"],
    many: ["عقود"],
    theMany: ["العقود"],
  },
  {
    unit: "century",
    one: ["قرن", "قرنا"],
    the: ["القرن"],
    two: ["قرنين", "قرنان", "قرني"],
    theTwo: ["القرنين", "القرنان"],
    many: ["قرون"],
    theMany: ["القرون"],
  },
  {
    unit: "hour",
    one: ["ساعة", "دقيقة"],
    the: ["الساعة", "الدقيقة"],
    two: ["ساعتين", "ساعتان", "دقيقتين", "دقيقتان"],
    theTwo: ["الساعتين", "الدقيقتين"],
    many: ["ساعات", "دقائق"],
    theMany: ["الساعات", "الدقائق"],
  },
];

/** Minutes count as hours of no length: they never leave the day. */
export const minuteForms: readonly string[] = ["دقيقة", "الدقيقة", "دقيقتين", "دقيقتان", "الدقيقتين", "دقائق", "الدقائق"];

/** Adjectives that stand between العام and what points at it: the school year, the financial year. */
export const yearKinds: readonly string[] = [
  "الدراسي",
  "الدراسية",
  "المالي",
  "المالية",
  "الجامعي",
  "الجامعية",
  "الأكاديمي",
  "الميلادي",
  "الميلادية",
  "الهجري",
  "الهجرية",
  "التأميني",
  "الضريبي",
  "الشمسية",
  "التقويمي",
];

/** Definite nouns after which العام is the adjective "general": the Secretary-General, public opinion. */
export const generalNouns: readonly string[] = [
  "الأمين",
  "أمينها",
  "أمينه",
  "المدير",
  "مديرها",
  "مديره",
  "النائب",
  "المدعي",
  "القائد",
  "المفتش",
  "المراقب",
  "الرأي",
  "القطاع",
  "الأمن",
  "السكرتير",
  "المفوض",
  "الكاتب",
  "المحامي",
  "المجلس",
  "المؤتمر",
  "القنصل",
  "الحاكم",
  "الإضراب",
  "العفو",
  "الوضع",
  "المستوى",
  "النفع",
  "الصالح",
  "المال",
  "الإنفاق",
  "الدين",
  "المشرف",
  "المنسق",
  "الحق",
  "المنتخب العام",
  "المتحدث",
  "المزاج",
  "المعدل",
  "الشأن",
  "النظام",
  "الاتجاه",
  "الإطار",
  "الحجر",
  "الاتحاد",
  "الذوق",
  "المظهر",
  "النقل",
  "القانون",
];
