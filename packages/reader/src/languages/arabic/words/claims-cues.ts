/**
 * Reporting verbs of Arabic news: past, present, act, what they take, participle. Takes: `that` (أن/إن), `quote`, `object` (a noun phrase), or a
 * preposition (ب، إلى، من، على، عن، ل، في). `person` marks verbs whose person addressed stands as object before the preposition (اتهم فلاناً بـ).
 * `continues` marks verbs that go on with the speaker before; `impersonal` those whose passive is the page's own voice (يُذكر أن), `past-only`
 * those whose present is another word too (يعد). Compiled from the reference grammar's list of verbs of saying (Ryding, A Reference
 * Grammar of Modern Standard Arabic, 2005, ch. 32–35) and newspaper usage.
 */
export const reportingVerbs = `
قال يقول | state | that quote | قائل
صرح يصرح | state | that quote ب | مصرح
ذكر يذكر | state | that quote impersonal |
أضاف يضيف | state | that quote continues | مضيف
تابع يتابع | state | that quote continues | متابع
أردف يردف | state | that quote continues | مردف
استطرد يستطرد | state | that quote continues | مستطرد
استدرك يستدرك | state | that quote continues | مستدرك
واصل يواصل | state | quote continues | مواصل
ختم يختم | state | quote continues | خاتم
زاد يزيد | state | that quote continues |
أوضح يوضح | state | that quote | موضح
بين يبين | state | that quote | مبين
شرح يشرح | state | that quote | شارح
روى يروي | state | that quote | راو
حكى يحكي | state | that quote |
فسر يفسر | state | that quote |
أشار يشير | state | that quote إلى impersonal | مشير
لفت يلفت | state | that quote إلى | لافت
نوه ينوه | state | that إلى ب | منوه
ألمح يلمح | state | that إلى | ملمح
لمح يلمح | state | that إلى | ملمح
تطرق يتطرق | state | إلى | متطرق
أكد يؤكد | confirm | that quote object على | مؤكد
شدد يشدد | state | that quote على | مشدد
جزم يجزم | state | that ب | جازم
أقسم يقسم | state | that |
أعلن يعلن | announce | that quote object عن | معلن
كشف يكشف | announce | that quote عن object | كاشف
أذاع يذيع | announce | that object |
بث يبث | state | that |
أفاد يفيد | state | that quote ب | مفيد
أبلغ يبلغ | state | that quote person ب | مبلغ
أخبر يخبر | state | that quote person ب |
أطلع يطلع | state | that person على |
أورد يورد | state | that quote | مورد
كتب يكتب | state | that quote | كاتب
غرد يغرد | state | that quote | مغرد
نشر ينشر | state | that |
دون يدون | state | quote |
علق يعلق | state | quote على | معلق
رد يرد | state | quote that |
أجاب يجيب | state | quote that | مجيب
سأل يسأل | state | quote |
تساءل يتساءل | state | quote that عن | متسائل
هتف يهتف | state | quote |
رأى يرى | state | that quote object |
اعتبر يعتبر | state | that quote object | معتبر
اعتقد يعتقد | state | that | معتقد
ظن يظن | state | that |
زعم يزعم | state | that | زاعم
ادعى يدعي | state | that | مدعي
استنتج يستنتج | state | that |
خلص يخلص | state | إلى that |
لاحظ يلاحظ | state | that | ملاحظ
وجد يجد | state | that |
أثبت يثبت | state | that |
أظهر يظهر | state | that | مظهر
حسم يحسم | state | that |
وصف يصف | state | object quote | واصف
برر يبرر | state | object ب | مبرر
عزا يعزو | state | object |
أرجع يرجع | state | object |
توقع يتوقع | predict | that quote object | متوقع
رجح يرجح | predict | that object | مرجح
تكهن يتكهن | predict | that ب | متكهن
تنبأ يتنبأ | predict | that ب | متنبئ
قدر يقدر | state | that | مقدر
استبعد يستبعد | deny | that object | مستبعد
حذر يحذر | warn | that quote من person | محذر
نبه ينبه | warn | that إلى من | منبه
أنذر ينذر | warn | ب that |
هدد يهدد | threaten | ب that quote person | مهدد
توعد يتوعد | threaten | ب that person | متوعد
لوح يلوح | threaten | ب | ملوح
تعهد يتعهد | promise | ب that quote object | متعهد
وعد يعد | promise | ب that past-only | واعد
وجه يوجه | request | ب |
التزم يلتزم | promise | that | ملتزم
طالب يطالب | request | ب that person | مطالب
دعا يدعو | request | إلى ل that person | داعي
حث يحث | request | على that person | حاث
ناشد يناشد | request | that object person | مناشد
طلب يطلب | request | that object من | طالب
أوصى يوصي | request | ب that | موص
نصح ينصح | request | ب that person | ناصح
اقترح يقترح | request | that object | مقترح
شجع يشجع | request | على person | مشجع
اشترط يشترط | request | that object | مشترط
اتهم يتهم | accuse | ب that person |
انتقد ينتقد | condemn | object quote | منتقد
أدان يدين | condemn | object quote |
دان يدين | condemn | object |
استنكر يستنكر | condemn | object that | مستنكر
شجب يشجب | condemn | object | شاجب
ندد يندد | condemn | ب | مندد
استهجن يستهجن | condemn | object | مستهجن
هاجم يهاجم | condemn | quote | مهاجم
أشاد يشيد | praise | ب quote | مشيد
أثنى يثني | praise | على | مثني
رحب يرحب | praise | ب quote | مرحب
امتدح يمتدح | praise | object | ممتدح
مدح يمدح | praise | object |
هنأ يهنئ | praise | person ب على |
ثمن يثمن | praise | object | مثمن
أيد يؤيد | praise | object | مؤيد
بارك يبارك | praise | object |
نفى ينفي | deny | that quote object | ناف
أنكر ينكر | deny | that object | منكر
كذب يكذب | deny | object |
فند يفند | deny | object | مفند
رفض يرفض | reject | that object quote | رافض
عارض يعارض | reject | object that | معارض
اعترض يعترض | reject | على | معترض
وافق يوافق | accept | على that | موافق
قبل يقبل | accept | ب |
أقر يقر | confirm | that |
اعترف يعترف | confirm | that | معترف
سلم يسلم | accept | ب that |
خشي يخشى | concern | that من object |
تخوف يتخوف | concern | من that | متخوف
أسف يأسف | concern | ل that | آسف
شكك يشكك | concern | في ب that | مشكك
اشتكى يشتكي | concern | من that | مشتكي
أمل يأمل | state | that في | آمل
تمنى يتمنى | state | that object | متمني
فضل يفضل | state | that |
أصر يصر | state | على that | مصر
جدد يجدد | state | object |
كرر يكرر | state | object that |
ناقض يناقض | deny | object |
تراجع يتراجع | deny | عن |
`;

