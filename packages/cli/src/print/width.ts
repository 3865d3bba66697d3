/** Characters that two columns of a terminal are spent on: East Asian wide and fullwidth letters, and most emoji (UAX #11, coarse). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks and format characters (Arabic vowel signs, isolates, joiners) and the colour codes of this program take no column. */
const nothing = /\u001B\[[0-9;]*m|[\p{Mn}\p{Me}\p{Cf}]/gu;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const c of text.replace(nothing, "")) width += wide.test(c) ? 2 : 1;
  return width;
}

const FSI = "\u2068";
const PDI = "\u2069";

/**
 * Breaks a text into lines of at most `columns`, at spaces; the first begins with `indent` spaces, the others with `hang`.
 * Isolates that a break cuts are closed on the one line and opened again on the next. `columns` null: one line.
 */
export function wrap(text: string, columns: number | null, indent = 0, hang = indent + 2): string[] {
  if (columns === null) return [" ".repeat(indent) + text];
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let used = indent;
  let open = 0;
  let empty = true;
  const breakLine = () => {
    lines.push(line + PDI.repeat(open));
    line = " ".repeat(hang) + FSI.repeat(open);
    used = hang;
    empty = true;
  };
  for (const word of text.split(" ")) {
    const width = displayWidth(word);
    if (!empty && used + 1 + width > columns) breakLine();
    line += (empty ? "" : " ") + word;
    used += (empty ? 0 : 1) + width;
    empty = false;
    open += (word.match(/\u2068/g)?.length ?? 0) - (word.match(/\u2069/g)?.length ?? 0);
  }
  lines.push(line);
  return lines;
}
