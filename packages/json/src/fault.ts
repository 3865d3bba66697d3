/** The place where a text stops being JSON: an offset in UTF-16 units; `cut` where more text would have made it whole. */
export interface JsonFault {
  offset: number;
  cut: boolean;
}

/** What may stand next: a value, a key, the colon after a key, or what follows a value; the "first" forms allow the closing bracket at once. */
type Next = "value" | "first-value" | "key" | "first-key" | "colon" | "after";

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const numberStart = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][+-]?)?)?$/;
const hex = /^[0-9a-fA-F]$/;
const words = ["true", "false", "null"];

/** Where a text stops being JSON (RFC 8259), or null where it is whole. Engines word their errors differently and often leave the place out. */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let next: Next = "value";
  let at = 0;
  for (;;) {
    while (" \t\n\r".includes(text[at] ?? "x")) at++;
    const mark = text[at];
    if (next === "after" && open.length === 0) return mark === undefined ? null : { offset: at, cut: false };
    if (mark === undefined) return { offset: at, cut: true };
    const wrong = { offset: at, cut: false };
    const value = next === "value" || next === "first-value";
    if (mark === "{" || mark === "[") {
      if (!value) return wrong;
      open.push(mark);
      next = mark === "{" ? "first-key" : "first-value";
      at++;
    } else if (mark === "}" || mark === "]") {
      const brace = mark === "}";
      if (open.at(-1) !== (brace ? "{" : "[") || (next !== "after" && next !== (brace ? "first-key" : "first-value"))) return wrong;
      open.pop();
      next = "after";
      at++;
    } else if (mark === ",") {
      if (next !== "after") return wrong;
      next = open.at(-1) === "{" ? "key" : "value";
      at++;
    } else if (mark === ":") {
      if (next !== "colon") return wrong;
      next = "value";
      at++;
    } else {
      const key: boolean = next === "key" || next === "first-key";
      if (!(value || (key && mark === '"'))) return wrong;
      const end = mark === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (typeof end !== "number") return end;
      at = end;
      next = key ? "colon" : "after";
    }
  }
}

/** Scanned by hand: a regular expression would run out of stack on a string of many megabytes. */
function endOfString(text: string, start: number): number | JsonFault {
  for (let i = start + 1; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"') return i + 1;
    if (c < " ") return { offset: i, cut: false };
    if (c !== "\\") continue;
    i++;
    if (i >= text.length) break;
    if (text[i] === "u") {
      for (const last = i + 4; i < last; ) {
        i++;
        if (i >= text.length) return { offset: text.length, cut: true };
        if (!hex.test(text[i]!)) return { offset: i, cut: false };
      }
    } else if (!'"\\/bfnrt'.includes(text[i]!)) return { offset: i, cut: false };
  }
  return { offset: text.length, cut: true };
}

function endOfWord(text: string, start: number): number | JsonFault {
  const word = words.find((w) => text.startsWith(w, start));
  if (word) return start + word.length;
  number.lastIndex = start;
  const digits = number.exec(text)?.[0];
  const rest = text.length - start <= 400 ? text.slice(start) : "";
  const cut = rest !== "" && (words.some((w) => w.startsWith(rest)) || numberStart.test(rest));
  if (digits && !(cut && digits.length < rest.length)) return start + digits.length;
  return cut ? { offset: text.length, cut } : { offset: start, cut };
}

/** Line and column (both from 1; columns in UTF-16 units) of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let from = 0;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) {
    line++;
    from = i + 1;
  }
  return { line, column: offset - from + 1 };
}
