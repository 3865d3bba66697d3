// Source: written by hand; codes ISO 3166-1 (withdrawn ones ISO 3166-3), membership as the United Nations lists it. Licence: MIT, as this package.
// Cells: id | Arabic names, short one first | English names | capital, Arabic | capital, English | nisba | English demonym | irregular plurals | stands in
// "?" after a spelling: also an everyday word. A second capital or seat of government stands among the cities.

/** Members and observers of the United Nations. */
export const stateRows = `
DZ|الجزائر,الجمهورية الجزائرية الديمقراطية الشعبية,الجمهورية الجزائرية,الدولة الجزائرية|Algeria,People's Democratic Republic of Algeria|الجزائر العاصمة,الجزائر|Algiers|جزائري|Algerian||north-africa,maghreb,arab-world
EG|مصر,جمهورية مصر العربية,مصر العربية|Egypt,Arab Republic of Egypt|القاهرة|Cairo|مصري|Egyptian||north-africa,middle-east,arab-world
LY|ليبيا,دولة ليبيا,الجماهيرية الليبية,الجماهيرية العربية الليبية|Libya,State of Libya|طرابلس,طرابلس الغرب|Tripoli|ليبي|Libyan||north-africa,maghreb,arab-world
MA|المغرب,المملكة المغربية|Morocco,Kingdom of Morocco|الرباط|Rabat|مغربي|Moroccan|مغاربة|north-africa,maghreb,arab-world
SD|السودان,جمهورية السودان|Sudan,Republic of the Sudan|الخرطوم|Khartoum|سوداني|Sudanese||north-africa,east-africa,arab-world
TN|تونس,الجمهورية التونسية|Tunisia,Republic of Tunisia,Tunisian Republic|تونس العاصمة,تونس|Tunis|تونسي|Tunisian|توانسة|north-africa,maghreb,arab-world
MR|موريتانيا,الجمهورية الإسلامية الموريتانية|Mauritania,Islamic Republic of Mauritania|نواكشوط,انواكشوط|Nouakchott|موريتاني|Mauritanian||west-africa,maghreb,sahel,arab-world
SO|الصومال,جمهورية الصومال الفيدرالية,جمهورية الصومال الاتحادية,جمهورية الصومال|Somalia,Federal Republic of Somalia|مقديشو,مقديشيو,موقاديشو|Mogadishu|صومالي|Somali,Somalian||horn-of-africa,arab-world
DJ|جيبوتي,جمهورية جيبوتي|Djibouti,Republic of Djibouti|مدينة جيبوتي,جيبوتي|Djibouti City|جيبوتي|Djiboutian||horn-of-africa,arab-world
KM|جزر القمر,اتحاد القمر,جمهورية القمر المتحدة,القمر?|Comoros,Union of the Comoros|موروني|Moroni|قمري|Comorian||east-africa,arab-world
SA|السعودية,المملكة العربية السعودية,المملكة السعودية,العربية السعودية|Saudi Arabia,Kingdom of Saudi Arabia,KSA|الرياض|Riyadh|سعودي|Saudi,Saudi Arabian||gulf,arabian-peninsula,arab-world
AE|الإمارات,الإمارات العربية المتحدة,دولة الإمارات العربية المتحدة,دولة الإمارات,الامارات العربية|United Arab Emirates,UAE,Emirates,the Emirates|أبو ظبي,أبوظبي|Abu Dhabi|إماراتي|Emirati||gulf,arabian-peninsula,arab-world
QA|قطر,دولة قطر|Qatar,State of Qatar|الدوحة|Doha|قطري|Qatari||gulf,arabian-peninsula,arab-world
KW|الكويت,دولة الكويت|Kuwait,State of Kuwait|مدينة الكويت,الكويت العاصمة,الكويت|Kuwait City|كويتي|Kuwaiti||gulf,arabian-peninsula,arab-world
BH|البحرين,مملكة البحرين|Bahrain,Kingdom of Bahrain|المنامة|Manama|بحريني|Bahraini||gulf,arabian-peninsula,arab-world
OM|سلطنة عمان,عمان|Oman,Sultanate of Oman|مسقط?|Muscat|عماني,عُماني|Omani||gulf,arabian-peninsula,arab-world
YE|اليمن,الجمهورية اليمنية,الجمهورية العربية اليمنية|Yemen,Republic of Yemen|صنعاء|Sanaa|يمني|Yemeni|يمنيون|arabian-peninsula,middle-east,arab-world
IQ|العراق,جمهورية العراق|Iraq,Republic of Iraq|بغداد|Baghdad|عراقي|Iraqi||middle-east,arab-world
SY|سوريا,سورية,الجمهورية العربية السورية|Syria,Syrian Arab Republic|دمشق|Damascus|سوري|Syrian||levant,arab-world
LB|لبنان,الجمهورية اللبنانية|Lebanon,Lebanese Republic|بيروت|Beirut|لبناني|Lebanese||levant,arab-world
JO|الأردن,المملكة الأردنية الهاشمية,المملكة الأردنية|Jordan,Hashemite Kingdom of Jordan|عمان|Amman|أردني|Jordanian||levant,arab-world
PS|فلسطين,دولة فلسطين,الأراضي الفلسطينية,الأراضي الفلسطينية المحتلة,السلطة الفلسطينية,السلطة الوطنية الفلسطينية|Palestine,State of Palestine,Palestinian Territories,Occupied Palestinian Territory,Palestinian Authority|القدس الشرقية|East Jerusalem|فلسطيني|Palestinian||levant,arab-world
IL|إسرائيل,دولة إسرائيل,الكيان الصهيوني,الكيان الإسرائيلي,دولة الاحتلال|Israel,State of Israel|القدس الغربية|West Jerusalem|إسرائيلي|Israeli|صهاينة|levant
IR|إيران,الجمهورية الإسلامية الإيرانية,جمهورية إيران الإسلامية,الجمهورية الإسلامية في إيران|Iran,Islamic Republic of Iran|طهران|Tehran,Teheran|إيراني|Iranian||middle-east,asia
TR|تركيا,الجمهورية التركية,جمهورية تركيا|Turkey,Türkiye,Republic of Turkey,Republic of Türkiye|أنقرة|Ankara|تركي|Turkish,Turk|أتراك,ترك|middle-east,europe,asia
CY|قبرص,جمهورية قبرص|Cyprus,Republic of Cyprus|نيقوسيا|Nicosia|قبرصي|Cypriot|قبارصة|middle-east,europe,eastern-mediterranean
AF|أفغانستان,جمهورية أفغانستان الإسلامية,إمارة أفغانستان الإسلامية,الإمارة الإسلامية|Afghanistan,Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|كابول,كابل|Kabul|أفغاني,أفغانستاني|Afghan|أفغان|south-asia,central-asia
PK|باكستان,جمهورية باكستان الإسلامية|Pakistan,Islamic Republic of Pakistan|إسلام آباد,إسلامآباد|Islamabad|باكستاني|Pakistani||south-asia
IN|الهند,جمهورية الهند|India,Republic of India|نيودلهي,نيو دلهي,دلهي الجديدة|New Delhi|هندي|Indian|هنود|south-asia
BD|بنغلاديش,بنغلادش,بنجلاديش,بنجلادش,جمهورية بنغلاديش الشعبية|Bangladesh,People's Republic of Bangladesh|دكا,داكا|Dhaka,Dacca|بنغلاديشي,بنغلادشي,بنجلاديشي,بنغالي,بنجالي|Bangladeshi||south-asia
LK|سريلانكا,سري لانكا,سيريلانكا,سيلان,جمهورية سريلانكا الديمقراطية الاشتراكية|Sri Lanka,Ceylon,Democratic Socialist Republic of Sri Lanka|كولومبو|Colombo|سريلانكي,سيريلانكي|Sri Lankan||south-asia
NP|نيبال,النيبال,جمهورية نيبال الديمقراطية الاتحادية|Nepal,Federal Democratic Republic of Nepal|كاتماندو,كتماندو,كاثماندو|Kathmandu,Katmandu|نيبالي|Nepali,Nepalese||south-asia
BT|بوتان,مملكة بوتان|Bhutan,Kingdom of Bhutan|تيمفو,ثيمفو|Thimphu|بوتاني|Bhutanese||south-asia
MV|المالديف,جزر المالديف,مالديف,جمهورية المالديف|Maldives,Republic of Maldives|ماليه,مالي العاصمة|Malé|مالديفي|Maldivian||south-asia
KZ|كازاخستان,قازاقستان,كازخستان,قازاخستان,كازاكستان,جمهورية كازاخستان|Kazakhstan,Republic of Kazakhstan|أستانا,أستانة,نور سلطان|Astana,Nur-Sultan|كازاخستاني,كازاخي,قازاقي|Kazakh,Kazakhstani|كازاخ,قازاق|central-asia
UZ|أوزبكستان,أوزباكستان,جمهورية أوزبكستان|Uzbekistan,Republic of Uzbekistan|طشقند,تشقند|Tashkent|أوزبكستاني,أوزبكي,أوزباكستاني|Uzbek,Uzbekistani|أوزبك|central-asia
TM|تركمانستان,تركمنستان,جمهورية تركمانستان|Turkmenistan|عشق آباد,عشقاباد,أشغابات,أشخاباد|Ashgabat,Ashkhabad|تركمانستاني,تركماني|Turkmen,Turkmenistani|تركمان|central-asia
KG|قيرغيزستان,قرغيزستان,قرغيزيا,قيرغيزيا,جمهورية قيرغيزستان,جمهورية القرغيز|Kyrgyzstan,Kirghizstan,Kyrgyz Republic|بيشكك,بشكيك,بيشكيك|Bishkek|قرغيزستاني,قيرغيزستاني,قرغيزي,قيرغيزي|Kyrgyz,Kyrgyzstani|قرغيز,قيرغيز|central-asia
TJ|طاجيكستان,طاجكستان,تاجيكستان,جمهورية طاجيكستان|Tajikistan,Republic of Tajikistan|دوشنبه,دوشنبيه,دوشانبي|Dushanbe|طاجيكستاني,طاجيكي,طاجكستاني|Tajik,Tajikistani|طاجيك|central-asia
MN|منغوليا,مونغوليا,منجوليا,جمهورية منغوليا|Mongolia|أولان باتور,أولانباتار,أولان باتار,أولان باطور|Ulaanbaatar,Ulan Bator|منغولي,مونغولي|Mongolian|مغول,منغول|east-asia
CN|الصين,جمهورية الصين الشعبية,الصين الشعبية|China,People's Republic of China,PRC,mainland China|بكين,بيجين,بيكين,بيجينغ|Beijing,Peking|صيني|Chinese||east-asia
JP|اليابان|Japan|طوكيو|Tokyo|ياباني|Japanese||east-asia
KR|كوريا الجنوبية,جمهورية كوريا,كوريا ج|South Korea,Republic of Korea,ROK,Korea Republic|سول,سيول,سيئول,سيؤول,سؤول|Seoul|كوري جنوبي|South Korean||east-asia,korean-peninsula
KP|كوريا الشمالية,جمهورية كوريا الديمقراطية الشعبية,جمهورية كوريا الشعبية الديمقراطية,كوريا الديمقراطية الشعبية,كوريا الديمقراطية,جمهورية كوريا الديموقراطية الشعبية,جمهورية كوريا الشعبية الديموقراطية|North Korea,DPRK,Democratic People's Republic of Korea|بيونغ يانغ,بيونج يانج,بيونغيانغ,بيونجيانج,بيونغ يونغ,بيونيانغ,بيون يانغ|Pyongyang|كوري شمالي|North Korean||east-asia,korean-peninsula
VN|فيتنام,فييتنام,جمهورية فيتنام الاشتراكية|Vietnam,Viet Nam,Socialist Republic of Vietnam|هانوي|Hanoi|فيتنامي,فييتنامي|Vietnamese||southeast-asia
LA|لاوس,جمهورية لاو الديمقراطية الشعبية,لاو|Laos,Lao People's Democratic Republic,Lao PDR|فيينتيان,فينتيان,فيانتيان|Vientiane|لاوسي,لاوي|Laotian,Lao||southeast-asia
KH|كمبوديا,كامبوديا,مملكة كمبوديا|Cambodia,Kingdom of Cambodia|بنوم بنه,فنوم بنه,بنوم بن|Phnom Penh|كمبودي,كامبودي|Cambodian||southeast-asia
TH|تايلاند,تايلند,تايلاندا,مملكة تايلاند|Thailand,Kingdom of Thailand,Siam|بانكوك|Bangkok|تايلاندي,تايلندي|Thai||southeast-asia
MM|ميانمار,بورما,اتحاد ميانمار,جمهورية اتحاد ميانمار,ماينمار|Myanmar,Burma,Republic of the Union of Myanmar|نايبيداو,نايبيدو,ناي بي داو,نيبيداو|Naypyidaw,Nay Pyi Taw|ميانماري,بورمي|Burmese,Myanmar||southeast-asia
MY|ماليزيا,اتحاد ماليزيا|Malaysia|كوالالمبور,كوالا لمبور,كولالمبور,كوالا لامبور|Kuala Lumpur|ماليزي|Malaysian||southeast-asia
SG|سنغافورة,سنغفورة,جمهورية سنغافورة|Singapore,Republic of Singapore|سنغافورة,مدينة سنغافورة|Singapore|سنغافوري|Singaporean||southeast-asia
ID|إندونيسيا,جمهورية إندونيسيا|Indonesia,Republic of Indonesia|جاكرتا|Jakarta,Djakarta|إندونيسي,أندونيسي|Indonesian||southeast-asia
PH|الفلبين,الفليبين,الفيليبين,جمهورية الفلبين|Philippines,the Philippines,Republic of the Philippines|مانيلا|Manila|فلبيني,فليبيني,فيليبيني|Filipino,Philippine||southeast-asia
BN|بروناي,سلطنة بروناي,بروناي دار السلام|Brunei,Brunei Darussalam|بندر سري بكاوان,بندر سيري بيغاوان,بندر سري بيجاوان|Bandar Seri Begawan|بروناوي,بروني|Bruneian||southeast-asia
TL|تيمور الشرقية,تيمور ليشتي,جمهورية تيمور ليشتي الديمقراطية|Timor-Leste,East Timor|ديلي|Dili|تيموري,تيموري شرقي|Timorese,East Timorese||southeast-asia
AM|أرمينيا,جمهورية أرمينيا|Armenia,Republic of Armenia|يريفان,ييريفان,إريفان|Yerevan,Erevan|أرميني,أرمني|Armenian|أرمن|caucasus
AZ|أذربيجان,أذربيدجان,أزربيجان,جمهورية أذربيجان|Azerbaijan,Republic of Azerbaijan|باكو|Baku|أذربيجاني,أذري,آذري,آذربيجاني|Azerbaijani,Azeri||caucasus
GE|جورجيا,جمهورية جورجيا|Georgia,Republic of Georgia|تبليسي,تبيليسي,تفليس|Tbilisi|جورجي|Georgian||caucasus
RU|روسيا,روسيا الاتحادية,الاتحاد الروسي,الفيدرالية الروسية,روسيا الفيدرالية,جمهورية روسيا الاتحادية|Russia,Russian Federation|موسكو,موسكوو|Moscow|روسي|Russian|روس|eastern-europe,asia
UA|أوكرانيا,أوكرانية,أكرانيا|Ukraine|كييف|Kyiv,Kiev|أوكراني|Ukrainian||eastern-europe
BY|بيلاروسيا,بيلاروس,روسيا البيضاء,بيلوروسيا,بيلوروس,جمهورية بيلاروس,جمهورية بيلاروسيا|Belarus,Byelorussia,Belorussia,Republic of Belarus|مينسك,منسك|Minsk|بيلاروسي,بيلوروسي|Belarusian,Belarussian|بيلاروس|eastern-europe
MD|مولدوفا,مولدافيا,ملدوفا,مولدوفيا,جمهورية مولدوفا|Moldova,Moldavia,Republic of Moldova|كيشيناو,كيشيناوو,تشيسيناو,كيشينيف|Chisinau,Kishinev|مولدوفي,مولدافي|Moldovan||eastern-europe
PL|بولندا,بولونيا,بولندة,جمهورية بولندا|Poland,Republic of Poland|وارسو,فارسوفيا,وارسوا|Warsaw|بولندي,بولوني|Polish,Pole||eastern-europe
DE|ألمانيا,جمهورية ألمانيا الاتحادية,ألمانيا الاتحادية|Germany,Federal Republic of Germany|برلين|Berlin|ألماني|German|ألمان|western-europe
FR|فرنسا,الجمهورية الفرنسية|France,French Republic|باريس|Paris|فرنسي|French,Frenchman||western-europe
GB|بريطانيا,المملكة المتحدة,بريطانيا العظمى,المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|United Kingdom,UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|لندن|London|بريطاني,إنجليزي,إنكليزي,انجليزي|British,Briton,Brit|إنجليز,إنكليز|western-europe
IE|أيرلندا,أيرلنده,جمهورية أيرلندا,أيرلندا الجنوبية|Ireland,Republic of Ireland,Éire|دبلن|Dublin|أيرلندي,إيرلندي|Irish||western-europe
ES|إسبانيا,مملكة إسبانيا|Spain,Kingdom of Spain|مدريد|Madrid|إسباني,أسباني|Spanish,Spaniard|إسبان,أسبان|western-europe
PT|البرتغال,الجمهورية البرتغالية|Portugal,Portuguese Republic|لشبونة,ليشبونة,ليزبون|Lisbon|برتغالي|Portuguese||western-europe
IT|إيطاليا,الجمهورية الإيطالية|Italy,Italian Republic|روما|Rome|إيطالي|Italian|طليان|western-europe
VA|الفاتيكان,دولة الفاتيكان,مدينة الفاتيكان,الكرسي الرسولي,دولة مدينة الفاتيكان,حاضرة الفاتيكان|Vatican,the Vatican,Vatican City,Holy See|مدينة الفاتيكان,حاضرة الفاتيكان|Vatican City|فاتيكاني|Vatican||western-europe
SM|سان مارينو,جمهورية سان مارينو|San Marino,Republic of San Marino|سان مارينو,مدينة سان مارينو|San Marino|سان ماريني,سانماريني|Sammarinese||western-europe
MC|موناكو,إمارة موناكو|Monaco,Principality of Monaco|موناكو,مدينة موناكو|Monaco|موناكي|Monégasque,Monegasque||western-europe
AD|أندورا,إمارة أندورا|Andorra,Principality of Andorra|أندورا لا فيلا,أندورا لافيلا|Andorra la Vella|أندوري|Andorran||western-europe
LI|ليختنشتاين,ليشتنشتاين,إمارة ليختنشتاين,لختنشتاين|Liechtenstein,Principality of Liechtenstein|فادوتس|Vaduz|ليختنشتايني|Liechtensteiner||western-europe
CH|سويسرا,الاتحاد السويسري,الكونفدرالية السويسرية|Switzerland,Swiss Confederation|برن,بيرن|Bern,Berne|سويسري|Swiss||western-europe
AT|النمسا,جمهورية النمسا|Austria,Republic of Austria|فيينا|Vienna|نمساوي|Austrian||western-europe
BE|بلجيكا,مملكة بلجيكا|Belgium,Kingdom of Belgium|بروكسل,بروكسيل|Brussels|بلجيكي|Belgian||western-europe
NL|هولندا,هولنده,مملكة هولندا,الأراضي المنخفضة,نيذرلاند|Netherlands,the Netherlands,Holland,Kingdom of the Netherlands|أمستردام|Amsterdam|هولندي|Dutch,Netherlander||western-europe
LU|لوكسمبورغ,لوكسمبورج,اللوكسمبورغ,دوقية لوكسمبورغ,دوقية لوكسمبورغ الكبرى|Luxembourg,Grand Duchy of Luxembourg|لوكسمبورغ,مدينة لوكسمبورغ,لوكسمبورج|Luxembourg|لوكسمبورغي,لوكسمبورجي|Luxembourgish,Luxembourger||western-europe
DK|الدنمارك,الدانمارك,الدنمرك,الدانمرك,الدانيمارك,مملكة الدنمارك|Denmark,Kingdom of Denmark|كوبنهاغن,كوبنهاجن,كوبنهاكن|Copenhagen|دنماركي,دانماركي,دنمركي,دانمركي|Danish,Dane||scandinavia
SE|السويد,مملكة السويد|Sweden,Kingdom of Sweden|ستوكهولم,إستوكهولم|Stockholm|سويدي|Swedish,Swede||scandinavia
NO|النرويج,مملكة النرويج|Norway,Kingdom of Norway|أوسلو|Oslo|نرويجي|Norwegian||scandinavia
FI|فنلندا,فينلندا,فنلنده,جمهورية فنلندا|Finland,Republic of Finland|هلسنكي,هلسينكي|Helsinki|فنلندي,فينلندي|Finnish,Finn||scandinavia
IS|آيسلندا,آيسلنده|Iceland|ريكيافيك,ريكجافيك,ريكيافك|Reykjavik|آيسلندي,أيسلندي,إيسلندي|Icelandic,Icelander||scandinavia
EE|إستونيا,جمهورية إستونيا|Estonia,Republic of Estonia|تالين|Tallinn|إستوني,أستوني|Estonian||baltic
LV|لاتفيا,جمهورية لاتفيا|Latvia,Republic of Latvia|ريغا,ريجا|Riga|لاتفي|Latvian||baltic
LT|ليتوانيا,لتوانيا,جمهورية ليتوانيا|Lithuania,Republic of Lithuania|فيلنيوس,فلنيوس|Vilnius|ليتواني,لتواني|Lithuanian||baltic
CZ|التشيك,جمهورية التشيك,تشيكيا,الجمهورية التشيكية|Czechia,Czech Republic|براغ,براج,براها|Prague|تشيكي|Czech||eastern-europe
SK|سلوفاكيا,الجمهورية السلوفاكية|Slovakia,Slovak Republic|براتيسلافا,براتسلافا|Bratislava|سلوفاكي|Slovak,Slovakian||eastern-europe
HU|المجر,هنغاريا,هنجاريا,جمهورية المجر|Hungary|بودابست,بودابيست|Budapest|مجري,هنغاري|Hungarian|مجر|eastern-europe
RO|رومانيا|Romania,Rumania|بوخارست|Bucharest|روماني|Romanian||eastern-europe,balkans
BG|بلغاريا,جمهورية بلغاريا|Bulgaria,Republic of Bulgaria|صوفيا?|Sofia|بلغاري|Bulgarian|بلغار|eastern-europe,balkans
GR|اليونان,الجمهورية اليونانية,الجمهورية الهيلينية|Greece,Hellenic Republic|أثينا|Athens|يوناني|Greek|يونان,إغريق|balkans
AL|ألبانيا,جمهورية ألبانيا|Albania,Republic of Albania|تيرانا|Tirana|ألباني|Albanian|ألبان|balkans
MK|مقدونيا الشمالية,مقدونيا,جمهورية مقدونيا الشمالية,ماسيدونيا|North Macedonia,Macedonia,FYROM|سكوبيه,سكوبي,سكوبيا|Skopje|مقدوني,مقدوني شمالي|Macedonian,North Macedonian||balkans
RS|صربيا,جمهورية صربيا|Serbia,Republic of Serbia|بلغراد,بلجراد,بيلغراد|Belgrade|صربي|Serbian,Serb|صرب|balkans
ME|الجبل الأسود,مونتينيغرو,مونتينيجرو|Montenegro|بودغوريتسا,بودجوريتسا,بودغوريكا|Podgorica|مونتينيغري,جبل أسودي|Montenegrin||balkans
BA|البوسنة والهرسك,البوسنة,بوسنة والهرسك|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|سراييفو,ساراييفو,سيراييفو|Sarajevo|بوسني,بوسنوي|Bosnian,Herzegovinian|بوشناق,بشناق|balkans
HR|كرواتيا,جمهورية كرواتيا|Croatia,Republic of Croatia|زغرب,زاغرب,زاغريب|Zagreb|كرواتي|Croatian,Croat|كروات|balkans
SI|سلوفينيا,سلوفانيا,جمهورية سلوفينيا|Slovenia,Republic of Slovenia|ليوبليانا,لوبليانا,ليوبلانا|Ljubljana|سلوفيني|Slovenian,Slovene||balkans
MT|مالطا,مالطة,جمهورية مالطا|Malta,Republic of Malta|فاليتا,لا فاليتا|Valletta|مالطي|Maltese||western-europe
US|الولايات المتحدة,الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا,الولايات الأمريكية المتحدة,الولايات الأميركية المتحدة|United States,United States of America,US,U.S.,USA,U.S.A.,America|واشنطن,واشنطن دي سي,واشنطن العاصمة|Washington,Washington DC,Washington D.C.|أمريكي,أميركي|American|أمريكان,أميركان|north-america
CA|كندا,كنده|Canada|أوتاوا,أتاوا|Ottawa|كندي|Canadian||north-america
MX|المكسيك,الولايات المتحدة المكسيكية|Mexico,United Mexican States|مكسيكو سيتي,مكسيكو,مدينة مكسيكو|Mexico City|مكسيكي|Mexican||north-america,latin-america
GT|غواتيمالا,جواتيمالا,غواتيملا|Guatemala|مدينة غواتيمالا,غواتيمالا سيتي,غواتيمالا|Guatemala City|غواتيمالي,جواتيمالي|Guatemalan||central-america
BZ|بليز,بيليز|Belize|بلموبان,بيلموبان|Belmopan|بليزي,بيليزي|Belizean||central-america
SV|السلفادور,جمهورية السلفادور|El Salvador|سان سلفادور,سان سالفادور|San Salvador|سلفادوري|Salvadoran,Salvadorean||central-america
HN|هندوراس|Honduras|تيغوسيغالبا,تيجوسيجالبا,تيغوسيغلبا|Tegucigalpa|هندوراسي|Honduran||central-america
NI|نيكاراغوا,نيكاراجوا,نيكاراغوه|Nicaragua|ماناغوا,ماناجوا,مناغوا|Managua|نيكاراغوي,نيكاراغواني,نيكاراجوي|Nicaraguan||central-america
CR|كوستاريكا,كوستا ريكا|Costa Rica|سان خوسيه,سان خوسي|San José|كوستاريكي|Costa Rican||central-america
PA|بنما,باناما|Panama|بنما سيتي,مدينة بنما,باناما سيتي|Panama City|بنمي,بنماوي|Panamanian||central-america
CU|كوبا,جمهورية كوبا|Cuba,Republic of Cuba|هافانا|Havana|كوبي|Cuban||caribbean
HT|هايتي,هاييتي,جمهورية هايتي|Haiti,Republic of Haiti|بورت أو برنس,بور أو برنس,بورتو برنس,بورت أو برانس,بور أو برانس|Port-au-Prince|هايتي,هاييتي|Haitian||caribbean
DO|الدومينيكان,جمهورية الدومينيكان,الدومنيكان,جمهورية الدومنيكان,الجمهورية الدومينيكية|Dominican Republic|سانتو دومينغو,سانتو دومينجو|Santo Domingo|دومينيكاني,دومنيكاني|Dominican||caribbean
JM|جامايكا,جاميكا,جمايكا|Jamaica|كينغستون,كينجستون,كينغستن|Kingston|جامايكي,جاميكي|Jamaican||caribbean
TT|ترينيداد وتوباغو,ترينيداد وتوباجو,ترينيداد|Trinidad and Tobago,Trinidad|بورت أوف سبين,بورت أوف إسبين|Port of Spain|ترينيدادي|Trinidadian,Tobagonian||caribbean
BS|جزر البهاما,البهاما,الباهاما,جزر الباهاما,باهاماس|Bahamas,the Bahamas|ناساو,ناسو|Nassau|باهامي,بهامي|Bahamian||caribbean
BB|بربادوس,باربادوس,باربيدوس|Barbados|بريدجتاون,بريدج تاون|Bridgetown|بربادوسي,باربادوسي|Barbadian,Bajan||caribbean
GD|غرينادا,جرينادا,غرينادة|Grenada|سانت جورجز,سان جورج|St. George's,Saint George's|غرينادي,جرينادي|Grenadian||caribbean
LC|سانت لوسيا,سانتا لوسيا|Saint Lucia,St. Lucia|كاستريس,كاستري|Castries|سانت لوسي|Saint Lucian,St Lucian||caribbean
VC|سانت فنسنت والغرينادين,سانت فنسنت,سانت فينسنت,سانت فنسنت وجزر غرينادين,سانت فينسنت والغرينادين|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,Saint Vincent|كينغستاون,كينجستاون|Kingstown|سانت فنسنتي|Vincentian||caribbean
AG|أنتيغوا وبربودا,أنتيغوا وباربودا,أنتيجوا وبربودا,أنتيغوا|Antigua and Barbuda,Antigua|سانت جونز,سان جونز|St. John's,Saint John's|أنتيغوي,أنتيغي|Antiguan,Barbudan||caribbean
DM|دومينيكا,كومنولث دومينيكا|Dominica|روسو?|Roseau|دومينيكي|Dominican||caribbean
KN|سانت كيتس ونيفيس,سانت كيتس,سان كيتس ونيفيس|Saint Kitts and Nevis,St. Kitts and Nevis|باستير,باسيتير|Basseterre|كيتسي,نيفيسي|Kittitian,Nevisian||caribbean
BR|البرازيل,جمهورية البرازيل الاتحادية|Brazil,Brasil,Federative Republic of Brazil|برازيليا|Brasília|برازيلي|Brazilian||south-america
AR|الأرجنتين,جمهورية الأرجنتين|Argentina,Argentine Republic|بوينس آيرس,بوينوس آيرس,بوينس ايريس,بيونس آيرس,بوينوس أيريس|Buenos Aires|أرجنتيني|Argentine,Argentinian,Argentinean||south-america
CL|تشيلي,شيلي,جمهورية تشيلي|Chile,Republic of Chile|سانتياغو,سانتياجو,سانتياغو دي تشيلي|Santiago,Santiago de Chile|تشيلي,شيلي,تشيلياني|Chilean||south-america
CO|كولومبيا,جمهورية كولومبيا|Colombia,Republic of Colombia|بوغوتا,بوجوتا,بوغوتة|Bogotá|كولومبي|Colombian||south-america
VE|فنزويلا,فينزويلا,جمهورية فنزويلا البوليفارية|Venezuela,Bolivarian Republic of Venezuela|كراكاس,كاراكاس|Caracas|فنزويلي,فينزويلي|Venezuelan||south-america
PE|بيرو,البيرو,جمهورية بيرو|Peru,Republic of Peru|ليما|Lima|بيروفي,بيروي,بيروفياني|Peruvian||south-america
EC|الإكوادور,إكوادور,جمهورية الإكوادور|Ecuador,Republic of Ecuador|كيتو|Quito|إكوادوري,أكوادوري|Ecuadorian,Ecuadorean||south-america
BO|بوليفيا,دولة بوليفيا المتعددة القوميات|Bolivia,Plurinational State of Bolivia|سوكري,سوكر|Sucre|بوليفي|Bolivian||south-america
PY|باراغواي,باراجواي,الباراغواي,بارغواي,البارغواي|Paraguay|أسونسيون,أسنسيون|Asunción|باراغوياني,باراغواياني,باراغوايي,باراجواياني|Paraguayan||south-america
UY|أوروغواي,أوروجواي,الأوروغواي,أورغواي,الأورغواي,أوروغوي|Uruguay|مونتيفيديو,مونتفيديو|Montevideo|أوروغوياني,أوروغواياني,أوروغوايي,أوروجواياني,أورغواياني|Uruguayan||south-america
GY|غيانا,غويانا,جويانا,غايانا|Guyana|جورجتاون,جورج تاون|Georgetown|غياني,غوياني|Guyanese||south-america
SR|سورينام,سورينامي|Suriname,Surinam|باراماريبو|Paramaribo|سورينامي|Surinamese||south-america
NG|نيجيريا,جمهورية نيجيريا الاتحادية|Nigeria,Federal Republic of Nigeria|أبوجا,أبوجة|Abuja|نيجيري|Nigerian||west-africa
NE|النيجر,جمهورية النيجر|Niger,Republic of the Niger|نيامي|Niamey|نيجري|Nigerien||west-africa,sahel
ML|مالي?,جمهورية مالي,دولة مالي|Mali,Republic of Mali|باماكو,بامكو|Bamako|مالي|Malian||west-africa,sahel
BF|بوركينا فاسو,بوركينافاسو,بوركينا|Burkina Faso,Upper Volta|واغادوغو,واجادوجو,وغادوغو,واغادوقو|Ouagadougou|بوركيني,بوركينابي,بوركيناوي|Burkinabe,Burkinabè||west-africa,sahel
TD|تشاد,جمهورية تشاد|Chad,Republic of Chad|نجامينا,إنجامينا,انجمينا,نجمينا|N'Djamena|تشادي|Chadian||central-africa,sahel
SN|السنغال,جمهورية السنغال|Senegal,Republic of Senegal|داكار,دكار|Dakar|سنغالي|Senegalese||west-africa,sahel
GM|غامبيا,جامبيا,غمبيا|Gambia,the Gambia|بانجول|Banjul|غامبي,جامبي|Gambian||west-africa
GN|غينيا,غينيا كوناكري,جمهورية غينيا|Guinea,Guinea-Conakry|كوناكري|Conakry|غيني|Guinean||west-africa
GW|غينيا بيساو|Guinea-Bissau|بيساو|Bissau|غيني بيساوي,بيساوي|Bissau-Guinean||west-africa
GQ|غينيا الاستوائية,جمهورية غينيا الاستوائية|Equatorial Guinea|مالابو|Malabo|غيني استوائي,استوائي|Equatorial Guinean,Equatoguinean||central-africa
SL|سيراليون,سيرا ليون|Sierra Leone|فريتاون,فري تاون|Freetown|سيراليوني|Sierra Leonean||west-africa
LR|ليبيريا|Liberia|مونروفيا|Monrovia|ليبيري|Liberian||west-africa
CI|ساحل العاج,كوت ديفوار,كوت ديفوا|Ivory Coast,Côte d'Ivoire|ياموسوكرو,ياموسكرو|Yamoussoukro|إيفواري,عاجي,ساحل عاجي|Ivorian||west-africa
GH|غانا,جمهورية غانا|Ghana|أكرا|Accra|غاني|Ghanaian||west-africa
TG|توغو,توجو|Togo|لومي|Lomé|توغولي,توغوي,توجولي|Togolese||west-africa
BJ|بنين,بينين,جمهورية بنين|Benin|بورتو نوفو,بورتونوفو|Porto-Novo|بنيني,بينيني|Beninese||west-africa
CV|الرأس الأخضر,كاب فيردي,جمهورية الرأس الأخضر,جزر الرأس الأخضر|Cape Verde,Cabo Verde|برايا|Praia|رأس أخضري,كاب فيردي|Cape Verdean||west-africa
CM|الكاميرون,جمهورية الكاميرون|Cameroon|ياوندي|Yaoundé|كاميروني|Cameroonian||central-africa
CF|أفريقيا الوسطى,جمهورية أفريقيا الوسطى|Central African Republic,CAR|بانغي,بانجي,بانغوي|Bangui|أفريقي وسطي,أفرو وسطي|Central African||central-africa
GA|الغابون,الجابون|Gabon|ليبرفيل|Libreville|غابوني,جابوني|Gabonese||central-africa
CG|الكونغو,جمهورية الكونغو,الكونغو برازافيل,الكونجو|Republic of the Congo,Congo-Brazzaville,Congo|برازافيل|Brazzaville|كونغولي,كونجولي,كونغوي|Congolese||central-africa
CD|الكونغو الديمقراطية,جمهورية الكونغو الديمقراطية,جمهورية الكونغو الديموقراطية,الكونغو الديموقراطية,الكونغو كينشاسا,الكونجو الديمقراطية,جمهورية الكونجو الديمقراطية,زائير|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Zaire|كينشاسا|Kinshasa|كونغولي,كونجولي,كونغولي ديمقراطي|Congolese||central-africa
AO|أنغولا,أنجولا|Angola|لواندا|Luanda|أنغولي,أنجولي|Angolan||southern-africa
ST|ساو تومي وبرينسيبي,ساو تومي,ساو تومي وبرينسيب|São Tomé and Príncipe|ساو تومي|São Tomé|ساو تومي|Santomean,São Toméan||central-africa
SS|جنوب السودان,جمهورية جنوب السودان,دولة جنوب السودان|South Sudan,Republic of South Sudan|جوبا|Juba|جنوب سوداني,سوداني جنوبي|South Sudanese||east-africa
ET|إثيوبيا,الحبشة,جمهورية إثيوبيا الديمقراطية الاتحادية|Ethiopia,Abyssinia,Federal Democratic Republic of Ethiopia|أديس أبابا|Addis Ababa|إثيوبي,أثيوبي,حبشي|Ethiopian|أحباش|horn-of-africa
ER|إريتريا,ارتريا,دولة إريتريا|Eritrea,State of Eritrea|أسمرة,أسمرا|Asmara|إريتري,أريتري,إرتري|Eritrean||horn-of-africa
KE|كينيا,جمهورية كينيا|Kenya,Republic of Kenya|نيروبي|Nairobi|كيني|Kenyan||east-africa
UG|أوغندا,أوغنده,أوجندا,يوغندا|Uganda,Republic of Uganda|كمبالا,كامبالا|Kampala|أوغندي,أوجندي|Ugandan||east-africa
TZ|تنزانيا,تانزانيا,جمهورية تنزانيا المتحدة|Tanzania,United Republic of Tanzania|دودوما|Dodoma|تنزاني,تانزاني|Tanzanian||east-africa
RW|رواندا,روندا|Rwanda|كيغالي,كيجالي|Kigali|رواندي|Rwandan||east-africa
BI|بوروندي,بروندي|Burundi|غيتيغا,جيتيجا|Gitega|بوروندي,بروندي|Burundian||east-africa
MG|مدغشقر,مدغشكر,جمهورية مدغشقر|Madagascar|أنتاناناريفو,أنتناناريفو|Antananarivo|مدغشقري,ملغاشي,مالاغاشي|Malagasy,Madagascan||southern-africa
MU|موريشيوس,موريشوس,جزر موريشيوس|Mauritius|بورت لويس|Port Louis|موريشيوسي|Mauritian||southern-africa
SC|سيشل,السيشل,سيشيل,جزر سيشل,جزر السيشل|Seychelles|فيكتوريا?|Victoria|سيشلي,سيشيلي|Seychellois||east-africa
MZ|موزمبيق,موزامبيق,الموزمبيق|Mozambique|مابوتو|Maputo|موزمبيقي,موزامبيقي|Mozambican||southern-africa
MW|ملاوي,مالاوي|Malawi|ليلونغوي,ليلونجوي|Lilongwe|ملاوي,مالاوي|Malawian||southern-africa
ZM|زامبيا|Zambia|لوساكا|Lusaka|زامبي|Zambian||southern-africa
ZW|زيمبابوي,زمبابوي,روديسيا|Zimbabwe,Rhodesia|هراري|Harare|زيمبابوي,زيمبابوني,زمبابوي|Zimbabwean||southern-africa
BW|بوتسوانا,بوتسوانه|Botswana|غابورون,جابورون,غابوروني|Gaborone|بوتسواني|Botswanan,Motswana||southern-africa
NA|ناميبيا|Namibia|ويندهوك,فيندهوك|Windhoek|ناميبي|Namibian||southern-africa
ZA|جنوب أفريقيا,جمهورية جنوب أفريقيا,أفريقيا الجنوبية|South Africa,Republic of South Africa,RSA|بريتوريا|Pretoria|جنوب أفريقي,جنوب إفريقي,أفريقي جنوبي|South African||southern-africa
LS|ليسوتو,مملكة ليسوتو|Lesotho|ماسيرو|Maseru|ليسوتي,ليسوتوي|Basotho,Mosotho||southern-africa
SZ|إسواتيني,سوازيلاند,مملكة إسواتيني,سوازيلند|Eswatini,Swaziland|مبابان,مبابانه|Mbabane|إسواتيني,سوازيلاندي,سوازي|Swazi,Eswatini||southern-africa
AU|أستراليا,كومنولث أستراليا|Australia,Commonwealth of Australia|كانبيرا,كانبرا|Canberra|أسترالي|Australian||oceania
NZ|نيوزيلندا,نيوزيلاندا,نيوزلندا,نيو زيلندا,نيوزيلندة|New Zealand|ويلينغتون,ولنغتون,ويلنغتون,ويلينجتون,ولنجتون|Wellington|نيوزيلندي,نيوزلندي,نيوزيلاندي|New Zealander,New Zealand,Kiwi||oceania
FJ|فيجي,جزر فيجي|Fiji|سوفا|Suva|فيجي|Fijian||oceania
PG|بابوا غينيا الجديدة,بابوا نيو غينيا|Papua New Guinea|بورت مورسبي|Port Moresby|بابوي,بابواني|Papua New Guinean,Papuan||oceania
SB|جزر سليمان,جزر سولومون|Solomon Islands|هونيارا|Honiara|سولوموني|Solomon Islander||oceania
VU|فانواتو|Vanuatu|بورت فيلا|Port Vila|فانواتي|Ni-Vanuatu,Vanuatuan||oceania
WS|ساموا,دولة ساموا المستقلة,ساموا الغربية|Samoa|أبيا|Apia|ساموي|Samoan||oceania
TO|تونغا,تونجا,مملكة تونغا|Tonga|نوكوالوفا,نوكو ألوفا|Nuku'alofa|تونغي,تونغاني|Tongan||oceania
KI|كيريباتي,كيريباس|Kiribati|تاراوا,جنوب تاراوا|South Tarawa,Tarawa|كيريباتي|I-Kiribati,Kiribatian||oceania
TV|توفالو|Tuvalu|فونافوتي|Funafuti|توفالي|Tuvaluan||oceania
NR|ناورو|Nauru|يارين|Yaren|ناوروي|Nauruan||oceania
PW|بالاو|Palau|نغيرولمود,نجيرولمود|Ngerulmud|بالاوي|Palauan||oceania
FM|ميكرونيزيا,ولايات ميكرونيزيا المتحدة,ميكرونيسيا|Micronesia,Federated States of Micronesia|باليكير|Palikir|ميكرونيزي|Micronesian||oceania
MH|جزر مارشال,جزر المارشال|Marshall Islands|ماجورو|Majuro|مارشالي|Marshallese||oceania
`;

