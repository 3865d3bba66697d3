/**
 * Class nouns of organizations by group, "group: words". Beside a proper name the class noun may be left out (حركة طالبان, طالبان); where both
 * names have one and the groups differ, there are two bodies (a channel and a newspaper of one name).
 */
export const organizationClasses = `
movement: حركة تنظيم جماعة تيار ميليشيا ميليشيات مليشيا مليشيات فصيل هيئة عصابة movement group militia organization organisation gang
front: جبهة front
alliance: حلف تحالف ائتلاف alliance coalition bloc
party: حزب party
force: قوات قوة فيلق force forces corps
brigade: لواء ألوية brigade brigades
battalion: كتائب كتيبة سرايا battalion battalions brigades
army: جيش army
newspaper: صحيفة جريدة يومية newspaper daily journal
magazine: مجلة magazine
channel: قناة شبكة تلفزيون تلفزة فضائية channel network television tv
radio: إذاعة راديو radio
site: موقع منصة تطبيق website site platform app
agency: وكالة agency
company: شركة مؤسسة مجموعة مصنع عملاق مصرف company corporation corp inc ltd llc group firm co plc
club: نادي فريق منتخب club fc team
university: جامعة كلية معهد مدرسة أكاديمية university college institute school academy
federation: اتحاد رابطة نقابة جمعية federation association union league society
body: منظمة لجنة مفوضية برنامج صندوق organization organisation commission committee
ministry: وزارة ministry department
court: محكمة court
parliament: برلمان مجلس parliament assembly council congress senate house
government: حكومة government administration
bank: بنك مصرف bank
hospital: مستشفى hospital
church: كنيسة church
mosque: مسجد جامع mosque
`;

