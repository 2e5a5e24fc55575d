import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../../src/graph/graph.ts";
import { askSetup } from "./database.ts";
import { copyStore, forTests, type Prepared } from "./prepared-stores.ts";

export interface OwnStore {
  graph: Graph;
  /** The store's folder, whose bolt.json leads commands to it. */
  home: string;
  close(): Promise<void>;
}

/** The folder of a stopped store that is nobody else's. Undefined where there is no Java. */
export async function copyOfStore(kind: Prepared): Promise<string | undefined> {
  const prepared = await askSetup<string>(kind);
  if (prepared === undefined) return undefined;
  const home = await mkdtemp(join(tmpdir(), "trade-graph-own-"));
  await copyStore(prepared, home);
  return home;
}

/**
 * A graph of its own for tests that write, beside the run's database, which other tests read meanwhile: with constraints and indexes alone,
 * with the seed but for the offices' tables, or with the whole of it. Undefined where there is no Java.
 */
export async function openOwnStore(kind: Prepared = "empty"): Promise<OwnStore | undefined> {
  const home = await copyOfStore(kind);
  if (home === undefined) return undefined;
  try {
    const neo4j = await startEmbeddedNeo4j({ home, ...forTests });
    const graph = new Graph(neo4j);
    const close = async () => {
      await graph.close();
      // Nobody opens it again.
      await neo4j.stop(0);
      await rm(home, { recursive: true, force: true });
    };
    return { graph, home, close };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}
