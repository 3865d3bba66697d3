import type { Table } from "./packed/table.ts";

const utf8 = new TextEncoder();
const NEWLINE = 0x0a;

/**
 * The folded words of many things in one long run of bytes, one line a thing. It is filled little by little; what is not in it yet is not found yet.
 * A query is looked for with Horspool's algorithm (R. N. Horspool, "Practical fast searching in strings", 1980).
 */
export class TextIndex {
  /** How many things there are. */
  readonly length: number;
  #bytes = new Uint8Array(4096);
  #used = 0;
  #done = 0;
  readonly #ends: Uint32Array;
  readonly #textOf: (row: number) => string;

  /** `textOf` gives a thing's words, already folded. */
  constructor(length: number, textOf: (row: number) => string) {
    this.length = length;
    this.#ends = new Uint32Array(length);
    this.#textOf = textOf;
  }

  /** Things read so far; they are read in order. */
  get done(): number {
    return this.#done;
  }
  get complete(): boolean {
    return this.#done === this.length;
  }

  /** Reads on until `goOn` says stop, asked every few things. */
  read(goOn: () => boolean): void {
    while (this.#done < this.length) {
      this.#add(this.#textOf(this.#done));
      if (this.#done % 16 === 0 && !goOn()) return;
    }
  }

  #add(text: string): void {
    const room = this.#used + text.length * 3 + 1; // a UTF-16 unit is at most three bytes of UTF-8
    if (room > this.#bytes.length) {
      const longer = new Uint8Array(Math.max(room, this.#bytes.length * 2));
      longer.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = longer;
    }
    this.#used += utf8.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#bytes[this.#used++] = NEWLINE;
    this.#ends[this.#done++] = this.#used;
  }

  /** Marks in `mask` (1 for each thing) only those whose words hold `word`, among those that it marks already. */
  narrow(mask: Uint8Array, word: string): void {
    const needle = utf8.encode(word);
    const last = needle.length - 1;
    const b = this.#bytes;
    const skip = new Int32Array(256).fill(needle.length);
    for (let i = 0; i < last; i++) skip[needle[i]!] = last - i;
    let row = 0;
    let i = 0;
    while (i + last < this.#used && row < this.#done) {
      let k = last;
      while (k >= 0 && b[i + k] === needle[k]) k--;
      if (k >= 0) {
        i += skip[b[i + last]!]!;
        continue;
      }
      // Found: everything before its line is without it; go on with the next line.
      while (this.#ends[row]! <= i) mask[row++] = 0;
      i = this.#ends[row++]!;
    }
    mask.fill(0, row);
  }
}

/** The text index of a table whose rows are read one after the other. */
export const textIndexOf = <Row extends object>(table: Table<Row, string>, words: (row: Row) => string): TextIndex =>
  new TextIndex(table.length, (at) => words(table.read(at)));
