import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { generatedGraph } from "../generated-graph/generated-graph.ts";
import { loadOverBolt } from "../generated-graph/load-over-bolt.ts";
import { importGraph } from "../generated-graph/import-graph.ts";
import { readSeed } from "../../src/loading/seed.ts";
import { tenths } from "../measuring/slices.ts";
import type { Part } from "../report/measure.ts";
import { folderOf, homeOf, makeFiles, start } from "../store.ts";

const part = "loading";

/** Measures loading from an empty store to a graph with all links and indexes online: by neo4j-admin, and over Bolt in batches. */
export async function measureLoading(claims: number, tell: (step: string) => void): Promise<Part> {
  const size = `${claims.toLocaleString("en")} claims`;
  const generated = await makeFiles(claims, tell);
  await rm(homeOf(claims), { recursive: true, force: true });
  const { milliseconds } = await importGraph(homeOf(claims), folderOf(claims), { onProgress: tell });

  const home = await mkdtemp(join(tmpdir(), "trade-graph-bench-"));
  let boltMs;
  try {
    const store = await start(claims, home, tell);
    try {
      const began = performance.now();
      await loadOverBolt(
        store.graph,
        join(root, "schema/graph.cypher"),
        generatedGraph(readSeed(join(root, "seed")), { claims, seed: 1 }),
        {
          step: tell,
          claims: (count) => tell(`Over Bolt: ${count.toLocaleString("en")} claims`),
        },
      );
      boltMs = performance.now() - began;
    } finally {
      await store.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  return {
    measures: [
      { part, what: `neo4j-admin import of ${size}, indexes online`, value: tenths(milliseconds.whole / 1_000), unit: "s", atMost: 75 },
      { part, what: `${size} over Bolt in batches`, value: tenths(boltMs / 1_000), unit: "s", atMost: 300 },
    ],
    details: { claims, generatedMs: Math.round(generated), importMs: milliseconds, boltMs: Math.round(boltMs) },
  };
}
