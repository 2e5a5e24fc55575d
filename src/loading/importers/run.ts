import { UserError, type ErrorCode } from "../../contract/errors.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";

/** Imported rows carry the id of their run, so that a newer seed leaves them alone. */
export const importRun = (format: string): string => `run:import-${format}`;

export const noteImportRun = (transaction: Transaction, format: string, dataset: string): Promise<unknown> =>
  transaction.run(
    cypher`/* writeImportRun */ MERGE (run:IngestRun {id: $id}) SET run.tool = $tool, run.startedAt = $now, run.dataset = $dataset`,
    { id: importRun(format), tool: `trade-graph import ${format}`, now: new Date().toISOString(), dataset },
  );

/** The error for a large file of which some parts have already been written. */
export function partlyWritten(error: unknown, written: string): unknown {
  const what = `${written} had been written; running the import again writes the rest, without duplicates.`;
  if (error instanceof UserError) return new UserError(error.extensions.code as ErrorCode, `${error.message} ${what}`);
  return new Error(`${error instanceof Error ? error.message : String(error)} ${what}`, { cause: error });
}
