import { FairQueue } from "./fair-queue.ts";

export interface SemaphoreSlots {
  /** Total number of slots. */
  all: number;
  /** Slots guaranteed to each client. */
  each: number;
  /** A client may exceed its own slots while fewer than this many are taken. */
  free: number;
}

interface Waiter {
  readonly queueKey: string;
  readonly admit: () => void;
}

/**
 * A fair semaphore: shares slots (connections to Neo4j, exports) between clients, so that a client with many requests only delays itself.
 */
export class FairSemaphore {
  #taken = 0;
  readonly #held = new Map<string, number>();
  readonly #waiting = new FairQueue<Waiter>();

  constructor(
    private readonly places: SemaphoreSlots,
    private readonly timeoutMs: number,
    private readonly full: () => Error,
  ) {}

  get taken(): number {
    return this.#taken;
  }

  /** Slots that others than this client hold. */
  takenByOthers(client: string): number {
    return this.#taken - (this.#held.get(client) ?? 0);
  }

  /** Waits for a slot; resolves with the function that releases it. Throws `full()` on timeout, and the signal's reason on abort. */
  async acquire(client: string, signal?: AbortSignal): Promise<() => void> {
    if (!this.#tryTake(client)) await this.#wait(client, signal);
    return this.#releaseOnce(client);
  }

  /** Runs the work in a slot. Throws as `acquire` does. */
  async run<Result>(client: string, signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
    if (!this.#tryTake(client)) await this.#wait(client, signal);
    try {
      return await work();
    } finally {
      this.#release(client);
    }
  }

  /** As `acquire`, but undefined where the client would have to wait. */
  tryAcquire(client: string): (() => void) | undefined {
    return this.#tryTake(client) ? this.#releaseOnce(client) : undefined;
  }

  /** Takes a slot if one is free for the client; false if it has to wait. Whoever waits has no free slot: each release admits all who may. */
  #tryTake(client: string): boolean {
    if (!this.#hasSlot(client)) return false;
    this.#take(client);
    return true;
  }

  #releaseOnce(client: string): () => void {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#release(client);
    };
  }

  #wait(client: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = (reason: unknown) => {
        if (!this.#waiting.remove(waiter)) return;
        cleanUp();
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      };
      const abort = () => giveUp(signal!.reason);
      const timer = setTimeout(() => giveUp(this.full()), this.timeoutMs);
      const cleanUp = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      const admit = () => {
        cleanUp();
        this.#take(client);
        resolve();
      };
      const waiter: Waiter = { queueKey: client, admit };
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiting.add(waiter);
      this.#admitWaiting();
    });
  }

  #hasSlot(client: string): boolean {
    return this.#taken < this.places.all && (this.#taken < this.places.free || (this.#held.get(client) ?? 0) < this.places.each);
  }

  #take(client: string): void {
    this.#taken++;
    this.#held.set(client, (this.#held.get(client) ?? 0) + 1);
  }

  #release(client: string): void {
    this.#taken--;
    const held = this.#held.get(client)! - 1;
    if (held) this.#held.set(client, held);
    else this.#held.delete(client);
    this.#admitWaiting();
  }

  #admitWaiting(): void {
    const next = () => this.#waiting.next(({ queueKey }) => this.#hasSlot(queueKey));
    for (let waiter = next(); waiter; waiter = next()) waiter.admit();
  }
}

/**
 * A slot of each of two semaphores, in their order. Neither is held while waiting for the other, so whoever waits for one keeps nobody from
 * the other. Throws as `acquire` does.
 */
export async function acquireBoth(
  one: FairSemaphore,
  other: FairSemaphore,
  client: string,
  signal?: AbortSignal,
): Promise<[() => void, () => void]> {
  for (let [first, second] = [one, other]; ; [first, second] = [second, first]) {
    const releaseFirst = await first.acquire(client, signal);
    const releaseSecond = second.tryAcquire(client);
    if (releaseSecond) return first === one ? [releaseFirst, releaseSecond] : [releaseSecond, releaseFirst];
    releaseFirst();
  }
}
