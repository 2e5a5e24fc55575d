import type { Page } from "../contract/paging.ts";
import { cypher, identifier, join, type Cypher } from "./cypher.ts";

export interface Column {
  property: string;
  direction: "ASC" | "DESC";
}

export interface Keyset {
  /** Condition for what lies beyond the cursor; null on a first page. */
  beyond: Cypher | null;
  /** What stands behind ORDER BY, in reading direction. */
  order: Cypher;
  /** Whether the last column is read from its largest value down. */
  descending: boolean;
  /** List of the column values of a node, for its cursor. */
  keys: Cypher;
  parameters: Record<string, unknown>;
}

/**
 * Pages by what was seen last instead of by a count to skip: page 1,000 costs what page 1 costs. The last column must be unique.
 * The condition of one column and the id is written as `v <= $v AND (v < $v OR id < $id)`: an index on both answers it with as many
 * hits as rows (52 for 51), where `v < $v OR (v = $v AND id < $id)` read every node (315,552 of 200,000 measured).
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
  const ways = columns.map((_, i) =>
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
  const beyond = columns.length === 1 ? past(0) : cypher`${bound} AND (${join(ways, cypher` OR `)})`;
  return { beyond, order, descending, keys, parameters };
}
