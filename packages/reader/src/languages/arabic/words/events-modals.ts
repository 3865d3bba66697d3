/** Words beside an event that say how real it is. Verbs as `past present`, adjectives in the masculine singular. */
export const planned = "مقرر مرتقب مقبل قادم مزمع متوقع منتظر وشيك مخطط";
export const possible = "محتمل ممكن مرجح مفترض";
export const alleged = "متهم مزعوم مشتبه مفترض";
export const possibleNouns =
  "احتمال احتمالات , احتمالية , إمكانية , إمكان , فرصة فرص , خطر مخاطر , تهديد تهديدات , شبح , مخافة , خشية , حال , فكرة";
export const possibleVerbs = "احتمل يحتمل , أمكن يمكن , رجح يرجح , جاز يجوز , خشي يخشى , هدد يهدد , دعا يدعو , طالب يطالب";
/** What follows is wanted or under way towards: still to come. */
export const intentVerbs =
  "استعد يستعد , اعتزم يعتزم , نوى ينوي , خطط يخطط , قرر يقرر , سعى يسعى , تأهب يتأهب , عزم يعزم , أوشك يوشك , هدف يهدف , أراد يريد , رغب يرغب , وعد يعد , تعهد يتعهد , انتظر ينتظر , ترقب يترقب , توقع يتوقع , تمهد يمهد , هيأ يهيئ , اتجه يتجه";
export const intentNouns =
  "استعداد استعدادات , تحضير تحضيرات , عزم , نية نوايا , خطة خطط , موعد مواعيد , عشية , تمهيد , سعي , مساعي , محاولة محاولات";
export const allegeVerbs = "اتهم يتهم , زعم يزعم , ادعى يدعي , اشتبه يشتبه";
export const allegeNouns = "تهمة تهم , اتهام اتهامات , مزاعم , شبهة شبهات , ادعاء ادعاءات";
export const cancelVerbs = "ألغى يلغي , أجل يؤجل , أرجأ يرجئ";
export const cancelNouns = "إلغاء , تأجيل , إرجاء";
export const denyVerbs = "رفض يرفض , نفى ينفي , استبعد يستبعد , منع يمنع , أحبط يحبط , فشل يفشل , تعذر يتعذر , عجز يعجز";
export const denyNouns = "عدم , نفي , رفض , استبعاد , منع , إحباط , تعذر , دون";
/** Verbs that say no more than that their noun happened: `past present`, a preposition if they take one, and what their subject is to the event. */
export const lightVerbs = `
subject | أجرى يجري , عقد يعقد , شن يشن , نفذ ينفذ , خاض يخوض , أبرم يبرم , ارتكب يرتكب , نظم ينظم , أقام يقيم , بدأ يبدأ , أنهى ينهي , واصل يواصل , استأنف يستأنف , اختتم يختتم , أصدر يصدر , وجه يوجه , فرض يفرض , قدم يقدم , ألقى يلقي , تلقى يتلقى , بعث يبعث , حقق يحقق , سجل يسجل , أحرز يحرز , وقع يوقع , ترأس يترأس , قاد يقود , تبنى يتبنى , أحيا يحيي , وضع يضع , كثف يكثف , نال ينال , فتح يفتح , دخل يدخل , شارك يشارك , أتم يتم , أكمل يكمل  , رعى يرعى
by | قام يقوم , أدلى يدلي , تقدم يتقدم , تقدم يتقدم , تكفل يتكفل
object | تعرض يتعرض , خضع يخضع , واجه يواجه
place | شهد يشهد , استضاف يستضيف , احتضن يحتضن , ضرب يضرب , هز يهز , اجتاح يجتاح
none | وقع يقع , حدث يحدث , جرى يجري , تم يتم , حصل يحصل , اندلع يندلع , انطلق ينطلق , انتهى ينتهي , استمر يستمر , تواصل يتواصل , أسفر يسفر , أدى يؤدي , تسبب يتسبب , أودى يودي , خلف يخلف , استهدف يستهدف , أقيم يقام , انعقد ينعقد , صدر يصدر , جاء يجيء , أتى يأتي , شمل يشمل , تضمن يتضمن , ارتفع يرتفع , بلغ يبلغ , بدأ يبدأ , تجدد يتجدد , نشب ينشب
`;
/** Nouns that only carry the event noun after them (عملية البحث، إجراء انتخابات). */
export const carrierNouns =
  "عملية عمليات , إجراء , عقد , تنفيذ , شن , وقوع , حدوث , حصول , اندلاع , انطلاق , بدء , بداية , انتهاء , نهاية , ختام , استمرار , مواصلة , تنظيم , إقامة , إبرام , جولة جولات , سلسلة , موجة , محاولة محاولات , إصدار , صدور , توجيه , تلقي , إتمام , استكمال , أعمال , جرائم , قيام , القيام , حادث حوادث , حادثة , موقع , أسباب , ملابسات , تداعيات , نتيجة نتائج , موعد , خبر , مرحلة , فرق , خطر , توقيع , إعلان , استئناف , اختتام , افتتاح";
