// Source: written by hand. Licence: MIT, as this package.
// Cells: id | Arabic names | English names | stands in (ids) | marks: "c" contested, "h" historical, "=" and a country code: belongs to that state
// "?" after a spelling: also an everyday word.

/** Continents, parts of continents, peninsulas, occupied and contested lands, blocs of the press. */
export const areaRows = `
africa|أفريقيا,القارة الأفريقية,القارة السمراء|Africa|
north-africa|شمال أفريقيا,شمالي أفريقيا,أفريقيا الشمالية|North Africa,Northern Africa|africa
west-africa|غرب أفريقيا,غربي أفريقيا,أفريقيا الغربية|West Africa,Western Africa|africa
east-africa|شرق أفريقيا,شرقي أفريقيا|East Africa,Eastern Africa|africa
central-africa|وسط أفريقيا|Central Africa|africa
southern-africa|الجنوب الأفريقي,أفريقيا الجنوبية القارية|Southern Africa|africa
sub-saharan-africa|أفريقيا جنوب الصحراء,جنوب الصحراء,دول جنوب الصحراء|sub-Saharan Africa|africa
horn-of-africa|القرن الأفريقي|Horn of Africa|east-africa
maghreb|المغرب العربي,المغرب الكبير,بلاد المغرب,المغرب الأوسط|Maghreb|north-africa
sahel|الساحل الأفريقي,منطقة الساحل,الساحل?,دول الساحل,الساحل والصحراء,منطقة الساحل والصحراء|Sahel|africa
great-lakes-africa|منطقة البحيرات العظمى,البحيرات العظمى الأفريقية|African Great Lakes,Great Lakes region|africa
nile-basin|حوض النيل,دول حوض النيل|Nile Basin|africa
lake-chad-basin|حوض بحيرة تشاد|Lake Chad Basin|africa
sahara|الصحراء الكبرى|Sahara,Sahara Desert|africa
kalahari|كالاهاري,صحراء كالاهاري|Kalahari|southern-africa
sinai|سيناء,شبه جزيرة سيناء|Sinai,Sinai Peninsula|EG|=EG
upper-egypt|صعيد مصر,الصعيد?,الوجه القبلي|Upper Egypt|EG|=EG
nile-delta|دلتا النيل,دلتا مصر,الوجه البحري|Nile Delta|EG|=EG
darfur|دارفور,إقليم دارفور|Darfur|SD|=SD
kordofan|كردفان,إقليم كردفان|Kordofan|SD|=SD
nuba-mountains-area|جبال النوبة|Nuba Mountains|SD|=SD
abyei|أبيي,منطقة أبيي|Abyei|SD,SS|c
halayeb|حلايب,مثلث حلايب,حلايب وشلاتين|Halaib Triangle,Halayeb|EG,SD|c
cyrenaica|برقة?,إقليم برقة|Cyrenaica|LY|=LY
fezzan|فزان,إقليم فزان|Fezzan|LY|=LY
tripolitania|إقليم طرابلس|Tripolitania|LY|=LY
rif|الريف المغربي,منطقة الريف|Rif|MA|=MA
kabylie|القبائل?,منطقة القبائل|Kabylie,Kabylia|DZ|=DZ
azawad|أزواد|Azawad|ML|=ML
tigray-area|إقليم تيغراي|Tigray region|ET|=ET
ogaden|أوغادين,أوجادين|Ogaden|ET|=ET
katanga|كاتانغا,كاتانجا|Katanga|CD|=CD
biafra|بيافرا,بيافارا|Biafra|NG|=NG
casamance|كازامانس|Casamance|SN|=SN
asia|آسيا,القارة الآسيوية,القارة الصفراء|Asia|
middle-east|الشرق الأوسط,منطقة الشرق الأوسط,الشرق الأدنى|Middle East,the Middle East,Mideast,Near East|
mena|الشرق الأوسط وشمال أفريقيا|Middle East and North Africa,MENA|
gulf|الخليج?,الخليج العربي,منطقة الخليج,دول الخليج,دول الخليج العربي,الخليج العربية,دول الخليج العربية,بلدان الخليج|Gulf,the Gulf,Gulf states,Arabian Gulf states|middle-east
arabian-peninsula|شبه الجزيرة العربية,شبه جزيرة العرب,الجزيرة العربية,جزيرة العرب|Arabian Peninsula,Arabia|middle-east
levant|المشرق العربي,بلاد الشام,المشرق?,الشام,الهلال الخصيب|Levant|middle-east
arab-world|العالم العربي,الوطن العربي,الدول العربية,البلاد العربية,المنطقة العربية,البلدان العربية,الأمة العربية|Arab world,Arab states,Arab countries|
islamic-world|العالم الإسلامي,الدول الإسلامية,الأمة الإسلامية,البلدان الإسلامية|Islamic world,Muslim world|
eastern-mediterranean|شرق المتوسط,شرق البحر المتوسط,شرقي المتوسط,شرق البحر الأبيض المتوسط|Eastern Mediterranean|
gaza-strip|قطاع غزة,القطاع?,غزة,القطاع المحاصر|Gaza Strip,Gaza,the Strip|PS|=PS
west-bank|الضفة الغربية,الضفة?,الضفة الغربية المحتلة,الضفة المحتلة|West Bank,the West Bank|PS|=PS
jerusalem-area|القدس الكبرى|Greater Jerusalem|PS,IL|c
historic-palestine|فلسطين التاريخية,أراضي 48,أراضي الـ48,الداخل الفلسطيني,فلسطين المحتلة|historic Palestine|levant
golan|الجولان,هضبة الجولان,مرتفعات الجولان,الجولان المحتل,الجولان السوري,الجولان السوري المحتل|Golan Heights,Golan|SY,IL|c,=SY
galilee|الجليل?,الجليل الأعلى,الجليل الغربي|Galilee|IL|=IL
negev|النقب,صحراء النقب|Negev|IL|=IL
jordan-valley|غور الأردن,الأغوار?,وادي الأردن|Jordan Valley|PS,JO
shebaa-farms|مزارع شبعا|Shebaa Farms|LB,SY|c
south-lebanon|جنوب لبنان,الجنوب اللبناني|South Lebanon,southern Lebanon|LB|=LB
bekaa|البقاع?,سهل البقاع,وادي البقاع|Bekaa,Bekaa Valley|LB|=LB
dahiyeh|الضاحية الجنوبية,ضاحية بيروت الجنوبية|Dahiyeh,Dahieh|LB|=LB
eastern-ghouta|الغوطة الشرقية,الغوطة,غوطة دمشق|Eastern Ghouta,Ghouta|SY|=SY
rojava|روج آفا,شمال شرق سوريا,شمال شرقي سوريا,الإدارة الذاتية لشمال وشرق سوريا|Rojava,northeast Syria|SY|=SY
syrian-desert|البادية السورية,بادية الشام|Syrian Desert|middle-east
houran|حوران,سهل حوران|Hauran|SY,JO
jabal-druze|جبل الدروز,جبل العرب|Jabal al-Druze|SY|=SY
syrian-coast|الساحل السوري|Syrian coast|SY|=SY
kurdistan-iraq|إقليم كردستان,كردستان العراق,إقليم كردستان العراق,كوردستان,إقليم كوردستان|Kurdistan Region,Iraqi Kurdistan|IQ|=IQ
kurdistan|كردستان|Kurdistan|middle-east
sinjar-area|جبل سنجار|Sinjar Mountains|IQ|=IQ
nineveh-plains|سهل نينوى|Nineveh Plains|IQ|=IQ
mesopotamia|بلاد الرافدين,بلاد ما بين النهرين,ما بين النهرين|Mesopotamia|middle-east|h
hejaz|الحجاز|Hejaz|SA|=SA
najd|نجد?|Najd|SA|=SA
empty-quarter|الربع الخالي|Empty Quarter,Rub al Khali|arabian-peninsula
hadramawt-area|وادي حضرموت|Hadhramaut Valley|YE|=YE
tihama|تهامة|Tihama|arabian-peninsula
socotra-archipelago|أرخبيل سقطرى|Socotra Archipelago|YE|=YE
anatolia|الأناضول?,هضبة الأناضول,آسيا الصغرى|Anatolia,Asia Minor|TR|=TR
baluchistan-area|بلوشستان,بلوجستان,بلوشستان الكبرى|Baluchistan region|asia
sistan|سيستان|Sistan|asia
south-asia|جنوب آسيا,جنوبي آسيا|South Asia|asia
central-asia|آسيا الوسطى,وسط آسيا|Central Asia|asia
east-asia|شرق آسيا,شرقي آسيا|East Asia|asia
northeast-asia|شمال شرق آسيا,شمال شرقي آسيا|Northeast Asia|east-asia
southeast-asia|جنوب شرق آسيا,جنوب شرقي آسيا|Southeast Asia,South-East Asia|asia
west-asia|غرب آسيا,غربي آسيا|West Asia,Western Asia|asia
far-east|الشرق الأقصى|Far East|asia
asia-pacific|آسيا والمحيط الهادئ,آسيا المحيط الهادئ|Asia-Pacific|
indo-pacific|المحيطين الهندي والهادئ,منطقة المحيطين الهندي والهادئ,الهندي الهادئ|Indo-Pacific|
korean-peninsula|شبه الجزيرة الكورية,شبه جزيرة كوريا,كوريا,الكوريتان,الكوريتين|Korean Peninsula,Korea,the Koreas,two Koreas|east-asia
dmz-korea|المنطقة منزوعة السلاح الكورية,المنطقة المنزوعة السلاح بين الكوريتين|Korean Demilitarized Zone,DMZ|korean-peninsula
indochina|الهند الصينية|Indochina|southeast-asia
indian-subcontinent|شبه القارة الهندية|Indian subcontinent|south-asia
kashmir|كشمير,إقليم كشمير|Kashmir|IN,PK|c
tibet-plateau|هضبة التبت|Tibetan Plateau|asia
gobi|صحراء غوبي,غوبي|Gobi Desert|east-asia
siberia|سيبيريا|Siberia|RU|=RU
russian-far-east|الشرق الأقصى الروسي,أقصى الشرق الروسي|Russian Far East|RU|=RU
kuril-islands|جزر الكوريل,جزر الكوريل الجنوبية,الكوريل|Kuril Islands|RU,JP|c
north-caucasus|شمال القوقاز|North Caucasus|RU|=RU
caucasus|القوقاز,منطقة القوقاز,جنوب القوقاز|Caucasus,South Caucasus|asia,europe
senkaku|جزر سينكاكو,جزر دياويو,سينكاكو|Senkaku Islands,Diaoyu Islands|JP|c,=JP
dokdo|جزر دوكدو,دوكدو,تاكيشيما|Dokdo,Takeshima,Liancourt Rocks|KR|c,=KR
spratly|جزر سبراتلي,سبراتلي|Spratly Islands|southeast-asia|c
paracel|جزر باراسيل,باراسيل|Paracel Islands|southeast-asia|c
gulf-islands|الجزر الإماراتية الثلاث,طنب الكبرى,طنب الصغرى,جزيرة أبو موسى|Greater and Lesser Tunbs,Abu Musa|AE,IR|c
borneo|بورنيو,جزيرة بورنيو|Borneo|southeast-asia
java|جاوة,جزيرة جاوة,جاوا|Java|ID|=ID
sumatra|سومطرة,جزيرة سومطرة|Sumatra|ID|=ID
bali|بالي?,جزيرة بالي|Bali|ID|=ID
lombok|لومبوك,جزيرة لومبوك|Lombok|ID|=ID
sulawesi|سولاويزي,جزيرة سولاويسي,سولاويسي|Sulawesi|ID|=ID
luzon|لوزون|Luzon|PH|=PH
mindanao|مينداناو|Mindanao|PH|=PH
honshu|هونشو|Honshu|JP|=JP
kyushu|كيوشو|Kyushu|JP|=JP
europe|أوروبا,أوربا,القارة الأوروبية,القارة العجوز,القارة الأوربية|Europe|
western-europe|أوروبا الغربية,غرب أوروبا,غربي أوروبا|Western Europe|europe
eastern-europe|أوروبا الشرقية,شرق أوروبا,شرقي أوروبا|Eastern Europe|europe
central-europe|أوروبا الوسطى,وسط أوروبا|Central Europe|europe
southern-europe|جنوب أوروبا,أوروبا الجنوبية|Southern Europe|europe
northern-europe|شمال أوروبا,أوروبا الشمالية|Northern Europe|europe
balkans|البلقان,شبه جزيرة البلقان,غرب البلقان|Balkans,Western Balkans|europe
scandinavia|إسكندنافيا,الدول الإسكندنافية,دول الشمال الأوروبي,اسكندينافيا|Scandinavia,Nordic countries|europe
baltic|البلطيق,دول البلطيق,دول البلطيق الثلاث|Baltics,Baltic states|europe
benelux|البنلوكس,دول البنلوكس|Benelux|western-europe
eurozone|منطقة اليورو|eurozone,euro zone,euro area|europe
schengen|منطقة شنغن,شنغن,فضاء شنغن|Schengen Area,Schengen|europe
iberia|شبه الجزيرة الإيبيرية,شبه جزيرة إيبيريا|Iberian Peninsula,Iberia|western-europe
crimea|القرم,شبه جزيرة القرم,شبه الجزيرة القرم|Crimea,Crimean Peninsula|UA,RU|c,=UA
donbas|دونباس,إقليم دونباس,حوض دونباس,الدونباس,منطقة دونباس|Donbas,Donbass|UA|=UA
eastern-ukraine|شرق أوكرانيا,الشرق الأوكراني|eastern Ukraine|UA|=UA
balearic|جزر البليار|Balearic Islands|ES|=ES
azores|جزر الأزور,الآزور|Azores|PT|=PT
madeira|ماديرا,جزيرة ماديرا|Madeira|PT|=PT
lampedusa|لامبيدوزا,جزيرة لامبيدوزا|Lampedusa|IT|=IT
lesbos|ليسبوس,جزيرة ليسبوس|Lesbos,Lesvos|GR|=GR
crete|كريت,جزيرة كريت|Crete|GR|=GR
rhodes|رودس,جزيرة رودس|Rhodes|GR|=GR
british-isles|الجزر البريطانية|British Isles|western-europe
sandzak|السنجق|Sandžak|RS,ME
vojvodina|فويفودينا|Vojvodina|RS|=RS
transylvania|ترانسلفانيا|Transylvania|RO|=RO
north-america|أمريكا الشمالية,أميركا الشمالية|North America|americas
central-america|أمريكا الوسطى,أميركا الوسطى|Central America|latin-america,north-america
south-america|أمريكا الجنوبية,أميركا الجنوبية|South America|latin-america
latin-america|أمريكا اللاتينية,أميركا اللاتينية|Latin America|americas
caribbean|الكاريبي,منطقة الكاريبي,البحر الكاريبي,منطقة البحر الكاريبي,الكاريبية,جزر الكاريبي|Caribbean,the Caribbean,West Indies|americas
americas|الأمريكتان,الأمريكتين,الأميركيتان,الأميركيتين,القارة الأمريكية,القارة الأميركية|Americas,the Americas|
antilles|جزر الأنتيل|Antilles|caribbean
amazon-rainforest|غابات الأمازون,الأمازون?,حوض الأمازون,غابة الأمازون|Amazon rainforest,Amazonia,Amazon Basin|south-america
patagonia|باتاغونيا,باتاجونيا|Patagonia|south-america
esequibo|إيسيكيبو,إسيكويبو|Essequibo,Esequibo|GY,VE|c,=GY
guantanamo|غوانتانامو,معتقل غوانتانامو,جوانتانامو,خليج غوانتانامو,غوانتنامو|Guantanamo,Guantánamo Bay|CU|
new-england|نيو إنغلاند|New England|US|=US
midwest|الغرب الأوسط الأمريكي,الغرب الأوسط الأميركي|Midwest|US|=US
silicon-valley|وادي السيليكون,سيليكون فالي|Silicon Valley|US|=US
long-island|لونغ آيلاند|Long Island|US|=US
manhattan|مانهاتن,منهاتن|Manhattan|US|=US
brooklyn|بروكلين|Brooklyn|US|=US
oceania|أوقيانوسيا,أوقيانيا|Oceania|
pacific-islands|جزر المحيط الهادئ,دول جزر المحيط الهادئ|Pacific Islands|oceania
the-west|الغرب?,الدول الغربية,العالم الغربي,المعسكر الغربي,البلدان الغربية|the West,Western world,Western countries|
the-east|المعسكر الشرقي,الكتلة الشرقية,الكتلة السوفيتية|Eastern Bloc|
global-south|الجنوب العالمي,دول الجنوب|Global South|
third-world|العالم الثالث,دول العالم الثالث,الدول النامية|Third World,developing countries|
euro-atlantic|المنطقة الأوروأطلسية|Euro-Atlantic area|
eurasia|أوراسيا,أوراسيا الكبرى|Eurasia|
arctic|القطب الشمالي,المنطقة القطبية الشمالية,القطب المتجمد الشمالي,الدائرة القطبية الشمالية|Arctic,the Arctic,North Pole|
world|العالم?|the world|
northern-ireland-area|الجزيرة الأيرلندية,جزيرة أيرلندا|island of Ireland|western-europe
chernobyl|تشيرنوبيل,تشرنوبيل,تشورنوبيل,محطة تشيرنوبيل|Chernobyl,Chornobyl|UA|=UA
zaporizhzhia-plant|محطة زابوريجيا النووية,محطة زابوريجيا,محطة زابوروجيا النووية|Zaporizhzhia Nuclear Power Plant|UA|=UA
philadelphi-corridor|محور فيلادلفيا,محور صلاح الدين|Philadelphi Corridor|gaza-strip|=PS
netzarim|محور نتساريم|Netzarim Corridor|gaza-strip|=PS
durand-line|خط ديوراند|Durand Line|AF,PK
green-line|الخط الأخضر|Green Line|PS,IL
blue-line|الخط الأزرق|Blue Line|LB,IL
golden-triangle|المثلث الذهبي|Golden Triangle|southeast-asia
bermuda-triangle|مثلث برمودا|Bermuda Triangle|
cox-bazar-camps|مخيم كوتوبالونغ,كوتوبالونغ|Kutupalong|BD|=BD
al-hol|مخيم الهول,الهول?|al-Hol camp,Al-Hol|SY|=SY
zaatari|مخيم الزعتري,الزعتري|Zaatari camp|JO|=JO
yarmouk|مخيم اليرموك,اليرموك|Yarmouk camp|SY|=SY
jenin-camp|مخيم جنين|Jenin camp|west-bank|=PS
jabalia-camp|مخيم جباليا|Jabalia camp|gaza-strip|=PS
nuseirat|مخيم النصيرات,النصيرات|Nuseirat|gaza-strip|=PS
shatila|مخيم شاتيلا,صبرا وشاتيلا|Shatila|LB|=LB
ain-al-hilweh|مخيم عين الحلوة,عين الحلوة|Ain al-Hilweh|LB|=LB
tahrir-square|ميدان التحرير|Tahrir Square|EG|=EG
red-square|الساحة الحمراء|Red Square|RU|=RU
tiananmen|ساحة تيانانمين,ميدان تيانانمين,تيانانمن|Tiananmen Square|CN|=CN
times-square|تايمز سكوير|Times Square|US|=US
maidan|ميدان الاستقلال في كييف,ساحة ميدان|Maidan|UA|=UA
al-aqsa|المسجد الأقصى,الأقصى?,الحرم القدسي,الحرم القدسي الشريف,باحات الأقصى,جبل الهيكل|Al-Aqsa Mosque,Al-Aqsa,Temple Mount,Haram al-Sharif|PS,IL|c
western-wall|حائط البراق,حائط المبكى|Western Wall,Wailing Wall|PS,IL|c
sheikh-jarrah|حي الشيخ جراح,الشيخ جراح|Sheikh Jarrah|PS,IL|c
grand-mosque|المسجد الحرام,الحرم المكي,الكعبة|Grand Mosque,Kaaba|SA|=SA
prophets-mosque|المسجد النبوي,الحرم النبوي|Prophet's Mosque|SA|=SA
arafat|جبل عرفات,صعيد عرفات,مشعر عرفات,مشعر منى|Mount Arafat,Mina|SA|=SA
pyramids|أهرامات الجيزة,أهرام الجيزة,الأهرامات?|Giza pyramids|EG|=EG
petra-site|البتراء,البترا|Petra|JO|=JO
palmyra-ruins|آثار تدمر|ruins of Palmyra|SY|=SY
notre-dame|كاتدرائية نوتردام,نوتردام|Notre-Dame,Notre Dame Cathedral|FR|=FR
eiffel|برج إيفل|Eiffel Tower|FR|=FR
hagia-sophia|آيا صوفيا|Hagia Sophia|TR|=TR
st-peters-square|ساحة القديس بطرس|St. Peter's Square|VA|=VA
neom|نيوم,مشروع نيوم|Neom|SA|=SA
heathrow|مطار هيثرو,هيثرو|Heathrow|GB|=GB
hmeimim|قاعدة حميميم,حميميم|Hmeimim air base,Khmeimim|SY|=SY
al-tanf|التنف,قاعدة التنف|al-Tanf|SY|=SY
incirlik|قاعدة إنجرليك,إنجرليك|Incirlik|TR|=TR
al-udeid|قاعدة العديد,العديد?|Al Udeid Air Base|QA|=QA
ain-al-asad|قاعدة عين الأسد,عين الأسد|Ain al-Asad Air Base|IQ|=IQ
bagram|باغرام,قاعدة باغرام,بغرام|Bagram|AF|=AF
natanz|نطنز|Natanz|IR|=IR
fordow|فوردو,فردو|Fordow|IR|=IR
dimona|ديمونا,ديمونة|Dimona|IL|=IL
yongbyon|يونغبيون,مجمع يونغبيون|Yongbyon|KP|=KP
punggye-ri|بونغي ري,بونغيي ري|Punggye-ri|KP|=KP
kaesong-complex|مجمع كيسونغ,مجمع كايسونغ الصناعي|Kaesong Industrial Complex|KP|=KP
panmunjom|بانمونجوم,بانمونغوم|Panmunjom|korean-peninsula
baikonur|بايكونور,قاعدة بايكونور|Baikonur|KZ|=KZ
cape-canaveral|كيب كانافيرال,كاب كانافيرال|Cape Canaveral|US|=US
fukushima-plant|محطة فوكوشيما,محطة فوكوشيما النووية,محطة فوكوشيما دايتشي|Fukushima Daiichi|JP|=JP
bushehr-plant|محطة بوشهر,محطة بوشهر النووية|Bushehr Nuclear Power Plant|IR|=IR
dabaa-plant|محطة الضبعة,محطة الضبعة النووية,الضبعة|El Dabaa Nuclear Power Plant|EG|=EG
barakah-plant|محطة براكة,محطة براكة للطاقة النووية|Barakah nuclear power plant|AE|=AE
akkuyu-plant|محطة أكويو,أكويو|Akkuyu Nuclear Power Plant|TR|=TR
gerd|سد النهضة,سد النهضة الإثيوبي|Grand Ethiopian Renaissance Dam,Renaissance Dam,GERD|ET|=ET
high-dam|السد العالي|Aswan High Dam|EG|=EG
mosul-dam|سد الموصل|Mosul Dam|IQ|=IQ
tishrin-dam|سد تشرين|Tishrin Dam|SY|=SY
kakhovka-dam|سد كاخوفكا,سد نوفا كاخوفكا|Kakhovka Dam|UA|=UA
three-gorges|سد الممرات الثلاثة,سد المضائق الثلاثة|Three Gorges Dam|CN|=CN
crimean-bridge|جسر القرم,جسر كيرتش|Crimean Bridge,Kerch Bridge|UA,RU|c
great-wall|سور الصين العظيم|Great Wall of China|CN|=CN
berlin-wall|جدار برلين|Berlin Wall|DE|h,=DE
rafah-crossing|معبر رفح,معبر رفح الحدودي|Rafah crossing|gaza-strip,EG
kerem-shalom|معبر كرم أبو سالم,كرم أبو سالم,معبر كيرم شالوم|Kerem Shalom crossing|gaza-strip,IL
erez|معبر بيت حانون,معبر إيريز,إيريز,معبر إيرز|Erez crossing|gaza-strip,IL
bab-al-hawa|معبر باب الهوى,باب الهوى|Bab al-Hawa crossing|SY,TR
bab-al-salama|معبر باب السلامة,باب السلامة|Bab al-Salama crossing|SY,TR
nassib|معبر نصيب,معبر جابر,معبر نصيب الحدودي|Nassib crossing|SY,JO
al-bukamal-crossing|معبر القائم,معبر البوكمال|Al-Qaim crossing|SY,IQ
masnaa|معبر المصنع,معبر المصنع الحدودي|Masnaa crossing|LB,SY
ras-ajdir|معبر رأس جدير,رأس جدير|Ras Ajdir crossing|LY,TN
salloum-crossing|معبر السلوم,منفذ السلوم|Salloum crossing|EG,LY
guerguerat|الكركرات,معبر الكركرات|Guerguerat|EH|c
allenby|معبر الكرامة,جسر الملك حسين,جسر اللنبي|Allenby Bridge,King Hussein Bridge|PS,JO
`;

