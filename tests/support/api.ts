import { readConfig } from "../../src/config.ts";
import { serve, type Serving } from "../../src/main.ts";
import { database, type Database } from "./database.ts";

export interface Reply {
  status: number;
  // Answers are as varied as the questions; each test says what it expects.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: { message: string; extensions: Record<string, unknown> }[] | undefined;
  extensions: {
    cost: { trips: number; waves: number; requested: number; actual: number };
    hints?: string[];
    explain?: { name: string; dbHits: number; plan: unknown; text: string }[];
  };
}

/** On a busy machine connections and responses exceed the default deadlines; tests of deadlines set their own. */
export const patient = { LIMIT_REQUEST_MS: "60000" };
const patientDatabase = (database: Database) => ({ ...database, acquireMs: 30_000 });

/** The real server on a free port with the test run's Neo4j and seed, until the worker ends. Undefined without Java. */
export const api: Serving | undefined = database ? await open() : undefined;

function open(): Promise<Serving> {
  return serve({
    config: {
      ...readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: "0", CACHE_BYTES: "0", EXPLAIN: "on", ...patient }),
    },
    database: patientDatabase(database!),
  });
}

/** Sends a request over HTTP, as any client does. */
export async function ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`${api!.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Reply, "status">) };
}
