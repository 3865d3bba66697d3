// Source: written by hand. Licence: MIT, as this package.
// Nisbas that are no state's: of areas, regions and cities (id of the place first), then of peoples, faiths and currents.
// Cells: id | nisba, every spelling | English | irregular plurals and collectives

/** Adjectives of areas, regions and cities. */
export const placeDemonymRows = `
africa|أفريقي,إفريقي|African|أفارقة
north-africa|شمال أفريقي,شمال إفريقي|North African|
asia|آسيوي,أسيوي|Asian|
europe|أوروبي,أوربي|European|
north-america|أمريكي شمالي|North American|
south-america|أمريكي جنوبي,أميركي جنوبي|South American|
latin-america|لاتيني,أمريكي لاتيني,أميركي لاتيني|Latin American,Latino|
caribbean|كاريبي|Caribbean|
oceania|أوقيانوسي|Oceanian|
middle-east|شرق أوسطي|Middle Eastern|
arab-world|عربي|Arab,Arabic|عرب,أعراب
gulf|خليجي|Gulf,Khaleeji|
maghreb|مغاربي|Maghrebi|
levant|مشرقي,شامي|Levantine|شوام
the-west|غربي|Western,Westerner|
the-east|شرقي|Eastern|
islamic-world|إسلامي|Islamic|
balkans|بلقاني|Balkan|
scandinavia|إسكندنافي,اسكندينافي|Scandinavian,Nordic|
baltic|بلطيقي|Baltic|
caucasus|قوقازي|Caucasian|
central-asia|آسيوي وسطي|Central Asian|
korean-peninsula|كوري|Korean|
sahel|ساحلي|Sahelian|
sahara|صحراوي|Saharan|
siberia|سيبيري|Siberian|
mediterranean|متوسطي|Mediterranean|
atlantic|أطلسي,أطلنطي|Atlantic,transatlantic|
pacific|هادئي|Pacific|
arctic|قطبي|Arctic|
gaza-strip|غزي,غزاوي|Gazan|غزيون
golan|جولاني|Golani|
darfur|دارفوري|Darfuri|
kashmir|كشميري|Kashmiri|
crimea|قرمي|Crimean|
siberia|سيبيري|Siberian|
iberia|إيبيري|Iberian|
eurasia|أوراسي|Eurasian|
anatolia|أناضولي|Anatolian|
hejaz|حجازي|Hejazi|
najd|نجدي|Najdi|
upper-egypt|صعيدي|Upper Egyptian,Saidi|صعايدة
PS/jerusalem|مقدسي|Jerusalemite|مقادسة
`;

