import { startEmbeddedNeo4j, type EmbeddedNeo4j, type EmbeddedNeo4jOptions } from "./embedded-neo4j.ts";

export interface SupervisedNeo4j {
  database: { uri: string; user: string; password: string; disk: string };
  /** Resolves when Neo4j has ended unexpectedly and cannot be restarted. */
  lost: Promise<void>;
  stop(): Promise<void>;
}

/** After more than `maxRestarts` exits within this time it is not restarted again. */
const restartWindowMs = 10 * 60_000;
const maxRestarts = 3;

/**
 * The embedded Neo4j, restarted at the same address when the JVM dies: the server's connections find it there, and requests in the meantime
 * are rejected.
 */
export async function superviseNeo4j(options: EmbeddedNeo4jOptions, log: (line: string) => void): Promise<SupervisedNeo4j> {
  let neo4j = await startEmbeddedNeo4j(options);
  const boltPort = Number(new URL(neo4j.uri).port);
  const { uri, user, password } = neo4j;
  let stopping = false;
  let restarting: Promise<unknown> = Promise.resolve();
  const exits: number[] = [];

  const supervise = async (running: EmbeddedNeo4j): Promise<void> => {
    const { code, signal } = await running.exited;
    if (stopping) return new Promise(() => {});
    exits.push(Date.now());
    const last = running.lastLines.slice(-5).map((line) => `  | ${line}`);
    log([`Neo4j exited unexpectedly (${signal ?? `exit code ${code}`}).`, ...last].join("\n"));
    if (exits.filter((at) => Date.now() - at < restartWindowMs).length > maxRestarts)
      return log(`Neo4j exited ${exits.length} times; it is not restarted again.`);
    const restarted = startEmbeddedNeo4j({ ...options, boltPort });
    restarting = restarted.catch(() => {});
    try {
      neo4j = await restarted;
    } catch (error) {
      return log(error instanceof Error ? error.message : String(error));
    }
    log("Neo4j answers again.");
    return supervise(neo4j);
  };

  return {
    database: { uri, user, password, disk: neo4j.home },
    lost: supervise(neo4j),
    async stop() {
      stopping = true;
      await restarting;
      await neo4j.stop();
    },
  };
}
