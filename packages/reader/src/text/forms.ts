/** Slots of the table: a power of two, larger than the vocabulary of a few thousand pages. */
const SLOTS = 1 << 17;
/** Longer words than any language writes are not remembered. */
const LONGEST = 40;

/**
 * One string for every written form: letters go in one by one, and the same letters give the same string object again. Look-ups by a form then find
 * its hash computed and compare by identity. The strings are copies, so that no remembered word keeps its text alive; a full table starts anew.
 */
export class FormTable {
  #hashes = new Int32Array(SLOTS);
  #strings = new Array<string | undefined>(SLOTS);
  #used = 0;
  #letters = new Uint16Array(64);
  #length = 0;
  #hash = 0;

  begin(): void {
    this.#length = 0;
    this.#hash = 0;
  }

  add(code: number): void {
    if (this.#length === this.#letters.length) {
      const wider = new Uint16Array(this.#letters.length * 2);
      wider.set(this.#letters);
      this.#letters = wider;
    }
    this.#letters[this.#length++] = code;
    this.#hash = (Math.imul(this.#hash, 31) + code) | 0;
  }

  /** The form of the letters since `begin`. */
  end(): string {
    if (this.#length > LONGEST) return this.#make();
    const hash = this.#hash;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (; this.#strings[slot] !== undefined; slot = (slot + 1) & (SLOTS - 1))
      if (this.#hashes[slot] === hash && this.#is(this.#strings[slot]!)) return this.#strings[slot]!;
    if (this.#used > SLOTS >> 1) {
      this.#strings = new Array<string | undefined>(SLOTS);
      this.#used = 0;
    }
    this.#used++;
    const form = this.#make();
    this.#hashes[slot] = hash;
    this.#strings[slot] = form;
    return form;
  }

  #is(form: string): boolean {
    if (form.length !== this.#length) return false;
    for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== this.#letters[i]) return false;
    return true;
  }

  #make(): string {
    let form = "";
    for (let i = 0; i < this.#length; i += 8192)
      form += String.fromCharCode(...this.#letters.subarray(i, Math.min(this.#length, i + 8192)));
    return form;
  }
}
