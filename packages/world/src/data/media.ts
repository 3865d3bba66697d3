// Source: written by hand. Licence: MIT, as this package.
// "@" opens a kind. Cells: Arabic names | English names | short forms in either script | home (state) | state it speaks for
// "?" after a spelling: also an everyday word.

/** News agencies, newspapers, broadcasters and news sites. */
export const mediaRows = `
@agency
رويترز,وكالة رويترز,وكالة رويترز للأنباء,رويتر,وكالة رويتر,وكالة أنباء رويترز|Reuters,Reuters News Agency,Thomson Reuters||GB|
فرانس برس,وكالة فرانس برس,وكالة الصحافة الفرنسية,الفرنسية?,وكالة الأنباء الفرنسية,فرانس برس الفرنسية,الوكالة الفرنسية|Agence France-Presse,France-Presse|أ ف ب,أف ب,AFP|FR|
أسوشيتد برس,وكالة أسوشيتد برس,أسوشييتد برس,أسوشيتدبرس,الأسوشيتد برس,أسوشيايتد برس,وكالة أسوشييتد برس,أسوشتد برس,وكالة أسوشيتدبرس|Associated Press,The Associated Press|أ ب,أب?,AP|US|
يونايتد برس,يونايتد برس إنترناشيونال,يو بي آي|United Press International|UPI,يو بي أي|US|
الألمانية?,وكالة الأنباء الألمانية,الوكالة الألمانية|Deutsche Presse-Agentur,German Press Agency|د ب أ,دب أ,dpa|DE|
إي بي دي|Evangelischer Pressedienst|epd|DE|
بلومبرغ,بلومبيرغ,بلومبرج,وكالة بلومبرغ,وكالة بلومبيرغ,بلومبرغ نيوز,الشرق بلومبرغ,بلومبيرج|Bloomberg,Bloomberg News||US|
داو جونز,داو جونز نيوزواير|Dow Jones Newswires,Dow Jones||US|
برس أسوسييشن,وكالة برس أسوسيشن,وكالة الصحافة البريطانية,برس أسوسيشن|PA Media,Press Association|PA,بي إيه ميديا|GB|
الأناضول,وكالة الأناضول,وكالة أنباء الأناضول,وكالة أنباء الأناضول التركية,الأناضول التركية|Anadolu Agency,Anadolu|AA|TR|TR
إخلاص التركية,وكالة إخلاص,وكالة أنباء إخلاص|İhlas News Agency|İHA|TR|
دوغان,وكالة دوغان,وكالة أنباء دوغان,وكالة دميروران,وكالة ديميرورين|Demirören News Agency,Dogan News Agency|DHA|TR|
سانا,وكالة سانا,وكالة الأنباء السورية,الوكالة العربية السورية للأنباء,وكالة الأنباء العربية السورية,الوكالة السورية للأنباء,وكالة سانا السورية|Syrian Arab News Agency|SANA|SY|SY
إرنا,وكالة إرنا,وكالة أنباء الجمهورية الإسلامية,وكالة الأنباء الإيرانية,وكالة أنباء الجمهورية الإسلامية الإيرانية,وكالة الأنباء الإيرانية الرسمية|Islamic Republic News Agency|IRNA|IR|IR
إسنا,ايسنا,وكالة إسنا,وكالة أنباء الطلبة الإيرانية,وكالة أنباء الطلبة,وكالة الطلبة الإيرانية|Iranian Students' News Agency|ISNA|IR|
فارس?,وكالة فارس,وكالة أنباء فارس,وكالة فارس للأنباء,وكالة أنباء فارس الإيرانية,فارس الإيرانية|Fars News Agency,Fars||IR|
تسنيم?,وكالة تسنيم,وكالة تسنيم للأنباء,وكالة أنباء تسنيم,تسنيم الدولية للأنباء|Tasnim News Agency,Tasnim||IR|
مهر?,وكالة مهر,وكالة مهر للأنباء,وكالة أنباء مهر|Mehr News Agency,Mehr||IR|
إيلنا,وكالة إيلنا,وكالة أنباء العمل الإيرانية|Iranian Labour News Agency|ILNA|IR|
ميزان?,وكالة ميزان,وكالة ميزان للأنباء|Mizan News Agency,Mizan||IR|
نادي المراسلين الشباب|Young Journalists Club|YJC|IR|
هرانا,وكالة هرانا|Human Rights Activists News Agency|HRANA|US|
تاس,وكالة تاس,إيتار تاس,وكالة إيتار تاس,وكالة أنباء تاس,تاس الروسية|TASS,ITAR-TASS||RU|RU
ريا نوفوستي,نوفوستي,وكالة نوفوستي,وكالة ريا نوفوستي,ريا نوفوستي الروسية,وكالة نوفوستي الروسية,وكالة أنباء نوفوستي|RIA Novosti,RIA|RIA|RU|RU
إنترفاكس,وكالة إنترفاكس,وكالة أنباء إنترفاكس,إنتر فاكس|Interfax||RU|
سبوتنيك,وكالة سبوتنيك,سبوتنيك الروسية,سبوتنيك عربي|Sputnik||RU|RU
إنترفاكس أوكرانيا|Interfax-Ukraine||UA|
أوكرينفورم,وكالة أوكرينفورم|Ukrinform||UA|UA
يونيان,وكالة يونيان|UNIAN||UA|
بيلتا,وكالة بيلتا,وكالة الأنباء البيلاروسية|BelTA||BY|BY
شينخوا,وكالة شينخوا,وكالة أنباء شينخوا,وكالة أنباء الصين الجديدة,الصين الجديدة,وكالة الصين الجديدة,شينخوا الصينية,وكالة الأنباء الصينية|Xinhua,Xinhua News Agency,New China News Agency||CN|CN
خدمة أخبار الصين,وكالة أنباء الصين|China News Service|CNS|CN|
كيودو,وكالة كيودو,وكالة أنباء كيودو,كيودو اليابانية,وكالة كيودو للأنباء|Kyodo,Kyodo News||JP|
جيجي,وكالة جيجي,جيجي برس,جيجي برس اليابانية,وكالة جيجي برس|Jiji Press||JP|
يونهاب,وكالة يونهاب,وكالة أنباء يونهاب,يونهاب الكورية الجنوبية,وكالة يونهاب للأنباء,وكالة الأنباء الكورية الجنوبية|Yonhap,Yonhap News Agency||KR|
وكالة الأنباء المركزية الكورية,وكالة الأنباء الكورية الشمالية,وكالة الأنباء المركزية الكورية الشمالية,وكالة الأنباء الكورية المركزية,وكالة أنباء كوريا الشمالية الرسمية,وكالة الأنباء المركزية لكوريا الشمالية,كي سي إن إيه|Korean Central News Agency|KCNA|KP|KP
وكالة الأنباء المركزية التايوانية,وكالة الأنباء المركزية|Central News Agency (Taiwan)|CNA|TW|
وكالة الأنباء الفيتنامية|Vietnam News Agency|VNA|VN|VN
برناما,وكالة برناما,وكالة الأنباء الماليزية|Bernama||MY|MY
أنتارا,وكالة أنتارا,وكالة أنباء أنتارا|Antara||ID|ID
وكالة الأنباء الفلبينية|Philippine News Agency||PH|PH
برس ترست أوف إنديا,وكالة برس ترست الهندية,وكالة برس ترست أوف إنديا|Press Trust of India|PTI|IN|
آسيا إنترناشيونال نيوز,وكالة آني الهندية,وكالة إيه إن آي|Asian News International|ANI|IN|
وكالة أسوشيتد برس الباكستانية,وكالة الأنباء الباكستانية|Associated Press of Pakistan|APP|PK|PK
خاما برس,وكالة خاما برس|Khaama Press||AF|
باجهوك,وكالة باجهوك,وكالة بجواك,باجواك|Pajhwok Afghan News||AF|
باختر?,وكالة باختر,وكالة أنباء باختر|Bakhtar News Agency||AF|AF
طلوع نيوز,قناة طلوع,تولو نيوز|TOLOnews||AF|
أنسا,وكالة أنسا,وكالة الأنباء الإيطالية,أنسا الإيطالية|ANSA||IT|
آكي,وكالة آكي,أدنكرونوس,وكالة آكي الإيطالية|Adnkronos,AKI||IT|
نوفا?,وكالة نوفا,وكالة نوفا الإيطالية|Agenzia Nova||IT|
إفي,وكالة إفي,إيفي,وكالة الأنباء الإسبانية,إفي الإسبانية|EFE||ES|
أوروبا برس,وكالة أوروبا برس|Europa Press||ES|
لوسا,وكالة لوسا,وكالة الأنباء البرتغالية|Lusa||PT|
بيلغا,وكالة بلغا,وكالة بيلغا,وكالة الأنباء البلجيكية|Belga||BE|
إيه إن بي,وكالة الأنباء الهولندية|ANP||NL|
وكالة الأنباء النمساوية|Austria Press Agency|APA|AT|
وكالة الأنباء السويسرية,كيستون|Keystone-SDA||CH|
ريتساو,وكالة ريتساو|Ritzau||DK|
تي تي,وكالة الأنباء السويدية|TT News Agency|TT|SE|
إن تي بي,وكالة الأنباء النرويجية|NTB||NO|
إس تي تي,وكالة الأنباء الفنلندية|STT||FI|
باب?,وكالة الأنباء البولندية|Polish Press Agency|PAP|PL|
وكالة الأنباء التشيكية|Czech News Agency|ČTK|CZ|
إم تي آي,وكالة الأنباء المجرية|MTI||HU|
أجيربريس,وكالة الأنباء الرومانية|Agerpres||RO|
بي تي إيه,وكالة الأنباء البلغارية|Bulgarian News Agency|BTA|BG|
تانيوغ,تانيوج,وكالة تانيوغ|Tanjug||RS|
هينا,وكالة الأنباء الكرواتية|HINA||HR|
وكالة أنباء أثينا,وكالة الأنباء اليونانية|Athens-Macedonian News Agency|ANA-MPA|GR|
وكالة الأنباء القبرصية|Cyprus News Agency||CY|
أذرتاج,وكالة أذرتاج|Azertac||AZ|AZ
أرمن برس,أرمنبرس|Armenpress||AM|AM
كازينفورم,وكالة كازإنفورم|Kazinform||KZ|KZ
واس,وكالة الأنباء السعودية,وكالة أنباء السعودية|Saudi Press Agency|SPA|SA|SA
وام?,وكالة أنباء الإمارات,وكالة الأنباء الإماراتية|Emirates News Agency|WAM|AE|AE
كونا?,وكالة الأنباء الكويتية,وكالة أنباء الكويت|Kuwait News Agency|KUNA|KW|KW
بنا?,وكالة أنباء البحرين,وكالة الأنباء البحرينية|Bahrain News Agency|BNA|BH|BH
قنا?,وكالة الأنباء القطرية,وكالة أنباء قطر|Qatar News Agency|QNA|QA|QA
العمانية?,وكالة الأنباء العمانية,وكالة أنباء عمان|Oman News Agency|ONA|OM|OM
سبأ?,وكالة سبأ,وكالة الأنباء اليمنية,وكالة الأنباء اليمنية سبأ,سبأ نت|Yemen News Agency,Saba News Agency|SABA|YE|YE
بترا,وكالة بترا,وكالة الأنباء الأردنية,وكالة أنباء بترا|Jordan News Agency,Petra (agency)||JO|JO
وفا,وكالة وفا,وكالة الأنباء الفلسطينية,وكالة الأنباء والمعلومات الفلسطينية|Palestinian News and Info Agency|WAFA|PS|PS
معا?,وكالة معا,وكالة معا الإخبارية,وكالة أنباء معا|Ma'an News Agency,Maan||PS|
صفا?,وكالة صفا,وكالة الصحافة الفلسطينية,وكالة صفا الفلسطينية|Safa Press Agency||PS|
شهاب?,وكالة شهاب,شبكة شهاب|Shehab News Agency||PS|
واع?,وكالة الأنباء العراقية,وكالة الأنباء العراقية الرسمية|Iraqi News Agency|INA|IQ|IQ
شفق نيوز,وكالة شفق نيوز|Shafaq News||IQ|
السومرية نيوز|Alsumaria News||IQ|
ناس?,وكالة ناس|NAS News||IQ|
بغداد اليوم,وكالة بغداد اليوم|Baghdad Today||IQ|
المعلومة,وكالة المعلومة|Al-Maalomah||IQ|
رووداو,شبكة رووداو,شبكة رووداو الإعلامية,قناة رووداو|Rudaw||IQ|
كردستان 24|Kurdistan 24||IQ|
باسنيوز|BasNews||IQ|
هاوار,وكالة هاوار,وكالة أنباء هاوار|Hawar News Agency|ANHA|SY|
نورث برس,وكالة نورث برس|North Press Agency||SY|
الوكالة الوطنية للإعلام,الوكالة الوطنية للإعلام اللبنانية,الوكالة الوطنية?|National News Agency (Lebanon)|NNA|LB|LB
المركزية?,وكالة الأنباء المركزية اللبنانية|Al-Markazia||LB|
أنباء الشرق الأوسط,وكالة أنباء الشرق الأوسط,وكالة الأنباء المصرية,وكالة أنباء الشرق الأوسط المصرية,وكالة الشرق الأوسط|Middle East News Agency|أ ش أ,أش أ,MENA (agency)|EG|EG
سونا,وكالة سونا,وكالة السودان للأنباء,وكالة الأنباء السودانية,وكالة سونا السودانية|Sudan News Agency|SUNA|SD|SD
وال?,وكالة الأنباء الليبية,وكالة الأنباء الليبية الرسمية|Libyan News Agency|LANA|LY|LY
وات?,وكالة تونس أفريقيا للأنباء,وكالة الأنباء التونسية,وكالة تونس أفريقيا|Tunis Afrique Presse|TAP|TN|TN
واج?,وكالة الأنباء الجزائرية,وكالة أنباء الجزائر|Algérie Presse Service,Algeria Press Service|APS|DZ|DZ
لاماب,وكالة المغرب العربي للأنباء,وكالة الأنباء المغربية,وكالة المغرب العربي|Maghreb Arabe Presse|و م ع,ومع?,MAP|MA|MA
وكالة الأخبار الموريتانية,الأخبار إنفو|Al-Akhbar (Mauritania)||MR|
الوكالة الموريتانية للأنباء,وكالة الأنباء الموريتانية|Agence Mauritanienne d'Information|AMI,و م أ|MR|MR
صونا,وكالة الأنباء الصومالية,وكالة الأنباء الوطنية الصومالية|Somali National News Agency|SONNA|SO|SO
يونا,اتحاد وكالات أنباء دول منظمة التعاون الإسلامي|Union of OIC News Agencies|UNA||
وكالة الأنباء الإثيوبية|Ethiopian News Agency|ENA|ET|ET
وكالة الأنباء النيجيرية,وكالة أنباء نيجيريا|News Agency of Nigeria|NAN|NG|NG
وكالة الأنباء الغانية|Ghana News Agency||GH|GH
وكالة الأنباء الأفريقية,بانا برس|Panapress|PANA|SN|
وكالة الأنباء السنغالية|Agence de Presse Sénégalaise||SN|SN
الصحافة الكندية,وكالة الصحافة الكندية,ذا كانيديان برس|The Canadian Press||CA|
أسوشيتد برس الأسترالية,وكالة الأنباء الأسترالية|Australian Associated Press|AAP|AU|
نوتيميكس|Notimex||MX|
تيلام,وكالة تيلام|Télam||AR|
برنسا لاتينا,وكالة برنسا لاتينا|Prensa Latina||CU|CU
أجنسيا برازيل,وكالة البرازيل|Agência Brasil||BR|BR
أندينا,وكالة أندينا|Andina||PE|PE
قدس برس,وكالة قدس برس|Quds Press||GB|
إفي عربي|EFE Arabic||ES|
فيدس,وكالة فيدس|Agenzia Fides||VA|
أعماق?,وكالة أعماق,وكالة أعماق الإخبارية,وكالة أنباء أعماق|Amaq News Agency,Amaq|||
القدس للأنباء,شبكة قدس الإخبارية,شبكة قدس|Quds News Network||PS|
@newspaper
الشرق الأوسط?,صحيفة الشرق الأوسط,جريدة الشرق الأوسط|Asharq Al-Awsat||SA|
الحياة?,صحيفة الحياة,جريدة الحياة|Al-Hayat||SA|
القدس العربي,صحيفة القدس العربي|Al-Quds Al-Arabi||GB|
العربي الجديد,صحيفة العربي الجديد|Al-Araby Al-Jadeed,The New Arab||GB|
العرب اللندنية,صحيفة العرب,صحيفة العرب اللندنية|Al-Arab (London)||GB|
الأهرام?,صحيفة الأهرام,بوابة الأهرام,الأهرام المصرية|Al-Ahram||EG|
أخبار اليوم,بوابة أخبار اليوم|Akhbar el-Yom||EG|
الأخبار?,صحيفة الأخبار,جريدة الأخبار|Al-Akhbar||LB|
الجمهورية?,صحيفة الجمهورية,جريدة الجمهورية|Al-Gomhuria||EG|
المصري اليوم,صحيفة المصري اليوم|Al-Masry Al-Youm||EG|
اليوم السابع,صحيفة اليوم السابع|Youm7,Al-Youm Al-Sabea||EG|
الشروق?,صحيفة الشروق,جريدة الشروق,الشروق المصرية|Al-Shorouk||EG|
الوفد?,صحيفة الوفد,جريدة الوفد,بوابة الوفد|Al-Wafd||EG|
الدستور?,صحيفة الدستور,جريدة الدستور|Al-Dustour||JO|
الوطن?,صحيفة الوطن,جريدة الوطن|Al-Watan||SA|
الفجر?,صحيفة الفجر,جريدة الفجر|El Fagr||EG|
فيتو?,صحيفة فيتو|Veto||EG|
مدى مصر|Mada Masr||EG|
النهار?,صحيفة النهار,جريدة النهار,النهار اللبنانية|An-Nahar||LB|
السفير?,صحيفة السفير,جريدة السفير|As-Safir||LB|
المستقبل?,صحيفة المستقبل|Al-Mustaqbal||LB|
اللواء?,صحيفة اللواء,جريدة اللواء|Al-Liwaa||LB|
الديار?,صحيفة الديار|Ad-Diyar||LB|
البناء?,صحيفة البناء|Al-Binaa||LB|
نداء الوطن,صحيفة نداء الوطن|Nidaa al-Watan||LB|
لوريان لو جور,لوريان لوجور|L'Orient-Le Jour,L'Orient Today||LB|
الثورة السورية?,صحيفة الثورة|Al-Thawra||SY|
تشرين?,صحيفة تشرين|Tishreen||SY|
عنب بلدي,موقع عنب بلدي|Enab Baladi||SY|
الرأي?,صحيفة الرأي,الرأي الأردنية,الرأي الكويتية|Al-Rai||JO|
الغد?,صحيفة الغد,جريدة الغد,الغد الأردنية|Al-Ghad||JO|
القدس المقدسية,صحيفة القدس,جريدة القدس|Al-Quds (newspaper)||PS|
الأيام?,صحيفة الأيام,جريدة الأيام|Al-Ayyam||PS|
الحياة الجديدة,صحيفة الحياة الجديدة|Al-Hayat al-Jadida||PS|
فلسطين أون لاين,صحيفة فلسطين|Felesteen||PS|
الصباح?,صحيفة الصباح,جريدة الصباح|Al-Sabah||IQ|
الزمان?,صحيفة الزمان|Azzaman||IQ|
المدى?,صحيفة المدى|Al-Mada||IQ|
عكاظ,صحيفة عكاظ|Okaz||SA|
الرياض السعودية,صحيفة الرياض,جريدة الرياض|Al Riyadh (newspaper)||SA|
الجزيرة السعودية,صحيفة الجزيرة,جريدة الجزيرة|Al-Jazirah (newspaper)||SA|
المدينة السعودية,صحيفة المدينة|Al-Madina||SA|
اليوم?,صحيفة اليوم,جريدة اليوم|Al-Yaum||SA|
الاقتصادية?,صحيفة الاقتصادية|Al-Eqtisadiah||SA|
سبق?,صحيفة سبق,صحيفة سبق الإلكترونية|Sabq||SA|
مكة المكرمة الصحيفة,صحيفة مكة|Makkah Newspaper||SA|
الشرق?,صحيفة الشرق,الشرق القطرية|Al-Sharq||QA|
عرب نيوز,آراب نيوز|Arab News||SA|
سعودي غازيت|Saudi Gazette||SA|
الخليج?,صحيفة الخليج,جريدة الخليج|Al Khaleej||AE|
البيان?,صحيفة البيان,البيان الإماراتية|Al Bayan||AE|
الاتحاد?,صحيفة الاتحاد,جريدة الاتحاد|Al-Ittihad||AE|
الإمارات اليوم,صحيفة الإمارات اليوم|Emarat Al Youm||AE|
ذا ناشونال,ذا ناشيونال|The National||AE|
غلف نيوز,جلف نيوز|Gulf News||AE|
خليج تايمز|Khaleej Times||AE|
الراية?,صحيفة الراية|Al Raya||QA|
القبس?,صحيفة القبس,جريدة القبس|Al-Qabas||KW|
السياسة?,صحيفة السياسة,السياسة الكويتية|Al-Seyassah||KW|
الأنباء?,صحيفة الأنباء,الأنباء الكويتية|Al-Anba||KW|
الجريدة?,صحيفة الجريدة الكويتية,الجريدة الكويتية|Al-Jarida||KW|
الوسط?,صحيفة الوسط,بوابة الوسط|Al Wasat||BH|
أخبار الخليج|Akhbar Al Khaleej||BH|
الأيام البحرينية|Al Ayam (Bahrain)||BH|
الرؤية?,صحيفة الرؤية|Al Roya||OM|
الشبيبة?|Shabiba||OM|
الثورة اليمنية|Al-Thawra (Yemen)||YE|
26 سبتمبر|26 September||YE|
عدن الغد,صحيفة عدن الغد|Aden al-Ghad||YE|
سودان تريبيون,صحيفة سودان تريبيون|Sudan Tribune||SD|
التيار?,صحيفة التيار|Al-Tayar||SD|
الراكوبة|Al-Rakoba||SD|
الانتباهة,صحيفة الانتباهة|Al-Intibaha||SD|
الخبر الجزائرية,صحيفة الخبر,جريدة الخبر|El Khabar||DZ|
الشروق الجزائرية,الشروق أونلاين|Echorouk||DZ|
النهار الجزائرية,النهار أونلاين|Ennahar||DZ|
الوطن الجزائرية,صحيفة الوطن الجزائرية|El Watan||DZ|
ليبرتي|Liberté||DZ|
هسبريس,هيسبريس,موقع هسبريس|Hespress||MA|
المساء?,صحيفة المساء|Al Massae||MA|
الأحداث المغربية|Al Ahdath Al Maghribia||MA|
لوماتان,لو ماتان|Le Matin||MA|
الشروق التونسية|Echourouk (Tunisia)||TN|
لابراس,صحيفة لابراس|La Presse de Tunisie||TN|
الصحافة التونسية|Assahafa||TN|
هآرتس,صحيفة هآرتس|Haaretz||IL|
يديعوت أحرونوت,يديعوت أحرنوت,صحيفة يديعوت أحرونوت,يديعوت|Yedioth Ahronoth,Yedioth||IL|
معاريف,صحيفة معاريف|Maariv||IL|
إسرائيل هيوم,إسرائيل اليوم,صحيفة إسرائيل اليوم,يسرائيل هيوم|Israel Hayom||IL|
جيروزاليم بوست,جيروساليم بوست,صحيفة جيروزاليم بوست|The Jerusalem Post,Jerusalem Post||IL|
تايمز أوف إسرائيل|The Times of Israel,Times of Israel||IL|
غلوبس,صحيفة غلوبس|Globes||IL|
كيهان,صحيفة كيهان|Kayhan||IR|
إيران الصحيفة,صحيفة إيران|Iran (newspaper)||IR|
همشهري|Hamshahri||IR|
شرق الإيرانية,صحيفة شرق|Shargh||IR|
اعتماد الإيرانية,صحيفة اعتماد|Etemad||IR|
طهران تايمز|Tehran Times||IR|
حرييت,صحيفة حرييت,حريت?|Hürriyet||TR|
ملييت,صحيفة ملييت,ميليت|Milliyet||TR|
صباح التركية,صحيفة صباح,ديلي صباح|Sabah,Daily Sabah||TR|
يني شفق,صحيفة يني شفق|Yeni Şafak||TR|
جمهورييت,صحيفة جمهورييت,جمهوريت|Cumhuriyet||TR|
زمان التركية,صحيفة زمان|Zaman||TR|
سوزجو,صحيفة سوزجو|Sözcü||TR|
نيويورك تايمز,صحيفة نيويورك تايمز,النيويورك تايمز,ذي نيويورك تايمز,ذا نيويورك تايمز|The New York Times,New York Times|NYT|US|
واشنطن بوست,صحيفة واشنطن بوست,الواشنطن بوست,ذا واشنطن بوست|The Washington Post,Washington Post|WaPo|US|
وول ستريت جورنال,صحيفة وول ستريت جورنال,وول ستريت جورنل,ذا وول ستريت جورنال|The Wall Street Journal,Wall Street Journal|WSJ|US|
يو إس إيه توداي,يو إس أي توداي|USA Today||US|
لوس أنجلوس تايمز,لوس انجليس تايمز|Los Angeles Times||US|
شيكاغو تريبيون|Chicago Tribune||US|
بوسطن غلوب|The Boston Globe||US|
ميامي هيرالد|Miami Herald||US|
نيويورك بوست|New York Post||US|
كريستيان ساينس مونيتور|The Christian Science Monitor||US|
واشنطن تايمز|The Washington Times||US|
واشنطن إكزامينر|Washington Examiner||US|
ستارز آند سترايبس|Stars and Stripes||US|
إنترناشونال هيرالد تريبيون|International Herald Tribune||US|
غارديان,الغارديان,صحيفة الغارديان,صحيفة غارديان,الجارديان,ذا غارديان|The Guardian,Guardian||GB|
التايمز?,صحيفة التايمز,تايمز البريطانية,صحيفة تايمز|The Times||GB|
صنداي تايمز|The Sunday Times,Sunday Times||GB|
ديلي تلغراف,الديلي تلغراف,تلغراف,صحيفة التلغراف,ديلي تليغراف,التلغراف,ديلي تلجراف,تليغراف|The Daily Telegraph,The Telegraph,Daily Telegraph||GB|
إندبندنت,الإندبندنت,صحيفة الإندبندنت,إندبندنت عربية,الإنديبندنت|The Independent,Independent||GB|
فايننشال تايمز,الفايننشال تايمز,صحيفة فايننشال تايمز,فاينانشيال تايمز,فاينانشال تايمز,فاينانشل تايمز|Financial Times|FT|GB|
ديلي ميل,الديلي ميل,صحيفة ديلي ميل|Daily Mail||GB|
ديلي ميرور,ميرور|Daily Mirror||GB|
ديلي إكسبريس|Daily Express||GB|
ذا صن,صحيفة ذا صن,صحيفة الصن|The Sun||GB|
أوبزرفر,الأوبزرفر|The Observer||GB|
إيفنينغ ستاندارد|Evening Standard||GB|
لوموند,صحيفة لوموند,لو موند|Le Monde||FR|
لوفيغارو,صحيفة لوفيغارو,لو فيغارو,لوفيجارو|Le Figaro||FR|
ليبراسيون,صحيفة ليبراسيون,ليبيراسيون|Libération||FR|
لو باريزيان,لوباريزيان,لوباريزيان الفرنسية|Le Parisien||FR|
ليكيب,صحيفة ليكيب|L'Équipe||FR|
لاكروا,لا كروا|La Croix||FR|
لوموند ديبلوماتيك|Le Monde diplomatique||FR|
ليزيكو|Les Echos||FR|
ويست فرانس|Ouest-France||FR|
لو جورنال دو ديمانش|Le Journal du Dimanche||FR|
شارلي إيبدو,شارلي إبدو,صحيفة شارلي إيبدو|Charlie Hebdo||FR|
جون أفريك,جون أفريك الفرنسية|Jeune Afrique||FR|
بيلد,صحيفة بيلد|Bild||DE|
فرانكفورتر ألغماينه,فرانكفورتر ألجماينه,فرانكفورتر ألغماينه تسايتونغ|Frankfurter Allgemeine Zeitung,FAZ||DE|
زود دويتشه تسايتونغ,زود دويتشه,سود دويتشه تسايتونغ|Süddeutsche Zeitung||DE|
دي فيلت,صحيفة دي فيلت|Die Welt||DE|
دي تسايت|Die Zeit||DE|
تاغس شبيغل|Der Tagesspiegel||DE|
هاندلسبلات|Handelsblatt||DE|
كوريري ديلا سيرا,كورييري ديلا سيرا|Corriere della Sera||IT|
لا ريبوبليكا,لاريبوبليكا,ريبوبليكا|La Repubblica||IT|
لا ستامبا,لاستامبا|La Stampa||IT|
غازيتا ديلو سبورت,لا غازيتا ديلو سبورت|La Gazzetta dello Sport||IT|
إل باييس,الباييس,البايس|El País||ES|
إل موندو,الموندو|El Mundo||ES|
صحيفة آس,آس الإسبانية|AS (newspaper)||ES|
ماركا,صحيفة ماركا|Marca||ES|
موندو ديبورتيفو|Mundo Deportivo||ES|
لا فانغوارديا|La Vanguardia||ES|
سبورت الكتالونية|Sport (newspaper)||ES|
أ بولا|A Bola||PT|
لو سوار,لوسوار|Le Soir||BE|
دي تلغراف,دي تلغراف الهولندية|De Telegraaf||NL|
نيو تسورشر تسايتونغ,نويه تسورشر تسايتونغ|Neue Zürcher Zeitung|NZZ|CH|
تريبون دو جنيف|Tribune de Genève||CH|
دير شتاندارد|Der Standard||AT|
أفتونبلادت|Aftonbladet||SE|
إكسبرسن|Expressen||SE|
داغنس نيهيتر|Dagens Nyheter||SE|
هلسنغن سانومات|Helsingin Sanomat||FI|
كاثيميريني|Kathimerini||GR|
غازيتا فيبورتشا|Gazeta Wyborcza||PL|
كوميرسانت,صحيفة كوميرسانت,كومرسانت|Kommersant||RU|
إزفستيا,صحيفة إزفستيا|Izvestia||RU|
فيدوموستي|Vedomosti||RU|
نوفايا غازيتا,صحيفة نوفايا غازيتا|Novaya Gazeta||RU|
نيزافيسيمايا غازيتا|Nezavisimaya Gazeta||RU|
برافدا,صحيفة برافدا|Pravda||RU|
روسيسكايا غازيتا|Rossiyskaya Gazeta||RU|
كراسنايا زفيزدا|Krasnaya Zvezda||RU|
موسكو تايمز|The Moscow Times||RU|
كومسومولسكايا برافدا|Komsomolskaya Pravda||RU|
كييف بوست|Kyiv Post||UA|
كييف إندبندنت|The Kyiv Independent||UA|
أوكراينسكا برافدا,أوكرانسكا برافدا|Ukrainska Pravda||UA|
غلوبال تايمز,جلوبال تايمز,صحيفة غلوبال تايمز|Global Times||CN|
صحيفة الشعب اليومية,الشعب اليومية,صحيفة الشعب|People's Daily||CN|CN
تشاينا ديلي,تشاينا دايلي,صحيفة تشاينا ديلي|China Daily||CN|
ساوث تشاينا مورنينغ بوست,ساوث تشاينا مورننغ بوست|South China Morning Post|SCMP|HK|
رودونغ سينمون,صحيفة رودونغ سينمون,رودونج سينمون|Rodong Sinmun||KP|KP
جونغ أنغ إلبو,جونغانغ إلبو|JoongAng Ilbo||KR|
تشوسون إلبو,صحيفة تشوسون إلبو|Chosun Ilbo||KR|
دونغ إيه إلبو|Dong-A Ilbo||KR|
كوريا هيرالد|The Korea Herald||KR|
كوريا تايمز|The Korea Times||KR|
يوميوري شيمبون,يوميوري,صحيفة يوميوري|Yomiuri Shimbun||JP|
أساهي شيمبون,أساهي,صحيفة أساهي|Asahi Shimbun||JP|
ماينيتشي شيمبون,ماينيتشي|Mainichi Shimbun||JP|
نيكي,صحيفة نيكي,نيكي آسيا|Nikkei,Nikkei Asia||JP|
جابان تايمز|The Japan Times||JP|
سانكي شيمبون,صحيفة سانكي|Sankei Shimbun||JP|
تايمز أوف إنديا,صحيفة تايمز أوف إنديا|The Times of India||IN|
هندوستان تايمز,صحيفة هندوستان تايمز|Hindustan Times||IN|
ذا هندو|The Hindu||IN|
إنديان إكسبرس|The Indian Express||IN|
دون?,صحيفة دون,صحيفة داون|Dawn||PK|
إكسبرس تريبيون|The Express Tribune||PK|
ديلي ستار البنغلاديشية|The Daily Star||BD|
ستريتس تايمز,صحيفة ستريتس تايمز|The Straits Times||SG|
جاكرتا بوست|The Jakarta Post||ID|
بانكوك بوست|Bangkok Post||TH|
سيدني مورنينغ هيرالد,سيدني مورنينج هيرالد|The Sydney Morning Herald||AU|
ذا أستراليان|The Australian||AU|
نيوزيلند هيرالد|The New Zealand Herald||NZ|
غلوب آند ميل,ذا غلوب آند ميل|The Globe and Mail||CA|
تورنتو ستار|Toronto Star||CA|
فولها دي ساو باولو|Folha de S.Paulo||BR|
أو غلوبو,أوغلوبو|O Globo||BR|
كلارين,صحيفة كلارين|Clarín||AR|
لا ناسيون الأرجنتينية|La Nación||AR|
غرانما,صحيفة غرانما|Granma||CU|CU
بانش,صحيفة بانش|The Punch||NG|
فانغارد النيجيرية|Vanguard (Nigeria)||NG|
ديلي نيشن,ديلي نيشن الكينية|Daily Nation||KE|
أديس ستاندارد|Addis Standard||ET|
ميل آند غارديان|Mail & Guardian||ZA|
تايم?,مجلة تايم,مجلة التايم|Time,Time magazine||US|
نيوزويك,مجلة نيوزويك|Newsweek||US|
إيكونوميست,الإيكونوميست,مجلة الإيكونوميست,ذي إيكونوميست,إكونوميست|The Economist,Economist||GB|
فورين بوليسي,مجلة فورين بوليسي|Foreign Policy||US|
فورين أفيرز,مجلة فورين أفيرز|Foreign Affairs||US|
نيويوركر,مجلة نيويوركر,ذا نيويوركر|The New Yorker||US|
ذا أتلانتيك,أتلانتيك,مجلة ذا أتلانتيك|The Atlantic||US|
فوربس,مجلة فوربس|Forbes||US|
دير شبيغل,شبيغل,مجلة دير شبيغل,دير شبيجل,شبيجل|Der Spiegel,Spiegel||DE|
فوكوس الألمانية,مجلة فوكوس|Focus||DE|
شتيرن,مجلة شتيرن|Stern||DE|
لوبوان,مجلة لوبوان,لو بوان|Le Point||FR|
لكسبرس,مجلة لكسبرس,ليكسبريس,لكسبريس|L'Express||FR|
باري ماتش,مجلة باري ماتش|Paris Match||FR|
لو كانار أنشينيه,لوكانار أنشينيه|Le Canard enchaîné||FR|
ناشونال إنترست,ذا ناشونال إنترست|The National Interest||US|
ناشيونال جيوغرافيك,ناشونال جيوغرافيك|National Geographic||US|
نيتشر,مجلة نيتشر|Nature||GB|
ذا لانسيت,مجلة لانسيت,لانسيت|The Lancet||GB|
ساينس,مجلة ساينس|Science||US|
رولينغ ستون|Rolling Stone||US|
فانيتي فير|Vanity Fair||US|
المجلة?,مجلة المجلة|Al Majalla||SA|
روز اليوسف|Rose al-Yusuf||EG|
@broadcaster
الجزيرة?,قناة الجزيرة,شبكة الجزيرة,الجزيرة مباشر,الجزيرة الإنجليزية,قناة الجزيرة القطرية,الجزيرة نت,فضائية الجزيرة|Al Jazeera,Aljazeera||QA|
العربية?,قناة العربية,العربية نت,قناة العربية السعودية,شبكة العربية|Al Arabiya||SA|
الحدث?,قناة الحدث,العربية الحدث|Al Hadath||SA|
سكاي نيوز عربية,سكاي نيوز|Sky News Arabia,Sky News||GB|
بي بي سي,هيئة الإذاعة البريطانية,بي بي سي عربي,شبكة بي بي سي,إذاعة بي بي سي,البي بي سي|BBC,British Broadcasting Corporation,BBC Arabic|بي.بي.سي|GB|
آي تي في|ITV||GB|
القناة الرابعة البريطانية|Channel 4||GB|
جي بي نيوز|GB News||GB|
سي إن إن,شبكة سي إن إن,سي إن إن بالعربية,قناة سي إن إن,السي إن إن|CNN|سي.إن.إن|US|
فوكس نيوز,شبكة فوكس نيوز,قناة فوكس نيوز|Fox News||US|
إن بي سي,شبكة إن بي سي,إن بي سي نيوز|NBC,NBC News||US|
إم إس إن بي سي|MSNBC||US|
سي بي إس,شبكة سي بي إس,سي بي إس نيوز|CBS,CBS News||US|
إيه بي سي,شبكة إيه بي سي,إيه بي سي نيوز,أي بي سي نيوز,شبكة أي بي سي|ABC News,ABC||US|
سي إن بي سي,شبكة سي إن بي سي,سي إن بي سي عربية|CNBC||US|
بي بي إس|PBS||US|
الإذاعة الوطنية العامة,إن بي آر|NPR,National Public Radio||US|
سي سبان|C-SPAN||US|
الحرة?,قناة الحرة|Alhurra||US|
صوت أمريكا,صوت أميركا,إذاعة صوت أمريكا|Voice of America|VOA|US|
إذاعة أوروبا الحرة,راديو أوروبا الحرة,إذاعة أوروبا الحرة/راديو ليبرتي|Radio Free Europe,Radio Free Europe/Radio Liberty|RFE/RL|US|
إذاعة آسيا الحرة,راديو آسيا الحرة|Radio Free Asia|RFA|US|
راديو سوا|Radio Sawa||US|
راديو فردا|Radio Farda||US|
فرانس 24,فرانس24,قناة فرانس 24|France 24||FR|
راديو فرنسا الدولي,إذاعة فرنسا الدولية,آر إف آي|Radio France Internationale|RFI|FR|
بي إف إم,بي إف إم تي في,قناة بي إف إم|BFM TV,BFMTV||FR|
تي إف 1|TF1||FR|
فرانس إنفو,إذاعة فرانس إنفو|France Info||FR|
فرانس إنتر,إذاعة فرانس إنتر|France Inter||FR|
أوروبا 1,إذاعة أوروبا 1|Europe 1||FR|
آر تي إل,إذاعة آر تي إل|RTL||FR|
مونت كارلو الدولية,راديو مونت كارلو,إذاعة مونت كارلو|Monte Carlo Doualiya||FR|
دويتشه فيله,دويتشه فيلا,دويتش فيله,قناة دويتشه فيله|Deutsche Welle|DW|DE|
إيه آر دي,القناة الأولى الألمانية|ARD||DE|
زد دي إف,القناة الثانية الألمانية|ZDF||DE|
يورونيوز,قناة يورونيوز|Euronews||FR|
راي?,راي نيوز,التلفزيون الإيطالي|RAI||IT|
آر تي في إي,التلفزيون الإسباني|RTVE||ES|
كوبي,إذاعة كوبي,كادينا كوبي|COPE,Cadena COPE||ES|
كادينا سير,إذاعة كادينا سير|Cadena SER||ES|
إن أو إس|NOS||NL|
في آر تي|VRT||BE|
آر تي بي إف|RTBF||BE|
إس في تي,التلفزيون السويدي|SVT||SE|
إن آر كيه|NRK||NO|
دي آر,التلفزيون الدنماركي|DR||DK|
آر تي إس,الإذاعة السويسرية|RTS,Swiss Radio and Television||CH|
أو آر إف,التلفزيون النمساوي|ORF||AT|
آر تي,روسيا اليوم,قناة روسيا اليوم,آر تي عربي,قناة آر تي|RT,Russia Today||RU|RU
روسيا 24,قناة روسيا 24|Russia-24||RU|
القناة الأولى الروسية|Channel One Russia||RU|
قناة زفيزدا,زفيزدا|Zvezda||RU|
قناة دوجد,دوجد,تلفزيون المطر|TV Rain,Dozhd||RU|
إذاعة صدى موسكو,صدى موسكو|Echo of Moscow||RU|
سوسبيلن,هيئة البث الأوكرانية|Suspilne||UA|
تلفزيون الصين المركزي,سي سي تي في,التلفزيون الصيني المركزي,التلفزيون المركزي الصيني|CCTV,China Central Television||CN|CN
سي جي تي إن,شبكة تلفزيون الصين الدولية|CGTN||CN|CN
إن إتش كيه,هيئة الإذاعة والتلفزيون اليابانية,هيئة الإذاعة اليابانية,إن إتش كي|NHK||JP|
كي بي إس,هيئة الإذاعة الكورية|KBS||KR|
إم بي سي الكورية|MBC (Korea)||KR|
التلفزيون المركزي الكوري,التلفزيون الكوري الشمالي,تلفزيون كوريا الشمالية|Korean Central Television|KCTV|KP|KP
إن دي تي في|NDTV||IN|
جيو نيوز,قناة جيو نيوز,جيو تي في|Geo News||PK|
إيه آر واي نيوز|ARY News||PK|
هيئة الإذاعة الأسترالية,إيه بي سي الأسترالية|ABC (Australia),Australian Broadcasting Corporation||AU|
سي بي سي,هيئة الإذاعة الكندية|CBC,Canadian Broadcasting Corporation||CA|
تيليسور,قناة تيليسور|teleSUR||VE|
غلوبو نيوز,شبكة غلوبو|TV Globo,Globo||BR|
إم بي سي,مجموعة إم بي سي,قناة إم بي سي,إم بي سي مصر|MBC,Middle East Broadcasting Center||SA|
الإخبارية?,قناة الإخبارية,الإخبارية السعودية|Al Ekhbariya||SA|
التلفزيون السعودي|Saudi Television||SA|SA
روتانا,روتانا خليجية|Rotana||SA|
قناة أبوظبي,تلفزيون أبوظبي|Abu Dhabi TV||AE|
تلفزيون دبي|Dubai TV||AE|
تلفزيون قطر|Qatar TV||QA|
التلفزيون العربي,العربي?,قناة العربي|Al Araby TV||QA|
بي إن سبورتس,بي إن سبورت,بين سبورت|beIN Sports||QA|
تلفزيون الكويت|Kuwait TV||KW|
الميادين?,قناة الميادين,شبكة الميادين|Al Mayadeen||LB|
المنار?,قناة المنار,تلفزيون المنار,إذاعة النور|Al-Manar||LB|
إل بي سي,إل بي سي آي,المؤسسة اللبنانية للإرسال,قناة إل بي سي|LBCI,LBC||LB|
إم تي في,إم تي في اللبنانية,قناة إم تي في اللبنانية|MTV Lebanon,MTV||LB|
الجديد?,قناة الجديد,تلفزيون الجديد|Al Jadeed||LB|
تلفزيون لبنان|Télé Liban||LB|
إن بي إن,قناة إن بي إن|NBN||LB|
أو تي في|OTV||LB|
صوت لبنان,إذاعة صوت لبنان|Voice of Lebanon||LB|
الإخبارية السورية,قناة الإخبارية السورية|Syrian News Channel||SY|SY
التلفزيون السوري,التلفزيون العربي السوري,الفضائية السورية|Syrian TV||SY|SY
تلفزيون سوريا|Syria TV||TR|
أورينت,قناة أورينت,أورينت نت|Orient TV||AE|
حلب اليوم,قناة حلب اليوم|Halab Today||TR|
رؤيا?,قناة رؤيا|Roya TV||JO|
المملكة?,قناة المملكة|Al-Mamlaka TV||JO|
التلفزيون الأردني|Jordan TV||JO|JO
تلفزيون فلسطين|Palestine TV||PS|PS
الأقصى الفضائية?,قناة الأقصى,تلفزيون الأقصى,إذاعة الأقصى,فضائية الأقصى|Al-Aqsa TV||PS|
قناة فلسطين اليوم,فلسطين اليوم|Palestine Today TV||PS|
قناة القدس|Al-Quds TV||PS|
القناة 12,القناة 12 الإسرائيلية,القناة الثانية عشرة,القناة الثانية عشرة الإسرائيلية,القناة الـ12,القناة الـ12 الإسرائيلية,القناة 12 العبرية|Channel 12 (Israel)||IL|
القناة 13,القناة 13 الإسرائيلية,القناة الثالثة عشرة,القناة الـ13,القناة 13 العبرية|Channel 13 (Israel)||IL|
القناة 14,القناة 14 الإسرائيلية,القناة الـ14|Channel 14 (Israel)||IL|
القناة السابعة الإسرائيلية,القناة السابعة|Arutz Sheva||IL|
القناة الثانية الإسرائيلية,القناة العاشرة الإسرائيلية,القناة العاشرة|Channel 2 (Israel)||IL|
هيئة البث الإسرائيلية,هيئة البث العام الإسرائيلية,كان العبرية,قناة كان,هيئة البث,قناة كان الإسرائيلية|Kan,Israeli Public Broadcasting Corporation||IL|
إذاعة الجيش الإسرائيلي,إذاعة الجيش|Army Radio (Israel),Galatz||IL|
آي 24 نيوز,آي 24,قناة آي 24|i24NEWS||IL|
الإذاعة الإسرائيلية,الإذاعة العبرية,راديو إسرائيل|Israel Radio||IL|
العراقية?,قناة العراقية,شبكة الإعلام العراقي|Al Iraqiya,Iraqi Media Network||IQ|IQ
السومرية,قناة السومرية|Alsumaria||IQ|
الشرقية العراقية,قناة الشرقية|Al Sharqiya||IQ|
الرشيد العراقية,قناة الرشيد|Al Rasheed TV||IQ|
دجلة الفضائية?,قناة دجلة|Dijlah TV||IQ|
قناة الرافدين,الرافدين الفضائية|Al Rafidain TV||GB|
قناة العالم,قناة العالم الإيرانية|Al-Alam||IR|IR
برس تي في,قناة برس تي في|Press TV||IR|IR
التلفزيون الإيراني,التلفزيون الرسمي الإيراني,هيئة الإذاعة والتلفزيون الإيرانية,هيئة الإذاعة والتلفزيون الإيراني|IRIB,Islamic Republic of Iran Broadcasting,Iranian state television||IR|IR
إيران إنترناشيونال,إيران إنترناشونال,قناة إيران إنترناشيونال|Iran International||GB|
تي آر تي,تي آر تي عربي,قناة تي آر تي,هيئة الإذاعة والتلفزيون التركية|TRT,TRT World||TR|TR
إن تي في,إن تي في التركية,قناة إن تي في|NTV (Turkey)||TR|
سي إن إن تورك,سي إن إن ترك|CNN Türk||TR|
خبر ترك,خبر تورك,قناة خبر تورك|Habertürk||TR|
هالك تي في|Halk TV||TR|
التلفزيون المصري,التلفزيون المصري الرسمي,القناة الأولى المصرية|Egyptian television,Nile TV||EG|EG
القاهرة الإخبارية,قناة القاهرة الإخبارية,إكسترا نيوز,قناة إكسترا نيوز|Al Qahera News,Extra News||EG|
صدى البلد,قناة صدى البلد,موقع صدى البلد|Sada El Balad||EG|
سي بي سي المصرية,قناة سي بي سي|CBC (Egypt)||EG|
أون تي في,قناة أون|ON TV||EG|
قناة الغد|Al Ghad TV||EG|
قناة مكملين,مكملين|Mekameleen||TR|
قناة الشرق الإخبارية,الشرق للأخبار|Asharq News||SA|
قناة ليبيا الأحرار,ليبيا الأحرار|Libya Al Ahrar||TR|
قناة 218,218 نيوز|218 TV||LY|
ليبيا الحدث|Libya Al Hadath||LY|
التلفزيون الليبي|Libya TV||LY|LY
التلفزيون السوداني,تلفزيون السودان|Sudan TV||SD|SD
راديو دبنقا,دبنقا|Radio Dabanga||NL|
التلفزيون الجزائري|Algerian TV,ENTV||DZ|DZ
موزاييك إف إم,موزاييك,إذاعة موزاييك|Mosaïque FM||TN|
شمس إف إم|Shems FM||TN|
التلفزيون التونسي,الوطنية الأولى|Tunisian TV||TN|TN
نسمة التونسية,قناة نسمة|Nessma TV||TN|
حنبعل,قناة حنبعل|Hannibal TV||TN|
ميدي 1,ميدي 1 تي في,قناة ميدي 1|Medi 1 TV||MA|
القناة الثانية المغربية,دوزيم|2M||MA|
المسيرة?,قناة المسيرة,تلفزيون المسيرة|Al Masirah||YE|
بلقيس?,قناة بلقيس|Belqees TV||TR|
قناة اليمن,تلفزيون اليمن|Yemen TV||YE|YE
يمن شباب,قناة يمن شباب|Yemen Shabab||TR|
إذاعة مقديشو,راديو مقديشو|Radio Mogadishu||SO|SO
راديو الفاتيكان,إذاعة الفاتيكان,فاتيكان نيوز|Vatican Radio,Vatican News||VA|VA
القناة 7 العبرية|Channel 7||IL|
@site
بوليتيكو,موقع بوليتيكو,مجلة بوليتيكو,صحيفة بوليتيكو|Politico||US|
أكسيوس,موقع أكسيوس,أكسيوس الأمريكي|Axios||US|
ذا هيل,موقع ذا هيل,صحيفة ذا هيل|The Hill||US|
هافينغتون بوست,هافنغتون بوست,هاف بوست|HuffPost,Huffington Post||US|
بزفيد,بازفيد|BuzzFeed||US|
ديلي بيست,ذا ديلي بيست,موقع ديلي بيست|The Daily Beast||US|
بيزنس إنسايدر,بزنس إنسايدر|Business Insider||US|
ذا إنترسبت,ذي إنترسيبت,موقع ذا إنترسبت|The Intercept||US|
فوكس?,موقع فوكس|Vox||US|
المونيتور,موقع المونيتور|Al-Monitor||US|
ميدل إيست آي,موقع ميدل إيست آي|Middle East Eye|MEE|GB|
ميدل إيست مونيتور|Middle East Monitor||GB|
بيلينغكات,موقع بيلينغكات,بيلينجكات|Bellingcat||NL|
ميديابارت,موقع ميديابارت|Mediapart||FR|
ميدوزا,موقع ميدوزا|Meduza||LV|
عربي21,عربي 21,موقع عربي21|Arabi21||GB|
رأي اليوم,صحيفة رأي اليوم|Rai al-Youm||GB|
إيلاف,موقع إيلاف|Elaph||GB|
الخليج أونلاين|Al Khaleej Online||GB|
رصيف 22,رصيف22|Raseef22||LB|
درج ميديا,موقع درج|Daraj||LB|
المدن?,موقع المدن,صحيفة المدن|Al-Modon||LB|
النشرة?,موقع النشرة|Elnashra||LB|
لبنان 24|Lebanon 24||LB|
جنوبية|Janoubia||LB|
عمون,وكالة عمون,عمون الإخبارية|Ammon News||JO|
السوسنة|Assawsana||JO|
سرايا?,وكالة سرايا|Saraya News||JO|
زمان الوصل,موقع زمان الوصل|Zaman al-Wasl||SY|
السورية نت|Alsouria Net||TR|
مصراوي,موقع مصراوي|Masrawy||EG|
كورة?,كووورة|Kooora||BH|
في الجول,فيلجول|FilGoal||EG|
يلا كورة|Yallakora||EG|
المصدر أونلاين,المصدر أون لاين|Al-Masdar Online||YE|
المصدر?,موقع المصدر|Al-Masdar||YE|
نيوز يمن|NewsYemen||YE|
المشهد اليمني|Al-Mashhad Al-Yemeni||YE|
عين ليبيا|Ean Libya||LY|
ليبيا أوبزرفر|The Libya Observer||LY|
بوابة أفريقيا الإخبارية|Afrigate News||LY|
صحراء ميديا|Sahara Media||MR|
القدس نت|AlQuds Net||PS|
عرب 48,عرب48|Arab48||IL|
واللا,موقع واللا,واللا نيوز,والا العبري,موقع والا|Walla||IL|
واي نت,موقع واي نت|Ynet||IL|
الخنادق?|Al-Khanadeq||LB|
إن كي نيوز,موقع إن كي نيوز|NK News||KR|
38 نورث,موقع 38 نورث|38 North||US|
ديلي إن كي|Daily NK||KR|
إيراوادي|The Irrawaddy||MM|
ذا ديبلومات|The Diplomat||US|
غول?,موقع غول|Goal||GB|
ترانسفير ماركت,ترانسفيرماركت|Transfermarkt||DE|
إي إس بي إن|ESPN||US|
ويكيليكس,موقع ويكيليكس|WikiLeaks|||
ويكيبيديا,موسوعة ويكيبيديا|Wikipedia|||
سايت,موقع سايت,مركز سايت|SITE Intelligence Group||US|
تي إم زي,موقع تي إم زي|TMZ||US|
فلايت رادار,فلايت رادار 24|Flightradar24||SE|
تانكر تراكرز|TankerTrackers||US|
`;
