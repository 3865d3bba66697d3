/** Words of economy, culture, ceremony and science; rows as in events-politics. */
export const society = `
ceremony | ceremony | احتفل يحتفل , أحيا يحيي* , كرم يكرم* , شيع يشيع , توج يتوج* | احتفال احتفالات , مراسم , جنازة جنازات , تشييع , تكريم* , تتويج* , عزاء* , قداس , تأبين | own s=party i=- o=- ب=- any ; not: sport
ceremony | ceremony | احتفل يحتفل , شيع يشيع | احتفال احتفالات , مراسم , جنازة , تشييع | own s=party i=- any ; in: sport
commemoration | ceremony | أحيا يحيي | إحياء , ذكرى* | s=party i=- ; needs: ذكرى الذكرى لذكرى حفل حفلا حفلات حفلة
concert | ceremony | | حفل حفلات | s=party i=- في=place any ; next: موسيقي موسيقية غنائي غنائية افتتاح ختام توزيع تأبين تكريم استقبال زفاف
inauguration | ceremony | افتتح يفتتح , دشن يدشن | افتتاح , تدشين | s=party i=- ; never: التسجيل باب النتيجة
banquet | ceremony | | مأدبة مآدب | s=party i=party any
wreath | ceremony | وضع يضع | وضع | s=party i=- على=- any ; needs: إكليل إكليلا أكاليل الزهور حجر
festival | ceremony | | مهرجان مهرجانات , معرض معارض , كرنفال | i=place s=- في=place whole any ; never: رده ردها حديثه حديثها تعليقه تعليقها كلمته ; never: الدراسي الماضي الحالي المقبل
award | ceremony | فاز يفوز , حصل يحصل , نال ينال , حصد يحصد , منح يمنح , تسلم يتسلم , كرم يكرم | فوز , منح , حصول , نيل | s=party i=party o=party ; needs: جائزة بجائزة الجائزة جوائز وسام بوسام أوسكار سعفة نوبل الدب الأسد الذهبية قلادة
award | ceremony | توج يتوج | | s=party ; needs: بجائزة بسعفة بالسعفة جائزة
show | ceremony | عرض يعرض | عرض | s=party i=- ; next: فيلم الفيلم مسرحية عسكري أزياء عسكريا ; needs: مهرجان المهرجان عسكري عسكريا أزياء في
hajj | ceremony | أدى يؤدي | أداء | s=party i=- ; needs: مناسك العمرة الحج صلاة الصلاة فريضة
rates | other | رفع يرفع , خفض يخفض , أبقى يبقي , ثبت يثبت , زاد يزيد | رفع , خفض , تثبيت , زيادة , تخفيض | own s=party i=- ; needs: الفائدة فائدة أسعار سعر الأسعار الرواتب الأجور الضرائب الرسوم رسوم ضريبة الإنتاج إنتاج إنتاجها قيمة الدعم عدد
tariffs | other | فرض يفرض | فرض | s=party i=- على=party ; needs: رسوم رسوما ضرائب ضريبة تعريفات
prices | other | ارتفع يرتفع , انخفض ينخفض , تراجع يتراجع , هبط يهبط , قفز يقفز , صعد يصعد , انهار ينهار , هوى يهوي , نما ينمو , انكمش ينكمش , تدهور يتدهور | ارتفاع , انخفاض , تراجع , هبوط , صعود , انهيار , تدهور , انكماش , نمو | own s=- i=- ; needs: أسعار الأسعار سعر أسهم الأسهم سهم النفط الدولار اليورو التضخم البورصة بورصة العملة الليرة الجنيه الريال الذهب مؤشر المؤشر الاقتصاد اقتصاد البطالة الناتج عملة
devaluation | other | عوم يعوم | تعويم | s=party i=- any ; needs: الجنيه العملة الليرة الدرهم الدينار سعر
bankruptcy | other | أفلس يفلس | إفلاس | s=party i=party any
default | other | تخلف يتخلف | تخلف | s=party i=party any ; needs: سداد السداد دفع ديونها الدفع
layoffs | other | سرح يسرح | تسريح | s=party i=- any ; needs: موظف موظفين موظفا موظفيها عامل عمال
listing | other | طرح يطرح , أدرج يدرج | طرح , إدراج , اكتتاب | s=party i=- ; needs: أسهم أسهمها الأسهم للاكتتاب عام العام أولي الأولي البورصة
investment | other | استثمر يستثمر* | استثمار* | s=party i=- في=place ; needs: مليار مليون مليارات ملايين
exports | other | أوقف يوقف , علق يعلق , حظر يحظر , استأنف يستأنف | وقف , تعليق , حظر , استئناف | own s=party i=- إلى=party ; needs: صادرات الصادرات تصدير ضخ إمدادات الإمدادات الرحلات رحلاتها رحلاته العمل الدراسة المفاوضات المحادثات القتال عضوية عضويتها
postpone | other | أجل يؤجل , أرجأ يرجئ | تأجيل , إرجاء | own s=party i=- any
postpone | other | ألغى يلغي | إلغاء | own s=party i=- any ; not: sport ; never: غير مسمى
launch-plan | other | أطلق يطلق , دشن يدشن | إطلاق , تدشين | s=party i=- ; needs: مبادرة حملة مشروع برنامج خدمة منصة صندوق
discovery | other | اكتشف يكتشف | اكتشاف | s=party any-verb i=- في=place
production | other | أنتج ينتج* , بنى يبني* , شيد يشيد | بناء* , تشييد | own s=party i=- ; needs: مصنع سد مفاعل أقمار محطة جسر مستوطنة مستوطنات وحدات
helping | transfer | ساعد يساعد | مساعدة* | s=from o=to i=to ; needs: بناء تطوير إنتاج في
service | other | دخل يدخل | دخول | s=- i=- ; needs: الخدمة
study | other | أجرى يجري | إجراء | own s=party i=- ; needs: دراسة استطلاع استطلاعا فحوصات فحوص أشعة آشعة جراحة عملية مسحا إصلاحات
work-force | other | زاد يزيد , رفع يرفع | زيادة | s=party i=- ; next: عدد
marriage | ceremony | تزوج يتزوج | زواج , زفاف , خطوبة | s=party i=party any
birth | other | أنجب ينجب | ولادة | s=party i=party
`;
