// Source: written by hand. Licence: MIT, as this package. Population and region of these cities stand in geonames-cities.ts, joined by id.
// "@" opens a state. Cells: Arabic names, usual one first | English names | id of another place it stands in, "-" for no state.
// "?" after a spelling: also an everyday word or a given name. Capitals stand with their states.

/** Cities, towns and villages that the news names, with their press spellings. */
export const cityRows = `
@PS
القدس,القدس المحتلة,مدينة القدس,بيت المقدس,أورشليم|Jerusalem|-
مدينة غزة,غزة|Gaza City|gaza-strip
رفح,رفح الفلسطينية|Rafah|gaza-strip
خان يونس,خانيونس|Khan Younis,Khan Yunis|gaza-strip
دير البلح|Deir al-Balah|gaza-strip
جباليا|Jabalia|gaza-strip
بيت لاهيا|Beit Lahia|gaza-strip
بيت حانون|Beit Hanoun|gaza-strip
البريج|Bureij|gaza-strip
المغازي?|Maghazi|gaza-strip
المواصي,مواصي خان يونس|Al-Mawasi|gaza-strip
الشجاعية,حي الشجاعية|Shujaiya,Shejaia|gaza-strip
عبسان,عبسان الكبيرة|Abasan|gaza-strip
رام الله|Ramallah|west-bank
البيرة?|Al-Bireh|west-bank
نابلس|Nablus|west-bank
جنين?|Jenin|west-bank
طولكرم|Tulkarm|west-bank
طوباس|Tubas|west-bank
قلقيلية|Qalqilya|west-bank
سلفيت|Salfit|west-bank
الخليل,مدينة الخليل|Hebron|west-bank
بيت لحم|Bethlehem|west-bank
أريحا|Jericho|west-bank
حوارة|Huwara|west-bank
بيت جالا|Beit Jala|west-bank
أبو ديس|Abu Dis|west-bank
العيزرية|al-Eizariya|west-bank
يطا?|Yatta|west-bank
مسافر يطا|Masafer Yatta|west-bank
الخان الأحمر|Khan al-Ahmar|west-bank
@IL
تل أبيب,تلأبيب|Tel Aviv
حيفا|Haifa
يافا|Jaffa
عكا|Acre
الناصرة|Nazareth
أشدود,أسدود|Ashdod
عسقلان,أشكلون|Ashkelon
بئر السبع|Beersheba,Be'er Sheva
سديروت|Sderot
إيلات,أم الرشراش|Eilat
نتانيا|Netanya
هرتسيليا|Herzliya
اللد|Lod
الرملة|Ramla
طبريا|Tiberias
صفد|Safed
كريات شمونة|Kiryat Shmona
المطلة|Metula
نهاريا|Nahariya
أم الفحم|Umm al-Fahm
بني براك|Bnei Brak
رمات غان|Ramat Gan
الخضيرة|Hadera
كفر قاسم|Kafr Qasim
@SY
حلب|Aleppo
حمص?|Homs
حماة?|Hama
اللاذقية|Latakia,Lattakia
طرطوس|Tartus,Tartous
إدلب|Idlib
درعا|Daraa,Deraa
السويداء|Suwayda,Sweida
القنيطرة|Quneitra
دير الزور|Deir ez-Zor,Deir Ezzor,Deir al-Zor
الرقة?|Raqqa
الحسكة|Hasakah,Hasaka
القامشلي|Qamishli
عين العرب,كوباني|Kobani,Kobane,Ayn al-Arab
عفرين|Afrin
منبج|Manbij
الباب?,مدينة الباب|Al-Bab
جرابلس|Jarabulus
اعزاز|Azaz
تل رفعت|Tell Rifaat
تل أبيض|Tell Abyad,Tal Abyad
رأس العين,سري كانيه|Ras al-Ayn
سراقب|Saraqib,Saraqeb
معرة النعمان|Maarat al-Numan
خان شيخون|Khan Sheikhoun
جسر الشغور|Jisr al-Shughur
كفرنبل|Kafr Nabl
أريحا السورية|Ariha
سرمدا|Sarmada
بنش?|Binnish
تدمر?|Palmyra,Tadmur
البوكمال,البو كمال|Al-Bukamal,Abu Kamal
الميادين?|Mayadin
هجين?|Hajin
الباغوز|Baghouz
الشدادي|Al-Shaddadi
دوما?|Douma
داريا|Darayya
حرستا|Harasta
جرمانا|Jaramana
صحنايا|Sahnaya
جديدة عرطوز|Jdeidet Artouz
الزبداني|Zabadani
مضايا|Madaya
يبرود|Yabroud
القصير?|Qusayr
الرستن|Rastan
تلبيسة|Talbiseh
سلمية,السلمية|Salamiyah
مصياف|Masyaf
جبلة|Jableh
بانياس|Baniyas
القرداحة|Qardaha
نوى?|Nawa
الصنمين|Sanamayn
بصرى الشام|Bosra
شهبا|Shahba
الهبيط|Habit
مورك|Morek
الطبقة?,مدينة الطبقة|Tabqa
عين عيسى|Ain Issa
المالكية?,ديريك|Al-Malikiyah,Derik
@IQ
البصرة|Basra
الموصل|Mosul
أربيل,هولير|Erbil,Irbil
كركوك|Kirkuk
السليمانية|Sulaymaniyah
دهوك|Duhok
النجف,النجف الأشرف|Najaf
كربلاء|Karbala
الرمادي?|Ramadi
الفلوجة|Fallujah
تكريت|Tikrit
سامراء|Samarra
بيجي?|Baiji
بعقوبة|Baqubah
الناصرية|Nasiriyah
العمارة?|Amarah
الديوانية|Diwaniyah
الحلة?|Hillah
الكوت|Kut
السماوة|Samawah
تلعفر|Tal Afar
سنجار|Sinjar
حلبجة|Halabja
خانقين|Khanaqin
المقدادية|Muqdadiyah
هيت|Hit
حديثة?|Haditha
عنه?|Anah
القائم?|Al-Qaim
الرطبة?|Rutba
طوزخورماتو,طوز خورماتو|Tuz Khurmatu
الحويجة|Hawija
بلد?|Balad
الدجيل|Dujail
أبو غريب|Abu Ghraib
مدينة الصدر|Sadr City
الكاظمية|Kadhimiya
الأعظمية|Adhamiyah
أم قصر|Umm Qasr
الفاو|Al-Faw
الزبير?|Zubayr
زاخو|Zakho
مخمور?|Makhmur
القيارة|Qayyarah
@LB
صيدا|Sidon,Saida
صور?|Tyre
طرابلس,طرابلس اللبنانية|Tripoli (Lebanon)
بعلبك|Baalbek
الهرمل|Hermel
زحلة|Zahle
النبطية|Nabatieh
بنت جبيل|Bint Jbeil
مرجعيون|Marjayoun
الخيام?|Khiam
كفركلا|Kfar Kila
عيتا الشعب|Aita al-Shaab
ميس الجبل|Meiss el-Jabal
مارون الراس|Maroun al-Ras
العديسة|Odaisseh
الناقورة|Naqoura
حاصبيا|Hasbaya
شبعا|Shebaa
جونية|Jounieh
جبيل|Byblos,Jbeil
البترون|Batroun
عرسال|Arsal
عاليه?|Aley
بعبدا|Baabda
قانا|Qana
عين التينة|Ain el-Tineh
معراب|Maarab
المختارة?|Moukhtara
بكركي|Bkerke
@JO
إربد|Irbid
الزرقاء?|Zarqa
العقبة?|Aqaba
المفرق?|Mafraq
الكرك|Karak
معان?|Ma'an
السلط|Salt
مادبا|Madaba
جرش|Jerash
عجلون|Ajloun
الرمثا|Ramtha
@EG
الإسكندرية,إسكندرية|Alexandria
الجيزة|Giza
بورسعيد,بور سعيد|Port Said
السويس|Suez
الإسماعيلية|Ismailia
الأقصر?|Luxor
أسوان|Aswan
أسيوط|Asyut,Assiut
سوهاج|Sohag
المنيا|Minya
بني سويف|Beni Suef
الفيوم|Faiyum
قنا|Qena
شرم الشيخ|Sharm el-Sheikh
الغردقة|Hurghada
دهب?|Dahab
طابا|Taba
العريش|Arish
الشيخ زويد|Sheikh Zuweid
رفح المصرية|Rafah (Egypt)
بئر العبد|Bir al-Abed
مرسى مطروح|Marsa Matruh
العلمين,مدينة العلمين الجديدة|El Alamein
السلوم|Salloum
المنصورة|Mansoura
طنطا|Tanta
الزقازيق|Zagazig
دمنهور|Damanhur
دمياط|Damietta
المحلة الكبرى,المحلة?|El Mahalla El Kubra
شبرا الخيمة|Shubra El Kheima
حلوان|Helwan
العاصمة الإدارية الجديدة,العاصمة الإدارية|New Administrative Capital
الضبعة|El Dabaa
كفر الشيخ|Kafr el-Sheikh
العين السخنة|Ain Sokhna
@SD
أم درمان,أمدرمان|Omdurman
الخرطوم بحري,بحري?|Khartoum North,Bahri
بورتسودان,بور سودان,بورت سودان|Port Sudan
الفاشر|El Fasher,Al-Fashir
نيالا|Nyala
الجنينة?|El Geneina,Geneina
زالنجي|Zalingei
الضعين|Ed Daein
الأبيض?,مدينة الأبيض|El Obeid
كادقلي,كادوقلي|Kadugli
الدلنج|Dilling
بابنوسة|Babanusa
النهود?|En Nahud
مدني?,ود مدني|Wad Madani
القضارف|Gedaref
كسلا|Kassala
سنار|Sennar
سنجة|Singa
الدمازين|Ed Damazin
كوستي|Kosti
ربك?|Rabak
عطبرة|Atbara
شندي|Shendi
مروي?|Merowe
دنقلا|Dongola
الدويم|Ad Duwaym
مليط|Mellit
كتم?|Kutum
@SS
ملكال|Malakal
بور?|Bor (South Sudan)
بانتيو|Bentiu
واو?|Wau
ياي|Yei
@LY
بنغازي|Benghazi
مصراتة|Misrata
سبها|Sabha,Sebha
سرت?|Sirte
درنة|Derna
طبرق|Tobruk
البيضاء?,البيضا|Bayda,Al-Bayda (Libya)
إجدابيا|Ajdabiya
الزاوية?|Zawiya
الزنتان|Zintan
غريان|Gharyan
ترهونة|Tarhuna
بني وليد|Bani Walid
صبراتة|Sabratha
زوارة|Zuwara
الخمس?|Khoms
زليتن|Zliten
الكفرة?|Kufra
مرزق|Murzuq
أوباري|Ubari
غات|Ghat
غدامس|Ghadames
راس لانوف|Ras Lanuf
السدرة?|Sidra,Es Sider
البريقة|Brega
الجفرة|Al Jufra
القبة?|Al Qubbah
المرج?|Marj
نالوت|Nalut
سوسة الليبية,شحات|Shahat
@TN
صفاقس|Sfax
سوسة|Sousse
بنزرت|Bizerte
القيروان|Kairouan
قفصة|Gafsa
قابس|Gabès
مدنين|Medenine
بن قردان,بنقردان|Ben Gardane
تطاوين|Tataouine
جربة,جزيرة جربة|Djerba
القصرين|Kasserine
سيدي بوزيد|Sidi Bouzid
الكاف?|El Kef
جندوبة|Jendouba
باجة?|Béja
نابل?|Nabeul
الحمامات?|Hammamet
المنستير|Monastir
المهدية|Mahdia
توزر|Tozeur
قرطاج|Carthage
باردو|Bardo
جرجيس|Zarzis
أريانة|Ariana
منوبة|Manouba
@DZ
وهران|Oran
قسنطينة|Constantine
عنابة|Annaba
باتنة|Batna
سطيف|Sétif
تيزي وزو|Tizi Ouzou
بجاية|Béjaïa
البليدة|Blida
بومرداس|Boumerdès
تيبازة|Tipaza
البويرة|Bouira
جيجل|Jijel
سكيكدة|Skikda
قالمة|Guelma
تبسة|Tébessa
تلمسان|Tlemcen
مستغانم|Mostaganem
سيدي بلعباس|Sidi Bel Abbès
بسكرة|Biskra
ورقلة|Ouargla
حاسي مسعود|Hassi Messaoud
غرداية|Ghardaïa
تمنراست|Tamanrasset
تندوف|Tindouf
أدرار|Adrar
بشار?|Béchar
الجلفة|Djelfa
الأغواط|Laghouat
المسيلة|M'Sila
المدية|Médéa
الشلف|Chlef
معسكر?|Mascara
سعيدة?|Saïda
تيارت|Tiaret
خنشلة|Khenchela
الوادي?|El Oued
إليزي|Illizi
عين أمناس,إن أمناس|In Amenas
برج باجي مختار|Bordj Badji Mokhtar
سوق أهراس|Souk Ahras
الطارف|El Tarf
@MA
الدار البيضاء,كازابلانكا|Casablanca
فاس?|Fez,Fès
مراكش|Marrakesh,Marrakech
طنجة|Tangier
أغادير,أكادير|Agadir
مكناس|Meknes
وجدة?|Oujda
تطوان|Tetouan
الحسيمة|Al Hoceima
الناظور|Nador
القنيطرة|Kenitra
سلا?|Salé
المحمدية|Mohammedia
الجديدة?|El Jadida
آسفي|Safi
الصويرة|Essaouira
بني ملال|Beni Mellal
خريبكة|Khouribga
سطات|Settat
تارودانت|Taroudant
ورزازات|Ouarzazate
الرشيدية|Errachidia
كلميم|Guelmim
طانطان|Tan-Tan
تازة?|Taza
خنيفرة|Khenifra
جرادة?|Jerada
الفنيدق|Fnideq
إفران|Ifrane
@EH
الداخلة?,مدينة الداخلة|Dakhla
السمارة|Smara
@ES
سبتة|Ceuta
مليلية,مليلة|Melilla
برشلونة|Barcelona
فالنسيا,بلنسية|Valencia
إشبيلية|Seville
بلباو|Bilbao
مالقة,مالاغا|Málaga
غرناطة|Granada
قرطبة|Córdoba
سرقسطة|Zaragoza
مرسية,مورسيا|Murcia
أليكانتي,لقنت|Alicante
بالما,بالما دي مايوركا|Palma,Palma de Mallorca
إيبيزا|Ibiza
فيغو|Vigo
سان سيباستيان,سان سباستيان|San Sebastián
سانتياغو دي كومبوستيلا|Santiago de Compostela
ألميريا,المرية|Almería
قادس|Cádiz
الجزيرة الخضراء,الخزيرات|Algeciras
بلد الوليد,فالادوليد|Valladolid
خيرونا,جيرونا|Girona
تاراغونا|Tarragona
لاس بالماس|Las Palmas
تينيريفي,تنريفي|Tenerife
لانزاروتي|Lanzarote
بنبلونة,بامبلونا|Pamplona
خيخون|Gijón
@MR
نواذيبو,انواذيبو|Nouadhibou
روصو|Rosso
كيفة?|Kiffa
النعمة?|Néma
@SO
كيسمايو,كسمايو|Kismayo
بيدوا,بيداوا|Baidoa
بوصاصو,بوساسو|Bosaso
غالكعيو,جالكعيو|Galkayo
بلدوين|Beledweyne
بربرة|Berbera
لاسعانود,لاس عانود|Las Anod
دوسمريب|Dhusamareb
أفجوي,أفغوي|Afgooye
جوهر?|Jowhar
@SA
جدة?|Jeddah
مكة,مكة المكرمة|Mecca,Makkah
المدينة المنورة,المدينة?|Medina
الدمام|Dammam
الخبر?,مدينة الخبر|Khobar,Al Khobar
الظهران|Dhahran
الطائف?|Taif
تبوك|Tabuk
أبها|Abha
خميس مشيط|Khamis Mushait
نجران|Najran
جازان,جيزان|Jizan,Jazan
حائل?|Hail
بريدة|Buraydah
عنيزة|Unaizah
عرعر|Arar
سكاكا|Sakaka
القطيف|Qatif
الأحساء|Al-Ahsa
الهفوف|Hofuf
العوامية|Awamiyah
الجبيل|Jubail
بقيق|Abqaiq
خريص|Khurais
رأس تنورة|Ras Tanura
ينبع?|Yanbu
العلا?|AlUla
الدرعية|Diriyah
الباحة?|Al Bahah
القنفذة|Al Qunfudhah
حفر الباطن|Hafar al-Batin
منى?|Mina (Saudi Arabia)
عرفات?|Arafat (place)
مزدلفة|Muzdalifah
الخرج?|Al-Kharj
@AE
دبي|Dubai
الشارقة|Sharjah
عجمان|Ajman
رأس الخيمة|Ras Al Khaimah
الفجيرة|Fujairah
أم القيوين|Umm Al Quwain
العين?,مدينة العين|Al Ain
خورفكان|Khor Fakkan
جبل علي,ميناء جبل علي|Jebel Ali
@QA
لوسيل|Lusail
الريان?|Al Rayyan
الخور?|Al Khor
الوكرة|Al Wakrah
رأس لفان|Ras Laffan
@KW
الأحمدي|Al Ahmadi
الجهراء|Al Jahra
حولي?|Hawalli
السالمية?|Salmiya
@BH
المحرق|Muharraq
الرفاع|Riffa
سترة?|Sitra
الدراز|Diraz
@OM
صلالة|Salalah
صحار|Sohar
نزوى|Nizwa
الدقم|Duqm
صور العمانية|Sur
@YE
عدن?|Aden
تعز|Taiz,Ta'izz
الحديدة?|Hodeidah,Hudaydah,Al Hudaydah
مأرب?|Marib
صعدة|Saada
إب?|Ibb
ذمار|Dhamar
حجة?|Hajjah
عمران?|Amran
المكلا|Mukalla
سيئون,سيؤون|Seiyun
زنجبار اليمنية,زنجبار أبين|Zinjibar
الضالع?|Al Dhale
لحج?|Lahij
عتق?|Ataq
الغيضة|Al Ghaydah
البيضاء اليمنية|Al Bayda (Yemen)
المخا|Mocha,Mokha
حرض?|Haradh
الصليف|Salif
رأس عيسى|Ras Isa
ميدي?|Midi
بيحان|Bayhan
الخوخة?|Khokha
شبام|Shibam|YE-hadramawt
تريم|Tarim
@IR
أصفهان|Isfahan,Esfahan
مشهد?|Mashhad
تبريز|Tabriz
شيراز|Shiraz
الأهواز,أهواز|Ahvaz,Ahwaz
قم?|Qom
كرج?|Karaj
كرمان|Kerman
كرمانشاه|Kermanshah
بندر عباس|Bandar Abbas
بوشهر|Bushehr
عبادان,آبادان|Abadan
زاهدان|Zahedan
أرومية,أورميا,أورمية|Urmia
أردبيل|Ardabil
رشت|Rasht
همدان|Hamadan
يزد|Yazd
سنندج|Sanandaj
مهاباد|Mahabad
أراك?|Arak
جابهار,تشابهار|Chabahar
إيلام?|Ilam
خرم آباد|Khorramabad
سراوان|Saravan
جزيرة خارك,جزيرة خرج,خارك|Kharg Island
كيش?,جزيرة كيش|Kish Island
سقز|Saqqez
قزوين|Qazvin
زنجان|Zanjan
ياسوج|Yasuj
سمنان|Semnan
بيرجند|Birjand
بجنورد|Bojnurd
شهركرد,شهر كرد|Shahr-e Kord
كاشان|Kashan
دزفول|Dezful
إيرانشهر|Iranshahr
كنغان,عسلوية|Asaluyeh
قصر شيرين|Qasr-e Shirin
بانه?|Baneh
مريوان|Marivan
بم?|Bam
جرجان,كركان|Gorgan
ساري?|Sari
@TR
إسطنبول,استنبول,إستانبول|Istanbul
إزمير|Izmir
أنطاليا,أنتاليا|Antalya
أضنة|Adana
بورصة?|Bursa
قونية,قونيا|Konya
غازي عنتاب,غازيعنتاب,عنتاب|Gaziantep
شانلي أورفا,شانلي اورفة,أورفا,شانلورفا|Şanlıurfa
ديار بكر,دياربكر|Diyarbakır
ماردين|Mardin
نصيبين|Nusaybin
كهرمان مرعش,قهرمان مرعش,مرعش|Kahramanmaraş
أنطاكيا|Antakya,Antioch
إسكندرون|İskenderun
ملاطية|Malatya
أديامان,آدي يمان,أدي يامان|Adıyaman
كيليس,كلس|Kilis
مرسين|Mersin
قيصرية?,قيصري|Kayseri
أرضروم|Erzurum
طرابزون|Trabzon
سامسون|Samsun
سيواس|Sivas
إلازيغ|Elazığ
وان?,فان?|Van
بودروم|Bodrum
مرمريس|Marmaris
إزميت|Izmit
جناق قلعة,تشاناكالي|Çanakkale
أدرنة|Edirne
جيزرة,جزيرة ابن عمر|Cizre
ريحانلي,الريحانية|Reyhanlı
سوروتش|Suruç
باطمان,بطمان|Batman
إسبرطة|Isparta
دنيزلي|Denizli
@CY
ليماسول|Limassol
لارنكا|Larnaca
بافوس|Paphos
فاماغوستا|Famagusta
أكروتيري|Akrotiri
@AF
قندهار|Kandahar
هرات,هراة|Herat
مزار شريف|Mazar-i-Sharif,Mazar-e-Sharif
جلال آباد|Jalalabad
قندوز|Kunduz
غزنة,غزني|Ghazni
لشكر جاه,لشكرغاه,لشكركاه|Lashkar Gah
خوست|Khost
بغلان|Baghlan
فيض آباد|Fayzabad
بل خمري,بول خمري|Pul-e-Khumri
@PK
كراتشي|Karachi
لاهور|Lahore
بيشاور,بشاور|Peshawar
روالبندي,راولبندي|Rawalpindi
كويتا,كويته|Quetta
فيصل آباد|Faisalabad
ملتان,مولتان|Multan
غوادر,جوادر|Gwadar
أبوت آباد|Abbottabad
بانو?|Bannu
حيدر آباد الباكستانية|Hyderabad (Pakistan)
مينغورا|Mingora
مظفر آباد|Muzaffarabad
سيالكوت|Sialkot
@IN
مومباي,بومباي|Mumbai,Bombay
دلهي|Delhi
كلكتا,كولكاتا,كالكوتا|Kolkata,Calcutta
بنغالور,بنجالور,بنغالورو|Bangalore,Bengaluru
تشيناي,شيناي,مدراس|Chennai,Madras
حيدر آباد|Hyderabad
أحمد آباد|Ahmedabad
سريناغار,سريناجار|Srinagar
جامو|Jammu
باهالغام,بهلغام|Pahalgam
بوبال|Bhopal
لكناو|Lucknow
جايبور|Jaipur
أغرا,أجرا?|Agra
أمريتسار|Amritsar
فاراناسي|Varanasi
باتنا|Patna
كانبور|Kanpur
بوني?,بونه|Pune
سورات|Surat
كوتشي,كوشين|Kochi,Cochin
أيوديا,أيوديها|Ayodhya
براياغراج,الله آباد|Prayagraj,Allahabad
دارامسالا|Dharamshala
غواهاتي|Guwahati
إمفال|Imphal
موربي|Morbi
@BD
شيتاغونغ,تشيتاغونغ,شيتاجونج|Chittagong,Chattogram
سيلهيت|Sylhet
كوكس بازار|Cox's Bazar city
@LK
كاندي|Kandy
جافنا|Jaffna
نيجومبو,نيغومبو|Negombo
@NP
بوخارا|Pokhara
@KZ
ألماتي,ألما آتا|Almaty,Alma-Ata
أكتاو|Aktau
كاراغاندا|Karaganda
شيمكنت|Shymkent
@UZ
سمرقند|Samarkand
بخارى|Bukhara
فرغانة|Fergana
ترمذ|Termez
نوكوس|Nukus
@TM
مرو|Merv
@KG
أوش|Osh
@TJ
خوجند|Khujand
@CN
شنغهاي,شانغهاي,شنجهاي|Shanghai
قوانغتشو,غوانغتشو,كانتون?,جوانزو,غوانزو|Guangzhou,Canton
شنتشن,شينزين,شينتشن,شنجن|Shenzhen
ووهان,يوهان?,وهان|Wuhan
تيانجين|Tianjin
تشونغتشينغ,تشونغ تشينغ,تشونغكينغ|Chongqing
تشنغدو,تشينغدو|Chengdu
نانجينغ,نانكين|Nanjing
هانغتشو,هانغجو,هانغزو|Hangzhou
شيان|Xi'an
أورومتشي,أورومشي,أورومكي|Ürümqi
كاشغر,كاشغار|Kashgar
لاسا|Lhasa
هاربين|Harbin
شنيانغ,شينيانغ|Shenyang
داليان|Dalian
داندونغ|Dandong
تشينغداو|Qingdao
شيامن|Xiamen
كونمينغ|Kunming
تشنغتشو,جنغجو|Zhengzhou
سانيا|Sanya
لانتشو|Lanzhou
@HK
كولون|Kowloon
@TW
كاوسيونغ,كاوهسيونغ|Kaohsiung
هوالين|Hualien
كينمن|Kinmen
@KP
كايسونغ,كيسونغ|Kaesong
سينويجو|Sinuiju
وونسان,ونسان|Wonsan
نامبو|Nampo
راسون,راجين|Rason,Rajin
هامهونغ|Hamhung
سينبو|Sinpo
@KR
بوسان,بوزان|Busan,Pusan
إنتشون,إنشون,إينتشون|Incheon,Inchon
دايغو,تايغو|Daegu
دايجون|Daejeon
غوانغجو,كوانغجو|Gwangju
أولسان|Ulsan
بيونغ تشانغ,بيونغتشانغ|Pyeongchang
سيونغنام|Seongnam
موان|Muan
غويانغ|Goyang
يونبيونغ,جزيرة يونبيونغ|Yeonpyeong
إيتايوون,إيتايون|Itaewon
@JP
أوساكا|Osaka
كيوتو|Kyoto
هيروشيما|Hiroshima
ناغازاكي,ناجازاكي,نغازاكي|Nagasaki
يوكوهاما|Yokohama
ناغويا,ناجويا|Nagoya
سابورو|Sapporo
كوبي|Kobe
فوكوكا,فوكوأوكا|Fukuoka
فوكوشيما|Fukushima
سينداي|Sendai
كوماموتو|Kumamoto
كاوازاكي|Kawasaki
نارا?|Nara
كانازاوا|Kanazawa
واجيما|Wajima
ناها|Naha
سايتاما|Saitama
تشيبا|Chiba
@VN
هوشي منه,هو تشي منه,هوشي مينه,مدينة هوشي منه|Ho Chi Minh City
دانانغ,دا نانغ|Da Nang
هايفونغ|Haiphong
@KH
سيام ريب|Siem Reap
@TH
فوكيت,بوكيت|Phuket
تشيانغ ماي|Chiang Mai
باتايا,بتايا|Pattaya
تشيانغ راي|Chiang Rai
@MM
يانغون,رانغون,يانجون|Yangon,Rangoon
ماندالاي|Mandalay
سيتوي,سيتوه|Sittwe
مياوادي|Myawaddy
ميتكينا|Myitkyina
@MY
جورج تاون الماليزية|George Town (Malaysia)
بوتراجايا|Putrajaya
كوتا كينابالو|Kota Kinabalu
كوتشينغ|Kuching
جوهور باهرو|Johor Bahru
ملقا?|Malacca
@ID
سورابايا|Surabaya
باندونغ,باندونج|Bandung
ميدان?|Medan
بالو,مدينة بالو|Palu
بادانغ|Padang
باندا آتشيه|Banda Aceh
دنباسار|Denpasar
ماكاسار|Makassar
يوجياكارتا,جوغجاكرتا,يوغياكارتا|Yogyakarta
سيمارانغ|Semarang
نوسانتارا|Nusantara
جايابورا|Jayapura
سيانجور|Cianjur
@PH
سيبو,مدينة سيبو|Cebu
دافاو|Davao
ماراوي|Marawi
زامبوانغا|Zamboanga
كويزون|Quezon City
تاكلوبان|Tacloban
@RU
سان بطرسبرغ,سانت بطرسبرغ,سان بطرسبورغ,سانت بطرسبورغ,بطرسبورغ,بطرسبرغ,سان بيترسبورغ,سانت بطرسبورج,لينينغراد,لينينجراد,سان بطرسبيرج|Saint Petersburg,St. Petersburg,Leningrad
نوفوسيبيرسك,نوفوسيبرسك|Novosibirsk
يكاترينبورغ,إيكاترينبورغ,يكاترينبرغ,إيكاتيرينبورغ,يكاتيرينبورغ|Yekaterinburg,Ekaterinburg
قازان,كازان|Kazan
نيجني نوفغورود|Nizhny Novgorod
سوتشي|Sochi
فلاديفوستوك|Vladivostok
خاباروفسك|Khabarovsk
كراسنويارسك|Krasnoyarsk
إيركوتسك|Irkutsk
أومسك|Omsk
أوفا|Ufa
بيرم|Perm
تشيليابينسك,تشيليابنسك|Chelyabinsk
سامارا|Samara
روستوف,روستوف نا دونو,روستوف على الدون,روستوف أون دون|Rostov-on-Don,Rostov
كراسنودار|Krasnodar
نوفوروسيسك,نوفوروسييسك|Novorossiysk
فورونيج,فورونيش|Voronezh
بيلغورود,بيلجورود,بلغورود|Belgorod
كورسك|Kursk
سودجا|Sudzha
بريانسك|Bryansk
شيبيكينو|Shebekino
ليبيتسك|Lipetsk
تولا?|Tula
ريازان|Ryazan
سمولينسك|Smolensk
كالوغا|Kaluga
تفير|Tver
بسكوف|Pskov
فولغوغراد,فولجوجراد,ستالينغراد|Volgograd,Stalingrad
ساراتوف|Saratov
إنغلز?,إنجلز?|Engels
أستراخان|Astrakhan
غروزني,جروزني|Grozny
محج قلعة,ماخاتشكالا,محاج قلعة|Makhachkala
دربند,ديربنت|Derbent
نازران|Nazran
فلاديقوقاز,فلاديكافكاز|Vladikavkaz
بيسلان|Beslan
نالتشيك|Nalchik
كالينينغراد,كالينينجراد|Kaliningrad
مورمانسك|Murmansk
أرخانغيلسك|Arkhangelsk
سيفيرودفينسك|Severodvinsk
ياكوتسك|Yakutsk
أولان أودي|Ulan-Ude
تشيتا|Chita
ماغادان|Magadan
بتروبافلوفسك كامتشاتسكي,بيتروبافلوفسك|Petropavlovsk-Kamchatsky
يوجنو ساخالينسك|Yuzhno-Sakhalinsk
أورينبورغ|Orenburg
أورسك|Orsk
كيميروفو|Kemerovo
تومسك|Tomsk
نوريلسك|Norilsk
كورغان|Kurgan
تاغانروغ|Taganrog
كراسنوغورسك|Krasnogorsk
تسيولكوفسكي|Tsiolkovsky
@UA
خاركيف,خاركوف|Kharkiv,Kharkov
أوديسا,أوديسة|Odesa,Odessa
لفيف,لفوف|Lviv,Lvov
دنيبرو|Dnipro
دونيتسك|Donetsk
لوغانسك,لوهانسك,لوجانسك,لوهانيسك|Luhansk,Lugansk
ماريوبول|Mariupol
زابوريجيا,زابوروجيا,زابوريجيه,زابوروجيه,زاباروجيا,زابوريجا,زابورجيا|Zaporizhzhia,Zaporizhia,Zaporozhye
خيرسون|Kherson
ميكولايف,نيكولاييف,ميكولاييف,نيكولايف|Mykolaiv,Nikolaev,Mykolayiv
تشيرنيهيف,تشيرنيغيف,تشيرنيغوف,تشرنيهيف,تشرنيغوف,تشيرنيهف|Chernihiv,Chernigov
سومي|Sumy
بولتافا|Poltava
كريفي ريه,كريفي ريغ,كريفوي روغ|Kryvyi Rih,Krivoy Rog
باخموت,أرتيوموفسك,أرتيموفسك|Bakhmut,Artemivsk
أفدييفكا,أفديفكا|Avdiivka
بوكروفسك|Pokrovsk
كراماتورسك|Kramatorsk
سلوفيانسك,سلافيانسك|Sloviansk,Slavyansk
سيفيرودونيتسك,سيفيرودونتسك|Severodonetsk,Sievierodonetsk
ليسيتشانسك|Lysychansk
ليمان?,كراسني ليمان|Lyman
إيزيوم|Izium,Izyum
كوبيانسك|Kupiansk
فوفتشانسك,فولتشانسك|Vovchansk
تشاسيف يار|Chasiv Yar
توريتسك|Toretsk
كوراخوفي,كوراخوفو|Kurakhove
فوليدار,أوغليدار,فوغليدار|Vuhledar,Ugledar
مارينكا|Marinka
سوليدار|Soledar
ميليتوبول|Melitopol
بيرديانسك|Berdiansk
إنيرغودار,إينرغودار,إنرهودار|Enerhodar
نيكوبول|Nikopol
نوفا كاخوفكا|Nova Kakhovka
روبوتيني|Robotyne
بوتشا|Bucha
إيربين,إربين|Irpin
هوستوميل,غوستوميل|Hostomel
بروفاري|Brovary
بوروديانكا|Borodyanka
بيلا تسيركفا|Bila Tserkva
كريمنشوك,كريمنتشوك|Kremenchuk
بافلوهراد,بافلوغراد|Pavlohrad
جيتومير|Zhytomyr
فينيتسيا,فينيتسا|Vinnytsia
ترنوبل,تيرنوبل|Ternopil
إيفانو فرانكيفسك|Ivano-Frankivsk
أوجهورود,أوجغورود|Uzhhorod
تشيرنيفتسي|Chernivtsi
ريفني,روفنو|Rivne
لوتسك|Lutsk
خميلنيتسكي,خملنيتسكي|Khmelnytskyi
تشيركاسي|Cherkasy
كروبيفنيتسكي|Kropyvnytskyi
هورليفكا,غورلوفكا|Horlivka
ماكيفكا,ماكييفكا|Makiivka
ديبالتسيفي|Debaltseve
إسماعيل الأوكرانية|Izmail
سيفاستوبول|Sevastopol|crimea
سيمفيروبول,سيمفروبول|Simferopol|crimea
يالطا|Yalta|crimea
كيرتش,كيرش|Kerch|crimea
فيودوسيا|Feodosia|crimea
يفباتوريا|Yevpatoria|crimea
@BY
بريست|Brest (Belarus)
غوميل,جوميل|Gomel
غرودنو|Grodno
@PL
كراكوف|Kraków
غدانسك,جدانسك|Gdańsk
رجيشوف,رزيسزو,جيشوف|Rzeszów
لوبلين|Lublin
بوزنان|Poznań
فروتسواف|Wrocław
لودز,وودج|Łódź
شيميشيل,برزيميسل|Przemyśl
أوشفيتز,أوشفيتس|Auschwitz,Oświęcim
@DE
ميونيخ,ميونخ|Munich
هامبورغ,هامبورج|Hamburg
فرانكفورت|Frankfurt
كولونيا|Cologne
شتوتغارت,شتوتجارت|Stuttgart
دوسلدورف,دوسيلدورف|Düsseldorf
دورتموند|Dortmund
لايبزيغ,لايبزغ,لايبزيج|Leipzig
دريسدن,درسدن|Dresden
هانوفر|Hanover
نورمبرغ,نورنبرغ|Nuremberg
بريمن|Bremen
إيسن,إسن|Essen
ماغدبورغ|Magdeburg
زولينغن,سولينغن|Solingen
رامشتاين|Ramstein
بون|Bonn city
هاناو|Hanau
هاله?|Halle
مانهايم|Mannheim
فولفسبورغ|Wolfsburg
ليفركوزن,ليفركوزين|Leverkusen
غلزنكيرشن|Gelsenkirchen
مونشنغلادباخ|Mönchengladbach
كارلسروه|Karlsruhe
@FR
مرسيليا,مارسيليا|Marseille
ليون?|Lyon
تولوز|Toulouse
نيس|Nice
نانت|Nantes
ستراسبورغ,ستراسبورج,ستراسبور|Strasbourg
بوردو|Bordeaux
ليل?|Lille
كاليه|Calais
رين?|Rennes
رانس,ريمس|Reims
سان دوني|Saint-Denis
نانتير|Nanterre
كان?|Cannes
غرونوبل|Grenoble
مونبيلييه|Montpellier
لوهافر|Le Havre
فرساي|Versailles
سانت إتيان|Saint-Étienne
أنيسي|Annecy
بياريتز|Biarritz
لورد?|Lourdes
دانكيرك|Dunkirk
إيفيان|Évian
@GB
مانشستر,مانشيستر|Manchester
ليفربول|Liverpool
برمنغهام,بيرمنغهام,برمنجهام,برمينغهام|Birmingham
ليدز|Leeds
شيفيلد|Sheffield
بريستول|Bristol
نيوكاسل|Newcastle upon Tyne,Newcastle
نوتنغهام,نوتنجهام|Nottingham
ليستر,ليسستر|Leicester
إدنبرة|Edinburgh|GB-scotland
غلاسكو,جلاسكو,غلاسغو|Glasgow|GB-scotland
أبردين|Aberdeen|GB-scotland
كارديف|Cardiff|GB-wales
بلفاست|Belfast|GB-northern-ireland
ديري,لندنديري|Derry,Londonderry|GB-northern-ireland
أكسفورد,أوكسفورد|Oxford
كامبريدج,كيمبريدج|Cambridge
برايتون|Brighton
بورتسموث|Portsmouth
ساوثهامبتون|Southampton
دوفر|Dover
سالزبري,سالزبوري|Salisbury
ساوثبورت|Southport
ويمبلدون|Wimbledon
كوفنتري|Coventry
وندسور,ويندسور|Windsor
@IE
كورك?|Cork
ليمريك|Limerick
شانون|Shannon
@IT
ميلانو,ميلان|Milan
نابولي|Naples
تورينو|Turin
فلورنسا|Florence
البندقية?,فينيسيا|Venice
جنوى,جنوة|Genoa
بولونيا الإيطالية|Bologna
باليرمو|Palermo
باري?|Bari
كاتانيا|Catania
تريستا,تريستي|Trieste
فيرونا|Verona
بيزا|Pisa
كريمونا|Cremona
بيرغامو|Bergamo
أماتريتشي|Amatrice
كورتينا|Cortina
كالياري|Cagliari
ريميني|Rimini
@CH
جنيف|Geneva
زيورخ,زوريخ,زيوريخ|Zurich
لوزان|Lausanne
بازل|Basel
دافوس|Davos
لوسيرن|Lucerne
لوغانو|Lugano
كران مونتانا|Crans-Montana
نيون|Nyon
مونترو|Montreux
@AT
سالزبورغ,سالزبورج|Salzburg
غراتس,جراتس|Graz
إنسبروك|Innsbruck
لينز|Linz
@BE
أنتويرب,أنتفيرب,أنفير|Antwerp
غنت?,غينت,جنت?|Ghent
لييج|Liège
بروج?|Bruges
شارلروا|Charleroi
مولنبيك|Molenbeek
@NL
لاهاي,لهاي|The Hague,Hague
روتردام|Rotterdam
أوترخت,أوتريخت|Utrecht
أيندهوفن|Eindhoven
ماستريخت|Maastricht
@DK
آرهوس|Aarhus
@SE
غوتنبرغ,جوتنبرج,غوتنبورغ,يوتبوري,غوتنبيرغ|Gothenburg
مالمو|Malmö
أوبسالا|Uppsala
أوريبرو|Örebro
كيرونا|Kiruna
@NO
بيرغن|Bergen
تروندهايم|Trondheim
ترومسو|Tromsø
ستافنجر|Stavanger
@FI
تامبيري|Tampere
توركو|Turku
@PT
بورتو|Porto
فاطيما|Fátima
@CZ
برنو?|Brno
أوسترافا|Ostrava
@SK
هاندلوفا|Handlová
كوشيتسه|Košice
@RO
كونستانتسا|Constanța
كلوج|Cluj-Napoca
تيميشوارا|Timișoara
@BG
فارنا|Varna
بلوفديف|Plovdiv
@GR
سالونيك,تسالونيكي,سالونيكا|Thessaloniki
بيرايوس,بيريه|Piraeus
ماتي?|Mati
سانتوريني|Santorini
كورفو|Corfu
@RS
نوفي ساد|Novi Sad
نيش?|Niš
@XK
ميتروفيتسا|Mitrovica
@BA
سربرنيتسا,سريبرينيتسا,سربرينيتشا|Srebrenica
موستار|Mostar
توزلا|Tuzla
@HR
سبليت|Split
دوبروفنيك|Dubrovnik
@MK
كوتشاني|Kočani
@AZ
كنجه,غنجة,غانجا|Ganja
شوشا,شوشة|Shusha
@AM
غيومري|Gyumri
@GE
باتومي|Batumi
كوتايسي|Kutaisi
غوري|Gori
@US
نيويورك,مدينة نيويورك|New York,New York City
لوس أنجلوس,لوس أنجليس,لوس أنجيلوس|Los Angeles
شيكاغو,شيكاجو|Chicago
هيوستن,هيوستون|Houston
سان فرانسيسكو,سان فرنسيسكو|San Francisco
ميامي|Miami
بوسطن|Boston
فيلادلفيا|Philadelphia
دالاس,دلاس|Dallas
أتلانتا|Atlanta
سياتل|Seattle
دنفر,دينفر|Denver
لاس فيغاس,لاس فيجاس|Las Vegas
ديترويت|Detroit
بالتيمور|Baltimore
مينيابوليس,منيابوليس|Minneapolis
سان دييغو,سان دييجو|San Diego
فينيكس,فينكس,فونيكس|Phoenix
أورلاندو|Orlando
نيو أورليانز,نيوأورليانز,نيو أورلينز|New Orleans
أوستن?|Austin
سان أنطونيو,سان أنتونيو|San Antonio
إل باسو,إلباسو|El Paso
بورتلاند|Portland
سانت لويس|St. Louis,Saint Louis
كانساس سيتي|Kansas City
بيتسبرغ,بيتسبرج|Pittsburgh
كليفلاند|Cleveland
سينسيناتي|Cincinnati
ميلووكي,ميلواكي|Milwaukee
تامبا|Tampa
شارلوت?|Charlotte
شارلوتسفيل|Charlottesville
سان خوسيه الأمريكية|San Jose (California)
ساكرامنتو|Sacramento
أوكلاند الأمريكية|Oakland
سان برناردينو|San Bernardino
هونولولو|Honolulu
أنكوراج,أنكوريج,أنكوريدج|Anchorage
سولت ليك سيتي|Salt Lake City
فيرغسون?,فيرجسون?|Ferguson
يوفالدي,أوفالدي|Uvalde
باركلاند|Parkland
نيوتاون|Newtown
كامب ديفيد,كامب ديفد|Camp David
هوليوود|Hollywood
نورفولك|Norfolk
بالم بيتش,وست بالم بيتش|Palm Beach
مارالاغو,مار إيه لاغو,مارالاجو,مارا لاغو|Mar-a-Lago
باتلر?|Butler
لانغلي|Langley
روزويل|Roswell
لويفيل,لويزفيل|Louisville
ممفيس|Memphis
ناشفيل|Nashville
إنديانابوليس|Indianapolis
كولومبوس|Columbus
جاكسونفيل|Jacksonville
بافالو,بوفالو|Buffalo
ألباني الأمريكية|Albany
ديربورن|Dearborn
مالبو,ماليبو|Malibu
لاهاينا|Lahaina
إيست بالستاين,ايست بالستين|East Palestine
شانكسفيل|Shanksville
بيرل هاربر,بيرل هاربور|Pearl Harbor
غيتيسبرغ|Gettysburg
أوكلاهوما سيتي|Oklahoma City
رينو|Reno
بويزي|Boise
@CA
تورنتو,تورونتو|Toronto
مونتريال,مونريال|Montreal
فانكوفر|Vancouver
كيبيك سيتي,مدينة كيبيك|Quebec City
كالغاري,كالجاري|Calgary
إدمونتون,إدمنتون|Edmonton
وينيبيغ,وينيبيج|Winnipeg
هاليفاكس|Halifax
كاناناسكيس,كنناسكيس|Kananaskis
@MX
تيخوانا|Tijuana
سيوداد خواريز,ثيوداد خواريز,خواريز|Ciudad Juárez
غوادالاخارا,جوادالاخارا|Guadalajara
مونتيري|Monterrey
أكابولكو|Acapulco
كانكون|Cancún
كولياكان|Culiacán
بويبلا|Puebla
@CU
سانتياغو دي كوبا|Santiago de Cuba
@BR
ساو باولو,سان باولو,ساوباولو|São Paulo
ريو دي جانيرو,ريو|Rio de Janeiro,Rio
سلفادور البرازيلية|Salvador
بيلو هوريزونتي|Belo Horizonte
بورتو أليغري,بورتو أليجري|Porto Alegre
ماناوس|Manaus
بيليم|Belém
ريسيفي|Recife
فورتاليزا|Fortaleza
كوريتيبا|Curitiba
برومادينيو|Brumadinho
بتروبوليس|Petrópolis
@AR
قرطبة الأرجنتينية|Córdoba (Argentina)
روساريو|Rosario
مندوزا|Mendoza
مار ديل بلاتا|Mar del Plata
لا بلاتا|La Plata
@CL
فالبارايسو|Valparaíso
كونسبسيون|Concepción
فينيا ديل مار|Viña del Mar
@CO
ميديلين,ميديين|Medellín
كالي|Cali
بارانكيا|Barranquilla
قرطاجنة,كارتاخينا|Cartagena
كوكوتا|Cúcuta
@VE
ماراكايبو|Maracaibo
@PE
كوسكو|Cusco
أريكيبا|Arequipa
@EC
غواياكيل,جواياكيل|Guayaquil
@BO
لاباز,لا باز|La Paz
سانتا كروز|Santa Cruz
@NG
لاغوس,لاجوس|Lagos
كانو?|Kano
مايدوغوري,ميدوغوري,مايدوجوري|Maiduguri
كادونا|Kaduna
شيبوك,تشيبوك|Chibok
بورت هاركورت|Port Harcourt
جوس|Jos
إبادان|Ibadan
@NE
أغاديس,أغاديز|Agadez
أرليت|Arlit
@ML
تمبكتو,تومبكتو,تمبوكتو|Timbuktu
غاو,جاو|Gao
كيدال|Kidal
موبتي|Mopti
تين زاوتين,تنزواتين|Tinzaouaten
كايس|Kayes
@BF
جيبو|Djibo
بوبو ديولاسو|Bobo-Dioulasso
@TD
أبشي,أبشة|Abéché
فادا|Fada
أدري?|Adré
@SN
سان لوي|Saint-Louis
طوبى?,توبا|Touba
@CI
أبيدجان|Abidjan
بواكي|Bouaké
@GH
كوماسي|Kumasi
@BJ
كوتونو|Cotonou
@CM
دوالا|Douala
غاروا|Garoua
مروة?,ماروا|Maroua
@GA
بور جانتي|Port-Gentil
@CG
بوانت نوار|Pointe-Noire
@CD
غوما,جوما|Goma
بوكافو|Bukavu
لوبومباشي|Lubumbashi
بيني?|Beni (Congo)
كيسنغاني|Kisangani
بونيا|Bunia
أوفيرا|Uvira
@CF
بامباري|Bambari
بيراو|Birao
@ET
ميكيلي,مقلي?,ميقلي,مكيلي|Mekelle
غوندار,جوندر|Gondar
بحر دار,بهر دار|Bahir Dar
هرر|Harar
ديرة داوا,دير داوا|Dire Dawa
أكسوم|Axum
لاليبيلا|Lalibela
@ER
عصب?|Assab
مصوع|Massawa
@KE
مومباسا|Mombasa
غاريسا,جاريسا|Garissa
كيسومو|Kisumu
لامو|Lamu
@UG
عنتيبي|Entebbe
غولو|Gulu
@TZ
دار السلام|Dar es Salaam
أروشا|Arusha
@BI
بوجمبورا|Bujumbura
@MZ
بالما الموزمبيقية|Palma (Mozambique)
بيرا|Beira
بيمبا|Pemba
@ZW
بولاوايو|Bulawayo
@MW
بلانتير|Blantyre
@ZA
جوهانسبرغ,جوهانسبيرغ,جوهانسبرج|Johannesburg
كيب تاون,كيبتاون|Cape Town
ديربان,دوربان|Durban
سويتو|Soweto
بلومفونتين|Bloemfontein
بورت إليزابيث|Port Elizabeth,Gqeberha
@AO
لوبيتو|Lobito
@AU
سيدني|Sydney
ملبورن|Melbourne
بريزبين,بريسبان,بريزبن|Brisbane
بيرث|Perth
أديلايد,أدلايد|Adelaide
داروين?|Darwin
هوبارت|Hobart
غولد كوست|Gold Coast
بوندي,شاطئ بوندي|Bondi
@NZ
أوكلاند|Auckland
كرايستشيرش,كرايست تشيرتش,كرايستشرش|Christchurch
@PY
سيوداد ديل إستي|Ciudad del Este
@UY
بونتا ديل إستي|Punta del Este
@PA
كولون البنمية|Colón
@SV
سيكوت,سجن سيكوت|CECOT
@HT
كاب هايتيان|Cap-Haïtien
@MN
دارخان|Darkhan
`;
