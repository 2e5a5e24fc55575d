import neo4j, { type QueryResult } from "neo4j-driver";
import type { Bolt } from "./bolt-file.ts";

/** A minimal client to check whether a database has started; all other queries go through src/graph. */
export interface BoltClient {
  /** Rejects with the driver's error, or after `withinMs`. */
  run(statement: string, options?: { database?: string; withinMs?: number }): Promise<QueryResult>;
  close(): Promise<void>;
}

export function connect({ uri, user, password }: Bolt): BoltClient {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...{ telemetryDisabled: true, maxConnectionPoolSize: 2, connectionTimeout: 2_000, maxTransactionRetryTime: 0 },
  });
  return {
    async run(statement, { database = "neo4j", withinMs = 30_000 } = {}) {
      const session = driver.session({ database });
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`No answer within ${withinMs} ms.`)), withinMs);
      });
      try {
        return await Promise.race([session.run(statement), timeout]);
      } finally {
        clearTimeout(timer);
        // A session with a hanging query closes when the driver does.
        void session.close().catch(() => {});
      }
    },
    close: () => driver.close(),
  };
}
