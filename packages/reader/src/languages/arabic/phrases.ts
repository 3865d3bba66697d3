import { NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import { foldLetters } from "./letters.ts";

interface Node<T> {
  value?: T;
  /** Letters of the clitics before the phrase (و ف ب ل ك). */
  letters: number;
  next?: Map<string, Node<T>>;
}

/** Phrases of one or more words, found at a token by one look-up a word. */
export type PhraseTable<T> = Map<string, Node<T>>;

/** A phrase found: its value, the token after it, and how many letters of clitics stand before it in the first token. */
export interface PhraseHit<T> {
  value: T;
  next: number;
  letters: number;
}

const PREFIXES = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك"];

/** The forms that one-letter clitics give a folded word, with the letters they add: بيونيو، وللعام. */
export const withClitics = (word: string): { form: string; letters: number }[] => {
  const out = [{ form: word, letters: 0 }];
  for (const prefix of PREFIXES) {
    const swallowed = prefix.endsWith("ل") && word.startsWith("ال");
    // in للعام the article has lost its alif: the phrase starts at the second lam's word, so only what stands before لل is left out
    out.push(swallowed ? { form: prefix + word.slice(1), letters: prefix.length - 1 } : { form: prefix + word, letters: prefix.length });
  }
  return out;
};

/** Builds a table. Words of a phrase are separated by single spaces; the first takes clitics unless `bare`. Earlier entries win, plain forms win over forms with clitics. */
export const phraseTable = <T>(entries: Iterable<readonly [phrase: string, value: T]>, bare = false): PhraseTable<T> => {
  const table: PhraseTable<T> = new Map();
  const list = [...entries].map(([phrase, value]) => ({ words: foldLetters(phrase).split(" "), value }));
  const insert = (form: string, letters: number, words: string[], value: T) => {
    let node = table.get(form);
    if (node && node.letters !== letters && letters > 0) return;
    if (!node) table.set(form, (node = { letters }));
    for (let i = 1; i < words.length; i++) {
      node.next ??= new Map();
      let next: Node<T> | undefined = node.next.get(words[i]!);
      if (!next) node.next.set(words[i]!, (next = { letters }));
      node = next;
    }
    node.value ??= value;
  };
  for (const { words, value } of list) insert(words[0]!, 0, words, value);
  if (!bare)
    for (const { words, value } of list)
      for (const { form, letters } of withClitics(words[0]!)) if (letters > 0 || form !== words[0]) insert(form, letters, words, value);
  return table;
};

/** The longest phrase of the table that begins at token `at`. */
export const phraseAt = <T>(table: PhraseTable<T>, tokens: Tokens, at: number, last: number): PhraseHit<T> | null => {
  if (at >= last || tokens.kind[at] !== WORD) return null;
  let node = table.get(foldLetters(tokens.form[at]!));
  let best: PhraseHit<T> | null = null;
  for (let i = at + 1; node; i++) {
    if (node.value !== undefined) best = { value: node.value, next: i, letters: node.letters };
    if (!node.next || i >= last || (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER)) break;
    node = node.next.get(foldLetters(tokens.form[i]!));
  }
  return best;
};
