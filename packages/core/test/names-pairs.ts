/** Pairs of names written by hand for these tests: press spellings of many countries and fields. "kind | a | b | what the pair shows". */
export const samePairs = `
person | غابرييل غارسيا ماركيز | جابرييل جارسيا ماركيز | g as غ or ج
person | يوري غاغارين | يوري جاجارين | g as غ or ج
person | إنغمار بيرغمان | إنجمار برجمان | g as غ or ج, vowels
person | مارغريت تاتشر | مارجريت تاتشر | g as غ or ج
person | رونالد ريغان | رونالد ريجان | g as غ or ج
person | ميخائيل غورباتشوف | ميخائيل جورباتشوف | g as غ or ج
person | ميخائيل غورباتشوف | ميخائيل غورباتشيف | vowels
person | آل غور | آل جور | g as غ or ج
person | هوغو تشافيز | هوجو تشافيز | g as غ or ج
person | هوغو تشافيز | هوغو شافيز | ch as تش or ش
person | غوردون براون | جوردون براون | g as غ or ج
person | سيرج غينسبورغ | سيرج جينسبورج | g as غ or ج
person | زبيغنيو بريجنسكي | زبيغنيو بريجينسكي | vowels
person | إيلون ماسك | ايلون ماسك | hamza
person | إيلون ماسك | إلون ماسك | vowels
person | كريستيانو رونالدو | كرستيانو رونالدو | vowels
person | زلاتان إبراهيموفيتش | زلاتان ابراهيموفتش | hamza, vowels
person | كيليان مبابي | كيليان امبابي | a helping alif
person | يورغن كلوب | يورجن كلوب | g as غ or ج
person | بيب غوارديولا | بيب جوارديولا | g as غ or ج
person | جوزيه مورينيو | جوزيه مورينهو | nh as ن or نه
person | روجر فيدرر | روجيه فيدرر | a French given name
person | رافاييل نادال | رافائيل نادال | hamza seat
person | فيودور دوستويفسكي | فيودور دوستويڤسكي | v as ف or ڤ
person | أنطون تشيخوف | انطون تشيكوف | kh as خ or ك
person | فيكتور هوغو | فكتور هوجو | g, vowels
person | شكسبير | وليم شكسبير | surname alone
person | وليام شكسبير | ويليام شيكسبير | vowels
person | سلفادور دالي | سالفادور دالي | vowels
person | فولفغانغ أماديوس موتسارت | فولفغانغ أماديوس موزارت | ts as تس or ز
person | باخ | يوهان سباستيان باخ | surname alone
person | نجيب محفوظ | الأديب نجيب محفوظ | a calling in front
person | محمد صلاح | اللاعب محمد صلاح | a calling in front
person | أنجيلا ميركل | المستشارة الألمانية أنغيلا ميركل | title, nationality, g
person | جاسيندا أرديرن | رئيسة وزراء نيوزيلندا جاسيندا أرديرن | title with a country
person | نارندرا مودي | ناريندرا مودي | vowels
person | نواز شريف | رئيس الوزراء الباكستاني نواز شريف | title, nationality
person | الملكة إليزابيث الثانية | إليزابيث الثانية | title
person | جاير بولسونارو | جايير بولسونارو | vowels
person | لولا دا سيلفا | لولا داسيلفا | joined particle
person | دا سيلفا | لويس إيناسيو لولا دا سيلفا | surname alone
person | فان غوخ | فينسنت فان غوخ | surname with particle
person | فنسنت فان جوخ | فينسنت فان غوخ | vowels, g
person | جان ماري لوكليزيو | جان ماري لو كليزيو | joined particle
person | جان كلود يونكر | جان-كلود يونكر | hyphen
person | دومينيك دو فيلبان | دومينيك دوفيلبان | joined particle
person | بان كي مون | بان كي-مون | hyphen
person | بان كي مون | بان كيمون | joined
person | آنغ سان سو تشي | أونغ سان سو تشي | vowels
person | ماو تسي تونغ | ماو تسي تونج | g as غ or ج
person | فيكتور أوربان | أوربان فيكتور | family order
person | شينزو آبي | آبي شينزو | family order
person | شينزو آبي | شينزو ابي | hamza
person | جمال عبد الناصر | جمال عبدالناصر | عبد joined
person | عبد العزيز بوتفليقة | عبدالعزيز بوتفليقه | عبد joined, ة
person | عبدالرحمن اليوسفي | عبد الرحمان اليوسفي | عبد, alif written
person | أنور السادات | محمد أنور السادات | a double name with محمد
person | أبو مصعب الزرقاوي | ابومصعب الزرقاوي | أبو joined
person | أبو بكر البغدادي | أبوبكر البغدادي | أبو joined
person | علي بن أبي طالب | علي ابن أبي طالب | بن ابن
person | أحمد بن بلة | أحمد بن بله | ة
person | بن بلة | أحمد بن بلة | surname with بن
person | هواري بومدين | الهواري بومدين | article
person | رفيق الحريري | رئيس الوزراء اللبناني الراحل رفيق الحريري | title
person | فيروز | الفنانة فيروز | title
person | حسن نصر الله | حسن نصرالله | joined الله
person | نور الدين زنكي | نورالدين زنكي | joined الدين
person | مصطفى كمال أتاتورك | مصطفي كمال اتاتورك | ى, hamza
person | ليلى علوي | ليلي علوي | ى
person | أم كلثوم | ام كلثوم | hamza
person | هدى بركات | هدي بركات | ى
person | فؤاد السنيورة | فواد السنيوره | hamza seat, ة
person | مؤيد اللامي | مويد اللامي | hamza seat
person | رائد صلاح | رايد صلاح | hamza seat
person | داوود أوغلو | داود اوغلو | doubled و
person | أحمد داود أوغلو | داود أوغلو | surname of two words
person | ياسر عرفات | ياسر عـرفات | tatweel
person | محمد البرادعي | مُحَمَّد البرادعي | vocalised
person | الأمير الحسن بن طلال | الحسن بن طلال | title
person | محمد بن راشد آل مكتوم | محمد بن راشد ال مكتوم | آل and ال
person | تميم بن حمد | تميم بن حمد آل ثاني | tail dropped
person | هيثم بن طارق | السلطان هيثم بن طارق آل سعيد | title, tail dropped
person | بوتفليقة | عبد العزيز بوتفليقة | surname alone
person | غاندي | المهاتما غاندي | surname alone
person | مانديلا | نيلسون مانديلا | surname alone
person | بطرس غالي | بطرس بطرس غالي | doubled given name
person | جورج دبليو بوش | جورج بوش | initial dropped
person | جون ف. كينيدي | جون كينيدي | initial dropped
person | مايك بومبيو | مايكل بومبيو | nickname
person | بوب وودورد | روبرت وودورد | nickname
person | توني بلير | أنتوني بلير | nickname
person | فرانسوا أولاند | فرنسوا هولاند | silent h
person | جاك شيراك | الرئيس الفرنسي الأسبق جاك شيراك | title
person | ميشيل أوباما | ميشال أوباما | vowels
person | ستيفن هوكينغ | ستيفن هوكينج | g as غ or ج
person | جيف بيزوس | جيف بيزوز | s as س or ز
person | تيم كوك | الرئيس التنفيذي لشركة آبل تيم كوك | title with a company
person | رجب طيب أردوغان | رجب طيب اردوجان | hamza, g
person | فتح الله غولن | فتح الله جولن | g as غ or ج
person | محمود أحمدي نجاد | محمود احمدي نجاد | hamza
person | محمد باقر قاليباف | محمدباقر قالیباف | joined, Persian ya
person | بارفيز مشرف | برويز مشرف | v as ف or و
person | بينظير بوتو | بي نظير بوتو | joined
place | غرناطة | جرناطة | g as غ or ج
place | برشلونة | برشلونه | ة
place | غلاسكو | جلاسجو | g, sk
place | هامبورغ | هامبورج | g as غ or ج
place | لوكسمبورغ | لوكسمبورج | g as غ or ج
place | بلغاريا | بلجاريا | g as غ or ج
place | شيكاغو | شيكاجو | g as غ or ج
place | أوغندا | أوجندا | g as غ or ج
place | بنغلاديش | بنجلاديش | g as غ or ج
place | سنغافورة | سنجافورة | g as غ or ج
place | هونغ كونغ | هونج كونج | g as غ or ج
place | هونغ كونغ | هونغكونغ | joined
place | نيويورك | نيو يورك | joined
place | مدينة نيويورك | نيويورك | class noun
place | محافظة نينوى | نينوى | class noun
place | جزيرة صقلية | صقلية | class noun
place | كازاخستان | كازخستان | vowels
place | قيرغيزستان | قرغيزستان | vowels
place | أذربيجان | اذربيجان | hamza
place | إثيوبيا | اثيوبيا | hamza
place | طوكيو | توكيو | ط and ت
place | سيدني | سدني | vowels
place | فلاديفوستوك | فلاديفستوك | vowels
place | ماريوبول | ماريوبل | vowels
place | زابوريجيا | زابوروجيا | vowels
place | تشرنوبيل | تشيرنوبل | vowels
place | تشيلي | شيلي | ch as تش or ش
place | دير الزور | ديرالزور | joined
place | أبو ظبي | ابوظبي | joined
place | القنيطرة | القنيطره | ة
place | إدلب | ادلب | hamza
place | السويداء | السويدا | final hamza
place | نيودلهي | نيو دلهي | joined
place | لاس فيغاس | لاس فيجاس | g as غ or ج
place | بيرو | البيرو | article
place | الدنمارك | الدانمارك | vowels
place | البرتغال | البرتغال | the same
place | بلدة كفر قاسم | كفر قاسم | class noun
place | باريس | باريس، فرنسا | country after a comma
place | بودابست | بودابيست | vowels
place | سراييفو | ساراييفو | vowels
place | كييف | كيِيف | a vowel sign
place | نهر الميكونغ | الميكونغ | river's class noun
organization | غوغل | جوجل | g as غ or ج
organization | مايكروسوفت | ميكروسوفت | vowels
organization | شركة مايكروسوفت | مايكروسوفت | class noun
organization | أرامكو السعودية | أرامكو | nationality
organization | حركة طالبان | طالبان | class noun
organization | حزب الليكود | الليكود | class noun
organization | صحيفة لوموند | لوموند | class noun
organization | صحيفة لوموند الفرنسية | لوموند | class noun, nationality
organization | نيويورك تايمز | نيو يورك تايمز | joined
organization | صحيفة الغارديان | الجارديان | class noun, g
organization | بوكو حرام | بوكوحرام | joined
organization | جامعة هارفارد | جامعة هارفرد | vowels
organization | نادي ليفربول | ليفربول | class noun
organization | قناة العربية | العربية | class noun
organization | وكالة رويترز | رويترز | class noun
organization | الفيفا | فيفا | article
organization | الحزب الديمقراطي | الحزب الديموقراطي | vowels
organization | غازبروم | جازبروم | g as غ or ج
organization | فولكس فاغن | فولكسفاجن | joined, g
organization | حركة الشباب الصومالية | حركة الشباب | nationality
organization | بنك التسويات | بنك التسويات الدولي | reach
organization | هيومن رايتس ووتش | هيومان رايتس واتش | vowels
organization | سامسونغ | سامسونج | g as غ or ج
organization | إيرباص | ايرباس | ص and س
organization | لجنة الصليب الأحمر الدولية | اللجنة الدولية للصليب الأحمر | word order
thing | نوفيتشوك | نوفيشوك | ch as تش or ش
thing | إف-16 | إف 16 | hyphen
thing | سبوتنيك V | سبوتنيك V | the same
thing | إس-400 | اس 400 | hamza, hyphen
`;

