/** Words of war, attack and protest; rows as in events-politics. */
export const conflict = `
attack | attack | هاجم يهاجم , قصف يقصف , استهدف يستهدف* , اقتحم يقتحم* , اعتدى يعتدي | هجوم هجمات , هجمة هجمات , قصف , غارة غارات , اعتداء اعتداءات , استهداف* , اقتحام اقتحامات , مجزرة مجازر , مذبحة مذابح , كمين كمائن , عدوان* , توغل* | s=attacker i=attacker o=target على=target ضد=target whole own any-noun ; not: sport ; never: لاذع لفظي إعلامي سيبراني
cyberattack | attack | | هجوم هجمات , اختراق , قرصنة | s=attacker i=attacker على=target ; needs: سيبراني سيبرانية إلكتروني إلكترونية إلكترونيا معلوماتي
bombing | attack | فجر يفجر | تفجير تفجيرات | s=attacker i=- o=target whole any
bombing | attack | انفجر ينفجر | انفجار انفجارات | s=- i=- whole any ; around: مفخخة مفخختين ناسفة ناسفتان انتحاري انتحارية قنبلة قنبلتين لغم عبوة عبوات
bombing | attack | | عملية عمليات | s=attacker i=- whole any ; next: انتحارية إرهابية إرهابي الطعن الدهس
assassination | attack | اغتال يغتال | اغتيال اغتيالات | s=attacker o=target i=target any whole
assassination | attack | | محاولة محاولات | i=target any ; next: اغتيال لاغتيال
kidnap | attack | خطف يخطف , اختطف يختطف | خطف , اختطاف | s=attacker o=target i=target any ; not: sport
hostages | attack | احتجز يحتجز | احتجاز | s=attacker i=- o=target any ; needs: رهائن رهينة الرهائن
stabbing | attack | طعن يطعن | طعن | s=attacker o=target i=- ; around: بسكين سكين سكينا السكين مارة المارة
ramming | attack | دهس يدهس | دهس | s=attacker o=target i=- any
shooting | attack | أطلق يطلق , فتح يفتح | | s=attacker i=- o=- على=target whole ; needs: النار الرصاص رصاص رصاصة النيران
shooting | attack | | إطلاق | s=attacker i=- o=- على=target whole ; next: النار نار الرصاص رصاص رصاصة النيران
shooting | attack | | تبادل | s=attacker بين=attacker i=- any ; next: إطلاق لإطلاق القصف للقصف
rockets | attack | أطلق يطلق | إطلاق | s=attacker i=- o=- على=target ; needs: قذائف قذيفة صاروخ صواريخ صاروخا صاروخين مسيرات ; around: على باتجاه نحو
strike | attack | ضرب يضرب | ضرب , ضربة ضربات | s=attacker i=- o=target على=target ضد=target ; needs: أهداف هدف هدفا أهدافا مواقع موقع قواعد قاعدة منشآت عسكرية جوية صاروخية استباقية مدن مطار ; not: sport
strike | attack | استخدم يستخدم | استخدام | s=attacker i=- o=- في=place ضد=target ; needs: صواريخ أسلحة كيميائية غازات الكيماوي الكيميائي
downing | attack | أسقط يسقط , دمر يدمر* | إسقاط , تدمير* | s=attacker i=- o=target ; needs: طائرة مسيرة مسيرات مقاتلة مروحية صاروخ صواريخ
torture | attack | عذب يعذب , ذبح يذبح , اغتصب يغتصب | تعذيب , ذبح , اغتصاب | s=attacker o=target i=target
poisoning | attack | سمم يسمم | تسميم | s=attacker o=target i=target any
arson | attack | أحرق يحرق , أضرم يضرم | إحراق , إضرام | s=attacker i=- o=target ; not: sport
clash | attack | اشتبك يشتبك | اشتباك اشتباكات , معركة معارك* , قتال* | s=attacker i=attacker مع=target بين=attacker whole any-noun ; not: sport ; never: انتخابية ضد
clash | attack | | مواجهة مواجهات | s=attacker مع=target بين=attacker ; not: sport ; around: مسلحة عنيفة دامية الشرطة الأمن اندلعت مواجهات
siege | attack | حاصر يحاصر* | حصار | s=attacker i=attacker o=target على=target state
control | other | سيطر يسيطر , استولى يستولي | سيطرة , استيلاء | s=party i=party ; not: sport ; needs: على ; never: السلطة
liberation | other | حرر يحرر* | تحرير | s=party i=place ; never: السوق الأسعار سعر التجارة رأس رئيس الصحيفة صحيفة الاقتصاد
war | war | غزا يغزو , احتل يحتل* | غزو , اجتياح , احتلال* , حرب حروب | teams state s=side i=side على=side ل=side ضد=side بين=side في=place any ; never: العصابات الشوارع النجوم ; not: sport
war | war | | نزاع نزاعات , صراع صراعات , تدخل | teams state s=side i=side بين=side في=place ; next: مسلح المسلح العسكري عسكري المسلحة
operation | war | | عملية عمليات | teams state s=side i=side في=place ; next: عسكرية العسكرية ; around: في على
war-effort | war | | مجهود مجهودات , جهد جهود | teams state s=side i=- في=place any ; next: حربي حربية الحربي الحربية
crisis | other | | أزمة أزمات , توتر توترات* , خلاف خلافات* | state s=party i=- بين=party مع=party ; needs: بين مع متزايدة دبلوماسية
combat | war | شارك يشارك , قاتل يقاتل* | | teams s=side i=- ; needs: معارك حرب الحرب القتال معركة
deployment | deployment | نشر ينشر , أرسل يرسل , حشد يحشد , سحب يسحب , دفع يدفع | نشر , إرسال , حشد , سحب | s=actor i=- إلى=place في=place من=place ; needs: قوات القوات قواته قواتها جنود جنودا جنودها جنوده جيش الجيش تعزيزات عسكرية فرق فرقا فريق فريقا مروحيات مروحية طائرة طائرات سفن سفينة دبابات الشرطة مراقبين بعثة حاملة
deployment | deployment | انتشر ينتشر , انسحب ينسحب | انتشار , انسحاب , انتشار | s=actor i=actor إلى=place في=place من=place ; around: قوات القوات الجيش جنود الشرطة القوات عسكري قواتها قواته الأمن
mobilization | deployment | | تعبئة | s=actor ; needs: جزئية عامة عسكرية الاحتياط
weapons-test | weapons-test | اختبر يختبر , جرب يجرب , أطلق يطلق | اختبار اختبارات , تجربة تجارب , إطلاق* | s=actor i=actor o=- في=place من=place ; needs: صاروخ صواريخ صاروخا صاروخين صاروخية نووية نوويا نووي باليستي باليستية باليستيا قنبلة هيدروجينية الصواريخ كروز
launch | other | أطلق يطلق | إطلاق | s=party i=party من=place ; needs: قمر القمر أقمار قمرا مسبار مركبة مكوك فضائي
exercise | exercise | | مناورة مناورات , تدريب تدريبات | s=party i=party مع=party بين=party في=place ; needs: عسكرية عسكري مشتركة البحرية بحرية جوية العسكرية المشتركة المشترك واسعة ; not: sport
exercise | exercise | | مناورة مناورات | s=party i=party مع=party بين=party في=place ; not: sport
protest | protest | احتج يحتج* , تظاهر يتظاهر , اعتصم يعتصم , تجمهر يتجمهر , انتفض ينتفض* | احتجاج احتجاجات , تظاهرة تظاهرات , مظاهرة مظاهرات , اعتصام اعتصامات , انتفاضة انتفاضات , عصيان , شغب , حراك* | s=actor i=actor على=target ضد=target any whole ; not: sport
protest | protest | تجمع يتجمع , خرج يخرج , نزل ينزل | تجمع* | s=actor i=- ; needs: متظاهر متظاهرون متظاهرين محتجون محتجين المحتجين المتظاهرين مظاهرة مظاهرات تظاهرة الشوارع الشارع للتظاهر للاحتجاج احتجاجا
march | protest | | مسيرة مسيرات | s=actor i=actor ; around: شارك متظاهرون احتجاجية حاشدة سلمية انطلقت الآلاف آلاف تضامنية
strike-action | protest | | إضراب إضرابات | s=actor i=actor any ; never: النار
strike-action | protest | أضرب يضرب | | s=actor ; around: عمال موظفو موظفون معلمون أطباء العمل الطعام
revolution | protest | | ثورة ثورات | s=actor i=actor على=target ضد=target ; never: صناعية الصناعية تكنولوجية رقمية
`;
