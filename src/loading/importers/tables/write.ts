import { cypher } from "../../../graph/cypher.ts";
import type { Graph, Transaction } from "../../../graph/graph.ts";
import { recordChanges, recordTogether } from "../../../knowledge/curation/record-changes.write.ts";
import { pairOf } from "../../../knowledge/data-point/key.ts";
import { assessPairs } from "../../../knowledge/data-point/verdict.write.ts";
import { summarisePoints } from "../../../knowledge/data-point/summary.write.ts";
import { writeDatasets, type DatasetRow } from "../../../knowledge/observation/dataset.seed.ts";
import { observationId, observationProperties, type ObservationRow } from "../../../knowledge/observation/observation.seed.ts";
import { createObservations, writeObservations } from "../../../knowledge/observation/observation.write.ts";
import { assertCountriesLoaded } from "../countries-loaded.ts";
import { partlyWritten, importRun, noteImportRun } from "../run.ts";
import { compare, type TableComparison } from "./compare.ts";

/** Figures per transaction: the embedded Neo4j allows 256 MB each. */
const transactionRows = 6_000;
const timeoutMs = 300_000;

/** An import run, as recorded in the history of each figure that it changed. */
export interface Run {
  /** Unique for each run. */
  id: string;
  dataset: DatasetRow;
  /** The name of the file and its SHA-256. */
  file: string;
  sha256: string;
}

/** Compares without writing. */
export const compareWith = (graph: Graph, rows: readonly ObservationRow[]): Promise<TableComparison> => {
  const session = graph.session({ withinMs: timeoutMs });
  return compare({ run: (text, parameters) => session.read(text, parameters) }, rows);
};

/**
 * Writes new and revised figures, the latter with an entry in their history, and updates the verdicts of all claims about their pairs: in
 * one transaction up to 6,000 figures, otherwise in several, each of which may be repeated.
 */
export async function writeFigures(graph: Graph, rows: readonly ObservationRow[], run: Run): Promise<TableComparison> {
  const session = graph.session({ withinMs: timeoutMs });
  await assertCountriesLoaded(session, "figures");
  const all: TableComparison = { created: [], revised: [], equal: 0 };
  for (let from = 0; from < rows.length; from += transactionRows) {
    const writing = session.write((transaction) => writePart(transaction, rows.slice(from, from + transactionRows), run));
    const part = await writing.catch((error: unknown) =>
      Promise.reject(from ? partlyWritten(error, `${from} of ${rows.length} figures`) : error),
    );
    all.created.push(...part.created);
    all.revised.push(...part.revised);
    all.equal += part.equal;
  }
  return all;
}

async function writePart(transaction: Transaction, rows: ObservationRow[], run: Run): Promise<TableComparison> {
  await writeNewDataset(transaction, run.dataset);
  const compared = await compare(transaction, rows);
  await noteImportRun(transaction, "table", run.dataset.id);
  const origin = { dataset: run.dataset.id, run: importRun("table") };
  const revised = compared.revised.map(({ row }) => row);
  await createObservations(transaction, compared.created.map(observationProperties), origin);
  if (revised.length) await writeObservations(transaction, revised, origin);
  const touched = [...compared.created, ...revised];
  if (touched.length === 0) return compared;
  const judged = await assessPairs(transaction, [...new Set(touched.map(({ reporter, partner }) => pairOf([reporter, partner!].sort())!))]);
  await summarisePoints(transaction, [...judged.points, ...touched.flatMap((row) => observationProperties(row).dataPointId ?? [])]);
  await record(transaction, compared, judged.changes, run);
  return compared;
}

/** Last, because an entry appears in the feed ten seconds after its timestamp. */
async function record(
  transaction: Transaction,
  { created, revised }: TableComparison,
  judged: Awaited<ReturnType<typeof assessPairs>>["changes"],
  { id, dataset, file, sha256 }: Run,
): Promise<void> {
  const recorder = {
    action: "IMPORT_TABLE" as const,
    by: "trade-graph import table",
    why: `${file} (SHA-256 ${sha256}), ${dataset.id}`,
    run: id,
  };
  await recordTogether(transaction, created.map(observationId), { dataset: dataset.id }, recorder);
  const figures = revised.map(({ row, id, was }) => ({
    id,
    before: was,
    after: { value: row.value, rank: row.rank, valuation: row.valuation },
  }));
  const claims = judged.map(({ id, was, kept }) => ({ id, before: { verdict: was.verdict }, after: { verdict: kept.verdict } }));
  await recordChanges(transaction, [...figures, ...claims], recorder);
}

/** A dataset that is already in the graph is left unchanged. */
async function writeNewDataset(transaction: Transaction, dataset: DatasetRow): Promise<void> {
  const [known] = await transaction.run(cypher`/* knownDataset */ MATCH (dataset:Dataset {id: $id}) RETURN dataset.id AS id`, {
    id: dataset.id,
  });
  if (!known) await writeDatasets(transaction, [dataset]);
}