/** Peoples, faiths, denominations and political currents; the kind stands second: e ethnic, r religious, p political. */
export const groupRows = `
kurd|e|كردي,كوردي|Kurdish,Kurd|أكراد,كرد,كورد
berber|e|أمازيغي,بربري|Amazigh,Berber|أمازيغ,بربر
tuareg|e|طوارقي,طارقي|Tuareg|طوارق
turkmen|e|تركماني|Turkmen|تركمان
circassian|e|شركسي|Circassian|شركس,شراكسة
chechen|e|شيشاني|Chechen|شيشان
ingush|e|إنغوشي|Ingush|إنغوش
dagestani|e|داغستاني|Dagestani|
tatar|e|تتري|Tatar|تتار
bashkir|e|باشكيري|Bashkir|باشكير
cossack|e|قوزاقي|Cossack|قوزاق
uyghur|e|إيغوري,أويغوري,أيغوري|Uyghur,Uighur|إيغور,أويغور,أيغور
tibetan|e|تبتي|Tibetan|
han|e|هاني صيني|Han Chinese|هان
hazara|e|هزاري|Hazara|هزارة
pashtun|e|بشتوني,باشتوني|Pashtun,Pathan|بشتون,باشتون
baluch|e|بلوشي,بلوجي|Baluch,Balochi,Baloch|بلوش
punjabi|e|بنجابي|Punjabi|
bengali|e|بنغالي|Bengali|بنغال
tamil|e|تاميلي|Tamil|تاميل
sinhalese|e|سنهالي|Sinhalese|سنهال
rohingya|e|روهينغي,روهينجي|Rohingya|روهينغا,روهينجا,روهنغيا
karen|e|كاريني|Karen|كارين
fulani|e|فولاني|Fulani,Peul|فولان,فلان,فولاني
hausa|e|هوساوي|Hausa|هوسا
yoruba|e|يوروبي|Yoruba|يوروبا
igbo|e|إيبوي,إغبوي|Igbo|إيبو,إغبو
hutu|e|هوتوي|Hutu|هوتو
tutsi|e|توتسي|Tutsi|توتسي
oromo|e|أورومي|Oromo|أورومو
amhara|e|أمهري|Amhara,Amharic|أمهرة
tigrayan|e|تيغراوي,تيغري,تجراوي|Tigrayan|
afar|e|عفري|Afar|عفر
dinka|e|دينكاوي|Dinka|دينكا
nuer|e|نويري|Nuer|نوير
zulu|e|زولوي|Zulu|زولو
nubian|e|نوبي|Nubian|نوبيون
bedouin|e|بدوي|Bedouin|بدو
roma|e|غجري|Roma,Gypsy|غجر
catalan|e|كتالوني,كاتالوني,كتلوني|Catalan|كتالان
basque|e|باسكي|Basque|باسك
flemish|e|فلمنكي,فلامنكي|Flemish|فلمنك
walloon|e|والوني|Walloon|
scottish|e|اسكتلندي,إسكتلندي,أسكتلندي|Scottish,Scot|
welsh|e|ويلزي|Welsh|
northern-irish|e|أيرلندي شمالي,إيرلندي شمالي|Northern Irish|
corsican|e|كورسيكي|Corsican|
sicilian|e|صقلي|Sicilian|
slav|e|سلافي|Slavic,Slav|سلاف
persian|e|فارسي|Persian|فرس
semite|e|سامي|Semitic|
assyrian|e|آشوري,أشوري|Assyrian|
chaldean|e|كلداني|Chaldean|كلدان
syriac|e|سرياني|Syriac|سريان
maya|e|ماياوي|Maya,Mayan|مايا
inuit|e|إنويتي|Inuit|إنويت
maori|e|ماوري|Maori|
aboriginal|e|أبوريجيني|Aboriginal|
hispanic|e|هسباني,لاتيني أمريكي|Hispanic|
african-american|e|أفريقي أمريكي,أفريقي أميركي,أمريكي من أصل أفريقي,أميركي من أصل أفريقي|African American|
anglo-saxon|e|أنغلوسكسوني,أنجلوسكسوني,أنغلوساكسوني|Anglo-Saxon|
francophone|e|فرنكوفوني,فرانكوفوني|Francophone|
sunni|r|سني|Sunni|سنة
shia|r|شيعي|Shia,Shiite|شيعة
alawite|r|علوي|Alawite,Alawi|علويون
druze|r|درزي|Druze|دروز,موحدون دروز
ismaili|r|إسماعيلي|Ismaili|إسماعيلية
zaidi|r|زيدي|Zaidi|زيدية
ibadi|r|إباضي|Ibadi|إباضية
sufi|r|صوفي|Sufi|صوفية,متصوفة
ahmadi|r|أحمدي|Ahmadi|أحمدية
muslim|r|مسلم|Muslim|مسلمون
christian|r|مسيحي,نصراني|Christian|نصارى
coptic|r|قبطي|Coptic,Copt|أقباط
maronite|r|ماروني|Maronite|موارنة
catholic|r|كاثوليكي|Catholic|كاثوليك
orthodox|r|أرثوذكسي,أرثوذوكسي|Orthodox|أرثوذكس
protestant|r|بروتستانتي|Protestant|بروتستانت
evangelical|r|إنجيلي|Evangelical|
anglican|r|أنغليكاني,أنجليكاني|Anglican|
mormon|r|مورموني|Mormon|مورمون
jew|r|يهودي,عبري,عبراني|Jewish,Jew,Hebrew|يهود
haredi|r|حريدي|Haredi,ultra-Orthodox|حريديم
hindu|r|هندوسي|Hindu|هندوس
sikh|r|سيخي|Sikh|سيخ
buddhist|r|بوذي|Buddhist|
yazidi|r|إيزيدي,أيزيدي,يزيدي|Yazidi,Yezidi|
mandaean|r|مندائي,صابئي|Mandaean|صابئة
bahai|r|بهائي|Bahá'í,Bahai|
zoroastrian|r|زرادشتي,مجوسي|Zoroastrian|مجوس
salafi|p|سلفي|Salafi,Salafist|
wahhabi|p|وهابي|Wahhabi|
jihadist|p|جهادي|jihadist|
islamist|p|إسلاموي|Islamist|
houthi|p|حوثي|Houthi|
baathist|p|بعثي|Baathist|
nasserist|p|ناصري|Nasserist|
communist|p|شيوعي|Communist|
socialist|p|اشتراكي|Socialist|
zionist|p|صهيوني|Zionist|صهاينة
nazi|p|نازي|Nazi|
fascist|p|فاشي|Fascist|
republican|p|جمهوري|Republican|
democrat|p|ديمقراطي,ديموقراطي|Democrat|
sadrist|p|صدري|Sadrist|
brotherhood|p|إخواني|Brotherhood|إخوان
peronist|p|بيروني|Peronist|
chavist|p|تشافيزي|Chavista|
maoist|p|ماوي|Maoist|
bolshevik|p|بلشفي|Bolshevik|بلاشفة
falangist|p|كتائبي|Phalangist|
aounist|p|عوني|Aounist|
kemalist|p|كمالي|Kemalist|
gaullist|p|ديغولي|Gaullist|
`;
