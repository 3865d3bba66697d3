/** Seasons by ISO 8601-2. */
export const seasons: Readonly<Record<number, readonly string[]>> = {
  21: ["ربيع", "الربيع", "فصل الربيع"],
  22: ["صيف", "الصيف", "فصل الصيف"],
  23: ["خريف", "الخريف", "فصل الخريف"],
  24: ["شتاء", "الشتاء", "فصل الشتاء"],
};

/** Stems of the decades; the ends ـات and ـيات are added where the table is built. */
export const decadeStems: Readonly<Record<number, string>> = {
  20: "عشرين",
  30: "ثلاثين",
  40: "أربعين",
  50: "خمسين",
  60: "ستين",
  70: "سبعين",
  80: "ثمانين",
  90: "تسعين",
};

/** Somebody's age, not a decade: in his thirties. */
export const ageWords: readonly string[] = ["عمره", "عمرها", "العمر", "عمرهم", "عمرهما", "عمرهن", "عمري"];

export const quarterWords: readonly string[] = ["الربع", "ربع", "الفصل"];
export const halfWords: readonly string[] = ["النصف", "نصف"];
export const thirdWords: readonly string[] = ["الثلث", "ثلث"];

export const commonEra: readonly string[] = ["م", "ميلادي", "ميلادية", "الميلادي", "الميلادية", "للميلاد", "بعد الميلاد"];
export const hijriEra: readonly string[] = ["هـ", "ه", "هجري", "هجرية", "هجريا", "الهجري", "الهجرية", "للهجرة"];
export const beforeCommonEra: readonly string[] = ["ق م", "قبل الميلاد", "ق.م"];