/** Verbs that show a feeling or stance: the act comes from the noun that follows (أعرب عن قلقه، أبدى استعداده). */
export const stanceVerbs = `
أعرب يعرب | عن | معرب
عبر يعبر | عن | معبر
أبدى يبدي | object | مبد
أظهر يظهر | object |
سجل يسجل | object |
أثار يثير | raises |
لقي يلقى | raises |
قوبل يقابل | raises |
`;

/** Verbs of feeling that show what a plain "said" does: ما يقلقنا هو … */
export const feelingVerbs = `
أقلق يقلق | concern
أزعج يزعج | concern
أخاف يخيف | concern
`;

/** Nouns of feeling and stance with the act they make of a sentence. */
export const stanceNouns = `
قلق | concern
مخاوف | concern
خشية | concern
خوف | concern
تخوف تخوفات | concern
انزعاج | concern
أسف | concern
حزن | concern
صدمة | concern
شكوك شك | concern
تعاز تعازي تعزية | concern
استياء | condemn
غضب | condemn
استنكار | condemn
إدانة إدانات | condemn
تنديد | condemn
انتقاد انتقادات | condemn
احتجاج | condemn
استغراب | condemn
ثقة | predict
تفاؤل | predict
أمل آمال | state
استعداد | promise
التزام | promise
عزم | promise
ترحيب | praise
ارتياح | praise
امتنان | praise
شكر | praise
تقدير | praise
إعجاب | praise
إشادة | praise
تأييد | praise
دعم | praise
تضامن | praise
رفض | reject
معارضة | reject
رغبة | request
اعتقاد | state
قناعة | state
موافقة | accept
`;

