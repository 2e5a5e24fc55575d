import { startEmbeddedNeo4j, type EmbeddedNeo4j, type EmbeddedNeo4jOptions } from "./embedded-neo4j.ts";

export interface SupervisedNeo4j {
  database: { uri: string; user: string; password: string; disk: string };
  /** Resolves when Neo4j has ended unasked and cannot be started again. */
  lost: Promise<void>;
  stop(): Promise<void>;
}

/** More than `mostDeaths` within this time, and it is not restarted again. */
const troubleMs = 10 * 60_000;
const mostDeaths = 3;

/**
 * The embedded Neo4j, restarted at the same address when java dies: the server's connections find it there, and requests meanwhile are
 * refused.
 */
export async function superviseNeo4j(options: EmbeddedNeo4jOptions, tell: (line: string) => void): Promise<SupervisedNeo4j> {
  let neo4j = await startEmbeddedNeo4j(options);
  const boltPort = Number(new URL(neo4j.uri).port);
  const { uri, user, password } = neo4j;
  let ending = false;
  let restarting: Promise<unknown> = Promise.resolve();
  const deaths: number[] = [];

  const supervise = async (running: EmbeddedNeo4j): Promise<void> => {
    const { code, signal } = await running.exited;
    if (ending) return new Promise(() => {});
    deaths.push(Date.now());
    const last = running.lastLines.slice(-5).map((line) => `  | ${line}`);
    tell([`Neo4j ended by itself (${signal ?? `exit code ${code}`}).`, ...last].join("\n"));
    if (deaths.filter((at) => Date.now() - at < troubleMs).length > mostDeaths)
      return tell(`Neo4j ended ${deaths.length} times; it is not started again.`);
    const again = startEmbeddedNeo4j({ ...options, boltPort });
    restarting = again.catch(() => {});
    try {
      neo4j = await again;
    } catch (error) {
      return tell(error instanceof Error ? error.message : String(error));
    }
    tell("Neo4j answers again.");
    return supervise(neo4j);
  };

  return {
    database: { uri, user, password, disk: neo4j.home },
    lost: supervise(neo4j),
    async stop() {
      ending = true;
      await restarting;
      await neo4j.stop();
    },
  };
}
