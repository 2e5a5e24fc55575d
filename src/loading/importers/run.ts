import { UserError, type ErrorCode } from "../../contract/errors.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";

/** What an import wrote bears the id of its run, so that a newer seed leaves it alone. */
export const importRun = (format: string): string => `run:import-${format}`;

export const noteImportRun = (transaction: Transaction, format: string, dataset: string): Promise<unknown> =>
  transaction.run(
    cypher`/* writeImportRun */ MERGE (run:IngestRun {id: $id}) SET run.tool = $tool, run.startedAt = $now, run.dataset = $dataset`,
    { id: importRun(format), tool: `trade-graph import ${format}`, now: new Date().toISOString(), dataset },
  );

/** What is thrown when some of a large file is in the graph already. */
export function begun(error: unknown, written: string): unknown {
  const what = `${written} had been written; the same import again writes the others, none twice.`;
  if (error instanceof UserError) return new UserError(error.extensions.code as ErrorCode, `${error.message} ${what}`);
  return new Error(`${error instanceof Error ? error.message : String(error)} ${what}`, { cause: error });
}
