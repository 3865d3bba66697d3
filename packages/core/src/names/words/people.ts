/** Particles between given name and family name: written, joined or dropped at will. */
export const particles = `دي دو دا دوس فان فون دير دن لا لو ديل ديلا de da do dos das di du del della der den van von zu zur la le les y e st saint af av ter ten te`;

/** What says "son of" or "daughter of"; the name after it is the father's. */
export const sonOf = `بن ابن بنت ولد إبن bin ben ibn bint ould wuld`;

/** Marks of generation, "mark: words". */
export const generations = `
junior: الابن جونيور الإبن الصغير jr junior fils
senior: الأب الكبير sr senior père pere
`;

/** Regnal and other ordinals, "number: words"; compound ones are put together from these. */
export const ordinals = `
1: الأول الأولى first i
2: الثاني الثانية second ii
3: الثالث الثالثة third iii
4: الرابع الرابعة fourth iv
5: الخامس الخامسة fifth
6: السادس السادسة sixth vi
7: السابع السابعة seventh vii
8: الثامن الثامنة eighth viii
9: التاسع التاسعة ninth ix
10: العاشر العاشرة tenth
11: الحادي الحادية eleventh xi
12: twelfth xii
13: thirteenth xiii
14: fourteenth xiv
15: fifteenth xv
16: sixteenth xvi
17: seventeenth xvii
18: eighteenth xviii
19: nineteenth xix
20: العشرون العشرين twentieth xx
21: xxi
22: xxii
23: xxiii
24: xxiv
`;

/** Names of Latin letters as Arabic writes them out, "letter: words". */
export const letterNames = `
a: إيه أيه آي إي اي
b: بي
c: سي
d: دي
e: إي أي اي
f: إف أف
g: جي جيه غي
h: إتش أتش إيتش اش
i: آي أي اي
j: جيه جي جاي
k: كيه كي كاي
l: إل أل
m: إم أم
n: إن أن
o: أو او
p: بي
q: كيو
r: آر ار
s: إس أس
t: تي
u: يو
v: في
w: دبليو دابليو دبل
x: إكس أكس
y: واي
z: زد زي زيد
`;

/**
 * Given names that press and people use for one another: short forms, and one name in neighbouring languages; one group a line. Source: common
 * English hypocorisms and East Slavic name pairs, compiled by hand.
 */
export const givenNameGroups = `
william will bill billy willie liam وليام ويليام بيل ويل بيلي
robert rob bob bobby robbie روبرت بوب روب بوبي
richard dick rick ricky rich ريتشارد ديك ريك
james jim jimmy jamie جيمس جيم جيمي
john jon jack johnny جون جاك جوني
joseph joe joey جوزيف جو جوزف
michael mike mick micky مايكل مايك ميك
thomas tom tommy توماس توم تومي
edward ed eddie ted teddy ned إدوارد إد إدي تيد
edward edouard eduard إدوارد إدوار
charles charlie chuck تشارلز تشارلي تشاك
stephen steven steve stefan ستيفن ستيف ستيفين
anthony antony tony أنتوني توني
andrew andy drew أندرو آندرو آندي أندي
daniel dan danny دانيال دانييل دان داني
david dave davey ديفيد دايفيد دافيد ديف
matthew matt ماثيو مات
christopher chris كريستوفر كريس
benjamin ben benny بنجامين بن بيني بنيامين
samuel sam sammy صامويل صموئيل سام سامي
alexander alex sasha aleksandr oleksandr alexandr ألكسندر أليكس ألكس ألكساندر أولكسندر أوليكساندر ساشا
nicholas nick nicky nikolas نيكولاس نيك
gregory greg غريغوري جريجوري غريغ جريج
jeffrey jeff geoffrey geoff جيفري جيف
kenneth ken kenny كينيث كين كيني
ronald ron ronnie رونالد رون
donald don donnie دونالد دون
lawrence larry laurence لورانس لورنس لاري
timothy tim تيموثي تيم
peter pete بيتر بيت
philip phil phillip فيليب فيل
patrick pat paddy باتريك بات
frederick fred freddy فريدريك فريد
francis frank فرانسيس فرانك
leonard leo len ليونارد ليو
elizabeth liz beth betty eliza lizzie إليزابيث ليز بيتي
katherine catherine kate kathy katie cathy كاثرين كيت كاثي كاتي
margaret maggie meg peggy مارغريت مارجريت ماغي
susan sue susie سوزان سو
deborah debbie deb ديبورا ديبي
barbara barb باربرا باربارا
victoria vicky tori فيكتوريا فيكي
jennifer jen jenny جنيفر جينيفر جين
rebecca becky ريبيكا بيكي
nathaniel nathan nate ناثانيال ناثان نيت
zachary zach zack زاكاري زاك
joshua josh جوشوا جوش
jonathan jon جوناثان جون
raymond ray ريموند راي
walter walt والتر
gerald gerry jerry جيرالد جيري
terence terry تيرينس تيري
abraham abe أبراهام
theodore ted theo ثيودور تيد
volodymyr vladimir wladimir vladymyr فولوديمير فلاديمير فولوديمر فلاديمر
vladimir vlad volodya فلاديمير فلاد
dmytro dmitry dmitri dimitri ديمترو دميترو ديمتري دميتري
serhiy sergei sergey serhii sergii سيرهي سيرغي سيرجي سرغي
andriy andrei andrey andrii أندري أندريه
mykola nikolai nikolay ميكولا نيكولاي
oleksiy alexei alexey aleksei oleksii أوليكسي أليكسي ألكسي
yevhen yevgeny evgeny yevhenii evgeni يفهين يفغيني يفجيني
mykhailo mikhail misha ميخايلو ميخائيل
petro pyotr petr peter بترو بيوتر
pavlo pavel بافلو بافل
oleh oleg أوليه أوليغ أوليج
ihor igor إيهور إيغور إيجور
hryhoriy grigory هريهوري غريغوري
kyrylo kirill كيريلو كيريل
giuseppe beppe جوزيبي بيبي
francisco paco pancho فرانسيسكو باكو
jose pepe خوسيه بيبي
manuel manolo مانويل مانولو
luiz luis لويز لويس
roger rodger روجر روجيه
lionel leo ليونيل ليو
andrzej andrei andre أندجي أندريه أندري
konstantin konstantinos constantine كونستانتين قسطنطين
jacob jakob يعقوب جاكوب
joseph sepp youssef yusuf يوسف جوزيف سيب
`;
