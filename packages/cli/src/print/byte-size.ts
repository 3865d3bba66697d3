const units = ["B", "KB", "MB", "GB"] as const;

/** Bytes for people: `10 MB` (1 MB = 1,000,000 bytes), one decimal at most, rounded, or up so that the number is enough as a limit. */
export function byteSize(bytes: number, round: "near" | "up" = "near"): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const tenths = round === "up" ? Math.ceil(value * 10) : Math.round(value * 10);
  return `${tenths / 10} ${units[unit]}`;
}

/** Bytes that a person wrote as `10MB`, `500 kb`, `2GiB` or a plain number; `null` where it is none of these. */
export function parseByteSize(text: string): number | null {
  const found = /^\s*(\d+(?:\.\d+)?)\s*(?:([kmg])(i)?)?b?\s*$/i.exec(text);
  if (!found) return null;
  const step = found[3] ? 1024 : 1000;
  const power = found[2] ? "kmg".indexOf(found[2].toLowerCase()) + 1 : 0;
  const bytes = Math.round(Number(found[1]) * step ** power);
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : null;
}
