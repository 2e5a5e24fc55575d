/**
 * A queue shared by many clients, each with a queue of its own. They are served round-robin, so that a client with a thousand requests only
 * delays itself.
 */
export class FairQueue<Item extends { readonly queueKey: string }> {
  /** The queue served next comes first. */
  readonly #queues = new Map<string, Set<Item>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  waitingOf(line: string): number {
    return this.#queues.get(line)?.size ?? 0;
  }

  add(item: Item): void {
    const queue = this.#queues.get(item.queueKey) ?? new Set();
    this.#queues.set(item.queueKey, queue.add(item));
    this.#size++;
  }

  /** False when the item was no longer queued. */
  remove(item: Item): boolean {
    const queue = this.#queues.get(item.queueKey);
    if (!queue?.delete(item)) return false;
    this.#size--;
    if (queue.size === 0) this.#queues.delete(item.queueKey);
    return true;
  }

  /** Removes and returns the head of the next queue whose head may be served. */
  next(mayServe: (first: Item) => boolean): Item | undefined {
    for (const [name, queue] of this.#queues) {
      const [first] = queue as Set<Item>;
      if (!mayServe(first!)) continue;
      this.#queues.delete(name);
      queue.delete(first!);
      if (queue.size) this.#queues.set(name, queue);
      this.#size--;
      return first;
    }
    return undefined;
  }

  /** The newest item of the longest queue: the one to drop when there is no room. */
  last(): Item | undefined {
    let longest: Set<Item> | undefined;
    for (const queue of this.#queues.values()) if (!longest || queue.size > longest.size) longest = queue;
    return longest && [...longest].at(-1);
  }
}