/** Seas, oceans, gulfs, straits, canals, rivers and lakes; kind stands first: "s" sea, "w" other water. */
export const waterRows = `
s|mediterranean|البحر المتوسط,البحر الأبيض المتوسط,المتوسط?|Mediterranean,Mediterranean Sea|
s|red-sea|البحر الأحمر|Red Sea|
s|black-sea|البحر الأسود|Black Sea|
s|caspian-sea|بحر قزوين,قزوين|Caspian Sea,Caspian|
s|azov-sea|بحر آزوف|Sea of Azov|
s|marmara-sea|بحر مرمرة|Sea of Marmara|TR
s|aegean-sea|بحر إيجه|Aegean Sea,Aegean|
s|adriatic-sea|البحر الأدرياتيكي,الأدرياتيكي|Adriatic Sea,Adriatic|
s|ionian-sea|البحر الأيوني|Ionian Sea|
s|baltic-sea|بحر البلطيق|Baltic Sea|
s|north-sea|بحر الشمال|North Sea|
s|barents-sea|بحر بارنتس|Barents Sea|
s|bering-sea|بحر بيرينغ|Bering Sea|
s|okhotsk-sea|بحر أوخوتسك|Sea of Okhotsk|
s|sea-of-japan|بحر اليابان,بحر الشرق,البحر الشرقي|Sea of Japan,East Sea|
s|yellow-sea|البحر الأصفر|Yellow Sea|
s|east-china-sea|بحر الصين الشرقي|East China Sea|
s|south-china-sea|بحر الصين الجنوبي|South China Sea|
s|philippine-sea|بحر الفلبين|Philippine Sea|
s|java-sea|بحر جاوة|Java Sea|
s|andaman-sea|بحر أندامان|Andaman Sea|
s|arabian-sea|بحر العرب,البحر العربي|Arabian Sea|
s|dead-sea|البحر الميت|Dead Sea|
s|caribbean-sea|بحر الكاريبي|Caribbean Sea|
s|tasman-sea|بحر تسمان|Tasman Sea|
s|atlantic|المحيط الأطلسي,الأطلسي?,المحيط الأطلنطي,الأطلنطي|Atlantic,Atlantic Ocean|
s|pacific|المحيط الهادئ,الهادئ?|Pacific,Pacific Ocean|
s|indian-ocean|المحيط الهندي|Indian Ocean|
s|arctic-ocean|المحيط المتجمد الشمالي,المحيط القطبي الشمالي|Arctic Ocean|arctic
s|southern-ocean|المحيط الجنوبي,المحيط المتجمد الجنوبي|Southern Ocean,Antarctic Ocean|
s|persian-gulf|الخليج الفارسي,مياه الخليج|Persian Gulf,Arabian Gulf|
s|gulf-of-oman|خليج عمان,بحر عمان|Gulf of Oman|
s|gulf-of-aden|خليج عدن|Gulf of Aden|
s|gulf-of-aqaba|خليج العقبة,خليج إيلات|Gulf of Aqaba|red-sea
s|gulf-of-suez|خليج السويس|Gulf of Suez|red-sea
s|gulf-of-sidra|خليج سرت,خليج السدرة|Gulf of Sidra|mediterranean
s|gulf-of-guinea|خليج غينيا|Gulf of Guinea|atlantic
s|gulf-of-mexico|خليج المكسيك,خليج أمريكا,خليج أميركا|Gulf of Mexico,Gulf of America|atlantic
s|gulf-of-finland|خليج فنلندا|Gulf of Finland|baltic-sea
s|gulf-of-thailand|خليج تايلاند|Gulf of Thailand|
s|bay-of-bengal|خليج البنغال|Bay of Bengal|indian-ocean
s|bay-of-biscay|خليج بسكاي|Bay of Biscay|atlantic
s|bay-of-pigs|خليج الخنازير|Bay of Pigs|CU
s|tokyo-bay|خليج طوكيو|Tokyo Bay|JP
w|strait-of-hormuz|مضيق هرمز,هرمز|Strait of Hormuz,Hormuz|
w|bab-el-mandeb|مضيق باب المندب,باب المندب|Bab el-Mandeb,Bab al-Mandab Strait|
w|strait-of-gibraltar|مضيق جبل طارق|Strait of Gibraltar|
w|bosphorus|البوسفور,مضيق البوسفور,البسفور,مضيق البسفور|Bosphorus,Bosporus|TR
w|dardanelles|الدردنيل,مضيق الدردنيل|Dardanelles|TR
w|turkish-straits|المضائق التركية|Turkish Straits|TR
w|kerch-strait|مضيق كيرتش,مضيق كيرش|Kerch Strait|
w|strait-of-malacca|مضيق ملقا,مضيق مالاكا|Strait of Malacca|
w|taiwan-strait|مضيق تايوان|Taiwan Strait|
w|bering-strait|مضيق بيرينغ|Bering Strait|
w|tiran|مضيق تيران,مضايق تيران|Straits of Tiran|
w|tiran-sanafir|تيران وصنافير,جزيرتا تيران وصنافير,جزيرتي تيران وصنافير|Tiran and Sanafir|SA
w|english-channel|بحر المانش,المانش,القنال الإنجليزي,القناة الإنجليزية|English Channel,the Channel|
w|sicily-strait|مضيق صقلية|Strait of Sicily|
w|suez-canal|قناة السويس,قناة السويس الجديدة|Suez Canal|EG
w|panama-canal|قناة بنما|Panama Canal|PA
w|kiel-canal|قناة كيل|Kiel Canal|DE
w|cape-of-good-hope|رأس الرجاء الصالح|Cape of Good Hope|ZA
w|nile|النيل?,نهر النيل|Nile,Nile River|
w|blue-nile|النيل الأزرق|Blue Nile|
w|white-nile|النيل الأبيض|White Nile|
w|euphrates|الفرات,نهر الفرات|Euphrates,Euphrates River|
w|tigris|دجلة,نهر دجلة|Tigris,Tigris River|
w|shatt-al-arab|شط العرب|Shatt al-Arab|
w|jordan-river|نهر الأردن|Jordan River|
w|litani|الليطاني,نهر الليطاني|Litani River,Litani|LB
w|orontes|نهر العاصي|Orontes River|
w|khabur|نهر الخابور|Khabur River|
w|yarmouk-river|نهر اليرموك|Yarmouk River|
w|congo-river|نهر الكونغو|Congo River|
w|niger-river|نهر النيجر|Niger River|
w|senegal-river|نهر السنغال|Senegal River|
w|zambezi|نهر زامبيزي,زامبيزي|Zambezi|
w|volga|الفولغا,نهر الفولغا,فولغا|Volga|RU
w|don-river|نهر الدون|Don River|RU
w|dnipro-river|دنيبرو النهر,نهر دنيبرو,نهر الدنيبر,نهر دنيبر,الدنيبر|Dnipro River,Dnieper|
w|dniester|نهر دنيستر|Dniester|
w|danube|الدانوب,نهر الدانوب|Danube|
w|rhine|الراين,نهر الراين|Rhine|
w|seine|نهر السين|Seine|FR
w|thames|نهر التايمز,التايمز?|Thames|GB
w|evros|نهر إيفروس|Evros River|
w|neva|نهر نيفا|Neva|RU
w|amur|نهر آمور|Amur River|
w|yalu|نهر يالو|Yalu River|
w|tumen|نهر تومين|Tumen River|
w|yangtze|اليانغتسي,نهر اليانغتسي|Yangtze|CN
w|yellow-river|النهر الأصفر|Yellow River|CN
w|mekong|ميكونغ,نهر ميكونغ,الميكونغ|Mekong|
w|ganges|الغانج,نهر الغانج|Ganges|
w|indus|نهر السند|Indus|
w|brahmaputra|نهر براهمابوترا|Brahmaputra|
w|amazon-river|نهر الأمازون|Amazon River|
w|mississippi-river|نهر المسيسيبي,نهر الميسيسيبي|Mississippi River|US
w|rio-grande|ريو غراندي,نهر ريو غراندي|Rio Grande|
w|colorado-river|نهر كولورادو|Colorado River|
w|hudson-river|نهر هدسون|Hudson River|US
w|potomac|نهر بوتوماك|Potomac|US
w|amu-darya|أمو داريا,نهر جيحون|Amu Darya|
w|helmand-river|نهر هلمند|Helmand River|
w|lake-victoria|بحيرة فيكتوريا|Lake Victoria|
w|lake-chad|بحيرة تشاد|Lake Chad|
w|lake-tanganyika|بحيرة تنجانيقا,بحيرة تنغانيقا|Lake Tanganyika|
w|lake-tana|بحيرة تانا|Lake Tana|ET
w|lake-tiberias|بحيرة طبريا,بحيرة طبرية|Sea of Galilee,Lake Tiberias|
w|lake-van|بحيرة وان,بحيرة فان|Lake Van|TR
w|lake-urmia|بحيرة أورميا,بحيرة أرومية|Lake Urmia|IR
w|lake-baikal|بحيرة بايكال|Lake Baikal|RU
w|aral-sea|بحر آرال|Aral Sea|
w|lake-geneva|بحيرة ليمان,بحيرة جنيف|Lake Geneva|
w|great-lakes|البحيرات العظمى|Great Lakes|
w|lake-titicaca|بحيرة تيتيكاكا|Lake Titicaca|
`;

