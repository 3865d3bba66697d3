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

/** A bijection of 32-bit numbers in which every bit moves every other (the finalizer of MurmurHash3, public domain). */
const mixed = (n: number): number => {
  let h = n;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, "0");

/** The 80 bits of the last document asked for: mentions come document by document. */
let last = { document: "", head: "", a: 0, b: 0 };

const bitsOf = (document: string): typeof last => {
  if (document === last.document) return last;
  const bits = /^d[0-9a-f]{20}$/.test(document) ? document.slice(1) : contentHash(document);
  last = { document, head: bits.slice(0, 4), a: Number.parseInt(bits.slice(4, 12), 16), b: Number.parseInt(bits.slice(12), 16) };
  return last;
};

/**
 * Id of a mention: document, class and span; no type or kind in it, so that a better reader keeps ids. The span is mixed into the 80 bits of the
 * document by a bijection: two spans of one document never meet, those of two documents as rarely as two hashes do.
 */
export const mentionId = (document: string, mentionClass: MentionClass, start: number, end: number): string => {
  const { head, a, b } = bitsOf(document);
  const left = mixed(a ^ start);
  return `${mentionClass}${head}${hex(left)}${hex(mixed(b ^ end ^ left))}`;
};
