import type { Outlook } from "../../find/times/language-times.ts";
import { BLANK, BREAK, MARK, WORD } from "../../text/tokens.ts";
import { keyAt, type Scan } from "./dates-scan.ts";
import { foldLetters } from "./letters.ts";
import { futureWords, notFuture, pastWords } from "./words/dates-outlook.ts";

const fold = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldLetters));
const future = fold(futureWords);
const past = fold(pastWords);
const exceptions = fold(notFuture);

/** How many words before the expression may tell its direction. */
const REACH = 24;

const isFutureVerb = (key: string): boolean =>
  key.length >= 5 &&
  /^[وف]?س[يتن]/.test(key) &&
  !exceptions.has(key) &&
  !exceptions.has(key.replace(/^[وف]/u, "")) &&
  !/(?:ه|ات|ين|يا|ية)$/.test(key);

/** Reads backward from an expression to the nearest word that looks ahead (سيزور، من المقرر) or back (كان، قال، أعلن), inside its sentence. */
export const outlookAt = (scan: Scan, at: number): Outlook => {
  const { tokens, first } = scan;
  for (let i = at - 1, steps = 0; i >= first && steps < REACH; i--, steps++) {
    const kind = tokens.kind[i];
    if (kind === BREAK || kind === BLANK) break;
    if (kind === MARK) {
      const form = tokens.form[i];
      if (form === "." || form === "؟" || form === "!" || form === "…" || form === "؛") break;
      continue;
    }
    if (kind !== WORD) continue;
    const key = keyAt(scan, i);
    if (/^و?سأ/.test(tokens.form[i]!) && key.length >= 5) return "future";
    if (future.has(key) || future.has(key.replace(/^[وفل]/u, "")) || isFutureVerb(key)) return "future";
    if (past.has(key) || past.has(key.replace(/^[وف]/u, ""))) return "past";
  }
  return "open";
};
