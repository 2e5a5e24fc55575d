import { createHash, randomUUID } from "node:crypto";
import { cypher } from "../../graph/cypher.ts";
import type { Graph, Transaction } from "../../graph/graph.ts";
import type { Recorder } from "../../knowledge/curation/record-changes.write.ts";
import type { DatasetRow } from "../../knowledge/observation/dataset.seed.ts";

/** The state of a dataset in the graph. */
export interface DatasetState {
  id: string;
  version: string;
  /** Hash of the manifest's entry, which contains the checksums of the files; null until every row has been written. */
  seedSha256: string | null;
  /** Imports of a version that did not yet mark what they wrote. */
  unmarkedImport: string | null;
}

export const manifestHash = (row: DatasetRow): string => createHash("sha256").update(JSON.stringify(row)).digest("hex");

/** The datasets in the graph, complete or not; none in an empty one. */
export async function datasetStates(graph: Graph): Promise<Map<string, DatasetState>> {
  const rows = await graph.session().read<{ [Key in keyof DatasetState]: DatasetState[Key] }>(
    cypher`/* datasetStates */
      MATCH (dataset:Dataset)
      RETURN dataset.id AS id, coalesce(dataset.version, '1.0.0') AS version, dataset.seedSha256 AS seedSha256, CASE WHEN dataset.seedSha256 IS NULL THEN
        head(COLLECT { MATCH (run:IngestRun {dataset: dataset.id}) WHERE run.id STARTS WITH 'run:import-' RETURN run.id }) END AS unmarkedImport`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Marks a dataset as completely loaded: an interrupted load resumes after the marked datasets. */
export const markLoaded = (transaction: Transaction, row: DatasetRow): Promise<unknown> =>
  transaction.run(cypher`/* markDatasetLoaded */ MATCH (dataset:Dataset {id: $id}) SET dataset.seedSha256 = $sha256`, {
    id: row.id,
    sha256: manifestHash(row),
  });

export const unmarkLoaded = (transaction: Transaction, ids: readonly string[]): Promise<unknown> =>
  transaction.run(cypher`/* unmarkDatasetsLoaded */ UNWIND $ids AS id MATCH (dataset:Dataset {id: id}) REMOVE dataset.seedSha256`, { ids });

/** The history entry of an upgrade: the dataset, its version, and what that version changed. */
export function upgradeTo(row: DatasetRow): Recorder {
  const note = row.changes.find(({ version }) => version === row.version)?.note;
  return {
    action: "UPGRADE_SEED",
    by: "trade-graph seed",
    why: `${row.id} ${row.version}${note ? `: ${note}` : ""}`,
    run: randomUUID(),
  };
}
