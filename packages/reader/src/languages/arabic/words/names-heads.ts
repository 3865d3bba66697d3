/**
 * Class nouns before names: word (plurals and duals after "/"), kind, how the name is made.
 * `label`: the proper name after it stands alone (صحيفة الأهرام → الأهرام), a common noun after it makes a description.
 * `body`: noun and complement together are the name (وزارة الدفاع، محكمة استئناف طرابلس). `national`: with the article, an adjective of nationality or
 * rank makes a name (الجيش المصري، المحكمة العليا). `media`: a label after which even an everyday noun with the article is a name (قناة الجزيرة).
 * `state`: with an adjective of nationality it acts for the state. `chain`: as `body`, but only with everyday words (حكومة الوفاق), for a person's name after it is a person's. `nation`: as `national`, but only an
 * adjective of nationality will do. `f`: a feminine noun that does not show it.
 * `rank`: as `national`, but only an adjective of rank and a purpose (الوكالة الوطنية للإعلام). `civil`: with the adjective "civil" (الدفاع المدني).
 * `local`: a label of places where an everyday noun with the article is a name (حي السلام). `quoted`: a name only in quotation marks or of unknown words.
 */
export const heads: readonly (readonly [words: string, kind: "organization" | "place" | "thing", modes: string])[] = [
  ["وزارة/وزارات", "organization", "body state"],
  ["محكمة/محاكم", "organization", "body national"],
  ["مجلس/مجالس", "organization", "body national"],
  ["لجنة/لجان", "organization", "body national"],
  ["هيئة/هيئات", "organization", "body national"],
  ["منظمة/منظمات", "organization", "body label national"],
  ["مؤسسة/مؤسسات", "organization", "body national open"],
  ["جمعية/جمعيات", "organization", "body national"],
  ["مفوضية", "organization", "body national"],
  ["وكالة/وكالات", "organization", "agency rank media"],
  ["جامعة/جامعات", "organization", "body national"],
  ["كلية/كليات", "organization", "body"],
  ["معهد/معاهد", "organization", "body national"],
  ["أكاديمية", "organization", "body national"],
  ["مركز/مراكز", "organization", "body national open"],
  ["متحف/متاحف", "organization", "body national"],
  ["مستشفى/مستشفيات/مستشفي", "organization", "body"],
  ["اتحاد/اتحادات", "organization", "body national"],
  ["رابطة/روابط", "organization", "body national"],
  ["نقابة/نقابات", "organization", "body national"],
  ["حزب/أحزاب", "organization", "body national"],
  ["حركة/حركات", "organization", "body label"],
  ["جبهة/جبهات", "organization", "body"],
  ["تنظيم/تنظيمات", "organization", "label"],
  ["جماعة/جماعات", "organization", "label"],
  ["ميليشيا/ميليشيات/مليشيا/مليشيات", "organization", "label"],
  ["كتيبة/كتائب", "organization", "body open"],
  ["لواء/ألوية", "organization", "open quoted"],
  ["سرايا", "organization", "body"],
  ["تحالف/تحالفات", "organization", "body open national"],
  ["ائتلاف/ائتلافات", "organization", "body open"],
  ["حلف", "organization", "body"],
  ["جيش/جيوش", "organization", "body state national"],
  ["قوات", "organization", "national state open f"],
  ["شرطة", "organization", "nation state body-place"],
  ["حكومة/حكومات", "organization", "nation state chain"],
  ["برلمان/برلمانات", "organization", "national state"],
  ["سلطة", "organization", "nation state"],
  ["سلطات", "organization", "nation state f"],
  ["رئاسة", "organization", "national state body-ministry"],
  ["نيابة", "organization", "national"],
  ["مخابرات/استخبارات", "organization", "national state f"],
  ["جهاز/أجهزة", "organization", "chain"],
  ["إدارة", "organization", "nation"],
  ["بنك/بنوك", "organization", "body national open"],
  ["مصرف/مصارف", "organization", "body national open"],
  ["صندوق", "organization", "body national"],
  ["بورصة", "organization", "national body-place"],
  ["شركة/شركات", "organization", "label"],
  ["مجموعة", "organization", "label quoted"],
  ["مصنع/مصانع", "organization", "label quoted"],
  ["خطوط", "organization", "national f"],
  ["صحيفة/صحف", "organization", "label media"],
  ["جريدة/جرائد", "organization", "label media"],
  ["مجلة/مجلات", "organization", "label media"],
  ["قناة/قنوات/فضائية", "organization", "label media"],
  ["شبكة/شبكات", "organization", "label"],
  ["إذاعة/إذاعات", "organization", "label media national"],
  ["راديو", "organization", "label media"],
  ["تلفزيون/تلفاز/تليفزيون", "organization", "national label"],
  ["موقع", "organization", "label quoted"],
  ["منصة/منصات", "organization", "label quoted"],
  ["تطبيق", "organization", "label quoted"],
  ["نادي/ناد/أندية", "organization", "label local"],
  ["فريق", "organization", "label quoted"],
  ["منتخب/منتخبات", "organization", "national body-place"],
  ["مفاعل/مفاعلات", "place", "body open"],
  ["خفر", "organization", "body national"],
  ["حماية/دفاع", "organization", "civil"],
  ["هلال", "organization", "redcross"],
  ["صليب", "organization", "redcross"],
  ["حرس", "organization", "national"],
  ["كنيسة/كنائس", "organization", "body national"],
  ["أوركسترا/فرقة", "organization", "quoted open"],
  ["معهد", "organization", "body national"],
  ["ديوان", "organization", "national body"],
  ["أمانة", "organization", "national"],
  ["غرفة", "organization", "trade"],
  ["سفارة/سفارات", "organization", "national"],
  ["دائرة", "organization", "national"],
  ["مدينة/مدن/مدينتي/مدينتا/مدينتين", "place", "label local"],
  ["بلدة/بلدات/بلدتي/بلدتا", "place", "label local"],
  ["قرية/قرى/قريتي/قريتا", "place", "label local"],
  ["ضاحية/ضواحي/ضواح", "place", "label"],
  ["حي/أحياء", "place", "label local"],
  ["منطقة/مناطق/منطقتي/منطقتا", "place", "label"],
  ["محافظة/محافظات/محافظتي/محافظتا", "place", "label"],
  ["ولاية/ولايات/ولايتي/ولايتا", "place", "label"],
  ["مقاطعة/مقاطعات/مقاطعتي/مقاطعتا", "place", "label"],
  ["إقليم/أقاليم/إقليمي/إقليما", "place", "label"],
  ["جمهورية/جمهوريات/جمهوريتي/جمهوريتا", "place", "label"],
  ["مملكة", "place", "label"],
  ["إمارة", "place", "label"],
  ["جزيرة/جزر/جزيرتي", "place", "label"],
  ["شبه", "place", ""],
  ["قضاء", "place", "quoted label"],
  ["ناحية", "place", "quoted label"],
  ["بلدية", "place", "label"],
  ["مديرية", "place", "label"],
  ["دولة", "place", "label"],
  ["جبل/جبال", "place", "label"],
  ["نهر/أنهار", "place", "label"],
  ["بحر", "place", "body open"],
  ["بحيرة/بحيرات", "place", "body open"],
  ["خليج", "place", "body open"],
  ["مضيق", "place", "body open"],
  ["وادي", "place", "body open local"],
  ["هضبة", "place", "body open"],
  ["صحراء", "place", "body open"],
  ["سد/سدي", "place", "body local"],
  ["شارع/شوارع", "place", "body local"],
  ["ميدان", "place", "body local"],
  ["ساحة", "place", "body local"],
  ["جسر", "place", "body local"],
  ["مطار/مطارات/مطاري", "place", "body local"],
  ["ميناء/مرفأ", "place", "body local"],
  ["قاعدة", "place", "open quoted"],
  ["معسكر", "place", "body open quoted"],
  ["سجن", "place", "body open"],
  ["مخيم/مخيمات/مخيمي", "place", "body open local"],
  ["معبر/معابر", "place", "body open local"],
  ["قصر", "place", "body open"],
  ["مسجد/جامع", "place", "body local"],
  ["كاتدرائية", "place", "body open national"],
  ["ملعب/استاد/إستاد/ستاد", "place", "body open local"],
  ["مسرح/دار", "place", "quoted"],
  ["فندق", "place", "label quoted"],
  ["حديقة", "place", "open quoted"],
  ["مقبرة", "place", "body open"],
  ["محمية/واحة/غابة", "place", "body open"],
  ["ريف", "place", "body-place"],
  ["ساحل", "place", "body-place"],
  ["حقل", "place", "body open"],
  ["مرتفعات", "place", "body open"],
  ["معاهدة/معاهدات", "thing", "body open"],
  ["اتفاقية/اتفاقيات", "thing", "open body-place quoted"],
  ["اتفاق/اتفاقات", "thing", "open body-place quoted"],
  ["بروتوكول", "thing", "open body-place quoted"],
  ["إعلان", "thing", "open body-place"],
  ["حرب", "thing", "national f"],
  ["ثورة", "thing", "national"],
  ["معركة", "thing", "body-place"],
  ["كأس", "thing", "body open"],
  ["بطولة", "thing", "body body-cup"],
  ["دوري", "thing", "body national"],
  ["نصب", "thing", "national"],
  ["جائزة/جوائز", "thing", "body open"],
  ["مهرجان", "thing", "body-place quoted open"],
  ["معرض", "thing", "body-place quoted"],
  ["عملية", "thing", "quoted"],
  ["فيلم/مسلسل/رواية/مسرحية/كتاب/أغنية/ألبوم/ديوان", "thing", "quoted"],
  ["إعصار", "thing", "label quoted open"],
  ["عاصفة", "thing", "label quoted"],
  ["صاروخ/صواريخ", "thing", "quoted"],
  ["طراز/نوع", "thing", "model"],
  ["سفينة/ناقلة/عبارة/باخرة/مدمرة/غواصة/فرقاطة", "thing", "label quoted"],
  ["فيروس", "thing", "label"],
  ["لقاح", "thing", "label"],
];

