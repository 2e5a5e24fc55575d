import type { Graph } from "../graph/graph.ts";
import { recountCoverage } from "../knowledge/coverage/breakdown.ts";
import { writeDatasets } from "../knowledge/observation/dataset.seed.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { writeSeedState } from "../loading/load.ts";
import { slices } from "../loading/seed.ts";
import { thingsOf, type Dump } from "./dump.ts";

const patienceMs = 600_000;

/** What neo4j-admin cannot do: constraints and indexes, the things that have names, and what is counted over all. */
export async function finishImport(
  graph: Graph,
  schema: string,
  folder: string,
  dump: Dump,
  progress: (step: string) => void,
): Promise<void> {
  const patient = () => graph.conversation({ deadline: Date.now() + patienceMs });
  progress("Building constraints and indexes");
  await applySchema(graph, schema);
  progress("Writing countries, goods, people and sources");
  await patient().write((transaction) => writeDatasets(transaction, dump.datasets));
  for await (const { slice, rows, origin } of thingsOf(folder))
    await patient().write((transaction) => sliceNamed(slice).write(transaction, rows, origin));
  progress("Counting what the graph holds");
  await recountCoverage(patient());
  await patient().write((transaction) => writeSeedState(transaction, dump.seedSha256));
}

function sliceNamed(name: string) {
  const found = slices.find(([, slice]) => slice.name === name)?.[1];
  if (!found) throw new Error(`The dump holds ${name}, which this version does not know. Write it again with \`trade-graph generate\`.`);
  return found;
}
