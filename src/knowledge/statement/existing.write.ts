import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { statementProperties, type StatementRow } from "./statement.seed.ts";
import type { StatementGraph } from "./statement-graph.ts";

/** A row with only the position of its words keeps the words filled in by a later reading of the text. */
export async function withStoredWords(transaction: Transaction, rows: StatementRow[]): Promise<StatementRow[]> {
  const wordless = rows.filter(({ quote }) => quote?.exact === null && quote.start !== null && quote.sha256 !== null);
  if (wordless.length === 0) return rows;
  const places = wordless.map((row) => ({ row, id: statementProperties(row).statement.id, sha256: row.quote!.sha256 }));
  const known = await transaction.run<{ id: string; exact: string; prefix: string | null; suffix: string | null }>(
    cypher`/* knownWords */
      UNWIND $places AS place MATCH (statement:Statement {id: place.id})
      WHERE statement.exact IS NOT NULL AND statement.sha256 = place.sha256
      RETURN statement.id AS id, statement.exact AS exact, statement.prefix AS prefix, statement.suffix AS suffix`,
    { places: places.map(({ id, sha256 }) => ({ id, sha256 })) },
  );
  if (known.length === 0) return rows;
  const words = new Map(known.map(({ id, ...found }) => [id, found]));
  const filled = new Map(
    places.flatMap(({ row, id }) => (words.has(id) ? [[row, { ...row, quote: { ...row.quote!, ...words.get(id)! } }]] : [])),
  );
  return rows.map((row) => filled.get(row) ?? row);
}

/** Which statements and claims are already in the graph. */
export async function knownIds(
  transaction: Transaction,
  statements: StatementGraph["statements"],
  claims: StatementGraph["claims"],
): Promise<Set<string>> {
  const [known] = await transaction.run<{ ids: string[] }>(
    cypher`/* knownStatements */
      RETURN COLLECT { UNWIND $statements AS id MATCH (:Statement {id: id}) RETURN id }
           + COLLECT { UNWIND $claims AS id MATCH (:Claim {id: id}) RETURN id } AS ids`,
    { statements: statements.map(({ node }) => node.id), claims: claims.map(({ node }) => node.id) },
  );
  return new Set(known!.ids);
}
