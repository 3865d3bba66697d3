/** One bearer of a spelling in the gazetteer. */
export interface Bearer {
  kind: "person" | "organization" | "place" | "thing";
  /** World id. */
  id: string;
  country?: string;
  standsFor?: string;
  /** The spelling is also an everyday word or somebody's name: it counts only where the sentence asks for such a thing. */
  ambiguous: boolean;
  /** The larger the better known: decides between bearers of one spelling. */
  weight: number;
  /** The world's finer kind: "agency", "club", "city", … */
  sort: string;
}

const WIDTH = 1 << 20;

/** Spellings as sequences of word codes: a trie whose steps are single map look-ups. Built once, then only read. */
export class Gazetteer {
  readonly #codes = new Map<string, number>();
  readonly #steps = new Map<number, number>();
  readonly #bearers: (Bearer[] | undefined)[] = [undefined];

  /** Code of a folded word, or -1 when no spelling holds it. */
  code(word: string): number {
    return this.#codes.get(word) ?? -1;
  }

  /** Adds a spelling, cut into folded words. */
  add(words: readonly string[], bearer: Bearer): void {
    let node = 0;
    for (const word of words) {
      let code = this.#codes.get(word);
      if (code === undefined) this.#codes.set(word, (code = this.#codes.size));
      const step = node * WIDTH + code;
      let next = this.#steps.get(step);
      if (next === undefined) {
        next = this.#bearers.length;
        this.#bearers.push(undefined);
        this.#steps.set(step, next);
      }
      node = next;
    }
    if (node === 0) return;
    const list = (this.#bearers[node] ??= []);
    if (!list.some((b) => b.id === bearer.id)) {
      list.push(bearer);
      list.sort((a, b) => b.weight - a.weight);
    }
  }

  /** The node after a step, or 0: node 0 is the start. */
  step(node: number, code: number): number {
    return code < 0 ? 0 : (this.#steps.get(node * WIDTH + code) ?? 0);
  }

  /** Who bears the spelling that ends at a node, best known first. */
  bearers(node: number): readonly Bearer[] | undefined {
    return this.#bearers[node];
  }
}
