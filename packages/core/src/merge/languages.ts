/**
 * What merge knows of languages, as data: words to pass over, words that turn or take back a sentence, and for Arabic the letters that inflection
 * and derivation add. Merge itself knows no grammar. A language is added by adding a table; text in a language without one is compared by whole
 * words, and loses only what these words would tell.
 */
export interface LanguageTable {
  /** Function words: they tell nothing about what a sentence is about. Words are divided by spaces. */
  functionWords: string;
  /** Verbs and nouns that only carry another noun ("held talks", "the operation of"). */
  lightWords: string;
  /** Words that turn a sentence into its opposite. */
  negations: string;
  /** Phrases between the right value and the one that it replaces: "65, not 66". */
  replacing: readonly string[];
  /** Words by which somebody takes back what they themselves said. */
  withdrawing: string;
}

const arabic: LanguageTable = {
  functionWords:
    "في من على الى عن مع هذا هذه ذلك تلك هؤلاء التي الذي الذين اللذين اللتين ان أن انه انها كان كانت يكون تكون قد لقد لم لن لا ما هو هي هم كل بعض بعد قبل خلال عند عندما حين حيث كما أو او ثم بل لكن إذا اذا إلا غير أي بين حتى منذ أمام وراء تحت فوق ضد نحو حول عبر لدى لها له لهم به بها فيه فيها منه منها عليه عليها إليه إليها هناك هنا أيضا وأن وقد وكان كانوا سوف ليس ليست مثل بأن بأنه بأنها لأن كي",
  lightWords:
    "تم يتم تمت ستتم جرى يجري تجري أجرى أجرت إجراء قام قامت يقوم تقوم القيام قيام حصل حصلت يحصل تحصل حصول شهد شهدت يشهد عملية عمليات أعمال مزيد بدء بدأ بدأت أول ثاني",
  negations: "لا لم لن ليس ليست ليسوا غير عدم دون بدون بلا",
  replacing: ["وليس", "وليسوا", "لا", "بدل", "بدلا من", "عوضا عن"],
  withdrawing: "تراجع تراجعت يتراجع تتراجع تراجعوا سحب سحبت عدل عدلت",
};

const english: LanguageTable = {
  functionWords:
    "the a an of in on at to from by for with and or but that this these those is are was were be been has have had it its he she they his her their as not no will would can could may might said says",
  lightWords: "make made take took hold held carry carried conduct conducted undergo operation process",
  negations: "not no never without none neither nor cannot",
  replacing: ["not", "instead of", "rather than", "down from", "up from"],
  withdrawing: "withdrew withdraw withdraws retracts retracted backtracked",
};

/** The tables of all languages. */
export const languageTables: readonly LanguageTable[] = [arabic, english];

/**
 * Arabic word formation, for the light stemmer (light10 of Larkey, Ballesteros and Connell 2007) and for what is left of a stem without its pattern.
 * Letters are folded ones.
 */
export const arabicForms = {
  /** Words in these letters only are stemmed. */
  letters: /^[\u0621-\u064a]+$/,
  /** Clitics in front, longest first. */
  prefixes: ["وبال", "فبال", "وال", "فال", "بال", "كال", "لل", "ال", "و", "ف"],
  /** Prepositions glued to a longer word. */
  prepositions: /^[بلك]/,
  /** Conjunctions glued to any word. */
  conjunctions: /^[وف]/,
  /** Inflection and pronouns behind. */
  suffixes: ["هما", "كما", "هم", "هن", "ها", "نا", "ات", "ون", "ين", "ان", "يه", "ه", "ي"],
  /** Feminine ending of a stem. */
  feminine: "ت",
  /** Prefixes of derived verbs and of the future. */
  derived: /^(?:است|سي|ست|سن)(?=.{3})/,
  /** Letters that patterns put in front. */
  patternFront: /^[تمين](?=.{3})/,
  /** Long vowels, hamza and the ending that patterns add inside and behind. */
  patternInside: /ه$|[اويىء]/g,
};
