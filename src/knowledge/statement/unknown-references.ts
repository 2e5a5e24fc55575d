import { cypher, identifier, join } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { catalogueOf } from "../../query/catalogue.ts";
import { labelsOf } from "../../query/thing.ts";
import { subjects } from "../subject/subjects.ts";
import { source } from "../source/source.ts";

/** Things a statement refers to that are not in the graph. */
export class UnknownReferences extends Error {
  constructor(readonly ids: string[]) {
    super(
      `These are not in the graph: ${ids.join(", ")}. Add them first (seed/officials.csv, organizations.csv, sources.csv …), or correct the id.`,
    );
  }
}

/** What a statement may refer to. */
const referred = catalogueOf([...subjects, source]);

/** Throws `UnknownReferences` for ids that are not in the graph. */
export async function assertKnown(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const byLabel = new Map<string, Set<string>>();
  for (const id of new Set(ids)) {
    const thing = referred.thingOfId(id);
    const label = thing ? labelsOf(thing)[0]! : "Entity";
    byLabel.set(label, (byLabel.get(label) ?? new Set()).add(id));
  }
  const parts = [...byLabel.keys()].map((label) => {
    const of = identifier(label);
    return cypher`[id IN $${of} WHERE NOT EXISTS { (:${of} {id: id}) }]`;
  });
  const [unknown] = await transaction.run<{ ids: string[] }>(
    cypher`/* unknownIds */ RETURN ${join(parts, cypher` + `)} AS ids`,
    Object.fromEntries([...byLabel].map(([label, ids]) => [label, [...ids]])),
  );
  if (unknown!.ids.length) throw new UnknownReferences(unknown!.ids);
}
