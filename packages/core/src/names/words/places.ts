/** Class nouns of places by level, "level: words". Two places whose levels differ are two places: ولاية نيويورك is not مدينة نيويورك. */
export const placeClasses = `
state: دولة جمهورية مملكة سلطنة إمارة اتحاد الجماهيرية republic kingdom sultanate emirate federation commonwealth
region: محافظة ولاية إقليم مقاطعة منطقة قضاء ناحية دائرة أوبلاست كانتون جهة إيالة province governorate county region district oblast prefecture canton wilaya territory department
city: مدينة عاصمة بلدة قرية بلدية ضاحية حاضرة city town capital village municipality suburb metropolis
island: جزيرة جزر شبه أرخبيل island islands isle isles peninsula archipelago
`;

/** Things named after a place: dropping the word names the place itself, unless nothing else bears the name. */
export const landmarks = `
airport: مطار airport
port: ميناء مرفأ port harbour harbor
river: نهر river
sea: بحر sea
ocean: محيط ocean
gulf: خليج gulf bay
mountain: جبل جبال مرتفعات هضبة mount mountain mountains hills heights plateau mt
lake: بحيرة lake
strait: مضيق strait straits
canal: قناة canal
dam: سد dam
crossing: معبر crossing
camp: مخيم معسكر camp
base: قاعدة base
quarter: حي quarter neighbourhood neighborhood
street: شارع street avenue
square: ساحة ميدان square
bridge: جسر كوبري bridge
desert: صحراء بادية desert
valley: وادي سهل valley plain
station: محطة station plant
field: حقل field
prison: سجن prison
palace: قصر palace
hospital: مستشفى hospital
stadium: ملعب استاد ستاد stadium
coast: ساحل coast
countryside: ريف بادية غوطة countryside
strip: قطاع strip
bank: ضفة
border: حدود border
`;

/** Words of place names that mean the same in both scripts and always tell. */
export const placeWords = `
north: شمال شمالي شمالية north northern
south: جنوب جنوبي جنوبية south southern sud
east: شرق شرقي شرقية east eastern
west: غرب غربي غربية west western
northeast: northeast northeastern
northwest: northwest northwestern
southeast: southeast southeastern
southwest: southwest southwestern
central: وسط وسطى أوسط central middle centre center
upper: أعلى عليا upper
lower: أسفل سفلى lower
new: جديد جديدة new
old: قديم قديمة old
greater: كبرى كبير كبيرة أكبر greater great grand
lesser: صغرى صغير صغيرة أصغر lesser little small
inner: داخلي داخلية inner
outer: خارجي خارجية outer
high: عال عالي عالية high
red: أحمر حمراء red
black: أسود سوداء black
white: أبيض بيضاء white
green: أخضر خضراء green
blue: أزرق زرقاء blue
yellow: أصفر صفراء yellow
dead: ميت dead
mediterranean: متوسط mediterranean
democratic: ديمقراطي ديمقراطية ديموقراطية ديموقراطي democratic
people: شعبية people peoples
united: متحد متحدة united
states: ولايات states
equator: استوائي استوائية equatorial
saint: سان سانت سانتا سانتو القديس saint st san santa santo sao
free: حرة free
holy: مقدس مقدسة holy
land: أرض أراضي land lands territories
`;
