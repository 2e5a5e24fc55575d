import type { Page } from "../contract/paging.ts";
import { cypher, identifier, join, type Cypher } from "./cypher.ts";

export interface Column {
  property: string;
  direction: "ASC" | "DESC";
}

export interface Keyset {
  /** Condition for rows past the cursor; null on a first page. */
  beyond: Cypher | null;
  /** The ORDER BY expressions, in reading direction. */
  order: Cypher;
  /** Whether the last column is read in descending order. */
  descending: boolean;
  /** List of a node's column values, for its cursor. */
  keys: Cypher;
  parameters: Record<string, unknown>;
}

/**
 * Keyset pagination: page 1,000 costs as much as page 1. The last column must be unique. The condition of one column and the id is written
 * as `v <= $v AND (v < $v OR id < $id)`: a composite index answers it with as many hits as rows (52 for 51), whereas `v < $v OR (v = $v AND
 * id < $id)` read every node (measured: 315,552 hits on 200,000 nodes).
 */
export function keyset(node: Cypher, columns: readonly Column[], page: Page): Keyset {
  const property = (column: Column) => cypher`${node}.${identifier(column.property)}`;
  const descends = (column: Column) => (column.direction === "DESC") !== page.backward;
  const order = join(
    columns.map((column) => cypher`${property(column)}${descends(column) ? cypher` DESC` : cypher``}`),
    cypher`, `,
  );
  const keys = cypher`[${join(columns.map(property), cypher`, `)}]`;
  const descending = columns.length > 0 && descends(columns.at(-1)!);
  if (!page.beyond) return { beyond: null, order, descending, keys, parameters: {} };

  const parameters = Object.fromEntries(page.beyond.map((value, i) => [`key${i}`, value]));
  const key = (i: number) => cypher`$${identifier(`key${i}`)}`;
  const past = (i: number) => cypher`${property(columns[i]!)} ${descends(columns[i]!) ? cypher`<` : cypher`>`} ${key(i)}`;
  const bound = cypher`${property(columns[0]!)} ${descends(columns[0]!) ? cypher`<=` : cypher`>=`} ${key(0)}`;
  const alternatives = columns.map((_, i) =>
    join(
      [
        ...columns
          .slice(i === columns.length - 1 && columns.length === 2 ? i : 0, i)
          .map((column, j) => cypher`${property(column)} = ${key(j)}`),
        past(i),
      ],
      cypher` AND `,
    ),
  );
  const beyond = columns.length === 1 ? past(0) : cypher`${bound} AND (${join(alternatives, cypher` OR `)})`;
  return { beyond, order, descending, keys, parameters };
}
