// Source: written by hand. Licence: MIT, as this package.
// "@" opens a kind. Cells: Arabic names | English names | short forms in either script
// "?" after a spelling: also an everyday word.

/** Competitions, treaties, wars, diseases, prizes, programmes and laws with fixed names. */
export const thingRows = `
@competition
كأس العالم,المونديال,مونديال?,كأس العالم لكرة القدم,بطولة كأس العالم,نهائيات كأس العالم|World Cup,FIFA World Cup|
كأس العالم للسيدات,مونديال السيدات|FIFA Women's World Cup,Women's World Cup|
كأس العالم للأندية,مونديال الأندية|FIFA Club World Cup,Club World Cup|
كأس القارات للأندية,كأس إنتركونتيننتال|FIFA Intercontinental Cup|
كأس القارات|Confederations Cup|
كأس أمم أوروبا,بطولة أمم أوروبا,يورو?,كأس الأمم الأوروبية,بطولة أوروبا لكرة القدم,اليورو 2024|UEFA European Championship,Euro 2024|
دوري الأمم الأوروبية,دوري أمم أوروبا|UEFA Nations League|
دوري أبطال أوروبا,كأس الأندية الأوروبية البطلة,كأس أوروبا للأندية البطلة,دوري الأبطال?,رابطة أبطال أوروبا,عصبة أبطال أوروبا,الشامبيونزليغ|UEFA Champions League,Champions League|
الدوري الأوروبي,كأس الاتحاد الأوروبي,يوروبا ليغ,يوروبا ليج,الدوري الأوروبي يوروبا ليغ|UEFA Europa League,Europa League|
دوري المؤتمر الأوروبي,كونفرنس ليغ,دوري المؤتمرات الأوروبي|UEFA Conference League|
السوبر الأوروبي,كأس السوبر الأوروبية|UEFA Super Cup|
كأس أمم أفريقيا,كأس الأمم الأفريقية,كأس إفريقيا للأمم,أمم أفريقيا,الكان?|Africa Cup of Nations|AFCON,CAN
بطولة أفريقيا للمحليين,كأس أمم أفريقيا للمحليين,الشان?|African Nations Championship|CHAN
دوري أبطال أفريقيا,رابطة أبطال أفريقيا|CAF Champions League|
كأس الكونفدرالية الأفريقية,الكونفدرالية الأفريقية,كأس الكاف,كأس الكونفيدرالية|CAF Confederation Cup|
السوبر الأفريقي|CAF Super Cup|
الدوري الأفريقي لكرة القدم|African Football League|AFL
كأس آسيا,كأس أمم آسيا,كأس الأمم الآسيوية|AFC Asian Cup,Asian Cup|
دوري أبطال آسيا,دوري أبطال آسيا للنخبة|AFC Champions League|
كأس الاتحاد الآسيوي|AFC Cup|
كوبا أمريكا,كوبا أميركا,كأس كوبا أمريكا|Copa América|
كوبا ليبرتادوريس,كأس ليبرتادوريس,الليبرتادوريس|Copa Libertadores|
كوبا سود أمريكانا,كأس سود أميركانا|Copa Sudamericana|
الكأس الذهبية,كأس الكونكاكاف الذهبية|CONCACAF Gold Cup|
كأس العرب|FIFA Arab Cup,Arab Cup|
كأس الخليج,كأس الخليج العربي,خليجي 25,خليجي 26|Arabian Gulf Cup|
البطولة العربية للأندية,كأس الملك سلمان للأندية|Arab Club Champions Cup|
الدوري الإنجليزي الممتاز,الدوري الإنجليزي,البريميرليغ,بريميرليغ,البريميير ليغ,الدوري الإنكليزي الممتاز,البريميرليج|Premier League,English Premier League|EPL
كأس الاتحاد الإنجليزي,كأس إنجلترا|FA Cup|
كأس الرابطة الإنجليزية,كأس كاراباو,كأس رابطة الأندية الإنجليزية|EFL Cup,Carabao Cup|
دوري الدرجة الأولى الإنجليزي,التشامبيونشيب|EFL Championship|
الدوري الإسباني,الليغا,لا ليغا,الليجا,الدوري الإسباني لكرة القدم|La Liga|
كأس ملك إسبانيا,كأس الملك الإسباني|Copa del Rey|
السوبر الإسباني,كأس السوبر الإسبانية|Supercopa de España|
الدوري الإيطالي,الكالتشيو,السيريا آ|Serie A|
كأس إيطاليا|Coppa Italia|
الدوري الألماني,البوندسليغا,البوندسليجا|Bundesliga|
كأس ألمانيا|DFB-Pokal|
الدوري الفرنسي,ليغ 1,الليغ 1|Ligue 1|
كأس فرنسا|Coupe de France|
الدوري البرتغالي|Primeira Liga|
الدوري الهولندي|Eredivisie|
الدوري التركي,السوبر ليغ التركي|Süper Lig|
الدوري الأمريكي لكرة القدم,الدوري الأميركي لكرة القدم|Major League Soccer|MLS
الدوري البرازيلي|Campeonato Brasileiro|
الدوري السعودي,دوري روشن,دوري روشن السعودي,الدوري السعودي للمحترفين,دوري المحترفين السعودي|Saudi Pro League,Roshn Saudi League|
كأس خادم الحرمين الشريفين,كأس الملك السعودي|King's Cup (Saudi Arabia)|
السوبر السعودي|Saudi Super Cup|
الدوري المصري,الدوري المصري الممتاز|Egyptian Premier League|
كأس مصر|Egypt Cup|
السوبر المصري|Egyptian Super Cup|
الدوري المغربي,البطولة الاحترافية المغربية,البطولة برو|Botola|
الدوري التونسي,الرابطة المحترفة الأولى التونسية|Tunisian Ligue Professionnelle 1|
الدوري الجزائري,الرابطة المحترفة الأولى الجزائرية|Algerian Ligue Professionnelle 1|
الدوري العراقي,دوري نجوم العراق|Iraq Stars League|
الدوري القطري,دوري نجوم قطر|Qatar Stars League|
الدوري الإماراتي,دوري أدنوك للمحترفين|UAE Pro League|
الألعاب الأولمبية,الأولمبياد,أولمبياد,دورة الألعاب الأولمبية,الألعاب الأولمبية الصيفية,أولمبياد باريس,أولمبياد طوكيو,أولمبياد لوس أنجلوس|Olympic Games,Olympics|
الألعاب الأولمبية الشتوية,الأولمبياد الشتوي,دورة الألعاب الأولمبية الشتوية|Winter Olympics|
الألعاب البارالمبية,البارالمبية,دورة الألعاب البارالمبية|Paralympic Games,Paralympics|
دورة الألعاب الآسيوية,الألعاب الآسيوية,الآسياد|Asian Games|
دورة ألعاب البحر المتوسط,ألعاب البحر الأبيض المتوسط|Mediterranean Games|
دورة الألعاب العربية,الألعاب العربية|Pan Arab Games|
ألعاب الكومنولث|Commonwealth Games|
بطولة العالم لألعاب القوى,مونديال ألعاب القوى|World Athletics Championships|
الدوري الماسي|Diamond League|
ويمبلدون,بطولة ويمبلدون|Wimbledon Championships|
رولان غاروس,بطولة فرنسا المفتوحة,رولان جاروس|Roland Garros,French Open|
بطولة أستراليا المفتوحة,أستراليا المفتوحة|Australian Open|
بطولة أمريكا المفتوحة,بطولة الولايات المتحدة المفتوحة,أمريكا المفتوحة,فلاشينغ ميدوز|US Open|
كأس ديفيز|Davis Cup|
كأس رايدر|Ryder Cup|
فورمولا 1,فورمولا وان,الفورمولا 1,بطولة العالم للفورمولا 1,الفورمولا واحد,فورمولا واحد|Formula One,Formula 1|F1
رالي داكار|Dakar Rally|
طواف فرنسا,تور دو فرانس,دورة فرنسا للدراجات|Tour de France|
جيرو إيطاليا,طواف إيطاليا|Giro d'Italia|
سوبر بول|Super Bowl|
كأس العالم للرغبي,مونديال الرغبي|Rugby World Cup|
بطولة الأمم الست|Six Nations|
كأس العالم للكريكيت|Cricket World Cup|
كأس العالم لكرة اليد,مونديال اليد,بطولة العالم لكرة اليد|World Men's Handball Championship|
كأس العالم لكرة السلة,مونديال السلة|FIBA Basketball World Cup|
اليوروليغ|EuroLeague|
يوروفيجن,يوروفيجين,مسابقة يوروفيجن,مسابقة الأغنية الأوروبية|Eurovision,Eurovision Song Contest|
إكسبو,معرض إكسبو,إكسبو 2020 دبي,إكسبو 2030|Expo,World Expo|
مهرجان كان,مهرجان كان السينمائي|Cannes Film Festival|
مهرجان البندقية السينمائي,مهرجان فينيسيا|Venice Film Festival|
مهرجان برلين السينمائي,البرليناله|Berlin International Film Festival,Berlinale|
مهرجان القاهرة السينمائي|Cairo International Film Festival|
مهرجان الجونة السينمائي|El Gouna Film Festival|
@prize
جائزة نوبل,نوبل?,جوائز نوبل|Nobel Prize|
جائزة نوبل للسلام,نوبل للسلام|Nobel Peace Prize|
الكرة الذهبية,جائزة الكرة الذهبية|Ballon d'Or|
الحذاء الذهبي|Golden Shoe|
جائزة الأفضل,جائزة فيفا ذا بيست|The Best FIFA|
الأوسكار,جائزة الأوسكار,جوائز الأوسكار,أوسكار?|Academy Awards,Oscars|
غولدن غلوب,جوائز غولدن غلوب,جولدن جلوب|Golden Globes|
غرامي,جوائز غرامي,جوائز جرامي|Grammy Awards|
إيمي,جوائز إيمي|Emmy Awards|
بافتا,جوائز بافتا|BAFTA|
السعفة الذهبية|Palme d'Or|
الدب الذهبي|Golden Bear|
الأسد الذهبي|Golden Lion|
جائزة بوليتزر,بوليتزر|Pulitzer Prize|
جائزة البوكر,البوكر,جائزة مان بوكر|Booker Prize|
الجائزة العالمية للرواية العربية,البوكر العربية|International Prize for Arabic Fiction|
غونكور,جائزة غونكور|Prix Goncourt|
جائزة ساخاروف|Sakharov Prize|
جائزة الملك فيصل|King Faisal Prize|
جائزة بريتزكر|Pritzker Prize|
@treaty
اتفاق أوسلو,اتفاقية أوسلو,اتفاقات أوسلو,أوسلو الاتفاق,اتفاقيات أوسلو|Oslo Accords|
اتفاقية كامب ديفيد,كامب ديفيد الاتفاقية,معاهدة كامب ديفيد,اتفاقات كامب ديفيد|Camp David Accords|
معاهدة وادي عربة,اتفاقية وادي عربة,وادي عربة|Wadi Araba Treaty,Israel–Jordan peace treaty|
اتفاقات أبراهام,اتفاقيات أبراهام,اتفاقيات إبراهيم,الاتفاقات الإبراهيمية,اتفاقات إبراهيم|Abraham Accords|
مبادرة السلام العربية|Arab Peace Initiative|
صفقة القرن|Deal of the Century|
خريطة الطريق?,خارطة الطريق?|Roadmap for peace|
وعد بلفور|Balfour Declaration|
اتفاقية سايكس بيكو,سايكس بيكو|Sykes–Picot Agreement|
معاهدة لوزان|Treaty of Lausanne|
معاهدة سيفر|Treaty of Sèvres|
معاهدة فرساي|Treaty of Versailles|
اتفاق الطائف|Taif Agreement|
اتفاق الدوحة|Doha Agreement|
اتفاق الرياض|Riyadh Agreement|
اتفاق ستوكهولم|Stockholm Agreement|
اتفاق الصخيرات,اتفاق الصخيرات السياسي|Skhirat Agreement|
اتفاق جوبا للسلام,اتفاق جوبا|Juba Peace Agreement|
إعلان جدة,منبر جدة|Jeddah Declaration|
اتفاق نيفاشا,اتفاقية السلام الشامل|Comprehensive Peace Agreement|CPA
اتفاق بريتوريا للسلام|Pretoria Agreement|
اتفاق الجزائر للسلم,اتفاق السلم والمصالحة في مالي|Algiers Accord|
اتفاق أضنة,اتفاقية أضنة|Adana Agreement|
اتفاق سوتشي|Sochi Agreement|
مسار أستانا,محادثات أستانا,مباحثات أستانا|Astana process|
قانون قيصر,عقوبات قيصر|Caesar Act|
الاتفاق النووي,الاتفاق النووي الإيراني,خطة العمل الشاملة المشتركة,اتفاق فيينا النووي|Iran nuclear deal,Joint Comprehensive Plan of Action|JCPOA
معاهدة عدم الانتشار,معاهدة حظر الانتشار النووي,معاهدة عدم انتشار الأسلحة النووية,معاهدة منع الانتشار النووي|Non-Proliferation Treaty|NPT
معاهدة القوى النووية المتوسطة,معاهدة الصواريخ النووية متوسطة المدى,معاهدة الأسلحة النووية متوسطة المدى|Intermediate-Range Nuclear Forces Treaty|INF
نيو ستارت,معاهدة نيو ستارت,ستارت الجديدة,ستارت 3|New START|
معاهدة الأجواء المفتوحة,معاهدة السماوات المفتوحة|Open Skies Treaty|
اتفاقية أوتاوا|Ottawa Treaty|
اتفاقية حظر الأسلحة الكيميائية|Chemical Weapons Convention|CWC
اتفاقية جنيف,اتفاقيات جنيف,معاهدات جنيف|Geneva Conventions|
اتفاقية فيينا|Vienna Convention|
نظام روما الأساسي,ميثاق روما|Rome Statute|
ميثاق الأمم المتحدة|UN Charter|
الإعلان العالمي لحقوق الإنسان|Universal Declaration of Human Rights|
اتفاق باريس للمناخ,اتفاقية باريس للمناخ,اتفاق باريس المناخي|Paris Agreement|
بروتوكول كيوتو|Kyoto Protocol|
اتفاقية رامسار|Ramsar Convention|
قمة المناخ,مؤتمر المناخ,كوب 27,كوب 28,كوب 29,كوب 30|UN Climate Change Conference|COP27,COP28,COP29,COP30
اتفاقيات مينسك,اتفاقات مينسك,اتفاق مينسك|Minsk agreements|
اتفاقية الحبوب,اتفاق الحبوب,مبادرة حبوب البحر الأسود,مبادرة البحر الأسود للحبوب,اتفاق تصدير الحبوب|Black Sea Grain Initiative|
مذكرة بودابست|Budapest Memorandum|
اتفاقية مونترو|Montreux Convention|
اتفاق دايتون,اتفاقية دايتون|Dayton Agreement|
اتفاق الجمعة العظيمة,اتفاق بلفاست|Good Friday Agreement|
بريكست,البريكست,اتفاق بريكست,خروج بريطانيا من الاتحاد الأوروبي|Brexit|
معاهدة لشبونة|Treaty of Lisbon|
معاهدة ماستريخت|Maastricht Treaty|
اتفاقية شنغن|Schengen Agreement|
اتفاقية دبلن|Dublin Regulation|
نافتا,اتفاقية نافتا|North American Free Trade Agreement|NAFTA
اتفاقية الشراكة عبر المحيط الهادئ|Trans-Pacific Partnership|TPP
الشراكة الاقتصادية الإقليمية الشاملة|Regional Comprehensive Economic Partnership|RCEP
المادة الخامسة من معاهدة حلف الأطلسي|Article 5|
الفصل السابع|Chapter VII|
القرار 1701,قرار مجلس الأمن 1701|UN Security Council Resolution 1701|
القرار 2254,قرار مجلس الأمن 2254|UN Security Council Resolution 2254|
القرار 242|UN Security Council Resolution 242|
إعلان بانمونجوم|Panmunjom Declaration|
اتفاق الهدنة الكورية|Korean Armistice Agreement|
معاهدة أنتاركتيكا|Antarctic Treaty|
اتفاقية ميكونغ|Mekong Agreement|
@war
الحرب العالمية الأولى|World War I,First World War|WWI
الحرب العالمية الثانية|World War II,Second World War|WWII
الحرب الباردة|Cold War|
الحرب الكورية|Korean War|
حرب فيتنام|Vietnam War|
حرب الخليج,حرب الخليج الثانية,حرب الخليج الأولى|Gulf War|
الحرب العراقية الإيرانية|Iran–Iraq War|
غزو العراق|invasion of Iraq,Iraq War|
الغزو الروسي لأوكرانيا,الحرب الروسية الأوكرانية|Russian invasion of Ukraine|
العملية العسكرية الخاصة|special military operation|
حرب أكتوبر,حرب تشرين,حرب السادس من أكتوبر|October War,Yom Kippur War|
حرب الأيام الستة,نكسة 1967,النكسة?,حرب يونيو|Six-Day War|
النكبة?,نكبة فلسطين,ذكرى النكبة|Nakba|
الانتفاضة الأولى,انتفاضة الحجارة|First Intifada|
الانتفاضة الثانية,انتفاضة الأقصى|Second Intifada|
حرب تموز,حرب لبنان الثانية|2006 Lebanon War|
طوفان الأقصى,عملية طوفان الأقصى,معركة طوفان الأقصى,هجوم السابع من أكتوبر,هجوم 7 أكتوبر|Al-Aqsa Flood,October 7 attack|
السيوف الحديدية,عملية السيوف الحديدية|Swords of Iron|
سيف القدس,معركة سيف القدس|Sword of Jerusalem|
حارس الأسوار,عملية حارس الأسوار|Guardian of the Walls|
الجرف الصامد,عملية الجرف الصامد|Protective Edge|
الرصاص المصبوب,عملية الرصاص المصبوب|Cast Lead|
وحدة الساحات|Unity of Arenas|
مسيرات العودة,مسيرة العودة الكبرى,مسيرات العودة وكسر الحصار|Great March of Return|
الحرب الأهلية اللبنانية|Lebanese Civil War|
الحرب الأهلية السورية|Syrian civil war|
الحرب الأهلية السودانية|Sudanese civil war|
ردع العدوان,عملية ردع العدوان|Deterrence of Aggression|
غصن الزيتون,عملية غصن الزيتون|Operation Olive Branch|
درع الفرات,عملية درع الفرات|Operation Euphrates Shield|
نبع السلام,عملية نبع السلام|Operation Peace Spring|
عاصفة الحزم,عملية عاصفة الحزم|Operation Decisive Storm|
إعادة الأمل,عملية إعادة الأمل|Operation Restoring Hope|
عاصفة الصحراء|Operation Desert Storm|
العزم الصلب,عملية العزم الصلب|Operation Inherent Resolve|
حارس الازدهار,عملية حارس الازدهار|Operation Prosperity Guardian|
أسبيدس,عملية أسبيدس|Operation Aspides|
إيريني,عملية إيريني|Operation Irini|
عملية برخان,برخان|Operation Barkhane|
الوعد الصادق,عملية الوعد الصادق|Operation True Promise|
الأسد الصاعد,عملية الأسد الصاعد|Operation Rising Lion|
عملية ثعلب الصحراء|Operation Desert Fox|
هجمات 11 سبتمبر,هجمات الحادي عشر من سبتمبر,أحداث 11 سبتمبر,اعتداءات 11 سبتمبر|September 11 attacks,9/11|
الربيع العربي,ثورات الربيع العربي|Arab Spring|
ثورة 25 يناير,ثورة يناير|January 25 Revolution|
ثورة 30 يونيو|June 30 Revolution|
ثورة الياسمين|Jasmine Revolution|
الثورة الإسلامية,الثورة الإسلامية الإيرانية|Islamic Revolution|
ثورة الأرز|Cedar Revolution|
ثورة تشرين|October protests (Iraq)|
الثورة البرتقالية|Orange Revolution|
الحراك الشعبي الجزائري|Hirak (Algeria)|
العشرية السوداء|Black Decade|
الهولوكوست,المحرقة?,محرقة اليهود,المحرقة النازية|Holocaust|
الإبادة الأرمنية,إبادة الأرمن,مذابح الأرمن|Armenian genocide|
الإبادة الجماعية في رواندا,إبادة رواندا|Rwandan genocide|
مجزرة سربرنيتسا,مذبحة سربرنيتسا|Srebrenica massacre|
صبرا وشاتيلا المجزرة,مجزرة صبرا وشاتيلا,مذبحة صبرا وشاتيلا|Sabra and Shatila massacre|
حملة الأنفال,الأنفال?|Anfal campaign|
الثورة الفرنسية|French Revolution|
الحرب الأهلية الأمريكية,الحرب الأهلية الأميركية|American Civil War|
الحرب الأهلية الإسبانية|Spanish Civil War|
حرب فوكلاند,حرب الفوكلاند|Falklands War|
حرب الأفيون|Opium War|
الحروب الصليبية|Crusades|
انفجار مرفأ بيروت,انفجار بيروت|Beirut port explosion|
كارثة تشيرنوبيل|Chernobyl disaster|
فضيحة ووترغيت,ووترغيت|Watergate|
إيران كونترا,فضيحة إيران غيت|Iran–Contra affair|
@disease
كورونا,فيروس كورونا,كوفيد 19,كوفيد,فيروس كورونا المستجد,جائحة كورونا,وباء كورونا,كوفيد19|COVID-19,coronavirus,Covid|
أوميكرون,متحور أوميكرون|Omicron|
دلتا المتحور,متحور دلتا,المتحور دلتا|Delta variant|
سارس,متلازمة سارس|SARS|
ميرس,متلازمة الشرق الأوسط التنفسية|MERS|
إيبولا,فيروس إيبولا,الإيبولا,وباء إيبولا|Ebola|
زيكا,فيروس زيكا|Zika|
ماربورغ,فيروس ماربورغ|Marburg virus|
جدري القردة,جدري القرود,إم بوكس|mpox,monkeypox|
الإيدز,إيدز,نقص المناعة المكتسبة,فيروس نقص المناعة البشرية|AIDS,HIV|
الملاريا,ملاريا|malaria|
الكوليرا,كوليرا|cholera|
حمى الضنك,الضنك?|dengue|
حمى لاسا|Lassa fever|
حمى الوادي المتصدع|Rift Valley fever|
حمى القرم الكونغو النزفية|Crimean-Congo haemorrhagic fever|
إنفلونزا الطيور|bird flu,avian influenza|H5N1
إنفلونزا الخنازير|swine flu|H1N1
الإنفلونزا الإسبانية|Spanish flu|
شلل الأطفال|polio|
الحصبة|measles|
السل?,مرض السل|tuberculosis|
الطاعون?|plague|
الجدري|smallpox|
الجمرة الخبيثة|anthrax|
التهاب الكبد الوبائي,التهاب الكبد|hepatitis|
جنون البقر|mad cow disease|BSE
الحمى القلاعية|foot-and-mouth disease|
داء الليشمانيات,الليشمانيا|leishmaniasis|
الحمى الصفراء|yellow fever|
التيفوئيد,حمى التيفوئيد|typhoid|
ألزهايمر|Alzheimer's disease|
باركنسون|Parkinson's disease|
نيباه,فيروس نيباه|Nipah virus|
شيكونغونيا|chikungunya|
هانتا,فيروس هانتا|hantavirus|
@programme
رؤية 2030,رؤية السعودية 2030|Saudi Vision 2030,Vision 2030|
مبادرة الحزام والطريق,الحزام والطريق,طريق الحرير?,طريق الحرير الجديد|Belt and Road Initiative|BRI
أهداف التنمية المستدامة|Sustainable Development Goals|SDGs
خطة مارشال|Marshall Plan|
القبة الحديدية,منظومة القبة الحديدية|Iron Dome|
مقلاع داود,مقلاع داوود|David's Sling|
القبة الذهبية|Golden Dome|
باتريوت,منظومة باتريوت,صواريخ باتريوت|Patriot missile|
ثاد,منظومة ثاد|THAAD|THAAD
إس 400,إس400,منظومة إس 400|S-400|
إس 300,إس300|S-300|
هيمارس,منظومة هيمارس|HIMARS|
أتاكمز,صواريخ أتاكمز,أتاكمس|ATACMS|
ستورم شادو|Storm Shadow|
جافلين|Javelin|
إسكندر الصاروخ,صواريخ إسكندر|Iskander|
كينجال,كنجال,صاروخ كينجال|Kinzhal|
أوريشنيك,صاروخ أوريشنيك|Oreshnik|
توماهوك,صواريخ توماهوك|Tomahawk|
شاهد 136,مسيرات شاهد|Shahed-136,Shahed|
بيرقدار,بيرقدار تي بي 2,مسيرات بيرقدار|Bayraktar TB2,Bayraktar|
إف 16|F-16|
إف 35|F-35|
ميغ 29|MiG-29|
سوخوي 35|Su-35|
رافال,مقاتلات رافال|Rafale|
يوروفايتر|Eurofighter|
أباتشي|Apache|
ليوبارد,دبابات ليوبارد|Leopard tank|
أبرامز,دبابات أبرامز|Abrams tank|
هواسونغ,صاروخ هواسونغ|Hwasong|
بيغاسوس برنامج التجسس,برنامج بيغاسوس,برنامج التجسس بيغاسوس|Pegasus spyware|
نورد ستريم,السيل الشمالي,نورد ستريم 2,السيل الشمالي 2|Nord Stream|
السيل التركي,ترك ستريم|TurkStream|
محطة الفضاء الدولية|International Space Station|ISS
أبولو|Apollo program|
أرتميس,برنامج أرتميس|Artemis program|
تيليسكوب جيمس ويب,تلسكوب جيمس ويب|James Webb Space Telescope|
هابل?,تلسكوب هابل|Hubble Space Telescope|
تيتانيك|Titanic|
إيه تي آر 72,إيه تي آر|ATR 72|
بوينغ 737|Boeing 737|
بوينغ 747,جامبو|Boeing 747|
بوينغ 777|Boeing 777|
بوينغ 787,دريملاينر|Boeing 787,Dreamliner|
بوينغ 727|Boeing 727|
إيرباص إيه 320,إيرباص 320|Airbus A320|
إيرباص إيه 380,إيرباص 380|Airbus A380|
توبوليف 154,توبوليف|Tupolev Tu-154|
إليوشن 76,إليوشين|Ilyushin Il-76|
أنتونوف 26|Antonov An-26|
بوينغ 737 ماكس|Boeing 737 MAX|
بيتكوين,البيتكوين|Bitcoin|BTC
إيثريوم|Ethereum|
تجارة الكبتاغون,الكبتاغون,كبتاغون,حبوب الكبتاغون|Captagon|
النفط مقابل الغذاء|Oil-for-Food Programme|
خام برنت,برنت|Brent crude|
غرب تكساس الوسيط,خام غرب تكساس|West Texas Intermediate|WTI
داو جونز الصناعي,مؤشر داو جونز|Dow Jones Industrial Average|
ستاندرد آند بورز 500|S&P 500|
نيكي 225,مؤشر نيكي|Nikkei 225|
فوتسي 100|FTSE 100|
داكس,مؤشر داكس|DAX|DAX
كاك 40|CAC 40|
تاسي المؤشر|Tadawul All Share Index|TASI
سويفت,نظام سويفت|SWIFT|SWIFT
@law
قانون الدولة القومية,قانون القومية|Nation-State Law|
جاستا,قانون جاستا|Justice Against Sponsors of Terrorism Act|JASTA
أوباماكير,أوباما كير|Affordable Care Act,Obamacare|
قانون ماغنيتسكي|Magnitsky Act|
قانون لوغان|Logan Act|
باتريوت آكت|Patriot Act|
قانون التجنيد الإسرائيلي|Conscription Law (Israel)|
`;
