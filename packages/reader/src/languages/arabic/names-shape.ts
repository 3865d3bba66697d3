/** A root letter: anything but the long vowels and ة. */
const C = "[بتثجحخدذرزسشصضطظعغفقكلمنهءاويى]";
const V = "[اوي]";
const K = "[بتثجحخدذرزسشصضطظعغفقكلمنهء]";

/** Skeletons of inflected Arabic words after clitics: one to four root letters with a long vowel at most between each two. */
const SKELETONS = [
  `${C}{2}`,
  `${C}${V}?${C}${V}?${C}`,
  `${K}${K}${K}${V}?${K}`,
  `${K}${V}${K}${K}`,
  `${K}${K}ا${K}ي${K}`,
  `${K}${V}${K}ا${K}`,
  `${K}و${K}ا${K}`,
];
const PREFIX = "(?:ال)?(?:ا|م|ت|ي|ن|ان|است|مست|مت|من|يست|تست|يت|تت|ين|تن|س[يتن])?";
const SUFFIX = "(?:ه|ا|ات|ون|ين|ان|وا|ن|ت|تا|ي|يه|يا|يات|يون|يين|تان|تين|ها|هم|هما|نا|ته|تها|تهم|اته|اتها|اتهم|اء|ائي|ائيه|اوي|اني|انيه)?";
const NATIVE = new RegExp(`^${PREFIX}(?:${SKELETONS.join("|")})${SUFFIX}$`);

/** Endings of adjectives and of possession: ديناميكية، رعاياها. */
const OWNED = /(?:يه|ها|هم|هما)$/;

/** Endings that only Arabic adds to a word with the article: الجيوسياسية، الديناميكيات. */
const NISBA = /(?:يه|ات|يون|يين)$/;

/**
 * Whether a folded stem has a shape that Arabic patterns do not make (ستولتنبرغ، أوربان، ماكرون), so that, unknown to the dictionary, it is a foreign
 * name. A word of native shape may still be a name; only the sentence can tell.
 */
export const foreignShape = (stem: string): boolean =>
  stem.length > 2 && !NATIVE.test(stem) && !(stem.startsWith("ال") && NISBA.test(stem)) && !(stem.length > 5 && OWNED.test(stem));
