/** JSON for programs that is safe on a terminal too: controls and bidi controls stand as escapes, which JSON reads back the same. */
export const printJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}\n`;
