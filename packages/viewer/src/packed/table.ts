import {
  countElements,
  DamagedJson,
  eachElement,
  hashAt,
  hashOf,
  keyBytes,
  pastValue,
  readMembers,
  sameStrings,
  sliceText,
  standsAt,
  stringAt,
} from "./scan.ts";

const utf8 = new TextEncoder();
/** Parsed rows are remembered as long as somebody holds them; the register is swept at this size. */
const SWEEP = 512;

/** What a column of few different values holds: a small number for each row, and the values they stand for. */
export interface Codes {
  readonly of: Uint16Array;
  readonly values: readonly string[];
}

/**
 * A list of objects in JSON bytes: where each begins, and where the values of some of its keys begin. A row becomes an object only when it is asked for.
 * Rows are numbered in the order of the file.
 */
export class Table<Row extends object, Key extends string> {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly #starts: Uint32Array;
  readonly #cells: Uint32Array;
  readonly #column: Readonly<Record<Key, number>>;
  readonly #width: number;
  readonly #held = new Map<number, WeakRef<Row>>();
  #ids: Int32Array | null = null;
  /** The place after the list; 0 for rows that stand apart. */
  readonly end: number;

  private constructor(bytes: Uint8Array, keys: readonly Key[], starts: Uint32Array, cells: Uint32Array, end: number) {
    this.bytes = bytes;
    this.end = end;
    this.length = starts.length;
    this.#starts = starts;
    this.#cells = cells;
    this.#width = keys.length;
    this.#column = Object.fromEntries(keys.map((key, i) => [key, i])) as Record<Key, number>;
  }

  /** Reads where the objects of the list at `at` stand. */
  static ofList<Row extends object, Key extends string>(bytes: Uint8Array, at: number, keys: readonly Key[]): Table<Row, Key> {
    const wanted = keys.map(keyBytes);
    let starts = new Uint32Array(256);
    let cells = new Uint32Array(256 * keys.length);
    let n = 0;
    const end = eachElement(bytes, at, (start) => {
      if (n === starts.length) {
        starts = grown(starts, n * 2);
        cells = grown(cells, n * 2 * keys.length);
      }
      starts[n] = start;
      return readMembers(bytes, start, wanted, cells, n++ * keys.length);
    });
    return new Table<Row, Key>(bytes, keys, starts.slice(0, n), cells.slice(0, n * keys.length), end);
  }

  /** Reads the objects that begin at given places, such as the values of another table's column. */
  static ofPlaces<Row extends object, Key extends string>(bytes: Uint8Array, starts: Uint32Array, keys: readonly Key[]): Table<Row, Key> {
    const wanted = keys.map(keyBytes);
    const cells = new Uint32Array(starts.length * keys.length);
    for (let n = 0; n < starts.length; n++) {
      if (starts[n] === 0) throw new DamagedJson("An object is missing.");
      readMembers(bytes, starts[n]!, wanted, cells, n * keys.length);
    }
    return new Table<Row, Key>(bytes, keys, starts, cells, 0);
  }

  /** Where the value of a key begins; 0 where the row does not have it. */
  place(row: number, key: Key): number {
    return this.#cells[row * this.#width + this.#column[key]]!;
  }
  /** Where all values of a key begin. */
  places(key: Key): Uint32Array {
    const places = new Uint32Array(this.length);
    for (let row = 0; row < this.length; row++) places[row] = this.place(row, key);
    return places;
  }
  /** The string under a key; null where something else stands. */
  text(row: number, key: Key): string | null {
    return stringAt(this.bytes, this.place(row, key));
  }
  /** How many elements the list under a key has. */
  count(row: number, key: Key): number {
    const place = this.place(row, key);
    return place === 0 ? 0 : countElements(this.bytes, place);
  }
  /** The value under a key. */
  value(row: number, key: Key): unknown {
    const place = this.place(row, key);
    return place === 0 ? undefined : JSON.parse(sliceText(this.bytes, place, pastValue(this.bytes, place)));
  }
  id(row: number): string {
    return this.text(row, "id" as Key) ?? "";
  }

  /** The row as an object. Not remembered: for passing through many rows once. */
  read(row: number): Row {
    const start = this.#starts[row]!;
    return JSON.parse(sliceText(this.bytes, start, pastValue(this.bytes, start))) as Row;
  }
  /** The row as an object, the same one as long as somebody holds it. */
  row(row: number): Row {
    const held = this.#held.get(row)?.deref();
    if (held) return held;
    if (this.#held.size >= SWEEP) for (const [at, ref] of this.#held) if (!ref.deref()) this.#held.delete(at);
    const read = this.read(row);
    this.#held.set(row, new WeakRef(read));
    return read;
  }
  get(id: string): Row | undefined {
    const row = this.find(id);
    return row < 0 ? undefined : this.row(row);
  }
  has(id: string): boolean {
    return this.find(id) >= 0;
  }

  /** The number of the row with an id, -1 where there is none. Of several with one id, the last. */
  find(id: string): number {
    const wanted = utf8.encode(id);
    const ids = this.#index();
    for (let slot = hashOf(wanted) & (ids.length - 1); ids[slot] !== 0; slot = (slot + 1) & (ids.length - 1)) {
      const row = ids[slot]! - 1;
      const place = this.place(row, "id" as Key);
      if (standsAt(this.bytes, place + 1, wanted) && this.bytes[place + 1 + wanted.length] === 0x22) return row;
      if (this.id(row) === id) return row;
    }
    return -1;
  }
  /** The number of the row whose id is the string that stands at a place of the same file, -1 where there is none. */
  findAt(place: number): number {
    if (place === 0 || this.bytes[place] !== 0x22) return -1;
    const ids = this.#index();
    for (let slot = hashAt(this.bytes, place) & (ids.length - 1); ids[slot] !== 0; slot = (slot + 1) & (ids.length - 1)) {
      const row = ids[slot]! - 1;
      if (sameStrings(this.bytes, this.place(row, "id" as Key), place)) return row;
    }
    return -1;
  }
  /** Open addressing over hashes of ids: no strings, no objects. */
  #index(): Int32Array {
    if (this.#ids) return this.#ids;
    let size = 16;
    while (size < this.length * 2) size *= 2;
    const ids = new Int32Array(size);
    for (let row = this.length - 1; row >= 0; row--) {
      const place = this.place(row, "id" as Key);
      let slot = hashAt(this.bytes, place) & (size - 1);
      while (ids[slot] !== 0) slot = (slot + 1) & (size - 1);
      ids[slot] = row + 1;
    }
    this.#ids = ids;
    return ids;
  }

  /** A column of few different strings as numbers; where no string stands it is the empty one. */
  codes(key: Key): Codes {
    const of = new Uint16Array(this.length);
    const values: string[] = [];
    const known = new Map<number, { place: number; code: number }[]>();
    for (let row = 0; row < this.length; row++) {
      const place = this.place(row, key);
      const hash = hashAt(this.bytes, place);
      const same = known.get(hash);
      const found = same?.find((k) => (hash === 0 ? true : sameStrings(this.bytes, k.place, place)));
      if (found) {
        of[row] = found.code;
        continue;
      }
      const code = values.length;
      values.push(stringAt(this.bytes, place) ?? "");
      if (same) same.push({ place, code });
      else known.set(hash, [{ place, code }]);
      of[row] = code;
    }
    return { of, values };
  }
}

const grown = (list: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> => {
  const longer = new Uint32Array(length);
  longer.set(list);
  return longer;
};
