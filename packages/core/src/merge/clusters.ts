/**
 * Disjoint sets with walls: two sets with a wall between them are never joined, whatever chain of look-alikes leads from one to the other.
 * Items are the numbers 0 … size-1; the smallest item of a set is its root, so the outcome does not depend on the shape of the tree.
 */
export class Clusters {
  private readonly parent: Int32Array;
  private readonly enemies = new Map<number, Set<number>>();

  /** Number of items. */
  get size(): number {
    return this.parent.length;
  }

  constructor(size: number) {
    this.parent = new Int32Array(size);
    for (let i = 0; i < size; i++) this.parent[i] = i;
  }

  /** The smallest item of the set that holds `item`. */
  find(item: number): number {
    let root = item;
    while (this.parent[root] !== root) root = this.parent[root]!;
    let at = item;
    while (this.parent[at] !== root) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  same(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }

  /** Forbids that the sets of `a` and `b` are ever joined; answers false when they already are one. */
  wall(a: number, b: number): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return false;
    this.enemiesOf(x).add(y);
    this.enemiesOf(y).add(x);
    return true;
  }

  walled(a: number, b: number): boolean {
    return this.enemies.get(this.find(a))?.has(this.find(b)) ?? false;
  }

  /** Joins two sets; answers the root that vanished, or -1 when they were one already or a wall stands between them. */
  join(a: number, b: number): number {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y || this.enemies.get(x)?.has(y)) return -1;
    const [root, gone] = x < y ? [x, y] : [y, x];
    this.parent[gone] = root;
    const theirs = this.enemies.get(gone);
    if (theirs) {
      const mine = this.enemiesOf(root);
      for (const enemy of theirs) {
        mine.add(enemy);
        const back = this.enemiesOf(enemy);
        back.delete(gone);
        back.add(root);
      }
      this.enemies.delete(gone);
    }
    return gone;
  }

  private enemiesOf(root: number): Set<number> {
    let set = this.enemies.get(root);
    if (!set) {
      set = new Set();
      this.enemies.set(root, set);
    }
    return set;
  }
}
