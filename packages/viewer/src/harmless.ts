/** Embeddings, overrides and isolates can reorder the words around them; a mark is shown in their place. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g;
/** Direction marks of Arabic and Hebrew typing: they reorder nothing beyond their neighbours, and names are shown without them. */
const MARKS = /[\u061C\u200E\u200F]/g;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A text of the article itself, in which characters that could reorder the page are shown as visible marks. Length may change. */
export const harmlessText = (text: string): string =>
  text.replace(REORDERING, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase()}]`).replace(CONTROLS, "\uFFFD");

/** A name or label in one line: as {@link harmlessText}, without direction marks, white space folded. */
export const harmlessName = (text: string): string => harmlessText(text.replace(MARKS, "")).replace(/\s+/g, " ").trim();

/** An address that may stand in a link: http and https only, else null. */
export const harmlessAddress = (address: string): string | null => {
  if (!/^https?:\/\//i.test(address)) return null;
  try {
    const url = new URL(address);
    return url.username || url.password ? null : url.href;
  } catch {
    return null;
  }
};
