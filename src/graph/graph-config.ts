import type { Cypher } from "./cypher.ts";
import type { GatePlaces } from "./fair-gate.ts";
import type { Parameters } from "./transaction.ts";

export interface GraphConfig {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
  /** Connections kept to one Neo4j server; a request waits for one at most `acquireMs`. */
  poolSize?: number;
  acquireMs?: number;
  /** How the connections are shared between clients; of all of them an eighth is each one's own unless said otherwise. */
  places?: Omit<GatePlaces, "all">;
  /** The folder of the store where it is on this machine: nothing is written any more when its disk is nearly full. */
  disk?: string | undefined;
}

/** What a server keeps an eye on. Jobs need none. */
export interface Watch {
  /** Whether questions are refused because the database is not there. */
  readonly away: boolean;
  /** A statement found no database. */
  missed(): void;
  /** A statement of a person was answered. */
  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void;
}