/** Nouns before which an event word names a class, a post or a thing and not something that happened (وزير الحرب، مكافحة الشغب). */
export const classHeads =
  "مكافحة وزير وزيرة وزارة مجرم مجرمي جرائم خبير خبراء محلل أسير أسرى سلاح أسلحة طائرة طائرات سفينة سفن مقاتلة رجل رجال قطاع سياسة سياسات ثقافة لغة قانون قوانين حق حقوق فكرة مفهوم تاريخ علم كلية معهد مركز مراكز صناعة شركة شركات وكالة هيئة لجنة مجلس إدارة دائرة قسم رئيس مدير مسؤول مسؤولي نائب صندوق صناديق غرفة محكمة نظام جيل أدب شرطة لجان أعمال منصة غزوة مرسوم طاولة إجراءات حالة حالات معدل معدلات";
/** Nouns of bodies that act for the country, town or club named after them (قوات، سلطات، فريق). */
export const collectives =
  "قوات جيش جيوش حكومة سلطات سلطة شرطة طائرات مقاتلات مروحيات قواتها بحرية مدفعية وفد منتخب فريق نادي مسؤولون مسؤولين مسلحو مسلحي مقاتلو مقاتلي جماعة حركة ميليشيا ميليشيات تنظيم محكمة قضاء نيابة برلمان مجلس رئاسة خارجية بعثة زعيم زعيما رئيس رئيسا قيادة حرس أمن استخبارات مخابرات دفاع دولة متمردو متمردي أنصار عناصر حلف تحالف إدارة شعب مواطنو شركة وزارة جيشا منظمة اتحاد حزب قائد طيران";
/** Words after a group that name who leads it. */
export const leads = "بقيادة برئاسة بزعامة يرأسه يرأسها ترأسه يتقدمه يتقدمهم يقوده يقودها";
/** Nouns that go back to an event told before, with the types they may stand for. */
export const anaphors = `
disaster attack departure | حادث , حادثة , كارثة , فاجعة , مأساة , واقعة , جريمة جرائم , عملية عمليات , اعتداء , انفجار , حصيلة
visit | جولة , رحلة
meeting | محادثات , قمة , لقاء , اجتماع , مباحثات
other | مباراة , نهائي , لقاء , مواجهة
legal-action | حكم أحكام , قرار , محاكمة , قضية
agreement | اتفاق , معاهدة , اتفاقية , صفقة , وثيقة , تحالف
`;
/** Adjectives of things that an event befell: they go back to it (الطائرة المنكوبة). */
export const befallen = "منكوب محطم";
/** Ordinals and words of repetition beside an event: another of its kind. */
export const ordinals = "أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر";
export const ordinalsDefinite = "أولى ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة";
/** Words that show what a page is about. */
export const settings: Readonly<Record<string, string>> = {
  sport:
    "مباراة مباريات لاعب لاعبو لاعبين لاعبون لاعبي مدرب منتخب ملعب شوط دوري هدفا شباك مرمى مهاجم مدافع حارس كرة هداف جماهير ركلة جزاء تسلل نهائي بطولة مونديال فريق فريقه نادي بطل كأس الكأس بطولات أولمبياد تنس سباق ميدالية ميداليات",
};
/** "By the hand of": the doer of a passive follows. */
export const agentive = "يد يدي أيدي";
/** Duals that stand for the two last named: states, or people. */
export const bothParties: Readonly<Record<"place" | "person", string>> = {
  place: "بلدان بلدين جانبان جانبين طرفان طرفين دولتان دولتين جارتين جارتان",
  person: "زعيمان زعيمين رئيسان رئيسين وزيران وزيرين رجلان رجلين",
};
/** The same with a pronoun of their own. */
export const bothOwned: Readonly<Record<"place" | "person", string>> = { place: "بلديهما بلداهما دولتيهما حكومتيهما جيشيهما", person: "زعيميهما" };
