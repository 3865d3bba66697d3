import type { Told } from "@proj/core/views";
import { type Wording, wording } from "@proj/core/wording";
import type { Context } from "../context.ts";
import { isolate } from "./safe.ts";

/** The longest quotation printed whole, in UTF-16 units; the file has the rest. */
const LONGEST = 240;

/** What the printed views share: the words of the codes, and article words set apart from the line they stand in. */
export interface Phrases extends Wording {
  /** Words of an article in quotation marks, shortened at a word if very long. */
  quote(text: string): string;
  /** Who published it and when. */
  page(page: Pick<Told, "outlet" | "published">): string;
  /** Words with the page they stand in. */
  told(told: Told): string;
}

const shorten = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))}…`;
};

/** The phrases of the person's language. */
export function phrases({ language, say, paint }: Context): Phrases {
  const words = wording(language);
  const page: Phrases["page"] = ({ outlet, published }) =>
    `${outlet === null ? say.unknownOutlet() : isolate(outlet)}${published === null ? "" : ` (${words.date(published)})`}`;
  const quote = (text: string) => (language === "ar" ? `«${isolate(shorten(text))}»` : `“${isolate(shorten(text))}”`);
  return { ...words, page, quote, told: (told) => `${quote(told.anchor.quote)} ${paint.faint(`— ${page(told)}`)}` };
}
