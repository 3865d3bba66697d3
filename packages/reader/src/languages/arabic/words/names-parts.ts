/** Words that open a name of more words: kunyas, servants of God, sons. */
export const openingLinks = "بن ابن أبو أبي أبا عبد آل بو";

/** Small words inside names of persons: patronymics and particles of other languages. */
export const linkWords = "بنت ال ولد بني دي دا دو دوس ديل ديلا فان فون فن فاندر دن دير تن تير سان سانت سانتا ماك بنت";

/** First halves of compound given names, most of them everyday words alone. */
export const compoundStarts =
  "سيف نور صلاح عز علاء بهاء جمال شمس محيي محي زين بدر تقي فخر ركن شهاب ضياء ناصر كمال عماد سعد نصر حسام تاج خير جلال قطب سراج برهان رضي صفي علم غياث نجم ولي أسد شرف فضل نظام وجيه مجد معز سنان عون فتح جاد عطاء هبة خلف رزق ضيف حرز أمة فيض عبد ذكر حمد شكر منة آية روح";

/** Second halves of compound given names: سيف الدين، سيف الإسلام، عبد الله، جاد الحق. */
export const compoundEnds =
  "الدين الإسلام الله الحق الرحمن الرحيم الدولة الزمان الهدى النبي الرسول العابدين القادر الناصر الكريم العزيز السلام الفتاح الحميد المجيد الملك الدايم";

/** Given names that are written with the article, and so look like adjectives or nouns. */
export const articleGiven =
  "الصديق الطيب الطاهر المختار المبروك الأمين الهادي المهدي البشير الصادق الفاتح الحبيب المنصف الباجي العربي المعطي الجيلاني الجيلالي التيجاني التجاني الحسن الحسين العباس الفضل الوليد اليزيد الخضر الشريف السيد الأخضر المنجي الشاذلي الناجي الناصر الحسين الزبير النعمان المثنى القاسم العيد المكي المدني اليمين المولدي الهاشمي الطيبي المأمون المعز المنذر";

/** Prepositions and adverbs after which an unknown word is more often a place than a person. */
export const placeCues = "في إلى من قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط نحو صوب داخل خارج قبالة بمدينة بمحافظة بولاية";

/** Last words of foreign names of companies and media: سيريا نيوز، واشنطن بوست، قزوين إيرلاينز. */
export const bodyEnds =
  "نيوز تايمز بوست برس تريبيون جورنال ميديا أونلاين تلغراف هيرالد غروب جروب إيرلاينز لاينز إيروايز إيرويز موتورز سيستمز تكنولوجيز تكنولوجي إنترناشونال إنترناشيونال يونايتد باركليز بيزنس ستريت ووتش إير أير ريبورت كابيتال هولدينغ بيكتشرز ستوديوز ريكوردز فاونديشن إنستيتيوت تيليكوم موبايل إلكتريك كيميكال بتروليوم أويل";
