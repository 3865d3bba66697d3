/** The file is not whole JSON. */
export class DamagedJson extends Error {
  override readonly name = "DamagedJson";
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

const damaged = (at: number): never => {
  throw new DamagedJson(`The file is not whole JSON at byte ${at}.`);
};

/** The place of the next byte that is no white space. */
export const pastSpace = (b: Uint8Array, at: number): number => {
  let i = at;
  for (let c = b[i]; c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09; c = b[i]) i++;
  return i;
};

/** The place after the string that begins at `at`. */
export const pastString = (b: Uint8Array, at: number): number => {
  const end = b.length;
  let i = at + 1;
  while (i < end) {
    const c = b[i];
    if (c === QUOTE) return i + 1;
    i += c === BACKSLASH ? 2 : 1;
  }
  return damaged(at);
};

/** The place after the value that begins at `at`. Brackets are counted, not matched by kind: what is inside is checked when it is read. */
export const pastValue = (b: Uint8Array, at: number): number => {
  const end = b.length;
  const first = b[at];
  if (first === QUOTE) return pastString(b, at);
  let i = at;
  if (first !== OPEN_OBJECT && first !== OPEN_LIST) {
    for (let c = b[i]; i < end && c !== COMMA && c !== CLOSE_OBJECT && c !== CLOSE_LIST && c !== COLON && c !== QUOTE; c = b[i]) i++;
    return i > at ? i : damaged(at);
  }
  let depth = 0;
  while (i < end) {
    const c = b[i];
    if (c === QUOTE) {
      // pastString, in place: most bytes of a file stand in strings
      for (i++; ; ) {
        if (i >= end) return damaged(at);
        const d = b[i];
        if (d === QUOTE) break;
        i += d === BACKSLASH ? 2 : 1;
      }
    } else if (c === OPEN_OBJECT || c === OPEN_LIST) depth++;
    else if ((c === CLOSE_OBJECT || c === CLOSE_LIST) && --depth === 0) return i + 1;
    i++;
  }
  return damaged(at);
};

const utf8 = new TextEncoder();
/** A key's bytes as they stand between quotation marks. */
export const keyBytes = (key: string): Uint8Array => utf8.encode(key);

/** Whether the bytes from `from` on are those of `text`. */
export const standsAt = (b: Uint8Array, from: number, text: Uint8Array): boolean => {
  for (let k = 0; k < text.length; k++) if (b[from + k] !== text[k]) return false;
  return true;
};

/**
 * Reads the object at `at`: where the value of each wanted key begins goes to `out[base + k]` (0 stays where a key is absent). Returns the place after it.
 */
export const readMembers = (b: Uint8Array, at: number, keys: readonly Uint8Array[], out: Uint32Array, base: number): number => {
  if (b[at] !== OPEN_OBJECT) return damaged(at);
  let i = pastSpace(b, at + 1);
  if (b[i] === CLOSE_OBJECT) return i + 1;
  let next = 0;
  for (;;) {
    if (b[i] !== QUOTE) return damaged(i);
    const start = i + 1;
    const end = pastString(b, i) - 1;
    i = pastSpace(b, end + 1);
    if (b[i] !== COLON) return damaged(i);
    i = pastSpace(b, i + 1);
    // Keys mostly come in the order asked for.
    for (let tried = 0; tried < keys.length; tried++) {
      const k = (next + tried) % keys.length;
      const key = keys[k]!;
      if (key.length === end - start && b[start] === key[0] && standsAt(b, start, key)) {
        out[base + k] = i;
        next = k + 1;
        break;
      }
    }
    i = pastSpace(b, pastValue(b, i));
    if (b[i] === CLOSE_OBJECT) return i + 1;
    if (b[i] !== COMMA) return damaged(i);
    i = pastSpace(b, i + 1);
  }
};

/** Calls `each` with the place of every element of the list at `at`; `each` may return the place after it if it knows. Returns the place after the list. */
export const eachElement = (b: Uint8Array, at: number, each: (at: number) => number | undefined): number => {
  if (b[at] !== OPEN_LIST) return damaged(at);
  let i = pastSpace(b, at + 1);
  if (b[i] === CLOSE_LIST) return i + 1;
  for (;;) {
    i = pastSpace(b, each(i) ?? pastValue(b, i));
    if (b[i] === CLOSE_LIST) return i + 1;
    if (b[i] !== COMMA) return damaged(i);
    i = pastSpace(b, i + 1);
  }
};

/** Calls `each` with every key of the object at `at` and the place of its value; `each` may return the place after it if it knows. Returns the place after the object. */
export const eachMember = (b: Uint8Array, at: number, each: (key: string, at: number) => number | undefined): number => {
  if (b[at] !== OPEN_OBJECT) return damaged(at);
  let i = pastSpace(b, at + 1);
  if (b[i] === CLOSE_OBJECT) return i + 1;
  for (;;) {
    const key = stringAt(b, i) ?? damaged(i);
    i = pastSpace(b, pastString(b, i));
    if (b[i] !== COLON) return damaged(i);
    i = pastSpace(b, i + 1);
    i = pastSpace(b, each(key, i) ?? pastValue(b, i));
    if (b[i] === CLOSE_OBJECT) return i + 1;
    if (b[i] !== COMMA) return damaged(i);
    i = pastSpace(b, i + 1);
  }
};

/** How many elements the list at `at` has. */
export const countElements = (b: Uint8Array, at: number): number => {
  let n = 0;
  eachElement(b, at, () => {
    n++;
    return undefined;
  });
  return n;
};

const decoder = new TextDecoder();
/** The JSON text from `from` to `to`. */
export const sliceText = (b: Uint8Array, from: number, to: number): string => decoder.decode(b.subarray(from, to));

/** The string at `at`; null where something else stands. */
export const stringAt = (b: Uint8Array, at: number): string | null => {
  if (at === 0 || b[at] !== QUOTE) return null;
  const end = pastString(b, at);
  for (let i = at + 1; i < end; i++) if (b[i] === BACKSLASH) return JSON.parse(sliceText(b, at, end)) as string;
  return sliceText(b, at + 1, end - 1);
};

/** A hash of the string at `at` (FNV-1a over its bytes); 0 where no string stands. Strings with escapes are decoded first. */
export const hashAt = (b: Uint8Array, at: number): number => {
  if (at === 0 || b[at] !== QUOTE) return 0;
  let h = 0x811c9dc5;
  for (let i = at + 1; i < b.length; i++) {
    const c = b[i]!;
    if (c === QUOTE) return h >>> 0;
    if (c === BACKSLASH) return hashOf(utf8.encode(stringAt(b, at) ?? ""));
    h = Math.imul(h ^ c, 0x01000193);
  }
  return damaged(at);
};

/** The hash of a text's bytes, as {@link hashAt} gives it. */
export const hashOf = (text: Uint8Array): number => {
  let h = 0x811c9dc5;
  for (const c of text) h = Math.imul(h ^ c, 0x01000193);
  return h >>> 0;
};

/** Whether the strings at two places are the same. */
export const sameStrings = (b: Uint8Array, x: number, y: number): boolean => {
  for (let i = 1; ; i++) {
    const c = b[x + i];
    if (c !== b[y + i] || c === BACKSLASH) return stringAt(b, x) === stringAt(b, y);
    if (c === QUOTE) return true;
  }
};
