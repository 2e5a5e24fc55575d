import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { byType, thingLabelled } from "../../src/knowledge/things/things.ts";
import { hashedKinds, wrongAmong, wrongHashes, wrongRedirects } from "../../src/loading/verify/hashes.ts";

/** The nodes of a graph, or those that `which` selects, whose hash does not match their content: always none, whatever wrote them. */
export async function wrongHashesIn(graph: Graph, which?: Cypher): Promise<string[]> {
  const session = graph.session({ withinMs: 120_000 });
  const found: string[] = [];
  const add = async (faults: AsyncIterable<{ id: string; what: string }>) => {
    for await (const { id, what } of faults) found.push(`${id} ${what}`);
  };
  if (which) {
    const rows = await session.read<{ id: string }>(cypher`${which} RETURN DISTINCT node.id AS id`);
    if (rows.length === 0) return ["nothing was looked at"];
    for (const [label, ids] of byType(rows.map(({ id }) => id))) await add(wrongAmong(session, thingLabelled(label), ids));
    return found;
  }
  for (const of of hashedKinds) await add(wrongHashes(session, of));
  await add(wrongRedirects(session));
  return found;
}