/** Verbs that carry somebody else's words: the carrier is a hop, the speaker stands after عن. */
export const relayVerbs = `
نقل ينقل | ناقل
`;

/** Nouns that name the saying itself after a relay or a title of speech: قوله، تأكيده، تصريحه. */
export const sayingNouns = "قول تأكيد تصريح إعلان نفي تحذير وصف إشارة";

/** Unnamed sources: nouns that may stand for a speaker after "according to" or as subject of a reporting verb. */
export const sourceNouns = `
مصدر مصادر
تقرير تقارير
مسؤول+ مسؤولين
شاهد شهود
وسيلة وسائل
بيان بيانات
معلومات
إحصاء إحصاءات إحصائيات
مراقب+
محلل+
خبير خبراء
متحدث+
ناطق+
صحافي صحافيون صحفيون صحافيين
دبلوماسي+
ناشط+ نشطاء
شرطة
سلطة سلطات
حكومة حكومات
دراسة دراسات
استطلاع استطلاعات
مركز مراكز
أرقام
تقدير تقديرات
وثيقة وثائق
ناج ناجون ناجين
ساكن سكان
أهالي
معلق+
طبيب أطباء
حساب
صحيفة صحف
وكالة وكالات
قناة قنوات
موقع مواقع
مجلة مجلات
إذاعة إذاعات
تلفزيون
شبكة شبكات
إعلام
`;

/** Nouns that say an organization is a news medium. */
export const mediaNouns = "وكالة وكالات صحيفة صحف جريدة قناة قنوات تلفزيون إذاعة مجلة شبكة موقع";

/** Nouns of kinship and company before a name: with them the pair names somebody else (عائلة فلان، محامي فلان). */
export const companionNouns =
  "عائلة أسرة أقارب نجل ابن ابنة زوجة زوج شقيق شقيقة والد والدة محامي محام أنصار مؤيدو حلفاء خصوم رفاق جيران أصدقاء زملاء عم خال صهر حفيد مقربون";

/** Documents that speak for whoever issues them: بيان صادر عن …، تقرير الصحيفة. */
export const documentNouns = "بيان تقرير تصريح رسالة تغريدة منشور مذكرة خطاب كلمة دراسة مقال نص تعليق";

/** Passive participles of accusation: the accused stand before, the accuser after "by" or nowhere. */
export const accusedWords = "متهم متهمة متهمون متهمين متهمتان متهمان";

/** Small words with a part in attribution: what they do, and their forms. */
export const attributionWords: Readonly<Record<string, string>> = {
  /** "relayed" before عن: نقلاً عن */
  relayed: "نقلا",
  /** stand between "according to" and its verb: وفق ما أعلن، حسب ما أفادت به */
  linking: "ما لما قد به بها",
  /** "according to what …" in one word */
  clause: "حسبما وفقما بحسبما",
  /** "as": كما أعلنت الشرطة, after what it covers */
  likewise: "كما",
  /** part of a day before its name: مساء السبت */
  dayPart: "صباح مساء ظهر فجر ليل ليلة عصر عشية ضحى",
  /** the second half of في ظل */
  amid: "ظل",
  /** the article standing alone before a quotation mark or a number */
  article: "ال",
};

/** Adjectives that strengthen a stance: قلقه البالغ. */
export const intensifiers = "بالغ شديد عميق كبير متزايد واسع صريح رسمي قاطع تام كامل عاجل";

/** Words that put the saying before the day of the page. */
export const earlierWords = "سابق سابقا آنذاك حينها وقتها وقتذاك قبلها";
