/**
 * Folds a text for searching as people type: case, Arabic vowel signs and tatweel dropped, forms of alef, yeh, teh marbuta and hamza carriers made one.
 * Only for finding; what is the same name is decided in merging.
 */
export const foldForSearch = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/[\u0671\u0672\u0673\u0675]/g, "\u0627")
    .replace(/\u0649|\u06CC/g, "\u064A")
    .replace(/\u0629/g, "\u0647")
    .replace(/\u06A9/g, "\u0643");
