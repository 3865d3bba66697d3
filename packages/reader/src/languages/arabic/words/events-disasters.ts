/** Words of accidents, disasters, deaths and rescue; rows as in events-politics. */
export const disasters = `
crash | disaster | تحطم يتحطم | تحطم | s=- i=- o=- any whole ; never: القلوب
crash | disaster | سقط يسقط , هوى يهوي , ارتطم يرتطم , اصطدم يصطدم , انفجر ينفجر , هبط يهبط | سقوط , ارتطام , اصطدام | s=- i=- o=- whole ; around: طائرة طائرات الطائرة الطائرات مروحية المروحية الرحلة مقاتلة المقاتلة منطاد
collision | disaster | تصادم يتصادم , اصطدم يصطدم , انقلب ينقلب , جنح يجنح , دهس يدهس | تصادم , اصطدام , انقلاب , خروج , حادث حوادث | s=- i=- o=- whole ; around: قطار قطاران قطارين القطار القطارين حافلة الحافلة شاحنة سيارة سيارات السير سير مرور مروري سفينة عبارة مركب القضبان
accident | disaster | | حادث حوادث , حادثة , كارثة كوارث , فاجعة , مأساة* | s=- i=- o=- whole own ; never: الأمنية الطيران مصرفية
sinking | disaster | غرق يغرق | غرق | s=- i=- o=- any whole ; never: في
quake | disaster | | زلزال زلازل | s=- i=- o=- any whole ; never: سياسي سياسية الملاعب
aftershock | disaster | | هزة هزات | s=- i=- o=- any part ; next: ارتدادية أرضية ارضية
tsunami | disaster | | تسونامي | any part
storm | disaster | | إعصار أعاصير , عاصفة عواصف , فيضان فيضانات , بركان براكين | s=- i=- o=- any whole ; never: الحزم من سياسية انتقادات
storm | disaster | | سيول | s=- i=- whole ; around: أمطار الأمطار جارفة غزيرة فيضانات الفيضانات جرفت اجتاحت
rain | disaster | | أمطار | s=- i=- any ; next: غزيرة طوفانية الغزيرة
eruption | disaster | ثار يثور | ثوران | s=- i=- any ; next: بركان البركان بركاني
landslide | disaster | انهار ينهار | انهيار انهيارات , انزلاق انزلاقات | s=- i=- o=- any whole ; next: أرضي أرضية ثلجي ثلجية مبنى مبان بناية سد جسر منجم عمارة المبنى الجسر السد للتربة سقف
fire | disaster | احترق يحترق , اشتعل يشتعل | حريق حرائق , اشتعال | s=- i=- o=- any whole
fire | disaster | اندلع يندلع , شب يشب , التهم يلتهم , اشتعل يشتعل | اندلاع , نيران | s=- i=- o=- whole ; around: حريق حرائق النيران نيران النار الحريق
fire-out | other | أخمد يخمد , أطفأ يطفئ | إخماد , إطفاء | s=party i=- ; needs: الحريق النيران حريق حرائق الحرائق
explosion | disaster | انفجر ينفجر | انفجار انفجارات | s=- i=- o=- any whole ; never: سكاني السكاني
stampede | disaster | تدافع يتدافع | تدافع | s=- i=- any whole
epidemic | disaster | تفشى يتفشى | تفشي , وباء أوبئة , جائحة جوائح | s=- i=- any whole ; never: الفساد البطالة
epidemic | disaster | انتشر ينتشر | انتشار | s=- i=- any whole ; next: فيروس الفيروس وباء الوباء مرض المرض العدوى كورونا الكوليرا الإيبولا
famine | disaster | | مجاعة مجاعات , جفاف | s=- i=- any whole state
leak | disaster | تسرب يتسرب* | تسرب | s=- i=- any ; next: نفطي غاز الغاز إشعاعي وقود النفط نفط مواد
outage | disaster | | انقطاع | s=- i=- any ; next: الكهرباء التيار كهربائي الاتصالات الإنترنت
derail | disaster | خرج يخرج | خروج | s=- i=- any whole ; needs: القضبان مساره السكة
storm-hits | disaster | ضرب يضرب , اجتاح يجتاح , هز يهز | | s=place o=place في=place whole ; needs: زلزال إعصار عاصفة فيضانات هزة انفجار انفجاران انفجارات سيول
death | departure | قتل يقتل , استشهد يستشهد , توفي يتوفى , مات يموت | وفاة وفيات , استشهاد , قتيل قتلى | s=subject o=subject i=subject any part within people ; never: الدماغية
death | departure | | مقتل , مصرع | i=subject any part within people followed
death | departure | لقي يلقى , قضى يقضي , فارق يفارق , سقط يسقط , لقيت تلقى | | s=subject part within ; around: حتفه حتفها حتفهم حتفهما مصرعه مصرعها مصرعهم مصرعهما نحبه نحبهم الحياة قتيلا قتلى قتيل ضحايا شهداء شهيدا
death | departure | قضى يقضي | | s=subject part within ; next: شخص أشخاص شخصا عشرات العشرات جميع ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة في
death | departure | أودى يودي , حصد يحصد , أزهق يزهق | | s=- ب=- part within any ; needs: بحياة حياة أرواح
death | departure | | ضحية ضحايا , حصيلة , شهيد شهداء | i=- part within ; around: عدد ارتفاع ارتفعت ارتفع قتيلا قتيل قتلى حصيلة الحصيلة حصيلة وفاة
death | departure | | قتل | i=subject part within any people ; around: جريمة جرائم عمليات
passing | departure | رحل يرحل | رحيل | s=subject i=subject person ; not: sport ; around: عمر ناهز مرض صراع وفاة المنية عاما
death | departure | | قتل* | i=subject o=subject part within people ; never: العمد
injury | other | أصيب يصاب , جرح يجرح | إصابة إصابات , جريح جرحى , مصاب مصابون مصابين | s=party o=party i=party any part within people ; never: بالصدمة بالإحباط بالذعر بخيبة أهدافها الهدف بنيران
rescue | other | أنقذ ينقذ , انتشل ينتشل , نجا ينجو , أخلى يخلي* , أجلى يجلي | إنقاذ , انتشال , نجاة , إخلاء* , إجلاء | s=party i=- o=- any part within ; not: sport ; never: الاقتصاد سبيل شركة المالي البنك
rescue | other | | بحث | s=party i=- any part within ; next: عن وإنقاذ والإنقاذ والتدقيق والانقاذ ; around: فرق عمليات عملية مفقودين المفقودين ناجين ناجين الطائرة وإنقاذ والإنقاذ الصندوقين
rescue | other | | إغاثة | i=- s=party any part within ; around: فرق وإنقاذ الإنقاذ الانقاذ للإنقاذ
found | other | عثر يعثر | عثور | s=party i=- على=- any part ; not: sport
vanish | other | اختفى يختفي | اختفاء | s=- i=- any part within ; never: الفوارق
lost-contact | other | فقدت تفقد , انقطع ينقطع | فقدان , انقطاع | s=- i=- any part within ; needs: الاتصال الاتصالات أثرها أثره بها
missing | other | | مفقود مفقودون مفقودين* | i=- part ; around: عدد في عن
displacement | other | نزح ينزح , تشرد يتشرد , هجر يهجر* | نزوح , تهجير , تشريد | s=party i=party من=place إلى=place any
takeoff | other | أقلع يقلع | إقلاع | s=- i=- من=place any part within
landing | other | هبط يهبط | هبوط | s=- i=- في=place part within ; next: اضطراري اضطراريا اضطرارا
quarantine | other | حجر يحجر* | حجر , إغلاق | s=party i=- any ; next: صحي الصحي عام كامل شامل جزئي منزلي
vaccination | other | طعم يطعم* , لقح يلقح* | تطعيم , تلقيح | s=party i=- any
infection | other | سجل يسجل , رصد يرصد | تسجيل , رصد | s=- i=- في=place ; needs: إصابة إصابات حالة حالات وفاة وفيات
damage | other | دمر يدمر* , تضرر يتضرر | دمار* , تدمير* | s=- i=- part ; not: sport
`;
