import { z } from "zod";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { updateHashes } from "../../query/content-hash.ts";
import { sha256Text } from "../../query/seed-cell.ts";
import { dataset } from "./dataset.ts";

export const datasetId = z.string().regex(/^dataset:[a-z0-9-]+$/, "expected an id such as dataset:un-comtrade");

/** One entry of seed/datasets.json: what is loaded, from whom, under which terms. Licence and attribution are mandatory. */
export const datasetRow = z.object({
  id: datasetId,
  title: z.string().min(1),
  /** MAJOR.MINOR.PATCH: rows removed, rows added, cells corrected (docs/data.md). */
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "expected a version such as 1.0.0")
    .default("1.0.0"),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  attribution: z.string().min(1),
  url: z.string().url().nullable().default(null),
  /** What its figures measure: valuation, adjustment, coverage, unit. */
  definition: z.string().nullable().default(null),
  retrieved: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  /** SHA-256 of the published file from which the rows were taken, if it was a single file. */
  retrievedSha256: sha256Text.nullable().default(null),
  /** The changes of each version, the latest first. */
  changes: z.array(z.object({ version: z.string(), note: z.string() })).default([]),
  /** Files of seed/ with its rows, with the SHA-256 of each. */
  files: z.array(z.object({ file: z.string(), sha256: sha256Text })).default([]),
});
export type DatasetRow = z.output<typeof datasetRow>;

/** The properties of the Dataset node. */
export const datasetProperties = ({
  title,
  retrieved,
  files: _files,
  changes: _changes,
  retrievedSha256: _sha256,
  ...row
}: DatasetRow) => ({
  ...row,
  name: title,
  retrievedOn: retrieved,
});

export async function writeDatasets(transaction: Transaction, rows: DatasetRow[]): Promise<void> {
  await transaction.run(
    cypher`/* writeDatasets */
      UNWIND $rows AS row
      MERGE (dataset:Dataset {id: row.id}) SET dataset += row`,
    { rows: rows.map(datasetProperties) },
  );
  await updateHashes(
    transaction,
    dataset,
    rows.map(({ id }) => id),
  );
}
