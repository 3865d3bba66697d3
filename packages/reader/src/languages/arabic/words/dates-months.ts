/**
 * Month names of the Arabic press: Egypt and the Gulf, the Levant and Iraq, the Maghreb, with common misspellings; Latin names for datelines.
 * `doubtful` spellings are also everyday words or names of people and things: alone they are no month.
 */
export interface MonthNames {
  month: number;
  names: readonly string[];
  doubtful?: readonly string[];
}

export const gregorianMonths: readonly MonthNames[] = [
  { month: 1, names: ["يناير", "ينائر", "كانون الثاني", "كانون ثاني", "كانون ثان", "كانون2", "جانفي", "January", "Jan"] },
  { month: 2, names: ["فبراير", "فبراير", "شباط", "فيفري", "فبرائر", "February", "Feb"] },
  { month: 3, names: ["آذار", "March", "Mar"], doubtful: ["مارس"] },
  { month: 4, names: ["أبريل", "إبريل", "ابريل", "أفريل", "April", "Apr"], doubtful: ["نيسان"] },
  { month: 5, names: ["مايو", "أيار", "آيار", "مايس"], doubtful: ["ماي", "May"] },
  { month: 6, names: ["يونيو", "يونية", "يونيه", "حزيران", "June", "Jun"], doubtful: ["جوان"] },
  { month: 7, names: ["يوليو", "يولية", "يوليه", "جويلية", "يوليوز", "July", "Jul"], doubtful: ["تموز"] },
  { month: 8, names: ["أغسطس", "اغسطس", "أوغسطس", "غشت", "August", "Aug"], doubtful: ["آب", "أوت"] },
  { month: 9, names: ["سبتمبر", "أيلول", "شتنبر", "سبتنبر", "September", "Sept", "Sep"] },
  { month: 10, names: ["أكتوبر", "اكتوبر", "تشرين الأول", "تشرين أول", "تشرين الاول", "October", "Oct"] },
  { month: 11, names: ["نوفمبر", "تشرين الثاني", "تشرين ثاني", "تشرين ثان", "نونبر", "November", "Nov"] },
  { month: 12, names: ["ديسمبر", "دجنبر", "كانون الأول", "كانون أول", "ديسيمبر", "December", "Dec"] },
];

/** Months of the Hijri calendar. */
export const hijriMonths: readonly MonthNames[] = [
  { month: 1, names: ["محرم الحرام"], doubtful: ["محرم", "المحرم"] },
  { month: 2, names: ["صفر الخير"], doubtful: ["صفر"] },
  { month: 3, names: ["ربيع الأول", "ربيع أول", "ربيع الأنور"] },
  { month: 4, names: ["ربيع الآخر", "ربيع الثاني", "ربيع ثاني", "ربيع آخر"] },
  { month: 5, names: ["جمادى الأولى", "جمادى الأول", "جماد الأول", "جمادي الأول", "جماد أول", "جماد الأولى"] },
  { month: 6, names: ["جمادى الآخرة", "جمادى الثانية", "جمادى الثاني", "جمادى الآخر", "جماد الثاني", "جماد الآخر", "جماد ثاني"] },
  { month: 7, names: [], doubtful: ["رجب"] },
  { month: 8, names: [], doubtful: ["شعبان"] },
  { month: 9, names: ["رمضان المبارك", "رمضان الكريم"], doubtful: ["رمضان"] },
  { month: 10, names: [], doubtful: ["شوال"] },
  { month: 11, names: ["ذو القعدة", "ذي القعدة", "ذا القعدة"] },
  { month: 12, names: ["ذو الحجة", "ذي الحجة", "ذا الحجة"] },
];
