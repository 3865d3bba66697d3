import type { Dossier, Link } from "@proj/core";
import { lookup, type Told } from "@proj/core/views";
import { isolateParams, type Wording, wording } from "@proj/core/wording";
import type { Context } from "../context.ts";
import { isolate } from "./safe.ts";

/** The longest quotation printed whole, in UTF-16 units; the file has the rest. */
const LONGEST = 240;

/** What the printed views share: the words of the codes, and article words set apart from the line they stand in. */
export interface Phrases extends Wording {
  /** Words of an article in quotation marks, shortened at a word if very long. */
  quote(text: string): string;
  /** Who published a page; where it does not say, the file that it was read from. */
  outlet(page: Pick<Told, "document" | "outlet">): string;
  /** Who published it and when. */
  page(page: Pick<Told, "document" | "outlet" | "published">): string;
  /** Words with the page they stand in. */
  told(told: Told): string;
  /** Why two things are linked. */
  reason(link: Link): string;
}

const shorten = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))}…`;
};

/** The phrases of the person's language, for one dossier. */
export function phrases(dossier: Dossier, { language, say, paint }: Context): Phrases {
  const words = wording(language);
  const look = lookup(dossier);
  const file = (document: string): string | undefined =>
    look
      .reading(document)
      ?.document.location.split("/")
      .filter((part) => part !== "")
      .at(-1);
  const outlet: Phrases["outlet"] = (page) => {
    const name = page.outlet ?? file(page.document);
    return name === undefined ? say.unknownOutlet() : isolate(name);
  };
  const page: Phrases["page"] = (p) => `${outlet(p)}${p.published === null ? "" : ` (${words.date(p.published)})`}`;
  const quote: Phrases["quote"] = (text) => (language === "ar" ? `«${isolate(shorten(text))}»` : `“${isolate(shorten(text))}”`);
  return {
    ...words,
    quote,
    outlet,
    page,
    told: (told) => `${quote(told.anchor.quote)} ${paint.faint(`— ${page(told)}`)}`,
    reason: ({ reason: { code, params } }) => {
      // A reason names a page of unknown outlet by its id.
      const readable = Object.fromEntries(Object.entries(params).map(([key, v]) => [key, typeof v === "string" ? (file(v) ?? v) : v]));
      return words.why({ code, params: isolateParams(readable, isolate) });
    },
  };
}
