/**
 * Given names of Arabic and Muslim stock, one name a line: Arabic spellings, then the usual Latin ones. In a chain of such names each is the father of
 * the one before, and two different ones are never spellings of each other (حسن, حسين). Compiled by hand from common knowledge.
 */
export const arabicGivenNames = `
محمد محمت محمدو مامادو mohammed mohammad muhammad mohamed mohamad muhamad mahamat mouhamed mehmet mehmed mahamadou mamadou
أحمد أحمت ahmed ahmad ahmet achmad
محمود mahmoud mahmud mahmood
حامد hamed hamid
حمد hamad
حمدي hamdi
حمدان hamdan
حميد hamid hameed
حماد hammad
علي ali aly
علاء alaa
عمر omar umar oumar
عمرو amr amro
عمار ammar
عامر amer
عماد imad emad
حسن hassan hasan
حسين hussein hossein husain hussain hosein hüseyin huseyin houssein
حسني hosni husni
حسام hussam hossam
محسن mohsen muhsin
إحسان ihsan ehsan
إبراهيم ibrahim ebrahim brahim
إسماعيل إسمعيل ismail ismael esmail
إسحاق إسحق ishaq
يعقوب yaqoub yacoub yaqub
يوسف youssef yusuf yousef yousuf youssouf yousif
موسى musa moussa mousa
عيسى issa isa eissa
هارون هرون harun haroun
داود داوود dawud daoud dawood
سليمان sulaiman suleiman soliman sulayman
أيوب ayub ayoub
يونس yunus younis younes
يحيى yahya yehia yahia
زكريا zakaria zakariya
إدريس idris idriss driss
نوح nuh
آدم adam
إلياس ilyas elias
صالح saleh salih
صلاح salah
صالحة saliha
سالم salem salim
سليم salim selim
سلمان salman
سلام salam
سامي sami
سمير samir
سامر samer
سعد saad
سعود saud saoud
سعيد said saeed saïd
أسعد asaad assaad
مسعود masoud massoud masud
خالد khaled khalid
خليل khalil
خليفة khalifa
خلف khalaf
كريم karim kareem
كامل kamel kamil
كمال kamal kemal
مصطفى mustafa mostafa moustafa moustapha
مرتضى murtada morteza mortada
مجتبى mojtaba mujtaba
مقتدى muqtada moqtada
حيدر haidar haider haydar
جعفر jaafar jafar
جواد jawad javad
كاظم kazem kadhim kadhem
قاسم qasem qassem qasim kassem
باقر baqer baqir
صادق sadiq sadegh sadek
رضا reza rida ridha
مهدي mahdi mehdi
هادي hadi
علوي alawi
زيد zaid zayd zeid
زايد zayed
زياد ziad ziyad
يزيد yazid
طارق tariq tarek tareq
طلال talal
طاهر taher tahir tahar
طه taha
ظافر dhafer
عادل adel adil
عدنان adnan
عدي uday
قصي qusay qusai
صدام saddam
فيصل faisal faysal feisal
فهد fahd fahad
فؤاد fouad fuad
فاروق farouk faruk
فاضل fadel fadhel
فادي fadi
فايز فائز fayez faiez
فارس fares faris
فتحي fathi fethi
فوزي fawzi fouzi
فريد farid fareed
فرج faraj
بدر badr bader
بشار bashar
بشير bashir bachir
باسل bassel basel
باسم bassem basem
بسام bassam
بلال bilal
بكر bakr
جابر jaber jabir
جمال jamal gamal djamel
جميل jamil gamil
جلال jalal galal
جهاد jihad
جاسم jassim jasim
حاتم hatem
حازم hazem
حافظ hafez
حبيب habib
حسان hassane
حكيم hakim
حمزة hamza
خيري khairi
راشد rashed rashid
رشيد rachid rasheed rashid
رشاد rashad
رائد raed
رامي rami
رفيق rafik rafiq
رياض riyad riad riadh
زهير zuhair zouheir
شادي shadi
شريف sharif sherif cherif
شوقي shawqi chawki
شاكر shaker shakir
صباح sabah
صبري sabri
صفوت safwat
ضياء diaa
عاطف atef
عباس abbas
عثمان عصمان othman osman uthman usman ousmane
عزت izzat ezzat
عزيز aziz
عصام essam issam isam
عقيل aqil
غازي ghazi
غسان ghassan
لؤي louay luay
ماجد majed maged majid
مجيد majid
مجدي magdi majdi
ماهر maher mahir
مالك malek malik
مازن mazen
مبارك mubarak mobarak
مروان marwan
مشعل mishal meshaal
معاذ moaz muath
معمر muammar moammar
منصور mansour mansur
منذر munther monzer
منير mounir munir
مناف manaf
ناصر nasser naser nasir nacer
نصر nasr
نصير naseer
نبيل nabil
نجيب najib naguib
نجم najm
ناجي naji
نادر nader nadir
نديم nadim
نزار nizar
نواف nawaf
نايف nayef naif
هاشم hashem hashim
هاني hani
هشام hisham hicham
هيثم haitham haytham
وليد walid waleed
وائل wael
وسيم wassim wasim
وسام wissam wisam
ياسر yasser yasir
ياسين yassin yassine
عبدالله عبدولاي abdullah abdoulaye
عبدرحمن abdrahman abdrahmane
عبدعزيز abdaziz
عبدفتاح abdfattah
عبدمجيد abdmajid abdelmadjid
عبدمالك abdmalik abdmalek
عبدقادر abdkader abdqader
عبدكريم abdkarim abdkrim
عبدلطيف abdlatif
عبدناصر abdnasser
عبدحميد abdhamid
عبدملك abdmalik
عبدسلام abdsalam
عبدهادي abdhadi
عبدربه abdrabbuh abdrabbo
فاطمة fatima fatma fatoumata fatemeh
عائشة aisha aicha
خديجة khadija khadidja
زينب zainab zeinab zaynab
مريم maryam mariam
سارة sara sarah
ليلى layla leila
سلمى salma
سعاد souad suad
أمل amal
إيمان iman
نوال nawal
ناديا نادية nadia
هدى huda hoda houda
هناء hanaa
هند hind
ريم rim reem
رنا rana
رانيا rania
سميرة samira
كريمة karima
جميلة jamila djamila
بثينة buthaina bouthaina
أسماء asma asmaa
علياء alia aliaa
توكل tawakkol
منى mona muna
نجلاء najla naglaa
لمى lama
ميساء maysa
وفاء wafa
`;
