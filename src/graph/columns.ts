import { cypher, identifier, join, type Cypher } from "./cypher.ts";

/**
 * Encodes many objects of one shape as lists of values: keys repeated in every object are half of what has to be packed, parsed and looked
 * up. `columns` is Cypher that maps each name to its position in `row`, as in {id: row[0], text: row[1]}, without the braces.
 */
export function columnsOf(objects: readonly object[]): { columns: Cypher; rows: unknown[][] } {
  const all = new Set<string>();
  for (const each of objects) for (const name in each) all.add(name);
  const names = [...all];
  return {
    columns: join(
      names.map((name, at) => cypher`${identifier(name)}: row[${String(at) as Cypher}]`),
      cypher`, `,
    ),
    rows: objects.map((each) => names.map((name) => (each as Record<string, unknown>)[name] ?? null)),
  };
}
