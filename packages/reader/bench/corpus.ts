/// <reference types="node" />
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const filesIn = (path: string): string[] => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
};

/** The texts of the articles in files and folders: .txt whole, .json and .jsonl their `text`. */
export const articleTexts = (paths: readonly string[]): string[] =>
  paths.flatMap(filesIn).flatMap((file) => {
    if (file.endsWith(".meta.json")) return [];
    const content = readFileSync(file, "utf8");
    if (file.endsWith(".txt")) return [content];
    const rows = file.endsWith(".jsonl") ? content.trim().split("\n") : file.endsWith(".json") ? [content] : [];
    return rows.map((row) => (JSON.parse(row) as { text?: string }).text ?? "").filter((text) => text !== "");
  });

/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** Texts in turn, again and again, until they hold `bytes` of UTF-8. */
export const repeatTo = (texts: readonly string[], bytes: number): string[] => {
  const out: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const text = texts[i % texts.length]!;
    out.push(text);
    size += bytesOf(text) + 2;
  }
  return out;
};