/** Adjectives with the article that make a name of a `national` head though they name no nation. */
export const namingAdjectives = `
الدولي الدولية المركزي المركزية الأعلى العليا العليا الوطني الوطنية الدستوري الدستورية الجنائي الجنائية الشعبي الشعبية الأولمبي الأولمبية العالمي العالمية العام العامة العسكري العسكرية الاتحادي الاتحادية الفيدرالي الفيدرالية الفدرالي الملكي الملكية الأوروبي الأوروبية الإسلامي الإسلامية العربي العربية الأفريقي الأفريقية الديمقراطي الديمقراطية الجمهوري الجمهورية الشيوعي الشيوعية الاشتراكي الاشتراكية الثوري الثورية المسلحة المدني المدنية التشريعي الانتقالي الانتقالية القومي القومية الأحمر الممتاز النووي الأهلية الباردة العظمى الأولى الثانية التذكاري الفضائية الفضائي الابتدائية الإدارية التجارية الاستئنافية التنفيذية
`;

/** Adjectives and ordinals after which a name never runs on. */
export const looseAdjectives = `
الرسمي الرسمية السابق السابقة الحالي الحالية الجديد الجديدة الراحل الراحلة القديم القديمة الماضي الماضية المقبل المقبلة القادم القادمة الأخير الأخيرة الجاري الجارية المعنية المعني المذكور المذكورة المختص المختصة الحكومي الحكومية الخاص الخاصة المحلي المحلية المحتلة المجاورة المجاور المتنازع المعترف التابع التابعة الواقع الواقعة المطلة المطل الحدودية الحدودي الجنوبية الجنوبي الشمالية الشمالي الشرقية الشرقي الغربية الغربي الجبلية الساحلية الساحلي الكبير الكبيرة الصغيرة الرئيسي الرئيسية المنكوبة المالكة المسيطرة المكلفة المدعوم المدعومة الموالية المناهض المعارض المعارضة الاسبوعية اليومية الأسبوعية الشهيرة الشهير العريق العريقة الواسعة الانتشار الناطقة الصادرة التلفزيونية الإخبارية المتخصصة المملوكة المنافسة
`;

