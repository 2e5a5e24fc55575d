import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { EmbeddedNeo4jError, startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../../src/graph/graph.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";

export interface OwnStore {
  graph: Graph;
  /** The store's folder, whose bolt.json leads commands to it. */
  home: string;
  close(): Promise<void>;
}

/** An empty graph for tests that write, beside the run's database, which other tests read meanwhile. Undefined where there is no Java. */
export async function openOwnStore(): Promise<OwnStore | undefined> {
  const home = await mkdtemp(join(tmpdir(), "trade-graph-own-"));
  try {
    const neo4j = await startEmbeddedNeo4j({ home, quick: true, transactionSeconds: 60 });
    const graph = new Graph(neo4j);
    await applySchema(graph, join(root, "schema", "graph.cypher"));
    const close = async () => {
      await graph.close();
      await neo4j.stop();
      await rm(home, { recursive: true, force: true });
    };
    return { graph, home, close };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    if (error instanceof EmbeddedNeo4jError && error.code === "JAVA_MISSING" && !process.env.CI) return undefined;
    throw error;
  }
}
