/**
 * Words that stand in front of a person's name and are no part of it. Written as the press writes them; looked up after folding.
 * `offices` may be followed by what they are an office of, `honorifics` stand alone.
 */
export const honorifics = `
السيد السيدة سيد سيدة الأستاذ الأستاذة أستاذ الدكتور الدكتورة دكتور دكتورة د المهندس المهندسة مهندس المحامي المحامية محامي القاضي القاضية قاضي
الشيخ الشيخة شيخ شيخة الأمير الأميرة أمير أميرة الملك الملكة ملك ملكة السلطان سلطان الإمبراطور الإمبراطورة الشاه القيصر الحاج الحاجة الإمام
المطران البطريرك البابا بابا الأب القس القديس القديسة الأنبا الأسقف الكاردينال الراهب الحاخام الملا ملا مولوي المولوي آية حجة المفتي مفتي العلامة المرجع سماحة فضيلة
معالي سعادة جلالة فخامة سمو دولة السير اللورد الليدي البارون الكونت الدوق الدوقة المستشار المستشارة مستشار مستشارة البروفيسور البروفسور
الجنرال جنرال الفريق فريق أول ركن اللواء لواء العميد عميد العقيد عقيد المقدم مقدم الرائد رائد النقيب نقيب الملازم ملازم الرقيب رقيب العريف المشير مشير المارشال مارشال
الأدميرال أدميرال الكولونيل كولونيل الكابتن كابتن الميجور ميجور سيدي مولاي لالا الشهيد الشهيدة الراحل الراحلة الزعيم الزعيمة زعيم القيادي القيادية قيادي المرحوم الفنان الفنانة
الممثل الممثلة المخرج المخرجة المطرب المطربة المغني المغنية الكاتب الكاتبة الروائي الروائية الشاعر الشاعرة الصحفي الصحفية الصحافي الصحافية الإعلامي الإعلامية
اللاعب اللاعبة لاعب المدرب مدرب المدافع المهاجم الحارس الملاكم العداء العداءة الملياردير رجل الأعمال الناشط الناشطة الباحث الباحثة المحلل المحللة الخبير الخبيرة الفيلسوف العالم الأديب الأديبة المفكر المفكرة المؤرخ الداعية الفقيه المناضل المناضلة الأسير الأسيرة المعتقل المتهم المتهمة الضابط الجندي المواطن المواطنة الطفل الطفلة الشاب الشابة الطبيب الطبيبة الطالب الطالبة
المصور المصورة المراسل المراسلة المذيع المذيعة النجم النجمة البطل البطلة السباح الرسام الموسيقار الملحن المعلم المعلمة الوزير الوزيرة النائب النائبة العضو القائد
mr mrs ms miss dr prof professor sir dame lord lady baron baroness count duke duchess prince princess king queen emperor empress sultan emir shah tsar
sheikh shaikh sheik shaykh sheikha cheikh hajj hajji imam ayatollah mullah mulla maulana mufti pope cardinal archbishop bishop patriarch rabbi saint father sister reverend rev fr
gen general lt lieutenant maj major col colonel capt captain adm admiral brig brigadier marshal sgt sergeant cmdr commander hon honourable honorable
sayyid sayyed seyyed sayed mme mlle monsieur madame herr frau senor senora don dona tan sri datuk
activist actor actress author billionaire boxer businessman businesswoman coach footballer journalist lawyer singer striker writer the late
`;

/** Offices; words of institutions, countries and nationalities that follow belong to the title. */
export const offices = `
الرئيس الرئيسة رئيس رئيسة نائب نائبة النائب النائبة وزير وزيرة الوزير الوزيرة وزراء الوزراء أمين الأمين أمينة الأمينة عام العام عامة العامة ولي وليه العهد عهد
المتحدث المتحدثة متحدث متحدثة الناطق الناطقة ناطق باسم المبعوث المبعوثة مبعوث مبعوثة الممثل ممثل ممثلة الخاص الخاصة خاص الأعلى الأول السفير السفيرة سفير سفيرة القنصل
قائد القائد قادة مدير المدير مديرة المديرة حاكم الحاكم حاكمة محافظ المحافظ عمدة العمدة والي الوالي مرشح المرشح مرشحة المرشحة السناتور السيناتور سيناتور عضو عضوة المدعي المدعية مدعي
رئيسا مفوض المفوض مفوضة المفوضة منسق المنسق منسقة المنسقة المرشد مرشد المؤسس مؤسس المشارك السابق السابقة سابق الأسبق المنتخب المنتخبة المؤقت المؤقتة المكلف المكلفة بالوكالة الراحل المساعد مساعد مساعدة
الخارجية خارجية الدفاع دفاع الداخلية داخلية المالية مالية العدل الصحة التعليم الاقتصاد التجارة الطاقة النفط الإعلام الثقافة الزراعة النقل البيئة الأمن القومي الوطني
الحكومة حكومة مجلس المجلس البرلمان برلمان النواب الشيوخ الشعب الدولة الجمهورية الجيش جيش قوات القوات الأركان أركان هيئة هيئه الحزب حزب حركة الحركة شركة مؤسسة منظمة لجنة اللجنة الشؤون شؤون
للشؤون المعارضة المعارض الأمة الفيدرالي الاتحادي المركزي البنك بنك محكمة المحكمة العليا الجمهوري الديمقراطي الجمهورية الوحدة السيادة الانتقالي الانتقالية العسكري العسكرية
president vice deputy prime minister foreign defence defense interior finance health justice secretary state chancellor premier ambassador envoy special spokesman spokeswoman spokesperson
governor mayor senator congressman congresswoman representative rep sen gov pm mp chief chairman chairwoman chair director ceo head leader commander former ex acting interim elect candidate speaker
crown attorney treasury commissioner coordinator founder army staff party opposition of for affairs house lower upper supreme
`;
