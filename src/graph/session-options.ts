import type { Session } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import type { FairSemaphore } from "./fair-semaphore.ts";
import type { Planning } from "./planning.ts";
import type { Parameters } from "./transaction.ts";

/** Maximum number of statements of one document that run in parallel. */
export const maxParallelPerDocument = 4;

export interface SessionOptions {
  /** Ends the running statement and its transaction in the database when it fires. */
  signal?: AbortSignal | undefined;
  /** The client that sent the request: clients share the connections. Jobs have none and never queue. */
  client?: string | undefined;
  /** Timeout in milliseconds from now, enforced by the database. */
  withinMs?: number | undefined;
  /** Called with the duration of a statement that had to be planned. */
  onPlanned?: ((ms: number) => void) | undefined;
  /** Timeout of each transaction in milliseconds, for jobs that run many and have no deadline of their own. */
  statementMs?: number | undefined;
  /** Adds PROFILE to each statement and keeps the plan. */
  explain?: boolean | undefined;
  /** Plans statements without running them (EXPLAIN), so that the next client does not wait for the planner. Nothing is read or written. */
  planOnly?: boolean | undefined;
  /**
   * Sends all parameters of a statement as one map. Otherwise the database replans a statement for each order of magnitude of a list
   * parameter's size, which took 3 of the 45 s of loading the seed.
   */
  singleParameter?: boolean | undefined;
  /** Rolls the transaction back instead of committing it: all statements are planned and run, and nothing changes. */
  rollback?: boolean | undefined;
  /** Runs the statement even while the database is marked as unavailable. */
  evenIfUnavailable?: boolean | undefined;
}

export interface SessionHost {
  /** The connections that clients share. */
  readonly connections: FairSemaphore;
  readonly planning: Planning;
  /** Places of statements that look up names with typos tolerated. */
  readonly nameLookups: FairSemaphore;
  open(mode: "READ" | "WRITE"): Session;
  /** Resolves when the connection is free again; never rejects. */
  close(session: Session): Promise<void>;
  /** Called after a statement succeeded. */
  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void;
  /** Called after a commit. */
  changed(): Promise<void>;
  /** Called when no database could be reached. */
  unreachable(): void;
}
