import type { FileProblem, FileProblemCode } from "@proj/json";
import type { Language } from "./messages.ts";

const arabic: Record<FileProblemCode, (p: FileProblem) => string> = {
  empty: () => "الملف فارغ. اصنعه من جديد بالأمر isnad build.",
  cut: (p) => `ينتهي الملف في منتصفه (السطر ${p.params.line}، العمود ${p.params.column}): انقطعت كتابته أو نسخه. انسخه أو اصنعه من جديد.`,
  "not-json": (p) => `ليس JSON: تعثرت القراءة عند السطر ${p.params.line}، العمود ${p.params.column}. هل عُدّل باليد، أم هو ملف من نوع آخر؟`,
  "not-a-dossier": () => "الملف JSON لكنه ليس ملف قضية من isnad. أعط ملفا كتبه isnad build.",
  "other-version": (p) =>
    `الملف بصيغة ${p.params.found}، وهذا البرنامج يقرأ ${p.params.expected}. استعمل برنامجا من تلك النسخة، أو اصنع الملف من المقالات من جديد.`,
  "wrong-shape": (p) => `${p.path}: ${p.params.issue}. عُدّل الملف باليد أو كتبه برنامج آخر؛ وفي isnad-1.schema.json بيان ما يجوز هناك.`,
  more: (p) => `… و${p.params.count} من المواضع الأخرى بشكل خاطئ.`,
};

/** What is wrong with a file, in the person's language. */
export const fileProblemSentence = (problem: FileProblem, language: Language): string =>
  language === "ar" ? arabic[problem.code](problem) : problem.message;
