import type { Article } from "@proj/reader";

/** The largest file that is read: an article has no more. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Why a file was left out. */
export type FileTrouble = "too-large" | "binary" | "not-json" | "no-text" | "other-kind";

/** What was found in a file: articles, a whole dossier, or why nothing. */
export type FileContent = { articles: Article[] } | { dossier: unknown } | { trouble: FileTrouble };

/** UTF-8 where the bytes are UTF-8; else windows-1256, the other encoding in which Arabic text files lie about. */
export const decode = (bytes: Uint8Array): string | null => {
  if (bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1256").decode(bytes);
  }
};

const FIELDS = ["title", "url", "source", "published", "language"] as const;

const asArticle = (value: unknown, location: string): Article | null => {
  if (typeof value !== "object" || value === null) return null;
  const record = value as Record<string, unknown>;
  if (typeof record.text !== "string" || record.text.trim() === "") return null;
  const article: Article = { text: record.text, location };
  for (const field of FIELDS) {
    const given = record[field];
    if (typeof given === "string" && given !== "") article[field] = given;
  }
  return article;
};

/** Reads a dropped file: plain text, a JSON article or a list of them, JSON lines, or a dossier. */
export const readFile = (name: string, bytes: Uint8Array): FileContent => {
  if (bytes.length > MOST_BYTES && !/\.json$/i.test(name)) return { trouble: "too-large" };
  const text = decode(bytes);
  if (text === null) return { trouble: "binary" };
  if (/\.txt$/i.test(name)) return text.trim() === "" ? { trouble: "no-text" } : { articles: [{ text, location: name }] };
  if (!/\.(json|jsonl|ndjson)$/i.test(name)) return { trouble: "other-kind" };
  let values: unknown[];
  try {
    const lines = /\.json$/i.test(name) ? [text] : text.split("\n").filter((line) => line.trim() !== "");
    values = lines.flatMap((line): unknown => JSON.parse(line));
  } catch {
    return { trouble: "not-json" };
  }
  const [first] = values;
  if (values.length === 1 && typeof first === "object" && first !== null && "format" in first) return { dossier: first };
  const articles = values.flatMap((value, i) => asArticle(value, values.length > 1 ? `${name}#${i + 1}` : name) ?? []);
  return articles.length > 0 ? { articles } : { trouble: "no-text" };
};
