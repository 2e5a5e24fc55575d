import { cypher } from "../../../graph/cypher.ts";
import type { Transaction } from "../../../graph/graph.ts";
import { observationId, type ObservationRow } from "../../../knowledge/observation/observation.seed.ts";

/** A figure whose value differs from the graph's. */
export interface Revised {
  row: ObservationRow;
  id: string;
  was: { value: number; rank: string; valuation: string | null };
}

/** The figures of a table compared with those of the graph. */
export interface TableComparison {
  created: ObservationRow[];
  revised: Revised[];
  equal: number;
}

/** Sorts figures into new, revised and unchanged ones. */
export async function compare(read: Pick<Transaction, "run">, rows: readonly ObservationRow[]): Promise<TableComparison> {
  const identified = rows.map((row) => ({ row, id: observationId(row) }));
  const found = await read.run<{ id: string; was: Revised["was"] }>(
    cypher`/* figuresBefore */
      UNWIND $ids AS id MATCH (observation:Observation {id: id}) RETURN id, observation {.value, .rank, .valuation} AS was`,
    { ids: identified.map(({ id }) => id) },
  );
  const before = new Map(found.map(({ id, was }) => [id, was]));
  const compared: TableComparison = { created: [], revised: [], equal: 0 };
  for (const { row, id } of identified) {
    const was = before.get(id);
    if (!was) compared.created.push(row);
    else if (was.value === row.value) compared.equal++;
    else compared.revised.push({ row, id, was });
  }
  return compared;
}

/** "USA EXPORT CHN 2023: 147777.0 → 147806.1 USD" */
export const revisionLine = ({ row, was }: Revised): string =>
  `${row.reporter} ${row.flow} ${row.partner ?? "world"} ${row.period.label}: ${was.value} → ${row.value} ${row.unit}`;
