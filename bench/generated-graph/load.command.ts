import { join } from "node:path";
import { command } from "../../src/commands/command.ts";
import { progressTo, type Progress } from "../../src/commands/progress.ts";
import { runningNeo4j } from "../../src/commands/with-graph.ts";
import { readConfig, root } from "../../src/config.ts";
import { Graph } from "../../src/graph/graph.ts";
import { readSeed } from "../../src/loading/seed.ts";
import { readDump, type Dump } from "./dump.ts";
import { everyTenth } from "./generate.command.ts";
import { generatedGraph } from "./generated-graph.ts";
import { importGraph } from "./import-graph.ts";
import { loadOverBolt } from "./load-over-bolt.ts";
import type { GraphConfig } from "../../src/graph/graph-config.ts";

export default command(
  (command) =>
    command
      .description(
        `Brings what \`trade-graph generate\` wrote into a graph. Into the Neo4j of NEO4J_URI, or the one that runs on TRADE_GRAPH_HOME, it is
written over Bolt, batch by batch; interrupted, the same command goes on where it was. Where none runs, neo4j-admin imports it into the
store of TRADE_GRAPH_HOME, which must hold no graph yet.`,
      )
      .argument("<folder>"),
  async ([folder], _, { output, errors }) => {
    const { neo4j, home } = readConfig();
    const dump = readDump(folder);
    const progress = progressTo(errors);
    const database = neo4j ?? (await runningNeo4j(home));
    if (database) await overBolt(database, dump, progress);
    else await importGraph(home, folder, { onProgress: progress.step });
    progress.clear();
    const claims = dump.nodes.find(({ of }) => of.includes("Claim"))?.rows ?? 0;
    output.write(`${claims.toLocaleString("en")} claims are in ${database?.uri ?? home}.\n`);
    return 0;
  },
);

async function overBolt(database: GraphConfig, dump: Dump, progress: Progress): Promise<void> {
  const seed = readSeed(join(root, "seed"));
  if (seed.sha256 !== dump.seedSha256)
    throw new Error("The folder was written from another seed than this one's. Write it again with `trade-graph generate`.");
  const graph = new Graph({ ...database, poolSize: 8 });
  const shown = everyTenth(dump.recipe.claims);
  try {
    await loadOverBolt(graph, join(root, "schema/graph.cypher"), generatedGraph(seed, dump.recipe), {
      step: progress.step,
      claims: (count) => shown(count) && progress.step(`${count.toLocaleString("en")} claims`),
    });
  } finally {
    await graph.close();
  }
}