/** Territories, states without general recognition, and states that are gone; the last cell holds marks: "h" historical, "c" contested. */
export const stateLikeRows = `
TW|تايوان,تايوان الصينية,تايبيه الصينية,جمهورية الصين,فورموزا|Taiwan,Chinese Taipei,Republic of China,Formosa|تايبيه,تايبي,تايبه|Taipei|تايواني|Taiwanese||east-asia,CN|c
XK|كوسوفو,كوسوفا,جمهورية كوسوفو,إقليم كوسوفو|Kosovo,Kosova,Republic of Kosovo|بريشتينا,بريستينا|Pristina,Prishtina|كوسوفي,كوسوفاري|Kosovar,Kosovan||balkans|c
EH|الصحراء الغربية,الجمهورية العربية الصحراوية الديمقراطية,الجمهورية الصحراوية,الصحراء المغربية|Western Sahara,Sahrawi Arab Democratic Republic,SADR|العيون?,مدينة العيون|Laayoune,El Aaiún|صحراوي|Sahrawi,Saharawi||north-africa,maghreb,MA|c
HK|هونغ كونغ,هونج كونج,هونكونغ,هونغكونغ,هونج كونغ|Hong Kong,Hong Kong SAR|||هونغ كونغي,هونغكونغي|Hongkonger,Hong Konger||east-asia,CN|
MO|ماكاو,مكاو|Macau,Macao|||ماكاوي|Macanese||east-asia,CN|
PR|بورتوريكو,بويرتوريكو,بورتو ريكو,بويرتو ريكو|Puerto Rico|سان خوان|San Juan|بورتوريكي,بويرتوريكي|Puerto Rican||caribbean,US|
GL|غرينلاند,جرينلاند,غرينلند,جزيرة غرينلاند,جرينلند|Greenland|نوك,نووك|Nuuk|غرينلاندي,جرينلاندي|Greenlandic,Greenlander||north-america,DK|
FO|جزر فارو,جزر الفارو|Faroe Islands,Faroes|تورشافن,تورسهافن|Tórshavn|فاروي|Faroese||scandinavia,DK|
GI|جبل طارق,صخرة جبل طارق|Gibraltar|||جبل طارقي|Gibraltarian||western-europe,GB|c
FK|جزر فوكلاند,جزر الفوكلاند,الفوكلاند,جزر المالوين,فوكلاند,جزر مالفيناس|Falkland Islands,Falklands,Malvinas|ستانلي?,بورت ستانلي|Stanley,Port Stanley|فوكلاندي|Falkland Islander||south-america,GB|c
BM|برمودا,جزر برمودا|Bermuda|هاميلتون?|Hamilton|برمودي|Bermudian||north-america,GB|
KY|جزر كايمان,جزر الكايمان|Cayman Islands|جورج تاون|George Town|كايماني|Caymanian||caribbean,GB|
VG|جزر العذراء البريطانية,جزر فيرجن البريطانية|British Virgin Islands|رود تاون|Road Town||||caribbean,GB|
VI|جزر العذراء الأمريكية,جزر العذراء الأميركية,جزر فيرجن الأمريكية|US Virgin Islands|شارلوت أمالي|Charlotte Amalie||||caribbean,US|
TC|جزر تركس وكايكوس,جزر توركس وكايكوس|Turks and Caicos Islands|كوكبورن تاون|Cockburn Town||||caribbean,GB|
AI|أنغويلا|Anguilla||||||caribbean,GB|
MS|مونتسرات|Montserrat||||||caribbean,GB|
AW|أروبا|Aruba|أورانيستاد|Oranjestad|أروبي|Aruban||caribbean,NL|
CW|كوراساو,كوراكاو|Curaçao|ويلمستاد|Willemstad|كوراساوي|Curaçaoan||caribbean,NL|
SX|سينت مارتن,سانت مارتن|Sint Maarten,Saint Martin||||||caribbean,NL|
GP|غوادلوب,جوادلوب|Guadeloupe|||غوادلوبي|Guadeloupean||caribbean,FR|
MQ|المارتينيك,مارتينيك|Martinique|فور دو فرانس|Fort-de-France|مارتينيكي|Martinican||caribbean,FR|
GF|غويانا الفرنسية,غيانا الفرنسية|French Guiana|كايين|Cayenne||||south-america,FR|
RE|لا ريونيون,ريونيون,جزيرة ريونيون,لاريونيون|Réunion|سان دوني ريونيون|Saint-Denis (Réunion)||||southern-africa,FR|
YT|مايوت,جزيرة مايوت|Mayotte|مامودزو|Mamoudzou|مايوتي|Mahoran||east-africa,FR|c
NC|كاليدونيا الجديدة,نيو كاليدونيا|New Caledonia|نوميا|Nouméa|كاليدوني|New Caledonian||oceania,FR|
PF|بولينيزيا الفرنسية|French Polynesia|بابيتي|Papeete|بولينيزي|French Polynesian||oceania,FR|
WF|واليس وفوتونا|Wallis and Futuna||||||oceania,FR|
GU|غوام,جزيرة غوام,جوام|Guam|هاغاتنا|Hagåtña|غوامي|Guamanian||oceania,US|
AS|ساموا الأمريكية,ساموا الأميركية|American Samoa|باغو باغو|Pago Pago||||oceania,US|
MP|جزر ماريانا الشمالية,جزر ماريانا|Northern Mariana Islands|سايبان|Saipan||||oceania,US|
CK|جزر كوك|Cook Islands|أفاروا|Avarua||||oceania|
NU|نييوي,نيوي|Niue|ألوفي|Alofi||||oceania|
TK|توكيلاو|Tokelau||||||oceania,NZ|
IM|جزيرة مان,آيل أوف مان|Isle of Man|دوغلاس?|Douglas|مانكسي|Manx||western-europe,GB|
JE|جيرسي,جزيرة جيرسي|Jersey||||||western-europe,GB|
GG|غيرنزي,جيرنزي,غيرنسي|Guernsey||||||western-europe,GB|
AX|جزر آلاند,جزر أولاند|Åland,Aland Islands||||||scandinavia,FI|
SJ|سفالبارد,أرخبيل سفالبارد|Svalbard|لونغييربين|Longyearbyen||||scandinavia,NO|
SH|سانت هيلانة,سانت هيلينا,جزيرة سانت هيلينا|Saint Helena||||||GB|
IO|دييغو غارسيا,دييغو جارسيا,أرخبيل تشاغوس,جزر تشاغوس|Chagos Islands,Diego Garcia,British Indian Ocean Territory||||||indian-ocean|c
AQ|القارة القطبية الجنوبية,أنتاركتيكا,القطب الجنوبي,أنتاركتيكة|Antarctica,South Pole|||||||
somaliland|أرض الصومال,صوماليلاند,جمهورية أرض الصومال,صومالي لاند|Somaliland|هرجيسا,هرغيسا,هرجيسة|Hargeisa|صوماليلاندي|Somalilander||horn-of-africa,SO|c
puntland|بونتلاند,بلاد بنط,أرض البنط|Puntland|غاروي,جاروي|Garowe|بونتلاندي|Puntlander||horn-of-africa,SO|
northern-cyprus|قبرص الشمالية,شمال قبرص,جمهورية شمال قبرص التركية,جمهورية قبرص التركية|Northern Cyprus,Turkish Republic of Northern Cyprus,TRNC|شمال نيقوسيا|North Nicosia|قبرصي تركي|Turkish Cypriot|قبارصة أتراك|CY|c
abkhazia|أبخازيا,جمهورية أبخازيا|Abkhazia|سوخومي|Sukhumi|أبخازي|Abkhaz,Abkhazian||caucasus,GE|c
south-ossetia|أوسيتيا الجنوبية,جمهورية أوسيتيا الجنوبية|South Ossetia|تسخينفالي|Tskhinvali|أوسيتي جنوبي|South Ossetian||caucasus,GE|c
transnistria|ترانسنيستريا,ترانسدنيستريا,بريدنيستروفيه,جمهورية ترانسنيستريا|Transnistria,Transdniestria|تيراسبول|Tiraspol|ترانسنيستري|Transnistrian||eastern-europe,MD|c
nagorno-karabakh|ناغورني قره باغ,ناغورنو كاراباخ,ناغورنو قره باغ,قره باغ,كاراباخ,ناغورني كاراباخ,ناجورنو كاراباخ,إقليم قره باغ,قرباغ,كاراباغ,أرتساخ|Nagorno-Karabakh,Karabakh,Artsakh|ستيباناكرت,خانكندي,ستيبانكرت|Stepanakert,Khankendi|قره باغي|Karabakhi||caucasus,AZ|c
donetsk-republic|جمهورية دونيتسك الشعبية,دونيتسك الشعبية|Donetsk People's Republic,DPR,DNR||||||UA,RU|c
luhansk-republic|جمهورية لوغانسك الشعبية,لوغانسك الشعبية,جمهورية لوهانسك الشعبية|Luhansk People's Republic,LPR,LNR||||||UA,RU|c
republika-srpska|جمهورية صرب البوسنة,صربسكا,جمهورية صربسكا|Republika Srpska|بانيا لوكا|Banja Luka|صرب بوسني|Bosnian Serb|صرب البوسنة|balkans,BA|
SU|الاتحاد السوفيتي,الاتحاد السوفييتي,الاتحاد السوفياتي,اتحاد الجمهوريات الاشتراكية السوفيتية,اتحاد الجمهوريات الاشتراكية السوفياتية|Soviet Union,USSR,U.S.S.R.,Union of Soviet Socialist Republics|||سوفيتي,سوفييتي,سوفياتي|Soviet|سوفيات,سوفييت,سوفيت|eastern-europe,asia|h
YU|يوغوسلافيا,يوغسلافيا,يوجوسلافيا,جمهورية يوغوسلافيا الاتحادية,يوغوسلافيا السابقة|Yugoslavia,former Yugoslavia|||يوغوسلافي,يوغسلافي|Yugoslav,Yugoslavian||balkans|h
CS|صربيا والجبل الأسود|Serbia and Montenegro||||||balkans|h
czechoslovakia|تشيكوسلوفاكيا|Czechoslovakia|||تشيكوسلوفاكي|Czechoslovak||eastern-europe|h
DD|ألمانيا الشرقية,جمهورية ألمانيا الديمقراطية|East Germany,German Democratic Republic,GDR|برلين الشرقية|East Berlin|ألماني شرقي|East German|ألمان شرقيون|eastern-europe|h
west-germany|ألمانيا الغربية|West Germany|بون|Bonn|ألماني غربي|West German|ألمان غربيون|western-europe|h
nazi-germany|ألمانيا النازية,الرايخ الثالث|Nazi Germany,Third Reich||||||western-europe|h
prussia|بروسيا|Prussia|||بروسي|Prussian||europe|h
ottoman-empire|الدولة العثمانية,الإمبراطورية العثمانية,السلطنة العثمانية,الخلافة العثمانية|Ottoman Empire|الآستانة,إسطنبول العثمانية|Constantinople|عثماني|Ottoman||middle-east,europe|h
roman-empire|الإمبراطورية الرومانية|Roman Empire|||روماني|Roman|رومان|europe|h
byzantine-empire|الإمبراطورية البيزنطية,بيزنطة|Byzantine Empire,Byzantium|||بيزنطي|Byzantine||europe|h
austria-hungary|الإمبراطورية النمساوية المجرية,النمسا والمجر,النمسا-المجر|Austria-Hungary,Austro-Hungarian Empire|||نمساوي مجري|Austro-Hungarian||europe|h
russian-empire|الإمبراطورية الروسية,روسيا القيصرية|Russian Empire,Tsarist Russia|||قيصري|Tsarist||eastern-europe,asia|h
british-empire|الإمبراطورية البريطانية|British Empire||||||europe|h
persian-empire|الإمبراطورية الفارسية,بلاد فارس,فارس?|Persia,Persian Empire|||فارسي|Persian|فرس|middle-east|h
united-arab-republic|الجمهورية العربية المتحدة|United Arab Republic,UAR||||||arab-world|h
south-yemen|اليمن الجنوبي,جمهورية اليمن الديمقراطية الشعبية,جنوب اليمن|South Yemen,People's Democratic Republic of Yemen|||يمني جنوبي,جنوبي|South Yemeni||YE|h
north-yemen|اليمن الشمالي,شمال اليمن|North Yemen|||يمني شمالي|North Yemeni||YE|h
south-vietnam|فيتنام الجنوبية|South Vietnam|سايغون,سايجون|Saigon|فيتنامي جنوبي|South Vietnamese||southeast-asia|h
north-vietnam|فيتنام الشمالية|North Vietnam|||فيتنامي شمالي|North Vietnamese||southeast-asia|h
`;
