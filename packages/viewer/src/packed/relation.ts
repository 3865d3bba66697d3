import { eachElement, keyBytes, readMembers } from "./scan.ts";
import type { Table } from "./table.ts";

/** Which rows of one table belong to which of another: the targets of row `r` stand from `from[r]` to `from[r + 1]`, each once, in the order of the file. */
export class Relation {
  readonly #from: Uint32Array;
  readonly #targets: Uint32Array;

  constructor(from: Uint32Array, targets: Uint32Array) {
    this.#from = from;
    this.#targets = targets;
  }

  of(row: number): Uint32Array {
    return this.#targets.subarray(this.#from[row]!, this.#from[row + 1]!);
  }
  has(row: number, target: number): boolean {
    for (let i = this.#from[row]!; i < this.#from[row + 1]!; i++) if (this.#targets[i] === target) return true;
    return false;
  }
  /** The rows that have a target, in their own order. */
  with(target: number): number[] {
    const rows: number[] = [];
    for (let row = 0; row + 1 < this.#from.length; row++) if (this.has(row, target)) rows.push(row);
    return rows;
  }

  /** Reads the ids under the given keys (a list of ids; of objects whose `member` is one; or one id) and finds their rows in `targets`. */
  static read<Key extends string>(
    table: Table<object, Key>,
    paths: readonly { key: Key; member?: string }[],
    targets: Table<object, string>,
  ): Relation {
    const { bytes } = table;
    const from = new Uint32Array(table.length + 1);
    let found = new Uint32Array(table.length * 2 + 16);
    let n = 0;
    const wanted = paths.map(({ member }) => (member === undefined ? [] : [keyBytes(member)]));
    const cell = new Uint32Array(1);
    for (let row = 0; row < table.length; row++) {
      const first = n;
      const add = (place: number): void => {
        const target = targets.findAt(place);
        if (target < 0) return;
        for (let i = first; i < n; i++) if (found[i] === target) return;
        if (n === found.length) {
          const longer = new Uint32Array(n * 2);
          longer.set(found);
          found = longer;
        }
        found[n++] = target;
      };
      for (let p = 0; p < paths.length; p++) {
        const place = table.place(row, paths[p]!.key);
        if (place === 0) continue;
        if (bytes[place] === 0x22) add(place);
        else if (bytes[place] === 0x5b)
          eachElement(bytes, place, (at) => {
            if (bytes[at] !== 0x7b) {
              add(at);
              return undefined;
            }
            cell[0] = 0;
            const end = readMembers(bytes, at, wanted[p]!, cell, 0);
            add(cell[0]!);
            return end;
          });
      }
      from[row + 1] = n;
    }
    return new Relation(from, found.slice(0, n));
  }
}
