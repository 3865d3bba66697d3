import type { FileTrouble } from "./article-files.ts";

/** What the page says. */
export interface Words {
  title: string;
  promise: string;
  drop: string;
  choose: string;
  paste: string;
  outlet: string;
  published: string;
  add: string;
  remove: (name: string) => string;
  save: string;
  clear: string;
  other: string;
  reading: string;
  read: (n: number) => string;
  trouble: Readonly<Record<FileTrouble, string>>;
  judged: string;
}

const arabic: Words = {
  title: "إسناد: جرّب بمقالاتك",
  promise: "تُقرأ المقالات هنا في متصفحك، ولا يغادره منها شيء.",
  drop: "أفلت هنا ملفات نصية أو JSON",
  choose: "اختر ملفات",
  paste: "أو ألصق نص مقال",
  outlet: "وسيلة الإعلام",
  published: "تاريخ النشر",
  add: "أضف المقال",
  remove: (name) => `احذف ${name}`,
  save: "احفظ الملف dossier.json",
  clear: "ابدأ من جديد",
  other: "English",
  reading: "تجري القراءة…",
  read: (n) => `المقالات: ${n}`,
  trouble: {
    "too-large": "أكبر من 10 ميغابايت",
    binary: "ليس نصا",
    "not-json": "JSON غير سليم",
    "no-text": "لا نص فيه",
    "other-kind": "لا يُقرأ هنا إلا txt وjson وjsonl",
  },
  judged: "طُبق حكمك وأُعيد الدمج.",
};

const english: Words = {
  title: "Isnad: try it with your articles",
  promise: "The articles are read here, in your browser; nothing of them leaves it.",
  drop: "Drop text or JSON files here",
  choose: "Choose files",
  paste: "Or paste the text of an article",
  outlet: "Outlet",
  published: "Published",
  add: "Add the article",
  remove: (name) => `Remove ${name}`,
  save: "Save dossier.json",
  clear: "Start over",
  other: "العربية",
  reading: "Reading…",
  read: (n) => `Articles: ${n}`,
  trouble: {
    "too-large": "larger than 10 MB",
    binary: "not a text",
    "not-json": "not valid JSON",
    "no-text": "no text in it",
    "other-kind": "only txt, json and jsonl are read here",
  },
  judged: "Your judgement was applied and all was merged again.",
};

/** The words of a language. */
export const wordsOf = (language: "ar" | "en"): Words => (language === "en" ? english : arabic);
