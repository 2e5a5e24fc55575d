import neo4j from "neo4j-driver";
import type { Database } from "../../src/main.ts";
import { percentile } from "./percentile.ts";

/** What the driver and Neo4j give by themselves: so many clients, each asking again as soon as it has its rows. */
export async function rawDriver(
  { uri, user, password }: Database,
  statement: string,
  parameters: (n: number) => Record<string, unknown>,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<{ perSecond: number; p99: number }> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    telemetryDisabled: true,
  });
  const times: number[] = [];
  let n = 0;
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < seconds * 1_000) {
      const asked = performance.now();
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      const { records } = await session.run(statement, parameters(n++));
      if (records.length !== 1) throw new Error(`Neo4j gave ${records.length} rows for one claim.`);
      records[0]!.toObject();
      await session.close();
      times.push(performance.now() - asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, client));
    return { perSecond: times.length / ((performance.now() - started) / 1_000), p99: percentile(times, 0.99) };
  } finally {
    await driver.close();
  }
}
