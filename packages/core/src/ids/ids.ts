import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** First 80 bits of the SHA-256 of the parts, in hex; parts are length-prefixed so that no two lists of parts run together. */
export const contentHash = (...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.map((p) => `${p.length}:${p}`).join(""))).subarray(0, 10));

/** Id of a document from what was given from outside (never its location): the same article found in two places is one document. */
export const documentId = (given: { text: string; title?: string | null; source?: string | null; published?: string | null }): string =>
  `d${contentHash(given.text, given.title ?? "", given.source ?? "", given.published ?? "")}`;

/** Class of a mention, one letter: entity (named or described thing), event, claim. */
export type MentionClass = "e" | "v" | "c";

/** Id of a mention: document, class and span; no type or kind in it, so that a better reader keeps ids. */
export const mentionId = (document: string, mentionClass: MentionClass, start: number, end: number): string =>
  `${mentionClass}${contentHash(document, String(start), String(end))}`;
