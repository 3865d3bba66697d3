import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "@proj/cli";
import { root } from "../root.ts";

/** One of our own stories: its name, and the folder it lies in. */
export interface Story {
  name: string;
  folder: string;
}

/** Every story of the repository that has articles. */
export const stories = (): Story[] =>
  readdirSync(join(root, "stories"))
    .sort()
    .map((name) => ({ name, folder: join(root, "stories", name) }))
    .filter(({ folder }) => existsSync(join(folder, "articles")));

/** Runs the command at the repository's root, as in a pipe, in English; gives what it wrote to standard output. */
async function command(argv: readonly string[]): Promise<string> {
  let out = "";
  let err = "";
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    cwd: root,
    env: {},
    outIsTTY: false,
    errIsTTY: false,
    columns: null,
    signal: new AbortController().signal,
  });
  if (code !== 0) throw new Error(`isnad ${argv.join(" ")}: exit code ${code}\n${err}`);
  return out;
}

/** The dossier of a story as the command builds it. */
export const buildStory = ({ name }: Story): Promise<string> => command(["build", `stories/${name}/articles`, "-o", "-", "-q"]);

/** A dossier as short text that a person can review: what the command prints, without its invisible isolates. */
export async function storyText(dossierFile: string): Promise<string> {
  const sections = [
    ["Timeline", ["timeline", dossierFile]],
    ["Who said what, through whom", ["claims", dossierFile]],
    ["Where they disagree", ["links", "--disagreements", dossierFile]],
    ["Who is who", ["entities", dossierFile]],
  ] as const;
  const texts = [];
  for (const [title, argv] of sections) texts.push(`## ${title}\n\n${(await command(argv)).replace(/[\u2068\u2069]/g, "")}`);
  return texts.join("\n");
}

/** The golden files of a story: the short text first, then the whole file. */
export const goldenFiles = ({ folder }: Story) => ({
  text: join(folder, "expected", "dossier.txt"),
  json: join(folder, "expected", "dossier.json"),
});

/** A golden file's content, or the empty text where there is none yet. */
export const golden = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
