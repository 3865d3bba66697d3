import { personDraft, readPerson, strange } from "./names-persons.ts";
import { hitOver, isBreak, isMark, isQuote, type Scan, take } from "./names-scan.ts";
import { readTitle, type TitlePhrase, titleText } from "./names-title-phrase.ts";
import { CONJOINED, DEFINITE, GIVEN, PREPOSED, SAFE, TITLE } from "./names-word.ts";
/** Names after titles: وزير الخارجية الروسي سيرغي لافروف, with or without a comma; coordinated names after a plural title. */
export const findTitledPersons = (scan: Scan, phrases: TitlePhrase[]): void => {
  for (let i = 0; i < scan.length; i++) {
    if (!(scan.flags[i]! & TITLE)) continue;
    const word = scan.words[i];
    if (!word || !(word.flags & TITLE) || scan.owner[i]! > 0) continue;
    if (hitOver(scan, i) && !hitOver(scan, i)!.bearers[0]!.ambiguous) continue;
    // a given name that is also a title (الأمين، الصديق) starts a name when a name goes on after it
    if (word.title!.use === "honour") {
      const direct = readPerson(scan, i + 1, 2);
      if (direct) {
        take(
          scan,
          personDraft(scan, i + 1, direct, "title", {
            title: titleText(scan, { first: i, last: i + 1, core: i + 1, definite: true, of: -1, open: -1, plural: false }),
          }),
        );
        i = direct.last - 1;
        continue;
      }
    }
    if (word.title!.use === "weak") {
      const direct =
        word.flags & DEFINITE && scan.words[i + 1] && scan.words[i + 1]!.cut === 0 && scan.words[i + 1]!.flags & (GIVEN | SAFE)
          ? readPerson(scan, i + 1, 1)
          : null;
      if (
        direct &&
        take(
          scan,
          personDraft(scan, i + 1, direct, "title", {
            title: titleText(scan, { first: i, last: i + 1, core: i + 1, definite: true, of: -1, open: -1, plural: false }),
          }),
        )
      )
        i = direct.last - 1;
      continue;
    }
    const phrase = readTitle(scan, i);
    if (word.title!.use === "kin" && phrase.open >= 0 && !(word.flags & DEFINITE)) {
      // نجل القذافي: whose kin it is
      const other = readPerson(scan, phrase.open, 2);
      if (other) take(scan, personDraft(scan, phrase.open, other, "kin"));
    }
    let at = phrase.last;
    const comma = isMark(scan, at, "،,") || isMark(scan, at, "(");
    if (comma) at++;
    if (isQuote(scan, at)) at++;
    const next = scan.words[at];
    const plain = phrase.open < 0 && next && !isBreak(scan, at);
    const closed = phrase.definite || word.title!.use === "honour";
    if (plain && closed && !(next.flags & (PREPOSED | CONJOINED) && !(next.flags & SAFE))) {
      const strong = !comma || (next.flags & (GIVEN | SAFE)) !== 0 || strange(next);
      const person = strong ? readPerson(scan, at, 2) : null;
      if (person && !(comma && person.last === at + 1 && !(next.flags & SAFE) && !isMark(scan, person.last, "،,)"))) {
        const extra = {
          title: titleText(scan, phrase),
          of: phrase.of,
          ...(word.gender === "f" && word.title!.use !== "kin" ? { gender: "f" as const } : {}),
        };
        take(scan, personDraft(scan, at, person, "title", extra));
        if (phrase.plural) coordinated(scan, person.last, extra.title);
        i = person.last - 1;
        continue;
      }
    }
    if (word.title!.use !== "honour" || word.flags & DEFINITE) phrases.push({ ...phrase, last: phrase.core });
  }
};

/** After a plural title: … وفلان الفلاني. */
const coordinated = (scan: Scan, from: number, title: string): void => {
  let at = from;
  for (let guard = 0; guard < 6; guard++) {
    if (isMark(scan, at, "،,")) at++;
    const word = scan.words[at];
    if (!word || !(word.flags & CONJOINED) || word.cut === 0) return;
    const person = readPerson(scan, at, 1);
    if (!person) return;
    take(scan, personDraft(scan, at, person, "title", { title }));
    at = person.last;
  }
};
