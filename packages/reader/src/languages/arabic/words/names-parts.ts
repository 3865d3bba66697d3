/** Small words inside names of persons: patronymics, kunyas and particles of other languages. */
export const linkWords =
  "بن ابن بنت ابنة أبو أبي أبا أبن آل ال عبد عبدال أم بو ولد ولد بني دي دا دو دوس دي ديل ديلا ديل لا لو ليه فان فون ڤان فن فاندر دن دير تن تير سان سانت سانتا ماك أو ب ج د ف هـ بنت إل ألـ ذو كو";

/** Second halves of compound given names: سيف الدين، سيف الإسلام، عبد الله، جاد الحق. */
export const compoundEnds =
  "الدين الإسلام الله الحق الرحمن الرحيم الدولة الزمان الهدى النبي الرسول العابدين القادر الناصر الكريم العزيز السلام الفتاح الحميد المجيد الملك الدايم";

/** Given names that are written with the article, and so look like adjectives or nouns. */
export const articleGiven =
  "الصديق الطيب الطاهر المختار المبروك الأمين الهادي المهدي البشير الصادق الفاتح الحبيب المنصف الباجي العربي المعطي الجيلاني الجيلالي التيجاني التجاني الحسن الحسين العباس الفضل الوليد اليزيد الخضر الشريف السيد الأخضر المنجي الشاذلي الناجي الناصر الحسين الزبير النعمان المثنى القاسم العيد المكي المدني اليمين المولدي الهاشمي الطيبي المأمون المعز المنذر";

/** Prepositions and adverbs after which an unknown word is more often a place than a person. */
export const placeCues = "في إلى من قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط نحو صوب داخل خارج قبالة بمدينة بمحافظة بولاية";
