import neo4j, { type Driver } from "neo4j-driver";
import type { GraphConfig } from "./graph-config.ts";

/** The connections to one Neo4j. */
export class Drivers {
  /** Reads integers as numbers. */
  readonly usual: Driver;
  readonly #openExact: () => Driver;
  #exact: Driver | undefined;

  /** `acquireMs` is how long a session waits for one of the `poolSize` connections. */
  constructor({ uri, user, password }: GraphConfig, { poolSize, acquireMs }: { poolSize: number; acquireMs: number }) {
    const auth = neo4j.auth.basic(user, password);
    const common = { telemetryDisabled: true, userAgent: "trade-graph", connectionTimeout: 2_000 };
    this.#openExact = () => neo4j.driver(uri, auth, { ...common, useBigInt: true, maxConnectionPoolSize: 2, fetchSize: 2_000 });
    this.usual = neo4j.driver(uri, auth, {
      ...common,
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: acquireMs,
      // GraphSession.write retries itself: the driver waits a second after a deadlock, and five when no server is reachable.
      maxTransactionRetryTime: 0,
      connectionLivenessCheckTimeout: 30_000,
    });
  }

  /** Distinguishes integers from floats, which JavaScript does not: for copies of the graph. Opened on first use. */
  get exact(): Driver {
    return (this.#exact ??= this.#openExact());
  }

  async close(): Promise<void> {
    await Promise.all([this.usual.close(), this.#exact?.close()]);
  }
}
