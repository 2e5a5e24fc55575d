/**
 * A queue that many clients share: who is next is asked client by client, in turn, so that one who comes with a thousand waits behind
 * itself and not before the others.
 */
export class FairQueue<Item extends { readonly client: string }> {
  /** The client who is next comes first. */
  readonly #lines = new Map<string, Set<Item>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  waitingOf(client: string): number {
    return this.#lines.get(client)?.size ?? 0;
  }

  add(item: Item): void {
    const line = this.#lines.get(item.client) ?? new Set();
    this.#lines.set(item.client, line.add(item));
    this.#size++;
  }

  /** False when it was not there any more. */
  remove(item: Item): boolean {
    const line = this.#lines.get(item.client);
    if (!line?.delete(item)) return false;
    this.#size--;
    if (line.size === 0) this.#lines.delete(item.client);
    return true;
  }

  /** Takes out the next one whose client may be served. */
  next(mayServe: (client: string) => boolean): Item | undefined {
    for (const [client, line] of this.#lines) {
      if (!mayServe(client)) continue;
      const [item] = line as Set<Item>;
      this.#lines.delete(client);
      line.delete(item!);
      if (line.size) this.#lines.set(client, line);
      this.#size--;
      return item;
    }
    return undefined;
  }

  /** The one who came last of the client with the longest line: who gives way when there is no room. */
  last(): Item | undefined {
    let longest: Set<Item> | undefined;
    for (const line of this.#lines.values()) if (!longest || line.size > longest.size) longest = line;
    return longest && [...longest].at(-1);
  }
}
