let context: CanvasRenderingContext2D | null = null;
let fontNow = "";
let widths = new Map<string, number>();

/** Width in pixels of a text in a font (as in the CSS property `font`), remembered. */
export const labelWidth = (text: string, font: string): number => {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 7;
  if (font !== fontNow) {
    fontNow = font;
    widths = new Map();
  }
  let width = widths.get(text);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    widths.set(text, width);
  }
  return width;
};

/** Forgets what was measured: a font has arrived. */
export const forgetWidths = (): void => {
  widths = new Map();
};

/** The text, or as much of it as fits with an ellipsis, cut between characters. */
export const fitLabel = (text: string, font: string, room: number): string => {
  if (labelWidth(text, font) <= room) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (labelWidth(`${characters.slice(0, middle).join("").trimEnd()}…`, font) <= room) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join("").trimEnd()}…`;
};
