// Source: written by hand. Licence: MIT, as this package.
// "@" opens a kind. Cells: Arabic names | English names | short forms in either script | home (state) | state it speaks for
// "?" after a spelling: also an everyday word.

/** International bodies, seats and organs of government, courts, armed groups, parties, companies, federations, societies. */
export const bodyRows = `
@international
الأمم المتحدة,هيئة الأمم المتحدة,منظمة الأمم المتحدة,المنظمة الدولية?,المنظمة الأممية?|United Nations|UN,U.N.||
مجلس الأمن,مجلس الأمن الدولي,مجلس الأمن التابع للأمم المتحدة|UN Security Council,United Nations Security Council,Security Council|UNSC||
الجمعية العامة للأمم المتحدة,الجمعية العامة?|UN General Assembly,General Assembly|UNGA||
الأمانة العامة للأمم المتحدة|UN Secretariat|||
مجلس حقوق الإنسان,مجلس حقوق الإنسان التابع للأمم المتحدة,مجلس حقوق الإنسان الأممي|UN Human Rights Council,Human Rights Council|UNHRC||
المفوضية السامية لحقوق الإنسان,مفوضية الأمم المتحدة لحقوق الإنسان,مفوضية حقوق الإنسان,المفوضية السامية للأمم المتحدة لحقوق الإنسان|Office of the UN High Commissioner for Human Rights,UN Human Rights Office|OHCHR||
المفوضية السامية للاجئين,المفوضية العليا للاجئين,مفوضية شؤون اللاجئين,المفوضية السامية للأمم المتحدة لشؤون اللاجئين,مفوضية الأمم المتحدة لشؤون اللاجئين,مفوضية اللاجئين,المفوضية السامية لشؤون اللاجئين|UN High Commissioner for Refugees,UN Refugee Agency|UNHCR||
الأونروا,أونروا,وكالة الغوث,وكالة غوث وتشغيل اللاجئين الفلسطينيين,وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين,وكالة إغاثة وتشغيل اللاجئين الفلسطينيين,وكالة غوث اللاجئين|UN Relief and Works Agency,United Nations Relief and Works Agency|UNRWA||
اليونيسف,يونيسف,يونيسيف,اليونيسيف,منظمة الأمم المتحدة للطفولة,صندوق الأمم المتحدة للطفولة|UNICEF,UN Children's Fund|UNICEF||
اليونسكو,يونسكو,منظمة اليونسكو,منظمة الأمم المتحدة للتربية والعلم والثقافة|UNESCO|UNESCO||
منظمة الصحة العالمية,الصحة العالمية|World Health Organization|WHO||
برنامج الأغذية العالمي,برنامج الغذاء العالمي|World Food Programme|WFP||
الفاو,منظمة الأغذية والزراعة,منظمة الأغذية والزراعة للأمم المتحدة|Food and Agriculture Organization|FAO||
الوكالة الدولية للطاقة الذرية,وكالة الطاقة الذرية,الوكالة الذرية|International Atomic Energy Agency|IAEA||
برنامج الأمم المتحدة الإنمائي|UN Development Programme|UNDP||
برنامج الأمم المتحدة للبيئة|UN Environment Programme|UNEP||
مكتب تنسيق الشؤون الإنسانية,أوتشا,مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|Office for the Coordination of Humanitarian Affairs|OCHA||
صندوق الأمم المتحدة للسكان|UN Population Fund|UNFPA||
هيئة الأمم المتحدة للمرأة|UN Women|||
مكتب الأمم المتحدة المعني بالمخدرات والجريمة|UN Office on Drugs and Crime|UNODC||
منظمة الهجرة الدولية,المنظمة الدولية للهجرة|International Organization for Migration|IOM||
منظمة العمل الدولية|International Labour Organization|ILO||
منظمة العمل العربية|Arab Labour Organization|ALO||
الاتحاد الدولي للاتصالات|International Telecommunication Union|ITU||
منظمة الطيران المدني الدولي,إيكاو,الإيكاو|International Civil Aviation Organization|ICAO||
المنظمة البحرية الدولية|International Maritime Organization|IMO||
المنظمة العالمية للأرصاد الجوية,منظمة الأرصاد الجوية العالمية|World Meteorological Organization|WMO||
المنظمة العالمية للملكية الفكرية|World Intellectual Property Organization|WIPO||
منظمة السياحة العالمية|World Tourism Organization,UN Tourism|UNWTO||
الأونكتاد,أونكتاد,مؤتمر الأمم المتحدة للتجارة والتنمية|UN Trade and Development|UNCTAD||
إسكوا,الإسكوا|UN Economic and Social Commission for Western Asia|ESCWA||
اليونيفيل,يونيفيل,قوات اليونيفيل,قوة الأمم المتحدة المؤقتة في لبنان,القوات الدولية في لبنان|UN Interim Force in Lebanon|UNIFIL||
أندوف,قوة الأمم المتحدة لمراقبة فض الاشتباك|UN Disengagement Observer Force|UNDOF||
مينوسما,بعثة الأمم المتحدة في مالي|MINUSMA|MINUSMA||
مينوسكا|MINUSCA|MINUSCA||
مونوسكو,بعثة الأمم المتحدة في الكونغو الديمقراطية|MONUSCO|MONUSCO||
المينورسو,مينورسو,بعثة المينورسو|MINURSO|MINURSO||
يونامي,بعثة الأمم المتحدة لمساعدة العراق|UN Assistance Mission for Iraq|UNAMI||
يوناما,بعثة الأمم المتحدة في أفغانستان|UN Assistance Mission in Afghanistan|UNAMA||
يونيتامس|UNITAMS|UNITAMS||
يوناميد|UNAMID|UNAMID||
بعثة الأمم المتحدة للدعم في ليبيا,البعثة الأممية في ليبيا,أونسميل,البعثة الأممية?|UN Support Mission in Libya|UNSMIL||
أونمها,بعثة الأمم المتحدة لدعم اتفاق الحديدة|UN Mission to support the Hudaydah Agreement|UNMHA||
أميصوم,بعثة الاتحاد الأفريقي في الصومال,أتميس|African Union Mission in Somalia|AMISOM,ATMIS||
لجنة التحقيق الدولية بشأن سوريا,لجنة التحقيق الأممية|UN Commission of Inquiry on Syria|||
منظمة حظر الأسلحة الكيميائية,منظمة حظر الأسلحة الكيماوية|Organisation for the Prohibition of Chemical Weapons|OPCW||
منظمة معاهدة الحظر الشامل للتجارب النووية|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO||
البنك الدولي|World Bank|||
صندوق النقد الدولي,صندوق النقد?|International Monetary Fund|IMF||
منظمة التجارة العالمية|World Trade Organization|WTO||
منظمة التعاون الاقتصادي والتنمية,منظمة التعاون والتنمية الاقتصادية,منظمة التنمية والتعاون الاقتصادي|Organisation for Economic Co-operation and Development|OECD||
وكالة الطاقة الدولية|International Energy Agency|IEA||
أوبك,منظمة أوبك,منظمة الدول المصدرة للنفط,منظمة البلدان المصدرة للبترول,منظمة البلدان المصدرة للنفط|Organization of the Petroleum Exporting Countries|OPEC||
أوبك بلس,أوبك+,تحالف أوبك بلس,مجموعة أوبك بلس,تحالف أوبك+|OPEC+|||
أوابك|Organization of Arab Petroleum Exporting Countries|OAPEC||
منتدى الدول المصدرة للغاز|Gas Exporting Countries Forum|GECF||
مجموعة السبع,مجموعة الدول السبع,مجموعة السبع الكبار,قمة السبع|Group of Seven|G7,G-7||
مجموعة الثماني|Group of Eight|G8||
مجموعة العشرين,قمة العشرين|Group of Twenty|G20,G-20||
مجموعة الـ77,مجموعة 77 والصين|Group of 77|G77||
بريكس,مجموعة بريكس,البريكس|BRICS|BRICS||
المنتدى الاقتصادي العالمي,منتدى دافوس|World Economic Forum|WEF||
نادي باريس|Paris Club|||
مجموعة العمل المالي,فاتف|Financial Action Task Force|FATF||
البنك الآسيوي للتنمية,بنك التنمية الآسيوي|Asian Development Bank|ADB||
البنك الآسيوي للاستثمار في البنية التحتية|Asian Infrastructure Investment Bank|AIIB||
البنك الأفريقي للتنمية,بنك التنمية الأفريقي|African Development Bank|AfDB||
البنك الإسلامي للتنمية|Islamic Development Bank|IsDB||
البنك الأوروبي لإعادة الإعمار والتنمية|European Bank for Reconstruction and Development|EBRD||
بنك الاستثمار الأوروبي|European Investment Bank|EIB||
بنك التسويات الدولية|Bank for International Settlements|BIS||
مؤسسة التمويل الدولية|International Finance Corporation|IFC||
الناتو,ناتو,حلف شمال الأطلسي,حلف الناتو,حلف الأطلسي,الحلف الأطلسي,منظمة حلف شمال الأطلسي,حلف شمال الأطلنطي,حلف الأطلنطي|NATO,North Atlantic Treaty Organization|NATO||
حلف وارسو|Warsaw Pact|||
أوكوس,تحالف أوكوس|AUKUS|AUKUS||
كواد?,مجموعة كواد,التحالف الرباعي|Quad|||
العيون الخمس,تحالف العيون الخمس|Five Eyes|||
منظمة معاهدة الأمن الجماعي|Collective Security Treaty Organization|CSTO||
منظمة شنغهاي للتعاون,منظمة شانغهاي للتعاون|Shanghai Cooperation Organisation|SCO||
رابطة الدول المستقلة|Commonwealth of Independent States|CIS||
الاتحاد الاقتصادي الأوراسي,الاتحاد الأوراسي|Eurasian Economic Union|EAEU||
منظمة الدول التركية,مجلس الدول التركية|Organization of Turkic States|OTS||
منظمة الأمن والتعاون في أوروبا|Organization for Security and Co-operation in Europe|OSCE||
مجلس أوروبا|Council of Europe|CoE||
الاتحاد الأوروبي,التكتل الأوروبي,الاتحاد الأوربي|European Union|EU||
المفوضية الأوروبية|European Commission|||
البرلمان الأوروبي|European Parliament|||
المجلس الأوروبي|European Council|||
مجلس الاتحاد الأوروبي|Council of the European Union|||
البنك المركزي الأوروبي|European Central Bank|ECB||
المجموعة الأوروبية السياسية|European Political Community|||
فرونتكس,وكالة فرونتكس|Frontex|||
يوروبول,اليوروبول|Europol|||
الإنتربول,إنتربول,الشرطة الجنائية الدولية,منظمة الشرطة الجنائية الدولية|Interpol|INTERPOL||
الرابطة الأوروبية للتجارة الحرة|European Free Trade Association|EFTA||
منطقة التجارة الحرة القارية الأفريقية|African Continental Free Trade Area|AfCFTA||
جامعة الدول العربية,الجامعة العربية|Arab League,League of Arab States|||
البرلمان العربي|Arab Parliament|||
مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية,مجلس التعاون لدول الخليج,مجلس التعاون?|Gulf Cooperation Council|GCC||
منظمة التعاون الإسلامي,منظمة المؤتمر الإسلامي|Organisation of Islamic Cooperation|OIC||
رابطة العالم الإسلامي|Muslim World League|MWL||
الاتحاد المغاربي,اتحاد المغرب العربي|Arab Maghreb Union|AMU||
الألكسو,المنظمة العربية للتربية والثقافة والعلوم|ALECSO|ALECSO||
الإيسيسكو,إيسيسكو|ICESCO|ICESCO||
صندوق النقد العربي|Arab Monetary Fund|||
الاتحاد الأفريقي|African Union|AU||
مجلس السلم والأمن الأفريقي,مجلس السلم والأمن التابع للاتحاد الأفريقي|AU Peace and Security Council|||
إيكواس,الإيكواس,المجموعة الاقتصادية لدول غرب أفريقيا,سيدياو,مجموعة إيكواس,إكواس|ECOWAS,Economic Community of West African States|ECOWAS,CEDEAO||
إيغاد,الإيغاد,إيقاد?,الهيئة الحكومية للتنمية,منظمة إيغاد,منظمة إيقاد|IGAD,Intergovernmental Authority on Development|IGAD||
ساداك,سادك,مجموعة تنمية الجنوب الأفريقي|Southern African Development Community|SADC||
مجموعة شرق أفريقيا|East African Community|EAC||
تحالف دول الساحل,كونفدرالية دول الساحل|Alliance of Sahel States|AES||
مجموعة دول الساحل الخمس|G5 Sahel|G5 Sahel||
آسيان,رابطة دول جنوب شرق آسيا,رابطة آسيان,الآسيان|Association of Southeast Asian Nations|ASEAN||
أبيك?,منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ|Asia-Pacific Economic Cooperation|APEC||
رابطة جنوب آسيا للتعاون الإقليمي,سارك|South Asian Association for Regional Cooperation|SAARC||
منتدى جزر المحيط الهادئ|Pacific Islands Forum|PIF||
منظمة الدول الأمريكية,منظمة الدول الأميركية|Organization of American States|OAS||
ميركوسور,السوق المشتركة لدول الجنوب|Mercosur|||
سيلاك,مجموعة دول أمريكا اللاتينية والكاريبي|Community of Latin American and Caribbean States|CELAC||
كاريكوم,مجموعة الكاريبي|Caribbean Community|CARICOM||
ألبا?|ALBA|ALBA||
الكومنولث,رابطة الكومنولث,دول الكومنولث|Commonwealth of Nations,Commonwealth|||
المنظمة الدولية للفرنكوفونية,الفرنكوفونية|Organisation internationale de la Francophonie|OIF||
حركة عدم الانحياز,دول عدم الانحياز|Non-Aligned Movement|NAM||
التحالف الدولي,التحالف الدولي ضد داعش,التحالف الدولي لمحاربة داعش,التحالف الدولي ضد تنظيم الدولة الإسلامية|Global Coalition against Daesh,US-led coalition|||
التحالف العربي,تحالف دعم الشرعية,تحالف دعم الشرعية في اليمن,التحالف بقيادة السعودية,تحالف دعم الشرعية باليمن|Saudi-led coalition,Arab coalition|||
اللجنة الرباعية الدولية,الرباعية الدولية|Middle East Quartet|||
الترويكا الأوروبية,الترويكا?|E3|E3||
مجموعة 5+1,مجموعة خمسة زائد واحد|P5+1|P5+1||
مجموعة فيسغراد|Visegrad Group|V4||
الجمعية البرلمانية لمجلس أوروبا|Parliamentary Assembly of the Council of Europe|PACE||
الاتحاد البرلماني الدولي|Inter-Parliamentary Union|IPU||
عصبة الأمم|League of Nations|||
الهيئة الحكومية الدولية المعنية بتغير المناخ|Intergovernmental Panel on Climate Change|IPCC||
الاتحاد الدولي للنقل الجوي,إياتا|International Air Transport Association|IATA||
الاتحاد البريدي العالمي|Universal Postal Union|UPU||
@society
منظمة العفو الدولية,العفو الدولية,أمنستي|Amnesty International,Amnesty|||
هيومن رايتس ووتش,هيومان رايتس ووتش,منظمة هيومن رايتس ووتش,هيومان رايتس واتش,هيومن رايتس وتش|Human Rights Watch|HRW|US|
مراسلون بلا حدود,منظمة مراسلون بلا حدود|Reporters Without Borders|RSF|FR|
أطباء بلا حدود,منظمة أطباء بلا حدود|Doctors Without Borders,Médecins Sans Frontières|MSF||
لجنة حماية الصحفيين,لجنة حماية الصحافيين|Committee to Protect Journalists|CPJ|US|
الاتحاد الدولي للصحفيين,الاتحاد الدولي للصحافيين|International Federation of Journalists|IFJ||
الصليب الأحمر,اللجنة الدولية للصليب الأحمر,الصليب الأحمر الدولي,اللجنة الدولية?|Red Cross,International Committee of the Red Cross|ICRC||
الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر,الاتحاد الدولي لجمعيات الصليب الأحمر|International Federation of Red Cross and Red Crescent Societies|IFRC||
الهلال الأحمر,جمعية الهلال الأحمر|Red Crescent|||
الهلال الأحمر الفلسطيني,جمعية الهلال الأحمر الفلسطيني|Palestine Red Crescent Society|PRCS|PS|
الهلال الأحمر السوري,الهلال الأحمر العربي السوري|Syrian Arab Red Crescent|SARC|SY|
الهلال الأحمر القطري|Qatar Red Crescent||QA|
الهلال الأحمر التركي|Turkish Red Crescent,Kızılay||TR|
الهلال الأحمر المصري|Egyptian Red Crescent||EG|
الهلال الأحمر الإيراني|Iranian Red Crescent||IR|
الصليب الأحمر اللبناني|Lebanese Red Cross||LB|
أوكسفام,منظمة أوكسفام|Oxfam|||
سيف ذا تشيلدرن,منظمة إنقاذ الطفولة,أنقذوا الأطفال,منظمة أنقذوا الأطفال|Save the Children||GB|
لجنة الإنقاذ الدولية|International Rescue Committee|IRC|US|
المجلس النرويجي للاجئين|Norwegian Refugee Council|NRC|NO|
ميرسي كور|Mercy Corps||US|
كير الدولية|CARE International|||
غرينبيس,منظمة غرينبيس,السلام الأخضر,جرينبيس|Greenpeace|||
الصندوق العالمي للطبيعة|World Wide Fund for Nature|WWF||
الشفافية الدولية,منظمة الشفافية الدولية|Transparency International|||
مجموعة الأزمات الدولية|International Crisis Group|ICG||
المطبخ المركزي العالمي,ورلد سنترال كيتشن,منظمة المطبخ المركزي العالمي|World Central Kitchen|WCK|US|
مؤسسة غزة الإنسانية|Gaza Humanitarian Foundation|GHF|US|
إس أو إس ميديتيرانيه|SOS Méditerranée|||
أوبن آرمز|Open Arms||ES|
المرصد السوري لحقوق الإنسان,المرصد السوري|Syrian Observatory for Human Rights|SOHR|GB|
الشبكة السورية لحقوق الإنسان|Syrian Network for Human Rights|SNHR||
الخوذ البيضاء,الدفاع المدني السوري,أصحاب الخوذ البيضاء|White Helmets,Syria Civil Defence||SY|
المرصد الأورومتوسطي لحقوق الإنسان,المرصد الأورومتوسطي|Euro-Med Human Rights Monitor||CH|
بتسيلم,منظمة بتسيلم|B'Tselem||IL|
السلام الآن,حركة السلام الآن|Peace Now||IL|
الحق?,مؤسسة الحق|Al-Haq||PS|
نادي الأسير الفلسطيني,نادي الأسير|Palestinian Prisoners' Club||PS|
هيئة شؤون الأسرى والمحررين,هيئة شؤون الأسرى|Palestinian Commission of Detainees' Affairs||PS|
مؤسسة الضمير|Addameer||PS|
الميزان?,مركز الميزان لحقوق الإنسان|Al Mezan||PS|
ميموريال,منظمة ميموريال|Memorial||RU|
إيران هيومن رايتس,منظمة حقوق الإنسان في إيران|Iran Human Rights|IHRNGO|NO|
هنغاو|Hengaw||NO|
الاتحاد العام التونسي للشغل,اتحاد الشغل|Tunisian General Labour Union|UGTT|TN|
النقابة الوطنية للصحفيين التونسيين|National Syndicate of Tunisian Journalists|SNJT|TN|
تجمع المهنيين السودانيين|Sudanese Professionals Association|SPA (Sudan)|SD|
نقابة أطباء السودان,لجنة أطباء السودان المركزية|Sudan Doctors Network||SD|
الأزهر,الأزهر الشريف,مشيخة الأزهر|Al-Azhar||EG|
دار الإفتاء المصرية,دار الإفتاء?|Dar al-Ifta||EG|
هيئة كبار العلماء|Council of Senior Scholars||SA|
الاتحاد العالمي لعلماء المسلمين|International Union of Muslim Scholars|IUMS||
الكنيسة القبطية,الكنيسة القبطية الأرثوذكسية|Coptic Orthodox Church||EG|
الكنيسة الكاثوليكية|Catholic Church|||
الكنيسة الأرثوذكسية الروسية|Russian Orthodox Church||RU|
كنيسة إنجلترا,الكنيسة الأنغليكانية|Church of England||GB|
مجلس الكنائس العالمي|World Council of Churches|WCC||
لجنة نوبل النرويجية,لجنة نوبل|Norwegian Nobel Committee||NO|
الأكاديمية السويدية|Swedish Academy||SE|
مشروع مكافحة الجريمة المنظمة والفساد|Organized Crime and Corruption Reporting Project|OCCRP||
مؤسسة كارنيغي,معهد كارنيغي,كارنيغي للشرق الأوسط|Carnegie Endowment||US|
معهد بروكينغز,مؤسسة بروكينغز|Brookings Institution||US|
تشاتام هاوس,معهد تشاتام هاوس|Chatham House||GB|
مؤسسة راند,راند|RAND Corporation||US|
معهد دراسة الحرب,معهد دراسات الحرب|Institute for the Study of War|ISW|US|
معهد ستوكهولم الدولي لأبحاث السلام,سيبري|Stockholm International Peace Research Institute|SIPRI|SE|
معهد واشنطن لسياسات الشرق الأدنى,معهد واشنطن|Washington Institute for Near East Policy||US|
مركز الدراسات الاستراتيجية والدولية|Center for Strategic and International Studies|CSIS|US|
المعهد الدولي للدراسات الاستراتيجية|International Institute for Strategic Studies|IISS|GB|
مجلس العلاقات الخارجية|Council on Foreign Relations|CFR|US|
مركز بيو للأبحاث,مركز بيو|Pew Research Center||US|
غالوب,مؤسسة غالوب|Gallup||US|
يوغوف,يو غوف|YouGov||GB|
إيباك|AIPAC|AIPAC|US|
كير?,مجلس العلاقات الأمريكية الإسلامية|Council on American-Islamic Relations|CAIR|US|
الرابطة الوطنية للبنادق,الجمعية الوطنية للبنادق|National Rifle Association|NRA|US|
كو كلوكس كلان|Ku Klux Klan|KKK|US|
حياة السود مهمة,بلاك لايفز ماتر|Black Lives Matter|BLM|US|
منظمة المسح الجيولوجي الأمريكية,هيئة المسح الجيولوجي الأمريكية,هيئة المسح الجيولوجي الأميركية,المسح الجيولوجي الأمريكي|United States Geological Survey|USGS|US|
المركز الأوروبي المتوسطي لرصد الزلازل,مركز رصد الزلازل الأوروبي المتوسطي|European-Mediterranean Seismological Centre|EMSC||
مركز الأبحاث الألماني لعلوم الأرض|GFZ German Research Centre for Geosciences|GFZ|DE|
نت بلوكس,منظمة نت بلوكس|NetBlocks||GB|
@seat
الكرملين|Kremlin,the Kremlin||RU|RU
البيت الأبيض|White House,the White House||US|US
البنتاغون,البنتاجون,وزارة الدفاع الأمريكية,وزارة الدفاع الأميركية|Pentagon,the Pentagon,US Department of Defense,Department of War||US|US
الكونغرس,الكونجرس,الكونغرس الأمريكي,الكونغرس الأميركي|Congress,US Congress||US|US
الكابيتول,مبنى الكابيتول,الكابيتول هيل,كابيتول هيل|Capitol,Capitol Hill||US|US
البيت الأزرق,القصر الرئاسي الكوري الجنوبي|Blue House||KR|KR
داونينغ ستريت,10 داونينغ ستريت,داوننغ ستريت,داونينج ستريت,دوانينغ ستريت|Downing Street,10 Downing Street,Number 10||GB|GB
وايتهول|Whitehall||GB|GB
وستمنستر,ويستمنستر,قصر وستمنستر|Westminster||GB|GB
قصر بكنغهام,قصر باكنغهام,باكنغهام,قصر بكنجهام|Buckingham Palace||GB|GB
الإليزيه,قصر الإليزيه|Élysée,Elysée Palace||FR|FR
ماتينيون,قصر ماتينيون|Matignon||FR|FR
الكي دورسيه,كي دورسيه|Quai d'Orsay||FR|FR
قصر بعبدا|Baabda Palace||LB|LB
السراي الحكومي,السراي الكبير|Grand Serail||LB|LB
قصر المرادية,المرادية|El Mouradia||DZ|DZ
قصر قرطاج|Carthage Palace||TN|TN
القصبة?,قصر الحكومة بالقصبة|Kasbah Government Palace||TN|TN
قصر الاتحادية|Heliopolis Palace,Ittihadiya||EG|EG
القصر الجمهوري السوداني|Republican Palace (Khartoum)||SD|SD
قصر الشعب|People's Palace (Damascus)||SY|SY
قصر معاشيق,المعاشيق|Maashiq Palace||YE|YE
قصر اليمامة|Al-Yamamah Palace||SA|SA
الديوان الملكي?,الديوان الملكي السعودي|Saudi Royal Court||SA|SA
الديوان الأميري?|Amiri Diwan|||
المنطقة الخضراء|Green Zone||IQ|IQ
القصر الملكي المغربي|Royal Palace of Morocco||MA|MA
المجمع الرئاسي التركي,بيش تبه,قصر بيش تبه|Beştepe,Presidential Complex||TR|TR
الباب العالي|Sublime Porte||TR|
بيت المرشد|House of Leadership||IR|IR
كيريا,مقر الكرياه|HaKirya||IL|IL
الكنيست,الكنيست الإسرائيلي|Knesset||IL|IL
الدوما,مجلس الدوما,مجلس النواب الروسي|State Duma,Duma||RU|RU
البوندستاغ,البوندستاج,البرلمان الألماني,مجلس النواب الألماني|Bundestag||DE|DE
الرايخستاغ|Reichstag||DE|
المستشارية الألمانية|German Chancellery||DE|DE
البوندسرات|Bundesrat||DE|DE
الرادا,البرلمان الأوكراني,فيرخوفنا رادا|Verkhovna Rada,Rada||UA|UA
بانكوفا|Bankova||UA|UA
الدايت,البرلمان الياباني|National Diet||JP|JP
كانتي|Kantei||JP|JP
تشونغنانهاي,جونغنانهاي|Zhongnanhai||CN|CN
قاعة الشعب الكبرى|Great Hall of the People||CN|CN
لوك سابها|Lok Sabha||IN|IN
راج سابها,راجيا سابها|Rajya Sabha||IN|IN
اللويا جيرغا,لويا جيرغا|Loya Jirga||AF|AF
قصر الأرغ,الأرك,قصر أرك|Arg (Kabul)||AF|AF
قصر كيجي,تشيغي,قصر تشيغي|Palazzo Chigi||IT|IT
الكويرينالي|Quirinal Palace||IT|IT
فارنيزينا|Farnesina||IT|IT
المونكلوا,لا مونكلوا,قصر مونكلوا|Moncloa||ES|ES
السيم,مجلس النواب البولندي|Sejm||PL|PL
الريكسداغ,البرلمان السويدي|Riksdag||SE|SE
الفولكتنغ|Folketing||DK|DK
الستورتينغ,البرلمان النرويجي|Storting||NO|NO
كريستيانسبورغ|Christiansborg||DK|DK
كازا روسادا,القصر الوردي|Casa Rosada||AR|AR
قصر بلانالتو,بلانالتو|Palácio do Planalto||BR|BR
قصر ميرافلوريس,ميرافلوريس|Miraflores Palace||VE|VE
لا مونيدا,قصر لا مونيدا|La Moneda||CL|CL
مبنى الاتحاد,يونيون بيلدينغز|Union Buildings||ZA|ZA
آسو روك,قصر آسو روك|Aso Rock||NG|NG
فيلا صوماليا,قصر فيلا صوماليا|Villa Somalia||SO|SO
مالاكانيانغ,قصر مالاكانيانغ|Malacañang Palace||PH|PH
هولي رود,البرلمان الاسكتلندي|Holyrood,Scottish Parliament||GB|
ستورمونت|Stormont||GB|
فوغي بوتوم,وزارة الخارجية الأمريكية,وزارة الخارجية الأميركية,الخارجية الأمريكية,الخارجية الأميركية|State Department,US Department of State,Foggy Bottom||US|US
وول ستريت|Wall Street||US|
بلير هاوس|Blair House||US|
@government
مجلس الشيوخ الأمريكي,مجلس الشيوخ الأميركي|US Senate||US|
مجلس النواب الأمريكي,مجلس النواب الأميركي|US House of Representatives||US|
وزارة الخزانة الأمريكية,وزارة الخزانة الأميركية,الخزانة الأمريكية,الخزانة الأميركية|US Treasury,Treasury Department||US|US
وزارة العدل الأمريكية,وزارة العدل الأميركية|US Department of Justice,Justice Department|DOJ|US|US
وزارة الأمن الداخلي الأمريكية,وزارة الأمن الداخلي الأميركية|Department of Homeland Security|DHS|US|US
مجلس الأمن القومي الأمريكي,مجلس الأمن القومي الأميركي|US National Security Council|NSC|US|US
وكالة الاستخبارات المركزية,وكالة المخابرات المركزية,سي آي إيه,السي آي إيه,وكالة المخابرات المركزية الأمريكية,وكالة الاستخبارات المركزية الأمريكية,وكالة الاستخبارات المركزية الأميركية|Central Intelligence Agency|CIA|US|US
مكتب التحقيقات الفيدرالي,مكتب التحقيقات الاتحادي,إف بي آي,الإف بي آي,مكتب التحقيقات الفدرالي|Federal Bureau of Investigation|FBI|US|US
وكالة الأمن القومي الأمريكية,وكالة الأمن القومي الأميركية|National Security Agency|NSA|US|US
القيادة المركزية الأمريكية,القيادة المركزية الأميركية,سنتكوم|US Central Command|CENTCOM|US|US
أفريكوم,القيادة العسكرية الأمريكية في أفريقيا|US Africa Command|AFRICOM|US|US
الأسطول الخامس,الأسطول الخامس الأمريكي|US Fifth Fleet||US|US
الحرس الوطني الأمريكي|US National Guard||US|US
المارينز,مشاة البحرية الأمريكية,مشاة البحرية الأميركية|US Marine Corps,Marines||US|US
وكالة الهجرة والجمارك,وكالة الهجرة والجمارك الأمريكية,شرطة الهجرة الأمريكية|Immigration and Customs Enforcement|ICE|US|US
إدارة مكافحة المخدرات الأمريكية|Drug Enforcement Administration|DEA|US|US
جهاز الخدمة السرية,الخدمة السرية الأمريكية|US Secret Service||US|US
الاحتياطي الفيدرالي,مجلس الاحتياطي الفيدرالي,الاحتياطي الاتحادي,مجلس الاحتياطي الاتحادي,البنك المركزي الأمريكي,الفيدرالي الأمريكي,الاحتياطي الفدرالي|Federal Reserve,the Fed||US|US
إدارة الغذاء والدواء الأمريكية,إدارة الغذاء والدواء,إدارة الغذاء والدواء الأميركية|Food and Drug Administration|FDA|US|US
مؤسسة سلامة الطيران|Flight Safety Foundation||US|
مراكز مكافحة الأمراض والوقاية منها,مراكز السيطرة على الأمراض|Centers for Disease Control and Prevention|CDC|US|US
ناسا,وكالة ناسا,وكالة الفضاء الأمريكية,وكالة الفضاء الأميركية,إدارة الطيران والفضاء الأمريكية|NASA|NASA|US|US
إدارة الطيران الفيدرالية,إدارة الطيران الفدرالية|Federal Aviation Administration|FAA|US|US
المجلس الوطني لسلامة النقل|National Transportation Safety Board|NTSB|US|US
الوكالة الأمريكية للتنمية الدولية,الوكالة الأميركية للتنمية الدولية,يو إس إيد|US Agency for International Development|USAID|US|US
إدارة الكفاءة الحكومية,وزارة الكفاءة الحكومية|Department of Government Efficiency|DOGE|US|US
هيئة الأوراق المالية والبورصات الأمريكية|Securities and Exchange Commission|SEC|US|US
مكتب مراقبة الأصول الأجنبية,أوفاك|Office of Foreign Assets Control|OFAC|US|US
المركز الوطني للأعاصير|National Hurricane Center|NHC|US|US
وكالة الفضاء الأوروبية|European Space Agency|ESA||
روسكوسموس,وكالة الفضاء الروسية|Roscosmos||RU|RU
روساتوم|Rosatom||RU|RU
روسكومنادزور|Roskomnadzor||RU|RU
جهاز الأمن الفيدرالي الروسي,جهاز الأمن الفيدرالي,إف إس بي,هيئة الأمن الفيدرالي الروسي,جهاز الأمن الاتحادي الروسي|Federal Security Service|FSB|RU|RU
الاستخبارات الخارجية الروسية|Foreign Intelligence Service (Russia)|SVR|RU|RU
كي جي بي,الكي جي بي|KGB|KGB|RU|
مجلس الاتحاد الروسي|Federation Council||RU|RU
المجلس الأمني الروسي,مجلس الأمن الروسي|Security Council of Russia||RU|RU
جهاز الأمن الأوكراني,إس بي يو|Security Service of Ukraine|SBU|UA|UA
إم آي 6,جهاز الاستخبارات الخارجية البريطاني|MI6,Secret Intelligence Service|MI6|GB|GB
إم آي 5,جهاز الأمن الداخلي البريطاني|MI5|MI5|GB|GB
سكوتلاند يارد,سكوتلنديارد,شرطة لندن,اسكتلنديارد|Scotland Yard,Metropolitan Police||GB|
مجلس العموم البريطاني,مجلس العموم|House of Commons||GB|GB
مجلس اللوردات|House of Lords||GB|GB
بنك إنجلترا|Bank of England|BoE|GB|
هيئة الخدمات الصحية الوطنية|National Health Service|NHS|GB|
الجمعية الوطنية الفرنسية|French National Assembly||FR|FR
الموساد,جهاز الموساد|Mossad||IL|IL
الشاباك,شاباك,الشين بيت,جهاز الشاباك,جهاز الأمن العام الإسرائيلي,الشين بت|Shin Bet,Shabak||IL|IL
أمان?,شعبة الاستخبارات العسكرية الإسرائيلية|Aman||IL|IL
الجيش الإسرائيلي,جيش الاحتلال,جيش الدفاع الإسرائيلي,جيش الاحتلال الإسرائيلي|Israel Defense Forces,Israeli army,Israeli military|IDF|IL|IL
الكابينت,الكابينيت,الكابينت الإسرائيلي,المجلس الوزاري المصغر,الكابينت السياسي والأمني|Israeli security cabinet||IL|IL
منظمة التحرير الفلسطينية,منظمة التحرير|Palestine Liberation Organization|PLO|PS|PS
المجلس التشريعي الفلسطيني|Palestinian Legislative Council|PLC|PS|
المجلس الوطني الفلسطيني|Palestinian National Council|PNC|PS|
الدفاع المدني في غزة|Gaza Civil Defence||PS|
وزارة الصحة في غزة,وزارة الصحة بغزة,وزارة الصحة بقطاع غزة|Gaza Health Ministry||PS|
مجلس صيانة الدستور,مجلس صيانة الدستور الإيراني|Guardian Council||IR|IR
مجلس الشورى الإيراني,مجلس الشورى الإسلامي الإيراني|Islamic Consultative Assembly,Iranian parliament||IR|IR
مجلس خبراء القيادة,مجلس الخبراء|Assembly of Experts||IR|IR
مجمع تشخيص مصلحة النظام|Expediency Council||IR|IR
المجلس الأعلى للأمن القومي الإيراني|Supreme National Security Council (Iran)||IR|IR
منظمة الطاقة الذرية الإيرانية|Atomic Energy Organization of Iran|AEOI|IR|IR
مجلس الشورى السعودي|Shura Council (Saudi Arabia)||SA|SA
صندوق الاستثمارات العامة,صندوق الاستثمارات العامة السعودي|Public Investment Fund|PIF (Saudi Arabia)|SA|
مركز الملك سلمان للإغاثة,مركز الملك سلمان للإغاثة والأعمال الإنسانية|KSrelief|KSrelief|SA|
مجلس الأمة الكويتي|Kuwaiti National Assembly||KW|KW
مجلس القيادة الرئاسي,مجلس القيادة الرئاسي اليمني|Presidential Leadership Council|PLC (Yemen)|YE|YE
مجلس السيادة,مجلس السيادة السوداني,مجلس السيادة الانتقالي|Transitional Sovereignty Council||SD|SD
المجلس الرئاسي الليبي|Libyan Presidential Council||LY|LY
حكومة الوحدة الوطنية الليبية|Government of National Unity (Libya)|GNU|LY|LY
المجلس الأعلى للدولة,المجلس الأعلى للدولة الليبي|High Council of State (Libya)||LY|
المفوضية الوطنية العليا للانتخابات|High National Elections Commission (Libya)|HNEC|LY|
المؤسسة الوطنية للنفط,المؤسسة الوطنية الليبية للنفط|National Oil Corporation (Libya)|NOC|LY|
الهيئة العليا المستقلة للانتخابات|Independent High Authority for Elections|ISIE|TN|
المفوضية العليا المستقلة للانتخابات,مفوضية الانتخابات العراقية|Independent High Electoral Commission (Iraq)|IHEC|IQ|
الحشد الشعبي,هيئة الحشد الشعبي,قوات الحشد الشعبي,الحشد?|Popular Mobilization Forces,Hashd al-Shaabi|PMF|IQ|
البيشمركة,قوات البيشمركة,بيشمركة,البشمركة|Peshmerga||IQ|
جهاز مكافحة الإرهاب العراقي|Counter Terrorism Service (Iraq)|CTS|IQ|
الإدارة الذاتية الكردية,الإدارة الذاتية|Autonomous Administration of North and East Syria|AANES|SY|
الائتلاف السوري المعارض,الائتلاف الوطني السوري,الائتلاف الوطني لقوى الثورة والمعارضة السورية|Syrian National Coalition|SNC|SY|
هيئة التفاوض السورية,الهيئة العليا للمفاوضات|Syrian Negotiation Commission|SNC (negotiations)|SY|
إدارة الكوارث والطوارئ التركية,آفاد?|Disaster and Emergency Management Authority (Turkey)|AFAD|TR|TR
جهاز المخابرات التركي,الاستخبارات التركية,المخابرات التركية|National Intelligence Organization (Turkey)|MIT|TR|TR
المجلس الأعلى للانتخابات في تركيا|Supreme Election Council (Turkey)|YSK|TR|
المجلس الأعلى للقوات المسلحة|Supreme Council of the Armed Forces|SCAF|EG|EG
الهيئة الوطنية للانتخابات|National Elections Authority (Egypt)||EG|
هيئة قناة السويس|Suez Canal Authority|SCA|EG|
لجنة الانتخابات المركزية الروسية|Central Election Commission (Russia)|CEC|RU|
البنك المركزي الصيني,بنك الشعب الصيني|People's Bank of China|PBOC|CN|CN
جيش التحرير الشعبي,جيش التحرير الشعبي الصيني|People's Liberation Army|PLA|CN|CN
اللجنة العسكرية المركزية|Central Military Commission|CMC|CN|CN
المجلس الوطني لنواب الشعب الصيني,المؤتمر الشعبي الوطني,مجلس الشعب الصيني|National People's Congress|NPC|CN|CN
مجلس شؤون الدولة الصيني|State Council (China)||CN|CN
إدارة الفضاء الوطنية الصينية,وكالة الفضاء الصينية|China National Space Administration|CNSA|CN|CN
وكالة الفضاء الهندية,منظمة أبحاث الفضاء الهندية|Indian Space Research Organisation|ISRO|IN|IN
جاكسا,وكالة الفضاء اليابانية|JAXA|JAXA|JP|JP
بنك اليابان,البنك المركزي الياباني|Bank of Japan|BoJ|JP|
الوكالة اليابانية للأرصاد الجوية,وكالة الأرصاد الجوية اليابانية|Japan Meteorological Agency|JMA|JP|
جهاز الاستخبارات الكوري الجنوبي,وكالة الاستخبارات الوطنية الكورية الجنوبية|National Intelligence Service (South Korea)|NIS|KR|KR
هيئة الأركان المشتركة الكورية الجنوبية|Joint Chiefs of Staff (South Korea)|JCS|KR|KR
الجمعية الوطنية الكورية الجنوبية|National Assembly (South Korea)||KR|KR
الاستخبارات الباكستانية,آي إس آي|Inter-Services Intelligence|ISI|PK|PK
الوكالة الوطنية لإدارة الكوارث الإندونيسية|National Agency for Disaster Management (Indonesia)|BNPB|ID|
البنك المركزي التركي|Central Bank of the Republic of Turkey|CBRT|TR|
مصرف لبنان,مصرف لبنان المركزي|Banque du Liban|BDL|LB|
البنك المركزي المصري|Central Bank of Egypt|CBE|EG|
الأمن العام اللبناني|General Security (Lebanon)||LB|LB
قوى الأمن الداخلي,قوى الأمن الداخلي اللبنانية|Internal Security Forces (Lebanon)|ISF|LB|LB
@court
المحكمة الجنائية الدولية,الجنائية الدولية,محكمة الجنايات الدولية|International Criminal Court|ICC||
محكمة العدل الدولية,العدل الدولية|International Court of Justice,World Court|ICJ||
المحكمة الأوروبية لحقوق الإنسان|European Court of Human Rights|ECHR||
محكمة العدل الأوروبية,محكمة العدل التابعة للاتحاد الأوروبي|European Court of Justice|ECJ||
المحكمة الخاصة بلبنان,المحكمة الدولية الخاصة بلبنان|Special Tribunal for Lebanon|STL||
محكمة الجنايات الدولية ليوغوسلافيا السابقة,المحكمة الجنائية الدولية ليوغوسلافيا السابقة|International Criminal Tribunal for the former Yugoslavia|ICTY||
المحكمة الجنائية الدولية لرواندا|International Criminal Tribunal for Rwanda|ICTR||
محكمة التحكيم الدائمة|Permanent Court of Arbitration|PCA||
محكمة التحكيم الرياضية,محكمة التحكيم الرياضي,المحكمة الرياضية الدولية,كاس?|Court of Arbitration for Sport|CAS,TAS||
المحكمة العليا الأمريكية,المحكمة العليا الأميركية|US Supreme Court||US|
المحكمة العليا الإسرائيلية|Israeli Supreme Court||IL|
المحكمة الاتحادية العليا العراقية,المحكمة الاتحادية العليا|Federal Supreme Court (Iraq)||IQ|
المحكمة الدستورية العليا المصرية|Supreme Constitutional Court (Egypt)||EG|
المحكمة الدستورية الكورية الجنوبية|Constitutional Court of Korea||KR|
المحكمة الدستورية الألمانية|Federal Constitutional Court (Germany)||DE|
أولد بيلي,محكمة أولد بيلي|Old Bailey||GB|
مجلس الدولة الفرنسي|Conseil d'État||FR|
المجلس الدستوري الفرنسي|Constitutional Council (France)||FR|
مجلس القضاء الأعلى العراقي|Supreme Judicial Council (Iraq)||IQ|
محكمة كوسوفو الخاصة,الدوائر المتخصصة في كوسوفو|Kosovo Specialist Chambers|KSC||
محكمة نورمبرغ,محاكمات نورمبرغ|Nuremberg trials|||
@armed
حماس,حركة حماس,حركة المقاومة الإسلامية,حركة المقاومة الإسلامية حماس|Hamas|Hamas|PS|
كتائب القسام,كتائب عز الدين القسام,كتائب الشهيد عز الدين القسام,القسام|Al-Qassam Brigades,Izz ad-Din al-Qassam Brigades||PS|
الجهاد الإسلامي,حركة الجهاد الإسلامي,حركة الجهاد الإسلامي في فلسطين,حركة الجهاد|Islamic Jihad,Palestinian Islamic Jihad|PIJ|PS|
سرايا القدس|Al-Quds Brigades,Saraya al-Quds||PS|
كتائب شهداء الأقصى|Al-Aqsa Martyrs' Brigades||PS|
لجان المقاومة الشعبية,ألوية الناصر صلاح الدين|Popular Resistance Committees||PS|
الجبهة الشعبية لتحرير فلسطين,الجبهة الشعبية?,كتائب أبو علي مصطفى|Popular Front for the Liberation of Palestine|PFLP|PS|
الجبهة الديمقراطية لتحرير فلسطين|Democratic Front for the Liberation of Palestine|DFLP|PS|
عرين الأسود,مجموعة عرين الأسود|Lions' Den||PS|
حزب الله,حزب الله اللبناني,المقاومة الإسلامية?|Hezbollah,Hizbollah,Hizbullah||LB|
قوة الرضوان,وحدة الرضوان|Radwan Force||LB|
كتائب حزب الله,كتائب حزب الله العراقية,كتائب حزب الله العراق|Kataib Hezbollah|KH|IQ|
عصائب أهل الحق|Asaib Ahl al-Haq|AAH|IQ|
حركة النجباء,النجباء?|Harakat Hezbollah al-Nujaba,Nujaba Movement||IQ|
منظمة بدر,فيلق بدر|Badr Organization||IQ|
سرايا السلام|Saraya al-Salam||IQ|
جيش المهدي|Mahdi Army||IQ|
كتائب سيد الشهداء|Kataib Sayyid al-Shuhada||IQ|
المقاومة الإسلامية في العراق|Islamic Resistance in Iraq||IQ|
الحوثيون,الحوثيين,جماعة الحوثي,أنصار الله,حركة أنصار الله,ميليشيا الحوثي,مليشيا الحوثي,جماعة أنصار الله,ميليشيات الحوثي,مليشيات الحوثي|Houthis,Houthi movement,Ansar Allah||YE|
المجلس الانتقالي الجنوبي,المجلس الانتقالي?|Southern Transitional Council|STC|YE|
قوات الحزام الأمني,الحزام الأمني|Security Belt Forces||YE|
ألوية العمالقة,قوات العمالقة|Giants Brigades||YE|
الحرس الثوري,الحرس الثوري الإيراني,الباسدران,حرس الثورة الإسلامية,حرس الثورة الإسلامية الإيراني,حرس الثورة|Islamic Revolutionary Guard Corps,Revolutionary Guards|IRGC|IR|IR
فيلق القدس,قوة القدس|Quds Force||IR|IR
الباسيج,قوات الباسيج,البسيج|Basij||IR|
مجاهدي خلق,منظمة مجاهدي خلق,مجاهدو خلق|People's Mujahedin of Iran,Mujahedin-e Khalq|MEK,PMOI|IR|
جيش العدل,جماعة جيش العدل|Jaish al-Adl||IR|
جند الله|Jundallah||IR|
كومله|Komala||IR|
الحزب الديمقراطي الكردستاني الإيراني|Democratic Party of Iranian Kurdistan|KDPI|IR|
داعش,تنظيم داعش,تنظيم الدولة الإسلامية,تنظيم الدولة,الدولة الإسلامية?,الدولة الإسلامية في العراق والشام,الدولة الإسلامية في العراق والشام داعش,تنظيم الدولة الإسلامية داعش|Islamic State,ISIS,ISIL,Daesh,Islamic State of Iraq and Syria|IS||
ولاية خراسان,تنظيم الدولة الإسلامية في خراسان,داعش خراسان,تنظيم داعش خراسان,الدولة الإسلامية ولاية خراسان|Islamic State Khorasan,ISIS-K|ISKP|AF|
ولاية سيناء,أنصار بيت المقدس|Sinai Province,Ansar Bait al-Maqdis||EG|
القاعدة?,تنظيم القاعدة|Al-Qaeda,Al-Qaida|||
القاعدة في المغرب الإسلامي,تنظيم القاعدة في المغرب الإسلامي,القاعدة ببلاد المغرب الإسلامي,تنظيم القاعدة ببلاد المغرب الإسلامي|Al-Qaeda in the Islamic Maghreb|AQIM||
القاعدة في جزيرة العرب,تنظيم القاعدة في جزيرة العرب,تنظيم القاعدة في شبه جزيرة العرب|Al-Qaeda in the Arabian Peninsula|AQAP|YE|
نصرة الإسلام والمسلمين,جماعة نصرة الإسلام والمسلمين|Jama'at Nusrat al-Islam wal-Muslimin|JNIM|ML|
جبهة النصرة,النصرة?,جبهة فتح الشام|Al-Nusra Front,Nusra Front||SY|
هيئة تحرير الشام,تحرير الشام|Hayat Tahrir al-Sham|HTS|SY|
أحرار الشام,حركة أحرار الشام|Ahrar al-Sham||SY|
جيش الإسلام|Jaysh al-Islam||SY|
فيلق الرحمن|Faylaq al-Rahman||SY|
حراس الدين,تنظيم حراس الدين|Hurras al-Din||SY|
الجيش السوري الحر,الجيش الحر|Free Syrian Army|FSA|SY|
الجيش الوطني السوري,الجيش الوطني السوري المعارض|Syrian National Army|SNA|SY|
الجبهة الوطنية للتحرير|National Front for Liberation|NFL (Syria)|SY|
قوات سوريا الديمقراطية,قوات سورية الديمقراطية,قسد|Syrian Democratic Forces|SDF|SY|
وحدات حماية الشعب,وحدات حماية الشعب الكردية,الوحدات الكردية|People's Protection Units|YPG|SY|
وحدات حماية المرأة|Women's Protection Units|YPJ|SY|
الأسايش,الأسايش الكردية,قوات الأسايش|Asayish||SY|
حزب الاتحاد الديمقراطي,حزب الاتحاد الديمقراطي الكردي|Democratic Union Party (Syria)|PYD|SY|
حزب العمال الكردستاني,بي كا كا,البي كا كا,بي كي كي|Kurdistan Workers' Party|PKK|TR|
الجيش السوري,الجيش العربي السوري,قوات النظام السوري|Syrian army,Syrian Arab Army|SAA|SY|SY
الجيش اللبناني|Lebanese Armed Forces,Lebanese army|LAF|LB|LB
القوات المسلحة السودانية,الجيش السوداني|Sudanese Armed Forces|SAF|SD|SD
قوات الدعم السريع,الدعم السريع,مليشيا الدعم السريع|Rapid Support Forces|RSF (Sudan)|SD|
الجنجويد|Janjaweed||SD|
الحركة الشعبية لتحرير السودان,الحركة الشعبية?,الحركة الشعبية شمال|Sudan People's Liberation Movement,SPLM-N|SPLM|SS|
حركة العدل والمساواة|Justice and Equality Movement|JEM|SD|
حركة تحرير السودان,حركة جيش تحرير السودان|Sudan Liberation Movement|SLM|SD|
القوات المشتركة لحركات دارفور,القوة المشتركة لحركات الكفاح المسلح|Joint Forces (Darfur)||SD|
الجيش الوطني الليبي,قوات حفتر,قوات الجيش الوطني الليبي|Libyan National Army|LNA|LY|
بركان الغضب,قوات بركان الغضب|Volcano of Rage||LY|
فجر ليبيا|Libya Dawn||LY|
جهاز دعم الاستقرار|Stability Support Apparatus|SSA|LY|
جهاز الردع,قوة الردع الخاصة|Special Deterrence Force||LY|
اللواء 444|444th Brigade||LY|
أنصار الشريعة|Ansar al-Sharia|||
البوليساريو,جبهة البوليساريو|Polisario Front,Polisario||EH|
الشباب الصومالية,حركة الشباب,حركة الشباب الصومالية,حركة الشباب المجاهدين,حركة الشباب الإرهابية|Al-Shabaab,al-Shabab||SO|
بوكو حرام,جماعة بوكو حرام|Boko Haram||NG|
تنظيم الدولة في غرب أفريقيا,ولاية غرب أفريقيا|Islamic State West Africa Province|ISWAP|NG|
جبهة تحرير شعب تيغراي,جبهة تيغراي,الجبهة الشعبية لتحرير تيغراي|Tigray People's Liberation Front|TPLF|ET|
جيش تحرير أورومو,جبهة تحرير أورومو|Oromo Liberation Army,Oromo Liberation Front|OLA,OLF|ET|
فانو,ميليشيا فانو|Fano||ET|
جيش الرب للمقاومة,جيش الرب|Lord's Resistance Army|LRA|UG|
إم 23,حركة إم 23,حركة 23 مارس,متمردو إم 23|M23,March 23 Movement|M23|CD|
القوات الديمقراطية المتحالفة,قوات التحالف الديمقراطية|Allied Democratic Forces|ADF|CD|
سيليكا|Séléka||CF|
أنتي بالاكا|Anti-balaka||CF|
طالبان,حركة طالبان,طالبان الأفغانية|Taliban||AF|
طالبان باكستان,حركة طالبان الباكستانية,طالبان الباكستانية|Pakistani Taliban,Tehrik-i-Taliban Pakistan|TTP|PK|
شبكة حقاني|Haqqani network||AF|
جبهة المقاومة الوطنية الأفغانية|National Resistance Front|NRF|AF|
لشكر طيبة,عسكر طيبة|Lashkar-e-Taiba|LeT|PK|
جيش محمد,جماعة جيش محمد|Jaish-e-Mohammed|JeM|PK|
جيش تحرير بلوشستان,جيش تحرير البلوش|Balochistan Liberation Army|BLA|PK|
نمور التاميل,جبهة نمور تحرير تاميل إيلام|Tamil Tigers,Liberation Tigers of Tamil Eelam|LTTE|LK|
الناكساليون,المتمردون الماويون|Naxalites||IN|
أبو سياف,جماعة أبو سياف|Abu Sayyaf||PH|
جبهة مورو الإسلامية للتحرير|Moro Islamic Liberation Front|MILF|PH|
الجماعة الإسلامية الإندونيسية|Jemaah Islamiyah|JI|ID|
جيش إنقاذ روهينغا أراكان|Arakan Rohingya Salvation Army|ARSA|MM|
جيش أراكان|Arakan Army|AA (Myanmar)|MM|
الخمير الحمر|Khmer Rouge||KH|
فاغنر,مجموعة فاغنر,فاجنر,مرتزقة فاغنر,قوات فاغنر,مجموعة فاجنر|Wagner Group,Wagner|PMC Wagner|RU|
الفيلق الأفريقي,فيلق أفريقيا الروسي|Africa Corps||RU|
قوات أحمد,قوات أحمد الشيشانية,القديروفيون|Akhmat|||
كتيبة آزوف,آزوف الكتيبة,لواء آزوف|Azov Brigade,Azov Battalion||UA|
الجيش الأحمر|Red Army||RU|
فارك,القوات المسلحة الثورية الكولومبية,حركة فارك|Revolutionary Armed Forces of Colombia|FARC|CO|
جيش التحرير الوطني الكولومبي,جيش التحرير الوطني?|National Liberation Army|ELN|CO|
الدرب المضيء|Shining Path||PE|
كارتل سينالوا|Sinaloa Cartel||MX|
كارتل خاليسكو|Jalisco New Generation Cartel|CJNG|MX|
ترين دي أراغوا|Tren de Aragua||VE|
إم إس 13,عصابة إم إس 13|MS-13|MS-13|SV|
إيتا,منظمة إيتا|ETA|ETA|ES|
الجيش الجمهوري الأيرلندي|Irish Republican Army|IRA|GB|
الألوية الحمراء|Red Brigades||IT|
الكوزا نوسترا,كوزا نوسترا|Cosa Nostra||IT|
ندرانغيتا|'Ndrangheta||IT|
بلاك ووتر|Blackwater||US|
براود بويز|Proud Boys||US|
الذئاب الرمادية|Grey Wolves||TR|
جماعة غولن,حركة غولن,منظمة غولن,تنظيم غولن,جماعة الخدمة,منظمة فتح الله غولن|Gülen movement|FETO|TR|
أنتيفا|Antifa|||
@party
فتح?,حركة فتح,حركة التحرير الوطني الفلسطيني|Fatah||PS|
الليكود,حزب الليكود|Likud||IL|
حزب العمل الإسرائيلي|Israeli Labor Party||IL|
أزرق أبيض,تحالف أزرق أبيض,حزب أزرق أبيض|Blue and White||IL|
يش عتيد,هناك مستقبل,حزب هناك مستقبل|Yesh Atid||IL|
المعسكر الوطني,معسكر الدولة|National Unity (Israel)||IL|
شاس,حزب شاس|Shas||IL|
يهدوت هتوراه,يهودية التوراة|United Torah Judaism|UTJ|IL|
الصهيونية الدينية,حزب الصهيونية الدينية|Religious Zionist Party||IL|
القوة اليهودية,عوتسما يهوديت,حزب القوة اليهودية|Otzma Yehudit||IL|
إسرائيل بيتنا,حزب إسرائيل بيتنا,يسرائيل بيتينو|Yisrael Beiteinu||IL|
القائمة المشتركة,القائمة العربية المشتركة|Joint List||IL|
القائمة العربية الموحدة|Ra'am,United Arab List||IL|
ميرتس|Meretz||IL|
يمينا|Yamina||IL|
كديما|Kadima||IL|
الإخوان المسلمون,الإخوان المسلمين,جماعة الإخوان,جماعة الإخوان المسلمين,الإخوان?|Muslim Brotherhood|||
حزب الحرية والعدالة|Freedom and Justice Party||EG|
حزب الوفد المصري|New Wafd Party||EG|
حزب النور|Al-Nour Party||EG|
مستقبل وطن,حزب مستقبل وطن|Nation's Future Party||EG|
الحزب الوطني الديمقراطي المنحل,الحزب الوطني المنحل|National Democratic Party (Egypt)|NDP|EG|
حركة 6 أبريل,حركة شباب 6 أبريل|April 6 Youth Movement||EG|
حركة النهضة,حزب النهضة,النهضة التونسية|Ennahda||TN|
نداء تونس,حزب نداء تونس|Nidaa Tounes||TN|
قلب تونس,حزب قلب تونس|Qalb Tounes||TN|
الحزب الدستوري الحر|Free Destourian Party|PDL|TN|
جبهة الخلاص الوطني|National Salvation Front (Tunisia)||TN|
التيار الديمقراطي,حزب التيار الديمقراطي|Democratic Current||TN|
العدالة والتنمية,حزب العدالة والتنمية,حزب العدالة والتنمية الحاكم,حزب العدالة والتنمية التركي|Justice and Development Party,AK Party|AKP|TR|
العدالة والتنمية المغربي,حزب العدالة والتنمية المغربي,البيجيدي|Justice and Development Party (Morocco)|PJD|MA|
الأصالة والمعاصرة,حزب الأصالة والمعاصرة|Authenticity and Modernity Party|PAM|MA|
التجمع الوطني للأحرار|National Rally of Independents|RNI|MA|
حزب الاستقلال المغربي,حزب الاستقلال|Istiqlal Party||MA|
الاتحاد الاشتراكي للقوات الشعبية|Socialist Union of Popular Forces|USFP|MA|
جبهة التحرير الوطني,حزب جبهة التحرير الوطني,الأفلان|National Liberation Front (Algeria)|FLN|DZ|
التجمع الوطني الديمقراطي|Democratic National Rally|RND|DZ|
حركة مجتمع السلم,حمس?|Movement of Society for Peace|MSP|DZ|
الجبهة الإسلامية للإنقاذ|Islamic Salvation Front|FIS|DZ|
جبهة القوى الاشتراكية|Socialist Forces Front|FFS|DZ|
حركة رشاد|Rachad||DZ|
ماك?,حركة الماك|Movement for the Self-Determination of Kabylie|MAK|DZ|
قوى الحرية والتغيير,تحالف قوى الحرية والتغيير,قوى إعلان الحرية والتغيير|Forces of Freedom and Change|FFC|SD|
حزب المؤتمر الوطني,حزب المؤتمر الوطني السوداني|National Congress Party (Sudan)|NCP (Sudan)|SD|
حزب الأمة القومي,حزب الأمة السوداني|National Umma Party||SD|
تنسيقية تقدم,تحالف صمود|Taqaddum,Sumud (Sudan)||SD|
حزب المؤتمر الشعبي,حزب المؤتمر الشعبي العام,المؤتمر الشعبي العام|General People's Congress|GPC|YE|
حزب الإصلاح,التجمع اليمني للإصلاح,حزب الإصلاح اليمني|Al-Islah||YE|
الحراك الجنوبي|Southern Movement||YE|
حزب البعث,حزب البعث العربي الاشتراكي,البعث?,حزب البعث السوري|Ba'ath Party|||
الحزب السوري القومي الاجتماعي,القومي السوري|Syrian Social Nationalist Party|SSNP|LB|
حركة أمل|Amal Movement||LB|
التيار الوطني الحر|Free Patriotic Movement|FPM|LB|
القوات اللبنانية,حزب القوات اللبنانية|Lebanese Forces|LF|LB|
حزب الكتائب,حزب الكتائب اللبنانية,الكتائب اللبنانية|Kataeb Party,Phalange||LB|
تيار المستقبل|Future Movement||LB|
الحزب التقدمي الاشتراكي|Progressive Socialist Party|PSP|LB|
تيار المردة|Marada Movement||LB|
قوى 14 آذار,14 آذار|March 14 Alliance||LB|
قوى 8 آذار,8 آذار|March 8 Alliance||LB|
حزب الدعوة,حزب الدعوة الإسلامية|Islamic Dawa Party||IQ|
ائتلاف دولة القانون,دولة القانون?|State of Law Coalition||IQ|
التيار الصدري|Sadrist Movement||IQ|
سائرون,تحالف سائرون|Sairoon||IQ|
تحالف الفتح|Fatah Alliance (Iraq)||IQ|
الإطار التنسيقي|Coordination Framework||IQ|
تيار الحكمة|National Wisdom Movement||IQ|
حزب تقدم,تحالف تقدم|Progress Party (Iraq)||IQ|
تحالف السيادة|Sovereignty Alliance||IQ|
الحزب الديمقراطي الكردستاني,البارتي|Kurdistan Democratic Party|KDP|IQ|
الاتحاد الوطني الكردستاني,اليكتي|Patriotic Union of Kurdistan|PUK|IQ|
حركة التغيير الكردية,حركة كوران|Gorran Movement||IQ|
الجيل الجديد,حراك الجيل الجديد|New Generation Movement||IQ|
حزب الشعب الجمهوري,حزب الشعب الجمهوري المعارض|Republican People's Party|CHP|TR|
حزب الحركة القومية|Nationalist Movement Party|MHP|TR|
حزب الشعوب الديمقراطي,حزب الشعوب الديمقراطي الكردي|Peoples' Democratic Party|HDP|TR|
حزب المساواة وديمقراطية الشعوب,حزب ديم|DEM Party|DEM|TR|
الحزب الصالح,حزب الخير التركي,حزب الجيد|Good Party|İYİ|TR|
حزب الرفاه الجديد|New Welfare Party||TR|
حزب السعادة التركي|Felicity Party||TR|
جبهة العمل الإسلامي,حزب جبهة العمل الإسلامي|Islamic Action Front|IAF|JO|
الوفاق البحرينية,جمعية الوفاق|Al-Wefaq||BH|
الحزب الجمهوري,الحزب الجمهوري الأمريكي,الحزب الجمهوري الأميركي|Republican Party|GOP|US|
الحزب الديمقراطي,الحزب الديموقراطي,الحزب الديمقراطي الأمريكي,الحزب الديمقراطي الأميركي|Democratic Party||US|
حزب الشاي,حركة حزب الشاي|Tea Party||US|
حزب المحافظين,حزب المحافظين البريطاني|Conservative Party,Tories||GB|
حزب العمال,حزب العمال البريطاني|Labour Party||GB|
الديمقراطيون الأحرار,حزب الديمقراطيين الليبراليين,الديمقراطيون الليبراليون|Liberal Democrats|LibDem|GB|
حزب استقلال المملكة المتحدة,يوكيب|UK Independence Party|UKIP|GB|
حزب بريكست,حزب الإصلاح البريطاني,ريفورم يو كيه|Reform UK,Brexit Party||GB|
الحزب القومي الاسكتلندي,الحزب الوطني الاسكتلندي|Scottish National Party|SNP|GB|
الحزب الديمقراطي الوحدوي,الحزب الوحدوي الديمقراطي|Democratic Unionist Party|DUP|GB|
شين فين|Sinn Féin||IE|
فين غايل,فاين غايل|Fine Gael||IE|
فيانا فايل|Fianna Fáil||IE|
التجمع الوطني,حزب التجمع الوطني,التجمع الوطني الفرنسي,الجبهة الوطنية الفرنسية,حزب الجبهة الوطنية|National Rally,National Front (France)|RN|FR|
الجمهورية إلى الأمام,حزب النهضة الفرنسي,الجمهورية إلى الأمام الفرنسي|Renaissance (France),La République En Marche|LREM|FR|
الجمهوريون الفرنسي,حزب الجمهوريين|Les Républicains|LR|FR|
فرنسا الأبية,حزب فرنسا الأبية,فرنسا غير الخاضعة|La France Insoumise|LFI|FR|
الحزب الاشتراكي الفرنسي|Socialist Party (France)|PS|FR|
الجبهة الشعبية الجديدة|New Popular Front|NFP|FR|
السترات الصفراء,حركة السترات الصفراء,السترات الصفر|Yellow vests||FR|
الاتحاد المسيحي الديمقراطي,الاتحاد الديمقراطي المسيحي,الحزب المسيحي الديمقراطي,حزب الاتحاد المسيحي الديمقراطي|Christian Democratic Union|CDU|DE|
الاتحاد المسيحي الاجتماعي,الحزب المسيحي الاجتماعي البافاري|Christian Social Union|CSU|DE|
الحزب الاشتراكي الديمقراطي,الحزب الديمقراطي الاشتراكي الألماني,الحزب الاشتراكي الديمقراطي الألماني,الاشتراكيون الديمقراطيون|Social Democratic Party of Germany|SPD|DE|
البديل من أجل ألمانيا,حزب البديل من أجل ألمانيا,البديل لألمانيا,حزب البديل|Alternative for Germany|AfD|DE|
حزب الخضر,حزب الخضر الألماني,الخضر?|The Greens,Alliance 90/The Greens||DE|
الحزب الديمقراطي الحر,حزب الأحرار الديمقراطيين|Free Democratic Party|FDP|DE|
حزب اليسار الألماني,دي لينكه|Die Linke||DE|
الحزب النازي|Nazi Party|NSDAP|DE|
حزب الحرية النمساوي|Freedom Party of Austria|FPÖ|AT|
حزب الشعب النمساوي|Austrian People's Party|ÖVP|AT|
حزب الحرية الهولندي|Party for Freedom|PVV|NL|
حزب رابطة الشمال,رابطة الشمال,حزب الرابطة|Lega,Lega Nord||IT|
حركة خمس نجوم,حركة النجوم الخمس,حركة 5 نجوم|Five Star Movement|M5S|IT|
إخوة إيطاليا,حزب إخوة إيطاليا,إخوان إيطاليا|Brothers of Italy|FdI|IT|
فورزا إيطاليا,حزب فورزا إيطاليا|Forza Italia|FI|IT|
حزب الشعب الإسباني,الحزب الشعبي الإسباني,الحزب الشعبي|People's Party (Spain)|PP|ES|
حزب العمال الاشتراكي الإسباني,الحزب الاشتراكي الإسباني|Spanish Socialist Workers' Party|PSOE|ES|
فوكس الإسباني,حزب فوكس|Vox (Spain)||ES|
بوديموس,حزب بوديموس|Podemos||ES|
حزب القانون والعدالة,القانون والعدالة البولندي|Law and Justice|PiS|PL|
المنبر المدني,الائتلاف المدني البولندي|Civic Platform|PO|PL|
فيدس المجري,حزب فيدس,حزب فيديس|Fidesz||HU|
سيريزا,حزب سيريزا|Syriza||GR|
الديمقراطية الجديدة اليونانية,حزب الديمقراطية الجديدة|New Democracy (Greece)|ND|GR|
الفجر الذهبي|Golden Dawn||GR|
ديمقراطيو السويد|Sweden Democrats|SD|SE|
الفنلنديون الحقيقيون,حزب الفنلنديين|Finns Party||FI|
روسيا الموحدة,حزب روسيا الموحدة,روسيا المتحدة|United Russia||RU|
الحزب الشيوعي الروسي|Communist Party of the Russian Federation|KPRF|RU|
الحزب الليبرالي الديمقراطي الروسي|Liberal Democratic Party of Russia|LDPR|RU|
خادم الشعب,حزب خادم الشعب|Servant of the People||UA|
الحزب الشيوعي الصيني|Communist Party of China|CPC,CCP|CN|
حزب الكومينتانغ,الكومينتانغ,الكومنتانغ|Kuomintang|KMT|TW|
الحزب الديمقراطي التقدمي,الحزب التقدمي الديمقراطي|Democratic Progressive Party|DPP|TW|
حزب العمال الكوري,حزب العمال الحاكم في كوريا الشمالية|Workers' Party of Korea|WPK|KP|
حزب سلطة الشعب,حزب قوة الشعب,حزب سلطة الشعب الحاكم|People Power Party|PPP|KR|
الحزب الديمقراطي الكوري الجنوبي|Democratic Party (South Korea)|DPK|KR|
الحزب الليبرالي الديمقراطي,الحزب الديمقراطي الليبرالي,الحزب الليبرالي الديمقراطي الياباني|Liberal Democratic Party|LDP|JP|
كوميتو,حزب كوميتو|Komeito||JP|
بهاراتيا جاناتا,حزب بهاراتيا جاناتا,حزب الشعب الهندي|Bharatiya Janata Party|BJP|IN|
حزب المؤتمر الهندي,حزب المؤتمر|Indian National Congress|INC|IN|
حركة الإنصاف,حركة الإنصاف الباكستانية,حزب حركة إنصاف,حزب الإنصاف|Pakistan Tehreek-e-Insaf|PTI (party)|PK|
الرابطة الإسلامية الباكستانية,حزب الرابطة الإسلامية,الرابطة الإسلامية جناح نواز|Pakistan Muslim League-N|PML-N|PK|
حزب الشعب الباكستاني|Pakistan Peoples Party|PPP (Pakistan)|PK|
رابطة عوامي,حزب رابطة عوامي|Awami League||BD|
الحزب الوطني البنغلاديشي|Bangladesh Nationalist Party|BNP|BD|
الجماعة الإسلامية?|Jamaat-e-Islami||BD|
الرابطة الوطنية من أجل الديمقراطية|National League for Democracy|NLD|MM|
المنظمة الوطنية الماليزية المتحدة,أمنو|United Malays National Organisation|UMNO|MY|
فيو تاي,حزب فيو تاي|Pheu Thai||TH|
حزب التحرك للأمام|Move Forward Party||TH|
حزب العمل الأسترالي|Australian Labor Party|ALP|AU|
الحزب الليبرالي الكندي|Liberal Party of Canada|LPC|CA|
حزب المحافظين الكندي|Conservative Party of Canada|CPC (Canada)|CA|
الكتلة الكيبيكية|Bloc Québécois||CA|
حزب العمال البرازيلي|Workers' Party (Brazil)|PT|BR|
الحزب الليبرالي البرازيلي|Liberal Party (Brazil)|PL|BR|
مورينا,حزب مورينا|Morena||MX|
الحزب الاشتراكي الموحد الفنزويلي|United Socialist Party of Venezuela|PSUV|VE|
الحزب الشيوعي الكوبي|Communist Party of Cuba|PCC|CU|
الجبهة الساندينية,الساندينيون|Sandinista National Liberation Front|FSLN|NI|
حركة نحو الاشتراكية|Movement for Socialism|MAS|BO|
المؤتمر الوطني الأفريقي,حزب المؤتمر الوطني الأفريقي|African National Congress|ANC|ZA|
التحالف الديمقراطي الجنوب أفريقي|Democratic Alliance|DA|ZA|
مقاتلو الحرية الاقتصادية|Economic Freedom Fighters|EFF|ZA|
زانو بي إف,حزب زانو|ZANU-PF|ZANU-PF|ZW|
فريليمو|FRELIMO|FRELIMO|MZ|
رينامو|RENAMO|RENAMO|MZ|
حزب الازدهار الإثيوبي,حزب الازدهار|Prosperity Party||ET|
باستيف,حزب باستيف|PASTEF|PASTEF|SN|
مؤتمر كل التقدميين,مؤتمر جميع التقدميين|All Progressives Congress|APC|NG|
حزب التحرير|Hizb ut-Tahrir|||
@company
أرامكو,أرامكو السعودية,شركة أرامكو,شركة أرامكو السعودية|Aramco,Saudi Aramco||SA|
أدنوك,شركة أدنوك|ADNOC|ADNOC|AE|
قطر للطاقة,قطر للبترول|QatarEnergy||QA|
مؤسسة البترول الكويتية|Kuwait Petroleum Corporation|KPC|KW|
سوناطراك,شركة سوناطراك|Sonatrach||DZ|
سونلغاز|Sonelgaz||DZ|
سومو|SOMO|SOMO|IQ|
إكسون موبيل,إكسون|ExxonMobil,Exxon||US|
شيفرون,شركة شيفرون|Chevron||US|
كونوكو فيليبس|ConocoPhillips||US|
هاليبرتون|Halliburton||US|
شلمبرجير|Schlumberger,SLB||US|
شل?,شركة شل,رويال داتش شل|Shell,Royal Dutch Shell||GB|
بي بي,بريتيش بتروليوم,شركة بي بي|BP,British Petroleum||GB|
توتال,توتال إنرجيز,توتال إنيرجيز,شركة توتال|TotalEnergies,Total||FR|
إيني?,شركة إيني,إيني الإيطالية|Eni||IT|
ريبسول|Repsol||ES|
إكوينور|Equinor||NO|
غازبروم,جازبروم,شركة غازبروم|Gazprom||RU|
روسنفت,روسنيفت|Rosneft||RU|
لوك أويل|Lukoil||RU|
نوفاتك|Novatek||RU|
نفتوغاز,نافتوغاز|Naftogaz||UA|
سوكار|SOCAR|SOCAR|AZ|
بتروناس|Petronas||MY|
بتروبراس|Petrobras||BR|
بيمكس|Pemex||MX|
سينوبك|Sinopec||CN|
بتروتشاينا|PetroChina||CN|
كنوك الصينية|CNOOC|CNOOC|CN|
سابك|SABIC|SABIC|SA|
معادن السعودية|Maaden||SA|
إس تي سي,الاتصالات السعودية|STC|STC|SA|
آبل,شركة آبل|Apple||US|
مايكروسوفت,شركة مايكروسوفت,ميكروسوفت|Microsoft||US|
غوغل,جوجل,شركة غوغل,غوغل الأمريكية,قوقل,شركة جوجل|Google||US|
ألفابت,ألفابيت|Alphabet||US|
أمازون?,شركة أمازون,أمازون دوت كوم|Amazon||US|
فيسبوك,فيس بوك,شركة فيسبوك,الفيسبوك|Facebook||US|
ميتا,شركة ميتا,ميتا بلاتفورمز|Meta,Meta Platforms||US|
إنستغرام,إنستجرام,انستقرام|Instagram||US|
واتساب,واتس آب,الواتساب|WhatsApp||US|
تويتر,موقع تويتر,منصة إكس,شركة تويتر|Twitter,X||US|
يوتيوب,اليوتيوب|YouTube||US|
تيك توك,تيكتوك|TikTok||CN|
بايت دانس|ByteDance||CN|
سناب شات,سناب|Snapchat,Snap||US|
تلغرام,تليغرام,تيليغرام,تيليجرام,تطبيق تلغرام,تلجرام|Telegram||AE|
سيغنال,تطبيق سيغنال|Signal||US|
لينكد إن|LinkedIn||US|
ريديت|Reddit||US|
تروث سوشيال,تروث سوشال|Truth Social||US|
زووم|Zoom||US|
نتفليكس,نتفلكس|Netflix||US|
ديزني,والت ديزني,شركة ديزني|Disney,Walt Disney||US|
وارنر براذرز,وارنر بروس ديسكفري|Warner Bros. Discovery,Warner Bros||US|
باراماونت|Paramount||US|
سبوتيفاي|Spotify||SE|
أوبن إيه آي,شركة أوبن إيه آي|OpenAI||US|
تشات جي بي تي,شات جي بي تي|ChatGPT||US|
أنثروبيك|Anthropic||US|
ديب سيك|DeepSeek||CN|
إنفيديا,نفيديا,شركة إنفيديا|Nvidia||US|
إنتل,شركة إنتل|Intel||US|
إيه إم دي|AMD|AMD|US|
كوالكوم|Qualcomm||US|
برودكوم|Broadcom||US|
أوراكل|Oracle||US|
آي بي إم|IBM|IBM|US|
سيسكو|Cisco||US|
ديل?|Dell||US|
إتش بي|HP|HP|US|
أدوبي|Adobe||US|
سيلزفورس|Salesforce||US|
بالانتير|Palantir||US|
سامسونغ,سامسونج,شركة سامسونغ|Samsung,Samsung Electronics||KR|
إل جي|LG|LG|KR|
إس كيه هاينكس|SK Hynix||KR|
هيونداي|Hyundai||KR|
كيا?|Kia||KR|
سوني|Sony||JP|
باناسونيك|Panasonic||JP|
نينتندو|Nintendo||JP|
توشيبا|Toshiba||JP|
سوفت بنك|SoftBank||JP|
تويوتا,شركة تويوتا|Toyota||JP|
نيسان?,شركة نيسان,نيسان اليابانية|Nissan||JP|
هوندا|Honda||JP|
مازدا|Mazda||JP|
ميتسوبيشي|Mitsubishi||JP|
سوزوكي|Suzuki||JP|
هواوي,شركة هواوي|Huawei||CN|
علي بابا,شركة علي بابا|Alibaba||CN|
تينسنت,تنسنت|Tencent||CN|
شاومي|Xiaomi||CN|
بايدو|Baidu||CN|
بي واي دي|BYD|BYD|CN|
زد تي إي|ZTE|ZTE|CN|
لينوفو|Lenovo||CN|
شي إن|Shein||CN|
تيمو|Temu||CN|
إيفرغراند|Evergrande||CN|
تي إس إم سي|TSMC|TSMC|TW|
فوكسكون|Foxconn||TW|
نوكيا|Nokia||FI|
إريكسون|Ericsson||SE|
إس إيه بي|SAP|SAP|DE|
سيمنز,سيمنس,شركة سيمنز|Siemens||DE|
بوش الألمانية|Bosch||DE|
باير الألمانية|Bayer||DE|
بايونتيك,بيونتك,بيونتيك|BioNTech||DE|
باسف|BASF|BASF|DE|
فولكس فاغن,فولكسفاغن,فولكس واغن,فولكس فاجن|Volkswagen|VW|DE|
بي إم دبليو|BMW|BMW|DE|
مرسيدس,مرسيدس بنز,دايملر|Mercedes-Benz,Mercedes,Daimler||DE|
أودي?|Audi||DE|
بورشه,بورش|Porsche||DE|
دويتشه بنك|Deutsche Bank||DE|
كومرتس بنك|Commerzbank||DE|
لوفتهانزا|Lufthansa||DE|
راينميتال|Rheinmetall||DE|
أديداس|Adidas||DE|
رينو الفرنسية,شركة رينو|Renault||FR|
بيجو,بي إس إيه بيجو|Peugeot||FR|
ستيلانتيس|Stellantis||NL|
إيرباص,إيرباس,شركة إيرباص|Airbus||FR|
داسو,داسو للطيران|Dassault Aviation||FR|
تاليس,طاليس|Thales||FR|
سافران|Safran||FR|
ألستوم|Alstom||FR|
أورانج?,شركة أورانج|Orange||FR|
لافارج|Lafarge||FR|
لوي فيتون,إل في إم إتش|LVMH,Louis Vuitton||FR|
لوريال|L'Oréal||FR|
سانوفي|Sanofi||FR|
كارفور|Carrefour||FR|
دانون|Danone||FR|
سوسيتيه جنرال|Société Générale||FR|
بي إن بي باريبا|BNP Paribas||FR|
إير فرانس,الخطوط الفرنسية,الخطوط الجوية الفرنسية|Air France||FR|
فيات|Fiat||IT|
فيراري|Ferrari||IT|
ليوناردو الإيطالية|Leonardo||IT|
تسلا,تيسلا,شركة تسلا|Tesla||US|
سبيس إكس,سبايس إكس,شركة سبيس إكس|SpaceX||US|
ستارلينك|Starlink||US|
بلو أوريجين|Blue Origin||US|
فيرجن غالاكتيك|Virgin Galactic||US|
فورد,شركة فورد|Ford||US|
جنرال موتورز,جينيرال موتورز|General Motors|GM|US|
كرايسلر|Chrysler||US|
بوينغ,بوينج,شركة بوينغ|Boeing||US|
لوكهيد مارتن,لوكهيد|Lockheed Martin||US|
رايثيون,ريثيون|Raytheon,RTX||US|
نورثروب غرومان|Northrop Grumman||US|
جنرال ديناميكس|General Dynamics||US|
جنرال إلكتريك|General Electric|GE|US|
بي إيه إي سيستمز|BAE Systems||GB|
رولز رويس|Rolls-Royce||GB|
ساب السويدية|Saab||SE|
فولفو|Volvo||SE|
إيكيا|IKEA|IKEA|SE|
فايزر,شركة فايزر|Pfizer||US|
موديرنا|Moderna||US|
جونسون آند جونسون|Johnson & Johnson||US|
ميرك|Merck||US|
غيلياد|Gilead||US|
أسترازينيكا,أسترازينكا,أسترا زينيكا|AstraZeneca||GB|
غلاكسو سميث كلاين|GSK,GlaxoSmithKline||GB|
نوفارتس|Novartis||CH|
روش السويسرية|Roche||CH|
نستله|Nestlé||CH|
غلينكور|Glencore||CH|
نوفو نورديسك|Novo Nordisk||DK|
ميرسك,مايرسك,شركة ميرسك|Maersk||DK|
هاباغ لويد|Hapag-Lloyd||DE|
إم إس سي|MSC|MSC|CH|
كوسكو,كوسكو الصينية|COSCO|COSCO|CN|
موانئ دبي العالمية,موانئ دبي|DP World||AE|
إعمار?,إعمار العقارية|Emaar||AE|
مبادلة?,شركة مبادلة|Mubadala||AE|
اتصالات الإماراتية|Etisalat,e&||AE|
طيران الإمارات,الإمارات للطيران|Emirates (airline)||AE|
الاتحاد للطيران,طيران الاتحاد|Etihad Airways||AE|
فلاي دبي|Flydubai||AE|
العربية للطيران|Air Arabia||AE|
الخطوط القطرية,الخطوط الجوية القطرية|Qatar Airways||QA|
الخطوط السعودية,الخطوط الجوية العربية السعودية|Saudia||SA|
طيران الرياض|Riyadh Air||SA|
طيران ناس,فلاي ناس|Flynas||SA|
الخطوط الكويتية,الخطوط الجوية الكويتية|Kuwait Airways||KW|
طيران الخليج|Gulf Air||BH|
الطيران العماني|Oman Air||OM|
الملكية الأردنية|Royal Jordanian||JO|
طيران الشرق الأوسط|Middle East Airlines|MEA|LB|
أجنحة الشام|Cham Wings||SY|
السورية للطيران|Syrian Air||SY|
الخطوط الجوية العراقية|Iraqi Airways||IQ|
مصر للطيران|EgyptAir||EG|
الخطوط التونسية,تونيسار|Tunisair||TN|
الخطوط الجوية الجزائرية|Air Algérie||DZ|
الخطوط الملكية المغربية,لارام|Royal Air Maroc|RAM|MA|
الخطوط الإثيوبية,الخطوط الجوية الإثيوبية|Ethiopian Airlines||ET|
الخطوط الكينية|Kenya Airways||KE|
الخطوط التركية,الخطوط الجوية التركية,الخطوط الجوية التركي|Turkish Airlines|THY|TR|
بيغاسوس,خطوط بيغاسوس|Pegasus Airlines||TR|
ماهان إير,ماهان|Mahan Air||IR|
إيران إير|Iran Air||IR|
العال?,شركة العال|El Al||IL|
الخطوط الجوية البريطانية,الخطوط البريطانية,بريتيش إيرويز|British Airways|BA|GB|
رايان إير,راين إير|Ryanair||IE|
إيزي جيت|easyJet||GB|
ويز إير|Wizz Air||HU|
كيه إل إم,الخطوط الهولندية|KLM|KLM|NL|
إيروفلوت|Aeroflot||RU|
يونايتد إيرلاينز|United Airlines||US|
دلتا إيرلاينز,دلتا آير لاينز|Delta Air Lines||US|
أمريكان إيرلاينز,أميركان إيرلاينز,الخطوط الأمريكية|American Airlines||US|
ساوث ويست إيرلاينز|Southwest Airlines||US|
الخطوط الماليزية,الخطوط الجوية الماليزية|Malaysia Airlines||MY|
الخطوط السنغافورية,الخطوط الجوية السنغافورية|Singapore Airlines||SG|
إير إنديا,الخطوط الهندية,الخطوط الجوية الهندية|Air India||IN|
الخطوط الباكستانية,الخطوط الجوية الباكستانية|Pakistan International Airlines|PIA|PK|
الخطوط اليابانية,الخطوط الجوية اليابانية|Japan Airlines|JAL|JP|
جيجو إير|Jeju Air||KR|
لاتام|LATAM Airlines|LATAM|CL|
كانتاس|Qantas||AU|
إير كندا|Air Canada||CA|
بومباردييه|Bombardier||CA|
إمبراير|Embraer||BR|
سوخوي|Sukhoi||RU|
أنتونوف,شركة أنتونوف|Antonov||UA|
توبوليف الروسية|Tupolev||RU|
إيه تي آر|ATR (company)||FR|
بيل هليكوبتر|Bell Textron||US|
سيكورسكي|Sikorsky||US|
طيران آسمان,آسمان|Iran Aseman Airlines||IR|
قشم إير|Qeshm Air||IR|
إيروفلوت روسيا للطيران|Rossiya Airlines||RU|
إس 7|S7 Airlines||RU|
طيران الجزيرة|Jazeera Airways||KW|
الخطوط الليبية,الخطوط الجوية الليبية|Libyan Airlines||LY|
الأفريقية للطيران,الخطوط الجوية الأفريقية|Afriqiyah Airways||LY|
سودانير,الخطوط الجوية السودانية|Sudan Airways||SD|
الخطوط الجوية اليمنية,طيران اليمنية|Yemenia||YE|
سلام للطيران,طيران السلام|SalamAir||OM|
طيران أديل|Flyadeal||SA|
إيبيريا|Iberia (airline)||ES|
إيتا إيروايز,أليتاليا|ITA Airways,Alitalia||IT|
الخطوط الجوية السويسرية|Swiss International Air Lines||CH|
جيرمان وينغز,جيرمان وينجز|Germanwings||DE|
كاثي باسيفيك|Cathay Pacific||HK|
الخطوط الجوية الصينية,إير تشاينا|Air China||CN|
تشاينا إيسترن|China Eastern||CN|
الخطوط الكورية,الخطوط الجوية الكورية|Korean Air||KR|
آسيانا,آسيانا إيرلاينز|Asiana Airlines||KR|
ليون إير|Lion Air||ID|
جارودا,غارودا إندونيسيا|Garuda Indonesia||ID|
الخطوط الجوية التايلاندية|Thai Airways||TH|
الخطوط الجوية الفلبينية|Philippine Airlines||PH|
أذربيجان إيرلاينز,الخطوط الجوية الأذربيجانية|Azerbaijan Airlines|AZAL|AZ|
إيجيان|Aegean Airlines||GR|
ساس الإسكندنافية|Scandinavian Airlines|SAS|SE|
جيت بلو|JetBlue||US|
ألاسكا إيرلاينز|Alaska Airlines||US|
روستيك|Rostec||RU|
كلاشينكوف|Kalashnikov||RU|
كاسبرسكي,كاسبرسكاي|Kaspersky||RU|
ياندكس|Yandex||RU|
سبيربنك|Sberbank||RU|
في تي بي|VTB|VTB|RU|
تاتا,مجموعة تاتا|Tata||IN|
ريلاينس|Reliance Industries||IN|
أداني,مجموعة أداني|Adani Group||IN|
إنفوسيس|Infosys||IN|
جيه بي مورغان,جي بي مورغان,جيه بي مورجان|JPMorgan Chase,JPMorgan||US|
غولدمان ساكس,جولدمان ساكس|Goldman Sachs||US|
مورغان ستانلي,مورجان ستانلي|Morgan Stanley||US|
سيتي غروب,سيتي جروب,سيتي بنك|Citigroup,Citi||US|
بنك أوف أمريكا,بنك أوف أميركا|Bank of America||US|
ويلز فارغو|Wells Fargo||US|
ليمان براذرز|Lehman Brothers||US|
بنك سيليكون فالي,سيليكون فالي بنك|Silicon Valley Bank|SVB|US|
بلاك روك|BlackRock||US|
بلاكستون|Blackstone||US|
بيركشاير هاثاواي|Berkshire Hathaway||US|
فيزا?|Visa||US|
ماستركارد,ماستر كارد|Mastercard||US|
باي بال|PayPal||US|
موديز,وكالة موديز|Moody's||US|
ستاندرد آند بورز,إس آند بي,وكالة ستاندرد آند بورز|Standard & Poor's,S&P Global|S&P|US|
فيتش,وكالة فيتش|Fitch||US|
ماكينزي|McKinsey||US|
ديلويت|Deloitte||GB|
برايس ووترهاوس كوبرز|PwC|PwC|GB|
إتش إس بي سي|HSBC|HSBC|GB|
باركليز|Barclays||GB|
ستاندرد تشارترد|Standard Chartered||GB|
لويدز|Lloyds||GB|
يو بي إس|UBS|UBS|CH|
كريدي سويس|Credit Suisse||CH|
سانتاندير المصرف,بنك سانتاندير|Banco Santander||ES|
إنتيسا سان باولو|Intesa Sanpaolo||IT|
يونيكريديت|UniCredit||IT|
بينانس|Binance||MT|
كوين بيس|Coinbase||US|
إف تي إكس|FTX|FTX|BS|
إن إس أو,مجموعة إن إس أو,شركة إن إس أو|NSO Group|NSO|IL|
إلبيت?,إلبيت سيستمز|Elbit Systems||IL|
رفائيل الإسرائيلية|Rafael||IL|
بايكار|Baykar||TR|
روكيتسان|Roketsan||TR|
وول مارت,وولمارت|Walmart||US|
كوستكو|Costco||US|
إيباي,إي باي|eBay||US|
أوبر|Uber||US|
كريم التطبيق,شركة كريم|Careem||AE|
إير بي إن بي|Airbnb||US|
ماكدونالدز,ماكدونالد|McDonald's||US|
ستاربكس|Starbucks||US|
كوكا كولا|Coca-Cola||US|
بيبسي,بيبسيكو|PepsiCo,Pepsi||US|
بروكتر آند غامبل|Procter & Gamble||US|
يونيليفر|Unilever||GB|
نايكي|Nike||US|
زارا,إنديتكس|Inditex,Zara||ES|
كاتربيلر|Caterpillar||US|
مونسانتو|Monsanto||US|
فيديكس|FedEx||US|
فودافون|Vodafone||GB|
تلفونيكا|Telefónica||ES|
إيه تي آند تي|AT&T|AT&T|US|
فيريزون|Verizon||US|
فليب مورس,فيليب موريس|Philip Morris||US|
أوراسكوم|Orascom||EG|
جهينة المصرية|Juhayna||EG|
زين?,شركة زين|Zain||KW|
أوريدو,أوريدو القطرية|Ooredoo||QA|
سيريتل,سيرياتل|Syriatel||SY|
كراود سترايك|CrowdStrike||US|
بورصة نيويورك|New York Stock Exchange|NYSE|US|
ناسداك|Nasdaq||US|
بورصة لندن|London Stock Exchange|LSE|GB|
تداول?,السوق المالية السعودية,تاسي|Tadawul||SA|
@federation
فيفا,الفيفا,الاتحاد الدولي لكرة القدم,الاتحاد الدولي لكرة القدم فيفا|FIFA|FIFA||
يويفا,اليويفا,الاتحاد الأوروبي لكرة القدم,ويفا|UEFA|UEFA||
كاف?,الكاف?,الاتحاد الأفريقي لكرة القدم|Confederation of African Football|CAF||
الاتحاد الآسيوي لكرة القدم|Asian Football Confederation|AFC||
كونميبول,اتحاد أمريكا الجنوبية لكرة القدم,اتحاد أميركا الجنوبية لكرة القدم|CONMEBOL|CONMEBOL||
كونكاكاف,الكونكاكاف|CONCACAF|CONCACAF||
الاتحاد العربي لكرة القدم|Union of Arab Football Associations|UAFA||
إيفاب,مجلس الاتحاد الدولي لكرة القدم|International Football Association Board|IFAB||
اللجنة الأولمبية الدولية,الأولمبية الدولية|International Olympic Committee|IOC||
اللجنة البارالمبية الدولية|International Paralympic Committee|IPC||
الوكالة العالمية لمكافحة المنشطات,وادا|World Anti-Doping Agency|WADA||
الاتحاد الدولي لألعاب القوى,الاتحاد العالمي لألعاب القوى|World Athletics|IAAF||
الاتحاد الدولي لكرة السلة,فيبا|FIBA|FIBA||
الاتحاد الدولي للسيارات,فيا?|FIA|FIA||
الاتحاد الدولي للسباحة,الاتحاد العالمي للألعاب المائية|World Aquatics|FINA||
الاتحاد الدولي للتنس|International Tennis Federation|ITF||
رابطة محترفي التنس,رابطة لاعبي التنس المحترفين|Association of Tennis Professionals|ATP||
رابطة محترفات التنس,رابطة لاعبات التنس المحترفات|Women's Tennis Association|WTA||
الاتحاد الدولي لكرة اليد|International Handball Federation|IHF||
الاتحاد الدولي للكرة الطائرة|International Volleyball Federation|FIVB||
الاتحاد الدولي للجودو|International Judo Federation|IJF||
الاتحاد الدولي للملاكمة|International Boxing Association|IBA||
الاتحاد الدولي للدراجات|Union Cycliste Internationale|UCI||
الاتحاد الدولي للشطرنج|International Chess Federation|FIDE||
الاتحاد الدولي للرغبي|World Rugby|||
المجلس الدولي للكريكيت|International Cricket Council|ICC (cricket)||
رابطة كرة السلة الأمريكية,رابطة كرة السلة الأميركية,إن بي إيه,دوري كرة السلة الأمريكي,دوري كرة السلة الأمريكي للمحترفين|National Basketball Association|NBA|US|
دوري كرة القدم الأمريكية,الدوري الوطني لكرة القدم الأمريكية|National Football League|NFL|US|
يو إف سي,منظمة يو إف سي|UFC|UFC|US|
الاتحاد السعودي لكرة القدم|Saudi Arabian Football Federation|SAFF|SA|
الاتحاد المصري لكرة القدم,اتحاد الكرة المصري|Egyptian Football Association|EFA|EG|
الجامعة الملكية المغربية لكرة القدم|Royal Moroccan Football Federation|FRMF|MA|
الاتحاد الجزائري لكرة القدم,الفاف|Algerian Football Federation|FAF|DZ|
الجامعة التونسية لكرة القدم|Tunisian Football Federation|FTF|TN|
الاتحاد القطري لكرة القدم|Qatar Football Association|QFA|QA|
الاتحاد العراقي لكرة القدم|Iraq Football Association|IFA|IQ|
الاتحاد الإنجليزي لكرة القدم|The Football Association|FA|GB|
الاتحاد الإسباني لكرة القدم|Royal Spanish Football Federation|RFEF|ES|
الاتحاد الألماني لكرة القدم|German Football Association|DFB|DE|
الاتحاد الفرنسي لكرة القدم|French Football Federation|FFF|FR|
الاتحاد الإيطالي لكرة القدم|Italian Football Federation|FIGC|IT|
الاتحاد البرازيلي لكرة القدم|Brazilian Football Confederation|CBF|BR|
الاتحاد الأرجنتيني لكرة القدم|Argentine Football Association|AFA|AR|
@university
جامعة القاهرة|Cairo University||EG|
جامعة عين شمس|Ain Shams University||EG|
جامعة الأزهر|Al-Azhar University||EG|
الجامعة الأمريكية في بيروت,الجامعة الأميركية في بيروت|American University of Beirut|AUB|LB|
الجامعة الأمريكية في القاهرة,الجامعة الأمريكية بالقاهرة|American University in Cairo|AUC|EG|
الجامعة اللبنانية|Lebanese University||LB|
جامعة بيرزيت|Birzeit University||PS|
الجامعة الإسلامية بغزة,الجامعة الإسلامية في غزة|Islamic University of Gaza||PS|
جامعة دمشق|Damascus University||SY|
جامعة بغداد|University of Baghdad||IQ|
الجامعة الأردنية|University of Jordan||JO|
جامعة الملك سعود|King Saud University||SA|
جامعة الملك عبد العزيز|King Abdulaziz University||SA|
جامعة الملك عبد الله للعلوم والتقنية,كاوست|King Abdullah University of Science and Technology|KAUST|SA|
جامعة قطر|Qatar University||QA|
جامعة الكويت|Kuwait University||KW|
جامعة الخرطوم|University of Khartoum||SD|
الجامعة العبرية|Hebrew University of Jerusalem||IL|
جامعة تل أبيب|Tel Aviv University||IL|
جامعة هارفارد,هارفارد,هارفرد,جامعة هارفرد|Harvard University,Harvard||US|
جامعة ييل,ييل|Yale University,Yale||US|
جامعة ستانفورد,ستانفورد|Stanford University,Stanford||US|
جامعة برينستون,برينستون|Princeton University,Princeton||US|
جامعة كولومبيا|Columbia University||US|
معهد ماساتشوستس للتكنولوجيا,معهد ماساتشوستس للتقنية|Massachusetts Institute of Technology|MIT (institute)|US|
جامعة جونز هوبكنز,جونز هوبكنز|Johns Hopkins University||US|
جامعة جورجتاون|Georgetown University||US|
جامعة كاليفورنيا|University of California||US|
جامعة شيكاغو|University of Chicago||US|
جامعة أكسفورد,جامعة أوكسفورد|University of Oxford||GB|
جامعة كامبريدج,جامعة كيمبريدج|University of Cambridge||GB|
إمبريال كوليدج,إمبريال كوليدج لندن|Imperial College London||GB|
كلية لندن للاقتصاد|London School of Economics|LSE (school)|GB|
كينغز كوليدج لندن|King's College London||GB|
السوربون,جامعة السوربون|Sorbonne||FR|
ساينس بو,معهد العلوم السياسية في باريس|Sciences Po||FR|
معهد باستور|Institut Pasteur||FR|
معهد روبرت كوخ|Robert Koch Institute|RKI|DE|
معهد ماكس بلانك|Max Planck Society||DE|
جامعة طهران|University of Tehran||IR|
جامعة بوغازيتشي,جامعة البوسفور|Boğaziçi University||TR|
جامعة بكين|Peking University||CN|
جامعة تسينغهوا|Tsinghua University||CN|
جامعة طوكيو|University of Tokyo||JP|
جامعة سيول الوطنية|Seoul National University||KR|
`;
