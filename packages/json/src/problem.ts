/** Everything that can be wrong with a file that should hold a dossier, readings or judgements. */
export const fileProblemCodes = ["empty", "cut", "not-json", "not-a-dossier", "other-version", "wrong-shape", "more"] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** One thing wrong with a file: what, where (`readings[3].document.text`, or `line 4, column 7`), and in English what to do. */
export interface FileProblem {
  code: FileProblemCode;
  path: string;
  params: Record<string, string | number>;
  message: string;
}

type Params = FileProblem["params"];

const sentences: Record<FileProblemCode, (path: string, p: Params) => string> = {
  empty: () => "The file is empty. Make it again with `isnad build`.",
  cut: (path) => `The file ends in the middle (${path}): it was cut off while it was written or copied. Copy or make it again.`,
  "not-json": (path) => `Not JSON: stumbled at ${path}. Was the file edited by hand, or is it another kind of file?`,
  "not-a-dossier": (path, p) => `${path === "" ? "The file" : path} is JSON but not ${p.expected}. Give a file that \`isnad build\` wrote.`,
  "other-version": (_, p) =>
    `The file is of format ${p.found}; this program reads ${p.expected}. Use a program of that version, or make the file again from the articles.`,
  "wrong-shape": (path, p) =>
    `${path}: ${p.issue}. The file was changed by hand or written by another program; isnad-1.schema.json says what may stand there.`,
  more: (_, p) => `… and ${p.count} more places with a wrong shape.`,
};

/** A file problem with its English sentence. */
export const fileProblem = (code: FileProblemCode, path: string, params: Params = {}): FileProblem => ({
  code,
  path,
  params,
  message: sentences[code](path, params),
});
