import { contentHash, type Dossier, type Judgement, merge, type Reading } from "@proj/core";
import { type Article, read } from "@proj/reader";
import type { JudgementDetail } from "@proj/viewer";
import "@proj/viewer";
import { readFile } from "./article-files.ts";
import { wordsOf } from "./words.ts";

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const viewer = document.querySelector("isnad-dossier")!;
const list = element<HTMLUListElement>("articles");
const status = element("status");

let language: "ar" | "en" = document.documentElement.lang === "en" ? "en" : "ar";
let readings = new Map<string, Reading>();
let judgements: Judgement[] = [];
let opened: Dossier | null = null;

const say = (text: string): void => {
  status.textContent = text;
};

const nameOf = (reading: Reading): string => reading.document.title ?? reading.document.source?.name ?? reading.document.location;

/** Merges all readings anew and shows the dossier: the same set of articles gives the same dossier, in whatever order they came. */
const show = (): void => {
  const words = wordsOf(language);
  opened = readings.size === 0 ? null : merge([...readings.values()], { judgements });
  viewer.dossier = opened;
  viewer.hidden = opened === null;
  element<HTMLButtonElement>("save").disabled = opened === null;
  list.replaceChildren(
    ...[...readings].map(([id, reading]) => {
      const item = document.createElement("li");
      const name = document.createElement("bdi");
      name.textContent = nameOf(reading);
      const remove = document.createElement("button");
      remove.textContent = "×";
      remove.setAttribute("aria-label", words.remove(nameOf(reading)));
      remove.addEventListener("click", () => {
        readings.delete(id);
        show();
      });
      item.append(name, " ", remove);
      return item;
    }),
  );
};

const add = (articles: readonly Article[]): void => {
  for (const article of articles) {
    const reading = read(article);
    readings.set(reading.document.id, reading);
  }
};

/** Lets the browser draw what was said before the work begins. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const take = async (files: Iterable<File>): Promise<void> => {
  const words = wordsOf(language);
  say(words.reading);
  const troubles: string[] = [];
  for (const file of files) {
    await drawn();
    const content = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if ("trouble" in content) troubles.push(`${file.name}: ${words.trouble[content.trouble]}`);
    else if ("articles" in content) add(content.articles);
    else {
      viewer.dossier = content.dossier as Dossier; // the element checks its shape and says what is wrong
      if (viewer.dossier === null) continue;
      readings = new Map(viewer.dossier.readings.map((r) => [r.document.id, r]));
      judgements = [...viewer.dossier.judgements];
    }
  }
  show();
  say([words.read(readings.size), ...troubles].join(" · "));
};

const translate = (): void => {
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = words.title;
  viewer.setAttribute("ui", language);
  for (const name of ["title", "promise", "drop", "choose", "paste", "outlet", "published", "add", "save", "clear", "other"] as const)
    for (const node of document.querySelectorAll(`[data-words="${name}"]`)) node.textContent = words[name];
  show();
};

element("files").addEventListener("change", (e) => {
  const input = e.target as HTMLInputElement;
  void take([...(input.files ?? [])]).then(() => {
    input.value = "";
  });
});
element("choose").addEventListener("click", () => element("files").click());
document.addEventListener("dragover", (e) => {
  e.preventDefault();
  document.body.classList.add("over");
});
document.addEventListener("dragleave", () => document.body.classList.remove("over"));
document.addEventListener("drop", (e) => {
  e.preventDefault();
  document.body.classList.remove("over");
  void take([...(e.dataTransfer?.files ?? [])]);
});
element<HTMLFormElement>("paste").addEventListener("submit", (e) => {
  e.preventDefault();
  const form = e.target as HTMLFormElement;
  const given = new FormData(form);
  const text = String(given.get("text") ?? "");
  if (text.trim() === "") return;
  const source = String(given.get("source") ?? "").trim();
  const published = String(given.get("published") ?? "");
  add([{ text, ...(source ? { source } : {}), ...(published ? { published } : {}) }]);
  form.reset();
  show();
  say(wordsOf(language).read(readings.size));
});
element("save").addEventListener("click", () => {
  if (!opened) return;
  const address = URL.createObjectURL(new Blob([JSON.stringify(opened)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "dossier.json";
  link.click();
  URL.revokeObjectURL(address);
});
element("clear").addEventListener("click", () => {
  readings.clear();
  judgements = [];
  location.hash = "";
  show();
  say("");
});
element("other").addEventListener("click", () => {
  language = language === "ar" ? "en" : "ar";
  translate();
});
viewer.addEventListener("isnad-judgement", (e) => {
  const detail = (e as CustomEvent<JudgementDetail>).detail;
  judgements = [...judgements, { id: contentHash(JSON.stringify(detail)), ...detail }];
  show();
  say(wordsOf(language).judged);
});

translate();
