import { cypher, identifier, join, type Cypher } from "./cypher.ts";

/**
 * Many objects of one shape, each sent as the list of its values: names that every object repeats are half of what is packed, read and
 * looked up. `columns` says in Cypher where each name stands in `row`, as in {id: row[0], text: row[1]}, without the braces.
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
