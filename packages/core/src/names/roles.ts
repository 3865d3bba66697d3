import { lexicon, wordKey } from "./lexicon.ts";
import type { NameToken, TokenRole } from "./name-token.ts";
import type { NameWord } from "./name-words.ts";
import { familyFirstPeoples, isArabicGivenName, isNationAdjective, nationOf } from "./world.ts";

/** What the words of a name do, decided by the kind of thing it names. */
export interface RoleOf {
  role: TokenRole;
  labels: readonly string[];
}
const core: RoleOf = { role: "core", labels: [] };
const hard: RoleOf = { role: "title", labels: [] };

/** Latin honorifics that are no common given or family names; the rest may be either (King, Prince, Major). */
const plainTitles = new Set(
  "mr mrs ms miss dr prof professor sir dame lord lady gen general lt lieutenant col colonel capt captain adm admiral sgt president minister senator sheikh sheik shaikh cheikh ayatollah hon rep sen gov mme mlle the late".split(
    " ",
  ),
);
const teen = /^(عشر|عشره)$/;

/** Roles in a person's name. Titles are cut only from the front, and never the last word that is left. */
export function personRoles(words: readonly NameWord[]): RoleOf[] {
  const roles = words.map(() => core);
  let first = 0;
  let office = false;
  for (; first < words.length - 1; first++) {
    const word = words[first] as NameWord;
    const key = word.text;
    if (word.afterSonOf) break;
    const definite = word.article || word.script !== "arabic";
    if (lexicon.offices.has(key) && (definite || office || first + 2 < words.length)) {
      office = true;
      roles[first] = hard;
    } else if (lexicon.honorifics.has(key)) {
      // أمير قطر, شيخ الأزهر: with what he is the sheikh of, it is an office.
      const next = words[first + 1] as NameWord;
      if (
        word.script === "arabic" &&
        !word.article &&
        first + 3 < words.length &&
        !isArabicGivenName(next.text) &&
        (nationOf(next.written) !== "" || next.article)
      ) {
        roles[first] = hard;
        roles[++first] = hard;
        office = true;
        continue;
      }
      const sure = word.script === "latin" ? plainTitles.has(key) : word.article || word.dot || office;
      roles[first] = sure ? hard : { role: "maybe-title", labels: [] };
      // A bare title may be the given name itself, so nothing behind it is a title any more.
      if (!sure && !lexicon.honorifics.has((words[first + 1] as NameWord).text)) {
        first++;
        break;
      }
    } else if ((office || first === 0) && nationOf(word.written) !== "" && (office || nextIsTitle(words, first))) roles[first] = hard;
    else if (office && (lexicon.organizationWords.has(key) || /^لل./.test(word.text))) roles[first] = hard;
    else {
      // A calling that no list knows (الأديب فلان الفلاني): a definite word in front of a given name.
      if (
        first === 0 &&
        word.script === "arabic" &&
        word.article &&
        words.length > 2 &&
        isArabicGivenName((words[1] as NameWord).text) &&
        !isArabicGivenName(word.text)
      ) {
        roles[first++] = { role: "maybe-title", labels: [] };
      }
      break;
    }
  }
  for (let i = first; i < words.length; i++) {
    const word = words[i] as NameWord;
    const last = i === words.length - 1;
    if (word.bracket && i > 0) roles[i] = { role: "gloss", labels: [] };
    else if (i > first) {
      const generation = lexicon.generations.get(word.text);
      const ordinal = ordinalAt(words, i);
      if (generation !== undefined && last && (word.article || word.script === "latin" || word.text === "جونيور"))
        roles[i] = { role: "generation", labels: generation };
      else if (ordinal !== "") {
        roles[i] = { role: "ordinal", labels: [ordinal] };
        if (!last && teen.test((words[i + 1] as NameWord).text)) roles[++i] = { role: "ordinal", labels: [] };
      } else if (!last && word.article && word.script === "arabic" && lexicon.honorifics.has(word.text))
        roles[i] = { role: "maybe-title", labels: [] };
      else if (!last && lexicon.particles.has(word.text)) roles[i] = { role: "particle", labels: [] };
    } else if (!last && i === first && lexicon.particles.has(word.text) && familyFirstPeoples(word.text).length === 0) {
      roles[i] = { role: "particle", labels: [] };
    }
  }
  return roles;
}

