/** Words of sport; rows as in events-politics. */
export const sport = `
match | other | | مباراة مباريات , نهائي* , ديربي , كلاسيكو , لقاء لقاءات* , مواجهة مواجهات* , سباق سباقات* | s=party i=party بين=party مع=party أمام=party ضد=party any whole teams ; in: sport ; never: القادمة
match | other | | نهائي | s=party i=- any whole teams ; in: sport ; next: دوري كأس بطولة مونديال البطولة المسابقة الدوري الكأس
match | other | انطلق ينطلق , انتهى ينتهي | انطلاق , نهاية | s=- i=- whole ; in: sport ; next: المباراة مباراة اللقاء النهائي المواجهة
match | other | لعب يلعب* , خاض يخوض , واجه يواجه , التقى يلتقي , لاقى يلاقي | مواجهة | s=party o=party i=party مع=party أمام=party pair whole teams ; in: sport
match | other | فاز يفوز , تغلب يتغلب , هزم يهزم , خسر يخسر , تعادل يتعادل , أسقط يسقط* , انتصر ينتصر , سحق يسحق , اكتسح يكتسح , أطاح يطيح* , ثأر يثأر* | فوز , تغلب , هزيمة هزائم , خسارة , انتصار انتصارات | s=party i=party o=party على=party أمام=party مع=party من=party whole teams ; in: sport ; never: باللقب بلقب ببطولة بكأس بالبطولة بالكأس بجائزة بلقبه
match | other | | خسارة , فوز , هزيمة | s=party i=- any whole teams ; in: sport ; next: مباراة المباراة النهائي نهائي اللقاء
title | other | فاز يفوز , ظفر يظفر , أحرز يحرز , حقق يحقق , حصد يحصد , انتزع ينتزع , خطف يخطف , حسم يحسم , رفع يرفع , نال ينال | فوز , إحراز , تحقيق | s=party i=party o=- على=party part within ; in: sport ; needs: اللقب لقب لقبه لقبها لقبا باللقب بلقب بلقبه ببطولة البطولة بالبطولة بكأس الكأس كأس بالكأس ميدالية بميدالية ذهبية الذهبية ذهبيتها برونزية فضية
title | other | توج يتوج | تتويج | s=party i=party part within any ; in: sport
title | other | | بطل بطلا | i=- part within ; in: sport ; next: لدوري لكأس لأوروبا للدوري للعالم لآسيا لأفريقيا لإفريقيا للكأس للعرب للمرة
qualification | other | تأهل يتأهل , صعد يصعد , بلغ يبلغ , عبر يعبر | تأهل , صعود , بلوغ | s=party i=party إلى=- ; in: sport ; needs: إلى النهائي نهائي الدور نصف ربع ثمن دور كأس مونديال النهائيات نهائيات لنهائي للدور
elimination | other | أقصى يقصي , ودع يودع , خرج يخرج | إقصاء , وداع , خروج | s=party o=party i=party من=- ; in: sport ; needs: البطولة المسابقة الدور الكأس كأس النهائيات المنافسات دور نصف ربع
goal | other | سجل يسجل , أحرز يحرز , أضاف يضيف , افتتح يفتتح , أدرك يدرك , عادل يعادل , عدل يعدل , قلص يقلص , ضاعف يضاعف , خطف يخطف , بدأ يبدأ , منح يمنح , فتح يفتح | تسجيل , إحراز , افتتاح | s=party i=- o=- part within ; in: sport ; needs: هدف هدفا الهدف هدفين هدفي أهداف أهدافا ثنائية ثلاثية هاتريك التعادل التقدم التسجيل التهديف النتيجة الفارق
goal | other | سجل يسجل | | s=party part within ; in: sport ; around: الدقيقة هدف هدفا الشباك مرمى شباك
goal | other | | هدف أهداف | i=party ل=party من=- part within ; in: sport ; next: التعادل التقدم الفوز التعزيز الأول الثاني الثالث الرابع الوحيد رائع قاتل مبكر عبر
goal | other | | هدف أهداف* | i=party ل=party part within person ; in: sport
goal | other | تعادل يتعادل | تعادل* , معادلة* | i=party s=party part within person ; in: sport
missed | other | أهدر يهدر , أضاع يضيع | إهدار | s=party i=- part within ; in: sport ; needs: ركلة جزاء فرصة ضربة
penalty | other | احتسب يحتسب | | s=party part within ; in: sport ; needs: ركلة جزاء ضربة هدف
card | other | طرد يطرد , أشهر يشهر | طرد | s=- o=party i=party part within any ; in: sport
card | other | | بطاقة | i=- part within ; in: sport ; next: حمراء الحمراء صفراء
substitution | other | استبدل يستبدل , حل يحل , أشرك يشرك , أدخل يدخل | استبدال , تبديل تبديلات , تغيير* | s=party o=party i=party ب=party part within person ; in: sport
substitution | other | غادر يغادر , ترك يترك , خرج يخرج , دخل يدخل | خروج , مغادرة , دخول | s=party i=party o=- part within person ; in: sport ; never: منتصرا فائزا خائبا
injury | other | تعرض يتعرض , سقط يسقط | | s=party part within person ; in: sport ; needs: للإصابة لإصابة إصابة لتدخل متأثرا مصابا
injury | other | عرقل يعرقل* , التحم يلتحم* | تدخل* , عرقلة* , التحام* | i=party s=party من=party مع=party part within person people ; in: sport
participation | other | شارك يشارك* , غاب يغيب* , استعد يستعد* | مشاركة* , غياب* | s=party i=party person ; in: sport ; around: كأس مونديال البطولة بطولة الأولمبياد أولمبياد المنتخب الألعاب
signing-player | transfer | ضم يضم , انتقل ينتقل , وقع يوقع , تعاقد يتعاقد , انضم ينضم , أعار يعير | انتقال , تعاقد , انضمام , ضم , إعارة | s=- i=- o=- إلى=to من=from مع=to ل=to person ; in: sport ; around: إلى من مع صفوف عقد عقدا نادي لنادي صفقة مقابل قادما
title | other | حطم يحطم , عزز يعزز , سجل يسجل , حقق يحقق , عادل يعادل | تحطيم | s=party i=party part within ; in: sport ; needs: الرقم رقما رقم رقمه رقمها القياسي إنجاز إنجازا
tournament | other | | بطولة بطولات , دورة دورات* , كأس* , أولمبياد , مونديال | i=- في=place ; in: sport ; around: انطلقت تنطلق انطلاق تستضيف استضافة تقام ستقام المقررة المقرر إقامتها
kickoff | other | انطلق ينطلق | انطلاق | s=- i=- في=place ; in: sport ; needs: بطولة البطولة سباق مباراة المباراة دوري الدوري كأس منافسات موسم
draw | other | | قرعة | i=- any في=place ; in: sport
doping | other | | منشطات , تعاطي* | i=party s=party any ; in: sport
medical | other | خضع يخضع | | s=party part within person ; needs: لفحوصات لفحص لعملية لجراحة لكشف فحوصات عملية جراحة جراحية لعلاج للعلاج
absence | other | غاب يغيب | | s=party person ; in: sport ; needs: الملاعب المباراة مباراة البطولة أسابيع أشهر شهر
`;
