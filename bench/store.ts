import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../src/config.ts";
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from "../src/embedded-neo4j/embedded-neo4j.ts";
import { generateInto } from "./generated-graph/generate.command.ts";
import { Graph } from "../src/graph/graph.ts";
import { importGraph } from "./generated-graph/import-graph.ts";
import { indexesOnline } from "../src/loading/apply-schema.ts";

/** Megabytes for every size, from the smallest to the largest. */
export const memory = { heap: 1_024, pageCache: 1_536 };

/** Kept between runs: generating a million claims takes minutes. */
const kept = join(root, ".cache", "bench");
export const folderOf = (claims: number) => join(kept, `generated-${claims}`);
export const homeOf = (claims: number) => join(kept, `store-${claims}`);

export interface Store {
  claims: number;
  neo4j: EmbeddedNeo4j;
  graph: Graph;
  close(): Promise<void>;
}

/** The generated graph of this many claims, running. It is generated and imported if it does not exist yet. */
export async function openStore(claims: number, tell: (step: string) => void): Promise<Store> {
  const home = homeOf(claims);
  const done = join(home, "data/databases/neo4j");
  if (!existsSync(done)) {
    await makeFiles(claims, tell);
    await rm(home, { recursive: true, force: true });
    await importGraph(home, folderOf(claims), { onProgress: tell });
  }
  return start(claims, home, tell);
}

export async function start(claims: number, home: string, tell: (step: string) => void): Promise<Store> {
  const neo4j = await startEmbeddedNeo4j({ home, ...memory, transactionSeconds: 60, onProgress: tell });
  const graph = new Graph({ ...neo4j, poolSize: 16 });
  const close = async () => {
    await graph.close();
    await neo4j.stop();
  };
  await indexesOnline(graph.session());
  return { claims, neo4j, graph, close };
}

export async function makeFiles(claims: number, tell: (step: string) => void): Promise<number> {
  const began = performance.now();
  if (!existsSync(join(folderOf(claims), "graph.json"))) {
    tell(`Generating ${claims.toLocaleString("en")} claims`);
    generateInto(folderOf(claims), { claims, seed: 1 });
  }
  return performance.now() - began;
}
