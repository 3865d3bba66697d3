/** Where a text stops being JSON (RFC 8259), in UTF-16 units; `offset === text.length` where it is cut short; `null` where it is whole. */
export function jsonFault(text: string): { offset: number; cut: boolean } | null {
  const token =
    /[ \t\n\r]*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)|($))/y;
  const open: string[] = [];
  // What may stand next: a value, a key, the colon after a key, what follows a value; "first" forms allow the closing bracket at once.
  let next: "value" | "first-value" | "key" | "first-key" | "colon" | "after" = "value";
  for (;;) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (!found) {
      const start = at + (/^[ \t\n\r]*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
      return { offset: start, cut: isOpening(text, start) };
    }
    const start = token.lastIndex - found[0].trimStart().length;
    if (found[2] !== undefined) return next === "after" && open.length === 0 ? null : { offset: text.length, cut: true };
    const mark = found[1];
    const string = mark === undefined && text[start] === '"';
    const fault = { offset: start, cut: false };
    if (next === "after" && open.length === 0) return fault;
    if (mark === undefined) {
      if (next === "key" || next === "first-key") {
        if (!string) return fault;
        next = "colon";
      } else if (next === "value" || next === "first-value") next = "after";
      else return fault;
    } else if (mark === "{" || mark === "[") {
      if (next !== "value" && next !== "first-value") return fault;
      open.push(mark);
      next = mark === "{" ? "first-key" : "first-value";
    } else if (mark === "}" || mark === "]") {
      const wanted = mark === "}" ? "{" : "[";
      const empty = mark === "}" ? next === "first-key" : next === "first-value";
      if (open.at(-1) !== wanted || !(empty || next === "after")) return fault;
      open.pop();
      next = "after";
    } else if (mark === ",") {
      if (next !== "after") return fault;
      next = open.at(-1) === "{" ? "key" : "value";
    } else {
      if (next !== "colon") return fault;
      next = "value";
    }
  }
}

/** Is what stands from `start` to the end the beginning of a token that was cut off? */
function isOpening(text: string, start: number): boolean {
  if (text[start] === '"')
    return /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*(?:\\(?:u[0-9a-fA-F]{0,3})?)?$/.test(text.slice(start));
  if (text.length - start > 40) return false;
  const rest = text.slice(start);
  return ["true", "false", "null"].some((word) => word.startsWith(rest)) || /^-?(?:\d+\.?)?(?:\d[eE][+-]?)?$/.test(rest);
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
