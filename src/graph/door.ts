import type { Session } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import type { Planning } from "./planning.ts";
import type { Parameters } from "./transaction.ts";

/** Statements of one document that run beside each other at most. */
export const mostInADocument = 4;

export interface SessionOptions {
  /** Ends the running statement and its transaction in the database when it fires. */
  signal?: AbortSignal | undefined;
  /** Who asks: clients share the connections. A job names none and does not wait for others. */
  client?: string | undefined;
  /** Milliseconds from now after which the database itself ends the transaction. */
  withinMs?: number | undefined;
  /** Hears how long a statement took that had to be planned. */
  planned?: ((ms: number) => void) | undefined;
  /** Milliseconds that the database gives each transaction, for what takes many and has no end of its own. */
  statementMs?: number | undefined;
  /** Adds PROFILE to each statement and keeps the plan. */
  explain?: boolean | undefined;
  /** Statements are planned, so that whoever asks next need not wait for that, and not run: nothing is found and nothing changes. */
  onlyPlanned?: boolean | undefined;
  /**
   * All parameters of a statement travel as one: the database plans a statement anew for each order of magnitude that a list among them has,
   * which took 3 of 45 s of the seed's load.
   */
  asOne?: boolean | undefined;
  /** Changes are taken back instead of committed: all of their statements are planned and run, and nothing changes. */
  undone?: boolean | undefined;
  /** Asks also while the database counts as away. */
  evenIfAway?: boolean | undefined;
}

export interface Door {
  /** Waits for a connection to be free for this client; answers with what gives it back. */
  enter(): Promise<() => void>;
  /** Waits until a statement of a new shape may be planned; see `Planning.begin`. */
  plan(text: string): ReturnType<Planning["begin"]>;
  open(mode: "READ" | "WRITE"): Session;
  close(session: Session): void;
  /** A statement was answered. */
  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void;
  /** Something was committed. */
  changed(): Promise<void>;
  /** No database was found. */
  missed(): void;
}
