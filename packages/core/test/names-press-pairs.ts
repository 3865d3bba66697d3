/**
 * Pairs of names in the news of the last years, as different papers spell them; written by hand and first judged unseen (see the tests).
 * "true or false | kind | a | b".
 */
export const pressPairs = `
true | person | سيرغي شويغو | سيرجي شويجو
true | person | فاليري غيراسيموف | فاليري جيراسيموف
true | person | دميتري ميدفيديف | ديمتري مدفيديف
true | person | دميتري بيسكوف | ديمتري بيسكوف
true | person | فولوديمير زيلينسكي | فلاديمير زيلينسكي
true | person | زيلينسكي | فولوديمير زيلينسكي
true | person | فولوديمير زيلينسكي | فولوديمير زيلنسكي
true | person | رمضان قديروف | رمضان قاديروف
true | person | ماريا زاخاروفا | المتحدثة باسم الخارجية الروسية ماريا زاخاروفا
true | person | أنتوني بلينكن | أنطوني بلينكن
true | person | أنتوني بلينكن | أنتوني بلينكين
true | person | جيك سوليفان | جايك سوليفان
true | person | كامالا هاريس | كمالا هاريس
true | person | جو بايدن | جوزيف بايدن
true | person | دونالد ترامب | دونالد ترمب
true | person | بنيامين نتنياهو | بنيامين نتانياهو
true | person | يوآف غالانت | يؤاف جالانت
true | person | إيتمار بن غفير | ايتمار بن جفير
true | person | بتسلئيل سموتريتش | بتسلائيل سموتريتش
true | person | بيني غانتس | بيني جانتس
true | person | أفيغدور ليبرمان | أفيجدور ليبرمان
true | person | يائير لابيد | يائير لبيد
true | person | آفي ديختر | افي ديختر
true | person | أنطونيو غوتيريش | أنطونيو جوتيريش
true | person | أنطونيو غوتيريش | أنطونيو غوتيريس
true | person | رافاييل غروسي | رافائيل جروسي
true | person | جوزيب بوريل | جوزيف بوريل
true | person | أورسولا فون دير لاين | اورزولا فون دير لاين
true | person | أولاف شولتس | أولاف شولتز
true | person | يانس ستولتنبرغ | ينس ستولتنبرغ
true | person | ينس ستولتنبرغ | ينس ستولتنبرج
true | person | كيم جونغ أون | كيم جونج اون
true | person | كيم جونغ أون | كيم جونغ-أون
true | person | كيم جونغ أون | الزعيم الكوري الشمالي كيم جونغ أون
true | person | تشوي سون هوي | تشوي سون هي
true | person | شي جين بينغ | شي جينبينغ
true | person | شي جين بينغ | شي جين بينج
true | person | لي تشيانغ | لي تشيانج
true | person | إبراهيم رئيسي | ابراهيم رئيسى
true | person | حسين أمير عبد اللهيان | حسين أمير عبداللهيان
true | person | أمير عبد اللهيان | حسين أمير عبد اللهيان
true | person | مسعود بزشكيان | مسعود بيزشكيان
true | person | عباس عراقجي | عباس عراقتشي
true | person | قاسم سليماني | اللواء قاسم سليماني
true | person | إسماعيل هنية | اسماعيل هنيه
true | person | يحيى السنوار | يحيي السنوار
true | person | محمد حمدان دقلو | محمد حمدان دقلو (حميدتي)
true | person | حميدتي | محمد حمدان دقلو (حميدتي)
true | person | عبد الله حمدوك | عبدالله حمدوك
true | person | آبي أحمد | أبي أحمد
true | person | أسياس أفورقي | إسياس أفورقي
true | person | سلفا كير | سلفا كير ميارديت
true | person | يوري موسيفيني | يوويري موسيفيني
true | person | بول كاغامي | بول كاجامي
true | person | فيليكس تشيسيكيدي | فليكس تشيسكيدي
true | person | سيريل رامافوزا | سيريل رامابوزا
true | person | نيكولاس مادورو | نيكولاس مادورو موروس
true | person | غوستافو بيترو | جوستافو بيترو
true | person | خافيير ميلي | خافيير ميليي
true | person | كلوديا شينباوم | كلاوديا شينباوم
true | person | رجب طيب أردوغان | أردوغان
true | person | هاكان فيدان | وزير الخارجية التركي هاكان فيدان
true | person | محمد شياع السوداني | محمد السوداني
true | person | مصطفى الكاظمي | مصطفي الكاظمي
true | person | محمد بن سلمان | الأمير محمد بن سلمان بن عبد العزيز
true | person | محمد بن زايد | محمد بن زايد آل نهيان
true | person | الشيخ تميم | تميم بن حمد آل ثاني
true | person | فيصل بن فرحان | فيصل بن فرحان آل سعود
true | person | أيمن الصفدي | ايمن الصفدى
true | person | سامح شكري | سامح شكرى
true | person | هيثم المالح | المحامي هيثم المالح
true | person | رشاد العليمي | رشاد محمد العليمي
true | person | عيدروس الزبيدي | عيدروس قاسم الزبيدي
true | person | عبد الملك الحوثي | عبدالملك بدر الدين الحوثي
true | person | نبيه بري | رئيس مجلس النواب نبيه بري
true | person | سعد الدين الحريري | سعد الحريري
true | person | قيس سعيد | قيس سعيّد
true | person | عبد المجيد تبون | عبدالمجيد تبّون
true | person | عبد الحميد الدبيبة | عبدالحميد دبيبة
true | person | عقيلة صالح | المستشار عقيلة صالح
true | person | الغنوشي | راشد الغنوشي
true | person | ألكسندر فوتشيتش | ألكساندر فوتشيتش
true | person | مارك روته | مارك روتّه
true | person | إيمانويل ماكرون | ايمانويل ماكرون
true | person | جان إيف لودريان | جان إيف لو دريان
true | person | جان لوك ميلانشون | جان-لوك ميلنشون
true | person | ستيفان دي ميستورا | ستافان دي مستورا
true | person | غير بيدرسن | جير بيدرسون
true | person | غير بيدرسون | بيدرسون
true | person | فيليب لازاريني | فيليبي لازاريني
true | person | تيدروس أدهانوم | تيدروس أدهانوم غيبريسوس
true | person | عاصم منير | الجنرال عاصم منير
true | person | شهباز شريف | شاهباز شريف
true | person | الشيخة حسينة | حسينة واجد
true | person | محمد يونس | البروفيسور محمد يونس
true | person | نغوين فو ترونغ | نجوين فو ترونج
true | person | هون سين | هون سن
true | person | أنور إبراهيم | انور ابراهيم
true | person | لي سيان لونغ | لي هسيان لونغ
true | person | إلهام علييف | إلهام علیيف
true | person | قاسم جومارت توكاييف | قاسم جومارت توقاييف
true | person | شوكت ميرضيايف | شوكت ميرزيوييف
true | place | كييف | كييڤ
true | place | خاركيف | خاركوف
true | place | أوديسا | اوديسا
true | place | خيرسون | خيرسن
true | place | زاباروجيا | زابوريجيا
true | place | لفيف | لفوف
true | place | بيلغورود | بيلجورود
true | place | كورسك | مقاطعة كورسك
true | place | بلغراد | بلجراد
true | place | سراييفو | سراجيفو
true | place | بريشتينا | برشتينا
true | place | غزة | قطاع غزة
true | place | رفح | مدينة رفح
true | place | خان يونس | خانيونس
true | place | تل أبيب | تل ابيب
true | place | الخرطوم | العاصمة السودانية الخرطوم
true | place | بورتسودان | بور سودان
true | place | أم درمان | أمدرمان
true | place | الجنينة | مدينة الجنينة
true | place | مقديشو | مقديشيو
true | place | نيروبي | نيروبى
true | place | كيغالي | كيجالي
true | place | كينشاسا | كنشاسا
true | place | غوما | جوما
true | place | واغادوغو | واجادوجو
true | place | نيامي | نيامى
true | place | أبوجا | ابوجا
true | place | لاغوس | لاجوس
true | place | تيغراي | تيجراي
true | place | أوسلو | اوسلو
true | place | ستوكهولم | استوكهولم
true | place | هلسنكي | هيلسنكي
true | place | ريغا | ريجا
true | place | فيلنيوس | فلنيوس
true | place | بروكسل | بروكسيل
true | place | جنيف | جينيف
true | place | دبي | إمارة دبي
true | place | الحديدة | الحديده
true | place | مأرب | مارب
true | place | إسطنبول | اسطنبول
true | place | إسطنبول | استانبول
true | place | غازي عنتاب | غازيعنتاب
true | place | أربيل | اربيل
true | place | السليمانية | السليمانيه
true | place | كابول | كابل
true | place | قندهار | كندهار
true | place | إسلام آباد | اسلام اباد
true | place | بيشاور | بيشاوار
true | place | سيول | سيئول
true | place | طوكيو | طوكيوو
true | place | شينجيانغ | شينجيانج
true | place | هانوي | هانوى
true | place | بانكوك | بانجكوك
true | place | جاكرتا | جاكارتا
true | place | ساو باولو | ساوباولو
true | place | كاراكاس | كراكاس
true | place | بوغوتا | بوجوتا
true | place | ميشيغان | ميشيجان
true | place | بنسلفانيا | بنسيلفانيا
true | place | جورجيا | ولاية جورجيا
true | organization | يونيسف | اليونيسيف
true | organization | الناتو | ناتو
true | organization | حلف الناتو | الناتو
true | organization | تنظيم داعش | داعش
true | organization | تنظيم القاعدة | القاعدة
true | organization | قوات الدعم السريع | الدعم السريع
true | organization | كتائب القسام | القسام
true | organization | الجهاد الإسلامي | حركة الجهاد الإسلامي
true | organization | جماعة الحوثي | الحوثي
true | organization | الكرملين | الكريملين
true | organization | البنتاغون | البنتاجون
true | organization | وكالة تاس | تاس
true | organization | أسوشيتد برس | أسوشييتد برس
true | organization | سكاي نيوز | سكاي نيوز عربية
true | organization | بلومبرغ | بلومبيرج
true | organization | وول ستريت جورنال | صحيفة وول ستريت جورنال الأمريكية
true | organization | هآرتس | صحيفة هآرتس
true | organization | شبكة سي إن إن | سي إن إن
true | organization | الخارجية الروسية | وزارة الخارجية الروسية
true | organization | الجامعة العربية | جامعة الدول العربية
true | organization | فاغنر | مجموعة فاغنر
true | organization | فاغنر | فاجنر
true | organization | روساتوم | روس آتوم
true | organization | الاتحاد الأوروبي | الإتحاد الأوربي
true | organization | منظمة العفو الدولية | العفو الدولية
false | person | كيم جونغ أون | كيم جونغ نام
false | person | كيم جونغ أون | كيم ونغ هون
false | person | تشوي سون هوي | تشوي ريونغ هاي
false | person | شي جين بينغ | دنغ شياو بينغ
false | person | وانغ يي | وانغ هونينغ
false | person | لي تشيانغ | لي شي
false | person | لي تشيانغ | لي كه تشيانغ
false | person | مون جاي إن | لي جاي ميونغ
false | person | بارك غن هيه | بارك جين
false | person | سيرغي لافروف | سيرغي نارشكين
false | person | فلاديمير بوتين | فلاديمير كولوكولتسيف
false | person | ألكسندر لوكاشينكو | ألكسندر فوتشيتش
false | person | دميتري ميدفيديف | دميتري بيسكوف
false | person | جو بايدن | هنتر بايدن
false | person | هيلاري كلينتون | تشيلسي كلينتون
false | person | دونالد ترامب | إيفانكا ترامب
false | person | دونالد ترامب | دونالد ترامب الابن
false | person | مايك بنس | مايك بومبيو
false | person | مايك والتز | تيم والز
false | person | جون بولتون | جون كيري
false | person | لويد أوستن | لويد جورج
false | person | بنيامين نتنياهو | يائير نتنياهو
false | person | يوآف غالانت | يوآف شتيرن
false | person | إيهود باراك | إيهود أولمرت
false | person | حسن نصر الله | نعيم قاسم
false | person | هاشم صفي الدين | هاشم الأتاسي
false | person | محمود عباس | عباس عراقجي
false | person | إسماعيل هنية | إسماعيل قاآني
false | person | صدام حسين | صدام حفتر
false | person | خليفة حفتر | بلقاسم حفتر
false | person | محمد بن سلمان | خالد بن سلمان
false | person | الملك سلمان | محمد بن سلمان
false | person | عبد الله بن عبد العزيز | سلمان بن عبد العزيز
false | person | فهد بن عبد العزيز | سلطان بن عبد العزيز
false | person | محمد بن نايف | محمد بن سلمان
false | person | تميم بن حمد | حمد بن خليفة
false | person | حمد بن خليفة آل ثاني | حمد بن جاسم آل ثاني
false | person | عبد الله بن زايد | محمد بن زايد
false | person | خليفة بن زايد | خالد بن محمد بن زايد
false | person | حمدان بن محمد | محمد بن راشد
false | person | قابوس بن سعيد | هيثم بن طارق
false | person | صباح الأحمد | جابر الأحمد
false | person | جابر المبارك الصباح | صباح الخالد الصباح
false | person | عبد الله الثاني | الحسين بن عبد الله الثاني
false | person | بشار الأسد | ماهر الأسد
false | person | رفعت الأسد | حافظ الأسد
false | person | مسعود بارزاني | مسرور بارزاني
false | person | نيجيرفان بارزاني | مسعود بارزاني
false | person | جلال طالباني | بافل طالباني
false | person | نوري المالكي | رياض المالكي
false | person | عادل عبد المهدي | عادل الجبير
false | person | إياد علاوي | محمد علاوي
false | person | عمار الحكيم | عبد العزيز الحكيم
false | person | محمد باقر الصدر | مقتدى الصدر
false | person | علي السيستاني | محمد رضا السيستاني
false | person | هاشمي رفسنجاني | محسن رضائي
false | person | أحمد الشرع | فاروق الشرع
false | person | عبد الرحيم دقلو | محمد حمدان دقلو
false | person | علاء مبارك | جمال مبارك
false | person | عمرو موسى | عمر موسى
false | person | أحمد أبو الغيط | أحمد أبو الفتوح
false | person | محمود عباس | محمود الزهار
false | person | محمد دحلان | محمد الضيف
false | person | خالد مشعل | خالد العناني
false | person | أبو مازن | أبو عمار
false | person | أبو مصعب الزرقاوي | أبو عمر البغدادي
false | person | أسامة بن لادن | حمزة بن لادن
false | person | أيمن الظواهري | محمد الظواهري
false | person | ماهر الأسد | ماهر الجازي
false | person | لوران فابيوس | لوران غباغبو
false | person | ألاسان واتارا | ألاسان بلا فاسو
false | person | لوران كابيلا | جوزيف كابيلا
false | person | فور غناسينغبي | غناسينغبي إياديما
false | person | عمر بونغو | علي بونغو
false | person | نجاح العطار | نجيب ميقاتي
false | person | خوان كارلوس | خوان غوايدو
false | person | فيليبي السادس | فيليبي غونزاليس
false | person | تشارلز الثالث | تشارلز الثاني
false | person | فرانسيس الأول | بنديكت السادس عشر
false | person | جاستن ترودو | بيير ترودو
false | person | خوسيه لويس ثاباتيرو | خوسيه ماريا أثنار
false | person | راؤول كاسترو | راؤول ألفونسين
false | person | كريستين لاغارد | كريستين ستيوارت
false | place | كوريا | كوريا الشمالية
false | place | قبرص | قبرص الشمالية
false | place | مقدونيا | مولدوفا
false | place | روسيا | بيلاروسيا
false | place | روسيا | روسيا البيضاء
false | place | السعودية | السودان
false | place | إستونيا | إثيوبيا
false | place | البوسنة | الجبل الأسود
false | place | لاوس | لاغوس
false | place | الصومال | أرض الصومال
false | place | بنين | بنما
false | place | غامبيا | غابون
false | place | تنزانيا | تونس
false | place | ناميبيا | زامبيا
false | place | إريتريا | أرمينيا
false | place | النيبال | نابولي
false | place | جورجيا | جورج تاون
false | place | الدومينيكان | دومينيكا
false | place | تشاد | تشيلي
false | place | تل أبيب | تل رفعت
false | place | خاركيف | خيرسون
false | place | دونيتسك | لوهانسك
false | place | كراماتورسك | كوراخوف
false | place | حلب | حلبجة
false | place | درعا | داريا
false | place | دمشق | ريف دمشق
false | place | الرياض | الرباط
false | place | عدن | عمان
false | place | البصرة | بصرى الشام
false | place | الناصرة | الناصرية
false | place | رفح | رفيديا
false | place | نابلس | نابولي
false | place | القدس | القدس الشرقية
false | place | غزة | شمال غزة
false | place | مصراتة | مصراته الجديدة
false | place | برلين | برلين الشرقية
false | place | واشنطن | ولينغتون
false | place | سانتياغو | سان دييغو
false | place | ملبورن | ميلانو
false | place | بودابست | بوخارست
false | place | وهران | طهران
false | place | كوسوفو | كراسنودار
false | place | دارفور | شمال دارفور
false | place | جوبا | جوبالاند
false | place | شرم الشيخ | الشيخ زويد
false | place | النيل الأبيض | النيل الأزرق
false | organization | الحرس الثوري | الحرس الجمهوري
false | organization | حزب الله | حزب العمال الكردستاني
false | organization | الجيش الروسي | الجيش الأوكراني
false | organization | الجيش الوطني الليبي | الجيش الوطني السوري
false | organization | مجلس الأمن | مجلس حقوق الإنسان
false | organization | مجلس النواب | مجلس الشيوخ
false | organization | مجلس التعاون الخليجي | مجلس الأمن القومي
false | organization | الأمم المتحدة | الولايات المتحدة
false | organization | الاتحاد الأوروبي | الاتحاد السوفيتي
false | organization | قناة العربية | قناة الجزيرة
false | organization | العربية | سكاي نيوز عربية
false | organization | قوات سوريا الديمقراطية | قوات الدعم السريع
false | organization | حركة الشباب | حركة النهضة
false | organization | وكالة الطاقة الذرية الإيرانية | الوكالة الدولية للطاقة الذرية
false | organization | وكالة الأنباء السعودية | وكالة الأنباء القطرية
false | organization | حزب العدالة والتنمية التركي | حزب العدالة والتنمية المغربي
false | organization | حزب العمال البريطاني | حزب المحافظين البريطاني
false | organization | البنك الدولي | صندوق النقد الدولي
false | organization | المحكمة العليا | المحكمة الدستورية العليا
false | organization | كتائب القسام | سرايا القدس
false | organization | طالبان | طالبان باكستان
false | organization | فتح | حركة فتح الإسلام
false | organization | جبهة النصرة | جبهة البوليساريو
false | organization | الحشد الشعبي | الحشد العشائري
false | organization | واشنطن بوست | نيويورك بوست
false | organization | رويترز | روسنفت
true | person | فلاديمير بوتين | Vladimir Putin
true | person | سيرغي شويغو | Sergei Shoigu
true | person | فولوديمير زيلينسكي | Volodymyr Zelenskyy
true | person | فاليري زالوجني | Valerii Zaluzhnyi
true | person | رمضان قديروف | Ramzan Kadyrov
true | person | أنتوني بلينكن | Antony Blinken
true | person | كامالا هاريس | Kamala Harris
true | person | بنيامين نتنياهو | Benjamin Netanyahu
true | person | يوآف غالانت | Yoav Gallant
true | person | إيتمار بن غفير | Itamar Ben-Gvir
true | person | بتسلئيل سموتريتش | Bezalel Smotrich
true | person | هرتسي هاليفي | Herzi Halevi
true | person | أنطونيو غوتيريش | António Guterres
true | person | رافاييل غروسي | Rafael Grossi
true | person | جوزيب بوريل | Josep Borrell
true | person | أولاف شولتس | Olaf Scholz
true | person | ينس ستولتنبرغ | Jens Stoltenberg
true | person | كيم جونغ أون | Kim Jong-un
true | person | كيم يو جونغ | Kim Yo Jong
true | person | تشوي سون هوي | Choe Son Hui
true | person | يون سوك يول | Yoon Suk-yeol
true | person | شي جين بينغ | Xi Jinping
true | person | تشين غانغ | Qin Gang
true | person | تساي إنغ ون | Tsai Ing-wen
true | person | فوميو كيشيدا | Fumio Kishida
true | person | إبراهيم رئيسي | Ebrahim Raisi
true | person | حسين أمير عبد اللهيان | Hossein Amir-Abdollahian
true | person | علي خامنئي | Ali Khamenei
true | person | قاسم سليماني | Qassem Soleimani
true | person | مسعود بزشكيان | Masoud Pezeshkian
true | person | عباس عراقجي | Abbas Araghchi
true | person | محمد باقر قاليباف | Mohammad Bagher Ghalibaf
true | person | إسماعيل هنية | Ismail Haniyeh
true | person | يحيى السنوار | Yahya Sinwar
true | person | خالد مشعل | Khaled Meshaal
true | person | محمود عباس | Mahmoud Abbas
true | person | عبد الملك الحوثي | Abdul-Malik al-Houthi
true | person | محمد بن سلمان | Mohammed bin Salman
true | person | محمد بن زايد | Mohamed bin Zayed Al Nahyan
true | person | محمد حمدان دقلو | Mohamed Hamdan Dagalo
true | person | عبد الله حمدوك | Abdalla Hamdok
true | person | محمد شياع السوداني | Mohammed Shia al-Sudani
true | person | مصطفى الكاظمي | Mustafa al-Kadhimi
true | person | نوري المالكي | Nouri al-Maliki
true | person | مسعود بارزاني | Masoud Barzani
true | person | سعد الحريري | Saad Hariri
true | person | نبيه بري | Nabih Berri
true | person | جبران باسيل | Gebran Bassil
true | person | قيس سعيد | Kais Saied
true | person | راشد الغنوشي | Rached Ghannouchi
true | person | عبد المجيد تبون | Abdelmadjid Tebboune
true | person | أحمد أويحيى | Ahmed Ouyahia
true | person | عبد الإله بنكيران | Abdelilah Benkirane
true | person | عبد الحميد الدبيبة | Abdul Hamid Dbeibah
true | person | خليفة حفتر | Khalifa Hifter
true | person | محمد ولد الغزواني | Mohamed Ould Ghazouani
true | person | ماكي سال | Macky Sall
true | person | عثمان سونكو | Ousmane Sonko
true | person | أبي أحمد | Abiy Ahmed
true | person | سلفا كير | Salva Kiir
true | person | رياك مشار | Riek Machar
true | person | يوويري موسيفيني | Yoweri Museveni
true | person | بول كاغامي | Paul Kagame
true | person | وليام روتو | William Ruto
true | person | نيكولاس مادورو | Nicolás Maduro
true | person | غوستافو بيترو | Gustavo Petro
true | person | جايير بولسونارو | Jair Bolsonaro
true | person | خوان غوايدو | Juan Guaidó
true | person | أندريس مانويل لوبيز أوبرادور | Andrés Manuel López Obrador
true | person | هاكان فيدان | Hakan Fidan
true | person | كمال كليتشدار أوغلو | Kemal Kılıçdaroğlu
true | person | أكرم إمام أوغلو | Ekrem İmamoğlu
true | person | نيكول باشينيان | Nikol Pashinyan
true | person | إلهام علييف | Ilham Aliyev
true | person | قاسم جومارت توكاييف | Kassym-Jomart Tokayev
true | person | شهباز شريف | Shehbaz Sharif
true | person | عمران خان | Imran Khan
true | person | هبة الله أخوند زاده | Hibatullah Akhundzada
true | person | ريشي سوناك | Rishi Sunak
true | person | جان إيف لودريان | Jean-Yves Le Drian
true | person | جان لوك ميلانشون | Jean-Luc Mélenchon
true | person | إدوار فيليب | Édouard Philippe
true | person | إليزابيث بورن | Élisabeth Borne
true | person | فيكتور أوربان | Viktor Orbán
true | person | ألكسندر فوتشيتش | Aleksandar Vučić
true | person | مارك روته | Mark Rutte
true | person | ستافان دي ميستورا | Staffan de Mistura
true | person | غير بيدرسون | Geir Pedersen
true | person | مارتن غريفيثس | Martin Griffiths
true | person | فيليب لازاريني | Philippe Lazzarini
true | place | باخموت | Bakhmut
true | place | كورسك | Kursk
true | place | سيفاستوبول | Sevastopol
true | place | تبليسي | Tbilisi
true | place | يريفان | Yerevan
true | place | بيونغ يانغ | Pyongyang
true | place | شنغهاي | Shanghai
true | place | ووهان | Wuhan
true | place | شينجيانغ | Xinjiang
true | place | أم القرى | Umm al-Qura
true | place | الحديدة | Hodeidah
true | place | مأرب | Marib
true | place | القامشلي | Qamishli
true | place | منبج | Manbij
true | place | السويداء | Sweida
true | place | النبطية | Nabatieh
true | place | جنين | Jenin
true | place | رفح | Rafah
true | place | بورتسودان | Port Sudan
true | place | نيالا | Nyala
true | place | بنغازي | Benghazi
true | place | سرت | Sirte
true | place | مصراتة | Misrata
true | place | وجدة | Oujda
true | place | تندوف | Tindouf
true | place | صفاقس | Sfax
true | place | ياوندي | Yaoundé
true | place | كوناكري | Conakry
true | place | أبيدجان | Abidjan
true | place | كابو دلغادو | Cabo Delgado
true | place | أنتاناناريفو | Antananarivo
true | place | ريو غراندي | Rio Grande
true | place | سان فرانسيسكو | San Francisco
true | place | ستراسبورغ | Strasbourg
true | place | جبل طارق | Jabal Tariq
true | organization | الناتو | NATO
true | organization | اليونيسف | UNICEF
true | organization | داعش | Daesh
true | organization | حماس | Hamas
true | organization | البنتاغون | Pentagon
true | organization | لوفتهانزا | Lufthansa
true | organization | بلومبرغ | Bloomberg
true | organization | نيويورك تايمز | The New York Times
true | organization | واشنطن بوست | Washington Post
true | organization | إف بي آي | FBI
true | organization | سي آي إيه | CIA
true | organization | إن بي سي | NBC
true | organization | جيروزاليم بوست | The Jerusalem Post
true | organization | حزب الليكود | Likud
true | organization | فاغنر | Wagner Group
true | organization | الاتحاد الأوروبي | European Union
true | organization | الاتحاد الأفريقي | African Union
true | organization | الأمم المتحدة | United Nations
true | organization | منظمة الصحة العالمية | World Health Organization
true | organization | حركة النهضة | Ennahda
false | person | كيم جونغ نام | Kim Jong-un
false | person | كيم إيل سونغ | Kim Jong Il
false | person | وانغ يي | Wang Wei
false | person | لي جاي ميونغ | Lee Nak-yon
false | person | خالد بن سلمان | Mohammed bin Salman
false | person | جو بايدن | Hunter Biden
false | person | ماهر الأسد | Bashar al-Assad
false | person | مسرور بارزاني | Masoud Barzani
false | person | حسني مبارك | Gamal Mubarak
false | person | صدام حفتر | Khalifa Haftar
false | person | عمر بونغو | Ali Bongo
false | person | سيرغي لافروف | Sergei Shoigu
false | person | تميم بن حمد | Hamad bin Khalifa
false | person | محمد مرسي | Mohamed ElBaradei
false | person | حسن روحاني | Hassan Nasrallah
false | person | علاء مبارك | Gamal Mubarak
false | person | محمد علي | Ali Mohammed
false | place | غامبيا | Gabon
false | place | النيجر | Nigeria
false | place | خيرسون | Kharkiv
false | place | قبرص الشمالية | Cyprus
false | place | الرياض | Rabat
false | place | بوخارست | Budapest
false | place | ليبيا | Liberia
false | place | إيران | Iraq
false | place | النمسا | Australia
false | organization | الحرس الجمهوري | Revolutionary Guard
false | organization | البنك الدولي | European Central Bank
false | organization | الاتحاد الأفريقي | European Union
false | organization | إن بي سي | CNN
false | organization | مجلس حقوق الإنسان | Security Council
true | person | يفغيني بريغوجين | يفغيني بريغوزين
true | person | ألكسندر دوغين | الكسندر دوجين
true | person | كونستانتين كوساتشيف | قسطنطين كوساتشوف
true | person | كيريلو بودانوف | كيرلو بودانوف
true | person | أندريه يرماك | أندري يرماك
true | person | أوليكسي ريزنيكوف | أليكسي ريزنيكوف
true | person | سيرجي لافروف | سيرغي لافروف
true | person | نيكولاي باتروشيف | نيقولاي باتروشيف
true | person | إلفيرا نابيولينا | ألفيرا نابيولينا
true | person | غينادي زيوغانوف | جينادي زيوجانوف
true | person | تشو إن لاي | شو إن لاي
true | person | وو تشيان | وو شيان
true | person | ماو نينغ | ماو نينج
true | person | يون سيوك يول | يون سوك-يول
true | person | كيم يونغ هيون | كيم يونج هيون
true | person | بارك تشونغ هي | بارك جونغ هي
true | person | إيشيبا شيغيرو | شيغيرو إيشيبا
true | person | يوشيماسا هاياشي | يوشيماسا هيّاشي
true | person | فام مينه تشينه | فام مينه تشين
true | person | سري مولياني | سري مولياني إندراواتي
true | person | سوبراهمانيام جايشانكار | سوبرامانيام جيشانكار
true | person | أميت شاه | أميت شا
true | person | بلاول بوتو زرداري | بيلاوال بوتو زرداري
true | person | حامد كرزاي | حامد كارزاي
true | person | أشرف غني | أشرف جاني
true | person | عبد الله عبد الله | عبدالله عبدالله
true | person | سراج الدين حقاني | سراجالدين حقاني
true | person | كاظم صديقي | كاظم صدّيقي
true | person | علي لاريجاني | علي لاريجانى
true | person | إسحق جهانغيري | إسحاق جهانجيري
true | person | محمود أحمدي نجاد | أحمدي نجاد
true | person | بهرام قاسمي | المتحدث باسم وزارة الخارجية الإيرانية بهرام قاسمي
true | person | عبد الله أوجلان | عبدالله أوجالان
true | person | دولت بهتشلي | دولت باهتشلي
true | person | أليكسيس تسيبراس | ألكسيس تسيبراس
true | person | كيرياكوس ميتسوتاكيس | كرياكوس ميتسوتاكيس
true | person | جوزيبي كونتي | جوسيبي كونتي
true | person | سيلفيو برلسكوني | سلفيو بيرلوسكوني
true | person | ماتيو سالفيني | ماتيو سالڤيني
true | person | ماريو دراغي | ماريو دراجي
true | person | بيدرو سانشيث | بيدرو سانشيز
true | person | مارسيلو ريبيلو دي سوزا | مارسيلو ريبيلو دي سوسا
true | person | شارل ميشال | شارل ميشيل
true | person | ألكسندر دي كرو | ألكسندر دو كرو
true | person | ميته فريدريكسن | ميتي فريدريكسن
true | person | يوناس غار ستوره | يوناس جار ستور
true | person | أندريه دودا | أندجي دودا
true | person | ماتيوش مورافيتسكي | ماتيوس مورافيتسكي
true | person | دونالد توسك | دونالد تاسك
true | person | كلاوس يوهانيس | كلاوس يوهانس
true | person | مايا ساندو | ماياساندو
true | person | ليز تراس | إليزابيث تراس
true | person | ديفيد لامي | دافيد لامي
true | person | جيريمي كوربين | جيرمي كوربن
true | person | تيريزا ماي | تريزا ماي
true | person | نايجل فاراج | نايجل فراج
true | person | روبرت غيتس | روبرت جيتس
true | person | تشاك هيغل | تشاك هاجل
true | person | ليندسي غراهام | ليندسي جراهام
true | person | نيكي هيلي | نيكي هايلي
true | person | بيت بوتيجيج | بيت بوتيدجيدج
true | person | بيرني ساندرز | بيرني ساندرس
true | person | ألكساندريا أوكاسيو كورتيز | ألكسندريا أوكاسيو-كورتيز
true | person | أنتوني فاوتشي | أنطوني فاوتشي
true | person | جانيت يلين | جانيت ييلين
true | person | روبرت كينيدي جونيور | روبرت كينيدي الابن
true | person | خوسيه ألبرتو موخيكا | خوسيه موخيكا
true | person | إيفو موراليس | ايفو موراليس
true | person | ألبرتو فرنانديز | ألبيرتو فيرنانديز
true | person | كريستينا كيرشنر | كريستينا فرنانديز دي كيرشنر
true | person | دانيال أورتيغا | دانييل أورتيجا
true | person | غابرييل بوريك | جابرييل بوريتش
true | person | روبرت موغابي | روبرت موجابي
true | person | إيمرسون منانغاغوا | إيمرسون منانجاجوا
true | person | جاكوب زوما | يعقوب زوما
true | person | سيريل رامابوسا | سيريل رامابوزا
true | person | محمدو بخاري | محمد بخاري
true | person | غودلاك جوناثان | جودلاك جوناثان
true | person | نانا أكوفو أدو | نانا أكوفو-أدو
true | person | آسيمي غويتا | أسيمي جويتا
true | person | إبراهيم تراوري | ابراهيم تراوريه
true | person | دينيس ساسو نغيسو | دنيس ساسو نجيسو
true | person | حسن شيخ محمود | الرئيس الصومالي حسن شيخ محمود
true | person | محمد عبد الله فرماجو | محمد عبد الله محمد فرماجو
true | person | إسماعيل عمر جيله | إسماعيل عمر جيلي
true | person | ياسر العطا | الفريق أول ياسر العطا
true | person | جبريل إبراهيم | جبريل ابراهيم محمد
true | person | عبد الواحد نور | عبد الواحد محمد نور
true | person | عبد العزيز الحلو | عبدالعزيز آدم الحلو
true | person | محمد المنفي | محمد يونس المنفي
true | person | فتحي باشاغا | فتحي باشآغا
true | person | خالد المشري | خالد المشرى
true | person | أسامة حماد | اسامه حماد
true | person | نجلاء بودن | نجلاء بودن رمضان
true | person | عزيز أخنوش | عزيز اخنوش
true | person | ناصر بوريطة | ناصر بوريطه
true | person | إبراهيم غالي | إبراهيم جالي
true | person | سعيد شنقريحة | الفريق أول السعيد شنقريحة
true | person | رمطان لعمامرة | رمضان لعمامرة
true | person | جوزيف عون | العماد جوزيف عون
true | person | ميشال عون | ميشيل عون
true | person | سليمان فرنجية | سليمان فرنجيه
true | person | بشارة الراعي | البطريرك الماروني بشارة بطرس الراعي
true | person | هادي البحرة | هادى البحرة
true | person | مظلوم عبدي | مظلوم عبدى
true | person | أبو محمد الجولاني | ابو محمد الجولانى
true | person | برهم صالح | الرئيس العراقي برهم صالح
true | person | حيدر العبادي | حيدر جواد العبادي
true | person | هادي العامري | هادي فرحان العامري
true | person | قيس الخزعلي | الشيخ قيس الخزعلي
true | person | فالح الفياض | فالح فياض
true | person | سلطان الجابر | سلطان أحمد الجابر
true | person | أنور قرقاش | انور قرقاش
true | person | عادل الجبير | عادل بن أحمد الجبير
true | person | تركي الفيصل | الأمير تركي الفيصل
true | person | خالد العطية | خالد بن محمد العطية
true | person | نواف الأحمد | الشيخ نواف الأحمد الجابر الصباح
true | person | سلمان بن حمد | سلمان بن حمد آل خليفة
true | person | معين عبد الملك | معين عبدالملك سعيد
true | person | جينين هينيس | جينين هينيس بلاسخارت
true | person | يان كوبيش | يان كوبيتش
true | person | فولكر بيرتس | فولكر بيرتيس
true | person | عبد الله باتيلي | عبدولاي باتيلي
true | person | هانز غروندبرغ | هانس جروندبرغ
true | person | ديفيد بيزلي | دايفيد بيسلي
true | person | سيندي ماكين | سندي ماكين
true | person | ميشيل باشليه | ميشيل باشيليت
true | person | فيليبو غراندي | فيليبو جراندي
true | person | لويس مورينو أوكامبو | لويس مورينو-أوكامبو
true | person | جيانني إنفانتينو | جياني انفانتينو
true | person | ميشيل بلاتيني | ميشال بلاتيني
true | person | لويس إنريكي | لويس انريكه
true | person | كارلو أنشيلوتي | كارلو انشيلوتي
true | person | يورغن كلينسمان | يورجن كلينسمان
true | person | دييغو مارادونا | دييجو مارادونا
true | person | ليونيل ميسي | ليو ميسي
true | person | نيمار | نيمار دا سيلفا
true | person | كيفين دي بروين | كيفن دي بروينه
true | person | إرلينغ هالاند | إيرلينج هالاند
true | person | روبرت ليفاندوفسكي | روبيرت ليفاندوفسكي
true | person | حكيم زياش | حكيم زيّاش
true | person | أشرف حكيمي | أشرف حكيمى
true | person | سيرينا ويليامز | سيرينا وليامز
true | person | كارلوس ألكاراز | كارلوس ألكاراس
true | person | لويس هاميلتون | لويس هاملتون
false | person | يفغيني بريغوجين | يفغيني بريماكوف
false | person | أليكسي نافالني | أليكسي ريزنيكوف
false | person | فاليري زالوجني | فاليري غيراسيموف
false | person | أولكسندر سيرسكي | أولكسندر تورتشينوف
false | person | ماو نينغ | ماو تسي تونغ
false | person | تشاو لي جيان | تشاو له جي
false | person | هان دوك سو | هان مين غو
false | person | شينزو آبي | آبي أحمد
false | person | كيشيدا فوميو | كيشي نوبوو
false | person | راهول غاندي | سونيا غاندي
false | person | نواز شريف | شهباز شريف
false | person | مريم نواز | نواز شريف
false | person | بلاول بوتو | بينظير بوتو
false | person | علي لاريجاني | صادق لاريجاني
false | person | محمد جواد ظريف | محمد جواد باهنر
false | person | محمد خاتمي | أحمد خاتمي
false | person | حسن الخميني | روح الله الخميني
false | person | أحمد الشرع | أحمد طعمة
false | person | أردوغان | داود أوغلو
false | person | مولود تشاووش أوغلو | كمال كليتشدار أوغلو
false | person | أكرم إمام أوغلو | كمال كليتشدار أوغلو
false | person | ماريو دراغي | ماريو مونتي
false | person | بيدرو سانشيز | بيدرو كاستيو
false | person | شارل ميشيل | شارل ديغول
false | person | دونالد توسك | دونالد ترامب
false | person | تيريزا ماي | الأم تيريزا
false | person | ليز تشيني | ديك تشيني
false | person | جيل بايدن | جو بايدن
false | person | جاريد كوشنر | تشارلز كوشنر
false | person | روبرت غيتس | بيل غيتس
false | person | روبرت مولر | روبرت موغابي
false | person | مايكل فلين | مايكل كوهين
false | person | ليندسي غراهام | ليندسي لوهان
false | person | ألبرتو فرنانديز | ألبرتو فوجيموري
false | person | كريستينا كيرشنر | نيستور كيرشنر
false | person | كيكو فوجيموري | ألبرتو فوجيموري
false | person | إبراهيم تراوري | إبراهيم بوبكر كيتا
false | person | عمر البشير | بشير الجميل
false | person | جبريل إبراهيم | جبريل الرجوب
false | person | محمد المنفي | محمد المقريف
false | person | عبد الله الثني | عبد الله الثاني
false | person | ناصر بوريطة | ناصر القدوة
false | person | ميشال عون | جوزيف عون
false | person | ميشال عون | ميشال سليمان
false | person | سامي الجميل | أمين الجميل
false | person | سليمان فرنجية | طوني فرنجية
false | person | تيمور جنبلاط | وليد جنبلاط
false | person | برهم صالح | علي صالح
false | person | برهم صالح | صالح العاروري
false | person | حيدر العبادي | حيدر الملا
false | person | قيس الخزعلي | قيس سعيد
false | person | خالد العطية | خالد العناني
false | person | عبد الله بن زايد | هزاع بن زايد
false | person | طحنون بن زايد | منصور بن زايد
false | person | سلمان بن حمد | حمد بن عيسى
false | person | ناصر بن حمد | خالد بن حمد
false | person | تميم بن حمد | جوعان بن حمد
false | person | سعود الفيصل | تركي الفيصل
false | person | خالد الفيصل | فيصل بن خالد
false | person | بندر بن سلطان | سلطان بن بندر
false | person | الوليد بن طلال | طلال بن عبد العزيز
false | person | يان كوبيش | يان إيغلاند
false | person | كريم خان | عمران خان
false | person | لويس إنريكي | لويس سواريز
false | person | جوردي ألبا | جوردي كرويف
false | person | سيرجيو راموس | سيرجيو أغويرو
false | person | باولو مالديني | تشيزاري مالديني
false | person | رونالدو | رونالدينيو
false | person | كريستيانو رونالدو | رونالدو نازاريو
false | person | يوهان كرويف | جوردي كرويف
false | person | فينوس ويليامز | سيرينا ويليامز
false | person | مايكل شوماخر | رالف شوماخر
true | person | سيرغي لافروف | Sergey Lavrov
true | person | فاليري غيراسيموف | Valery Gerasimov
true | person | ديمتري بيسكوف | Dmitry Peskov
true | person | نيكولاي باتروشيف | Nikolai Patrushev
true | person | كيريلو بودانوف | Kyrylo Budanov
true | person | أندريه يرماك | Andriy Yermak
true | person | دميترو كوليبا | Dmytro Kuleba
true | person | هان دوك سو | Han Duck-soo
true | person | فام مينه تشينه | Pham Minh Chinh
true | person | مهاتير محمد | Mahathir Mohamad
true | person | أنور إبراهيم | Anwar Ibrahim
true | person | سوبراهمانيام جايشانكار | Subrahmanyam Jaishankar
true | person | حامد كرزاي | Hamid Karzai
true | person | أشرف غني | Ashraf Ghani
true | person | علي لاريجاني | Ali Larijani
true | person | عبد الله أوجلان | Abdullah Öcalan
true | person | أليكسيس تسيبراس | Alexis Tsipras
true | person | كيرياكوس ميتسوتاكيس | Kyriakos Mitsotakis
true | person | جوزيبي كونتي | Giuseppe Conte
true | person | سيلفيو برلسكوني | Silvio Berlusconi
true | person | ماريو دراغي | Mario Draghi
true | person | ماريانو راخوي | Mariano Rajoy
true | person | ألكسندر دي كرو | Alexander De Croo
true | person | ميته فريدريكسن | Mette Frederiksen
true | person | أندريه دودا | Andrzej Duda
true | person | ماتيوش مورافيتسكي | Mateusz Morawiecki
true | person | ليز تراس | Liz Truss
true | person | جيريمي كوربين | Jeremy Corbyn
true | person | تيريزا ماي | Theresa May
true | person | نايجل فاراج | Nigel Farage
true | person | تشاك شومر | Chuck Schumer
true | person | ليندسي غراهام | Lindsey Graham
true | person | جانيت يلين | Janet Yellen
true | person | إيفو موراليس | Evo Morales
true | person | ألبرتو فرنانديز | Alberto Fernández
true | person | دانييل أورتيغا | Daniel Ortega
true | person | غابرييل بوريك | Gabriel Boric
true | person | روبرت موغابي | Robert Mugabe
true | person | إيمرسون منانغاغوا | Emmerson Mnangagwa
true | person | بولا تينوبو | Bola Tinubu
true | person | محمدو بخاري | Muhammadu Buhari
true | person | إبراهيم تراوري | Ibrahim Traoré
true | person | ألاسان واتارا | Alassane Ouattara
true | person | لوران غباغبو | Laurent Gbagbo
true | person | ألفا كوندي | Alpha Condé
true | person | بليز كومباوري | Blaise Compaoré
true | person | عبد الله باتيلي | Abdoulaye Bathily
true | person | حسن شيخ محمود | Hassan Sheikh Mohamud
true | person | إسماعيل عمر جيله | Ismaïl Omar Guelleh
true | person | ياسر العطا | Yasser al-Atta
true | person | محمد المنفي | Mohamed al-Menfi
true | person | فتحي باشاغا | Fathi Bashagha
true | person | ناصر بوريطة | Nasser Bourita
true | person | رمطان لعمامرة | Ramtane Lamamra
true | person | سعيد شنقريحة | Saïd Chengriha
true | person | عبد القادر بن صالح | Abdelkader Bensalah
true | person | الباجي قائد السبسي | Béji Caïd Essebsi
true | person | المنصف المرزوقي | Moncef Marzouki
true | person | يوسف الشاهد | Youssef Chahed
true | person | ميشال عون | Michel Aoun
true | person | سليمان فرنجية | Suleiman Frangieh
true | person | بشارة الراعي | Bechara Boutros al-Rai
true | person | مظلوم عبدي | Mazloum Abdi
true | person | أبو محمد الجولاني | Abu Mohammad al-Julani
true | person | حيدر العبادي | Haider al-Abadi
true | person | هادي العامري | Hadi al-Amiri
true | person | قيس الخزعلي | Qais al-Khazali
true | person | سلطان الجابر | Sultan Al Jaber
true | person | عادل الجبير | Adel al-Jubeir
true | person | رشاد العليمي | Rashad al-Alimi
true | person | فولكر بيرتس | Volker Perthes
true | person | هانس غروندبرغ | Hans Grundberg
true | person | ميشيل باشليه | Michelle Bachelet
true | person | فيليبو غراندي | Filippo Grandi
true | person | جياني إنفانتينو | Gianni Infantino
true | person | كيليان مبابي | Kylian Mbappé
true | person | كيفين دي بروين | Kevin De Bruyne
true | person | إرلينغ هالاند | Erling Haaland
true | person | يورغن كلوب | Jürgen Klopp
true | person | لويس هاميلتون | Lewis Hamilton
true | person | تايلور سويفت | Taylor Swift
true | person | مارتن سكورسيزي | Martin Scorsese
true | person | غريتا تونبرغ | Greta Thunberg
true | person | جوليان أسانج | Julian Assange
true | person | إدوارد سنودن | Edward Snowden
true | person | جمال خاشقجي | Jamal Khashoggi
true | person | شيرين أبو عاقلة | Shireen Abu Akleh
false | person | أليكسي نافالني | Alexei Reznikov
false | person | فاليري زالوجني | Valery Gerasimov
false | person | محمد خاتمي | Ahmad Khatami
false | person | نواز شريف | Shehbaz Sharif
false | person | علي لاريجاني | Sadeq Larijani
false | person | منصور بن زايد | Mohamed bin Zayed
false | person | ميشال عون | Joseph Aoun
false | person | سامي الجميل | Amine Gemayel
false | person | جيل بايدن | Joe Biden
false | person | قيس الخزعلي | Kais Saied
false | person | روبرت مولر | Robert Mugabe
false | person | ماريو دراغي | Mario Monti
false | person | أكرم إمام أوغلو | Kemal Kılıçdaroğlu
false | person | لي كه تشيانغ | Li Zhanshu
false | person | كريم خان | Imran Khan
false | person | سيرينا ويليامز | Venus Williams
false | person | عمرو موسى | Omar Moussa
false | person | علاء مبارك | Hosni Mubarak
true | place | ساحل العاج | كوت ديفوار
true | place | هولندا | الأراضي المنخفضة
true | place | الولايات المتحدة | أمريكا
true | place | المملكة المتحدة | بريطانيا
true | place | التشيك | جمهورية التشيك
true | place | الضفة الغربية المحتلة | الضفة الغربية
true | place | القدس | القدس المحتلة
true | place | تيمور الشرقية | تيمور ليشتي
true | place | دار السلام | دارالسلام
true | place | لوبومباشي | لوبومباشى
true | place | زنجبار | زنزبار
true | place | كيسومو | كيسيمو
true | place | بوجمبورا | بوجومبورا
true | place | ليبرفيل | ليبروفيل
true | place | بورت أو برنس | بور أو برنس
true | place | سان سلفادور | سان سالفادور
true | place | غوادالاخارا | جوادالاخارا
true | place | مونتيري | مونتيراي
true | place | فانكوفر | فانكوفير
true | place | أوتاوا | اوتاوا
true | place | هيوستن | هيوستون
true | place | أتلانتا | اتلانتا
true | place | فينيكس | فينكس
true | place | كوبنهاغن | كوبنهاجن
true | place | فرانكفورت | فرنكفورت
true | place | دوسلدورف | دوسيلدورف
true | place | شتوتغارت | شتوتجارت
true | place | زيورخ | زيوريخ
true | place | سالزبورغ | سالزبورج
true | place | براغ | براج
true | place | بلوفديف | بلوفديڤ
true | place | أضنة | أضنه
true | place | ديار بكر | دياربكر
true | place | شانلي أورفا | شانليورفا
true | place | أصفهان | اصفهان
true | place | مشهد | مدينة مشهد
true | place | هرات | هيرات
true | place | مزار شريف | مزار الشريف
true | place | كراتشي | كراتشى
true | place | مومباي | مومباى
true | place | كلكتا | كالكوتا
true | place | بنغالور | بنجالور
true | place | كولومبو | كولمبو
true | place | هو تشي منه | هوشي منه
true | place | غوانغتشو | قوانغتشو
true | place | تشونغتشينغ | تشونغ تشينغ
true | place | أورومتشي | أورومتشى
true | place | أوساكا | اوساكا
true | place | بوسان | بوصان
true | place | سيناء | شبه جزيرة سيناء
true | place | الزاوية | الزاويه
true | place | فزان | إقليم فزان
true | place | تمنراست | تامنراست
true | place | طبرقة | طبرقه
false | place | القدس | القدس الغربية
false | place | لبنان | جبل لبنان
false | place | غينيا | بابوا غينيا الجديدة
false | place | تيمور الشرقية | إندونيسيا
false | place | سالزبورغ | ستراسبورغ
false | place | كوبنهاغن | كوبان
false | place | كراكوف | خاركوف
false | place | هيوستن | بوسطن
false | place | زيورخ | ميونيخ
false | place | أضنة | أثينا
false | place | تبريز | تبسة
false | place | مومباي | دبي
false | place | مانيلا | ماناغوا
false | place | أوساكا | أوسلو
false | place | الزاوية | الزاوية الحمراء
false | place | سوسة | السويس
false | place | قفصة | قابس
false | place | الكاف | الكفرة
false | place | فاس | فارس
false | place | عنابة | عانة
false | place | تيارت | تيزي وزو
false | place | الشارقة | الشرقية
false | place | الجهراء | الجبراء
false | place | أبين | أبيي
false | place | لحج | حجة
false | place | الجوف | الجفرة
false | place | شبوة | شبرا
false | place | حضرموت | حضر
true | place | ساحل العاج | Ivory Coast
true | place | كوت ديفوار | Côte d'Ivoire
true | place | ألمانيا | Germany
true | place | اليونان | Greece
true | place | المجر | Hungary
true | place | حلب | Aleppo
true | place | القدس | Jerusalem
true | place | الموصل | Mosul
true | place | الجزائر | Algeria
true | place | أثينا | Athens
true | place | البندقية | Venice
true | place | نهر النيل | Nile River
true | place | زيورخ | Zurich
true | place | دار السلام | Dar es Salaam
true | place | بوجمبورا | Bujumbura
true | place | بورت أو برنس | Port-au-Prince
true | place | كوبنهاغن | Copenhagen
true | place | شتوتغارت | Stuttgart
true | place | ديار بكر | Diyarbakır
true | place | أصفهان | Isfahan
true | place | مزار شريف | Mazar-i-Sharif
true | place | تشونغتشينغ | Chongqing
true | place | غوانغتشو | Guangzhou
true | place | تمنراست | Tamanrasset
true | place | قسنطينة | Constantine
true | place | الحسكة | Hasakah
true | place | الفلوجة | Fallujah
true | place | كركوك | Kirkuk
true | place | تعز | Taiz
true | place | المكلا | Mukalla
false | place | كراكوف | Kharkiv
false | place | طبرق | Tabarka
false | place | أبين | Abyei
false | place | أستراليا | Austria
false | place | الشارقة | Sharqia
false | place | سوسة | Suez
false | place | جمهورية الكونغو | Democratic Republic of the Congo
false | place | تشاد | Chile
true | organization | أوبك | منظمة الدول المصدرة للنفط
true | organization | داعش | تنظيم الدولة الإسلامية
true | organization | قسد | قوات سوريا الديمقراطية
true | organization | الموساد | جهاز الموساد
true | organization | الشاباك | جهاز الأمن العام الإسرائيلي
true | organization | برشلونة | نادي برشلونة
true | organization | أ ف ب | وكالة فرانس برس
true | organization | فرانس برس | وكالة الصحافة الفرنسية
true | organization | اليونسكو | منظمة الأمم المتحدة للتربية والعلم والثقافة
true | organization | الاتحاد الأوروبي لكرة القدم | يويفا
true | organization | الفاو | منظمة الأغذية والزراعة
true | organization | بوينغ | بوينج
true | organization | تسلا | شركة تيسلا
true | organization | هواوي | هواوى
true | organization | نوفاتيك | نوفاتك
true | organization | بايرن ميونخ | بايرن ميونيخ
true | organization | يوفنتوس | جوفنتوس
true | organization | غلطة سراي | غلطه سراي
true | organization | أرسنال | آرسنال
true | organization | توتنهام | توتنهام هوتسبير
true | organization | حماس | حركة المقاومة الإسلامية
true | organization | الإخوان المسلمون | جماعة الإخوان المسلمين
true | organization | حزب العدالة والتنمية | العدالة والتنمية
true | organization | وزارة الخارجية الأمريكية | الخارجية الأميركية
true | organization | البيت الابيض | البيت الأبيض
true | organization | مجلس الدوما | الدوما
true | organization | وكالة الأنباء المركزية الكورية | وكالة الأنباء الكورية المركزية
true | organization | مجموعة السبع | مجموعة الدول السبع
true | organization | حلف شمال الأطلسي | الناتو
true | organization | الناتو | North Atlantic Treaty Organization
true | organization | أوبك | OPEC
true | organization | منظمة التعاون الإسلامي | Organisation of Islamic Cooperation
true | organization | الجامعة العربية | Arab League
true | organization | مجلس التعاون الخليجي | GCC
true | organization | البنك الدولي | World Bank
true | organization | وكالة الطاقة الدولية | International Energy Agency
true | organization | الوكالة الدولية للطاقة الذرية | IAEA
true | organization | قوات الدعم السريع | Rapid Support Forces
true | organization | الحرس الثوري الإيراني | IRGC
true | organization | أسوشيتد برس | Associated Press
true | organization | رويترز | Reuters
true | organization | وكالة الصحافة الفرنسية | AFP
true | organization | صحيفة الغارديان | The Guardian
true | organization | بوينغ | Boeing
true | organization | إيرباص | Airbus
true | organization | هواوي | Huawei
true | organization | ريال مدريد | Real Madrid
true | organization | باريس سان جيرمان | Paris Saint-Germain
true | organization | بايرن ميونخ | Bayern Munich
true | organization | طيران الإمارات | Emirates Airline
true | organization | بي بي سي | British Broadcasting Corporation
false | organization | وكالة الطاقة الدولية | الوكالة الدولية للطاقة الذرية
false | organization | الحزب الشيوعي الصيني | الحزب الشيوعي الفيتنامي
false | organization | الجيش الإسرائيلي | الجيش اللبناني
false | organization | منتخب مصر | منتخب تونس
false | organization | برشلونة | برشلونة غواياكيل
false | organization | أهلي جدة | الأهلي المصري
false | organization | اتحاد جدة | اتحاد العاصمة
false | organization | حزب المحافظين | حزب العمال
false | organization | حزب العدالة والتنمية | حزب الحرية والعدالة
false | organization | مجلس القيادة الرئاسي | المجلس الانتقالي الجنوبي
false | organization | محكمة العدل الدولية | محكمة العدل الأوروبية
false | organization | البنك المركزي الروسي | البنك المركزي الأوكراني
false | organization | منظمة الصحة العالمية | منظمة العمل الدولية
false | organization | صندوق النقد العربي | صندوق النقد الدولي
false | organization | جامعة الدول العربية | جامعة بيروت العربية
false | organization | فولكس فاغن | فولفو
false | organization | سوني | سامسونغ
false | organization | بوينغ | بايدو
false | organization | وزارة الصحة | منظمة الصحة العالمية
false | organization | حركة الجهاد الإسلامي | حركة المقاومة الإسلامية
false | organization | وكالة الطاقة الدولية | IAEA
false | organization | منظمة العمل الدولية | World Health Organization
false | organization | حزب العمال | Conservative Party
false | organization | الحزب الديمقراطي | Republican Party
true | person | أندريه غريغوريينكو | أندري جريجورينكو
true | person | فياتشيسلاف فولودين | فيتشسلاف فولودين
true | person | فالنتينا ماتفيينكو | فالنتينا ماتفينكو
true | person | يوري أوشاكوف | يوري اوشاكوف
true | person | سيرغي سوروفيكين | سيرجي سوروفكين
true | person | إيغور ستريلكوف | ايجور ستريلكوف
true | person | أولكسي دانيلوف | أوليكسي دانيلوف
true | person | بيترو بوروشينكو | بترو بوروشنكو
true | person | يوليا تيموشينكو | يوليا تيموشنكو
true | person | فيتالي كليتشكو | فيتالي كليتشكوف
true | person | كيم هيوك تشول | كيم هيوك-تشول
true | person | ري سون غوون | ري سون جون
true | person | باك بونغ جو | باك بونج جو
true | person | تشو تاي يول | تشو تايول
true | person | شين وون سيك | شين وون-سيك
true | person | دينغ شيويه شيانغ | دنغ شويه شيانغ
true | person | لي شانغ فو | لي شانجفو
true | person | لاي تشينغ ته | لاي تشينج تي
true | person | مايك جونسون | رئيس مجلس النواب الأمريكي مايك جونسون
true | person | لويد أوستن | وزير الدفاع الأمريكي لويد أوستن
true | person | وليام بيرنز | ويليام برنز
true | person | بريت ماكغورك | بريت ماكجورك
true | person | عاموس هوكشتاين | آموس هوكشتين
true | person | توم باراك | توماس باراك
true | person | ليندا توماس غرينفيلد | ليندا توماس-جرينفيلد
true | person | رون ديرمر | رون دريمر
true | person | يسرائيل كاتس | إسرائيل كاتس
true | person | غادي آيزنكوت | جادي أيزنكوت
true | person | دافيد برنياع | ديفيد برنيع
true | person | دانيال هاغاري | دانيال هاجاري
true | person | إيال زامير | ايال زمير
true | person | أفيخاي أدرعي | أفيخاي ادرعي
true | person | موسى أبو مرزوق | موسي ابو مرزوق
true | person | صالح العاروري | الشيخ صالح العاروري
true | person | زاهر جبارين | زاهر جبّارين
true | person | عز الدين الحداد | عزالدين الحداد
true | person | نعيم قاسم | الشيخ نعيم قاسم
true | person | وفيق صفا | الحاج وفيق صفا
true | person | نواف سلام | القاضي نواف سلام
true | person | محمد رضا عارف | رضا عارف
true | person | محسن فخري زاده | محسن فخريزاده
true | person | إسماعيل قاآني | اسماعيل قآني
true | person | كاظم غريب آبادي | كاظم غريب ابادي
true | person | مجيد تخت روانجي | مجيد تخت رونجي
true | person | سعيد جليلي | سعيد جليلى
true | person | عبد الكريم سروش | عبدالكريم سروش
true | person | يشار غولر | ياشار غولر
true | person | إبراهيم كالين | إبراهيم قالن
true | person | سليمان صويلو | سليمان سويلو
true | person | صلاح الدين دميرتاش | صلاحالدين دميرتاش
true | person | ميرال أكشينار | ميرال أكشنار
true | person | مسرور بارزاني | مسرور برزاني
true | person | قوباد طالباني | قباد طالباني
true | person | فؤاد حسين | فواد حسين
true | person | محمد الحلبوسي | محمد ريكان الحلبوسي
true | person | عبد اللطيف رشيد | عبداللطيف جمال رشيد
true | person | أسعد الشيباني | أسعد حسن الشيباني
true | person | مرهف أبو قصرة | مرهف ابوقصرة
true | person | عبد الله بن زايد | الشيخ عبد الله بن زايد آل نهيان
true | person | محمد بن عبد الرحمن | محمد بن عبد الرحمن آل ثاني
true | person | بدر عبد العاطي | بدر عبدالعاطي
true | person | عباس كامل | اللواء عباس كامل
true | person | مصطفى مدبولي | مصطفي مدبولي
true | person | أحمد الطيب | شيخ الأزهر أحمد الطيب
true | person | تواضروس الثاني | البابا تواضروس الثاني
true | person | كامل إدريس | كامل الطيب إدريس
true | person | شمس الدين كباشي | شمس الدين الكباشي
true | person | مني أركو مناوي | مني اركو مناوى
true | person | مالك عقار | مالك عقار إير
true | person | عبد الرحيم حمدان دقلو | عبد الرحيم دقلو
true | person | دينا مفتي | دينا مفتى
true | person | ديبرتسيون جبرميكائيل | ديبرصيون جبرميكائيل
true | person | تاغيسي تشافو | تاجيسي تشافو
true | person | حسن علي خيري | حسن علي خيرى
true | person | موسى فكي | موسى فقيه محمد
true | person | نانغولو مبومبا | نانجولو مبومبا
true | person | فيوسا مينديز | فيوسا منديس
true | person | جواو لورينسو | جواو لورنسو
true | person | فيليب نيوسي | فيليبي نيوسي
true | person | لازاروس شاكويرا | لازاروس تشاكويرا
true | person | هاكيندي هيشيليما | هاكايندي هيشيليما
true | person | بريس أوليغي نغيما | بريس أوليجي نجيما
true | person | ساليفو موديي | ساليفو مودي
true | person | مامادي دومبويا | مامادي دومبيا
true | person | دينا بولوارتي | دينا بولوارته
true | person | دانيال نوبوا | دانييل نوبوا
true | person | غييرمو لاسو | جييرمو لاسو
true | person | ميغيل دياز كانيل | ميجيل دياز-كانيل
true | person | ماريا كورينا ماتشادو | ماريا كورينا متشادو
true | person | إدموندو غونزاليس أوروتيا | إدموندو جونزاليس
true | person | أنورا كومارا ديساناياكي | أنورا كومارا ديساناياكا
true | person | رانيل ويكرمسينغه | رانيل ويكريميسينجي
true | person | غوتابايا راجاباكسا | جوتابايا راجابكسا
true | person | أنوتين تشارنفيراكول | أنوتين شارنفيراكول
true | person | مين أونغ هلينغ | مين أونغ هلاينغ
true | person | جاستن ترودو | جاستين ترودو
true | person | مارك كارني | مارك كارنى
true | person | كريستيا فريلاند | كريستيا فريلند
true | person | أنتوني ألبانيزي | أنتوني ألبانيز
true | person | كريستوفر لوكسون | كريستوفر لكسون
true | person | ميشال بارنييه | ميشيل بارنييه
true | person | برونو روتايو | برونو ريتايو
true | person | سيباستيان لوكورنو | سيباستيان لو كورنو
true | person | جوردان بارديلا | جوردان بارديلّا
true | person | فريدريش ميرتس | فريدريش ميرز
true | person | روبرت هابيك | روبرت هابك
true | person | أليس فايدل | أليس فيدل
true | person | بوريس بيستوريوس | بوريس بستوريوس
true | person | أندرياس شليشر | أندرياس شلايشر
true | person | روبرتا ميتسولا | روبيرتا ميتسولا
true | person | كارول نافروتسكي | كارول ناوروتسكي
true | person | بيتر سيارتو | بيتر سيجارتو
true | person | فيوليتا بيرزينا | فيوليتا برزينا
false | person | كيم هيوك تشول | كيم يونغ تشول
false | person | ري سون غوون | ري يونغ هو
false | person | باك بونغ جو | باك جونغ تشون
false | person | دينغ شيويه شيانغ | دينغ لي رن
false | person | لي شانغ فو | لي شي
false | person | ما ينغ جيو | ما يون
false | person | تشانغ يو شيا | تشانغ جون
false | person | تشن شوي بيان | تشن يي
false | person | يانغ جيه تشي | يانغ شانغ كون
false | person | فلاديمير بوتين | ليودميلا بوتينا
false | person | ميخائيل ميشوستين | ميخائيل غورباتشوف
false | person | ميخائيل غورباتشوف | رايسا غورباتشوفا
false | person | أوليغ ديريباسكا | أوليغ تيوخا
false | person | فيتالي كليتشكو | فلاديمير كليتشكو
false | person | باراك أوباما | ميشيل أوباما
false | person | جون كينيدي | إدوارد كينيدي
false | person | نانسي بيلوسي | بول بيلوسي
false | person | تيد كروز | توم كروز
false | person | ليز تشيني | ليز تراس
false | person | جيمس بيكر | جيمس ماتيس
false | person | يسرائيل كاتس | يسرائيل مئير لاو
false | person | إسحق هرتسوغ | إسحق رابين
false | person | أرييل شارون | جلعاد شارون
false | person | عزمي بشارة | ناصيف بشارة
false | person | مروان البرغوثي | مصطفى البرغوثي
false | person | أحمد ياسين | أحمد جبريل
false | person | أحمد سعدات | أنور السادات
false | person | هاشم صفي الدين | عبد الله صفي الدين
false | person | طلال أرسلان | طلال سلمان
false | person | بيار الجميل | بشير الجميل
false | person | فؤاد شهاب | فؤاد السنيورة
false | person | علي عسيري | عواض عسيري
false | person | محمد رضا عارف | محمد رضا مدرسي
false | person | أكبر هاشمي رفسنجاني | فائزة هاشمي
false | person | مجتبى خامنئي | هادي خامنئي
false | person | عبد الله غول | عبد الله أوجلان
false | person | عدنان مندريس | عدنان أوكتار
false | person | جلال طالباني | قوباد طالباني
false | person | فؤاد معصوم | فؤاد حسين
false | person | محمد الحلبوسي | محمد الكربولي
false | person | خالد بن أحمد آل خليفة | خليفة بن سلمان آل خليفة
false | person | عبد الله بن خالد | خالد بن عبد الله
false | person | محمد بن خليفة | خليفة بن محمد
false | person | أحمد بن محمد | محمد بن أحمد
false | person | منصور بن متعب | متعب بن عبد الله
false | person | سعود بن نايف | محمد بن نايف
false | person | ناصر المحمد الصباح | محمد الصباح السالم الصباح
false | person | سالم العبد الله | عبد الله السالم
false | person | شهاب بن طارق | أسعد بن طارق
false | person | علي جمعة | علي الطنطاوي
false | person | أحمد الطيب | أحمد نظيف
false | person | شوقي علام | شوقي غريب
false | person | شنودة الثالث | تواضروس الثاني
false | person | الصادق المهدي | مريم الصادق المهدي
false | person | جعفر نميري | جعفر الصادق
false | person | مني أركو مناوي | مالك عقار
false | person | عبد الله خليل | خليل إبراهيم
false | person | موسى هلال | موسى فكي
false | person | لوران كابيلا | لوران ديزيريه
false | person | باتريس لومومبا | باتريس تالون
false | person | ليوبولد سنغور | ليوبولد الثاني
false | person | توماس سانكارا | توماس لوبانغا
false | person | إيزابيل دوس سانتوس | خوسيه إدواردو دوس سانتوس
false | person | أوغستو بينوشيه | أوغستو ساندينو
false | person | خوان بيرون | إيفا بيرون
false | person | سلفادور أليندي | إيزابيل أليندي
false | person | داو أونغ سان | أونغ سان سو تشي
false | person | راجيف غاندي | راهول غاندي
false | person | ضياء الحق | ضياء الرحمن
false | person | الشيخة حسينة | خالدة ضياء
false | person | جوهان كرويف | دينيس بيركامب
false | person | فيليب لام | فيليب كوتينيو
false | person | إيدين هازارد | ثورغان هازارد
false | person | بول بوغبا | ماتياس بوغبا
false | person | جيروم بواتينغ | كيفن برينس بواتينغ
true | place | ستيباناكيرت | ستيبانكيرت
true | place | ناغورنو كاراباخ | ناجورنو كاراباخ
true | place | تيراسبول | تيراسبل
true | place | تشيسيناو | كيشيناو
true | place | بودغوريتسا | بودجوريتسا
true | place | سكوبيه | سكوبي
true | place | ليوبليانا | لوبليانا
true | place | تالين | تالن
true | place | غوتنبرغ | جوتنبرج
true | place | نوفوسيبيرسك | نوفوسيبرسك
true | place | روستوف على الدون | روستوف أون دون
true | place | سان بطرسبرغ | سانت بطرسبرج
true | place | كالينينغراد | كالينينجراد
true | place | فولغوغراد | فولجوجراد
true | place | بخارى | بخارا
true | place | طشقند | تشقند
true | place | عشق آباد | عشقأباد
true | place | دوشنبه | دوشانبي
true | place | بيشكيك | بشكيك
true | place | نور سلطان | نورسلطان
true | place | أولان باتور | أولان باتر
true | place | بنوم بنه | بنوم بينه
true | place | فيينتيان | فينتيان
true | place | يانغون | يانجون
true | place | نايبيداو | نايبيدو
true | place | تيمفو | ثيمبو
true | place | كاتماندو | كتمندو
true | place | ملقا | ملقة
true | place | إشبيلية | إشبيليه
true | place | سرقسطة | سرقسطه
true | place | لشبونة | لشبونه
true | place | تورينو | تورين
true | place | نابولي | نابولى
true | place | جنوى | جنوة
true | place | مرسيليا | مارسيليا
true | place | بيلو هوريزونتي | بيلوهوريزونتي
true | place | ريو دي جانيرو | ريودي جانيرو
true | place | كيتو | كويتو
true | place | غواياكيل | جواياكيل
true | place | أسونسيون | أسنسيون
true | place | مونتيفيديو | مونتفيديو
true | place | تيغوسيغالبا | تيجوسيجالبا
true | place | ماناغوا | ماناجوا
true | place | سان خوسيه | سان خوزيه
true | place | سكرامنتو | ساكرامنتو
true | place | ميامي | ميامى
true | place | بيتسبرغ | بيتسبرج
true | place | هونولولو | هنولولو
true | place | كانبرا | كانبيرا
true | place | ويلينغتون | ولنجتون
true | place | هراري | هراريه
true | place | ويندهوك | وندهوك
true | place | غابورون | جابورون
true | place | أنتاناناريفو | انتاناناريفو
true | place | فريتاون | فري تاون
true | place | مونروفيا | منروفيا
true | place | أكرا | اكرا
true | place | لومي | لوميه
true | place | باماكو | بماكو
true | place | غاو | جاو
true | place | أغاديز | أجاديز
false | place | تورينو | تورونتو
false | place | مالمو | مالي
false | place | ليما | لومي
false | place | كيتو | كييف
false | place | باكو | باماكو
false | place | أنقرة | أكرا
false | place | هراري | هرر
false | place | غاو | غوا
false | place | لوساكا | أوساكا
false | place | مابوتو | مابوسا
false | place | مونروفيا | مونتيري
false | place | سالفادور | السلفادور
false | place | جنوى | جنيف
false | place | ملقا | مالطا
false | place | قرطاج | قرطبة
false | place | قرطاجنة | قرطاج
false | place | بيرن | برلين
false | place | فيينا | فينتيان
false | place | بيشكيك | بلشيك
false | place | كالينينغراد | ستالينغراد
false | place | الأقصر | الأحمر
false | place | دمياط | دمنهور
false | place | بني سويف | بني ملال
false | place | كفر الشيخ | كفر الزيات
false | place | رأس الخيمة | رأس العين
false | place | أم القيوين | أم قصر
false | place | الفجيرة | البحيرة
false | place | تعز | تلعفر
false | place | البيضاء | الدار البيضاء
false | place | خان شيخون | خان يونس
false | place | عين العرب | عين عيسى
false | place | تل أبيض | تل أبيب
false | place | الباب | باب المندب
false | place | القائم | القيارة
false | place | سنجار | سنار
false | place | تكريت | تكيت
false | place | بعقوبة | عقربة
true | organization | أطباء بلا حدود | منظمة أطباء بلا حدود
true | organization | مراسلون بلا حدود | منظمة مراسلون بلا حدود
true | organization | الإنتربول | الأنتربول
true | organization | اليوروبول | يوروبول
true | organization | أنصار الله | الحوثيون
true | organization | البوليساريو | جبهة البوليساريو
true | organization | البشمركة | البيشمركة
true | organization | حزب العمال الكردستاني | العمال الكردستاني
true | organization | لوك أويل | لوكويل
true | organization | سبيربنك | سبيربانك
true | organization | شيفرون | شفرون
true | organization | إكسون موبيل | اكسون موبايل
true | organization | لوكهيد مارتن | لوكهيد مارتين
true | organization | رايثيون | ريثيون
true | organization | جنرال إلكتريك | جنرال اليكتريك
true | organization | أوبن إيه آي | أوبن أيه آي
true | organization | علي بابا | عليبابا
true | organization | مرسيدس بنز | مرسيدس-بنز
true | organization | إنتر ميلان | انتر ميلان
true | organization | بوروسيا دورتموند | بروسيا دورتموند
true | organization | غالاتا سراي | غلطة سراي
true | organization | أتلتيكو مدريد | اتليتيكو مدريد
true | organization | فنربخشة | فنربهتشه
true | organization | وكالة الأناضول | الأناضول
true | organization | شينخوا | وكالة شينخوا
true | organization | إنترفاكس | وكالة إنترفاكس للأنباء
true | organization | كيودو | وكالة كيودو اليابانية
true | organization | يونهاب | وكالة يونهاب الكورية الجنوبية
true | organization | نيوزويك | مجلة نيوزويك
true | organization | دير شبيغل | مجلة دير شبيجل الألمانية
true | organization | لوفيغارو | صحيفة لوفيجارو
true | organization | إل باييس | الباييس
true | organization | كوريري ديلا سيرا | كورييري ديلا سيرا
true | organization | ديلي ميل | الديلي ميل
false | organization | وزارة العدل الأمريكية | وزارة العدل الإسرائيلية
false | organization | لجنة حماية الصحفيين | لجنة الانتخابات المركزية
false | organization | جبهة الخلاص | جبهة الإنقاذ الإسلامية
false | organization | حزب الأمة | حزب الوفد
false | organization | حزب الكتائب | حزب القوات اللبنانية
false | organization | جنرال موتورز | جنرال إلكتريك
false | organization | ديلي ميل | ديلي تلغراف
false | organization | إنتر ميلان | إنتر ميامي
false | organization | إنتر ميلان | إيه سي ميلان
false | organization | بوروسيا دورتموند | بوروسيا مونشنغلادباخ
false | organization | ريال بيتيس | ريال سوسيداد
false | organization | أستون فيلا | أستون مارتن
false | organization | نادي الهلال | الهلال الأحمر
false | organization | الاتحاد السعودي | نادي الاتحاد السكندري
false | organization | صحيفة الأهرام | صحيفة الأخبار
false | organization | صحيفة الشرق الأوسط | صحيفة الشرق القطرية
false | organization | القوات المسلحة المصرية | القوات المسلحة السودانية
false | organization | الخطوط التركية | الخطوط السعودية
false | organization | المحكمة الجنائية الدولية | المحكمة الدستورية
false | organization | هيئة الإذاعة البريطانية | هيئة الطيران المدني
false | organization | مجموعة العشرين | مجموعة السبع
false | organization | لواء الفاطميون | لواء زينبيون
false | organization | جيش الإسلام | جيش الفتح
true | person | فياتشيسلاف فولودين | Vyacheslav Volodin
true | person | سيرغي سوروفيكين | Sergey Surovikin
true | person | بيترو بوروشينكو | Petro Poroshenko
true | person | فيتالي كليتشكو | Vitali Klitschko
true | person | تشو تاي يول | Cho Tae-yul
true | person | شين وون سيك | Shin Won-sik
true | person | هه لي فنغ | He Lifeng
true | person | لاي تشينغ ته | Lai Ching-te
true | person | وليام بيرنز | William Burns
true | person | عاموس هوكشتاين | Amos Hochstein
true | person | يسرائيل كاتس | Israel Katz
true | person | غادي آيزنكوت | Gadi Eisenkot
true | person | دافيد برنياع | David Barnea
true | person | إيال زامير | Eyal Zamir
true | person | موسى أبو مرزوق | Mousa Abu Marzook
true | person | صالح العاروري | Saleh al-Arouri
true | person | نعيم قاسم | Naim Qassem
true | person | نواف سلام | Nawaf Salam
true | person | إسماعيل قاآني | Esmail Qaani
true | person | سعيد جليلي | Saeed Jalili
true | person | يشار غولر | Yaşar Güler
true | person | صلاح الدين دميرتاش | Selahattin Demirtaş
true | person | فؤاد حسين | Fuad Hussein
true | person | محمد الحلبوسي | Mohammed al-Halbousi
true | person | أسعد الشيباني | Asaad al-Shaibani
true | person | بدر عبد العاطي | Badr Abdelatty
true | person | مصطفى مدبولي | Mostafa Madbouly
true | person | مني أركو مناوي | Minni Minnawi
true | person | موسى فكي | Moussa Faki
true | person | جواو لورينسو | João Lourenço
true | person | لازاروس تشاكويرا | Lazarus Chakwera
true | person | هاكايندي هيشيليما | Hakainde Hichilema
true | person | مامادي دومبويا | Mamady Doumbouya
true | person | دينا بولوارتي | Dina Boluarte
true | person | غييرمو لاسو | Guillermo Lasso
true | person | ميغيل دياز كانيل | Miguel Díaz-Canel
true | person | ماريا كورينا ماتشادو | María Corina Machado
true | person | غوتابايا راجاباكسا | Gotabaya Rajapaksa
true | person | مين أونغ هلاينغ | Min Aung Hlaing
true | person | جاستن ترودو | Justin Trudeau
true | person | كريستيا فريلاند | Chrystia Freeland
true | person | أنتوني ألبانيزي | Anthony Albanese
true | person | ميشال بارنييه | Michel Barnier
true | person | فرانسوا بايرو | François Bayrou
true | person | برونو روتايو | Bruno Retailleau
true | person | جوردان بارديلا | Jordan Bardella
true | person | فريدريش ميرتس | Friedrich Merz
true | person | أليس فايدل | Alice Weidel
true | person | رادوسلاف سيكورسكي | Radosław Sikorski
true | person | بيتر سيارتو | Péter Szijjártó
true | person | زهران ممداني | Zohran Mamdani
true | person | بيت هيغسيث | Pete Hegseth
true | person | ماركو روبيو | Marco Rubio
true | person | تولسي غابارد | Tulsi Gabbard
true | person | جيه دي فانس | J.D. Vance
true | person | جيه دي فانس | JD Vance
false | person | دينغ شيويه شيانغ | Ding Liren
false | person | كيم هيوك تشول | Kim Yong-chol
false | person | فيتالي كليتشكو | Wladimir Klitschko
false | person | ميشيل أوباما | Barack Obama
false | person | تيد كروز | Tom Cruise
false | person | مروان البرغوثي | Mustafa Barghouti
false | person | محمد بن نايف | Mohammed bin Salman
false | person | سعود بن نايف | Nayef bin Saud
false | person | إسحق هرتسوغ | Yitzhak Rabin
false | person | بشير الجميل | Amin Gemayel
false | person | راهول غاندي | Rajiv Gandhi
false | person | جيمس ماتيس | James Baker
false | person | خالدة ضياء | Ziaur Rahman
true | place | ناغورنو كاراباخ | Nagorno-Karabakh
true | place | كيشيناو | Chișinău
true | place | نوفوسيبيرسك | Novosibirsk
true | place | كالينينغراد | Kaliningrad
true | place | سمرقند | Samarkand
true | place | بيشكيك | Bishkek
true | place | أولان باتور | Ulaanbaatar
true | place | بنوم بنه | Phnom Penh
true | place | إشبيلية | Seville
true | place | لشبونة | Lisbon
true | place | جنوى | Genoa
true | place | مونتيفيديو | Montevideo
true | place | ماناغوا | Managua
true | place | سكرامنتو | Sacramento
true | place | ويندهوك | Windhoek
true | place | أكرا | Accra
true | place | كوتونو | Cotonou
true | place | أغاديز | Agadez
true | place | بني سويف | Beni Suef
true | place | تل أبيض | Tell Abyad
true | place | عين العرب | Ayn al-Arab
true | place | خان شيخون | Khan Shaykhun
true | place | تلعفر | Tal Afar
true | place | سنجار | Sinjar
true | place | معرة النعمان | Maarat al-Numan
false | place | سنار | Sinjar
false | place | ألمانيا | Armenia
false | place | لوساكا | Osaka
false | place | جنيف | Genoa
false | place | باكو | Bamako
false | place | تورينو | Toronto
false | place | الدار البيضاء | Bayda
true | organization | أوكسفام | Oxfam
true | organization | أطباء بلا حدود | Doctors Without Borders
true | organization | مراسلون بلا حدود | Reporters Without Borders
true | organization | البوليساريو | Polisario Front
true | organization | البيشمركة | Peshmerga
true | organization | لوك أويل | Lukoil
true | organization | شيفرون | Chevron
true | organization | إكسون موبيل | ExxonMobil
true | organization | لوكهيد مارتن | Lockheed Martin
true | organization | علي بابا | Alibaba
true | organization | بوروسيا دورتموند | Borussia Dortmund
true | organization | أتلتيكو مدريد | Atlético Madrid
true | organization | يونهاب | Yonhap
true | organization | شينخوا | Xinhua
true | organization | دير شبيغل | Der Spiegel
true | organization | لوفيغارو | Le Figaro
true | organization | هيئة الإذاعة البريطانية | BBC
true | organization | منظمة العفو الدولية | Amnesty International
true | organization | المحكمة الجنائية الدولية | ICC
true | organization | مجموعة العشرين | G20
true | organization | الصليب الأحمر | Red Cross
true | organization | وزارة الخارجية الروسية | Russian Foreign Ministry
true | organization | البرلمان الأوروبي | European Parliament
false | organization | إنتر ميلان | AC Milan
false | organization | جنرال موتورز | General Electric
false | organization | المحكمة الجنائية الدولية | ICJ
false | organization | مجموعة السبع | G20
false | organization | وزارة الخارجية الروسية | Russian Defence Ministry
false | organization | البرلمان الأوروبي | European Commission
`;

