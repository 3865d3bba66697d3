// Source: written by hand. Licence: MIT, as this package.
// "@" opens a kind. Cells: Arabic names | English names | short forms in either script | home (state)
// "?" after a spelling: also an everyday word. Many clubs are called by the bare name of their city; those names stand here too.

/** Football clubs, and basketball clubs that the Arabic press follows. */
export const clubRows = `
@club
ريال مدريد,الريال?,نادي ريال مدريد,الميرنغي,الملكي?,النادي الملكي|Real Madrid||ES
برشلونة,نادي برشلونة,البارسا,البرسا,بارسا,البلوغرانا,البلاوغرانا|Barcelona,FC Barcelona,Barça||ES
أتلتيكو مدريد,أتليتكو مدريد,أتليتيكو مدريد,الأتلتيكو|Atlético Madrid||ES
إشبيلية الإسباني,نادي إشبيلية|Sevilla FC,Sevilla||ES
فالنسيا الإسباني,نادي فالنسيا|Valencia CF||ES
فياريال|Villarreal||ES
ريال سوسيداد,ريال سوسييداد|Real Sociedad||ES
أتلتيك بلباو,أتلتيك بيلباو,أتلتيكو بلباو|Athletic Bilbao||ES
ريال بيتيس|Real Betis||ES
خيتافي|Getafe||ES
سيلتا فيغو|Celta Vigo||ES
إسبانيول|Espanyol||ES
جيرونا الإسباني,نادي جيرونا|Girona FC||ES
أوساسونا|Osasuna||ES
ريال مايوركا,مايوركا|Mallorca||ES
رايو فايكانو|Rayo Vallecano||ES
لاس بالماس الإسباني|UD Las Palmas||ES
ديبورتيفو ألافيس,ألافيس|Deportivo Alavés||ES
غرناطة الإسباني|Granada CF||ES
ليغانيس|Leganés||ES
بلد الوليد الإسباني|Real Valladolid||ES
مانشستر يونايتد,المان يونايتد,مانشستر يونايتيد,الشياطين الحمر,مان يونايتد|Manchester United|Man United|GB
مانشستر سيتي,السيتي?,مان سيتي,السيتيزنس|Manchester City|Man City|GB
ليفربول,نادي ليفربول,الريدز|Liverpool,Liverpool FC||GB
تشيلسي,تشلسي,نادي تشيلسي,البلوز|Chelsea||GB
أرسنال,نادي أرسنال,الجانرز,الغانرز,المدفعجية|Arsenal||GB
توتنهام,توتنهام هوتسبير,توتنهام هوتسبر,السبيرز|Tottenham Hotspur,Tottenham,Spurs||GB
نيوكاسل يونايتد,نيوكاسل|Newcastle United||GB
أستون فيلا|Aston Villa||GB
إيفرتون|Everton||GB
وست هام,وستهام,وست هام يونايتد|West Ham United,West Ham||GB
ليستر سيتي,ليستر|Leicester City||GB
برايتون الإنجليزي,برايتون|Brighton & Hove Albion||GB
ولفرهامبتون,وولفرهامبتون,وولفز,ولفرهامبتون واندررز|Wolverhampton Wanderers,Wolves||GB
كريستال بالاس|Crystal Palace||GB
فولهام|Fulham||GB
برينتفورد|Brentford||GB
بورنموث|Bournemouth||GB
نوتنغهام فورست,نوتنغهام فوريست|Nottingham Forest||GB
ساوثهامبتون|Southampton FC||GB
ليدز يونايتد|Leeds United||GB
بيرنلي|Burnley||GB
شيفيلد يونايتد|Sheffield United||GB
لوتون تاون|Luton Town||GB
إيبسويتش تاون,إيبسويتش|Ipswich Town||GB
سندرلاند|Sunderland||GB
واتفورد|Watford||GB
نوريتش سيتي|Norwich City||GB
ريكسهام|Wrexham||GB
سلتيك,سلتيك الاسكتلندي|Celtic||GB
رينجرز,غلاسكو رينجرز|Rangers||GB
بايرن ميونيخ,بايرن ميونخ,البايرن,بايرن ميونيح,العملاق البافاري|Bayern Munich,Bayern||DE
بوروسيا دورتموند,بروسيا دورتموند,دورتموند|Borussia Dortmund||DE
باير ليفركوزن,بايرليفركوزن,ليفركوزن|Bayer Leverkusen||DE
لايبزيغ الألماني,آر بي لايبزيغ,ريد بول لايبزيغ,لايبزغ|RB Leipzig||DE
بوروسيا مونشنغلادباخ,مونشنغلادباخ|Borussia Mönchengladbach||DE
شالكه,شالكه 04|Schalke 04,Schalke||DE
آينتراخت فرانكفورت|Eintracht Frankfurt||DE
فولفسبورغ,فولفسبورج|VfL Wolfsburg||DE
شتوتغارت الألماني|VfB Stuttgart||DE
هوفنهايم|Hoffenheim||DE
فرايبورغ الألماني|SC Freiburg||DE
فيردر بريمن|Werder Bremen||DE
يونيون برلين,أونيون برلين|Union Berlin||DE
هيرتا برلين|Hertha BSC,Hertha Berlin||DE
ماينز,ماينتس|Mainz 05||DE
أوغسبورغ|FC Augsburg||DE
كولن?,كولن الألماني|1. FC Köln||DE
هامبورغ الألماني|Hamburger SV||DE
بوخوم|VfL Bochum||DE
هايدنهايم|1. FC Heidenheim||DE
سانت باولي|FC St. Pauli||DE
يوفنتوس,اليوفي,جوفنتوس,السيدة العجوز|Juventus,Juve||IT
ميلان,إيه سي ميلان,نادي ميلان,الروسونيري|AC Milan,Milan||IT
إنتر ميلان,إنتر?,الإنتر,إنترناسيونالي,النيراتزوري|Inter Milan,Internazionale,Inter||IT
نابولي,نادي نابولي|Napoli||IT
روما,نادي روما,إيه إس روما|AS Roma,Roma||IT
لاتسيو,لازيو|Lazio||IT
أتالانتا,أتلانتا الإيطالي|Atalanta||IT
فيورنتينا|Fiorentina||IT
تورينو الإيطالي|Torino||IT
بولونيا الإيطالي|Bologna FC||IT
أودينيزي|Udinese||IT
ساسوولو|Sassuolo||IT
مونزا,مونتسا|Monza||IT
جنوى الإيطالي|Genoa CFC||IT
سامبدوريا|Sampdoria||IT
كالياري الإيطالي|Cagliari Calcio||IT
هيلاس فيرونا|Hellas Verona||IT
ليتشي الإيطالي|Lecce||IT
بارما الإيطالي|Parma Calcio||IT
كومو|Como 1907||IT
باريس سان جيرمان,باريس سان جرمان,سان جيرمان,سان جرمان,باري سان جيرمان|Paris Saint-Germain|PSG|FR
أولمبيك مرسيليا,مرسيليا,مارسيليا|Olympique de Marseille||FR
أولمبيك ليون,ليون?|Olympique Lyonnais||FR
موناكو,نادي موناكو|AS Monaco||FR
ليل الفرنسي|Lille OSC||FR
نيس الفرنسي|OGC Nice||FR
رين الفرنسي|Stade Rennais||FR
لانس?|RC Lens||FR
نانت الفرنسي|FC Nantes||FR
ستراسبورغ الفرنسي|RC Strasbourg||FR
بريست الفرنسي|Stade Brestois||FR
سانت إتيان الفرنسي|AS Saint-Étienne||FR
تولوز الفرنسي|Toulouse FC||FR
مونبلييه الفرنسي|Montpellier HSC||FR
بنفيكا|Benfica||PT
بورتو,بورتو البرتغالي|FC Porto||PT
سبورتينغ لشبونة,سبورتينغ|Sporting CP,Sporting Lisbon||PT
سبورتينغ براغا,براغا|Braga||PT
أياكس,أياكس أمستردام,أجاكس|Ajax||NL
آيندهوفن,بي إس في آيندهوفن,أيندهوفن الهولندي|PSV Eindhoven||NL
فينورد,فاينورد|Feyenoord||NL
كلوب بروج,بروج البلجيكي|Club Brugge||BE
أندرلخت|Anderlecht||BE
جينك,غينك|Genk||BE
ريد بول سالزبورغ,سالزبورغ النمساوي|Red Bull Salzburg||AT
شتورم غراتس|Sturm Graz||AT
يونغ بويز,يونغ بويز برن|Young Boys||CH
بازل السويسري|FC Basel||CH
كوبنهاغن الدنماركي|FC Copenhagen||DK
بودو غليمت|Bodø/Glimt||NO
مالمو السويدي|Malmö FF||SE
غلطة سراي,جالاتاسراي,غالاتاسراي|Galatasaray||TR
فنربخشة,فنربهتشه,فنرباهتشه|Fenerbahçe||TR
بشيكتاش,بيشكتاش,بشكتاش|Beşiktaş||TR
طرابزون سبور|Trabzonspor||TR
باشاك شهير|İstanbul Başakşehir||TR
أولمبياكوس|Olympiacos||GR
باناثينايكوس|Panathinaikos||GR
باوك|PAOK||GR
أيك أثينا|AEK Athens||GR
زينيت,زينيت سان بطرسبورغ,زينيت سان بطرسبرغ|Zenit Saint Petersburg||RU
سسكا موسكو|CSKA Moscow||RU
سبارتاك موسكو|Spartak Moscow||RU
لوكوموتيف موسكو|Lokomotiv Moscow||RU
شاختار دونيتسك,شاختار|Shakhtar Donetsk||UA
دينامو كييف|Dynamo Kyiv||UA
النجم الأحمر,رد ستار بلغراد,النجم الأحمر الصربي|Red Star Belgrade||RS
بارتيزان بلغراد|Partizan||RS
دينامو زغرب|Dinamo Zagreb||HR
سلافيا براغ|Slavia Prague||CZ
سبارتا براغ|Sparta Prague||CZ
سلوفان براتيسلافا|Slovan Bratislava||SK
فرينتسفاروش|Ferencváros||HU
ليخ بوزنان|Lech Poznań||PL
ليجيا وارسو|Legia Warsaw||PL
قره باغ الأذربيجاني|Qarabağ FK||AZ
ستيوا بوخارست|FCSB,Steaua București||RO
لودوغوريتس|Ludogorets||BG
مكابي تل أبيب|Maccabi Tel Aviv||IL
مكابي حيفا|Maccabi Haifa||IL
بيتار القدس|Beitar Jerusalem||IL
شيريف تيراسبول|Sheriff Tiraspol||MD
بوكا جونيورز,بوكا جونيور|Boca Juniors||AR
ريفر بليت|River Plate||AR
راسينغ كلوب|Racing Club||AR
إنديبندينتي|Independiente||AR
سان لورينزو|San Lorenzo||AR
فلامينغو,فلامنغو|Flamengo||BR
بالميراس|Palmeiras||BR
سانتوس?,سانتوس البرازيلي|Santos||BR
كورنثيانز,كورينثيانز|Corinthians||BR
ساو باولو البرازيلي|São Paulo FC||BR
فلومينينسي|Fluminense||BR
بوتافوغو|Botafogo||BR
غريميو|Grêmio||BR
إنترناسيونال البرازيلي|SC Internacional||BR
أتلتيكو مينيرو|Atlético Mineiro||BR
كروزيرو|Cruzeiro||BR
فاسكو دا غاما|Vasco da Gama||BR
شابيكوينسي|Chapecoense||BR
بينيارول|Peñarol||UY
ناسيونال الأوروغوياني|Nacional||UY
كولو كولو|Colo-Colo||CL
إنتر ميامي|Inter Miami||US
لوس أنجلوس غالاكسي|LA Galaxy||US
لوس أنجلوس إف سي|Los Angeles FC|LAFC|US
سياتل ساوندرز|Seattle Sounders||US
نيويورك سيتي|New York City FC||US
كلوب أمريكا المكسيكي|Club América||MX
مونتيري المكسيكي|Monterrey FC,Rayados||MX
باتشوكا|Pachuca||MX
تيغريس المكسيكي|Tigres UANL||MX
الأهلي?,النادي الأهلي,الأهلي المصري,الأهلي القاهري,الشياطين الحمر المصري,القلعة الحمراء|Al Ahly||EG
الزمالك,نادي الزمالك,الزمالك المصري,القلعة البيضاء|Zamalek||EG
بيراميدز,نادي بيراميدز|Pyramids FC||EG
الإسماعيلي,الدراويش?|Ismaily||EG
المصري البورسعيدي|Al Masry||EG
الاتحاد السكندري|Al Ittihad Alexandria||EG
سموحة|Smouha||EG
سيراميكا كليوباترا|Ceramica Cleopatra||EG
إنبي|ENPPI||EG
المقاولون العرب|Al Mokawloon||EG
مودرن فيوتشر,مودرن سبورت,فيوتشر?|Modern Sport,Modern Future||EG
البنك الأهلي المصري|National Bank of Egypt SC||EG
طلائع الجيش|Tala'ea El Gaish||EG
غزل المحلة|Ghazl El Mahalla||EG
الهلال?,الهلال السعودي,نادي الهلال,نادي الهلال السعودي|Al Hilal||SA
النصر?,النصر السعودي,نادي النصر,نادي النصر السعودي|Al Nassr||SA
الاتحاد?,الاتحاد السعودي,نادي الاتحاد,نادي الاتحاد السعودي|Al Ittihad (Jeddah)||SA
الأهلي السعودي,أهلي جدة,نادي الأهلي السعودي|Al Ahli (Jeddah)||SA
الشباب?,الشباب السعودي,نادي الشباب|Al Shabab (Riyadh)||SA
الاتفاق?,الاتفاق السعودي,نادي الاتفاق|Al Ettifaq||SA
التعاون?,نادي التعاون|Al Taawoun||SA
الفتح?,الفتح السعودي|Al Fateh||SA
الرائد?,الرائد السعودي|Al Raed||SA
ضمك,ضمك السعودي|Damac||SA
الخليج?,الخليج السعودي|Al Khaleej (Saihat)||SA
القادسية?,القادسية السعودي|Al Qadsiah||SA
الوحدة?,الوحدة السعودي|Al Wehda (Mecca)||SA
الفيحاء|Al Fayha||SA
الرياض السعودي|Al Riyadh SC||SA
نيوم السعودي|Neom SC||SA
العين الإماراتي,نادي العين|Al Ain FC||AE
شباب الأهلي,شباب الأهلي دبي|Shabab Al Ahli||AE
الوحدة الإماراتي|Al Wahda||AE
الجزيرة الإماراتي|Al Jazira||AE
الشارقة الإماراتي,نادي الشارقة|Sharjah FC||AE
الوصل?,الوصل الإماراتي|Al Wasl||AE
النصر الإماراتي|Al Nasr (Dubai)||AE
بني ياس الإماراتي|Baniyas||AE
السد?,السد القطري,نادي السد|Al Sadd||QA
الدحيل,الدحيل القطري|Al Duhail||QA
الريان القطري|Al Rayyan SC||QA
الغرافة,الغرافة القطري|Al Gharafa||QA
العربي القطري|Al Arabi (Doha)||QA
الوكرة القطري|Al Wakrah SC||QA
القادسية الكويتي|Qadsia||KW
العربي الكويتي|Al Arabi (Kuwait)||KW
الكويت الكويتي,نادي الكويت|Kuwait SC||KW
المحرق البحريني|Al Muharraq||BH
الرفاع البحريني|Riffa SC||BH
ظفار العماني|Dhofar Club||OM
السيب العماني,نادي السيب|Al Seeb||OM
الشرطة العراقي,نادي الشرطة|Al Shorta||IQ
القوة الجوية العراقي,القوة الجوية?,نادي القوة الجوية|Al Quwa Al Jawiya||IQ
الزوراء,نادي الزوراء|Al Zawraa||IQ
الطلبة العراقي|Al Talaba||IQ
أربيل العراقي|Erbil SC||IQ
الفيصلي,الفيصلي الأردني|Al Faisaly (Amman)||JO
الوحدات,الوحدات الأردني|Al Wehdat||JO
الحسين إربد|Al Hussein (Irbid)||JO
الجيش السوري لكرة القدم|Al Jaish (Damascus)||SY
تشرين السوري|Tishreen SC||SY
الكرامة السوري|Al Karamah||SY
النجمة اللبناني|Nejmeh||LB
العهد اللبناني|Al Ahed||LB
الأنصار اللبناني|Al Ansar||LB
الحكمة اللبناني|Sagesse||LB
شباب الخليل|Shabab Al Khalil||PS
هلال القدس|Hilal Al Quds||PS
الترجي,الترجي التونسي,الترجي الرياضي,الترجي الرياضي التونسي|Espérance de Tunis,Espérance|EST|TN
النجم الساحلي,النجم الرياضي الساحلي,النجم الساحلي التونسي|Étoile du Sahel||TN
النادي الأفريقي,الإفريقي التونسي|Club Africain||TN
النادي الصفاقسي,الصفاقسي|CS Sfaxien||TN
الاتحاد المنستيري|US Monastir||TN
الرجاء?,الرجاء البيضاوي,الرجاء الرياضي,الرجاء المغربي|Raja Casablanca||MA
الوداد?,الوداد البيضاوي,الوداد الرياضي,الوداد المغربي|Wydad Casablanca||MA
الجيش الملكي,الجيش الملكي المغربي|AS FAR||MA
نهضة بركان,النهضة البركانية|RS Berkane||MA
الفتح الرباطي|FUS Rabat||MA
المغرب الفاسي|MAS Fès||MA
حسنية أكادير|Hassania Agadir||MA
مولودية الجزائر|MC Alger||DZ
اتحاد العاصمة,اتحاد الجزائر|USM Alger||DZ
شبيبة القبائل|JS Kabylie||DZ
شباب بلوزداد|CR Belouizdad||DZ
وفاق سطيف|ES Sétif||DZ
مولودية وهران|MC Oran||DZ
شباب قسنطينة|CS Constantine||DZ
شبيبة الساورة|JS Saoura||DZ
أهلي طرابلس,الأهلي طرابلس|Al Ahli (Tripoli)||LY
اتحاد طرابلس,الاتحاد الليبي|Al Ittihad (Tripoli)||LY
الأهلي بنغازي|Al Ahly Benghazi||LY
الهلال السوداني,هلال أم درمان|Al Hilal Omdurman||SD
المريخ?,المريخ السوداني|Al Merrikh||SD
نواذيبو الموريتاني|FC Nouadhibou||MR
صن داونز,ماميلودي صن داونز,صن داونز الجنوب أفريقي|Mamelodi Sundowns||ZA
أورلاندو بايرتس,أورلاندو بيراتس|Orlando Pirates||ZA
كايزر تشيفز|Kaizer Chiefs||ZA
سيمبا,سيمبا التنزاني|Simba SC||TZ
يانغ أفريكانز,يانغ أفريكانز التنزاني|Young Africans||TZ
مازيمبي,تي بي مازيمبي|TP Mazembe||CD
فيتا كلوب|AS Vita Club||CD
أسيك ميموزا,أسيك أبيدجان|ASEC Mimosas||CI
بترو أتلتيكو,بترو أتلتيكو الأنغولي|Petro de Luanda||AO
إنيمبا|Enyimba||NG
أشانتي كوتوكو|Asante Kotoko||GH
حوريا كوناكري,هوريا كوناكري|Horoya AC||GN
غورماهيا|Gor Mahia||KE
بيرسبوليس,برسبوليس|Persepolis||IR
الاستقلال الإيراني,استقلال طهران|Esteghlal||IR
تراكتور,تراكتور تبريز|Tractor SC||IR
سباهان,سباهان أصفهان|Sepahan||IR
باختاكور|Pakhtakor||UZ
أوراوا رد دايموندز,أوراوا,أوراوا ريد دايموندز|Urawa Red Diamonds||JP
كاشيما أنتلرز|Kashima Antlers||JP
فيسيل كوبي|Vissel Kobe||JP
كاواساكي فرونتال|Kawasaki Frontale||JP
يوكوهاما مارينوس,يوكوهاما إف مارينوس|Yokohama F. Marinos||JP
غامبا أوساكا|Gamba Osaka||JP
تشونبوك موتورز,جيونبوك هيونداي موتورز|Jeonbuk Hyundai Motors||KR
أولسان هيونداي|Ulsan HD,Ulsan Hyundai||KR
إف سي سول|FC Seoul||KR
غوانغجو الكوري|Gwangju FC||KR
غوانزو إيفرغراند,قوانغتشو إيفرغراند|Guangzhou Evergrande||CN
شنغهاي بورت,شنغهاي شينهوا|Shanghai Port,Shanghai Shenhua||CN
بوريرام يونايتد|Buriram United||TH
جوهور دار التعظيم|Johor Darul Ta'zim||MY
غوا الهندي|FC Goa||IN
مومباي سيتي|Mumbai City FC||IN
سيدني الأسترالي|Sydney FC||AU
أوكلاند سيتي|Auckland City||NZ
لوس أنجلوس ليكرز,ليكرز|Los Angeles Lakers,Lakers||US
غولدن ستايت ووريورز,ووريورز|Golden State Warriors||US
بوسطن سلتيكس,سلتيكس|Boston Celtics||US
شيكاغو بولز|Chicago Bulls||US
ميامي هيت|Miami Heat||US
ميلووكي باكس|Milwaukee Bucks||US
دنفر ناغتس|Denver Nuggets||US
فينيكس صنز|Phoenix Suns||US
بروكلين نتس|Brooklyn Nets||US
نيويورك نيكس|New York Knicks||US
تورنتو رابتورز|Toronto Raptors||CA
كليفلاند كافالييرز|Cleveland Cavaliers||US
دالاس مافريكس|Dallas Mavericks||US
أوكلاهوما سيتي ثاندر|Oklahoma City Thunder||US
سان أنطونيو سبيرز|San Antonio Spurs||US
فيلادلفيا سفنتي سيكسرز|Philadelphia 76ers||US
كانساس سيتي تشيفز|Kansas City Chiefs||US
نيو إنغلاند باتريوتس|New England Patriots||US
مرسيدس فورمولا 1,فريق مرسيدس|Mercedes F1||GB
ريد بول,ريد بول ريسينغ|Red Bull Racing||AT
ماكلارين|McLaren||GB
`;
