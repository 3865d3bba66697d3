import type { LanguagePage } from "./language-page.ts";
import type { Line } from "./lines.ts";
import { pressNamed } from "./outlets.ts";

/** The label that opens a line, or null. `glued`: a label of two words or more may run into the next word. */
export const labelOf = (key: string, labels: readonly string[], glued = false): string | null =>
  labels.find((label) => key === label || key.startsWith(`${label} `) || (glued && label.includes(" ") && key.startsWith(label))) ?? null;

const BREADCRUMB = /[»›]|\s[>\\]\s/;
const LETTER = /\p{L}/u;

/** Whether the line is a path of sections: الرئيسية » العالم » … */
export const isBreadcrumb = (line: Line, page: LanguagePage): boolean => {
  if (!BREADCRUMB.test(line.text) || line.closed) return false;
  const steps = line.text.split(/\s*[»›>\\]\s*/).filter((s) => s !== "");
  if (steps.length < 2) return false;
  return page.furniture.has(page.fold(steps[0]!)) || steps.slice(0, -1).every((s) => s.split(/\s+/).length <= 3);
};

/** Whether the line is a row of sections: three or more short items, most of them known, or nothing but words for sections. */
export const isMenu = (line: Line, page: LanguagePage): boolean => {
  if (line.closed || line.words < 3 || line.words > 40) return false;
  const known = (item: string): boolean => page.sections.has(item) || page.furniture.has(item);
  const items = line.text
    .split(/\s{2,}|\s*[|•·\t]\s*/)
    .map(page.fold)
    .filter((item) => item !== "");
  if (items.length >= 3 && items.every((item) => item.split(" ").length <= 4)) return items.filter(known).length * 2 >= items.length;
  const words = line.key.split(" ");
  return words.every((word) => known(word) || (word.startsWith("و") && known(word.slice(1))));
};

/** Whether the line belongs to the page and to no story: buttons, notices, counters, single letters. */
export const isFurniture = (line: Line, page: LanguagePage): boolean => {
  const { key, words } = line;
  if (words === 0 || !LETTER.test(key) || key.length < 2) return !/\d{4}/.test(key);
  if (page.furniture.has(key)) return true;
  if (isBreadcrumb(line, page) || isMenu(line, page)) return true;
  const start = labelOf(key, page.furnitureStarts) ?? page.furnitureStarts.find((s) => s.length > 12 && key.startsWith(s));
  if (start && (start.split(" ").length >= 3 || (words <= 9 && !/[.؟!]$/.test(line.text)))) return true;
  if (words <= 9 && page.furnitureInside.some((inside) => key.includes(inside)) && /\d/.test(key)) return true;
  return words <= 14 && page.copyright.some((c) => key.includes(c));
};

/** A line that could be a headline: some words, no full stop. */
export const isHeadlineLike = (line: Line): boolean =>
  line.words >= 3 &&
  line.words <= 30 &&
  line.text.length <= 200 &&
  !/[.،؛:]$/.test(line.text.replace(/\.{2,}$|…$/, "")) &&
  LETTER.test(line.key);

/** A paragraph of a story: many words, or ended like a sentence. */
export const isParagraph = (line: Line): boolean =>
  line.words > 30 || (line.words >= 6 && /[.!؟…»”"]$/.test(line.text)) || line.text.length > 200;

const CREDIT_AT_END = /(?:[-–—/]\s*([^-–—/()]{2,30})|\(([^()]{2,40})\)|\[([^[\]]{2,40})\])\s*[.]?$/u;

/** A picture's caption: ends with the credit of an agency, or begins with a word for picture. */
export const captionCredit = (line: Line, page: LanguagePage): string | null => {
  if (line.words > 45) return null;
  if (labelOf(line.key, page.caption)) return "";
  const credit = CREDIT_AT_END.exec(line.text);
  const name = (credit?.[1] ?? credit?.[2] ?? credit?.[3])?.trim();
  if (!name) return null;
  const before = line.text.slice(0, credit!.index).trim();
  const key = page.fold(name);
  if (page.caption.includes(key) && before.split(/\s+/).length >= 3) return "";
  const press = key.split(" ").length <= 4 ? pressNamed(name) : null;
  // a dateline has its credit near its head: "القاهرة (رويترز)"; a caption tells something first
  return press && before.split(/\s+/).length >= 4 ? press.name : null;
};

/** A line of one or more names of people and nothing that would make it a sentence. */
export const isPersonLine = (line: Line, page: LanguagePage): boolean =>
  line.words >= 2 &&
  line.words <= 5 &&
  !line.closed &&
  !/[\d:؟!«"“]/.test(line.text) &&
  line.key.split(" ").every((word) => !page.particles.has(word) && word.length > 1);
