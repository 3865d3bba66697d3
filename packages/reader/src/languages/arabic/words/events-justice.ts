/** Words of police and courts; rows as in events-politics. */
export const justice = `
arrest | arrest | اعتقل يعتقل , احتجز يحتجز* , أوقف يوقف* , سجن يسجن* | اعتقال اعتقالات , احتجاز* , توقيف توقيفات , حبس* | s=actor o=target i=target من=- any-verb ; never: رهائن ; not: sport
arrest | arrest | اعتقل يعتقل | اعتقال اعتقالات , توقيف | s=actor o=target i=target any
arrest | arrest | | قبض | s=actor i=- على=target any ; next: على عليه عليها عليهم
seizure | arrest | ضبط يضبط , صادر يصادر | ضبط , مصادرة | s=actor i=- o=target ; needs: مخدرات كميات شحنة أسلحة متفجرات خلية مشتبه متهم متهمين شخص أشخاص
raid | other | داهم يداهم , فتش يفتش | مداهمة مداهمات , تفتيش* | s=party i=- any-verb
release | other | أفرج يفرج | إفراج | s=party i=- عن=party any
release | other | أطلق يطلق , أخلى يخلي | إطلاق , إخلاء | s=party i=party عن=party o=party any ; next: سراح سبيل سراحه سراحها سراحهم
escape | other | هرب يهرب , فر يفر* , لاذ يلوذ | هروب* , فرار* , هرب* | s=party i=party من=place إلى=place person
amnesty | legal-action | عفا يعفو | عفو | s=actor i=- عن=target any ; never: الدولية
trial | legal-action | حاكم يحاكم | محاكمة محاكمات | s=actor o=target i=target any whole ; never: صورية إقليم الإقليم ولاية الولاية مصرف المصرف البنك دبي الشارقة المدينة منطقة
trial | legal-action | مثل يمثل | مثول | s=target i=target أمام=- ; needs: المحكمة محكمة القضاء القاضي قاض النيابة
hearing | legal-action | | جلسة جلسات , مرافعة مرافعات | s=actor i=- ; needs: المحكمة محكمة محاكمة المحاكمة استماع النطق
death-sentence | legal-action | حكم يحكم , قضى يقضي , أصدر يصدر | حكم أحكام , إصدار , صدور | s=actor i=- ب=target o=- على=target بحق=target ضد=target ; needs: بالإعدام الإعدام إعدام بإعدام إعداما بالموت شنقا
death-sentence | legal-action | أعدم يعدم | إعدام إعدامات | s=actor o=target i=target any ; never: ميداني ميدانيا
prison-sentence | legal-action | حكم يحكم , قضى يقضي , أصدر يصدر , عاقب يعاقب | حكم أحكام , معاقبة , إصدار | s=actor i=- ب=target o=- على=target بحق=target ضد=target ; needs: بالسجن السجن سجنا بسجن سجن بالحبس الحبس بحبس حبس المؤبد مؤبدا بالمؤبد
prison-sentence | legal-action | | سجن | i=target any ; next: المؤبد مؤبد مدى لمدة عاما سنة سنوات عامين
acquittal | legal-action | | براءة , تبرئة | s=actor o=target i=target any ; never: الاختراع اختراع
acquittal | legal-action | برأ يبرئ | | s=actor o=target ; around: محكمة المحكمة القضاء القاضي تهم التهم ساحة ساحته تهمة
acquittal | legal-action | حكم يحكم , قضى يقضي | حكم | s=actor i=- ب=target ; needs: ببراءة براءة بالبراءة البراءة
fine | legal-action | غرم يغرم | تغريم , غرامة غرامات* | s=actor o=target i=target على=target
conviction | legal-action | أدان يدين , دان يدين | إدانة | s=actor o=target i=target ; around: محكمة المحكمة هيئة المحلفين المحلفون بتهمة بتهم القضاء بالقتل مذنب بالاغتصاب بالفساد
verdict | legal-action | حكم يحكم , قضى يقضي | حكم أحكام , قرار* | s=actor i=actor على=target بحق=target ضد=target ; around: المحكمة محكمة القضاء القاضي قاضي غيابيا غيابي قضائي الابتدائية الاستئناف التمييز النقض ; never: الاستعماري الذاتي العسكري نظام الرشيد
verdict | legal-action | أصدر يصدر , صدر يصدر , نطق ينطق | إصدار , صدور , نطق | s=actor i=- ; needs: حكم حكما حكمها الحكم أحكام الأحكام أحكاما بالحكم بحكم
annulment | legal-action | ألغى يلغي , أبطل يبطل , نقض ينقض , أيد يؤيد , ثبت يثبت | إلغاء , إبطال , نقض , تأييد , تثبيت | s=actor i=- ; next: حكم الحكم قرار القرار أحكام نتائج الانتخابات محكمة ; around: المحكمة محكمة القضاء
appeal | legal-action | استأنف يستأنف , طعن يطعن | استئناف , طعن طعون | s=actor i=actor ; needs: الحكم حكم القرار قرار النتائج نتائج العقوبة المحكمة ضد أمام دستورية ; never: المفاوضات المحادثات الرحلات القتال العمل الدوري التدريبات
objection | legal-action | تقدم يتقدم , قدم يقدم , رفع يرفع , أقام يقيم | رفع , تقديم | s=actor i=- ضد=target على=target ; needs: دعوى بدعوى الدعوى دعاوى شكوى بشكوى اعتراض باعتراض استئناف باستئناف طعن بطعن التماس بلاغ ببلاغ قضية
lawsuit | legal-action | قاضى يقاضي | دعوى دعاوى , مقاضاة | s=actor i=- ضد=target على=target o=target ; never: إلى
charges | legal-action | وجه يوجه , اتهم يتهم | توجيه | s=actor i=- إلى=target ل=target o=target ; needs: تهمة تهم اتهام اتهامات الاتهام التهم تهما بتهمة التهمة رسميا
charges | legal-action | | لائحة لوائح | s=actor i=- ضد=target ; next: اتهام الاتهام
inquiry | legal-action | فتح يفتح , باشر يباشر , أجرى يجري , بدأ يبدأ | فتح , إجراء | s=actor i=- مع=target في=- ; needs: تحقيق تحقيقا التحقيق تحقيقات تحقيقاتها تحقيقين بحث بحثا
inquiry | legal-action | | تحقيق تحقيقات | s=actor i=- مع=target ; next: في مع حول بشأن قضائي جنائي رسمي أولي أولية إداري داخلي مستقل دولي جار
inquiry | legal-action | حقق يحقق | تحقيق | s=actor i=- مع=target ; next: في
inquiry | legal-action | استجوب يستجوب , استدعى يستدعي | استجواب , مساءلة* , استدعاء* | s=actor o=target i=target ; never: سفير السفير سفيرها اللاعب لاعبي
inquiry | legal-action | تقصى يتقصى | تقصي | i=- any ; next: أسباب الحقائق ملابسات حقائق
extradition | legal-action | رحل يرحل | ترحيل | s=actor o=target i=target ; around: إلى مهاجرين بلده
suspension | sanction | | إيقاف | s=actor i=target o=target any ; in: sport
`;