/**
 * Pairs that are judged wrongly today: rarer spellings, namesakes by one vowel, and what needs more world knowledge. The test holds that they are
 * still wrong, so that whoever mends one moves it up.
 */
export const openPairs = `
true | person | عمارو سيسوكو إمبالو | عمر سيسوكو إمبالو
true | person | روبرت فيكو | روبيرت فيتسو
true | person | مارتن غريفيثس | مارتن جريفيث
true | person | ثاكسين شيناواترا | تاكسين شيناوات
false | person | سيرغي ريابكوف | سيرغي ريباكوف
false | person | مارين لوبان | ماريون لوبان
true | person | بن علي يلدريم | بينالي يلدريم
true | person | ماريانو راخوي | ماريانو راجوي
true | person | كارليس بوتشيمون | كارلس بوجديمون
true | person | لويس لاكال بو | لويس لاكايي بو
true | person | فوستين آرشانج تواديرا | فوستان أركانج تواديرا
false | person | لي كه تشيانغ | لي قوه تشيانغ
true | person | كارليس بوتشيمون | Carles Puigdemont
true | place | سالونيك | ثيسالونيكي
true | place | قسنطينة | قسطنطينة
false | place | بوسان | بيسان
false | place | سرت | سيرتا
false | place | طبرق | طبرقة
true | organization | الأونروا | وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين
true | person | هه لي فنغ | خه لي فنغ
true | person | خوسيه ماريا نيفيس | جوزيه ماريا نيفيس
true | person | رادوسلاف سيكورسكي | رادوسواف سيكورسكي
true | place | ماربيا | ماربيلا
true | organization | توتال إنرجي | توتال إنرجيز
true | person | دينغ شيويه شيانغ | Ding Xuexiang
`;
