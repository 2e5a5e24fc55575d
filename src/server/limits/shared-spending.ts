import type { Peers } from "../workers/peers.ts";

const reportEveryMs = 100;

/** Reports the points that clients spend to the peer processes of the port, ten times a second, and receives theirs. */
export class SharedSpending {
  /** Points not yet reported to the peers. */
  readonly #unreported = new Map<string, number>();
  #reporting: NodeJS.Timeout | undefined;

  constructor(
    private readonly peers: Peers,
    spentElsewhere: (client: string, points: number) => void,
  ) {
    peers.on<[string, number][]>("spent", (spent) => {
      for (const [client, points] of spent) spentElsewhere(client, points);
    });
  }

  report(client: string, points: number): void {
    this.#unreported.set(client, (this.#unreported.get(client) ?? 0) + points);
    this.#reporting ??= setTimeout(() => {
      this.peers.broadcast("spent", [...this.#unreported]);
      this.#unreported.clear();
      this.#reporting = undefined;
    }, reportEveryMs).unref();
  }
}
