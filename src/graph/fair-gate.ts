import { FairQueue } from "./fair-queue.ts";

export interface GatePlaces {
  /** Places in all. */
  all: number;
  /** So many each client may have whatever the others have. */
  each: number;
  /** Beyond its own places a client may take more while fewer than these are taken. */
  free: number;
}

interface Waiter {
  /** The client. */
  readonly line: string;
  readonly enter: () => void;
}

/** Shares places (connections to Neo4j, exports) between clients: whoever asks for many waits behind itself. */
export class FairGate {
  #taken = 0;
  readonly #held = new Map<string, number>();
  readonly #waiting = new FairQueue<Waiter>();

  constructor(
    private readonly places: GatePlaces,
    private readonly patienceMs: number,
    private readonly full: () => Error,
  ) {}

  get taken(): number {
    return this.#taken;
  }

  /** Waits for a place; answers with what gives it back. Throws `full()` when none came free in time, and the signal's reason. */
  async enter(client: string, signal?: AbortSignal): Promise<() => void> {
    if (this.#waiting.size || !this.#mayEnter(client)) await this.#wait(client, signal);
    else this.#take(client);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.#giveBack(client);
    };
  }

  #wait(client: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (reason: unknown) => {
        if (!this.#waiting.remove(waiter)) return;
        over();
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      };
      const abort = () => leave(signal!.reason);
      const tooLong = setTimeout(() => leave(this.full()), this.patienceMs);
      const over = () => {
        clearTimeout(tooLong);
        signal?.removeEventListener("abort", abort);
      };
      const enter = () => {
        over();
        this.#take(client);
        resolve();
      };
      const waiter: Waiter = { line: client, enter };
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiting.add(waiter);
      this.#letIn();
    });
  }

  #mayEnter(client: string): boolean {
    return this.#taken < this.places.all && (this.#taken < this.places.free || (this.#held.get(client) ?? 0) < this.places.each);
  }

  #take(client: string): void {
    this.#taken++;
    this.#held.set(client, (this.#held.get(client) ?? 0) + 1);
  }

  #giveBack(client: string): void {
    this.#taken--;
    const held = this.#held.get(client)! - 1;
    if (held) this.#held.set(client, held);
    else this.#held.delete(client);
    this.#letIn();
  }

  #letIn(): void {
    const next = () => this.#waiting.next(({ line }) => this.#mayEnter(line));
    for (let waiter = next(); waiter; waiter = next()) waiter.enter();
  }
}
