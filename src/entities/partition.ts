/** Classes of ids. What comes out depends on which were united and separated, and on the order of separations only. */
export class Partition {
  readonly #classOf = new Map<string, Set<string>>();

  constructor(ids: readonly string[]) {
    for (const id of ids) this.#classOf.set(id, new Set([id]));
  }

  has(id: string): boolean {
    return this.#classOf.has(id);
  }

  /** The class that holds the id. */
  find(id: string): Set<string> {
    return this.#classOf.get(id)!;
  }

  unite(ids: readonly string[]): void {
    const [first, ...rest] = ids;
    if (first === undefined) return;
    for (const id of rest) {
      const a = this.find(first);
      const b = this.find(id);
      if (a === b) continue;
      const [into, from] = a.size < b.size ? [b, a] : [a, b];
      for (const member of from) {
        into.add(member);
        this.#classOf.set(member, into);
      }
    }
  }

  /** Takes the ids out of their classes; together they form a new one. */
  separate(ids: readonly string[]): void {
    const apart = new Set(ids);
    for (const id of ids) this.find(id).delete(id);
    for (const id of ids) this.#classOf.set(id, apart);
  }

  /** The classes, members and classes in the order of ids. */
  classes(): string[][] {
    return [...new Set(this.#classOf.values())]
      .map(members => [...members].sort())
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  }
}
