import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { askSetup } from "./ask-setup.ts";
import type { PooledNeo4j } from "./store-pool.ts";
import { copyStore, forTests, type Prepared } from "./prepared-stores.ts";

export interface OwnStore {
  graph: Graph;
  /** The store's folder, whose bolt.json leads commands to it. */
  home: string;
  close(): Promise<void>;
}

/** The folder of a stopped store, copied for the caller. Undefined without Java. */
export async function copyOfStore(kind: Prepared): Promise<string | undefined> {
  const prepared = await askSetup<string>(kind);
  if (prepared === undefined) return undefined;
  const home = await mkdtemp(join(tmpdir(), "trade-graph-own-"));
  await copyStore(prepared, home);
  return home;
}

/**
 * A separate graph for tests that write, because other tests read the run's database at the same time: with only constraints and indexes,
 * with the seed except the offices' tables, or with the whole seed. Undefined without Java.
 */
export const openOwnStore = (kind: Prepared = "empty"): Promise<OwnStore | undefined> =>
  kind === "empty" ? borrowStore() : startStore(kind);

async function startStore(kind: Prepared): Promise<OwnStore | undefined> {
  const home = await copyOfStore(kind);
  if (home === undefined) return undefined;
  try {
    const neo4j = await startEmbeddedNeo4j({ home, ...forTests });
    const graph = new Graph(neo4j);
    const close = async () => {
      await graph.close();
      await neo4j.stop(0);
      await rm(home, { recursive: true, force: true });
    };
    return { graph, home, close };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

/** A running one, left empty by an earlier test file. */
async function borrowStore(): Promise<OwnStore | undefined> {
  const pooled = await askSetup<PooledNeo4j>("acquire");
  if (pooled === undefined) return undefined;
  const graph = new Graph(pooled);
  const close = async () => {
    const isAsItCame = await emptied(graph).catch(() => false);
    await graph.close();
    await askSetup(`${isAsItCame ? "release" : "discard"} ${pooled.home}`);
  };
  return { graph, home: pooled.home, close };
}

/** Deletes every node. Returns whether constraints and indexes are exactly those of the schema. */
async function emptied(graph: Graph): Promise<boolean> {
  const session = graph.session({ withinMs: 60_000 });
  await session.autoCommit(cypher`MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS`);
  const found = await session.read<{ name: string }>(cypher`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
  const names = new Set(found.map(({ name }) => name));
  const wanted = [...readFileSync(join(root, "schema/graph.cypher"), "utf8").matchAll(/^CREATE (?:\w+ )?(?:INDEX|CONSTRAINT) (\w+)/gm)];
  return wanted.length === names.size && wanted.every(([, name]) => names.has(name!));
}
