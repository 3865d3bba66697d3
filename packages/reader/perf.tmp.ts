import { readdirSync, readFileSync } from "node:fs";
import { readPage } from "./src/article/read-page.ts";
import { findTimes } from "./src/find/times.ts";
import { arabicTimes } from "./src/languages/arabic/dates.ts";
import { tokenise } from "./src/text/tokens.ts";

let text = "";
for (const d of readdirSync("/work/shared/stories"))
  for (const f of readdirSync("/work/shared/stories/" + d))
    text += JSON.parse(readFileSync("/work/shared/stories/" + d + "/" + f, "utf8")).text + "\n\n";
while (text.length < 500000) text += text;
const bytes = Buffer.byteLength(text);
for (let k = 0; k < 7; k++) {
  let t = performance.now();
  const tk = tokenise(text);
  const a = performance.now() - t;
  t = performance.now();
  const f = findTimes(tk, 0, tk.length, "2024-06-17", arabicTimes);
  const b = performance.now() - t;
  t = performance.now();
  let c = 0;
  if (k > 4) {
    readPage({ text, language: "ar" });
    c = performance.now() - t;
  }
  console.log(
    (bytes / 1e6).toFixed(1) + "MB",
    "tokenise",
    a.toFixed(0),
    "times",
    b.toFixed(0),
    "ms",
    (bytes / 1e3 / b).toFixed(1) + " MB/s",
    f.length,
    "page",
    c.toFixed(0),
  );
}
const patho = [
  "18 و",
  "الثلاثاء و",
  "من ",
  "بين ",
  "١",
  "2024-",
  "مايو و",
  "قبل ",
  "و",
  "يوم ",
  "ال",
  "18/",
  "(",
  "عام ",
  "ثلاثة و",
  "1,",
  "الربع الأول من ",
  "آخر ",
  "1 - ",
  "، الثلاثاء",
  "ألف ",
  "نحو ",
  "خمسة وعشرين ",
  "من 18 إلى ",
  "مطلع ",
  "a.",
  "\u0640",
  "\u200f",
];
for (const p of patho) {
  const time = (n: number) => {
    const s = p.repeat(n);
    const t = performance.now();
    const tk = tokenise(s);
    findTimes(tk, 0, tk.length, "2024-06-17", arabicTimes);
    return performance.now() - t;
  };
  time(2000);
  const a = time(5000),
    b = time(20000);
  console.log(JSON.stringify(p), a.toFixed(0), b.toFixed(0), (b / a).toFixed(1));
}
