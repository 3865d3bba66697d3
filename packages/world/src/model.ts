/** What a place is: `area` is a part of the world without a government of its own (the Middle East, the West, Gaza Strip, a peninsula). */
export type PlaceKind = "country" | "state-like" | "region" | "city" | "sea" | "mountain" | "water" | "area";

/** Spellings by language; the first is the usual short one. */
export interface Names {
  ar: readonly string[];
  en: readonly string[];
}

/** What every named thing of the world data has. */
export interface Named {
  /** Unique over all lists of this package, never reused; see the README for how ids are built. */
  id: string;
  names: Names;
  /** Set when at least one Arabic name is also an everyday word or a given name: a reader must ask for context. */
  ambiguous?: true;
  /** The very spellings, as they stand in `names`, that are also everyday words. */
  ambiguousNames?: readonly string[];
}

/** A state, region, city, sea, mountain, river or area. */
export interface Place extends Named {
  kind: PlaceKind;
  /** Ids of the places that hold this one directly; a contested place stands in each that holds or claims it. */
  within?: readonly string[];
  /** ISO 3166-1 alpha-2 of the state it belongs to (XK Kosovo, and the withdrawn SU, YU, CS, DD for historical states); absent when contested or shared. */
  country?: string;
  /** Inhabitants, as GeoNames counts them. */
  population?: number;
  /** The state whose capital this is. */
  capitalOf?: string;
  /** The state that the press means when it says this city decided something: capitals, and seats such as Tel Aviv. */
  standsFor?: string;
  /** No longer exists under this name. */
  historical?: true;
  /** More than one state claims it. */
  contested?: true;
}

/** What an organization is; `seat` is a building or office that speaks for a government (the Kremlin). */
export type OrganizationKind =
  | "agency"
  | "newspaper"
  | "broadcaster"
  | "site"
  | "international"
  | "government"
  | "seat"
  | "armed"
  | "party"
  | "company"
  | "club"
  | "federation"
  | "court"
  | "society"
  | "university";

/** A body that can act or speak. */
export interface Organization extends Named {
  kind: OrganizationKind;
  /** Written short forms in either script, folded like names by the look-up. */
  acronyms?: readonly string[];
  /** ISO 3166-1 alpha-2 of its home; absent for bodies of many states. */
  country?: string;
  /** The state for which it speaks. */
  standsFor?: string;
}

/** What a thing is. */
export type ThingKind = "competition" | "treaty" | "war" | "disease" | "prize" | "programme" | "law";

/** A named thing that is neither person, place nor body: a cup, a treaty, a war, a disease. */
export interface Thing extends Named {
  kind: ThingKind;
  acronyms?: readonly string[];
}

/** The adjective and people's name of a state. */
export interface Demonym {
  /** The id of the state. */
  country: string;
  /** Masculine singular nisba without article, every spelling: أمريكي, أميركي. */
  ar: readonly string[];
  en: readonly string[];
  /** Irregular Arabic plurals and collectives without article: روس, أتراك. */
  arPlurals?: readonly string[];
}

/** The adjective of an area, region or city: أوروبي, خليجي, مقدسي. */
export interface PlaceDemonym {
  place: string;
  ar: readonly string[];
  en: readonly string[];
  arPlurals?: readonly string[];
}

/** A people, faith, denomination or current that is not tied to one state: كردي, شيعي, سلفي. */
export interface PeopleGroup {
  id: string;
  kind: "ethnic" | "religious" | "political";
  ar: readonly string[];
  en: readonly string[];
  arPlurals?: readonly string[];
}

/** A given or family name in Arabic script. */
export interface PersonName {
  ar: string;
  /** Which people bear it; absent when both do or unknown. */
  gender?: "m" | "f";
  /** `family` when it is a family name (for Korean, Chinese, Japanese and others, where it may stand first). */
  order?: "family";
  /** Also an everyday Arabic word. */
  ambiguous?: true;
}

/** A family name that stands before the given name: Kim, Nguyen, Nagy. */
export interface FamilyFirst {
  /** ISO 639-1 of the people's language. */
  people: "ko" | "zh" | "vi" | "hu" | "ja" | "km";
  ar: readonly string[];
  en: readonly string[];
}

/** A word that opens a family name. */
export interface NameParticle {
  ar: string;
  en: readonly string[];
}
