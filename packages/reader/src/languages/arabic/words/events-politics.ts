/**
 * Words that tell of events, one row a family: `family | type | verbs (past present, …) | nouns (singular plural …, …) | frame`. The rows of
 * events-conflict, events-justice, events-disasters, events-sport and events-society are written alike.
 *
 * Mentions of one family may go back to each other. `word*` tells of an event only together with somebody who takes part.
 * The frame gives roles where they differ from the type's usual ones (`s` subject, `o` object, `i` the genitive after the noun, or a preposition),
 * then flags: `both` needs who and where, `person` a person or body as its doer, `pair` two parties, `carried` a light verb before it (وجّه تهمة),
 * `any` counts even bare, `state` lasts, `part` belongs to a larger event, `whole` may hold parts; then conditions, each after a semicolon:
 * `needs:` one of these words within the next four, `next:` as the very next, `around:` within five on either side, `never:` none of these next,
 * `in:` or `not:` the setting of the page.
 */
export const politics = `
visit | visit | زار يزور | زيارة زيارات | whole ; never: الأهل المرضى المواقع
trip | visit | توجه يتوجه , سافر يسافر , وصل يصل | جولة جولات , رحلة رحلات | both person s=visitor إلى=place o=place ; not: sport
leaving | other | غادر يغادر , عاد يعود | مغادرة* , عودة* | both person s=party o=place إلى=place i=party ; not: sport
meeting | meeting | التقى يلتقي , اجتمع يجتمع , قابل يقابل* | اجتماع اجتماعات , محادثة محادثات , مباحثة مباحثات , مشاورة مشاورات* , جلسة جلسات* , حوار حوارات* | s=party o=party i=party ; never: الصحافيين الجبل الجبال هرم الهرم طارئة
meeting | meeting | | لقاء لقاءات | ; not: sport
meeting | meeting | | محادثات , مباحثات , مشاورات , اجتماع | s=party i=party any ; next: رسمية ثنائية مشتركة موسعة مغلقة قمة تمهيدية طارئ استثنائي وزاري موسع
meeting | meeting | | قمة قمم | s=party i=party any ; never: جبل الجبل جبال الجبال المجد هرم الهرم السعادة الأولويات أولويات
reception | meeting | استقبل يستقبل | استقبال | s=party o=party i=party ; not: sport ; never: النازحين اللاجئين الجرحى المصابين
negotiation | meeting | | مفاوضة مفاوضات | s=party i=party apart
talks | meeting | تفاوض يتفاوض , تباحث يتباحث , تشاور يتشاور , تحادث يتحادث | تفاوض* , تشاور* | s=party مع=party
talks | meeting | بحث يبحث , ناقش يناقش , تناول يتناول* | | pair person s=party مع=party ; never: عن
conference | meeting | | مؤتمر مؤتمرات* , منتدى منتديات* , ندوة ندوات* | i=party
press-conference | other | | مؤتمر مؤتمرات , إحاطة* | i=party any ; next: صحفي صحافي صحفيا صحافيا الصحفي الصحافي
statements | other | | تصريح تصريحات | carried s=party i=party ; needs: أمام للصحافيين للصحفيين صحافية صحفية مشتركة
session | meeting | | جلسة جلسات | i=party ; needs: البرلمان مجلس المجلس طارئة الحكومة الجمعية
call | call | هاتف يهاتف* | مكالمة مكالمات | s=party مع=party o=party
call | call | اتصل يتصل | اتصال اتصالات | s=party مع=party ب=party ; needs: هاتفي هاتفيا هاتفية الهاتفي الهاتفية بنظيره
contacts | call | | اتصالات | s=party مع=party بين=party ; needs: مكثفة فيما بين مع دبلوماسية
message | other | | رسالة رسائل | s=party إلى=party ل=party من=party person
message | other | بعث يبعث , أرسل يرسل , وجه يوجه | | s=party إلى=party ل=party من=party person ; around: رسالة برسالة برقية ببرقية بعث بعثها خطاب خطابا
speech | other | ألقى يلقي | خطاب خطابات* | s=party i=party ; around: خطابا خطاب كلمة كلمته خطابه يلقي ألقى
invitation | invitation | دعا يدعو , وجه يوجه | دعوة دعوات | s=inviter i=inviter من=inviter o=invitee ل=invitee ; needs: زيارة لزيارة لحضور حضور للمشاركة الزيارة زيارته لزيارته
invitation | invitation | | دعوة دعوات | i=inviter من=inviter ل=invitee person ; never: إلى
signing | agreement | وقع يوقع | توقيع تواقيع | s=party i=- ; around: اتفاق اتفاقية اتفاقيات اتفاقات اتفاقا معاهدة وثيقة وثائق مذكرة مذكرات عقد عقود عقدا بروتوكول بروتوكولا ميثاق هدنة صفقة إعلان عليها عليه
signing | agreement | | توقيع | s=party i=- any
deal | agreement | أبرم يبرم , تعاقد يتعاقد* | اتفاق اتفاقات , اتفاقية اتفاقيات , معاهدة معاهدات , صفقة صفقات , هدنة هدن , مصالحة مصالحات , تفاهم تفاهمات* , ميثاق مواثيق* , بروتوكول بروتوكولات* , اندماج , استحواذ , تحالف تحالفات* | s=party i=party
deal | agreement | اتفق يتفق | | pair s=party مع=party ; needs: على
deal | agreement | توصل يتوصل | توصل | s=party مع=party ; needs: اتفاق اتفاقية هدنة تسوية صفقة تفاهم
memorandum | agreement | | مذكرة مذكرات | ; next: تفاهم
deal | agreement | | صفقة صفقات | s=party i=- any ; next: سلاح أسلحة تبادل الأسلحة السلاح طائرات غاز
settlement | agreement | | تسوية تسويات* |
ceasefire | agreement | | وقف | s=party i=- any ; next: إطلاق لإطلاق القتال الأعمال النار
contract | agreement | | عقد عقود , تعاقد* | s=party i=party مع=party ; needs: شركة لشراء بقيمة مع لمدة لتوريد
supply | transfer | زود يزود , سلح يسلح , أمد يمد* | تزويد , إمداد إمدادات* , تسليح | s=from o=to i=to ل=to إلى=to
supply | transfer | نقل ينقل | نقل | s=from i=- إلى=to ل=to من=from ; needs: أسلحة سلاح ذخائر صواريخ تكنولوجيا تقنية مساعدات معدات
inspection | visit | تفقد يتفقد | تفقد | s=visitor i=place person ; not: sport
gift | transfer | أهدى يهدي | إهداء | s=from o=to إلى=to ل=to person ; not: sport
supply | transfer | أرسل يرسل , قدم يقدم , منح يمنح , وفر يوفر , شحن يشحن , صرف يصرف , خصص يخصص , دفع يدفع | إرسال , تقديم , منح , شحن , توفير , صرف , تخصيص , دفع | s=from i=- o=to إلى=to ل=to ; needs: أسلحة سلاح ذخائر ذخيرة صواريخ طائرات مقاتلات دبابات مساعدة مساعدات دعم دعما منحة منح قرض قروض معونة معونات تمويل تعويض تعويضات شحنة وقود قمح لقاحات أدوية دولار يورو دينار
supply | transfer | باع يبيع | بيع , مبيعات* | s=from i=- o=to إلى=to ل=to ; needs: أسلحة سلاح صواريخ طائرات مقاتلات حصة حصته أسهم شركة الأسلحة
handover | transfer | سلم يسلم* | تسليم* | s=from i=- o=- إلى=to ل=to ; never: السلطة
supply | transfer | حصل يحصل , تلقى يتلقى , تسلم يتسلم | حصول , تلقي , تسلم | s=to i=to من=from على=- ; needs: أسلحة صواريخ تقنيات مساعدة مساعدات قرض قروض تمويل منحة دعم ذخائر طائرات تكنولوجيا عليها
buying | transfer | اشترى يشتري , استورد يستورد | شراء , استيراد | s=to i=- o=- من=from
aid | transfer | تبرع يتبرع , أقرض يقرض , ساعد يساعد* | تبرع تبرعات* , مساعدة مساعدات* , معونة معونات* , قرض قروض* , منحة منح* , شحنة شحنات* , إغاثة* | s=from i=from إلى=to ل=to من=from o=to
aid | transfer | | دعم | s=from i=from ل=to o=to ; next: عسكري العسكري مالي المالي مادي إنساني عسكريا ماليا دفاعي
aid | transfer | دعم يدعم | | s=from ل=to o=to ; needs: عسكري عسكريا مالي ماليا مادي إنساني أسلحة بالسلاح بالمال دفاعي تقني بالأسلحة لوجستي العسكري المالي والمالي والعسكري
aid | transfer | دعم يدعم | | s=from o=to pair
prisoner-swap | transfer | | تبادل | بين=party مع=party i=- any ; needs: أسرى سجناء رهائن معتقلين محتجزين الأسرى السجناء
exchange | transfer | | تبادل | بين=party مع=party ; never: إطلاق الاتهامات الآراء وجهات الزيارات القصف الخبرات التهاني
exchange-visits | visit | تبادل يتبادل | تبادل | s=visitor o=- ; needs: زيارات وفود الزيارات الوفود
ties | cooperation | وطد يوطد , عزز يعزز , طور يطور , عمق يعمق , رفع يرفع | تعزيز , توطيد , تطوير , تعميق , تنمية , رفع | teams s=party i=- بين=party مع=party state ; needs: علاقات العلاقات علاقاتهما علاقتهما العلاقة التعاون تعاونهما الشراكة الروابط
ties | cooperation | تعاون يتعاون* | تعاون* , شراكة شراكات* , تقارب* , تنسيق* | teams state بين=party مع=party
ties | cooperation | | تعاون | teams state any ; next: ثنائي الثنائي عسكري العسكري الأمني أمني اقتصادي الاقتصادي مشترك المشترك
ties | cooperation | | علاقة علاقات | teams state pair بين=party مع=party ; never: العامة عامة الأسرية غرامية
ties | cooperation | | عمل | teams state بين=party مع=party pair ; next: معا المشترك مشترك
normalization | agreement | طبع يطبع* | تطبيع | s=party i=- مع=party بين=party any
rupture | other | قطع يقطع , استأنف يستأنف , أقام يقيم , جمد يجمد , أعاد يعيد | قطع , استئناف , إقامة , تجميد , استعادة , إعادة | s=party i=- مع=party بين=party ; needs: علاقات العلاقات علاقاتها علاقاته علاقاتهما
envoy-recall | other | استدعى يستدعي , سحب يسحب , طرد يطرد | استدعاء , سحب , طرد | s=party i=- o=- ; needs: سفير سفيرها سفيره السفير سفراء دبلوماسيين دبلوماسي دبلوماسيا القائم الدبلوماسيين
recognition | other | اعترف يعترف | اعتراف | s=party i=party ب=party ; around: استقلال دولة باستقلالها حكومة سيادة بجمهورية جمهورية جمهوريتي بحكومة بدولة باستقلال
proposal | other | قدم يقدم , طرح يطرح , تقدم يتقدم | طرح* , تقديم | s=party إلى=party i=- ; needs: مقترح مقترحات مقترحا اقتراح اقتراحا مبادرة خطة مشروع قرار ترشيح بمقترح بمبادرة
joining | other | انضم ينضم* , انفصل ينفصل* , استقل يستقل* | انضمام* , انفصال* , استقلال* , انسحاب* | s=party i=party إلى=party عن=party من=party ; not: sport
sanction | sanction | عاقب يعاقب* | عقوبة عقوبات | state any s=actor i=- على=target ضد=target من=actor ; never: الإعدام السجن بديلة جنائية
embargo | sanction | حظر يحظر* | حظر* | state s=actor i=- على=target ; never: التجول التجوال تجول
sanctions-lift | sanction | رفع يرفع , خفف يخفف , شدد يشدد , مدد يمدد | رفع , تخفيف , تشديد , تمديد | s=actor عن=target على=target i=- ; needs: العقوبات عقوبات عقوباتها الحصار الحظر حظر
boycott | protest | قاطع يقاطع | مقاطعة | s=actor i=- ; needs: الانتخابات انتخابات منتجات بضائع المنتجات البضائع القمة الجلسة الاستفتاء
vote | vote | صوت يصوت , اقترع يقترع* | تصويت , استفتاء استفتاءات | s=actor i=- any
vote | vote | أقر يقر , صادق يصادق , تبنى يتبنى , اعتمد يعتمد , مرر يمرر | إقرار , مصادقة , تبني , اعتماد | s=actor i=- ; needs: قانون قانونا القانون مشروع الموازنة الميزانية تشريع تعديل تعديلات دستور الدستور قرار قرارا بالأغلبية بالإجماع
confidence | vote | منح يمنح , حجب يحجب , سحب يسحب | منح , حجب , سحب | s=actor i=- o=- عن=- ; needs: الثقة ثقته ثقة
election | election | انتخب ينتخب | انتخاب انتخابات , اقتراع | s=actor i=subject o=subject any whole ; never: الطبيعي
election | election | | جولة | any ; next: الإعادة إعادة
win-election | election | فاز يفوز , حصد يحصد , خسر يخسر , تصدر يتصدر | فوز , خسارة , تصدر | s=subject i=subject على=- ب=- ; not: sport ; needs: الانتخابات انتخابات بالانتخابات الرئاسة بالرئاسة رئاسة ولاية بولاية مقعد مقعدا مقاعد بمقاعد الأصوات أصوات بأصوات أغلبية الأغلبية بالأغلبية نتائج
win-election | election | | فوز* | i=subject ; not: sport
candidacy | election | ترشح يترشح* | ترشح* , ترشيح* | s=subject i=subject o=subject ; not: sport
count | other | | فرز | any ; next: الأصوات أصوات
appointment | appointment | عين يعين* , نصب ينصب* | تعيين , تنصيب* | s=actor o=subject i=subject
appointment | appointment | كلف يكلف* | تكليف* | person s=actor o=subject i=subject
taking-office | appointment | تولى يتولى , تسلم يتسلم , تقلد يتقلد | تولي , تسلم | s=subject i=subject ; needs: منصب منصبه الرئاسة رئاسة مهامه السلطة الحكم الحقيبة حقيبة مقاليد
oath | appointment | أدى يؤدي | أداء | s=subject i=- ; needs: اليمين القسم
oath | appointment | أقسم يقسم* | | s=subject
government | appointment | شكل يشكل , ألف يؤلف | | s=actor i=- من=- ; needs: حكومة حكومته ائتلاف ; never: الحكومة السلطات الوزارة
government | appointment | | تشكيل , تأليف | s=actor i=- من=- ; needs: حكومة الحكومة حكومته ائتلاف
body-formed | other | شكل يشكل , أنشأ ينشئ , أسس يؤسس | تشكيل , إنشاء , تأسيس | s=party i=- من=- ; needs: لجنة لجان مجموعة خلية فريق هيئة صندوق تحالف حزب مجلس محكمة
resignation | departure | استقال يستقيل , تنحى يتنحى , اعتزل يعتزل | استقالة استقالات , تنحي , اعتزال | s=subject i=subject o=- any
dismissal | departure | أقال يقيل , عزل يعزل* , أطاح يطيح* , طرد يطرد* , فصل يفصل* | إقالة , عزل* , إطاحة* | s=- o=subject i=subject ب=subject ; not: sport
dismissal | departure | أقال يقيل | إقالة | s=- o=subject i=subject ; in: sport
fall | departure | سقط يسقط , انهار ينهار | سقوط , انهيار | s=subject i=subject ; next: نظام النظام حكومة الحكومة حكم نظامه
coup | other | انقلب ينقلب | انقلاب انقلابات | s=party i=party على=party any ; never: السيارة سيارة حافلة قارب القارب الشاحنة
coup | other | استولى يستولي | استيلاء | s=party i=party ; needs: السلطة الحكم
dissolution | other | حل يحل , علق يعلق , عطل يعطل | | s=party i=- ; needs: البرلمان الدستور الكنيست
dissolution | other | | حل , تعليق , تعطيل | s=party i=- ; next: البرلمان الحكومة الدستور المجلس مجلس العمل
emergency | other | أعلن يعلن , فرض يفرض | إعلان , فرض | s=party i=- ; next: حالة الطوارئ الأحكام الاستنفار الإغلاق الحجر
curfew | other | | حظر | any s=party i=- ; next: التجول التجوال تجول للتجول
emergency | other | | حالة | any ; next: الطوارئ طوارئ استنفار الاستنفار تأهب
mourning | ceremony | | حداد | any s=party
border | other | أغلق يغلق , فتح يفتح , أعاد يعيد | إغلاق , فتح , إقفال | s=party i=- ; needs: الحدود حدود حدودها للحدود معبر المعبر المعابر الأجواء أجواءها المجال مطار المطار مطارات المدارس المساجد سفارة سفارتها السفارة
`;
