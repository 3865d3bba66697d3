// Source: written by hand; third cells are first-level codes of GeoNames (CC BY 4.0), "~" and a city: the region in which GeoNames puts that city. Licence: MIT, as this package.
// "@" opens a state: "@" code | Arabic class words | English class words. Cells of a region: Arabic names | English names | GeoNames region.
// "+" before the names: the region is also called by its bare name. Without "+" the bare name belongs to the city, the region is always "محافظة …".
// "?" after a spelling: also an everyday word.

/** First-level regions that the news names. */
export const regionRows = `
@US|ولاية|State
+ألاباما|Alabama|AL
+ألاسكا|Alaska|AK
+أريزونا|Arizona|AZ
+أركنساس,أركنسو,أركانساس|Arkansas|AR
+كاليفورنيا|California|CA
+كولورادو|Colorado|CO
+كونيتيكت,كونيكتيكت,كونكتيكت|Connecticut|CT
+ديلاوير,ديلوير|Delaware|DE
+فلوريدا|Florida|FL
+جورجيا الأمريكية,جورجيا الأميركية|Georgia (US)|GA
+هاواي|Hawaii|HI
+أيداهو|Idaho|ID
+إلينوي,إيلينوي|Illinois|IL
+إنديانا|Indiana|IN
+آيوا|Iowa|IA
+كانساس,كنساس|Kansas|KS
+كنتاكي|Kentucky|KY
+لويزيانا|Louisiana|LA
+مين?|Maine|ME
+ماريلاند,ميريلاند|Maryland|MD
+ماساتشوستس,ماساتشوسيتس,مساتشوستس|Massachusetts|MA
+ميشيغان,ميشيجان,ميتشيغان,ميشغان|Michigan|MI
+مينيسوتا,منيسوتا|Minnesota|MN
+مسيسيبي,ميسيسيبي,المسيسيبي|Mississippi|MS
+ميزوري,ميسوري|Missouri|MO
+مونتانا|Montana|MT
+نبراسكا|Nebraska|NE
+نيفادا|Nevada|NV
+نيوهامبشير,نيو هامبشير,نيوهامشير|New Hampshire|NH
+نيوجيرسي,نيو جيرسي,نيوجرسي|New Jersey|NJ
+نيومكسيكو,نيو مكسيكو|New Mexico|NM
نيويورك|New York|NY
+كارولاينا الشمالية,نورث كارولاينا,كارولينا الشمالية,نورث كارولينا|North Carolina|NC
+داكوتا الشمالية,نورث داكوتا|North Dakota|ND
+أوهايو|Ohio|OH
+أوكلاهوما|Oklahoma|OK
+أوريغون,أوريجون,أوريغن|Oregon|OR
+بنسلفانيا,بنسيلفانيا,بنسلفينيا|Pennsylvania|PA
+رود آيلاند|Rhode Island|RI
+كارولاينا الجنوبية,ساوث كارولاينا,كارولينا الجنوبية,ساوث كارولينا|South Carolina|SC
+داكوتا الجنوبية,ساوث داكوتا|South Dakota|SD
+تينيسي,تنيسي|Tennessee|TN
+تكساس|Texas|TX
+يوتا,يوتاه|Utah|UT
+فيرمونت|Vermont|VT
+فرجينيا,فيرجينيا|Virginia|VA
واشنطن|Washington|WA
+فرجينيا الغربية,ويست فرجينيا,فيرجينيا الغربية,وست فرجينيا|West Virginia|WV
+ويسكونسن,ويسكونسين,وسكنسن|Wisconsin|WI
+وايومنغ,وايومينغ|Wyoming|WY
+مقاطعة كولومبيا|District of Columbia|DC
@CA|مقاطعة|Province
+أونتاريو|Ontario|08
+كيبيك,كيبك|Quebec|10
+كولومبيا البريطانية,بريتيش كولومبيا|British Columbia|02
+ألبرتا|Alberta|01
+مانيتوبا|Manitoba|03
+ساسكاتشوان,ساسكاتشيوان|Saskatchewan|11
+نوفا سكوشا|Nova Scotia|07
+نيو برونزويك|New Brunswick|04
+نيوفاوندلاند|Newfoundland and Labrador,Newfoundland|05
+جزيرة الأمير إدوارد|Prince Edward Island|09
+يوكون|Yukon|12
+نونافوت|Nunavut|14
+الأقاليم الشمالية الغربية|Northwest Territories|13
@MX|ولاية|State
+تشياباس|Chiapas|05
+تاباسكو|Tabasco|27
+سينالوا|Sinaloa|~Culiacán
+غيريرو,جيريرو|Guerrero|~Acapulco de Juárez
+أواكساكا,واهاكا|Oaxaca|~Oaxaca
+تشيواوا|Chihuahua|~Chihuahua
+تاماوليباس|Tamaulipas|~Reynosa
+باخا كاليفورنيا|Baja California|~Tijuana
+خاليسكو|Jalisco|~Guadalajara
+ميتشواكان|Michoacán|~Morelia
+فيراكروز|Veracruz|~Veracruz
+سونورا|Sonora|~Hermosillo
+يوكاتان|Yucatán|~Mérida
+نويفو ليون|Nuevo León|~Monterrey
+غواناخواتو|Guanajuato|~León de los Aldama
+كوينتانا رو|Quintana Roo|~Cancún
@BR|ولاية|State
+أمازوناس|Amazonas|04
+باهيا|Bahia|05
+ميناس جيرايس|Minas Gerais|15
+ريو غراندي دو سول|Rio Grande do Sul|23
+بارانا|Paraná|18
+بيرنامبوكو|Pernambuco|30
+بارا?|Pará|16
+ماتو غروسو|Mato Grosso|14
+سيارا|Ceará|06
+رورايما|Roraima|~Boa Vista
+غوياس|Goiás|29
+سانتا كاتارينا|Santa Catarina|26
ساو باولو|São Paulo|27
ريو دي جانيرو|Rio de Janeiro|21
@AR|مقاطعة|Province
بوينس آيرس|Buenos Aires Province|~La Plata
+سانتا كروز الأرجنتينية|Santa Cruz|~Río Gallegos
+تييرا ديل فويغو|Tierra del Fuego|~Ushuaia
@GB||
+إنجلترا,إنكلترا,إنجلترة|England|ENG
+اسكتلندا,اسكوتلندا,سكوتلندا,اسكتلنده|Scotland|SCT
+ويلز,مقاطعة ويلز,إمارة ويلز|Wales|WLS
+أيرلندا الشمالية,أيرلنده الشمالية,مقاطعة أيرلندا الشمالية|Northern Ireland,Ulster|NIR
+يوركشاير,يوركشير|Yorkshire|
+كنت?,مقاطعة كنت|Kent|
+إسيكس,إسكس|Essex|
+ساسكس|Sussex|
+لانكشاير|Lancashire|
+كورنوال|Cornwall|
@FR|إقليم,منطقة|Region
+كورسيكا,جزيرة كورسيكا,قرسقة|Corsica|94
+نورماندي,النورماندي|Normandy|~Rouen
+بريتاني,بروتاني|Brittany|53
+إيل دو فرانس|Île-de-France|~Paris
+بروفانس,بروفانس ألب كوت دازور|Provence-Alpes-Côte d'Azur,Provence|~Marseille
+الألزاس,ألزاس|Alsace|~Strasbourg
+أوكسيتاني|Occitanie|~Toulouse
+كوت دازور,الريفييرا الفرنسية|French Riviera,Côte d'Azur|
+سين سان دوني|Seine-Saint-Denis|
+با دو كاليه|Pas-de-Calais|
@DE|ولاية|State
+بافاريا,بفاريا|Bavaria|02
+ساكسونيا,سكسونيا|Saxony|13
+سكسونيا السفلى,ساكسونيا السفلى|Lower Saxony|06
+ساكسونيا أنهالت,سكسونيا أنهالت|Saxony-Anhalt|14
+تورينغن,تورينجن,تورنغن,تورينغيا|Thuringia|15
+هيسن,هسن|Hesse|05
+شمال الراين وستفاليا,شمال الراين وفستفاليا|North Rhine-Westphalia|07
+راينلاند بفالتس,راينلاند بالاتينات|Rhineland-Palatinate|08
+بادن فورتمبرغ,بادن-فورتمبيرغ|Baden-Württemberg|01
+براندنبورغ,براندنبرغ|Brandenburg|11
+شليسفيغ هولشتاين|Schleswig-Holstein|10
+مكلنبورغ فوربومرن|Mecklenburg-Vorpommern|12
+زارلاند,سارلاند|Saarland|09
@AT|ولاية|State
+تيرول|Tyrol|07
+شتايرمارك,ستيريا|Styria|06
+كارينثيا,كيرنتن|Carinthia|02
+النمسا السفلى|Lower Austria|03
+النمسا العليا|Upper Austria|04
+بورغنلاند|Burgenland|01
@CH|كانتون|Canton
زيورخ|Canton of Zurich|ZH
جنيف|Canton of Geneva|GE
+تيتشينو|Ticino|TI
+فاليه|Valais|VS
+فود?|Vaud|VD
@ES|إقليم,منطقة|Region
+كتالونيا,كاتالونيا,قطالونيا,كاتالونا|Catalonia|56
+الباسك,إقليم الباسك,بلاد الباسك|Basque Country|59
+الأندلس,أندلوسيا|Andalusia|51
+غاليسيا,جاليسيا,جليقية|Galicia|58
+جزر الكناري,الكناري,جزر الخالدات|Canary Islands,Canaries|53
+كاستيا لا مانتشا,قشتالة لا مانتشا|Castilla-La Mancha|54
+قشتالة وليون|Castile and León|55
+أراغون|Aragon|52
+نافارا|Navarre|32
+إكستريمادورا|Extremadura|57
+أستورياس|Asturias|34
+كانتابريا|Cantabria|39
@IT|إقليم|Region
+صقلية,جزيرة صقلية|Sicily|15
+سردينيا,جزيرة سردينيا|Sardinia|14
+لومبارديا,لومبارديه|Lombardy|09
+توسكانا,توسكاني|Tuscany|16
+كالابريا,قلورية|Calabria|03
+فينيتو|Veneto|20
+بييمونتي,بيدمونت|Piedmont|12
+كامبانيا|Campania|04
+بوليا|Apulia,Puglia|13
+لاتسيو|Lazio region|07
+ليغوريا|Liguria|08
+أومبريا|Umbria|18
+أبروتسو|Abruzzo|01
+إميليا رومانيا|Emilia-Romagna|05
@PT|إقليم|Region
+الغارف|Algarve|
@BE|إقليم|Region
+فلاندرز,الفلاندر,الإقليم الفلمنكي|Flanders|VLG
+والونيا|Wallonia|WAL
@NL|مقاطعة|Province
+برابانت الشمالية|North Brabant|
+ليمبورغ|Limburg|
@PL|مقاطعة|Voivodeship
+سيليزيا|Silesia|
+بودلاسكي|Podlaskie|
@FI|إقليم|Region
+لابلاند|Lapland|
@DK||
+يوتلاند|Jutland|
@GR|إقليم|Region
+تراقيا|Thrace|
+البيلوبونيز|Peloponnese|
+أتيكا|Attica|
@AZ||
+ناخيتشيفان,نخجوان,نخشيفان,نخجيفان|Nakhchivan,Nakhichevan|35
+ممر لاتشين,لاتشين|Lachin,Lachin corridor|
+ممر زنغزور,زنغزور|Zangezur corridor|
@GE||
+أجاريا,أدجاريا|Adjara|~Batumi
@MD||
+غاغاوزيا|Gagauzia|
@UZ||
+قرقل باغستان,كاراكالباكستان|Karakalpakstan|~Nukus
@TJ||
+غورنو باداخشان,بدخشان الطاجيكية|Gorno-Badakhshan|
@RU|مقاطعة,إقليم,منطقة|Oblast,Region
+الشيشان,جمهورية الشيشان|Chechnya,Chechen Republic|~Groznyy
+داغستان,جمهورية داغستان|Dagestan|17
+إنغوشيا,إنغوشيتيا,جمهورية إنغوشيتيا|Ingushetia|~Nazran’
+أوسيتيا الشمالية|North Ossetia|~Vladikavkaz
+قبردينو بلقاريا,قبردين بلقاريا,كاباردينو بلكاريا|Kabardino-Balkaria|~Nal’chik
+قراتشاي تشيركيسيا,كاراتشاي تشيركيسيا|Karachay-Cherkessia|~Cherkessk
+أديغيا|Adygea|~Maykop
+تتارستان,تتارستان الروسية,جمهورية تتارستان|Tatarstan|~Kazan
+باشكورتوستان,بشكيريا,باشكيريا,جمهورية باشكورتوستان|Bashkortostan|~Ufa
+تشوفاشيا|Chuvashia|16
+كالميكيا,قلميقيا|Kalmykia|~Elista
+ياقوتيا,ساخا|Yakutia,Sakha|~Yakutsk
+بورياتيا,بوراتيا|Buryatia|~Ulan-Ude
+توفا|Tuva|~Kyzyl
+كاريليا|Karelia|28
+كومي?|Komi Republic|34
كالينينغراد|Kaliningrad Oblast|~Kaliningrad
بيلغورود,بيلجورود|Belgorod Oblast|~Belgorod
كورسك|Kursk Oblast|~Kursk
بريانسك|Bryansk Oblast|~Bryansk
فورونيج|Voronezh Oblast|~Voronezh
روستوف|Rostov Oblast|~Rostov-na-Donu
كراسنودار|Krasnodar Krai|~Krasnodar
ستافروبول|Stavropol Krai|~Stavropol’
موسكو,ضواحي موسكو,ريف موسكو|Moscow Oblast,Moscow region|47
لينينغراد,لينينجراد|Leningrad Oblast,Leningrad region|~Gatchina
بسكوف|Pskov Oblast|~Pskov
تفير|Tver Oblast|~Tver
سمولينسك|Smolensk Oblast|~Smolensk
ريازان|Ryazan Oblast|~Ryazan’
تولا|Tula Oblast|~Tula
كالوغا|Kaluga Oblast|~Kaluga
ليبيتسك|Lipetsk Oblast|~Lipetsk
ساراتوف|Saratov Oblast|~Saratov
سامارا|Samara Oblast|~Samara
فولغوغراد|Volgograd Oblast|~Volgograd
أستراخان|Astrakhan Oblast|~Astrakhan
أورينبورغ|Orenburg Oblast|~Orenburg
سفيردلوفسك|Sverdlovsk Oblast|~Yekaterinburg
تشيليابينسك|Chelyabinsk Oblast|~Chelyabinsk
تيومين|Tyumen Oblast|~Tyumen
بيرم|Perm Krai|90
نيجني نوفغورود|Nizhny Novgorod Oblast|~Nizhniy Novgorod
كيميروفو|Kemerovo Oblast|~Kemerovo
نوفوسيبيرسك|Novosibirsk Oblast|~Novosibirsk
كراسنويارسك|Krasnoyarsk Krai|~Krasnoyarsk
إيركوتسك|Irkutsk Oblast|~Irkutsk
خاباروفسك|Khabarovsk Krai|~Khabarovsk Vtoroy
+بريموريا,بريموريه,بريمورسكي,إقليم بريمورسكي|Primorsky Krai|~Vladivostok
آمور|Amur Oblast|~Blagoveshchensk
+كامتشاتكا,شبه جزيرة كامتشاتكا|Kamchatka|~Petropavlovsk-Kamchatsky
+سخالين,ساخالين,جزيرة سخالين|Sakhalin|~Yuzhno-Sakhalinsk
مورمانسك|Murmansk Oblast|~Murmansk
أرخانغيلسك|Arkhangelsk Oblast|~Arkhangel’sk
+تشوكوتكا|Chukotka|~Anadyr
+ألتاي,جمهورية ألتاي|Altai|~Barnaul
إيفانوفو|Ivanovo Oblast|~Ivanovo
ياروسلافل|Yaroslavl Oblast|~Yaroslavl
فلاديمير|Vladimir Oblast|~Vladimir
كوستروما|Kostroma Oblast|~Kostroma
فولوغدا|Vologda Oblast|~Vologda
نوفغورود|Novgorod Oblast|~Velikiy Novgorod
أوريول|Oryol Oblast|~Orël
تامبوف|Tambov Oblast|~Tambov
بينزا|Penza Oblast|~Penza
أوليانوفسك|Ulyanovsk Oblast|81
كيروف|Kirov Oblast|~Kirov
كورغان|Kurgan Oblast|~Kurgan
أومسك|Omsk Oblast|~Omsk
تومسك|Tomsk Oblast|~Tomsk
ماغادان|Magadan Oblast|~Magadan
+أودمورتيا|Udmurtia|~Izhevsk
+موردوفيا|Mordovia|~Saransk
+ماري إيل|Mari El|~Yoshkar-Ola
+خاكاسيا|Khakassia|~Abakan
+خانتي مانسيسك,خانتي مانسي|Khanty-Mansi|~Khanty-Mansiysk
+يامال,يامال نينيتس|Yamalo-Nenets,Yamal|~Salekhard
@UA|مقاطعة,منطقة,إقليم|Oblast,Region
كييف|Kyiv Oblast|~Bila Tserkva
خاركيف,خاركوف|Kharkiv Oblast|~Kharkiv
دونيتسك|Donetsk Oblast|~Donetsk
لوغانسك,لوهانسك|Luhansk Oblast|~Luhansk
زابوريجيا,زابوروجيه,زابوريجيه,زابوروجيا|Zaporizhzhia Oblast|~Zaporizhia
خيرسون|Kherson Oblast|~Kherson
ميكولايف,نيكولاييف,ميكولاييف|Mykolaiv Oblast|~Mykolayiv
أوديسا,أوديسة|Odesa Oblast,Odessa Oblast|~Odessa
+دنيبروبتروفسك,دنيبروبيتروفسك|Dnipropetrovsk Oblast,Dnipropetrovsk|~Dnipro
سومي|Sumy Oblast|~Sumy
تشيرنيهيف,تشيرنيغيف,تشيرنيغوف,تشرنيهيف,تشرنيغوف|Chernihiv Oblast|~Chernihiv
بولتافا|Poltava Oblast|~Poltava
تشيركاسي|Cherkasy Oblast|~Cherkasy
جيتومير|Zhytomyr Oblast|~Zhytomyr
فينيتسيا,فينيتسا|Vinnytsia Oblast|~Vinnytsia
لفيف|Lviv Oblast|~Lviv
+إيفانو فرانكيفسك|Ivano-Frankivsk Oblast|~Ivano-Frankivs’k
ترنوبل,تيرنوبل|Ternopil Oblast|~Ternopil
خميلنيتسكي|Khmelnytskyi Oblast|~Khmelnytskyi
ريفني,روفنو|Rivne Oblast|~Rivne
+فولين|Volyn|~Lutsk
+زاكارباتيا,ترانسكارباتيا|Zakarpattia|~Uzhgorod
كيروفوهراد|Kirovohrad Oblast|~Kropyvnytskyi
تشيرنيفتسي|Chernivtsi Oblast|~Chernivtsi
@SY|محافظة|Governorate,Province
دمشق|Damascus Governorate|13
+ريف دمشق|Rif Dimashq,Damascus countryside|08
حلب,ريف حلب|Aleppo Governorate|09
حمص,ريف حمص|Homs Governorate|11
حماة,ريف حماة|Hama Governorate|10
إدلب,ريف إدلب|Idlib Governorate|12
اللاذقية,ريف اللاذقية|Latakia Governorate|02
طرطوس|Tartus Governorate|14
درعا,ريف درعا|Daraa Governorate|06
السويداء,ريف السويداء|Suwayda Governorate|05
القنيطرة,ريف القنيطرة|Quneitra Governorate|03
دير الزور,ريف دير الزور|Deir ez-Zor Governorate|07
الرقة,ريف الرقة|Raqqa Governorate|04
الحسكة,ريف الحسكة|Hasakah Governorate|01
@IQ|محافظة|Governorate,Province
+الأنبار|Anbar,Al Anbar|01
+نينوى|Nineveh,Ninawa|15
+صلاح الدين?|Salah al-Din,Saladin Governorate|18
+ديالى|Diyala|10
كركوك|Kirkuk Governorate|13
بغداد|Baghdad Governorate|07
+بابل|Babil,Babylon|06
كربلاء|Karbala Governorate|12
النجف|Najaf Governorate|17
+القادسية?|Al-Qadisiyyah|04
+المثنى?|Muthanna|03
+ذي قار|Dhi Qar|09
+ميسان|Maysan|14
+واسط?|Wasit|16
البصرة|Basra Governorate|02
أربيل|Erbil Governorate|11
السليمانية|Sulaymaniyah Governorate|05
دهوك|Duhok Governorate|08
حلبجة|Halabja Governorate|
@LB|محافظة|Governorate
+جبل لبنان|Mount Lebanon|05
+عكار|Akkar|10
النبطية|Nabatieh Governorate|07
+بعلبك الهرمل|Baalbek-Hermel|11
الشمال,لبنان الشمالي|North Governorate,North Lebanon|09
الجنوب,لبنان الجنوبي|South Governorate|06
+كسروان,قضاء كسروان|Keserwan|
+الشوف|Chouf|
@JO|محافظة|Governorate
إربد|Irbid Governorate|18
الزرقاء|Zarqa Governorate|17
المفرق|Mafraq Governorate|15
الكرك|Karak Governorate|09
معان|Ma'an Governorate|19
الطفيلة|Tafilah Governorate|12
العقبة|Aqaba Governorate|21
+البلقاء|Balqa|02
عجلون|Ajloun Governorate|20
جرش|Jerash Governorate|
مادبا|Madaba Governorate|23
@EG|محافظة|Governorate
القاهرة|Cairo Governorate|11
الجيزة|Giza Governorate|08
الإسكندرية|Alexandria Governorate|06
+القليوبية|Qalyubia|12
+الدقهلية|Dakahlia|01
+الشرقية?|Sharqia|14
+الغربية?|Gharbia|05
+المنوفية|Monufia|09
+البحيرة?|Beheira|03
كفر الشيخ|Kafr el-Sheikh Governorate|21
دمياط|Damietta Governorate|20
بورسعيد,بور سعيد|Port Said Governorate|19
الإسماعيلية|Ismailia Governorate|07
السويس|Suez Governorate|15
+شمال سيناء|North Sinai|27
+جنوب سيناء|South Sinai|26
البحر الأحمر|Red Sea Governorate|02
الفيوم|Faiyum Governorate|04
بني سويف|Beni Suef Governorate|18
المنيا|Minya Governorate|10
أسيوط|Asyut Governorate|17
سوهاج|Sohag Governorate|24
قنا|Qena Governorate|23
الأقصر|Luxor Governorate|28
أسوان|Aswan Governorate|16
مطروح,مرسى مطروح|Matruh Governorate|22
+الوادي الجديد|New Valley|13
@SD|ولاية|State
الخرطوم|Khartoum State|29
الجزيرة|Al Jazirah State,Gezira|38
القضارف|Gedaref State|39
كسلا|Kassala State|52
البحر الأحمر|Red Sea State|36
نهر النيل|River Nile State|53
الشمالية|Northern State|43
النيل الأبيض|White Nile State|41
النيل الأزرق|Blue Nile State|42
سنار|Sennar State|58
+شمال كردفان|North Kordofan|56
+جنوب كردفان|South Kordofan|50
+غرب كردفان|West Kordofan|62
+شمال دارفور|North Darfur|55
+جنوب دارفور|South Darfur|49
+غرب دارفور|West Darfur|47
+شرق دارفور|East Darfur|60
+وسط دارفور|Central Darfur|61
@SS|ولاية|State
+أعالي النيل|Upper Nile|~Malakal
+جونقلي,جونغلي|Jonglei|03
+الوحدة الجنوبية|Unity State|
+واراب|Warrap|08
+الاستوائية الوسطى|Central Equatoria|~Juba
+غرب بحر الغزال|Western Bahr el Ghazal|~Wau
@LY|شعبية,بلدية|District
+الجفرة|Jufra|64
+الجبل الغربي,جبل نفوسة|Jabal al Gharbi,Nafusa Mountains|80
+المرقب|Murqub|82
+البطنان|Butnan|79
+وادي الشاطئ|Wadi al Shatii|78
+الهلال النفطي,منطقة الهلال النفطي|Oil Crescent|
@TN|ولاية|Governorate
القصرين|Kasserine Governorate|02
سيدي بوزيد|Sidi Bouzid Governorate|33
قفصة|Gafsa Governorate|~Gafsa
صفاقس|Sfax Governorate|32
سوسة|Sousse Governorate|23
نابل|Nabeul Governorate|19
بنزرت|Bizerte Governorate|18
جندوبة|Jendouba Governorate|06
الكاف|Kef Governorate|14
القيروان|Kairouan Governorate|03
مدنين|Medenine Governorate|28
تطاوين|Tataouine Governorate|34
قابس|Gabès Governorate|~Gabès
المهدية|Mahdia Governorate|15
المنستير|Monastir Governorate|16
باجة|Béja Governorate|17
سليانة|Siliana Governorate|22
زغوان|Zaghouan Governorate|37
توزر|Tozeur Governorate|35
قبلي|Kebili Governorate|31
أريانة|Ariana Governorate|38
منوبة|Manouba Governorate|39
بن عروس|Ben Arous Governorate|
@DZ|ولاية|Province,Wilaya
الجزائر|Algiers Province|01
وهران|Oran Province|09
قسنطينة|Constantine Province|04
عنابة|Annaba Province|37
باتنة|Batna Province|03
سطيف|Sétif Province|12
تيزي وزو|Tizi Ouzou Province|14
بجاية|Béjaïa Province|18
البليدة|Blida Province|20
بومرداس|Boumerdès Province|40
تيبازة|Tipaza Province|55
البويرة|Bouïra Province|21
جيجل|Jijel Province|24
سكيكدة|Skikda Province|31
قالمة|Guelma Province|23
تبسة|Tébessa Province|33
سوق أهراس|Souk Ahras Province|52
الطارف|El Tarf Province|44
خنشلة|Khenchela Province|47
أم البواقي|Oum El Bouaghi Province|29
ميلة|Mila Province|48
المسيلة|M'Sila Province|27
برج بوعريريج|Bordj Bou Arréridj Province|39
المدية|Médéa Province|06
الجلفة|Djelfa Province|22
الأغواط|Laghouat Province|25
غرداية|Ghardaïa Province|45
ورقلة|Ouargla Province|50
بسكرة|Biskra Province|19
الوادي|El Oued Province|43
إليزي|Illizi Province|46
تمنراست|Tamanrasset Province|53
أدرار|Adrar Province|34
بشار|Béchar Province|38
تندوف|Tindouf Province|54
النعامة|Naâma Province|49
البيض|El Bayadh Province|42
سعيدة|Saïda Province|10
معسكر|Mascara Province|26
تلمسان|Tlemcen Province|15
سيدي بلعباس|Sidi Bel Abbès Province|30
عين تموشنت|Aïn Témouchent Province|36
مستغانم|Mostaganem Province|07
غليزان|Relizane Province|51
الشلف|Chlef Province|41
عين الدفلى|Aïn Defla Province|35
تيسمسيلت|Tissemsilt Province|56
تيارت|Tiaret Province|13
@MA|جهة,إقليم|Region
+سوس ماسة|Souss-Massa|~Agadir
+مراكش آسفي|Marrakesh-Safi|07
+الدار البيضاء سطات|Casablanca-Settat|~Casablanca
+الرباط سلا القنيطرة|Rabat-Salé-Kénitra|~Rabat
+فاس مكناس|Fès-Meknès|~Fès
+طنجة تطوان الحسيمة|Tanger-Tétouan-Al Hoceïma|~Tangier
+الشرق المغربي,جهة الشرق|Oriental|~Oujda-Angad
+بني ملال خنيفرة|Béni Mellal-Khénifra|~Beni Mellal
+درعة تافيلالت|Drâa-Tafilalet|~Errachidia
+كلميم وادي نون|Guelmim-Oued Noun|10
+العيون الساقية الحمراء|Laâyoune-Sakia El Hamra|
+الداخلة وادي الذهب|Dakhla-Oued Ed-Dahab|
الحوز|Al Haouz Province|
تارودانت|Taroudant Province|
@MR|ولاية|Region
+الحوض الشرقي|Hodh Ech Chargui|01
+الحوض الغربي|Hodh El Gharbi|02
+الترارزة|Trarza|~Rosso
+البراكنة|Brakna|05
+تيرس زمور|Tiris Zemmour|11
@SO|إقليم,محافظة,ولاية|Region
+جوبالاند,جوبا لاند|Jubaland|
+هيرشبيلي|Hirshabelle|
+جنوب غرب الصومال|South West State|
+غلمدغ,جلمدغ|Galmudug|
+شبيلي السفلى|Lower Shabelle|14
+شبيلي الوسطى|Middle Shabelle|
+هيران,حيران?|Hiran|07
+مدغ,مدق?|Mudug|10
+جوبا السفلى|Lower Juba|
+سناغ|Sanaag|18
@SA|منطقة,إمارة منطقة|Region,Province
الرياض|Riyadh Region|10
مكة المكرمة,مكة|Mecca Region,Makkah Region|14
المدينة المنورة|Medina Region|05
الشرقية|Eastern Province|06
+القصيم|Qassim,Al-Qassim|08
+عسير?|Asir|11
تبوك|Tabuk Region|19
حائل|Hail Region|13
جازان,جيزان|Jazan Region,Jizan Region|17
نجران|Najran Region|16
الباحة|Al Bahah Region|02
الجوف|Al-Jouf Region|20
الحدود الشمالية|Northern Borders|15
@YE|محافظة|Governorate,Province
صنعاء|Sanaa Governorate|16
عدن|Aden Governorate|02
+حضرموت|Hadramawt,Hadhramaut|04
مأرب|Marib Governorate|14
تعز|Taiz Governorate|25
الحديدة|Hodeidah Governorate,Al Hudaydah Governorate|08
صعدة|Saada Governorate|15
حجة|Hajjah Governorate|22
إب|Ibb Governorate|23
+أبين|Abyan|01
+شبوة|Shabwah,Shabwa|05
+المهرة?|Al-Mahra|03
لحج?|Lahij Governorate|24
الضالع|Dhale Governorate|
البيضاء|Al Bayda Governorate|20
ذمار|Dhamar Governorate|11
عمران|Amran Governorate|19
الجوف|Al-Jawf Governorate|21
المحويت|Mahwit Governorate|10
+ريمة|Raymah|
+سقطرى,جزيرة سقطرى|Socotra|28
@OM|محافظة|Governorate
مسقط|Muscat Governorate|06
+ظفار|Dhofar|08
+مسندم|Musandam|07
+الباطنة?,شمال الباطنة,جنوب الباطنة|Al Batinah|02
+الداخلية العمانية|Ad Dakhiliyah|01
البريمي|Al Buraimi Governorate|10
@AE|إمارة|Emirate
أبوظبي|Emirate of Abu Dhabi|01
دبي|Emirate of Dubai|03
الشارقة|Emirate of Sharjah|06
رأس الخيمة|Emirate of Ras Al Khaimah|05
عجمان|Emirate of Ajman|02
أم القيوين|Emirate of Umm Al Quwain|07
الفجيرة|Emirate of Fujairah|04
@KW|محافظة|Governorate
الأحمدي|Ahmadi Governorate|04
الجهراء|Jahra Governorate|05
حولي|Hawalli Governorate|08
الفروانية|Farwaniya Governorate|07
مبارك الكبير|Mubarak Al-Kabeer Governorate|
@PS|محافظة|Governorate
جنين|Jenin Governorate|
نابلس|Nablus Governorate|
الخليل|Hebron Governorate|
رام الله والبيرة|Ramallah and al-Bireh Governorate|
@IR|محافظة|Province
+خوزستان,الأحواز,عربستان|Khuzestan,Al-Ahwaz|15
+سيستان وبلوشستان,سيستان وبلوجستان,سيستان بلوشستان|Sistan and Baluchestan|~Zahedan
+كردستان الإيرانية,كردستان إيران|Kurdistan Province|~Sanandaj
كرمانشاه|Kermanshah Province|~Kermanshah
+أذربيجان الغربية|West Azerbaijan|~Orumiyeh
+أذربيجان الشرقية|East Azerbaijan|~Tabriz
+خراسان رضوي,خراسان الرضوية|Razavi Khorasan|42
+خراسان|Khorasan|
+مازندران|Mazandaran|35
+غيلان,جيلان,كيلان|Gilan|~Rasht
+لرستان,لورستان|Lorestan|23
+هرمزغان,هرمزجان|Hormozgan|11
بوشهر|Bushehr Province|22
+فارس الإيرانية|Fars Province|07
أصفهان|Isfahan Province|~Isfahan
كرمان|Kerman Province|~Kerman
طهران|Tehran Province|~Tehran
قم|Qom Province|~Qom
إيلام|Ilam Province|~Ilam
همدان|Hamadan Province|~Hamadān
سمنان|Semnan Province|25
زنجان|Zanjan Province|36
+غولستان,جولستان,كلستان|Golestan|~Gorgan
يزد|Yazd Province|~Yazd
+كهكيلويه وبوير أحمد,كهغيلويه وبوير أحمد,بوير أحمد|Kohgiluyeh and Boyer-Ahmad|~Yasuj
+جهارمحال وبختياري,تشهارمحال وبختياري|Chaharmahal and Bakhtiari|~Shahr-e Kord
قزوين|Qazvin Province|~Qazvin
أردبيل|Ardabil Province|~Ardabil
+ألبرز|Alborz Province|~Karaj
+خراسان الشمالية|North Khorasan|~Bojnurd
+خراسان الجنوبية|South Khorasan|~Birjand
+مركزي الإيرانية|Markazi|34
@TR|ولاية,محافظة|Province
إسطنبول|Istanbul Province|34
+هاتاي,هطاي,خطاي,لواء إسكندرون|Hatay|31
غازي عنتاب|Gaziantep Province|83
شانلي أورفا,أورفا|Şanlıurfa Province|~Şanlıurfa
ديار بكر|Diyarbakır Province|~Diyarbakır
كهرمان مرعش,قهرمان مرعش|Kahramanmaraş Province|46
+شرناق|Şırnak|80
+هكاري|Hakkâri|~Hakkâri
+تونجلي|Tunceli|62
+موغلا|Muğla|49
أنطاليا|Antalya Province|07
إزمير|İzmir Province|~İzmir
أضنة|Adana Province|81
أديامان|Adıyaman Province|~Adıyaman
ملاطية|Malatya Province|44
ماردين|Mardin Province|72
وان,فان|Van Province|65
باطمان|Batman Province|76
سيرت|Siirt Province|74
بتليس|Bitlis Province|13
كيليس|Kilis Province|90
العثمانية|Osmaniye Province|91
+قوجه إيلي,كوجالي|Kocaeli|41
طرابزون|Trabzon Province|61
قونية|Konya Province|71
@AF|ولاية,إقليم|Province
+هلمند|Helmand|10
قندهار|Kandahar Province|~Kandahār
+ننغرهار,ننجرهار,نانغارهار|Nangarhar|~Jalālābād
قندوز|Kunduz Province|24
+بلخ?|Balkh|30
هرات|Herat Province|~Herāt
+باكتيا,بكتيا|Paktia|~Gardez
+باكتيكا,بكتيكا|Paktika|
+خوست|Khost|~Khōst
+كونار,كنر?|Kunar|~Asadabad
+بنجشير,بانشير,بانجشير|Panjshir|42
+لوغار,لوجر,لوكر|Logar|
+بدخشان|Badakhshan|~Fayzabad
غزنة,غزني|Ghazni Province|~Ghazni
+فراه?|Farah|~Farah
+بغلان|Baghlan|~Baghlān
+فارياب|Faryab|~Maymana
+أوروزغان,أرزكان|Uruzgan|
+نورستان|Nuristan|
+زابل|Zabul|
+نيمروز|Nimruz|
+باميان|Bamyan Province|~Bāmyān
+وردك,ميدان وردك|Maidan Wardak|
+بروان|Parwan|
+تخار|Takhar|~Taloqan
+جوزجان|Jowzjan|~Shibirghān
+سربل|Sar-e Pol|
+سمنغان,سمنجان|Samangan|
+بادغيس,بدغيس|Badghis|
+غور?|Ghor|
+دايكندي,دايكوندي|Daykundi|
+لغمان|Laghman|
+كابيسا,كابيشا|Kapisa|
كابول,كابل|Kabul Province|~Kabul
@PK|إقليم|Province
+البنجاب|Punjab (Pakistan)|~Lahore
+السند?,إقليم السند|Sindh|05
+خيبر بختونخوا,خيبر بختونخواه,خيبر بختون خوا,خيبر باختونخوا|Khyber Pakhtunkhwa|~Peshawar
+بلوشستان الباكستانية|Balochistan|~Quetta
+وزيرستان,وزيرستان الشمالية,شمال وزيرستان|Waziristan,North Waziristan|
+وزيرستان الجنوبية,جنوب وزيرستان|South Waziristan|
+آزاد كشمير,كشمير الباكستانية|Azad Kashmir,Pakistan-administered Kashmir|06
+غلغت بلتستان|Gilgit-Baltistan|~Gilgit
+وادي سوات,سوات|Swat|
+المناطق القبلية الباكستانية|FATA,tribal areas|
@IN|ولاية|State
+جامو وكشمير,كشمير الهندية,الشطر الهندي من كشمير|Jammu and Kashmir,Indian-administered Kashmir|12
+لداخ,لاداخ|Ladakh|41
+البنجاب الهندية|Punjab (India)|23
+هاريانا|Haryana|10
+راجستان,راجاستان|Rajasthan|24
+غوجارات,جوجارات,غوجرات,كجرات|Gujarat|09
+ماهاراشترا,مهاراشترا|Maharashtra|16
+أوتار براديش,أوتار برادش,أترا براديش|Uttar Pradesh|36
+أوتاراخاند,أوتارانتشال|Uttarakhand|~Dehra Dūn
+بيهار,بهار|Bihar|34
+البنغال الغربية,غرب البنغال|West Bengal|28
+كيرالا,كيرلا|Kerala|13
+تاميل نادو|Tamil Nadu|25
+كارناتاكا|Karnataka|19
+أندرا براديش|Andhra Pradesh|02
+تيلانغانا,تيلانجانا|Telangana|40
+ماديا براديش|Madhya Pradesh|35
+تشاتيسغار,تشهاتيسغار|Chhattisgarh|37
+جارخاند,جهارخاند|Jharkhand|38
+أوديشا,أوريسا|Odisha,Orissa|~Bhubaneshwar
+آسام|Assam|03
+مانيبور|Manipur|17
+ميغالايا|Meghalaya|18
+ناغالاند|Nagaland|20
+ميزورام|Mizoram|31
+تريبورا|Tripura|26
+سيكيم|Sikkim|29
+أروناتشال براديش|Arunachal Pradesh|30
+هيماتشال براديش|Himachal Pradesh|11
+غوا,جوا|Goa|33
+جزر أندامان ونيكوبار,جزر أندامان|Andaman and Nicobar Islands|01
@CN|مقاطعة,إقليم|Province
+شينجيانغ,شينجيانج,سنجان,تركستان الشرقية,شينغيانغ,تشينجيانغ,إقليم شينجيانغ الأويغوري|Xinjiang,East Turkestan|~Ürümqi
+التبت|Tibet,Xizang|~Lhasa
+منغوليا الداخلية|Inner Mongolia|~Hohhot
+سيتشوان,سيشوان|Sichuan|~Chengdu
+هوبي|Hubei|~Wuhan
+خبي|Hebei|~Shijiazhuang
+هونان|Hunan|~Changsha
+خنان,هينان|Henan|~Zhengzhou
+قوانغدونغ,غوانغدونغ,جوانجدونج|Guangdong|~Guangzhou
+قوانغشي,غوانغشي|Guangxi|~Nanning
+فوجيان|Fujian|~Fuzhou
+تشجيانغ,جيجيانغ|Zhejiang|~Hangzhou
+جيانغسو|Jiangsu|~Nanjing
+جيانغشي|Jiangxi|~Nanchang
+شاندونغ|Shandong|~Jinan
+شانشي|Shanxi|~Taiyuan
+شنشي,شانسي|Shaanxi|26
+يوننان,يونان الصينية|Yunnan|~Kunming
+قويتشو|Guizhou|~Guiyang
+قانسو,غانسو|Gansu|~Lanzhou
+تشينغهاي|Qinghai|~Xining
+نينغشيا|Ningxia|~Yinchuan
+لياونينغ|Liaoning|~Shenyang
+جيلين|Jilin|~Changchun
+هيلونغجيانغ|Heilongjiang|~Harbin
+هاينان|Hainan|~Haikou
+آنهوي|Anhui|~Hefei
@KP|مقاطعة,إقليم|Province
+هامغيونغ الشمالية|North Hamgyong|
+بيونغان الشمالية|North Pyongan|
+هوانغهاي|Hwanghae|
@KR|مقاطعة,إقليم,جزيرة|Province
+جيجو,جزيرة جيجو|Jeju|~Jeju City
+غيونغي,جيونجي|Gyeonggi|~Suwon
+غانغوون|Gangwon|
+جولا الجنوبية|South Jeolla|
+غيونغسانغ الشمالية|North Gyeongsang|
@JP|محافظة,مقاطعة|Prefecture
+هوكايدو|Hokkaido|12
فوكوشيما|Fukushima Prefecture|08
+إيشيكاوا|Ishikawa|~Kanazawa
+مياغي,ميياجي|Miyagi|24
+إيواتي,إيواته|Iwate|16
+أوكيناوا|Okinawa|47
هيروشيما|Hiroshima Prefecture|~Hiroshima
ناغازاكي|Nagasaki Prefecture|~Nagasaki
كوماموتو|Kumamoto Prefecture|21
+كاناغاوا|Kanagawa|19
+إيباراكي|Ibaraki|14
فوكوكا|Fukuoka Prefecture|07
+ياماغوتشي|Yamaguchi|45
+نيغاتا,نييغاتا|Niigata|29
شيزوكا|Shizuoka Prefecture|37
+توياما|Toyama|
+شبه جزيرة نوتو|Noto Peninsula|
@ID|مقاطعة,إقليم,جزيرة|Province
+آتشيه,إقليم آتشيه|Aceh|~Banda Aceh
+بابوا الإندونيسية,بابوا|Papua (Indonesia)|~Jayapura
+جاوة الغربية,جاوا الغربية|West Java|30
+جاوة الشرقية,جاوا الشرقية|East Java|08
+جاوة الوسطى,جاوا الوسطى|Central Java|07
+سولاويسي الوسطى|Central Sulawesi|21
+سومطرة الغربية|West Sumatra|24
+سومطرة الشمالية|North Sumatra|26
+كاليمانتان|Kalimantan|
+جزيرة فلوريس|Flores|
+تيمور الغربية|West Timor|
@MY|ولاية|State
+صباح?|Sabah|~Kota Kinabalu
+ساراواك,سراوق|Sarawak|11
+جوهور,جوهر?|Johor|01
+سيلانغور,سلانغور|Selangor|12
+قدح?,كيداه|Kedah|02
+بينانغ|Penang|~George Town
@PH|إقليم,جزيرة|Province
+جولو,جزيرة جولو|Jolo|
+بانغسامورو|Bangsamoro|
+باسيلان|Basilan|
+ليتي,جزيرة ليتي|Leyte|
+بالاوان|Palawan|
+سيبو|Cebu Province|
@MM|ولاية|State
+راخين,أراكان,ولاية راخين|Rakhine,Arakan|~Sittwe
+كاشين|Kachin|~Myitkyina
+شان?|Shan State|~Taunggyi
+ساغاينغ|Sagaing Region|~Sagaing
+تشين البورمية|Chin State|
+كاياه|Kayah State|
@TH|إقليم|Province
+باتاني,فطاني|Pattani|
+يالا التايلاندية|Yala|
+ناراتيوات|Narathiwat|
@BD||
+كوكس بازار,كوكس بازر|Cox's Bazar|
@LK|إقليم|Province
+شبه جزيرة جافنا|Jaffna Peninsula|
@AU|ولاية|State
+نيو ساوث ويلز,نيوساوث ويلز|New South Wales|~Sydney
+كوينزلاند|Queensland|~Brisbane
+فيكتوريا الأسترالية|Victoria (Australia)|~Melbourne
+تسمانيا,تاسمانيا|Tasmania|~Hobart
+أستراليا الغربية,غرب أستراليا|Western Australia|~Perth
+جنوب أستراليا|South Australia|~Adelaide
+الإقليم الشمالي|Northern Territory|01
@ZA|مقاطعة,إقليم|Province
+غاوتينغ,خاوتينغ|Gauteng|06
+كوازولو ناتال|KwaZulu-Natal|~Durban
+كيب الشرقية|Eastern Cape|05
+كيب الغربية|Western Cape|~Cape Town
+ليمبوبو|Limpopo|09
+مبومالانجا|Mpumalanga|07
@NG|ولاية|State
+بورنو|Borno|~Maiduguri
+يوبي|Yobe|~Damaturu
+أداماوا|Adamawa|~Yola
+كادونا|Kaduna State|~Kaduna
كانو|Kano State|~Kano
+كاتسينا|Katsina State|~Katsina
+زامفارا|Zamfara|~Gusau
سوكوتو|Sokoto State|~Sokoto
+بلاتو|Plateau State|~Jos
+بينوي|Benue|~Makurdi
+لاغوس الولاية|Lagos State|~Lagos
+ريفرز|Rivers State|~Port Harcourt
+دلتا النيجر|Niger Delta|
+كوغي|Kogi|
@CM|إقليم|Region
+أقصى الشمال الكاميروني|Far North|
@CD|مقاطعة,إقليم|Province
+كيفو الشمالية,شمال كيفو,كيفو الشمالي|North Kivu|~Goma
+كيفو الجنوبية,جنوب كيفو,كيفو الجنوبي|South Kivu|~Bukavu
+إيتوري|Ituri|~Bunia
+كاساي|Kasai|
@ET|إقليم|Region
+تيغراي,تيجراي,تقراي,تيغري|Tigray|~Mek'ele
+أمهرة,أمهرا|Amhara|~Bahir Dar
+أوروميا|Oromia|
+عفر|Afar|
+بني شنقول,بني شنقول قمز|Benishangul-Gumuz|
+غامبيلا|Gambella|~Gambēla
+الفشقة|Al-Fashaga|
@KE|مقاطعة|County
لامو|Lamu County|
مانديرا|Mandera County|
غاريسا|Garissa County|
+توركانا|Turkana|
@MZ|إقليم,مقاطعة|Province
+كابو ديلغادو,كابو دلغادو|Cabo Delgado|~Pemba
@AO|إقليم,جيب|Province
+كابيندا,كابيندا الأنغولية|Cabinda|03
@TZ|جزيرة,إقليم|Region
+زنجبار,جزيرة زنجبار,أرخبيل زنجبار|Zanzibar|~Zanzibar
@ML|منطقة,إقليم|Region
كيدال|Kidal Region|10
تمبكتو|Timbuktu Region|08
غاو|Gao Region|~Gao
موبتي|Mopti Region|~Mopti
@NE|منطقة,إقليم|Region
+ديفا|Diffa|02
+تيلابيري|Tillabéri|
أغاديس|Agadez Region|01
@TD|إقليم,ولاية|Region
+بحيرة تشاد الإقليم|Lac Region|
+تيبستي|Tibesti|
+وداي|Ouaddaï|
@KM|جزيرة|
+أنجوان,هنزوان|Anjouan|01
+القمر الكبرى|Grande Comore,Ngazidja|02
+موهيلي|Mohéli|03
@PG||
+بوغانفيل,بوجانفيل|Bougainville|
@VE|ولاية|State
+سوليا|Zulia|
@CO|مقاطعة|Department
+كاوكا|Cauca|
+أنتيوكيا|Antioquia|~Medellín
@EC||
+جزر غالاباغوس,غالاباغوس|Galápagos Islands|
@CL||
+جزيرة الفصح|Easter Island|
+أروكانيا|Araucanía|
@KZ|إقليم,منطقة|Region
+مانغيستاو|Mangystau|
@TT||
+توباغو|Tobago|
`;
