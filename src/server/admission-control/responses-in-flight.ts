import type { ServerResponse } from "node:http";

export interface DeliveryLimits {
  /** Maximum bytes of unsent responses, in total and per client. */
  bytes: number;
  bytesEach: number;
  /** Minimum rate at which a client must read. */
  bytesPerSecond: number;
}

/** Responses are sent in chunks of this size; each must be read within the time that `bytesPerSecond` allows. */
export const chunkBytes = 32 * 1024;
const sweepMs = 500;
/** A page of a hundred claims with all their links is 300 kB. */
const smallBytes = 500_000;
/** A response may wait this long for its client, whatever else needs the memory. */
const graceMs = 250;

/** One response being sent. */
export interface Delivery {
  readonly client: string;
  readonly response: ServerResponse;
  readonly bytes: number;
  readonly endsAt: number;
  /** When the client last read something, while the server waits for it; undefined while the server itself is working. */
  waitingSince: number | undefined;
}

/** Responses that are computed but not yet read: limited in bytes, and closed when their clients do not read them. */
export class ResponsesInFlight {
  #bytes = 0;
  readonly #bytesOf = new Map<string, number>();
  readonly #open = new Set<Delivery>();
  #sweeping: NodeJS.Timeout | undefined;
  /** Number of responses closed because their clients did not read them. */
  ended = 0;

  constructor(private readonly limits: DeliveryLimits) {}

  get bytes(): number {
    return this.#bytes;
  }

  isFull(client: string): boolean {
    return (this.#bytesOf.get(client) ?? 0) >= this.limits.bytesEach;
  }

  /** Undefined when the bytes do not fit, even after closing stalled responses. */
  begin(client: string, response: ServerResponse, bytes: number, withinMs: number): Delivery | undefined {
    const before = this.#bytesOf.get(client) ?? 0;
    if (before > 0 && before + bytes > this.limits.bytesEach) return undefined;
    // Clients that read their responses are not blocked by those that do not.
    const isSmall = before === 0 && bytes <= smallBytes;
    if (this.#bytes + bytes > this.limits.bytes && !this.#freeBytes(bytes) && !isSmall) return undefined;
    const now = performance.now();
    const delivery: Delivery = { client, response, bytes, endsAt: now + withinMs, waitingSince: now };
    this.#open.add(delivery);
    this.#bytes += bytes;
    this.#bytesOf.set(client, before + bytes);
    response.once("close", () => this.#remove(delivery));
    this.#sweeping ??= setInterval(() => this.#sweep(), sweepMs).unref();
    return delivery;
  }

  #remove(delivery: Delivery): void {
    if (!this.#open.delete(delivery)) return;
    this.#bytes -= delivery.bytes;
    const left = this.#bytesOf.get(delivery.client)! - delivery.bytes;
    if (left) this.#bytesOf.set(delivery.client, left);
    else this.#bytesOf.delete(delivery.client);
    if (this.#open.size) return;
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
  }

  #abort(delivery: Delivery): void {
    this.ended++;
    this.#remove(delivery);
    // Drops what the kernel still buffers of it as well.
    delivery.response.req.socket.resetAndDestroy();
  }

  #sweep(): void {
    const now = performance.now();
    const chunkMs = (chunkBytes / this.limits.bytesPerSecond) * 1_000;
    for (const delivery of this.#open)
      if (now > delivery.endsAt || (delivery.waitingSince !== undefined && now - delivery.waitingSince > chunkMs)) this.#abort(delivery);
  }

  /** Closes the response that has stalled longest, of the client with the most bytes; those that have barely waited are kept. */
  #freeBytes(bytes: number): boolean {
    const now = performance.now();
    while (this.#bytes + bytes > this.limits.bytes) {
      const stalled = [...this.#open].filter(
        ({ waitingSince, bytes }) => bytes && waitingSince !== undefined && now - waitingSince > graceMs,
      );
      const most = Math.max(0, ...stalled.map(({ client }) => this.#bytesOf.get(client)!));
      const [first] = stalled
        .filter(({ client }) => this.#bytesOf.get(client) === most)
        .sort((one, other) => one.waitingSince! - other.waitingSince!);
      if (!first) return false;
      this.#abort(first);
    }
    return true;
  }
}
