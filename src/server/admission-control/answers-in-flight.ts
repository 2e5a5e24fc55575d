import type { ServerResponse } from "node:http";

export interface DeliveryLimits {
  /** Bytes of answers that wait for their clients, in all and of each client. */
  bytes: number;
  bytesEach: number;
  /** The least that a client must take a second. */
  bytesPerSecond: number;
}

/** An answer is handed over in pieces of this size: so many bytes must be taken in the time that `bytesPerSecond` gives them. */
export const pieceBytes = 32 * 1024;
const sweepMs = 500;
/** A page of a hundred claims with all their links is 300 kB. */
const modestBytes = 500_000;
/** So long an answer may wait for its client whatever the others need. */
const graceMs = 250;

/** One answer on its way. */
export interface Delivery {
  readonly client: string;
  readonly response: ServerResponse;
  readonly bytes: number;
  readonly endsAt: number;
  /** When the client took something last, while it is awaited; undefined while the server itself is at work. */
  awaitedSince: number | undefined;
}

/** Answers that were computed and are not taken yet: bounded in bytes, and ended when their clients do not take them. */
export class AnswersInFlight {
  #bytes = 0;
  readonly #bytesOf = new Map<string, number>();
  readonly #open = new Set<Delivery>();
  #sweeping: NodeJS.Timeout | undefined;
  /** Answers that were ended because nobody took them. */
  ended = 0;

  constructor(private readonly limits: DeliveryLimits) {}

  get bytes(): number {
    return this.#bytes;
  }

  isFull(client: string): boolean {
    return (this.#bytesOf.get(client) ?? 0) >= this.limits.bytesEach;
  }

  /** Undefined when there is no room for so many bytes, also after the answers that are not taken had to go. */
  begin(client: string, response: ServerResponse, bytes: number, withinMs: number): Delivery | undefined {
    const before = this.#bytesOf.get(client) ?? 0;
    if (before > 0 && before + bytes > this.limits.bytesEach) return undefined;
    // Whoever takes what they ask for is not kept out by those who do not.
    const modest = before === 0 && bytes <= modestBytes;
    if (this.#bytes + bytes > this.limits.bytes && !this.#makeRoom(bytes) && !modest) return undefined;
    const now = performance.now();
    const delivery: Delivery = { client, response, bytes, endsAt: now + withinMs, awaitedSince: now };
    this.#open.add(delivery);
    this.#bytes += bytes;
    this.#bytesOf.set(client, before + bytes);
    response.once("close", () => this.#over(delivery));
    this.#sweeping ??= setInterval(() => this.#sweep(), sweepMs).unref();
    return delivery;
  }

  #over(delivery: Delivery): void {
    if (!this.#open.delete(delivery)) return;
    this.#bytes -= delivery.bytes;
    const left = this.#bytesOf.get(delivery.client)! - delivery.bytes;
    if (left) this.#bytesOf.set(delivery.client, left);
    else this.#bytesOf.delete(delivery.client);
    if (this.#open.size) return;
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
  }

  #end(delivery: Delivery): void {
    this.ended++;
    this.#over(delivery);
    // What the system still holds of it goes as well.
    delivery.response.req.socket.resetAndDestroy();
  }

  #sweep(): void {
    const now = performance.now();
    const pieceMs = (pieceBytes / this.limits.bytesPerSecond) * 1_000;
    for (const delivery of this.#open)
      if (now > delivery.endsAt || (delivery.awaitedSince !== undefined && now - delivery.awaitedSince > pieceMs)) this.#end(delivery);
  }

  /** Those go first that have waited longest for a client, of the client who has most; who has hardly waited stays. */
  #makeRoom(bytes: number): boolean {
    const now = performance.now();
    while (this.#bytes + bytes > this.limits.bytes) {
      const stalled = [...this.#open].filter(
        ({ awaitedSince, bytes }) => bytes && awaitedSince !== undefined && now - awaitedSince > graceMs,
      );
      const most = Math.max(0, ...stalled.map(({ client }) => this.#bytesOf.get(client)!));
      const [first] = stalled
        .filter(({ client }) => this.#bytesOf.get(client) === most)
        .sort((one, other) => one.awaitedSince! - other.awaitedSince!);
      if (!first) return false;
      this.#end(first);
    }
    return true;
  }
}
