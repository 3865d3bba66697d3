/** First strong isolate and pop directional isolate (Unicode Bidirectional Algorithm, UAX #9): what stands between cannot disturb what stands around. */
const FSI = "\u2068";
const PDI = "\u2069";

/** Marks that only hint at direction; inside an isolate nothing is lost without them. */
const hints = /[\u200E\u200F\u061C]/g;
/** Embeddings, overrides, isolates, and everything that moves a terminal's cursor or colours it (C0, DEL, C1). */
const dangerous = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Words of an article, a file name or an error for a terminal: line breaks become spaces, other control and bidi control characters are
 * shown as `\u{202E}` instead of obeyed, lone surrogates as U+FFFD.
 */
export const visible = (text: string): string =>
  text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ")
    .replace(/\t/g, " ")
    .replace(hints, "")
    .replace(dangerous, (c) => `\\u{${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}}`)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

/** {@link visible}, set apart from the direction of the line around it. */
export const isolate = (text: string): string => `${FSI}${visible(text)}${PDI}`;