/** Two names that must not be one. */
export const differentPairs = `
person | جورج بوش الأب | جورج بوش الابن | father and son
person | روبرت كينيدي | جون كينيدي | brothers
person | حافظ الأسد | بشار الأسد | father and son
person | رفيق الحريري | سعد الحريري | father and son
person | فيدل كاسترو | راؤول كاسترو | brothers
person | بيل كلينتون | هيلاري كلينتون | husband and wife
person | جواهر لال نهرو | إنديرا غاندي | nothing shared
person | إنديرا غاندي | راجيف غاندي | mother and son
person | سونيا غاندي | راهول غاندي | mother and son
person | علي عبد الله صالح | أحمد علي عبد الله صالح | father and son
person | معمر القذافي | سيف الإسلام القذافي | father and son
person | الملك حسين | الملك عبد الله | two kings
person | الملك عبد الله الأول | الملك عبد الله الثاني | ordinal
person | إليزابيث الأولى | إليزابيث الثانية | ordinal
person | بنديكتوس الخامس عشر | بنديكتوس السادس عشر | compound ordinal
person | يوحنا بولس الأول | يوحنا بولس الثاني | ordinal
person | محمد السادس | محمد الخامس | ordinal
person | دونالد ترامب | دونالد ترامب جونيور | junior
person | سلمان بن عبد العزيز | محمد بن سلمان | father and son
person | سلمان | محمد بن سلمان | the father's name
person | محمد بن زايد | منصور بن زايد | brothers
person | محمد بن زايد | محمد بن راشد | one first name
person | خالد بن سلمان | فيصل بن فرحان | nothing telling shared
person | جون ماكين | جون كيري | one first name
person | بوريس يلتسين | بوريس جونسون | one first name
person | ديفيد كاميرون | جيمس كاميرون | one surname
person | ديفيد كاميرون | ديفيد لامي | one first name
person | إيمانويل ماكرون | إيمانويل كانط | one first name
person | بول بوت | بول بيا | one first name
person | هو تشي منه | هو جين تاو | one family name
person | لي كوان يو | لي هسين لونغ | one family name
person | شي جين بينغ | شي تشونغ شون | one family name
person | دنغ شياو بينغ | لي بينغ | one syllable shared
person | مون جاي إن | مون سون ميونغ | one family name
person | بارك تشونغ هي | بارك غن هيه | father and daughter
person | حسن روحاني | حسن نصر الله | one first name
person | علي خامنئي | مجتبى خامنئي | father and son
person | روح الله الخميني | حسن الخميني | grandfather and grandson
person | عمر البشير | عمر سليمان | one first name
person | عمر عبد الرحمن | عمرو عبد الرحمن | عمر and عمرو
person | أحمد شفيق | محمود شفيق | given names
person | حسن البنا | حسين البنا | given names
person | سالم العلي | سليم العلي | given names
person | كريم بنزيما | كريم خان | one first name
person | سعد الدين العثماني | سعد الحريري | one first name
person | ناصر الخليفي | ناصر الخاطر | one first name
person | وزير الخارجية أحمد أبو الغيط | وزير الخارجية نبيل فهمي | one title
person | الرئيس الفرنسي فرانسوا ميتران | الرئيس الفرنسي فاليري جيسكار ديستان | one title
person | ماري كوري | إيرين كوري | mother and daughter
person | ليونيل ميسي | ليونيل جوسبان | one first name
person | رونالدو نازاريو | رونالدينيو | lookalike
person | غونتر غراس | غونتر غيوم | one first name
person | باراك أوباما | إيهود باراك | a surname that is another's first name
person | مايكل جاكسون | مايكل جوردان | one first name
person | سامويل بيكيت | توماس بيكيت | one surname
person | محمد علي | علي محمد | order of given names
person | صلاح الدين | علاء الدين | lookalike
place | النيجر | نيجيريا | two states
place | السويد | سويسرا | two states
place | كوريا الشمالية | كوريا الجنوبية | direction
place | السودان | جنوب السودان | direction
place | سلوفاكيا | سلوفينيا | two states
place | أستراليا | النمسا | two states
place | لاتفيا | ليتوانيا | two states
place | مالي | ملاوي | two states
place | موريتانيا | موريشيوس | two states
place | الكونغو برازافيل | الكونغو الديمقراطية | two states
place | أوروغواي | باراغواي | two states
place | ساموا | ساموا الأمريكية | two lands
place | آيسلندا | أيرلندا | two states
place | أيرلندا | أيرلندا الشمالية | direction
place | إيران | العراق | two states
place | تيمور الشرقية | تيمور الغربية | direction
place | جنوب أفريقيا | شمال أفريقيا | direction
place | الضفة الغربية | الصحراء الغربية | one word
place | البحر الأحمر | البحر الأسود | colour
place | نيو مكسيكو | المكسيك | new
place | نيو دلهي | نيو كاسل | new
place | حمص | حماة | lookalike
place | الرقة | الرمثا | lookalike
place | سبها | سبتة | lookalike
place | الخليل | الجليل | lookalike
place | نهر الأردن | الأردن | river and state
place | مطار بغداد | بغداد | airport and city
place | قناة السويس | السويس | canal and city
place | ولاية نيويورك | مدينة نيويورك | levels
place | بنغازي | بانغي | lookalike
place | بوردو | بورتو | lookalike
place | مرسيليا | مرسين | lookalike
place | طرابلس | نابلس | lookalike
place | سان خوسيه | سان دييغو | saint
place | سانت لويس | سانت لوسيا | saint
place | دارفور | دارفيل | lookalike
place | غوانتانامو | غوادالاخارا | lookalike
place | كراتشي | كراكوف | lookalike
organization | حركة فتح | حركة حماس | one class noun
organization | حزب الله | حزب الدعوة | one class noun
organization | البنك المركزي التركي | البنك المركزي المصري | nationality
organization | البنك الأفريقي للتنمية | البنك الآسيوي للتنمية | modifiers
organization | الاتحاد الأوروبي | الاتحاد الأفريقي | modifiers
organization | وزارة الخارجية | وزارة الداخلية | modifiers
organization | وزارة الدفاع الأمريكية | وزارة الدفاع الروسية | nationality
organization | الجيش السوري الحر | الجيش السوري | a telling word
organization | مانشستر يونايتد | مانشستر سيتي | one word
organization | ريال مدريد | أتلتيكو مدريد | one word
organization | نيويورك تايمز | نيويورك بوست | one word
organization | واشنطن بوست | واشنطن تايمز | one word
organization | فاينانشال تايمز | صنداي تايمز | one word
organization | قناة الشرق | صحيفة الشرق | class nouns
organization | جامعة القاهرة | جامعة عين شمس | one class noun
organization | الحزب الجمهوري | الحزب الديمقراطي | modifiers
organization | منظمة الصحة العالمية | منظمة التجارة العالمية | one telling word
organization | محكمة العدل الدولية | المحكمة الجنائية الدولية | one telling word
organization | جبهة التحرير الوطني | جبهة القوى الاشتراكية | one class noun
organization | المؤتمر الوطني | المؤتمر الشعبي | modifiers
organization | الخطوط الجوية الكويتية | الخطوط الجوية القطرية | nationality
organization | كتائب عز الدين القسام | كتائب شهداء الأقصى | one class noun
organization | مجلس الشعب | مجلس الشورى | modifiers
organization | سي إن إن | سي بي إس | letters
thing | إف-16 | إف-35 | number
thing | سوخوي 24 | سوخوي 35 | number
thing | قمة العشرين | قمة السبع | number word
thing | الحرب العالمية الأولى | الحرب العالمية الثانية | ordinal
thing | اتفاق أوسلو | اتفاق باريس | telling word
`;