/** Everyday nouns with the article that never make a name after a media or local label. */
export const genericComplements = `
الدولة الحزب الشركة الحكومة الجيش الجماعة النظام المعارضة الشرطة العالم العاصمة البلاد المنطقة المدينة القرية الحدود الحرب الصراع النزاع الأحداث الحادث الحادثة الانفجار الهجوم الطائرة القصف القتال العمليات التماس العدو الخطر المباراة البطولة السوق الحكم الفوز الفريق النادي المنتخب البلدين البلدان الدولتين الدولتان الجانبين الطرفين الطرفان الفريقين الأزمة المحافظة الولاية المؤسسة المنظمة الوزارة الإدارة السجن المجموعة المطار المستشفى الجامعة الأسبوع الشهر العام اليوم السنة السماء الأرض الشمس القمر الليل النهار الموت الحياة السكان الناس الأهالي النساء الرجال الأطفال الشباب الضحايا القتلى الجرحى المصابين المتظاهرين المحتجين
`;

/** Fields of work with the article: after a class noun of bodies they make its name, after a paper or company they do not. */
export const sectorComplements = `
الأنباء أنباء الإنقاذ الطوارئ الأمن الأخبار أخبار الإعلام التلفزيون الإذاعة الرياضة الاقتصاد السلام التجارة التواصل الطيران طيران النقل النفط الغاز الطاقة الكهرباء المياه الاتصالات التأمين السيارات الأدوية الفضائية المحلية الرسمية السياحة الزراعة الصناعة البناء المقاولات العقارات الحديد الأسلحة الأغذية الإنترنت التكنولوجيا الشحن الملاحة البترول
`;

/** Words that sport alone prints often: a page full of them is about sport. */
export const sportWords = `
مباراة مباريات هدف أهداف هدفين دوري كأس بطولة لاعب لاعبين لاعبو مدرب فريق منتخب ملعب شوط مهاجم مدافع حارس مرمى نهائي تصفيات تسديدة ركلة هداف جولة نقطة لقب تعادل كرة تشكيلة إصابة موسم دقيقة بديل
`;

/** Class nouns by which the press calls a body again (الوكالة، الصحيفة), by kind of the world data. */
export const calledBy: Readonly<Record<string, readonly string[]>> = {
  agency: ["وكالة"],
  newspaper: ["صحيفة", "جريدة"],
  broadcaster: ["قناة", "شبكة", "إذاعة", "تلفزيون"],
  site: ["موقع"],
  international: ["منظمة", "هيئة", "وكالة"],
  armed: ["حركة", "جماعة", "تنظيم", "ميليشيا"],
  party: ["حزب", "حركة"],
  company: ["شركة"],
  club: ["نادي", "فريق"],
  federation: ["اتحاد"],
  court: ["محكمة"],
  society: ["جمعية", "منظمة", "مؤسسة"],
  university: ["جامعة"],
  bank: ["بنك", "مصرف"],
};

/** Nouns for somebody of the same office elsewhere. */
export const counterparts = "نظير نظيرة";