function nextIsTitle(words: readonly NameWord[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && (lexicon.offices.has(next.text) || lexicon.honorifics.has(next.text));
}

function ordinalAt(words: readonly NameWord[], i: number): string {
  const word = words[i] as NameWord;
  const labels = lexicon.ordinals.get(word.text);
  if (labels === undefined) return word.script === "digits" ? word.text : "";
  const label = labels[0] as string;
  if (word.script === "arabic") {
    // الثاني is an ordinal, آل ثاني a family.
    if (!word.written.startsWith("ال")) return "";
    const next = words[i + 1];
    return next !== undefined && teen.test(next.text) ? String(10 + (Number(label) % 10)) : label;
  }
  // A Roman numeral is written in capitals; alone, I, V and X are initials unless they end the name.
  if (/^[ivx]+$/.test(word.text)) return word.capitals && (word.text.length > 1 || i === words.length - 1) && !word.dot ? label : "";
  return label;
}

/** Roles in a place's name. */
export function placeRoles(words: readonly NameWord[]): RoleOf[] {
  const roles = words.map(() => core);
  let named = 0;
  for (const word of words) if (!lexicon.placeClasses.has(word.text)) named++;
  words.forEach((word, i) => {
    const classes = lexicon.placeClasses.get(word.text);
    const landmark = lexicon.landmarks.get(word.text);
    const atEdge = i === 0 || i === words.length - 1 || roles[i - 1]?.role === "class";
    if (i > 0 && word.comma) roles[i] = { role: "container", labels: [] };
    else if (i > 0 && word.bracket) roles[i] = { role: "gloss", labels: [] };
    else if (named > 0 && classes !== undefined && atEdge) roles[i] = { role: "class", labels: classes };
    else if (named > 1 && landmark !== undefined && (i === 0 || (word.script === "latin" && i === words.length - 1)))
      roles[i] = { role: "landmark", labels: landmark };
    else if (i > 0 && i < words.length - 1 && roles[i - 1]?.role === "class" && nationOf(word.written) !== "")
      roles[i] = { role: "nation", labels: [] };
    else if (word.script === "latin" && lexicon.binders.has(word.text) && words.length > 1 && /^(the|of)$/.test(word.text))
      roles[i] = { role: "particle", labels: [] };
  });
  return roles;
}

/** Roles in the name of an organization or of a thing. */
export function organizationRoles(words: readonly NameWord[]): RoleOf[] {
  const roles = words.map(() => core);
  words.forEach((word, i) => {
    const classes = lexicon.organizationClasses.get(word.text);
    if (i > 0 && word.bracket) roles[i] = { role: "gloss", labels: [] };
    // وكالة فلان للأنباء: what an agency deals in is part of its class.
    else if (i > 1 && roles[0]?.labels.includes("agency") && lexicon.organizationWords.get(word.text)?.includes("news"))
      roles[i] = { role: "class", labels: ["agency"] };
    else if (words.length > 1 && lexicon.binders.has(word.text) && !word.capitals) roles[i] = { role: "particle", labels: [] };
    else if (words.length > 1 && classes !== undefined && (word.script === "arabic" ? i === 0 : i === words.length - 1 || i === 0))
      roles[i] = { role: "class", labels: classes };
    else if (words.length > 1 && i > 0 && isNationAdjective(word.written)) roles[i] = { role: "nation", labels: [] };
    else if (words.length > 1 && i === 0 && word.script === "latin" && isNationAdjective(word.written))
      roles[i] = { role: "nation", labels: [] };
  });
  return roles;
}

/** The meanings of a word in names of this kind, in an alphabet both scripts share. */
export function conceptsOf(token: Pick<NameToken, "text">, person: boolean, place: boolean): readonly string[] {
  if (person) return [];
  const key = wordKey(token.text);
  return (place ? lexicon.placeWords.get(key) : lexicon.organizationWords.get(key)) ?? lexicon.landmarks.get(key) ?? [];
}