/** The same across scripts or in Latin script: true or false first. */
export const acrossPairs = `
true | person | غابرييل غارسيا ماركيز | Gabriel García Márquez | transliteration
true | person | جابرييل جارسيا ماركيز | Gabriel Garcia Marquez | transliteration
true | person | ميخائيل غورباتشوف | Mikhail Gorbachev | transliteration
true | person | هوغو شافيز | Hugo Chávez | transliteration
true | person | جاك شيراك | Jacques Chirac | transliteration
true | person | نيكولا ساركوزي | Nicolas Sarkozy | silent s
true | person | فرانسوا ميتران | François Mitterrand | silent d
true | person | جان ماري لوكليزيو | Jean-Marie Le Clézio | joined particle
true | person | دومينيك دو فيلبان | Dominique de Villepin | particle
true | person | أنغيلا ميركل | Angela Merkel | transliteration
true | person | غيرهارد شرودر | Gerhard Schröder | transliteration
true | person | فرانك فالتر شتاينماير | Frank-Walter Steinmeier | transliteration
true | person | ألكسندر لوكاشينكو | Alexander Lukashenko | transliteration
true | person | أليكسي نافالني | Alexei Navalny | transliteration
true | person | أليكسي نافالني | Aleksey Navalnyy | transliteration
true | person | ليخ فاونسا | Lech Wałęsa | transliteration
true | person | رجب طيب أردوغان | Recep Tayyip Erdoğan | Turkish
true | person | أحمد داود أوغلو | Ahmet Davutoğlu | Turkish, joined
true | person | مولود جاويش أوغلو | Mevlüt Çavuşoğlu | Turkish, joined
true | person | محمود أحمدي نجاد | Mahmoud Ahmadinejad | joined
true | person | حسن روحاني | Hassan Rouhani | Persian
true | person | حسن نصر الله | Hassan Nasrallah | joined
true | person | جمال عبد الناصر | Gamal Abdel Nasser | Egyptian g
true | person | عبد العزيز بوتفليقة | Abdelaziz Bouteflika | French style
true | person | عبد الرحمن اليوسفي | Abderrahmane Youssoufi | French style
true | person | ياسر عرفات | Yasser Arafat | ayn
true | person | معمر القذافي | Muammar Gaddafi | Arabic name
true | person | معمر القذافي | Moammar Qaddafi | Arabic name
true | person | جعفر النميري | Gaafar Nimeiry | Arabic name
true | person | بشار الأسد | Bashar al-Assad | Arabic name
true | person | وليد جنبلاط | Walid Joumblatt | French style
true | person | فؤاد السنيورة | Fouad Siniora | Arabic name
true | person | أبو بكر البغدادي | Abu Bakr al-Baghdadi | Arabic name
true | person | أيمن الظواهري | Ayman al-Zawahiri | Arabic name
true | person | محمد صلاح | Mohamed Salah | Arabic name
true | person | محمد بن راشد آل مكتوم | Mohammed bin Rashid Al Maktoum | Arabic name
true | person | تميم بن حمد آل ثاني | Tamim bin Hamad Al Thani | Arabic name
true | person | نجيب ميقاتي | Najib Mikati | Arabic name
true | person | بان كي مون | Ban Ki-moon | Korean
true | person | مون جاي إن | Moon Jae-in | Korean
true | person | شي جين بينغ | Xi Jinping | Chinese, joined
true | person | لي كه تشيانغ | Li Keqiang | Chinese, joined
true | person | هو جين تاو | Hu Jintao | Chinese, joined
true | person | شينزو آبي | Shinzo Abe | Japanese
true | person | يوشيهيدي سوغا | Yoshihide Suga | Japanese
true | person | ناريندرا مودي | Narendra Modi | Indian
true | person | نيلسون مانديلا | Nelson Mandela | transliteration
true | person | جوزيه مانويل باروسو | José Manuel Barroso | transliteration
true | person | بيدرو سانشيز | Pedro Sánchez | Spanish
true | person | لولا دا سيلفا | Luiz Inácio Lula da Silva | short form
true | person | إيلون ماسك | Elon Musk | transliteration
true | person | مارك زوكربيرغ | Mark Zuckerberg | transliteration
true | person | مايكل جوردان | Michael Jordan | transliteration
true | person | زين الدين زيدان | Zinedine Zidane | French style, joined
true | person | ستيفن هوكينغ | Stephen Hawking | transliteration
true | person | ألبرت أينشتاين | Albert Einstein | transliteration
true | person | فيودور دوستويفسكي | Fyodor Dostoevsky | transliteration
true | person | تشارلز ديكنز | Charles Dickens | transliteration
true | person | جورج دبليو بوش | George W. Bush | initial
true | person | جيه كيه رولينغ | J.K. Rowling | initials
true | person | ماركوس رشفورد | Marcus Rashford | transliteration
true | person | نوفاك ديوكوفيتش | Novak Djokovic | transliteration
true | person | روبرت ليفاندوفسكي | Robert Lewandowski | w as v
true | person | Muammar Gaddafi | Moammar al-Qadhafi | Latin
true | person | Mohammed bin Salman | Mohamed Ben Salmane | Latin, French style
true | person | Abdelaziz Bouteflika | Abdul Aziz Butaflika | Latin
true | person | Mikhail Gorbachev | Michail Gorbatschow | Latin, German style
true | person | Yulia Tymoshenko | Julija Tymošenko | Latin
true | person | Viktor Orbán | Orban Viktor | Latin, family order
true | person | Bill Clinton | William Clinton | Latin, nickname
true | person | Vladimir Zhirinovsky | Wladimir Schirinowski | Latin, German style
true | place | الدار البيضاء | Dar al-Baida | transliteration
true | place | بغداد | Baghdad | Arabic place
true | place | خان يونس | Khan Younis | Arabic place
true | place | خان يونس | Khan Yunis | Arabic place
true | place | دير الزور | Deir ez-Zor | Arabic place
true | place | نواذيبو | Nouadhibou | French style
true | place | واغادوغو | Ouagadougou | French style
true | place | طنجة | Tangier | exonym
true | place | شيكاغو | Chicago | transliteration
true | place | فلادلفيا | Philadelphia | transliteration
true | place | ريو دي جانيرو | Rio de Janeiro | transliteration
true | place | بوينس آيرس | Buenos Aires | transliteration
true | place | كوالالمبور | Kuala Lumpur | joined
true | place | جاكرتا | Jakarta | transliteration
true | place | خاركيف | Kharkiv | transliteration
true | place | زابوريجيا | Zaporizhzhia | transliteration
true | place | دونيتسك | Donetsk | transliteration
true | place | مقديشو | Mogadishu | transliteration
true | place | أم درمان | Omdurman | joined
true | place | كوريا الشمالية | North Korea | translation
true | place | البحر الأحمر | Red Sea | translation
true | place | الضفة الغربية | West Bank | translation
true | place | Kharkov | Kharkiv | Latin
true | place | Djibouti | Jibuti | Latin
true | organization | غازبروم | Gazprom | transliteration
true | organization | سامسونج | Samsung | transliteration
true | organization | بوكو حرام | Boko Haram | transliteration
true | organization | لوموند | Le Monde | silent
true | organization | سي إن إن | CNN | letters
true | organization | إتش بي أو | HBO | letters
true | organization | بي إم دبليو | BMW | letters
true | organization | البنك المركزي الأوروبي | European Central Bank | translation
true | organization | محكمة العدل الدولية | International Court of Justice | translation
true | organization | صندوق النقد الدولي | International Monetary Fund | translation
true | organization | هيومن رايتس ووتش | Human Rights Watch | transliteration
true | organization | طالبان | Taliban | transliteration
true | organization | حركة الشباب | al-Shabaab | class noun
true | organization | International Monetary Fund | IMF | Latin acronym
true | organization | الأونكتاد | UNCTAD | acronym said as a word
false | person | حافظ الأسد | Bashar al-Assad | father and son
false | person | فيدل كاسترو | Raul Castro | brothers
false | person | جون كيري | John McCain | one first name
false | person | سعد الحريري | Rafik Hariri | father and son
false | person | شي جين بينغ | Xi Zhongxun | one family name
false | person | لي كه تشيانغ | Li Qiang | syllable
false | person | محمد بن زايد | Mohammed bin Salman | one first name
false | person | علي خامنئي | Mojtaba Khamenei | father and son
false | person | إنديرا غاندي | Rajiv Gandhi | mother and son
false | person | بول بوت | Paul Biya | one first name
false | person | إليزابيث الثانية | Elizabeth I | ordinal
false | person | جان كلود يونكر | Jean-Claude Trichet | one first name
false | person | George H. W. Bush | George W. Bush | father and son
false | person | John Kerry | John Kelly | lookalike
false | person | Hassan Rouhani | Hussein Rouhani | given names
false | person | Ali Abdullah Saleh | Ahmed Ali Abdullah Saleh | father and son
false | place | النيجر | Nigeria | two states
false | place | سلوفينيا | Slovakia | two states
false | place | كوريا الجنوبية | North Korea | direction
false | place | طرابلس | Nablus | lookalike
false | place | البحر الأسود | Red Sea | colour
false | place | السودان | South Sudan | direction
false | place | صعدة | Sanaa | lookalike
false | organization | سي بي إس | CNN | letters
false | organization | مانشستر سيتي | Manchester United | one word
false | organization | وزارة الدفاع | Ministry of Finance | one telling word
false | organization | محكمة العدل الدولية | International Criminal Court | one telling word
`;
