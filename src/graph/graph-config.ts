import type { Cypher } from "./cypher.ts";
import type { SemaphoreSlots } from "./fair-semaphore.ts";
import type { Parameters } from "./transaction.ts";

export interface GraphConfig {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
  /** Connections kept to one Neo4j server; a request waits at most `acquireMs` for one. */
  poolSize?: number;
  acquireMs?: number;
  /** The time limit of a request; 0 for none. */
  requestMs?: number;
  /** How clients share the connections; by default an eighth of them is guaranteed to each client. */
  places?: Omit<SemaphoreSlots, "all">;
  /** The folder of the store when it is on this machine: writes are rejected when its disk is nearly full. */
  disk?: string | undefined;
}

/** What a server monitors. Jobs have none. */
export interface Watch {
  /** Whether queries are rejected because the database is unavailable. */
  readonly unavailable: boolean;
  /** Called when a statement found no database. */
  unreachable(): void;
  /** Called after a statement of a client succeeded. */
  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void;
}