/** Words of institution names that mean the same in both scripts; Arabic without article, English in base form. */
export const organizationWords = `
council: مجلس council
security: أمن أمني أمنية security
international: دولي دولية international
world: عالمي عالمية عالم world global
national: وطني وطنية قومي قومية national
united: متحد متحدة united
nations: أمم nations
central: مركزي مركزية central
bank: بنك مصرف bank
fund: صندوق fund
monetary: نقد نقدي monetary
trade: تجارة تجاري تجارية trade commerce commercial
health: صحة صحي صحية health
organization: منظمة تنظيم organization organisation
agency: وكالة agency
news: أنباء أخبار إخبارية news
energy: طاقة energy
atomic: ذري ذرية atomic
nuclear: نووي نووية nuclear
court: محكمة court tribunal
criminal: جنائي جنائية criminal
justice: عدل عدالة justice
supreme: عليا أعلى supreme high higher
constitutional: دستوري دستورية constitutional
ministry: وزارة ministry department
foreign: خارجية خارجي foreign external
interior: داخلية interior
defence: دفاع defence defense
finance: مالية مال finance financial
education: تعليم تربية education
economy: اقتصاد اقتصادي اقتصادية economy economic economics
culture: ثقافة ثقافي ثقافية culture cultural
science: علم علوم علمي علمية science sciences scientific
technology: تكنولوجيا تقنية technology
oil: نفط نفطية بترول oil petroleum
gas: غاز gas
water: مياه ماء water
electricity: كهرباء electricity electric
air: جوي جوية طيران air airline airlines airways aviation
army: جيش army
forces: قوات قوة forces force
guard: حرس guard guards
revolution: ثورة ثوري ثورية revolution revolutionary
republic: جمهورية جمهوري republic republican republicans
democratic: ديمقراطي ديمقراطية ديموقراطي ديموقراطية democratic democrats democracy
party: حزب party
movement: حركة movement
front: جبهة front
liberation: تحرير liberation
resistance: مقاومة resistance
islamic: إسلامي إسلامية islamic
muslim: مسلم مسلمون مسلمين muslim muslims
brotherhood: إخوان brotherhood brothers
christian: مسيحي مسيحية christian
jihad: جهاد جهادي jihad
state: دولة state
people: شعب شعبي شعبية people peoples popular
workers: عمال عمالي workers labour labor
communist: شيوعي شيوعية communist
socialist: اشتراكي اشتراكية socialist
liberal: ليبرالي ليبرالية liberal
conservative: محافظ محافظين محافظون conservative conservatives
green: أخضر خضر خضراء green greens
freedom: حرية حر حرة أحرار freedom free
peace: سلام peace
unity: وحدة unity
union: اتحاد union
federation: اتحاد federation
federal: اتحادي اتحادية فيدرالي فدرالي فيدرالية فدرالية federal
reserve: احتياطي reserve
european: أوروبي أوروبية european europe أوروبا
african: أفريقي أفريقية إفريقي إفريقية african africa أفريقيا إفريقيا
asian: آسيوي آسيوية asian asia آسيا
arab: عربي عربية arab arabs
latin: لاتيني لاتينية latin
league: جامعة رابطة عصبة دوري league
cooperation: تعاون cooperation co-operation
gulf: خليج خليجي gulf
development: تنمية إنماء إنمائي development
reconstruction: إعمار تعمير reconstruction
food: أغذية غذاء food
agriculture: زراعة زراعي agriculture agricultural
children: أطفال طفولة children childrens
women: نساء مرأة women womens
refugees: لاجئين لاجئون refugee refugees
human: إنسان إنساني إنسانية human humanitarian
rights: حقوق rights
relief: إغاثة غوث relief
red: أحمر حمراء red
cross: صليب cross
crescent: هلال crescent
police: شرطة بوليس police
intelligence: مخابرات استخبارات استخباراتية intelligence
military: عسكري عسكرية military
general: عام عامة general
public: عام عامة public
secretariat: أمانة secretariat
parliament: برلمان برلماني parliament parliamentary
assembly: جمعية assembly
senate: شيوخ senate
congress: كونغرس كونجرس congress
deputies: نواب deputies representatives
commission: مفوضية لجنة commission
committee: لجنة committee
olympic: أولمبي أولمبية أولمبياد olympic olympics
football: قدم football soccer
cup: كأس cup
university: جامعة university
institute: معهد institute
centre: مركز centre center
studies: دراسات studies
research: بحوث أبحاث research
company: شركة company
group: مجموعة جماعة group
radio: إذاعة راديو radio
television: تلفزيون television tv
times: تايمز times
today: اليوم today
middle: أوسط middle
east: شرق شرقي east eastern
west: غرب غربي west western
north: شمال شمالي شمالية north northern
south: جنوب جنوبي جنوبية south southern
atlantic: أطلسي أطلنطي atlantic
pacific: هادئ pacific
treaty: معاهدة treaty
alliance: تحالف حلف ائتلاف alliance coalition
rapid: سريع rapid
support: دعم support
syrian: سوريا سوري سورية
transitional: انتقالي انتقالية transitional
sovereignty: سيادة سيادي sovereignty sovereign
presidential: رئاسي رئاسية presidential
government: حكومة حكومي government
aid: مساعدات aid
labour: عمل labour labor
environment: بيئة environment
climate: مناخ climate
space: فضاء space
ocean: محيط ocean
navy: بحرية navy naval marine
border: حدود border
border-guard: حدودي
company-oil: أرامكو aramco
railway: سكك حديد railway railways rail
telecom: اتصالات telecom telecommunications communications
royal: ملكي ملكية royal
young: شباب youth young
student: طلاب طلبة student students
journalists: صحفيين صحفيون صحافيين journalists
doctors: أطباء doctors
borders: حدود borders
without: بلا without
watch: ووتش watch
amnesty: عفو amnesty
first: أول أولى first
new: جديد جديدة new
`;

/** Words that only bind: left out on both sides. */
export const binders = `من في على إلى عن ل و أو of the for and in on at to de la le les des du der die das et y und a an`;
