import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { jsonFault, placeOf } from "@proj/json";
import type { Messages } from "../messages/messages.ts";
import { byteSize } from "../print/byte-size.ts";
import { type Article, checkArticle, checkSidecar, type Given } from "./article.ts";
import type { ArticleFile, FileTrouble } from "./collect.ts";
import { type Decoded, decode, isBinary } from "./decode.ts";

/** What a file gave: articles, and troubles that are errors (nothing was taken) or notices (taken with a loss). */
export type Loaded = { article: Article } | { error: FileTrouble } | { notice: FileTrouble };

interface Options {
  say: Messages;
  /** Largest size in bytes of a file, and of a line in a file of lines. */
  maxSize: number;
  /** Holds for every article that does not say its own. */
  given: Given;
}

/** Opens a file and yields its articles one by one, so that a file of lines may be larger than memory. Never throws for what is in the file. */
export function* loadArticles(file: ArticleFile, options: Options): Generator<Loaded, void, undefined> {
  const { say } = options;
  let sidecar: Given = {};
  const side = sidecarOf(file.path);
  if (side) {
    const location = `${file.location.slice(0, file.location.lastIndexOf("/") + 1)}${side.slice(Math.max(side.lastIndexOf("/"), side.lastIndexOf("\\")) + 1)}`;
    const json = openJson(side, options);
    if ("error" in json) return yield { error: { location, message: json.error } };
    const checked = checkSidecar(json.value, say);
    if ("error" in checked) return yield { error: { location, message: checked.error } };
    for (const message of checked.notices) yield { notice: { location, message } };
    sidecar = checked.value;
  }
  const outside = (own: Given): Given => ({ ...options.given, ...own, ...sidecar });

  if (file.kind === "lines") {
    for (const line of fileLines(file, options)) {
      if ("error" in line) yield { error: { location: line.location, message: line.error } };
      else yield* jsonArticle(line.text, line.location, options, outside);
    }
    return;
  }
  const bytes = openBytes(file.path, options);
  if ("error" in bytes) return yield { error: { location: file.location, message: bytes.error } };
  if (file.kind === "html") {
    if (isBinary(bytes.bytes)) return yield { error: { location: file.location, message: say.binary() } };
    return yield { article: { ...outside({}), html: bytes.bytes, location: file.location } };
  }
  const decoded = decode(bytes.bytes);
  if (!decoded) return yield { error: { location: file.location, message: say.binary() } };
  const notice = decodingNotice(decoded, say);
  if (notice) yield { notice: { location: file.location, message: notice } };
  const text = decoded.text;
  if (text.trim() === "") return yield { error: { location: file.location, message: say.emptyFile() } };
  const problem = decodingProblem(decoded);
  if (file.kind === "json") yield* jsonArticle(text, file.location, options, outside, problem);
  else yield { article: { ...outside({}), text, location: file.location, ...problem } };
}

function* jsonArticle(
  text: string,
  location: string,
  { say }: Options,
  outside: (own: Given) => Given,
  problem: Pick<Article, "decoding"> = {},
): Generator<Loaded, void, undefined> {
  const json = parseJson(text, say);
  if ("error" in json) return yield { error: { location, message: json.error } };
  const list = Array.isArray(json.value) ? json.value : [json.value];
  if (list.length === 0) return yield { error: { location, message: say.emptyFile() } };
  for (const [i, item] of list.entries()) {
    const at = Array.isArray(json.value) ? `${location}#${i + 1}` : location;
    const checked = checkArticle(item, say);
    if ("error" in checked) yield { error: { location: at, message: checked.error } };
    else {
      for (const message of checked.notices) yield { notice: { location: at, message } };
      yield { article: { ...outside(checked.value), text: checked.value.text, location: at, ...problem } };
    }
  }
}

/** `article.txt.meta.json` or `article.meta.json`, whichever is there. */
function sidecarOf(path: string): string | null {
  return [`${path}.meta.json`, `${path.replace(/\.[^./\\]+$/, "")}.meta.json`].find((p) => p !== path && existsSync(p)) ?? null;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

function openBytes(path: string, { say, maxSize }: Options): { bytes: Uint8Array } | { error: string } {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { error: say.notAFile() };
    if (stats.size > maxSize) return { error: say.tooBig(byteSize(stats.size, "up"), byteSize(maxSize)) };
    const bytes = readFileSync(descriptor);
    if (bytes.length === 0) return { error: say.emptyFile() };
    // The file may have grown between the look at its size and the end of reading.
    return bytes.length > maxSize ? { error: say.tooBig(byteSize(bytes.length, "up"), byteSize(maxSize)) } : { bytes };
  } catch (error) {
    return { error: say.cannotOpen(codeOf(error)) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function openJson(path: string, options: Options): { value: unknown } | { error: string } {
  const bytes = openBytes(path, options);
  if ("error" in bytes) return bytes;
  const decoded = decode(bytes.bytes);
  return decoded ? parseJson(decoded.text, options.say) : { error: options.say.binary() };
}

function parseJson(text: string, say: Messages): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const fault = jsonFault(text) ?? { offset: 0, cut: false };
    const { line, column } = placeOf(text, fault.offset);
    return { error: say.badJson(say.lineAndColumn(line, column), fault.cut) };
  }
}

/** The lines of a file of JSON lines, read in pieces; a line that is too long or no text is an error, and the next lines go on. */
function* fileLines(
  file: ArticleFile,
  { say, maxSize }: Options,
): Generator<{ location: string; text: string } | { location: string; error: string }, void, undefined> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file.path, "r");
    const piece = Buffer.alloc(1 << 16);
    let kept: Buffer[] = [];
    let size = 0;
    let number = 0;
    let any = false;
    const finish = (): { location: string; text: string } | { location: string; error: string } | null => {
      number++;
      const location = `${file.location}#${number}`;
      const whole = Buffer.concat(kept);
      const length = size;
      kept = [];
      size = 0;
      if (length > maxSize) return { location, error: say.tooBig(byteSize(length, "up"), byteSize(maxSize)) };
      const decoded = decode(whole);
      if (!decoded) return { location, error: say.binary() };
      return decoded.text.trim() === "" ? null : { location, text: decoded.text };
    };
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      let from = 0;
      for (let end = piece.indexOf(10); end >= 0 && end < read; end = piece.indexOf(10, from)) {
        if (size + end - from <= maxSize) kept.push(Buffer.from(piece.subarray(from, end)));
        size += end - from;
        from = end + 1;
        const line = finish();
        if (line) {
          any = true;
          yield line;
        }
      }
      if (size + read - from <= maxSize) kept.push(Buffer.from(piece.subarray(from, read)));
      size += read - from;
    }
    const last = size > 0 ? finish() : null;
    if (last) yield last;
    else if (!any) yield { location: file.location, error: say.emptyFile() };
  } catch (error) {
    yield { location: file.location, error: say.cannotOpen(codeOf(error)) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const decodingNotice = (d: Decoded, say: Messages): string | null =>
  d.how === "guessed" ? say.guessedEncoding(d.encoding) : d.how === "repaired" ? say.repairedText(d.replaced, d.firstBad ?? 0) : null;

const decodingProblem = (d: Decoded): Pick<Article, "decoding"> =>
  d.how === "guessed"
    ? { decoding: { code: "encoding-guessed", params: { encoding: d.encoding } } }
    : d.how === "repaired"
      ? { decoding: { code: "characters-replaced", params: { count: d.replaced } } }
      : {};
