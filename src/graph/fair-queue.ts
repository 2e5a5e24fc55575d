/**
 * A queue that many clients share, each with a line of its own: who is next is asked line by line, in turn, so that one who comes with a
 * thousand waits behind itself and not before the others.
 */
export class FairQueue<Item extends { readonly line: string }> {
  /** The line that is next comes first. */
  readonly #lines = new Map<string, Set<Item>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  waitingOf(line: string): number {
    return this.#lines.get(line)?.size ?? 0;
  }

  add(item: Item): void {
    const line = this.#lines.get(item.line) ?? new Set();
    this.#lines.set(item.line, line.add(item));
    this.#size++;
  }

  /** False when it was not there any more. */
  remove(item: Item): boolean {
    const line = this.#lines.get(item.line);
    if (!line?.delete(item)) return false;
    this.#size--;
    if (line.size === 0) this.#lines.delete(item.line);
    return true;
  }

  /** Takes out the first of the next line whose first may be served. */
  next(mayServe: (first: Item) => boolean): Item | undefined {
    for (const [name, line] of this.#lines) {
      const [first] = line as Set<Item>;
      if (!mayServe(first!)) continue;
      this.#lines.delete(name);
      line.delete(first!);
      if (line.size) this.#lines.set(name, line);
      this.#size--;
      return first;
    }
    return undefined;
  }

  /** The one who came last of the longest line: who gives way when there is no room. */
  last(): Item | undefined {
    let longest: Set<Item> | undefined;
    for (const line of this.#lines.values()) if (!longest || line.size > longest.size) longest = line;
    return longest && [...longest].at(-1);
  }
}
