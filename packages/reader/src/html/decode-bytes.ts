import chardet from "chardet";

/** The text of some bytes, and how its encoding was known. */
export interface Decoded {
  text: string;
  /** WHATWG label of the encoding. */
  encoding: string;
  by: "bom" | "http" | "meta" | "utf-8" | "guess";
  /** Characters that no letter could be made of. */
  replaced: number;
}

declare const TextDecoder: new (
  label?: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string; encoding: string };

const LOOK = 4096;

const bomOf = (b: Uint8Array): string | null =>
  b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf
    ? "utf-8"
    : b[0] === 0xff && b[1] === 0xfe
      ? "utf-16le"
      : b[0] === 0xfe && b[1] === 0xff
        ? "utf-16be"
        : null;

const metaOf = (bytes: Uint8Array): string | null => {
  let head = "";
  for (let i = 0; i < Math.min(bytes.length, LOOK); i++) head += String.fromCharCode(bytes[i]!);
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1] ??
    null
  );
};

const attempt = (bytes: Uint8Array, label: string, fatal: boolean): { text: string; encoding: string } | null => {
  try {
    const decoder = new TextDecoder(label.trim().toLowerCase(), { fatal });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null; // an unknown label, or bytes that are not of this encoding
  }
};

/**
 * Decodes a page: byte order mark, the charset of the HTTP header, that of the page's own meta, strict UTF-8, then chardet's guess (WHATWG Encoding for all
 * of them). A declared UTF-8 that the bytes contradict is not believed. Never throws.
 */
export const decodeBytes = (bytes: Uint8Array, contentType?: string): Decoded => {
  const http = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? "")?.[1] ?? null;
  const found = (decoded: { text: string; encoding: string }, by: Decoded["by"]): Decoded => ({
    ...decoded,
    by,
    replaced: decoded.text.split("\ufffd").length - 1,
  });
  const bom = bomOf(bytes);
  if (bom) return found(attempt(bytes, bom, false)!, "bom");
  for (const [label, by] of [[http, "http"] as const, [metaOf(bytes), "meta"] as const]) {
    if (!label || /^utf-?16/i.test(label)) continue; // a page whose meta could be read is not UTF-16
    const decoded = attempt(bytes, label, /^utf-?8$/i.test(label));
    if (decoded) return found(decoded, by);
  }
  const strict = attempt(bytes, "utf-8", true);
  if (strict) return found(strict, "utf-8");
  const guess = chardet.detect(bytes.subarray(0, 65536));
  const decoded = (guess && attempt(bytes, guess, false)) || attempt(bytes, "windows-1256", false) || attempt(bytes, "utf-8", false)!;
  return found(decoded, "guess");
};