/** Mountains and ranges. */
export const mountainRows = `
himalayas|الهيمالايا,جبال الهيمالايا,الهملايا|Himalayas|
everest|إيفرست,جبل إيفرست,قمة إيفرست|Everest,Mount Everest|
hindu-kush|هندوكوش,جبال هندوكوش,هندو كوش|Hindu Kush|
alps|جبال الألب,الألب|Alps|
pyrenees|جبال البرانس,البيرينيه,البرينيه|Pyrenees|
ural|جبال الأورال,الأورال|Urals,Ural Mountains|RU
carpathians|جبال الكاربات|Carpathians|
caucasus-mountains|جبال القوقاز|Caucasus Mountains|
atlas|جبال الأطلس,الأطلس?|Atlas Mountains|
rif-mountains|جبال الريف|Rif Mountains|MA
andes|جبال الأنديز,الأنديز|Andes|
rockies|جبال روكي|Rocky Mountains|
zagros|جبال زاغروس,زاغروس,جبال زاجروس|Zagros Mountains|
alborz|جبال ألبرز|Alborz|IR
qandil|جبال قنديل,قنديل?,جبل قنديل|Qandil Mountains,Qandil|IQ
taurus|جبال طوروس,طوروس|Taurus Mountains|TR
ararat|جبل آرارات,أرارات|Mount Ararat|TR
hermon|جبل الشيخ,جبل حرمون|Mount Hermon|
mount-lebanon-range|سلسلة جبال لبنان|Mount Lebanon range|LB
qalamoun|القلمون,جبال القلمون|Qalamoun|SY
carmel|جبل الكرمل|Mount Carmel|IL
mount-of-olives|جبل الزيتون|Mount of Olives|
tora-bora|تورا بورا|Tora Bora|AF
kilimanjaro|كليمنجارو,جبل كليمنجارو,كيليمانجارو|Kilimanjaro|TZ
mont-blanc|مون بلان,الجبل الأبيض|Mont Blanc|
etna|إتنا,جبل إتنا,بركان إتنا|Etna,Mount Etna|IT
vesuvius|فيزوف,بركان فيزوف|Vesuvius|IT
fuji|جبل فوجي|Mount Fuji|JP
paektu|جبل بايكتو,جبل بيكتو|Mount Paektu|
merapi|ميرابي,بركان ميرابي|Mount Merapi|ID
sinabung|بركان سينابونغ|Sinabung|ID
mayon|بركان مايون|Mayon|PH
taal|بركان تال|Taal Volcano|PH
kilauea|كيلاويا,بركان كيلاويا|Kilauea|US
nyiragongo|نيراغونغو,بركان نيراغونغو|Nyiragongo|CD
popocatepetl|بوبوكاتيبيتل|Popocatépetl|MX
krakatoa|كراكاتوا,بركان كراكاتوا|Krakatoa,Krakatau|ID
jabal-amel|جبل عامل|Jabal Amel|LB
green-mountain-libya|الجبل الأخضر|Jebel Akhdar|LY
chambi|جبل الشعانبي,الشعانبي|Mount Chambi|TN
abdulaziz|جبل عبد العزيز|Jabal Abd al-Aziz|SY
dena|جبل دنا,جبال دنا|Dena|IR
hamrin|جبال حمرين,حمرين|Hamrin Mountains|IQ
makhoul|جبال مخول|Makhoul Mountains|IQ
sinai-mount|جبل موسى,طور سيناء|Mount Sinai|EG
`;
